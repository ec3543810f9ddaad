#include "words/classify_noun.h"

#include "words/measures.h"

const char *const noun_tables[NOUN_TABLES] = {
	"outcome-nouns", "events", "nouns", "groups"
};

#define NAME	6		/* words from its "of" to the short form behind it */
#define HAPPENED	(NOUN_EVENT | NOUN_OUTCOME)

static void
fill_noun(struct match match, enum noun_table table, struct noun *noun)
{
	/* An outcome noun that is counted itself has no noun that its OF could ask for. */
	while (table == OUTCOME_NOUNS && match.row->cell[OUTCOME_NOUN_OF].n && lexicon_next(&match))
		;
	*noun = (struct noun){ .row = match.row, .group = SPAN(""), .measure = SPAN("") };
	if (table == EVENTS) {
		noun->classes = NOUN_EVENT;
		noun->measure = match.row->cell[EVENT_MEASURE];
	} else if (table == OUTCOME_NOUNS) {
		noun->classes = row_code(match.row, OUTCOME_NOUN_CLASS, classes_named);
		if (span_is(match.row->cell[OUTCOME_NOUN_STRENGTH], "outcome"))
			noun->classes |= NOUN_OUTCOME;
		noun->measure = match.row->cell[OUTCOME_NOUN_MEASURE];
		noun->group = match.row->cell[OUTCOME_NOUN_GROUP];
	} else if (table == NOUNS) {
		noun->classes = row_code(match.row, NOUN_CELL_CLASS, classes_named);
		noun->group = match.row->cell[NOUN_CELL_GROUP];
	} else {
		noun->classes = row_code(match.row, GROUP_OF, classes_named);
		noun->group = match.row->cell[GROUP_GROUP];
	}
}

static inline const struct lexicon *
lexicon_of(const struct vocabulary *vocabulary, enum noun_table table)
{
	const struct lexicons *lexicons = &vocabulary->lexicons;

	return table == OUTCOME_NOUNS ? lexicons->outcome_nouns : table == EVENTS ? lexicons->events :
	    table == NOUNS ? lexicons->nouns : lexicons->groups;
}

/* "airstrikes": what befell others by it (airstrikes on 12 depots) is not what it is when it is counted itself. */
static bool
is_of_others(const struct row *row)
{
	return row_is_of(row, noun_tables[OUTCOME_NOUNS]) && row->cell[OUTCOME_NOUN_OF].n;
}

/* The longest phrase of the tables of nouns that ends the tokens; how long, 0 for none. */
static size_t
known_tail(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct noun *noun)
{
	uint32_t ends = vocabulary->facts[tokens[n - 1].word].tail | vocabulary->facts[tokens[n - 1].tail].tail;
	size_t longest = 0;

	for (int i = 0; i < NOUN_TABLES; i++) {
		const struct lexicon *lexicon = lexicon_of(vocabulary, (enum noun_table)i);
		struct match match;

		if (!(ends & lexicon->bit) || !lexicon_longest_tail(lexicon, tokens, n, &match) || match.n < longest ||
		    (longest && match.n == longest && !is_of_others(noun->row)))
			continue;
		/* Coalition personnel are personnel; the Islamic State is no state. */
		if (i == GROUPS && longest && (noun->classes & NOUN_WHO))
			continue;
		longest = match.n;
		fill_noun(match, (enum noun_table)i, noun);
	}
	return longest;
}

/* Whether a noun of several words has tokens[at] within it: heads of cattle. */
static bool
is_inside_noun(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, size_t at)
{
	for (size_t start = at > 3 ? at - 3 : 0; start < at; start++)
		for (int i = 0; i < NOUN_TABLES; i++) {
			struct match match;

			if (lexicon_at(lexicon_of(vocabulary, (enum noun_table)i), tokens + start,
			    n - start, &match) && start + match.n > at)
				return true;
		}
	return false;
}

/* Behind the head may stand a designation (boats F-12) or a state (vehicles ablaze). */
static bool
may_follow_head(const struct vocabulary *vocabulary, const struct token *token)
{
	struct match match;

	return token->kind != TOKEN_WORD || (token->class & WORD_ADVERB) ||
	    lexicon_at(vocabulary->lexicons.states, token, 1, &match);
}

