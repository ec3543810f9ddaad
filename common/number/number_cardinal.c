#include "number/number_cardinal.h"

#include "number/decimal_text.h"
#include "number/number_pieces.h"
#include "words/classify_noun.h"

/* "and a half" behind a number, as in two and a half; in a cell any part. */
static void
read_and_part(struct number_reader *r, struct decimal *value)
{
	struct number_piece piece;
	struct match part;
	struct decimal above, below = { 0 };
	size_t at = r->at;

	if (!number_and_at(r, at))
		return;
	at++;
	if (!number_piece_at(r, at, &piece) ||
	    (piece.role != ROLE_ARTICLE && !(number_in_cell(r) && piece.role == ROLE_DIGIT)))
		return;
	above = piece.value;
	at += piece.n;
	if (number_in_cell(r) && number_part_at(r, at, "part", &part) &&
	    decimal_parse(&below, part.row->cell[PART_VALUE_CELL])) {
		number_add_fraction(r, value, &above, &below);
		r->at = at + part.n;
	} else if (number_piece_at(r, at, &piece) && piece.role == ROLE_HALF) {
		decimal_add(value, value, &piece.value);
		r->at = at + piece.n;
	}
	decimal_free(&below);
}

static void
multiply(struct decimal *value, const struct decimal *by)
{
	decimal_multiply(value, value, by);
	decimal_trim(value);
}

/* The hundreds of a group and what follows them: one hundred and six. */
static void
read_hundred(struct number_reader *r, struct decimal *group, bool digits)
{
	struct number_piece piece;
	struct decimal rest = { 0 };
	size_t back;

	if (!number_piece_at(r, r->at, &piece))
		return;
	if (piece.role == ROLE_DOZEN) {
		multiply(group, &piece.value);
		r->at += piece.n;
		return;
	}
	if (piece.role != ROLE_HUNDRED)
		return;
	multiply(group, &piece.value);
	r->at += piece.n;
	if (digits && !number_in_cell(r))
		return;
	back = r->at;
	r->at += number_and_at(r, r->at);
	if ((number_read_small(r, &rest) || (number_in_cell(r) && number_read_digits(r, &rest))) &&
	    decimal_compare(&rest, &piece.value) < 0) {
		if (number_piece_at(r, r->at, &piece) && piece.role == ROLE_DOZEN) {
			multiply(&rest, &piece.value);
			r->at += piece.n;
		}
		decimal_add(group, group, &rest);
	} else {
		r->at = back;
	}
	decimal_free(&rest);
}

/*
 * The m of 2m is a metre as well: a million where a noun follows it that it can count, and no word such as deep or
 * from. A capital M is a million wherever no such word, nor of, follows; behind a blank, "4.9 M people", where a plain
 * noun does, and a small one, "4.9 m people", where people do.
 */
static bool
is_grown_scale(const struct number_reader *r, size_t at)
{
	const struct token *next = at + 1 < r->n ? &r->tokens[at + 1] : NULL;
	struct match match;

	if (r->reading != NUMBER_IN_TEXT)
		return true;
	if (!(r->tokens[at].flags & TOKEN_SUFFIX))
		return next && next->kind == TOKEN_WORD && next->class == 0 && !(next->flags & TOKEN_CAPITAL) &&
		    ((r->tokens[at].flags & TOKEN_CAPITAL) || (noun_classes(r->vocabulary, next) & NOUN_PERSON));
	if (!number_class_at(r, at, WORD_UNIT))
		return true;
	if (number_part_at(r, at + 1, "extent", &match))
		return false;
	if ((r->tokens[at].flags & TOKEN_CAPITAL) && !number_token_is(r, at + 1, "of"))
		return true;
	return next && next->kind == TOKEN_WORD && (next->class & ~(unsigned)WORD_MORE) == 0;
}

/* A scale word at `at`: million behind all; bn, k, M by how they stand. */
static bool
scale_at(const struct number_reader *r, size_t at, bool digits, struct number_piece *piece)
{
	if (!number_piece_at(r, at, piece))
		return false;
	switch (piece->role) {
	case ROLE_SCALE:
		return true;
	case ROLE_SUFFIX:
		return digits;
	case ROLE_GROWN:
		return digits && is_grown_scale(r, at);
	case ROLE_CAPITALS:
		return digits && r->reading != NUMBER_IN_TEXT &&
		    (r->reading == NUMBER_IN_MONEY || at + 1 == r->n) &&
		    (r->tokens[at].flags & TOKEN_CAPITAL);
	default:
		return false;
	}
}

/* million; lakh crore. False if there is none. */
bool
number_read_scale(struct number_reader *r, bool digits, struct decimal *scale)
{
	struct number_piece piece;
	bool any = false;

	decimal_set(scale, 1);
	while (scale_at(r, r->at, digits, &piece)) {
		decimal_multiply(scale, scale, &piece.value);
		r->at += piece.n;
		any = true;
		if (piece.role != ROLE_SCALE)
			break;
	}
	return any;
}

/* Where a group may begin without a number of its own: a hundred, dozen, a million. */
static bool
read_implied(struct number_reader *r, bool first, struct decimal *group)
{
	struct number_piece article, piece;
	size_t at = r->at;

	if (!first)
		return false;
	if (number_piece_at(r, at, &article) && article.role == ROLE_ARTICLE)
		at += article.n;
	if (!number_piece_at(r, at, &piece) || (piece.role != ROLE_HUNDRED &&
	    piece.role != ROLE_DOZEN && piece.role != ROLE_SCALE))
		return false;
	/* "in Lac": a province of Chad, and no lakh */
	if (at == r->at && number_token_is(r, at, "lac") && (r->tokens[at].flags & TOKEN_CAPITAL))
		return false;
	decimal_set(group, 1);
	r->row = piece.row;
	r->at = at;
	return true;
}

static bool
read_group(struct number_reader *r, bool first, struct decimal *group, bool *digits)
{
	*digits = number_read_digits(r, group);
	if (!*digits && !number_read_small(r, group) && !read_implied(r, first, group))
		return false;
	if (*digits || number_in_cell(r))
		(void)number_read_fraction(r, group);
	read_and_part(r, group);
	read_hundred(r, group, *digits);
	return true;
}

/* What stands between two addends: two million and three hundred. */
static size_t
joiner(const struct number_reader *r)
{
	size_t at = r->at;

	at += number_in_cell(r) && number_token_is(r, at, ",");
	at += number_and_at(r, at);
	return at - r->at;
}

/* Groups with their scales, each smaller than the scale before. */
bool
number_read_cardinal(struct number_reader *r, struct decimal *total, bool *in_digits)
{
	struct decimal group = { 0 }, scale = { 0 }, limit = { 0 };
	bool digits, any = false, more = true;

	decimal_set(total, 0);
	while (more) {
		size_t back = r->at;

		if (any)
			r->at += joiner(r);
		if (!read_group(r, !any, &group, &digits)) {
			r->at = back;
			break;
		}
		more = number_read_scale(r, digits, &scale);
		if (more)
			multiply(&group, &scale);
		if (any && decimal_compare(&group, &limit) >= 0) {
			r->at = back;
			break;
		}
		if (more) {
			r->scaled = true;
			decimal_copy(&r->scale, &scale);
		}
		decimal_add(total, total, &group);
		decimal_copy(&limit, &scale);
		*in_digits = any ? *in_digits : digits;
		any = true;
		more = more && (number_in_cell(r) || !digits);
	}
	decimal_free(&group);
	decimal_free(&scale);
	decimal_free(&limit);
	return any;
}
