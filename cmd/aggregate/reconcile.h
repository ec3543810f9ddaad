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

#include "breakdown.h"
#include "csv_write.h"

struct tally {
	size_t	checks, wrong, unclear;
};

void	reconcile_header(struct csv_writer *writer);
void	reconcile_documents(struct csv_writer *writer, const struct figures *figures,
	    struct tally *tally);
void	reconcile_across(struct csv_writer *writer, const struct figures *figures,
	    struct tally *tally);

#endif
