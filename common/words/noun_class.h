/*
 * noun_class: what nouns are of, and how well a cell's classes suit one.
 */
#ifndef SITREP_NOUN_CLASS_H
#define SITREP_NOUN_CLASS_H

#include "base/span.h"
#include "words/word_table.h"

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
/* Stands for what follows its "of" (pieces of ordnance); classify_noun() takes it out. */
#define NOUN_PART	(1u << 31)
/* Whom a group may name. */
#define NOUN_WHO	(NOUN_PERSON | NOUN_STAFF | NOUN_ORGANISATION)

/* The classes that a cell names, parted by blanks. */
unsigned classes_named(struct span names);
/* How well a row's OF, the cell `of`, suits the noun: 0 not at all, 1 any, 2 thing, more for its very class. */
unsigned class_fit(const struct row *row, size_t of, unsigned classes);

#endif
