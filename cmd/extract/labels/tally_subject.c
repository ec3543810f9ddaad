#include "labels/tally_subject.h"

#include "labels/qualifiers.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/outcome.h"
#include "reading/take_act.h"

static bool
ends_phrase(const struct reading *r, size_t i)
{
	const unsigned no = WORD_PREPOSITION | WORD_RELATIVE | WORD_BE | WORD_HAVE | WORD_MODAL |
	    WORD_AND | WORD_BUT | WORD_SUBORDINATOR | WORD_ADVERB;
	const struct token *t = token_at(r, i);

	if ((class_at(r, i) & no) || r->marks[i].time)
		return true;
	if (r->marks[i].act)
		return reading_act_at(r, i)->look != LOOK_NOUN;
	return t->kind != TOKEN_WORD && t->kind != TOKEN_CODE;
}

/* "those killed stood at 80", "residents number 80": the verb of number at `i` ends what is counted too. */
static bool
ends_counted(const struct reading *r, const struct figure *f, size_t i)
{
	return ends_phrase(r, i) || cue_is(r, i, f->words.first, CUE_CLIMBS);
}

/* "the number of new confirmed cases": over the qualifiers that stand before a noun, though they look like verbs. */
static size_t
over_qualifiers(const struct reading *r, size_t i, size_t last)
{
	size_t n;

	while ((n = qualifier_at(r, i, last)) > 0 && i + n < last &&
	    (!ends_phrase(r, i + n) || qualifier_at(r, i + n, last) > 0))
		i += n;
	return i;
}

/* The "and" of "local and foreign crews": what stands before it is no plural, and the noun stands behind. */
static bool
joins_attributes(const struct reading *r, size_t and, size_t start, size_t last)
{
	if (!(class_at(r, and) & WORD_AND) || and == start || and + 2 >= last || reading_is_plural(r, and - 1) ||
	    ends_phrase(r, and + 1))
		return false;
	return reading_is_plural(r, and + 2) && !ends_phrase(r, and + 2) &&
	    !(noun_classes_at(r, and - 1) & NOUN_PERSON);
}

/* "identified", "located": nothing that befell them. */
static bool
says_little(const struct reading *r, const struct act *act, unsigned classes)
{
	struct span measure = words_measure(r, act->words, classes);

	return measure.n == 0 || span_is(measure, "other");
}

bool
tally_of_number(struct reading *r, struct figure *f, size_t start, size_t last)
{
	size_t i;

	while (start < last && (class_at(r, start) & WORD_DETERMINER))
		start++;
	/* "Displaced residents number 80" */
	if (r->marks[start].act && start + 1 < last && !ends_counted(r, f, start + 1) &&
	    !act_is_light(r, r->marks[start].act - 1)) {
		take_act(r, f, r->marks[start].act - 1, HOW_NOMINAL);
		start = r->acts[f->act].words.last;
	}
	for (i = over_qualifiers(r, start, last);
	    i < last && (!ends_phrase(r, i) || joins_attributes(r, i, start, last)) &&
	    !(i > start && ((class_at(r, i) & WORD_DETERMINER) || cue_is(r, i, f->words.first, CUE_CLIMBS))); i++)
		continue;	/* "the number of cases this season", "of those killed stood at" */
	/* "the number of missing", "of wounded": whom the adjective or the participle alone speaks of */
	if (start < last && r->marks[start].act && (i == start || i == reading_act_at(r, start)->words.last) &&
	    ((reading_act_at(r, start)->frames & ACT_STATE) || span_ends(token_at(r, start)->text, "ed"))) {
		size_t act = r->marks[start].act - 1;

		i = r->acts[act].words.last;
		if (i >= last || ends_counted(r, f, i))
			take_act(r, f, act, HOW_NOMINAL);
		while (i < last && !ends_counted(r, f, i))	/* "of internally displaced persons" */
			i++;
	}
	if (i == start)
		return false;
	figure_give_words(r, f, (struct words){ start, i });
	/* "the number of evacuees has reached 80": the verb between only gives its value; but "Number of rifles
	 * seized   9" */
	if (f->how == HOW_BEFORE && r->acts[f->act].words.last == f->words.first &&
	    r->blocks.p[f->block].kind != BLOCK_LABEL)
		figure_drop_outcome(f);
	for (; i < last; i++) {
		const struct act *act;

		if (!r->marks[i].act || cue_is(r, i, f->words.first, CUE_CLIMBS))
			continue;
		act = reading_act_at(r, i);
		if (act->look != LOOK_LEFT || act->future || act_is_light(r, r->marks[i].act - 1) ||
		    act_is_kept_from(r, act))
			continue;
		/* "the number of ill people identified": what stood before the noun says more */
		if (f->how == HOW_NOMINAL && figure_has_outcome(f) && says_little(r, act, f->meaning.classes))
			continue;
		take_act(r, f, r->marks[i].act - 1, HOW_NOMINAL);
		break;
	}
	return true;
}

