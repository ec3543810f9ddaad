#include "placing/place_context.h"

#include "place/candidates.h"
#include "places/place_before.h"
#include "places/place_country.h"
#include "places/place_home.h"
#include "places/place_mentions.h"
#include "places/place_noun.h"
#include "places/place_role.h"
#include "places/place_rows.h"
#include "places/place_telling.h"
#include "placing/document_place.h"
#include "placing/place_after.h"
#include "placing/place_event.h"
#include "placing/place_field.h"
#include "placing/place_inherited.h"
#include "placing/place_lead.h"
#include "placing/place_long_ago.h"
#include "placing/place_merge.h"
#include "placing/place_only.h"
#include "placing/place_opening.h"
#include "placing/place_same.h"
#include "placing/place_sentence.h"
#include "placing/place_settle.h"
#include "placing/place_title.h"
#include "placing/place_turns.h"
#include "placing/place_votes.h"
#include "placing/place_whence.h"

#define TITLE_WEIGHT	2	/* of a title's country against those that the text names */

/*
 * The title's or the lead's place reaches a paragraph without one only where
 * the document is about it: where no other country is named more often (than
 * what a title names, twice as often), and where nearly all places lie in them
 * where they are several countries.
 */
static bool
document_reaches(struct reading *r, const struct place_context *context)
{
	size_t votes, weight = context->document_basis == BASIS_DOCUMENT ? TITLE_WEIGHT : 1;
	struct span countries;

	if (context->document == NONE)
		return true;
	countries = place_country_alone(r, context->document, context);
	votes = place_votes(context, countries);
	if (countries.n > 2)
		return context->tally.all == 0 || votes * 5 > context->tally.all * 4;
	for (size_t k = 0; countries.n && k < context->tally.n; k++)
		if (context->tally.p[k].votes > votes * weight)
			return false;
	return true;
}

/* "In Niger, 12 men were held at the border with Chad": the other place that the sentence says; NONE. */
static size_t
this_side(const struct reading *r, const struct figure *f)
{
	const struct sentence *s = &r->sentences[f->sentence];
	const struct place_mention *beyond = &r->places[f->place];

	for (size_t i = s->dateline; i < s->words.last; i++)
		if (place_governs_at(r, i) && r->marks[i].place - 1 != f->place && reading_place_at(r, i)->known &&
		    !countries_meet(reading_place_at(r, i)->place.countries, beyond->place.countries))
			return r->marks[i].place - 1;
	return NONE;
}

/* "at the border with Chad"; but "The border with Chad was crossed by 12" is told of by itself. */
static bool
is_at_border(const struct reading *r, const struct place_mention *place)
{
	size_t first;

	if (!place_is_over_border(r, place))
		return false;
	first = place_with_directions(r, place->words.first - 2, 0);
	return first > 0 && (class_at(r, first - 1) & (WORD_PREPOSITION | WORD_LOCATES));
}

/* "Poland: 40 crossed at the Belarusian border", "near Belarus border", the same under "Poland": a border by one side's
 * name is told of by the other. */
static size_t
over_border(const struct reading *r, const struct figure *f, const struct place_context *context)
{
	const struct place_mention *side = f->place == NONE ? NULL : &r->places[f->place];
	size_t over;

	if (side && is_at_border(r, side)) {
		over = this_side(r, f);
		if (over != NONE)
			return over;
		/* else where the text is */
		return context->dominant.n == 0 || span_equal(context->dominant, side->place.countries) ?
		    f->place : NONE;
	}
	if (side == NULL || (side->place.kind != PLACE_DEMONYM && side->place.kind != PLACE_COUNTRY) ||
	    !place_noun_of_kind(r, side->words.last - 1, side->words.last, "border"))
		return f->place;
	over = place_in_label(r, f->block);
	if (over == NONE)
		over = place_in_headings(r, f->block);
	return over != NONE && place_is_country(&r->places[over]) &&
	    !countries_meet(r->places[over].place.countries, side->place.countries) ? over : f->place;
}

#define FIGURES_SHARE	2	/* behind a figure: a list, whose end says where all of it was */

/* "Nine were killed, two hurt and a hut was burned in Bo": where the sentence ends, with nothing else to say where its
 * first were. */
