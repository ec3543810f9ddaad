#include "placing/place_helped.h"

#include "place/candidates.h"
#include "places/place_before.h"
#include "places/place_mentions.h"
#include "places/place_noun.h"

#define WAY	10	/* tokens of "some 30 kilometres (18 miles) north" */

/* In front of "near", "close to", "some 20 km north of", "on the border with", which end before token `i`: how a place
 * is found; `i`. */
static size_t
before_way(const struct reading *r, size_t i, size_t first)
{
	size_t from = i;

	if (i > first + 2 && text_is(r, i - 1, "with") && place_noun_of_kind(r, i - 2, i - 1, "border"))
		i = place_with_directions(r, i - 2, first);
	if (i > first && (text_is(r, i - 1, "near") || ((text_is(r, i - 1, "on") || text_is(r, i - 1, "along")) &&
	    text_is(r, i, "the"))))
		return i - 1;
	if (i > first + 1 && text_is(r, i - 1, "to") && text_is(r, i - 2, "close"))
		return i - 2;
	if (i < first + 2 || !text_is(r, i - 1, "of") || !(class_at(r, i - 2) & WORD_DIRECTION))
		return from;
	for (i -= 2; i > first && from - i < WAY && !text_is(r, i - 1, ",") && !r->marks[i - 1].place; i--)
		continue;
	return i;
}

/* Sinjar in "in Sinjar, near Mosul,", Kobani in "in Kobani near the Turkish border": the place that another only helps
 * to find; else the mention itself. */
static size_t
helped_by(const struct reading *r, size_t mention, size_t first)
{
	size_t near = place_with_directions(r, r->places[mention].words.first, first), way;
	const struct place_mention *helped, *helper = &r->places[mention];

	/* "on the Nigerian side of Lake Chad" */
	if (near > first + 1 && text_is(r, near - 1, "of") && helper->known && helper->place.countries.n == 0 &&
	    place_governs_at(r, near - 2))
		return r->marks[near - 2].place - 1;
	way = before_way(r, near, first);
	if (way == near || way < first + 2)
		return mention;
	near = way - text_is(r, way - 1, ",");
	if (!place_governs_at(r, near - 1))
		return mention;
	helped = reading_place_at(r, near - 1);
	/* but "on Lake Kivu, near Goma" */
	if (helped->known && helped->place.kind == PLACE_SEA)
		return mention;
	return near < way ||
	    (helped->known && helper->known && !countries_meet(helped->place.countries, helper->place.countries)) ?
	    r->marks[near - 1].place - 1 : mention;
}

#define APPOSITION	12	/* tokens of "a town on the border with Chad" */

/* Mora in "in Mora, a town on the border with Chad,": the place of which an apposition, the other stands in it, tells
 * where. */
static size_t
told_of(const struct reading *r, size_t mention, size_t first)
{
	size_t i = r->places[mention].words.first;

	for (size_t n = 0; i > first + 1 && n < APPOSITION && !text_is(r, i, ","); i--, n++)
		if (reading_is_stop(r, i) || r->marks[i].figure || (r->marks[i].act && !noun_classes_at(r, i)))
			return mention;
	return text_is(r, i, ",") && (class_at(r, i + 1) & (WORD_ARTICLE | WORD_DETERMINER)) &&
	    place_governs_at(r, i - 1) ? r->marks[i - 1].place - 1 : mention;
}

size_t
place_helped(const struct reading *r, size_t mention, size_t first)
{
	return helped_by(r, told_of(r, mention, first), first);
}
