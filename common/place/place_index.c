#include "place/place_index.h"

#include <string.h>

#include "place/place_key.h"

/* The slot of the key; 0 if it is neither a name nor the beginning of one. */
static uint32_t
slot_of(struct span key)
{
	const char *text = (const char *)place_index_text;
	uint32_t mask = place_index_slots_count - 1;

	for (uint32_t at = place_key_hash(key) & mask; place_index_slots[at]; at = (at + 1) & mask) {
		uint32_t slot = place_index_slots[at];
		size_t start = (slot & PLACE_SLOT_OFFSET) - 1;
		char behind = slot & PLACE_SLOT_BEGINS ? ' ' : '\t';

		if (place_index_bytes - start > key.n && memcmp(text + start, key.p, key.n) == 0 &&
		    text[start + key.n] == behind)
			return slot;
	}
	return 0;
}

struct place_entry
place_index_find(struct span key)
{
	uint32_t slot = slot_of(key);
	size_t start = (slot & PLACE_SLOT_OFFSET) - 1;
	struct place_entry entry = { SPAN(""), (slot & PLACE_SLOT_LONGER) != 0 };

	if (slot && !(slot & PLACE_SLOT_BEGINS))
		entry.lines = (struct span){ (const char *)place_index_text + start, place_index_bytes - start };
	return entry;
}
