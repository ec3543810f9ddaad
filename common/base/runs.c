#include "base/runs.h"

#include <stdlib.h>

#include "base/xalloc.h"

struct run_head {
	struct spill *run;
	struct span record;	/* its next one, in the spill's memory */
};

void
runs_add(struct runs *runs, struct spill *run)
{
	runs->heads = xgrow(runs->heads, runs->n, &runs->room, sizeof(*runs->heads));
	runs->heads[runs->n++] = (struct run_head){ .run = run };
}

/* The next record of a run; at its end the last run takes its place. */
static void
advance(struct runs *runs, size_t i)
{
	struct run_head *head = &runs->heads[i];

	if (spill_next(head->run, &head->record))
		return;
	spill_close(head->run);
	*head = runs->heads[--runs->n];
}

static bool
comes_before(const struct runs *runs, size_t a, size_t b)
{
	return runs->order(runs->about, runs->heads[a].record, runs->heads[b].record) < 0;
}

static void
sift_down(struct runs *runs, size_t at)
{
	for (;;) {
		size_t least = at, left = 2 * at + 1;
		struct run_head swap;

		for (size_t k = left; k < left + 2 && k < runs->n; k++)
			if (comes_before(runs, k, least))
				least = k;
		if (least == at)
			return;
		swap = runs->heads[at];
		runs->heads[at] = runs->heads[least];
		runs->heads[least] = swap;
		at = least;
	}
}

void
runs_begin(struct runs *runs, runs_order *order, const void *about)
{
	runs->order = order;
	runs->about = about;
	/* From the end, so that what takes a place has begun. */
	for (size_t i = runs->n; i-- > 0;) {
		spill_rewind(runs->heads[i].run);
		advance(runs, i);
	}
	for (size_t i = runs->n / 2; i-- > 0;)
		sift_down(runs, i);
}

bool
runs_next(struct runs *runs, struct span *record)
{
	if (runs->given) {
		advance(runs, 0);
		sift_down(runs, 0);
	}
	runs->given = runs->n > 0;
	if (runs->given)
		*record = runs->heads[0].record;
	return runs->given;
}

void
runs_close(struct runs *runs)
{
	for (size_t i = 0; i < runs->n; i++)
		spill_close(runs->heads[i].run);
	free(runs->heads);
	*runs = (struct runs){ 0 };
}
