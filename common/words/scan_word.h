/*
 * scan_word: words, and addresses of the web.
 */
#ifndef SITREP_SCAN_WORD_H
#define SITREP_SCAN_WORD_H

#include "words/scan.h"

#define MENDED_LETTERS	4	/* of a word, at least, that is mended where no table has it */
void	scan_word(struct scan *s);
bool	scan_address(struct scan *s);		/* https://example.org/2020/45 */
/* Moves over letters and digits; whether there were digits. */
void	scan_skip_letters(struct scan *s, bool *digits);

#endif
