#include "tables/table_header.h"

#include <limits.h>

#include "lines/number_text.h"
#include "tables/column_label.h"

#define WORDS		48	/* of a header line that is cut */
#define LABEL_WORDS	7	/* of one label */
#define IMPOSSIBLE	(INT_MIN / 2)

struct header {
	const struct vocabulary *vocabulary;
	const struct token *tokens;
	size_t	n;
	size_t	words[WORDS + 1];	/* first token of each word (parted by white space); then n */
	size_t	n_words;
	bool	all_capital;		/* every word starts with one: capitals say nothing */
	bool	by_words;		/* each label must read as one */
	bool	named;			/* but the last, which is a name */
	int	worth[WORDS][LABEL_WORDS + 1];	/* of the label of so many words from each word on */
};

/* The longest phrase of the lexicon at tokens[first]: where it ends. */
static size_t
entry_end(const struct header *h, const struct lexicon *lexicon, size_t first, size_t last)
{
	struct match match;

	return lexicon_at(lexicon, h->tokens + first, last - first, &match) ? first + match.n : first;
}

/* Of what something befalls. A noun such as "deaths" is that and what befalls; it is none of these. */
static size_t
noun_end(const struct header *h, size_t first, size_t last)
{
	const struct lexicons *lexicons = &h->vocabulary->lexicons;
	const struct lexicon *const nouns[] = { lexicons->nouns, lexicons->events, lexicons->groups };
	size_t end = first;

	for (size_t i = 0; i < sizeof(nouns) / sizeof(nouns[0]); i++) {
		size_t other = entry_end(h, nouns[i], first, last);

		end = other > end ? other : end;
	}
	return end;
}

static size_t
act_end(const struct header *h, size_t first, size_t last)
{
	size_t verb = entry_end(h, h->vocabulary->lexicons.outcomes, first, last);
	size_t state = entry_end(h, h->vocabulary->lexicons.states, first, last);

	return verb > state ? verb : state;
}

/* How much a run of tokens reads like one label: a noun, an outcome, or both in either order. */
static int
phrase_worth(const struct header *h, size_t first, size_t last)
{
	size_t noun = noun_end(h, first, last), act = act_end(h, first, last);

	if (noun == last || act == last || entry_end(h, h->vocabulary->lexicons.outcome_nouns, first, last) == last)
		return 6;
	if (noun > first && act_end(h, noun, last) == last)
		return 8;
	if (act > first && noun_end(h, act, last) == last)
		return 6;
	for (size_t i = first + 1; i < last; i++) {
		noun = noun_end(h, i, last);
		if (noun > i && noun < last && act_end(h, noun, last) == last && act_end(h, i - 1, i) < i)
			return 6;
	}
	for (size_t i = first + 1; i < last; i++)
		if (noun_end(h, i, last) == last || act_end(h, i, last) == last)
			return 3;
	return 0;
}

/* "Q1 2024", "2023": a year ends the label of its column, and stands in no other; that of "May 2024" begins none. */
static int
year_worth(const struct header *h, size_t first, size_t last)
{
	int worth = first > 0 && is_year_text(h->tokens[first].text) &&
	    (h->tokens[first - 1].class & WORD_MONTH) ? -12 : 0;

	for (size_t i = first; i < last; i++)
		if (h->tokens[i].kind == TOKEN_NUMBER && is_year_text(h->tokens[i].text))
			worth += i + 1 == last ? 6 : -6;
	return worth;
}

static bool
is_joint(const struct header *h, size_t token)
{
	return (h->tokens[token].class & (WORD_PREPOSITION | WORD_AND | WORD_DETERMINER)) != 0;
}

/* Where the last bracket begins, with words before it; `last` if none does. */
static size_t
bracket_start(const struct header *h, size_t first, size_t last)
{
	size_t i = last;

	while (i > first && !(h->tokens[i - 1].flags & TOKEN_OPENING))
		i--;
	return i > first + 1 ? i - 1 : last;
}

/* Up to the unit that stands in brackets at the end: "Crop area (ha)". */
static size_t
without_bracket(const struct header *h, size_t first, size_t last)
{
	return (h->tokens[last - 1].flags & TOKEN_CLOSING) ? bracket_start(h, first, last) : last;
}

