#include "labels/tallies.h"

#include "labels/ranked.h"
#include "labels/tally_subject.h"
#include "labels/tolls.h"
#include "numbers/varies.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"
#include "reading/outcome.h"

#define TALLY_WINDOW	40	/* tokens between a tally and its number */

/* "Checks at the border numbered 650": the verb, whose subject opens the sentence; NONE. */
static size_t
numbered(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first;

	while (i > first && (class_at(r, i - 1) & WORD_ADVERB))
		i--;
	if (i < first + 2)
		return NONE;
	return cue_is(r, i - 1, i, CUE_AMOUNTS) || cue_is(r, i - 1, i, CUE_TOTAL_BEFORE) ||
	    (cue_is(r, i - 1, i, CUE_COUNTER) && reading_is_plural(r, i - 2)) ? i - 1 : NONE;
}

/* "was reported as 31", "gave the number of deaths as 31" */
static bool
is_given_as(const struct reading *r, size_t i, size_t first)
{
	return i > first && text_is(r, i, "as") && (noun_classes_at(r, i - 1) != 0 ||
	    (r->marks[i - 1].act && reading_act_at(r, i - 1)->with_be));
}

/* Something right before the number says that it is the value of what was named. */
static bool
states_value(const struct reading *r, size_t i, size_t first)
{
	while (i > first && (class_at(r, i - 1) & WORD_ADVERB))
		i--;
	i -= i > first + 1 && text_is(r, i, "=") && text_is(r, i - 1, "n");
	if (i == first)
		return false;
	return (class_at(r, i - 1) & (WORD_BE | WORD_PREPOSITION)) || is_given_as(r, i - 1, first) ||
	    text_is(r, i - 1, ":") || text_is(r, i - 1, "(") ||
	    r->marks[i - 1].act;
}

/* "Lusaka (12)", "Lusaka (n=12)", "May (12)": the first number in its sentence is all that a bracket behind a name or a
 * time holds. */
static bool
is_of_name(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first;
	bool n = i > first + 3 && text_is(r, i, "=") && text_is(r, i - 1, "n");

	i -= n;
	if (i < first + 3 || !text_is(r, i - 1, "(") || f->words.last >= r->tokens.n ||
	    !(text_is(r, f->words.last, ")") || (n && token_at(r, f->words.last)->kind == TOKEN_MARK)) ||
	    !((token_at(r, i - 2)->flags & TOKEN_CAPITAL) || r->marks[i - 2].time))
		return false;
	return !reading_counts(r, (struct words){ first, i - 1 });
}

/* The subject says of what; but "the worst hit districts were Lusaka (12)" counts no districts. */
static bool
of_named(struct reading *r, struct figure *f, size_t first)
{
	const struct figure own = *f;

	if (tally_of_subject(r, f, first, f->words.first,
	    NOUN_OUTCOME | NOUN_CASE | NOUN_EVENT | NOUN_PERSON | NOUN_BODY) &&
	    !(f->meaning.classes & NOUN_PLACE))
		return true;
	*f = own;
	return false;
}

/* "He said the cases totalled 12", "said that thefts fell": where what was said begins. */
static size_t
behind_speech(const struct reading *r, size_t first, size_t last)
{
	for (size_t i = last; i > first; i--)
		if ((class_at(r, i - 1) & WORD_SPEECH) && i < last &&
		    (text_is(r, i, "that") || (class_at(r, i) & WORD_DETERMINER)))
			return i + text_is(r, i, "that");
	return first;
}

/* "rose to", "has risen above" stands right before the number. */
static bool
is_climbed_to(const struct reading *r, const struct figure *f, size_t first)
{
	return cue_ends(r, first, f->words.first, CUE_CLIMBS) || cue_ends(r, first, f->number.first, CUE_CLIMBS);
}

/* What it says may be the value of a tally: a bare number, or people. */
static bool
may_be_tally(const struct reading *r, const struct figure *f, size_t first)
{
	if (figure_has_noun(f))
		return (f->meaning.classes & NOUN_PERSON) && !(f->meaning.classes & NOUN_OUTCOME) &&
		    (is_climbed_to(r, f, first) ||
		    (f->words.first > first && cue_may_be_in(r, f->sentence, CUE_BRINGS) &&
		    text_is(r, f->words.first - 1, "to")));
	return states_value(r, f->words.first, first) || is_climbed_to(r, f, first);
}

/* "40 were seen, and deaths reached 12", "40 burned, while deaths rose": where the clause of the verb begins, behind a
 * number. */
