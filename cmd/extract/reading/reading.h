/*
 * reading: what is known of one document while it is read.
 *
 * The stages of extract (stages.h) each add one kind of mention to it and change nothing
 * of the stages before: sentences, periods, places, acts (outcomes), figures.
 * Tokens are those of all blocks, in order; every range here counts tokens.
 * For each token, `at` says which mention it is part of, by index or NONE.
 * All of it lives as long as the document does.
 */
#ifndef SITREP_READING_H
#define SITREP_READING_H

#include "document/document.h"
#include "layout/block.h"
#include "number/bound.h"
#include "period/period.h"
#include "place/gazetteer.h"
#include "words/classify.h"

#define NONE	((size_t)-1)

/* What one figure may cost: how far it looks, whatever the text holds. */
#define SENTENCE_TOKENS		600	/* a longer sentence is read as several */
#define PARAGRAPH_SENTENCES	40	/* looked back upon */
#define INTRODUCTION_TOKENS	200	/* of what an item stands under, its end */

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
	struct asked_country alone, hinted;	/* of document_place.c: without a hint, and with the last one */
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

enum how {
	HOW_NONE, HOW_AFTER, HOW_BEFORE, HOW_CHAIN, HOW_COORDINATION, HOW_RELATIVE,
	HOW_NOMINAL, HOW_LABEL, HOW_HEADING, HOW_ANTECEDENT, HOW_CELL
};

enum scope { SCOPE_NONE, SCOPE_TOTAL, SCOPE_PART, SCOPE_CUMULATIVE };

enum basis {
	BASIS_NONE, BASIS_CLAUSE, BASIS_SENTENCE, BASIS_HEADING, BASIS_COLUMN, BASIS_PARAGRAPH,
	BASIS_LEAD, BASIS_DOCUMENT
};

struct figure {
	struct words words;	/* modifier, number and unit */
	struct words modifier, number, unit;
	struct quantity quantity;
	size_t	sentence, block;
	size_t	end;		/* token behind its noun phrase and what hangs on it */
	struct words noun;	/* its own noun phrase; empty: none */
	struct words counted;	/* own or taken over from elsewhere */
	struct noun meaning;	/* of counted */
	bool	inherited_noun;
	bool	more;		/* another, others, 28 more */
	bool	predicate;	/* 118 were men: the noun stands behind be */
	bool	of_them;	/* N of them, N of the 58 */
	bool	verb_of_some;	/* "Of these, 12 hit villages": its verb, and no noun, is right behind it */
	bool	bracketed;
	bool	plain_digits;	/* its number is one token of digits without separators */
	bool	prepositional;	/* in a raid, with two others */
	size_t	chain;		/* the figure before it in one enumeration; NONE */
	size_t	subject_of;	/* the act that its phrase is the subject of: a strike destroyed; NONE */
	size_t	act;		/* index of the act; NONE */
	enum how how;
	struct words outcome, outcome_then;	/* as written */
	size_t	antecedent;	/* the figure that it is a part of or takes words from; NONE */
	size_t	total_of;	/* figure it is part of or says again (column of); NONE */
	bool	earlier_value;	/* previously 12; 2,414 (2,403) */
	bool	rate;		/* the value of a rate that stands before it */
	size_t	time, place;	/* mentions; NONE */
	size_t	times_base;	/* for a time that leans on another */
	size_t	container;	/* the place that settles the country of `place`; NONE */
	enum basis place_basis, period_basis;
	struct words source;
	bool	says_again;	/* the 58: total_of is the figure that it repeats */
	bool	breakdown;	/* a bare number beside a place, of an earlier figure */
	bool	part_cue;	/* including, among them, of whom stands before it */
	bool	beside_parts;	/* "90 kg of drugs, including two of heroin, 12 cars": it goes on behind the parts of another */
	bool	shares_cue;	/* an "of whom" further before takes it out as well */
	enum scope scope;
	bool	sums;		/* others add up to it */
	bool	has_parts;	/* others are known to be parts of it */
	unsigned parts;		/* items of a list found to be parts of it by place or group */
	struct meaning result;	/* measure, group, kind */
	struct span side;	/* that its group stands on, by sides.tsv */
	bool	named;		/* its group has a name of its own: ISIS */
	bool	holds;		/* its measure may hold another, by sums.tsv and includes.tsv */
	struct days days;
	bool	has_days;
	struct span country;
	const char *rejected;	/* NULL: kept; else why it is none */
	const struct row *rejecting_row;
	const char *kept_by;	/* rule names, for --explain */
	const char *scope_rule;
};

