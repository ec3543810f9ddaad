/*
 * lexicon: how vocabulary.c builds one; what it answers is in vocabulary.h.
 */
#ifndef SITREP_LEXICON_H
#define SITREP_LEXICON_H

#include "inflect.h"
#include "intern.h"
#include "vocabulary.h"

struct lexicon_entry {
	word	*words;			/* of the phrase; in the arena */
	uint32_t n;
	unsigned form;
	const struct row *row;
	struct lexicon_entry *next_at, *next_tail;	/* of the same bucket */
	struct lexicon_entry *same;	/* the same words of another row */
};

/* Which lexicons have a phrase that starts, or ends, with a word: a bit each, by word. */
struct lexicon_masks {
	uint32_t *at, *tail;
	size_t	n;
};

#define LEXICONS_MAX	32

struct lexicon {
	const struct lexicon_masks *masks;
	uint32_t bit;
	struct lexicon_entry **at, **tail;	/* buckets, by first and by last word */
	size_t	n_buckets;			/* a power of two */
};

struct lexicon *lexicon_open(const struct table *table, enum inflect inflect,
	    const struct irregulars *irregulars, struct intern *words, struct arena *arena);
void	lexicon_close(struct lexicon *lexicon);

#endif
