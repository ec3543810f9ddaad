#include "verify.h"

#include <stdlib.h>
#include <string.h>

#include "columns.h"
#include "document.h"
#include "status.h"
#include "table.h"
#include "xalloc.h"

enum verdict {
	VERDICT_UNSEEN,		/* its document has not come */
	VERDICT_GOOD, VERDICT_PAST_END, VERDICT_NUMBER, VERDICT_MODIFIER, VERDICT_UNIT, VERDICT_LINE,
	VERDICT_NO_NUMBER
};

static const char *const reasons[] = {
	"no such document", "", "the document ends before it", "the number is not there",
	"the modifier is not there", "the unit is not there", "it stands on another line",
	"no number is there",
};

struct claim {			/* one row's words, or one piece of evidence */
	struct span doc, modifier, number, unit;	/* in the arena */
	bool	stated;		/* number, modifier and unit are known */
	unsigned long long start, end, line;	/* line 0: not stated */
	unsigned long long row;		/* line in the table */
	size_t	next;			/* claim of the same document; the last is its own next */
	enum verdict verdict;
	struct span found;		/* in the arena; what is in its place */
};

struct chain {			/* the claims on one document */
	size_t	first, last;
};

struct table_columns {
	size_t	doc, line, start, end, modifier, number, unit, evidence;
};

struct verifier {
	struct arena arena;
	struct key_table *docs;	/* with a struct chain each */
	struct claim *claims;
	size_t	n, room;
};

/* Digits only. */
static bool
read_count(struct span text, unsigned long long *n)
{
	*n = 0;
	if (text.n == 0 || text.n > 18)
		return false;
	for (size_t i = 0; i < text.n; i++) {
		if (!ascii_is_digit(text.p[i]))
			return false;
		*n = *n * 10 + (unsigned long long)(text.p[i] - '0');
	}
	return true;
}

static void
add_claim(struct verifier *v, const struct claim *claim)
{
	bool is_new;
	struct chain *chain = key_table_add(v->docs, claim->doc, &is_new);

	v->claims = xgrow(v->claims, v->n, &v->room, sizeof(*v->claims));
	v->claims[v->n] = *claim;
	v->claims[v->n].next = v->n;
	if (is_new)
		chain->first = v->n;
	else
		v->claims[chain->last].next = v->n;
	chain->last = v->n;
	v->n++;
}

static struct span
keep(struct verifier *v, struct csv *csv, size_t column)
{
	if (column == COLUMN_NONE)
		return SPAN("");
	return arena_span(&v->arena, csv_field(csv, column));
}

static bool
add_figure(struct verifier *v, struct csv *csv, const struct table_columns *columns)
{
	struct claim claim = { .stated = true, .row = csv_line(csv) };

	if (!read_count(csv_field(csv, columns->start), &claim.start) ||
	    !read_count(csv_field(csv, columns->end), &claim.end) || claim.end < claim.start) {
		status_trouble_at(csv_name(csv), csv_line(csv), "start and end are no span of bytes");
		return false;
	}
	if (columns->line == COLUMN_NONE || !read_count(csv_field(csv, columns->line), &claim.line))
		claim.line = 0;
	claim.doc = keep(v, csv, columns->doc);
	claim.number = keep(v, csv, columns->number);
	claim.modifier = keep(v, csv, columns->modifier);
	claim.unit = keep(v, csv, columns->unit);
	add_claim(v, &claim);
	return true;
}

/* "doc:start-end" */
static bool
add_piece(struct verifier *v, struct span piece, unsigned long long row)
{
	size_t dash = piece.n, colon;
	struct claim claim = { .row = row };

	while (dash > 0 && piece.p[dash - 1] != '-')
		dash--;
	for (colon = dash; colon > 0 && piece.p[colon - 1] != ':'; colon--)
		continue;
	if (colon == 0 || !read_count(span_slice(piece, colon, dash - 1), &claim.start) ||
	    !read_count(span_slice(piece, dash, piece.n), &claim.end) || claim.end < claim.start)
		return false;
	claim.doc = arena_span(&v->arena, span_slice(piece, 0, colon - 1));
	add_claim(v, &claim);
	return true;
}

static bool
add_evidence(struct verifier *v, struct csv *csv, const struct table_columns *columns)
{
	struct span rest = csv_field(csv, columns->evidence), piece;

	while (rest.n && span_cut(&rest, ';', &piece))
		if (!add_piece(v, piece, csv_line(csv))) {
			status_trouble_at(csv_name(csv), csv_line(csv),
			    "the evidence is not doc:start-end, with `;' between");
			return false;
		}
	return true;
}

