#include "acts/act_governors.h"

#include "phrases/act_objects.h"
#include "phrases/phrase_known.h"
#include "reading/cues.h"

#define CAUSED		12	/* tokens between "caused" and its "to" */
#define PARTED		8	/* tokens of ", over the past week,", to the word before them */
#define BRACKET		12	/* tokens of a bracket between them */
#define MODAL_REACH	14	/* tokens from a modal to the last of the verbs that it governs */

/* "is able to treat 200": what somebody can do; but "was able to free 12". */
static bool
can_only(const struct reading *r, size_t i, size_t first)
{
	return span_ends(token_at(r, i)->text, "ble") && i > first && (class_at(r, i - 1) & WORD_BE) &&
	    (class_at(r, i - 1) & WORD_UNREAL);
}

/* A word of what is made to do something, "caused thousands of people to", "used boats, planes and drones to". */
static bool
is_of_caused(const struct reading *r, size_t i, size_t first)
{
	const unsigned within = WORD_NUMBER | WORD_ARTICLE | WORD_DETERMINER | WORD_AND;

	return token_at(r, i)->kind == TOKEN_NUMBER || is_noun_like(r, i) || (class_at(r, i) & within) ||
	    starts_quantity(r, i + 1) ||
	    text_is(r, i, ",") || span_ends(token_at(r, i)->text, "ly") ||
	    (text_is(r, i, "of") && i > first && starts_quantity(r, i - 1));
}

/*
 * "managed in recent days to free", "were able, on Monday, to free": what hangs on the word that leads to the "to" at
 * `i` stands between, in commas or without.
 */
static bool
is_parted(const struct reading *r, size_t i, size_t first)
{
	const unsigned within = WORD_PREPOSITION | WORD_DETERMINER | WORD_DIRECTION | WORD_ORDINAL;
	size_t comma = i > first && text_is(r, i - 1, ",") ? 1 : 0;

	for (size_t k = i - comma; k > first + 1 + comma && i - k < PARTED; k--) {
		size_t leads = k - 2 - comma;
		bool opens = r->marks[k - 1].time ||
		    ((class_at(r, k - 1) & WORD_PREPOSITION) && !text_is(r, k - 1, "to"));

		if (opens && (class_at(r, leads) & (WORD_REALIZES | WORD_SPEECH)) == WORD_REALIZES &&
		    text_is(r, leads + 1, ",") == (comma > 0))
			return !can_only(r, leads, first);
		if (!r->marks[k - 1].time && !is_noun_like(r, k - 1) && !(class_at(r, k - 1) & within))
			return false;
	}
	return false;
}

/* "allowed to leave", "causing 12 houses to collapse": what leads to the "to" at `i` made it happen. */
static bool
is_caused(const struct reading *r, size_t i, size_t first)
{
	size_t k = i;

	/* "said 12 men trying to flee": the word beside "to" governs */
	if (k > first && span_ends(token_at(r, k - 1)->text, "ing") && !(class_at(r, k - 1) & WORD_REALIZES) &&
	    !phrase_noun_known(r, k - 1, k))
		return false;
	if (k > first && text_is(r, k - 1, ")"))	/* "forced 90 people (half of them women) to flee" */
		while (k > first && i - k < BRACKET && !text_is(r, k, "("))
			k--;
	for (size_t near = k; k > first && near - k < CAUSED; k--) {
		if (class_at(r, k - 1) & WORD_REALIZES)
			return !can_only(r, k - 1, first);
		if (!is_of_caused(r, k - 1, first))
			break;
	}
	if (is_parted(r, i, first))
		return true;
	return i > first && (class_at(r, i - 1) & WORD_HAVE);
}

/* "were alleged killed", "was believed hit": who passes it on stands between be and the participle. */
static bool
is_said(const struct reading *r, const struct view *view, size_t i)
{
	return i + 1 == view->first && i > view->sentence.first && (class_at(r, i) & WORD_SPEECH) &&
	    span_ends(token_at(r, i)->text, "ed") && (class_at(r, i - 1) & (WORD_BE | WORD_ADVERB));
}

#define TOLD		10	/* tokens of what there is to report */

/* "There are 12 new cases to report", "we have 40 recoveries to announce": that is what took place. */
static bool
is_there_to_tell(const struct reading *r, const struct view *view, size_t to)
{
	const unsigned ends = WORD_AND | WORD_BUT | WORD_RELATIVE | WORD_SUBORDINATOR;
	bool counted = false;

	if (!(class_at(r, view->first) & WORD_SPEECH))
		return false;
	for (size_t i = to; i > view->sentence.first && to - i < TOLD; i--) {
		if (class_at(r, i - 1) & (WORD_BE | WORD_HAVE))
			return counted;
		if ((class_at(r, i - 1) & ends) || token_at(r, i - 1)->kind == TOKEN_MARK)
			return false;
		counted = counted || starts_quantity(r, i - 1);
	}
	return false;
}

/* "were briefly held": an adverb that no table has. */
static bool
tells_manner(const struct reading *r, size_t i)
{
	const struct token *t = token_at(r, i);

	return t->kind == TOKEN_WORD && !t->class && !(t->flags & TOKEN_CAPITAL) && t->text.n > 4 &&
	    span_ends(t->text, "ly") &&
	    !noun_classes_at(r, i);
}

/* "were lightly to moderately hurt": from one manner to another, and no verb behind the "to" at `to`. */
static bool
joins_manners(const struct reading *r, const struct view *view, size_t to)
{
	return to > view->sentence.first && to < view->first && span_ends(token_at(r, to - 1)->text, "ly") &&
	    span_ends(token_at(r, to + 1)->text, "ly");
}

