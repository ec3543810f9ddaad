#include "words/scan_number.h"

#include <string.h>

#include "words/scan_groups.h"
#include "words/scan_text.h"
#include "words/scan_word.h"

/* Moves behind the number that starts here. */
static void
skip_number(struct scan *s)
{
	size_t lead = scan_digits_at(s, s->at), end = s->at + lead, grouped = end;
	bool points = false;	/* group its thousands, so that a comma is decimal: 1.204,5 */

	if (lead <= 3)
		grouped = scan_grouped_end(s, &points);
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
		if (*c == '.' && scan_groups_end(s, start + scan_digits_at(s, start), '.') == at)
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

/* The number, with what stands before the letters behind it, and these by themselves. */
static void
add_parted(struct scan *s, size_t start, size_t number_end, size_t letters, unsigned flags)
{
	size_t end = s->at;

	s->at = letters;	/* a hyphen is the number's, so that the span is written as it stands */
	scan_add(s, start, TOKEN_NUMBER, (struct span){ s->p + start, number_end - start }, 0);
	s->at = end;
	scan_add(s, letters, TOKEN_WORD, scan_fold(scan_bytes(s, letters), s->arena), flags);
}

void
scan_number(struct scan *s)
{
	size_t start = s->at, number_end;
	bool digits = false, hyphen, goes_on, suffix;
	struct span letters;

	if (take_digit_code(s) || take_time(s))
		return;
	skip_number(s);
	number_end = s->at;
	hyphen = s->at < s->end && s->p[s->at] == '-';
	if (!scan_is_letter(s, s->at + hyphen)) {
		scan_add(s, start, TOKEN_NUMBER, scan_bytes(s, start), 0);
		return;
	}
	s->at += hyphen;
	scan_skip_letters(s, &digits);
	letters = scan_bytes(s, number_end + hyphen);
	goes_on = s->at < s->end && s->p[s->at] == '-';
	if (hyphen && !digits && !goes_on && is_scale_behind_hyphen(s, start, letters)) {
		add_parted(s, start, number_end, number_end + 1, TOKEN_SUFFIX);
		return;
	}
	suffix = !hyphen && is_number_suffix(s, letters);
	if ((suffix || (!hyphen && is_glued_word(s, letters))) && !(goes_on && scan_is_letter(s, s->at + 1))) {
		suffix = suffix && !is_times(s, letters);
		add_parted(s, start, number_end, number_end, (suffix ? TOKEN_SUFFIX : 0) | scan_case_flags(letters));
		return;
	}
	while (s->at < s->end && s->p[s->at] == '-' && (scan_is_letter(s, s->at + 1) || scan_is_digit(s, s->at + 1))) {
		s->at++;
		scan_skip_letters(s, &digits);
	}
	scan_add(s, start, TOKEN_CODE, scan_fold(scan_bytes(s, start), s->arena), 0);
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
	token_name(&token, s->vocabulary->facts, vocabulary_word(s->vocabulary, folded), WORD_NONE);
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
