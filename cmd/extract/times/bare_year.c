#include "times/bare_year.h"

#include "reading/cues.h"
#include "reading/turns.h"
#include "words/classify_outcome.h"

bool
is_year_at(const struct reading *r, size_t i, struct period *period)
{
	return token_at(r, i)->text.n == 4 && period_cell_at(r->vocabulary, token_at(r, i), 1, period) &&
	    period->kind == PERIOD_YEAR;
}

/* 2023 in "2022 and 2023, respectively": a year behind a year. */
static bool
year_in_turn_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	return i >= s->words.first + 2 && r->marks[i - 2].time &&
	    (text_is(r, i - 1, ",") || (class_at(r, i - 1) & WORD_AND)) &&
	    reading_time_at(r, i - 2)->period.kind == PERIOD_YEAR &&
	    is_year_at(r, i, period) &&
	    words_say_turns(r, i, s->words.last);
}

/* "14 (2023: 19)": the year of the number behind it. */
static bool
year_of_bracket_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	return i > s->words.first && i + 2 < s->words.last && text_is(r, i - 1, "(") && text_is(r, i + 1, ":") &&
	    token_at(r, i + 2)->kind == TOKEN_NUMBER &&
	    is_year_at(r, i, period);
}

/* "compared with 2019 (440)", "compared to 2019.", "compared to 2019 when": a year with nothing counted in it right
 * behind. */
static bool
year_compared_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	return (i + 1 == s->words.last || token_at(r, i + 1)->kind == TOKEN_MARK || text_is(r, i + 1, "when")) &&
	    cue_ends(r, s->words.first, i, CUE_PREVIOUS) && is_year_at(r, i, period);
}

/* "higher than 2016, when 40 died", "an increase on 2012, when 40 died": a year of which what follows is told. */
static bool
year_than_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	size_t when = i + 1;

	if (i == s->words.first || !(text_is(r, i - 1, "than") || text_is(r, i - 1, "on") ||
	    text_is(r, i - 1, "over")) || when >= s->words.last)
		return false;
	when += text_is(r, when, ",");
	return when < s->words.last && text_is(r, when, "when") && is_year_at(r, i, period);
}

/* A verb of the past that says that there was something: "saw", "witnessed". */
static bool
is_saw(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	if (!lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i), last - i, &match) ||
	    !(match.form & FORM_PAST))
		return false;
	do {
		if (span_is(match.row->cell[OUTCOME_FRAME], "light"))
			return true;
	} while (lexicon_next(&match));
	return false;
}

/* "2004 saw 40 rescues", "despite the wet summer, 2004 was the busiest year": the subject of its clause; "2004 were
 * saved" counts. */
static bool
year_as_subject_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	if (i + 1 >= s->words.last ||
	    !(i == s->words.first || text_is(r, i - 1, ",") || (class_at(r, i - 1) & (WORD_RELATIVE | WORD_AND))))
		return false;
	return (text_is(r, i + 1, "was") || is_saw(r, i + 1, s->words.last)) &&
	    is_year_at(r, i, period);
}

/* "2017: 48,368 cases": a year over its number, in a line of its own; "2015: two men were held" may tell the hour of a
 * log. */
static bool
year_as_label_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	return i == s->words.first && s->opens_block && i + 3 < s->words.last &&
	    !reading_is_stop(r, s->words.last - 1) && (text_is(r, i + 1, ":") ||
	    (token_at(r, i + 1)->flags & TOKEN_DASH)) && token_at(r, i + 2)->kind == TOKEN_NUMBER &&
	    token_at(r, i + 3)->kind == TOKEN_WORD && is_year_at(r, i, period);
}

/* "Deaths 2020", "Total (2020)", "2020 total": the year that a table's label begins or ends with, and no other number
 * in it. */
static bool
year_of_label_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	size_t last = s->words.last - (s->words.last > s->words.first + 1 && text_is(r, s->words.last - 1, ")"));

	if (!s->label || (i != s->words.first && i + 1 != last) || s->words.last - s->words.first < 2)
		return false;
	for (size_t k = s->words.first; k < s->words.last; k++)
		if (k != i && token_at(r, k)->kind != TOKEN_WORD && token_at(r, k)->kind != TOKEN_MARK)
			return false;
	return is_year_at(r, i, period);
}

bool
bare_year_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	return token_at(r, i)->text.n == 4 && (year_in_turn_at(r, s, i, period) ||
	    year_of_bracket_at(r, s, i, period) || year_compared_at(r, s, i, period) || year_than_at(r, s, i, period) ||
	    year_as_subject_at(r, s, i, period) || year_as_label_at(r, s, i, period) ||
	    year_of_label_at(r, s, i, period));
}
