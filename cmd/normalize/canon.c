#include "canon.h"

#include <stdlib.h>

#include "base/status.h"
#include "bounds.h"
#include "class.h"
#include "convert.h"
#include "period.h"
#include "place.h"
#include "words/vocabulary_open.h"

enum { ROOM_PERIOD, ROOM_PLACE, ROOM_BOUNDS, ROOM_CLASS, ROOMS };

struct canon {
	struct vocabulary *vocabulary;
	struct gazetteer *gazetteer;
	struct mender *mender;
	struct arena arena;		/* of one row */
	struct room rooms[ROOMS];
};

static bool
knows_units(const struct canon *canon, const struct canon_settings *settings)
{
	for (size_t i = 0; i < settings->n_convert; i++)
		if (!convert_knows(canon->vocabulary, span_of(settings->convert[i]))) {
			status_trouble("--convert %s: not the code of a unit that can be converted to",
			    settings->convert[i]);
			return false;
		}
	return true;
}

struct canon *
canon_open(const struct canon_settings *settings)
{
	struct canon *canon = xcalloc(1, sizeof(*canon));

	canon->vocabulary = vocabulary_open(settings->vocabulary);
	if (canon->vocabulary)
		canon->gazetteer = gazetteer_open(canon->vocabulary, settings->gazetteer);
	if (canon->gazetteer == NULL || !knows_units(canon, settings)) {
		canon_free(canon);
		return NULL;
	}
	canon->mender = mender_open(canon->vocabulary);
	for (size_t i = 0; i < ROOMS; i++)
		canon->rooms[i] = (struct room){ .settings = settings,
		    .vocabulary = canon->vocabulary, .gazetteer = canon->gazetteer,
		    .mender = canon->mender, .arena = &canon->arena, .memo = memo_open() };
	return canon;
}

/* The notes of the rooms as one; copied only where there are several. */
static struct span
joined(struct canon *canon, const struct room_answer *answers[ROOMS])
{
	struct buf text = { 0 };
	struct span only = SPAN("");
	size_t n = 0;

	for (size_t i = 0; i < ROOMS; i++)
		if (answers[i]->note.n) {
			only = answers[i]->note;
			n++;
		}
	if (n < 2)
		return only;
	for (size_t i = 0; i < ROOMS; i++) {
		if (answers[i]->note.n == 0)
			continue;
		buf_text(&text, text.n ? "; " : "");
		buf_span(&text, answers[i]->note);
	}
	only = arena_span(&canon->arena, buf_view(&text));
	buf_free(&text);
	return only;
}

void
canon_row(struct canon *canon, const struct span cells[INPUTS],
    struct span canonical[CANON_CELLS], uint64_t *remarks)
{
	struct room_answer period, place, bounds, class;
	const struct room_answer *answers[ROOMS] = { &period, &place, &bounds, &class };

	arena_reset(&canon->arena);
	period_canon(&canon->rooms[ROOM_PERIOD], cells, &period);
	place_canon(&canon->rooms[ROOM_PLACE], cells, &place);
	bounds_canon(&canon->rooms[ROOM_BOUNDS], cells, &bounds);
	class_canon(&canon->rooms[ROOM_CLASS], cells, bounds.cells[BOUNDS_UNIT], &class);
	bounds_settle_currency(&canon->rooms[ROOM_BOUNDS], place.cells[PLACE_COUNTRY_CELL], &bounds);
	canonical[CANON(FIGURE_DATE)] = period.cells[PERIOD_DATE];
	canonical[CANON(FIGURE_FROM)] = period.cells[PERIOD_FROM];
	canonical[CANON(FIGURE_TO)] = period.cells[PERIOD_TO];
	canonical[CANON(FIGURE_COUNTRY)] = place.cells[PLACE_COUNTRY_CELL];
	canonical[CANON(FIGURE_AREA)] = place.cells[PLACE_AREA_CELL];
	canonical[CANON(FIGURE_MEASURE)] = class.cells[CLASS_MEASURE];
	canonical[CANON(FIGURE_GROUP)] = class.cells[CLASS_GROUP];
	canonical[CANON(FIGURE_KIND)] = class.cells[CLASS_KIND];
	canonical[CANON(FIGURE_UNIT_CODE)] = bounds.cells[BOUNDS_UNIT];
	canonical[CANON(FIGURE_LOW)] = bounds.cells[BOUNDS_LOW];
	canonical[CANON(FIGURE_HIGH)] = bounds.cells[BOUNDS_HIGH];
	canonical[CANON(FIGURE_VALUE)] = bounds.cells[BOUNDS_VALUE];
	canonical[CANON(FIGURE_NOTE)] = joined(canon, answers);
	*remarks = period.remarks | place.remarks | bounds.remarks | class.remarks;
}

void
canon_free(struct canon *canon)
{
	if (canon == NULL)
		return;
	for (size_t i = 0; i < ROOMS; i++) {
		memo_free(canon->rooms[i].memo);
		note_free(&canon->rooms[i].note);
	}
	mender_free(canon->mender);
	gazetteer_free(canon->gazetteer);
	vocabulary_free(canon->vocabulary);
	arena_free(&canon->arena);
	free(canon);
}
