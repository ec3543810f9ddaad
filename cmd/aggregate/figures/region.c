#include "figures/region.h"

#include <string.h>

static bool
period_equal(const struct region *a, const struct region *b)
{
	return a->has_from == b->has_from && a->has_to == b->has_to &&
	    (!a->has_from || a->from == b->from) && (!a->has_to || a->to == b->to);
}

unsigned
region_differs(const struct region *a, const struct region *b)
{
	return (period_equal(a, b) ? 0 : SIDE_PERIOD) |
	    (a->countries == b->countries ? 0 : SIDE_COUNTRY) |
	    (a->area == b->area ? 0 : SIDE_AREA) |
	    (a->group == b->group ? 0 : SIDE_GROUP) |
	    (a->kind == b->kind ? 0 : SIDE_KIND);
}

unsigned
region_sides(const struct region *a)
{
	static const struct region blank;

	return region_differs(a, &blank);
}

bool
region_equal(const struct region *a, const struct region *b)
{
	return region_differs(a, b) == 0;
}

static int
order(long long a, long long b)
{
	return a < b ? -1 : a > b;
}

int
region_order(const struct region *a, const struct region *b)
{
	const long long pairs[][2] = {
		{ a->countries, b->countries }, { a->area, b->area },
		{ a->group, b->group }, { a->kind, b->kind },
		{ a->has_from, b->has_from }, { a->has_to, b->has_to },
		{ a->has_from ? a->from : 0, b->has_from ? b->from : 0 },
		{ a->has_to ? a->to : 0, b->has_to ? b->to : 0 },
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (pairs[i][0] != pairs[i][1])
			return order(pairs[i][0], pairs[i][1]);
	return 0;
}

size_t
countries_count(struct span countries)
{
	size_t n = countries.n > 0;

	for (size_t i = 0; i < countries.n; i++)
		n += countries.p[i] == '+';
	return n;
}

static bool
countries_hold(struct span whole, struct span part)
{
	struct span one;

	while (span_cut(&part, '+', &one))
		if (!span_among(whole, '+', one))
			return false;
	return true;
}

static bool
countries_apart(struct span a, struct span b)
{
	struct span one;

	while (span_cut(&b, '+', &one))
		if (span_among(a, '+', one))
			return false;
	return true;
}

static bool
place_holds(const struct names *names, const struct region *whole, const struct region *part)
{
	if (whole->countries == part->countries)
		return whole->area == 0 || whole->area == part->area;
	if (whole->area)
		return false;
	if (whole->countries == 0)
		return true;
	return part->countries && countries_hold(names_spelling(names, whole->countries),
	    names_spelling(names, part->countries));
}

static bool
places_apart(const struct names *names, const struct region *a, const struct region *b)
{
	if (a->countries == b->countries)
		return a->area && b->area && a->area != b->area;
	if (a->countries == 0 || b->countries == 0)
		return a->area && b->area && a->area != b->area;
	return countries_apart(names_spelling(names, a->countries),
	    names_spelling(names, b->countries));
}

static bool
period_holds(const struct region *whole, const struct region *part)
{
	if (whole->has_from && (!part->has_from || part->from < whole->from))
		return false;
	return !whole->has_to || (part->has_to && part->to <= whole->to);
}

static bool
periods_apart(const struct region *a, const struct region *b)
{
	return (a->has_to && b->has_from && a->to < b->from) ||
	    (b->has_to && a->has_from && b->to < a->from);
}

bool
region_holds(const struct names *names, const struct region *whole, const struct region *part)
{
	return period_holds(whole, part) && place_holds(names, whole, part) &&
	    (whole->group == 0 || whole->group == part->group) &&
	    (whole->kind == 0 || whole->kind == part->kind);
}

bool
region_apart(const struct names *names, const struct region *a, const struct region *b)
{
	return periods_apart(a, b) || places_apart(names, a, b) ||
	    (a->group && b->group && a->group != b->group) ||
	    (a->kind && b->kind && a->kind != b->kind);
}

void
region_pack(const struct region *region, char to[REGION_PACKED])
{
	const name names[4] = { region->countries, region->area, region->group, region->kind };
	const int64_t days[2] = {
		region->has_from ? region->from : 0, region->has_to ? region->to : 0,
	};

	memcpy(to, names, sizeof(names));
	memcpy(to + 16, days, sizeof(days));
	to[32] = region->has_from;
	to[33] = region->has_to;
}
