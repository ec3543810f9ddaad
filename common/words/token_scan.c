#include "words/token_scan.h"

#include <stdlib.h>
#include <string.h>

#include "base/short.h"
#include "words/scan_number.h"
#include "words/scan_text.h"
#include "words/scan_word.h"

#define TAG_LETTERS	6
#define TAG_BYTES	((size_t)400)	/* of what stands in one behind its name, at most */

/* Behind ' id="a" class="b"', from the blank on; `i` where a name, an equals sign and a quotation do not stand there. */
static size_t
attributes_end(const struct scan *s, size_t i)
{
	const size_t most = s->end - i < TAG_BYTES ? s->end : i + TAG_BYTES;

	while (i < most && s->p[i] == ' ') {
		size_t at = i + 1;

		while (at < most && (ascii_is_alpha(s->p[at]) || s->p[at] == '-'))
			at++;
		if (at == i + 1 || at + 1 >= most || s->p[at] != '=' || s->p[at + 1] != '"')
			return i;
		for (at += 2; at < most && s->p[at] != '"'; at++)
			continue;
		if (at >= most)
			return i;
		i = at + 1;
	}
	return i;
}

/* <b>, </b>, <strong>, <br/>, <span id="a">: a short word, grown on to what it marks up. */
static size_t
tag_at(const struct scan *s)
{
	size_t i = s->at + 1, first;

	i += i < s->end && s->p[i] == '/';
	first = i;
	while (i < s->end && i - first < TAG_LETTERS && ascii_is_alpha(s->p[i]))
		i++;
	if (i == first)
		return 0;
	i = attributes_end(s, i);
	i += i < s->end && s->p[i] == '/';
	return i < s->end && s->p[i] == '>' ? i + 1 - s->at : 0;
}

/* <p>, </p>, <br/>, <span id="a">: a tag of n bytes that begins or ends a piece of text; but "<b>C</b>had" is one word. */
static bool
parts_text(const struct scan *s, size_t n)
{
	const char *tag = s->p + s->at;

	return memchr(tag, '=', n) || memchr(tag, '/', n - 1) == tag + n - 2 || tag[n - 2] == 'p' || tag[n - 2] == 'r';
}

/* **bold**, __bold__, _slanted_, and the backslash before a mark: the markup of plain text, which takes no room in it. */
static size_t
markup_at(const struct scan *s)
{
	size_t n = 0;
	char c = s->p[s->at];

	if (c == '\\')
		return s->at + 1 < s->end && s->p[s->at + 1] > ' ' && !ascii_is_alpha(s->p[s->at + 1]) &&
		    !ascii_is_digit(s->p[s->at + 1]) ? 1 : 0;
	if (c == '<')
		return tag_at(s);
	if (c != '*' && c != '_')
		return 0;
	while (s->at + n < s->end && s->p[s->at + n] == c)
		n++;
	return c == '*' && n == 1 ? 0 : n;
}

/* What no word goes on with: a blank, a comma, the end of a sentence; p. m. are letters by themselves. */
static inline bool
ends_word(const struct scan *s, size_t start, size_t end)
{
	char c = end < s->end ? s->p[end] : ' ';

	return c == ' ' || c == ',' || c == '\n' || (c == '.' && end - start > 1 &&
	    (end + 1 >= s->end || ascii_is_blank(s->p[end + 1])));
}

/*
 * The quick lane, for most words: letters up to a blank or a mark, small but
 * for the first. The others, and those that no table has and whose l might be
 * mended to an i, are scan_word()'s.
 */
static bool
take_plain_word(struct scan *s, size_t start)
{
	bool capital = ascii_is_upper(s->p[start]);
	size_t end = start + capital;
	struct span text;
	word w;

	end += short_run(s->p + end, s->end - end, short_small_letters);
	if (!ends_word(s, start, end))
		return false;
	s->at = end;
	text = scan_bytes(s, start);
	if (capital)
		text = scan_fold_capital(s, text);
	w = vocabulary_word_within(s->vocabulary, text, capital ? text.n : s->end - start);
	if (w == WORD_NONE && text.n >= MENDED_LETTERS && memchr(text.p, 'l', text.n)) {
		s->at = start;
		return false;
	}
	token_name(scan_append(s, start, TOKEN_WORD, text, capital ? TOKEN_CAPITAL : 0), s->vocabulary->facts, w, w);
	/* The blank behind it is taken with it. */
	s->space = end < s->end && s->p[end] == ' ';
	s->at += s->space;
	return true;
}

