/*
 * inline_table: tables within a line of running text, as pages leave them when their markup is stripped.
 *
 *	CRASH DATA Total Crashes People Hurt 2016 595 113 2017 1,169 251
 *	Province Deaths Houses Destroyed Herat 12 400 Farah 3 22 Total 15 422
 *	Enforcement Data 2016 2017 DUI Arrests 27 12 Speed Citations 1,360 1,227
 *
 * Each is taken only where two rows and more have as many numbers as the header has labels by its own words.
 * What stands before, between and behind such tables is read as text.
 */
#ifndef SITREP_INLINE_TABLE_H
#define SITREP_INLINE_TABLE_H

#include "lines/stream.h"

/* Takes line `at`, which is a paragraph, apart; false where it holds no such table. */
bool	inline_table_take(struct stream *s, size_t at);

#endif
