#include "clause/put_at.h"

#include "reading/cues.h"
#include "reading/take_act.h"

bool
put_at(const struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, at = f->words.first - 1;
	const struct act *act;

	if (f->counted.first < f->counted.last || f->words.first < first + 4 || !(text_is(r, at, "at") || text_is(r, at, "as")) ||
	    !r->marks[at - 1].act)
		return false;
	act = &r->acts[r->marks[at - 1].act - 1];
	if (act->words.last != at || act->words.first < first + 2 || act->with_be ||
	    !(class_at(r, act->words.first - 1) & WORD_DETERMINER) || !cue_is(r, act->words.first - 2, at, CUE_PUTS))
		return false;
	take_act(r, f, r->marks[at - 1].act - 1, HOW_NOMINAL);
	f->counted = act->words;
	f->inherited_noun = true;
	return true;
}
