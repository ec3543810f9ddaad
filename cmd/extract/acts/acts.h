/*
 * acts: the verbs and states that say what befell the counted, by the tables outcomes and states.
 *
 * From bottom to top: act_view is one match of the tables; act_rows chooses its row; act_in_noun, label_act and
 * act_governors look at the words around it; act_looks decides by them which way it looks; acts.c makes an act of it.
 */
#ifndef SITREP_ACTS_H
#define SITREP_ACTS_H

#include "reading/reading.h"

/* Fills acts, each with its outcome and the way it looks; behind read_places(). */
void	read_acts(struct reading *r);

#endif