static size_t
own_clause(const struct reading *r, size_t first, size_t verb)
{
	size_t start = first;

	for (size_t i = verb; i > first + 1; i--) {
		if (reading_counts_at(r, i - 1))
			return start;
		if (start == first && ((class_at(r, i - 1) & (WORD_SUBORDINATOR | WORD_BUT)) ||
		    ((class_at(r, i - 1) & WORD_AND) && text_is(r, i - 2, ",")) || text_is(r, i - 1, ";")))
			start = i;
	}
	return first;
}

/* "Casualties in the war amounted to 12 people", "The deaths reported so far have climbed to 12": the subject names
 * it. */
static bool
of_climbing_subject(struct reading *r, struct figure *f, size_t first)
{
	const unsigned toll = NOUN_OUTCOME | NOUN_CASE | NOUN_BODY;
	/* "interventions reached 12 people" is no toll of them */
	const unsigned tells = figure_has_noun(f) ? toll : toll | NOUN_EVENT | NOUN_REPORT | NOUN_PERSON;
	struct figure subject = *f;
	size_t behind = cue_ends(r, first, f->words.first, CUE_CLIMBS) ? f->words.first : f->number.first;
	size_t verb = cue_ends(r, first, behind, CUE_CLIMBS);

	if (verb == 0 && (verb = varies_before(r, first, behind)) > 0)
		first = behind_speech(r, varies_subject_first(r, behind, first), behind - verb);
	if (verb == 0 || !(tally_of_subject(r, &subject, varies_conjunct_before(r, f, first), behind - verb, tells) ||
	    tally_of_subject(r, &subject, own_clause(r, first, behind - verb), behind - verb, tells)))
		return false;
	/* "Rescuers brought food, reaching 300": it is they who reach somebody */
	if ((subject.meaning.classes & NOUN_STAFF) && behind > first && r->marks[behind - 1].act)
		return false;
	if (figure_has_noun(f) && tally_names_befallen(&subject)) {
		figure_take_outcome(f, &subject, HOW_NOMINAL);
		return true;
	}
	/* "Food distributions reached 900 people": so many were reached, and not distributed */
	if ((f->meaning.classes & NOUN_PERSON) && figure_has_noun(f) &&
	    span_is(words_measure(r, subject.counted, NOUN_AID), "delivered"))
		return false;
	if (figure_has_noun(f))
		return toll_of_people(f, subject.counted);
	*f = subject;
	return true;
}

#define CHANGED_TO	10	/* tokens of "66 in the week before to" */

/* "Deaths rose from 12 in May to 34": what they came to counts what they were before. */
static bool
of_change_from(const struct reading *r, struct figure *f, size_t first)
{
	const struct figure *from = f;
	size_t i = f->words.first;

	if (i < first + 3 || !text_is(r, i - 1, "to"))
		return false;
	while (i > first && f->words.first - i < CHANGED_TO && !reading_is_stop(r, i - 1) &&
	    !(r->marks[i - 1].figure && figure_is_kept(from = reading_figure_at(r, i - 1))))
		i--;
	if (from == f || !varies_before(r, first, from->words.first) || !from->inherited_noun)
		return false;
	/* "families moved rose from 1,200 to 1,450 families" */
	if (figure_has_noun(f) &&
	    !span_equal_fold(token_at(r, f->counted.last - 1)->text, token_at(r, from->counted.last - 1)->text))
		return false;
	figure_give_noun(f, from->counted, &from->meaning);
	figure_take_outcome(f, from, HOW_CHAIN);
	return true;
}

/* "53 lorries came, bringing the number of lorries to 914": what befell those that were counted before with the same
 * noun. */
static bool
of_brought_number(struct reading *r, struct figure *f, size_t start)
{
	size_t index = (size_t)(f - r->figures);

	if (!tally_of_number(r, f, start, f->words.first))
		return false;
	for (size_t g = index; !figure_has_outcome(f) && g > 0 && index - g < RECENT; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (before->sentence + 1 < f->sentence)
			break;
		if (figure_is_kept(before) && before->meaning.row && before->meaning.row == f->meaning.row &&
		    figure_has_outcome(before))
			figure_take_outcome(f, before, HOW_ANTECEDENT);
	}
	return true;
}

/* "bringing the number of arrivals to 900 people": they are who arrived. */
static bool
of_numbered_people(struct reading *r, struct figure *f, size_t start)
{
	struct figure counted = *f;

	if (figure_has_outcome(f) || !tally_of_number(r, &counted, start, f->words.first) ||
	    !(counted.meaning.classes & NOUN_OUTCOME) || !(counted.meaning.classes & NOUN_PERSON))
		return false;
	figure_give_outcome(f, counted.counted, HOW_NOMINAL);
	return true;
}

