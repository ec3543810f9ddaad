/*
 * gazetteer: places by name.
 *
 * Countries and first-level divisions come from iso-codes at build time; our
 * tables add other names, demonyms, regions, seas, cities and theatres of
 * reports: all of them are indexed when the program is built. A user's tables
 * of words add to them, and a user's gazetteer file (sorted by folded name,
 * mapped, binary-searched) adds any number more.
 */
#ifndef SITREP_GAZETTEER_H
#define SITREP_GAZETTEER_H

#include "words/token.h"
#include "words/vocabulary.h"

enum place_kind {
	PLACE_COUNTRY,
	PLACE_DIVISION,		/* has an ISO 3166-2 code */
	PLACE_REGION,		/* of a country or of several, without a code */
	PLACE_TOWN,
	PLACE_SEA,		/* governs, but lies in no country */
	PLACE_DEMONYM		/* Syrian, Iraqi: a place only before a place noun */
};

struct place {
	enum place_kind kind;
	struct span countries;	/* ISO 3166-1 alpha-2, several joined by '+'; empty for a sea */
	struct span area;	/* ISO 3166-2 code, or the gazetteer's name; empty for a country */
	struct span name;
	long	population;	/* 0 where unknown: the more populous is the likelier */
	bool	ambiguous;	/* also an English word, a given name or a direction: March, Chad, Eastern */
	bool	generic;	/* known only beside its country: Eastern, Central; ambiguous too */
};

struct gazetteer;

/* The vocabulary's tables of places are the user's own; `file` is the user's gazetteer or NULL.
 * NULL on a bad file (reported); a file that turns out not to be sorted ends the program. */
struct gazetteer *gazetteer_open(const struct vocabulary *vocabulary, const char *file);
void	gazetteer_free(struct gazetteer *gazetteer);

#define GAZETTEER_CANDIDATES	8
/* All places of this name (folded as place_key.h says), likeliest first; how many were put in `to`. */
size_t	gazetteer_find(const struct gazetteer *gazetteer, struct span folded, struct place to[GAZETTEER_CANDIDATES]);
/* The longest place name that starts at tokens[0] (at most 8 tokens; the tokens start with a capital, except inner
 * "al", "de", "and the" ...); how many candidates, with the tokens taken in *taken; 0 if none. */
size_t	gazetteer_at(const struct gazetteer *gazetteer, const struct token *tokens, size_t n,
	    struct place to[GAZETTEER_CANDIDATES], size_t *taken);

/*
 * What a place cell means: "Mosul, Iraq"; "Iraq and Syria"; "the upper and lower valleys of Nepal";
 * "Bari district, Puglia region". Countries in text order joined by '+'; area of
 * the most exact part. `hint` (may be empty) is a country or countries, "IQ+SY", that other cells make likely. False where
 * nothing in it is known or it stays ambiguous: *why then says so, with the candidates, in the arena.
 */
struct located {
	struct span country;
	struct span area;
	struct span note;	/* what was assumed ("Tripoli: LY rather than LB"); empty if plain */
};
bool	gazetteer_locate(const struct gazetteer *gazetteer, const struct vocabulary *vocabulary, struct span text,
	    struct span hint, struct arena *arena, struct located *located, struct span *why);

#endif
