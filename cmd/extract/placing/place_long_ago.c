#include "placing/place_long_ago.h"

#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_noun.h"
#include "places/place_words.h"

#define LONG_AGO	180	/* days before the document */

static day
first_day(const struct days *days, day otherwise)
{
	if (days->has_from)
		return days->from;
	return days->has_to ? days->to : otherwise;
}

#define SITE_NAMED	600	/* tokens looked back upon for a site's name */

/* "The mine had seen 40 blasts" behind "Orn Coal Mine": the site that was named before is still told of. */
static bool
opens_with_site(const struct reading *r, size_t block)
{
	size_t site = r->block_words[block].first + 1;

	if (site >= r->block_words[block].last || !(class_at(r, site - 1) & WORD_DETERMINER) ||
	    place_capital_at(r, site) || !noun_classes_at(r, site))
		return false;
	for (size_t i = site - 1; i > 0 && site - i < SITE_NAMED; i--)
		if (place_capital_at(r, i - 1) && i > 1 && place_capital_at(r, i - 2) &&
		    span_equal_fold(token_at(r, i - 1)->text, token_at(r, site)->text))
			return true;
	return false;
}

/* "Nine men, who fled Chad in 2017, died": the comma that ends what is said aside, of which a comma and "who" stand at
 * i; or i. */
static size_t
over_aside(const struct reading *r, size_t i, size_t last)
{
	if (!text_is(r, i, ",") || i + 1 >= last || !(class_at(r, i + 1) & WORD_RELATIVE))
		return i;
	for (size_t k = i + 1; k + 1 < last; k++)
		if (text_is(r, k, ","))
			return k;
	return i;
}

/* "The agency has told of fewer fires in Ohio.": a lead that counts nothing ends with where all was that the text
 * counts. */
static bool
is_topic(const struct reading *r, const struct place_mention *lead)
{
	const struct sentence *s = &r->sentences[r->marks[lead->words.first].sentence - 1];

	return lead->words.last + 1 == s->words.last && reading_is_stop(r, lead->words.last) &&
	    !reading_counts(r, r->block_words[s->block]);
}

#define COAST	4	/* tokens of "off the coast of" */

/* "after an interdiction off the coast of Cuba", "off Cuba": on the sea beside a country, which is where one event
 * was. */
static bool
is_off_coast(const struct reading *r, const struct place_mention *lead)
{
	size_t first = r->sentences[r->marks[lead->words.first].sentence - 1].words.first,
	    i = place_with_directions(r, lead->words.first, first);

	for (size_t n = 0; n < COAST && i > first; n++, i--)
		if (text_is(r, i - 1, "off"))
			return true;
		else if (!text_is(r, i - 1, "of") && !text_is(r, i - 1, "the") && !place_noun_at(r, i - 1))
			return false;
	return false;
}

bool
place_of_long_ago(struct reading *r, const struct figure *f, size_t lead, const struct place_context *context)
{
	struct words words = r->sentences[f->sentence].words;
	const struct place_mention *place = &r->places[lead];

	if (!r->document->has_date || opens_with_site(r, f->block) || is_topic(r, place) ||
	    (place_is_country(place) && !is_off_coast(r, place) && place_country_alone(r, lead, context).n == 2) ||
	    r->sentences[r->marks[place->words.first].sentence - 1].block == f->block)
		return false;
	for (size_t i = words.first; i < words.last; i++) {
		const struct time_mention *time;

		i = over_aside(r, i, words.last);
		if (r->marks[i].time == 0)
			continue;
		time = reading_time_at(r, i);
		if (time->resolved && time->governs && !time->compares &&
		    first_day(&time->days, r->document->date) < r->document->date - LONG_AGO)
			return true;
	}
	return false;
}
