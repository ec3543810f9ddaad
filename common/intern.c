#include "intern.h"

#include <stdlib.h>
#include <string.h>

/* More words than this are rare, so that the table is seldom built again. */
#define SLOTS_AT_FIRST	32768

/* Four bytes at a time: words are short, and each word of a text is asked for. */
static uint32_t
hash_of(struct span spelling)
{
	const char *p = spelling.p;
	size_t n = spelling.n;
	uint64_t h = n;
	uint32_t piece;

	for (; n >= sizeof(piece); n -= sizeof(piece), p += sizeof(piece)) {
		memcpy(&piece, p, sizeof(piece));
		h = (h ^ piece) * 0x9e3779b97f4a7c15U;
		h ^= h >> 32;
	}
	for (piece = 0; n > 0; n--, p++)
		piece = piece << 8 | (unsigned char)*p;
	h = (h ^ piece) * 0x9e3779b97f4a7c15U;
	return (uint32_t)(h >> 32);
}

static struct intern_slot *
slot_of(const struct intern *intern, struct span spelling, uint32_t hash)
{
	size_t at = hash & (intern->n_slots - 1);

	while (intern->slots[at].number && (intern->slots[at].hash != hash ||
	    !span_equal(intern->spellings[intern->slots[at].number], spelling)))
		at = (at + 1) & (intern->n_slots - 1);
	return &intern->slots[at];
}

static void
widen(struct intern *intern)
{
	free(intern->slots);
	intern->n_slots = intern->n_slots ? intern->n_slots * 2 : SLOTS_AT_FIRST;
	intern->slots = xcalloc(intern->n_slots, sizeof(*intern->slots));
	for (uint32_t i = 1; i < intern->n; i++) {
		uint32_t hash = hash_of(intern->spellings[i]);

		*slot_of(intern, intern->spellings[i], hash) = (struct intern_slot){ hash, i };
	}
}

uint32_t
intern_add(struct intern *intern, struct span spelling)
{
	uint32_t hash = hash_of(spelling);
	struct intern_slot *slot;

	if (intern->n == 0) {
		intern->room = SLOTS_AT_FIRST / 2;
		intern->spellings = xreallocarray(NULL, intern->room, sizeof(*intern->spellings));
		intern->spellings[0] = (struct span){ "", 0 };
		intern->n = 1;
	}
	if ((size_t)intern->n * 2 >= intern->n_slots)
		widen(intern);
	slot = slot_of(intern, spelling, hash);
	if (slot->number)
		return slot->number;
	intern->spellings = xgrow(intern->spellings, intern->n, &intern->room,
	    sizeof(*intern->spellings));
	intern->spellings[intern->n] = spelling;
	*slot = (struct intern_slot){ hash, intern->n };
	intern->n++;
	return slot->number;
}

uint32_t
intern_find(const struct intern *intern, struct span spelling)
{
	return intern->n_slots ? slot_of(intern, spelling, hash_of(spelling))->number : 0;
}

void
intern_free(struct intern *intern)
{
	free(intern->spellings);
	free(intern->slots);
	*intern = (struct intern){ 0 };
}
