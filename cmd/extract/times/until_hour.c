#include "times/until_hour.h"

#include "times/periods_row.h"

/* "2024-05-03", but "4am" */
static bool
is_date_in_digits(const struct token *t)
{
	return t->kind == TOKEN_CODE && ascii_is_digit(t->text.p[t->text.n - 1]);
}

static bool
is_clock(const struct reading *r, struct words words)
{
	bool digits = false;

	if (!(class_at(r, words.first) & WORD_UNDATES))
		return false;
	for (size_t i = words.first; i < words.last; i++) {
		if ((class_at(r, i) & (WORD_MONTH | WORD_WEEKDAY)) || is_date_in_digits(token_at(r, i)) ||
		    (token_at(r, i)->kind == TOKEN_NUMBER && token_at(r, i)->text.n == 4) || periods_row(r, i, "day"))
			return false;
		digits = digits || token_at(r, i)->kind != TOKEN_WORD;
	}
	return digits || (words.last == words.first + 2 && periods_row(r, words.first + 1, "daypart"));
}

bool
time_is_until_hour(const struct reading *r, const struct time_mention *time)
{
	return time->period.kind == PERIOD_UNTIL && !time->period.cumulative && is_clock(r, time->words);
}
