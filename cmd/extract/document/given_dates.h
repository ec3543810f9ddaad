/*
 * given_dates: the dates of documents as a table gives them, by name.
 *
 * A CSV with the columns doc and published (others may stand beside them).
 */
#ifndef SITREP_GIVEN_DATES_H
#define SITREP_GIVEN_DATES_H

#include "base/span.h"

struct given_dates;

/* Reads the whole file; a bad one is reported and gives NULL. */
struct given_dates *given_dates_open(const char *file);
/* The date of the document of this name as written; empty where the table has none. */
struct span given_dates_find(const struct given_dates *dates, struct span doc);
void	given_dates_close(struct given_dates *dates);

#endif
