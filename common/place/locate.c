#include "place/locate.h"

#include <string.h>

#include "place/containment.h"
#include "place/locate_parts.h"

/*
 * Which of its candidates each part of a place cell means. What contains it
 * settles most; the noun beside it, the countries that other cells make
 * likely and those of its neighbours come next; then the people who live
 * there.
 */

enum {
	SCORE_STATE = 1u << 0,		/* Tucson, AZ: a state behind a town, rather than a country's code */
	SCORE_NEIGHBOUR = 1u << 1,	/* another part lies in this country */
	SCORE_HINT = 1u << 2,
	SCORE_NOUN = 1u << 3,		/* province, city, state stands beside it */
	SCORE_DIVISION = 1u << 4,	/* a province of this country contains it */
	SCORE_COUNTRY = 1u << 5		/* the country contains it */
};

static unsigned
score_of_container(const struct parts *parts, size_t at, const struct place *place, size_t outer)
{
	const struct part *part = &parts->p[outer];

	if (!part_may_contain(parts, outer, at))
		return 0;
	for (size_t i = 0; i < part->n; i++) {
		const struct place *container = &part->candidates[i];

		if (!countries_meet(container->countries, place->countries) ||
		    container->kind == PLACE_TOWN || container->kind == PLACE_SEA)
			continue;
		if (container->kind == PLACE_COUNTRY || container->kind == PLACE_DEMONYM)
			return place->kind == PLACE_COUNTRY ? 0 : SCORE_COUNTRY;
		if (place->kind > container->kind && !container->generic)
			return SCORE_DIVISION;
	}
	return 0;
}

static bool
is_notable(const struct part *part, const struct place *place)
{
	return place_is_notable(place, part->candidates, part->n);
}

/* The country tells it from its namesakes. */
static bool
may_be_told(const struct part *part, const struct place *place)
{
	return is_notable(part, place) || (!place->generic && place_may_be_hinted(place, part->candidates, part->n));
}

static bool
neighbour_lies_in(const struct parts *parts, size_t at, struct span countries)
{
	for (size_t i = 0; i < parts->n; i++) {
		const struct part *part = &parts->p[i];

		for (size_t k = 0; i != at && !part_is_country(part) && k < part->n; k++)
			if (!part->candidates[k].generic && is_notable(part, &part->candidates[k]) &&
			    countries_meet(part->candidates[k].countries, countries))
				return true;
	}
	return false;
}

#define METROPOLIS	1000000	/* people of a city that is meant in any list */

/*
 * Rwampara in "Mongbwalu, Bunia and Rwampara" is a hamlet of the country in which the others of the list lie, though a city
 * elsewhere has its name: that country; empty where there is none, or where the name is a metropolis's or a country's.
 */
static struct span
country_of_list(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at], *list = part_of_list(parts, at);

	for (size_t i = 0; list && i < part->n; i++)
		if ((part->candidates[i].kind == PLACE_TOWN && part->candidates[i].population >= METROPOLIS) ||
		    part->candidates[i].kind == PLACE_COUNTRY)
			return SPAN("");
	return list ? list->candidates[0].countries : SPAN("");
}

#define CODE	2	/* letters of a state: AZ */

static bool
is_state_code(const struct parts *parts, size_t at, const struct place *place)
{
	const struct part *part = &parts->p[at];

	return part->link == LINK_COMMA && part->text.n == CODE && ascii_is_upper(part->text.p[1]) &&
	    place->kind == PLACE_DIVISION && (at > 0 ? part[-1].candidates[0].kind == PLACE_TOWN : parts->unknown.n > 0);
}

