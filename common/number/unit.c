#include "number/unit.h"

bool
unit_is(const struct row *row, const char *dimension)
{
	return row && span_is(row->cell[UNIT_DIMENSION], dimension);
}

/* Letters that are a currency only before a number: N, R, Rs, Tk. */
static bool
is_short_currency(const struct row *row)
{
	struct span phrase = row->cell[0];

	return unit_is(row, "money") && phrase.n <= 2 && ascii_is_lower(phrase.p[0]) &&
	    ascii_is_lower(phrase.p[phrase.n - 1]);
}

/* A code such as ALL or TOP is a word too: it counts in capitals alone. */
static bool
currency_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct unit *unit)
{
	struct match match;

	if (!lexicon_at(vocabulary->lexicons.currencies, tokens, n, &match))
		return false;
	if (match.n == 1 && !(tokens[0].flags & TOKEN_ALL_CAPS))
		return false;
	*unit = (struct unit){ match.row, match.n };
	return true;
}

static bool
unit_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct unit *unit)
{
	struct match match;

	if (currency_at(vocabulary, tokens, n, unit))
		return true;
	if (!lexicon_at(vocabulary->lexicons.units, tokens, n, &match))
		return false;
	*unit = (struct unit){ match.row, match.n };
	return true;
}

bool
unit_read_before(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct unit *unit)
{
	const struct token *number;

	if (!unit_at(vocabulary, tokens, n, unit) || !unit_is(unit->row, "money") || unit->n >= n)
		return false;
	number = &tokens[unit->n];
	if (is_short_currency(unit->row)) {
		bool grown = !(number->flags & TOKEN_SPACE);

		return (tokens[0].flags & TOKEN_CAPITAL) && number->kind == TOKEN_NUMBER &&
		    (grown || unit->row->cell[0].n > 1);
	}
	return number->kind == TOKEN_NUMBER ||
	    (number->class & WORD_NUMBER);
}

/* One letter (m, t, g, l) is a unit in small letters, or grown on to its number. */
static bool
is_lone_capital(const struct unit *unit, const struct token *token)
{
	return unit->row->cell[0].n == 1 && ascii_is_lower(unit->row->cell[0].p[0]) &&
	    (token->flags & TOKEN_CAPITAL) && !(token->flags & TOKEN_SUFFIX);
}

/* "23 foot patrols", "12 second homes": a longer phrase that a table of nouns holds is what is counted. */
static bool
begins_noun(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, const struct unit *unit)
{
	struct match match;

	return (lexicon_at(vocabulary->lexicons.events, tokens, n, &match) && match.n > unit->n) ||
	    (lexicon_at(vocabulary->lexicons.nouns, tokens, n, &match) && match.n > unit->n);
}

bool
unit_read_after(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct unit *unit)
{
	if (!unit_at(vocabulary, tokens, n, unit) || is_short_currency(unit->row) ||
	    is_lone_capital(unit, &tokens[0]) || begins_noun(vocabulary, tokens, n, unit))
		return false;
	if (unit->n > 1 && unit->n == n && token_is(&tokens[n - 1], "."))
		unit->n--;	/* "weighing 4 kg.": the stop is the sentence's */
	return true;
}

bool
unit_in_cell(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct unit *unit)
{
	return unit_at(vocabulary, tokens, n, unit) && unit->n == n;
}
