#include "reading/outcome.h"

#include <string.h>

#include "reading/cues.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

const struct token *
figure_outcome_tokens(const struct reading *r, const struct figure *f, size_t *n)
{
	size_t words = f->outcome.last - f->outcome.first, then = f->outcome_then.last - f->outcome_then.first;
	struct token *tokens;

	*n = words + then;
	if (then == 0)
		return token_at(r, f->outcome.first);
	tokens = arena_take(r->arena, *n * sizeof(*tokens));
	memcpy(tokens, token_at(r, f->outcome.first), words * sizeof(*tokens));
	memcpy(tokens + words, token_at(r, f->outcome_then.first), then * sizeof(*tokens));
	return tokens;
}

struct span
words_measure(const struct reading *r, struct words words, unsigned classes)
{
	struct found found;

	outcome_read(r->vocabulary, token_at(r, words.first), words.last - words.first, classes, &found);
	return found.measure;
}

struct span
outcome_measure(const struct reading *r, const struct figure *f, unsigned classes)
{
	struct found found = { .measure = SPAN("") };
	const struct token *tokens;
	size_t n;

	if (!figure_has_outcome(f))
		return found.measure;
	tokens = figure_outcome_tokens(r, f, &n);
	outcome_read(r->vocabulary, tokens, n, classes, &found);
	return found.measure;
}

struct span
outcome_counts_for(const struct reading *r, const struct figure *f, unsigned classes)
{
	return figure_has_outcome(f) ? measure_counts(r->vocabulary, outcome_measure(r, f, classes)) : SPAN("");
}

bool
outcome_is_of_people(const struct reading *r, const struct figure *f)
{
	return span_is(outcome_counts_for(r, f, 0), "people") &&
	    span_is(outcome_counts_for(r, f, NOUN_WEAPON), "people");
}

bool
outcome_befalls_unknown(const struct reading *r, const struct figure *f, const char *what)
{
	return figure_has_outcome(f) && span_is(measure_befalls(r->vocabulary, outcome_measure(r, f, 0)), what) &&
	    span_is(measure_befalls(r->vocabulary, outcome_measure(r, f, NOUN_WEAPON)), what);
}

struct span
outcome_counts(const struct reading *r, const struct figure *f, const struct figure *of)
{
	struct meaning meaning;
	const struct token *tokens;
	size_t n;

	if (!figure_has_outcome(f))
		return SPAN("");
	tokens = figure_outcome_tokens(r, f, &n);
	classify(r->vocabulary, token_at(r, of->counted.first), of->counted.last - of->counted.first, tokens, n,
	    SPAN(""), &meaning);
	return measure_counts(r->vocabulary, meaning.measure);
}

/* Deaths were not injured: an outcome noun keeps what it says by itself; nor are survivors missing. */
static bool
contradicts(const struct reading *r, const struct figure *f, const struct noun *noun)
{
	struct span measure = outcome_measure(r, f, noun->classes);

	if (span_is(noun->group, "survivors") && figure_has_outcome(f))
		return span_is(measure, "missing");
	/* "44 martyrs and 88 wounded": together they would be casualties */
	if ((noun->classes & NOUN_PERSON) && span_is(measure, "injured"))
		return !span_equal(measure_combined(r->vocabulary, noun->measure, measure), noun->measure);
	if (!(noun->classes & NOUN_OUTCOME) || (noun->classes & NOUN_PERSON) || figure_act_is_light(r, f) ||
	    measure.n == 0 || span_equal(measure, noun->measure))
		return false;
	/* Bodies are found and recovered, but neither hurt nor missing. */
	return !(noun->classes & NOUN_BODY) ? !span_is(measure, "other") :
	    span_is(measure_counts(r->vocabulary, measure), "people");
}

/* "9,700 families moved, with 36 dead": people died, and no families. */
static bool
befalls_no_household(const struct reading *r, const struct figure *f, const struct noun *noun)
{
	struct span measure;

	if (!noun_is_household(noun))
		return false;
	measure = outcome_measure(r, f, noun->classes);
	return span_is(measure, "missing") || span_is(measure_befalls(r->vocabulary, measure), "person");
}

bool
figure_noun_suits(const struct reading *r, const struct figure *f, const struct noun *noun)
{
	const unsigned people = NOUN_PERSON | NOUN_ANIMAL | NOUN_BODY | NOUN_CASE | NOUN_STAFF;
	struct span counts;

	/* made: raids, arrests */
	if (f->act != NONE && r->acts[f->act].frames == ACT_CONDUCT)
		return (noun->classes & NOUN_EVENT) || ((noun->classes & NOUN_OUTCOME) &&
		    !(noun->classes & (people | NOUN_THING)));
	if (contradicts(r, f, noun) || befalls_no_household(r, f, noun))
		return false;
	if (noun->classes == 0)
		return true;
	counts = outcome_counts_for(r, f, noun->classes);
	/* "14 cases (six arrested)": people are, for what is no illness */
	if ((noun->classes & (NOUN_CASE | NOUN_PERSON)) == NOUN_CASE && f->act != NONE && r->acts[f->act].row &&
	    (r->acts[f->act].frames & ACT_OBJECT) && span_is(r->acts[f->act].row->cell[OUTCOME_MEASURE], "detained"))
		return false;
	if (span_is(counts, "people"))
		return (noun->classes & people) != 0 ||
		    ((noun->classes & NOUN_OUTCOME) && noun->classes != NOUN_EVENT);
	if (span_is(counts, "things"))
		return (noun->classes & (NOUN_THING | NOUN_PLACE | NOUN_BODY)) != 0;
	return true;
}

bool
figure_is_agent(const struct reading *r, const struct figure *f)
{
	const struct act *act = f->subject_of == NONE ? NULL : &r->acts[f->subject_of];

	/* "nine in Bo, bringing the total to 16": they bring nothing */
	return act && !figure_has_outcome(f) && (act->frames & ACT_OBJECT) &&
	    !(!act->finite && cue_is(r, act->words.first, act->words.first + 1, CUE_BRINGS));
}

bool
act_is_kept_from(const struct reading *r, const struct act *act)
{
	return act->words.first > 0 && text_is(r, act->words.first - 1, "from") &&
	    span_ends(token_at(r, act->words.first)->text, "ing");
}
