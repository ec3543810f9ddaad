/*
 * gazetteer_index: the names of the vocabulary, by their keys.
 *
 * One hash table. Every beginning of a name of several words is in it too, so
 * that a search along a text ends at the first words that begin no name.
 */
#ifndef SITREP_GAZETTEER_INDEX_H
#define SITREP_GAZETTEER_INDEX_H

#include <stdint.h>

#include "candidates.h"
#include "gazetteer.h"
#include "gazetteer_file.h"

enum use {
	USE_PLAIN,
	USE_WORD,	/* also an English word or a given name */
	USE_GENERIC,	/* known only beside its country */
	USE_CODE	/* counts alone in its cell, or behind a comma */
};

enum column {
	COLUMN_NAME,
	COLUMN_COUNTRY,
	COLUMN_AREA,
	COLUMN_KIND,
	COLUMN_THOUSANDS,
	COLUMN_USE,
	COLUMNS
};

struct entry {
	const struct row *row;
	uint32_t next;		/* of the same name; entry number + 1 */
	uint8_t kind;
	uint8_t use;
	bool	capitals;	/* written in capitals alone: US, UAE */
	uint8_t table;
};

struct slot {
	struct span key;	/* in the arena; empty in a free slot */
	uint32_t first;		/* entry number + 1; 0 for a mere beginning */
	uint32_t hash;
	bool	longer;		/* a name of more words starts with this */
};

#define PLACE_TABLES	5

struct gazetteer {
	struct slot *slots;
	size_t	n_slots;	/* a power of two */
	size_t	used;
	struct entry *entries;
	size_t	n, room;
	size_t	columns[PLACE_TABLES][COLUMNS];
	struct arena arena;
	struct gazetteer_file *file;	/* NULL: none */
};

/* The first entry of the name, as number + 1; 0 if there is none. */
uint32_t gazetteer_first(const struct gazetteer *gazetteer, struct span key);
/* Whether a name of more words starts with these; the user's file counts too. */
bool	gazetteer_has_longer(const struct gazetteer *gazetteer, struct span key);
/* Whether the entry counts in a text; `capitals`: the text has it in capitals alone. */
bool	entry_allowed(const struct entry *entry, unsigned flags, bool capitals);
/* Adds the places under the key, those of the user's file too. */
void	gazetteer_gather(const struct gazetteer *gazetteer, struct span key, unsigned flags,
	    bool capitals, struct candidates *candidates);

#endif
