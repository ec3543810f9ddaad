/*
 * section_lead: the time that the first figures under a heading state, for those behind them: a digest of
 * several countries' news has a lead in each section.
 */
#ifndef SITREP_SECTION_LEAD_H
#define SITREP_SECTION_LEAD_H

#include "reading/reading.h"

/* A heading that is a place: "Ghana", "Focus: Sudan". */
bool	heading_is_place(const struct reading *r, size_t heading);
/* The time that the section leads with, in the first block of it that counts; NONE. */
size_t	section_lead(const struct reading *r, const struct figure *f);

#endif
