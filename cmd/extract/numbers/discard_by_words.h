/*
 * discard_by_words: numbers that a line of discards.tsv, beside them, says are no figures.
 *
 * Each returns the reason (the vocabulary cell's copy, in the arena, or static text) or NULL;
 * *row gets the line where one decided.
 */
#ifndef SITREP_DISCARD_BY_WORDS_H
#define SITREP_DISCARD_BY_WORDS_H

#include "reading/reading.h"

/* "Route 10", "the crew of five"; "No." before a number is there too. */
const char *discard_by_words_before(struct reading *r, const struct figure *f, struct words s, const struct row **row);
/* "was hit several times" */
const char *discard_by_words_after(struct reading *r, const struct figure *f, struct words s, const struct row **row);
/* "The street value of the seized drugs is $2 million", "their median age is 27": what the subject names, no count. */
const char *discard_by_subject(struct reading *r, const struct figure *f, struct words s, const struct row **row);
/* A cell under "Room", "Ext." or "Page", or under "Target", "2023 target". */
const char *discard_by_column(struct reading *r, const struct figure *f, const struct row **row);

#endif
