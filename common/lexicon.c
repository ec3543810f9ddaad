#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "token.h"

static size_t
bucket(const struct lexicon *lexicon, word w)
{
	return (w * 2654435761u) & (lexicon->n_buckets - 1);
}

static struct lexicon_entry *
same_words(const struct lexicon *lexicon, const word *words, uint32_t n)
{
	struct lexicon_entry *entry = lexicon->at[bucket(lexicon, words[0])];

	for (; entry; entry = entry->next_at)
		if (entry->n == n && memcmp(entry->words, words, n * sizeof(*words)) == 0)
			return entry;
	return NULL;
}

static void
add(struct lexicon *lexicon, const struct row *row, const word *words, uint32_t n,
    unsigned form, struct arena *arena)
{
	struct lexicon_entry *entry = same_words(lexicon, words, n), *last = NULL;
	size_t first_bucket = bucket(lexicon, words[0]);
	size_t last_bucket = bucket(lexicon, words[n - 1]);

	for (; entry; entry = entry->same) {
		if (entry->row == row) {
			entry->form |= form;
			return;
		}
		last = entry;
	}
	entry = arena_take(arena, sizeof(*entry));
	*entry = (struct lexicon_entry){ .n = n, .form = form, .row = row };
	entry->words = arena_take(arena, n * sizeof(*words));
	memcpy(entry->words, words, n * sizeof(*words));
	if (last) {
		last->same = entry;
		return;
	}
	entry->next_at = lexicon->at[first_bucket];
	lexicon->at[first_bucket] = entry;
	entry->next_tail = lexicon->tail[last_bucket];
	lexicon->tail[last_bucket] = entry;
}

/* The phrase of a row, in all the forms of the word that is inflected. */
static void
add_row(struct lexicon *lexicon, const struct row *row, enum inflect inflect,
    const struct irregulars *irregulars, struct intern *words, struct arena *arena)
{
	struct span rest = row->cell[0], piece, inflected = { NULL, 0 };
	struct inflected forms[INFLECTED_MAX] = { { { NULL, 0 }, FORM_BASE } };
	word phrase[16];
	uint32_t n = 0, at;
	size_t n_forms = 1;

	while (n < sizeof(phrase) / sizeof(phrase[0]) && span_cut(&rest, ' ', &piece)) {
		if (piece.n == 0)
			continue;
		if (n == 0 || inflect == INFLECT_NOUN)
			inflected = piece;
		phrase[n++] = intern_add(words, piece);
	}
	if (n == 0)
		return;
	at = inflect == INFLECT_NOUN ? n - 1 : 0;
	if (inflect == INFLECT_NOUN)
		n_forms = inflect_noun(irregulars, inflected, arena, forms);
	else if (inflect == INFLECT_VERB)
		n_forms = inflect_verb(irregulars, inflected, arena, forms);
	else
		forms[0].spelling = inflected;
	for (size_t i = 0; i < n_forms; i++) {
		phrase[at] = intern_add(words, forms[i].spelling);
		add(lexicon, row, phrase, n, forms[i].form, arena);
	}
}

struct lexicon *
lexicon_open(const struct table *table, enum inflect inflect,
    const struct irregulars *irregulars, struct intern *words, struct arena *arena)
{
	struct lexicon *lexicon = xcalloc(1, sizeof(*lexicon));

	lexicon->n_buckets = 64;
	while (lexicon->n_buckets < table->n * 2)
		lexicon->n_buckets *= 2;
	lexicon->at = xcalloc(lexicon->n_buckets, sizeof(struct lexicon_entry *));
	lexicon->tail = xcalloc(lexicon->n_buckets, sizeof(struct lexicon_entry *));
	for (size_t i = 0; i < table->n; i++)
		add_row(lexicon, &table->rows[i], inflect, irregulars, words, arena);
	return lexicon;
}

void
lexicon_close(struct lexicon *lexicon)
{
	if (lexicon == NULL)
		return;
	free(lexicon->at);
	free(lexicon->tail);
	free(lexicon);
}

static void
found(struct match *match, const struct lexicon_entry *entry)
{
	match->row = entry->row;
	match->n = entry->n;
	match->form = entry->form;
	match->entry = entry;
}

bool
lexicon_at(const struct lexicon *lexicon, const struct token *tokens, size_t n,
    struct match *match)
{
	const struct lexicon_entry *entry, *best = NULL;

	if (lexicon == NULL || n == 0 || tokens[0].word >= lexicon->masks->n ||
	    !(lexicon->masks->at[tokens[0].word] & lexicon->bit))
		return false;
	for (entry = lexicon->at[bucket(lexicon, tokens[0].word)]; entry; entry = entry->next_at) {
		uint32_t i = 0;

		if (entry->n > n || (best && entry->n <= best->n))
			continue;
		while (i < entry->n && entry->words[i] == tokens[i].word)
			i++;
		if (i == entry->n)
			best = entry;
	}
	if (best)
		found(match, best);
	return best != NULL;
}

static bool
ends_with(const struct lexicon_entry *entry, const struct token *end, word last)
{
	if (entry->words[entry->n - 1] != last)
		return false;
	for (uint32_t i = 1; i < entry->n; i++)
		if (entry->words[entry->n - 1 - i] != end[-1 - (long)i].word)
			return false;
	return true;
}

bool
lexicon_tail(const struct lexicon *lexicon, const struct token *tokens, size_t n,
    struct match *match)
{
	const struct lexicon_entry *entry, *best = NULL;
	word candidates[2];

	if (lexicon == NULL || n == 0)
		return false;
	candidates[0] = tokens[n - 1].word;
	candidates[1] = tokens[n - 1].tail;
	for (size_t c = 0; c < 2 && best == NULL; c++) {
		if (candidates[c] >= lexicon->masks->n ||
		    !(lexicon->masks->tail[candidates[c]] & lexicon->bit))
			continue;
		entry = lexicon->tail[bucket(lexicon, candidates[c])];
		for (; entry; entry = entry->next_tail)
			if (entry->n <= n && (best == NULL || entry->n > best->n) &&
			    ends_with(entry, tokens + n, candidates[c]))
				best = entry;
	}
	if (best)
		found(match, best);
	return best != NULL;
}

bool
lexicon_next(struct match *match)
{
	if (match->entry->same == NULL)
		return false;
	found(match, match->entry->same);
	return true;
}
