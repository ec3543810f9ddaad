#include "scope/scope_echoes.h"

#include "reading/cues.h"
#include "scope/cues_around.h"
#include "scope/scope_like.h"
#include "scope/scope_number.h"
#include "scope/scope_set.h"

#define HEADLINE_REACH	64	/* figures between a headline and what it is taken from */

/* What is said again has the scope of what it repeats. */
static void
repeats(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (!f->rejected && f->says_again && f->total_of != NONE)
			scope_set(f, r->figures[f->total_of].scope, "says a figure again");
	}
}

/* "12 strikes consisting of 30 engagements", "(30 engagements)": events that make up more than they are; of which
 * figure, or NONE. */
static size_t
made_up(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *whole = f - 1;

	if (index == 0 || f->rejected || f->scope != SCOPE_NONE || whole->rejected || whole->sentence != f->sentence ||
	    !(f->meaning.classes & whole->meaning.classes & NOUN_EVENT) || !scope_is_less(whole, f) ||
	    !scope_is_plain(f) || !scope_is_plain(whole))
		return NONE;
	return f->part_cue || (f->words.first == whole->end + 1 && text_is(r, whole->end, "(")) ? index - 1 : NONE;
}

/* "A total of 900 persons (210 families)": the same people by their households; of which figure, or NONE. */
static size_t
housed(const struct reading *r, size_t index)
{
	const struct figure *f = &r->figures[index], *people = f - 1;

	return index > 0 && !f->rejected && f->scope == SCOPE_NONE && !people->rejected &&
	    people->sentence == f->sentence &&
	    cue_before(r, people, CUE_TOTAL_BEFORE) && figure_is_household(f) && !figure_is_household(people) &&
	    (people->meaning.classes & NOUN_PERSON) &&
	    f->words.first == people->end + 1 && text_is(r, people->end, "(") ? index - 1 : NONE;
}

/* They are of the whole, or of a part, as what they make up. */
static void
makeups(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		size_t whole = made_up(r, i);

		if (whole == NONE)
			whole = housed(r, i);
		if (whole != NONE && (r->figures[whole].scope == SCOPE_TOTAL || r->figures[whole].scope == SCOPE_PART))
			scope_set(&r->figures[i], r->figures[whole].scope, "makes up what stands before");
	}
}

/* A headline that gives a total of the text, or its running count. */
static void
headlines(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected || (f->scope != SCOPE_NONE && f->scope != SCOPE_TOTAL) ||
		    !f->quantity.has_low ||
		    r->blocks.p[f->block].kind != BLOCK_HEADING)
			continue;
		for (size_t k = i + 1; k < r->n_figures && k < i + HEADLINE_REACH; k++) {
			const struct figure *again = &r->figures[k];

			if (scope_is_plain(again) && !scope_is_less(f, again) && !scope_is_less(again, f) &&
			    scope_counts(r, f, again) && again->scope != SCOPE_PART && again->scope != SCOPE_NONE) {
				scope_set(f, again->scope, "headline of it");
				f->total_of = k;
				break;
			}
		}
	}
}

void
scope_echoes(struct reading *r)
{
	repeats(r);
	makeups(r);
	headlines(r);
}
