/*
 * period_words: the time words of tokens, and what they are asked.
 */
#ifndef SITREP_PERIOD_WORDS_H
#define SITREP_PERIOD_WORDS_H

#include "period/period_parts.h"

void	time_reader_open(struct time_reader *r, const struct vocabulary *vocabulary,
	    const struct token *tokens, size_t n, bool cell);
const struct time_word *time_read_word(struct time_reader *r, size_t i);	/* time_word_at() of a new one */

/* Words are read when they are asked for, and then asked again and again. */
static inline const struct time_word *
time_word_at(struct time_reader *r, size_t i)
{
	return i < r->n_words ? &r->words[i] : time_read_word(r, i);
}

static inline bool
time_is(struct time_reader *r, size_t i, enum role role)
{
	const struct time_word *w = time_word_at(r, i);

	return w->role[0] == role || w->role[1] == role || w->role[2] == role;
}

static inline int
time_value(struct time_reader *r, size_t i, enum role role)
{
	const struct time_word *w = time_word_at(r, i);

	for (size_t k = 0; k < 3; k++)
		if (w->role[k] == role)
			return w->value[k];
	return 0;
}

/* i, or behind it */
static inline size_t
time_skip(struct time_reader *r, size_t i, enum role role)
{
	return time_is(r, i, role) ? i + 1 : i;
}

/* The end of a clause, a sentence, a bracket or the text. */
static inline bool
time_ends(struct time_reader *r, size_t i)
{
	return time_is(r, i, ROLE_END) || time_is(r, i, ROLE_COMMA) || time_is(r, i, ROLE_DOT) || time_is(r, i, ROLE_CLOSE);
}

/* 0: none */
static inline int
time_unit(struct time_reader *r, size_t i)
{
	return time_value(r, i, ROLE_UNIT);
}

int	time_count(struct time_reader *r, size_t i);		/* how many: 5, five, a few; 0: none */
bool	time_is_day_number(struct time_reader *r, size_t i);	/* 3, 31 */
size_t	time_skip_tight(struct time_reader *r, size_t i);	/* a hyphen or slash without blanks */
bool	time_is_noun(struct time_reader *r, size_t i);		/* a content word of running text */

#endif
