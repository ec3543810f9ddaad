/*
 * Any bytes as a document: rows, explanations and ledger are written, and every figure stays
 * within the text. The first byte chooses the order of dates and whether the document has a date.
 */
#include <stdint.h>
#include <stdlib.h>

#include "document/dateline.h"
#include "extract.h"
#include "stages.h"
#include "words/vocabulary_open.h"

struct machine {
	struct vocabulary *vocabulary;
	struct gazetteer *gazetteer;
	struct csv_writer figures, ledger;
	struct extractor *extractor;
	struct reading reading;
	struct arena arena, dated;	/* of a reading; of the lines that the document's date was looked for in */
};

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
open_machine(struct machine *m)
{
	static const struct csv_format format = { CSV_COMMA, ',' };
	const struct extract_options options = { .header = true, .rows = { .text = true, .explain = true } };
	struct extract_writers writers = { &m->figures, &m->ledger };
	struct out *out = out_open(NULL);

	m->vocabulary = vocabulary_open(NULL);
	m->gazetteer = gazetteer_open(m->vocabulary, NULL);
	csv_writer_init(&m->figures, out, format);
	csv_writer_init(&m->ledger, out, format);
	m->extractor = extractor_open(&options, m->vocabulary, m->gazetteer, &writers);
	m->reading = (struct reading){ .vocabulary = m->vocabulary, .gazetteer = m->gazetteer,
	    .arena = &m->arena };
}

static void
hold_words(const struct reading *r, struct words words)
{
	if (words.first > words.last || words.last > r->tokens.n)
		abort();
}

static void
hold_figure(const struct reading *r, const struct figure *f)
{
	const struct sentence *s = &r->sentences[f->sentence];

	hold_words(r, f->words);
	hold_words(r, f->counted);
	hold_words(r, f->outcome);
	hold_words(r, f->source);
	if (f->words.first < s->words.first || f->words.last > s->words.last ||
	    f->number.first >= f->number.last || f->number.first < f->words.first ||
	    f->number.last > f->words.last || f->unit.last > f->words.last)
		abort();
	if (token_at(r, f->words.last - 1)->end > r->document->text.n)
		abort();
	if (!figure_is_kept(f))
		return;
	if (f->total_of != NONE && (f->total_of >= r->n_figures ||
	    !figure_is_kept(&r->figures[f->total_of]) || &r->figures[f->total_of] == f))
		abort();
	if ((f->time != NONE && f->time >= r->n_times) || (f->place != NONE && f->place >= r->n_places))
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct machine machine;
	struct machine *m = &machine;
	struct document document;
	struct span text;

	if (m->vocabulary == NULL)
		open_machine(m);
	if (n == 0)
		return 0;
	text = (struct span){ (const char *)data + 1, n - 1 };
	if (!document_open(&document, text, SPAN("fuzz.txt"), data[0] & 4 ? SPAN("2024-02-29") : SPAN("")))
		abort();
	m->reading.order = (enum date_order)(data[0] % 3);
	dateline_find(&document, m->vocabulary, m->reading.order, &m->dated);
	m->reading.document = &document;
	stages_run(&m->reading, 1);
	for (size_t i = 0; i < m->reading.n_figures; i++)
		hold_figure(&m->reading, &m->reading.figures[i]);
	reading_reset(&m->reading);
	extractor_documents(m->extractor, &document, 1);
	document_close(&document);
	arena_reset(&m->dated);
	return 0;
}
