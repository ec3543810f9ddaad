#include "words/word_store.h"

#include <stdlib.h>

#include "base/status.h"
#include "words/words.h"

#define WORD_STORE_TABLES	40

struct word_store *
word_store_open(const struct word_lines *known)
{
	struct word_store *store = xcalloc(1, sizeof(*store));

	store->tables = xcalloc(WORD_STORE_TABLES, sizeof(*store->tables));
	store->lines = xcalloc(WORD_STORE_TABLES, sizeof(*store->lines));
	store->lexicons = xcalloc(WORD_STORE_TABLES, sizeof(*store->lexicons));
	if (embedded_tables_count > WORD_STORE_TABLES)
		status_die("more than %d tables of words", WORD_STORE_TABLES);
	for (size_t i = 0; i < embedded_tables_count; i++) {
		const struct embedded_table *from = &embedded_tables[i];
		struct span text = { (const char *)from->text, from->n };
		struct word_lines *lines = &store->lines[i];

		if (known)
			*lines = known[i];
		else
			lines->p = word_table_lines(text, &store->arena, &lines->n);
		word_table_open(&store->tables[i], from->name, text, from->file, lines->p, lines->n);
	}
	store->n = embedded_tables_count;
	return store;
}

void
word_store_free(struct word_store *store)
{
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
