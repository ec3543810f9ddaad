#include "reading/befell.h"

bool
figure_befell(const struct reading *r, const struct figure *f)
{
	if (f->outcome.first == f->outcome.last)
		return false;
	if (f->act == NONE)
		return true;	/* an outcome noun */
	return (r->acts[f->act].frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE)) != 0;
}

bool
figure_decides_itself(const struct figure *f)
{
	return (f->meaning.classes & (NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE | NOUN_BODY)) != 0;
}
