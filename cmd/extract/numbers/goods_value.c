#include "numbers/goods_value.h"

#include "words/discard_row.h"

/* An act that is no part of a noun phrase, as "illicit" is in "illicit drugs". */
static bool
is_verb(const struct reading *r, size_t i)
{
	const struct act *act = reading_act_at(r, i);

	return act && act->look != LOOK_NOUN;
}

#define GOODS_TOKENS	5	/* of a bare noun phrase */

/* "40 kg of hashish", "nine tonnes of opium and other drugs": a figure stands before the noun. */
static bool
has_amount(const struct reading *r, size_t noun, struct words s)
{
	const unsigned inside = WORD_AND | WORD_MORE | WORD_PREPOSITION | WORD_DETERMINER;

	for (size_t i = noun; i > s.first && noun - i < 2 * GOODS_TOKENS; i--) {
		const struct figure *amount = reading_figure_at(r, i - 1);

		if (amount)	/* but "hemp worth $900 and cash totalling $300" */
			return !amount->quantity.is_money;
		if (text_is(r, i - 1, "\"") || text_is(r, i - 1, "'"))	/* "90 'Yaba' tablets" */
			continue;
		if ((class_at(r, i - 1) & WORD_REALIZES) && i > s.first + 1 && (class_at(r, i - 2) & WORD_PREPOSITION))
			continue;	/* "40 kg of suspected hashish" */
		if (r->marks[i - 1].act && i > s.first + 1 && r->marks[i - 2].figure)
			return true;	/* "12 stolen cars" */
		if (is_verb(r, i - 1) || token_at(r, i - 1)->kind != TOKEN_WORD ||
		    (class_at(r, i - 1) && !(class_at(r, i - 1) & inside)))
			return false;
	}
	return false;
}

/* "seized suspected drugs worth", "the seizure of suspected drugs worth", "seized illegal drugs worth": behind the
 * verb, a participle or a state is of the goods. */
static bool
is_participle_of_goods(const struct reading *r, size_t i, size_t first)
{
	if (i > first && (class_at(r, i) & WORD_REALIZES) && text_is(r, i - 1, "of"))
		return true;
	return i > first && r->marks[i].act && r->marks[i - 1].act && r->marks[i - 1].act != r->marks[i].act &&
	    (span_ends(token_at(r, i)->text, "ed") || (reading_act_at(r, i)->frames & ACT_STATE));
}

/* "Economic losses were estimated at": behind the damage that the sum is of, else `i`; but "the seizure was estimated
 * at". */
static size_t
behind_loss(const struct reading *r, size_t i, size_t first)
{
	size_t last = i, start;
	struct noun noun;

	while (last > first && (class_at(r, last - 1) & (WORD_BE | WORD_HAVE | WORD_ADVERB)))
		last--;
	if (last == i || last == first)
		return i;
	start = last - 1;
	start -= start > first && token_at(r, start - 1)->kind == TOKEN_WORD && !class_at(r, start - 1);
	classify_noun(r->vocabulary, token_at(r, start), last - start, &noun);
	return span_is(noun.measure, "damaged") ? last : i;
}

struct words
value_of_goods(const struct reading *r, const struct figure *f, struct words s)
{
	const struct words none = { 0, 0 };
	struct match match;
	size_t last, i;

	if (f->words.first == s.first || !lexicon_tail(r->vocabulary->lexicons.discards,
	    token_at(r, s.first), f->words.first - s.first, &match) ||
	    !span_is(match.row->cell[DISCARD_REASON], "value"))
		return none;
	last = behind_loss(r, f->words.first - match.n, s.first);
	i = last;
	while (i > s.first && last - i < GOODS_TOKENS && token_at(r, i - 1)->kind == TOKEN_WORD &&
	    !r->marks[i - 1].figure && (is_participle_of_goods(r, i - 1, s.first) ||
	    !(is_verb(r, i - 1) || (class_at(r, i - 1) & ~(unsigned)WORD_ADVERB))))
		i--;
	return i == last || has_amount(r, i, s) ? none : (struct words){ i, last };
}
