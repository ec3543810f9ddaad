#include "clause/put_at.h"

#include "reading/cues.h"
#include "reading/take_act.h"

bool
put_at(const struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, at = f->words.first - 1;
	const struct act *act = f->words.first < first + 4 ? NULL : reading_act_at(r, at - 1);

	if (!act || figure_has_noun(f) || !(text_is(r, at, "at") || text_is(r, at, "as")) || act->words.last != at ||
	    act->words.first < first + 2 || act->with_be || !(class_at(r, act->words.first - 1) & WORD_DETERMINER) ||
	    !cue_is(r, act->words.first - 2, at, CUE_PUTS))
		return false;
	take_act(r, f, r->marks[at - 1].act - 1, HOW_NOMINAL);
	f->counted = act->words;
	f->inherited_noun = true;
	return true;
}
