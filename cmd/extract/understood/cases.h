/*
 * cases: what bare cases are of.
 */
#ifndef SITREP_CASES_H
#define SITREP_CASES_H

#include "reading/reading.h"

/* Whether the document speaks of an illness or of health anywhere, so that its cases may be of that. */
bool	cases_may_be_ill(const struct reading *r);

/*
 * "The incidents recorded: refusal to let observers in - 11 cases": where nobody is
 * ill, cases are of the event that the document names nearest; its
 * word becomes their outcome.
 */
void	case_of_event(const struct reading *r, struct figure *f);

#endif
