#include "number/number_read.h"

#include "number/decimal_text.h"
#include "number/number_cardinal.h"
#include "number/number_pieces.h"
#include "number/number_reader.h"

enum { LOW_CELL = 1, HIGH_CELL = 2 };		/* of vague.tsv */

/* half a million, a half dozen, half a ton (the unit is not taken). */
static bool
read_half(struct number_reader *r, const struct number_piece *first, struct decimal *value)
{
	struct number_piece half = *first, piece;
	struct decimal scale = { 0 };
	size_t at = r->at, back = at;
	bool article = first->role == ROLE_ARTICLE;

	at += article ? first->n : 0;
	if ((article && !number_piece_at(r, at, &half)) || half.role != ROLE_HALF)
		return false;
	at += half.n;
	if (number_piece_at(r, at, &piece) && piece.role == ROLE_ARTICLE)
		at += piece.n;
	else if (!article && (!number_in_cell(r) || at < r->n))
		return false;
	r->at = at;
	*value = half.value;
	r->row = half.row;
	if (number_piece_at(r, at, &piece) &&
	    (piece.role == ROLE_DOZEN || piece.role == ROLE_HUNDRED)) {
		scale = piece.value;
		r->at += piece.n;
	} else if (!number_read_scale(r, false, &scale)) {
		if (number_in_cell(r) || number_class_at(r, at, WORD_UNIT))
			return true;
		r->at = back;
		r->row = NULL;
		return false;
	}
	decimal_multiply(value, value, &scale);
	decimal_trim(value);
	decimal_free(&scale);
	return true;
}

/* several; dozens; a few thousand. */
static bool
read_vague(struct number_reader *r, struct number *number)
{
	struct match match;
	struct number_piece piece;

	if (!lexicon_at(r->vocabulary->lexicons.vague, r->tokens, r->n, &match) ||
	    !decimal_parse(&number->low, match.row->cell[LOW_CELL]))
		return false;
	number->kind = NUMBER_VAGUE;
	r->row = match.row;
	number->has_high = match.row->cell[HIGH_CELL].n > 0 &&
	    decimal_parse(&number->high, match.row->cell[HIGH_CELL]);
	r->at = match.n;
	while (number_piece_at(r, r->at, &piece) && (piece.role == ROLE_HUNDRED ||
	    piece.role == ROLE_DOZEN || piece.role == ROLE_SCALE)) {
		decimal_multiply(&number->low, &number->low, &piece.value);
		decimal_multiply(&number->high, &number->high, &piece.value);
		r->at += piece.n;
	}
	return true;
}

/* The digits behind "point": nought four, seventy-one. */
static void
read_point(struct number_reader *r, struct decimal *value)
{
	struct match match;
	struct number_piece piece;
	struct decimal digits = { 0 };
	struct buf text = { 0 };

	if (!number_in_cell(r) || !number_part_at(r, r->at, "point", &match))
		return;
	r->at += match.n;
	buf_char(&text, '.');
	for (;;) {
		struct decimal small = { 0 };

		if (number_read_small(r, &small)) {
			decimal_write(&small, &text);
		} else if (number_piece_at(r, r->at, &piece) && piece.role == ROLE_ZERO) {
			buf_char(&text, '0');
			r->at += piece.n;
		} else {
			break;
		}
	}
	if (text.n > 1 && decimal_parse(&digits, buf_view(&text)))
		decimal_add(value, value, &digits);
	decimal_free(&digits);
	buf_free(&text);
}

/* The letter O of scanned text, where a noun follows, or alone in a cell. */
static bool
is_scanned_nought(const struct number_reader *r)
{
	const struct token *next = r->n > 1 ? r->tokens + 1 : NULL;

	if (!(r->tokens[0].flags & TOKEN_CAPITAL))
		return false;
	if (number_in_cell(r))
		return next == NULL;
	return next && next->kind == TOKEN_WORD && (next->flags & TOKEN_SPACE) &&
	    !(next->flags & TOKEN_CAPITAL) && next->class == 0;
}

/* no, none, nil; but not the short form of number: No. 5. */
static bool
read_zero(struct number_reader *r, const struct number_piece *piece, struct number *number)
{
	size_t at = piece->n;

	if (piece->role == ROLE_SCANNED && !is_scanned_nought(r))
		return false;
	at += number_token_is(r, at, ".");
	if (at < r->n && r->tokens[at].kind == TOKEN_NUMBER)
		return false;
	number->kind = NUMBER_ZERO;
	r->row = piece->row;
	r->at = piece->n;
	read_point(r, &number->low);
	return true;
}

static bool
read_article(struct number_reader *r, const struct number_piece *piece, struct number *number)
{
	struct number_piece next;
	size_t at = piece->n;

	if (at < r->n && r->tokens[at].kind == TOKEN_NUMBER)
		return false;
	if (number_piece_at(r, at, &next) && next.role != ROLE_PLAIN && next.role != ROLE_GROWN &&
	    next.role != ROLE_CAPITALS)
		return false;
	number->kind = NUMBER_ARTICLE;
	r->row = piece->row;
	r->at = at;
	number->low = piece->value;
	return true;
}

/* a quarter, three fourths, one - fifth: `value` of them. */
static void
read_part(struct number_reader *r, struct decimal *value)
{
	struct decimal above = { 0 }, below = { 0 };
	struct match match;
	size_t at = r->at + (number_in_cell(r) && number_token_is(r, r->at, "-"));

	if (!number_in_cell(r) || !number_part_at(r, at, "part", &match) ||
	    !decimal_parse(&below, match.row->cell[PART_VALUE_CELL]))
		return;
	decimal_copy(&above, value);
	decimal_set(value, 0);
	number_add_fraction(r, value, &above, &below);
	r->at = at + match.n;
	decimal_free(&above);
	decimal_free(&below);
}

