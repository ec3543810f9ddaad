#include "labels/label_cell.h"

#include "labels/labels.h"
#include "labels/row_parts.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/outcome.h"

static struct words
words_of_label(const struct reading *r, size_t sentence)
{
	struct words none = { 0, 0 };

	return sentence == NONE ? none : r->sentences[sentence].words;
}

/* The line over a table; a sentence that tells a count of its own tells nothing of the cells. */
static struct words
words_over(const struct reading *r, size_t sentence)
{
	struct words words = words_of_label(r, sentence), none = { 0, 0 };

	if (words.first == words.last || !reading_is_stop(r, words.last - 1))
		return words;
	for (size_t i = words.first; i < words.last; i++)
		if (token_at(r, i)->kind == TOKEN_NUMBER)
			return none;
	return words;
}

/* "Number of seizures", "No. of cases": a label that says itself what is counted. */
static bool
label_number_of(struct reading *r, struct words words, struct figure *f)
{
	for (size_t i = words.first; i + 1 < words.last; i++)
		if (text_is(r, i, "of") && cue_counts_before(r, i, words.first))
			return label_noun(r, (struct words){ i + 1, words.last }, ~(unsigned)NOUN_PLACE, f);
	return false;
}

/* The noun of the line over a table, or of its title; but "Deaths by district" over a column "Injured" are not whom it
 * befell, nor is "Houses" over the column beside "Missing". */
static void
noun_over_table(struct reading *r, struct words words, unsigned classes, struct figure *f)
{
	const struct figure without = *f;
	bool unlike;

	if (!label_noun(r, words, classes, f) || !figure_has_outcome(f))
		return;
	unlike = outcome_is_of_people(r, &without) && !figure_noun_suits(r, &without, &f->meaning);
	/* what befell them is said by it */
	if (!unlike && ((without.outcome.first >= words.first && without.outcome.first < words.last) ||
	    !(f->meaning.classes & NOUN_OUTCOME) || (f->meaning.classes & (NOUN_PERSON | NOUN_CASE))))
		return;
	figure_give_noun_back(f, &without);
}

/* Deaths of "Deaths (confirmed cases)" */
static struct words
before_bracket(const struct reading *r, struct words words)
{
	for (size_t i = words.first + 1; i < words.last; i++)
		if (text_is(r, i, "("))
			return (struct words){ words.first, i };
	return words;
}

/* The noun of a row; but "Gold" under "Fatalities" was not killed, nor seized. */
static void
noun_of_row(struct reading *r, struct words words, unsigned classes, struct figure *f)
{
	const struct figure without = *f;

	if (!label_noun(r, words, classes, f) || !figure_has_outcome(f) || !outcome_is_of_people(r, &without) ||
	    figure_noun_suits(r, &without, &f->meaning))
		return;
	figure_give_noun_back(f, &without);
}

#define REST_WORDS	3	/* of "Affected upazila" beside what befell it */

/* "Affected upazila": what else a column says than what befell it, though no table knows the word. */
static void
noun_beside_outcome(struct reading *r, struct words column, struct figure *f)
{
	struct words rest = f->outcome.first == column.first ? (struct words){ f->outcome.last, column.last } :
	    (struct words){ column.first, f->outcome.first };
	struct noun noun;

	if (f->outcome.first < column.first || f->outcome.last > column.last || rest.first >= rest.last ||
	    rest.last - rest.first > REST_WORDS)
		return;
	for (size_t i = rest.first; i < rest.last; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || is_function_word(r, i) || r->marks[i].act ||
		    r->marks[i].time || r->marks[i].place ||
		    cue_is(r, i, rest.last, CUE_TOTAL_LABEL))
			return;
	classify_noun(r->vocabulary, token_at(r, rest.first), rest.last - rest.first, &noun);
	if (noun.classes == 0 || (noun.classes == NOUN_PLACE && (rest.first >= f->outcome.last ||
	    reading_is_plural(r, rest.last - 1))))	/* "Villages affected"; but "Province killed" */
		figure_give_noun(f, rest, &noun);
}

