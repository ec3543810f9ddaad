#include "clause/with_part.h"

#include "reading/act_says.h"
#include "reading/take_act.h"

void
with_part(const struct reading *r, struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, act;

	if (f->act != NONE || figure_has_outcome(f) || !(f->meaning.classes & (NOUN_BUILDING | NOUN_VEHICLE)) ||
	    f->end + 2 >= last || !text_is(r, f->end, "with") || !r->marks[f->end + 1].act)
		return;
	act = r->marks[f->end + 1].act - 1;
	if (r->acts[act].look == LOOK_NOUN && act_says_much(r, act, f->meaning.classes))
		take_act(r, f, act, HOW_AFTER);
}
