#include "pair/sorter.h"

#include <stdlib.h>
#include <string.h>

#include "base/runs.h"
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

struct sorter {
	size_t	memory;
	struct buf bytes;
	struct piece *pieces;
	size_t	n, room;
	size_t	next;
	bool	sorted;			/* so far they came in order */
	bool	reading;
	bool	spilled;		/* what is read is in the runs */
	struct runs runs;
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
spill_piece(struct sorter *sorter, struct spill *spill, const struct piece *piece)
{
	sorter->scratch.n = 0;
	buf_add(&sorter->scratch, &piece->place, sizeof(piece->place));
	buf_span(&sorter->scratch, piece_bytes(sorter, piece));
	spill_add(spill, buf_view(&sorter->scratch));
}

static int
compare_spilled(const void *unused, struct span a, struct span b)
{
	struct place x, y;

	(void)unused;
	memcpy(&x, a.p, sizeof(x));
	memcpy(&y, b.p, sizeof(y));
	return compare_places(&x, &y);
}

/* All runs become one. */
static void
merge_runs(struct sorter *sorter)
{
	struct spill *spill = spill_open(RUN_BUFFER);
	struct span record;

	runs_begin(&sorter->runs, compare_spilled, NULL);
	while (runs_next(&sorter->runs, &record))
		spill_add(spill, record);
	runs_close(&sorter->runs);
	runs_add(&sorter->runs, spill);
}

static void
flush(struct sorter *sorter)
{
	struct spill *spill;

	if (sorter->runs.n == RUNS_MAX)
		merge_runs(sorter);
	spill = spill_open(RUN_BUFFER);
	sort(sorter);
	for (size_t i = 0; i < sorter->n; i++)
		spill_piece(sorter, spill, &sorter->pieces[i]);
	runs_add(&sorter->runs, spill);
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

static void
begin_reading(struct sorter *sorter)
{
	sorter->reading = true;
	if (sorter->runs.n == 0) {
		sort(sorter);
		return;
	}
	flush(sorter);
	sorter->spilled = true;
	runs_begin(&sorter->runs, compare_spilled, NULL);
}

bool
sorter_next(struct sorter *sorter, struct span *bytes)
{
	if (!sorter->reading)
		begin_reading(sorter);
	if (sorter->spilled) {
		if (!runs_next(&sorter->runs, bytes))
			return false;
		*bytes = span_slice(*bytes, sizeof(struct place), bytes->n);
		return true;
	}
	if (sorter->next == sorter->n)
		return false;
	*bytes = piece_bytes(sorter, &sorter->pieces[sorter->next++]);
	return true;
}

void
sorter_close(struct sorter *sorter)
{
	runs_close(&sorter->runs);
	free(sorter->pieces);
	buf_free(&sorter->bytes);
	buf_free(&sorter->scratch);
	free(sorter);
}
