#include "words/lexicon.h"

static inline void
match_set(const struct lexicon *lexicon, uint32_t at, struct match *match)
{
	const struct lexicon_entry *entry = &lexicon->entries[at];

	match->row = word_table_row(lexicon->table, entry->row);
	match->n = entry->n;
	match->form = entry->form;
	match->lexicon = lexicon;
	match->entry = at;
}

/* The longest phrase of those that stand by two words, or of those by one; 0 if none. */
static inline uint32_t
longest_at(const struct lexicon *lexicon, const struct token *tokens, size_t n, word second)
{
	uint32_t at = lexicon->at[lexicon_bucket(lexicon, tokens[0].word, second)], best = 0, best_n = 0;

	for (; at; at = lexicon->entries[at].next_at) {
		const struct lexicon_entry *entry = &lexicon->entries[at];
		const word *words = lexicon->words + entry->words;
		uint32_t i = 1;

		if (entry->first != tokens[0].word || entry->n > n || entry->n <= best_n)
			continue;
		while (i < entry->n && words[i] == tokens[i].word)
			i++;
		if (i < entry->n)
			continue;
		if (i == n)
			return at;
		best = at;
		best_n = entry->n;
	}
	return best;
}

bool
lexicon_longest_at(const struct lexicon *lexicon, const struct token *tokens, size_t n,
    struct match *match)
{
	uint32_t best = 0;

	if (n > 1 && (tokens[0].opens & tokens[1].seconds & lexicon->bit))
		best = longest_at(lexicon, tokens, n, tokens[1].word);
	if (best == 0 && (tokens[0].alone & lexicon->bit))
		best = longest_at(lexicon, tokens, 1, WORD_NONE);
	if (best)
		match_set(lexicon, best, match);
	return best != 0;
}

static bool
ends_with(const struct lexicon *lexicon, const struct lexicon_entry *entry,
    const struct token *end, word last)
{
	const word *words = lexicon->words + entry->words;

	if (words[entry->n - 1] != last)
		return false;
	for (uint32_t i = 1; i < entry->n; i++)
		if (words[entry->n - 1U - i] != end[-1 - (long)i].word)
			return false;
	return true;
}

/* The same at the end, where `last` stands for the last word. */
static inline uint32_t
longest_tail(const struct lexicon *lexicon, const struct token *end, size_t n, word last, word second)
{
	uint32_t at = lexicon->tail[lexicon_bucket(lexicon, last, second)], best = 0, best_n = 0;

	for (; at; at = lexicon->entries[at].next_tail) {
		const struct lexicon_entry *entry = &lexicon->entries[at];

		if (entry->n > n || entry->n <= best_n || !ends_with(lexicon, entry, end, last))
			continue;
		best = at;
		best_n = entry->n;
	}
	return best;
}

bool
lexicon_longest_tail(const struct lexicon *lexicon, const struct token *tokens, size_t n,
    struct match *match)
{
	const struct token *end = tokens + n;
	word candidates[2] = { end[-1].word, end[-1].tail };
	size_t n_candidates = candidates[0] == candidates[1] ? 1 : 2;
	uint32_t best = 0;

	for (size_t c = 0; c < n_candidates && best == 0; c++) {
		if (!(lexicon->facts[candidates[c]].tail & lexicon->bit))
			continue;
		if (n > 1 && end[-2].word != WORD_NONE)
			best = longest_tail(lexicon, end, n, candidates[c], end[-2].word);
		if (best == 0)
			best = longest_tail(lexicon, end, 1, candidates[c], WORD_NONE);
	}
	if (best)
		match_set(lexicon, best, match);
	return best != 0;
}

bool
lexicon_has_next(const struct match *match)
{
	return match->lexicon->entries[match->entry].same != 0;
}

bool
lexicon_next_with(struct match *match, uint64_t words)
{
	const struct lexicon_entry *entries = match->lexicon->entries;
	uint32_t same = entries[match->entry].same;

	while (same && entries[same].then != WORD_NONE && !(words & word_bit(entries[same].then)))
		same = entries[same].same;
	if (same)
		match_set(match->lexicon, same, match);
	return same != 0;
}

bool
lexicon_next(struct match *match)
{
	uint32_t same = match->lexicon->entries[match->entry].same;

	if (same)
		match_set(match->lexicon, same, match);
	return same != 0;
}