/* How likely the candidate is, beside its neighbours, the hint and the country in which the others of its list lie. */
static unsigned
score_of(const struct parts *parts, size_t at, const struct place *place, struct span hint, struct span list)
{
	const struct part *part = &parts->p[at];
	unsigned score = is_state_code(parts, at, place) ? SCORE_STATE : 0;

	for (size_t i = 0; i < parts->n; i++)
		if (i != at)
			score |= score_of_container(parts, at, place, i);
	if (part->has_noun && (part->noun == place->kind ||
	    (part->noun == PLACE_DIVISION && place->kind == PLACE_REGION)))
		score |= SCORE_NOUN;
	if ((place->generic || may_be_told(part, place)) && !place_is_lesser(place, &part->candidates[0]) &&
	    countries_meet(hint, place->countries))
		score |= SCORE_HINT;
	if ((may_be_told(part, place) && neighbour_lies_in(parts, at, place->countries)) ||
	    ((place->kind == PLACE_TOWN || place->kind == PLACE_DIVISION) && countries_meet(place->countries, list)))
		score |= SCORE_NEIGHBOUR;
	return score;
}

/* Of one country's places of a name, the division is meant unless a town is named. */
static bool
is_finer(const struct part *part, const struct place *place, const struct place *than)
{
	return place->kind == PLACE_DIVISION && than->kind == PLACE_TOWN &&
	    !(part->has_noun && part->noun == PLACE_TOWN) &&
	    span_equal(place->countries, than->countries);
}

/* "Waterford, Saint Catherine": a name of several words that one country alone has, behind a town's comma. */
static bool
is_behind_town(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at];

	if (at == 0 || part->link != LINK_COMMA || memchr(part->text.p, ' ', part->text.n) == NULL)
		return false;
	for (size_t i = 1; i < part->n; i++)
		if (!span_equal(part->candidates[i].countries, part->candidates[0].countries))
			return false;
	return !part_is_country(&part[-1]);
}

#define CITY	100000	/* people of a town that is no village */

/* San Antonio in "the village of San Antonio" is another one. */
static bool
is_city(const struct place *place)
{
	return place->kind == PLACE_TOWN && place->population >= CITY;
}

static void
choose(struct parts *parts, size_t at, struct span hint)
{
	struct part *part = &parts->p[at];
	const struct span list = country_of_list(parts, at);
	bool behind_town = is_behind_town(parts, at);
	unsigned best = 0;

	for (size_t i = 0; i < part->n; i++) {
		const struct place *place = &part->candidates[i];
		unsigned score = score_of(parts, at, place, hint, list);

		if (part->village && is_city(place))
			continue;
		if (place->generic && (score & ~(unsigned)SCORE_NOUN) == 0 && !behind_town)
			continue;
		if (part->known && score <= best && !(score == best &&
		    is_finer(part, place, part_place(part))))
			continue;
		part->known = true;
		part->chosen = i;
		best = score;
	}
	part->settled = best >= SCORE_DIVISION;
	part->likelier = (best & ~(unsigned)(SCORE_NOUN | SCORE_STATE)) != 0;
}

/* The first candidate of another country that could well be meant; NULL if none. */
static const struct place *
rival_of(const struct part *part)
{
	const struct place *chosen = part_place(part);

	if (part->settled || chosen->countries.n == 0)
		return NULL;
	for (size_t i = 0; i < part->n; i++) {
		const struct place *other = &part->candidates[i];

		if (other->countries.n && !countries_meet(other->countries, chosen->countries) &&
		    is_notable(part, other) && !other->generic)
			return other;
	}
	return NULL;
}

static void
remark(struct buf *to, struct span name, const char *text)
{
	if (to->n)
		buf_text(to, "; ");
	buf_span(to, name);
	buf_text(to, text);
}

/* Two hamlets of one name in two countries: neither is the likelier. */
static bool
is_open(const struct part *part)
{
	const struct place *rival = rival_of(part);

	return rival && !part->likelier && rival->population == 0 &&
	    part_place(part)->population == 0 &&
	    part_place(part)->kind != PLACE_COUNTRY;
}

static void
tell_candidates(const struct part *part, struct buf *to)
{
	const char *mark = ": in several countries (";

	remark(to, part->text, "");
	for (size_t i = 0; i < part->n; i++) {
		buf_text(to, mark);
		buf_span(to, part->candidates[i].countries);
		mark = ", ";
	}
	buf_char(to, ')');
}

