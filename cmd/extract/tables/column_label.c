#include "tables/column_label.h"

#include "words/cue.h"

#define CLASS_CELL	1	/* of nouns.tsv, and the role of periods.tsv */
#define MEASURE_CELL	4	/* of outcomes.tsv */
#define ACT_WORDS	3	/* of what befell, at the end of a label: "Taken Into Custody" */
#define HEAD_WORDS	4	/* of what heads the rows' names */
#define PLURAL		4	/* letters of one, at least */

/* The tokens of a label, without the bracket that ends it: "Crop Area (ha)". */
struct label {
	const struct vocabulary *vocabulary;
	const struct token *p;
	size_t	n;
};

static struct label
label_of(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	struct label label = { vocabulary, tokens, n };
	size_t open = label.n;

	if (open > 0 && (label.p[open - 1].flags & TOKEN_CLOSING))
		while (open > 0 && !(label.p[open - 1].flags & TOKEN_OPENING))
			open--;
	if (open > 1 && open < label.n)
		label.n = open - 1;
	/* "Deaths*" */
	while (label.n > 1 && label.p[label.n - 1].kind == TOKEN_MARK && !(label.p[label.n - 1].flags & TOKEN_SPACE))
		label.n--;
	return label;
}

/* "Houses", "People", "Livestock" */
static bool
is_plural(const struct label *l, size_t i)
{
	const struct token *t = &l->p[i];

	if (t->kind != TOKEN_WORD || t->text.n < PLURAL)
		return false;
	return l->vocabulary->facts[t->word].plural || span_ends(t->text, "men") || (span_ends(t->text, "s") &&
	    !span_ends(t->text, "ss") && !span_ends(t->text, "us") && !span_ends(t->text, "sis"));
}

static bool
ends_with(const struct label *l, const struct lexicon *lexicon, size_t end)
{
	struct match match;

	return lexicon_tail(lexicon, l->p, end, &match);
}

/* A noun that is counted ends before token `end`: "People", "Alcohol-Related Crashes". */
static bool
ends_noun(const struct label *l, size_t end)
{
	const struct lexicons *lexicons = &l->vocabulary->lexicons;

	return ends_with(l, lexicons->nouns, end) || ends_with(l, lexicons->events, end) ||
	    ends_with(l, lexicons->groups, end);
}

static bool
ends_outcome(const struct label *l, size_t end)
{
	return ends_with(l, l->vocabulary->lexicons.outcome_nouns, end);
}

static size_t
act_at(const struct label *l, size_t i)
{
	const struct lexicons *lexicons = &l->vocabulary->lexicons;
	struct match match;
	size_t verb = lexicon_at(lexicons->outcomes, l->p + i, l->n - i, &match) &&
	    (match.form & (FORM_PAST | FORM_PARTICIPLE | FORM_ING)) ? match.n : 0;
	size_t state = lexicon_at(lexicons->states, l->p + i, l->n - i, &match) ? match.n : 0;

	return verb > state ? verb : state;
}

/* What befell ends before token `end`: "Injured", "In Need"; where it begins, else `end`. */
static size_t
act_before(const struct label *l, size_t end)
{
	struct label part = *l;

	part.n = end;
	for (size_t i = end > ACT_WORDS ? end - ACT_WORDS : 0; i < end; i++)
		if (act_at(&part, i) == end - i)
			return i;
	return end;
}

/* "Fully", before what befell */
static bool
is_manner(const struct label *l, size_t i)
{
	return l->p[i].text.n > PLURAL && span_ends(l->p[i].text, "ly");
}

/* "Houses Destroyed", "Houses Fully Damaged", "Persons in Need", "Cases and Deaths": the words behind the noun are of
 * its label. */
static bool
goes_on(const struct label *l, size_t i)
{
	const struct token *t = &l->p[i];

	if (t->kind != TOKEN_WORD || !(t->flags & TOKEN_CAPITAL) ||
	    (t->class & (WORD_PREPOSITION | WORD_AND | WORD_ADVERB)))
		return true;
	return is_manner(l, i) || (act_at(l, i) > 0 && !ends_outcome(l, i));
}

