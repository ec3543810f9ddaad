#include "words/vocabulary_read.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

#include "base/input.h"
#include "base/status.h"

static struct table *
table_named(struct word_store *store, const char *name, size_t n)
{
	for (size_t i = 0; i < store->n; i++)
		if (span_equal(span_of(store->tables[i].name), (struct span){ name, n }))
			return &store->tables[i];
	return NULL;
}

static bool
read_user_file(struct word_store *store, struct table *table, const char *path)
{
	struct input input;
	struct buf text = { 0 };
	bool failed = false;
	char *block;
	size_t n;

	if (!input_open(&input, path))
		return false;
	block = xmalloc(65536);
	while ((n = input_read(&input, block, 65536, &failed)) > 0)
		buf_add(&text, block, n);
	free(block);
	input_close(&input);
	store->files = xgrow(store->files, store->n_files,
	    &store->room_files, sizeof(*store->files));
	store->files[store->n_files++] = text;
	return !failed && word_table_read(table, buf_view(&text), path);
}

bool
vocabulary_read(struct word_store *store, const char *directory)
{
	DIR *dir = opendir(directory);
	struct dirent *entry;
	bool good = true;

	if (dir == NULL) {
		status_trouble_at(directory, 0, "cannot read the vocabulary: %s", strerror(errno));
		return false;
	}
	while (good && (entry = readdir(dir)) != NULL) {
		struct span name = span_of(entry->d_name);
		struct buf path = { 0 };
		struct table *table;
		const char *kept;

		if (!span_ends(name, ".tsv") || name.p[0] == '.')
			continue;
		buf_text(&path, directory);
		buf_char(&path, '/');
		buf_add(&path, name.p, name.n + 1);
		kept = arena_span(&store->arena, buf_view(&path)).p;
		buf_free(&path);
		table = table_named(store, name.p, name.n - 4);
		if (table == NULL) {
			status_trouble_at(kept, 0, "there is no table of this name");
			good = false;
		} else {
			good = read_user_file(store, table, kept);
		}
	}
	closedir(dir);
	return good;
}
