/*
 * table_labels: whether a line labels the columns of a table, and counts nothing.
 */
#ifndef SITREP_TABLE_LABELS_H
#define SITREP_TABLE_LABELS_H

#include "tables/table_scan.h"

/* "Apr 2024 | Mar 2024": its numbers are years, or belong to the letter before them. */
bool	labels_have_years(const struct table_scan *t, size_t at);
/* "Indicator   Last 24 hrs   Week 18   2023": it shows its columns, and each is a label. */
bool	labels_are_shown(const struct table_scan *t, size_t at);
/* "State", "Deaths", "Houses burnt", a line each from `at` on: labels of columns, up to a line with numbers; how many
 * lines. */
size_t	labels_stacked(const struct stream *s, size_t at, struct range labels[HEADER_LABELS]);

#endif
