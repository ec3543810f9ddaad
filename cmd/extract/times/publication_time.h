/*
 * publication_time: when a statement, a report or figures were made, issued or published, which is not when what they
 * tell was.
 */
#ifndef SITREP_PUBLICATION_TIME_H
#define SITREP_PUBLICATION_TIME_H

#include "reading/reading.h"

bool	time_is_of_publication(const struct reading *r, const struct time_mention *time, const struct sentence *s);

#endif
