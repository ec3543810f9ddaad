/*
 * check_job: an identity that each record of any table should keep.
 */
#ifndef AGGREGATE_CHECK_JOB_H
#define AGGREGATE_CHECK_JOB_H

#include "reconcile/check_row.h"

/* The check's names as columns of the table at hand; `at` has room for all. */
bool	check_columns(const struct check *check, const struct columns *columns, size_t *at);
/* Writes the row of the record; false where a value is no number, which is reported. */
bool	check_record(struct csv_writer *writer, const struct check *check, const size_t *at,
	    struct csv *csv, struct tally *tally);

#endif
