#include "words/token_scan.h"

/* A blank that may stand between groups of digits: its bytes, else 0. */
static size_t
group_blank(const struct scan *s, size_t at)
{
	const struct scan_mark *mark;

	if (at < s->end && s->p[at] == ' ')
		return 1;
	mark = scan_mark_at(s, at);
	return mark && mark->text == NULL && !(mark->flags & TOKEN_LINE) ? mark->n : 0;
}

/* Groups of three digits behind `separator` (0: a blank); where they end. */
static size_t
groups_end(const struct scan *s, size_t at, char separator)
{
	size_t end = at;

	for (;;) {
		size_t mark = separator ? (size_t)(end < s->end && s->p[end] == separator) :
		    group_blank(s, end);

		if (mark == 0 || scan_digits_at(s, end + mark) != 3)
			return end;
		end += mark + 3;
	}
}

/* "21 107 mm rockets": the last group is of the rockets. */
static bool
stands_before_calibre(const struct scan *s, size_t at)
{
	at += group_blank(s, at);
	return at + 2 <= s->end && s->p[at] == 'm' && s->p[at + 1] == 'm' && !scan_is_letter(s, at + 2);
}

/* 1,00,000: groups of two, as India writes lakhs. */
static size_t
indian_end(const struct scan *s, size_t at)
{
	size_t end = at;

	while (end < s->end && s->p[end] == ',' && scan_digits_at(s, end + 1) == 2)
		end += 3;
	if (end > at && end < s->end && s->p[end] == ',' && scan_digits_at(s, end + 1) == 3)
		return end + 4;
	return at;
}

static bool
after_month(const struct scan *s)
{
	const struct token *last = s->to->n ? &s->to->p[s->to->n - 1] : NULL;

	return last && (last->class & WORD_MONTH);
}

/* The class of the word in small letters at `at`, which an outcome's verb makes none that a number counts; all bits for none. */
static unsigned
class_counted(const struct scan *s, size_t at)
{
	size_t end = at;
	struct token token = { .kind = TOKEN_WORD };
	struct match match;

	while (end < s->end && ascii_is_lower(s->p[end]))
		end++;
	token_name(&token, s->vocabulary, vocabulary_word(s->vocabulary, (struct span){ s->p + at, end - at }), WORD_NONE);
	if (end == at || (lexicon_at(s->vocabulary->lexicons.outcomes, &token, 1, &match) && (match.form & FORM_PAST)))
		return ~0U;
	return token.class;
}

/* A small word, or a verb in -ed or -ing: no day, age, title or route that has the number for its own. */
static bool
leaves_number(const struct token *token)
{
	unsigned class = token->class;

	if (token->kind != TOKEN_WORD || (class & (WORD_MONTH | WORD_NUMBER | WORD_BOUND)))
		return false;
	return (class & ~(unsigned)(WORD_TIME | WORD_UNIT)) != 0 || span_ends(token->text, "ed") || span_ends(token->text, "ing");
}

/* A full stop stands here, and ends what is written or a sentence of it. */
static bool
closes_sentence(const struct scan *s, size_t at)
{
	return at < s->end && s->p[at] == '.' && (at + 1 == s->end || s->p[at + 1] == ' ' || s->p[at + 1] == '\n');
}

/* "is", "to": behind it stands what something amounts to. */
static bool
leads_to_value(const struct token *token)
{
	return (token->class & WORD_BE) || token_is(token, "to");
}

/* Nothing that stands before takes the number for its own. */
static bool
stands_free(const struct scan *s)
{
	size_t n = s->to->n;
	const struct token *last = &s->to->p[n - 1];

	/* "To date, 6, 558 men"; but "Hassan, 42, 300 pills" */
	if (n > 1 && (span_is(last->text, ",") || span_is(last->text, ";")))
		return last[-1].kind == TOKEN_WORD && (!(last[-1].flags & TOKEN_CAPITAL) || leaves_number(&last[-1]));
	return span_is(last->text, ")") || leaves_number(last) || leads_to_value(last);
}

