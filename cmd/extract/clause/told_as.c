#include "clause/told_as.h"

#include "phrases/act_objects.h"
#include "reading/act_says.h"

#define WORDS	4	/* of "internally displaced persons" */

void
told_as(const struct reading *r, struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, as, i;

	if (f->act == NONE || f->outcome_then.first < f->outcome_then.last || !r->acts[f->act].with_be ||
	    r->acts[f->act].look != LOOK_LEFT || act_says_much(r, f->act, f->meaning.classes))
		return;
	as = r->acts[f->act].words.last;
	if (as + 1 >= last || !text_is(r, as, "as"))
		return;
	for (i = as + 1; i < last && i <= as + WORDS && is_noun_like(r, i); i++) {
		unsigned noun = noun_classes_at(r, i);

		if ((noun & NOUN_OUTCOME) && (noun & NOUN_PERSON) && reading_is_plural(r, i)) {
			f->outcome_then = (struct words){ as + 1, i + 1 };
			return;
		}
	}
}
