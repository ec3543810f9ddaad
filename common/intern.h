/*
 * intern: each distinct word once, as a number from 1.
 */
#ifndef SITREP_INTERN_H
#define SITREP_INTERN_H

#include <stdint.h>

#include "span.h"
#include "xalloc.h"

struct intern_slot {
	uint32_t hash;		/* of the spelling, so that most others are told at once */
	uint32_t number;	/* 0: free */
};

struct intern {
	struct span *spellings;	/* by number; [0] is empty */
	uint32_t n;		/* numbers given, and one */
	size_t	room;
	struct intern_slot *slots;	/* open addressing; a power of two of them */
	size_t	n_slots;
};

/* The word's number, a new one where it is new. The spelling is borrowed. */
uint32_t intern_add(struct intern *intern, struct span spelling);
uint32_t intern_find(const struct intern *intern, struct span spelling);	/* or 0 */
void	intern_free(struct intern *intern);

#endif
