#include "phrases/phrase_measure.h"

#include "phrases/phrase_known.h"
#include "reading/cues.h"

/* What was read as the size of a thing, at the very token: ".303" in "two .303 rifles"; NULL. */
static const struct figure *
size_at(const struct reading *r, size_t i)
{
	const struct figure *f = reading_figure_at(r, i);

	return f && f->words.first == i && f->rejected && f->modifier.first == f->modifier.last ? f : NULL;
}

/* Behind "caliber", "-calibre"; `i` where no such word stands. */
static size_t
over_calibre(const struct reading *r, size_t i)
{
	size_t at = i < r->tokens.n && text_is(r, i, "-") ? i + 1 : i, n = cue_is(r, at, r->tokens.n, CUE_CALIBRE);

	return n ? at + n : i;
}

/* Whether a weapon or a vehicle is named there, or its size and then one: "17 9mm pistol". */
static bool
is_made_at(const struct reading *r, size_t i)
{
	const struct figure *f = i < r->tokens.n ? size_at(r, i) : NULL;
	bool two;

	if (f && f->unit.first < f->unit.last)
		i = f->words.last;
	if (i >= r->tokens.n || token_at(r, i)->kind != TOKEN_WORD)
		return false;
	/* "7.62 mm machine gun rounds", but "MH 60 Delta helicopter" */
	two = i + 1 < r->tokens.n && token_at(r, i + 1)->kind == TOKEN_WORD && !(token_at(r, i)->flags & TOKEN_CAPITAL);
	return ((noun_classes_at(r, i) | phrase_classes(r, i, i + 1 + two)) & (NOUN_WEAPON | NOUN_VEHICLE)) != 0;
}

#define MAKE_WORDS	2	/* from the number of a make to its noun: "RTK drone" */

/* Behind the number of a make the noun may follow after other words: "a DJI Matrice 300 RTK drone". */
static bool
is_made_soon(const struct reading *r, size_t i)
{
	if (is_made_at(r, i))
		return true;	/* "Glock 17 9mm pistol" */
	for (size_t k = i; k < r->tokens.n && k <= i + MAKE_WORDS && token_at(r, k)->kind == TOKEN_WORD &&
	    !is_function_word(r, k); k++)
		if (is_made_at(r, k) || (noun_classes_at(r, k) & NOUN_GOODS))
			return true;
	return false;
}

bool
phrase_inner_measure(const struct reading *r, size_t i, bool opens, size_t *behind)
{
	size_t at = over_calibre(r, i);
	const struct figure *f = at < r->tokens.n ? size_at(r, at) : NULL;

	if (!f)
		return false;
	*behind = over_calibre(r, f->words.last);
	if (span_is(span_of(f->rejected), "size") || (opens && f->unit.first < f->unit.last))
		return true;
	if (f->unit.first < f->unit.last)
		return is_made_at(r, *behind);
	return span_is(span_of(f->rejected), "designation") && is_made_soon(r, *behind);
}

size_t
phrase_over_measure(const struct reading *r, size_t i, size_t last)
{
	size_t behind = i;

	return i < last && phrase_inner_measure(r, i, false, &behind) ? behind : i;
}

size_t
phrase_over_model(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct figure *f = i > first ? size_at(r, i) : NULL;

	if (!f || !(token_at(r, i - 1)->flags & TOKEN_ALL_CAPS) || f->unit.first < f->unit.last ||
	    !span_is(span_of(f->rejected), "designation"))
		return i;
	return f->words.last >= last || token_at(r, f->words.last)->kind == TOKEN_MARK ||
	    (class_at(r, f->words.last) & WORD_AND) ? f->words.last : i;
}
