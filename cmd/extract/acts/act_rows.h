/*
 * act_rows: which rows of the table of outcomes hold for a verb, by the words that stand behind its object.
 */
#ifndef SITREP_ACT_ROWS_H
#define SITREP_ACT_ROWS_H

#include "acts/act_view.h"

/* Sets the row, the frames and the words behind of `act`, and where the view ends; false if no row of `match` holds. */
bool	act_choose_rows(const struct reading *r, struct match *match, struct view *view, struct act *act);
/* "received cash aid": by its row the words behind the verb are its object, it looks for its subject. */
bool	act_has_own_object(const struct act *act);

#endif
