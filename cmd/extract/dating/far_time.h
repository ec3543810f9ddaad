/*
 * far_time: whether the reporting period reaches a figure that has no time of its own.
 */
#ifndef SITREP_FAR_TIME_H
#define SITREP_FAR_TIME_H

#include "reading/reading.h"

struct afar {
	size_t	report, stated;	/* the reporting period, and what it is where the lead's reaches not */
	bool	event;		/* it is the day of the event that is the news */
};

/* The reporting period governs what has no time of its own; the day of the event that is the news, all of it. */
void	govern_from_afar(const struct reading *r, struct figure *f, const struct afar *afar);

#endif
