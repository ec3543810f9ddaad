/*
 * reconcile_across: across documents, months beside the quarter and
 * countries beside the whole, where every part is stated.
 */
#ifndef AGGREGATE_RECONCILE_ACROSS_H
#define AGGREGATE_RECONCILE_ACROSS_H

#include "reconcile/check_row.h"

void	reconcile_across(struct csv_writer *writer, const struct figures *figures,
	    struct tally *tally);

#endif
