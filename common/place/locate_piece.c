#include "place/locate_piece.h"

#include "place/candidates.h"

/* A word of the cell that nothing knows, and that may be a name or a part of one. */
bool
scan_is_unknown(const struct scan *s, size_t at)
{
	const struct token *token = &s->tokens[at];
	struct match match;

	if ((token->kind != TOKEN_WORD && token->kind != TOKEN_CODE) ||
	    !((token->flags & TOKEN_CAPITAL) || (s->search.flags & SEARCH_ANY_CASE)) ||
	    (token->class & ~(unsigned)WORD_SPEECH))
		return false;
	return !lexicon_at(s->nouns, token, s->n - at, &match);
}

/* A name of its own stands there: Lima Peru. */
static bool
goes_by_itself(const struct scan *s, size_t at)
{
	struct place found[GAZETTEER_CANDIDATES];
	size_t taken;

	return gazetteer_search(s->gazetteer, &s->tokens[at], s->n - at, &s->search, found, &taken) > 0;
}

#define MORE_WORDS	2	/* of "Lima Puluh Kota Regency" behind what is known */

/* Lima in "Lima Puluh Kota Regency": a name goes on in words that nothing knows up to a noun of places. */
static bool
goes_on_to_noun(const struct scan *s, size_t at)
{
	size_t i = at;
	struct match match;

	if (at >= s->n || !scan_is_unknown(s, at) || goes_by_itself(s, at))
		return false;
	while (i < s->n && i < at + MORE_WORDS && scan_is_unknown(s, i) && s->tokens[i].word == WORD_NONE)
		i++;
	return i < s->n && i > at && lexicon_at(s->nouns, &s->tokens[i], s->n - i, &match) &&
	    ((s->tokens[i].flags & TOKEN_CAPITAL) || span_is(match.row->cell[NOUN_KIND], "village"));
}

/* Bay in "Galveston Bay": behind a name a place noun is its noun, though a place may be called so. */
static bool
is_noun_behind(const struct scan *s, size_t at, size_t taken)
{
	struct match match;

	return taken == 1 && at > 0 && (s->beside || scan_is_unknown(s, at - 1)) && lexicon_at(s->nouns, &s->tokens[at], 1, &match);
}

/*
 * What is only a piece of another name: Brak in "Tell Brak", Jordan in "Jordan
 * Road", George in "the George hospital", states in "three states". A
 * country's name counts everywhere else.
 */
bool
scan_is_piece(const struct scan *s, size_t at, size_t taken, const struct place *place)
{
	bool more = at + taken < s->n;	/* a word behind the name */
	const struct token *next = more ? &s->tokens[at + taken] : NULL;
	struct match match;

	if (place->ambiguous && (s->search.flags & SEARCH_ANY_CASE))
		return taken < s->n;
	if (more && (next->flags & TOKEN_CAPITAL) && lexicon_at(s->nouns, next, 1, &match) &&
	    span_is(match.row->cell[NOUN_KIND], "road"))
		return true;
	if (place->kind == PLACE_COUNTRY || place->kind == PLACE_DEMONYM)
		return false;
	if (is_noun_behind(s, at, taken) || goes_on_to_noun(s, at + taken))
		return true;
	if (more && at + taken + 1 < s->n && token_is(next, "de") && (s->tokens[at + taken + 1].flags & TOKEN_CAPITAL))
		return true;	/* "Bahia de Lagos" */
	if (taken == 1 && place_may_open_name(place, s->tokens[at].text) && at + 1 < s->n &&
	    ((scan_is_unknown(s, at + 1) && !goes_by_itself(s, at + 1)) || place_name_goes_on(s->tokens[at + 1].text)))
		return true;	/* San Mateo, Ain al-Hilweh */
	if (at > 0 && !s->beside && scan_is_unknown(s, at - 1) && s->tokens[at - 1].tail == s->tokens[at - 1].word)
		return true;
	if (place->kind == PLACE_DIVISION && !place->generic)
		return false;	/* a Victoria school */
	return place->ambiguous && more && next->kind == TOKEN_WORD &&
	    !(next->flags & (TOKEN_CAPITAL | TOKEN_SUFFIX)) &&
	    next->class == 0 && !lexicon_at(s->nouns, next, s->n - at - taken, &match);
}
