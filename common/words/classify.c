#include "words/classify.h"

#include <string.h>

#include "words/classify_noun.h"
#include "words/classify_outcome.h"
#include "words/measures.h"

/* A currency, or several joined by +. */
static bool
is_money(struct span unit_code)
{
	for (size_t i = 0; i < unit_code.n; i++)
		if (!(i % 4 == 3 ? unit_code.p[i] == '+' : ascii_is_upper(unit_code.p[i])))
			return false;
	return unit_code.n % 4 == 3;
}

enum { UNIT_DIMENSION = 1, UNIT_CODE = 2 };	/* of units.tsv */
enum { KIND_KIND = 1 };		/* of kinds.tsv */

/* "liberated 900 square kilometres": what is measured so is land. */
static bool
is_area(const struct vocabulary *vocabulary, struct span unit_code)
{
	const struct table *units = vocabulary_table(vocabulary, "units");

	for (size_t i = 0; unit_code.n > 0 && i < units->n; i++)
		if (span_equal(units->rows[i].cell[UNIT_CODE], unit_code))
			return span_is(units->rows[i].cell[UNIT_DIMENSION], "area");
	return false;
}

/* The longest phrase anywhere in the tokens, of a row whose OF (cell `of`; 0: none) suits. */
static const struct row *
anywhere(const struct lexicon *lexicon, const struct token *tokens, size_t n, size_t of,
    unsigned classes)
{
	const struct row *best = NULL;
	size_t longest = 0;

	for (size_t i = 0; i < n; i++) {
		struct match match;

		if (!lexicon_at(lexicon, tokens + i, n - i, &match))
			continue;
		do {
			if (match.n > longest && (of == 0 || class_fit(match.row, of, classes))) {
				best = match.row;
				longest = match.n;
			}
		} while (lexicon_next(&match));
	}
	return best;
}

/* Deaths, arrests: what is counted is the outcome. */
static bool
is_outcome(const struct noun *noun)
{
	return (noun->classes & NOUN_OUTCOME) && !(noun->classes & NOUN_WHO);
}

/* Cattle of "cattle deaths", guns of "gun seizures": what a noun in front of an outcome's says it befell; no group: nothing. */
static struct noun
befallen(const struct vocabulary *vocabulary, const struct token *counted, size_t n, const struct noun *noun)
{
	struct noun who = { .group = SPAN("") };

	if (n > 1 && is_outcome(noun))
		classify_noun(vocabulary, counted, n - 1, &who);
	if (!(who.classes & (NOUN_PERSON | NOUN_ANIMAL)) && !((who.classes & NOUN_THING) && span_is(noun->measure, "seized")))
		who.group = SPAN("");
	return who;
}

static void
set_group_and_kind(const struct vocabulary *vocabulary, const struct token *counted, size_t n,
    const struct noun *noun, struct meaning *meaning)
{
	struct noun of = befallen(vocabulary, counted, n, noun);
	unsigned who = noun->classes;

	if (who == 0 || (who & NOUN_WHO))
		who |= NOUN_PERSON;
	if (n > 0) {
		meaning->group_row = anywhere(vocabulary->lexicons.groups, counted, n,
		    GROUP_OF, who);
		meaning->kind_row = anywhere(vocabulary->lexicons.kinds, counted, n, 0, 0);
	}
	if (meaning->kind_row)
		meaning->kind = meaning->kind_row->cell[KIND_KIND];
	if (meaning->group_row) {
		meaning->group = meaning->group_row->cell[GROUP_GROUP];
	} else if (of.group.n || noun->group.n) {
		meaning->group = of.group.n ? of.group : noun->group;
		meaning->group_row = of.group.n ? of.row : noun->row;
	}
}

/*
 * What the noun says by itself, where no outcome decides. Of mere things it
 * holds only where nothing befell them, known to the tables or not: rifles in a
 * list were seized, rifles that were polished were not.
 */
