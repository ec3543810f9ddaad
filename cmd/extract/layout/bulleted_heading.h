/*
 * bulleted_heading: headings that open as an item of a list does: with a number, a letter or a dash.
 */
#ifndef SITREP_BULLETED_HEADING_H
#define SITREP_BULLETED_HEADING_H

#include "lines/stream.h"

/* "2. Damage (last 24 hours)", "C. CASUALTIES", "II. EFFECTS" over text of its own, where no item of a list stands next
 * to it. */
bool	heading_is_numbered(const struct stream *s, size_t at, struct bullet *bullet);
/* "1. Drugs seized by the police:" over a heading or a table: no item of a list, but a numbered heading. */
bool	heading_numbers_list(const struct stream *s, size_t at, const struct bullet *bullet);
/* "2 MYANMAR", "3 Food security" by itself over text, where one with the next number or the one before stands near: no
 * count. */
bool	heading_is_counted(const struct stream *s, size_t at, size_t *text);
/* "- Baja California" by itself over a sentence: no item, but the heading of what is told there. */
bool	heading_is_dashed(const struct stream *s, size_t at, const struct bullet *bullet);

#endif