/* "27, 807 tests", "27, 807 Chadian men": what is counted stands behind. */
static bool
leads_to_noun(const struct scan *s, size_t at)
{
	if (at + 1 >= s->end || s->p[at] != ' ')
		return false;
	at++;
	if (ascii_is_upper(s->p[at])) {
		while (at < s->end && ascii_is_alpha(s->p[at]))
			at++;
		at += at < s->end && s->p[at] == ' ';
	}
	return class_counted(s, at) == 0;
}

/* "to 27, 807 in May": what it came to, and when or where. */
static bool
leads_to_circumstance(const struct scan *s, size_t at)
{
	unsigned class = at < s->end && s->p[at] == ' ' ? class_counted(s, at + 1) : ~0U;

	return class != ~0U && (class & WORD_LOCATES) && leads_to_value(&s->to->p[s->to->n - 1]);
}

/*
 * "did 27, 807 tests", "the number is 27, 807.", "1,027, 807 tests": a blank that slipped in behind the comma, where a noun
 * stands behind and nothing before it takes the number for its own; or all of a cell.
 */
static size_t
slipped_end(const struct scan *s, size_t at)
{
	size_t end = at + 5;

	if (end > s->end || s->p[at] != ',' || s->p[at + 1] != ' ' || scan_digits_at(s, at + 2) != 3)
		return at;
	if (s->to->n == 0 && end == s->end)
		return end;
	if (s->to->n == 0 || !stands_free(s))
		return at;
	if (closes_sentence(s, end))
		return leads_to_value(&s->to->p[s->to->n - 1]) ? end : at;
	return leads_to_noun(s, end) || leads_to_circumstance(s, end) ? end : at;
}

/* Moves behind the number that starts here. */
static void
skip_number(struct scan *s)
{
	size_t lead = scan_digits_at(s, s->at), end = s->at + lead, grouped = end;
	bool points = false;	/* group its thousands, so that a comma is decimal: 1.204,5 */

	if (lead <= 3) {
		grouped = groups_end(s, end, ',');
		if (grouped == end)
			grouped = indian_end(s, end);
		if (s->p[s->at] != '0')
			grouped = slipped_end(s, grouped);
		if (grouped == end && !after_month(s) && s->p[s->at] != '0' && !stands_before_calibre(s, groups_end(s, end, 0)))
			grouped = groups_end(s, end, 0);
		if (grouped == end && groups_end(s, end, '.') > end) {
			grouped = groups_end(s, end, '.');
			points = true;
		}
	}
	end = grouped;
	if (end < s->end && s->p[end] == '.' && scan_digits_at(s, end + 1) > 0)
		end += 1 + scan_digits_at(s, end + 1);
	else if (end < s->end && s->p[end] == ',' && (points || grouped == s->at + lead) &&
	    scan_digits_at(s, end + 1) > 0 && scan_digits_at(s, end + 1) <= 2 &&
	    !(end + 1 + scan_digits_at(s, end + 1) < s->end && s->p[end + 1 + scan_digits_at(s, end + 1)] == ','))
		end += 1 + scan_digits_at(s, end + 1);
	s->at = end;
}

/* 2023-03-03, 16/11/2020, 24.02.2022, 3.2.1, 0800-555-0110, 2023/45. */
static bool
take_digit_code(struct scan *s)
{
	static const char separators[] = "-/.";
	size_t start = s->at;

	for (const char *c = separators; *c; c++) {
		size_t at = start + scan_digits_at(s, start), parts = 1;

		while (at < s->end && s->p[at] == *c && scan_is_digit(s, at + 1)) {
			at += 1 + scan_digits_at(s, at + 1);
			parts++;
		}
		if (parts < (*c == '/' ? 2U : 3U))
			continue;
		if (*c == '.' && groups_end(s, start + scan_digits_at(s, start), '.') == at)
			continue;
		s->at = at;
		scan_add(s, start, TOKEN_CODE, scan_bytes(s, start), 0);
		return true;
	}
	return false;
}

