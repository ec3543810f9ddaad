#include "document_place.h"

/*
 * Which place governs each figure: its clause, its sentence, the headings and
 * labels it stands under, its paragraph, the lead.
 */

static bool
governs(const struct reading *r, size_t token)
{
	return r->marks[token].place && r->places[r->marks[token].place - 1].governs;
}

static size_t
segment_first(const struct reading *r, size_t at, size_t first)
{
	while (at > first && !text_is(r, at - 1, ";"))
		at--;
	return at;
}

/* The figure's own place: between it and the next figure. */
static size_t
place_after(const struct reading *r, const struct figure *f, size_t last, bool over_figures)
{
	for (size_t i = f->words.last; i < last; i++) {
		const struct figure *g;

		if (r->marks[i].figure && r->figures[r->marks[i].figure - 1].earlier_value)
			continue;
		if (text_is(r, i, ";") || (reading_is_stop(r, i) && !text_is(r, i, ".")))
			return NONE;
		if (class_at(r, i) & WORD_BUT)
			return NONE;
		if (governs(r, i))
			return r->marks[i].place - 1;
		if (!r->marks[i].figure || over_figures)
			continue;
		g = &r->figures[r->marks[i].figure - 1];
		if (!g->rejected && g->words.first > f->words.first)
			return NONE;
	}
	return NONE;
}

static size_t
first_figure_of(const struct reading *r, size_t from, size_t last)
{
	for (size_t i = from; i < last; i++)
		if (r->marks[i].figure && !r->figures[r->marks[i].figure - 1].rejected)
			return i;
	return last;
}

static size_t
last_place_before(const struct reading *r, size_t at, size_t first)
{
	while (at > first) {
		at--;
		if (governs(r, at))
			return r->marks[at].place - 1;
	}
	return NONE;
}

/* A number in brackets right behind a place is that place's: "Bari (12)", "Oslo 30". */
static size_t
place_labelled(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first;

	while (i > first && token_at(r, i - 1)->kind == TOKEN_MARK && f->words.first - i < 2 &&
	    (text_is(r, i - 1, "(") || text_is(r, i - 1, ":") || text_is(r, i - 1, "-")))
		i--;
	if (i > first && r->marks[i - 1].place && (f->bracketed || i == f->words.first ||
	    text_is(r, i, ":") || text_is(r, i, "-")))
		return r->marks[i - 1].place - 1;
	return NONE;
}

static size_t
in_sentence(const struct reading *r, size_t index, enum basis *basis)
{
	const struct figure *f = &r->figures[index];
	struct words s = r->sentences[f->sentence].words;
	size_t segment = segment_first(r, f->words.first, s.first), place;

	*basis = BASIS_CLAUSE;
	if ((place = place_labelled(r, f, s.first)) != NONE)
		return place;
	if (f->bracketed && index > 0 && r->figures[index - 1].sentence == f->sentence &&
	    r->figures[index - 1].place != NONE && !r->figures[index - 1].rejected)
		return r->figures[index - 1].place;
	if ((place = place_after(r, f, s.last, false)) != NONE)
		return place;
	if ((place = last_place_before(r, first_figure_of(r, segment, s.last), segment)) != NONE)
		return place;
	*basis = BASIS_SENTENCE;
	if (index > 0 && r->figures[index - 1].sentence == f->sentence &&
	    !r->figures[index - 1].rejected && r->figures[index - 1].place != NONE &&
	    r->figures[index - 1].place_basis <= BASIS_SENTENCE &&
	    segment_first(r, r->figures[index - 1].words.first, s.first) == segment)
		return r->figures[index - 1].place;
	if ((place = place_after(r, f, s.last, true)) != NONE)
		return place;
	return last_place_before(r, first_figure_of(r, s.first, s.last), s.first);
}

static size_t
in_words(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++)
		if (r->marks[i].place && (governs(r, i) || r->places[r->marks[i].place - 1].known))
			return r->marks[i].place - 1;
	return NONE;
}

static size_t
in_labels(const struct reading *r, size_t block)
{
	const struct cell_labels *labels = &r->labels[block];
	size_t order[4] = { labels->row, labels->column, labels->above, labels->title }, place;

	for (size_t i = 0; i < 4; i++) {
		if (order[i] == NONE)
			continue;
		place = in_words(r, r->sentences[order[i]].words);
		if (place != NONE)
			return place;
	}
	return NONE;
}

static size_t
in_headings(const struct reading *r, size_t block)
{
	for (size_t depth = 0; depth < 8; depth++) {
		struct words words;
		size_t place;

		block = r->blocks.p[block].parent;
		if (block == BLOCK_NONE)
			return NONE;
		if (r->blocks.p[block].title_zone && r->blocks.p[block].kind == BLOCK_HEADING)
			return NONE;
		words = introduction(r, block);
		for (size_t i = words.first; i < words.last; i++)
			if (governs(r, i))
				return r->marks[i].place - 1;
		place = in_words(r, words);
		if (place != NONE && r->blocks.p[block].kind == BLOCK_HEADING)
			return place;
	}
	return NONE;
}

/* The first place of the last earlier sentence of the block that had one; a run-in heading too. */
static size_t
in_paragraph(const struct reading *r, const struct figure *f)
{
	size_t s = f->sentence, opening = r->block_words[f->block].first;

	/* "Kerala: ...": a place as the label of the whole block. */
	if (governs(r, opening) && r->blocks.p[f->block].kind != BLOCK_CELL) {
		size_t last = r->places[r->marks[opening].place - 1].words.last;

		if (last < r->block_words[f->block].last && text_is(r, last, ":"))
			return r->marks[opening].place - 1;
	}

	while (s > 0 && f->sentence - s < PARAGRAPH_SENTENCES &&
	    r->sentences[s - 1].block == f->block && !r->sentences[s - 1].label) {
		size_t first = NONE;
		bool several = false;

		s--;
		for (size_t i = r->sentences[s].words.first; i < r->sentences[s].words.last; i++)
			if (governs(r, i)) {
				if (first == NONE)
					first = r->marks[i].place - 1;
				else if (r->marks[i].place - 1 != first &&
				    r->places[first].known && r->places[r->marks[i].place - 1].known &&
				    !span_equal(r->places[first].place.countries,
				    r->places[r->marks[i].place - 1].place.countries))
					several = true;
			}
		if (several)
			return NONE;
		if (first != NONE)
			return first;
	}
	return NONE;
}

