#include "plan/rules.h"

#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "number/decimal_text.h"

void
rules_names(struct names *names, const char *list)
{
	struct span rest = span_of(list), name;

	while (span_cut(&rest, ',', &name)) {
		names->p = xgrow(names->p, names->n, &names->room, sizeof(*names->p));
		names->p[names->n++] = name;
	}
}

bool
names_have(const struct names *names, struct span name)
{
	for (size_t i = 0; i < names->n; i++)
		if (span_equal(names->p[i], name))
			return true;
	return false;
}

void
rules_rename(struct rules *rules, const char *list)
{
	struct span rest = span_of(list), one;

	while (span_cut(&rest, ',', &one)) {
		const char *equals = one.n ? memchr(one.p, '=', one.n) : NULL;
		size_t at = equals ? (size_t)(equals - one.p) : 0;

		if (equals == NULL || at == 0 || at + 1 == one.n)
			status_die("--rename %s: it is OLDNAME=NEWNAME,...", list);
		rules->renames = xgrow(rules->renames, rules->n_renames,
		    &rules->renames_room, sizeof(*rules->renames));
		rules->renames[rules->n_renames++] = (struct rename){
		    span_slice(one, 0, at), span_slice(one, at + 1, one.n) };
	}
}

/* The name may hold an equals sign: the last one parts it from the amount. */
void
rules_tolerance(struct rules *rules, const char *argument)
{
	const char *equals = strrchr(argument, '=');
	struct tolerance tolerance = { .column = { argument, 0 } };
	struct span amount = span_of(equals ? equals + 1 : argument);

	if (equals)
		tolerance.column.n = (size_t)(equals - argument);
	tolerance.is_percent = span_ends(amount, "%");
	amount.n -= tolerance.is_percent;
	if (!decimal_parse(&tolerance.amount, amount) || decimal_sign(&tolerance.amount) < 0 ||
	    equals == argument)
		status_die("--tolerance %s: it is [COLUMN=]N or [COLUMN=]N%%", argument);
	rules->tolerances = xgrow(rules->tolerances, rules->n_tolerances,
	    &rules->tolerances_room, sizeof(*rules->tolerances));
	rules->tolerances[rules->n_tolerances++] = tolerance;
}

void
rules_free(struct rules *rules)
{
	for (size_t i = 0; i < rules->n_tolerances; i++)
		decimal_free(&rules->tolerances[i].amount);
	free(rules->tolerances);
	free(rules->renames);
	free(rules->ignore.p);
	free(rules->only.p);
}
