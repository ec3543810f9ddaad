#include "output/verify.h"

#include <string.h>

#include "document/document.h"

static const char *const reasons[] = {
	"no such document", "", "the document ends before it", "the number is not there",
	"the modifier is not there", "the unit is not there", "it stands on another line",
	"no number is there",
};

#define CUT	1000	/* bytes of a span that are looked at: more hold no number */

/* Bytes of the blank at `at`, of those that Unicode knows too; 0 if there is none. */
static size_t
blank_at(struct span text, size_t at)
{
	static const char *const blanks[] = { "\xc2\xa0", "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9",
	    "\xe2\x80\xaf", "\xe3\x80\x80", "\xef\xbb\xbf" };
	const char *p = text.p + at;
	size_t left = text.n - at;

	if (ascii_is_blank(*p))
		return 1;
	if ((unsigned char)*p < 0xc2)
		return 0;
	if (left >= 3 && memcmp(p, "\xe2\x80", 2) == 0 && (unsigned char)p[2] <= 0x8b)
		return 3;
	for (size_t i = 0; i < sizeof(blanks) / sizeof(blanks[0]); i++)
		if (left >= strlen(blanks[i]) && memcmp(p, blanks[i], strlen(blanks[i])) == 0)
			return strlen(blanks[i]);
	return 0;
}

/* White space in runs counts as one blank; a row's words may have been folded. */
static void
fold(struct span text, struct buf *to)
{
	bool blank = false;

	to->n = 0;
	for (size_t i = 0; i < text.n; i++) {
		size_t n = blank_at(text, i);

		if (n > 0) {
			blank = true;
			i += n - 1;
			continue;
		}
		if (blank && to->n)
			buf_char(to, ' ');
		blank = false;
		buf_char(to, text.p[i]);
	}
}

static bool
holds(struct span text, struct span words)
{
	const char *at = text.p;
	size_t left = text.n;

	if (words.n == 0)
		return true;
	while (left >= words.n) {
		const char *hit = memchr(at, words.p[0], left - words.n + 1);

		if (hit == NULL)
			return false;
		if (memcmp(hit, words.p, words.n) == 0)
			return true;
		left -= (size_t)(hit - at) + 1;
		at = hit + 1;
	}
	return false;
}

static size_t
digits_before(struct span text, size_t end)
{
	size_t n = 0;

	while (n < end && n < 5 && ascii_is_digit(text.p[end - 1 - n]))
		n++;
	return n;
}

/* "2,1,100": commas part numbers here, for what stands before the comma is no head of a grouped number. */
static bool
in_bare_list(struct span text, size_t start, size_t digits)
{
	size_t before;

	if (start < 2 || text.p[start - 1] != ',')
		return false;
	before = digits_before(text, start - 1);
	return before > 0 && !(digits == 3 && before <= 3);
}

/* Digits go on beyond the span, perhaps behind a point or as a group of three: the number there is a longer one. */
static bool
goes_on(struct span text, size_t start, size_t end)
{
	size_t digits = 0, lead = 0;

	if (start >= end)
		return false;
	if (start > 0 && ascii_is_digit(text.p[start]) && ascii_is_digit(text.p[start - 1]))
		return true;
	if (end >= text.n || !ascii_is_digit(text.p[end - 1]))
		return false;
	while (end + 1 + digits < text.n && ascii_is_digit(text.p[end + 1 + digits]) && digits < 4)
		digits++;
	while (lead < end - start && ascii_is_digit(text.p[end - 1 - lead]))
		lead++;
	return ascii_is_digit(text.p[end]) || (text.p[end] == '.' && digits > 0) ||
	    (text.p[end] == ',' && digits == 3 && lead <= 3 && !in_bare_list(text, start, lead));
}

struct check {			/* of one document */
	struct document document;
	struct buf whole, cut, words;	/* folded */
	struct key_table *anywhere;	/* words that were looked for in the whole, each once: whether it has them */
};

