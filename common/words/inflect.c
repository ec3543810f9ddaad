#include "words/inflect.h"

#include <stdlib.h>
#include <string.h>

enum { FORM_CELL, LEMMA_CELL, KIND_CELL };

void
irregulars_open(struct irregulars *irregulars, const struct table *table)
{
	size_t n = table ? table->n : 0;

	irregulars->table = table;
	irregulars->n_slots = 256;
	while (irregulars->n_slots < n * 4)
		irregulars->n_slots *= 2;
	irregulars->first = xcalloc(irregulars->n_slots, sizeof(*irregulars->first));
	irregulars->next = xcalloc(n, sizeof(*irregulars->next));
	for (size_t i = n; i-- > 0;) {
		size_t at = span_hash(table->rows[i].cell[LEMMA_CELL]) & (irregulars->n_slots - 1);

		irregulars->next[i] = irregulars->first[at];
		irregulars->first[at] = (uint32_t)i + 1;
	}
}

void
irregulars_close(struct irregulars *irregulars)
{
	free(irregulars->first);
	free(irregulars->next);
	*irregulars = (struct irregulars){ 0 };
}

static bool
is_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static struct span
joined(struct arena *arena, struct span stem, const char *doubled, const char *ending)
{
	size_t d = strlen(doubled), e = strlen(ending);
	char *p = arena_take(arena, stem.n + d + e);

	memcpy(p, stem.p, stem.n);
	memcpy(p + stem.n, doubled, d);
	memcpy(p + stem.n + d, ending, e);
	return (struct span){ p, stem.n + d + e };
}

/* Adds the irregular forms of `kinds` of a lemma; the bits of those found. */
static unsigned
add_irregular(const struct irregulars *irregulars, struct span lemma, bool noun,
    struct inflected *to, size_t *n)
{
	uint32_t i = irregulars->first[span_hash(lemma) & (irregulars->n_slots - 1)];
	unsigned found = 0;
	static const struct { const char *name; unsigned form; bool noun; } kinds[] = {
		{ "past", FORM_PAST, false },
		{ "participle", FORM_PARTICIPLE, false },
		{ "both", FORM_PAST | FORM_PARTICIPLE, false },
		{ "ing", FORM_ING, false },
		{ "s", FORM_S, false },
		{ "plural", FORM_S, true },
	};

	for (; i; i = irregulars->next[i - 1]) {
		const struct row *row = &irregulars->table->rows[i - 1];

		if (!span_equal(row->cell[LEMMA_CELL], lemma))
			continue;
		for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++) {
			if (kinds[k].noun != noun || !span_is(row->cell[KIND_CELL], kinds[k].name))
				continue;
			if (*n == INFLECTED_MAX)
				break;
			to[*n].spelling = row->cell[FORM_CELL];
			to[*n].form = kinds[k].form;
			*n += 1;
			found |= kinds[k].form;
		}
	}
	return found;
}

static bool
hisses(struct span base)
{
	return span_ends(base, "s") || span_ends(base, "x") || span_ends(base, "z") ||
	    span_ends(base, "ch") || span_ends(base, "sh");
}

/* -s, -es, -ies: the plural of nouns and the third person of verbs. */
static struct span
with_s(struct arena *arena, struct span base)
{
	if (hisses(base))
		return joined(arena, base, "", "es");
	if (base.n > 2 && base.p[base.n - 1] == 'y' && !is_vowel(base.p[base.n - 2]))
		return joined(arena, span_slice(base, 0, base.n - 1), "", "ies");
	return joined(arena, base, "", "s");
}

size_t
inflect_noun(const struct irregulars *irregulars, struct span base, struct arena *arena,
    struct inflected to[INFLECTED_MAX])
{
	size_t n = 0;

	to[n].spelling = base;
	to[n++].form = FORM_BASE;
	if (base.n < 2)
		return n;
	if (add_irregular(irregulars, base, true, to, &n))
		return n;
	if (span_ends(base, "man") && base.n > 4) {
		to[n].spelling = joined(arena, span_slice(base, 0, base.n - 2), "", "en");
		to[n++].form = FORM_S;
		return n;
	}
	to[n].spelling = with_s(arena, base);
	to[n++].form = FORM_S;
	if (span_ends(base, "o")) {
		to[n].spelling = joined(arena, base, "", "es");
		to[n++].form = FORM_S;
	}
	return n;
}

/* stop, ship, rob: one vowel before one consonant that is doubled. */
static bool
may_double(struct span base)
{
	char last, middle, first;

	if (base.n < 3)
		return false;
	last = base.p[base.n - 1];
	middle = base.p[base.n - 2];
	first = base.p[base.n - 3];
	return !is_vowel(last) && last != 'w' && last != 'x' && last != 'y' &&
	    is_vowel(middle) && !is_vowel(first);
}

/* Adds word + ending, in both spellings where the consonant may be doubled. */
static void
add_ending(struct span base, const char *ending, unsigned form, struct arena *arena,
    struct inflected *to, size_t *n)
{
	char last[2] = { 0, 0 };

	if (span_ends(base, "e") && !span_ends(base, "ee") && !span_ends(base, "oe") &&
	    !span_ends(base, "ye"))
		base.n--;
	else if (ending[0] == 'e' && span_ends(base, "ee"))
		base.n--;
	else if (ending[0] == 'e' && base.n > 2 && base.p[base.n - 1] == 'y' &&
	    !is_vowel(base.p[base.n - 2])) {
		to[*n].spelling = joined(arena, span_slice(base, 0, base.n - 1), "", "ied");
		to[*n].form = form;
		*n += 1;
		return;
	} else if (may_double(base)) {
		last[0] = base.p[base.n - 1];
		to[*n].spelling = joined(arena, base, last, ending);
		to[*n].form = form;
		*n += 1;
	}
	to[*n].spelling = joined(arena, base, "", ending);
	to[*n].form = form;
	*n += 1;
}

size_t
inflect_verb(const struct irregulars *irregulars, struct span base, struct arena *arena,
    struct inflected to[INFLECTED_MAX])
{
	const unsigned past = FORM_PAST | FORM_PARTICIPLE;
	size_t n = 0;
	unsigned found;

	to[n].spelling = base;
	to[n++].form = FORM_BASE;
	if (base.n < 2)
		return n;
	found = add_irregular(irregulars, base, false, to, &n);
	if (n > INFLECTED_MAX - 5)
		return n;
	if (!(found & FORM_S)) {
		to[n].spelling = with_s(arena, base);
		to[n++].form = FORM_S;
		if (span_ends(base, "o")) {
			to[n].spelling = joined(arena, base, "", "es");
			to[n++].form = FORM_S;
		}
	}
	if (!(found & FORM_ING))
		add_ending(base, "ing", FORM_ING, arena, to, &n);
	if (!(found & past))
		add_ending(base, "ed", past, arena, to, &n);
	return n;
}
