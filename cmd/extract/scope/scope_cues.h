/*
 * scope_cues: where the cues of cues.tsv stand about a figure.
 *
 * Each looks within the figure's own sentence, and no further than the next
 * figure that is kept; a cue is known by its second column.
 */
#ifndef SITREP_SCOPE_CUES_H
#define SITREP_SCOPE_CUES_H

#include "reading/cues.h"

#define TOUCHES		4	/* tokens between a figure and a cue that is its own */
#define CLAUSE_REACH	24	/* tokens that a clause is looked through */

bool	cue_before(const struct reading *r, const struct figure *f, enum cue cue);
bool	cue_behind(const struct reading *r, const struct figure *f, enum cue cue, size_t reach);
/* At the head of its sentence: "In all, 67 people". */
bool	cue_opens(const struct reading *r, const struct figure *f, enum cue cue);
/* Back from the token `from`, no other figure between: the token that has the cue, or NONE. */
size_t	cue_reaches(const struct reading *r, const struct figure *f, size_t from, enum cue cue);
/* In the end of the heading or introduction of its list: "Relief delivered so far:" */
bool	cue_heads(const struct reading *r, const struct figure *f, enum cue cue);
/* of whom, of which, of these: what starts a clause of its own. */
bool	cue_of_before(const struct reading *r, const struct figure *f);

/* It counts from a past date on: the rule, or NULL. */
const char *scope_cumulative(const struct reading *r, const struct figure *f);
/* A cue takes it out of a whole: the rule, or NULL; its total_of is set where the whole is stated. */
const char *scope_taken_out(struct reading *r, size_t index);
/* "406 crashes (375 of cars, 3 fatal)": the figure before the bracket that it is a part of, or NONE. */
size_t	scope_bracketed_in(const struct reading *r, size_t index);
/* "They held 36 boats. Eight were seized", "34 hurt, six seriously": a number alone that is of the one before it, or NONE. */
size_t	scope_bare(const struct reading *r, size_t index);
/* "Notable seizures include:": the figure told before the list that it is picked from, or NONE. */
size_t	scope_picked_from(const struct reading *r, size_t index);
/* "By province: Quetta 12, Sibi 4" */
bool	scope_is_divided(const struct reading *r, const struct figure *f);
/* The last number before such a breakdown that is not less, nor less than the lines above it there, or NONE. */
size_t	scope_whole_divided(const struct reading *r, size_t index);
/* A part of a number beside it ("309 out of 715", "with 54 of them"), which its total_of is set to: the rule; or NULL. */
const char *scope_out_of_number(struct reading *r, size_t index);
/* "A total of 900 people were tested. Of these:" over a list: the number right before the cue, whatever the items call them;
 * NONE. */
size_t	scope_of_these(const struct reading *r, size_t index);
/* What one cue says of several: "of the 58, 33 ... and 21", "a total of 12 dead and 3 missing". */
void	scope_shared_cues(struct reading *r);
/* Whether the total_of of a figure that a cue makes a part counts no such thing, stands in another list, or is of others. */
bool	scope_is_of_no_such_kind(const struct reading *r, const struct figure *f);
bool	scope_is_of_no_such_list(const struct reading *r, const struct figure *f);
bool	scope_is_vague_of_others(const struct reading *r, const struct figure *f);
/* "1,204 patrols in May (1,150 in April)": what another time has is no part. */
bool	scope_is_of_other_days(const struct reading *r, const struct figure *f);

#endif
