#include "intern.h"

#include <stdlib.h>

static uint32_t *
slot_of(const struct intern *intern, struct span spelling)
{
	size_t at = span_hash(spelling) & (intern->n_slots - 1);

	while (intern->slots[at] &&
	    !span_equal(intern->spellings[intern->slots[at]], spelling))
		at = (at + 1) & (intern->n_slots - 1);
	return &intern->slots[at];
}

static void
widen(struct intern *intern)
{
	free(intern->slots);
	intern->n_slots = intern->n_slots ? intern->n_slots * 2 : 4096;
	intern->slots = xcalloc(intern->n_slots, sizeof(*intern->slots));
	for (uint32_t i = 1; i < intern->n; i++)
		*slot_of(intern, intern->spellings[i]) = i;
}

uint32_t
intern_add(struct intern *intern, struct span spelling)
{
	uint32_t *slot;

	if (intern->n == 0) {
		intern->spellings = xgrow(intern->spellings, 0, &intern->room,
		    sizeof(*intern->spellings));
		intern->spellings[0] = (struct span){ "", 0 };
		intern->n = 1;
	}
	if ((size_t)intern->n * 2 >= intern->n_slots)
		widen(intern);
	slot = slot_of(intern, spelling);
	if (*slot)
		return *slot;
	intern->spellings = xgrow(intern->spellings, intern->n, &intern->room,
	    sizeof(*intern->spellings));
	intern->spellings[intern->n] = spelling;
	*slot = intern->n;
	intern->n++;
	return *slot;
}

uint32_t
intern_find(const struct intern *intern, struct span spelling)
{
	return intern->n_slots ? *slot_of(intern, spelling) : 0;
}

void
intern_free(struct intern *intern)
{
	free(intern->spellings);
	free(intern->slots);
	*intern = (struct intern){ 0 };
}
