/*
 * region: what a figure is about: place, population, kind and days.
 *
 * A blank side is the whole of it: no country is anywhere, no group is
 * anybody. So regions include one another, overlap or are apart, side by
 * side, and of two that are apart the numbers may be added.
 */
#ifndef AGGREGATE_REGION_H
#define AGGREGATE_REGION_H

#include "period/calendar.h"
#include "values/names.h"

struct region {
	name	countries;	/* "IQ+SY" */
	name	area;		/* under one country; or a place of no known country */
	name	group, kind;
	day	from, to;
	bool	has_from, has_to;
};

/* The sides of a region, as bits. */
enum {
	SIDE_PERIOD = 1u << 0,
	SIDE_COUNTRY = 1u << 1,
	SIDE_AREA = 1u << 2,
	SIDE_GROUP = 1u << 3,
	SIDE_KIND = 1u << 4,
	SIDE_MEASURE = 1u << 5,	/* killed and injured of casualties */
	SIDE_COUNTED = 1u << 6,	/* no side differs but the noun: men and women */
	SIDES = 7
};

#define REGION_PACKED	34
/* The same bytes for equal regions, to look them up by. */
void	region_pack(const struct region *region, char to[REGION_PACKED]);
bool	region_equal(const struct region *a, const struct region *b);
int	region_order(const struct region *a, const struct region *b);	/* any total order */
bool	region_holds(const struct names *names, const struct region *whole, const struct region *part);
bool	region_apart(const struct names *names, const struct region *a, const struct region *b);
/* The sides on which the two differ. */
unsigned region_differs(const struct region *a, const struct region *b);
/* The sides that are not blank. */
unsigned region_sides(const struct region *a);
size_t	countries_count(struct span countries);

#endif
