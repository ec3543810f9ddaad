#include "period/period_words.h"

#include <string.h>

#include "period/period_roles.h"

#define YEAR_DIGITS	4

static const struct {
	const char *text;
	enum role role;
} marks[] = {
	{ ",", ROLE_COMMA }, { "-", ROLE_DASH }, { "~", ROLE_DASH }, { ".", ROLE_DOT }, { ":", ROLE_COLON },
	{ "/", ROLE_SLASH }, { "(", ROLE_OPEN }, { "[", ROLE_OPEN }, { ")", ROLE_CLOSE },
	{ "]", ROLE_CLOSE }, { "'", ROLE_APOSTROPHE }, { "&", ROLE_AND },
};

void
time_reader_open(struct time_reader *r, const struct vocabulary *vocabulary,
    const struct token *tokens, size_t n, bool cell)
{
	r->vocabulary = vocabulary;
	r->months = vocabulary->lexicons.months;
	r->periods = vocabulary->lexicons.periods;
	r->tokens = tokens;
	r->n = n;
	r->cell = cell;
	r->n_words = 0;
}

/* The, that, in, a: they stand before a time, and make none. */
static bool
is_little(const struct token *token)
{
	unsigned class = token->class;

	return token->kind == TOKEN_WORD && !(class & WORD_MONTH) && ((class & (WORD_DETERMINER | WORD_ARTICLE)) ||
	    ((class & WORD_PREPOSITION) && !(class & WORD_SUBORDINATOR)));
}

/* 12, two: it tells no time by itself, as a year does behind a little word. */
static bool
is_count(const struct token *token, bool year)
{
	unsigned class = token->class;

	if (token->kind == TOKEN_NUMBER)
		return !year || token->text.n != YEAR_DIGITS;
	return token->kind == TOKEN_WORD && (class & WORD_NUMBER) && !(class & (WORD_MONTH | WORD_WEEKDAY));
}

/* A word, or the end of one, that a time may begin with or go on with. */
static bool
is_of_time(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	const struct lexicon *periods = vocabulary->lexicons.periods;
	const struct word_facts *tail = &vocabulary->facts[tokens->tail];

	if (tokens->kind != TOKEN_WORD || (tokens->class & (WORD_MONTH | WORD_WEEKDAY)))
		return true;
	if (tokens->tail != tokens->word)
		return (tail->class & (WORD_MONTH | WORD_WEEKDAY | WORD_TIME)) || ((tail->alone | tail->opens) & periods->bit);
	return lexicon_may_be_at(periods, tokens, n);
}

#define LITTLE_WORDS	3	/* in a row, at most: up to the */

bool
period_may_go_on(const struct vocabulary *vocabulary, const struct token *tokens, size_t n)
{
	size_t i = 0;
	bool count;

	while (i < n && i < LITTLE_WORDS && is_little(&tokens[i]))
		i++;
	count = i < n && is_count(&tokens[i], i > 0);
	i += count;
	if (i >= n)
		return false;
	if (i > 0 && tokens[i].kind == TOKEN_MARK)
		return !token_is(&tokens[i], ".") && (count || !token_is(&tokens[i], ","));
	return is_of_time(vocabulary, tokens + i, n - i);
}

/* 14th, 1st */
static bool
is_ordinal_code(struct span text, int *value)
{
	static const char *const ends[] = { "st", "nd", "rd", "th" };
	bool found = false;

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]) && text.n > 2; i++)
		found = found || span_ends(text, ends[i]);
	if (!found)
		return false;
	*value = time_number(span_slice(text, 0, text.n - 2));
	return *value > 0;
}

#define GROUP	6	/* digits of 220800H */

/*
 * 220800H, 220800Z: the day of the month, its hours and minutes, and the letter of a time zone, as military messages date
 * themselves. The day, and how many tokens it takes; 0 for none.
 */
static int
day_of_group(const struct token *token, size_t n, size_t *taken)
{
	struct span text = token->text;
	int date, hour, minute;

	*taken = token->kind == TOKEN_CODE ? 1 : 2;
	if (text.n != GROUP + (*taken == 1) || n < *taken || (*taken == 1 ? !ascii_is_alpha(text.p[GROUP]) :
	    token[1].kind != TOKEN_WORD || token[1].text.n != 1 || (token[1].flags & TOKEN_SPACE)))
		return 0;
	date = time_number(span_slice(text, 0, 2));
	hour = time_number(span_slice(text, 2, 4));
	minute = time_number(span_slice(text, 4, GROUP));
	return date >= 1 && date <= 31 && hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 ? date : 0;
}