static bool
take_time(struct scan *s)
{
	size_t start = s->at, lead = scan_digits_at(s, start), at = start + lead;

	if (lead < 1 || lead > 2 || at >= s->end || s->p[at] != ':' || scan_digits_at(s, at + 1) != 2)
		return false;
	at += 3;
	if (at < s->end && s->p[at] == ':' && scan_digits_at(s, at + 1) == 2)
		at += 3;
	s->at = at;
	scan_add(s, start, TOKEN_TIME, scan_bytes(s, start), 0);
	return true;
}

/* "2x rifles": so many times; but "2x4" is a size. */
static bool
is_times(const struct scan *s, struct span letters)
{
	return letters.n == 1 && ascii_lower(letters.p[0]) == 'x' && s->at < s->end && s->p[s->at] == ' ';
}

/* Letters that may grow on to a number and leave it one: 40kg, 15k, 1.2m. */
static bool
is_number_suffix(const struct scan *s, struct span letters)
{
	static const char *const scales[] = { "k", "m", "b", "mn", "bn", "tn", "mln", "bln", "cr", "crs" };
	struct span folded = scan_fold(letters, s->arena);

	if (is_times(s, letters))
		return true;
	for (size_t i = 0; i < sizeof(scales) / sizeof(scales[0]); i++)
		if (span_is(folded, scales[i]))
			return true;
	return (vocabulary_class(s->vocabulary, vocabulary_word(s->vocabulary, folded)) &
	    WORD_UNIT) != 0;
}

#define GLUED	4	/* letters at least of a word that is written on to its number */

/* "12people", "2.5million": a known word in small letters, before which the blank is missing. */
static bool
is_glued_word(const struct scan *s, struct span letters)
{
	for (size_t i = 0; i < letters.n; i++)
		if (!ascii_is_lower(letters.p[i]))
			return false;
	return letters.n >= GLUED && vocabulary_word(s->vocabulary, letters) != WORD_NONE;
}

/* "P1.2-billion", "P1.2-B": a scale behind a hyphen; a letter alone only where a sign of money touches the number. */
static bool
is_scale_behind_hyphen(const struct scan *s, size_t start, struct span letters)
{
	static const char *const words[] = { "thousand", "million", "billion", "trillion" };

	if (letters.n == 1)
		return start > 0 && s->p[start - 1] != ' ' && (letters.p[0] == 'K' || letters.p[0] == 'M' || letters.p[0] == 'B');
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (span_is(letters, words[i]))
			return true;
	return false;
}

void
scan_number(struct scan *s)
{
	size_t start = s->at, number_end;
	bool digits = false;

	if (take_digit_code(s) || take_time(s))
		return;
	skip_number(s);
	number_end = s->at;
	if (s->at < s->end && (scan_is_letter(s, s->at) ||
	    (s->p[s->at] == '-' && scan_is_letter(s, s->at + 1)))) {
		bool hyphen = s->p[s->at] == '-';

		s->at += hyphen;
		scan_skip_letters(s, &digits);
		if (hyphen && !digits && !(s->at < s->end && s->p[s->at] == '-') &&
		    is_scale_behind_hyphen(s, start, scan_bytes(s, number_end + 1))) {
			struct span number = { s->p + start, number_end - start };

			s->at = number_end + 1;		/* the hyphen is the number's, so that the span is written as it stands */
			scan_add(s, start, TOKEN_NUMBER, number, 0);
			scan_skip_letters(s, &digits);
			scan_add(s, number_end + 1, TOKEN_WORD, scan_fold(scan_bytes(s, number_end + 1), s->arena), TOKEN_SUFFIX);
			return;
		}
		if (!hyphen && !(s->at < s->end && s->p[s->at] == '-' && scan_is_letter(s, s->at + 1)) &&
		    (is_number_suffix(s, scan_bytes(s, number_end)) || is_glued_word(s, scan_bytes(s, number_end)))) {
			bool suffix = is_number_suffix(s, scan_bytes(s, number_end)) && !is_times(s, scan_bytes(s, number_end));

			s->at = number_end;
			scan_add(s, start, TOKEN_NUMBER, scan_bytes(s, start), 0);
			digits = false;
			scan_skip_letters(s, &digits);
			scan_add(s, number_end, TOKEN_WORD, scan_fold(scan_bytes(s, number_end), s->arena),
			    (suffix ? TOKEN_SUFFIX : 0) |
			    scan_case_flags(scan_bytes(s, number_end)));
			return;
		}
		while (s->at < s->end && s->p[s->at] == '-' &&
		    (scan_is_letter(s, s->at + 1) || scan_is_digit(s, s->at + 1))) {
			s->at++;
			scan_skip_letters(s, &digits);
		}
		scan_add(s, start, TOKEN_CODE, scan_fold(scan_bytes(s, start), s->arena), 0);
		return;
	}
	scan_add(s, start, TOKEN_NUMBER, scan_bytes(s, start), 0);
}

