#include "layout/furniture.h"

#include "words/token.h"
#include "words/token_scan.h"

#define FURNITURE_WHERE	1	/* column of furniture.tsv */
#define OPENING_BYTES	((size_t)100)	/* looked at */

/* Whether the first two words may open a phrase: nearly none do, most by the first alone, and it costs less to ask. */
static bool
may_open(struct stream *s, struct span text)
{
	const struct lexicon *furniture = s->vocabulary->lexicons.furniture;
	const struct word_facts *facts = s->vocabulary->facts;
	struct span rest = text, piece;
	word first;

	(void)span_cut(&rest, ' ', &piece);
	first = field_word(s->vocabulary, piece);
	if (first != WORD_NONE && !((facts[first].alone | facts[first].opens) & furniture->bit))
		return false;
	(void)span_cut(&rest, ' ', &piece);
	s->opening.n = 0;
	token_scan_text(s->vocabulary, span_slice(text, 0, (size_t)(piece.p + piece.n - text.p)),
	    s->outline->arena, &s->opening);
	return lexicon_may_be_at(furniture, s->opening.p, s->opening.n);
}

static bool
find_opening(struct stream *s, struct span text)
{
	if (!may_open(s, text))
		return false;
	s->opening.n = 0;
	token_scan_text(s->vocabulary, text, s->outline->arena, &s->opening);
	return lexicon_at(s->vocabulary->lexicons.furniture, s->opening.p, s->opening.n, &s->phrase);
}

/* The phrase that opens the block whose ranges were gathered; its first words are scanned, once for all who ask. */
static bool
phrase_opens(struct stream *s, struct match *match)
{
	struct range opening = s->ranges[0];

	if (opening.end - opening.start > OPENING_BYTES)
		opening.end = opening.start + OPENING_BYTES;
	if (opening.start != s->asked.start || opening.end != s->asked.end)
		s->opens = find_opening(s, span_slice(s->text, opening.start, opening.end));
	s->asked = opening;
	*match = s->phrase;
	return s->opens;
}

size_t
furniture_lines(struct stream *s, bool runs_on)
{
	const struct tokens *tokens = &s->opening;
	struct match match;
	size_t end;

	if (!phrase_opens(s, &match) || span_is(match.row->cell[FURNITURE_WHERE], "title") ||
	    span_is(match.row->cell[FURNITURE_WHERE], "contents"))
		return 0;
	for (end = match.n; end < tokens->n && tokens->p[end].kind == TOKEN_MARK; end++)
		continue;
	if (span_is(match.row->cell[FURNITURE_WHERE], "opens"))
		return end == tokens->n && !runs_on ? 1 : s->n;
	if (span_is(match.row->cell[FURNITURE_WHERE], "others"))
		return end == tokens->n;
	return s->n == 1 && end == tokens->n;
}

#define OTHERS		16	/* titles of other stories, at most */
#define TITLE_LEAST	3	/* words of one */

/* The line from i on that is a title of another story and no sentence; lines->n where none is. */
static size_t
next_title(const struct stream *s, size_t i)
{
	i += stream_is_blank(s, i) && i + 1 < s->lines->n;
	return i < s->lines->n && !stream_is_blank(s, i) && stream_line(s, i)->words >= TITLE_LEAST &&
	    !line_ends_sentence(s->text, stream_line(s, i)) ? i : s->lines->n;
}

size_t
furniture_others_end(struct stream *s, size_t end)
{
	struct match match;
	size_t last = end, before = end, next;

	if (!phrase_opens(s, &match) || !span_is(match.row->cell[FURNITURE_WHERE], "others"))
		return end;
	for (size_t n = 0, i = next_title(s, end); n < OTHERS && i < s->lines->n; n++, i = next_title(s, i + 1)) {
		before = last;
		last = i + 1;
	}
	/* Under the last of them a sentence stands: it heads that. */
	next = last + (last < s->lines->n && stream_is_blank(s, last));
	if (next < s->lines->n && !stream_is_blank(s, next) && line_ends_sentence(s->text, stream_line(s, next)))
		last = before;
	return last;
}

bool
furniture_titles(struct stream *s, struct range *title)
{
	const struct tokens *tokens = &s->opening;
	size_t first;
	struct match match;

	if (!phrase_opens(s, &match) || !span_is(match.row->cell[FURNITURE_WHERE], "title") ||
	    match.n >= tokens->n || !span_is(tokens->p[match.n].text, ":"))
		return false;
	first = match.n + 1;
	if (first < tokens->n && (tokens->p[first].flags & TOKEN_OPENING))
		first++;
	*title = (struct range){ s->ranges[s->n - 1].end, s->ranges[s->n - 1].end };
	for (size_t i = first; i < tokens->n && title->start == title->end; i++)
		if (tokens->p[i].kind != TOKEN_MARK)
			title->start = s->ranges[0].start + tokens->p[first].start;
	return true;
}

size_t
furniture_opens_contents(struct stream *s)
{
	struct match match;

	if (!phrase_opens(s, &match) || !span_is(match.row->cell[FURNITURE_WHERE], "contents") ||
	    match.n == s->opening.n)
		return 0;
	return s->ranges[0].start + s->opening.p[match.n].start;
}

bool
furniture_heads_contents(struct stream *s)
{
	struct match match;

	if (!phrase_opens(s, &match) || !span_is(match.row->cell[FURNITURE_WHERE], "contents"))
		return false;
	return match.n == s->opening.n || (match.n + 1 == s->opening.n && s->opening.p[match.n].kind == TOKEN_MARK);
}
