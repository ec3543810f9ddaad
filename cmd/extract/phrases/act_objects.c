#include "phrases/act_objects.h"

#include "number/bound.h"
#include "reading/cues.h"

bool
is_noun_like(const struct reading *r, size_t i)
{
	const unsigned no = WORD_PREPOSITION | WORD_AND | WORD_BUT | WORD_SUBORDINATOR |
	    WORD_RELATIVE | WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_ADVERB |
	    WORD_SPEECH | WORD_NEGATION | WORD_PRONOUN | WORD_NUMBER | WORD_ARTICLE |
	    WORD_DETERMINER;
	const struct token *t = token_at(r, i);

	return !r->marks[i].time && (t->kind == TOKEN_WORD || t->kind == TOKEN_CODE) && !(class_at(r, i) & no) &&
	    !token_is(t, "'s");
}

bool
starts_quantity(const struct reading *r, size_t i)
{
	const struct token *t = token_at(r, i);

	if (r->marks[i].time)
		return false;
	return t->kind == TOKEN_NUMBER || (class_at(r, i) & (WORD_NUMBER | WORD_ARTICLE)) ||
	    (t->kind == TOKEN_MARK && !(t->flags & TOKEN_DASH) && i + 1 < r->tokens.n &&
	    token_at(r, i + 1)->kind == TOKEN_NUMBER &&
	    (token_is(t, "$") || (unsigned char)t->text.p[0] >= 0x80));
}

/* "12 hostages rescued unhurt": a state that no noun follows is no object. */
static bool
is_bare_state(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	return lexicon_at(r->vocabulary->lexicons.states, token_at(r, i), last - i, &match) &&
	    (i + match.n >= last || !is_noun_like(r, i + match.n)) &&
	    !lexicon_at(r->vocabulary->lexicons.nouns, token_at(r, i), last - i, &match) &&
	    !lexicon_at(r->vocabulary->lexicons.outcome_nouns, token_at(r, i), last - i, &match);
}

/* "rescued on Monday 42 people": behind the time at `i`, with its preposition; `i` if there is none. */
static size_t
behind_time(const struct reading *r, size_t i, size_t last)
{
	size_t at = i;

	if (at + 1 < last && (class_at(r, at) & WORD_PREPOSITION) && !r->marks[at].time)
		at++;
	if (r->marks[at].time == 0)
		return i;
	while (at < last && r->marks[at].time)
		at++;
	return at;
}

bool
object_is_bounded(const struct reading *r, size_t i, size_t last)
{
	struct quantity quantity;
	/* but "wounded between 3 and 9 May" */
	bool bound = !r->marks[i].time && quantity_at(r->vocabulary, token_at(r, i), last - i, &quantity);

	if (bound)
		quantity_free(&quantity);
	return bound;
}

bool
object_at(const struct reading *r, size_t i, size_t last)
{
	size_t behind;

	while (i < last && !starts_quantity(r, i) &&
	    ((class_at(r, i) & WORD_ADVERB) || (token_at(r, i)->flags & TOKEN_CLOSING)) &&
	    !text_is(r, i, ")"))
		i++;
	/* "arrested no more than 12 men", "not more than": no state and no negation */
	if (i < last && (class_at(r, i) & WORD_BOUND) && object_is_bounded(r, i, last))
		return true;
	/* "the items found include", "people killed rose to 12" */
	if (i >= last || cue_is(r, i, last, CUE_PART_AFTER) || cue_is(r, i, last, CUE_CLIMBS) ||
	    cue_is(r, i, last, CUE_VARIES) || is_bare_state(r, i, last))
		return false;
	if (starts_quantity(r, i))
		return true;
	behind = behind_time(r, i, last);
	if (behind > i && behind < last)
		return starts_quantity(r, behind);
	if (class_at(r, i) & (WORD_DETERMINER | WORD_PRONOUN))
		return !(class_at(r, i) & WORD_RELATIVE);
	if (text_is(r, i, "\""))	/* 'struck "over 40 sites"' */
		return i + 1 < last && object_is_bounded(r, i + 1, last);
	return is_noun_like(r, i);
}
