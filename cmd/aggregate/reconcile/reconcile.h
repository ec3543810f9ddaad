/*
 * reconcile: within each document, a stated whole beside the sum of its parts.
 *
 * Each figure that has parts there is checked against each way in which they
 * break it down. What a document says twice is one term.
 */
#ifndef AGGREGATE_RECONCILE_H
#define AGGREGATE_RECONCILE_H

#include "reconcile/check_row.h"

void	reconcile_documents(struct csv_writer *writer, const struct figures *figures,
	    struct tally *tally);

#endif
