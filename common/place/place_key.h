/*
 * place_key: a place's name as it is looked up.
 *
 * Case, accents, apostrophes and periods are gone, hyphens are blanks, and the
 * letters that no accent makes (a dotless i, a barred l) are plain ones.
 */
#ifndef SITREP_PLACE_KEY_H
#define SITREP_PLACE_KEY_H

#include <stdint.h>

#include "base/span.h"
#include "base/xalloc.h"

#define PLACE_KEY_BYTES	120

struct place_key {
	char	p[PLACE_KEY_BYTES];
	size_t	n;
};

/* Adds folded text; a blank before it parts it from what is there. False if it is too long. */
bool	place_key_add(struct place_key *key, struct span text);
struct span place_key_view(const struct place_key *key);
/* Makes the key of a name as it is written; false if it is too long or empty. */
bool	place_key_name(struct place_key *key, struct span name, struct arena *arena);
uint32_t place_key_hash(struct span key);

#endif
