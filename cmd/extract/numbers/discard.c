#include "numbers/discard.h"

#include "number/decimal.h"
#include "number/unit.h"
#include "numbers/ages.h"
#include "numbers/changes.h"
#include "numbers/digits.h"
#include "numbers/discard_by_words.h"
#include "numbers/identifiers.h"
#include "numbers/ratios.h"
#include "reading/cues.h"
#include "reading/discard_words.h"

/* Nothing behind it says what there is so much of. */
static bool
ends_amount(const struct reading *r, const struct figure *f, struct words s)
{
	return f->words.last >= s.last || (!text_is(r, f->words.last, "of") && !figure_noun_behind(r, f, s));
}

/* "tramadol 225mg and 100mg": right behind a noun, how strong a pill of it is. */
static bool
is_strength(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first;

	if (i == s.first || f->unit.first == f->unit.last || !span_is(f->quantity.unit_row->cell[UNIT_CODE], "mg"))
		return false;
	if (f > r->figures && figure_rejected_as(f - 1, "strength") && f[-1].words.last + 1 == i)
		return true;
	return i > s.first + 1 && token_at(r, i - 1)->kind == TOKEN_WORD && class_at(r, i - 1) == 0 &&
	    !r->marks[i - 1].act && !r->marks[i - 1].figure && ends_amount(r, f, s);
}

/* "Roads damaged: 12 km": how much of what the label says befell. */
static bool
measures_befallen(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first;
	const struct act *act;

	if (r->blocks.p[f->block].kind == BLOCK_PARAGRAPH || i < s.first + 3 || !text_is(r, i - 1, ":"))
		return false;
	act = reading_act_at(r, i - 2);
	return act && (act->frames & (ACT_OBJECT | ACT_STATE)) && act->words.first > s.first &&
	    reading_is_plural(r, act->words.first - 1);
}

#define MATERIAL	3	/* words of "green detonating cord" */

/* "250 m wire", "40 metres of cable": goods that come by the length, and no "12 metre boat". */
static bool
measures_goods(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.last, n = 0;
	struct noun noun = { 0 };

	if (first < s.last && text_is(r, first, "of"))
		return true;
	while (first + n < s.last && n < MATERIAL && token_at(r, first + n)->kind == TOKEN_WORD &&
	    !class_at(r, first + n))
		n++;
	for (; n > 0 && noun.classes == 0; n--)
		classify_noun(r->vocabulary, token_at(r, first), n, &noun);
	return noun.classes && !(noun.classes & ~(unsigned)(NOUN_GOODS | NOUN_AID | NOUN_WEAPON));
}

#define WEIGHED		5	/* tokens from a number to the end of what it counts */
#define SIZED		(NOUN_VEHICLE | NOUN_BUILDING | NOUN_WEAPON)

/* The words that end before `i` are counted by a number before them: "a home-made bomb". */
static bool
is_counted_thing(const struct reading *r, size_t i, size_t first)
{
	for (size_t at = i; at > first && i - at < WEIGHED && token_at(r, at - 1)->kind != TOKEN_MARK; at--)
		if (r->marks[at - 1].figure)
			return at < i;
	return false;
}

/* "three tusks weighing 40 kg each", "bags of 40 kg each", "a bomb weighing 40 kg": how big what is counted is; but
 * "explosives weighing 40 kg". */
static bool
tells_weight(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first, n = cue_ends(r, s.first, i, CUE_WEIGHING);
	bool each = f->words.last < s.last && text_is(r, f->words.last, "each");

	if (n == 0)
		return each && text_is(r, i - 1, "of");
	i -= n;
	i -= i > s.first && text_is(r, i - 1, ",");
	return each || (i > s.first && (text_is(r, i - 1, "each") ||
	    ((noun_classes_at(r, i - 1) & SIZED) && is_counted_thing(r, i, s.first))));
}

