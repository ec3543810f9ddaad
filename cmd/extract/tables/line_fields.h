/*
 * line_fields: the words of a line one by one, for what was set side by side before its page was flattened.
 */
#ifndef SITREP_LINE_FIELDS_H
#define SITREP_LINE_FIELDS_H

#include "lines/stream.h"

struct field {
	struct range at;
	bool	number;		/* or a mark of none beside one */
};

struct fields {
	const struct stream *s;
	struct field *p;	/* owned; freed by the caller */
	size_t	n, room;
};

/* Those of the line; they start as zeros, but for s. */
void	fields_read(struct fields *f, const struct line *line);
/* "2016", "2016-17", "2016/17": the rest of a season behind its year is a few digits. */
bool	field_is_year(const struct fields *f, size_t i);
bool	field_ends_sentence(const struct fields *f, size_t i);
/* How many fields from `from` on are in capitals, but for a short form that opens a label: "ENFORCEMENT DATA | DUI
 * Arrests". */
size_t	fields_in_capitals(const struct fields *f, size_t from, size_t to);
void	fields_add_text(struct stream *s, const struct fields *f, size_t from, size_t to);	/* as a paragraph */

static inline struct span
field_text(const struct fields *f, size_t i)
{
	return span_slice(f->s->text, f->p[i].at.start, f->p[i].at.end);
}

static inline struct range
fields_range(const struct fields *f, size_t from, size_t to)
{
	return from < to ? (struct range){ f->p[from].at.start, f->p[to - 1].at.end } : (struct range){ 0, 0 };
}

static inline bool
field_is_number(const struct fields *f, size_t i)
{
	return i < f->n && f->p[i].number;
}

#endif
