/*
 * place_capitals: words in capitals that a place may be called like.
 *
 * In text that is otherwise in mixed case a short word in capitals is an
 * abbreviation, and no town of that name; but a table may list the place so (US, NCR).
 */
#ifndef SITREP_PLACE_CAPITALS_H
#define SITREP_PLACE_CAPITALS_H

#include "reading/reading.h"

/* Gathers the short names that the document writes in mixed case, and the initials of offices. */
void	place_read_capitals(struct reading *r);
/* DRC where the text told of the Danish Refugee Council before it first said so: the token is an office's initials. */
bool	place_is_office(const struct reading *r, size_t i);
/* MOPTI in "GAO, MOPTI and Orn": a word in capitals, too long for an abbreviation. */
bool	place_is_long_in_capitals(const struct reading *r, size_t i, const struct sentence *s);
/* Whether every word of the sentence is in capitals. */
bool	place_sentence_in_capitals(const struct reading *r, const struct sentence *s);
/* "the GAO killed 12", "in MOD": whether the words, which n places are called by, are an abbreviation of something
 * else. */
bool	place_is_abbreviation(const struct reading *r, struct words words, const struct place *places, size_t n,
	    const struct sentence *s);

#endif
