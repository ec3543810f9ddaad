#include "token.h"

#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

/*
 * A scan over one range. Each take_ function is called at a byte that may
 * start its kind, adds one token and moves `at` behind it.
 */
struct scan {
	const struct vocabulary *vocabulary;
	struct arena *arena;
	struct tokens *to;
	const char *p;		/* the whole text */
	size_t	at, end;	/* of this range */
	size_t	line;		/* where the range began */
	bool	space;		/* white space stands before `at` */
};

/* What a multi-byte mark or blank is matched as. */
static const struct {
	const char *bytes;
	const char *text;	/* NULL: white space */
	unsigned flags;
} marks[] = {
	{ "\xc2\xa0", NULL, 0 }, { "\xe2\x80\x89", NULL, 0 }, { "\xe2\x80\xaf", NULL, 0 },
	{ "\xe2\x80\x8a", NULL, 0 }, { "\xe2\x80\x82", NULL, 0 }, { "\xe2\x80\x83", NULL, 0 },
	{ "\xe2\x80\x88", NULL, 0 }, { "\xe2\x80\x87", NULL, 0 },
	{ "\xe2\x80\x8b", NULL, 0 }, { "\xe3\x80\x80", NULL, 0 }, { "\xef\xbb\xbf", NULL, 0 },
	{ "\xc2\x85", NULL, 0 }, { "\xe2\x80\xa8", NULL, 0 }, { "\xe2\x80\xa9", NULL, 0 },
	{ "\xe2\x80\x9c", "\"", TOKEN_OPENING }, { "\xe2\x80\x9d", "\"", TOKEN_CLOSING },
	{ "\xe2\x80\x9e", "\"", TOKEN_OPENING }, { "\xc2\xab", "\"", TOKEN_OPENING },
	{ "\xc2\xbb", "\"", TOKEN_CLOSING },
	{ "\xe2\x80\x98", "'", TOKEN_OPENING }, { "\xe2\x80\x99", "'", TOKEN_CLOSING },
	{ "\xe2\x80\x93", "-", TOKEN_DASH }, { "\xe2\x80\x94", "-", TOKEN_DASH },
	{ "\xe2\x80\x92", "-", TOKEN_DASH }, { "\xe2\x80\x95", "-", TOKEN_DASH },
	{ "\xe2\x88\x92", "-", TOKEN_DASH }, { "\xe2\x80\x90", "-", 0 }, { "\xe2\x80\x91", "-", 0 },
	{ "\xe2\x80\xa6", "...", 0 }, { "\xe2\x80\xa2", "*", 0 }, { "\xc2\xb7", "*", 0 },
	{ "\xe2\x96\xaa", "*", 0 }, { "\xe2\x97\x8f", "*", 0 }, { "\xe2\x96\xba", "*", 0 },
};

static bool
is_letter_beyond(const struct scan *s, size_t at)
{
	unsigned char c = (unsigned char)s->p[at];

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		size_t n = strlen(marks[i].bytes);

		if (s->end - at >= n && memcmp(s->p + at, marks[i].bytes, n) == 0)
			return false;
	}
	/* The rest of Latin-1's marks, currency signs, superscripts. */
	if (c == 0xc2 || c == 0xe2 || c == 0xef)
		return false;
	return c >= 0xc3;
}

/* Nearly every byte is ASCII, and told at once. */
static inline bool
is_letter_byte(const struct scan *s, size_t at)
{
	if (at >= s->end)
		return false;
	return (unsigned char)s->p[at] < 0x80 ? ascii_is_alpha(s->p[at]) : is_letter_beyond(s, at);
}

static bool
is_digit_at(const struct scan *s, size_t at)
{
	return at < s->end && ascii_is_digit(s->p[at]);
}

/* Bytes of the character at `at`: 1 for what is no UTF-8. */
static size_t
char_size(const struct scan *s, size_t at)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t n;

	if ((unsigned char)s->p[at] < 0x80)
		return 1;
	n = utf8proc_iterate((const utf8proc_uint8_t *)s->p + at,
	    (utf8proc_ssize_t)(s->end - at), &c);
	return n > 0 ? (size_t)n : 1;
}

