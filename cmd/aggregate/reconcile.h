/*
 * reconcile: each stated whole beside the sum of its parts.
 *
 * Within a document, each figure that has parts there is checked against each
 * way in which they break it down; across documents, months are checked
 * against the quarter and countries against the whole, where every part is
 * stated. What a document says twice is one term.
 */
#ifndef AGGREGATE_RECONCILE_H
#define AGGREGATE_RECONCILE_H

#include "check.h"
#include "check_row.h"

void	reconcile_documents(struct csv_writer *writer, const struct figures *figures,
	    struct tally *tally);
void	reconcile_across(struct csv_writer *writer, const struct figures *figures,
	    struct tally *tally);

/* Shares beside the figures that they are of: a of b is p per cent. */
void	reconcile_shares(struct csv_writer *writer, const struct figures *figures,
	    struct tally *tally);
/* An identity in each document that has a figure by one of its names. */
void	reconcile_check(struct csv_writer *writer, const struct figures *figures,
	    const struct check *check, struct tally *tally);

#endif
