#include "place/containment.h"

#define CODE	3	/* letters of a code, at most: AZ is a state too */

bool
part_may_contain(const struct parts *parts, size_t outer, size_t inner)
{
	const struct part *part = parts->p;

	if (outer > inner) {
		if (part[outer].link == LINK_AND)
			return false;
		/* Georgia, Armenia and Turkey are three countries. */
		return !part_is_country(&part[inner]) || !parts->listed;
	}
	/* Peru's Puno and Cusco, the Peruvian city of Ica. */
	for (size_t i = outer + 1; i <= inner; i++)
		if (part[i].link != LINK_AND &&
		    (part[i].link == LINK_POSSESSIVE || part_is_demonym(&part[i - 1])))
			return i == outer + 1;
	return false;
}

const struct place *
part_own_country(const struct part *part)
{
	const struct place *division = part_place(part);
	struct span own;

	if (division->kind != PLACE_DIVISION || part->text.n <= CODE || division->area.n <= COUNTRY_CODE + 1)
		return NULL;
	own = span_slice(division->area, COUNTRY_CODE + 1, division->area.n);
	for (size_t i = 0; i < part->n; i++)
		if (part->candidates[i].kind == PLACE_COUNTRY && span_equal(part->candidates[i].countries, own))
			return &part->candidates[i];
	return NULL;
}

struct span
part_countries(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at];
	const struct place *own = part_own_country(part);
	struct span all = own ? own->countries : part_place(part)->countries;

	for (size_t i = 0; i < parts->n && all.n > 2; i++) {
		const struct part *outer = &parts->p[i];
		struct span one = outer->known ? part_place(outer)->countries : SPAN("");

		if (i != at && one.n == 2 && part_may_contain(parts, i, at) && countries_meet(all, one))
			return one;
	}
	return all;
}

/* Whether another part says more exactly where: Iraq in "Mosul, Iraq", Syrian in "the Syrian city of Hit". */
static bool
is_container(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at];
	const struct place *place = part_place(part);

	if (place->kind == PLACE_DEMONYM && at + 1 < parts->n && parts->p[at + 1].known &&
	    parts->p[at + 1].link != LINK_AND)
		return true;
	for (size_t i = 0; i < parts->n; i++) {
		const struct part *inner = &parts->p[i];
		const struct place *exact = part_place(inner);

		if (i != at && inner->known && exact->kind > place->kind &&
		    exact->kind != PLACE_DEMONYM && part_may_contain(parts, at, i) &&
		    (countries_meet(exact->countries, place->countries) ||
		    (inner->settled && at == i + 1 && part_may_lie_in(part, exact->countries))))
			return true;	/* Georgia in "Athens, Georgia" is not the likelier one */
	}
	return false;
}

#define CITY	50000	/* people of a place that many know */

/* "Waterford, St. Catherine, Jamaica": what is a province, and no town too as Raqqa is, and its country stand behind. */
static bool
leads_to_country(const struct parts *parts, size_t at)
{
	const struct part *division = &parts->p[at + 1];

	if (at + 3 != parts->n || !division->known || !part_is_country(&parts->p[at + 2]))
		return false;
	for (size_t i = 0; i < division->n; i++)
		if (division->candidates[i].kind != PLACE_DIVISION)
			return false;
	return true;
}

/*
 * "Kone Village, Kani, Sagaing Region": of a village or a small town, the province or country at the end, where commas lead
 * there and all between lie in it; NULL. But "Mosul, Raqqa, Syria" are two cities.
 */
static const struct part *
end_of_chain(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at], *end = &parts->p[parts->n - 1];
	struct span countries = end->known ? part_place(end)->countries : SPAN("");

	if (!part->has_noun && part_place(part)->population >= CITY && !leads_to_country(parts, at))
		return NULL;
	if (countries.n == 0 || part_place(end)->kind > PLACE_DIVISION || parts->listed)
		return NULL;
	for (size_t i = at + 1; i < parts->n; i++)
		if (parts->p[i].link != LINK_COMMA || !part_may_lie_in(&parts->p[i], countries))
			return NULL;
	return end;
}

/* "Lebanon, Tennessee", "Peru, Indiana": a state of those where towns are called by countries' names. */
static bool
is_state_of_towns(const struct parts *parts, const struct part *state)
{
	const struct place *place = part_place(state);

	return state == &parts->p[1] && parts->n == 2 && !parts->listed && state->link == LINK_COMMA &&
	    place->kind == PLACE_DIVISION && (span_is(place->countries, "US") || span_is(place->countries, "CA"));
}

/*
 * "San Juan, Colombia", "Tingri in Manipur", "Iligan and Kananga, Leyte", "Baghdad's Rashid": a namesake that the gazetteer
 * does not have, in what stands behind it at the end, or in front of it. The part that it is in; NULL.
 */
