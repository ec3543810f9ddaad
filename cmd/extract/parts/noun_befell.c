#include "parts/noun_befell.h"

#include "reading/figure_words.h"

bool
noun_befell(const struct reading *r, struct figure *f, const struct figure *whole)
{
	const unsigned outcome = NOUN_OUTCOME | NOUN_CASE;
	struct words noun = whole->noun.first < whole->noun.last ? whole->noun : whole->counted;
	bool person = (whole->meaning.classes & NOUN_PERSON) != 0;
	bool seized = (f->meaning.classes & NOUN_THING) && span_is(whole->meaning.measure, "seized");

	if (!((f->meaning.classes & (NOUN_PERSON | NOUN_ANIMAL)) || seized) || (f->meaning.classes & outcome) ||
	    !(whole->meaning.classes & outcome) ||
	    (person && figure_has_outcome(whole) && !figure_act_is_light(r, whole)) || noun.first == noun.last ||
	    (figure_has_outcome(f) && !figure_act_is_light(r, f)))
		return false;
	/* "arbitrary arrests: 12 cases (nine men)": what the cases are of */
	if ((whole->meaning.classes & NOUN_CASE) && whole->how == HOW_NOMINAL && whole->act == NONE &&
	    (whole->outcome.last <= whole->words.first || whole->outcome.first >= noun.last)) {
		figure_take_outcome(f, whole, HOW_ANTECEDENT);
		return true;
	}
	figure_give_outcome(f, (struct words){ person ? noun.first : noun.last - 1, noun.last }, HOW_ANTECEDENT);
	return true;
}
