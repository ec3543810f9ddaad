#include "places/place_capitals.h"

#include <stdlib.h>

#include "place/candidates.h"
#include "places/place_before.h"
#include "places/place_noun.h"
#include "places/place_words.h"
#include "reading/cues.h"

#define LETTERS	5	/* of an abbreviation, at most: fewer than a name has bytes */

/* A short name as a number, so that one is found fast. */
static uint64_t
packed(struct span text)
{
	uint64_t number = 0;

	for (size_t i = 0; i < text.n; i++)
		number = number << 8 | (unsigned char)text.p[i];
	return number;
}

static int
compare(const void *a, const void *b)
{
	const uint64_t *left = a, *right = b;

	return (*left > *right) - (*left < *right);
}

/* Gao, but neither GAO nor G. */
static bool
is_mixed(const struct token *t)
{
	return t->kind == TOKEN_WORD && (t->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) == TOKEN_CAPITAL &&
	    t->text.n > 1 && t->text.n <= LETTERS;
}

static void
read_mixed(struct reading *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->tokens.n; i++)
		n += is_mixed(token_at(r, i));
	r->mixed = n ? arena_take(r->arena, n * sizeof(*r->mixed)) : NULL;
	r->n_mixed = 0;
	for (size_t i = 0; n && i < r->tokens.n; i++)
		if (is_mixed(token_at(r, i)))
			r->mixed[r->n_mixed++] = packed(token_at(r, i)->text);
	if (n)
		qsort(r->mixed, n, sizeof(*r->mixed), compare);
}

#define INITIALS	3	/* letters of an office's, at least */

struct initials {
	uint64_t packed;	/* first: compare() is asked for it */
	size_t	first;		/* token where they stand first */
	bool	office;
};

static int
compare_initials(const void *a, const void *b)
{
	const struct initials *left = a, *right = b;
	int order = compare(&left->packed, &right->packed);

	return order ? order : (left->first > right->first) - (left->first < right->first);
}

static bool
is_initials(const struct token *t)
{
	return (t->flags & TOKEN_ALL_CAPS) && t->text.n >= INITIALS && t->text.n <= LETTERS;
}

/* "Danish Refugee Council", from token `at` on, before DRC: words in a row that each begin with a letter of the
 * initials. */
static void
spell(const struct reading *r, size_t at, struct initials *initials, size_t n)
{
	uint64_t key = 0;

	for (size_t i = at; i < r->tokens.n && i < at + LETTERS; i++) {
		const struct token *t = token_at(r, i);
		struct initials *found;

		if (t->kind != TOKEN_WORD || (t->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) != TOKEN_CAPITAL)
			return;
		key = key << 8 | (unsigned char)t->text.p[0];
		if (i + 1 < at + INITIALS)
			continue;
		found = bsearch(&key, initials, n, sizeof(*initials), compare);
		if (found && i < found->first && !cue_is(r, i, i + 1, CUE_STATE))
			found->office = true;
	}
}

static void
read_offices(struct reading *r)
{
	struct initials *initials;
	size_t n = 0, kept = 0;

	r->offices = NULL;
	r->n_offices = 0;
	for (size_t i = 0; i < r->tokens.n; i++)
		n += is_initials(token_at(r, i));
	if (n == 0)
		return;
	initials = arena_take(r->arena, n * sizeof(*initials));
	for (size_t i = 0; i < r->tokens.n; i++)
		if (is_initials(token_at(r, i)))
			initials[kept++] = (struct initials){ .packed = packed(token_at(r, i)->text), .first = i };
	qsort(initials, n, sizeof(*initials), compare_initials);
	kept = 0;
	for (size_t k = 0; k < n; k++)
		if (kept == 0 || initials[kept - 1].packed != initials[k].packed)
			initials[kept++] = initials[k];
	for (size_t i = 0; i < r->tokens.n; i++)
		spell(r, i, initials, kept);
	r->offices = arena_take(r->arena, kept * sizeof(*r->offices));
	for (size_t k = 0; k < kept; k++)
		if (initials[k].office)
			r->offices[r->n_offices++] = initials[k].packed;
}

void
place_read_capitals(struct reading *r)
{
	read_mixed(r);
	read_offices(r);
}

static bool
holds(const uint64_t *names, size_t n, struct span text)
{
	uint64_t key = packed(text);

	return n && bsearch(&key, names, n, sizeof(key), compare);
}

