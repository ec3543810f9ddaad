#include "acts/act_rows.h"

#include "phrases/phrase_words.h"
#include "words/classify_outcome.h"

static unsigned
frame_named(struct span name)
{
	if (span_is(name, "object"))
		return ACT_OBJECT;
	if (span_is(name, "subject"))
		return ACT_SUBJECT;
	if (span_is(name, "conduct"))
		return ACT_CONDUCT;
	return span_is(name, "light") ? ACT_LIGHT : 0;
}

#define THEN_WINDOW	16	/* tokens between a verb and the words behind its object */
#define SUBJECT_THEN	4	/* tokens between a verb that befalls its subject and its object */

/* "nine of them" */
static bool
is_part_of_them(const struct reading *r, size_t i, size_t last)
{
	return i + 2 < last && text_is(r, i + 1, "of") && (class_at(r, i + 2) & (WORD_PRONOUN | WORD_RELATIVE)) &&
	    reading_is_number(r, i);
}

#define SUBJECT_WORDS	4	/* of "the rest of them" */

/* "taken ashore and the rest were left on board": behind the "and" another clause begins. */
static bool
opens_other_clause(const struct reading *r, size_t and, size_t last)
{
	if (!(class_at(r, and) & WORD_AND))
		return false;
	for (size_t i = and + 1; i < last && i <= and + SUBJECT_WORDS && token_at(r, i)->kind == TOKEN_WORD; i++)
		if (class_at(r, i) & (WORD_BE | WORD_HAVE))
			return i > and + 1;
	return false;
}

/* The tokens from `from` on, within the clause and before what is said of a part ("found 40 boats, nine of them sunk"),
 * that may begin a THEN: a bit each; and what words they are. */
static unsigned
may_begin_then(const struct reading *r, size_t from, size_t last, uint64_t *words)
{
	unsigned may = 0;

	*words = 0;
	for (size_t i = 0; from + i < last && i < THEN_WINDOW && !reading_is_stop(r, from + i) &&
	    !(i > 0 && is_part_of_them(r, from + i, last)) && !opens_other_clause(r, from + i, last); i++) {
		may |= (unsigned)then_may_begin(r->vocabulary, token_at(r, from + i)) << i;
		*words |= word_bit(token_at(r, from + i)->word);
	}
	return may;
}

/* ", with some 16": a comma and "with" stand between. */
static bool
is_behind_with(const struct reading *r, size_t from, size_t i)
{
	while (i > from + 1)
		if (text_is(r, --i, "with") && text_is(r, i - 1, ","))
			return true;
	return false;
}

static bool
is_participle(const struct reading *r, size_t i)
{
	struct match match;

	if (span_ends(token_at(r, i)->text, "ed") && !noun_classes_at(r, i))
		return true;
	return lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i), 1, &match) &&
	    (match.form & FORM_PARTICIPLE);
}

/* Finds the words of `then` behind `from`, at one of the tokens that may begin them. */
static bool
find_then(const struct reading *r, const struct view *view, unsigned may, struct span then, struct words *found)
{
	size_t from = view->last, last = view->sentence.last;
	bool passive = view->first > view->sentence.first && (class_at(r, view->first - 1) & WORD_BE);

	for (; may; may &= may - 1) {
		size_t i = from + (size_t)__builtin_ctz(may);
		size_t n = then_at(r->vocabulary, token_at(r, i), last - i, then);

		/* "report one death and 3 missing people": the adjective of another noun */
		if (n == 1 && i > from + 1 && token_at(r, i - 1)->kind == TOKEN_NUMBER &&
		    (class_at(r, i - 2) & WORD_AND) &&
		    phrase_noun_follows(r, i + 1, last))
			continue;
		/* "left the town in ruins, with 12 dead": of that number alone */
		if (n == 1 && i > from + 1 && reading_is_number(r, i - 1) && !(class_at(r, i - 1) & WORD_ARTICLE) &&
		    is_behind_with(r, from, i))
			continue;
		/* "are reported killed and 40 missing": others are */
		if (n == 1 && passive && i > from && reading_is_number(r, i - 1))
			continue;
		/* "freed 30 boys abducted by rebels": by whom the nearer verb was done */
		if (n > 0 && i > from && text_is(r, i, "by") && is_participle(r, i - 1))
			continue;
		if (n > 0) {
			*found = (struct words){ i, i + n };
			return true;
		}
	}
	return false;
}

/*
 * "12 families received cash aid": the words behind a verb that befalls its
 * subject are its object, so that no quantity and little else stands between.
 */
static bool
is_object_of(const struct reading *r, const struct view *view, const struct row *row,
    struct words then)
{
	/* "taken to Tora Hospital and 40 to Bari": the first is not to Bari */
	if (span_ends(row->cell[OUTCOME_THEN], "<name>"))
		for (size_t i = view->last; i < then.first; i++)
			if (class_at(r, i) & (WORD_AND | WORD_PREPOSITION))
				return false;
	if (!span_is(row->cell[OUTCOME_FRAME], "subject"))
		return true;
	if (then.first > view->last + (span_is(row->cell[OUTCOME_THEN], "<name>") ? 0 : SUBJECT_THEN))
		return false;
	for (size_t i = view->last; i < then.first; i++)
		if ((class_at(r, i) & WORD_PREPOSITION) ||
		    (reading_is_number(r, i) && !(class_at(r, i) & WORD_ARTICLE)))
			return false;
	return true;
}

bool
act_has_own_object(const struct act *act)
{
	return act->row && act->row->cell[OUTCOME_THEN].n &&
	    span_is(act->row->cell[OUTCOME_FRAME], "subject");
}

bool
act_choose_rows(const struct reading *r, struct match *match, struct view *view, struct act *act)
{
	uint64_t words = 0;
	unsigned may = 0;

	if (match->row->cell[OUTCOME_THEN].n || lexicon_has_next(match))
		may = may_begin_then(r, view->last, view->sentence.last, &words);
	do {
		struct span then = match->row->cell[OUTCOME_THEN];
		struct words found = { 0, 0 };

		if (then.n && (!find_then(r, view, may, then, &found) ||
		    !is_object_of(r, view, match->row, found)))
			continue;
		/* of several the nearest: "four were found alive, one is dead"; but "received cash aid" */
		if (act->row == NULL || (then.n && (act->then.first == act->then.last ||
		    (found.first < act->then.first && !span_is(match->row->cell[OUTCOME_FRAME], "subject"))))) {
			act->row = match->row;
			act->then = found;
		}
		act->frames |= row_code(match->row, OUTCOME_FRAME, frame_named);
	} while (lexicon_next_with(match, words));
	if (act->row == NULL)
		return false;
	/* "shot dead", "taken hostage": no object stands between; "suffered a burn": it is the object. */
	if (act->then.first < act->then.last && (act->then.first == view->last || act_has_own_object(act))) {
		if (act->then.first == view->last && !act_has_own_object(act))
			view->last = act->then.last;
		act->words.last = act->then.last;
		act->then = (struct words){ 0, 0 };
	}
	return true;
}
