/*
 * states: what each function remembers of a group.
 *
 * A state is zeroed when its group is new. Those of a multiple of 8 bytes lie
 * at one, others at a multiple of 2.
 */
#ifndef AGGREGATE_STATES_H
#define AGGREGATE_STATES_H

#include "group/measure.h"

struct count_state {
	uint64_t n;
};

struct sum_state {		/* also of min and max */
	struct exact number;
};

struct mean_state {
	struct exact sum;
	uint64_t n;
};

struct squares_state {
	struct exact sum, squares;
	uint64_t n;
};

struct values_state {
	struct exact *values;	/* owned */
	size_t	n, room;
};

struct text_state {
	char	*text;		/* owned */
	size_t	n, room;
	uint64_t count;		/* values; 0: there is none yet */
};

struct distinct_state {
	uint64_t n;
	void	*last;		/* payload in `seen` of the value seen last; each leads to the one before */
};

/* The state of one measure in a group's block. */
void	*state_of(const struct measure *measure, void *block);
/* The record in the inputs, added to a group's states. */
void	measures_update(struct measures *measures, void *block);
/* Whether all functions are counts, sums, least and largest, which hold nothing outside of
 * blocks and which measures_update_plain() does from one plain number an input. */
bool	measures_are_plain(const struct measures *measures);
void	measures_update_plain(struct measures *measures, void *block,
	    const struct exact *numbers);
/* Frees what a block holds outside of itself; the block itself is the caller's. */
void	measures_drop(struct measures *measures, void *block);

/* One value more, for the functions that calculate. */
void	value_update(struct measures *measures, const struct measure *measure, void *block,
	    const struct read_value *number);
void	count_write(uint64_t n, struct buf *to);
void	values_add(struct measures *measures, struct values_state *state,
	    const struct read_value *number);
void	text_add(struct measures *measures, enum function function, struct text_state *state,
	    struct span text);
void	distinct_add(struct measures *measures, const struct measure *measure, void *block,
	    struct span text);

#endif
