/*
 * furniture: notices, menus, links and contacts that stand around the
 * text of a page, known by the phrases of furniture.tsv that they open with;
 * and the field of its head that holds the title.
 */
#ifndef SITREP_FURNITURE_H
#define SITREP_FURNITURE_H

#include "lines/stream.h"

/* How many lines of the block whose ranges were gathered are furniture: none, the first, which a phrase fills and which
 * does not run on in the next, or all. */
size_t	furniture_lines(struct stream *s, bool runs_on);
/* "Related news", which was gathered up to `end`, heads titles of other stories: where they end. */
size_t	furniture_others_end(struct stream *s, size_t end);
/* Whether it is "title: ...", and where in it the title is; empty where it starts on the next line. */
bool	furniture_titles(struct stream *s, struct range *title);

/* "Contents", "List of tables": the one line that was gathered heads pages. */
bool	furniture_heads_contents(struct stream *s);
/* "Contents Foreword 4 ...": where the line goes on behind such words; 0 where it does not open with them, or ends. */
size_t	furniture_opens_contents(struct stream *s);

#endif
