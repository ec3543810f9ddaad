/*
 * table: tables, with a header line or without, as cells that know
 * their row and column.
 *
 * The room from the bottom up: table_cells, then table_rows; column_label, then table_header; table_scan, table_labels
 * and table_find say where one starts; table_caption, table. What is set otherwise stands beside these: entries,
 * labelled, stacked, spaced_table, flattened and side_by_side; and on line_fields, inline_table and year_pairs.
 */
#ifndef SITREP_TABLE_H
#define SITREP_TABLE_H

#include "lines/stream.h"

/*
 * Whether a table starts at line `at`, with its header or its first row; adds
 * its cells and gives how many lines it takes, else 0. Looks a few lines
 * ahead and no further unless it takes them.
 */
size_t	table_take(const struct stream *s, size_t at);

#endif
