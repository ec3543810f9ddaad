#include "plan/own_names.h"

#include "base/status.h"
#include "base/xalloc.h"

static bool
is_own(const char *const *own, const char *prefix, struct span name)
{
	if (!span_starts(name, prefix))
		return false;
	name = span_slice(name, span_of(prefix).n, name.n);
	for (; *own; own++)
		if (span_is(name, *own))
			return true;
	return false;
}

bool
own_names_apart(const char *const *own, const char *prefix, const struct span *names, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!is_own(own, prefix, names[i]))
			continue;
		status_trouble("the column %.*s has the name of a column of the answer: "
		    "--prefix TEXT puts TEXT before those", (int)names[i].n, names[i].p);
		return false;
	}
	return true;
}

void
own_name_put(struct csv_writer *writer, const char *prefix, const char *name)
{
	struct buf text = { 0 };

	buf_text(&text, prefix);
	buf_text(&text, name);
	csv_put(writer, buf_view(&text));
	buf_free(&text);
}
