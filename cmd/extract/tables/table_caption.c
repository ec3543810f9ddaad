#include "tables/table_caption.h"

#include "lines/line_date.h"
#include "tables/table_find.h"
#include "words/discard_row.h"

#define CAPTION_WORDS	25

bool
line_is_caption(const struct stream *s, struct range line)
{
	struct tokens tokens;
	struct match match;
	bool opens;

	if (line.start == line.end || !ascii_is_upper(s->text.p[line.start]))
		return false;
	stream_scan(s, line, &tokens);
	opens = tokens.n > 3 && tokens.p[1].kind == TOKEN_NUMBER &&
	    lexicon_at(s->vocabulary->lexicons.discards, tokens.p, 1, &match) && discard_row(&match, "caption");
	tokens_free(&tokens);
	return opens;
}

/* The line below the rows; over a table it is the title of that one, nor has a table two. */
static size_t
caption_below(const struct table_scan *t, size_t end)
{
	size_t i = table_next_line(t, end), next;

	if ((t->title.start < t->title.end && line_is_caption(t->s, t->title)) || i >= t->s->lines->n ||
	    table_line(t, i)->words > CAPTION_WORDS || table_line(t, i)->words < 3 ||
	    !line_is_caption(t->s, line_range(table_line(t, i))))
		return t->s->lines->n;
	next = table_next_line(t, i + 1);
	return next < t->s->lines->n && table_starts(t->s, next) ? t->s->lines->n : i;
}

size_t
table_caption_take(struct table_scan *t, size_t first, size_t end)
{
	size_t i = caption_below(t, end);
	struct range caption;

	if (i >= t->s->lines->n)
		return end;
	caption = line_range(table_line(t, i));
	for (size_t b = first; b < t->s->outline->blocks->n; b++)
		t->s->outline->blocks->p[b].table_title = caption;
	(void)outline_item(t->s->outline, BLOCK_LABEL, t->parent, &caption, 1);
	return i + 1;
}

#define ROLE	1	/* column of datelines.tsv */

/* "Posted 9:15 p.m. 13 August 2023", "As of 13 Aug", "3 - 9 May 2023": when the page is of, or what days it tells
 * of. */
static bool
is_dateline(const struct table_scan *t, struct range line)
{
	struct tokens tokens;
	struct match match;
	struct line whole = line_measure(t->s->text, line.start, line.end, 0);
	bool dates = false;

	if (line_is_date(t->s->vocabulary, t->s->text, &whole))
		return true;
	stream_scan(t->s, line, &tokens);
	if (tokens.n > 1 && lexicon_at(t->s->vocabulary->lexicons.datelines, tokens.p, tokens.n, &match))
		dates = span_is(match.row->cell[ROLE], "published") || span_is(match.row->cell[ROLE], "as-of");
	tokens_free(&tokens);
	return dates;
}

size_t
table_title_over(const struct table_scan *t, size_t heading)
{
	const struct block *blocks = t->s->outline->blocks->p;

	while (heading > 0 && blocks[heading].kind == BLOCK_HEADING && blocks[heading - 1].kind == BLOCK_HEADING &&
	    !blocks[heading].blank_before && is_dateline(t, outline_bytes(t->s->outline, heading)))
		heading--;
	return heading;
}
