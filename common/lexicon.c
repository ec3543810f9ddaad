#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "status.h"
#include "token.h"
#include "word_table.h"

static uint32_t *
bucket(const struct lexicon *lexicon, uint32_t *buckets, word w)
{
	return &buckets[(w * 2654435761u) >> lexicon->shift];
}

static uint32_t
same_words(const struct lexicon *lexicon, const word *words, uint32_t n)
{
	uint32_t at = *bucket(lexicon, lexicon->at, words[0]);

	for (; at; at = lexicon->entries[at].next_at) {
		const struct lexicon_entry *entry = &lexicon->entries[at];
		uint32_t i = 1;

		if (entry->first != words[0])
			continue;
		while (i < n && entry->n == n && lexicon->words[entry->words + i] == words[i])
			i++;
		if (i == n && entry->n == n)
			return at;
	}
	return 0;
}

static void
add(struct lexicon *lexicon, uint32_t row, const word *words, uint32_t n, unsigned form)
{
	uint32_t at = same_words(lexicon, words, n), last = 0, *first_bucket, *last_bucket;
	struct lexicon_entry *entry;

	for (; at; at = lexicon->entries[at].same) {
		if (lexicon->entries[at].row == row) {
			lexicon->entries[at].form = (uint16_t)(lexicon->entries[at].form | form);
			return;
		}
		last = at;
	}
	at = lexicon->n_entries;
	lexicon->entries = xgrow(lexicon->entries, at, &lexicon->room_entries,
	    sizeof(*lexicon->entries));
	entry = &lexicon->entries[at];
	*entry = (struct lexicon_entry){ .first = words[0], .words = lexicon->n_words, .n = (uint16_t)n,
	    .form = (uint16_t)form, .row = row };
	lexicon->n_entries++;
	for (uint32_t i = 0; i < n; i++) {
		lexicon->words = xgrow(lexicon->words, lexicon->n_words, &lexicon->room_words,
		    sizeof(*lexicon->words));
		lexicon->words[lexicon->n_words++] = words[i];
	}
	if (last) {
		lexicon->entries[last].same = at;
		return;
	}
	first_bucket = bucket(lexicon, lexicon->at, words[0]);
	last_bucket = bucket(lexicon, lexicon->tail, words[n - 1]);
	entry->next_at = *first_bucket;
	*first_bucket = at;
	entry->next_tail = *last_bucket;
	*last_bucket = at;
}

/* The phrase of a row, in all the forms of the word that is inflected. */
static void
add_row(struct lexicon *lexicon, uint32_t number, enum inflect inflect,
    const struct irregulars *irregulars, struct intern *words, struct arena *arena)
{
	struct span rest = word_table_cell(lexicon->table, number, 0), piece, inflected = { NULL, 0 };
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
		if (i > 0)	/* the first is the word itself */
			phrase[at] = intern_add(words, forms[i].spelling);
		add(lexicon, number, phrase, n, forms[i].form);
	}
}

struct lexicon *
lexicon_open(struct table *table, enum inflect inflect,
    const struct irregulars *irregulars, struct intern *words, struct arena *arena)
{
	static const size_t forms[] = { [INFLECT_NONE] = 1, [INFLECT_NOUN] = 2, [INFLECT_VERB] = 5 };
	struct lexicon *lexicon = xcalloc(1, sizeof(*lexicon));
	size_t expected = table->n * forms[inflect], n_buckets = 64;

	if (expected > UINT32_MAX / 64)
		status_die("the table %s has too many lines", table->name);
	lexicon->table = table;
	lexicon->shift = 32 - 6;
	for (; n_buckets < expected; n_buckets *= 2)
		lexicon->shift--;
	lexicon->at = xcalloc(n_buckets, sizeof(*lexicon->at));
	lexicon->tail = xcalloc(n_buckets, sizeof(*lexicon->tail));
	lexicon->room_entries = expected + 1;
	lexicon->room_words = expected * 2 + 1;
	lexicon->entries = xreallocarray(NULL, lexicon->room_entries, sizeof(*lexicon->entries));
	lexicon->words = xreallocarray(NULL, lexicon->room_words, sizeof(*lexicon->words));
	lexicon->entries[0] = (struct lexicon_entry){ 0 };
	lexicon->n_entries = 1;
	for (size_t i = 0; i < table->n; i++)
		add_row(lexicon, (uint32_t)i, inflect, irregulars, words, arena);
	return lexicon;
}

void
lexicon_mark(const struct lexicon *lexicon, struct word_facts *facts)
{
	for (uint32_t i = 1; i < lexicon->n_entries; i++) {
		const struct lexicon_entry *entry = &lexicon->entries[i];

		facts[entry->first].at |= lexicon->bit;
		facts[lexicon->words[entry->words + entry->n - 1U]].tail |= lexicon->bit;
	}
}

void
lexicon_close(struct lexicon *lexicon)
{
	if (lexicon == NULL)
		return;
	free(lexicon->at);
	free(lexicon->tail);
	free(lexicon->entries);
	free(lexicon->words);
	free(lexicon);
}

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
	uint32_t at = *bucket(lexicon, lexicon->at, tokens[0].word), best = 0, best_n = 0;

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
		at = *bucket(lexicon, lexicon->tail, candidates[c]);
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