/* "Deaths", "Houses", but neither "Seat" of "Seat Belts" nor "Dead" of "Dead Cattle" */
static bool
ends_plural(const struct label *l, size_t end)
{
	return is_plural(l, end - 1) && act_before(l, end) == end;
}

/* "Deaths | Injured", "Houses | People", "Families Affected | Houses": one label ends before token i, one begins. */
static bool
parts_labels(const struct label *l, size_t i)
{
	size_t act;

	if (!(l->p[i].flags & TOKEN_SPACE))
		return false;
	/* "Crop Area Damaged (ha) | Deaths" */
	if (l->p[i - 1].flags & TOKEN_CLOSING)
		return (l->p[i].flags & TOKEN_CAPITAL) != 0;
	if (ends_plural(l, i))
		return !goes_on(l, i);
	act = act_before(l, i);
	if (act == i || is_manner(l, i - 1) || !(l->p[i].flags & TOKEN_CAPITAL))
		return false;
	return act_at(l, i) > 0 ||
	    (act > 0 && ends_noun(l, act) && !(l->p[i].class & (WORD_PREPOSITION | WORD_AND | WORD_ADVERB)));
}

/* "Total", "% Change", "Case Fatality Rate": what is told of the other columns. */
static bool
ends_cue(const struct label *l, size_t end)
{
	struct match match;
	enum cue cue;

	if (!lexicon_tail(l->vocabulary->lexicons.cues, l->p, end, &match))
		return false;
	cue = cue_of(&match);
	return cue == CUE_CHANGE || cue == CUE_RATE || (cue == CUE_TOTAL_LABEL && match.n == end);
}

/* "Fatal Crashes", "Displaced Families": several words that are one entry. */
static bool
is_phrase(const struct label *l)
{
	const struct lexicons *lexicons = &l->vocabulary->lexicons;
	const struct lexicon *const nouns[] = { lexicons->outcome_nouns, lexicons->events, lexicons->nouns };
	struct match match;

	for (size_t i = 0; i < sizeof(nouns) / sizeof(nouns[0]); i++)
		if (l->n > 1 && lexicon_at(nouns[i], l->p, l->n, &match) && match.n == l->n)
			return true;
	return false;
}

/* The same before what befell that: "Stolen Vehicles Recovered". */
static bool
opens_with_phrase(const struct label *l)
{
	struct label what = *l;

	what.n = act_before(l, l->n);
	return is_phrase(&what);
}

static enum label_worth
worth_of(const struct label *l)
{
	size_t act;

	if (l->n == 0 || (l->p[0].kind == TOKEN_WORD && !(l->p[0].flags & TOKEN_CAPITAL)))
		return LABEL_NO;
	if (is_phrase(l))
		return LABEL_WHOLE;
	for (size_t i = 1; i < l->n; i++)
		if (parts_labels(l, i))
			return LABEL_NO;
	act = act_at(l, 0);
	/* "Injured Cattle Lost" are two, but "Stolen Vehicles Recovered" one */
	if (ends_cue(l, l->n) || act_before(l, l->n) < l->n)
		return act > 0 && act_before(l, l->n) > act && !opens_with_phrase(l) ? LABEL_NO : LABEL_KNOWN;
	if (ends_noun(l, l->n) || ends_outcome(l, l->n))
		return (act > 0 && act < l->n) || !is_plural(l, l->n - 1) ? LABEL_TURNED : LABEL_KNOWN;
	return is_plural(l, l->n - 1) ? LABEL_PLURAL : LABEL_NO;
}

enum label_worth
column_label_worth(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	struct label label = label_of(vocabulary, tokens, n);

	return worth_of(&label);
}

bool
column_label_is_place(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	struct match match;

	return lexicon_tail(vocabulary->lexicons.nouns, tokens, n, &match) &&
	    span_is(match.row->cell[CLASS_CELL], "place");
}

/* "Year", "Enforcement Period" */
static bool
ends_time_unit(const struct label *l)
{
	struct match match;
	struct span role;

	if (!lexicon_tail(l->vocabulary->lexicons.periods, l->p, l->n, &match))
		return false;
	role = match.row->cell[CLASS_CELL];
	return span_is(role, "unit") || span_is(role, "stretch");
}

