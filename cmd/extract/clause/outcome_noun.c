#include "clause/outcome_noun.h"

#include "phrases/act_objects.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/remains.h"

/* "a suicide attack", "the fatality rate", "Fire & Rescue NSW": a singular in front of another noun only describes that
 * one. */
static bool
is_modifier(const struct reading *r, size_t i, size_t last)
{
	return i + 1 < last && !reading_is_plural(r, i) && is_noun_like(r, i + 1) && !r->marks[i + 1].act &&
	    !cue_is(r, i + 1, last, CUE_PART_AFTER) &&
	    (!(token_at(r, i + 1)->flags & TOKEN_CAPITAL) || (token_at(r, i)->flags & TOKEN_CAPITAL));
}

/* "Bo remains the centre": behind a noun no article stands at once. */
static bool
takes_object(const struct reading *r, size_t i)
{
	return i + 1 < r->tokens.n && (class_at(r, i + 1) & (WORD_ARTICLE | WORD_DETERMINER)) &&
	    !r->marks[i + 1].figure;
}

/* "90 cases and six deaths: 61 in Beira": the 61 are no deaths. */
static bool
is_of_fewer(const struct reading *r, const struct figure *f, size_t i)
{
	const struct figure *g = f - 1;

	return f > r->figures && !g->rejected && g->sentence == f->sentence && g->noun.last == i + 1 &&
	    g->quantity.has_low && f->quantity.has_low && g->quantity.kind != NUMBER_ARTICLE &&
	    decimal_less(&g->quantity.low, &f->quantity.low);
}

bool
outcome_noun_take(const struct reading *r, struct figure *f, size_t i)
{
	if (token_at(r, i)->kind != TOKEN_WORD || is_modifier(r, i, f->words.first) ||
	    remains_is_verb(r, i, f->words.first))
		return false;
	if (!(noun_classes_at(r, i) & (NOUN_OUTCOME | NOUN_CASE)) || takes_object(r, i) || is_of_fewer(r, f, i) ||
	    (f > r->figures && f[-1].noun.last == i + 1 && (noun_classes_at(r, i) & NOUN_PERSON)))
		return false;	/* nor are the cooks of "nine patients, along with two cooks" */
	figure_give_outcome(f, (struct words){ i, i + 1 }, HOW_NOMINAL);
	return true;
}