bool
place_is_office(const struct reading *r, size_t i)
{
	return is_initials(token_at(r, i)) && holds(r->offices, r->n_offices, token_at(r, i)->text);
}

bool
place_sentence_in_capitals(const struct reading *r, const struct sentence *s)
{
	for (size_t i = s->words.first; i < s->words.last; i++)
		if (token_at(r, i)->kind == TOKEN_WORD && token_at(r, i)->text.n > 1 &&
		    !(token_at(r, i)->flags & TOKEN_ALL_CAPS))
			return false;
	return true;
}

static bool
has_lower(struct span name)
{
	for (size_t i = 0; i < name.n; i++)
		if (ascii_is_lower(name.p[i]))
			return true;
	return false;
}

/* US, NCR, L.A.: a table has one of the places in capitals too. */
static bool
is_listed(const struct place *places, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (places[i].kind == PLACE_COUNTRY || !has_lower(places[i].name))
			return true;
	return false;
}

/* "GAO, Mali": what it lies in follows. */
static bool
is_before_its_country(const struct reading *r, struct words words, const struct place *places, size_t n,
    const struct sentence *s)
{
	struct place outer[GAZETTEER_CANDIDATES];
	size_t next = words.last, taken;

	if (next + 1 >= s->words.last || !(text_is(r, next, ",") || text_is(r, next, "(")) ||
	    !gazetteer_at(r->gazetteer, token_at(r, next + 1), s->words.last - next - 1, outer, &taken))
		return false;
	return candidates_meet(places, n, outer[0].countries);
}

bool
place_is_long_in_capitals(const struct reading *r, size_t i, const struct sentence *s)
{
	return i < s->words.last && (token_at(r, i)->flags & TOKEN_ALL_CAPS) && token_at(r, i)->text.n > LETTERS;
}

/* "GAO and MENAKA": beside another that is written so. */
static bool
is_in_row(const struct reading *r, struct words words, const struct sentence *s)
{
	size_t next = words.last, first = words.first;

	if (next < s->words.last && (text_is(r, next, ",") || (class_at(r, next) & WORD_AND)) &&
	    place_is_long_in_capitals(r, next + 1, s))
		return true;
	return first > s->words.first + 1 && (text_is(r, first - 1, ",") || (class_at(r, first - 1) & WORD_AND)) &&
	    place_is_long_in_capitals(r, first - 2, s);
}

/* "in GAO", but "of GAO", "from MOD": where something is rather than whose, and to or from whom. */
static bool
is_located(const struct reading *r, size_t i, const struct sentence *s)
{
	return i > s->words.first && (class_at(r, i - 1) & WORD_LOCATES) && !text_is(r, i - 1, "of") &&
	    !text_is(r, i - 1, "from") && !text_is(r, i - 1, "to") && !text_is(r, i - 1, "at") &&
	    !text_is(r, i - 1, "on") && !text_is(r, i - 1, "including");
}

/* "BICOL | Legazpi | 40": what heads a line of a table. */
static bool
heads_row(const struct reading *r, struct words words, const struct sentence *s)
{
	return words.first == s->words.first && words.last < s->words.last && text_is(r, words.last, "|");
}

/* "GAO region", "the town of GAO": a noun beside it says that it is a place. */
static bool
has_noun(const struct reading *r, struct words words, const struct sentence *s)
{
	if (words.last < s->words.last && place_noun_at(r, words.last))
		return true;
	return words.first > s->words.first + 1 && text_is(r, words.first - 1, "of") &&
	    place_noun_at(r, words.first - 2);
}

bool
place_is_abbreviation(const struct reading *r, struct words words, const struct place *places, size_t n,
    const struct sentence *s)
{
	const struct token *t = token_at(r, words.first);

	if (s->capitals || words.last != words.first + 1 || words.first < s->dateline || !(t->flags & TOKEN_ALL_CAPS) ||
	    t->text.n > LETTERS || place_opens_label(r, words, s) || is_listed(places, n) ||
	    holds(r->mixed, r->n_mixed, t->text))
		return false;
	return !heads_row(r, words, s) && !is_located(r, words.first, s) && !has_noun(r, words, s) &&
	    !is_in_row(r, words, s) && !is_before_its_country(r, words, places, n, s) &&
	    !place_behind_town(r, words.first, s);
}
