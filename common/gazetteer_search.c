#include "gazetteer_search.h"

#include <string.h>

#include "gazetteer_index.h"
#include "place_key.h"

#define NAME_WORDS	8	/* tokens of one name */
#define LONG_NAME	4	/* so many words in a row are no chance */

/* A word that may start a name: capitalised, or grown together as al-Hol is. */
static bool
is_proper(const struct token *token)
{
	return (token->flags & TOKEN_CAPITAL) || (token->kind == TOKEN_WORD &&
	    (memchr(token->text.p, '-', token->text.n) || memchr(token->text.p, '\'', token->text.n)));
}

/* Adds the token to the name; false where no name goes on like that. */
static bool
take_token(struct place_key *key, const struct token *tokens, size_t i)
{
	const struct token *token = &tokens[i];

	if (token->kind == TOKEN_MARK) {
		if (i == 0)
			return false;
		if (span_is(token->text, "&"))
			return place_key_add(key, SPAN(" and"));
		if (span_is(token->text, "."))	/* St. Louis */
			return tokens[i - 1].text.n <= 3 && !(token->flags & TOKEN_SPACE);
		return span_is(token->text, ",") || span_is(token->text, "-");
	}
	if (token->kind != TOKEN_WORD && token->kind != TOKEN_NUMBER &&
	    token->kind != TOKEN_CODE)
		return false;
	if (!(token->flags & TOKEN_SUFFIX) && !place_key_add(key, SPAN(" ")))
		return false;
	return place_key_add(key, token->text);
}

static bool
may_end(const struct gazetteer *gazetteer, struct span key, const struct token *tokens, size_t n,
    unsigned flags)
{
	bool capitals = true, some = false;
	/* A small letter will do where nothing else is called so: al-Hol, West bank. */
	bool small = !(flags & SEARCH_ANY_CASE) && n < LONG_NAME &&
	    !(tokens[0].flags & tokens[n - 1].flags & TOKEN_CAPITAL);

	if (tokens[n - 1].kind == TOKEN_MARK)
		return false;
	if (!(flags & SEARCH_ANY_CASE) && !is_proper(&tokens[0]))
		return false;
	if (!small && gazetteer->file && gazetteer_file_has(gazetteer->file, key))
		return true;
	for (size_t i = 0; i < n; i++)
		capitals = capitals && (tokens[i].kind != TOKEN_WORD || (tokens[i].flags & TOKEN_ALL_CAPS));
	for (uint32_t e = gazetteer_first(gazetteer, key); e; e = gazetteer->entries[e - 1].next)
		some = some || (entry_allowed(&gazetteer->entries[e - 1], flags, capitals) &&
		    (!small || gazetteer->entries[e - 1].use == USE_PLAIN));
	return some;
}

size_t
gazetteer_search(const struct gazetteer *gazetteer, const struct token *tokens, size_t n,
    const struct search *search, struct place to[GAZETTEER_CANDIDATES], size_t *taken)
{
	struct candidates candidates = { .places = to, .prefer = search->prefer };
	struct place_key key = { .n = 0 };
	struct span best = SPAN("");
	bool capitals = true;

	*taken = 0;
	for (size_t i = 0; i < n && i < NAME_WORDS && take_token(&key, tokens, i); i++) {
		struct span name = place_key_view(&key);

		if (name.n == 0)
			return 0;
		if (may_end(gazetteer, name, tokens, i + 1, search->flags)) {
			best.n = name.n;
			*taken = i + 1;
		}
		if (!gazetteer_has_longer(gazetteer, name) &&
		    !(i + 1 < n && (tokens[i + 1].flags & TOKEN_SUFFIX)))
			break;
	}
	if (*taken == 0)
		return 0;
	best.p = key.p;
	for (size_t i = 0; i < *taken; i++)
		capitals = capitals && (tokens[i].kind != TOKEN_WORD || (tokens[i].flags & TOKEN_ALL_CAPS));
	gazetteer_gather(gazetteer, best, search->flags, capitals, &candidates);
	return candidates.n;
}

size_t
gazetteer_at(const struct gazetteer *gazetteer, const struct token *tokens, size_t n,
    struct place to[GAZETTEER_CANDIDATES], size_t *taken)
{
	static const struct search plain = { .flags = 0 };

	return gazetteer_search(gazetteer, tokens, n, &plain, to, taken);
}
