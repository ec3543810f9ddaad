#include "labels/costs.h"

#include "labels/tallies.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "words/classify_outcome.h"

#define COST_TOKENS	24	/* of "damage to roads in the south is estimated at" */

/* "at", "to", "is", "reached" right before the amount say that it is what was named. */
static bool
states_amount(const struct reading *r, size_t i, size_t first)
{
	return i > first && (text_is(r, i - 1, "at") || text_is(r, i - 1, "to") || text_is(r, i - 1, ":") ||
	    (class_at(r, i - 1) & WORD_BE) || r->marks[i - 1].act);
}

/* Damage, or economic losses, that end before token i, as a noun: its words, or 0; losses alone may be of anything. */
static size_t
damage_before(const struct reading *r, size_t i, size_t first)
{
	for (size_t n = 1; n <= 2; n++) {
		struct found found;
		struct noun noun;

		if (i < first + n || token_at(r, i - n)->kind != TOKEN_WORD || class_at(r, i - n) ||
		    class_at(r, i - 1) || r->marks[i - 1].act)
			continue;
		classify_noun(r->vocabulary, token_at(r, i - n), n, &noun);
		if (!(noun.classes & NOUN_OUTCOME))
			continue;
		outcome_read(r->vocabulary, token_at(r, i - n), n, NOUN_GOODS, &found);
		if (span_is(found.measure, "damaged"))
			return n;
	}
	return 0;
}

bool
cost_of_damage(const struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;
	bool linked = false;

	if (!f->quantity.is_money || figure_has_noun(f) || !states_amount(r, f->words.first, first))
		return false;
	for (size_t i = f->words.first, n; i > first && f->words.first - i < COST_TOKENS; i--) {
		if (text_is(r, i - 1, ";") || text_is(r, i - 1, ",") || reading_counts_at(r, i - 1))
			return false;
		linked = linked || r->marks[i - 1].act || (class_at(r, i - 1) & WORD_BE) || text_is(r, i - 1, ":") ||
		    text_is(r, i - 1, "to");
		if (!linked || (n = damage_before(r, i, first)) == 0)
			continue;
		figure_give_words(r, f, (struct words){ i - n, i });
		figure_give_outcome(f, f->counted, HOW_NOMINAL);
		return true;
	}
	return false;
}

void
sum_of_money(const struct reading *r, struct figure *f)
{
	size_t i = f->words.first;

	if (!f->quantity.is_money || figure_has_noun(f) || i < r->sentences[f->sentence].words.first + 2 ||
	    !text_is(r, i - 1, "of") ||
	    !tally_piece_at(r, i - 2) || cue_is(r, i - 2, i - 1, CUE_TOTAL_LABEL))
		return;
	f->counted = (struct words){ i - 2, i - 1 };
	f->inherited_noun = true;
}
