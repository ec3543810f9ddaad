#include "lexicon.h"

#include "token.h"
#include "word_table.h"

static void
found(const struct lexicon *lexicon, uint32_t at, struct match *match)
{
	const struct lexicon_entry *entry = &lexicon->entries[at];

	match->row = word_table_row(lexicon->table, entry->row);
	match->n = entry->n;
	match->form = entry->form;
	match->lexicon = lexicon;
	match->entry = at;
}

bool
lexicon_longest_at(const struct lexicon *lexicon, const struct token *tokens, size_t n,
    struct match *match)
{
	uint32_t at = lexicon->at[lexicon_bucket(lexicon, tokens[0].word)], best = 0, best_n = 0;

	for (; at; at = lexicon->entries[at].next_at) {
		const struct lexicon_entry *entry = &lexicon->entries[at];
		const word *words = lexicon->words + entry->words;
		uint32_t i = 1;

		if (entry->first != tokens[0].word || entry->n > n || entry->n <= best_n)
			continue;
		while (i < entry->n && words[i] == tokens[i].word)
			i++;
		if (i == entry->n) {
			best = at;
			best_n = entry->n;
		}
	}
	if (best)
		found(lexicon, best, match);
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

bool
lexicon_longest_tail(const struct lexicon *lexicon, const struct token *tokens, size_t n,
    struct match *match)
{
	word candidates[2] = { tokens[n - 1].word, tokens[n - 1].tail };
	uint32_t best = 0, best_n = 0;

	for (size_t c = 0; c < 2 && best == 0; c++) {
		uint32_t at;

		if (!(lexicon->facts[candidates[c]].tail & lexicon->bit))
			continue;
		at = lexicon->tail[lexicon_bucket(lexicon, candidates[c])];
		for (; at; at = lexicon->entries[at].next_tail) {
			const struct lexicon_entry *entry = &lexicon->entries[at];

			if (entry->n > n || entry->n <= best_n ||
			    !ends_with(lexicon, entry, tokens + n, candidates[c]))
				continue;
			best = at;
			best_n = entry->n;
		}
	}
	if (best)
		found(lexicon, best, match);
	return best != 0;
}

bool
lexicon_next(struct match *match)
{
	uint32_t same = match->lexicon->entries[match->entry].same;

	if (same)
		found(match->lexicon, same, match);
	return same != 0;
}
