#include "change/kinds.h"

#include <stdlib.h>

#include "base/table.h"
#include "change/interval.h"

#define STEPS_MAX	16	/* from what is said again to where it was said first */

const char *const kind_names[KINDS] = {
	[KIND_NONE] = "",
	[KIND_NEW] = "new",
	[KIND_RESTATED] = "restated",
	[KIND_REVISED_UP] = "revised up",
	[KIND_REVISED_DOWN] = "revised down",
	[KIND_REFINED] = "refined",
	[KIND_WIDENED] = "widened",
	[KIND_SHIFTED] = "shifted",
	[KIND_CONTRADICTED] = "contradicted",
	[KIND_BASE_CHANGED] = "base changed",
	[KIND_BACKFILLED] = "backfilled",
	[KIND_WITHDRAWN] = "withdrawn",
	[KIND_IMPLAUSIBLE] = "implausible",
};

struct kinds {
	const struct plan *plan;
	bool	dated;			/* the key tells periods apart */
	struct key_table *moved;	/* where what changed or went stands: side, doc, start */
	struct key_table *again;	/* where what is said again stands; a span, of what it says */
	struct key_table *slips;	/* numbers without their outcome; on which sides, as bits */
	struct arena texts;
	struct buf to, from;		/* of the last period that the old table has */
	struct buf scratch;
};

struct span
figure_cell(const struct plan *plan, int side, const struct span *row, enum figure_column column)
{
	size_t at = plan->figure[side][column];

	return row == NULL || at == COLUMN_NONE ? SPAN("") : row[at];
}

static bool
key_has(const struct plan *plan, enum figure_column column)
{
	for (size_t i = 0; i < plan->n_key; i++)
		if (span_is(plan->key_names[i], figure_names[column]))
			return true;
	return false;
}

struct kinds *
kinds_open(const struct plan *plan)
{
	struct kinds *kinds = xcalloc(1, sizeof(*kinds));

	kinds->plan = plan;
	kinds->dated = key_has(plan, FIGURE_FROM) || key_has(plan, FIGURE_TO);
	kinds->moved = key_table_open(0);
	kinds->again = key_table_open(sizeof(struct span));
	kinds->slips = key_table_open(sizeof(unsigned));
	return kinds;
}

static struct span
place_key(struct kinds *kinds, int side, struct span doc, struct span start)
{
	kinds->scratch.n = 0;
	buf_char(&kinds->scratch, (char)side);
	buf_add(&kinds->scratch, &doc.n, sizeof(doc.n));
	buf_span(&kinds->scratch, doc);
	buf_span(&kinds->scratch, start);
	return buf_view(&kinds->scratch);
}

/* The last period is the one that ends last, and of those the longest; a running count has none. */
static void
see_period(struct kinds *kinds, const struct span *row)
{
	struct span from = figure_cell(kinds->plan, OLD, row, FIGURE_FROM);
	struct span to = figure_cell(kinds->plan, OLD, row, FIGURE_TO);
	int order = span_compare(to, buf_view(&kinds->to));

	if (from.n == 0 || order < 0 ||
	    span_is(figure_cell(kinds->plan, OLD, row, FIGURE_SCOPE), "cumulative"))
		return;
	if (order == 0 && span_compare(from, buf_view(&kinds->from)) >= 0)
		return;
	kinds->to.n = kinds->from.n = 0;
	buf_span(&kinds->to, to);
	buf_span(&kinds->from, from);
}

bool
kinds_see(struct kinds *kinds, struct side *side)
{
	const struct plan *plan = kinds->plan;
	const struct span *row;
	struct span *says;

	if (side_says_again(side)) {
		row = side_cells(side);
		says = key_table_add(kinds->again, place_key(kinds, side->which,
		    figure_cell(plan, side->which, row, FIGURE_DOC),
		    figure_cell(plan, side->which, row, FIGURE_START)), NULL);
		*says = arena_span(&kinds->texts, figure_cell(plan, side->which, row, FIGURE_OF));
		return false;
	}
	if (side->which == OLD && kinds->dated)
		see_period(kinds, side_cells(side));
	return true;
}

/* All that identifies the figure but its outcome, and its numbers. */
static struct span
slip_key(struct kinds *kinds, const struct change *change, int side)
{
	static const enum figure_column amounts[] = { FIGURE_LOW, FIGURE_HIGH, FIGURE_VALUE };
	const struct plan *plan = kinds->plan;

	kinds->scratch.n = 0;
	for (size_t i = 0; i < plan->n_key; i++) {
		if (span_is(plan->key_names[i], figure_names[FIGURE_MEASURE]))
			continue;
		buf_add(&kinds->scratch, &change->key[i].n, sizeof(size_t));
		buf_span(&kinds->scratch, change->key[i]);
	}
	for (size_t i = 0; i < sizeof(amounts) / sizeof(amounts[0]); i++) {
		buf_char(&kinds->scratch, ',');
		buf_span(&kinds->scratch,
		    figure_cell(plan, side, change->row[side], amounts[i]));
	}
	return buf_view(&kinds->scratch);
}

