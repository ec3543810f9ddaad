/*
 * reconcile_check: an identity in each document that has a figure by one of its names.
 */
#ifndef AGGREGATE_RECONCILE_CHECK_H
#define AGGREGATE_RECONCILE_CHECK_H

#include "reconcile/check_row.h"

void	reconcile_check(struct csv_writer *writer, const struct figures *figures,
	    const struct check *check, struct tally *tally);

#endif
