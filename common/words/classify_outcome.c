#include "words/classify_outcome.h"

#include "words/classify_noun.h"
#include "words/measures.h"

#define THEN_IS_THERE	1024	/* more than any fit */
#define HAS_SUBJECT	512	/* less than that, but more than any fit too */

#define BETWEEN	5	/* words that a "*" stands for at most */

/* "to Devon and Exeter Hospital": between capitals, part of one name. */
static bool
is_and_of_name(const struct token *tokens, size_t k, size_t n)
{
	return token_is(&tokens[k], "and") && k > 0 && k + 1 < n && (tokens[k - 1].flags & TOKEN_CAPITAL) &&
	    (tokens[k + 1].flags & TOKEN_CAPITAL);
}

/* The token, at most BETWEEN words on, that is the word `text`; `n` if there is none. */
static size_t
over_between(const struct token *tokens, size_t from, size_t n,
    struct span text)
{
	const unsigned ends = WORD_PREPOSITION | WORD_AND | WORD_BUT | WORD_RELATIVE | WORD_SUBORDINATOR |
	    WORD_BE | WORD_HAVE | WORD_MODAL;

	for (size_t k = from; k < n && k <= from + BETWEEN; k++) {
		if (span_equal(tokens[k].text, text))
			return k;
		if (tokens[k].kind == TOKEN_NUMBER && k == from)
			continue;	/* in 12 evacuation centers */
		if (tokens[k].kind != TOKEN_WORD || ((tokens[k].class & ends) &&
		    !is_and_of_name(tokens, k, n)))
			break;
	}
	return n;
}

/* A word that begins with a capital, and names no hospital or camp: "to Tora", but "to Tora Hospital". */
static bool
is_name(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	struct match match;

	if (n == 0 || tokens->kind != TOKEN_WORD || !(tokens->flags & TOKEN_CAPITAL) || (tokens->flags & TOKEN_ALL_CAPS) ||
	    tokens->class)
		return false;	/* in capitals throughout every word would be one */
	for (size_t i = 1; i < n && i <= BETWEEN && (tokens[i].flags & TOKEN_CAPITAL); i++)
		if (lexicon_at(vocabulary->lexicons.nouns, tokens + i, n - i, &match))
			return false;
	return true;
}

/* How many tokens a noun of the class takes that "<aid>" names, or a name "<name>"; 0 if none begins here. */
static size_t
of_class(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct span piece)
{
	struct span class = { piece.p + 1, piece.n - 2 };
	unsigned wanted = classes_named(class);
	struct match match;

	if (span_is(class, "name"))
		return is_name(vocabulary, tokens, n);
	if (!lexicon_at(vocabulary->lexicons.nouns, tokens, n, &match))
		return 0;
	return row_code(match.row, NOUN_CELL_CLASS, classes_named) & wanted ? match.n : 0;
}

size_t
then_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct span then)
{
	struct span piece;
	size_t k = 0;

	if (*then.p == '<')
		return of_class(vocabulary, tokens, n, then);
	while (span_cut(&then, ' ', &piece)) {
		if (span_is(piece, "*")) {
			if (!span_cut(&then, ' ', &piece))
				return 0;
			k = over_between(tokens, k, n, piece);
		}
		if (k >= n || !(span_is(piece, "<name>") ? is_name(vocabulary, tokens + k, n - k) :
		    span_equal(tokens[k].text, piece)))
			return 0;
		k++;
	}
	return k;
}

/* Whether the words of `then` stand in the tokens, one behind the other. */
static bool
has_then(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct span then)
{
	for (size_t i = 0; i < n; i++)
		if (then_at(vocabulary, tokens + i, n - i, then))
			return true;
	return false;
}

static bool
is_of_living(const struct row *row)
{
	const unsigned living = NOUN_PERSON | NOUN_ANIMAL | NOUN_CASE | NOUN_STAFF;
	unsigned of = row_code(row, OUTCOME_OF, classes_named);

	return of && !(of & ~living);
}

