#include "clause/nominal_whole.h"

#include "clause/outcome_noun.h"
#include "reading/cues.h"
#include "reading/figure_words.h"
#include "reading/take_act.h"

/* The last outcome in some words, as act or noun. */
static bool
take_inside(const struct reading *r, struct figure *f, struct words words)
{
	for (size_t i = words.last; i > words.first; i--) {
		if (r->marks[i - 1].act) {
			if (act_is_light(r, r->marks[i - 1].act - 1))
				continue;
			take_act(r, f, r->marks[i - 1].act - 1, HOW_NOMINAL);
			return true;
		}
		if (outcome_noun_take(r, f, i - 1))
			return true;
	}
	return false;
}

/* "Of the victims, ten were women": a noun that by itself says what befell them. */
static bool
take_victims(const struct reading *r, struct figure *f, struct words words)
{
	for (size_t i = words.last; i > words.first; i--) {
		struct noun noun;

		if (token_at(r, i - 1)->kind != TOKEN_WORD)
			continue;
		classify_noun(r->vocabulary, token_at(r, i - 1), 1, &noun);
		if (noun.measure.n == 0)
			continue;
		figure_give_outcome(f, (struct words){ i - 1, i }, HOW_NOMINAL);
		return true;
	}
	return false;
}

bool
nominal_of_whole(const struct reading *r, struct figure *f)
{
	size_t first = cue_over_out(r, r->sentences[f->sentence].words.first), i = f->words.first;

	if (!f->predicate)
		return false;
	if (f->of_them)
		return take_inside(r, f, (struct words){ f->words.last, f->noun.first });
	if (i > first && text_is(r, i - 1, ","))
		i--;
	return i > first && i - first < 12 && cue_opens_whole(r, first) &&
	    (take_inside(r, f, (struct words){ first + 1, i }) || take_victims(r, f, (struct words){ first + 1, i }));
}

#define ENUMERATED	6	/* figures of one enumeration that are passed over */

/* "Four nurses, two cooks and a driver were": where the enumeration ends that `f` begins. */
static size_t
end_of_enumeration(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f;

	while (g + 1 < r->figures + r->n_figures && g - f < ENUMERATED && g[1].sentence == f->sentence &&
	    !g[1].rejected && g[1].words.first == g->end + 1 &&
	    ((class_at(r, g->end) & WORD_AND) || text_is(r, g->end, ",")))
		g++;
	return g->end;
}

#define INSERTED	12	/* tokens of ", two of them boys," */

/* "boys from Chad", "boys (12%)": behind whence they are, or a bracket. */
static size_t
behind_origin(const struct reading *r, size_t i, size_t last)
{
	if (i + 1 < last && (class_at(r, i) & WORD_PREPOSITION) && r->marks[i + 1].place)
		return reading_place_at(r, i + 1)->words.last;
	return i;
}

bool
nominal_among(const struct reading *r, struct figure *f, bool behind_verb)
{
	size_t last = r->sentences[f->sentence].words.last, i = end_of_enumeration(r, f), comma = i + 1;

	while (i < last && text_is(r, i, ",") && comma + 1 < last && comma < i + INSERTED && !text_is(r, comma, ","))
		comma++;
	if (i < last && text_is(r, i, ",") && text_is(r, comma, ","))
		i = comma + 1;
	i = behind_origin(r, i, last);
	if (i < last && (class_at(r, i) & WORD_BE))
		i++;
	else if (behind_verb || !(f->meaning.classes & NOUN_PERSON))
		return false;
	if (i + 2 >= last || !text_is(r, i, "among") || !(class_at(r, i + 1) & WORD_DETERMINER))
		return false;
	if (!take_inside(r, f, (struct words){ i + 2, i + 5 < last ? i + 5 : last }))
		return false;
	f->part_cue = true;
	return true;
}
