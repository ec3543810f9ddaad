/*
 * words: holds that each line of the tables of words fires in its own example.
 *
 * An example of a verb or state has a number and one noun behind it; the
 * other words are the outcome. Writes a line for each that does not fire, and
 * how many were tried; the status is 1 if one did not.
 */
#include "words/classify.h"

#include <stdio.h>
#include <string.h>

#include "words/classify_noun.h"
#include "words/token.h"
#include "words/token_scan.h"
#include "words/vocabulary_open.h"

struct example {
	const struct vocabulary *vocabulary;
	const struct row *row;
	struct tokens tokens;
	size_t	behind;		/* the token behind the number, or the first */
};

/* The number stays in the outcome: it parts a verb from the words behind its object. */
static void
meaning_of(const struct example *e, size_t first, size_t last, struct meaning *meaning)
{
	struct tokens outcome = { 0 };

	for (size_t i = 0; i < e->tokens.n; i++)
		if (i < first || i >= last) {
			outcome.p = xgrow(outcome.p, outcome.n, &outcome.room, sizeof(*outcome.p));
			outcome.p[outcome.n++] = e->tokens.p[i];
		}
	classify(e->vocabulary, e->tokens.p + first, last - first, outcome.p, outcome.n, SPAN(""),
	    meaning);
	tokens_free(&outcome);
}

static bool
in_lexicon(const struct example *e)
{
	const struct lexicon *lexicon = vocabulary_lexicon(e->vocabulary, e->row->table);

	for (size_t i = 0; i < e->tokens.n; i++) {
		struct match match;

		if (!lexicon_at(lexicon, e->tokens.p + i, e->tokens.n - i, &match))
			continue;
		do {
			if (match.row == e->row)
				return true;
		} while (lexicon_next(&match));
	}
	return false;
}

/* A row that says the same with another FRAME will do, as will a verb for its noun (capture). */
static bool
is_same(const struct row *row, const struct meaning *meaning, struct span measure)
{
	return meaning->measure_row && (meaning->measure_row == row ||
	    (span_equal(meaning->measure_row->cell[0], row->cell[0]) &&
	    span_equal(meaning->measure, measure)));
}

static bool
outcome_fires(const struct example *e, size_t measure)
{
	struct meaning meaning;

	if (e->behind < e->tokens.n) {
		meaning_of(e, e->behind, e->behind + 1, &meaning);
		if (is_same(e->row, &meaning, e->row->cell[measure]))
			return true;
	}
	meaning_of(e, e->behind, e->tokens.n, &meaning);
	return is_same(e->row, &meaning, e->row->cell[measure]);
}

static bool
state_fires(const struct example *e)
{
	enum { MEASURE = 2 };

	return e->row->cell[MEASURE].n ? outcome_fires(e, MEASURE) : in_lexicon(e);
}

/* At the head of its example, where furniture is looked for. */
static bool
opens_example(const struct example *e)
{
	struct match match;

	return lexicon_at(vocabulary_lexicon(e->vocabulary, e->row->table), e->tokens.p, e->tokens.n,
	    &match) && match.row == e->row;
}

static bool
verb_fires(const struct example *e)
{
	enum { MEASURE = 4 };

	return e->row->cell[MEASURE].n ? outcome_fires(e, MEASURE) : in_lexicon(e);
}

static bool
noun_fires(const struct example *e)
{
	enum { OF = 1, MEASURE = 4 };
	struct noun noun;

	if (strcmp(e->row->table, "outcome-nouns") == 0 && e->row->cell[OF].n)
		return outcome_fires(e, MEASURE);
	classify_noun(e->vocabulary, e->tokens.p + e->behind, e->tokens.n - e->behind, &noun);
	return noun.row == e->row;
}

static bool
group_fires(const struct example *e)
{
	struct meaning meaning;

	meaning_of(e, e->behind, e->tokens.n, &meaning);
	return meaning.group_row == e->row;
}

static bool
kind_fires(const struct example *e)
{
	struct meaning meaning;

	meaning_of(e, e->behind, e->tokens.n, &meaning);
	return meaning.kind_row == e->row;
}

static bool
combination_fires(const struct example *e)
{
	enum { MEASURE = 2 };
	struct meaning meaning;

	classify(e->vocabulary, NULL, 0, e->tokens.p, e->tokens.n, SPAN(""), &meaning);
	return span_equal(meaning.measure, e->row->cell[MEASURE]);
}

static const struct {
	const char *table;
	bool	(*fires)(const struct example *);
} checks[] = {
	{ "outcomes", verb_fires }, { "states", state_fires }, { "outcome-nouns", noun_fires },
	{ "events", noun_fires }, { "nouns", noun_fires }, { "groups", group_fires },
	{ "kinds", kind_fires }, { "combinations", combination_fires }, { "cues", in_lexicon },
	{ "furniture", opens_example }, { "datelines", in_lexicon },
};

static bool
check_row(const struct vocabulary *vocabulary, const struct table *table, const struct row *row,
    bool (*fires)(const struct example *), struct arena *arena)
{
	struct example e = { vocabulary, row, { 0 }, 0 };
	struct span text = row->cell[table->n_columns - 1];
	bool good;

	token_scan_text(vocabulary, text, arena, &e.tokens);
	for (size_t i = 0; i < e.tokens.n; i++)
		if (e.tokens.p[i].kind == TOKEN_NUMBER && e.behind == 0)
			e.behind = i + 1;
	good = fires(&e);
	if (!good)
		printf("%s:%lu: \"%.*s\" does not fire in \"%.*s\"\n", row->file, row->line,
		    (int)row->cell[0].n, row->cell[0].p, (int)text.n, text.p);
	tokens_free(&e.tokens);
	return good;
}

int
main(void)
{
	struct vocabulary *vocabulary = vocabulary_open(NULL);
	struct arena arena = { 0 };
	size_t tried = 0, failed = 0;

	if (vocabulary == NULL)
		return 2;
	for (size_t c = 0; c < sizeof(checks) / sizeof(checks[0]); c++) {
		const struct table *table = vocabulary_table(vocabulary, checks[c].table);

		for (size_t i = 0; i < table->n; i++) {
			tried++;
			failed += !check_row(vocabulary, table, &table->rows[i], checks[c].fires, &arena);
			arena_reset(&arena);
		}
	}
	printf("%zu lines tried, %zu did not fire\n", tried, failed);
	arena_free(&arena);
	vocabulary_free(vocabulary);
	return failed > 0;
}
