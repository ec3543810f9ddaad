/*
 * note: what the column `note` of an answer says, piece by piece.
 *
 * Pieces are parted by "; ", each is said once, and a note stays short.
 */
#ifndef AGGREGATE_NOTE_H
#define AGGREGATE_NOTE_H

#include "values/amount.h"

void	note_text(struct buf *note, const char *text);
void	note_named(struct buf *note, const char *what, struct span name);
void	note_append(struct buf *note, struct span other);	/* another note, whole */
void	note_parts(struct buf *note, const struct amount *sum);	/* the parts sum to 50 */
void	note_stated(struct buf *note, const struct amount *amount);	/* stated as 48 */
void	note_states(struct buf *note, struct span who, const struct amount *amount);
void	note_left_out(struct buf *note, const struct amount *amount);
void	note_without_number(struct buf *note, size_t n);

#endif
