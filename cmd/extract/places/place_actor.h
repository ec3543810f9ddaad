/*
 * place_actor: the place that itself does what a figure counts.
 */
#ifndef SITREP_PLACE_ACTOR_H
#define SITREP_PLACE_ACTOR_H

#include "reading/reading.h"

/* Nothing of its clause stands before the place at token `first`, but an article, "neighbouring" or its office. */
bool	place_opens_clause(const struct reading *r, size_t first, size_t segment);
/* "Tokyo alone reported 40", "Kenya on Monday reported 40": the verb behind the words that stand between, before token
 * `last`. */
size_t	place_over_adverbs(const struct reading *r, size_t i, size_t last);
/* "Germany arrested 47 others", "Lusaka accounts for nine": the place that acts in the segment, where nothing else
 * says; NONE. */
size_t	place_that_acts(const struct reading *r, const struct figure *f, size_t segment);
/* "23 EU Member States, Chad and Niger checked 400 cars", "police from 17 countries, including Chad, held 40":
 * countries that act beside others, which are only counted. */
bool	place_acts_beside_counted(const struct reading *r, const struct place_mention *place, size_t segment);

#endif
