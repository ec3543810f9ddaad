/*
 * asides: what stands between a noun and its verb, and is said beside it.
 */
#ifndef SITREP_ASIDES_H
#define SITREP_ASIDES_H

#include "reading/reading.h"

/* Behind the bracket that opens at token i. */
size_t	aside_bracket_end(const struct reading *r, size_t i, size_t last);
/* A comma, "and" or the like stands before token i. */
bool	aside_is_joined(const struct reading *r, size_t i, size_t first);
/* "12 rebels, including nine men and a boy, gave up": the parts stand aside; how many tokens the cue before them takes,
 * or 0. */
size_t	aside_is_part(const struct reading *r, size_t i, size_t first);
/* "nine men, one of them a cook, were hurt", "two boys, one aged nine, died", "ten, including a boy, died": what stands
 * between the commas is aside. */
bool	aside_is_insertion(const struct reading *r, const struct figure *g, size_t first);
/* The comma that closes an insertion, if an act's own words follow it; NONE. */
size_t	aside_closing_comma(const struct reading *r, size_t i, size_t limit);
/* "Four people - three men and a woman - were found dead": at the dash at token i, behind the one that closes the
 * insertion which it opens, or in which the figure stands; NONE. */
size_t	aside_behind_dash(const struct reading *r, const struct figure *f, size_t i, size_t limit);
/* Whether the figure is only the object of a participle of the noun before: "men wearing two vests". */
bool	aside_object_of_participle(const struct reading *r, const struct figure *g);
/* "who had a gun", "which have 12 seats": what they have, of which the main verb says nothing. */
bool	aside_object_of_have(const struct reading *r, const struct figure *g);
/* "200 fighters, most of them foreigners, gave up", "all but one from Bo": aside as well, though no number stands
 * there. */
bool	aside_tells_share(const struct reading *r, size_t i, size_t limit);
/* The comma that closes what a comma opens right before token `i`, where nothing is counted between; NONE. */
size_t	aside_end(const struct reading *r, size_t i, size_t limit);
/* "Nine lorries, according to the police, were burned", "nine men, as they fled, were hit": who says it or when it was,
 * from token `i` to the comma at `end`, and in front of the verb. */
bool	aside_tells_who_says(const struct reading *r, size_t i, size_t end, size_t last);

/* "among them 12 boys and nine girls, and 40 were hurt": the parts end at the comma, behind the last of them, which
 * starts at `first`. */
bool	aside_parts_end(const struct reading *r, size_t first, size_t comma);

/*
 * "The army arrested, together with the police in Oslo, 12 men", "arrested in Oslo 12 men": the verb that what stands
 * before token `i` parts from its object, the figure; NONE.
 */
size_t	aside_behind_verb(const struct reading *r, const struct figure *f, size_t i, size_t first);

/* "The pilot died in the crash along with two guards": the verb of a subject that nobody counts, before the "along
 * with" that begins at token `i`; NONE. */
size_t	aside_along_verb(const struct reading *r, size_t i, size_t first);

#endif
