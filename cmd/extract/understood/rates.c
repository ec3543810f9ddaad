#include "understood/rates.h"

#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/noun_start.h"

#define LINK	4	/* tokens between a rate and its value: "rate of about", "(CFR):" */
#define PHRASE	5	/* tokens of a rate's name */

static bool
links(const struct reading *r, size_t i)
{
	return text_is(r, i, "as") || text_is(r, i, ":") || text_is(r, i, "=") || text_is(r, i, "(") ||
	    text_is(r, i, ",") || text_is(r, i, "of") || text_is(r, i, "at") || (token_at(r, i)->flags & TOKEN_DASH) ||
	    (class_at(r, i) & (WORD_BE | WORD_ADVERB));
}

/* "case fatality ratio (CFR)": behind its short form in brackets stands the name; else `i`. */
static size_t
over_short_form(const struct reading *r, size_t i, size_t first)
{
	return i > first + 3 && text_is(r, i - 1, ")") && text_is(r, i - 3, "(") &&
	    cue_ends(r, first, i - 3, CUE_RATE) ? i - 3 : i;
}

#define AMONG	7	/* tokens of "for confirmed and probable cases" behind a rate's name */

/* "the fatality rate in confirmed cases": where the name ends before that; else `i`. */
static size_t
over_whom(const struct reading *r, size_t i, size_t first)
{
	if (i < first + 2 || !(noun_classes_at(r, i - 1) & NOUN_CASE))
		return i;
	for (size_t k = i - 1; k > first && i - k < AMONG && token_at(r, k)->kind == TOKEN_WORD; k--)
		if ((text_is(r, k, "in") || text_is(r, k, "for") || text_is(r, k, "among")) &&
		    cue_ends(r, first, k, CUE_RATE))
			return k;
	return i;
}

/* "occupancy in Lima hit 91 per cent": behind the name the verb of what climbs, and where it did. */
static size_t
over_climb(const struct reading *r, size_t i, size_t first)
{
	size_t n = cue_ends(r, first, i, CUE_CLIMBS), verb = i - n;
	const struct place_mention *place = n > 0 && verb > first + 1 ? reading_place_at(r, verb - 1) : NULL;

	return place && place->words.first > first + 1 && (class_at(r, place->words.first - 1) & WORD_LOCATES) ?
	    place->words.first - 1 : verb;
}

/* Where the rate's name ends that `f` is the value of; NONE. */
static size_t
name_end(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = over_climb(r, f->words.first, first);

	for (size_t steps = 0; i > first && steps < LINK; steps++, i--) {
		size_t end = over_short_form(r, over_whom(r, i, first), first);

		if (cue_ends(r, first, end, CUE_RATE))
			return end;
		if (!links(r, i - 1))
			return NONE;
	}
	return NONE;
}

bool
rate_before(struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, start, end;

	if (!f->quantity.is_share || f->noun.first < f->noun.last)
		return false;
	end = name_end(r, f, first);
	if (end == NONE)
		return false;
	start = noun_start_within(r, end - 1, first, PHRASE - 1, STOP_FIGURE | STOP_TIME | STOP_PLACE);
	figure_give_words(r, f, (struct words){ start, end });
	f->rate = true;
	figure_drop_outcome(f);
	return true;
}