/* a quarter of a million, three quarters of a billion */
static bool
read_part_of_scale(struct number_reader *r, const struct number_piece *first, struct decimal *value)
{
	struct decimal above = { 0 }, below = { 0 }, scale = { 0 };
	struct number_piece piece;
	struct match match;
	size_t back = r->at;
	bool read = false;

	if (first->role == ROLE_ARTICLE) {
		decimal_copy(&above, &first->value);
		r->at += first->n;
	} else if (!number_read_small(r, &above)) {
		return false;
	}
	if (number_part_at(r, r->at, "part", &match) && number_token_is(r, r->at + match.n, "of") &&
	    number_piece_at(r, r->at + match.n + 1, &piece) && piece.role == ROLE_ARTICLE &&
	    decimal_parse(&below, match.row->cell[PART_VALUE_CELL])) {
		r->at += match.n + 1 + piece.n;
		read = number_read_scale(r, false, &scale);
	}
	if (read) {
		decimal_multiply(&above, &above, &scale);
		number_add_fraction(r, value, &above, &below);
		r->row = match.row;
	} else {
		r->at = back;
	}
	decimal_free(&above);
	decimal_free(&scale);
	return read;
}

/* the tenth, in a cell: the ends of a range of ranks. */
static bool
read_order(struct number_reader *r, struct decimal *value)
{
	struct match match;

	if (!number_in_cell(r) || !number_class_at(r, r->at, WORD_DETERMINER) ||
	    !number_part_at(r, r->at + 1, "order", &match) ||
	    !decimal_parse(value, match.row->cell[PART_VALUE_CELL]))
		return false;
	r->row = match.row;
	r->at += 1 + match.n;
	return true;
}

static bool
read_amount(struct number_reader *r, struct number *number)
{
	struct number_piece first;
	bool digits = false, known;

	if (read_order(r, &number->low)) {
		number->kind = NUMBER_WORDS;
		return true;
	}
	known = number_piece_at(r, r->at, &first);
	if (known && (read_half(r, &first, &number->low) || read_part_of_scale(r, &first, &number->low))) {
		number->kind = NUMBER_WORDS;
		return true;
	}
	if (number_read_cardinal(r, &number->low, &digits)) {
		number->kind = digits ? NUMBER_DIGITS : NUMBER_WORDS;
		read_point(r, &number->low);
		read_part(r, &number->low);
		return true;
	}
	if (r->at < r->n && (number_in_cell(r) || r->tokens[r->at].kind == TOKEN_MARK) &&
	    number_read_fraction(r, &number->low)) {
		number->kind = NUMBER_DIGITS;
		return true;
	}
	if (!known)
		return false;
	if (first.role == ROLE_ZERO || first.role == ROLE_SCANNED)
		return read_zero(r, &first, number);
	if (first.role != ROLE_ARTICLE || !read_article(r, &first, number))
		return false;
	read_part(r, &number->low);
	return true;
}

static bool
read_signed(struct number_reader *r, struct number *number)
{
	struct match match = { .n = 1 };
	bool minus = number_in_cell(r) && (number_token_is(r, r->at, "-") ||
	    number_part_at(r, r->at, "minus", &match));

	if (minus) {
		r->tokens += match.n;
		r->n -= match.n;
	}
	if (r->n == 0 || !read_amount(r, number))
		return false;
	if (minus) {
		struct decimal zero = { 0 };

		decimal_subtract(&number->low, &zero, &number->low);
		r->at += match.n;
	}
	return true;
}

/* Behind the first token stands a word that no number goes on with. */
static bool
stands_alone(const struct number_reader *r)
{
	return !number_in_cell(r) && (r->n == 1 || (r->tokens[1].kind == TOKEN_WORD &&
	    !token_begins(&r->tokens[1], r->words->bit | r->parts->bit)));
}

/* The quick lane, for most numbers of a text: "359 people", "a raid". */
static bool
read_alone(struct number_reader *r, struct number *number)
{
	struct number_piece piece;

	if (!stands_alone(r))
		return false;
	if (number_read_digits(r, &number->low)) {
		number->kind = NUMBER_DIGITS;
		return true;
	}
	return number_class_at(r, 0, WORD_ARTICLE) && number_piece_at(r, 0, &piece) && piece.n == 1 &&
	    piece.role == ROLE_ARTICLE && read_article(r, &piece, number);
}

static void
finish(const struct number_reader *r, struct number *number)
{
	number->n = r->at;
	number->row = r->row;
	number->scaled = r->scaled;
	number->scale = r->scale;
	number->pointed = r->pointed && !r->scaled;
	number->rounded = r->rounded;
	if (number->kind == NUMBER_VAGUE)
		return;
	decimal_copy(&number->high, &number->low);
	number->has_high = true;
}

bool
number_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    enum number_reading reading, struct number *number)
{
	struct number_reader r = { .vocabulary = vocabulary, .tokens = tokens, .n = n,
	    .reading = reading };
	struct number_piece piece;
	bool good;

	*number = (struct number){ 0 };
	if (n == 0)
		return false;
	r.words = vocabulary->lexicons.numbers;
	r.parts = vocabulary->lexicons.number_parts;
	if (read_vague(&r, number) || read_alone(&r, number))
		good = true;
	else if (number_piece_at(&r, 0, &piece) && piece.role == ROLE_PLAIN)
		good = false;
	else
		good = read_signed(&r, number);
	if (good)
		finish(&r, number);
	else
		number_free(number);
	return good;
}