/* Two or three numbers with one kind of mark between them. */
static bool
is_numeric_code(struct span text, struct time_word *w)
{
	char separator = 0;
	size_t start = 0, n = 0;

	for (size_t i = 0; i <= text.n; i++) {
		if (i < text.n && ascii_is_digit(text.p[i]))
			continue;
		if (n == 3 || (i < text.n && text.p[i] != '/' && text.p[i] != '-' && text.p[i] != '.'))
			return false;
		if (i < text.n && separator && text.p[i] != separator)
			return false;
		if (i < text.n)
			separator = text.p[i];
		w->numeric[n] = time_number(span_slice(text, start, i));
		w->digits = (int)(i - start);
		if (w->numeric[n] < 0)
			return false;
		n++;
		start = i + 1;
	}
	w->separator = separator;
	return n >= 2;
}

static struct time_word *
new_word(struct time_reader *r, size_t token, size_t end)
{
	struct time_word *w = &r->words[r->n_words++];

	memset(w, 0, sizeof(*w));
	w->role[0] = ROLE_OTHER;
	w->token = &r->tokens[token];
	w->end = end;
	w->spaced = (w->token->flags & TOKEN_SPACE) != 0;
	w->ends_token = true;
	return w;
}

/* A part of a word that is grown together: q1, 1q and h2, 1990s, a word or digits. */
static bool
read_part(struct time_reader *r, size_t token, struct span part, bool first)
{
	struct time_word *w = new_word(r, token, token + 1);
	struct token alone = r->tokens[token];
	int value = time_number(part);

	w->spaced = w->spaced && first;
	w->ends_token = false;
	if (value >= 0) {
		time_add_role(w, ROLE_NUMBER, value);
		w->digits = (int)part.n;
		return true;
	}
	if (is_ordinal_code(part, &value)) {
		time_add_role(w, ROLE_ORDINAL, value);
		return true;
	}
	if (part.n == 2 && (part.p[0] == 'q' || part.p[0] == 'h') && part.p[1] >= '1' &&
	    part.p[1] <= (part.p[0] == 'q' ? '4' : '2')) {
		time_add_role(w, part.p[0] == 'q' ? ROLE_QUARTER : ROLE_HALF, part.p[1] - '0');
		return true;
	}
	if (part.n == 2 && part.p[1] == 'q' && part.p[0] >= '1' && part.p[0] <= '4') {
		time_add_role(w, ROLE_QUARTER, part.p[0] - '0');
		return true;
	}
	if (part.n > 2 && part.p[part.n - 1] == 's') {
		value = time_number(span_slice(part, 0, part.n - 1));
		if (value > 0 && value % 10 == 0) {
			time_add_role(w, ROLE_DECADE, value);
			return true;
		}
	}
	token_name(&alone, r->vocabulary->facts, vocabulary_word(r->vocabulary, part), alone.tail);
	alone.flags |= TOKEN_CAPITAL;	/* beside its like it needs none: mid-May */
	return time_add_rows(r, w, &alone, 1) == 1;
}

/* Between letters and digits, but not in 3rd, 1990s and q1. */
static bool
is_seam(struct span text, size_t start, size_t i)
{
	bool digit = ascii_is_digit(text.p[i]);
	int value;

	if (digit == ascii_is_digit(text.p[i - 1]) || i == start)
		return false;
	if (digit)
		return i - start >= 2;
	if ((text.p[i] == 's' || text.p[i] == 'q') && (i + 1 == text.n || !ascii_is_alpha(text.p[i + 1])))
		return false;
	return !is_ordinal_code(span_slice(text, start, i + 2 < text.n ? i + 2 : text.n), &value);
}

/*
 * Cuts a token at hyphens and slashes and between letters and digits, if every
 * part is a time word; leaves it whole if one is not (covid-19).
 */
static bool
split_token(struct time_reader *r, size_t token)
{
	struct span text = r->tokens[token].text;
	size_t before = r->n_words, start = 0;

	if (text.n > 40 || before + 12 > TIME_WORDS)
		return false;
	for (size_t i = 1; i <= text.n; i++) {
		bool mark = i < text.n && (text.p[i] == '-' || text.p[i] == '/' || text.p[i] == '.');
		bool seam = i < text.n && !mark && is_seam(text, start, i);
		struct span part = span_slice(text, start, i);

		if (!mark && !seam && i < text.n)
			continue;
		if (r->n_words - before >= 10 || !read_part(r, token, part, start == 0)) {
			r->n_words = before;
			return false;
		}
		start = i;
		if (mark) {
			struct time_word *w = new_word(r, token, token + 1);

			w->spaced = w->ends_token = false;
			time_add_role(w, text.p[i] == '-' ? ROLE_DASH : text.p[i] == '/' ? ROLE_SLASH :
			    ROLE_DOT, 0);
			start = i + 1;
		}
	}
	r->words[r->n_words - 1].ends_token = true;
	return true;
}

