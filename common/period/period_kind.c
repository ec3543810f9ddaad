#include "period/period_kind.h"

#include "period/period_base.h"
#include "period/period_range.h"

/* What is told from another time: the week around it, its third Monday or 18th day, a part of it. */
static enum period_kind
op_kind(const struct period_term *t)
{
	if (t->op == OP_AROUND)
		return PERIOD_WEEK;
	return t->op == OP_NTH_WEEKDAY || (t->op == OP_NTH && t->op_unit == UNIT_DAY) ? PERIOD_DAY : PERIOD_PART;
}

void
period_set_kind(struct period *period)
{
	static const enum period_kind of_unit[] = {
		[UNIT_HOUR] = PERIOD_DAY, [UNIT_DAY] = PERIOD_DAY, [UNIT_WEEK] = PERIOD_WEEK,
		[UNIT_MONTH] = PERIOD_MONTH, [UNIT_QUARTER] = PERIOD_QUARTER,
		[UNIT_HALF] = PERIOD_PART, [UNIT_YEAR] = PERIOD_YEAR, [UNIT_DECADE] = PERIOD_PART,
		[UNIT_CENTURY] = PERIOD_PART, [UNIT_WEEKEND] = PERIOD_DAYS, [UNIT_WEEKDAY] = PERIOD_DAY
	};
	const struct period_term *t = &period->range.first;

	period->leans = !period->range.two && (t->kind == TERM_BASE || t->kind == TERM_SHIFT ||
	    (t->kind == TERM_UNIT && t->relation == RELATION_THE && t->unit != UNIT_YEAR &&
	    t->op == OP_NONE));
	period->reports = period->leans && t->relation != RELATION_SAME &&
	    t->relation != RELATION_THAT && t->relation != RELATION_THIS && t->kind != TERM_SHIFT;
	period->yields = !period->range.two && ((t->kind == TERM_UNIT &&
	    (t->relation == RELATION_THIS || t->relation == RELATION_THE || t->relation == RELATION_PREVIOUS)) ||
	    (term_is_past_unit(t) && t->unit == UNIT_MONTH)) && !period->leans &&
	    (t->unit == UNIT_WEEK || t->unit == UNIT_MONTH || t->unit == UNIT_QUARTER || t->unit == UNIT_WEEKEND ||
	    (t->unit == UNIT_YEAR && t->relation != RELATION_PREVIOUS));
	period->has_year = t->year != 0 || (period->range.two && period->range.last.year != 0) ||
	    (t->kind == TERM_NUMERIC && t->numeric[2] != 0);
	period->somewhen = !period->range.two && t->op == OP_PART &&
	    (t->op_count == PART_EARLIER || t->op_count == PART_LATER);
	/* "2018 through 8 April": from where the year began; "from 3 May to date" */
	if (period->range.two && (period->range.present || (term_is_bare_year(t) && period->range.last.kind == TERM_DATE &&
	    period->range.last.month && period->range.last.year == t->year)))
		period->cumulative = true;
	if (period->range.two)
		period->kind = PERIOD_DAYS;
	else if (t->op != OP_NONE && t->op != OP_SHIFT)
		period->kind = op_kind(t);
	else if (t->kind == TERM_UNIT && t->unit == UNIT_YEAR && (t->relation == RELATION_PAST ||
	    (t->relation == RELATION_LAST && t->definite)))
		period->kind = PERIOD_RECENT;	/* the year up to the document's date, no year of the calendar */
	else if (t->kind == TERM_UNIT || t->kind == TERM_SHIFT || (t->kind == TERM_BASE && t->unit))
		period->kind = of_unit[t->unit];
	else if (t->kind == TERM_BASE)
		period->kind = PERIOD_DAYS;
	else if (t->kind == TERM_RECENT)
		period->kind = PERIOD_RECENT;
	else if (t->kind == TERM_WEEK || t->kind == TERM_QUARTER)
		period->kind = t->kind == TERM_WEEK ? PERIOD_WEEK : PERIOD_QUARTER;
	else if (t->kind == TERM_FISCAL)
		period->kind = PERIOD_YEAR;
	else if (t->kind == TERM_DATE && !t->day)
		period->kind = t->month ? PERIOD_MONTH : PERIOD_YEAR;
	else if (t->kind == TERM_HALF || t->kind == TERM_SEASON || t->kind == TERM_DECADE ||
	    t->kind == TERM_CENTURY)
		period->kind = PERIOD_PART;
	else
		period->kind = PERIOD_DAY;
}
