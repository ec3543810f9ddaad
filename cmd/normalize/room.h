/*
 * room: what the rooms of canon share.
 *
 * Each room answers for some of the canonical cells. It keeps its answers in
 * a memo, with the note that goes with them; the arena lives for one row.
 */
#ifndef NORMALIZE_ROOM_H
#define NORMALIZE_ROOM_H

#include "canon_settings.h"
#include "memo.h"
#include "mend.h"
#include "note.h"
#include "place/gazetteer.h"
#include "words/vocabulary.h"

struct room {
	const struct canon_settings *settings;
	const struct vocabulary *vocabulary;
	const struct gazetteer *gazetteer;
	struct mender *mender;
	struct arena *arena;
	struct memo *memo;	/* the room's own */
	struct note note;	/* of the answer that is being worked out */
};

#define ROOM_CELLS	(MEMO_CELLS - 2)	/* the note and its remarks take the other two */

struct room_answer {
	struct span cells[ROOM_CELLS];
	struct span note;
	uint64_t remarks;
};

/* What the room remembers of these cells; false, and an empty note, where it must be worked out. */
bool	room_recall(struct room *room, struct memo_question *question, const struct span *cells,
	    size_t n_cells, struct room_answer *answer, size_t n);
/* Remembers the answer's cells and the room's note. */
void	room_keep(struct room *room, const struct memo_question *question,
	    struct room_answer *answer, size_t n);

#endif