/*
 * Of the rows of one verb the one that suits the noun best. One whose words
 * behind the object are there goes before one that has none. Where rows suit
 * alike, an -ing form takes the one that befalls the subject (troops recovering),
 * another form the one that befalls the object (hostages recovered); behind a written "have"
 * the subject's goes before any other (people who have recovered). An unknown
 * noun takes the row for any noun, else the first.
 */
static void
best_outcome(const struct vocabulary *vocabulary, struct match match, unsigned classes, bool have,
    const struct token *behind, size_t n_behind, struct found *found)
{
	const struct row *first = NULL;
	uint64_t words = 0;

	for (size_t i = 0; i < n_behind; i++)
		words |= word_bit(behind[i].word);
	do {
		const struct row *row = match.row;
		struct span then = row->cell[OUTCOME_THEN];
		unsigned suits;

		if (then.n && !has_then(vocabulary, behind, n_behind, then))
			continue;
		if (first == NULL || (is_of_living(first) && !is_of_living(row)))
			first = row;
		suits = class_fit(row, OUTCOME_OF, classes) * 2;
		if (suits == 0)
			continue;
		suits += then.n ? THEN_IS_THERE : 0U;
		suits += have && span_is(row->cell[OUTCOME_FRAME], "subject") ? HAS_SUBJECT : 0U;
		suits += (match.form & FORM_ING) ? span_is(row->cell[OUTCOME_FRAME], "subject") :
		    span_is(row->cell[OUTCOME_FRAME], "object");
		if (suits > found->fit) {
			*found = (struct found){ row, row->cell[OUTCOME_MEASURE], suits,
			    row->cell[OUTCOME_OF].n > 0 };
		}
	} while (lexicon_next_with(&match, words));
	if (found->row == NULL && classes == 0 && first)	/* few people bear a name that no table knows */
		*found = (struct found){ first, first->cell[OUTCOME_MEASURE], 1, true };
}

/* The same for a state or an outcome noun, whose cells stand elsewhere. */
static void
best_other(struct match match, size_t of, size_t measure, unsigned classes, struct found *found)
{
	do {
		unsigned suits = class_fit(match.row, of, classes);

		if (suits > found->fit)
			*found = (struct found){ match.row, match.row->cell[measure], suits,
			    match.row->cell[of].n > 0 };
	} while (lexicon_next(&match));
}

#define NUMBERED_STATE	4	/* words of a state with a number in it */

/* "40 fully destroyed, 60 partially": an adverb alone says it only where no participle stands behind it. */
static bool
is_adverb_alone(const struct token *tokens, size_t n, const struct match *state)
{
	const unsigned ends = WORD_AND | WORD_BUT | WORD_BE | WORD_NUMBER | WORD_PREPOSITION;

	return state->n != 1 || !(tokens->class & WORD_ADVERB) || n < 2 ||
	    tokens[1].kind != TOKEN_WORD || (tokens[1].class & ends);
}

/* "in 12 evacuation centers", "in Irish hospitals": it may stand behind the first word of a state. */
static bool
is_between(const struct token *token)
{
	return token->kind == TOKEN_NUMBER || (token->kind == TOKEN_WORD && (token->flags & TOKEN_CAPITAL) && token->class == 0);
}

bool
state_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct match *state)
{
	struct token without[NUMBERED_STATE];
	size_t k = 1;

	if (lexicon_at(vocabulary->lexicons.states, tokens, n, state) && (state->n > 1 || n < 2 ||
	    !(tokens->class & WORD_PREPOSITION) || tokens[1].kind != TOKEN_NUMBER))
		return is_adverb_alone(tokens, n, state);
	if (n < 2 || !is_between(&tokens[1]) || !(tokens->class & WORD_PREPOSITION))
		return false;
	without[0] = tokens[0];
	for (size_t i = 2; i < n && k < NUMBERED_STATE; i++)
		without[k++] = tokens[i];
	if (!lexicon_at(vocabulary->lexicons.states, without, k, state) || state->n == 1)
		return false;
	state->n++;
	return true;
}