static struct span
fold(struct span text, struct arena *arena)
{
	bool ascii = true;
	utf8proc_uint8_t *mapped;
	utf8proc_ssize_t n;
	struct span to;
	char *p;

	for (size_t i = 0; i < text.n; i++)
		if ((unsigned char)text.p[i] >= 0x80)
			ascii = false;
	if (!ascii) {
		n = utf8proc_map((const utf8proc_uint8_t *)text.p, (utf8proc_ssize_t)text.n, &mapped,
		    UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK |
		    UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
		if (n >= 0) {
			to = arena_span(arena, (struct span){ (const char *)mapped, (size_t)n });
			free(mapped);
			return to;
		}
	}
	p = arena_take(arena, text.n);
	for (size_t i = 0; i < text.n; i++)
		p[i] = ascii_lower(text.p[i]);
	return (struct span){ p, text.n };
}

static void
find_words(const struct scan *s, struct token *token)
{
	size_t cut = token->text.n;

	token->word = vocabulary_word(s->vocabulary, token->text);
	token->tail = token->word;
	if (token->word != WORD_NONE || token->kind != TOKEN_WORD)
		return;
	while (cut > 0 && token->text.p[cut - 1] != '-')
		cut--;
	if (cut > 1)
		token->tail = vocabulary_word(s->vocabulary,
		    span_slice(token->text, cut, token->text.n));
}

static struct token *
add(struct scan *s, size_t start, enum token_kind kind, struct span text, unsigned flags)
{
	struct tokens *to = s->to;
	struct token *token;

	to->p = xgrow(to->p, to->n, &to->room, sizeof(*to->p));
	token = &to->p[to->n];
	to->n++;
	*token = (struct token){ .start = start, .end = s->at, .text = text, .kind = kind,
	    .flags = flags };
	if (s->space)
		token->flags |= TOKEN_SPACE;
	if (start == s->line)
		token->flags |= TOKEN_LINE;
	s->space = false;
	find_words(s, token);
	return token;
}

static struct span
bytes(const struct scan *s, size_t start)
{
	return (struct span){ s->p + start, s->at - start };
}

static unsigned
case_flags(struct span written)
{
	size_t upper = 0, lower = 0;
	unsigned flags = 0;

	for (size_t i = 0; i < written.n; i++) {
		upper += ascii_is_upper(written.p[i]);
		lower += ascii_is_lower(written.p[i]);
	}
	if (written.n && ascii_is_upper(written.p[0]))
		flags |= TOKEN_CAPITAL;
	else if (written.n > 1 && (unsigned char)written.p[0] >= 0x80) {
		utf8proc_int32_t c;

		if (utf8proc_iterate((const utf8proc_uint8_t *)written.p,
		    (utf8proc_ssize_t)written.n, &c) > 0 && utf8proc_category(c) == UTF8PROC_CATEGORY_LU)
			flags |= TOKEN_CAPITAL;
	}
	if (lower == 0 && upper >= 2)
		flags |= TOKEN_ALL_CAPS;
	return flags;
}

/* An apostrophe at `at`, straight or curly: its bytes, else 0. */
static size_t
apostrophe(const struct scan *s, size_t at)
{
	if (at < s->end && s->p[at] == '\'')
		return 1;
	if (s->end - at >= 3 && at < s->end && memcmp(s->p + at, "\xe2\x80\x99", 3) == 0)
		return 3;
	return 0;
}

/* U.S., p.m., e.g.: single letters each with a period. */
static bool
take_dotted(struct scan *s, size_t start)
{
	size_t at = start, letters = 0;

	while (at + 1 < s->end && ascii_is_alpha(s->p[at]) && s->p[at + 1] == '.') {
		at += 2;
		letters++;
	}
	if (letters == 0)
		return false;
	if (at < s->end && ascii_is_alpha(s->p[at]) &&
	    !(at + 1 < s->end && is_letter_byte(s, at + 1)) && letters > 0) {
		at++;
		letters++;
	}
	if (letters < 2 || (at < s->end && is_letter_byte(s, at)))
		return false;
	s->at = at;
	return true;
}

static void
skip_letters(struct scan *s, bool *digits)
{
	while (s->at < s->end) {
		if (ascii_is_alpha(s->p[s->at]))
			s->at++;
		else if (is_letter_byte(s, s->at))
			s->at += char_size(s, s->at);
		else if (is_digit_at(s, s->at)) {
			*digits = true;
			s->at++;
		} else if (s->end - s->at >= 2 && memcmp(s->p + s->at, "\xc2\xad", 2) == 0)
			s->at += 2;	/* a soft hyphen */
		else if (s->end - s->at >= 2 && (memcmp(s->p + s->at, "\xc2\xb2", 2) == 0 ||
		    memcmp(s->p + s->at, "\xc2\xb3", 2) == 0)) {
			s->at += 2;	/* m2, m3 */
			*digits = true;
		} else
			break;
	}
}

/* The 1 and 0 of scanned text that stand for l and o: mil1ion, ISlL. */
static struct span
mend_letters(const struct scan *s, struct span text)
{
	static const char from[] = "10l", into[] = "loi";
	char *p;

	for (size_t k = 0; k < 3; k++) {
		struct span mended;
		bool changed = false;

		p = arena_take(s->arena, text.n);
		for (size_t i = 0; i < text.n; i++) {
			bool hit = text.p[i] == from[k];

			p[i] = hit ? into[k] : text.p[i];
			changed = changed || hit;
		}
		mended = (struct span){ p, text.n };
		if (changed && vocabulary_word(s->vocabulary, mended) != WORD_NONE)
			return mended;
	}
	return text;
}

static struct span
straight_apostrophes(struct scan *s, struct span text)
{
	char *p;
	size_t n = 0;

	if (text.n < 4 || memchr(text.p, 0xe2, text.n) == NULL)
		return text;
	p = arena_take(s->arena, text.n);
	for (size_t i = 0; i < text.n; i++) {
		if (text.n - i >= 3 && memcmp(text.p + i, "\xe2\x80\x99", 3) == 0) {
			p[n++] = '\'';
			i += 2;
		} else
			p[n++] = text.p[i];
	}
	return (struct span){ p, n };
}

static void
take_possessive(struct scan *s)
{
	size_t a = apostrophe(s, s->at), start = s->at;

	if (a == 0 || s->at + a >= s->end || ascii_lower(s->p[s->at + a]) != 's' ||
	    is_letter_byte(s, s->at + a + 1))
		return;
	s->at += a + 1;
	add(s, start, TOKEN_WORD, SPAN("'s"), TOKEN_SUFFIX);
}

/* What a written word is matched as, and its case. Where it is written so already, it is its own. */
static struct span
fold_written(struct scan *s, struct span written, unsigned *flags)
{
	size_t upper = 0, lower = 0, i = 0;
	char *p;

	while (i < written.n && (unsigned char)written.p[i] < 0x80) {
		upper += ascii_is_upper(written.p[i]);
		lower += ascii_is_lower(written.p[i]);
		i++;
	}
	if (i < written.n) {
		*flags = case_flags(written);
		return fold(straight_apostrophes(s, written), s->arena);
	}
	*flags = ascii_is_upper(written.p[0]) ? TOKEN_CAPITAL : 0;
	if (lower == 0 && upper >= 2)
		*flags |= TOKEN_ALL_CAPS;
	if (upper == 0)
		return written;
	p = arena_take(s->arena, written.n);
	for (i = 0; i < written.n; i++)
		p[i] = ascii_lower(written.p[i]);
	return (struct span){ p, written.n };
}

static void
take_word(struct scan *s)
{
	unsigned flags;
	size_t start = s->at, a;
	bool digits = false, dotted = take_dotted(s, start);
	struct token *token;
	struct span text;

	if (!dotted)
		skip_letters(s, &digits);
	for (;;) {
		a = apostrophe(s, s->at);
		if (a && is_letter_byte(s, s->at + a) &&
		    (ascii_lower(s->p[s->at + a]) != 's' || is_letter_byte(s, s->at + a + 1))) {
			s->at += a;
			skip_letters(s, &digits);
			continue;
		}
		if (s->at < s->end && (s->p[s->at] == '-' || (s->p[s->at] == '.' && digits)) &&
		    (is_letter_byte(s, s->at + 1) || is_digit_at(s, s->at + 1))) {
			s->at++;
			skip_letters(s, &digits);
			continue;
		}
		break;
	}
	if (s->at < s->end && s->p[s->at] == '$' && s->at - start <= 3)
		s->at++;	/* US$ */
	text = fold_written(s, bytes(s, start), &flags);
	token = add(s, start, digits ? TOKEN_CODE : TOKEN_WORD, text, flags);
	if (token->word == WORD_NONE && text.n >= 4) {
		struct span mended = mend_letters(s, text);

		if (mended.p != text.p) {
			token->text = mended;
			token->kind = TOKEN_WORD;
			token->flags |= TOKEN_MENDED;
			find_words(s, token);
		}
	}
	take_possessive(s);
}

static size_t
digits_at(const struct scan *s, size_t at)
{
	size_t n = 0;

	while (is_digit_at(s, at + n))
		n++;
	return n;
}

/* A blank that may stand between groups of digits: its bytes, else 0. */
static size_t
group_blank(const struct scan *s, size_t at)
{
	if (at < s->end && s->p[at] == ' ')
		return 1;
	for (size_t i = 0; i < 10; i++) {
		size_t n = strlen(marks[i].bytes);

		if (at < s->end && s->end - at >= n && memcmp(s->p + at, marks[i].bytes, n) == 0)
			return n;
	}
	return 0;
}

/* Groups of three digits behind `separator` (0: a blank); where they end. */
static size_t
groups_end(const struct scan *s, size_t at, char separator)
{
	size_t end = at;

	for (;;) {
		size_t mark = separator ? (size_t)(end < s->end && s->p[end] == separator) :
		    group_blank(s, end);

		if (mark == 0 || digits_at(s, end + mark) != 3)
			return end;
		end += mark + 3;
	}
}

/* 1,00,000: groups of two, as India writes lakhs. */
static size_t
indian_end(const struct scan *s, size_t at)
{
	size_t end = at;

	while (end < s->end && s->p[end] == ',' && digits_at(s, end + 1) == 2)
		end += 3;
	if (end > at && end < s->end && s->p[end] == ',' && digits_at(s, end + 1) == 3)
		return end + 4;
	return at;
}

static bool
after_month(const struct scan *s)
{
	const struct token *last = s->to->n ? &s->to->p[s->to->n - 1] : NULL;

	return last && (vocabulary_class(s->vocabulary, last->word) & WORD_MONTH);
}

/* Moves behind the number that starts here. */
static void
skip_number(struct scan *s)
{
	size_t lead = digits_at(s, s->at), end = s->at + lead, grouped = end;

	if (lead <= 3) {
		grouped = groups_end(s, end, ',');
		if (grouped == end)
			grouped = indian_end(s, end);
		if (grouped == end && !after_month(s) && s->p[s->at] != '0')
			grouped = groups_end(s, end, 0);
		if (grouped == end && groups_end(s, end, '.') > end)
			grouped = groups_end(s, end, '.');
	}
	end = grouped;
	if (end < s->end && s->p[end] == '.' && digits_at(s, end + 1) > 0)
		end += 1 + digits_at(s, end + 1);
	else if (end < s->end && s->p[end] == ',' && grouped == s->at + lead &&
	    digits_at(s, end + 1) > 0 && digits_at(s, end + 1) <= 2 &&
	    !(end + 1 + digits_at(s, end + 1) < s->end && s->p[end + 1 + digits_at(s, end + 1)] == ','))
		end += 1 + digits_at(s, end + 1);
	s->at = end;
}

/* 2023-03-03, 16/11/2020, 24.02.2022, 3.2.1, 0800-555-0110, 2023/45. */
static bool
take_digit_code(struct scan *s)
{
	static const char separators[] = "-/.";
	size_t start = s->at;

	for (const char *c = separators; *c; c++) {
		size_t at = start + digits_at(s, start), parts = 1;

		while (at < s->end && s->p[at] == *c && is_digit_at(s, at + 1)) {
			at += 1 + digits_at(s, at + 1);
			parts++;
		}
		if (parts < (*c == '/' ? 2U : 3U))
			continue;
		if (*c == '.' && groups_end(s, start + digits_at(s, start), '.') == at)
			continue;
		s->at = at;
		add(s, start, TOKEN_CODE, bytes(s, start), 0);
		return true;
	}
	return false;
}

static bool
take_time(struct scan *s)
{
	size_t start = s->at, lead = digits_at(s, start), at = start + lead;

	if (lead < 1 || lead > 2 || at >= s->end || s->p[at] != ':' || digits_at(s, at + 1) != 2)
		return false;
	at += 3;
	if (at < s->end && s->p[at] == ':' && digits_at(s, at + 1) == 2)
		at += 3;
	s->at = at;
	add(s, start, TOKEN_TIME, bytes(s, start), 0);
	return true;
}

/* Letters that may grow on to a number and leave it one: 40kg, 15k, 1.2m. */
static bool
is_number_suffix(const struct scan *s, struct span letters)
{
	static const char *const scales[] = { "k", "m", "b", "mn", "bn", "tn", "mln", "bln" };
	struct span folded = fold(letters, s->arena);

	for (size_t i = 0; i < sizeof(scales) / sizeof(scales[0]); i++)
		if (span_is(folded, scales[i]))
			return true;
	return (vocabulary_class(s->vocabulary, vocabulary_word(s->vocabulary, folded)) &
	    WORD_UNIT) != 0;
}

static void
take_number(struct scan *s)
{
	size_t start = s->at, number_end;
	bool digits = false;

	if (take_digit_code(s) || take_time(s))
		return;
	skip_number(s);
	number_end = s->at;
	if (s->at < s->end && (is_letter_byte(s, s->at) ||
	    (s->p[s->at] == '-' && is_letter_byte(s, s->at + 1)))) {
		bool hyphen = s->p[s->at] == '-';

		s->at += hyphen;
		skip_letters(s, &digits);
		if (!hyphen && !(s->at < s->end && s->p[s->at] == '-' && is_letter_byte(s, s->at + 1)) &&
		    is_number_suffix(s, bytes(s, number_end))) {
			s->at = number_end;
			add(s, start, TOKEN_NUMBER, bytes(s, start), 0);
			digits = false;
			skip_letters(s, &digits);
			add(s, number_end, TOKEN_WORD, fold(bytes(s, number_end), s->arena),
			    TOKEN_SUFFIX | case_flags(bytes(s, number_end)));
			return;
		}
		while (s->at < s->end && s->p[s->at] == '-' &&
		    (is_letter_byte(s, s->at + 1) || is_digit_at(s, s->at + 1))) {
			s->at++;
			skip_letters(s, &digits);
		}
		add(s, start, TOKEN_CODE, fold(bytes(s, start), s->arena), 0);
		return;
	}
	add(s, start, TOKEN_NUMBER, bytes(s, start), 0);
}

/* What follows the digits at `at` makes them an amount: a mark and digits, or a scale. */
static bool
is_amount(const struct scan *s, size_t at)
{
	size_t end = at + digits_at(s, at), word_end;

	if (end + 1 < s->end && (s->p[end] == '.' || s->p[end] == ',') && is_digit_at(s, end + 1))
		return true;
	end += end < s->end && s->p[end] == ' ';
	word_end = end;
	while (word_end < s->end && ascii_is_alpha(s->p[word_end]))
		word_end++;
	return word_end > end && (vocabulary_class(s->vocabulary, vocabulary_word(s->vocabulary,
	    fold((struct span){ s->p + end, word_end - end }, s->arena))) & WORD_NUMBER);
}

/* Rs45, USD500, N312.6: the letters of a currency, and an amount grown on to them. */
static bool
take_currency(struct scan *s)
{
	size_t start = s->at, end = start;
	struct token token = { .kind = TOKEN_WORD };
	struct span folded;
	struct match match;

	if (!ascii_is_upper(s->p[start]))
		return false;
	while (end < s->end && end - start < 4 && ascii_is_alpha(s->p[end]))
		end++;
	if (!is_digit_at(s, end))
		return false;
	folded = fold((struct span){ s->p + start, end - start }, s->arena);
	token.word = vocabulary_word(s->vocabulary, folded);
	if (lexicon_at(s->vocabulary->lexicons.units, &token, 1, &match)) {
		if (!span_is(match.row->cell[1], "money") ||
		    (end - start == 1 && !is_amount(s, end)))
			return false;
	} else if (end - start != 3 || !ascii_is_upper(s->p[end - 1]) || !is_amount(s, end) ||
	    !lexicon_at(s->vocabulary->lexicons.currencies, &token, 1, &match)) {
		return false;
	}
	s->at = end;
	add(s, start, TOKEN_WORD, folded, case_flags(bytes(s, start)));
	return true;
}

/* O.5 and O% of scanned text: a nought. */
static bool
take_scanned_nought(struct scan *s)
{
	size_t start = s->at, n;
	char *p;

	if (s->p[start] != 'O' || start + 2 >= s->end || s->p[start + 1] != '.' ||
	    !is_digit_at(s, start + 2))
		return false;
	n = 2 + digits_at(s, start + 2);
	p = arena_take(s->arena, n);
	memcpy(p, s->p + start, n);
	p[0] = '0';
	s->at += n;
	add(s, start, TOKEN_NUMBER, (struct span){ p, n }, TOKEN_MENDED);
	return true;
}

static void
take_mark(struct scan *s)
{
	size_t start = s->at, n = char_size(s, start);
	struct span text;
	unsigned flags = 0;
	char c = s->p[start];

	for (size_t i = 0; n > 1 && i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (n != strlen(marks[i].bytes) || memcmp(s->p + start, marks[i].bytes, n) != 0)
			continue;
		s->at += n;
		if (marks[i].text == NULL)
			s->space = true;
		else
			add(s, start, TOKEN_MARK, span_of(marks[i].text), marks[i].flags);
		return;
	}
	s->at += n;
	text = bytes(s, start);
	if (c == '-') {
		bool spaced = s->space && (s->at >= s->end || ascii_is_blank(s->p[s->at]));

		while (s->at < s->end && s->p[s->at] == '-')
			s->at++;
		flags = spaced || s->at - start > 1 ? TOKEN_DASH : 0;
		text = SPAN("-");
	} else if (c == '.' && s->at + 1 < s->end && s->p[s->at] == '.' && s->p[s->at + 1] == '.') {
		while (s->at < s->end && s->p[s->at] == '.')
			s->at++;
		text = SPAN("...");
	} else if (c == '(' || c == '[') {
		flags = TOKEN_OPENING;
	} else if (c == ')' || c == ']') {
		flags = TOKEN_CLOSING;
	} else if (c == '"' || c == '\'' || c == '`') {
		flags = s->space || start == s->line ? TOKEN_OPENING : TOKEN_CLOSING;
	} else if (n > 1) {
		text = fold(text, s->arena);
	}
	add(s, start, TOKEN_MARK, text, flags);
}

static void
scan_range(struct scan *s)
{
	s->line = s->at;
	while (s->at < s->end) {
		char c = s->p[s->at];

		if (ascii_is_blank(c)) {
			s->at++;
			if (s->at - 1 == s->line)
				s->line = s->at;
			s->space = true;
		} else if (ascii_is_digit(c)) {
			take_number(s);
		} else if (is_letter_byte(s, s->at)) {
			if (!take_scanned_nought(s) && !take_currency(s))
				take_word(s);
		} else if (c == '.' && is_digit_at(s, s->at + 1) && s->space) {
			size_t start = s->at;

			s->at += 1 + digits_at(s, s->at + 1);
			add(s, start, TOKEN_NUMBER, bytes(s, start), 0);
		} else {
			take_mark(s);
		}
	}
}

/*
 * A word divided over a line end: `first` tokens were there before the range
 * that was just scanned; word, hyphen, small letter make one word. The hyphen
 * stays where the whole is known with it, or has a capital in it.
 */
static void
join_over_line(struct scan *s, size_t first)
{
	struct tokens *to = s->to;
	struct token *left, *hyphen, *right;
	char *p;
	struct span with, without;

	if (first < 2 || to->n <= first)
		return;
	left = &to->p[first - 2];
	hyphen = &to->p[first - 1];
	right = &to->p[first];
	if (left->kind != TOKEN_WORD || right->kind != TOKEN_WORD ||
	    !span_is(hyphen->text, "-") || (hyphen->flags & (TOKEN_SPACE | TOKEN_DASH)) ||
	    left->end != hyphen->start || (right->flags & TOKEN_CAPITAL))
		return;
	p = arena_take(s->arena, left->text.n * 2 + right->text.n * 2 + 1);
	memcpy(p, left->text.p, left->text.n);
	p[left->text.n] = '-';
	memcpy(p + left->text.n + 1, right->text.p, right->text.n);
	with = (struct span){ p, left->text.n + 1 + right->text.n };
	p += with.n;
	memcpy(p, left->text.p, left->text.n);
	memcpy(p + left->text.n, right->text.p, right->text.n);
	without = (struct span){ p, with.n - 1 };
	left->text = without;
	if (vocabulary_word(s->vocabulary, without) == WORD_NONE &&
	    (vocabulary_word(s->vocabulary, with) != WORD_NONE || (left->flags & TOKEN_ALL_CAPS)))
		left->text = with;
	left->end = right->end;
	left->flags |= TOKEN_MENDED;
	find_words(s, left);
	memmove(hyphen, right + 1, (to->n - first - 1) * sizeof(*right));
	to->n -= 2;
}

void
token_scan(const struct vocabulary *vocabulary, struct span text, const struct range *ranges,
    size_t n, struct arena *arena, struct tokens *to)
{
	struct scan s = { .vocabulary = vocabulary, .arena = arena, .to = to, .p = text.p };

	for (size_t i = 0; i < n; i++) {
		size_t first = to->n;

		s.at = ranges[i].start;
		s.end = ranges[i].end < text.n ? ranges[i].end : text.n;
		s.space = true;
		scan_range(&s);
		if (i > 0)
			join_over_line(&s, first);
	}
}

void
token_scan_text(const struct vocabulary *vocabulary, struct span text, struct arena *arena,
    struct tokens *to)
{
	struct range all = { 0, text.n };

	token_scan(vocabulary, text, &all, 1, arena, to);
}

void
tokens_free(struct tokens *tokens)
{
	free(tokens->p);
	*tokens = (struct tokens){ 0 };
}

struct span
token_fold_name(struct span name, struct arena *arena)
{
	struct span folded = fold(name, arena);
	char *p = arena_take(arena, folded.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < folded.n; i++) {
		char c = folded.p[i];

		if (folded.n - i >= 3 && memcmp(folded.p + i, "\xe2\x80\x99", 3) == 0) {
			i += 2;
			continue;
		}
		if (c == '\'' || c == '.' || c == '`')
			continue;
		if (c == '-' || ascii_is_blank(c) || c == ',' || c == '/')
			c = ' ';
		if (c == ' ' && (n == 0 || p[n - 1] == ' '))
			continue;
		p[n++] = c;
	}
	while (n && p[n - 1] == ' ')
		n--;
	return (struct span){ p, n };
}
