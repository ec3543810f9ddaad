#include "reading/names.h"

#include "reading/discard_words.h"

#define NAMED	40	/* tokens of names with their ages */

/* A word or a mark of "Sani Musa, 32; Bello Ali and the Star". */
static bool
is_of_names(const struct reading *r, size_t i)
{
	const struct token *t = token_at(r, i);

	if (r->marks[i].act || r->marks[i].time)
		return false;
	if (r->marks[i].figure)
		return !reading_counts_at(r, i);
	return (t->flags & TOKEN_CAPITAL) ||
	    (class_at(r, i) & (WORD_AND | WORD_DETERMINER | WORD_ARTICLE)) || text_is(r, i, ",") ||
	    text_is(r, i, ";") || text_is(r, i, "(") || text_is(r, i, ")") || text_is(r, i, "\"") || text_is(r, i, ".");
}

size_t
naming_words(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	if (i >= last || !lexicon_at(r->vocabulary->lexicons.discards, token_at(r, i), last - i, &match) ||
	    !discard_row(&match, "naming") || i + match.n >= last)
		return 0;
	return (token_at(r, i + match.n)->flags & (TOKEN_CAPITAL | TOKEN_OPENING)) ? match.n : 0;
}

size_t
names_end(const struct reading *r, size_t mark, size_t last)
{
	size_t i = mark + 1, n = text_is(r, mark, ",") ? naming_words(r, i, last) : 0;

	if (n == 0 && !text_is(r, mark, ":"))
		return mark;
	i += n;
	while (i < last && i < mark + NAMED && is_of_names(r, i))
		i++;
	return i > mark + 2 && i < last && (class_at(r, i) & (WORD_BE | WORD_HAVE)) ? i : mark;
}
