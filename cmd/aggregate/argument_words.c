#include "argument_words.h"

#include <stdlib.h>

#include "base/status.h"

void
list_add(struct span **list, size_t *n, struct span one)
{
	*list = xreallocarray(*list, *n + 1, sizeof(**list));
	(*list)[(*n)++] = one;
}

void
split(const char *list, struct span **to, size_t *n)
{
	struct span rest = span_of(list), one;

	while (span_cut(&rest, ',', &one))
		list_add(to, n, one);
}

void
names_once(struct span *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < i; k++)
			if (span_equal(names[i], names[k]))
				status_die("two columns of the answer would be called %.*s",
				    (int)names[i].n, names[i].p);
	free(names);
}
