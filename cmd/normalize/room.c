#include "room.h"

#include <string.h>

bool
room_recall(struct room *room, struct memo_question *question, const struct span *cells,
    size_t n_cells, struct room_answer *answer, size_t n)
{
	struct span remembered[MEMO_CELLS];

	memo_ask(question, cells, n_cells);
	if (!memo_find(room->memo, question, remembered, n + 2)) {
		note_empty(&room->note);
		return false;
	}
	memcpy(answer->cells, remembered, n * sizeof(*remembered));
	answer->note = remembered[n];
	memcpy(&answer->remarks, remembered[n + 1].p, sizeof(answer->remarks));
	return true;
}

void
room_keep(struct room *room, const struct memo_question *question, struct room_answer *answer,
    size_t n)
{
	struct span kept[MEMO_CELLS];

	answer->note = arena_span(room->arena, buf_view(&room->note.text));
	answer->remarks = room->note.remarks;
	memcpy(kept, answer->cells, n * sizeof(*kept));
	kept[n] = answer->note;
	kept[n + 1] = (struct span){ (const char *)&answer->remarks, sizeof(answer->remarks) };
	memo_keep(room->memo, question, kept, n + 2);
}
