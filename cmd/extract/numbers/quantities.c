#include "numbers/quantities.h"

#include "base/short.h"
#include "number/bound.h"
#include "numbers/discard.h"
#include "numbers/repeats.h"
#include "numbers/varies.h"
#include "reading/cues.h"

static struct words
absolute(size_t base, struct range range)
{
	return (struct words){ base + range.start, base + range.end };
}

#define TOKENS_MOST	24	/* of a quantity */

/* Where the next time begins: a quantity does not reach into it. */
static size_t
next_time(const struct reading *r, size_t i, size_t last)
{
	size_t at = i;

	while (at < last && !r->marks[at].time)
		at++;
	return at;
}

/* The act whose own words begin before token `i` and hold it, or NULL: "have no access", "turned over". */
static const struct act *
act_around(const struct reading *r, size_t i)
{
	const struct act *act = reading_act_at(r, i);

	return act && act->words.first < i ? act : NULL;
}

/* One token of digits without separators. */
static bool
is_plain_digits(const struct reading *r, struct words number)
{
	const struct token *t = token_at(r, number.first);

	return number.last == number.first + 1 && t->kind == TOKEN_NUMBER &&
	    short_run(t->text.p, t->text.n, short_digits) == t->text.n;
}

/* "63 day patrols and 21 night patrols": patrols, by day. */
static bool
is_by_day(const struct reading *r, const struct figure *f, size_t last)
{
	size_t behind = f->words.last;

	return f->unit.last == f->unit.first + 1 && f->unit.last == behind &&
	    behind < last && text_is(r, f->unit.first, "day") &&
	    (token_at(r, f->unit.first)->flags & TOKEN_SPACE) && token_at(r, behind)->kind == TOKEN_WORD &&
	    (noun_classes_at(r, behind) & NOUN_EVENT) && reading_is_plural(r, behind);
}

static void
add_figure(struct reading *r, size_t i, size_t sentence, const struct quantity *quantity)
{
	const struct sentence *s = &r->sentences[sentence];
	struct figure *f;

	r->figures = xgrow(r->figures, r->n_figures, &r->room_figures, sizeof(*r->figures));
	f = &r->figures[r->n_figures];
	*f = (struct figure){
		.words = { i, i + quantity->n }, .quantity = *quantity,
		.modifier = absolute(i, quantity->modifier),
		.number = absolute(i, quantity->number), .unit = absolute(i, quantity->unit),
		.sentence = sentence, .block = s->block, .end = i + quantity->n,
		.act = NONE, .antecedent = NONE, .total_of = NONE, .time = NONE, .place = NONE,
		.chain = NONE, .subject_of = NONE, .times_base = NONE, .container = NONE,
	};
	if (is_by_day(r, f, s->words.last)) {
		f->words.last = f->end = f->unit.first;
		f->unit.last = f->unit.first;
		f->quantity.unit_row = NULL;
	}
	r->n_figures++;
	for (size_t k = f->words.first; k < f->words.last; k++)
		r->marks[k].figure = (uint32_t)r->n_figures;
	f->plain_digits = is_plain_digits(r, f->number);
	f->bracketed = i > s->words.first && text_is(r, i - 1, "(");
	f->rejected = discard_reason(r, f, s->words, &f->rejecting_row);
	if (f->rejected == NULL && act_around(r, i))
		f->rejected = "idiom";
}

/* "230 kg bomb", ".45-caliber pistol": the number, in a unit if that is asked for, describes what stands behind it. */
static bool
is_size_at(const struct reading *r, size_t i, size_t limit, bool measured)
{
	struct quantity size;
	size_t behind;
	bool sizes;

	if (token_at(r, i)->kind != TOKEN_NUMBER || !quantity_at(r->vocabulary, token_at(r, i), limit - i, &size))
		return false;
	behind = i + size.n;
	if (behind < limit && text_is(r, behind, "-"))
		behind++;
	sizes = !size.is_share && !size.is_money && !size.is_range && behind < limit && class_at(r, behind) == 0 &&
	    (token_at(r, behind)->kind == TOKEN_WORD || token_at(r, behind)->kind == TOKEN_CODE) &&
	    (!measured || size.unit.start < size.unit.end);
	quantity_free(&size);
	return sizes;
}

/* "a 230 kg bomb": what is counted is one thing. */
static bool
sizes_thing(const struct reading *r, size_t i, size_t limit)
{
	return (class_at(r, i) & WORD_ARTICLE) && !(class_at(r, i) & WORD_MORE) && i + 1 < limit &&
	    is_size_at(r, i + 1, limit, false);
}

/*
 * A number stands where the next one says it: "a number of eight children" has
 * eight, "an additional 3,000-plus pounds" more than 3,000, "a $3 million grant" 3 million.
 */
static bool
gives_way(const struct reading *r, size_t i, size_t n, size_t limit)
{
	size_t next = i + n;

	if (next + 1 >= limit)
		return false;
	if (n == 2 && (class_at(r, i) & WORD_ARTICLE) && token_at(r, next)->kind == TOKEN_NUMBER)
		return true;
	if (n == 1 && (class_at(r, i) & WORD_ARTICLE) && (class_at(r, next) & WORD_MORE))
		return ascii_is_digit(token_at(r, next + 1)->text.p[0]) ||
		    (class_at(r, next + 1) & (WORD_NUMBER | WORD_ARTICLE)) == WORD_NUMBER;
	return n > 2 && text_is(r, next - 1, "of") && (class_at(r, i) & WORD_ARTICLE) &&
	    reading_is_number(r, next) && !is_size_at(r, next, limit, true) &&	/* but "a number of 82 mm shells" */
	    !(class_at(r, next) & WORD_ARTICLE);
}