bool
tally_of_befallen(struct reading *r, struct figure *f, size_t i)
{
	size_t act = r->marks[i].act;

	if (act == 0 || r->acts[act - 1].with_be || r->acts[act - 1].words.last > f->words.first ||
	    act_is_light(r, act - 1) ||
	    !(r->acts[act - 1].frames & ACT_OBJECT))
		return false;
	figure_drop_outcome(f);
	take_act(r, f, act - 1, HOW_NOMINAL);
	return true;
}

#define OPENING	8	/* tokens of "As of the morning of 3 May," */

/* "Along the northern frontier, arrests fell": behind the comma of a phrase that the sentence opens with; or
 * `start`. */
static size_t
behind_opening_phrase(const struct reading *r, size_t start, size_t last)
{
	for (size_t i = start + 1; i + 1 < last && i < start + OPENING; i++) {
		if (text_is(r, i, ","))
			return i + 1;
		if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].act || r->marks[i].figure)
			return start;
	}
	return start;
}

/* "In May the deaths", "In week 7, the cases", "In Oslo, arrests": behind a time or a place that the sentence opens
 * with. */
static size_t
behind_circumstance(const struct reading *r, size_t start, size_t last)
{
	size_t i = start + 1, end;
	bool as_of = start + 2 < last && text_is(r, start, "as") && text_is(r, start + 1, "of");

	if (start + 2 >= last || !(as_of || (class_at(r, start) & (WORD_PREPOSITION | WORD_LOCATES))))
		return start;
	while (i + 1 < last && (class_at(r, i) & WORD_DETERMINER) && !r->marks[i].time)
		i++;
	if (!r->marks[i].time && !r->marks[i].place)
		return behind_opening_phrase(r, start, last);
	end = r->marks[i].time ? reading_time_at(r, i)->words.last : reading_place_at(r, i)->words.last;
	return end < last ? end + text_is(r, end, ",") : start;
}

bool
tally_names_befallen(const struct figure *f)
{
	return f->how == HOW_NOMINAL && figure_has_outcome(f);
}

bool
tally_of_subject(struct reading *r, struct figure *f, size_t first, size_t last, unsigned counted)
{
	struct figure before = *f;
	size_t start = r->sentences[f->sentence].dateline;

	if (start < first)
		start = first;
	start = behind_circumstance(r, start, last);
	while (start < last && (class_at(r, start) & (WORD_DETERMINER | WORD_ADVERB | WORD_MORE)))
		start++;
	/* "the total number of": an adjective may stand before */
	if (start + 3 < last && text_is(r, start + 1, "number") && text_is(r, start + 2, "of") &&
	    !is_function_word(r, start))
		start++;
	if (start + 2 < last && text_is(r, start, "number") && text_is(r, start + 1, "of"))
		start += 2;
	if (tally_of_number(r, f, start, last) &&
	    (counted == 0 || (f->meaning.classes & counted) || tally_names_befallen(f)) &&
	    (reading_is_plural(r, f->counted.last - 1) ||
	    cue_is(r, f->counted.last - 1, f->counted.last, CUE_COLLECTIVE)))
		return true;
	*f = before;
	return false;
}