/* The known noun at the end, or shortly before it, and its first token. */
static bool
head_at_end(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct noun *noun, size_t *first)
{
	while (n > 0) {
		size_t taken = known_tail(vocabulary, tokens, n, noun);

		*first = n - taken;
		if (taken)
			return true;
		if (!may_follow_head(vocabulary, &tokens[n - 1]))
			return false;
		n--;
	}
	return false;
}

/* "virus disease (MVD) cases": a short form in brackets stands within the phrase. */
static bool
is_short_form(const struct token *tokens, size_t n, size_t i)
{
	return i + 3 < n && token_is(&tokens[i], "(") && token_is(&tokens[i + 2], ")") &&
	    tokens[i + 3].kind == TOKEN_WORD;
}

/* The "of" of "Protection of Civilians (PoC) sites": a name whose short form stands before the head. */
static bool
is_inside_name(const struct token *tokens, size_t n, size_t i)
{
	if (!(tokens[i - 1].flags & TOKEN_CAPITAL) || i + 1 >= n || !(tokens[i + 1].flags & TOKEN_CAPITAL))
		return false;
	for (size_t k = i + 2; k < n && k < i + NAME; k++)
		if (is_short_form(tokens, n, k))
			return true;
	return false;
}

/* Where the head's part of a phrase ends: before "of", "in", "who", a bracket. */
static size_t
head_end(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (((tokens[i].class & (WORD_PREPOSITION | WORD_RELATIVE)) &&
		    !is_inside_noun(vocabulary, tokens, n, i) && !is_inside_name(tokens, n, i)) ||
		    ((tokens[i].flags & TOKEN_OPENING) && tokens[i].kind == TOKEN_MARK && !is_short_form(tokens, n, i)))
			return i;
	return n;
}

/* "drug and alcohol tests", "vehicle and firearm checks": a thing in the singular that reports are about. */
static bool
is_test_for(const struct token *tokens, size_t and, const struct noun *left, const struct noun *right)
{
	return (right->classes & NOUN_REPORT) && (left->classes & NOUN_THING) && !(left->classes & NOUN_REPORT) &&
	    !span_ends(tokens[and - 1].text, "s");
}

/* "vehicles and fuel tanks", "warships / boats": the first names the group. */
static bool
coordinated_head(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct noun *noun)
{
	struct noun right;
	size_t and = n, first = n, left;
	bool known = head_at_end(vocabulary, tokens, n, &right, &first);

	for (size_t i = 1; i + 1 < n && i < first; i++)
		if ((tokens[i].class & WORD_AND) || token_is(&tokens[i], "/"))
			and = i;
	if (and < n && head_at_end(vocabulary, tokens, and, noun, &left)) {
		/*
		 * "a police and customs operation", "search and rescue crews", "measles/rubella cases", "drug and
		 * alcohol tests", "seat belt/child seat citations": what stands before only describes.
		 */
		if (known && (noun->classes == NOUN_ILLNESS || is_test_for(tokens, and, noun, &right) ||
		    ((right.classes & NOUN_EVENT) && (noun->classes & NOUN_WHO) && !(noun->classes & NOUN_EVENT)) ||
		    ((right.classes & NOUN_EVENT) && !(noun->classes & (NOUN_EVENT | NOUN_OUTCOME)) &&
		    !span_ends(tokens[and - 1].text, "s")) ||
		    (noun->classes == NOUN_EVENT && (right.classes & NOUN_WHO) && !span_ends(tokens[and - 1].text, "s")))) {
			*noun = right;
		} else if (known) {
			noun->classes |= right.classes;
			if (noun->measure.n && right.measure.n)
				noun->measure = measure_combined(vocabulary, noun->measure, right.measure);
		}
		return true;
	}
	if (known)
		*noun = right;
	return known;
}

