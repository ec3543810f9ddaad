#include "understood/noun_before.h"

#include "labels/label_pairs.h"
#include "labels/label_start.h"
#include "labels/labels.h"
#include "numbers/goods_value.h"
#include "numbers/one_or_several.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"
#include "reading/outcome.h"
#include "reading/take_act.h"
#include "understood/noun_end_before.h"

/* "Health posts: 13 destroyed", "Water points: 9": a label's plural is no verb and no numeral, though the word may be
 * one. */
static bool
is_label_alone(const struct reading *r, size_t last, size_t first)
{
	struct noun noun;

	if (last == NONE || last == first || !text_is(r, last, ":") || token_at(r, last - 1)->kind != TOKEN_WORD ||
	    !span_ends(token_at(r, last - 1)->text, "s") || r->marks[last - 1].figure ||
	    label_phrase_start(r, last, first) != first)
		return false;
	classify_noun(r->vocabulary, token_at(r, first), last - first, &noun);
	return noun.classes != 0;
}

/* "due to destroyed or damaged bridges (12)", "burned huts (9)": what befell those that a bracket counts. */
static bool
participle_before(const struct reading *r, size_t start, size_t first)
{
	const struct act *act = start > first ? reading_act_at(r, start - 1) : NULL;

	return act && act->look != LOOK_LEFT && !act->future && !act->negated && act->words.last == start &&
	    (act->frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE));
}

/* The phrase before `last`, or what it hangs on; behind a form of be, and where it `may`, over a participle too. */
static struct words
head_before(const struct reading *r, const struct figure *f, size_t last, size_t first, bool may)
{
	size_t start = label_phrase_start(r, last, first), act, end;

	/* "the weapons found with the rebels are 40": the weapons */
	act = may && (class_at(r, f->words.first - 1) & WORD_BE) ? label_act_hung_on(r, start, first) : NONE;
	if (act != NONE) {
		last = r->acts[act].words.first;
		start = label_phrase_start(r, last, first);
	}
	/* "Arrests in May: 12", "deaths from the outbreak stand at 60" */
	end = label_head_end(r, start, first);
	if (end != NONE)
		return (struct words){ label_phrase_start(r, end, first), end };
	if (label_stuff_of_many(r, f, start, last, first))
		start = label_phrase_start(r, start - 1, first);
	return (struct words){ start, last };
}

/* "Livestock damage: 416": what befell them, in the singular, behind the things themselves; where those end, or
 * `last`. */
static size_t
counted_end(const struct reading *r, struct figure *f, size_t start, size_t last)
{
	struct words befell = { last - 1, last };
	struct noun things;
	struct span measure;

	if (last < start + 2 || reading_is_plural(r, last - 1) || !(noun_classes_at(r, last - 1) & NOUN_OUTCOME) ||
	    f->unit.first < f->unit.last)
		return last;
	classify_noun(r->vocabulary, token_at(r, start), befell.first - start, &things);
	measure = words_measure(r, befell, things.classes);
	if (!(things.classes & (NOUN_THING | NOUN_ANIMAL)) ||
	    (things.classes & (NOUN_OUTCOME | NOUN_EVENT | NOUN_PERSON)) ||
	    !(span_is(measure, "damaged") || span_is(measure, "destroyed")))
		return last;
	if (!figure_has_outcome(f))
		figure_give_outcome(f, befell, HOW_LABEL);
	return befell.first;
}

#define PREDICATE	6	/* tokens of "women and young girls" */
#define SHARES		16	/* of one subject */

/* The bracket that opens right before a share; NONE. */
static size_t
bracket_of_share(const struct reading *r, const struct figure *f)
{
	size_t open = f->quantity.is_share ? figure_bracket(r, f) : NONE;

	return open != NONE && open + 1 == f->words.first ? open : NONE;
}

/* "Most deaths are female (": where the subject ends of what some of it are, up to that bracket; NONE. */
static size_t
subject_before(const struct reading *r, size_t open, size_t first)
{
	size_t i = open;

	while (i > first && open - i < PREDICATE && token_at(r, i - 1)->kind == TOKEN_WORD && !r->marks[i - 1].figure &&
	    (!is_function_word(r, i - 1) || (class_at(r, i - 1) & (WORD_AND | WORD_ADVERB))))
		i--;
	return i > first + 1 && i < open && (class_at(r, i - 1) & WORD_BE) && token_at(r, i - 2)->kind == TOKEN_WORD &&
	    reading_is_plural(r, i - 2) ? i - 1 : NONE;
}

/*
 * "Most deaths are female (54%)", "The majority of cases were men (60%) and boys (20%)": a share behind who some are is
 * of the subject, that of the first share in their row; where that ends, NONE.
 */