/* What follows the digits at `at` makes them an amount: a mark and digits, three more behind a blank (R18 500), or a scale. */
static bool
is_amount(const struct scan *s, size_t at)
{
	size_t end = at + scan_digits_at(s, at), word_end;

	if (end - at <= 3 && end + 1 < s->end && s->p[end] == ' ' && scan_digits_at(s, end + 1) == 3)
		return true;
	if (end + 1 < s->end && (s->p[end] == '.' || s->p[end] == ',') && scan_is_digit(s, end + 1))
		return true;
	end += end < s->end && s->p[end] == ' ';
	word_end = end;
	while (word_end < s->end && ascii_is_alpha(s->p[word_end]))
		word_end++;
	return word_end > end && (vocabulary_class(s->vocabulary, vocabulary_word(s->vocabulary,
	    scan_fold((struct span){ s->p + end, word_end - end }, s->arena))) & WORD_NUMBER);
}

/* Rs45, USD500, N312.6: the letters of a currency, and an amount grown on to them. */
bool
scan_currency(struct scan *s)
{
	size_t start = s->at, end = start;
	struct token token = { .kind = TOKEN_WORD };
	struct span folded;
	struct match match;

	while (end < s->end && end - start < 4 && ascii_is_alpha(s->p[end]))
		end++;
	if (!scan_is_digit(s, end))
		return false;
	folded = scan_fold((struct span){ s->p + start, end - start }, s->arena);
	token_name(&token, s->vocabulary, vocabulary_word(s->vocabulary, folded), WORD_NONE);
	if (lexicon_at(s->vocabulary->lexicons.units, &token, 1, &match)) {
		if (!span_is(match.row->cell[1], "money") ||
		    (end - start == 1 && !is_amount(s, end)))
			return false;
	} else if (end - start != 3 || !ascii_is_upper(s->p[end - 1]) || !is_amount(s, end) ||
	    !lexicon_at(s->vocabulary->lexicons.currencies, &token, 1, &match)) {
		return false;
	}
	s->at = end;
	scan_add(s, start, TOKEN_WORD, folded, scan_case_flags(scan_bytes(s, start)));
	return true;
}

/* O.5 and O% of scanned text: a nought. */
bool
scan_scanned_nought(struct scan *s)
{
	size_t start = s->at, n;
	char *p;

	if (s->p[start] != 'O' || start + 2 >= s->end || s->p[start + 1] != '.' ||
	    !scan_is_digit(s, start + 2))
		return false;
	n = 2 + scan_digits_at(s, start + 2);
	p = arena_take(s->arena, n);
	memcpy(p, s->p + start, n);
	p[0] = '0';
	s->at += n;
	scan_add(s, start, TOKEN_NUMBER, (struct span){ p, n }, TOKEN_MENDED);
	return true;
}
