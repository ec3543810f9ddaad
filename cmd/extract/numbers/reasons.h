/*
 * reasons: rules that are asked one behind the other why a number is no figure.
 */
#ifndef SITREP_REASONS_H
#define SITREP_REASONS_H

#include "reading/reading.h"

/* Why the number, in its sentence, is no figure, or NULL where the rule does not know. */
typedef const char *reason_rule(const struct reading *r, const struct figure *f, struct words sentence);

/* What the first rule gives that gives one, or NULL, which ends the table too. */
static inline const char *
first_reason(reason_rule *const *rule, const struct reading *r, const struct figure *f, struct words sentence)
{
	const char *reason = NULL;

	for (; *rule && reason == NULL; rule++)
		reason = (*rule)(r, f, sentence);
	return reason;
}

#endif
