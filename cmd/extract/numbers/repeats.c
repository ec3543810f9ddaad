#include "numbers/repeats.h"

#include "number/unit.h"
#include "numbers/digits.h"

static bool
same_value(const struct quantity *a, const struct quantity *b)
{
	return a->has_low && b->has_low && decimal_compare(&a->low, &b->low) == 0;
}

/* "Sixty-one (61%) of all cases": the number in words is the share that its bracket writes in full. */
static void
take_share(struct figure *words, const struct figure *share)
{
	words->unit = share->unit;
	words->quantity.unit_row = share->quantity.unit_row;
	words->quantity.is_share = true;
}

/* "Twelve (12) kg of it": the unit behind the bracket is of the number before it. */
static void
take_unit_behind(struct reading *r, size_t index)
{
	struct figure *before = &r->figures[index - 1];
	const struct figure *f = &r->figures[index];
	size_t i = f->words.last + 1, last = r->sentences[f->sentence].words.last;
	struct unit unit;

	if (i >= last || before->unit.first < before->unit.last ||
	    f->unit.first < f->unit.last || before->quantity.is_money ||
	    !unit_after(r->vocabulary, token_at(r, i), last - i, &unit) || !unit_is(unit.row, "mass"))
		return;
	before->unit = (struct words){ i, i + unit.n };
	before->quantity.unit_row = unit.row;
	before->words.last = before->end = i + unit.n;
	for (size_t k = i; k < before->words.last; k++)
		r->marks[k].figure = (uint32_t)index;
}

/* The bracket that the figure stands in opens right behind the figure before, or behind its comma: "1,100 pounds, (510
 * kg)". */
static bool
follows_figure(const struct reading *r, const struct figure *before, const struct figure *f)
{
	size_t i = before->words.last;

	if (text_is(r, i, ",") && before->unit.first < before->unit.last && f->unit.first < f->unit.last)
		i++;
	return i + 1 == f->words.first;
}

/*
 * A bracket right behind a number that holds only a number: the same amount
 * said again (three (3); 1,100 pounds (510 kg); 15 (25.6%); 44% (n=4)), or its earlier value
 * (2,414 (2,403)).
 */
static void
judge_bracket(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index], *before;
	bool same;

	if (index == 0 || !figure_fills_bracket(r, f))
		return;
	before = &r->figures[index - 1];
	if (before->sentence != f->sentence || !follows_figure(r, before, f) ||
	    before->quantity.kind == NUMBER_ARTICLE)
		return;
	f->antecedent = index - 1;
	same = same_value(&before->quantity, &f->quantity);
	if (same && f->quantity.is_share && before->quantity.kind == NUMBER_WORDS)
		take_share(before, f);
	if (same || f->quantity.is_share != before->quantity.is_share ||
	    (f->unit.first < f->unit.last && before->unit.first < before->unit.last) ||
	    (f->quantity.is_money && before->quantity.is_money))
		f->rejected = "said again";
	else if (!f->rejected)
		f->earlier_value = true;
	if (same && !f->quantity.is_share)
		take_unit_behind(r, index);
}

#define CURRENCIES	4	/* in one bracket, at most */

/* The sum goes on a row of others: "or EUR 75,758" right behind "USD 110,132". */
static bool
joins_sum(const struct reading *r, const struct figure *f)
{
	size_t i = f[-1].words.last;

	return f->quantity.is_money && f->words.first == i + 1 &&
	    (text_is(r, i, "or") || text_is(r, i, ",") || text_is(r, i, "/"));
}

/* "CHF 125,000 (USD 110,132 or EUR 75,758)": of the figure that closes the bracket; the same sum in other currencies,
 * all of them. */
static void
judge_currencies(struct reading *r, size_t last)
{
	struct figure *f = &r->figures[last], *first = f;

	if (!text_is(r, f->words.last, ")"))
		return;
	while (first > r->figures && f - first < CURRENCIES && joins_sum(r, first))
		first--;
	if (first == f || first == r->figures || !first->quantity.is_money || !first[-1].quantity.is_money ||
	    !first->bracketed || !follows_figure(r, first - 1, first))
		return;
	for (struct figure *sum = first; sum <= f; sum++) {
		sum->antecedent = (size_t)(first - r->figures) - 1;
		sum->rejected = "said again";
	}
}

/* "Two of them, both Sudanese nationals,": who the two are. */
static void
judge_both(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t i = f->words.first;

	if (index == 0 || !text_is(r, i, "both") ||
	    i < r->sentences[f->sentence].words.first + 4 || !text_is(r, i - 1, ",") ||
	    !text_is(r, i - 3, "of") || r->figures[index - 1].words.last != i - 3 || f->rejected)
		return;
	f->antecedent = index - 1;
	f->rejected = "said again";
}

void
judge_repeat(struct reading *r, size_t index)
{
	judge_bracket(r, index);
	judge_currencies(r, index);
	judge_both(r, index);
}
