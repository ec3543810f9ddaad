#include "reading.h"

#include <stdlib.h>

/* Marks that close a sentence, with the quotation marks and brackets behind them. */
static bool
ends_here(const struct reading *r, size_t i, size_t last)
{
	const struct token *t = token_at(r, i), *before, *next;
	size_t n = i + 1;

	if (t->kind != TOKEN_MARK)
		return false;
	if (!span_is(t->text, ".") && !span_is(t->text, "?") && !span_is(t->text, "!") &&
	    !span_is(t->text, "..."))
		return false;
	while (n < last && (token_at(r, n)->flags & TOKEN_CLOSING) &&
	    !(token_at(r, n)->flags & TOKEN_SPACE))
		n++;
	if (n >= last)
		return true;
	next = token_at(r, n);
	if (!(next->flags & TOKEN_SPACE) && !(next->flags & TOKEN_CAPITAL))
		return false;
	if (span_is(t->text, ".") && i > 0) {
		before = token_at(r, i - 1);
		if (!(t->flags & TOKEN_SPACE) &&
		    (vocabulary_class(r->vocabulary, before->word) & WORD_ABBREVIATION) &&
		    !(vocabulary_class(r->vocabulary, next->word) & (WORD_PRONOUN | WORD_DETERMINER)))
			return false;
		if (before->kind == TOKEN_WORD && before->end - before->start == 1 &&
		    (before->flags & TOKEN_CAPITAL))
			return false;	/* an initial */
	}
	if (next->kind == TOKEN_WORD && !(next->flags & TOKEN_CAPITAL))
		return false;
	return true;
}

static void
add_sentence(struct reading *r, size_t block, size_t first, size_t last, bool opens)
{
	struct sentence *s;

	if (first == last)
		return;
	r->sentences = xgrow(r->sentences, r->n_sentences, &r->room_sentences,
	    sizeof(*r->sentences));
	s = &r->sentences[r->n_sentences];
	*s = (struct sentence){ { first, last }, block, opens };
	r->n_sentences++;
	for (size_t i = first; i < last; i++)
		r->marks[i].sentence = (uint32_t)r->n_sentences;
}

static void
split_block(struct reading *r, size_t block)
{
	struct words words = r->block_words[block];
	size_t first = words.first;
	bool opens = true;

	for (size_t i = words.first; i < words.last; i++) {
		if (!ends_here(r, i, words.last))
			continue;
		while (i + 1 < words.last && (token_at(r, i + 1)->flags & TOKEN_CLOSING) &&
		    !(token_at(r, i + 1)->flags & TOKEN_SPACE))
			i++;
		add_sentence(r, block, first, i + 1, opens);
		opens = false;
		first = i + 1;
	}
	add_sentence(r, block, first, words.last, opens);
}

void
read_sentences(struct reading *r)
{
	for (size_t b = 0; b < r->blocks.n; b++) {
		const struct block *block = &r->blocks.p[b];
		struct words words = { r->tokens.n, 0 };

		token_scan(r->vocabulary, r->document->text, block->ranges, block->n_ranges,
		    r->arena, &r->tokens);
		words.last = r->tokens.n;
		r->block_words = xgrow(r->block_words, b, &r->room_block_words,
		    sizeof(*r->block_words));
		r->block_words[b] = words;
	}
	if (r->tokens.n > r->room_marks) {
		r->marks = xreallocarray(r->marks, r->tokens.n, sizeof(*r->marks));
		r->room_marks = r->tokens.n;
	}
	for (size_t i = 0; i < r->tokens.n; i++)
		r->marks[i] = (struct mark){ 0 };
	for (size_t b = 0; b < r->blocks.n; b++)
		split_block(r, b);
}

bool
reading_is_stop(const struct reading *r, size_t i)
{
	const struct token *t = token_at(r, i);

	if (t->kind != TOKEN_MARK)
		return false;
	return span_is(t->text, ".") || span_is(t->text, ";") || span_is(t->text, ":") ||
	    span_is(t->text, "?") || span_is(t->text, "!") || span_is(t->text, "...") ||
	    span_is(t->text, "*") || span_is(t->text, "|") ||
	    (t->flags & TOKEN_DASH);
}

struct span
reading_bytes(const struct reading *r, struct words words)
{
	size_t start, end;

	if (words.first >= words.last)
		return SPAN("");
	start = token_at(r, words.first)->start;
	end = token_at(r, words.last - 1)->end;
	return (struct span){ r->document->text.p + start, end - start };
}