static const char *
by_unit(const struct reading *r, const struct figure *f, struct words s, const struct row **row)
{
	static const struct { const char *dimension, *reason; bool of_goods; } rules[] = {
		{ "time", "duration", false },
		{ "length", "distance", true },
		{ "depth", "distance", false },
		{ "speed", "speed", false },
		{ "temperature", "temperature", false },
		{ "angle", "position", false },
		{ "power", "rating", false },
		{ "score", "score", false },
		{ "age", "age", false },
	};
	const struct row *unit = f->quantity.unit_row;

	if (unit == NULL)
		return NULL;
	if (is_strength(r, f, s)) {
		*row = unit;
		return "strength";
	}
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
		if (!span_is(unit->cell[UNIT_DIMENSION], rules[i].dimension))
			continue;
		if (rules[i].of_goods && (measures_goods(r, f, s) || measures_befallen(r, f, s)))
			continue;
		*row = unit;
		return rules[i].reason;
	}
	if (f->quantity.is_money && ((f->words.first > s.first && text_is(r, f->words.first - 1, "for")) ||
	    (f->words.last < s.last && text_is(r, f->words.last, "each"))))
		return "price";
	if ((unit_is(unit, "mass") || unit_is(unit, "volume")) && f->words.first > s.first && tells_weight(r, f, s)) {
		*row = unit;
		return "size";
	}
	/* "a ship of 900 tons" tells its size. */
	if (f->words.first > s.first + 1 && text_is(r, f->words.first - 1, "of") && figure_is_measured(f) &&
	    ends_amount(r, f, s) && (noun_classes_at(r, f->words.first - 2) & SIZED)) {
		*row = unit;
		return "size";
	}
	return NULL;
}

/* "a 230 kg bomb", "a .45 caliber pistol": the article is what counts. */
static bool
describes_one(const struct reading *r, const struct figure *f, struct words s)
{
	size_t before = f->words.first - 1;

	/* "an approximately 4,300 pounds": the article is of the amount */
	if (f->modifier.first < f->modifier.last && (f->words.last >= s.last ||
	    token_at(r, f->words.last)->kind != TOKEN_WORD || (class_at(r, f->words.last) & WORD_PREPOSITION)))
		return false;
	return f->words.first > s.first && (class_at(r, before) & WORD_ARTICLE) &&
	    !(class_at(r, before) & WORD_MORE) && r->marks[before].figure &&
	    !f->quantity.is_share && !f->quantity.is_money;
}

/* "300 1.5 kg packs", "five 40 kg bags": behind a number, how much is in each of what is counted. */
static bool
describes_each(const struct reading *r, const struct figure *f, struct words s)
{
	size_t before = f->words.first - 1;
	const struct figure *many = f->words.first > s.first ? reading_figure_at(r, before) : NULL;

	return many && figure_is_measured(f) && !r->marks[before].time && !(class_at(r, before) & WORD_ARTICLE) &&
	    figure_is_bare(many) && f->words.last < s.last && token_at(r, f->words.last)->kind == TOKEN_WORD &&
	    reading_is_plural(r, f->words.last) && !class_at(r, f->words.last);
}

/* "200 bottles of 250 ml vodka": how much is in each of what is counted. */
static bool
fills_each(const struct reading *r, const struct figure *f, struct words s)
{
	const struct figure *many = f - 1;
	size_t of = f->words.first - 1;

	return f > r->figures && f->words.first > s.first + 2 && figure_is_measured(f) && text_is(r, of, "of") &&
	    reading_is_plural(r, of - 1) && many->words.last + 1 == of && figure_is_bare(many) &&
	    !many->rejected && many->quantity.kind != NUMBER_ARTICLE && f->words.last < s.last &&
	    token_at(r, f->words.last)->kind == TOKEN_WORD && !class_at(r, f->words.last);
}

#define CORRELATED	6	/* tokens from "both" to "and" */

/* "both soldiers and officers": the conjunction, not the number. */
static bool
correlates(const struct reading *r, const struct figure *f, struct words s)
{
	size_t last = f->words.last, i = last;

	if (!text_is(r, f->number.first, "both"))
		return false;
	while (i < s.last && i < last + CORRELATED && (token_at(r, i)->kind == TOKEN_WORD ||
	    text_is(r, i, "'")) && !(class_at(r, i) & (WORD_BE | WORD_HAVE | WORD_AND | WORD_MODAL)))
		i++;
	/* "killed both pilots and injured three": another verb and whom it befell */
	if (i + 2 < s.last && r->marks[i + 1].act && token_at(r, i + 1)->kind == TOKEN_WORD &&
	    (reading_is_number(r, i + 2) || (class_at(r, i + 2) & WORD_ARTICLE)))
		return false;
	return i > last && i < s.last && text_is(r, i, "and");
}

