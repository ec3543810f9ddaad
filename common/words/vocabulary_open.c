#include "words/vocabulary_store.h"

#include <stdlib.h>

#include "base/status.h"
#include "words/words.h"

#define LEXICON(table, member)	{ table, offsetof(struct lexicons, member) }

static const struct {
	const char *table;
	size_t	member;
} asked_for[] = {
	LEXICON("attributions", attributions), LEXICON("bounds", bounds), LEXICON("cues", cues),
	LEXICON("currencies", currencies), LEXICON("datelines", datelines),
	LEXICON("discards", discards), LEXICON("events", events),
	LEXICON("furniture", furniture), LEXICON("groups", groups),
	LEXICON("kinds", kinds), LEXICON("months", months), LEXICON("nouns", nouns),
	LEXICON("number-parts", number_parts), LEXICON("numbers", numbers),
	LEXICON("outcome-nouns", outcome_nouns), LEXICON("outcomes", outcomes),
	LEXICON("periods", periods), LEXICON("place-nouns", place_nouns), LEXICON("states", states),
	LEXICON("units", units), LEXICON("vague", vague),
};

#define TABLE(table)	{ #table, offsetof(struct tables_asked, table) }

static const struct {
	const char *table;
	size_t	member;
} tables_asked_for[] = {
	TABLE(combinations), TABLE(includes), TABLE(measures), TABLE(sides), TABLE(sums), TABLE(wider),
};

static void
open_tables(struct store *store, const struct image *made)
{
	store->tables = xcalloc(TABLES_MAX, sizeof(*store->tables));
	store->lines = xcalloc(TABLES_MAX, sizeof(*store->lines));
	store->lexicons = xcalloc(TABLES_MAX, sizeof(*store->lexicons));
	if (embedded_tables_count > TABLES_MAX)
		status_die("more than %d tables of words", TABLES_MAX);
	for (size_t i = 0; i < embedded_tables_count; i++) {
		const struct embedded_table *from = &embedded_tables[i];
		struct span text = { (const char *)from->text, from->n };
		struct store_lines *lines = &store->lines[i];

		if (made)
			*lines = made->lines[i];
		else
			lines->p = word_table_lines(text, &store->arena, &lines->n);
		word_table_open(&store->tables[i], from->name, text, from->file, lines->p, lines->n);
	}
	store->n = embedded_tables_count;
}

static void
lay_image(struct store *store, const struct image *made)
{
	store->words = *made->words;
	store->open.facts = made->facts;
	for (size_t i = 0; i < store->n; i++) {
		store->lexicons[i] = made->lexicons[i];
		store->lexicons[i].table = &store->tables[i];
		store->lexicons[i].facts = made->facts;
	}
}

static void
name_tables(struct vocabulary *vocabulary)
{
	for (size_t i = 0; i < sizeof(tables_asked_for) / sizeof(tables_asked_for[0]); i++) {
		const struct table *table = vocabulary_table(vocabulary, tables_asked_for[i].table);
		char *to = (char *)&vocabulary->tables + tables_asked_for[i].member;

		if (table == NULL)
			status_die("no table of words is named %s", tables_asked_for[i].table);
		*(const struct table **)(void *)to = table;
	}
}

static void
name_lexicons(struct vocabulary *vocabulary)
{
	for (size_t i = 0; i < sizeof(asked_for) / sizeof(asked_for[0]); i++) {
		const struct lexicon *lexicon = vocabulary_lexicon(vocabulary, asked_for[i].table);
		char *to = (char *)&vocabulary->lexicons + asked_for[i].member;

		if (lexicon == NULL)
			status_die("no table of words is named %s", asked_for[i].table);
		*(const struct lexicon **)(void *)to = lexicon;
	}
}

struct vocabulary *
vocabulary_open(const char *directory)
{
	struct store *store = xcalloc(1, sizeof(*store));

	open_tables(store, image);
	if (directory && !vocabulary_read(store, directory)) {
		vocabulary_free(&store->open);
		return NULL;
	}
	if (directory || image == NULL)
		vocabulary_build(store);
	else
		lay_image(store, image);
	name_lexicons(&store->open);
	name_tables(&store->open);
	if (directory || image == NULL)
		vocabulary_mark_nouns(store);
	return &store->open;
}

static const struct store *
store_of(const struct vocabulary *vocabulary)
{
	return (const struct store *)(const void *)vocabulary;
}

void
vocabulary_free(struct vocabulary *vocabulary)
{
	struct store *store = (struct store *)(void *)vocabulary;

	if (vocabulary == NULL)
		return;
	for (size_t i = 0; i < store->n; i++)
		word_table_close(&store->tables[i]);
	free(store->tables);
	free(store->lines);
	free(store->lexicons);
	for (size_t i = 0; i < store->n_files; i++)
		buf_free(&store->files[i]);
	free(store->files);
	arena_free(&store->arena);
	free(store);
}

const struct table *
vocabulary_table(const struct vocabulary *vocabulary, const char *name)
{
	const struct store *store = store_of(vocabulary);

	for (size_t i = 0; i < store->n; i++)
		if (strcmp(store->tables[i].name, name) == 0) {
			word_table_fill(&store->tables[i]);
			return &store->tables[i];
		}
	return NULL;
}

const struct lexicon *
vocabulary_lexicon(const struct vocabulary *vocabulary, const char *table)
{
	const struct store *store = store_of(vocabulary);

	for (size_t i = 0; i < store->n; i++)
		if (strcmp(store->tables[i].name, table) == 0)
			return store->lexicons[i].n_entries ? &store->lexicons[i] : NULL;
	return NULL;
}

word
vocabulary_word(const struct vocabulary *vocabulary, struct span folded)
{
	return intern_find(&store_of(vocabulary)->words, folded);
}

word
vocabulary_word_within(const struct vocabulary *vocabulary, struct span folded, size_t room)
{
	return intern_find_within(&store_of(vocabulary)->words, folded, room);
}

struct span
vocabulary_spelling(const struct vocabulary *vocabulary, word w)
{
	const struct intern *words = &store_of(vocabulary)->words;

	return w > 0 && w < words->n ? intern_spelling(words, w) : SPAN("");
}
