#include "placing/place_conjunct.h"

#include "places/place_before.h"
#include "places/place_mentions.h"
#include "placing/place_after.h"
#include "placing/place_helped.h"

/* "In Chad 12 died, while the worst storm in Niger was at Bari, with nine dead", "while nine died and 12 were hurt in
 * Niger": the first place of the clause that is set against the one before. */
size_t
place_of_contrast(const struct reading *r, const struct figure *f, const struct figure *before, size_t last)
{
	size_t i = before->words.last;

	while (i < f->words.first && !(text_is(r, i, "while") || text_is(r, i, "whereas")))
		i++;
	for (size_t k = i; k < f->words.first; k++)
		if (place_governs_at(r, k))
			return r->marks[k].place - 1;
	return i < f->words.first ? place_after(r, f, last, true) : NONE;
}

/* "17 in Chad, and in Niger the army arrested ten": where the clause that f is in begins. */
size_t
place_of_conjunct(const struct reading *r, const struct figure *f, const struct figure *before)
{
	for (size_t i = before->words.last + 2; i < f->words.first; i++) {
		size_t first;

		if (!place_governs_at(r, i) || reading_place_at(r, i)->words.first != i)
			continue;
		first = place_with_directions(r, i, before->words.last + 2);
		if ((class_at(r, first - 1) & WORD_LOCATES) &&
		    (text_is(r, first - 2, ",") || (class_at(r, first - 2) & WORD_AND)))
			return place_helped(r, r->marks[i].place - 1, before->words.last);
	}
	return NONE;
}
