/*
 * image: the vocabulary of our own tables, made when the program is compiled.
 *
 * image.c is made by common/vocabulary/write_image.c: a vocabulary's arrays as C, to
 * which a start only points. They hold numbers instead of pointers for that
 * reason. A user's lines change numbers everywhere, so with a directory of them
 * all is made at the start.
 */
#ifndef SITREP_IMAGE_H
#define SITREP_IMAGE_H

#include "words/intern.h"
#include "words/lexicon.h"
#include "words/word.h"
#include "words/word_store.h"

/* The pointers of its lexicons to tables and facts are not set. */
struct image {
	const struct word_lines *lines;	/* by table, as the next */
	const struct lexicon *lexicons;
	const struct intern *words;
	const struct word_facts *facts;
};

extern const struct image image;

#endif
