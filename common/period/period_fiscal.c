#include "period/period_fiscal.h"

#include "period/period_relative.h"

size_t
time_fiscal_at(struct time_reader *r, size_t i, struct period_term *to)
{
	int relation = time_is(r, i, ROLE_RELATION) ? time_value(r, i, ROLE_RELATION) : 0;
	size_t at = i + (relation != 0);
	int start = time_value(r, at, ROLE_FISCAL);
	bool year = time_unit(r, at) == UNIT_YEAR || time_unit(r, at + 1) == UNIT_YEAR;

	if (!time_is(r, at, ROLE_FISCAL))
		return 0;
	at += time_unit(r, at + 1) == UNIT_YEAR ? 2 : 1;
	*to = (struct period_term){ .op = OP_FISCAL, .op_count = start ? 13 - start : 0,
	    .unit = UNIT_YEAR, .count = 1 };
	if (relation == 0 && time_is_year(r, at)) {
		to->kind = TERM_DATE;
		to->year = time_value(r, at, ROLE_NUMBER);
		if ((!time_is(r, at + 1, ROLE_DASH) && !time_is(r, at + 1, ROLE_SLASH)) ||
		    !time_is(r, at + 2, ROLE_NUMBER))
			return at + 1;
		to->op_count = 0;
		return at + 3;
	}
	if (!year || (relation != RELATION_THIS && !relation_is_past(relation)))
		return 0;
	to->kind = TERM_UNIT;
	to->relation = relation == RELATION_THIS ? relation : RELATION_LAST;
	return at;
}
