#include "scope/scope_set.h"

void
scope_set(struct figure *f, enum scope scope, const char *rule)
{
	f->scope = scope;
	f->scope_rule = rule;
}

void
scope_part_of(struct reading *r, size_t part, size_t whole, const char *rule)
{
	struct figure *f = &r->figures[part];

	if (f->scope == SCOPE_NONE || f->scope == SCOPE_TOTAL)
		scope_set(f, SCOPE_PART, rule);
	if (f->total_of == NONE)
		f->total_of = whole;
}

const char *
scope_first_way(struct reading *r, size_t index, const struct scope_way *ways, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t whole = ways[i].whole(r, index);

		if (whole != NONE) {
			r->figures[index].total_of = whole;
			return ways[i].rule;
		}
	}
	return NULL;
}
