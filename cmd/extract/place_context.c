#include "document_place.h"

#include "candidates.h"

#define CHAIN	16	/* figures of an enumeration, looked back upon */

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

/* Whether a figure that is none of f's enumeration stands at the token. */
static bool
is_other_figure(const struct reading *r, const struct figure *f, size_t token)
{
	size_t at = r->marks[token].figure;

	if (at == 0)
		return false;
	for (size_t steps = 0; steps < CHAIN && at - 1 != NONE; steps++) {
		const struct figure *g = &r->figures[at - 1];

		if (g == f)
			return false;
		if (g->chain == NONE)
			break;
		at = g->chain + 1;
	}
	return true;
}

/* A bare number behind a comma tells a part of f: "30 arrests, 20 in Chad". */
static bool
is_part_behind(const struct reading *r, const struct figure *f, const struct figure *g)
{
	size_t before = g->words.first - 1;

	if (g->noun.first < g->noun.last && !g->of_them && !g->part_cue)
		return false;
	if (token_at(r, before)->kind != TOKEN_MARK && !(class_at(r, before) & WORD_AND))
		return false;
	for (size_t i = f->words.last; i < g->words.first; i++)
		if (r->marks[i].act && r->acts[r->marks[i].act - 1].words.first == i &&
		    f->act != r->marks[i].act - 1)
			return false;
	return true;
}

/* Behind the bracket that opens at i, where a figure stands in it: it has its place for itself. */
static size_t
behind_bracket(const struct reading *r, size_t i, size_t last)
{
	bool figure = false;
	size_t k = i + 1;

	while (k < last && !text_is(r, k, ")")) {
		figure = figure || r->marks[k].figure;
		k++;
	}
	return figure && k < last ? k : i;
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
		if (text_is(r, i, "(") && !f->bracketed)
			i = behind_bracket(r, i, last);
		/* "104 arrested, most of them in Chad" */
		if (text_is(r, i, "of") && i > f->words.last && i + 1 < last &&
		    (class_at(r, i + 1) & (WORD_PRONOUN | WORD_RELATIVE)))
			return NONE;
		if (governs(r, i))
			return r->marks[i].place - 1;
		if (!r->marks[i].figure)
			continue;
		g = &r->figures[r->marks[i].figure - 1];
		if (g->rejected || g->words.first <= f->words.first)
			continue;
		if (over_figures ? is_part_behind(r, f, g) : is_other_figure(r, f, i))
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

/* The figure before it in its sentence that is kept; NONE. */
static size_t
figure_before(const struct reading *r, size_t index)
{
	for (size_t i = index; i > 0 && r->figures[i - 1].sentence == r->figures[index].sentence; i--)
		if (!r->figures[i - 1].rejected)
			return i - 1;
	return NONE;
}

static size_t
in_sentence(const struct reading *r, size_t index, enum basis *basis)
{
	const struct figure *f = &r->figures[index];
	struct words s = r->sentences[f->sentence].words;
	size_t segment = segment_first(r, f->words.first, s.first), place;
	size_t before = figure_before(r, index);

	*basis = BASIS_CLAUSE;
	if ((place = place_labelled(r, f, s.first)) != NONE)
		return place;
	if (f->bracketed && before != NONE && r->figures[before].place != NONE)
		return r->figures[before].place;
	if ((place = place_after(r, f, s.last, false)) != NONE)
		return place;
	if ((place = last_place_before(r, first_figure_of(r, segment, s.last), segment)) != NONE)
		return place;
	*basis = BASIS_SENTENCE;
	if (before != NONE && r->figures[before].place != NONE &&
	    r->figures[before].place_basis <= BASIS_SENTENCE &&
	    segment_first(r, r->figures[before].words.first, s.first) == segment)
		return r->figures[before].place;
	if ((place = place_after(r, f, s.last, true)) != NONE)
		return place;
	if ((place = last_place_before(r, first_figure_of(r, s.first, s.last), s.first)) != NONE)
		return place;
	/* What a semicolon divides goes on where it was before. */
	return last_place_before(r, segment, s.first);
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
in_headings(const struct reading *r, size_t item)
{
	size_t block = item;

	for (size_t depth = 0; depth < 8; depth++) {
		struct words words;
		size_t place;

		block = r->blocks.p[block].parent;
		if (block == BLOCK_NONE)
			return NONE;
		/* The title is the document's, but an item may stand under the heading above it. */
		if (r->blocks.p[block].title_zone && r->blocks.p[block].kind == BLOCK_HEADING &&
		    (depth > 0 || r->blocks.p[item].kind != BLOCK_ITEM))
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

/* Two of one country's places stand in a sentence side by side: what follows is in neither. */
static bool
are_apart(const struct place_mention *a, const struct place_mention *b)
{
	if (!a->known || !b->known)
		return false;
	if (!span_equal(a->place.countries, b->place.countries))
		return true;
	return !place_is_country(a) && !place_is_country(b) &&
	    !span_equal(a->place.area, b->place.area);
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
				else if (r->marks[i].place - 1 != first && are_apart(&r->places[first],
				    &r->places[r->marks[i].place - 1]))
					several = true;
			}
		if (several)
			return NONE;
		if (first != NONE)
			return first;
	}
	return NONE;
}

/*
 * The title's or the lead's place reaches a paragraph without one only where
 * the document is about it: a title's where no other country is named more
 * often, a lead's where most of the places lie in its country, and nearly all
 * of them where they are several countries.
 */
static bool
document_reaches(struct reading *r, const struct place_context *context)
{
	struct span countries;
	size_t votes;

	if (context->document == NONE)
		return true;
	countries = place_country(r, &r->places[context->document], SPAN(""));
	votes = place_votes(context, countries);
	if (countries.n > 2)
		return votes * 5 >= context->tally.all * 4;
	if (context->document_basis == BASIS_LEAD)
		return context->dominant.n && span_equal(countries, context->dominant);
	for (size_t k = 0; countries.n && k < context->tally.n; k++)
		if (context->tally.p[k].votes > votes)
			return false;
	return true;
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
	if (f->place == NONE && document_reaches(r, context)) {
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
	if (place->container != NONE) {
		f->container = place->container;
		f->country = r->places[place->container].place.countries;
		return;
	}
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

/* "Lyon in France", but not the two headings "In France In Spain". */
static bool
joins_inside(const struct reading *r, const struct place_mention *inner,
    const struct place_mention *outer)
{
	size_t at = inner->words.last;

	return (text_is(r, at, "in") || text_is(r, at, "of")) &&
	    !(place_is_country(inner) && place_is_country(outer));
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
		if (!(text_is(r, at, ",") || (class_at(r, at) & WORD_AND) || joins_inside(r, left, right)))
			continue;
		at++;
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

	place_introduce(r);
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
