#include "words/vocabulary_build.h"

#include <string.h>

#include "base/status.h"
#include "words/cue.h"
#include "words/lexicon_build.h"
#include "words/named.h"
#include "words/word_store.h"

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
	{ "periods", INFLECT_NOUN, 0 },
	{ "numbers", INFLECT_NONE, WORD_NUMBER },
	{ "vague", INFLECT_NONE, WORD_NUMBER },
	{ "number-parts", INFLECT_NOUN, 0 },
	{ "bounds", INFLECT_NONE, WORD_BOUND },
	{ "currencies", INFLECT_NOUN, 0 },
};

static const struct named classes[] = {
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
	{ "unreal", WORD_UNREAL }, { "present", WORD_PRESENT },
};

static unsigned
class_named(struct span names)
{
	return named_bits(NAMED(classes), names);
}

static void
intern_column(struct intern_maker *words, const struct table *table, const char *name)
{
	size_t column = word_table_column(table, name);
	struct span piece;

	if (column == table->n_columns)
		return;
	for (size_t i = 0; i < table->n; i++) {
		struct span rest = word_table_cell(table, i, column);

		while (span_cut(&rest, ' ', &piece))
			if (piece.n)
				intern_add(words, piece);
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
set_classes(struct word_facts *facts, const struct table *table, const struct lexicon *lexicon)
{
	size_t column = word_table_column(table, "word-class");
	unsigned of_table = class_of_table(table);

	if (of_table == 0 && column == table->n_columns)
		return;
	for (uint32_t i = 1; i < lexicon->n_entries; i++) {
		const struct lexicon_entry *entry = &lexicon->entries[i];
		unsigned class = of_table;

		if (column < table->n_columns)
			class |= class_named(word_table_cell(table, entry->row, column));
		facts[entry->first].class |= class;
	}
}

static bool
is_lexicon(const struct table *table)
{
	return table->n_columns &&
	    (span_is(table->columns[0], "PHRASE") || span_is(table->columns[0], "WORD"));
}

static void
build_lexicons(const struct vocabulary *vocabulary, struct intern_maker *words)
{
	struct word_store *store = vocabulary->store;
	struct irregulars irregulars;
	uint32_t bit = 1;

	irregulars_open(&irregulars, vocabulary_table(vocabulary, "irregular"));
	for (size_t i = 0; i < store->n; i++) {
		struct table *table = &store->tables[i];
		enum inflect inflect = INFLECT_NONE;

		if (!is_lexicon(table))
			continue;
		for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++)
			if (strcmp(kinds[k].table, table->name) == 0)
				inflect = kinds[k].inflect;
		if (bit == 0)
			status_die("more lexicons than bits");
		store->lexicons[i] = lexicon_build(table, inflect, &irregulars, words, &store->arena);
		store->lexicons[i].bit = bit;
		bit <<= 1;
		intern_column(words, table, "THEN");
	}
	irregulars_close(&irregulars);
}

/* Row i of irregular.tsv: its form, if that is a plural, or an empty one. */
static struct span
irregular_plural(const struct table *table, size_t i)
{
	const struct span none = { .n = 0 };

	return span_is(word_table_cell(table, i, word_table_column(table, "form")), "plural") ?
	    word_table_cell(table, i, word_table_column(table, "FORM")) : none;
}

static void
add_plurals(const struct vocabulary *vocabulary, struct intern_maker *words)
{
	const struct table *table = vocabulary_table(vocabulary, "irregular");

	for (size_t i = 0; i < table->n; i++) {
		struct span plural = irregular_plural(table, i);

		if (plural.n)
			intern_add(words, plural);
	}
}

static void
mark_plurals(const struct vocabulary *vocabulary, struct word_facts *facts)
{
	const struct table *table = vocabulary_table(vocabulary, "irregular");

	for (size_t i = 0; i < table->n; i++) {
		struct span plural = irregular_plural(table, i);

		if (plural.n)
			facts[vocabulary_word(vocabulary, plural)].plural = true;
	}
}

static void
mark_then(const struct lexicon *lexicon, struct word_facts *facts)
{
	for (uint32_t i = 1; i < lexicon->n_entries; i++)
		if (lexicon->entries[i].then != WORD_NONE)
			facts[lexicon->entries[i].then].then = true;
}

/* The last of the longest words of a phrase: it tells more than "of" or "to". */
static word
longest_word(const struct intern *known, const struct lexicon *lexicon, const struct lexicon_entry *entry)
{
	const word *words = &lexicon->words[entry->words];
	word longest = words[0];

	for (uint32_t i = 1; i < entry->n; i++)
		if (intern_spelling(known, words[i]).n >= intern_spelling(known, longest).n)
			longest = words[i];
	return longest;
}

static void
mark_cues(const struct intern *known, const struct table *table, const struct lexicon *lexicon,
    struct word_facts *facts)
{
	size_t column = word_table_column(table, "cue");

	for (uint32_t i = 1; column < table->n_columns && i < lexicon->n_entries; i++) {
		const struct lexicon_entry *entry = &lexicon->entries[i];
		uint64_t cue = cue_bit((enum cue)cue_named(word_table_cell(table, entry->row, column)));

		facts[entry->first].cues |= cue;
		facts[lexicon->words[entry->words + entry->n - 1U]].cues |= cue;
		facts[longest_word(known, lexicon, entry)].cued |= cue;
	}
}

/* So that a word that no phrase starts with costs one look. All words are known by now. */
static void
build_facts(struct vocabulary *vocabulary)
{
	struct word_store *store = vocabulary->store;
	size_t n = vocabulary->words.n * sizeof(struct word_facts);
	struct word_facts *facts = arena_take(&store->arena, n);

	memset(facts, 0, n);
	vocabulary->facts = facts;
	for (size_t i = 0; i < store->n; i++) {
		struct lexicon *lexicon = &store->lexicons[i];

		lexicon->facts = facts;
		if (lexicon->n_entries == 0)
			continue;
		lexicon_mark(lexicon, facts);
		set_classes(facts, &store->tables[i], lexicon);
		mark_cues(&vocabulary->words, &store->tables[i], lexicon, facts);
		mark_then(lexicon, facts);
	}
	mark_plurals(vocabulary, facts);
}

void
vocabulary_build(struct vocabulary *vocabulary)
{
	struct intern_maker words = { 0 };

	build_lexicons(vocabulary, &words);
	add_plurals(vocabulary, &words);
	vocabulary->words = intern_made(&words, &vocabulary->store->arena);
	build_facts(vocabulary);
}