struct mark {			/* what a token is part of */
	uint32_t time, place, act, figure, sentence;	/* index + 1; 0 for none */
	uint64_t cues;		/* the kinds of cues (words/cue.h) that may begin or end with it: a bit each */
};

#define LOOK_AHEAD	4	/* empty marks behind the last token, so that a rule may ask for the next word where there is none */

struct reading {
	const struct document *document;
	const struct vocabulary *vocabulary;
	const struct gazetteer *gazetteer;
	struct arena *arena;
	enum date_order order;

	struct tokens tokens;			/* and LOOK_AHEAD behind them */
	struct mark *marks;			/* one a token, and of those */
	size_t	room_marks;
	struct blocks blocks;
	struct words *block_words;		/* tokens of each block */
	size_t	room_block_words;
	struct sentence *sentences;
	size_t	n_sentences, room_sentences;
	struct cell_labels *labels;		/* of each block */
	size_t	room_labels;
	struct time_mention *times;
	size_t	n_times, room_times;
	size_t	report;			/* the time that the document reports on; NONE */
	uint64_t *mixed;		/* short names that stand in mixed case, sorted (places/place_capitals.h) */
	size_t	n_mixed;
	uint64_t *offices;		/* initials that are an office's, sorted (places/place_capitals.h) */
	size_t	n_offices;
	struct place_mention *places;
	size_t	n_places, room_places;
	struct act *acts;
	size_t	n_acts, room_acts;
	struct figure *figures;
	size_t	n_figures, room_figures;
};

/* Tokens, their classes and small questions that every stage asks. */
static inline const struct token *
token_at(const struct reading *r, size_t i)
{
	return &r->tokens.p[i];
}

static inline unsigned
class_at(const struct reading *r, size_t i)
{
	return r->tokens.p[i].class;
}

static inline unsigned
noun_classes_at(const struct reading *r, size_t i)
{
	return noun_classes(r->vocabulary, token_at(r, i));
}

/* By its first byte; marks that are looked for differ in it. */
static inline uint64_t
mark_bit(char mark)
{
	return (uint64_t)1 << (mark & 63);
}

/* Whether the mark may stand in the sentence, so that it need not be looked for where it does not. */
static inline bool
mark_may_be_in(const struct reading *r, size_t sentence, char mark)
{
	return (r->sentences[sentence].marks & mark_bit(mark)) != 0;
}

/* A word of a closed class, so that it is no part of a plain noun phrase; one that may begin a time is none. */
static inline bool
is_function_word(const struct reading *r, size_t i)
{
	return (class_at(r, i) & (WORD_PREPOSITION | WORD_DETERMINER | WORD_PRONOUN | WORD_BE |
	    WORD_HAVE | WORD_DO | WORD_MODAL | WORD_AND | WORD_BUT | WORD_SUBORDINATOR |
	    WORD_RELATIVE | WORD_ADVERB | WORD_SPEECH | WORD_NEGATION | WORD_NUMBER | WORD_MORE |
	    WORD_ARTICLE | WORD_MONTH | WORD_WEEKDAY | WORD_UNIT)) != 0;
}

/* In digits or in words. */
static inline bool
reading_is_number(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_NUMBER || (class_at(r, i) & WORD_NUMBER);
}