static struct span
default_measure(const struct noun *noun, bool befell)
{
	if (noun->row == NULL || noun->measure.n)
		return noun->measure;
	return !befell && row_is_of(noun->row, noun_tables[NOUNS]) ?
	    noun->row->cell[NOUN_CELL_DEFAULT] : SPAN("");
}

/*
 * A measure of people does not befall mere things whose noun says by itself
 * what was done with them: of "three men with two rifles" arrested, the rifles
 * were seized. Nor does one of things befall cases, which are distributed over
 * districts but not delivered; and suspected cases are cases while they are looked into.
 */
static bool
suits_better(const struct vocabulary *vocabulary, const struct noun *noun, const struct found *outcome,
    bool of_kind)
{
	const unsigned mere = NOUN_WEAPON | NOUN_DRUG | NOUN_GOODS;

	if (outcome->conditioned || default_measure(noun, false).n == 0)
		return false;
	if (noun->classes & NOUN_CASE)
		return (of_kind && span_is(outcome->measure, "other")) || span_is(measure_counts(vocabulary,
		    outcome->measure), "things");
	/* "assisted 200 families with 25 t of food" */
	if ((noun->classes & NOUN_AID) && span_is(outcome->measure, "assisted"))
		return true;
	return (noun->classes & mere) && !(noun->classes & (NOUN_WHO | NOUN_ANIMAL)) &&
	    span_is(measure_counts(vocabulary, outcome->measure), "people");
}

/* What the measure is told from. */
struct told {
	const struct vocabulary *vocabulary;
	const struct noun *noun;	/* what is counted */
	const struct token *counted;
	size_t	n_counted;
	const struct found *outcome;
	bool	befell;			/* something did that no table knows */
	bool	ill;			/* an illness did */
	struct noun offences;		/* that the outcome names; no measure: none */
};

static void
take_measure(struct meaning *meaning, struct span measure, const struct row *row)
{
	meaning->measure = measure;
	meaning->measure_row = row;
}

/* "12 destroyed houses": the adjective in front of the noun says it. */
static bool
says_inside(const struct told *told, struct meaning *meaning)
{
	const struct noun *noun = told->noun;
	struct found inside;

	if (told->n_counted == 0 || is_outcome(noun))
		return false;
	outcome_in_counted(told->vocabulary, told->counted, told->n_counted, noun->classes, &inside);
	/* "locally built rifles": how they are made is not what befell them */
	if (inside.row == NULL || (span_is(inside.measure, "other") && default_measure(noun, false).n))
		return false;
	/* "treated kif": a measure of people is none of contraband */
	if (span_is(default_measure(noun, false), "seized") &&
	    span_is(measure_counts(told->vocabulary, inside.measure), "people"))
		return false;
	take_measure(meaning, inside.measure, inside.row);
	return true;
}

/* "confirmed": of patients it says what befell them; of the missing only that it is so. */
static bool
tells_of_cases(const struct found *outcome)
{
	return row_is_of(outcome->row, noun_tables[OUTCOME_NOUNS]) &&
	    (row_code(outcome->row, OUTCOME_NOUN_CLASS, classes_named) & NOUN_CASE);
}

/* Whether a noun that is the outcome, a death, decides over what is told of it. */
static bool
decides_itself(const struct noun *noun, const struct found *outcome)
{
	if (!is_outcome(noun))
		return false;
	/* "Injuries: 1 fatal"; but "deaths in prison" */
	if (!(noun->classes & NOUN_CASE) && row_is_of(outcome->row, "states") &&
	    memchr(outcome->row->cell[0].p, ' ', outcome->row->cell[0].n) == NULL && outcome->measure.n)
		return false;
	/* "355 lives were saved": a verb that names the noun decides over it; a body stays one, and no deaths are "missing". */
	return (noun->classes & NOUN_BODY) || !(span_is(outcome->measure, "rescued") ||
	    (row_is_of(outcome->row, "outcomes") && outcome->row->cell[OUTCOME_THEN].n && outcome->measure.n &&
	    !span_is(outcome->measure, "missing")));
}

