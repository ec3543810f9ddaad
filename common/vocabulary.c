#include "vocabulary.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "inflect.h"
#include "input.h"
#include "intern.h"
#include "lexicon.h"
#include "status.h"
#include "word_table.h"
#include "words.h"
#include "xalloc.h"

#define TABLES_MAX	40

/* All of it; a caller sees the part that is open. */
struct store {
	struct vocabulary open;
	struct table *tables;	/* room for TABLES_MAX */
	struct lexicon *lexicons[TABLES_MAX];
	size_t	n;
	uint32_t n_lexicons;
	struct intern words;
	struct word_facts *facts;	/* by word */
	struct irregulars irregulars;
	struct arena arena;
	struct buf *files;	/* texts of the user's tables */
	size_t	n_files, room_files;
};

static const struct {
	const char *table;
	enum inflect inflect;
	unsigned class;		/* of the first word of each phrase, in every form */
} kinds[] = {
	{ "outcomes", INFLECT_VERB, 0 },
	{ "attributions", INFLECT_VERB, WORD_SPEECH },
	{ "outcome-nouns", INFLECT_NOUN, 0 },
	{ "events", INFLECT_NOUN, 0 },
	{ "nouns", INFLECT_NOUN, 0 },
	{ "groups", INFLECT_NOUN, 0 },
	{ "units", INFLECT_NOUN, WORD_UNIT },
	{ "periods", INFLECT_NOUN, WORD_PERIOD },
	{ "numbers", INFLECT_NONE, WORD_NUMBER },
	{ "vague", INFLECT_NONE, WORD_NUMBER },
	{ "number-parts", INFLECT_NOUN, 0 },
	{ "bounds", INFLECT_NONE, WORD_BOUND },
	{ "currencies", INFLECT_NOUN, 0 },
};

static const struct {
	const char *name;
	unsigned class;
} classes[] = {
	{ "preposition", WORD_PREPOSITION }, { "determiner", WORD_DETERMINER },
	{ "pronoun", WORD_PRONOUN }, { "be", WORD_BE }, { "have", WORD_HAVE },
	{ "do", WORD_DO }, { "modal", WORD_MODAL }, { "and", WORD_AND },
	{ "but", WORD_BUT }, { "subordinator", WORD_SUBORDINATOR },
	{ "relative", WORD_RELATIVE }, { "adverb", WORD_ADVERB },
	{ "speech", WORD_SPEECH }, { "negation", WORD_NEGATION },
	{ "month", WORD_MONTH }, { "weekday", WORD_WEEKDAY },
	{ "number", WORD_NUMBER }, { "ordinal", WORD_ORDINAL },
	{ "unit", WORD_UNIT }, { "abbreviation", WORD_ABBREVIATION },
	{ "more", WORD_MORE }, { "article", WORD_ARTICLE },
	{ "locates", WORD_LOCATES }, { "direction", WORD_DIRECTION },
	{ "undates", WORD_UNDATES }, { "compares", WORD_COMPARES },
	{ "realizes", WORD_REALIZES }, { "time", WORD_TIME },
	{ "present", WORD_PRESENT },
};

#define LEXICON(table, member)	{ table, offsetof(struct lexicons, member) }

static const struct {
	const char *table;
	size_t	member;
} asked_for[] = {
	LEXICON("attributions", attributions), LEXICON("bounds", bounds), LEXICON("cues", cues),
	LEXICON("currencies", currencies), LEXICON("datelines", datelines),
	LEXICON("discards", discards), LEXICON("events", events), LEXICON("groups", groups),
	LEXICON("kinds", kinds), LEXICON("months", months), LEXICON("nouns", nouns),
	LEXICON("number-parts", number_parts), LEXICON("numbers", numbers),
	LEXICON("outcome-nouns", outcome_nouns), LEXICON("outcomes", outcomes),
	LEXICON("periods", periods), LEXICON("place-nouns", place_nouns), LEXICON("states", states),
	LEXICON("units", units), LEXICON("vague", vague),
};

static struct table *
table_named(struct store *vocabulary, const char *name, size_t n)
{
	for (size_t i = 0; i < vocabulary->n; i++)
		if (span_equal(span_of(vocabulary->tables[i].name), (struct span){ name, n }))
			return &vocabulary->tables[i];
	return NULL;
}

static void
read_embedded(struct store *vocabulary)
{
	for (unsigned long i = 0; i < embedded_tables_count; i++) {
		const struct embedded_table *from = &embedded_tables[i];
		struct table *table;

		if (vocabulary->n == TABLES_MAX)
			status_die("more than %d tables of words", TABLES_MAX);
		table = &vocabulary->tables[vocabulary->n++];
		word_table_open(table, from->name,
		    (struct span){ (const char *)from->text, from->n }, from->file);
	}
}

static bool
read_user_file(struct store *vocabulary, struct table *table, const char *path)
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
	vocabulary->files = xgrow(vocabulary->files, vocabulary->n_files,
	    &vocabulary->room_files, sizeof(*vocabulary->files));
	vocabulary->files[vocabulary->n_files++] = text;
	return !failed && word_table_read(table, buf_view(&text), path);
}

