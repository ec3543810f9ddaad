#include "parts/label_comma.h"

#include "parts/siblings.h"

#define BESIDE	4	/* figures of the list before it that are looked at */

/* ", 12": behind a comma and a word that tells neither where nor when. */
static bool
stands_behind_comma(const struct reading *r, const struct figure *f)
{
	size_t comma = f->words.first - 1;

	return f->words.first > r->sentences[f->sentence].words.first + 1 && text_is(r, comma, ",") &&
	    token_at(r, comma - 1)->kind == TOKEN_WORD && !r->marks[comma - 1].time && !r->marks[comma - 1].place &&
	    !r->marks[comma - 1].figure;
}

/* ", 12;" */
static bool
is_parted(const struct reading *r, const struct figure *f)
{
	return stands_behind_comma(r, f) && f->words.last < r->sentences[f->sentence].words.last &&
	    text_is(r, f->words.last, ";");
}

#define ITEM_WORDS	6	/* of what stands before the comma */

/* "- Heroin, 14 kg", "- Cash, US$12,000": an item that is nothing but what there was and how much of it. */
static bool
is_item_of_two(const struct reading *r, const struct figure *f)
{
	const struct sentence *s = &r->sentences[f->sentence];
	size_t comma = f->words.first - 1;

	if (!figure_in_list(r, f) || !s->opens_block || f->end != r->block_words[f->block].last ||
	    comma - s->words.first > ITEM_WORDS)
		return false;
	for (size_t i = s->words.first; i < comma; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].act || r->marks[i].place)
			return false;
	return true;
}

bool
label_comma(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, index = (size_t)(f - r->figures);

	if (!stands_behind_comma(r, f) || (f->words.last < last && token_at(r, f->words.last)->kind != TOKEN_MARK &&
	    !(class_at(r, f->words.last) & WORD_AND)))
		return false;
	if (is_item_of_two(r, f))
		return true;
	for (size_t i = index + 1; i > 0 && index - i + 1 < BESIDE && r->figures[i - 1].sentence == f->sentence; i--)
		if (is_parted(r, &r->figures[i - 1]))
			return true;
	return false;
}