static size_t
subject_end(const struct reading *r, const struct figure *f, size_t first)
{
	const struct figure *last = f;
	size_t end = NONE;

	for (size_t open; last - f < SHARES && (open = bracket_of_share(r, f)) != NONE; f--) {
		size_t subject = subject_before(r, open, first);

		end = subject != NONE ? subject : end;
		if (f == r->figures || f[-1].sentence != f->sentence || f[-1].words.last + PREDICATE <= open)
			break;
	}
	return end;
}

static bool
noun_of_subject(struct reading *r, struct figure *f, size_t first)
{
	size_t end = subject_end(r, f, first), start;
	struct noun noun;

	if (end == NONE)
		return false;
	start = label_phrase_start(r, end, first);
	if (start < end && cue_is(r, start, end, CUE_SHARE))
		start++;
	classify_noun(r->vocabulary, token_at(r, start), end - start, &noun);
	if (!(noun.classes & (NOUN_PERSON | NOUN_CASE | NOUN_OUTCOME | NOUN_ANIMAL)))
		return false;
	figure_give_noun(f, (struct words){ start, end }, &noun);
	return true;
}

bool
noun_before(struct reading *r, struct figure *f, bool gathers)
{
	size_t first = r->sentences[f->sentence].words.first;
	size_t last = noun_end_before(r, f, first), start, end;
	const struct act *act = NULL;
	struct words head;
	bool alone = is_label_alone(r, last, first), labels;
	struct noun noun;

	if (noun_of_subject(r, f, first))
		return true;
	if (f->quantity.is_money && value_of_goods(r, f, r->sentences[f->sentence].words).last)
		last = value_of_goods(r, f, r->sentences[f->sentence].words).last;
	/* "the number of houses damaged at 340": what befell them stands between. */
	if (!alone && last != NONE && last > first && r->marks[last - 1].act &&
	    (reading_act_at(r, last - 1)->look == LOOK_LEFT || noun_labels(r, f))) {
		act = reading_act_at(r, last - 1);
		last = act->words.first;
	}
	if (!alone && (last == NONE || last == first || is_function_word(r, last - 1) || r->marks[last - 1].figure ||
	    (token_at(r, last - 1)->kind != TOKEN_WORD && token_at(r, last - 1)->kind != TOKEN_CODE) ||
	    r->marks[last - 1].act))
		return false;
	if (!gathers && text_is(r, last, "of") && cue_is(r, last - 1, last, CUE_GATHERS))
		return false;	/* "a group of 12": who they are, is said before */
	if (text_is(r, last, "of") && f->how == HOW_NOMINAL && f->outcome.last == last &&
	    !reading_is_plural(r, last - 1) && !figure_is_one(r, f))
		return false;	/* "the release of 14": of whom, is said before */
	head = head_before(r, f, last, first, !act && !alone);
	start = head.first;
	last = head.last;
	labels = text_is(r, last, ":") || (token_at(r, last)->flags & TOKEN_DASH);
	if ((noun_labels(r, f) || labels) && label_hangs_on_act(r, start, first))
		return false;
	/* "in Bicol and CAR - 61 destroyed": a place, whatever else is called so */
	if (r->marks[last - 1].place && (token_at(r, last)->flags & TOKEN_DASH))
		return false;
	end = labels || last == f->words.first ? counted_end(r, f, start, last) : last;
	classify_noun(r->vocabulary, token_at(r, start), end - start, &noun);
	if (label_members_before(r, start, first, noun.classes) < start) {
		start = label_members_before(r, start, first, noun.classes);
		classify_noun(r->vocabulary, token_at(r, start), end - start, &noun);
	}
	if (!noun.classes || noun.classes == NOUN_PLACE ||
	    ((noun.classes & (NOUN_OUTCOME | NOUN_EVENT)) && f->act != NONE &&
	    !figure_noun_suits(r, f, &noun)) || label_is_of_one(r, f, last, noun.classes) ||
	    label_names_speaker(r, f, last, noun.classes) || label_names_cause(r, f, &noun))
		return false;
	if (labels || last == f->words.first)
		start = label_over_pieces(r, start, first);
	if (labels)
		start = label_pair_start(r, (struct words){ start, last }, first);
	figure_give_noun(f, (struct words){ label_over_joined(r, start, last, first), end }, &noun);
	if (!act && text_is(r, last, "(") && participle_before(r, start, first) && !figure_has_outcome(f))
		take_act(r, f, r->marks[start - 1].act - 1, HOW_BEFORE);
	if (act && !figure_has_outcome(f))
		figure_give_act(r, f, (size_t)(act - r->acts), HOW_BEFORE);
	return true;
}
