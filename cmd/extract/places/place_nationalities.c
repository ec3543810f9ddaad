#include "places/place_nationalities.h"

#include "places/place_noun.h"

#define ORIGIN_LABEL	8	/* of "Arrivals by nationality:" */
#define LISTED	24	/* lines of a list, looked back upon for what stands over it */

static bool
is_of_list(const struct block *block)
{
	return block->kind == BLOCK_ITEM || block->kind == BLOCK_LABEL;
}

/* "Top nationalities", "Arrivals by country of origin" over a list: what its names tell. */
static bool
lists_origins(const struct reading *r, size_t block)
{
	size_t over = block;
	struct words words;

	if (!is_of_list(&r->blocks.p[block]))
		return false;
	while (over > 0 && block - over < LISTED && is_of_list(&r->blocks.p[over]))
		over--;
	words = r->block_words[over];
	for (size_t i = words.first; i < words.last && i < words.first + ORIGIN_LABEL; i++)
		if (place_noun_of_kind(r, i, words.last, "people"))
			return true;
	return false;
}

#define NATIONS	4	/* words of "from the following countries" */

/* "They are from these countries: Chad (12), Mali (9)": the colon behind whence they all are; or the sentence's end. */
static size_t
behind_countries(const struct reading *r, const struct sentence *s)
{
	for (size_t i = s->words.first + 2; i < s->words.last; i++) {
		if (!text_is(r, i, ":") || !place_noun_of_kind(r, i - 1, i, "country") || !reading_is_plural(r, i - 1))
			continue;
		for (size_t k = i - 1; k > s->words.first && i - k < NATIONS; k--)
			if (text_is(r, k - 1, "from"))
				return i;
	}
	return s->words.last;
}

/* "By nationality: Chad (12)": the colon behind the label; or the sentence's end. */
static size_t
behind_label(const struct reading *r, const struct sentence *s)
{
	size_t last = s->words.first;

	while (last < s->words.last && last < s->words.first + ORIGIN_LABEL && !text_is(r, last, ":"))
		last++;
	if (last == s->words.last || !text_is(r, last, ":"))
		return s->words.last;
	for (size_t i = s->words.first; i < last; i++)
		if (place_noun_of_kind(r, i, last, "people"))
			return last;
	return s->words.last;
}

size_t
place_origins_at(const struct reading *r, const struct sentence *s)
{
	size_t countries;

	if (lists_origins(r, s->block))
		return s->words.first;
	if (!(s->marks & mark_bit(':')))
		return s->words.last;
	countries = behind_countries(r, s);
	return countries < s->words.last ? countries : behind_label(r, s);
}