static bool
settle(struct parts *parts, struct buf *country, struct buf *area, struct buf *note)
{
	bool some = false;

	for (size_t i = 0; i < parts->n; i++) {
		struct part *part = &parts->p[i];
		const struct place *place = part_place(part), *rival;
		const struct part *outer;

		if (!part->known || is_open(part)) {
			if (!part->known && part->village)
				remark(note, part->text, ": not in the gazetteer");
			else
				tell_candidates(part, note);
			part->known = false;
			continue;
		}
		if ((outer = part_namesake_in(parts, i)) != NULL) {
			remark(note, part->text, ": not in the gazetteer of ");
			buf_span(note, outer->text);
			continue;
		}
		some = true;
		if (part_only_contains(parts, i))
			continue;
		countries_add(country, part_countries(parts, i));
		if (part_own_country(part) == NULL)
			countries_add(area, place->area);
		rival = rival_of(part);
		if (rival == NULL || part_is_demonym(part))
			continue;
		remark(note, part->text, ": ");
		buf_span(note, place->countries);
		buf_text(note, " rather than ");
		buf_span(note, rival->countries);
	}
	return some;
}

/* A cell that names nothing known: the other cells may say which country it means. */
static bool
fall_back(const struct parts *parts, struct span hint, struct span text, struct buf *country,
    struct buf *note)
{
	/* "North" and "Central" that are no province of this country are directions. */
	bool one = hint.n == 2 && (parts->stands_one || parts->named || parts->n);
	bool all = hint.n > 2 && parts->stands_all;

	if (!one && !all) {
		if (parts->n == 0)
			remark(note, parts->unknown.n ? parts->unknown : text,
			    parts->unknown.n ? ": not in the gazetteer" : ": names no place");
		return false;
	}
	buf_span(country, hint);
	note->n = 0;
	remark(note, parts->unknown.n ? parts->unknown : text, ": taken to be in ");
	buf_span(note, hint);
	return true;
}

#define COUNTIES	(sizeof(" counties") - 1)

/* "Bergen, Essex and Hudson counties" are Bergen County, Essex County and Hudson County. */
static struct span
each_county(struct span text, struct arena *arena)
{
	struct buf to = { 0 };
	size_t at = 0;

	while (at + COUNTIES <= text.n && !span_equal_fold(span_slice(text, at, at + COUNTIES), SPAN(" counties")))
		at++;
	if (at + COUNTIES > text.n)
		return text;
	for (size_t i = 0; i < at; i++) {
		struct span rest = span_slice(text, i, at);

		if (i > 0 && (rest.p[0] == ',' || (span_starts(rest, " and ") && text.p[i - 1] != ',')))
			buf_text(&to, " County");
		buf_char(&to, rest.p[0]);
	}
	buf_text(&to, " County");
	buf_span(&to, span_slice(text, at + COUNTIES, text.n));
	text = arena_span(arena, buf_view(&to));
	buf_free(&to);
	return text;
}

bool
gazetteer_locate(const struct gazetteer *gazetteer, const struct vocabulary *vocabulary,
    struct span text, struct span hint, struct arena *arena, struct located *located,
    struct span *why)
{
	struct buf country = { 0 }, area = { 0 }, note = { 0 };
	struct parts parts;
	bool found;

	text = each_county(span_trim(text), arena);
	*why = SPAN("");
	*located = (struct located){ SPAN(""), SPAN(""), SPAN("") };
	if (text.n == 0)
		return false;
	parts_read(&parts, gazetteer, vocabulary, text, hint, arena);
	for (size_t i = 0; i < parts.n; i++)
		choose(&parts, i, hint);
	found = settle(&parts, &country, &area, &note) ||
	    fall_back(&parts, hint, text, &country, &note);
	if (found && parts.unknown.n && parts.listed && parts.n == 1)
		remark(&note, parts.unknown, ": not in the gazetteer");
	if (found) {
		located->country = arena_span(arena, buf_view(&country));
		located->area = arena_span(arena, buf_view(&area));
		located->note = arena_span(arena, buf_view(&note));
	} else {
		*why = arena_span(arena, buf_view(&note));
	}
	buf_free(&country);
	buf_free(&area);
	buf_free(&note);
	return found;
}