static const struct part *
namesake_in(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at], *outer = NULL;
	const struct place *inner = part_place(part);

	if (part->link == LINK_POSSESSIVE && at > 0)
		outer = part - 1;
	else if (at + 1 < parts->n && part[1].link == LINK_OF && part_place(&part[1])->countries.n)
		outer = part + 1;
	else if (at + 2 == parts->n && (!parts->listed || part->link == LINK_AND) &&
	    part[1].link == LINK_COMMA && (part_place(&part[1])->kind <= PLACE_DIVISION || part->village))
		outer = part + 1;
	else if (at + 2 < parts->n)
		outer = end_of_chain(parts, at);
	return outer && outer->known && (inner->kind != PLACE_COUNTRY || is_state_of_towns(parts, outer)) &&
	    inner->kind != PLACE_DEMONYM && inner->countries.n && !part_may_lie_in(outer, inner->countries) ? outer : NULL;
}

#define MUCH_LARGER	10	/* times the people of a town whose name is a word too */

/*
 * "Brisbane, Moreton and Logan": a small town of another country, and its name a word, beside a city: a namesake that the gazetteer
 * does not have. The part that the city is in; NULL.
 */
static const struct part *
city_beside(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at];
	const struct place *town = part_place(part);

	if (town->kind != PLACE_TOWN || !town->ambiguous || part->settled || !parts->listed)
		return NULL;
	for (size_t i = 0; i < parts->n; i++) {
		const struct part *other = &parts->p[i];
		const struct place *city = part_place(other);

		if (i != at && other->known && city->kind == PLACE_TOWN && !city->ambiguous &&
		    city->population / MUCH_LARGER >= town->population && !part_may_lie_in(part, city->countries))
			return other;
	}
	return NULL;
}

/* All that the part may mean lies in one country, which it is. */
static struct span
only_country(const struct part *part)
{
	struct span country = part->n ? part->candidates[0].countries : SPAN("");

	if (country.n != 2 || part_is_country(part) || part_is_demonym(part))
		return SPAN("");
	for (size_t i = 1; i < part->n; i++)
		if (!span_equal(part->candidates[i].countries, country))
			return SPAN("");
	return country;
}

/* "Bunia, Rwampara and Mongbwalu", or towns behind commas alone. */
static bool
is_list(const struct parts *parts)
{
	for (size_t i = 0; i < parts->n && !parts->listed; i++)
		if (parts->p[i].candidates[0].kind != PLACE_TOWN || (i > 0 && parts->p[i].link != LINK_COMMA))
			return false;
	return true;
}

const struct part *
part_of_list(const struct parts *parts, size_t at)
{
	const struct part *found = NULL;
	size_t n = 0;

	if (!is_list(parts))
		return NULL;
	for (size_t i = 0; i < parts->n; i++) {
		struct span country = i == at ? SPAN("") : only_country(&parts->p[i]);

		if (country.n == 0)
			continue;
		if (found && !span_equal(country, only_country(found)))
			return NULL;
		found = &parts->p[i];
		n++;
	}
	return n > 1 ? found : NULL;
}

/* Logo in "Komanda, Lita and Logo": a small town of another country, and its name a word, among towns of one; NULL. */
static const struct part *
stray_in_list(const struct parts *parts, size_t at)
{
	const struct place *town = part_place(&parts->p[at]);
	const struct part *list = town->kind == PLACE_TOWN && town->ambiguous && town->population < CITY && !parts->p[at].settled ?
	    part_of_list(parts, at) : NULL;

	return list && !part_may_lie_in(&parts->p[at], only_country(list)) ? list : NULL;
}

const struct part *
part_namesake_in(const struct parts *parts, size_t at)
{
	const struct part *outer = namesake_in(parts, at);

	if (outer == NULL)
		outer = city_beside(parts, at);
	return outer ? outer : stray_in_list(parts, at);
}

static bool
is_of_country(const struct part *part)
{
	return part_is_country(part) || part_is_demonym(part);
}

/* "the India-Bangladesh border in Mizoram": it is on the side of what stands behind "in"; whether the country is the other one. */
static bool
is_other_side(const struct parts *parts, size_t at)
{
	struct span country = part_place(&parts->p[at])->countries, inner;
	size_t in = at + 1;

	while (in < parts->n && parts->p[in].link != LINK_OF)
		in++;
	if (in == parts->n || !parts->p[in].known || part_is_country(&parts->p[in]) || !is_of_country(&parts->p[at]))
		return false;
	inner = part_place(&parts->p[in])->countries;
	for (size_t i = 0; i < in; i++)
		if (i != at && is_of_country(&parts->p[i]) &&
		    countries_meet(part_place(&parts->p[i])->countries, inner))
			return !countries_meet(country, inner);
	return false;
}

/* Barat in "Bandung Barat Regency": right behind a town, a town of another country is a part of its name. */
static bool
goes_with_town(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at], *town = part - 1;

	return at > 0 && part->link == LINK_NONE && town->known && part_place(town)->kind == PLACE_TOWN &&
	    part_place(part)->kind == PLACE_TOWN &&
	    !countries_meet(part_place(part)->countries, part_place(town)->countries);
}

bool
part_only_contains(const struct parts *parts, size_t at)
{
	return is_container(parts, at) || is_other_side(parts, at) || goes_with_town(parts, at);
}
