/*
 * csv_mark: where the fields and the records of a stretch of bytes end.
 *
 * 64 bytes at a time become four masks (delimiters, quotes, line feeds,
 * carriage returns). The running parity of the quotes tells what is inside
 * quotes; what is left of delimiters and line feeds are ends. In strict CSV a
 * quote stands only at the edge of a field or doubled, so parity is the
 * whole truth up to the first byte that breaks this; that byte, and a
 * carriage return that ends no line, is odd, and marking stops there.
 *
 * Three lanes make the masks: SSE2, AVX2 where the processor has it, and
 * portable C. Offsets are counted from the start of the reader's bytes.
 */
#ifndef SITREP_CSV_MARK_H
#define SITREP_CSV_MARK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "csv/csv_format.h"

#define CSV_MARK_PADDING	64	/* bytes behind the end that may be read, whatever they hold */
#define CSV_MARK_NONE		SIZE_MAX

struct csv_marks {
	uint32_t *ends;		/* offsets of the bytes that end a field, rising */
	size_t	n_ends, ends_room;
	uint32_t *rows;		/* indexes in ends of those that end a record */
	size_t	n_rows, rows_room;
	size_t	marked;		/* bytes before this are marked */
	size_t	odd;		/* the first odd byte, or CSV_MARK_NONE */
	bool	breaks;		/* a quoted line feed was met since the reset */
	bool	escapes;	/* of CSV_TABS: a backslash was met since the reset */

	size_t	block;		/* start of the 64 bytes that `marked` is in */
	uint64_t inside;	/* all ones if `block` starts inside quotes */
	uint64_t opener;	/* 1 if a quote may stand at `block` */
	uint64_t closed;	/* 1 if a quote closed just before `block` */
};

/* Starts anew at a record that begins at `at`. */
void	csv_marks_reset(struct csv_marks *marks, size_t at);
/* Forgets the rows, and the ends before the one of index n. */
void	csv_marks_drop(struct csv_marks *marks, size_t n);
/* Marks bytes[marked .. to); bytes[to] is looked at where it is below `end`. */
void	csv_mark(struct csv_marks *marks, const char *bytes, size_t to, size_t end,
	    struct csv_format format);
void	csv_marks_free(struct csv_marks *marks);

enum csv_lane {
	CSV_LANE_PORTABLE,
	CSV_LANE_SSE2,
	CSV_LANE_AVX2
};

/* For tests, which hold all lanes to one answer: false if this machine lacks it. */
bool	csv_lane_use(enum csv_lane lane);

#endif