/* The outcome that starts at tokens[0], by verb, state or noun; the tokens it takes, 0 for none. */
static size_t
outcome_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    unsigned classes, bool have, struct found *found)
{
	struct match verb, state, noun;
	bool is_verb = lexicon_at(vocabulary->lexicons.outcomes, tokens, n, &verb);
	bool is_state = state_at(vocabulary, tokens, n, &state);
	bool is_noun = lexicon_at(vocabulary->lexicons.outcome_nouns, tokens, n, &noun);

	*found = (struct found){ .measure = SPAN("") };
	if (is_verb && !(is_state && state.n > verb.n) && !(is_noun && noun.n > verb.n))
		best_outcome(vocabulary, verb, classes, have, tokens + verb.n, n - verb.n, found);
	if (found->row)
		return verb.n;
	if (is_state && !(is_noun && noun.n > state.n))
		best_other(state, STATE_OF, STATE_MEASURE, classes, found);
	if (found->row)
		return state.n;
	if (is_noun)
		best_other(noun, OUTCOME_NOUN_OF, OUTCOME_NOUN_MEASURE, classes, found);
	if (found->row)
		return noun.n;
	return is_verb ? verb.n : 0;
}

static bool
says_little(const struct found *found)
{
	return found->row == NULL || found->measure.n == 0 || span_is(found->measure, "other");
}

/* "Brucellosis" as what befell them: the illness alone, which no table of outcomes holds, infected whoever has it. */
static void
read_illness(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, unsigned classes,
    struct found *outcome)
{
	struct match match;

	if (!(classes & (NOUN_PERSON | NOUN_ANIMAL | NOUN_CASE)))
		return;
	for (size_t i = 0; i < n; i++) {
		if (!lexicon_at(vocabulary->lexicons.nouns, &tokens[i], n - i, &match) ||
		    !(row_code(match.row, NOUN_CELL_CLASS, classes_named) & NOUN_ILLNESS))
			continue;
		*outcome = (struct found){ .row = match.row, .measure = SPAN("infected") };
		return;
	}
}

void
outcome_read(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    unsigned classes, struct found *outcome)
{
	bool have = false;

	*outcome = (struct found){ .measure = SPAN("") };
	for (size_t i = 0; i < n; ) {
		struct found found;
		size_t taken = outcome_at(vocabulary, tokens + i, n - i, classes, have, &found);

		have = (tokens[i].class & WORD_HAVE) || (have && (tokens[i].class & WORD_ADVERB));
		i += taken ? taken : 1;
		if (found.row == NULL)
			continue;
		if (says_little(outcome)) {
			/* Traced and arrested, reported killed: the second says it. */
			if (outcome->measure.n == 0 || !says_little(&found))
				*outcome = found;
		} else if (!says_little(&found) && !span_equal(outcome->measure, found.measure)) {
			/* Discovered and confiscated, defused: what says the same again leaves the last to say it. */
			outcome->measure = measure_combined(vocabulary, outcome->measure, found.measure);
			return;
		}
	}
	if (outcome->row == NULL)
		read_illness(vocabulary, tokens, n, classes, outcome);
}

/*
 * Whether what was found can stand before a noun as its adjective: a state, a
 * participle, the -ing form of a verb that befalls its subject. "Training camps"
 * are not trained.
 */
static bool
is_adjective(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    const struct row *row)
{
	struct match verb;

	if (row_is_of(row, noun_tables[OUTCOME_NOUNS]))
		return false;
	if (!lexicon_at(vocabulary->lexicons.outcomes, tokens, n, &verb) ||
	    verb.row->table != row->table)
		return true;
	return (verb.form & FORM_PARTICIPLE) ||
	    ((verb.form & FORM_ING) && span_is(row->cell[OUTCOME_FRAME], "subject"));
}

void
outcome_in_counted(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    unsigned classes, struct found *outcome)
{
	*outcome = (struct found){ .measure = SPAN("") };
	for (size_t i = 0; i < n; ) {
		struct found found;
		size_t taken = outcome_at(vocabulary, tokens + i, n - i, classes, false, &found);

		if (found.row && found.measure.n && taken < n - i &&
		    is_adjective(vocabulary, tokens + i, n - i, found.row)) {
			*outcome = found;
			return;
		}
		i += taken ? taken : 1;
	}
}
