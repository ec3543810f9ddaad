/*
 * words: the tables of common/vocabulary, compiled in as text.
 *
 * words.c is made by common/vocabulary/embed.sh.
 */
#ifndef SITREP_WORDS_H
#define SITREP_WORDS_H

struct embedded_table {
	const char *name;		/* "outcome-nouns" */
	const char *file;		/* "outcome-nouns.tsv" */
	const unsigned char *text;
	unsigned long n;
};

extern const struct embedded_table embedded_tables[];
extern const unsigned long embedded_tables_count;

#endif
