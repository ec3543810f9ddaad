#include "words/vocabulary.h"

#include <stdlib.h>
#include <string.h>

#include "words/word_store.h"

void
vocabulary_free(struct vocabulary *vocabulary)
{
	if (vocabulary == NULL)
		return;
	word_store_free(vocabulary->store);
	free(vocabulary);
}

const struct table *
vocabulary_table(const struct vocabulary *vocabulary, const char *name)
{
	const struct word_store *store = vocabulary->store;

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
	const struct word_store *store = vocabulary->store;

	for (size_t i = 0; i < store->n; i++)
		if (strcmp(store->tables[i].name, table) == 0)
			return store->lexicons[i].n_entries ? &store->lexicons[i] : NULL;
	return NULL;
}

word
vocabulary_word(const struct vocabulary *vocabulary, struct span folded)
{
	return intern_find(&vocabulary->words, folded);
}

word
vocabulary_word_within(const struct vocabulary *vocabulary, struct span folded, size_t room)
{
	return intern_find_within(&vocabulary->words, folded, room);
}

struct span
vocabulary_spelling(const struct vocabulary *vocabulary, word w)
{
	const struct intern *words = &vocabulary->words;

	return w > 0 && w < words->n ? intern_spelling(words, w) : SPAN("");
}