/* "Partially" beside "Houses fully damaged": an adverb alone is of the things of the cell before. */
static void
noun_of_left_cell(const struct reading *r, struct figure *f)
{
	const struct figure *left = f - 1;

	if (f == r->figures || left->block + 1 != f->block || !figure_is_kept(left) ||
	    !(left->meaning.classes & NOUN_THING) ||
	    f->outcome.last != f->outcome.first + 1 || !(class_at(r, f->outcome.first) & WORD_ADVERB))
		return;
	figure_take_noun(f, left);
}

/* "of which pirated" under "attacks" */
static void
part_of_row(const struct reading *r, struct figure *f)
{
	size_t whole = row_whole(r, f);

	if (whole == NONE)
		return;
	f->antecedent = whole;
	f->part_cue = true;
	if (!figure_has_noun(f) && figure_has_noun(&r->figures[whole]))
		figure_take_noun(f, &r->figures[whole]);
	if (!figure_has_outcome(f) && figure_has_outcome(&r->figures[whole]))
		figure_take_outcome(f, &r->figures[whole], HOW_ANTECEDENT);
}

void
label_cell(struct reading *r, struct figure *f)
{
	struct cell_labels labels = r->labels[f->block];
	struct words parts[4];

	parts[0] = words_of_label(r, labels.column);
	parts[1] = words_of_label(r, labels.row);
	parts[2] = words_of_label(r, labels.above);
	parts[3] = words_over(r, labels.title);
	/* "Accidents" over a column of a table "Persons killed in accidents", "Cases" in one of deaths: it says itself
	 * what is counted. */
	for (size_t i = 0; i < 4 && !figure_has_outcome(f) &&
	    !(i > 1 && !figure_has_noun(f) && label_noun(r, parts[0], NOUN_EVENT | NOUN_CASE, f)); i++)
		if (!label_outcome(r, before_bracket(r, parts[i]), f, HOW_CELL))
			label_outcome(r, parts[i], f, HOW_CELL);
	/* Men, Motorcyclists: who the row is about comes before what the column counts. */
	if (!figure_has_noun(f))
		label_noun(r, parts[1], NOUN_PERSON | NOUN_VEHICLE | NOUN_ANIMAL, f);
	if (!figure_has_noun(f) && !label_number_of(r, parts[0], f) &&
	    !label_noun(r, parts[0], ~(unsigned)NOUN_PLACE, f))
		label_number_of(r, parts[2], f);
	if (!figure_has_noun(f))
		noun_of_row(r, parts[1], ~(unsigned)NOUN_PLACE, f);
	part_of_row(r, f);
	/* "Barangays": so many places */
	if (!figure_has_noun(f) && parts[0].first < parts[0].last && reading_is_plural(r, parts[0].last - 1))
		label_noun(r, parts[0], NOUN_PLACE, f);
	/* "counties affected", beside the only number */
	if (!figure_has_noun(f) && parts[0].first == parts[0].last && f->outcome.first > parts[1].first &&
	    f->outcome.last <= parts[1].last)
		label_noun(r, parts[1], NOUN_PLACE, f);
	if (!figure_has_noun(f) && figure_has_outcome(f))
		noun_beside_outcome(r, parts[0], f);
	if (!figure_has_noun(f))
		noun_over_table(r, parts[2], ~(unsigned)NOUN_PLACE, f);
	if (!figure_has_noun(f) && (figure_has_outcome(f) || !label_plural(r, parts[0], f)) &&
	    !label_plural(r, parts[1], f))
		noun_over_table(r, parts[3], NOUN_PERSON | NOUN_THING, f);
	if (!figure_has_noun(f))
		noun_of_left_cell(r, f);
	if (f->how == HOW_NONE)
		f->how = HOW_CELL;
}
