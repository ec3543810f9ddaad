/*
 * sentence: the tokens of the blocks, the sentences that they make, and the labels of cells as sentences of their own.
 */
#ifndef SITREP_SENTENCE_H
#define SITREP_SENTENCE_H

#include "reading/reading.h"

/* Fills tokens, sentences, labels and block_words from the blocks; the first stage behind the layout. */
void	read_sentences(struct reading *r);

#endif
