#include "classify.h"

/* Cells of the tables, in the order of their columns. */
enum { OUTCOME_PHRASE, OUTCOME_THEN, OUTCOME_FRAME, OUTCOME_OF, OUTCOME_MEASURE };
enum { STATE_PHRASE, STATE_OF, STATE_MEASURE };
enum { OUTCOME_NOUN_PHRASE, OUTCOME_NOUN_OF, OUTCOME_NOUN_STRENGTH, OUTCOME_NOUN_CLASS,
	OUTCOME_NOUN_MEASURE, OUTCOME_NOUN_GROUP };
enum { EVENT_PHRASE, EVENT_MEASURE };
enum { NOUN_CELL_PHRASE, NOUN_CELL_CLASS, NOUN_CELL_GROUP, NOUN_CELL_DEFAULT };
enum { GROUP_PHRASE, GROUP_OF, GROUP_GROUP };
enum { KIND_PHRASE, KIND_KIND };
enum { COMBINATION_FIRST, COMBINATION_SECOND, COMBINATION_MEASURE };

/* Stands for what follows its "of" (pieces of ordnance); never leaves this file. */
#define NOUN_PART	(1u << 31)
#define NOUN_WHO	(NOUN_PERSON | NOUN_STAFF | NOUN_ORGANISATION)

static const struct {
	const char *name;
	unsigned bit;
} class_names[] = {
	{ "person", NOUN_PERSON }, { "animal", NOUN_ANIMAL }, { "weapon", NOUN_WEAPON },
	{ "drug", NOUN_DRUG }, { "vehicle", NOUN_VEHICLE }, { "building", NOUN_BUILDING },
	{ "goods", NOUN_GOODS }, { "aid", NOUN_AID }, { "land", NOUN_LAND },
	{ "body", NOUN_BODY }, { "case", NOUN_CASE }, { "event", NOUN_EVENT },
	{ "report", NOUN_REPORT }, { "organisation", NOUN_ORGANISATION },
	{ "place", NOUN_PLACE }, { "staff", NOUN_STAFF }, { "thing", NOUN_THING },
	{ "part", NOUN_PART },
};

static unsigned
classes_named(struct span names)
{
	struct span name;
	unsigned classes = 0;

	while (span_cut(&names, ' ', &name))
		for (size_t i = 0; i < sizeof(class_names) / sizeof(class_names[0]); i++)
			if (span_is(name, class_names[i].name))
				classes |= class_names[i].bit;
	return classes;
}

static unsigned
class_of(const struct vocabulary *vocabulary, const struct token *token)
{
	return vocabulary_class(vocabulary, token->word);
}

static bool
is_word(const struct token *token, const char *text)
{
	return span_is(token->text, text);
}

static bool
decides_by_itself(const struct row *row)
{
	return span_is(row->cell[OUTCOME_NOUN_STRENGTH], "outcome");
}

/* The tables that know nouns; of phrases as long as each other the first one's counts. */
enum noun_table { OUTCOME_NOUNS, EVENTS, NOUNS, GROUPS, NOUN_TABLES };
static const char *const noun_tables[NOUN_TABLES] = {
	"outcome-nouns", "events", "nouns", "groups"
};

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
		noun->classes = classes_named(match.row->cell[OUTCOME_NOUN_CLASS]);
		if (decides_by_itself(match.row))
			noun->classes |= NOUN_OUTCOME;
		noun->measure = match.row->cell[OUTCOME_NOUN_MEASURE];
		noun->group = match.row->cell[OUTCOME_NOUN_GROUP];
	} else if (table == NOUNS) {
		noun->classes = classes_named(match.row->cell[NOUN_CELL_CLASS]);
		noun->group = match.row->cell[NOUN_CELL_GROUP];
	} else {
		noun->classes = classes_named(match.row->cell[GROUP_OF]);
		noun->group = match.row->cell[GROUP_GROUP];
	}
}

