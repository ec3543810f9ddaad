#include "words/intern.h"

#include <stdlib.h>
#include <string.h>

#include "base/short.h"
#include "base/status.h"

/* More words than this are rare, so that the table is seldom built again. */
#define SLOTS_AT_FIRST	32768

#define TOLD_BYTES	8	/* a spelling of so many is told by its hash and length alone */

static inline uint64_t
mix(uint64_t h, uint64_t bytes)
{
	return (h ^ h >> 32 ^ bytes) * 0x9e3779b97f4a7c15U;
}

/* Its first eight bytes, or all it has, without a branch on how many these are where there is room. */
static inline uint64_t
first_bytes(struct span spelling, size_t room)
{
	if (room < TOLD_BYTES)
		return short_word(spelling.p, spelling.n);
	return short_load_next(spelling.p, TOLD_BYTES) & short_low(spelling.n);
}

/* Eight bytes at a time, the last of them overlapping: words are short, and each word of a text is asked for. */
static inline uint64_t
hash_of(struct span spelling, size_t room)
{
	uint64_t h = mix(spelling.n, first_bytes(spelling, room));

	for (size_t i = TOLD_BYTES; i < spelling.n; i += TOLD_BYTES)
		h = mix(h, short_load(spelling.p + (i + TOLD_BYTES < spelling.n ? i : spelling.n - TOLD_BYTES)));
	return h;
}

static inline bool
is_of(const struct intern *intern, const struct intern_slot *slot, uint64_t hash, struct span spelling)
{
	return slot->hash == hash && slot->n == spelling.n &&
	    (spelling.n <= TOLD_BYTES || short_equal(intern_spelling(intern, slot->number), spelling));
}

/* Where a spelling with that hash is looked for first. */
static inline uint32_t
first_slot(const struct intern *intern, uint64_t hash)
{
	return (uint32_t)(hash >> 32) & (intern->n_slots - 1);
}

/* The slot of the spelling with that hash, a free one where it is new. */
static uint32_t
slot_of(const struct intern *intern, struct span spelling, uint64_t hash)
{
	const struct intern_slot *slots = intern->slots;
	uint32_t mask = intern->n_slots - 1, at = first_slot(intern, hash);

	while (slots[at].number && !is_of(intern, &slots[at], hash, spelling))
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
		struct span spelling = intern_spelling(made, i);
		uint64_t hash = hash_of(spelling, spelling.n);

		maker->slots[slot_of(made, spelling, hash)] = (struct intern_slot){ hash, (uint32_t)spelling.n, i };
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
	uint64_t hash = hash_of(spelling, spelling.n);
	uint32_t at;

	if (maker->made.n == 0)
		add_end(maker);
	if (maker->made.n >= maker->made.n_slots / 2)
		widen(maker);
	at = slot_of(&maker->made, spelling, hash);
	if (maker->slots[at].number == 0) {
		maker->slots[at] = (struct intern_slot){ hash, (uint32_t)spelling.n, maker->made.n };
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
	return intern_find_within(intern, spelling, spelling.n);
}

uint32_t
intern_find_within(const struct intern *intern, struct span spelling, size_t room)
{
	uint64_t hash = hash_of(spelling, room);
	const struct intern_slot *slot = &intern->slots[first_slot(intern, hash)];

	/* The quick lane, for most words: new, or short and in the first slot. */
	if (slot->number == 0 || (slot->hash == hash && slot->n == spelling.n && spelling.n <= TOLD_BYTES))
		return slot->number;
	return intern->slots[slot_of(intern, spelling, hash)].number;
}
