#include "clause/verb_of_object.h"

#include "reading/cues.h"

#define OBJECT_WORDS	6	/* of "arms, ammunition and stores" */

/* Where what may be the object of a verb begins that ends before token `i`: words, told without a number. */
static size_t
object_start(const struct reading *r, size_t i, size_t first)
{
	const unsigned ends = WORD_PREPOSITION | WORD_RELATIVE | WORD_BE | WORD_HAVE | WORD_MODAL | WORD_BUT |
	    WORD_SUBORDINATOR | WORD_SPEECH | WORD_NEGATION;
	size_t at = i;

	while (at > first && i - at <= OBJECT_WORDS &&
	    (token_at(r, at - 1)->kind == TOKEN_WORD || text_is(r, at - 1, ",")) &&
	    !(r->marks[at - 1].act && reading_act_at(r, at - 1)->look != LOOK_NOUN) && !r->marks[at - 1].figure &&
	    !(class_at(r, at - 1) & ends))
		at--;
	return at;
}

size_t
verb_of_object(const struct reading *r, size_t i, size_t first)
{
	size_t at = object_start(r, i, first);

	if (at < i && at > first && text_is(r, at - 1, "from"))
		at = object_start(r, i = at - 1, first);
	if (at == i || at == first || !r->marks[at - 1].act || reading_act_at(r, at - 1)->look != LOOK_RIGHT)
		return NONE;
	return r->marks[at - 1].act - 1;
}

size_t
verb_of_loss(const struct reading *r, const struct figure *f)
{
	const struct figure *lost = f - (f > r->figures);
	size_t verb = lost->words.first;

	if (lost == f || lost->rejected || lost->sentence != f->sentence || lost->how != HOW_AFTER ||
	    lost->act == NONE ||
	    r->acts[lost->act].words.last + 1 != f->words.first || verb-- == r->sentences[f->sentence].words.first ||
	    !r->marks[verb].act)
		return NONE;
	verb = r->marks[verb].act - 1;
	return cue_is(r, r->acts[verb].words.first, r->acts[verb].words.last, CUE_SUFFERS) ? verb : NONE;
}