static inline bool
text_is(const struct reading *r, size_t i, const char *text)
{
	return token_is(token_at(r, i), text);
}

static inline bool
words_hold(const struct reading *r, size_t from, size_t to, const char *text)
{
	for (size_t i = from; i < to; i++)
		if (text_is(r, i, text))
			return true;
	return false;
}

static inline bool
figure_has_noun(const struct figure *f)
{
	return f->counted.first < f->counted.last;
}

static inline bool
figure_has_outcome(const struct figure *f)
{
	return f->outcome.first < f->outcome.last;
}

static inline bool
figure_is_kept(const struct figure *f)
{
	return f->rejected == NULL;
}

/* The place, the act, and the figure, that the token is part of, or NULL. */
static inline const struct place_mention *
reading_place_at(const struct reading *r, size_t i)
{
	return r->marks[i].place ? &r->places[r->marks[i].place - 1] : NULL;
}

static inline const struct act *
reading_act_at(const struct reading *r, size_t i)
{
	return r->marks[i].act ? &r->acts[r->marks[i].act - 1] : NULL;
}

static inline const struct figure *
reading_figure_at(const struct reading *r, size_t i)
{
	return r->marks[i].figure ? &r->figures[r->marks[i].figure - 1] : NULL;
}

/* A figure that is kept stands at the token. */
static inline bool
reading_counts_at(const struct reading *r, size_t i)
{
	return r->marks[i].figure && figure_is_kept(reading_figure_at(r, i));
}

static inline bool
figure_rejected_as(const struct figure *f, const char *reason)
{
	return f->rejected && span_is(span_of(f->rejected), reason);
}

/* Both are items, or labelled lines, of one list; a block is with itself. */
static inline bool
blocks_are_of_list(const struct reading *r, size_t a, size_t b)
{
	const struct block *x = &r->blocks.p[a], *y = &r->blocks.p[b];

	return x->kind == y->kind && x->parent == y->parent && (x->kind == BLOCK_ITEM || x->kind == BLOCK_LABEL);
}

/* It says that something took place or was stated, not what befell anybody. */
static inline bool
act_is_light(const struct reading *r, size_t act)
{
	return !(r->acts[act].frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE));
}

/* "The week saw nine deaths": the figure's act says that there was something. */
static inline bool
figure_act_is_light(const struct reading *r, const struct figure *f)
{
	return f->act != NONE && act_is_light(r, f->act);
}

/* The end of what an item stands under. */
static inline struct words
introduction(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];

	if (words.last - words.first > INTRODUCTION_TOKENS)
		words.first = words.last - INTRODUCTION_TOKENS;
	return words;
}

/* A mark that ends a clause: . ; : and dashes. */
static inline bool
reading_mark_stops(const struct token *mark)
{
	switch (mark->initial) {
	case '.': case ';': case ':': case '?': case '!': case '*': case '|':
		return true;
	default:
		return (mark->flags & TOKEN_DASH) != 0;
	}
}

static inline bool
reading_is_stop(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_MARK && reading_mark_stops(token_at(r, i));
}

/* A word that looks like a plural, by its end (-s, -men) or by irregular.tsv. */
bool	reading_is_plural(const struct reading *r, size_t i);
/* "third", "34th" */
bool	reading_is_ordinal(const struct reading *r, size_t i);
/* Word for word, ASCII case folded. */
bool	reading_same_words(const struct reading *r, struct words a, struct words b);
/* Some figure that is kept stands in the words. */
bool	reading_counts(const struct reading *r, struct words words);
/* reading_text() of one word or more. */
struct span reading_words(const struct reading *r, struct words words);

/* The words as written, white space folded and words divided over lines joined; in the text or the arena. */
static inline struct span
reading_text(const struct reading *r, struct words words)
{
	return words.first == words.last ? SPAN("") : reading_words(r, words);
}


/* Empties a reading for the next document, and frees it in the end. */
void	reading_reset(struct reading *r);
void	reading_free(struct reading *r);

#endif
