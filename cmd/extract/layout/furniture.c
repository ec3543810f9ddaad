#include "layout/furniture.h"

#include "words/token.h"

#define OPENING_BYTES	((size_t)100)	/* looked at */

/* Whether the first word may open a phrase: nearly none does, and it costs less to ask. */
static bool
may_open(struct stream *s, struct span text)
{
	const struct lexicon *furniture = s->vocabulary->lexicons.furniture;
	struct span first;

	(void)span_cut(&text, ' ', &first);
	s->opening.n = 0;
	token_scan_text(s->vocabulary, first, s->outline->arena, &s->opening);
	return s->opening.n > 0 && (furniture->facts[s->opening.p[0].word].at & furniture->bit) != 0;
}

static bool
opens_with_phrase(const struct stream *s)
{
	const struct tokens *tokens = &s->opening;
	struct match match;
	size_t end;

	if (!lexicon_at(s->vocabulary->lexicons.furniture, tokens->p, tokens->n, &match))
		return false;
	if (span_is(match.row->cell[1], "opens"))
		return true;
	for (end = match.n; end < tokens->n && tokens->p[end].kind == TOKEN_MARK; end++)
		continue;
	return s->n == 1 && end == tokens->n;
}

bool
furniture_is(struct stream *s)
{
	struct span text = span_slice(s->text, s->ranges[0].start, s->ranges[0].end);

	if (text.n > OPENING_BYTES)
		text.n = OPENING_BYTES;
	if (!may_open(s, text))
		return false;
	s->opening.n = 0;
	token_scan_text(s->vocabulary, text, s->outline->arena, &s->opening);
	return opens_with_phrase(s);
}
