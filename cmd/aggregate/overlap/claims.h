/*
 * claims: what one document says about one thing, each quantity once.
 *
 * The figures of a document that belong to one cell are sorted out: which say
 * an earlier one again, which are part of another, which give an earlier
 * value or another source's number. What is left stands, and is added up.
 *
 * Below it: claims_desk.h has the claims as they are being settled,
 * claims_region.h settles those of one region; here, those across regions.
 */
#ifndef AGGREGATE_CLAIMS_H
#define AGGREGATE_CLAIMS_H

#include "figures/figures.h"
#include "overlap/claim.h"

/* Gives each of the claims of one document, in the order of the document, its fate. */
void	claims_settle(const struct figures *figures, struct claim *claims, size_t n);

#endif
