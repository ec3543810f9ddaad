/*
 * nouns: what is counted, whatever its grammatical number.
 *
 * One pirate is two pirates less one, and no other figure. A noun phrase is
 * folded to one form by the rules and tables of inflection: in every word a
 * plural becomes its singular, and case is folded. The form is for comparing,
 * not for showing.
 */
#ifndef DIFF_NOUNS_H
#define DIFF_NOUNS_H

#include "base/xalloc.h"

struct nouns;

struct nouns *nouns_open(void);		/* NULL: the vocabulary is bad, as was said */
void	nouns_fold(struct nouns *nouns, struct span phrase, struct buf *to);
void	nouns_close(struct nouns *nouns);

#endif
