#include "understood/costs.h"

#include "reading/understood.h"
#include "words/classify_outcome.h"

#define COST_TOKENS	24	/* of "damage to roads in the south is estimated at" */

/* "at", "to", "is", "reached" right before the amount say that it is what was named. */
static bool
states_amount(const struct reading *r, size_t i, size_t first)
{
	return i > first && (text_is(r, i - 1, "at") || text_is(r, i - 1, "to") || text_is(r, i - 1, ":") ||
	    (class_at(r, i - 1) & WORD_BE) || r->marks[i - 1].act);
}

/* Damage at token i, as a noun. */
static bool
is_damage(const struct reading *r, size_t i)
{
	struct found found;

	if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].act || !(noun_classes_at(r, i) & NOUN_OUTCOME))
		return false;
	outcome_read(r->vocabulary, token_at(r, i), 1, NOUN_GOODS, &found);
	return span_is(found.measure, "damaged");	/* losses may be of anything */
}

bool
cost_of_damage(const struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;
	bool linked = false;

	if (!f->quantity.is_money || figure_has_noun(f) || !states_amount(r, f->words.first, first))
		return false;
	for (size_t i = f->words.first; i > first && f->words.first - i < COST_TOKENS; i--) {
		if (text_is(r, i - 1, ";") || text_is(r, i - 1, ",") || (r->marks[i - 1].figure &&
		    figure_is_kept(&r->figures[r->marks[i - 1].figure - 1])))
			return false;
		linked = linked || r->marks[i - 1].act || (class_at(r, i - 1) & WORD_BE) || text_is(r, i - 1, ":") ||
		    text_is(r, i - 1, "to");
		if (!linked || !is_damage(r, i - 1))
			continue;
		f->counted = (struct words){ i - 1, i };
		classify_noun(r->vocabulary, token_at(r, i - 1), 1, &f->meaning);
		f->inherited_noun = true;
		figure_give_outcome(f, f->counted, HOW_NOMINAL);
		return true;
	}
	return false;
}