static bool
in_whole(struct check *check, struct span words)
{
	bool is_new, *there;

	if (check->anywhere == NULL)
		check->anywhere = key_table_open(sizeof(*there));
	there = key_table_add(check->anywhere, words, &is_new);
	if (is_new)
		*there = holds(buf_view(&check->whole), words);
	return *there;
}

static bool
holds_folded(struct check *check, struct span words, bool anywhere)
{
	fold(words, &check->words);
	return holds(buf_view(&check->cut), buf_view(&check->words)) ||
	    (anywhere && in_whole(check, buf_view(&check->words)));
}

/* What the span holds, or begins with; whole characters. */
static struct span
cut_out(struct span text, size_t start, size_t end)
{
	if (end - start > CUT)
		for (end = start + CUT; end > start && ((unsigned char)text.p[end] & 0xc0) == 0x80; end--)
			continue;
	return span_slice(text, start, end);
}

static enum verdict
judge(struct check *check, const struct claim *claim)
{
	struct span text = check->document.text;
	size_t start = (size_t)claim->start, end = (size_t)claim->end;

	if (claim->end > text.n)
		return VERDICT_PAST_END;
	fold(cut_out(text, start, end), &check->cut);
	if (!claim->stated)
		return check->cut.n == 0 || goes_on(text, start, end) ? VERDICT_NO_NUMBER : VERDICT_GOOD;
	if (!holds_folded(check, claim->number, false) || goes_on(text, start, end))
		return VERDICT_NUMBER;
	if (!holds_folded(check, claim->modifier, true))
		return VERDICT_MODIFIER;
	if (!holds_folded(check, claim->unit, true))
		return VERDICT_UNIT;
	if (claim->line && !(claim->line >= document_line(&check->document, start) &&
	    claim->line <= document_line(&check->document, end)))
		return VERDICT_LINE;
	return VERDICT_GOOD;
}

void
verify_document(struct claims *claims, struct span text, struct span name)
{
	const struct chain *chain = key_table_find(claims->docs, name);
	struct check check = { 0 };

	if (chain == NULL)
		return;
	(void)document_open(&check.document, text, name, SPAN(""));
	fold(text, &check.whole);
	for (size_t i = chain->first;; i = claims->p[i].next) {
		struct claim *claim = &claims->p[i];
		enum verdict verdict = judge(&check, claim);

		/* Where two documents have one name, either will do. */
		if (claim->verdict != VERDICT_GOOD) {
			claim->verdict = verdict;
			claim->found = verdict == VERDICT_PAST_END ? SPAN("") :
			    arena_span(&claims->arena, buf_view(&check.cut));
		}
		if (i == chain->last)
			break;
	}
	buf_free(&check.whole);
	buf_free(&check.cut);
	buf_free(&check.words);
	key_table_free(check.anywhere);
	document_close(&check.document);
}

static void
write_header(struct csv_writer *writer)
{
	static const char *const names[] = { "row", "doc", "start", "end", "written", "found", "why" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		csv_put_text(writer, names[i]);
	csv_end(writer);
}

static void
write_claim(struct csv_writer *writer, const struct claim *claim)
{
	struct buf written = { 0 };
	const struct span parts[] = { claim->modifier, claim->number, claim->unit };

	for (size_t i = 0; i < 3; i++) {
		if (written.n && parts[i].n)
			buf_char(&written, ' ');
		buf_span(&written, parts[i]);
	}
	csv_put_number(writer, claim->row);
	csv_put(writer, claim->doc);
	csv_put_number(writer, claim->start);
	csv_put_number(writer, claim->end);
	csv_put(writer, buf_view(&written));
	csv_put(writer, claim->found);
	csv_put_text(writer, reasons[claim->verdict]);
	csv_end(writer);
	buf_free(&written);
}

bool
verify_write(const struct claims *claims, struct csv_writer *writer, bool header)
{
	bool good = true;

	for (size_t i = 0; i < claims->n; i++) {
		if (claims->p[i].verdict == VERDICT_GOOD)
			continue;
		if (good && header)
			write_header(writer);
		good = false;
		write_claim(writer, &claims->p[i]);
	}
	return good;
}
