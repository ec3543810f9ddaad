#include "words/scan_word.h"

#include <string.h>

#include "base/short.h"
#include "words/scan_text.h"

/* An apostrophe at `at`, straight, curly or spelt out: its bytes, else 0. */
static size_t
apostrophe(const struct scan *s, size_t at)
{
	const struct scan_mark *spelt;

	if (at < s->end && s->p[at] == '\'')
		return 1;
	if (at < s->end && s->end - at >= 3 && s->p[at] == '\xe2' && memcmp(s->p + at, "\xe2\x80\x99", 3) == 0)
		return 3;
	if (at < s->end && s->p[at] == '&' && (spelt = scan_mark_at(s, at)) != NULL &&
	    spelt->text && spelt->text[0] == '\'' && (spelt->flags & TOKEN_CLOSING))
		return spelt->n;
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
	    !(at + 1 < s->end && scan_is_letter(s, at + 1)) && letters > 0) {
		at++;
		letters++;
	}
	if (letters < 2 || (at < s->end && scan_is_letter(s, at)))
		return false;
	s->at = at;
	return true;
}

void
scan_skip_letters(struct scan *s, bool *digits)
{
	for (;;) {
		s->at += short_run(s->p + s->at, s->end - s->at, short_letters);
		if (s->at >= s->end)
			break;
		if (scan_is_letter(s, s->at))
			s->at += scan_char_size(s, s->at);
		else if (scan_is_digit(s, s->at)) {
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

/* Most words end at a blank or a comma, and what joins them to more need not be looked for. */
static inline bool
may_go_on(const struct scan *s)
{
	char c = s->at < s->end ? s->p[s->at] : ' ';

	return c != ' ' && c != '\n' && c != ',';
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

		if (memchr(text.p, from[k], text.n) == NULL)
			continue;
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

/* The hyphen that a line's end left in a word of pages taken apart, where what stands behind it is none: re-ported. */
static struct span
mend_hyphen(const struct scan *s, struct span text)
{
	const char *hyphen = memchr(text.p, '-', text.n);
	size_t before = hyphen ? (size_t)(hyphen - text.p) : 0;
	struct span mended;
	char *p;

	if (before < 2 || before + 3 > text.n || memchr(hyphen + 1, '-', text.n - before - 1))
		return text;
	p = arena_take(s->arena, text.n - 1);
	memcpy(p, text.p, before);
	memcpy(p + before, hyphen + 1, text.n - before - 1);
	mended = (struct span){ p, text.n - 1 };
	return vocabulary_word(s->vocabulary, mended) == WORD_NONE ? text : mended;
}

static void
take_possessive(struct scan *s)
{
	size_t a = apostrophe(s, s->at), start = s->at;

	if (a == 0 || s->at + a >= s->end || ascii_lower(s->p[s->at + a]) != 's' ||
	    scan_is_letter(s, s->at + a + 1))
		return;
	s->at += a + 1;
	scan_add(s, start, TOKEN_WORD, SPAN("'s"), TOKEN_SUFFIX);
}

/* An address of the web is one token, whatever numbers stand in it. */
bool
scan_address(struct scan *s)
{
	static const char *const opens[] = { "https://", "http://", "www." };
	size_t start = s->at;

	for (size_t i = 0; i < sizeof(opens) / sizeof(opens[0]); i++) {
		size_t n = strlen(opens[i]);

		if (s->end - start <= n || memcmp(s->p + start, opens[i], n) != 0)
			continue;
		s->at += n;
		while (s->at < s->end && !ascii_is_blank(s->p[s->at]) && strchr("\n\r\"<>()[]|,;", s->p[s->at]) == NULL)
			s->at++;
		scan_add(s, start, TOKEN_CODE, scan_bytes(s, start), 0);
		return true;
	}
	return false;
}

#define COUNT_DIGITS	6	/* of a count, at most */
#define JOINED	3	/* letters at least before what was joined to them */

/* "heroinThe": where the word begins that a lost end of a line or an item joined to the one before it; 0 if none does. */
static size_t
lost_joint(const struct scan *s, size_t start)
{
	for (size_t i = start + JOINED; i + 1 < s->at; i++) {
		unsigned flags;
		word behind;

		if (!ascii_is_lower(s->p[i - 1]) || !ascii_is_upper(s->p[i]) || !ascii_is_lower(s->p[i + 1]))
			continue;
		behind = vocabulary_word(s->vocabulary, scan_fold_written(s, (struct span){ s->p + i, s->at - i }, &flags));
		return behind != WORD_NONE && (ascii_is_lower(s->p[start]) || s->vocabulary->facts[behind].class) ? i : 0;
	}
	return 0;
}

/* "arrested40 kg", "rifles-12": where a participle or a plural ends that its count was joined to, by a hyphen or not, as "sector7",
 * "Type-95" and "Expos-2020" have none; 0 if none was. */
static size_t
count_joint(const struct scan *s, size_t start)
{
	size_t joint = start + short_run(s->p + start, s->at - start, short_letters), at, digits;
	bool hyphen = joint < s->at && s->p[joint] == '-';
	struct span left = { s->p + start, joint - start };
	unsigned flags;

	at = joint + hyphen;
	digits = s->at - at;
	if (left.n <= JOINED || digits == 0 || short_run(s->p + at, digits, short_digits) < digits ||
	    (ascii_lower(left.p[left.n - 1]) != 's' && !span_equal_fold(span_slice(left, left.n - 2, left.n), SPAN("ed"))))
		return 0;
	if (hyphen ? digits > COUNT_DIGITS || (digits == 4 && (memcmp(s->p + at, "19", 2) == 0 ||
	    memcmp(s->p + at, "20", 2) == 0)) :
	    short_run(left.p, left.n, short_small_letters) < left.n)
		return 0;
	return vocabulary_word(s->vocabulary, scan_fold_written(s, left, &flags)) != WORD_NONE ? joint : 0;
}

/* The word before the joint alone; what stands behind it is scanned next. */
static void
split_at(struct scan *s, size_t start, size_t joint)
{
	struct token *token = &s->to->p[s->to->n - 1];
	unsigned flags, kept = token->flags & (TOKEN_SPACE | TOKEN_LINE);
	struct span text;

	s->to->n--;
	s->at = joint;
	text = scan_fold_written(s, scan_bytes(s, start), &flags);
	scan_add(s, start, TOKEN_WORD, text, flags | kept);
}

void
scan_word(struct scan *s)
{
	unsigned flags;
	size_t start = s->at, a;
	bool digits = false, more;
	struct token *token;
	struct span text;

	if (!take_dotted(s, start))
		scan_skip_letters(s, &digits);
	while (may_go_on(s)) {
		a = apostrophe(s, s->at);
		if (a && scan_is_letter(s, s->at + a) &&
		    (ascii_lower(s->p[s->at + a]) != 's' || scan_is_letter(s, s->at + a + 1))) {
			s->at += a;
			scan_skip_letters(s, &digits);
			continue;
		}
		if (s->at < s->end && (s->p[s->at] == '-' || (s->p[s->at] == '.' && digits)) &&
		    (scan_is_letter(s, s->at + 1) || scan_is_digit(s, s->at + 1))) {
			s->at++;
			scan_skip_letters(s, &digits);
			continue;
		}
		break;
	}
	if (s->at < s->end && s->p[s->at] == '$' && s->at - start <= 3)
		s->at++;	/* US$ */
	more = may_go_on(s);
	text = scan_fold_written(s, scan_bytes(s, start), &flags);
	token = scan_add(s, start, digits ? TOKEN_CODE : TOKEN_WORD, text, flags);
	if (token->word == WORD_NONE && text.n >= MENDED_LETTERS) {
		size_t joint = digits ? count_joint(s, start) : lost_joint(s, start);

		if (joint) {
			split_at(s, start, joint);
			return;
		}
	}
	if (token->word == WORD_NONE && text.n >= MENDED_LETTERS) {
		struct span mended = mend_letters(s, text);

		if (mended.p == text.p && token->tail == WORD_NONE && !digits)
			mended = mend_hyphen(s, text);
		if (mended.p != text.p) {
			token->text = mended;
			token->kind = TOKEN_WORD;
			token->flags |= TOKEN_MENDED;
			scan_find_words(s, token);
		}
	}
	if (more)
		take_possessive(s);
}
