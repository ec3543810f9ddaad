#include "places/document_place.h"

#include "place/candidates.h"
#include "places/place_names.h"
#include "places/place_sentence.h"
#include "reading/cues.h"
#include "stages.h"

#define LONG_AGO	180	/* days before the document */
#define MANY	8	/* votes of the country that a document is about */
#define STRONG	4	/* times the votes of another country */

/*
 * Which place governs each figure: its clause, its sentence, the headings and
 * labels it stands under, its paragraph, the lead.
 */

/* The first place of a label or heading, however it stands there; but no people's name. */
static size_t
in_words(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++) {
		const struct place_mention *place;

		if (r->marks[i].place == 0)
			continue;
		place = &r->places[r->marks[i].place - 1];
		if (place->governs || (place->known && !place->adjective &&
		    place->place.kind != PLACE_DEMONYM))
			return r->marks[i].place - 1;
	}
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

#define SECTION	64	/* blocks of the first section */

/* The place of the headings above, where they stand in the title zone, and are but the first section's. */
static size_t
in_first_section(const struct reading *r, size_t block)
{
	size_t place = NONE;

	for (size_t b = block; b > 0 && block - b < SECTION && place == NONE; b--) {
		if (r->blocks.p[b - 1].kind != BLOCK_HEADING)
			continue;
		if (!r->blocks.p[b - 1].title_zone)
			return NONE;
		if (heading_opens_sections(r, b - 1))
			place = in_words(r, r->block_words[b - 1]);
	}
	return place;
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
			if (place_governs_at(r, i))
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

/* "The Bari district reported most": a part that is spoken of, not where the text has gone on to. */
static bool
is_spoken_of(const struct reading *r, size_t token)
{
	const struct place_mention *place = &r->places[r->marks[token].place - 1];
	size_t first = r->sentences[r->marks[token].sentence - 1].words.first;

	return !place_is_country(place) && place_with_directions(r, place->words.first, first) == first &&
	    r->marks[place->words.last].act;
}

/* Where a sentence is: its first place; NONE where it has none, or several apart from each other. */
static size_t
place_of_sentence(const struct reading *r, size_t sentence, bool *several)
{
	struct words words = r->sentences[sentence].words;
	size_t first = NONE;

	*several = false;
	for (size_t i = words.first; i < words.last; i++) {
		if (!place_governs_at(r, i) || is_spoken_of(r, i))
			continue;
		if (first == NONE)
			first = r->marks[i].place - 1;
		else if (r->marks[i].place - 1 != first &&
		    are_apart(&r->places[first], &r->places[r->marks[i].place - 1]))
			*several = true;
	}
	return *several ? NONE : first;
}

/* "In addition, ...", "Meanwhile, ...": a sentence that tells of others, not of where the last one was. */
static bool
tells_of_others(const struct reading *r, size_t sentence)
{
	struct words s = r->sentences[sentence].words;

	return cue_is(r, s.first, s.last, "beside");
}

/* The first place of the last earlier sentence of the block that had one; a run-in heading too. */
static size_t
in_paragraph(const struct reading *r, const struct figure *f)
{
	size_t opening = r->block_words[f->block].first;

	/* "Kerala: ...": a place as the label of the whole block. */
	if (place_governs_at(r, opening) && r->blocks.p[f->block].kind != BLOCK_CELL) {
		size_t last = r->places[r->marks[opening].place - 1].words.last;

		if (last < r->block_words[f->block].last && text_is(r, last, ":"))
			return r->marks[opening].place - 1;
	}
	for (size_t s = f->sentence; s > 0 && f->sentence - s < PARAGRAPH_SENTENCES; s--) {
		bool several;
		size_t place;

		if (tells_of_others(r, s))
			return NONE;
		if (r->sentences[s - 1].block != f->block || r->sentences[s - 1].label)
			return NONE;
		place = place_of_sentence(r, s - 1, &several);
		if (place != NONE || several)
			return place;
	}
	return NONE;
}

/* The country by the name alone, or by what it was introduced with. */
static struct span
country_alone(struct reading *r, size_t mention)
{
	size_t container = r->places[mention].container;

	return container == NONE ? place_country(r, mention, SPAN("")) :
	    r->places[container].place.countries;
}

/*
 * The title's or the lead's place reaches a paragraph without one only where
 * the document is about it: where no other country is named more often, and
 * where nearly all places lie in them where they are several countries.
 */
static bool
document_reaches(struct reading *r, const struct place_context *context)
{
	struct span countries;
	size_t votes;

	if (context->document == NONE)
		return true;
	countries = country_alone(r, context->document);
	votes = place_votes(context, countries);
	if (countries.n > 2)
		return votes * 5 > context->tally.all * 4;
	for (size_t k = 0; countries.n && k < context->tally.n; k++)
		if (context->tally.p[k].votes > votes)
			return false;
	return true;
}

static day
first_day(const struct days *days, day otherwise)
{
	if (days->has_from)
		return days->from;
	return days->has_to ? days->to : otherwise;
}

/*
 * A sentence that tells of long ago, in a paragraph of its own, tells of more
 * than the district or the theatre that the lead is about; a country's name
 * in the lead still holds.
 */
static bool
is_of_long_ago(struct reading *r, const struct figure *f, size_t lead)
{
	struct words words = r->sentences[f->sentence].words;
	const struct place_mention *place = &r->places[lead];

	if (!r->document->has_date ||
	    (place_is_country(place) && country_alone(r, lead).n == 2) ||
	    r->sentences[r->marks[place->words.first].sentence - 1].block == f->block)
		return false;
	for (size_t i = words.first; i < words.last; i++) {
		const struct time_mention *time;

		if (r->marks[i].time == 0)
			continue;
		time = &r->times[r->marks[i].time - 1];
		if (time->resolved && time->governs && !time->compares &&
		    first_day(&time->days, r->document->date) < r->document->date - LONG_AGO)
			return true;
	}
	return false;
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
		f->place = place_in_sentence(r, index, &f->place_basis);
	if (f->place == NONE && r->blocks.p[f->block].kind == BLOCK_ITEM) {
		f->place = in_paragraph(r, f);
		f->place_basis = BASIS_PARAGRAPH;
	}
	if (f->place == NONE) {
		f->place = in_headings(r, f->block);
		if (f->place == NONE)
			f->place = in_first_section(r, f->block);
		f->place_basis = BASIS_HEADING;
	}
	if (f->place == NONE) {
		f->place = in_paragraph(r, f);
		f->place_basis = BASIS_PARAGRAPH;
	}
	if (f->place == NONE && document_reaches(r, context) && !(context->document != NONE &&
	    context->document_basis == BASIS_LEAD && is_of_long_ago(r, f, context->document))) {
		f->place = context->document;
		f->place_basis = context->document_basis;
	}
	if (f->place == NONE)
		f->place_basis = BASIS_NONE;
}

#define CITY		400000	/* people of a town that is known without its country */
#define METROPOLIS	1000000	/* and has namesakes */
#define OBSCURE		50000	/* of one that few know */

/* A town of a country that the document never speaks of: a namesake in its own country is meant. */
static bool
is_stray(const struct place_mention *place, struct span country, const struct place_context *context)
{
	return (place->place.kind == PLACE_TOWN || place->place.kind == PLACE_DIVISION) &&
	    place->place.population < (place->shared ? METROPOLIS : CITY) &&
	    place_votes(context, context->dominant) >= MANY &&
	    country.n == 2 && !span_equal(country, context->dominant) &&
	    place_votes(context, country) * STRONG <= place_votes(context, context->dominant);
}

/* The nearest heading above whose place is known, for a name that is not; NONE. */
static size_t
known_in_headings(const struct reading *r, const struct figure *f)
{
	size_t block = f->block;

	for (size_t depth = 0; depth < 8 && r->blocks.p[block].parent != BLOCK_NONE; depth++) {
		size_t place;

		block = r->blocks.p[block].parent;
		place = in_words(r, introduction(r, block));
		if (place != NONE && place != f->place && r->places[place].known)
			return place;
	}
	return NONE;
}

/* "Spain" over "42 brought to Haro": the town is the one of that country. */
static bool
is_under_its_country(struct reading *r, const struct figure *f, struct span country)
{
	size_t above = known_in_headings(r, f);

	return above != NONE && span_equal(place_country(r, above, SPAN("")), country);
}

/* "South Asia": known, and in no one country. */
static bool
is_wide(const struct place_mention *place)
{
	return place->known && place->place.kind == PLACE_REGION && place->place.countries.n == 0;
}

/* "across South Asia": a region of many countries is in none of them; but "the French Alps". */
static void
settle_region(struct reading *r, struct figure *f)
{
	size_t first = r->places[f->place].words.first;

	if (first == 0 || !r->marks[first - 1].place)
		return;
	if (r->places[r->marks[first - 1].place - 1].place.kind == PLACE_DEMONYM) {
		f->container = r->marks[first - 1].place - 1;
		f->country = place_country(r, f->container, SPAN(""));
	}
}

/*
 * "Peru" over "near Mara", or in the title: a town that hardly anybody knows, a name that is a word too
 * (Oriental province), or the one town of a country that is not spoken of, is a namesake there, not where
 * the gazetteer has it. The country's mention; NONE.
 */
static size_t
country_above(struct reading *r, const struct figure *f, struct span alone, const struct place_context *context)
{
	const struct place *place = &r->places[f->place].place;
	size_t above = known_in_headings(r, f);
	bool once = above != NONE && place_votes(context, alone) <= 1 && place->kind == PLACE_TOWN &&
	    place->population < CITY;

	if (!r->places[f->place].known || !(once || (place->kind == PLACE_TOWN && place->population <= OBSCURE) ||
	    (place->kind == PLACE_DIVISION && place->ambiguous)))
		return NONE;
	if (above == NONE && context->document_basis == BASIS_DOCUMENT &&
	    place_votes(context, alone) * 2 <= place_votes(context, context->dominant))
		above = context->document;
	if (above == NONE || above == f->place || !place_is_country(&r->places[above]) || !r->places[above].governs ||
	    r->places[above].place.countries.n != 2 || countries_meet(r->places[above].place.countries, alone))
		return NONE;
	return above;
}

/* The country, by itself or by what contains it; `container` is written behind the place then. */
static void
settle_country(struct reading *r, struct figure *f, const struct place_context *context)
{
	const struct place_mention *place = &r->places[f->place];
	struct span alone = place_country(r, f->place, SPAN(""));
	size_t above = NONE;

	f->country = alone;
	if (place->container != NONE) {
		f->container = place->container;
		f->country = r->places[place->container].place.countries;
		return;
	}
	above = alone.n ? country_above(r, f, alone, context) : NONE;
	if (above != NONE) {
		f->container = above;
		f->country = r->places[above].place.countries;
		return;
	}
	if (alone.n && (place_is_country(place) || context->dominant.n == 0))
		return;
	if (place->known && place->place.kind == PLACE_SEA) {
		/* A river of several countries, in the one that the document is about. */
		if (alone.n > 2 && countries_meet(alone, context->dominant) &&
		    context->dominant_mention != NONE) {
			f->container = context->dominant_mention;
			f->country = context->dominant;
		}
		return;
	}
	if (is_wide(place)) {
		settle_region(r, f);
		return;
	}
	if (alone.n && is_stray(place, alone, context) && !is_under_its_country(r, f, alone)) {
		f->container = context->dominant_mention;
		f->country = context->dominant;
		return;
	}
	if (alone.n) {
		/* A name that several countries have: the one that the document is about. */
		struct span hinted = place_country(r, f->place, context->dominant);

		if (!span_equal(hinted, alone) && context->dominant_mention != NONE) {
			f->country = hinted;
			f->container = context->dominant_mention;
		}
		return;
	}
	above = known_in_headings(r, f);
	if (above == NONE)
		above = in_paragraph(r, f);
	if (above == NONE || above == f->place || !r->places[above].known)
		above = context->document;
	if (above == NONE || !r->places[above].known || above == f->place ||
	    place_country(r, above, SPAN("")).n != 2)
		above = context->dominant_mention;
	if (above == NONE || above == f->place)
		return;
	f->container = above;
	f->country = place_country(r, above, SPAN(""));
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

/* "the U.S.-Mexico border" */
static bool
is_hyphen(const struct reading *r, size_t at, const struct place_mention *right)
{
	return (token_at(r, at)->flags & TOKEN_DASH || text_is(r, at, "-")) && right->words.first == at + 1 &&
	    !((token_at(r, at)->flags | token_at(r, at + 1)->flags) & TOKEN_SPACE);
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
		if (!(text_is(r, at, ",") || (class_at(r, at) & WORD_AND) || joins_inside(r, left, right) ||
		    is_hyphen(r, at, right)))
			continue;
		at++;
		while (at < right->words.first &&
		    ((class_at(r, at) & (WORD_AND | WORD_DIRECTION | WORD_DETERMINER)) || text_is(r, at, "in") ||
		    text_is(r, at, "including")))
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

/* What the document is about; a title's "In the Americas" may be a newsroom's shelf, and the lead says more. */
static void
choose_document(struct reading *r, struct place_context *context)
{
	context->document = place_of_title(r);
	context->document_basis = BASIS_DOCUMENT;
	if (context->document == NONE)
		context->document = place_of_field(r);
	if (context->document == NONE || is_wide(&r->places[context->document])) {
		size_t lead = place_of_lead(r);

		if (lead != NONE) {
			context->document = lead;
			context->document_basis = BASIS_LEAD;
		}
	}
}

void
read_place_context(struct reading *r)
{
	struct place_context context = { .document = NONE };

	place_introduce(r);
	place_dominant(r, &context);
	merge_neighbours(r);
	choose_document(r, &context);
	for (size_t i = 0; i < r->n_figures; i++) {
		if (r->figures[i].rejected)
			continue;
		govern(r, i, &context);
		if (r->figures[i].place != NONE)
			settle_country(r, &r->figures[i], &context);
	}
}
