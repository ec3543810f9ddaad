/*
 * cues_around: where the cues of cues.tsv stand around a figure.
 *
 * Each looks within the figure's own sentence, and no further than the next
 * figure that is kept; a cue is known by its second column.
 */
#ifndef SITREP_CUES_AROUND_H
#define SITREP_CUES_AROUND_H

#include "reading/reading.h"
#include "words/cue.h"

#define TOUCHES		4	/* tokens between a figure and a cue that is its own */
#define CLAUSE_REACH	24	/* tokens that a clause is looked through */

/* Right before it, or a word or two further. */
bool	cue_before(const struct reading *r, const struct figure *f, enum cue cue);
/* In its clause behind it, up to `reach` tokens behind what hangs on its noun. */
bool	cue_behind(const struct reading *r, const struct figure *f, enum cue cue, size_t reach);
/* At the head of its sentence: "In all, 67 people". */
bool	cue_opens(const struct reading *r, const struct figure *f, enum cue cue);
/* Back from the token `from`, no other figure between: the token that has the cue, or NONE. */
size_t	cue_reaches(const struct reading *r, const struct figure *f, size_t from, enum cue cue);
/* In the end of the heading or introduction of its list: "Relief delivered so far:" */
bool	cue_heads(const struct reading *r, const struct figure *f, enum cue cue);
/* of whom, of which, of these: what starts a clause of its own. */
bool	cue_of_before(const struct reading *r, const struct figure *f);

#endif