/* The destroyed of "the destruction of 70 clinics, 12 damaged boats and nine flooded barns"; but 12 that are totally damaged */
static bool
is_of_destroyed(const struct found *outcome)
{
	return span_is(outcome->measure, "destroyed") && outcome->row && span_is(outcome->row->cell[OUTCOME_MEASURE], "destroyed");
}

static void
set_measure(const struct told *told, struct meaning *meaning)
{
	const struct noun *noun = told->noun;
	const struct found *outcome = told->outcome;
	bool event = (noun->classes & NOUN_EVENT) && noun->measure.n && !span_is(noun->measure, "other");
	bool itself = decides_itself(noun, outcome), of_cases;

	if (told->offences.measure.n && !event && !itself) {
		take_measure(meaning, told->offences.measure, told->offences.row);
		return;
	}
	if ((event || itself) && !(event && outcome->row && outcome->conditioned && outcome->measure.n)) {
		take_measure(meaning, noun->measure, noun->row);
		return;
	}
	if (span_is(outcome->measure, "other") && says_inside(told, meaning))
		return;
	if (is_of_destroyed(outcome) && says_inside(told, meaning) &&
	    (span_is(meaning->measure, "damaged") || span_is(meaning->measure, "affected")))
		return;
	of_cases = tells_of_cases(outcome) && (noun->classes & NOUN_OUTCOME) && !(noun->classes & NOUN_CASE) && noun->measure.n;
	if (of_cases)
		take_measure(meaning, noun->measure, noun->row);
	else if (outcome->row && outcome->measure.n &&
	    !suits_better(told->vocabulary, noun, outcome, meaning->kind_row != NULL))
		take_measure(meaning, outcome->measure, outcome->row);
	else if (says_inside(told, meaning))
		return;
	else if (told->ill)
		meaning->measure = SPAN("infected");
	else if (default_measure(noun, told->befell).n) {
		take_measure(meaning, default_measure(noun, told->befell), noun->row);
		meaning->by_default = !(noun->classes & NOUN_OUTCOME);
	} else {
		meaning->measure = SPAN("other");
	}
}

/*
 * A label that names nothing that was counted is of people or cases: "Recovered: 12"; of cases only where its verb
 * says nothing of all: "Released: 12".
 */
static unsigned
understood(const struct vocabulary *vocabulary, const struct noun *noun, const struct token *outcome, size_t n_outcome)
{
	struct found found;

	if (n_outcome != 1)
		return noun->classes;
	outcome_read(vocabulary, outcome, n_outcome, NOUN_PERSON, &found);
	return row_is_of(found.row, "outcomes") && !found.conditioned && found.measure.n && !span_is(found.measure, "other") ?
	    NOUN_PERSON : NOUN_PERSON | NOUN_CASE;
}

/* Arrests, seizures, convictions: what police and courts do. */
static bool
is_of_justice(const struct noun *noun)
{
	return (noun->classes & (NOUN_OUTCOME | NOUN_REPORT)) && !(noun->classes & (NOUN_WHO | NOUN_BODY | NOUN_CASE)) &&
	    (span_is(noun->measure, "detained") || span_is(noun->measure, "seized") || span_is(noun->measure, "other"));
}

/* "seized", "detained": nobody ill is. */
static bool
is_act_of_justice(const struct vocabulary *vocabulary, const struct token *outcome, size_t n)
{
	struct found found;

	outcome_read(vocabulary, outcome, n, NOUN_CASE, &found);
	return span_is(found.measure, "detained") || span_is(found.measure, "seized");
}

