/*
 * figure_mention: a number that counts something, and all that the text says of it.
 *
 * The stages fill it in one after the other: the number first, then what is counted, what befell it, where and when,
 * and last of what it is a part. Rows point into the vocabulary, names of rules are constants.
 */
#ifndef SITREP_FIGURE_MENTION_H
#define SITREP_FIGURE_MENTION_H

#include "number/quantity.h"
#include "reading/mentions.h"
#include "words/classify.h"
#include "words/classify_noun.h"

/* By which way the words that say what befell it were found. */
enum how {
	HOW_NONE, HOW_AFTER, HOW_BEFORE, HOW_CHAIN, HOW_COORDINATION, HOW_RELATIVE,
	HOW_NOMINAL, HOW_LABEL, HOW_HEADING, HOW_ANTECEDENT, HOW_CELL
};

enum scope { SCOPE_NONE, SCOPE_TOTAL, SCOPE_PART, SCOPE_CUMULATIVE };

/* From where its place or its period is taken: the higher, the farther off. */
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
	/* "90 kg of drugs, including two of heroin, 12 cars": it goes on behind the parts of another */
	bool	beside_parts;
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

/* It is known what is counted. */
static inline bool
figure_has_noun(const struct figure *f)
{
	return f->counted.first < f->counted.last;
}

/* Words say what befell it. */
static inline bool
figure_has_outcome(const struct figure *f)
{
	return f->outcome.first < f->outcome.last;
}

/* No rule refused it. */
static inline bool
figure_is_kept(const struct figure *f)
{
	return f->rejected == NULL;
}

/* It is no figure, for that reason. */
static inline bool
figure_rejected_as(const struct figure *f, const char *reason)
{
	return f->rejected && span_is(span_of(f->rejected), reason);
}

/* It counts people by their households. */
static inline bool
noun_is_household(const struct noun *noun)
{
	return span_is(noun->group, "households") || span_is(noun->group, "families");
}

/* What it counts does. */
static inline bool
figure_is_household(const struct figure *f)
{
	return noun_is_household(&f->meaning);
}

#endif