/* The longest phrase of the tables of nouns that ends the tokens; how long, 0 for none. */
static size_t
known_tail(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    struct noun *noun)
{
	size_t longest = 0;

	for (int i = 0; i < NOUN_TABLES; i++) {
		struct match match;

		if (!lexicon_tail(vocabulary_lexicon(vocabulary, noun_tables[i]), tokens, n, &match) ||
		    match.n <= longest)
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

			if (lexicon_at(vocabulary_lexicon(vocabulary, noun_tables[i]), tokens + start,
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

	return token->kind != TOKEN_WORD || (class_of(vocabulary, token) & WORD_ADVERB) ||
	    lexicon_at(vocabulary_lexicon(vocabulary, "states"), token, 1, &match);
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

/* Where the head's part of a phrase ends: before "of", "in", "who", a bracket. */
static size_t
head_end(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (((class_of(vocabulary, &tokens[i]) & (WORD_PREPOSITION | WORD_RELATIVE)) &&
		    !is_inside_noun(vocabulary, tokens, n, i)) ||
		    ((tokens[i].flags & TOKEN_OPENING) && tokens[i].kind == TOKEN_MARK))
			return i;
	return n;
}

/* The pair's own measure, or the first of the two. */
static struct span
combined(const struct vocabulary *vocabulary, struct span first, struct span second)
{
	const struct table *table = vocabulary_table(vocabulary, "combinations");

	for (size_t i = 0; table && i < table->n; i++)
		if (span_equal(table->rows[i].cell[COMBINATION_FIRST], first) &&
		    span_equal(table->rows[i].cell[COMBINATION_SECOND], second))
			return table->rows[i].cell[COMBINATION_MEASURE];
	return first;
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
		if ((class_of(vocabulary, &tokens[i]) & WORD_AND) || is_word(&tokens[i], "/"))
			and = i;
	if (and < n && head_at_end(vocabulary, tokens, and, noun, &left)) {
		if (known) {
			noun->classes |= right.classes;
			if (noun->measure.n && right.measure.n)
				noun->measure = combined(vocabulary, noun->measure, right.measure);
		}
		return true;
	}
	if (known)
		*noun = right;
	return known;
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
		if (known)
			*noun = inner;
		if (!known || !(inner.classes & NOUN_PART) || end >= n || !is_word(&tokens[end], "of"))
			break;
		tokens += end + 1;
		n -= end + 1;
	}
	noun->classes &= ~NOUN_PART;
}

/* How well a row's OF suits the noun: 0 not at all, 1 any, 2 thing, more for its very class. */
static unsigned
fit(struct span of, unsigned classes)
{
	unsigned wanted, common, rank = 0;

	if (of.n == 0)
		return 1;
	wanted = classes_named(of);
	if (span_is(of, "thing"))
		return classes & wanted ? 2 : 0;
	common = wanted & classes;
	/* Of a noun with two classes the later one says more: a patient is a case. */
	while (common) {
		rank++;
		common >>= 1;
	}
	return rank ? 2 + rank : 0;
}

struct found {
	const struct row *row;	/* NULL: none suits */
	struct span measure;
	unsigned fit;
	bool	conditioned;	/* its OF named the class */
};

#define THEN_IS_THERE	1024	/* more than any fit */

/* Whether the words of `then` stand in the tokens, one behind the other. */
static bool
has_then(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, struct span then)
{
	for (size_t i = 0; i < n; i++) {
		struct span rest = then, piece;
		size_t k = i;
		bool all = true;

		while (all && span_cut(&rest, ' ', &piece)) {
			all = k < n && tokens[k].word != WORD_NONE &&
			    tokens[k].word == vocabulary_word(vocabulary, piece);
			k++;
		}
		if (all)
			return true;
	}
	return false;
}

/*
 * Of the rows of one verb the one that suits the noun best. One whose words
 * behind the object are there goes before one that has none. Where rows suit
 * alike, an -ing form takes the one that befalls the subject (troops recovering),
 * another form the one that befalls the object (hostages recovered). An unknown
 * noun takes the row for any noun, else the first.
 */
static void
best_outcome(const struct vocabulary *vocabulary, struct match match, unsigned classes,
    const struct token *behind, size_t n_behind, struct found *found)
{
	const struct row *first = NULL;

	do {
		const struct row *row = match.row;
		struct span then = row->cell[OUTCOME_THEN];
		unsigned suits = fit(row->cell[OUTCOME_OF], classes) * 2;

		if (then.n && !has_then(vocabulary, behind, n_behind, then))
			continue;
		if (first == NULL)
			first = row;
		if (suits == 0)
			continue;
		suits += then.n ? THEN_IS_THERE : 0;
		suits += (match.form & FORM_ING) ? span_is(row->cell[OUTCOME_FRAME], "subject") :
		    span_is(row->cell[OUTCOME_FRAME], "object");
		if (suits > found->fit) {
			*found = (struct found){ row, row->cell[OUTCOME_MEASURE], suits,
			    row->cell[OUTCOME_OF].n > 0 };
		}
	} while (lexicon_next(&match));
	if (found->row == NULL && classes == 0 && first)
		*found = (struct found){ first, first->cell[OUTCOME_MEASURE], 1, true };
}

/* The same for a state or an outcome noun, whose cells stand elsewhere. */
static void
best_other(struct match match, size_t of, size_t measure, unsigned classes, struct found *found)
{
	const struct row *first = match.row;

	do {
		unsigned suits = fit(match.row->cell[of], classes);

		if (suits > found->fit)
			*found = (struct found){ match.row, match.row->cell[measure], suits,
			    match.row->cell[of].n > 0 };
	} while (lexicon_next(&match));
	if (found->row == NULL && classes == 0)
		*found = (struct found){ first, first->cell[measure], 1, true };
}

/* The outcome that starts at tokens[0], by verb, state or noun; the tokens it takes, 0 for none. */
static size_t
outcome_at(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    unsigned classes, struct found *found)
{
	struct match verb, state, noun;
	bool is_verb = lexicon_at(vocabulary_lexicon(vocabulary, "outcomes"), tokens, n, &verb);
	bool is_state = lexicon_at(vocabulary_lexicon(vocabulary, "states"), tokens, n, &state);
	bool is_noun = lexicon_at(vocabulary_lexicon(vocabulary, "outcome-nouns"), tokens, n, &noun);

	*found = (struct found){ .measure = SPAN("") };
	if (is_verb && !(is_state && state.n > verb.n) && !(is_noun && noun.n > verb.n))
		best_outcome(vocabulary, verb, classes, tokens + verb.n, n - verb.n, found);
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

/* The measure of an outcome as written: its first, or what it makes with its second. */
static void
read_outcome(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    unsigned classes, struct found *outcome)
{
	*outcome = (struct found){ .measure = SPAN("") };
	for (size_t i = 0; i < n; ) {
		struct found found;
		size_t taken = outcome_at(vocabulary, tokens + i, n - i, classes, &found);

		i += taken ? taken : 1;
		if (taken == 0 || found.measure.n == 0)
			continue;
		if (outcome->row == NULL) {
			*outcome = found;
			continue;
		}
		outcome->measure = combined(vocabulary, outcome->measure, found.measure);
		return;
	}
}

/* The outcome in the counted words themselves: surrendered insurgents, dead chickens. */
static void
read_participle(const struct vocabulary *vocabulary, const struct token *tokens, size_t n,
    unsigned classes, struct found *outcome)
{
	*outcome = (struct found){ .measure = SPAN("") };
	for (size_t i = 0; i < n; ) {
		struct match verb;
		struct found found;
		size_t taken = outcome_at(vocabulary, tokens + i, n - i, classes, &found);
		bool plain;

		plain = lexicon_at(vocabulary_lexicon(vocabulary, "outcomes"), tokens + i, n - i,
		    &verb) && found.row && found.row->table == verb.row->table &&
		    !(verb.form & FORM_PARTICIPLE) &&
		    !((verb.form & FORM_ING) && span_is(found.row->cell[OUTCOME_FRAME], "subject"));
		if (taken && taken < n - i && found.measure.n && !plain &&
		    !span_is(span_of(found.row->table), noun_tables[OUTCOME_NOUNS])) {
			*outcome = found;
			return;
		}
		i += taken ? taken : 1;
	}
}

static bool
is_money(struct span unit_code)
{
	if (unit_code.n != 3)
		return false;
	for (size_t i = 0; i < 3; i++)
		if (!ascii_is_upper(unit_code.p[i]))
			return false;
	return true;
}

/* The longest phrase anywhere in the tokens, of a row whose OF suits. */
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
			if (match.n > longest && (of == 0 || fit(match.row->cell[of], classes))) {
				best = match.row;
				longest = match.n;
			}
		} while (lexicon_next(&match));
	}
	return best;
}

static void
set_group_and_kind(const struct vocabulary *vocabulary, const struct token *counted, size_t n,
    const struct noun *noun, struct meaning *meaning)
{
	unsigned who = noun->classes;

	if (who == 0 || (who & NOUN_WHO))
		who |= NOUN_PERSON;
	meaning->group = noun->group;
	meaning->group_row = noun->group.n ? noun->row : NULL;
	if (n == 0)
		return;
	meaning->group_row = anywhere(vocabulary_lexicon(vocabulary, "groups"), counted, n, GROUP_OF,
	    who);
	if (meaning->group_row)
		meaning->group = meaning->group_row->cell[GROUP_GROUP];
	else
		meaning->group_row = noun->group.n ? noun->row : NULL;
	for (size_t i = 0; i < n && meaning->kind_row == NULL; i++)
		meaning->kind_row = anywhere(vocabulary_lexicon(vocabulary, "kinds"), counted + i,
		    n - i > 1 ? 2 : n - i, 0, 0);
	if (meaning->kind_row)
		meaning->kind = meaning->kind_row->cell[KIND_KIND];
}

/* What the noun says by itself, where no outcome decides. */
static struct span
default_measure(const struct noun *noun)
{
	if (noun->row == NULL)
		return SPAN("");
	if (noun->measure.n)
		return noun->measure;
	return span_is(span_of(noun->row->table), noun_tables[NOUNS]) ?
	    noun->row->cell[NOUN_CELL_DEFAULT] : SPAN("");
}

static void
set_measure(const struct vocabulary *vocabulary, const struct noun *noun,
    const struct token *counted, size_t n_counted, const struct found *outcome,
    struct meaning *meaning)
{
	bool event = (noun->classes & NOUN_EVENT) && noun->measure.n && !span_is(noun->measure, "other");
	bool itself = (noun->classes & NOUN_OUTCOME) && !(noun->classes & NOUN_WHO);
	struct found inside;

	if ((event || itself) && !(event && outcome->row && outcome->conditioned)) {
		meaning->measure = noun->measure;
		meaning->measure_row = noun->row;
		return;
	}
	if (outcome->row) {
		meaning->measure = outcome->measure;
		meaning->measure_row = outcome->row;
		return;
	}
	if (n_counted > 0 && !(noun->classes & NOUN_OUTCOME)) {
		read_participle(vocabulary, counted, n_counted, noun->classes, &inside);
		if (inside.row) {
			meaning->measure = inside.measure;
			meaning->measure_row = inside.row;
			return;
		}
	}
	meaning->measure = default_measure(noun);
	if (meaning->measure.n) {
		meaning->measure_row = noun->row;
		meaning->by_default = !(noun->classes & NOUN_OUTCOME);
	} else {
		meaning->measure = SPAN("other");
	}
}

void
classify(const struct vocabulary *vocabulary, const struct token *counted, size_t n_counted,
    const struct token *outcome, size_t n_outcome, struct span unit_code, struct meaning *meaning)
{
	struct noun noun;
	struct found found;

	*meaning = (struct meaning){ .measure = SPAN("other"), .group = SPAN(""), .kind = SPAN("") };
	classify_noun(vocabulary, counted, n_counted, &noun);
	if (noun.classes == 0 && is_money(unit_code)) {
		noun.classes = NOUN_GOODS;
		noun.group = SPAN("money");
	}
	read_outcome(vocabulary, outcome, n_outcome, noun.classes, &found);
	set_measure(vocabulary, &noun, counted, n_counted, &found, meaning);
	set_group_and_kind(vocabulary, counted, n_counted, &noun, meaning);
}
