/*
 * turns: "8 and 12 people died in Mali and Niger, respectively": the figures of a sentence that have a
 * place or a time each, in their order.
 */
#ifndef SITREP_TURNS_H
#define SITREP_TURNS_H

#include "reading/cues.h"

#define TURNS	8	/* figures, at most */

struct turns {
	struct words sentence;
	size_t	figure[TURNS];	/* indexes of those that are kept, as the text has them */
	size_t	n;		/* two or more */
};

/* "respectively" is among the tokens, which are of one sentence. */
static inline bool
words_say_turns(const struct reading *r, size_t from, size_t to)
{
	for (size_t i = from; i < to && cue_may_be_in(r, r->marks[from].sentence - 1, CUE_TURNS); i++)
		if (cue_is(r, i, to, CUE_TURNS))
			return true;
	return false;
}

/* The next sentence from figure *index on that says so of two to TURNS figures; false if there is none. Leaves *index
 * behind it. */
bool	turns_next(const struct reading *r, size_t *index, struct turns *turns);
/* The run of places, "Mali and Niger", or of times in the sentence that has one for each figure: their indexes. False
 * without one. */
bool	turns_places(const struct reading *r, const struct turns *turns, size_t *places);
bool	turns_times(const struct reading *r, const struct turns *turns, size_t *times);

#endif
