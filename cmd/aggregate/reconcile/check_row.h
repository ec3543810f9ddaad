/*
 * check_row: one check as a row of what --reconcile prints.
 */
#ifndef AGGREGATE_CHECK_ROW_H
#define AGGREGATE_CHECK_ROW_H

#include "csv/csv_write.h"
#include "reconcile/check.h"

struct tally {
	size_t	checks, wrong, unclear;
};

struct check_row {
	const struct fact *whole;	/* what it is about; NULL of a row of any table */
	struct buf by, terms, stated_at, terms_at;	/* texts; freed by check_row_put() */
	const struct amount *stated, *sum;		/* NULL where they are not known */
	enum verdict verdict;
	const char *reason;
};

void	check_row_header(struct csv_writer *writer);
/* What a check came to; of an identity's amounts, NULL where there is none, those that are not stated. */
void	check_row_result(struct check_row *row, const struct check_result *result);
void	check_row_terms(struct check_row *row, const struct check *check,
	    const struct amount *const *amounts);
/* Appends doc:line of a fact, behind a blank if there is something before it. */
void	check_row_where(struct buf *to, const struct figures *figures, uint32_t fact);
/* Writes and counts it. */
void	check_row_put(struct csv_writer *writer, const struct figures *figures, struct check_row *row,
	    struct tally *tally);
/* A row for each breakdown of the whole into the terms; frees the breakdowns. */
void	check_row_breakdowns(struct csv_writer *writer, const struct figures *figures,
	    const struct term *whole, const struct term *terms, struct breakdowns *breakdowns,
	    struct tally *tally);

#endif
