/*
 * intern: each distinct word once, as a number from 1.
 *
 * What is asked holds no pointer into itself but to whole arrays, so that it
 * can be compiled in.
 */
#ifndef SITREP_INTERN_H
#define SITREP_INTERN_H

#include <stdint.h>

#include "base/span.h"
#include "base/xalloc.h"

struct intern_slot {
	uint64_t hash;		/* of the spelling; no two of one length have the same, up to eight bytes */
	uint32_t n;		/* bytes */
	uint32_t number;	/* 0: free */
};

struct intern {
	const char *text;	/* all spellings, one behind the other */
	const uint32_t *ends;	/* of each spelling in it, by number; [0] is 0 */
	const struct intern_slot *slots;	/* open addressing; a power of two of them */
	uint32_t n;		/* numbers given, and one */
	uint32_t n_slots;
};

/* While words are added. Starts as zeros. */
struct intern_maker {
	struct intern made;	/* of the words that were added so far */
	struct buf text;
	uint32_t *ends;
	size_t	room;
	struct intern_slot *slots;
};

/* The word's number, a new one where it is new. */
uint32_t intern_add(struct intern_maker *maker, struct span spelling);
/* All words added, in the arena; the maker is empty then. */
struct intern intern_made(struct intern_maker *maker, struct arena *arena);
uint32_t intern_find(const struct intern *intern, struct span spelling);	/* or 0 */
/* The same, and quicker, of one from whose start on `room` bytes may be read. */
uint32_t intern_find_within(const struct intern *intern, struct span spelling, size_t room);

static inline struct span
intern_spelling(const struct intern *intern, uint32_t number)
{
	uint32_t start = intern->ends[number - 1];

	return (struct span){ intern->text + start, intern->ends[number] - start };
}

#endif