static size_t
last_in_sentence(const struct reading *r, const struct figure *f)
{
	const struct sentence *s = &r->sentences[f->sentence];
	size_t found = NONE, figures = 0;

	if (!s->has_place || r->blocks.p[f->block].kind != BLOCK_PARAGRAPH)
		return NONE;
	for (size_t i = f->words.last; i < s->words.last; i++) {
		const struct place_mention *place = reading_place_at(r, i);

		if ((r->marks[i].figure && (found != NONE || reading_figure_at(r, i)->of_them)) ||
		    (class_at(r, i) & WORD_SPEECH))
			return NONE;
		figures += r->marks[i].figure != 0 && (i == 0 || r->marks[i - 1].figure != r->marks[i].figure);
		if (place && found == NONE && place->governs)
			found = r->marks[i].place - 1;
	}
	return figures >= FIGURES_SHARE ? found : NONE;
}

/* Gives the figure that place; NONE, and that of somebody who told of it, leave it without one. */
static void
take(const struct reading *r, struct figure *f, size_t place, enum basis basis)
{
	f->place = place != NONE && place_is_of_teller(r, f, place) ? NONE : place;
	f->place_basis = basis;
}

/* The place of its cell, of the figure that it was before, or of its sentence. */
static void
govern_own(const struct reading *r, size_t index, const struct place_context *context)
{
	struct figure *f = &r->figures[index];

	if (r->blocks.p[f->block].kind == BLOCK_CELL) {
		f->place = place_in_labels(r, f->block);
		f->place_basis = BASIS_COLUMN;
	} else if (f->antecedent != NONE && f->earlier_value &&
	    /* but "40 deaths, compared with 12 in Chad" */
	    place_after(r, f, r->sentences[f->sentence].words.last, false) == NONE) {
		f->place = r->figures[f->antecedent].place;
		f->place_basis = r->figures[f->antecedent].place_basis;
	}
	if (f->place == NONE && r->blocks.p[f->block].kind != BLOCK_CELL)
		f->place = place_in_sentence(r, index, &f->place_basis);
	take(r, f, over_border(r, f, context), f->place_basis);
}

/* The place of an item's paragraph, of what it stands under, of any paragraph, of its event or of its entry. */
static void
govern_around(const struct reading *r, struct figure *f)
{
	if (f->place == NONE && r->blocks.p[f->block].kind == BLOCK_ITEM)
		take(r, f, place_in_paragraph(r, f), BASIS_PARAGRAPH);
	if (f->place == NONE) {
		f->place = place_in_headings(r, f->block);
		if (f->place == NONE)
			f->place = place_in_first_section(r, f->block);
		f->place_basis = BASIS_HEADING;
	}
	if (f->place == NONE)
		take(r, f, place_in_paragraph(r, f), BASIS_PARAGRAPH);
	if (f->place == NONE) {
		f->place = place_of_event_behind(r, f);
		f->place_basis = BASIS_PARAGRAPH;
	}
	if (f->place == NONE) {
		f->place = place_of_record(r, f->block);
		f->place_basis = BASIS_HEADING;
	}
}

#define LED	48	/* mentions of places that a lead's country may govern over */

/* What stands behind the title or the lead before the text comes to another country is where they are, though it names
 * that more often. */
static bool
is_led(const struct reading *r, const struct figure *f, const struct place_context *context)
{
	const struct place_mention *lead;

	if (context->document == NONE)
		return false;
	lead = &r->places[context->document];
	if (lead->place.countries.n != 2 || f->words.first < lead->words.last ||
	    r->blocks.p[f->block].kind != BLOCK_PARAGRAPH)
		return false;
	for (size_t i = context->document + 1; i < r->n_places && r->places[i].words.first < f->words.first; i++)
		if (i > context->document + LED || (r->places[i].governs && r->places[i].known &&
		    !countries_meet(r->places[i].place.countries, lead->place.countries)))
			return false;
	return true;
}

