#include "reading/reading.h"

#include <stdlib.h>

/* Adds a token's bytes at `end`; where it was divided over a line end, without hyphen and line end. */
static char *
add_token(struct span token, const char *text, char *end)
{
	for (size_t i = 0; i < token.n; i++) {
		if (token.p[i] != '\n' && token.p[i] != '\r') {
			*end++ = token.p[i];
			continue;
		}
		while (end > text && ascii_is_blank(end[-1]))
			end--;
		if (end > text && end[-1] == '-')
			end--;
		while (i + 1 < token.n && ascii_is_blank(token.p[i + 1]))
			i++;
	}
	return end;
}

bool
reading_is_plural(const struct reading *r, size_t i)
{
	const struct token *t = token_at(r, i);

	if (r->vocabulary->facts[t->word].plural || span_ends(t->text, "men"))
		return true;
	/* "bus", "mattress", "dialysis" */
	return span_ends(t->text, "s") && !span_ends(t->text, "ss") && !span_ends(t->text, "us") &&
	    !span_ends(t->text, "sis");
}

bool
reading_is_ordinal(const struct reading *r, size_t i)
{
	struct span text = token_at(r, i)->text;

	return (class_at(r, i) & WORD_ORDINAL) || (token_at(r, i)->kind == TOKEN_CODE && ascii_is_digit(text.p[0]) &&
	    (span_ends(text, "th") || span_ends(text, "st") || span_ends(text, "nd") || span_ends(text, "rd")));
}

bool
reading_same_words(const struct reading *r, struct words a, struct words b)
{
	if (a.last - a.first != b.last - b.first)
		return false;
	for (size_t i = 0; i < a.last - a.first; i++)
		if (!span_equal_fold(token_at(r, a.first + i)->text, token_at(r, b.first + i)->text))
			return false;
	return true;
}

bool
reading_counts(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if (reading_counts_at(r, i))
			return true;
	return false;
}

/* One blank parts a token from the one before, or none does. */
static bool
follows_plainly(const struct reading *r, const struct token *t)
{
	size_t end = t[-1].end;

	return t->flags & TOKEN_SPACE ? t->start == end + 1 && r->document->text.p[end] == ' ' : t->start == end;
}

/* Whether the words stand in the text as they are to be; of tokens only a mended one goes over a line end. */
static bool
stand_plain(const struct reading *r, struct words words)
{
	const struct token *t = token_at(r, words.first), *end = token_at(r, words.last);

	if (t->flags & TOKEN_MENDED)
		return false;
	while (++t < end)
		if ((t->flags & TOKEN_MENDED) || !follows_plainly(r, t))
			return false;
	return true;
}

#define GAP	4	/* bytes between two tokens of one line */

/* A bracket that stands right before the token, or the blank before it, and is none of the tokens. */
static bool
bracket_between(const struct reading *r, const struct token *t, char bracket)
{
	struct span text = r->document->text;

	if (t->start <= t[-1].end || t->start - t[-1].end > GAP)
		return false;
	return memchr(text.p + t[-1].end, bracket, t->start - t[-1].end) != NULL;
}

struct span
reading_words(const struct reading *r, struct words words)
{
	char *text, *end;
	size_t room = 0;

	if (stand_plain(r, words))
		return span_slice(r->document->text, token_at(r, words.first)->start,
		    token_at(r, words.last - 1)->end);
	for (size_t i = words.first; i < words.last; i++)
		room += 3 + token_at(r, i)->end - token_at(r, i)->start;
	text = end = arena_take(r->arena, room);
	for (size_t i = words.first; i < words.last; i++) {
		const struct token *t = token_at(r, i);

		if (i > words.first && bracket_between(r, t, ')'))
			*end++ = ')';
		if (i > words.first && (t->flags & TOKEN_SPACE))
			*end++ = ' ';
		if (i > words.first && bracket_between(r, t, '('))
			*end++ = '(';
		end = add_token(span_slice(r->document->text, t->start, t->end), text, end);
	}
	return (struct span){ text, (size_t)(end - text) };
}

void
reading_reset(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		quantity_free(&r->figures[i].quantity);
	r->tokens.n = r->blocks.n = 0;
	r->n_sentences = r->n_times = r->n_places = r->n_acts = r->n_figures = 0;
	arena_reset(r->arena);
}

void
reading_free(struct reading *r)
{
	reading_reset(r);
	tokens_free(&r->tokens);
	blocks_free(&r->blocks);
	free(r->marks);
	free(r->block_words);
	free(r->sentences);
	free(r->labels);
	free(r->times);
	free(r->places);
	free(r->acts);
	free(r->figures);
}
