/*
 * classify: what a counted noun and an outcome amount to.
 *
 * From the words as written, by the vocabulary: measure, group and kind of the
 * codebook. extract and normalize call the same function, so that what the
 * one reasons with is what the other writes.
 */
#ifndef SITREP_CLASSIFY_H
#define SITREP_CLASSIFY_H

#include "words/token.h"
#include "words/vocabulary.h"

/* Classes of nouns, the second column of nouns.tsv: bits. */
enum {
	NOUN_PERSON = 1u << 0,
	NOUN_ANIMAL = 1u << 1,
	NOUN_WEAPON = 1u << 2,		/* also ammunition and explosives */
	NOUN_DRUG = 1u << 3,
	NOUN_VEHICLE = 1u << 4,
	NOUN_BUILDING = 1u << 5,	/* also positions, roads, infrastructure, settlements */
	NOUN_GOODS = 1u << 6,		/* also money, documents, electronics, wildlife parts */
	NOUN_AID = 1u << 7,		/* food, tents, doses, kits */
	NOUN_LAND = 1u << 8,		/* land, crops, forest */
	NOUN_BODY = 1u << 9,		/* bodies, remains */
	NOUN_CASE = 1u << 10,		/* cases of a disease, patients of a count */
	NOUN_EVENT = 1u << 11,		/* from events.tsv */
	NOUN_REPORT = 1u << 12,		/* allegations, complaints, alerts */
	NOUN_ORGANISATION = 1u << 13,
	NOUN_PLACE = 1u << 14,		/* provinces, villages, districts: only counted to locate unless an outcome befalls them */
	NOUN_STAFF = 1u << 15,		/* teams, crews, personnel deployed to respond */
	NOUN_OUTCOME = 1u << 16,	/* deaths, arrests: the noun is the outcome, from outcome-nouns.tsv */
	NOUN_MISSILE = 1u << 17,	/* missiles, rockets, drones: what may be shot down */
	NOUN_PURSUED = 1u << 18,	/* whom police or troops are after: picked up, they are held */
	NOUN_ILLNESS = 1u << 19,	/* what cases are of in health reports: measles */
	NOUN_HOUSEHOLD = 1u << 20	/* people counted by their households, whom nobody hurts */
};
#define NOUN_THING	(NOUN_WEAPON | NOUN_DRUG | NOUN_VEHICLE | NOUN_BUILDING | NOUN_GOODS | NOUN_AID | NOUN_LAND)

struct noun {
	unsigned classes;	/* 0: no table knows it */
	struct span group;
	struct span measure;	/* of an event, or of an outcome noun; empty else */
	const struct row *row;
};

/* The class of a noun phrase by its head: the longest known tail of what
 * stands before its first "of", "in", "from", "with" ... (and of what follows
 * "pieces of", "members of", "bodies of" ...). */
/* "acute encephalitis syndrome", "Marburg virus": an illness is among the words, or what sounds like one. */
bool	noun_is_illness(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);
/* The same, or a word that is said of cases: confirmed, infections. */
bool	noun_names_illness(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);
void	classify_noun(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
	    struct noun *noun);

/* The classes of a noun of one word; 0 of most words, which are none and end none. */
static inline unsigned
noun_classes(const struct vocabulary *vocabulary, const struct token *token)
{
	struct noun noun;

	if (token->tail == token->word)
		return vocabulary->facts[token->word].nouns;
	classify_noun(vocabulary, token, 1, &noun);
	return noun.classes;
}

struct meaning {
	struct span measure;	/* never empty: "other" where none fits */
	struct span group;
	struct span kind;
	const struct row *measure_row, *group_row, *kind_row;	/* NULL where none decided */
	bool	by_default;	/* the noun's own default decided, no outcome did */
};

/* Of the cells as tokens (any may be empty). */
void	classify(const struct vocabulary *vocabulary, const struct token *counted, size_t n_counted,
	    const struct token *outcome, size_t n_outcome, struct span unit_code, struct meaning *meaning);

#endif
