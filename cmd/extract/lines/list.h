/*
 * list: what opens a line of a list: bullets, numbering, labels.
 */
#ifndef SITREP_LIST_H
#define SITREP_LIST_H

#include "lines/lines.h"

enum bullet_kind {
	BULLET_NONE,
	BULLET_MARK,		/* a bullet, a dash, an asterisk */
	BULLET_NUMBER,		/* 1. 1) (1) */
	BULLET_LETTER,		/* a. a) (a) */
	BULLET_SECTION		/* 1.2 or II. before a heading */
};

struct bullet {
	enum bullet_kind kind;
	unsigned shape;		/* which mark; for numbering, which marks around it */
	unsigned value;		/* of a number; of a letter from 1 */
	unsigned roman;		/* of a letter that may be a Roman numeral: i, iv, x; 0 */
	size_t	text;		/* first byte behind it */
	unsigned column;	/* of that byte */
	unsigned indent;	/* column of the bullet itself */
	bool	capital;	/* a capital letter, or a Roman numeral in capitals */
	bool	weak;		/* a letter or mark that may also be a word: "o", "A." */
};

/* Whether this is a mark that opens items, and no letter: "-", "*". */
bool	bullet_is_mark(struct span text);
/* What the line opens with; false if that is no bullet. */
bool	bullet_at(struct span text, const struct line *line, struct bullet *bullet);
/* "## Situation": marked up as a heading of plain text. */
bool	line_is_marked_up(struct span text, const struct line *line);
/* Whether `next` can stand in one list behind `last`. */
bool	bullet_follows(const struct bullet *last, const struct bullet *next);

enum label_kind {
	LABEL_NONE,
	LABEL_COLON,		/* "Ghazni: 17 killed" */
	LABEL_DASH,		/* "tanks - 5,538" */
	LABEL_NUMBER		/* "Lusaka 340" */
};

/* What label the line opens with; *end gets the byte behind it. */
enum label_kind label_at(struct span text, const struct line *line, size_t *end);

#endif
