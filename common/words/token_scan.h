/*
 * token_scan: the tokens of a text.
 *
 * Files of scan_ each take one kind of them: words, numbers. This one knows
 * which begins at a byte, takes marks and markup itself, and joins a word that a
 * line's end divided.
 */
#ifndef SITREP_TOKEN_SCAN_H
#define SITREP_TOKEN_SCAN_H

#include "base/span.h"
#include "base/xalloc.h"
#include "words/token.h"
#include "words/vocabulary.h"

/* The tokens of some ranges of a text, one behind the other, so that none is scanned twice. */
struct scanned {
	struct tokens tokens;
	size_t	*first;			/* token of each range */
	size_t	n, room;
};

/*
 * Appends the tokens of `text` within the ranges, in order. The ranges are the
 * lines of one block: a hyphen at the end of one and a small letter at the
 * start of the next join. Linear in the bytes.
 */
void	token_scan(const struct vocabulary *vocabulary, struct span text,
	    const struct range *ranges, size_t n, struct arena *arena, struct tokens *to);
/* The same, where some ranges may be known already. */
void	token_scan_known(const struct vocabulary *vocabulary, struct span text, const struct range *ranges,
	    size_t n, const struct scanned *known, struct arena *arena, struct tokens *to);
/* Scans one more range, behind all that are known; where it has no token, it stays unknown. */
void	scanned_add(struct scanned *known, const struct vocabulary *vocabulary, struct span text,
	    struct range range, struct arena *arena);
void	scanned_free(struct scanned *known);
/* The same for a short text by itself, such as a cell of a table. */
void	token_scan_text(const struct vocabulary *vocabulary, struct span text,
	    struct arena *arena, struct tokens *to);

#endif
