/*
 * entries: a table that tells in words, "Date | Place | What happened": of each row
 * the short cells head the text beside them, as a heading of their own.
 */
#ifndef SITREP_ENTRIES_H
#define SITREP_ENTRIES_H

#include "lines/stream.h"

/* Whether such a table starts at line `at`, with its header; adds its rows and gives how many lines it takes, else
 * 0. */
size_t	entries_take(const struct stream *s, size_t at);

#endif
