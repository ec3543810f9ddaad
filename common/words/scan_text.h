/*
 * scan_text: characters, and what written text is matched as.
 */
#ifndef SITREP_SCAN_TEXT_H
#define SITREP_SCAN_TEXT_H

#include "words/scan.h"

/* A character that is more than one byte and no letter, or stands for an ASCII mark. */
struct scan_mark {
	const char *bytes;
	size_t	n;
	const char *text;	/* what it is matched as; NULL: white space */
	unsigned flags;		/* TOKEN_; of white space, TOKEN_LINE: it ends a line */
};

const struct scan_mark *scan_mark_at(const struct scan *s, size_t at);	/* or NULL */
bool	scan_is_letter_beyond(const struct scan *s, size_t at);	/* one beyond ASCII */
size_t	scan_char_size(const struct scan *s, size_t at);	/* bytes; 1 for what is no UTF-8 */
unsigned scan_case_flags(struct span written);
struct span scan_fold(struct span text, struct arena *arena);
/* A word's text and its case; where it is written as it is matched, it is its own. */
struct span scan_fold_written(const struct scan *s, struct span written, unsigned *flags);
/* The same of a capital and small letters. */
struct span scan_fold_capital(const struct scan *s, struct span written);

/* Nearly every byte is ASCII, and told at once. */
static inline bool
scan_is_letter(const struct scan *s, size_t at)
{
	if (at >= s->end)
		return false;
	return (unsigned char)s->p[at] < 0x80 ? ascii_is_alpha(s->p[at]) :
	    scan_is_letter_beyond(s, at);
}

#endif