/* "Confirmed" of "Confirmed Cases": light verbs say nothing without the noun behind them. */
static bool
lacks_noun(const struct label *l, const struct label *rest)
{
	struct match match;

	if (l->n != 1 || rest->n == 0 || !(ends_outcome(rest, 1) || ends_noun(rest, 1)) ||
	    !lexicon_at(l->vocabulary->lexicons.outcomes, l->p, 1, &match))
		return false;
	do {
		if (span_is(match.row->cell[MEASURE_CELL], "-"))
			return true;
	} while (lexicon_next(&match));
	return false;
}

/* "People" of "People Killed", but not "Cases" of "Cases Recovered". */
static bool
lacks_act(const struct label *l, const struct label *rest)
{
	const struct lexicons *lexicons = &l->vocabulary->lexicons;

	return rest->n > 0 && act_at(rest, 0) > 0 && act_before(l, l->n) == l->n &&
	    ends_with(l, lexicons->nouns, l->n) && !ends_outcome(l, l->n) && !ends_with(l, lexicons->events, l->n);
}

bool
column_label_lacks_next(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, size_t last)
{
	struct label label = label_of(vocabulary, tokens, n), rest = { vocabulary, tokens + n, last - n };

	return lacks_noun(&label, &rest) || lacks_act(&label, &rest);
}

size_t
column_label_row_head(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	struct label all = { vocabulary, tokens, n };

	for (size_t end = 1; end < n && end <= HEAD_WORDS; end++) {
		struct label head = { vocabulary, tokens, end };

		/* "Villages Affected" are counted */
		if (column_label_is_place(vocabulary, tokens, end) || ends_time_unit(&head))
			return !(tokens[0].flags & TOKEN_CAPITAL) ||
			    (is_plural(&all, end - 1) && act_at(&all, end) > 0) ? 0 : end;
		/* "Crop Area" */
		if (ends_noun(&head, end) || ends_outcome(&head, end) || act_before(&head, end) < end)
			return 0;
	}
	return 0;
}

bool
column_label_names_row(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	struct label label = label_of(vocabulary, tokens, n);

	for (size_t i = 1; i < label.n; i++)
		if (ends_plural(&label, i) || act_before(&label, i) < i || ends_cue(&label, i))
			return false;
	return label.n > 0 && (label.p[0].kind != TOKEN_WORD || (label.p[0].flags & TOKEN_CAPITAL)) &&
	    (ends_cue(&label, label.n) || column_label_is_place(vocabulary, label.p, label.n) ||
	    worth_of(&label) != LABEL_KNOWN);
}

#define SAYS_MORE	(WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_PRONOUN | WORD_DETERMINER | WORD_AND | \
    WORD_BUT | WORD_SUBORDINATOR | WORD_RELATIVE | WORD_SPEECH | WORD_NEGATION)

enum label_worth
column_label_of_figure(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	struct label l = label_of(vocabulary, tokens, n);
	bool capital, tail = false;

	if (l.n == 0 || (l.p[l.n - 1].class & WORD_PREPOSITION))
		return LABEL_NO;
	/* but "IDPs in Unity State" */
	for (size_t i = 0; i < l.n; i++)
		if (!(l.p[i].flags & TOKEN_CAPITAL) && (l.p[i].class & SAYS_MORE))
			return LABEL_NO;
	capital = (l.p[0].flags & TOKEN_CAPITAL) != 0;
	for (size_t end = 1; end <= l.n && !tail; end++) {
		/* "People | in Need", "IDPs | in Kachin State" */
		tail = end == l.n || (l.p[end].class & WORD_PREPOSITION);
		if (tail && (act_before(&l, end) < end ||
		    ((ends_noun(&l, end) || ends_outcome(&l, end)) && is_plural(&l, end - 1))))
			return LABEL_KNOWN;
	}
	return capital ? LABEL_PLURAL : LABEL_NO;
}

bool
column_label_compares(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	struct label l = label_of(vocabulary, tokens, n);

	return l.n > 0 && ends_cue(&l, l.n);
}
