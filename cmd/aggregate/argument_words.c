#include "argument_words.h"

void
split(const char *list, struct span **to, size_t *n)
{
	struct span rest = span_of(list), one;

	while (span_cut(&rest, ',', &one)) {
		*to = xreallocarray(*to, *n + 1, sizeof(**to));
		(*to)[(*n)++] = one;
	}
}
