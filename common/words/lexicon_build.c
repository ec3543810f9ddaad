#include "words/lexicon_build.h"

#include <stdlib.h>

#include "base/status.h"

/* A lexicon and its arrays, while they grow. */
struct building {
	struct lexicon made;
	uint32_t *at, *tail;
	struct lexicon_entry *entries;
	word	*words;
	size_t	room_entries, room_words;
};

static uint32_t
same_words(const struct building *b, const word *words, uint32_t n)
{
	uint32_t at = b->at[lexicon_bucket(&b->made, words[0], n > 1 ? words[1] : WORD_NONE)];

	for (; at; at = b->entries[at].next_at) {
		const struct lexicon_entry *entry = &b->entries[at];
		uint32_t i = 1;

		if (entry->first != words[0])
			continue;
		while (i < n && entry->n == n && b->words[entry->words + i] == words[i])
			i++;
		if (i == n && entry->n == n)
			return at;
	}
	return 0;
}

static uint32_t
new_entry(struct building *b, struct lexicon_entry entry, const word *words)
{
	entry.words = b->made.n_words;
	b->entries = xgrow(b->entries, b->made.n_entries, &b->room_entries, sizeof(*b->entries));
	b->entries[b->made.n_entries] = entry;
	for (uint32_t i = 0; i < entry.n; i++) {
		b->words = xgrow(b->words, b->made.n_words, &b->room_words, sizeof(*b->words));
		b->words[b->made.n_words++] = words[i];
	}
	return b->made.n_entries++;
}

static void
add(struct building *b, uint32_t row, const word *words, uint32_t n, unsigned form, word then)
{
	uint32_t at = same_words(b, words, n), last = 0, *first_bucket, *last_bucket;

	for (; at; at = b->entries[at].same) {
		if (b->entries[at].row == row) {
			b->entries[at].form = (uint16_t)(b->entries[at].form | form);
			return;
		}
		last = at;
	}
	at = new_entry(b, (struct lexicon_entry){ .first = words[0], .n = (uint16_t)n,
	    .form = (uint16_t)form, .row = row, .then = then }, words);
	if (last) {
		b->entries[last].same = at;
		return;
	}
	first_bucket = &b->at[lexicon_bucket(&b->made, words[0], n > 1 ? words[1] : WORD_NONE)];
	last_bucket = &b->tail[lexicon_bucket(&b->made, words[n - 1], n > 1 ? words[n - 2] : WORD_NONE)];
	b->entries[at].next_at = *first_bucket;
	*first_bucket = at;
	b->entries[at].next_tail = *last_bucket;
	*last_bucket = at;
}

/* The first of the words behind the object, where the row names them; else WORD_NONE. */
static word
first_of_then(const struct table *table, uint32_t row, struct intern_maker *words)
{
	size_t column = word_table_column(table, "THEN");
	struct span then = column < table->n_columns ? word_table_cell(table, row, column) : SPAN(""), first;

	return then.n && *then.p != '<' && span_cut(&then, ' ', &first) ? intern_add(words, first) : WORD_NONE;
}

/* The phrase of a row, in all the forms of the word that is inflected. */
static void
add_row(struct building *b, uint32_t number, enum inflect inflect,
    const struct irregulars *irregulars, struct intern_maker *words, struct arena *arena)
{
	struct span rest = word_table_cell(b->made.table, number, 0), piece, inflected = { NULL, 0 };
	struct inflected forms[INFLECTED_MAX] = { { { NULL, 0 }, FORM_BASE } };
	word phrase[16];
	uint32_t n = 0, at;
	size_t n_forms = 1;
	word then = first_of_then(b->made.table, number, words);

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
		add(b, number, phrase, n, forms[i].form, then);
	}
}

static struct lexicon
in_arena(struct building *b, struct arena *arena)
{
	struct lexicon made = b->made;
	size_t buckets = lexicon_buckets(&made) * sizeof(*b->at);

	made.at = arena_copy(arena, b->at, buckets);
	made.tail = arena_copy(arena, b->tail, buckets);
	made.entries = arena_copy(arena, b->entries, made.n_entries * sizeof(*b->entries));
	made.words = arena_copy(arena, b->words, made.n_words * sizeof(*b->words));
	free(b->at);
	free(b->tail);
	free(b->entries);
	free(b->words);
	return made;
}

struct lexicon
lexicon_build(struct table *table, enum inflect inflect, const struct irregulars *irregulars,
    struct intern_maker *words, struct arena *arena)
{
	static const size_t forms[] = { [INFLECT_NONE] = 1, [INFLECT_NOUN] = 2, [INFLECT_VERB] = 5 };
	struct building b = { .made = { .table = table, .shift = 32 - 6 } };
	size_t expected = table->n * forms[inflect];

	if (expected > UINT32_MAX / 64)
		status_die("the table %s has too many lines", table->name);
	/* So many that few phrases share one. */
	while (lexicon_buckets(&b.made) < 2 * expected)
		b.made.shift--;
	b.at = xcalloc(lexicon_buckets(&b.made), sizeof(*b.at));
	b.tail = xcalloc(lexicon_buckets(&b.made), sizeof(*b.tail));
	(void)new_entry(&b, (struct lexicon_entry){ 0 }, &(word){ 0 });
	for (size_t i = 0; i < table->n; i++)
		add_row(&b, (uint32_t)i, inflect, irregulars, words, arena);
	return in_arena(&b, arena);
}

void
lexicon_mark(const struct lexicon *lexicon, struct word_facts *facts)
{
	for (uint32_t i = 1; i < lexicon->n_entries; i++) {
		const struct lexicon_entry *entry = &lexicon->entries[i];
		const word *words = &lexicon->words[entry->words];

		if (entry->n == 1) {
			facts[words[0]].alone |= lexicon->bit;
		} else {
			facts[words[0]].opens |= lexicon->bit;
			facts[words[1]].seconds |= lexicon->bit;
		}
		facts[words[entry->n - 1]].tail |= lexicon->bit;
	}
}
