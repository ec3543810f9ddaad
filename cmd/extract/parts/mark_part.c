#include "parts/mark_part.h"

#include "parts/part_cues.h"
#include "parts/same_head.h"
#include "reading/figure_words.h"
#include "reading/neighbours.h"

/* "Two children are among the dead", "a nurse was also among them": some of those told of. */
static bool
is_among(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->end;

	if (i >= last || !(class_at(r, i) & WORD_BE))
		return false;
	while (i < last && (class_at(r, i) & (WORD_BE | WORD_ADVERB)))
		i++;
	return i + 1 < last && (text_is(r, i, "among") || text_is(r, i, "amongst")) &&
	    (text_is(r, i + 1, "them") || text_is(r, i + 1, "those") || text_is(r, i + 1, "the"));
}

#define TOLD	4	/* parts in a row that one "among them" tells of */

/* "90 men, 12 foreigners among them", "12 foreigners and a boy among them": told of right behind the number, or the
 * last in its row. */
static bool
is_told_among(const struct reading *r, const struct figure *f)
{
	const struct figure *end = r->figures + r->n_figures;
	size_t last = r->sentences[f->sentence].words.last, i;

	if (f == r->figures || f[-1].sentence != f->sentence)
		return false;
	for (size_t n = 1;
	    n < TOLD && f + 1 < end && f[1].words.first == f->end + 1 && f[1].chain == (size_t)(f - r->figures); n++)
		f++;
	i = f->end;
	return i + 1 < last && (text_is(r, i, "among") || text_is(r, i, "amongst")) &&
	    text_is(r, i + 1, "them") && (i + 2 == last || token_at(r, i + 2)->kind == TOKEN_MARK);
}

/* "25 rebels" beside "33 rebels, including two women"; but "29 foreign rebels" may be some of them, and all beside "two
 * rebels" are. */
static bool
counts_as_whole(const struct reading *r, const struct figure *f, const struct figure *part, const struct figure *whole)
{
	return same_head(r, f, whole) && !same_head(r, part, whole) &&
	    f->noun.last - f->noun.first <= whole->noun.last - whole->noun.first;
}

/* "90 kg of drugs, including two of heroin, 12 cars": what is counted is no part of what is weighed, nor of money; nor
 * are the vehicles that end a list of arms. */
static bool
counts_pieces(const struct reading *r, const struct figure *f, const struct figure *whole)
{
	const unsigned arms = NOUN_WEAPON | NOUN_DRUG;

	if ((class_at(r, f->words.first - 1) & WORD_AND) && (f->meaning.classes & NOUN_VEHICLE) &&
	    (whole->meaning.classes & arms) && !(f->meaning.classes & arms) && !(whole->meaning.classes & NOUN_VEHICLE))
		return true;
	return f->unit.first == f->unit.last && whole->unit.first < whole->unit.last && !whole->quantity.is_share &&
	    f->meaning.classes && !(f->meaning.classes & whole->meaning.classes);
}

/* "500 were killed, including 40 women, and 900 were hurt": more than the whole, with a verb of their own, are no part
 * of it. */
static bool
outgrows(const struct figure *f, const struct figure *whole)
{
	return f->act != NONE && f->noun.first == f->noun.last && f->unit.first == f->unit.last &&
	    whole->unit.first == whole->unit.last && figure_is_more(f, whole);
}

void
mark_part(const struct reading *r, struct figure *f)
{
	const struct figure *chained = f->chain == NONE ? NULL : &r->figures[f->chain];

	f->part_cue = (part_cue_before(r, f, CUE_PART_AFTER) && !part_cue_is_of_whole(r, f)) ||
	    part_cue_enumerates(r, f) || is_among(r, f) || is_told_among(r, f);
	/* "90 cats, among them two lions; 12 lorries": a semicolon ends what the cue began, and so does a verb, or the
	 * whole's own noun: "33 rebels, including two women, in Gao and 25 rebels in Mopti". */
	if (!f->part_cue && chained && f->how != HOW_BEFORE && chained->part_cue &&
	    !(f->more && f->act != NONE && r->acts[f->act].with_be) && chained->antecedent != NONE &&
	    !words_hold(r, chained->words.last, f->words.first, ";") &&
	    !counts_as_whole(r, f, chained, &r->figures[chained->antecedent]) &&
	    !outgrows(f, &r->figures[chained->antecedent])) {
		if (counts_pieces(r, f, &r->figures[chained->antecedent])) {
			f->beside_parts = true;
			if (!figure_has_outcome(f))
				figure_take_outcome(f, &r->figures[chained->antecedent], HOW_CHAIN);
			return;
		}
		f->part_cue = true;
		f->antecedent = chained->antecedent;
	} else if (chained && chained->beside_parts) {
		f->beside_parts = true;
		if (!figure_has_outcome(f))
			figure_take_outcome(f, chained, HOW_CHAIN);
	}
	chained = f->part_cue ? NULL : part_cue_beside(r, f);
	if (chained) {
		f->part_cue = true;
		f->antecedent = chained->antecedent;
	}
}
