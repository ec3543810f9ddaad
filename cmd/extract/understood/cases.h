/*
 * cases: what bare cases are of.
 */
#ifndef SITREP_CASES_H
#define SITREP_CASES_H

#include "reading/reading.h"

/* Whether a document's cases may be of an illness: it is looked through once, and only where it has bare ones. */
struct illness {
	bool	asked, may_be;
};

/*
 * "The incidents recorded: refusal to let observers in - 11 cases": where nobody is
 * ill, cases are of the event that the document names nearest; its
 * word becomes their outcome.
 */
void	case_of_event(const struct reading *r, struct illness *illness, struct figure *f);

#endif
