#include "placing/place_only.h"

#include "places/place_country.h"
#include "places/place_plans.h"
#include "placing/place_of_something.h"
#include "placing/place_votes.h"

#define SEVERAL	4	/* votes: those of a country and of two places in it */

/* Nearly all that the document names lies in one country, of many places. */
static bool
is_nearly_alone(const struct place_context *context)
{
	return context->tally.all >= 2 * SEVERAL && context->dominant.n == 2 &&
	    place_votes(context, context->dominant) * 5 >= context->tally.all * 4;
}

#define BRIEF	4	/* sentences of a whole document, at least */

/* A document that is one paragraph: all that counts stands in that of token `named`. */
static bool
is_one_paragraph(const struct reading *r, size_t named)
{
	size_t sentence = r->marks[named].sentence - 1, block = r->sentences[sentence].block, sentences = 1;

	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected && r->figures[i].block != block)
			return false;
	for (size_t i = sentence; i > 0 && r->sentences[i - 1].block == block; i--)
		sentences++;
	for (size_t i = sentence + 1; i < r->n_sentences && r->sentences[i].block == block; i++)
		sentences++;
	return sentences >= BRIEF;
}

/* The block that the text begins to count in; NONE. */
static size_t
first_that_counts(const struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		if (figure_is_kept(&r->figures[i]))
			return r->figures[i].block;
	return NONE;
}

/* A paragraph, or the item that the text begins to count in: "Clearance of 40 ha, in the south of Lebanon". */
static bool
may_tell(const struct reading *r, size_t block, size_t counts)
{
	return r->blocks.p[block].kind == BLOCK_PARAGRAPH || (r->blocks.p[block].kind == BLOCK_ITEM && block == counts);
}

size_t
place_only_country(const struct reading *r, const struct place_context *context)
{
	size_t paragraphs = 0, named = 0, first = NONE, block = NONE, counts = first_that_counts(r);

	if (context->tally.n != 1 && !is_nearly_alone(context))
		return NONE;
	for (size_t i = 0; i < r->n_places && paragraphs < 2; i++) {
		const struct place_mention *place = &r->places[i];
		uint32_t sentence = r->marks[place->words.first].sentence;

		if (!place_is_country(place) || !place->governs || !sentence || place_is_of_something(r, place) ||
		    place_is_sent_to(r, place, r->sentences[sentence - 1].words.first) ||
		    (context->tally.n > 1 && !span_equal(place->place.countries, context->dominant)) ||
		    !may_tell(r, r->sentences[sentence - 1].block, counts))
			continue;
		if (named++ == 0)
			first = i;
		paragraphs += r->sentences[sentence - 1].block != block;
		block = r->sentences[sentence - 1].block;
	}
	if (named == 0)
		return NONE;
	return paragraphs == 2 || context->tally.all >= SEVERAL + 2 * (named - 1) ||
	    is_one_paragraph(r, r->places[first].words.first) ? first : NONE;
}