static void
take_mark(struct scan *s)
{
	size_t start = s->at, n = scan_char_size(s, start);
	struct span text;
	unsigned flags = 0;
	char c = s->p[start];
	const struct scan_mark *known = n > 1 || s->p[start] == '&' ? scan_mark_at(s, start) : NULL;

	if (known) {
		s->at += known->n;
		if (known->text == NULL)
			s->space = true;
		else
			scan_add(s, start, TOKEN_MARK, span_of(known->text), known->flags);
		return;
	}
	s->at += n;
	text = scan_bytes(s, start);
	if (c == '-') {
		bool spaced = s->space && (s->at >= s->end || ascii_is_blank(s->p[s->at]));

		while (s->at < s->end && s->p[s->at] == '-')
			s->at++;
		flags = spaced || s->at - start > 1 ? TOKEN_DASH : 0;
		text = SPAN("-");
	} else if (c == '.' && s->at + 1 < s->end && s->p[s->at] == '.' && s->p[s->at + 1] == '.') {
		while (s->at < s->end && s->p[s->at] == '.')
			s->at++;
		/* "Killed ....... 31": dots that lead to a number are the colon of a label. */
		text = s->at - start > 4 ? SPAN(":") : SPAN("...");
	} else if (c == '(' || c == '[') {
		flags = TOKEN_OPENING;
	} else if (c == ')' || c == ']') {
		flags = TOKEN_CLOSING;
	} else if (c == '"' || c == '\'' || c == '`') {
		flags = s->space || start == s->line ? TOKEN_OPENING : TOKEN_CLOSING;
	} else if (n > 1) {
		text = scan_fold(text, s->arena);
	}
	scan_add(s, start, TOKEN_MARK, text, flags);
}

static void
scan_range(struct scan *s)
{
	s->line = s->at;
	while (s->at < s->end) {
		char c = s->p[s->at];
		size_t markup;

		if (scan_is_letter(s, s->at)) {
			if (!take_plain_word(s, s->at) && !((c == 'h' || c == 'w') && scan_address(s)) &&
			    (!ascii_is_upper(c) || (!scan_scanned_nought(s) && !scan_currency(s))))
				scan_word(s);
		} else if (ascii_is_blank(c)) {
			s->at++;
			if (s->at - 1 == s->line)
				s->line = s->at;
			s->space = true;
		} else if (ascii_is_digit(c)) {
			scan_number(s);
		} else if (c == '.' && scan_is_digit(s, s->at + 1) && s->space) {
			size_t start = s->at;

			s->at += 1 + scan_digits_at(s, s->at + 1);
			scan_add(s, start, TOKEN_NUMBER, scan_bytes(s, start), 0);
		} else if ((markup = markup_at(s)) > 0) {
			s->space = s->space || (c == '<' && parts_text(s, markup));
			s->at += markup;
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
	scan_find_words(s, left);
	memmove(hyphen, right + 1, (to->n - first - 1) * sizeof(*right));
	to->n -= 2;
}

/* Copies the tokens of a range that is known; false where it is not. */
static bool
copy_known(const struct scanned *known, const struct range *range, struct tokens *to)
{
	const struct token *tokens = known->tokens.p;
	size_t low = 0, high = known->n, end;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (tokens[known->first[middle]].start < range->start)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == known->n || tokens[known->first[low]].start != range->start)
		return false;
	end = low + 1 < known->n ? known->first[low + 1] : known->tokens.n;
	if (tokens[end - 1].end != range->end)
		return false;
	for (size_t i = known->first[low]; i < end; i++) {
		to->p = xgrow(to->p, to->n, &to->room, sizeof(*to->p));
		to->p[to->n++] = tokens[i];
	}
	return true;
}

void
token_scan_known(const struct vocabulary *vocabulary, struct span text, const struct range *ranges,
    size_t n, const struct scanned *known, struct arena *arena, struct tokens *to)
{
	struct scan s = { .vocabulary = vocabulary, .arena = arena, .to = to, .p = text.p };

	for (size_t i = 0; i < n; i++) {
		size_t first = to->n;

		s.at = ranges[i].start;
		s.end = ranges[i].end < text.n ? ranges[i].end : text.n;
		s.space = true;
		if (known == NULL || !copy_known(known, &ranges[i], to))
			scan_range(&s);
		if (i > 0)
			join_over_line(&s, first);
	}
}

void
token_scan(const struct vocabulary *vocabulary, struct span text, const struct range *ranges,
    size_t n, struct arena *arena, struct tokens *to)
{
	token_scan_known(vocabulary, text, ranges, n, NULL, arena, to);
}

void
scanned_add(struct scanned *known, const struct vocabulary *vocabulary, struct span text, struct range range,
    struct arena *arena)
{
	size_t first = known->tokens.n;

	token_scan(vocabulary, text, &range, 1, arena, &known->tokens);
	if (known->tokens.n == first)
		return;
	known->first = xgrow(known->first, known->n, &known->room, sizeof(*known->first));
	known->first[known->n++] = first;
}

void
scanned_free(struct scanned *known)
{
	tokens_free(&known->tokens);
	free(known->first);
	*known = (struct scanned){ 0 };
}

void
token_scan_text(const struct vocabulary *vocabulary, struct span text, struct arena *arena,
    struct tokens *to)
{
	struct range all = { 0, text.n };

	token_scan(vocabulary, text, &all, 1, arena, to);
}
