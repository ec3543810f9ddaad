#include "reading/take_act.h"

/* Not "forced them to flee and buried": of two forms, so that they share nothing. */
static bool
are_alike(const struct reading *r, size_t left, size_t right)
{
	return r->acts[left].base == r->acts[right].base;
}

/* "killed or wounded", "rescued/intercepted" */
static bool
joins(const struct reading *r, size_t i)
{
	return (class_at(r, i) & WORD_AND) || text_is(r, i, "/");
}

void
take_act(const struct reading *r, struct figure *f, size_t act, enum how how)
{
	f->act = act;
	f->how = how;
	f->outcome = r->acts[act].words;
	f->outcome_then = r->acts[act].then;
	/* killed or wounded; found and destroyed */
	if (act + 1 < r->n_acts && are_alike(r, act, act + 1) && r->acts[act + 1].words.first == f->outcome.last + 1 &&
	    joins(r, f->outcome.last) &&
	    r->acts[act + 1].look == r->acts[act].look && f->outcome_then.first == f->outcome_then.last)
		f->outcome.last = r->acts[act + 1].words.last;
	else if (act > 0 && are_alike(r, act - 1, act) && how != HOW_BEFORE && r->acts[act - 1].words.last + 1 == f->outcome.first &&
	    joins(r, f->outcome.first - 1) && r->acts[act - 1].look == r->acts[act].look)
		f->outcome.first = r->acts[act - 1].words.first;
	else if (act > 0 && are_alike(r, act - 1, act) && how == HOW_BEFORE && r->acts[act - 1].words.last + 1 == f->outcome.first &&
	    joins(r, f->outcome.first - 1) && (r->acts[act - 1].frames & ~(unsigned)(ACT_STATE | ACT_SUBJECT)) &&
	    !r->acts[act - 1].with_be)	/* "freed boys who had been taken and caught 12 men" */
		f->outcome.first = r->acts[act - 1].words.first;
}
