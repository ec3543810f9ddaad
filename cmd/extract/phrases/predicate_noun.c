#include "phrases/predicate_noun.h"

#include "numbers/one_or_several.h"
#include "phrases/noun_phrase.h"
#include "phrases/phrase_known.h"
#include "phrases/phrase_words.h"

size_t
phrase_over_to_be(const struct reading *r, size_t i, size_t last, bool are)
{
	size_t to = i + 1;

	if (i + 2 >= last || !(span_ends(token_at(r, i)->text, "ed") ||
	    (are && (r->marks[i].act || (class_at(r, i) & WORD_SPEECH)))))
		return i;
	to += text_is(r, to, "out");
	return to + 1 < last && text_is(r, to, "to") && text_is(r, to + 1, "be") ? to + 2 : i;
}

/* "two were newly arrived travellers": behind the adverbs the participle at `i` is of the people behind it; where those
 * begin, or `i`. */
static size_t
over_participle(const struct reading *r, size_t i, size_t last)
{
	const struct act *act = i < last ? reading_act_at(r, i) : NULL;
	size_t end;

	if (!act || act->words.last != i + 1 || !(class_at(r, i - 1) & WORD_ADVERB) ||
	    span_ends(token_at(r, i)->text, "ing") || !phrase_noun_follows(r, i + 1, last))
		return i;
	end = phrase_end(r, i + 1, last);
	if (end == i + 1 || !reading_is_plural(r, end - 1))
		return i;
	return phrase_classes(r, i + 1, end) & NOUN_PERSON ? i + 1 : i;
}

/* "30 were men", of one "one was a guard": the noun stands behind a form of be; else an empty phrase at `i`. */
static struct words
behind_be(const struct reading *r, size_t i, size_t last, bool many)
{
	const unsigned may_be = NOUN_PERSON | NOUN_VEHICLE | NOUN_WEAPON | NOUN_ANIMAL | NOUN_BUILDING | NOUN_EVENT;
	struct words none = { i, i };
	size_t at = i, end, noun_at;

	if (i >= last)
		return none;
	at = phrase_over_to_be(r, i, last, false);
	if (at == i && !(class_at(r, i) & WORD_BE))
		return none;
	at += at == i;
	while (at < last && (class_at(r, at) & WORD_ADVERB))
		at++;
	at = phrase_over_to_be(r, at, last, true);
	at += !many && at < last && (class_at(r, at) & WORD_ARTICLE) && !(class_at(r, at) & WORD_MORE);
	noun_at = over_participle(r, at, last);
	if (at >= last || r->marks[noun_at].act || r->marks[at].figure || r->marks[at].time)
		return none;
	end = phrase_end(r, noun_at, last);
	if (end == noun_at)
		return none;
	at -= noun_at > at;	/* "newly" is of what they were, too */
	return phrase_classes(r, at, end) & may_be ? (struct words){ at, end } : none;
}

/* "55 were minor": of many no noun is a singular; but "12 were female" says who they were. */
static bool
is_adjective(const struct reading *r, struct words is)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, is.first), is.last - is.first, &noun);
	return !reading_is_plural(r, is.last - 1) && !span_is(noun.group, "women") && !span_is(noun.group, "men");
}

struct words
predicate_noun(const struct reading *r, const struct figure *f, size_t i, size_t last)
{
	bool many = figure_is_of_many(f);
	struct words is = behind_be(r, i, last, many);

	return many && is.first < is.last && is_adjective(r, is) ? (struct words){ i, i } : is;
}

#define BEFALLEN	3	/* tokens of "who were held", "arrested" behind the whole */

bool
predicate_of_some(const struct reading *r, struct figure *f, size_t last)
{
	const struct figure *whole;
	size_t i = f->end;
	struct words is;

	if (!f->of_them || i >= last)
		return false;
	whole = reading_figure_at(r, i);
	if (whole)
		i = whole->words.last;
	else if (!(class_at(r, i - 1) & (WORD_PRONOUN | WORD_RELATIVE | (f->quantity.is_share ? 0 : WORD_DETERMINER))))
		return false;	/* but "nine of them were boys", "nine of these were boys" */
	for (size_t n = 0; n < BEFALLEN && i < last && !(class_at(r, i) & WORD_BE); n++, i++)
		if (!r->marks[i].act || reading_act_at(r, i)->finite || reading_act_at(r, i)->with_be)
			return false;
	if (whole && i == whole->words.last)
		return false;	/* "four of the 12 were boys": of those that were told of before */
	is = predicate_noun(r, f, i, last);
	if (is.first == is.last)
		return false;
	f->noun = f->counted = is;
	f->predicate = true;
	return true;
}
