/*
 * note_mark: the number of a note that has grown on to the last word of a label.
 */
#ifndef SITREP_NOTE_MARK_H
#define SITREP_NOTE_MARK_H

#include "words/token.h"

/* "fires3", "of whom children4": the label without the digit; but "Camp4", "COVID19" keep theirs. */
struct range note_mark_dropped(struct span text, struct range label);

#endif
