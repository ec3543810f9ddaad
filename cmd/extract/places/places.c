#include "places/places.h"

#include "places/place_adjective.h"
#include "places/place_breakdown.h"
#include "places/place_capitals.h"
#include "places/place_dateline.h"
#include "places/place_home.h"
#include "places/place_labels.h"
#include "places/place_mentions.h"
#include "places/place_names.h"
#include "places/place_nationalities.h"
#include "places/place_noun.h"
#include "places/place_origin.h"
#include "places/place_role.h"
#include "places/place_words.h"

/* "SOUTH WEST: ...": a label of directions names a place that no gazetteer has. */
static size_t
direction_label(const struct reading *r, const struct sentence *s)
{
	size_t i = s->words.first;

	while (i < s->words.last && (class_at(r, i) & WORD_DIRECTION))
		i++;
	return i < s->words.last && text_is(r, i, ":") ? i : s->words.first;
}

/* "Oslo, 3 May -" says whence and when it was sent; "Sunday 3 May -" when what follows was. */
static bool
names_in(const struct reading *r, size_t first, size_t last)
{
	for (size_t i = first; i < last; i++)
		if (token_at(r, i)->kind == TOKEN_WORD && !r->marks[i].time)
			return true;
	return false;
}

/* "Nairobi 371, Oldbrook 43, Mombasa 30": a name that nobody knows among places is one. */
static void
read_breakdown(struct reading *r, const struct sentence *s)
{
	struct words name = { s->words.first, s->words.first };

	while (place_in_breakdown(r, name.last, s, &name))
		place_add_unknown(r, name);
}

/*
 * "the Islamic State of Iraq and Syria", "Tehreek-e-Taliban Pakistan": the last token of a group's name that goes on
 * over a place, or `i`; but "the Islamic State in Syria" is there. *bound: "of" or "in the" holds it together.
 */
static size_t
over_group(const struct reading *r, size_t i, size_t last, bool *bound)
{
	struct match match;

	*bound = false;
	if (!lexicon_at(r->vocabulary->lexicons.groups, token_at(r, i), last - i, &match) || match.n < 2)
		return i;
	for (size_t k = i + 1; k + 1 < i + match.n; k++)
		if (text_is(r, k, "of") || (text_is(r, k, "in") && text_is(r, k + 1, "the")))
			*bound = true;
		else if (text_is(r, k, "in"))
			return i;
	return i + match.n - 1;
}

#define SINCE	4	/* tokens of "since 3 May 2023"; more are a clause */

/* Within a time, which names no place; but "since fighting in Goma flared last month" does. */
static bool
is_of_time(const struct reading *r, size_t i)
{
	const struct time_mention *time = reading_time_at(r, i);

	return time && (time->period.kind != PERIOD_SINCE || time->words.last - time->words.first <= SINCE ||
	    (class_at(r, i) & (WORD_MONTH | WORD_WEEKDAY)));
}

static void
read_sentence(struct reading *r, struct sentence *s)
{
	size_t label = direction_label(r, s), origins = place_origins_at(r, s), before = r->n_places;
	struct place_mention place;

	s->capitals = place_sentence_in_capitals(r, s);
	s->dateline = place_dateline_end(r, s);
	if (label > s->words.first)
		place_add_unknown(r, (struct words){ s->words.first, label });
	for (size_t i = s->words.first; names_in(r, s->words.first, s->dateline) && i < s->dateline; i++)
		if (r->marks[i].time && reading_time_at(r, i)->period.kind == PERIOD_DAY)
			r->times[r->marks[i].time - 1].governs = false;
	for (size_t i = s->words.first; i < s->words.last; i++) {
		bool noun = place_noun_may_open(r, i), bound;
		size_t last = i, group;

		/* Most words are neither a noun of places nor have a capital. */
		if ((!noun && !(token_at(r, i)->flags & TOKEN_CAPITAL)) || is_of_time(r, i) || r->marks[i].place)
			continue;
		group = over_group(r, i, s->words.last, &bound);
		if (bound) {
			i = group;
			continue;
		}
		if (noun)
			last = place_world_at(r, i, s, &place);
		if (noun && last == i)
			last = place_home_at(r, i, s, &place);
		if (last == i && (token_at(r, i)->flags & TOKEN_CAPITAL)) {
			last = place_name_at(r, i, s, &place);
			if (group > i && last > i && !place.known)
				last = i;	/* "fighters of Islamic State" */
			place.adjective = last > i && place_is_adjective(r, &place, s);
			place.origin = i >= origins || (last > i && place_is_counted_origin(r, &place, s));
			/* but "of the Bangsamoro Islamic Freedom Fighters" */
			place.governs = last > i && !place.origin && !(group >= last && place.known &&
			    place.place.kind != PLACE_COUNTRY) && place_governs(r, &place, s);
		}
		if (last == i || (place.place.kind != PLACE_DEMONYM &&
		    place_names_people(r, (struct words){ i, last }, s->words.first))) {
			i = group;
			continue;
		}
		place_add(r, &place);
		i = last - 1;
	}
	if (r->n_places > before + 1)
		read_breakdown(r, s);
}

void
read_places(struct reading *r)
{
	place_read_capitals(r);
	for (size_t i = 0; i < r->n_sentences; i++)
		if (!r->sentences[i].furniture)
			read_sentence(r, &r->sentences[i]);
	place_read_labels(r);
}
