#include "layout/cards.h"

#include <string.h>

#include "layout/items.h"
#include "lines/wrapped.h"

#define CARDS	8	/* numbers in a row whose captions follow in a row */

/* The next line from i on that is not blank, behind three blank lines at most. */
static size_t
next_line(const struct stream *s, size_t i)
{
	size_t most = i + 3;

	while (i < s->lines->n && i < most && stream_is_blank(s, i))
		i++;
	return stream_is_blank(s, i) ? s->lines->n : i;
}

static bool
is_caption(const struct stream *s, size_t i)
{
	const struct line *line;
	size_t end;

	if (i >= s->lines->n)
		return false;
	line = stream_line(s, i);
	if (label_at(s->text, line, &end) == LABEL_COLON)
		return false;	/* "Source: Ministry of Health" */
	return line->words <= 12 && line->numbers == 0 && !line_ends_sentence(s->text, line) &&
	    line->end > line->start && s->text.p[line->end - 1] != ':';
}

/* Numbers one after the other and then as many captions, each a block by itself. */
static size_t
take_cards(struct stream *s, size_t at)
{
	size_t numbers[CARDS], n = 0, i = at, from;

	while (n < CARDS && i < s->lines->n && stream_is_number(s, i)) {
		numbers[n++] = i;
		i = next_line(s, i + 1);
	}
	if (n < 2)
		return 0;
	from = i;
	for (size_t k = 0; k < n; k++) {
		if (!is_caption(s, i))
			return 0;
		i = next_line(s, stream_gather(s, i));
	}
	for (size_t k = 0, end = from; k < n; k++) {
		const struct line *number = stream_line(s, numbers[k]);

		from = next_line(s, end);
		end = stream_gather(s, from);
		stream_add(s, number->start, number->end);
		memmove(s->ranges + 1, s->ranges, (s->n - 1) * sizeof(*s->ranges));
		s->ranges[0] = (struct range){ number->start, number->end };
		items_add(s, BLOCK_LABEL);
		i = end;
	}
	return i - at;
}

/* "(five of them children)" under "People killed" */
static bool
is_in_brackets(const struct stream *s, size_t i)
{
	const struct line *line;

	if (i >= s->lines->n || stream_is_blank(s, i))
		return false;
	line = stream_line(s, i);
	return s->text.p[line->start] == '(' && s->text.p[line->end - 1] == ')';
}

static size_t
take_card(struct stream *s, size_t at)
{
	size_t i = at + 1;

	if (stream_is_blank(s, i) || stream_is_number(s, i) || line_ends_sentence(s->text, stream_line(s, i)))
		return 0;
	stream_set(s, stream_line(s, at)->start, stream_line(s, at)->end);
	while (!stream_is_blank(s, i) && !stream_is_number(s, i)) {
		stream_add(s, stream_line(s, i)->start, stream_line(s, i)->end);
		i++;
		if (!stream_goes_on(s, i - 1) && !is_in_brackets(s, i) &&
		    !(i < s->lines->n && stream_line(s, i)->starts_lower))
			break;
	}
	items_add(s, BLOCK_LABEL);
	return i - at;
}

size_t
cards_take(struct stream *s, size_t at)
{
	size_t n;

	if (!stream_is_number(s, at))
		return 0;
	n = take_card(s, at);
	return n ? n : take_cards(s, at);
}