/* Brackets opened and not closed in the tokens. */
static int
left_open(const struct header *h, size_t first, size_t last)
{
	int open = 0;

	for (size_t i = first; i < last; i++) {
		open += (h->tokens[i].flags & TOKEN_OPENING) != 0;
		open -= (h->tokens[i].flags & TOKEN_CLOSING) != 0;
	}
	return open;
}

/* "Houses damaged (partly / fully)", a label that two columns share: its words up to the slash. */
static bool
ends_at_slash(const struct header *h, size_t first, size_t last)
{
	return last > first && token_is(&h->tokens[last - 1], "/") && left_open(h, first, last) == 1;
}

/* The rest of its bracket. */
static bool
follows_slash(const struct header *h, size_t first, size_t last)
{
	return first > 0 && token_is(&h->tokens[first - 1], "/") && (h->tokens[last - 1].flags & TOKEN_CLOSING) &&
	    left_open(h, first, last) == -1;
}

static int
label_worth(const struct header *h, size_t first_word, size_t last_word)
{
	size_t first = h->words[first_word], last = h->words[last_word];
	const struct token *opens = &h->tokens[first];
	int worth;

	if (follows_slash(h, first, last))
		return 6;
	if (ends_at_slash(h, first, last))
		last = bracket_start(h, first, last);
	else if (left_open(h, first, last) != 0)
		return IMPOSSIBLE;
	worth = phrase_worth(h, first, without_bracket(h, first, last)) + year_worth(h, first, last) +
	    (first_word > 0 && last_word == first_word + 1);
	if (opens->flags & TOKEN_OPENING)
		worth -= 12;	/* "(ha)" belongs to the label before */
	else if (opens->kind == TOKEN_WORD && !(opens->flags & TOKEN_CAPITAL) && !h->all_capital)
		worth -= 5;
	else if (!h->all_capital && opens->kind == TOKEN_WORD)
		worth += 3;
	if (last_word - first_word > 3)
		worth -= 2 * ((int)(last_word - first_word) - 3);
	for (size_t w = first_word + 1; w < last_word; w++)
		if ((h->tokens[h->words[w]].flags & TOKEN_CAPITAL) && !h->all_capital)
			worth -= 2;
	if (is_joint(h, first) || is_joint(h, last - 1))
		worth -= 8;
	return worth;
}

/* As label_worth(), where each label must read as one by itself. */
static int
strict_worth(const struct header *h, size_t first_word, size_t last_word)
{
	static const int worths[] = { [LABEL_PLURAL] = 0, [LABEL_TURNED] = -3, [LABEL_WHOLE] = 4 };
	size_t first = h->words[first_word], n = h->words[last_word] - first;
	const struct token *tokens = h->tokens + first;
	enum label_worth worth;

	if (h->named && last_word == h->n_words)
		return column_label_names_row(h->vocabulary, tokens, n) ?
		    label_worth(h, first_word, last_word) : IMPOSSIBLE;
	worth = column_label_worth(h->vocabulary, tokens, n);
	if (worth == LABEL_NO || column_label_lacks_next(h->vocabulary, tokens, n, h->n - first))
		return IMPOSSIBLE;
	return label_worth(h, first_word, last_word) + worths[worth];
}

/* Several columns of labels may be one: "Date Place"; their capital letters divide nothing. */
static int
capitals_inside(const struct header *h, size_t last_word)
{
	int n = 0;

	for (size_t w = 1; w < last_word && !h->all_capital; w++)
		n += (h->tokens[h->words[w]].flags & TOKEN_CAPITAL) != 0;
	return n;
}

/* Of the first label, up to word `last_word`, over the words that open the rows. */
static int
opening_worth(const struct header *h, size_t last_word)
{
	return column_label_is_place(h->vocabulary, h->tokens, h->words[last_word]) * 6 +
	    capitals_inside(h, last_word) * 2;
}

/* The best cut into exactly n labels; its worth, and where each begins. */
static int
cut_into(const struct header *h, size_t n, bool label_first, size_t cuts[HEADER_LABELS + 1])
{
	int best[HEADER_LABELS + 1][WORDS + 1];
	size_t from[HEADER_LABELS + 1][WORDS + 1];

	for (size_t w = 0; w <= h->n_words; w++)
		best[0][w] = w ? IMPOSSIBLE : 0;
	for (size_t k = 1; k <= n; k++)
		for (size_t w = 0; w <= h->n_words; w++) {
			best[k][w] = IMPOSSIBLE;
			from[k][w] = 0;
			for (size_t f = w > LABEL_WORDS ? w - LABEL_WORDS : 0; f < w; f++) {
				int worth = best[k - 1][f];

				if (worth == IMPOSSIBLE || h->worth[f][w - f] == IMPOSSIBLE)
					continue;
				worth += h->worth[f][w - f];
				if (k == 1 && label_first)
					worth += opening_worth(h, w);
				if (worth > best[k][w]) {
					best[k][w] = worth;
					from[k][w] = f;
				}
			}
		}
	cuts[n] = h->n_words;
	for (size_t k = n; k > 0; k--)
		cuts[k - 1] = from[k][cuts[k]];
	return best[n][h->n_words];
}

