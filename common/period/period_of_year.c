#include "period/period_of_year.h"

#include "period/period_kind.h"
#include "period/period_range.h"

/* A month, a quarter or the first months of a year: what other years have too. */
static bool
is_part(const struct period_term *t)
{
	switch (t->kind) {
	case TERM_QUARTER:
	case TERM_HALF:
		return true;
	case TERM_DATE:
		return (t->month && !t->day) || (t->year && t->op != OP_NONE);
	case TERM_UNIT:
		return t->unit == UNIT_YEAR && t->op != OP_NONE;
	default:
		return false;
	}
}

static void
set_year(struct period_term *t, int year)
{
	if (t->kind == TERM_UNIT) {
		t->kind = TERM_DATE;	/* the first six months of the year */
		t->unit = t->relation = 0;
	}
	t->year = year;
	t->year_relation = 0;
}

bool
range_of_year(struct period_range *range, int year)
{
	if (!is_part(&range->first) || (range->two && !is_part(&range->last)))
		return false;
	set_year(&range->first, year);
	if (range->two)
		set_year(&range->last, year);
	return true;
}

bool
period_of_year(const struct period *part, const struct period *year, struct period *to)
{
	*to = *part;
	to->year = 0;
	return !part->leans && !part->open && term_is_bare_year(&year->range.first) && !year->range.two &&
	    range_of_year(&to->range, year->range.first.year);
}

bool
period_halves(const struct period *both, struct period *first, struct period *last)
{
	const struct period_range range = both->range;

	if (!range.two || range.present || both->has_base || !is_part(&range.first) || !is_part(&range.last))
		return false;
	*first = *last = *both;
	first->range = (struct period_range){ .first = range.first };
	last->range = (struct period_range){ .first = range.last };
	if (range.first.year == 0 && range.first.year_relation == 0) {
		first->range.first.year = range.last.year;
		first->range.first.year_relation = range.last.year_relation;
	}
	last->lead = 0;
	period_set_kind(first);
	period_set_kind(last);
	return true;
}