/* Such a name, or what sounds like one, begins there. */
static bool
illness_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	static const char *const endings[] = { "itis", "osis", "iasis", "emia", "virus", "fever", "pox", "flu" };
	struct match match;

	if (lexicon_at(vocabulary->lexicons.nouns, tokens, n, &match) &&
	    (row_code(match.row, NOUN_CELL_CLASS, classes_named) & NOUN_ILLNESS))
		return true;
	for (size_t k = 0; k < sizeof(endings) / sizeof(*endings); k++)
		if (span_ends(tokens->text, endings[k]))
			return true;
	return false;
}

bool
noun_is_illness(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (illness_at(vocabulary, &tokens[i], n - i))
			return true;
	return false;
}

bool
noun_names_illness(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct match match;

		if (illness_at(vocabulary, &tokens[i], n - i))
			return true;
		if (lexicon_at(vocabulary->lexicons.outcome_nouns, &tokens[i], 1, &match) &&
		    (row_code(match.row, OUTCOME_NOUN_CLASS, classes_named) & NOUN_CASE))
			return true;
	}
	return false;
}

/* "cases of vote buying", "fire cases": of what is no illness they are incidents, or the event that they are of. */
static void
settle_cases(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, size_t end, struct noun *noun)
{
	bool behind = end + 1 < n && token_is(&tokens[end], "of");
	struct noun of;

	if (end == 0 || !(token_is(&tokens[end - 1], "cases") || token_is(&tokens[end - 1], "case")) ||
	    !(noun->classes & NOUN_CASE))
		return;
	tokens += behind ? end + 1 : 0;
	n = behind ? n - end - 1 : end - 1;
	if (n == 0 || noun_names_illness(vocabulary, tokens, n))
		return;
	classify_noun(vocabulary, tokens, n, &of);
	if (behind && (of.classes & (NOUN_GOODS | NOUN_AID | NOUN_DRUG | NOUN_WEAPON)) &&
	    !(of.classes & (NOUN_EVENT | NOUN_OUTCOME | NOUN_PERSON))) {
		*noun = of;	/* "60 cases of canned food" */
		return;
	}
	/* before the word, an event alone: not the confirmed of "confirmed cases" */
	if (!behind && (of.classes != NOUN_EVENT || !span_is(noun->row->cell[0], "case")))
		return;
	noun->classes = NOUN_EVENT;
	noun->group = SPAN("");
	noun->measure = of.classes == NOUN_EVENT && of.measure.n ? of.measure : SPAN("incident");
}

/* "reports of heaters smoking": of what went on, each an incident; where `of` stands, and what no table knows behind it. */
static void
settle_reports(const struct token *tokens, size_t n, size_t of, struct noun *noun)
{
	if (!(token_is(&tokens[of - 1], "reports") || token_is(&tokens[of - 1], "report")) || !(noun->classes & NOUN_REPORT))
		return;
	for (size_t i = of + 1; i < n; i++)
		if (tokens[i].kind == TOKEN_WORD && tokens[i].text.n > 4 && span_ends(tokens[i].text, "ing")) {
			noun->classes = NOUN_EVENT;
			noun->measure = SPAN("incident");
		}
}

void
classify_noun(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct noun *noun)
{
	struct noun inner;
	bool known;

	*noun = (struct noun){ .group = SPAN(""), .measure = SPAN("") };
	inner = *noun;
	for (;;) {
		size_t end = head_end(vocabulary, tokens, n);

		known = n > 0 && coordinated_head(vocabulary, tokens, end, &inner);
		/* Reports stand for what they are of only where that took place. */
		if (known && (!(noun->classes & NOUN_REPORT) || (inner.classes & HAPPENED)))
			*noun = inner;
		if (known)
			settle_cases(vocabulary, tokens, n, end, noun);
		if (!known || !(inner.classes & NOUN_PART) || end >= n || !token_is(&tokens[end], "of"))
			break;
		settle_reports(tokens, n, end, noun);
		tokens += end + 1;
		n -= end + 1;
	}
	noun->classes &= ~NOUN_PART;
	if (noun->classes == NOUN_ILLNESS)	/* nobody counts measles, but cases of them */
		*noun = (struct noun){ .row = noun->row, .group = SPAN(""), .measure = SPAN("") };
}
