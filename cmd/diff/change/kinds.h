/*
 * kinds: what kind of change befell a figure.
 *
 * Some kinds hang on other figures: whether the total moved that this one is a
 * part of, whether the same number went under another outcome, what period the
 * old edition had come to. So kinds sees every record and every change first,
 * and is asked afterwards. It holds what changed and what is said again, not
 * the tables.
 */
#ifndef DIFF_KINDS_H
#define DIFF_KINDS_H

#include "change/change.h"
#include "plan/side.h"

enum figure_kind {
	KIND_NONE,		/* the table is no table of figures */
	KIND_NEW,
	KIND_RESTATED,		/* the same numbers, said otherwise */
	KIND_REVISED_UP,
	KIND_REVISED_DOWN,
	KIND_REFINED,
	KIND_WIDENED,
	KIND_SHIFTED,
	KIND_CONTRADICTED,
	KIND_BASE_CHANGED,
	KIND_BACKFILLED,
	KIND_WITHDRAWN,
	KIND_IMPLAUSIBLE,
	KINDS
};

extern const char *const kind_names[KINDS];

struct kinds;

struct kinds *kinds_open(const struct plan *plan);
/* False for a figure that says another again: it is set aside. */
bool	kinds_see(struct kinds *kinds, struct side *side);
void	kinds_note(struct kinds *kinds, const struct change *change);
enum figure_kind kinds_of(struct kinds *kinds, const struct change *change);
void	kinds_close(struct kinds *kinds);

/* A cell of a figure's row; blank where the table lacks the column. */
struct span figure_cell(const struct plan *plan, int side, const struct span *row,
	    enum figure_column column);

#endif
