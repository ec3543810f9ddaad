#include "words/scan.h"

#define TAIL_BYTES	64	/* of such an end, at most: more than of any word that is known */

/* The end of a hyphenated word that the vocabulary knows, the longest: year-old of 19-year-old, gun of machine-gun. */
static word
known_tail(const struct scan *s, struct span text)
{
	word tail = WORD_NONE;

	for (size_t i = text.n > TAIL_BYTES ? text.n - TAIL_BYTES : 1; i + 1 < text.n && tail == WORD_NONE; i++)
		if (text.p[i] == '-')
			tail = vocabulary_word(s->vocabulary, span_slice(text, i + 1, text.n));
	return tail;
}

void
scan_find_words(const struct scan *s, struct token *token)
{
	word w = vocabulary_word(s->vocabulary, token->text), tail = w;

	if (w == WORD_NONE && (token->kind == TOKEN_WORD || token->kind == TOKEN_CODE))
		tail = known_tail(s, token->text);
	token_name(token, s->vocabulary->facts, w, tail);
}

struct token *
scan_add(struct scan *s, size_t start, enum token_kind kind, struct span text, unsigned flags)
{
	struct token *token = scan_append(s, start, kind, text, flags);

	scan_find_words(s, token);
	return token;
}
