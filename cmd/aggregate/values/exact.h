/*
 * exact: exact decimals in 10 bytes each, for states of which there are millions.
 *
 * A number is 64 bits and a scale of 14; one that does not fit lies, as a
 * decimal, in the store that all of a job's numbers share. Zeroed, it is 0.
 */
#ifndef AGGREGATE_EXACT_H
#define AGGREGATE_EXACT_H

#include <stdint.h>

#include "base/xalloc.h"
#include "number/decimal.h"
#include "number/decimal_short.h"

struct __attribute__((packed, aligned(2))) exact {
	int64_t	small;		/* where is_big: the place in the store */
	uint16_t scale : 14;
	uint16_t is_big : 1;
	uint16_t is_set : 1;	/* the owner's: there is a number at all */
};

#define EXACT_SCALE_MAX	0x3fff

struct exact_store {
	struct decimal *bigs;
	size_t	n, room;
};

/* A number as read: `wide` holds it where 64 bits do not. */
struct read_value {
	int64_t	small;
	unsigned scale;
	bool	is_wide;
	struct decimal wide;	/* owned */
};

/* Few digits, with a sign and a point; false where it is anything else, a number or not. */
static inline bool
exact_read(struct exact *to, struct span text)
{
	long long small;
	unsigned scale;

	if (!decimal_parse_short(text, &small, &scale))
		return false;
	*to = (struct exact){ .small = small, .scale = scale & EXACT_SCALE_MAX, .is_set = true };
	return true;
}

/* Whether, of a number that exact_read() gave, the other is of 64 bits and its scale too. */
static inline bool
exact_alike(const struct exact *a, const struct exact *b)
{
	const size_t from = sizeof(a->small);

	return memcmp((const char *)a + from, (const char *)b + from, sizeof(*a) - from) == 0;
}

/* False where the text is no number. */
bool	value_read(struct read_value *to, struct span text);
void	value_free(struct read_value *number);
unsigned value_scale(const struct read_value *number);
unsigned exact_scale(const struct exact_store *store, const struct exact *from);
void	value_widen(const struct read_value *number, struct decimal *to);

void	exact_set(struct exact_store *store, struct exact *to, const struct read_value *number);
void	exact_add(struct exact_store *store, struct exact *to, const struct read_value *number);
int	exact_compare(const struct exact_store *store, const struct exact *a,
	    const struct read_value *number);
void	exact_get(const struct exact_store *store, const struct exact *from, struct decimal *to);
void	exact_put(struct exact_store *store, struct exact *to, const struct decimal *from);
void	exact_write(const struct exact_store *store, const struct exact *from, struct buf *to);
void	exact_store_empty(struct exact_store *store);

#endif
