/*
 * locate_piece: which names in a place cell are only a piece of another name, that the gazetteer does not have.
 */
#ifndef SITREP_LOCATE_PIECE_H
#define SITREP_LOCATE_PIECE_H

#include "place/gazetteer.h"
#include "place/part.h"

enum { NOUN_KIND = 1, NOUN_STANDS = 2 };	/* columns of place-nouns.tsv */

/* A cell as it is read. */
struct scan {
	const struct gazetteer *gazetteer;
	const struct vocabulary *vocabulary;
	const struct lexicon *nouns;
	struct span text;
	const struct token *tokens;
	size_t	n;
	struct search search;
	struct parts *parts;
	enum link link;			/* to the part that comes next */
	const struct row *noun;		/* the place noun that was read last; NULL behind a name */
	bool	beside;			/* the token before belongs to a part */
};

/* A word of the cell that nothing knows, and that may be a name or a part of one. */
bool	scan_is_unknown(const struct scan *s, size_t at);
/* The place that was found in `taken` tokens is what only a piece of another name is called by. */
bool	scan_is_piece(const struct scan *s, size_t at, size_t taken, const struct place *place);

#endif
