/*
 * place_index: the places that are compiled in.
 *
 * common/vocabulary/index_places.c makes them at build time out of the tables
 * of places: lines as place_line.h has them, sorted by key, behind them one of
 * each division with its code as the key, and a hash table of where each key
 * begins. So a program that never asks for a place has no cost by them, and one
 * that does has none at its start.
 *
 * Every beginning of a name of several words is in the hash table too, so that
 * a search along a text ends at the first words that begin no name.
 */
#ifndef SITREP_PLACE_INDEX_H
#define SITREP_PLACE_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

#define PLACE_SLOT_LONGER	0x80000000u	/* a name of more words starts with this */
#define PLACE_SLOT_BEGINS	0x40000000u	/* no name by itself */
#define PLACE_SLOT_OFFSET	0x3fffffffu	/* of the first line, and 1; 0 in a free slot */

/* The generated data. */
extern const unsigned char place_index_text[];
extern const size_t place_index_bytes;
extern const uint32_t place_index_slots[];
extern const uint32_t place_index_slots_count;	/* a power of two */

struct place_entry {
	struct span lines;	/* from the first of the key on; empty if there is none */
	bool	longer;		/* a name of more words starts with it */
};

struct place_entry place_index_find(struct span key);

#endif
