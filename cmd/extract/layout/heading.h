/*
 * heading: which lines are headings: the title, those of sections, numbered ones.
 */
#ifndef SITREP_HEADING_H
#define SITREP_HEADING_H

#include "layout/stream.h"

#define HEADING_WORDS	16	/* at most, but for a title */

/* Whether the lines at..end, a block by themselves, are a heading, and of what rank. */
bool	heading_is(const struct stream *s, size_t at, size_t end, enum heading_rank *rank);
/* "2. Damage (last 24 hours)", "C. CASUALTIES", "II. EFFECTS" over text of its own, where no item of a list stands next to it. */
bool	heading_is_numbered(const struct stream *s, size_t at, struct bullet *bullet);
/* "1. Drugs seized by the police:" over a heading or a table: no item of a list, but a numbered heading. */
bool	heading_numbers_list(const struct stream *s, size_t at, const struct bullet *bullet);
/* "- Baja California" by itself over a sentence: no item, but the heading of what is told there. */
bool	heading_is_dashed(const struct stream *s, size_t at, const struct bullet *bullet);

#endif
