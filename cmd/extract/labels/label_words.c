#include "labels/label_words.h"

#include "reading/called_for.h"

#define LABEL_TOKENS	10	/* before the colon */
#define SENTENCE_LABEL	20	/* "The losses of the week are as follows:" */

/* "are:", "are as follows:", "are approximately:" */
static bool
is_equated(const struct reading *r, size_t colon, size_t first)
{
	for (size_t i = colon; i > first && colon - i < 4; i--)
		if (class_at(r, i - 1) & WORD_BE)
			return true;
	return false;
}

/* "No. of villages affected": behind the abbreviation and its point; or `first`. */
static size_t
behind_number_of(const struct reading *r, size_t first, size_t colon)
{
	return first + 3 < colon && (text_is(r, first, "no") || text_is(r, first, "nos")) &&
	    text_is(r, first + 1, ".") &&
	    text_is(r, first + 2, "of") ? first + 3 : first;
}

/* "Weapons seized   9", "Houses burned 12 (by rebels 5)": a label line's words, with nothing between them and its
 * number. */
static bool
stands_before(const struct reading *r, const struct figure *f, struct words s)
{
	size_t last = f->words.last;

	if (r->blocks.p[f->block].kind != BLOCK_LABEL || f->words.first == s.first ||
	    f->words.first > s.first + LABEL_TOKENS ||
	    (last < s.last && !text_is(r, last, "(")))
		return false;
	for (size_t i = s.first; i < f->words.first; i++)
		if (token_at(r, i)->kind != TOKEN_WORD && token_at(r, i)->kind != TOKEN_CODE && !text_is(r, i, "(") &&
		    !text_is(r, i, ")") &&
		    !text_is(r, i, "/") && !(r->marks[i].figure && reading_figure_at(r, i)->rejected))
			return false;	/* but "9mm pistols 3" */
	return true;
}

/* "Fatalities: 5 / Occupants: 11": right before its colon, behind another figure, the number has a label of its own. */
static bool
own_label(const struct reading *r, const struct figure *f, size_t first, struct words *label)
{
	size_t colon = f->words.first - 1, i = colon;

	if (f->words.first < first + 3 || !text_is(r, colon, ":"))
		return false;
	while (i > first && colon - i < LABEL_TOKENS && token_at(r, i - 1)->kind == TOKEN_WORD &&
	    !r->marks[i - 1].figure)
		i--;
	*label = (struct words){ i, colon };
	return i < colon && i > first + 1 && text_is(r, i - 1, "/") && r->marks[i - 2].figure;
}

/* "Offences found (speeding, parking): 12", "Clashes with results that nobody could verify: 1": the number is all that
 * a line has behind its colon. */
static bool
closes_line(const struct reading *r, const struct figure *f, size_t colon, struct words s)
{
	return r->blocks.p[f->block].kind != BLOCK_PARAGRAPH && f->words.first == colon + 1 && f->words.last == s.last;
}

/* "Loaded magazines (30 rounds each)", "Children (0-5 years)": without a bracket behind it that tells a number of its
 * own. */
static struct words
before_numbers(const struct reading *r, struct words label)
{
	size_t i = label.last - 1;
	bool numbers = false;

	if (label.last < label.first + 2 || !text_is(r, i, ")"))
		return label;
	for (; i > label.first && label.last - i < LABEL_TOKENS && !text_is(r, i, "("); i--)
		numbers = numbers || token_at(r, i)->kind == TOKEN_NUMBER;
	return numbers && i > label.first && text_is(r, i, "(") ? (struct words){ label.first, i } : label;
}

/* The words of a label: what stands before the first colon of the sentence, or its dash, or a label line's number. */
bool
label_of_figure(const struct reading *r, const struct figure *f, struct words *label)
{
	struct words s = r->sentences[f->sentence].words;

	if (stands_before(r, f, s)) {
		*label = (struct words){ behind_number_of(r, s.first, f->words.first), f->words.first };
		label->last -= text_is(r, label->last - 1, "(");	/* "Houses burned (12)" */
		return label->last > label->first;
	}
	if (own_label(r, f, s.first, label))
		return true;
	if (!mark_may_be_in(r, f->sentence, ':') && !mark_may_be_in(r, f->sentence, '-'))
		return false;
	for (size_t i = s.first; i < f->words.first && i < s.first + SENTENCE_LABEL; i++) {
		if (reading_counts_at(r, i))
			return false;
		if (i >= s.first + LABEL_TOKENS && !(text_is(r, i, ":") &&
		    (is_equated(r, i, s.first) || list_is_called_for(r, i, s.first) || closes_line(r, f, i, s))))
			continue;
		if (text_is(r, i, ":") || ((token_at(r, i)->flags & TOKEN_DASH) &&
		    r->blocks.p[f->block].kind != BLOCK_PARAGRAPH)) {
			*label = before_numbers(r, (struct words){ behind_number_of(r, s.first, i), i });
			return i > label->first;
		}
	}
	return false;
}
