/*
 * article_listed: "a pistol" among things or people that are counted: what holds for those holds for it.
 */
#ifndef SITREP_ARTICLE_LISTED_H
#define SITREP_ARTICLE_LISTED_H

#include "reading/reading.h"

/* What an outcome befalls in the flesh: all but events, cases and reports. */
#define IMMATERIAL (NOUN_EVENT | NOUN_CASE | NOUN_REPORT | NOUN_OUTCOME)

bool	article_is_listed(const struct reading *r, const struct figure *f);

#endif