void
kinds_note(struct kinds *kinds, const struct change *change)
{
	const struct plan *plan = kinds->plan;
	int side = change->kind == RECORD_ADDED ? NEW : OLD;
	unsigned *sides;

	for (int s = OLD; s < SIDES && change->kind != RECORD_ADDED; s++)
		if (change->row[s])
			key_table_add(kinds->moved, place_key(kinds, s,
			    figure_cell(plan, s, change->row[s], FIGURE_DOC),
			    figure_cell(plan, s, change->row[s], FIGURE_START)), NULL);
	if (change->kind == RECORD_CHANGED)
		return;
	sides = key_table_add(kinds->slips, slip_key(kinds, change, side), NULL);
	*sides |= 1u << side;
}

static bool
base_moved(struct kinds *kinds, const struct change *change, int side)
{
	const struct span *row = change->row[side];
	struct span doc = figure_cell(kinds->plan, side, row, FIGURE_DOC);
	struct span of = figure_cell(kinds->plan, side, row, FIGURE_OF);

	if (of.n == 0)
		return false;
	for (int step = 0; step < STEPS_MAX; step++) {
		const struct span *says = key_table_find(kinds->again,
		    place_key(kinds, side, doc, of));

		if (says == NULL)
			break;
		of = *says;
	}
	return key_table_find(kinds->moved, place_key(kinds, side, doc, of)) != NULL;
}

/* A nought that came and a nought that went are no slip. */
static bool
went_under_another_outcome(struct kinds *kinds, const struct change *change)
{
	int side = change->kind == RECORD_ADDED ? NEW : OLD;
	const unsigned *sides;

	if (!kinds->dated || !key_has(kinds->plan, FIGURE_MEASURE) ||
	    span_is(figure_cell(kinds->plan, side, change->row[side], FIGURE_HIGH), "0"))
		return false;
	sides = key_table_find(kinds->slips, slip_key(kinds, change, side));
	return sides && *sides == (1u << OLD | 1u << NEW);
}

static enum figure_kind
kind_of_value(struct span old, struct span new)
{
	struct interval a, b;
	enum lie lie;

	interval_read(&a, old, old);
	interval_read(&b, new, new);
	lie = interval_lie(&a, &b);
	interval_free(&a);
	interval_free(&b);
	return lie == LIE_ABOVE ? KIND_REVISED_UP :
	    lie == LIE_BELOW ? KIND_REVISED_DOWN : KIND_RESTATED;
}

static enum figure_kind
kind_of_revision(const struct plan *plan, const struct change *change)
{
	static const enum figure_kind kinds[] = {
		[LIE_ABOVE] = KIND_REVISED_UP, [LIE_BELOW] = KIND_REVISED_DOWN,
		[LIE_INSIDE] = KIND_REFINED, [LIE_AROUND] = KIND_WIDENED,
		[LIE_ACROSS] = KIND_SHIFTED, [LIE_APART] = KIND_CONTRADICTED,
	};
	struct interval bounds[SIDES];
	struct span values[SIDES];
	enum lie lie;
	bool slipped;

	for (int side = OLD; side < SIDES; side++) {
		const struct span *row = change->row[side];

		interval_read(&bounds[side], figure_cell(plan, side, row, FIGURE_LOW),
		    figure_cell(plan, side, row, FIGURE_HIGH));
		values[side] = figure_cell(plan, side, row, FIGURE_VALUE);
	}
	lie = interval_lie(&bounds[OLD], &bounds[NEW]);
	slipped = interval_slipped(&bounds[OLD], &bounds[NEW]);
	for (int side = OLD; side < SIDES; side++)
		interval_free(&bounds[side]);
	if (slipped)
		return KIND_IMPLAUSIBLE;
	return lie == LIE_SAME ? kind_of_value(values[OLD], values[NEW]) : kinds[lie];
}

enum figure_kind
kinds_of(struct kinds *kinds, const struct change *change)
{
	const struct plan *plan = kinds->plan;

	for (int side = OLD; side < SIDES; side++)
		if (change->row[side] && base_moved(kinds, change, side))
			return KIND_BASE_CHANGED;
	if (change->kind == RECORD_CHANGED)
		return kind_of_revision(plan, change);
	if (went_under_another_outcome(kinds, change))
		return KIND_IMPLAUSIBLE;
	if (change->kind == RECORD_REMOVED)
		return KIND_WITHDRAWN;
	if (kinds->dated && kinds->from.n &&
	    figure_cell(plan, NEW, change->row[NEW], FIGURE_TO).n &&
	    span_compare(figure_cell(plan, NEW, change->row[NEW], FIGURE_TO),
	    buf_view(&kinds->from)) < 0)
		return KIND_BACKFILLED;
	return KIND_NEW;
}

void
kinds_close(struct kinds *kinds)
{
	if (kinds == NULL)
		return;
	key_table_free(kinds->moved);
	key_table_free(kinds->again);
	key_table_free(kinds->slips);
	arena_free(&kinds->texts);
	buf_free(&kinds->to);
	buf_free(&kinds->from);
	buf_free(&kinds->scratch);
	free(kinds);
}