static void
read_number(struct time_word *w)
{
	struct span text = w->token->text;
	int value = time_number(text);

	if (value >= 0) {
		time_add_role(w, ROLE_NUMBER, value);
		w->digits = (int)text.n;
	} else if (is_numeric_code(text, w) && w->numeric[2] == 0 && w->separator == '.')
		time_add_role(w, ROLE_DECIMAL, 0);
}

/* The period of an abbreviation belongs to it where something follows. */
static void
take_abbreviation_point(struct time_reader *r, struct time_word *w)
{
	if (w->abbreviated && w->end + 1 < r->n && span_is(r->tokens[w->end].text, ".") &&
	    !(r->tokens[w->end].flags & TOKEN_SPACE))
		w->end++;
}

static void
read_token(struct time_reader *r, size_t at)
{
	const struct token *token = &r->tokens[at];
	struct time_word *w;
	size_t taken;
	int value, date = token->kind == TOKEN_NUMBER || token->kind == TOKEN_CODE ? day_of_group(token, r->n - at, &taken) : 0;

	if (date == 0 && (token->kind == TOKEN_CODE || (token->kind == TOKEN_WORD && token->text.n > 2 &&
	    memchr(token->text.p, '-', token->text.n)))) {
		struct time_word probe = { 0 };
		struct match match;

		if (!is_numeric_code(token->text, &probe) &&
		    !is_ordinal_code(token->text, &value) &&
		    !lexicon_at(r->periods, token, 1, &match) && split_token(r, at))
			return;
	}
	w = new_word(r, at, at + 1);
	if (date != 0) {
		time_add_role(w, ROLE_NUMBER, date);
		w->digits = 2;
		w->end = at + taken;
	} else if (token->kind == TOKEN_NUMBER)
		read_number(w);
	else if (token->kind == TOKEN_TIME)
		time_add_role(w, ROLE_CLOCK, 0);
	else if (token->kind == TOKEN_CODE && is_numeric_code(token->text, w))
		time_add_role(w, ROLE_NUMERIC, 0);
	else if (token->kind == TOKEN_CODE && is_ordinal_code(token->text, &value))
		time_add_role(w, ROLE_ORDINAL, value);
	else if (token->kind == TOKEN_MARK) {
		for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
			if (token_is(token, marks[i].text))
				time_add_role(w, marks[i].role, 0);
	} else if (token_is(token, "'s"))
		time_add_role(w, ROLE_POSSESSIVE, 0);
	else if (token->word != WORD_NONE) {
		taken = time_add_rows(r, w, token, r->n - at);
		if (taken > 1)
			w->end = at + taken;
		take_abbreviation_point(r, w);
	}
}

const struct time_word *
time_read_word(struct time_reader *r, size_t i)
{
	static const struct time_word nothing = { .role = { ROLE_END } };

	while (i >= r->n_words) {
		size_t next = r->n_words ? r->words[r->n_words - 1].end : 0;

		if (next >= r->n || r->n_words == TIME_WORDS)
			return &nothing;
		read_token(r, next);
	}
	return &r->words[i];
}

int
time_count(struct time_reader *r, size_t i)
{
	int value = time_value(r, i, ROLE_NUMBER);

	if (time_is(r, i, ROLE_COUNT))
		return time_value(r, i, ROLE_COUNT);
	return time_is(r, i, ROLE_NUMBER) && value <= COUNT_MOST ? value : 0;
}

bool
time_is_day_number(struct time_reader *r, size_t i)
{
	int value = time_value(r, i, ROLE_NUMBER);

	return time_is(r, i, ROLE_NUMBER) && value >= 1 && value <= 31 &&
	    time_word_at(r, i)->digits <= 2;
}

size_t
time_skip_tight(struct time_reader *r, size_t i)
{
	const struct time_word *w = time_word_at(r, i);

	return (time_is(r, i, ROLE_DASH) || time_is(r, i, ROLE_SLASH)) && !w->spaced &&
	    !time_word_at(r, i + 1)->spaced ? i + 1 : i;
}

bool
time_is_noun(struct time_reader *r, size_t i)
{
	const struct time_word *w = time_word_at(r, i);

	return !r->cell && time_is(r, i, ROLE_OTHER) && (w->token->kind == TOKEN_WORD ||
	    w->token->kind == TOKEN_CODE) &&
	    (w->token->class & (WORD_PREPOSITION | WORD_BE |
	    WORD_HAVE | WORD_DO | WORD_MODAL | WORD_AND | WORD_BUT | WORD_SUBORDINATOR |
	    WORD_RELATIVE | WORD_DETERMINER | WORD_PRONOUN | WORD_SPEECH | WORD_ADVERB |
	    WORD_ARTICLE)) == 0;
}
