/*
 * period_context: the period that governs each figure: the best in its sentence by nearness, then that of labels and
 * headings, of the paragraph, and the reporting period.
 *
 * From bottom to top: standing knows figures that no time elsewhere governs; news_time and measured_time judge a
 * time; figure_between, time_of_thing and time_score weigh one for a figure, and nearest_time takes the best of its
 * sentence; passed_time takes that of a sentence before, paragraph_above that of a paragraph above; lead_period and
 * opening_period find what document_period chooses from; far_time tells whether that reaches a figure, and event_day
 * what does where there is none; period_context.c asks them for each figure.
 */
#ifndef SITREP_PERIOD_CONTEXT_H
#define SITREP_PERIOD_CONTEXT_H

#include "reading/reading.h"

/* Gives each kept figure its period and what that was read by; behind read_place_context(). */
void	read_period_context(struct reading *r);

#endif
