/*
 * inflect: the forms of an English word.
 *
 * Inflection is handled here and nowhere else: the tables list base forms.
 * Irregular forms come from irregular.tsv; -man gives -men by rule.
 */
#ifndef SITREP_INFLECT_H
#define SITREP_INFLECT_H

#include "base/xalloc.h"
#include "words/word_table.h"

enum inflect {
	INFLECT_NONE,
	INFLECT_NOUN,
	INFLECT_VERB
};

enum form {			/* how the word was inflected */
	FORM_BASE = 1u << 0,	/* kill, rifle */
	FORM_S = 1u << 1,	/* kills, rifles */
	FORM_ING = 1u << 2,
	FORM_PAST = 1u << 3,	/* killed, shot, fell */
	FORM_PARTICIPLE = 1u << 4	/* killed, shot, fallen */
};

struct inflected {
	struct span spelling;	/* in the arena or the table */
	unsigned form;		/* FORM_ bits */
};

#define INFLECTED_MAX	12

/* The irregular forms by lemma, to be looked up often. */
struct irregulars {
	const struct table *table;	/* irregular.tsv */
	uint32_t *first;		/* row + 1 by hash of the lemma; 0: none */
	uint32_t *next;			/* row + 1 of the same slot */
	size_t	n_slots;		/* a power of two */
};

void	irregulars_open(struct irregulars *irregulars, const struct table *table);
void	irregulars_close(struct irregulars *irregulars);

/* Fills `to` with the word itself and its other forms; how many. */
size_t	inflect_noun(const struct irregulars *irregulars, struct span base, struct arena *arena,
	    struct inflected to[INFLECTED_MAX]);
size_t	inflect_verb(const struct irregulars *irregulars, struct span base, struct arena *arena,
	    struct inflected to[INFLECTED_MAX]);

#endif
