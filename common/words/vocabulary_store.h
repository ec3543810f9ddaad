/*
 * vocabulary_store: what a vocabulary is made of.
 *
 * vocabulary.c makes one out of tables. That of the tables compiled in is made
 * when the program is: write_image.c writes its arrays as C, and a start only
 * points to them. They hold numbers instead of pointers for that reason. A
 * user's lines change numbers everywhere, so with a directory of them all is
 * made at the start.
 */
#ifndef SITREP_VOCABULARY_STORE_H
#define SITREP_VOCABULARY_STORE_H

#include "words/inflect.h"
#include "words/intern.h"
#include "words/lexicon.h"
#include "words/word_table.h"

#define TABLES_MAX	40

struct store_lines {
	const struct word_line *p;
	size_t	n;
};

/* All of it; a caller sees the part that is open. What has no other owner lives in the arena. */
struct store {
	struct vocabulary open;
	struct table *tables;		/* room for TABLES_MAX, as these */
	struct store_lines *lines;	/* of ours */
	struct lexicon *lexicons;	/* without entries: none */
	size_t	n;
	struct intern words;
	struct arena arena;
	struct buf *files;		/* texts of the user's tables */
	size_t	n_files, room_files;
};

/* What was made at compile time; the pointers of its lexicons to tables and facts are not set. */
struct image {
	const struct store_lines *lines;	/* by table, as the next */
	const struct lexicon *lexicons;
	const struct intern *words;
	const struct word_facts *facts;
};

extern const struct image *const image;		/* NULL in the program that makes it */

/* Lays the tables of a directory over those that are there. */
bool	vocabulary_read(struct store *store, const char *directory);
/* Makes what is asked out of the tables; theirs are there. */
void	vocabulary_build(struct store *store);
/* And what classify.c says of each word by itself, once the lexicons have names. */
void	vocabulary_mark_nouns(struct store *store);

#endif