/* "were, according to the police, held": the comma behind be or have that opens what the comma at `i` closes; else
 * `i`. */
static size_t
aside_opening(const struct reading *r, size_t i, size_t first)
{
	for (size_t k = i; k > first + 1 && i - k < PARTED; k--) {
		if (text_is(r, k - 1, ","))
			return class_at(r, k - 2) & (WORD_BE | WORD_HAVE) ? k - 1 : i;
		if (reading_is_stop(r, k - 1) || r->marks[k - 1].act)
			return i;
	}
	return i;
}

/* "The council will:", "Guards were able to:" over "- free 12 hostages": the word before the bare verb of an item is
 * the last of its introduction, which begins at *first; NONE. */
static size_t
last_over(const struct reading *r, const struct view *view, size_t *first)
{
	const struct block *block = &r->blocks.p[r->sentences[r->marks[view->first].sentence - 1].block];
	struct words over;

	if (view->form != FORM_BASE || view->first > view->sentence.first ||
	    (block->kind != BLOCK_ITEM && block->kind != BLOCK_LABEL) || block->parent == BLOCK_NONE)
		return NONE;
	over = introduction(r, block->parent);
	over.last -= over.last > over.first && text_is(r, over.last - 1, ":");
	*first = over.first;
	return over.last > over.first + 1 ? over.last - 1 : NONE;
}

bool
act_led_to(const struct reading *r, const struct view *view)
{
	size_t first, to = last_over(r, view, &first);

	return to != NONE && text_is(r, to, "to") && is_caused(r, to, first);
}

/* "The council will:", "Guards hope to:" over "- free 12 hostages": it has not come yet. */
static bool
is_future_over(const struct reading *r, const struct view *view)
{
	size_t first, i = last_over(r, view, &first);

	return i != NONE && ((text_is(r, i, "to") && !is_caused(r, i, first)) ||
	    ((class_at(r, i) & WORD_MODAL) && !r->marks[i].time));
}

void
act_governors(const struct reading *r, const struct view *view, struct act *act, bool *have)
{
	size_t i = view->first, opening;

	*have = false;
	while (i > view->sentence.first) {
		unsigned class = class_at(r, i - 1);
		const struct token *t = token_at(r, i - 1);

		i--;
		if (class & WORD_NEGATION) {
			act->negated = true;
			continue;
		}
		if (class & WORD_BE) {
			if (!act->with_be)
				act->timeless = (class & WORD_UNREAL) != 0;
			act->with_be = true;
			continue;
		}
		if (class & WORD_HAVE) {
			*have = true;
			continue;
		}
		if ((class & WORD_MODAL) && !r->marks[i].time) {	/* but "in May" */
			/* "would have been killed": it was not */
			act->future = !*have || text_is(r, i, "would");
			return;
		}
		if (token_is(t, "to") && joins_manners(r, view, i)) {
			i--;
			continue;
		}
		/* "in addition to burning a bus" */
		if (token_is(t, "to") && (view->form & FORM_ING) && cue_ends(r, view->sentence.first, i + 1, CUE_JOINS))
			return;
		if (token_is(t, "to") && (view->form & FORM_ING) && i > view->sentence.first &&
		    (class_at(r, i - 1) & WORD_PREPOSITION))
			return;		/* "due to shelling" */
		if (token_is(t, "to") && !r->marks[i].time && view->first - i <= 4) {
			/* "thought to have been lost" has happened, "found to be carrying" goes on */
			act->future = !*have && !(act->with_be && (view->form & FORM_ING)) &&
			    !is_caused(r, i, view->sentence.first) && !is_there_to_tell(r, view, i);
			/* "one who had to be rescued" was, and who "continue to be held" are */
			if (i > view->sentence.first && (text_is(r, i - 1, "had") ||
			    (!act->future && (class_at(r, i - 1) & WORD_REALIZES))))
				act->timeless = false;
			return;
		}
		if (token_is(t, ",") && i + 1 == view->first &&
		    (opening = aside_opening(r, i, view->sentence.first)) < i) {
			i = opening;
			continue;
		}
		if ((class & WORD_ADVERB) || token_is(t, "either") || r->marks[i].time ||
		    ((class & WORD_PREPOSITION) && r->marks[i + 1].time) || is_said(r, view, i) || tells_manner(r, i))
			continue;
		return;
	}
	if (is_future_over(r, view))
		act->future = true;
}

bool
act_shares_modal(const struct reading *r, const struct view *view)
{
	const unsigned ends = WORD_RELATIVE | WORD_SUBORDINATOR | WORD_BUT | WORD_PRONOUN;
	const struct act *act;
	size_t i = view->first;

	if (view->form != FORM_BASE || i == view->sentence.first ||
	    !((class_at(r, i - 1) & WORD_AND) || text_is(r, i - 1, ",")))
		return false;
	for (i--; i > view->sentence.first && view->first - i < MODAL_REACH; i--) {
		act = reading_act_at(r, i - 1);
		if (reading_is_stop(r, i - 1) || (act && !act->base))
			return false;
		if ((class_at(r, i - 1) & WORD_MODAL) && !r->marks[i - 1].time)
			return true;
		if ((class_at(r, i - 1) & ends) && !(class_at(r, i - 1) & WORD_DETERMINER))
			return false;
	}
	/* "The council will:" over "- train 90 nurses and build two schools" */
	act = reading_act_at(r, view->sentence.first);
	return act && act->future && act->base;
}
