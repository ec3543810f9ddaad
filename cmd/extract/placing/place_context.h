/*
 * place_context: the place that governs each figure: that of its clause, its sentence, the headings and labels that it
 * stands under, its paragraph, the lead.
 *
 * From bottom to top: document_place holds what the document is about; place_part and place_after know what stands
 * behind a figure, place_helped and place_conjunct what else tells its place, and place_sentence takes that of its
 * sentence; place_inherited takes that of what it stands under; place_title, place_event and place_lead find the place
 * that the document states, place_votes its country; place_settle puts a place in its country; place_context.c asks
 * them for each figure.
 */
#ifndef SITREP_PLACE_CONTEXT_H
#define SITREP_PLACE_CONTEXT_H

#include "reading/reading.h"

/* Gives each kept figure its place and what that was read by; behind read_company(). */
void	read_place_context(struct reading *r);

#endif