/* "which both saw protests", "they both died": a pronoun, of those before it. */
static bool
stands_for_both(const struct reading *r, const struct figure *f, struct words s)
{
	return text_is(r, f->number.first, "both") && f->words.first > s.first &&
	    token_at(r, f->words.first - 1)->kind == TOKEN_WORD &&
	    (class_at(r, f->words.first - 1) & (WORD_RELATIVE | WORD_PRONOUN)) &&
	    !(class_at(r, f->words.first - 1) & WORD_DETERMINER);
}

/* "7.62 mm x 54", "3 m by 4": the other side of a size. */
static bool
is_other_side(const struct reading *r, const struct figure *f, struct words s)
{
	const struct figure *before;

	if (f->words.first < s.first + 2 ||
	    (!text_is(r, f->words.first - 1, "x") && !text_is(r, f->words.first - 1, "by")))
		return false;
	before = reading_figure_at(r, f->words.first - 2);
	return before && (unit_is(before->quantity.unit_row, "length") || unit_is(before->quantity.unit_row, "depth"));
}

/* "No. 3", "Ward no: 3", "total no of injured": the short form of number. */
static bool
is_short_number(const struct reading *r, const struct figure *f, struct words s)
{
	return f->words.last < s.last &&
	    (text_is(r, f->words.last, ".") || text_is(r, f->words.last, "of") || (text_is(r, f->words.last, ":") &&
	    f->words.first > s.first && discard_word(r, f->words.first - 1, "name"))) &&
	    span_equal_fold(token_at(r, f->words.first)->text, SPAN("no"));
}

/* "yesterday evening (8)", "on Monday (14)": the day of the month, in a bracket right behind a day. */
static bool
is_day_in_bracket(const struct reading *r, const struct figure *f, struct words s)
{
	size_t open = f->words.first - 1;
	const struct time_mention *time;

	if (!figure_is_bare(f) || f->words.first < s.first + 2 || !figure_fills_bracket(r, f) ||
	    figure_number_text(r, f).n > 2 || !r->marks[open - 1].time)
		return false;
	time = reading_time_at(r, open - 1);
	for (size_t i = time->words.first; i < time->words.last; i++)
		if (token_at(r, i)->kind != TOKEN_WORD)
			return false;	/* "3 May (14)" counts */
	return time->period.kind == PERIOD_DAY;
}

#define MANY	1000	/* whom a response aims at; fewer may be shot at */

/* "5.0M targeted", beside those reached */
static bool
is_target(const struct reading *r, const struct figure *f, struct words s)
{
	static const struct decimal many = { .small = MANY };
	size_t i = f->words.last;

	return i < s.last && discard_word(r, i, "many") && f->quantity.has_low &&
	    decimal_compare(&f->quantity.low, &many) >= 0 &&
	    (i + 1 == s.last || token_at(r, i + 1)->kind == TOKEN_MARK);
}

const char *
discard_reason(struct reading *r, const struct figure *figure, struct words sentence,
    const struct row **row)
{
	const char *reason;

	*row = NULL;
	if (figure->quantity.kind == NUMBER_ARTICLE)
		return NULL;
	if (figure->quantity.kind == NUMBER_ZERO) {
		if (is_short_number(r, figure, sentence))
			return "designation";
		/* "no signs of survivors" counts none of them */
		reason = discard_by_words_after(r, figure, sentence, row);
		return reason && span_is(span_of(reason), "no trace") ? reason : NULL;
	}
	if (correlates(r, figure, sentence) || stands_for_both(r, figure, sentence))
		return "both and";
	if (is_day_in_bracket(r, figure, sentence))
		return "date";
	if (is_target(r, figure, sentence))
		return "target";
	if (describes_one(r, figure, sentence) || describes_each(r, figure, sentence) ||
	    fills_each(r, figure, sentence) || is_other_side(r, figure, sentence))
		return "size";
	if (change_is_told(r, figure, sentence, row))
		return "change";
	if (ratio_in_words(r, figure, sentence) || ratio_in_digits(r, figure, sentence))
		return "fraction";
	if ((reason = discard_by_subject(r, figure, sentence, row)) ||
	    (reason = discard_by_words_before(r, figure, sentence, row)) ||
	    (reason = discard_by_words_after(r, figure, sentence, row)) ||
	    (reason = discard_by_column(r, figure, row)) ||
	    (reason = age_of(r, figure, sentence)) ||
	    (reason = by_unit(r, figure, sentence, row)))
		return reason;
	return identifier_reason(r, figure, sentence);
}
