#include "number/number_pieces.h"

#include "number/decimal_text.h"
#include "number/digits.h"

enum { VALUE_CELL = 1, ROLE_CELL = 2 };		/* of numbers.tsv */

static const char *const role_names[] = {
	"", "digit", "teen", "tens", "hundred", "scale", "suffix", "grown", "capitals", "dozen",
	"zero", "scanned", "article", "half", "plain"
};

static unsigned
role_named(struct span name)
{
	for (size_t i = 1; i < sizeof(role_names) / sizeof(role_names[0]); i++)
		if (span_is(name, role_names[i]))
			return (unsigned)i;
	return ROLE_NONE;
}

bool
number_piece_at(const struct number_reader *r, size_t at, struct number_piece *piece)
{
	struct match match;

	*piece = (struct number_piece){ 0 };
	if (at >= r->n || !lexicon_at(r->words, r->tokens + at, r->n - at, &match))
		return false;
	piece->row = match.row;
	piece->n = match.n;
	piece->role = (enum number_role)row_code(match.row, ROLE_CELL, role_named);
	if (match.row->cell[VALUE_CELL].n && !decimal_parse(&piece->value, match.row->cell[VALUE_CELL]))
		piece->role = ROLE_NONE;
	return piece->role != ROLE_NONE;
}

bool
number_part_at(const struct number_reader *r, size_t at, const char *role, struct match *match)
{
	if (at >= r->n || !lexicon_at(r->parts, r->tokens + at, r->n - at, match))
		return false;
	do {
		if (span_is(match->row->cell[PART_ROLE_CELL], role))
			return true;
	} while (lexicon_next(match));
	return false;
}

bool
number_and_at(const struct number_reader *r, size_t at)
{
	struct match match;

	return number_part_at(r, at, "and", &match);
}

bool
number_token_is(const struct number_reader *r, size_t at, const char *text)
{
	return at < r->n && token_is(&r->tokens[at], text);
}

bool
number_class_at(const struct number_reader *r, size_t at, unsigned class)
{
	return at < r->n && (r->tokens[at].class & class);
}

static bool
is_small(const struct number_piece *piece)
{
	return piece->role == ROLE_DIGIT || piece->role == ROLE_TEEN || piece->role == ROLE_TENS;
}

/* twelve; twenty; twenty one; fifty - two: what words say below a hundred. */
bool
number_read_small(struct number_reader *r, struct decimal *value)
{
	struct number_piece piece;
	size_t at;

	if (!number_piece_at(r, r->at, &piece) || !is_small(&piece))
		return false;
	decimal_copy(value, &piece.value);
	r->row = r->row ? r->row : piece.row;
	r->at += piece.n;
	if (piece.role != ROLE_TENS)
		return true;
	at = r->at + (number_in_cell(r) && number_token_is(r, r->at, "-"));
	if (number_piece_at(r, at, &piece) && piece.role == ROLE_DIGIT) {
		decimal_add(value, value, &piece.value);
		r->at = at + piece.n;
	}
	return true;
}

bool
number_read_digits(struct number_reader *r, struct decimal *value)
{
	const struct token *t = &r->tokens[r->at];

	if (r->at >= r->n)
		return false;
	if (t->kind == TOKEN_CODE && number_in_cell(r)) {		/* 1e10, 5x */
		if (!decimal_parse(value, t->text))
			return false;
		r->at++;
		return true;
	}
	if (t->kind != TOKEN_NUMBER || !digits_value(t->text, value, &r->pointed))
		return false;
	r->at++;
	return true;
}

/* value += above / below, with as many digits as are exact, else six. */
void
number_add_fraction(struct number_reader *r, struct decimal *value, const struct decimal *above,
    const struct decimal *below)
{
	struct decimal quotient = { 0 }, back = { 0 };

	decimal_divide(&quotient, above, below, 6);
	decimal_trim(&quotient);
	decimal_multiply(&back, &quotient, below);
	if (decimal_compare(&back, above) != 0)
		r->rounded = true;
	decimal_add(value, value, &quotient);
	decimal_free(&quotient);
	decimal_free(&back);
}

/* 1/2 and the one character for it: behind a whole number, or a whole cell. */
bool
number_read_fraction(struct number_reader *r, struct decimal *value)
{
	struct decimal above = { 0 }, below = { 0 };
	bool good;

	if (r->at >= r->n || r->tokens[r->at].kind == TOKEN_NUMBER)
		return false;
	good = digits_fraction(r->tokens[r->at].text, &above, &below) &&
	    decimal_compare(&above, &below) < 0;
	if (good) {
		number_add_fraction(r, value, &above, &below);
		r->at++;
	}
	decimal_free(&above);
	decimal_free(&below);
	return good;
}
