/*
 * word_store: what a vocabulary is made of.
 *
 * Its tables, and the lexicon of each that has one. A vocabulary owns its store,
 * and asks it by name. The text of our own tables is compiled in.
 */
#ifndef SITREP_WORD_STORE_H
#define SITREP_WORD_STORE_H

#include "base/xalloc.h"
#include "words/lexicon.h"
#include "words/word_table.h"

struct word_lines {
	const struct word_line *p;
	size_t	n;
};

/* What has no other owner lives in the arena. */
struct word_store {
	struct table *tables;		/* room for WORD_STORE_TABLES, as these */
	struct word_lines *lines;	/* of ours */
	struct lexicon *lexicons;	/* without entries: none */
	size_t	n;
	struct arena arena;
	struct buf *files;		/* texts of the user's tables */
	size_t	n_files, room_files;
};

/* Our own tables with their lines, as they were found (NULL: they are found now), and no lexicon yet. */
struct word_store *word_store_open(const struct word_lines *lines);
void	word_store_free(struct word_store *store);

#endif
