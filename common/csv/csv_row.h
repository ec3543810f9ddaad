/*
 * csv_row: where a record stands in bytes.
 *
 * Field i lies between the end of the one before, or `start`, and ends[i],
 * where its delimiter or line end stands. The ends are borrowed from whoever
 * found them, and good as long as the record is.
 */
#ifndef SITREP_CSV_ROW_H
#define SITREP_CSV_ROW_H

#include <stddef.h>
#include <stdint.h>

struct csv_row {
	const uint32_t *ends;
	size_t	n;		/* fields */
	size_t	start, end;	/* without its line end */
	unsigned long long line;
};

#endif
