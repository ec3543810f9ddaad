#include "figure/other_words.h"

#include "number/unit.h"
#include "numbers/digits.h"
#include "reading/cues.h"

#define AGAIN_TOKENS	4	/* "(8,341 confirmed cases)" */

/* The figure right before in the sentence, which this one may say in other words; NULL without one that is kept. */
static const struct figure *
kept_before(const struct reading *r, const struct figure *f)
{
	return f > r->figures && figure_is_kept(f - 1) && f[-1].sentence == f->sentence ? f - 1 : NULL;
}

#define SHARE_TOKENS	12	/* of "of the returnees from Mali" */

/* "90% of those back from Mali (560 people)": the bracket opens behind what the share is of, and no verb stands
 * between. */
static bool
opens_behind_share(const struct reading *r, const struct figure *share, size_t open)
{
	size_t of = share->words.last;

	if (open <= of || open - of > SHARE_TOKENS || !text_is(r, of, "of") || !text_is(r, open, "("))
		return false;
	for (size_t i = of; i < open; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || (class_at(r, i) & (WORD_BE | WORD_HAVE | WORD_AND)) ||
		    (r->marks[i].act && reading_act_at(r, i)->finite))
			return false;
	return true;
}

/* "98% of the cases (8,341 cases)": so many are all of them. */
static bool
repeats_noun(const struct reading *r, const struct figure *f, struct words share)
{
	for (size_t i = share.first; i < share.last && f->noun.first < f->noun.last; i++)
		if (span_equal_fold(token_at(r, i)->text, token_at(r, f->noun.last - 1)->text))
			return true;
	return false;
}

/* "98% (8,341 cases)", "56% (n=5)": a share that is a row, and the amount that says it again. */
static bool
says_share_again(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, open = f->words.first, i = f->words.last;
	const struct figure *before = kept_before(r, f);

	if (!before || !before->quantity.is_share || f->quantity.is_share || f->quantity.is_money)
		return false;
	if (f->modifier.first < f->modifier.last && !text_is(r, f->modifier.first, "="))
		return false;
	for (size_t back = 0; back < AGAIN_TOKENS && open > before->words.last && !text_is(r, open, "("); back++)
		open--;
	/* "23% of all launches (1,927)" */
	if (open == before->end && open + 1 == f->words.first && i < last && text_is(r, i, ")"))
		return true;
	if (open != before->words.last && !(opens_behind_share(r, before, open) &&
	    !repeats_noun(r, f, (struct words){ before->words.last, open })))
		return false;
	while (i < last && i - f->words.last < AGAIN_TOKENS && token_at(r, i)->kind == TOKEN_WORD)
		i++;
	return i < last && text_is(r, i, ")");
}

/* "300 houses, or 12 per cent", "equivalent to 12 per cent of the total": the share is the number in other words. */
static bool
says_as_share(const struct reading *r, const struct figure *f)
{
	const struct figure *before = kept_before(r, f);
	size_t or;

	if (!before || !f->quantity.is_share || before->quantity.is_share || f->words.first < before->end + 1)
		return false;
	/* "(57 cases, 12%)", "(57; 12%)", "57 cases (12%)" */
	if (before->end + 1 == f->words.first &&
	    (text_is(r, before->end, ",") || text_is(r, before->end, ";") || text_is(r, before->end, "(")) &&
	    f->words.last < r->tokens.n && text_is(r, f->words.last, ")"))
		return true;
	or = f->words.first - cue_ends(r, before->end, f->words.first, CUE_AGAIN);
	if (or == f->words.first)
		return false;
	return or == before->end || (or == before->end + 1 && text_is(r, before->end, ","));
}

#define TOLD_TOKENS	8	/* of "were recorded as returnees" */

/* "584 were recorded as returnees (70%)": a bracket of its own at the end of the clause of the number says which share
 * it is. */
static bool
says_share_of_clause(const struct reading *r, const struct figure *f)
{
	size_t open = f->words.first - 1;
	const struct figure *before = kept_before(r, f);

	if (!before || !f->quantity.is_share || before->quantity.is_share || before->bracketed ||
	    f->words.first < before->end + 2 || open > before->end + TOLD_TOKENS || !figure_fills_bracket(r, f))
		return false;
	for (size_t i = before->end; i < open; i++)
		if (token_at(r, i)->kind == TOKEN_MARK || (class_at(r, i) & (WORD_AND | WORD_RELATIVE)) ||
		    ((class_at(r, i) & (WORD_BUT | WORD_SUBORDINATOR)) && !text_is(r, i, "as")))
			return false;
	return true;
}

/* kilograms and pounds, hectares and acres */
static bool
are_measured_alike(const struct figure *f, const struct figure *g)
{
	const struct row *unit = f->quantity.unit_row, *other = g->quantity.unit_row;

	return unit && other && unit != other && span_equal(unit->cell[UNIT_DIMENSION], other->cell[UNIT_DIMENSION]);
}

/* "600 kg of resin, equivalent to 90,000 doses", "40 kg, or about 90 pounds,": the amount in other words. */
static bool
says_amount_again(const struct reading *r, const struct figure *f)
{
	const struct figure *before = kept_before(r, f);
	size_t cue = f->words.first, n;

	if (!before || cue <= before->end)
		return false;
	n = cue_ends(r, before->end, cue, CUE_AGAIN);
	cue -= n;
	/* "equal to" may have been read as a bound */
	if ((n == 0 && !cue_is(r, cue, f->number.first, CUE_AGAIN)) ||
	    (cue != before->end &&
	    !(cue == before->end + 1 && (text_is(r, before->end, ",") || text_is(r, before->end, "(")))))
		return false;
	return (text_is(r, cue + 1, "to") && before->quantity.unit_row) || are_measured_alike(f, before);
}

bool
said_in_other_words(const struct reading *r, const struct figure *f)
{
	return says_share_again(r, f) || says_as_share(r, f) || says_share_of_clause(r, f) || says_amount_again(r, f);
}
