#include "words/vocabulary_make.h"

#include <stddef.h>

#include "base/status.h"
#include "base/xalloc.h"
#include "words/classify_noun.h"
#include "words/vocabulary_build.h"
#include "words/vocabulary_read.h"
#include "words/word_store.h"

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
lay_image(struct vocabulary *vocabulary, const struct image *made)
{
	struct word_store *store = vocabulary->store;

	vocabulary->words = *made->words;
	vocabulary->facts = made->facts;
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

/* Of each word what noun it is by itself, which the lexicons by name tell. */
static void
mark_nouns(struct vocabulary *vocabulary)
{
	struct word_facts *facts = (struct word_facts *)vocabulary->facts;

	for (word w = 1; w < vocabulary->words.n; w++) {
		struct token token = { .kind = TOKEN_WORD, .text = intern_spelling(&vocabulary->words, w) };
		struct noun noun;

		token_name(&token, facts, w, w);
		classify_noun(vocabulary, &token, 1, &noun);
		facts[w].nouns = noun.classes;
	}
}

struct vocabulary *
vocabulary_make(const char *directory, const struct image *made)
{
	struct vocabulary *vocabulary = xcalloc(1, sizeof(*vocabulary));
	bool whole = made && directory == NULL;

	vocabulary->store = word_store_open(made ? made->lines : NULL);
	if (directory && !vocabulary_read(vocabulary->store, directory)) {
		vocabulary_free(vocabulary);
		return NULL;
	}
	if (whole)
		lay_image(vocabulary, made);
	else
		vocabulary_build(vocabulary);
	name_lexicons(vocabulary);
	name_tables(vocabulary);
	if (!whole)
		mark_nouns(vocabulary);
	return vocabulary;
}
