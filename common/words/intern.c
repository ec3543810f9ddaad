#include "words/intern.h"

#include <stdlib.h>
#include <string.h>

#include "base/short.h"
#include "base/status.h"

/* More words than this are rare, so that the table is seldom built again. */
#define SLOTS_AT_FIRST	32768

/* Eight bytes at a time: words are short, and each word of a text is asked for. */
static inline uint32_t
hash_of(struct span spelling)
{
	uint64_t h = spelling.n;

	for (; spelling.n >= 8; spelling.n -= 8, spelling.p += 8) {
		h = (h ^ short_load(spelling.p)) * 0x9e3779b97f4a7c15U;
		h ^= h >> 32;
	}
	h = (h ^ short_load_tail(spelling.p, spelling.n)) * 0x9e3779b97f4a7c15U;
	return (uint32_t)(h >> 32);
}

/* Where the spelling's slot is, a free one where it is new; and its hash. */
static uint32_t
slot_of(const struct intern *intern, struct span spelling, uint32_t *hash)
{
	const struct intern_slot *slots = intern->slots;
	uint32_t mask = intern->n_slots - 1, at;

	*hash = hash_of(spelling);
	at = *hash & mask;
	while (slots[at].number && (slots[at].hash != *hash ||
	    !short_equal(intern_spelling(intern, slots[at].number), spelling)))
		at = (at + 1) & mask;
	return at;
}

static void
widen(struct intern_maker *maker)
{
	struct intern *made = &maker->made;

	free(maker->slots);
	made->n_slots = made->n_slots ? made->n_slots * 2 : SLOTS_AT_FIRST;
	made->slots = maker->slots = xcalloc(made->n_slots, sizeof(*maker->slots));
	for (uint32_t i = 1; i < made->n; i++) {
		uint32_t hash, at = slot_of(made, intern_spelling(made, i), &hash);

		maker->slots[at] = (struct intern_slot){ hash, i };
	}
}

static void
add_end(struct intern_maker *maker)
{
	if (maker->text.n > UINT32_MAX)
		status_die("too many words");
	maker->ends = xgrow(maker->ends, maker->made.n, &maker->room, sizeof(*maker->ends));
	maker->ends[maker->made.n++] = (uint32_t)maker->text.n;
	maker->made.ends = maker->ends;
	maker->made.text = maker->text.p;
}

uint32_t
intern_add(struct intern_maker *maker, struct span spelling)
{
	uint32_t hash, at;

	if (maker->made.n == 0)
		add_end(maker);
	if (maker->made.n >= maker->made.n_slots / 2)
		widen(maker);
	at = slot_of(&maker->made, spelling, &hash);
	if (maker->slots[at].number == 0) {
		maker->slots[at] = (struct intern_slot){ hash, maker->made.n };
		buf_span(&maker->text, spelling);
		add_end(maker);
	}
	return maker->slots[at].number;
}

struct intern
intern_made(struct intern_maker *maker, struct arena *arena)
{
	struct intern made = maker->made;

	made.text = arena_copy(arena, made.text, maker->text.n);
	made.ends = arena_copy(arena, made.ends, made.n * sizeof(*made.ends));
	made.slots = arena_copy(arena, made.slots, made.n_slots * sizeof(*made.slots));
	buf_free(&maker->text);
	free(maker->ends);
	free(maker->slots);
	*maker = (struct intern_maker){ 0 };
	return made;
}

uint32_t
intern_find(const struct intern *intern, struct span spelling)
{
	uint32_t hash;

	return intern->slots[slot_of(intern, spelling, &hash)].number;
}