static bool
find_columns(const struct columns *names, struct table_columns *columns)
{
	columns->line = columns_find(names, SPAN("line"));
	columns->modifier = columns_find(names, SPAN("modifier"));
	columns->unit = columns_find(names, SPAN("unit"));
	columns->evidence = columns_find(names, SPAN("evidence"));
	if (columns->evidence != COLUMN_NONE && columns_find(names, SPAN("number")) == COLUMN_NONE)
		return true;
	columns->evidence = COLUMN_NONE;
	return columns_need(names, SPAN("doc"), &columns->doc) &&
	    columns_need(names, SPAN("start"), &columns->start) &&
	    columns_need(names, SPAN("end"), &columns->end) &&
	    columns_need(names, SPAN("number"), &columns->number);
}

static bool
read_rows(struct verifier *v, struct csv *csv)
{
	struct columns names;
	struct table_columns columns;
	bool good;

	if (!csv_next(csv)) {
		if (!csv_failed(csv))
			status_trouble_at(csv_name(csv), 0, "no header line");
		return false;
	}
	good = columns_read(&names, csv) && find_columns(&names, &columns);
	while (good && csv_next(csv))
		good = columns_fit(&names, csv) && (columns.evidence != COLUMN_NONE ?
		    add_evidence(v, csv, &columns) : add_figure(v, csv, &columns));
	columns_free(&names);
	return good && !csv_failed(csv);
}

struct verifier *
verifier_open(const char *file, struct csv_format format)
{
	struct verifier *v;
	struct input input;
	struct csv *csv;
	bool good;

	if (!input_open(&input, file))
		return NULL;
	v = xcalloc(1, sizeof(*v));
	v->docs = key_table_open(sizeof(struct chain));
	csv = csv_open(&input, format);
	good = read_rows(v, csv);
	csv_close(csv);
	input_close(&input);
	if (good)
		return v;
	verifier_close(v);
	return NULL;
}

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
	    (text.p[end] == ',' && digits == 3 && lead <= 3);
}

struct check {			/* of one document */
	struct document document;
	struct buf whole, cut, words;	/* folded */
};

static bool
holds_folded(struct check *check, struct span words, bool anywhere)
{
	fold(words, &check->words);
	return holds(buf_view(&check->cut), buf_view(&check->words)) ||
	    (anywhere && holds(buf_view(&check->whole), buf_view(&check->words)));
}

static enum verdict
judge(struct check *check, const struct claim *claim)
{
	struct span text = check->document.text;
	size_t start = (size_t)claim->start, end = (size_t)claim->end;

	if (claim->end > text.n)
		return VERDICT_PAST_END;
	fold(span_slice(text, start, end), &check->cut);
	if (!claim->stated) {
		for (size_t i = start; i < end; i++)
			if (!ascii_is_blank(text.p[i]))
				return goes_on(text, start, end) ? VERDICT_NO_NUMBER : VERDICT_GOOD;
		return VERDICT_NO_NUMBER;
	}
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
verifier_document(struct verifier *v, struct span text, struct span name)
{
	const struct chain *chain = key_table_find(v->docs, name);
	struct check check = { 0 };

	if (chain == NULL)
		return;
	(void)document_open(&check.document, text, name, SPAN(""));
	fold(text, &check.whole);
	for (size_t i = chain->first;; i = v->claims[i].next) {
		struct claim *claim = &v->claims[i];
		enum verdict verdict = judge(&check, claim);

		/* Where two documents have one name, either will do. */
		if (claim->verdict != VERDICT_GOOD) {
			claim->verdict = verdict;
			claim->found = verdict == VERDICT_PAST_END ? SPAN("") :
			    arena_span(&v->arena, buf_view(&check.cut));
		}
		if (i == chain->last)
			break;
	}
	buf_free(&check.whole);
	buf_free(&check.cut);
	buf_free(&check.words);
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
verifier_write(const struct verifier *v, struct csv_writer *writer, bool header)
{
	bool good = true;

	for (size_t i = 0; i < v->n; i++) {
		if (v->claims[i].verdict == VERDICT_GOOD)
			continue;
		if (good && header)
			write_header(writer);
		good = false;
		write_claim(writer, &v->claims[i]);
	}
	return good;
}

void
verifier_close(struct verifier *v)
{
	if (v == NULL)
		return;
	key_table_free(v->docs);
	arena_free(&v->arena);
	free(v->claims);
	free(v);
}
