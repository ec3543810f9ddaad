#include "phrases/phrase_words.h"

#include "phrases/phrase_known.h"
#include "phrases/phrase_measure.h"

/* "reports of": a word of speech that is a noun. */
static bool
is_noun_of(const struct reading *r, size_t i, size_t last)
{
	return (class_at(r, i) & NO_NOUN) == WORD_SPEECH && span_ends(token_at(r, i)->text, "s") && i + 1 < last &&
	    text_is(r, i + 1, "of") && phrase_noun_known(r, i, i + 1);
}

bool
phrase_noun_follows(const struct reading *r, size_t i, size_t last)
{
	const struct token *t;

	i = phrase_over_measure(r, i, last);
	if (i >= last || r->marks[i].time || r->marks[i].figure)
		return false;
	t = token_at(r, i);
	if (t->kind != TOKEN_WORD && t->kind != TOKEN_CODE)
		return false;
	return is_noun_of(r, i, last) || (!(class_at(r, i) & (NO_NOUN | WORD_ADVERB)) && !token_is(t, "'s"));
}