/* Each FILE.tsv of the directory goes over the table of its name. */
static bool
read_directory(struct store *vocabulary, const char *directory)
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
		kept = arena_span(&vocabulary->arena, buf_view(&path)).p;
		buf_free(&path);
		table = table_named(vocabulary, name.p, name.n - 4);
		if (table == NULL) {
			status_trouble_at(kept, 0, "there is no table of this name");
			good = false;
		} else {
			good = read_user_file(vocabulary, table, kept);
		}
	}
	closedir(dir);
	return good;
}

static unsigned
class_named(struct span names)
{
	struct span name;
	unsigned class = 0;

	while (span_cut(&names, ' ', &name))
		for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++)
			if (span_is(name, classes[i].name))
				class |= classes[i].class;
	return class;
}

static size_t
column_named(const struct table *table, const char *name)
{
	size_t i = 0;

	while (i < table->n_columns && !span_is(table->columns[i], name))
		i++;
	return i;
}

static void
intern_column(struct store *vocabulary, const struct table *table, const char *name)
{
	size_t column = column_named(table, name);
	struct span piece;

	if (column == table->n_columns)
		return;
	for (size_t i = 0; i < table->n; i++) {
		struct span rest = word_table_cell(table, i, column);

		while (span_cut(&rest, ' ', &piece))
			if (piece.n)
				intern_add(&vocabulary->words, piece);
	}
}

static unsigned
class_of_table(const struct table *table)
{
	for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++)
		if (strcmp(kinds[k].table, table->name) == 0)
			return kinds[k].class;
	return 0;
}

/* The classes of words that a column names, and those that go with a whole table. */
static void
set_classes(struct store *vocabulary, const struct table *table, const struct lexicon *lexicon)
{
	size_t column = column_named(table, "word-class");
	unsigned of_table = class_of_table(table);

	if (of_table == 0 && column == table->n_columns)
		return;
	for (uint32_t i = 1; i < lexicon->n_entries; i++) {
		const struct lexicon_entry *entry = &lexicon->entries[i];
		unsigned class = of_table;

		if (column < table->n_columns)
			class |= class_named(word_table_cell(table, entry->row, column));
		vocabulary->facts[entry->first].class |= class;
	}
}

static void
build_lexicon(struct store *vocabulary, size_t at)
{
	struct table *table = &vocabulary->tables[at];
	enum inflect inflect = INFLECT_NONE;

	if (table->n_columns == 0 ||
	    (!span_is(table->columns[0], "PHRASE") && !span_is(table->columns[0], "WORD")))
		return;
	for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++)
		if (strcmp(kinds[k].table, table->name) == 0)
			inflect = kinds[k].inflect;
	if (vocabulary->n_lexicons >= LEXICONS_MAX)
		status_die("more than %d lexicons", LEXICONS_MAX);
	vocabulary->lexicons[at] = lexicon_open(table, inflect, &vocabulary->irregulars,
	    &vocabulary->words, &vocabulary->arena);
	vocabulary->lexicons[at]->bit = (uint32_t)1 << vocabulary->n_lexicons;
	vocabulary->n_lexicons++;
	intern_column(vocabulary, table, "THEN");
}

/* So that a word that no phrase starts with costs one look. All words are known by now. */
static void
build_facts(struct store *vocabulary)
{
	vocabulary->facts = xcalloc((size_t)vocabulary->words.n + 1, sizeof(*vocabulary->facts));
	vocabulary->open.facts = vocabulary->facts;
	for (size_t i = 0; i < vocabulary->n; i++) {
		struct lexicon *lexicon = vocabulary->lexicons[i];

		if (lexicon == NULL)
			continue;
		lexicon->facts = vocabulary->facts;
		lexicon_mark(lexicon, vocabulary->facts);
		set_classes(vocabulary, &vocabulary->tables[i], lexicon);
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

	store->tables = xcalloc(TABLES_MAX, sizeof(*store->tables));
	read_embedded(store);
	if (directory && !read_directory(store, directory)) {
		vocabulary_free(&store->open);
		return NULL;
	}
	irregulars_open(&store->irregulars, vocabulary_table(&store->open, "irregular"));
	for (size_t i = 0; i < store->n; i++)
		build_lexicon(store, i);
	build_facts(store);
	name_lexicons(&store->open);
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
	for (size_t i = 0; i < store->n; i++) {
		word_table_close(&store->tables[i]);
		lexicon_close(store->lexicons[i]);
	}
	free(store->tables);
	for (size_t i = 0; i < store->n_files; i++)
		buf_free(&store->files[i]);
	free(store->files);
	irregulars_close(&store->irregulars);
	intern_free(&store->words);
	free(store->facts);
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
			return store->lexicons[i];
	return NULL;
}

word
vocabulary_word(const struct vocabulary *vocabulary, struct span folded)
{
	return intern_find(&store_of(vocabulary)->words, folded);
}

struct span
vocabulary_spelling(const struct vocabulary *vocabulary, word w)
{
	const struct intern *words = &store_of(vocabulary)->words;

	return w < words->n ? words->spellings[w] : SPAN("");
}