/* Cases whose outcome is an event, or what police do, are of that: violations, or else incidents. */
static bool
settle_cases_of(const struct vocabulary *vocabulary, const struct token *outcome, size_t n, struct noun *noun)
{
	struct noun event;

	if (!(noun->classes & NOUN_CASE) || n == 0)
		return false;
	classify_noun(vocabulary, outcome, n, &event);
	if ((event.classes != NOUN_EVENT || event.measure.n == 0) && !is_of_justice(&event) &&
	    !is_act_of_justice(vocabulary, outcome, n))
		return false;
	noun->classes = NOUN_EVENT;
	noun->group = SPAN("");
	noun->measure = span_is(event.measure, "violation") ? event.measure : SPAN("incident");
	return true;
}

/* "Arrests: murder 12": of arrests, an offence is what somebody is held for. */
static void
settle_charges(const struct vocabulary *vocabulary, const struct token *outcome, size_t n, struct noun *noun)
{
	struct match arrests;

	if (!(noun->classes & (NOUN_EVENT | NOUN_OUTCOME)) || (noun->classes & NOUN_WHO) || span_is(noun->measure, "detained") ||
	    n != 1 || !lexicon_at(vocabulary->lexicons.outcome_nouns, outcome, n, &arrests) ||
	    !span_is(arrests.row->cell[OUTCOME_NOUN_MEASURE], "detained"))
		return;
	noun->classes &= ~(unsigned)(NOUN_EVENT | NOUN_OUTCOME);
	noun->group = SPAN("");
}

/* "traffic violations", which a verb seems to open */
static bool
names_events(const struct token *outcome, size_t n)
{
	return n > 1 && span_ends(outcome[n - 1].text, "s");
}

/* "Road offences" over "no seat belt: 75": offences that the outcome names, so many of that kind; no measure: none. */
static struct noun
offences_of(const struct vocabulary *vocabulary, const struct token *outcome, size_t n)
{
	struct noun event = { .measure = SPAN("") };

	if (n > 0)
		classify_noun(vocabulary, outcome, n, &event);
	if (event.classes != NOUN_EVENT || !span_is(event.measure, "violation"))
		event.measure = SPAN("");
	return event;
}

void
classify(const struct vocabulary *vocabulary, const struct token *counted, size_t n_counted,
    const struct token *outcome, size_t n_outcome, struct span unit_code, struct meaning *meaning)
{
	struct noun noun;
	struct found found;
	bool settled;

	*meaning = (struct meaning){ .measure = SPAN("other"), .group = SPAN(""), .kind = SPAN("") };
	classify_noun(vocabulary, counted, n_counted, &noun);
	settle_charges(vocabulary, outcome, n_outcome, &noun);
	settled = settle_cases_of(vocabulary, outcome, n_outcome, &noun);
	if (noun.classes == 0 && is_money(unit_code)) {
		noun.classes = NOUN_GOODS;
		noun.group = SPAN("money");
	}
	if (noun.classes == 0 && n_counted == 0 && is_area(vocabulary, unit_code))
		noun.classes = NOUN_LAND;
	/* "a fire of 2,000 acres": what is measured of an event is no number of events */
	if ((noun.classes & NOUN_EVENT) && unit_code.n && !is_money(unit_code) && !span_is(unit_code, "%"))
		noun.measure = SPAN("other");
	outcome_read(vocabulary, outcome, n_outcome, n_counted == 0 && unit_code.n == 0 ?
	    understood(vocabulary, &noun, outcome, n_outcome) : settled ? NOUN_CASE : noun.classes, &found);
	set_group_and_kind(vocabulary, counted, n_counted, &noun, meaning);
	set_measure(&(struct told){ .vocabulary = vocabulary, .noun = &noun, .counted = counted, .n_counted = n_counted,
	    .outcome = &found, .befell = n_outcome > 0 && found.row == NULL,
	    .ill = found.measure.n == 0 && noun_is_illness(vocabulary, outcome, n_outcome),
	    .offences = offences_of(vocabulary, outcome, found.row == NULL || names_events(outcome, n_outcome) ? n_outcome : 0) },
	    meaning);
}
