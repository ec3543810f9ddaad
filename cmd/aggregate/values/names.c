#include "values/names.h"

#include <stdlib.h>

#include "base/status.h"
#include "base/xalloc.h"

void
names_open(struct names *names)
{
	*names = (struct names){ 0 };
	names->table = key_table_open(sizeof(name));
}

name
names_add(struct names *names, struct span spelling)
{
	bool is_new;
	name *number;

	if (spelling.n == 0)
		return 0;
	number = key_table_add(names->table, spelling, &is_new);
	if (!is_new)
		return *number;
	if (names->n >= UINT32_MAX - 1)
		status_die("out of memory (%zu names)", names->n);
	names->spellings = xgrow(names->spellings, names->n, &names->room,
	    sizeof(*names->spellings));
	names->spellings[names->n++] = key_table_key(names->table, number);
	*number = (name)names->n;
	return *number;
}

name
names_find(const struct names *names, struct span spelling)
{
	const name *number = spelling.n ? key_table_find(names->table, spelling) : NULL;

	return number ? *number : 0;
}

struct span
names_spelling(const struct names *names, name number)
{
	return number ? names->spellings[number - 1] : SPAN("");
}

void
names_free(struct names *names)
{
	key_table_free(names->table);
	free(names->spellings);
	*names = (struct names){ 0 };
}