static void
govern(struct reading *r, size_t index, const struct place_context *context)
{
	struct figure *f = &r->figures[index];

	govern_own(r, index, context);
	govern_around(r, f);
	if (f->place == NONE && (document_reaches(r, context) || is_led(r, f, context)) &&
	    !(context->document != NONE && context->document_basis == BASIS_LEAD &&
	    place_of_long_ago(r, f, context->document, context))) {
		f->place = context->document;
		f->place_basis = context->document_basis;
	}
	if (f->place == NONE) {
		f->place = place_of_return(r, f);
		f->place_basis = BASIS_CLAUSE;
	}
	if (f->place == NONE) {
		f->place = place_named_last(r, f);
		f->place_basis = BASIS_PARAGRAPH;
	}
	if (f->place == NONE) {
		f->place = last_in_sentence(r, f);
		f->place_basis = BASIS_SENTENCE;
	}
	if (f->place != NONE && (place_rows_elsewhere(r, f->block, f->place) || (f->place_basis > BASIS_SENTENCE &&
	    r->places[f->place].place.kind != PLACE_COUNTRY && place_is_nationwide(r, f))))
		f->place = NONE;
	if (f->place == NONE)
		f->place_basis = BASIS_NONE;
}

/* Under "Horn of Africa", a lead that turns to one of several, "In Somalia, ...", or comes to one after its first
 * sentence, and most that the text names lies elsewhere. */
static bool
is_one_of_many(struct reading *r, size_t lead, const struct place_context *context)
{
	struct span country = place_country_alone(r, lead, context);
	const struct sentence *s = &r->sentences[r->marks[r->places[lead].words.first].sentence - 1];
	bool turns = (class_at(r, s->words.first) & WORD_LOCATES) && r->places[lead].words.first == s->words.first + 1;

	return country.n == 2 && (turns || !s->opens_block) &&
	    place_votes(context, country) * 2 <= context->tally.all;
}

/* Where no country has most of the votes, a title's that has more than any other leads. */
static void
lead_by_title(struct reading *r, struct place_context *context)
{
	struct span country;
	size_t votes;

	if (context->dominant.n || context->document == NONE || context->document_basis != BASIS_DOCUMENT)
		return;
	country = place_country_alone(r, context->document, context);
	votes = place_votes(context, country);
	if (country.n != 2)
		return;
	for (size_t k = 0; k < context->tally.n; k++)
		if (!span_equal(context->tally.p[k].code, country) && context->tally.p[k].votes >= votes)
			return;
	context->dominant = country;
	context->dominant_mention = context->document;
	context->of_parts = !place_is_country(&r->places[context->document]);
}

/* "Kenya: Troops Kill 12" over a text of Chad: the lead's place, where the title's country does not reach and the
 * lead's does. */
static void
lead_over_title(struct reading *r, struct place_context *context)
{
	struct place_context led = *context;

	if (context->document == NONE || context->document_basis != BASIS_DOCUMENT || document_reaches(r, context))
		return;
	led.document = place_of_lead(r);
	led.document_basis = BASIS_LEAD;
	if (led.document != NONE && place_country_alone(r, led.document, &led).n == 2 && document_reaches(r, &led))
		*context = led;
}

/* What the document is about; a title's "In the Americas" may be a newsroom's shelf, and the lead says more. */
static void
choose_document(struct reading *r, struct place_context *context)
{
	context->document = place_of_title(r, context);
	context->document_basis = BASIS_DOCUMENT;
	if (context->document == NONE)
		context->document = place_of_field(r);
	if (context->document == NONE)
		context->document = place_of_run_in_title(r);
	if (context->document == NONE || place_is_wide(&r->places[context->document])) {
		size_t lead = place_of_lead(r);

		if (lead != NONE && !(context->document != NONE && is_one_of_many(r, lead, context))) {
			context->document = lead;
			context->document_basis = BASIS_LEAD;
		}
	}
	lead_over_title(r, context);
	if (context->document == NONE)
		context->document = place_only_country(r, context);
	if (context->document == NONE && context->tally.n == 1)
		context->document = place_of_lead_subject(r);
	if (context->document == NONE) {
		context->document = place_of_opening(r, context->dominant);
		context->document_basis = BASIS_LEAD;
	}
}

void
read_place_context(struct reading *r)
{
	struct place_context context = { .document = NONE };

	place_introduce(r);
	place_dominant(r, &context);
	if (context.dominant_mention != NONE)
		context.dominant_mention = place_kept_apart(r, context.dominant_mention);
	place_in_turn(r);
	place_merge(r);
	choose_document(r, &context);
	lead_by_title(r, &context);
	for (size_t i = 0; i < r->n_figures; i++) {
		if (r->figures[i].rejected)
			continue;
		govern(r, i, &context);
		if (r->figures[i].place != NONE)
			place_settle(r, &r->figures[i], &context);
	}
}
