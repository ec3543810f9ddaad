#include "output/ledger.h"

#include <stdlib.h>

#include "output/explain.h"

void
ledger_header(struct csv_writer *writer)
{
	static const char *const names[] = {
		"doc", "line", "start", "end", "words", "verdict", "reason", "rule"
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		csv_put_text(writer, names[i]);
	csv_end(writer);
}

static void
put(const struct reading *r, struct csv_writer *writer, struct range at, const char *verdict,
    const char *reason, const struct row *row)
{
	struct buf rule = { 0 };

	csv_put(writer, r->document->name);
	csv_put_number(writer, document_line(r->document, at.start));
	csv_put_number(writer, at.start);
	csv_put_number(writer, at.end);
	csv_put(writer, span_slice(r->document->text, at.start, at.end));
	csv_put_text(writer, verdict);
	csv_put_text(writer, reason);
	if (row)
		explain_row(&rule, row);
	csv_put(writer, buf_view(&rule));
	buf_free(&rule);
	csv_end(writer);
}

/* Whether a token by itself is a numeral or a number word. */
static bool
is_numeral(const struct reading *r, const struct token *t, unsigned class)
{
	bool digits = false;

	if (t->kind == TOKEN_NUMBER || t->kind == TOKEN_TIME)
		return true;
	for (size_t i = t->start; i < t->end; i++)
		digits = digits || ascii_is_digit(r->document->text.p[i]);
	if (digits)
		return true;
	return (class & WORD_ORDINAL) || ((class & WORD_NUMBER) && !(class & (WORD_ARTICLE |
	    WORD_DETERMINER | WORD_NEGATION | WORD_PREPOSITION | WORD_ADVERB | WORD_AND)));
}

static const char *
reason_of_token(const struct reading *r, size_t i, const struct sentence *s)
{
	const struct token *t = token_at(r, i);

	if (s->furniture)
		return "furniture of the page";
	if (r->marks[i].time)
		return "date";
	if (s->label)
		return "label of a table";
	if (t->kind == TOKEN_TIME)
		return "time";
	if (class_at(r, i) & WORD_ORDINAL)
		return "ordinal";
	return t->kind == TOKEN_CODE ? "designation" : "no quantity";
}

static void
put_tokens(const struct reading *r, struct csv_writer *writer, const struct sentence *s, bool *seen)
{
	for (size_t i = s->words.first; i < s->words.last; i++) {
		const struct token *t = token_at(r, i);
		const struct figure *f = reading_figure_at(r, i);
		struct range at = { t->start, t->end };

		if (seen[t->start] || !(f || is_numeral(r, t, class_at(r, i))))
			continue;
		memset(seen + t->start, true, t->end - t->start);
		if (f == NULL) {
			put(r, writer, at, "rejected", reason_of_token(r, i, s), NULL);
		} else if (f->words.first == i && !(f->rejected && f->quantity.kind == NUMBER_ARTICLE)) {
			at.end = token_at(r, f->words.last - 1)->end;
			put(r, writer, at, f->rejected ? "rejected" : "figure", f->rejected ? f->rejected : "",
			    f->rejected ? f->rejecting_row : NULL);
		}
	}
}

void
ledger_write(const struct reading *r, struct csv_writer *writer)
{
	struct span text = r->document->text;
	bool *seen = xcalloc(text.n + 1, sizeof(*seen));

	for (size_t i = 0; i < r->n_sentences; i++)
		if (!r->sentences[i].label)
			put_tokens(r, writer, &r->sentences[i], seen);
	for (size_t i = 0; i < r->n_sentences; i++)
		if (r->sentences[i].label)
			put_tokens(r, writer, &r->sentences[i], seen);
	for (size_t i = 0; i < text.n; i++) {
		struct range at = { i, i };

		if (!ascii_is_digit(text.p[i]) || seen[i])
			continue;
		while (at.end < text.n && ascii_is_digit(text.p[at.end]) && !seen[at.end])
			at.end++;
		put(r, writer, at, "rejected", "list number or layout", NULL);
		i = at.end - 1;
	}
	free(seen);
}
