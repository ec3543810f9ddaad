/*
 * check: an identity that somebody expects of numbers, by their names.
 *
 * "open + new - closed = left": names, each added or taken away, on both sides
 * of one equals sign. A name runs up to the next sign that stands between
 * blanks, so that it may hold hyphens.
 */
#ifndef AGGREGATE_CHECK_H
#define AGGREGATE_CHECK_H

#include "overlap/breakdown.h"

struct check_term {
	struct span name;
	bool	is_minus;
	bool	is_stated;		/* right of the equals sign */
};

struct check {
	struct span text;
	struct check_term *terms;
	size_t	n, room;
};

struct check_result {
	struct amount stated, sum;	/* right and left */
	bool	is_known;		/* both are */
	enum verdict verdict;
	const char *reason;		/* of CANNOT_TELL; static */
};

/* False where it is none. The text is borrowed. */
bool	check_parse(struct check *check, const char *text);
/* Of an amount for each term; NULL where there is none. */
void	check_judge(struct check_result *result, const struct check *check,
	    const struct amount *const *amounts);
/* Whether `part` is `share` per cent of `base`, as far as the share's digits go. */
void	check_share(struct check_result *result, const struct amount *share,
	    const struct amount *part, const struct amount *base);
void	check_result_free(struct check_result *result);
void	check_free(struct check *check);

#endif
