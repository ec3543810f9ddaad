/*
 * measures: what a group-by works out of columns.
 *
 * The functions are a table; each keeps its state in a few bytes of the
 * group's block, and what grows (values of a median, texts) outside of it. A
 * state can be written as text and merged from it, so that partial results
 * add up to exactly what one run over everything gives.
 */
#ifndef AGGREGATE_MEASURES_H
#define AGGREGATE_MEASURES_H

#include "base/table.h"
#include "exact.h"

enum function {
	COUNT, SUM, MIN, MAX, MEAN, MEDIAN, STDDEV, PERCENTILE, FIRST, LAST, DISTINCT, JOIN,
	FUNCTIONS
};

struct measure {
	enum function function;
	struct span column;		/* empty of COUNT */
	struct span name;		/* of the output column; owned where not `column`'s */
	struct decimal percent;		/* of PERCENTILE */
	size_t	input;			/* among the inputs */
	size_t	offset;			/* of the state in the block */
};

/* A column that some measure reads; the record's value of it. */
struct measure_input {
	struct span column;
	bool	is_number;		/* some function calculates with it */
	bool	is_blank;		/* of this record */
	struct span text;
	struct read_value number;
};

struct measures {
	struct measure *list;
	size_t	n, room;
	struct measure_input *inputs;
	size_t	n_inputs, inputs_room;
	size_t	block;			/* bytes of a group's states */
	unsigned precision;		/* digits behind the point of mean and deviation */
	struct span separator;		/* of JOIN */
	struct exact_store store;
	struct key_table *seen;		/* of DISTINCT */
	struct arena names;
	size_t	outside;		/* bytes held outside of blocks */
};

void	measures_open(struct measures *measures);
/* "COLUMN[=NAME],..." of a function; of PERCENTILE "N:COLUMN[=NAME],...". Wrong ones end the program. */
void	measures_add(struct measures *measures, enum function function, const char *list);
/* From what measure_title() wrote; false if it is none. */
bool	measures_add_titled(struct measures *measures, struct span title);
bool	measures_is_title(struct span title);
/* After the last was added: lays out the block. */
void	measures_lay_out(struct measures *measures);
bool	measures_can_merge(const struct measures *measures, const char **which);
/* "sum:killed=dead": a header for partial states that says all about them. */
void	measure_title(const struct measure *measure, struct buf *to);

/* Whether all functions are counts, sums, least and largest, which hold nothing outside of
 * blocks and which measures_update_plain() does from one plain number an input. */
bool	measures_are_plain(const struct measures *measures);
void	measures_update_plain(struct measures *measures, void *block,
	    const struct exact *numbers);
/* The record in the inputs, added to a group's states. */
void	measures_update(struct measures *measures, void *block);
/* The result as text. */
void	measure_result(struct measures *measures, const struct measure *measure, void *block,
	    struct buf *to);
/* The state as text, and text added to a state; false if it is no state. */
void	measure_write_state(struct measures *measures, const struct measure *measure,
	    const void *block, struct buf *to);
bool	measure_merge_state(struct measures *measures, const struct measure *measure, void *block,
	    struct span text);
/* Frees what a block holds outside of itself; the block itself is the caller's. */
void	measures_drop(struct measures *measures, void *block);
/* After the last block was dropped, what all shared. */
void	measures_forget(struct measures *measures);
size_t	measures_memory(const struct measures *measures);
/* The same measures and inputs with room of its own for states; it borrows, and is freed first. */
void	measures_twin(struct measures *twin, const struct measures *measures);
void	measures_twin_free(struct measures *twin);
void	measures_free(struct measures *measures);

#endif
