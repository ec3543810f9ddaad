/*
 * act_view: one match of the tables of verbs and states, while it is decided whether it is an act and where it looks.
 *
 * acts.c makes one for each match and has what stands around it looked at; with the words behind its object
 * act_choose_rows may move where it ends. Nobody keeps it.
 */
#ifndef SITREP_ACT_VIEW_H
#define SITREP_ACT_VIEW_H

#include "reading/reading.h"

struct view {
	size_t	first, last;
	struct words sentence;
	unsigned form;		/* FORM_PAST and the like */
};

#endif
