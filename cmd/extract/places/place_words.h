/*
 * place_words: the words about a place's name, and what they make of it.
 */
#ifndef SITREP_PLACE_WORDS_H
#define SITREP_PLACE_WORDS_H

#include "reading/reading.h"

#define PLACE_NOUN_KIND	1	/* column of place-nouns.tsv */

/* province, city, valley: nouns that make a place of the name beside them. */
bool	place_noun_at(const struct reading *r, size_t i);
/* "Male", "Male: 12": of what sex they are, unless a preposition says that it is a place. */
bool	place_names_people(const struct reading *r, struct words name, size_t first);
/* A word with a capital that is no date. */
bool	place_capital_at(const struct reading *r, size_t i);
/* The place noun opens somebody's name: the Coast Guard, the Border Patrol. */
bool	place_opens_name(const struct reading *r, size_t noun, size_t sentence_last);
/* What stands behind one whose the next is: "France's", "the Philippines'". */
bool	place_genitive_at(const struct reading *r, size_t i);
/* A verb of what befell somebody: "the UK arrested ten", but not "the UK forces". */
bool	place_verb_at(const struct reading *r, size_t i, size_t last);
/* The first of the directions and determiners before the name: "the northern". */
size_t	place_with_directions(const struct reading *r, size_t first, size_t sentence_first);
/* "the village of San Antonio", "San Antonio village", "Barangay San Antonio": one of many that are called so, and which no table has. */
bool	place_is_village(const struct reading *r, struct words name);
/* Behind the nouns that belong to a name which ends there: "Bari district", "Bari airport". */
size_t	place_with_nouns(const struct reading *r, size_t last, size_t sentence_last);
/* The period of "St. Francis Hospital". */
bool	place_shortens_name(const struct reading *r, size_t i);
/* Behind the site that is called by the name: "airport", "Commercial Facility"; `last` where there is none. */
size_t	place_site_behind(const struct reading *r, size_t last, size_t sentence_last);
/* in, near, in the northern, in the city of: looks back a few words. */
bool	place_after_preposition(const struct reading *r, size_t first, size_t sentence_first);
/* "at the Timber Market, Kolkata": behind the comma of a site with a name that is no place's by itself. */
bool	place_behind_site(const struct reading *r, size_t first, size_t sentence_first);
/* Peru in "neighbouring countries, including Peru", "countries such as Peru": the first of the words that it is an example of; `first` itself. */
size_t	place_over_example(const struct reading *r, size_t first, size_t sentence_first);
/* in a, at the small-town: before a name that a noun behind it makes a place's. */
bool	place_stands_behind(const struct reading *r, size_t first, size_t sentence_first);
/* The name stands alone in its sentence or before what a label stands before. */
bool	place_opens_label(const struct reading *r, struct words words, const struct sentence *s);

/* Whether words of place-nouns.tsv may start there; most start none. */
static inline bool
place_noun_may_open(const struct reading *r, size_t i)
{
	const struct lexicon *nouns = r->vocabulary->lexicons.place_nouns;

	return token_begins(token_at(r, i), nouns->bit) && lexicon_may_be_at(nouns, token_at(r, i), r->tokens.n - i);
}

/* Whether that cell of place-nouns.tsv says this kind. */
bool	place_kind_is(struct span cell, const char *kind);
/* place_noun_of_kind(), of a word that may open one. */
size_t	place_noun_read(const struct reading *r, size_t i, size_t last, const char *kind);

/* The words of that kind in place-nouns.tsv at token i: how many; 0 where there are none. */
static inline size_t
place_noun_of_kind(const struct reading *r, size_t i, size_t last, const char *kind)
{
	return place_noun_may_open(r, i) ? place_noun_read(r, i, last, kind) : 0;
}

/* A name in capitals that no table knows. */
bool	place_is_unknown_name(const struct reading *r, struct words words);

#endif
