#include "plan/nouns.h"

#include <stdlib.h>

#include "base/table.h"
#include "plan/fold.h"
#include "words/inflect.h"
#include "words/vocabulary_open.h"

#define LETTERS_MIN	4u	/* no rule is for shorter words: gas, bus, US */
#define STEPS_MAX	4	/* from a word to its base, and on to what that looks like the plural of */

struct nouns {
	struct vocabulary *vocabulary;
	struct irregulars irregulars;
	struct key_table *plurals;	/* irregular ones; of struct span, the singular */
	struct key_table *known;	/* words met before; of struct span, what they fold to */
	struct arena texts;
	struct arena scratch;
	struct buf word;
};

/* The columns of the table of irregular forms. */
enum { FORM_CELL, LEMMA_CELL, KIND_CELL };

struct nouns *
nouns_open(void)
{
	struct vocabulary *vocabulary = vocabulary_open(NULL);
	const struct table *table;
	struct nouns *nouns;

	if (vocabulary == NULL)
		return NULL;
	nouns = xcalloc(1, sizeof(*nouns));
	nouns->vocabulary = vocabulary;
	nouns->plurals = key_table_open(sizeof(struct span));
	nouns->known = key_table_open(sizeof(struct span));
	table = vocabulary_table(vocabulary, "irregular");
	irregulars_open(&nouns->irregulars, table);
	for (size_t i = 0; table && i < table->n; i++) {
		const struct row *row = &table->rows[i];
		struct span *lemma;

		if (!span_is(row->cell[KIND_CELL], "plural"))
			continue;
		lemma = key_table_add(nouns->plurals, row->cell[FORM_CELL], NULL);
		*lemma = row->cell[LEMMA_CELL];
	}
	return nouns;
}

static bool
is_plural_of(struct nouns *nouns, struct span noun, struct span base)
{
	struct inflected forms[INFLECTED_MAX];
	size_t n = inflect_noun(&nouns->irregulars, base, &nouns->scratch, forms);

	for (size_t i = 0; i < n; i++)
		if (forms[i].form & FORM_S && span_equal(forms[i].spelling, noun))
			return true;
	return false;
}

/* The word with another ending, if that is a noun whose plural it is. */
static bool
try_ending(struct nouns *nouns, struct span noun, const char *plural, const char *singular,
    struct span *base)
{
	size_t ending = span_of(plural).n;
	struct buf text = { 0 };
	bool is;

	if (!span_ends(noun, plural) || noun.n == ending)
		return false;
	buf_span(&text, span_slice(noun, 0, noun.n - ending));
	buf_text(&text, singular);
	is = is_plural_of(nouns, noun, buf_view(&text));
	if (is)
		*base = arena_span(&nouns->scratch, buf_view(&text));
	buf_free(&text);
	return is;
}

static bool
singular(struct nouns *nouns, struct span noun, struct span *base)
{
	static const char *const endings[][2] = {
		{ "men", "man" }, { "ies", "y" }, { "es", "" }, { "s", "" },
	};
	const struct span *lemma = key_table_find(nouns->plurals, noun);

	if (lemma) {
		*base = *lemma;
		return true;
	}
	if (noun.n < LETTERS_MIN)
		return false;
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		if (try_ending(nouns, noun, endings[i][0], endings[i][1], base))
			return true;
	return false;
}

static struct span
fold_word(struct nouns *nouns, struct span noun)
{
	struct span *known;
	bool is_new;

	nouns->word.n = 0;
	fold_case(noun, &nouns->word);
	noun = buf_view(&nouns->word);
	known = key_table_add(nouns->known, noun, &is_new);
	if (!is_new)
		return *known;
	arena_reset(&nouns->scratch);
	for (int step = 0; step < STEPS_MAX; step++)
		if (!singular(nouns, noun, &noun))
			break;
	*known = arena_span(&nouns->texts, noun);
	return *known;
}

void
nouns_fold(struct nouns *nouns, struct span phrase, struct buf *to)
{
	struct span noun;

	while (span_cut(&phrase, ' ', &noun)) {
		buf_span(to, fold_word(nouns, noun));
		buf_char(to, ' ');
	}
}

void
nouns_close(struct nouns *nouns)
{
	if (nouns == NULL)
		return;
	irregulars_close(&nouns->irregulars);
	vocabulary_free(nouns->vocabulary);
	key_table_free(nouns->plurals);
	key_table_free(nouns->known);
	arena_free(&nouns->texts);
	arena_free(&nouns->scratch);
	buf_free(&nouns->word);
	free(nouns);
}
