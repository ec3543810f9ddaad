/*
 * mentions: what a text is found to say, as stretches of its tokens: sentences, times, places and acts.
 *
 * Each lies in a table of the reading (reading.h), owned by that, and is known elsewhere by its index there.
 */
#ifndef SITREP_MENTIONS_H
#define SITREP_MENTIONS_H

#include "period/period.h"
#include "place/place.h"

#define NONE	((size_t)-1)

struct words {			/* tokens first..last, half-open */
	size_t	first, last;
};

struct sentence {
	struct words words;
	size_t	block;
	bool	opens_block;
	bool	label;		/* of a table's cell: no figures in it */
	bool	furniture;	/* of the page: nothing in it is read */
	bool	capitals;	/* all its words are in them */
	size_t	dateline;	/* token behind the dateline it opens with; the first where it has none */
	bool	counts;		/* a number may be in it */
	bool	has_time, has_place;	/* a mention of one is in it */
	uint64_t cues;		/* the kinds of cues (words/cue.h) that may stand in it: a bit each */
	uint64_t marks;		/* the marks that stand in it: a mark_bit() each */
	unsigned classes;	/* WORD_ bits of its words */
};

/* What the table around a cell says, as sentences of their own (NONE: nothing). */
struct cell_labels {
	size_t	row, column, above, title;	/* above: the header over the column's own */
};

struct time_mention {
	struct words words;
	struct period period;
	struct days days;	/* as far as the document's date settles it */
	bool	resolved;
	bool	governs;	/* false: it dates the statement, not the facts */
	bool	compares;	/* the earlier time of a comparison */
	size_t	year_of;	/* the mention whose year it is in, where it states none; NONE */
};

/* so far, to date: all that was until now */
static inline bool
time_is_open(const struct time_mention *time)
{
	return time->period.kind == PERIOD_UNTIL && time->period.cumulative;
}

struct asked_country {		/* what the gazetteer said of a mention's words, with that hint */
	struct words words;	/* empty: not asked yet */
	struct span hint, country;
};

struct place_mention {
	struct words words;
	struct place place;	/* the likeliest; .countries empty where unknown */
	bool	known;
	bool	adjective;	/* a short form before a noun: U.S. forces */
	bool	with_noun;	/* a place noun stands behind its name or ends it */
	bool	origin;		/* listed as whence people are */
	bool	shared;		/* places of several countries have the name */
	bool	village;	/* the text calls it one: "Loga village", and then Loga */
	size_t	container;	/* the mention that says which of them it is; NONE */
	bool	governs;	/* stands where a place can govern */
	bool	in_turn;	/* one figure's own, not of those beside it: Mali and Niger, respectively */
	struct asked_country alone, hinted;	/* of place_country.c: without a hint, and with the last one */
};

/* Which way an act looks for what it befell. */
enum act_look {
	LOOK_RIGHT,		/* killed 17: the object follows */
	LOOK_LEFT,		/* 17 were killed; 17 killed; 17 died; 17 dead */
	LOOK_NOUN		/* wounded soldiers: part of the noun phrase */
};

enum act_frame {
	ACT_OBJECT = 1u << 0,
	ACT_SUBJECT = 1u << 1,
	ACT_CONDUCT = 1u << 2,
	ACT_LIGHT = 1u << 3,
	ACT_STATE = 1u << 4,
	ACT_OTHER = 1u << 5	/* a verb that no table knows; only "be + -ed" */
};

/* A verb, or a participle or adjective, that says what somebody did or what befell whom. */
struct act {
	struct words words;
	struct words then;	/* the words behind the object; empty if none */
	const struct row *row;
	unsigned frames;
	enum act_look look;
	bool	with_be;	/* a form of be stands before it */
	bool	finite;
	bool	timeless;	/* kills, is killed, kill: told of no time */
	bool	base;		/* flee, flees: no participle, and so no adjective */
	bool	future;		/* a modal or "plans to" governs this very verb */
	bool	negated;
};

#endif