/* A lead's place reaches later paragraphs only where the document is about that country. */
static bool
lead_reaches(struct reading *r, const struct place_context *context)
{
	if (context->document == NONE || context->document_basis != BASIS_LEAD)
		return true;
	/* "Iraq and Syria" said together is what the document is about. */
	if (place_country(r, &r->places[context->document], SPAN("")).n > 2)
		return true;
	return context->dominant.n && r->places[context->document].known &&
	    span_equal(r->places[context->document].place.countries, context->dominant);
}

static void
govern(struct reading *r, size_t index, const struct place_context *context)
{
	struct figure *f = &r->figures[index];

	if (r->blocks.p[f->block].kind == BLOCK_CELL) {
		f->place = in_labels(r, f->block);
		f->place_basis = BASIS_COLUMN;
	} else if (f->antecedent != NONE && f->earlier_value) {
		f->place = r->figures[f->antecedent].place;
		f->place_basis = r->figures[f->antecedent].place_basis;
	}
	if (f->place == NONE && r->blocks.p[f->block].kind != BLOCK_CELL)
		f->place = in_sentence(r, index, &f->place_basis);
	if (f->place == NONE && r->blocks.p[f->block].kind == BLOCK_ITEM) {
		f->place = in_paragraph(r, f);
		f->place_basis = BASIS_PARAGRAPH;
	}
	if (f->place == NONE) {
		f->place = in_headings(r, f->block);
		f->place_basis = BASIS_HEADING;
	}
	if (f->place == NONE) {
		f->place = in_paragraph(r, f);
		f->place_basis = BASIS_PARAGRAPH;
	}
	if (f->place == NONE && lead_reaches(r, context)) {
		f->place = context->document;
		f->place_basis = context->document_basis;
	}
	if (f->place == NONE)
		f->place_basis = BASIS_NONE;
}

/* The country, by itself or by what contains it; `container` is written behind the place then. */
static void
settle_country(struct reading *r, struct figure *f, const struct place_context *context)
{
	const struct place_mention *place = &r->places[f->place];
	struct span alone = place_country(r, place, SPAN(""));
	size_t above = NONE;

	f->country = alone;
	if (alone.n && (place_is_country(place) || context->dominant.n == 0))
		return;
	if (place->known && place->place.kind == PLACE_SEA)
		return;
	if (alone.n) {
		/* A name that several countries have: the one that the document is about. */
		struct span hinted = place_country(r, place, context->dominant);

		if (!span_equal(hinted, alone) && context->dominant_mention != NONE) {
			f->country = hinted;
			f->container = context->dominant_mention;
		}
		return;
	}
	above = in_headings(r, f->block);
	if (above == NONE || above == f->place || !r->places[above].known)
		above = in_paragraph(r, f);
	if (above == NONE || above == f->place || !r->places[above].known)
		above = context->document;
	if (above == NONE || !r->places[above].known || above == f->place ||
	    place_country(r, &r->places[above], SPAN("")).n != 2)
		above = context->dominant_mention;
	if (above == NONE || above == f->place)
		return;
	f->container = above;
	f->country = place_country(r, &r->places[above], SPAN(""));
}

/* "Iraq and Syria", "Lyon, France": mentions side by side are one place. */
static void
merge_neighbours(struct reading *r)
{
	for (size_t i = 1; i < r->n_places; i++) {
		struct place_mention *left = &r->places[i - 1], *right = &r->places[i];
		size_t at = left->words.last, gap = right->words.first - at;

		if (right->words.first < at || gap == 0 || gap > 4 || !left->words.last ||
		    r->marks[at].sentence != r->marks[right->words.first].sentence ||
		    (left->known && left->place.kind == PLACE_DEMONYM) || !right->governs)
			continue;
		if (text_is(r, at, ",") || (class_at(r, at) & WORD_AND) || text_is(r, at, "in") ||
		    text_is(r, at, "of"))
			at++;
		else
			continue;
		while (at < right->words.first &&
		    ((class_at(r, at) & (WORD_AND | WORD_DIRECTION | WORD_DETERMINER)) || text_is(r, at, "in")))
			at++;
		if (at < right->words.first)
			continue;
		right->words.first = left->words.first;
		right->governs = left->governs || right->governs;
		if (left->known && left->place.countries.n && !right->known)
			right->place = left->place;
		right->known = left->known || right->known;
		left->governs = false;
		for (size_t k = right->words.first; k < right->words.last; k++)
			r->marks[k].place = (uint32_t)i + 1;
	}
}

void
read_place_context(struct reading *r)
{
	struct place_context context = { .document = NONE };

	place_dominant(r, &context);
	merge_neighbours(r);
	context.document = place_of_title(r);
	context.document_basis = BASIS_DOCUMENT;
	if (context.document == NONE) {
		context.document = place_of_lead(r);
		context.document_basis = BASIS_LEAD;
	}
	for (size_t i = 0; i < r->n_figures; i++) {
		if (r->figures[i].rejected)
			continue;
		govern(r, i, &context);
		if (r->figures[i].place != NONE)
			settle_country(r, &r->figures[i], &context);
	}
}
