/*
 * number_examples: holds that each line of the tables of numbers, vague words,
 * bounds, units, currencies and parts of numbers fires in its own example.
 *
 * In text, and in a cell, which reads more. Writes a line for each that does not, and how
 * many were tried; the status is 1 if one did not fire.
 */
#include <stdio.h>
#include <string.h>

#include "number/bound.h"
#include "number/bound_words.h"
#include "number/number_read.h"
#include "number/unit.h"
#include "words/token_scan.h"
#include "words/vocabulary_open.h"

struct example {
	const struct vocabulary *vocabulary;
	const struct row *row;
	struct tokens tokens;
};

static struct span
role(const struct example *e)
{
	return e->row->cell[2];
}

/* The phrase alone is the row of some quantity of the example. */
static bool
fires_in_text(const struct example *e)
{
	for (size_t i = 0; i < e->tokens.n; i++) {
		struct quantity q;
		bool found;

		if (!quantity_at(e->vocabulary, e->tokens.p + i, e->tokens.n - i, &q))
			continue;
		found = q.number_row == e->row || q.modifier_row == e->row || q.unit_row == e->row;
		quantity_free(&q);
		if (found)
			return true;
	}
	return false;
}

static size_t
phrase_at(const struct example *e, const char *table)
{
	for (size_t i = 0; i < e->tokens.n; i++) {
		struct match match;

		if (!lexicon_at(vocabulary_lexicon(e->vocabulary, table), e->tokens.p + i,
		    e->tokens.n - i, &match))
			continue;
		do {
			if (match.row == e->row)
				return i + 1;
		} while (lexicon_next(&match));
	}
	return 0;
}

/* Words that begin no number: the example has none where the phrase stands. */
static bool
is_plain(const struct example *e)
{
	size_t at = phrase_at(e, "numbers");
	struct number number;
	bool found;

	if (at == 0)
		return false;
	at--;
	found = number_read(e->vocabulary, e->tokens.p + at, e->tokens.n - at, NUMBER_IN_TEXT, &number);
	if (found)
		number_free(&number);
	return !found;
}

/* Scales, dozens and the like take part in a number: it reaches over the phrase. */
static bool
takes_part(const struct example *e, const char *table, enum number_reading reading)
{
	size_t at = phrase_at(e, table);

	for (size_t i = 0; at && i < at; i++) {
		struct number number;
		size_t end;

		if (!number_read(e->vocabulary, e->tokens.p + i, e->tokens.n - i, reading, &number))
			continue;
		end = i + number.n;
		number_free(&number);
		if (end >= at)
			return true;
	}
	return false;
}

static bool
number_fires(const struct example *e)
{
	if (span_is(role(e), "plain"))
		return is_plain(e);
	return takes_part(e, "numbers", span_is(role(e), "capitals") ? NUMBER_IN_MONEY : NUMBER_IN_TEXT);
}

/* Joining and filling words stand within a quantity, which reaches over them. */
static bool
bound_fires(const struct example *e)
{
	size_t at = phrase_at(e, "bounds");

	if (fires_in_text(e))
		return true;
	for (size_t i = 0; at && i < at; i++) {
		struct quantity q;
		bool over;

		if (!quantity_at(e->vocabulary, e->tokens.p + i, e->tokens.n - i, &q))
			continue;
		over = i + q.n > at;
		quantity_free(&q);
		if (over)
			return true;
	}
	return span_is(role(e), "none") || span_is(role(e), "or_equal") ? at > 0 : false;
}

static bool
part_fires(const struct example *e)
{
	if (span_is(e->row->cell[1], "extent"))
		return phrase_at(e, "number-parts") > 0 && !takes_part(e, "number-parts", NUMBER_IN_TEXT);
	return takes_part(e, "number-parts", NUMBER_IN_CELL);
}

static const struct {
	const char *table;
	size_t	example;	/* its cell */
	bool	(*fires)(const struct example *e);
} tables[] = {
	{ "numbers", 3, number_fires }, { "vague", 3, fires_in_text }, { "bounds", 3, bound_fires },
	{ "units", 4, fires_in_text }, { "currencies", 4, fires_in_text },
	{ "number-parts", 3, part_fires },
};

int
main(void)
{
	struct vocabulary *vocabulary = vocabulary_open(NULL);
	struct arena arena = { 0 };
	size_t tried = 0, silent = 0;

	if (vocabulary == NULL)
		return 2;
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
		const struct table *table = vocabulary_table(vocabulary, tables[i].table);

		for (size_t k = 0; k < table->n; k++) {
			struct example e = { .vocabulary = vocabulary, .row = &table->rows[k] };
			struct span text = e.row->cell[tables[i].example];

			token_scan_text(vocabulary, text, &arena, &e.tokens);
			tried++;
			if (!tables[i].fires(&e)) {
				printf("%s:%lu: %.*s: %.*s\n", e.row->file, e.row->line,
				    (int)e.row->cell[0].n, e.row->cell[0].p, (int)text.n, text.p);
				silent++;
			}
			tokens_free(&e.tokens);
		}
	}
	printf("%zu tried, %zu did not fire\n", tried, silent);
	arena_free(&arena);
	vocabulary_free(vocabulary);
	return silent > 0;
}
