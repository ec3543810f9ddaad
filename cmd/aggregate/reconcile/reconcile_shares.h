/*
 * reconcile_shares: shares beside the figures that they are of: a of b is p per cent.
 */
#ifndef AGGREGATE_RECONCILE_SHARES_H
#define AGGREGATE_RECONCILE_SHARES_H

#include "reconcile/check_row.h"

void	reconcile_shares(struct csv_writer *writer, const struct figures *figures,
	    struct tally *tally);

#endif
