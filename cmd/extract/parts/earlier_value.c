#include "parts/earlier_value.h"

#include "parts/part_cues.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"

/* "87 kg and 61 arrests, up from 52 kg": the figure of its sentence before it that is measured alike, else the last
 * one. */
static size_t
measured_alike(const struct reading *r, const struct figure *f, size_t previous)
{
	for (size_t g = previous; f->quantity.unit_row && g != NONE && r->figures[g].sentence == f->sentence;
	    g = figure_previous(r, g, true))
		if (r->figures[g].quantity.unit_row == f->quantity.unit_row)
			return g;
	return previous;
}

/* "up from 9 rebels and 40 persons": the figure before the rise that counts the same as an earlier value; NONE. */
static size_t
counted_alike(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *before = f - 1;
	bool joined = index > 0 && before->earlier_value && !before->rejected && before->sentence == f->sentence &&
	    f->words.first == before->end + 1 &&
	    ((class_at(r, before->end) & WORD_AND) || text_is(r, before->end, ","));

	if (!figure_has_noun(f) || (f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE)) || figure_has_outcome(f) ||
	    !(joined || part_cue_before(r, f, CUE_PREVIOUS)))
		return NONE;
	for (size_t g = figure_previous(r, index, true); g != NONE && r->figures[g].sentence == f->sentence;
	    g = figure_previous(r, g, true)) {
		const struct figure *same = &r->figures[g];

		if (!same->earlier_value && figure_has_noun(same) && figure_has_outcome(same) &&
		    span_equal_fold(token_at(r, same->counted.last - 1)->text, token_at(r, f->counted.last - 1)->text))
			return g;
	}
	return NONE;
}

/* "14 raids (12 previously)" */
static bool
closes_with_previous(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.last, last = r->sentences[f->sentence].words.last;

	return f->bracketed && i + 1 < last && cue_is(r, i, last, CUE_PREVIOUS) == 1 && text_is(r, i + 1, ")");
}

/* "890 detections (1,772 in 2013)": all that a bracket right behind a count holds is a number without a noun, of a year
 * of its own. */
static bool
is_of_other_year(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *before = f - 1;
	size_t last = r->sentences[f->sentence].words.last, i = f->words.last;
	const struct time_mention *time;

	if (index == 0 || !f->bracketed || figure_has_noun(f) || !figure_is_kept(before) ||
	    before->sentence != f->sentence || before->end + 1 != f->words.first ||
	    before->quantity.kind == NUMBER_ARTICLE || before->quantity.unit_row != f->quantity.unit_row)
		return false;
	i += i < last && (class_at(r, i) & WORD_PREPOSITION);
	time = i < last ? reading_time_at(r, i) : NULL;
	return time && time->period.kind == PERIOD_YEAR && time->words.last < last && text_is(r, time->words.last, ")");
}

/* "14, previously 12", "14 raids (12 in 2013)": the value that it had. */
void
earlier_value_mark(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t previous = figure_previous(r, index, true), alike = counted_alike(r, index);

	if (is_of_other_year(r, index)) {
		figure_take_noun(f, f - 1);
		if (!figure_has_outcome(f) && figure_has_outcome(f - 1))
			figure_take_outcome(f, f - 1, HOW_ANTECEDENT);
		return;
	}
	if (alike != NONE) {
		f->earlier_value = true;
		f->antecedent = alike;
		return;
	}
	if (previous == NONE || !(part_cue_before(r, f, CUE_PREVIOUS) || closes_with_previous(r, f)) ||
	    figure_has_noun(f))
		return;
	f->earlier_value = true;
	f->antecedent = measured_alike(r, f, previous);
}
