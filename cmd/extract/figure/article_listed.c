#include "figure/article_listed.h"

#include "reading/befell.h"
#include "reading/cues.h"

#define HAUL	16	/* things in a row */

/* "Seized: a car, three pistols and a radio": right behind a label that says what befell. */
static bool
is_in_label(const struct reading *r, const struct figure *f)
{
	return f->how == HOW_LABEL && figure_befell(r, f) && figure_is_material(f) && f->words.first > 0 &&
	    text_is(r, f->words.first - 1, ":");
}

/*
 * An item of a list that says above what befell, opened by the article ("Arrested: /
 * * A man of 33 ..."), or joined there to a figure ("340 live birds, a leopard's skin").
 */
static bool
lists(const struct reading *r, const struct figure *f)
{
	if (r->blocks.p[f->block].kind != BLOCK_ITEM || !figure_is_material(f))
		return false;
	if (f->chain != NONE && figure_is_kept(&r->figures[f->chain]))
		return true;
	return f->how == HOW_HEADING && figure_befell(r, f) &&
	    f->words.first == r->block_words[f->block].first;
}

/* "The cache included 12 rifles and a pistol": a thing that goes on with the counted parts of something. */
static bool
is_in_haul(const struct reading *r, const struct figure *f)
{
	const unsigned mere = NOUN_WEAPON | NOUN_DRUG | NOUN_GOODS;
	const struct figure *g = f;

	for (size_t n = 0; n < HAUL && g->chain != NONE; n++) {
		g = &r->figures[g->chain];
		if (!figure_is_kept(g) || !(g->meaning.classes & mere))
			return false;
	}
	return g != f && g->quantity.kind != NUMBER_ARTICLE && (f->meaning.classes & mere) &&
	    !(f->meaning.classes & NOUN_VEHICLE) &&
	    cue_ends(r, r->sentences[f->sentence].words.first, g->words.first, CUE_PART_AFTER) > 0;
}

/* "a Lamborghini": a thing that no table knows, by its capital. */
static bool
has_make(const struct reading *r, const struct figure *f)
{
	return f->meaning.classes == 0 && f->noun.first < f->noun.last &&
	    (token_at(r, f->noun.first)->flags & TOKEN_CAPITAL) &&
	    !r->marks[f->noun.first].place;
}

/* "19 were hurt, including a journalist", "wrecked 50 buildings, including 12 schools and a clinic": what befell the
 * whole befell it. */
static bool
is_part_of_befallen(const struct reading *r, const struct figure *f)
{
	const struct figure *whole = f->part_cue && f->antecedent != NONE ? &r->figures[f->antecedent] : NULL;

	if (!whole || !figure_is_kept(whole))
		return false;
	return (f->meaning.classes & NOUN_PERSON) ||
	    (((f->meaning.classes & (NOUN_THING | NOUN_ANIMAL)) || has_make(r, f)) &&
	    (whole->meaning.classes & NOUN_THING) && whole->act != NONE &&
	    (r->acts[whole->act].frames & (ACT_OBJECT | ACT_SUBJECT)));
}

bool
article_is_listed(const struct reading *r, const struct figure *f)
{
	return is_part_of_befallen(r, f) || is_in_label(r, f) || lists(r, f) || is_in_haul(r, f);
}
