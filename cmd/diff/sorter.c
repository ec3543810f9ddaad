#include "sorter.h"

#include <stdlib.h>
#include <string.h>

#include "base/spill.h"
#include "base/xalloc.h"

#define RUNS_MAX	64u		/* then they become one: open files are few */
#define RUN_BUFFER	((size_t)32 * 1024)

struct place {
	unsigned long long first, second;
};

struct piece {
	struct place place;
	size_t	at, n;			/* in the bytes */
};

struct run {
	struct spill *spill;
	struct place place;		/* of the piece that is next */
	struct span bytes;
	bool	at_end;
};

struct sorter {
	size_t	memory;
	struct buf bytes;
	struct piece *pieces;
	size_t	n, room;
	size_t	next;
	bool	sorted;			/* so far they came in order */
	bool	reading;
	struct run runs[RUNS_MAX];
	size_t	n_runs;
	struct run *given;		/* whose piece was given last */
	struct buf scratch;
};

struct sorter *
sorter_open(size_t memory)
{
	struct sorter *sorter = xcalloc(1, sizeof(*sorter));

	sorter->memory = memory;
	sorter->sorted = true;
	return sorter;
}

static int
compare_places(const struct place *a, const struct place *b)
{
	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return a->second < b->second ? -1 : a->second > b->second;
}

static int
compare_pieces(const void *a, const void *b)
{
	return compare_places(&((const struct piece *)a)->place, &((const struct piece *)b)->place);
}

static void
sort(struct sorter *sorter)
{
	if (!sorter->sorted)
		qsort(sorter->pieces, sorter->n, sizeof(*sorter->pieces), compare_pieces);
	sorter->sorted = true;
}

static struct span
piece_bytes(const struct sorter *sorter, const struct piece *piece)
{
	return (struct span){ sorter->bytes.p + piece->at, piece->n };
}

static void
spill_piece(struct sorter *sorter, struct spill *spill, struct place place, struct span bytes)
{
	sorter->scratch.n = 0;
	buf_add(&sorter->scratch, &place, sizeof(place));
	buf_span(&sorter->scratch, bytes);
	spill_add(spill, buf_view(&sorter->scratch));
}

static void
advance(struct run *run)
{
	struct span record;

	run->at_end = !spill_next(run->spill, &record);
	if (run->at_end)
		return;
	memcpy(&run->place, record.p, sizeof(run->place));
	run->bytes = span_slice(record, sizeof(run->place), record.n);
}

static void
start(struct sorter *sorter)
{
	for (size_t i = 0; i < sorter->n_runs; i++) {
		spill_rewind(sorter->runs[i].spill);
		advance(&sorter->runs[i]);
	}
}

static struct run *
least(struct sorter *sorter)
{
	struct run *found = NULL;

	for (size_t i = 0; i < sorter->n_runs; i++) {
		struct run *run = &sorter->runs[i];

		if (!run->at_end &&
		    (found == NULL || compare_places(&run->place, &found->place) < 0))
			found = run;
	}
	return found;
}

/* All runs become one. */
static void
merge_runs(struct sorter *sorter)
{
	struct spill *spill = spill_open(RUN_BUFFER);
	struct run *run;

	start(sorter);
	while ((run = least(sorter)) != NULL) {
		spill_piece(sorter, spill, run->place, run->bytes);
		advance(run);
	}
	for (size_t i = 0; i < sorter->n_runs; i++)
		spill_close(sorter->runs[i].spill);
	sorter->runs[0] = (struct run){ .spill = spill };
	sorter->n_runs = 1;
}

static void
flush(struct sorter *sorter)
{
	struct spill *spill;

	if (sorter->n_runs == RUNS_MAX)
		merge_runs(sorter);
	spill = spill_open(RUN_BUFFER);
	sort(sorter);
	for (size_t i = 0; i < sorter->n; i++)
		spill_piece(sorter, spill, sorter->pieces[i].place,
		    piece_bytes(sorter, &sorter->pieces[i]));
	sorter->runs[sorter->n_runs++] = (struct run){ .spill = spill };
	sorter->n = 0;
	sorter->bytes.n = 0;
}

void
sorter_add(struct sorter *sorter, unsigned long long first, unsigned long long second,
    struct span bytes)
{
	struct place place = { first, second };

	if (sorter->n && sorter->bytes.n + bytes.n + sorter->n * sizeof(*sorter->pieces) >
	    sorter->memory)
		flush(sorter);
	if (sorter->n && compare_places(&sorter->pieces[sorter->n - 1].place, &place) > 0)
		sorter->sorted = false;
	sorter->pieces = xgrow(sorter->pieces, sorter->n, &sorter->room, sizeof(*sorter->pieces));
	sorter->pieces[sorter->n++] = (struct piece){ place, sorter->bytes.n, bytes.n };
	buf_span(&sorter->bytes, bytes);
}

static bool
next_of_runs(struct sorter *sorter, struct span *bytes)
{
	if (sorter->given)
		advance(sorter->given);
	sorter->given = least(sorter);
	if (sorter->given)
		*bytes = sorter->given->bytes;
	return sorter->given != NULL;
}

bool
sorter_next(struct sorter *sorter, struct span *bytes)
{
	if (!sorter->reading) {
		sorter->reading = true;
		if (sorter->n_runs)
			flush(sorter);
		else
			sort(sorter);
		start(sorter);
	}
	if (sorter->n_runs)
		return next_of_runs(sorter, bytes);
	if (sorter->next == sorter->n)
		return false;
	*bytes = piece_bytes(sorter, &sorter->pieces[sorter->next++]);
	return true;
}

void
sorter_close(struct sorter *sorter)
{
	for (size_t i = 0; i < sorter->n_runs; i++)
		spill_close(sorter->runs[i].spill);
	free(sorter->pieces);
	buf_free(&sorter->bytes);
	buf_free(&sorter->scratch);
	free(sorter);
}
