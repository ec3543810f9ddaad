/*
 * cards: key figures over their captions, one by one or a row of numbers over a row of captions.
 */
#ifndef SITREP_CARDS_H
#define SITREP_CARDS_H

#include "lines/stream.h"

/* A number by itself over its caption, or several numbers over as many: how many lines they take; 0 where there are
 * none. */
size_t	cards_take(struct stream *s, size_t at);

#endif
