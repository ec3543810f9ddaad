/*
 * classify: what a counted noun and an outcome amount to.
 *
 * From the words as written, by the vocabulary: measure, group and kind of the
 * codebook. extract and normalize call the same function, so that what the
 * one reasons with is what the other writes.
 */
#ifndef SITREP_CLASSIFY_H
#define SITREP_CLASSIFY_H

#include "words/vocabulary.h"

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