/* Scanned or badly decoded letters fold to an article; they are none. Nor is the letter of "class A drugs". */
static bool
is_noise(const struct reading *r, size_t i, size_t first, const struct quantity *quantity)
{
	const struct token *t = token_at(r, i);

	if (quantity->kind != NUMBER_ARTICLE)
		return false;
	if ((unsigned char)r->document->text.p[t->start] > 127)
		return true;
	return t->text.n == 1 && (t->flags & TOKEN_CAPITAL) && i > first && token_at(r, i - 1)->kind == TOKEN_WORD &&
	    !r->marks[i - 1].time && i + 1 < r->tokens.n && token_at(r, i + 1)->kind == TOKEN_WORD &&
	    !(token_at(r, i + 1)->flags & TOKEN_CAPITAL);
}

/* "12 multiple rocket launchers": the vague word is the first of a known noun. */
static bool
opens_noun(const struct reading *r, size_t i, size_t last, const struct quantity *quantity)
{
	struct match match;

	return quantity->kind == NUMBER_VAGUE &&
	    lexicon_at(r->vocabulary->lexicons.nouns, token_at(r, i), last - i, &match) && match.n > quantity->n;
}

/* "turned over 14 pistols", "swept up 30", "went up to 30", "rose from 12": what goes with its verb binds no number. */
static bool
is_particle(const struct reading *r, size_t i, struct words sentence)
{
	const struct act *act = act_around(r, i);

	return (act && act->words.last == i + 1 && (class_at(r, i) & WORD_PREPOSITION)) ||
	    (i > sentence.first && (class_at(r, i) & WORD_BOUND) && cue_is(r, i - 1, sentence.last, CUE_CLIMBS) > 2) ||
	    (text_is(r, i, "from") && varies_before(r, sentence.first, i + 1));
}

/* "by" behind a verb of change, or "rose from" */
static bool
is_behind_change(const struct reading *r, size_t i, size_t first)
{
	struct match match;

	return i > first && ((text_is(r, i - 1, "by") &&
	    lexicon_tail(r->vocabulary->lexicons.discards, token_at(r, first), i - first, &match)) ||
	    (text_is(r, i - 1, "from") && varies_before(r, first, i)));
}

/* "rose by 12 to 340", "rose from 12 to 34": no range, but what they changed by or from, and came to; "by 10 to 15 per
 * cent" is one. */
static size_t
end_of_change(const struct reading *r, size_t i, size_t first, const struct quantity *quantity)
{
	if (!quantity->is_range || quantity->is_share || !is_behind_change(r, i, first))
		return NONE;
	for (size_t k = i + 1; k < i + quantity->n; k++)
		if (text_is(r, k, "to"))
			return k;
	return NONE;
}

/* "six NPR officers": a code in front of people is what they belong to, no currency; where it begins, or NONE. */
static size_t
name_of_body(const struct reading *r, size_t i, size_t limit, const struct quantity *quantity)
{
	if (!quantity->is_money || quantity->unit.end != quantity->n || quantity->unit.start < quantity->number.end ||
	    i + quantity->n >= limit || !(token_at(r, i + quantity->unit.start)->flags & TOKEN_ALL_CAPS))
		return NONE;
	return noun_classes_at(r, i + quantity->n) & (NOUN_PERSON | NOUN_STAFF) ? i + quantity->unit.start : NONE;
}

/* The quantity at `i`, before `limit`. */
static bool
quantity_here(const struct reading *r, size_t i, size_t first, size_t limit, struct quantity *quantity)
{
	size_t end;

	if (!quantity_at(r->vocabulary, token_at(r, i), limit - i, quantity))
		return false;
	end = end_of_change(r, i, first, quantity);
	if (end == NONE)
		end = name_of_body(r, i, limit, quantity);
	if (end == NONE)
		return true;
	quantity_free(quantity);
	return quantity_at(r->vocabulary, token_at(r, i), end - i, quantity);
}

static void
read_sentence(struct reading *r, size_t sentence)
{
	struct words words = r->sentences[sentence].words;
	size_t time = 0;

	for (size_t i = words.first; i < words.last; i++) {
		struct quantity quantity;
		size_t limit;

		if (!quantity_may_start(token_at(r, i)) || r->marks[i].time ||
		    is_particle(r, i, words))
			continue;
		if (time <= i)
			time = next_time(r, i, words.last);
		limit = time < i + TOKENS_MOST ? time : i + TOKENS_MOST;
		if (sizes_thing(r, i, limit))
			limit = i + 1;
		/* "a further 5,000": the article is of the number */
		if ((class_at(r, i) & WORD_ARTICLE) && i + 2 < limit && (class_at(r, i + 1) & WORD_MORE) &&
		    (token_at(r, i + 2)->kind == TOKEN_NUMBER || token_at(r, i + 2)->kind == TOKEN_MARK))
			continue;
		if (!quantity_here(r, i, words.first, limit, &quantity))
			continue;
		if (quantity.n == 0 || is_noise(r, i, words.first, &quantity) || gives_way(r, i, quantity.n, limit) ||
		    opens_noun(r, i, words.last, &quantity)) {
			quantity_free(&quantity);
			continue;
		}
		add_figure(r, i, sentence, &quantity);
		judge_repeat(r, r->n_figures - 1);
		i += quantity.n - 1;
	}
}

void
read_quantities(struct reading *r)
{
	for (size_t i = 0; i < r->n_sentences; i++)
		if (r->sentences[i].counts && !r->sentences[i].label && !r->sentences[i].furniture)
			read_sentence(r, i);
}
