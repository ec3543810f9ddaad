#include "words/scan_text.h"

#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "base/short.h"

static const struct scan_mark marks[] = {
	{ "\xc2\xa0", 2, NULL, 0 }, { "\xe2\x80\x89", 3, NULL, 0 },
	{ "\xe2\x80\xaf", 3, NULL, 0 }, { "\xe2\x80\x8a", 3, NULL, 0 },
	{ "\xe2\x80\x82", 3, NULL, 0 }, { "\xe2\x80\x83", 3, NULL, 0 },
	{ "\xe2\x80\x88", 3, NULL, 0 }, { "\xe2\x80\x87", 3, NULL, 0 },
	{ "\xe2\x80\x8b", 3, NULL, 0 }, { "\xe3\x80\x80", 3, NULL, 0 },
	{ "\xef\xbb\xbf", 3, NULL, 0 }, { "\xc2\x85", 2, NULL, TOKEN_LINE },
	{ "\xe2\x80\xa8", 3, NULL, TOKEN_LINE }, { "\xe2\x80\xa9", 3, NULL, TOKEN_LINE },
	{ "\xe2\x80\x9c", 3, "\"", TOKEN_OPENING }, { "\xe2\x80\x9d", 3, "\"", TOKEN_CLOSING },
	{ "\xe2\x80\x9e", 3, "\"", TOKEN_OPENING }, { "\xc2\xab", 2, "\"", TOKEN_OPENING },
	{ "\xc2\xbb", 2, "\"", TOKEN_CLOSING }, { "\xe2\x80\x98", 3, "'", TOKEN_OPENING },
	{ "\xe2\x80\x99", 3, "'", TOKEN_CLOSING }, { "\xe2\x80\x93", 3, "-", TOKEN_DASH },
	{ "\xe2\x80\x94", 3, "-", TOKEN_DASH }, { "\xe2\x80\x92", 3, "-", TOKEN_DASH },
	{ "\xe2\x80\x95", 3, "-", TOKEN_DASH }, { "\xe2\x88\x92", 3, "-", TOKEN_DASH },
	{ "\xe2\x80\x90", 3, "-", 0 }, { "\xe2\x80\x91", 3, "-", 0 },
	{ "\xe2\x80\xa6", 3, "...", 0 }, { "\xe2\x80\xa2", 3, "*", 0 },
	{ "\xc2\xb7", 2, "*", 0 }, { "\xe2\x96\xaa", 3, "*", 0 }, { "\xe2\x97\x8f", 3, "*", 0 },
	{ "\xe2\x96\xba", 3, "*", 0 },
};

/* Marks as pages of the web write them, where the text was copied with them. */
static const struct scan_mark entities[] = {
	{ "&amp;", 5, "&", 0 }, { "&#38;", 5, "&", 0 }, { "&nbsp;", 6, NULL, 0 },
	{ "&#160;", 6, NULL, 0 }, { "&quot;", 6, "\"", 0 }, { "&#34;", 5, "\"", 0 },
	{ "&apos;", 6, "'", TOKEN_CLOSING }, { "&#39;", 5, "'", TOKEN_CLOSING },
	{ "&#039;", 6, "'", TOKEN_CLOSING }, { "&rsquo;", 7, "'", TOKEN_CLOSING },
	{ "&#8217;", 7, "'", TOKEN_CLOSING }, { "&lsquo;", 7, "'", TOKEN_OPENING },
	{ "&#8216;", 7, "'", TOKEN_OPENING }, { "&ldquo;", 7, "\"", TOKEN_OPENING },
	{ "&#8220;", 7, "\"", TOKEN_OPENING }, { "&rdquo;", 7, "\"", TOKEN_CLOSING },
	{ "&#8221;", 7, "\"", TOKEN_CLOSING }, { "&ndash;", 7, "-", TOKEN_DASH },
	{ "&#8211;", 7, "-", TOKEN_DASH }, { "&mdash;", 7, "-", TOKEN_DASH },
	{ "&#8212;", 7, "-", TOKEN_DASH },
};

static const struct scan_mark *
find_mark(const struct scan *s, size_t at, const struct scan_mark *table, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct scan_mark *mark = &table[i];

		/* Most are told by their last byte. */
		if (s->end - at >= mark->n && s->p[at + mark->n - 1] == mark->bytes[mark->n - 1] &&
		    memcmp(s->p + at, mark->bytes, mark->n) == 0)
			return mark;
	}
	return NULL;
}

const struct scan_mark *
scan_mark_at(const struct scan *s, size_t at)
{
	if (at < s->end && s->p[at] == '&')
		return find_mark(s, at, entities, sizeof(entities) / sizeof(entities[0]));
	if (at >= s->end || (unsigned char)s->p[at] < 0x80)
		return NULL;
	return find_mark(s, at, marks, sizeof(marks) / sizeof(marks[0]));
}

bool
scan_is_letter_beyond(const struct scan *s, size_t at)
{
	unsigned char c = (unsigned char)s->p[at];

	if (scan_mark_at(s, at))
		return false;
	/* The rest of Latin-1's marks, currency signs, superscripts. */
	return c >= 0xc3 && c != 0xe2 && c != 0xef;
}

size_t
scan_char_size(const struct scan *s, size_t at)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t n;

	if ((unsigned char)s->p[at] < 0x80)
		return 1;
	n = utf8proc_iterate((const utf8proc_uint8_t *)s->p + at,
	    (utf8proc_ssize_t)(s->end - at), &c);
	return n > 0 ? (size_t)n : 1;
}

struct span
scan_fold(struct span text, struct arena *arena)
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

unsigned
scan_case_flags(struct span written)
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

static struct span
straight_apostrophes(const struct scan *s, struct span text)
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

struct span
scan_fold_written(const struct scan *s, struct span written, unsigned *flags)
{
	size_t upper = 0, lower, i;
	char *p;

	*flags = 0;
	lower = i = short_run(written.p, written.n, short_small_letters);
	if (i == written.n)
		return written;		/* most words */
	while (i < written.n && (unsigned char)written.p[i] < 0x80) {
		upper += ascii_is_upper(written.p[i]);
		lower += ascii_is_lower(written.p[i]);
		i++;
	}
	if (i < written.n) {
		*flags = scan_case_flags(written);
		return scan_fold(straight_apostrophes(s, written), s->arena);
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

struct span
scan_fold_capital(const struct scan *s, struct span written)
{
	char *p = arena_take(s->arena, written.n);

	short_copy(p, written.p, written.n);
	p[0] = ascii_lower(p[0]);
	return (struct span){ p, written.n };
}
