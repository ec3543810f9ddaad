#include "words/scan_groups.h"

#include "words/scan_text.h"

/* A blank that may stand between groups of digits: its bytes, else 0. */
static size_t
group_blank(const struct scan *s, size_t at)
{
	const struct scan_mark *mark;

	if (at < s->end && s->p[at] == ' ')
		return 1;
	mark = scan_mark_at(s, at);
	return mark && mark->text == NULL && !(mark->flags & TOKEN_LINE) ? mark->n : 0;
}

size_t
scan_groups_end(const struct scan *s, size_t at, char separator)
{
	size_t end = at;

	for (;;) {
		size_t mark = separator ? (size_t)(end < s->end && s->p[end] == separator) :
		    group_blank(s, end);

		if (mark == 0 || scan_digits_at(s, end + mark) != 3)
			return end;
		end += mark + 3;
	}
}

/* "21 107 mm rockets": the last group is of the rockets. */
static bool
stands_before_calibre(const struct scan *s, size_t at)
{
	at += group_blank(s, at);
	return at + 2 <= s->end && s->p[at] == 'm' && s->p[at + 1] == 'm' && !scan_is_letter(s, at + 2);
}

#define LAKHS	8	/* groups of two digits of a number, at most */

/* 1,00,000: groups of two, as India writes lakhs. */
static size_t
indian_end(const struct scan *s, size_t at)
{
	size_t end = at;

	for (size_t n = 0; n < LAKHS && end < s->end && s->p[end] == ',' && scan_digits_at(s, end + 1) == 2; n++)
		end += 3;
	if (end > at && end < s->end && s->p[end] == ',' && scan_digits_at(s, end + 1) == 3)
		return end + 4;
	return at;
}

static bool
after_month(const struct scan *s)
{
	const struct token *last = s->to->n ? &s->to->p[s->to->n - 1] : NULL;

	return last && (last->class & WORD_MONTH);
}

/* The class of the word in small letters at `at`, which an outcome's verb makes none that a number counts; all bits for none. */
static unsigned
class_counted(const struct scan *s, size_t at)
{
	size_t end = at;
	struct token token = { .kind = TOKEN_WORD };
	struct match match;

	while (end < s->end && ascii_is_lower(s->p[end]))
		end++;
	token_name(&token, s->vocabulary->facts, vocabulary_word(s->vocabulary, (struct span){ s->p + at, end - at }),
	    WORD_NONE);
	if (end > at && lexicon_at(s->vocabulary->lexicons.kinds, &token, 1, &match))
		return 0;	/* confirmed cases */
	if (end == at || (lexicon_at(s->vocabulary->lexicons.outcomes, &token, 1, &match) && (match.form & FORM_PAST)))
		return ~0U;
	return token.class;
}

/* A small word, or a verb in -ed or -ing: no day, age, title or route that has the number for its own. */
static bool
leaves_number(const struct token *token)
{
	unsigned class = token->class;

	if (token->kind != TOKEN_WORD || (class & (WORD_MONTH | WORD_NUMBER | WORD_BOUND)))
		return false;
	return (class & ~(unsigned)(WORD_TIME | WORD_UNIT)) != 0 || span_ends(token->text, "ed") || span_ends(token->text, "ing");
}

/* A full stop stands here, and ends what is written or a sentence of it. */
static bool
closes_sentence(const struct scan *s, size_t at)
{
	return at < s->end && s->p[at] == '.' && (at + 1 == s->end || s->p[at + 1] == ' ' || s->p[at + 1] == '\n');
}

/* "is", "to": behind it stands what something amounts to. */
static bool
leads_to_value(const struct token *token)
{
	return (token->class & WORD_BE) || token_is(token, "to");
}

/* Nothing that stands before takes the number for its own. */
static bool
stands_free(const struct scan *s)
{
	size_t n = s->to->n;
	const struct token *last = &s->to->p[n - 1];

	/* "To date, 6, 558 men"; but "Hassan, 42, 300 pills" */
	if (n > 1 && (span_is(last->text, ",") || span_is(last->text, ";")))
		return last[-1].kind == TOKEN_WORD && (!(last[-1].flags & TOKEN_CAPITAL) || leaves_number(&last[-1]));
	return span_is(last->text, ")") || leaves_number(last) || leads_to_value(last);
}

/* "27, 807 tests", "27, 807 Chadian men": what is counted stands behind. */
static bool
leads_to_noun(const struct scan *s, size_t at)
{
	if (at + 1 >= s->end || s->p[at] != ' ')
		return false;
	at++;
	if (ascii_is_upper(s->p[at])) {
		while (at < s->end && ascii_is_alpha(s->p[at]))
			at++;
		at += at < s->end && s->p[at] == ' ';
	}
	return class_counted(s, at) == 0;
}

/* "to 27, 807 in May": what it came to, and when or where. */
static bool
leads_to_circumstance(const struct scan *s, size_t at)
{
	unsigned class = at < s->end && s->p[at] == ' ' ? class_counted(s, at + 1) : ~0U;

	return class != ~0U && (class & WORD_LOCATES) && leads_to_value(&s->to->p[s->to->n - 1]);
}

#define SLIPPED	4	/* groups of a number, at most: trillions */

/* Behind the groups that a blank slipped into behind their commas: "3, 672, 238"; or `at`. */
static size_t
slipped_groups_end(const struct scan *s, size_t at)
{
	for (size_t n = 0; n < SLIPPED && at + 5 <= s->end && s->p[at] == ',' && s->p[at + 1] == ' ' &&
	    scan_digits_at(s, at + 2) == 3; n++)
		at += 5;
	return at;
}

/*
 * "did 27, 807 tests", "the number is 27, 807.", "1,027, 807 tests": a blank that slipped in behind the comma, where a noun
 * stands behind and nothing before it takes the number for its own; or all of a cell.
 */
static size_t
slipped_end(const struct scan *s, size_t at)
{
	size_t end = slipped_groups_end(s, at);

	if (end == at)
		return at;
	if (s->to->n == 0 && end == s->end)
		return end;
	if (s->to->n == 0 || !stands_free(s))
		return at;
	if (closes_sentence(s, end))
		return leads_to_value(&s->to->p[s->to->n - 1]) ? end : at;
	return leads_to_noun(s, end) || leads_to_circumstance(s, end) ? end : at;
}

size_t
scan_grouped_end(const struct scan *s, bool *points)
{
	size_t end = s->at + scan_digits_at(s, s->at), grouped = scan_groups_end(s, end, ',');

	if (grouped == end)
		grouped = indian_end(s, end);
	if (s->p[s->at] != '0')
		grouped = slipped_end(s, grouped);
	if (grouped == end && !after_month(s) && s->p[s->at] != '0' && !stands_before_calibre(s, scan_groups_end(s, end, 0)))
		grouped = scan_groups_end(s, end, 0);
	*points = grouped == end && scan_groups_end(s, end, '.') > end;
	return *points ? scan_groups_end(s, end, '.') : grouped;
}