/* "Robberies, at 388, were down": the comma behind the subject that the number is set in behind; NONE. */
static size_t
set_in_behind(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first, last = r->sentences[f->sentence].words.last;

	return i > first + 2 && text_is(r, i - 1, "at") && text_is(r, i - 2, ",") &&
	    f->words.last < last && text_is(r, f->words.last, ",") ? i - 2 : NONE;
}

/* "61 dead": the number says itself what befell them, right behind it. */
static bool
tells_state(const struct reading *r, const struct figure *f)
{
	size_t act = f->words.last < r->tokens.n ? r->marks[f->words.last].act : 0;

	return act && (r->acts[act - 1].frames & ACT_STATE) && !r->acts[act - 1].with_be &&
	    r->acts[act - 1].words.first == f->words.last;
}

bool
tally_piece_at(const struct reading *r, size_t i)
{
	struct match match;

	return lexicon_at(r->vocabulary->lexicons.nouns, token_at(r, i), 1, &match) &&
	    (classes_named(match.row->cell[NOUN_CELL_CLASS]) & NOUN_PART);
}

bool
tally_counts_pieces(const struct reading *r, const struct figure *f)
{
	return !(f->meaning.classes & ~(unsigned)NOUN_STAFF) && f->noun.last == f->noun.first + 1 &&
	    tally_piece_at(r, f->noun.first);
}

/* "the number of families in six camps was 900": the six only say where those are whose number the verb gives. */
static bool
is_where(const struct reading *r, const struct figure *f, const struct figure *g)
{
	size_t before = g->words.first - 1;

	return g->prepositional && g->words.first > 0 && (class_at(r, f->words.first - 1) & WORD_BE) &&
	    (class_at(r, before) & WORD_LOCATES) && !text_is(r, before, "of");
}

static bool
tally_of(struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;
	bool bare = !figure_has_noun(f);
	size_t verb, change;

	if (f->unit.first < f->unit.last || (bare && tells_state(r, f)))
		return false;
	verb = bare ? numbered(r, f, first) : NONE;
	if (verb != NONE)
		return tally_of_number(r, f, behind_speech(r, first, verb), verb);
	if (bare && (change = varies_change_before(r, f, first)) != NONE) {
		if (change == first || !toll_at(r, change - 1, first))
			return tally_of_subject(r, f, varies_clause_before(r, first, change), change, 0);
		toll_counts(r, f, toll_phrase(r, change - 1, first));	/* "the toll rose by three to 41" */
		return true;
	}
	if ((bare || !figure_has_outcome(f)) && of_change_from(r, f, first))
		return true;
	if (bare && ranked_by(r, f))
		return true;
	if (bare && set_in_behind(r, f, first) != NONE)
		return tally_of_subject(r, f, first, set_in_behind(r, f, first), 0);
	if (bare && is_of_name(r, f, first))
		return of_named(r, f, first);
	if (bare && varies_before(r, first, f->words.first) && of_climbing_subject(r, f, first))
		return true;
	if (!may_be_tally(r, f, first))
		return false;
	for (size_t i = f->words.first; i > first && f->words.first - i < TALLY_WINDOW; i--) {
		const struct figure *g = reading_figure_at(r, i - 1);

		if (g && (toll_has_cause(r, g, first) || is_where(r, f, g)))
			continue;
		if ((g && figure_is_kept(g) && g->quantity.kind != NUMBER_ARTICLE) || text_is(r, i - 1, ";"))
			return bare && is_climbed_to(r, f, first) && own_clause(r, first, f->words.first) > first &&
			    of_climbing_subject(r, f, first);
		if (toll_at(r, i - 1, first) && !bare)
			return toll_of_people(f, toll_phrase(r, i - 1, first));
		if (toll_at(r, i - 1, first)) {
			toll_counts(r, f, toll_phrase(r, i - 1, first));
			return true;
		}
		if (bare && cue_is(r, i - 1, i, CUE_COUNTER) && text_is(r, i, "of"))
			return of_brought_number(r, f, i + 1);
		if (!bare && cue_is(r, i - 1, i, CUE_COUNTER) && text_is(r, i, "of") && of_numbered_people(r, f, i + 1))
			return true;
		if (bare && cue_is(r, i - 1, i, CUE_COUNTER) && tally_of_befallen(r, f, i))
			return true;
	}
	return of_climbing_subject(r, f, first);
}

/* "The number of burnt houses stood at 12 units": the word for a piece does not say of what. */
bool
tally_before(struct reading *r, struct figure *f)
{
	struct figure own = *f;

	if (tally_counts_pieces(r, f)) {
		f->noun.last = f->counted.last = f->noun.first = f->counted.first;
		if (tally_of(r, f))
			return true;
		*f = own;
	}
	return tally_of(r, f);
}
