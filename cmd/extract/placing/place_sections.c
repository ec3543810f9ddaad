#include "placing/place_sections.h"

#include "places/place_country.h"

#define SECTIONS	64	/* blocks looked at for another section */

/* "INDIA" by itself. */
static bool
is_place_alone(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];
	const struct place_mention *place;

	if (words.first == words.last || r->marks[words.first].place == 0 || r->blocks.p[block].kind != BLOCK_HEADING)
		return false;
	place = reading_place_at(r, words.first);
	return place->known && place->words.last == words.last;
}

/* "GREECE", "Arrivals: 900", "ITALY", "Arrivals: 1,200": each of several is over its own figures, though nothing else
 * stands above. */
static bool
is_one_of_sections(const struct reading *r, size_t block)
{
	size_t alone = block;
	bool figures = false;

	for (size_t b = block; b > 0 && block - b < SECTIONS && alone == block; b--)
		if (is_place_alone(r, b - 1))
			alone = b - 1;
	for (size_t b = alone + 1; alone < block && b < block && !figures; b++)
		figures = reading_counts(r, r->block_words[b]);
	if (figures)
		return true;
	for (size_t b = block + 1; b < r->blocks.n && b < block + SECTIONS; b++) {
		if (is_place_alone(r, b))
			return figures;
		figures = figures || reading_counts(r, r->block_words[b]);
	}
	return false;
}

/* "Morocco - Floods", "Portugal, Spain - Fires": countries before the dash or colon of a heading. */
static bool
is_country_labelled(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];
	size_t i = words.first;

	if (r->blocks.p[block].kind != BLOCK_HEADING)
		return false;
	while (i < words.last && r->marks[i].place && place_is_country(reading_place_at(r, i))) {
		i = reading_place_at(r, i)->words.last;
		if (i + 1 < words.last && (text_is(r, i, ":") || (token_at(r, i)->flags & TOKEN_DASH)))
			return true;
		i += i < words.last && (text_is(r, i, ",") || (class_at(r, i) & WORD_AND));
	}
	return false;
}

#define NEXT_HEADINGS	2	/* in which another country's section begins */

/* "Morocco - Floods", above "China - Earthquake": the first section's, and no title. */
static bool
is_first_country(const struct reading *r, size_t block)
{
	size_t headings = 0;

	if (!is_country_labelled(r, block))
		return false;
	for (size_t b = block + 1; b < r->blocks.n && b < block + SECTIONS && headings < NEXT_HEADINGS; b++) {
		if (r->blocks.p[b].kind != BLOCK_HEADING || r->blocks.p[b].title_zone)
			continue;
		if (is_country_labelled(r, b))
			return true;
		headings++;
	}
	return false;
}

bool
heading_opens_sections(const struct reading *r, size_t block)
{
	unsigned marks = r->blocks.p[block].marks;
	bool alone = is_place_alone(r, block);

	if (is_first_country(r, block))
		return true;
	for (size_t b = block + 1; (marks > 1 || alone) && b < r->blocks.n && b < block + SECTIONS; b++) {
		if (r->blocks.p[b].title_zone)
			continue;
		if ((marks > 1 && r->blocks.p[b].marks == marks) || (alone && is_place_alone(r, b)))
			return true;
	}
	return alone && is_one_of_sections(r, block);
}
