/*
 * place_words: the words of a place's name, and those that belong to it or follow it.
 */
#ifndef SITREP_PLACE_WORDS_H
#define SITREP_PLACE_WORDS_H

#include "reading/reading.h"

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
/* Behind the nouns that belong to a name which ends there: "Bari district", "Bari airport". */
size_t	place_with_nouns(const struct reading *r, size_t last, size_t sentence_last);
/* The period of "St. Francis Hospital". */
bool	place_shortens_name(const struct reading *r, size_t i);
/* Behind the site that is called by the name: "airport", "Commercial Facility"; `last` where there is none. */
size_t	place_site_behind(const struct reading *r, size_t last, size_t sentence_last);
/* The name stands alone in its sentence or before what a label stands before. */
bool	place_opens_label(const struct reading *r, struct words words, const struct sentence *s);
/* A name in capitals that no table knows. */
bool	place_is_unknown_name(const struct reading *r, struct words words);
/* The classes of the nouns behind a name: organisation in "Maltese coast guard", event in "Maltese drone strikes";
 * 0. */
unsigned place_classes_behind(const struct reading *r, size_t next, size_t last);

#endif