static bool
find_words(struct header *h)
{
	h->all_capital = true;
	h->n_words = 0;
	for (size_t i = 0; i < h->n; i++) {
		const struct token *t = &h->tokens[i];

		if (i > 0 && !(t->flags & TOKEN_SPACE))
			continue;
		if (h->n_words == WORDS)
			return false;
		h->words[h->n_words++] = i;
		if (t->kind == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) && !is_joint(h, i))
			h->all_capital = false;
	}
	h->words[h->n_words] = h->n;
	for (size_t w = 0; w < h->n_words; w++)
		for (size_t n = 1; n <= LABEL_WORDS && w + n <= h->n_words; n++)
			h->worth[w][n] = h->by_words ? strict_worth(h, w, w + n) : label_worth(h, w, w + n);
	return h->n_words > 0;
}

size_t
header_cut(const struct stream *s, struct range header, size_t columns, bool labelled, struct range to[HEADER_LABELS])
{
	size_t cuts[HEADER_LABELS + 1], more[HEADER_LABELS + 1], *best = cuts, n = columns;
	struct tokens tokens;
	struct header h;
	int worth;

	stream_scan(s, header, &tokens);
	h.vocabulary = s->vocabulary;
	h.tokens = tokens.p;
	h.n = tokens.n;
	h.by_words = h.named = false;
	if (columns == 0 || columns >= HEADER_LABELS || !find_words(&h) || h.n_words < columns) {
		tokens_free(&tokens);
		return 0;
	}
	worth = cut_into(&h, columns, false, cuts);
	if (labelled && h.n_words > columns) {
		int with_label = cut_into(&h, columns + 1, true, more);

		if (with_label >= worth) {
			worth = with_label;
			best = more;
			n = columns + 1;
		}
	}
	for (size_t k = 0; k < n && worth != IMPOSSIBLE; k++) {
		to[k] = (struct range){ tokens.p[h.words[best[k]]].start,
		    tokens.p[h.words[best[k + 1]] - 1].end };
		if (k > 0 && ends_at_slash(&h, h.words[best[k - 1]], h.words[best[k]])) {
			to[k].start = to[k - 1].start;
			to[k - 1].end = to[k].end;
		}
	}
	tokens_free(&tokens);
	return worth != IMPOSSIBLE ? n : 0;
}

/* The tokens from `first` on as `n` labels. */
static bool
cut_words(struct header *h, size_t first, size_t n, struct range *to)
{
	size_t cuts[HEADER_LABELS + 1], known = 0, labels = n - h->named;
	struct header rest = *h;

	rest.tokens += first;
	rest.n -= first;
	if (!find_words(&rest) || rest.n_words < n || cut_into(&rest, n, false, cuts) == IMPOSSIBLE)
		return false;
	for (size_t k = 0; k < n; k++) {
		const struct token *p = rest.tokens + rest.words[cuts[k]];
		size_t length = rest.words[cuts[k + 1]] - rest.words[cuts[k]];

		to[k] = (struct range){ p[0].start, p[length - 1].end };
		known += k < labels && column_label_worth(h->vocabulary, p, length) > LABEL_PLURAL;
	}
	return known * 2 >= labels;
}

bool
header_cut_by_words(const struct stream *s, struct range header, size_t columns, bool named,
    struct range to[HEADER_LABELS])
{
	struct tokens tokens;
	struct header h = { .vocabulary = s->vocabulary, .by_words = true, .named = named };
	size_t n = columns + named;
	bool cut = false;

	stream_scan(s, header, &tokens);
	h.tokens = tokens.p;
	h.n = tokens.n;
	if (columns > 0 && n < HEADER_LABELS && h.n > 0)
		cut = cut_words(&h, column_label_row_head(s->vocabulary, h.tokens, h.n), n, to);
	tokens_free(&tokens);
	return cut;
}
