/*
 * period_ops: what is taken of a term's days.
 */
#ifndef SITREP_PERIOD_OPS_H
#define SITREP_PERIOD_OPS_H

#include "period/period.h"

/* What an operation takes of them. */
bool	term_applied(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);
/* A term with what is taken of it; and that cut at the document's date. */
bool	term_uncut_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);
bool	term_days(const struct period_term *t, const struct period_context *context,
	    struct days *days, const char **why);

#endif
