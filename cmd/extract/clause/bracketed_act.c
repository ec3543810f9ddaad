#include "clause/bracketed_act.h"

#include "reading/figure_words.h"
#include "reading/take_act.h"
#include "reading/verb_group.h"

#define SUBJECT	5	/* words of it at most */

/* The plural in front of the verb, or the figure that it is of. */
static bool
take_subject(const struct reading *r, struct figure *f, size_t end, size_t first)
{
	size_t start;
	struct noun noun;

	end = verb_group_start(r, end, first);
	if (f > r->figures && f[-1].sentence == f->sentence && f[-1].noun.first < f[-1].noun.last &&
	    f[-1].noun.last == end) {
		figure_take_noun(f, f - 1);
		return true;
	}
	for (start = end; start > first && end - start < SUBJECT && token_at(r, start - 1)->kind == TOKEN_WORD &&
	    !is_function_word(r, start - 1) && !r->marks[start - 1].act && !r->marks[start - 1].place &&
	    !r->marks[start - 1].time; start--)
		continue;
	if (start == end || !reading_is_plural(r, end - 1))
		return false;
	classify_noun(r->vocabulary, token_at(r, start), end - start, &noun);
	figure_give_noun(f, (struct words){ start, end }, &noun);
	return true;
}

bool
bracketed_act(const struct reading *r, struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t open = f->words.first - 1;
	const struct act *act = f->words.first < s.first + 3 ? NULL : reading_act_at(r, open - 1);

	if (!act || figure_has_noun(f) || f->unit.first < f->unit.last || f->words.last >= s.last ||
	    !text_is(r, open, "(") || !text_is(r, f->words.last, ")") || act->look != LOOK_LEFT ||
	    act->words.last != open || !act->with_be ||
	    !take_subject(r, f, act->words.first, s.first))
		return false;
	take_act(r, f, r->marks[open - 1].act - 1, HOW_AFTER);
	return true;
}
