#include "phrases/noun_pairs.h"

#include "phrases/noun_phrase.h"
#include "phrases/phrase_known.h"
#include "phrases/phrase_words.h"
#include "phrases/short_form.h"

/* Where the phrase ends that begins at `start` with no verb; `start` where none does. */
static size_t
second_end(const struct reading *r, size_t start, size_t last)
{
	return phrase_noun_follows(r, start, last) && !r->marks[start].act ? phrase_end(r, start, last) : start;
}

/* "rebels and their families": people of both kinds are counted. */
static size_t
with_theirs(const struct reading *r, struct words noun, size_t last)
{
	size_t start = noun.last + 2, end = second_end(r, start, last);

	return phrase_classes(r, noun.first, noun.last) & phrase_classes(r, start, end) & NOUN_PERSON ? end : noun.last;
}

/* "Coast Guard and Navy ships": names in the singular, so that both are of the plural that follows. */
static bool
joins_names(const struct reading *r, struct words noun, size_t end)
{
	for (size_t i = noun.first; i < noun.last; i++)
		if (!(token_at(r, i)->flags & TOKEN_CAPITAL))
			return false;
	return !reading_is_plural(r, noun.last - 1) && end > noun.last + 2 &&
	    (token_at(r, noun.last + 1)->flags & TOKEN_CAPITAL) &&
	    !(token_at(r, end - 1)->flags & TOKEN_CAPITAL) && phrase_noun_known(r, end - 1, end);
}

size_t
pair_of_stuff(const struct reading *r, const struct figure *f, size_t last)
{
	const unsigned stuff = NOUN_DRUG | NOUN_GOODS | NOUN_AID;
	struct words noun = f->noun;
	size_t start = noun.last + 1, end;

	if (f->unit.first == f->unit.last || f->quantity.is_money || noun.first == noun.last || start >= last ||
	    !text_is(r, noun.last, "and"))
		return noun.last;
	end = second_end(r, start, last);
	return phrase_classes(r, noun.first, noun.last) & phrase_classes(r, start, end) & stuff ? end : noun.last;
}

/* What a bare plural may join: things join things ("homes and shops"), and what no table knows joins all. */
static bool
are_of_one_kind(unsigned left, unsigned right)
{
	const unsigned thing = NOUN_WEAPON | NOUN_VEHICLE | NOUN_BUILDING | NOUN_GOODS | NOUN_AID | NOUN_LAND |
	    NOUN_ORGANISATION | NOUN_PLACE | NOUN_MISSILE;

	return left == 0 || right == 0 || (left & right) || ((left & thing) && (right & thing));
}

/* "12 mine and shell sites", "a police and customs operation": two nouns stand before one. */
static bool
shares_head(const struct reading *r, struct words left, struct words right, bool many)
{
	if ((many && reading_is_plural(r, left.last - 1)) || right.last - right.first < 2)
		return false;
	if (many)
		return reading_is_plural(r, right.last - 1) && phrase_noun_known(r, right.last - 1, right.last);
	return (phrase_classes(r, right.first, right.last) & NOUN_EVENT) &&
	    !(phrase_classes(r, left.first, left.last) & NOUN_EVENT);
}

/* "shells and home-made mines": a bare plural of the same kind joins. */
size_t
pair_end(const struct reading *r, struct words noun, size_t last, bool many)
{
	unsigned left, right;
	size_t start = noun.last + 1, end;

	if (noun.last >= last || !(class_at(r, noun.last) & WORD_AND) || noun.first == noun.last)
		return noun.last;
	if (start < last && text_is(r, start, "their"))
		return with_theirs(r, noun, last);
	end = second_end(r, start, last);
	/* "vehicles and covers an area": a verb has its object behind it */
	if (end == start || (end < last && (class_at(r, end) & WORD_DETERMINER)))
		return noun.last;
	if (shares_head(r, noun, (struct words){ start, end }, many))
		return end;
	if (!reading_is_plural(r, end - 1))
		return noun.last;
	left = phrase_classes(r, noun.first, noun.last);
	right = phrase_classes(r, start, end);
	/* "U.S. or coalition forces", "loaded or empty rifles" */
	if (left == 0 && right && noun.last - noun.first == 1 &&
	    ((token_at(r, noun.first)->flags & TOKEN_CAPITAL) || !span_ends(token_at(r, noun.first)->text, "s")))
		return end;
	if (joins_names(r, noun, end))
		return end;
	if (!reading_is_plural(r, noun.last - 1))	/* "cocaine and other drugs" */
		return text_is(r, start, "other") ? end : noun.last;
	return are_of_one_kind(left, right) ? end : noun.last;
}

#define CLAUSE	12	/* tokens from a verb to its number */
#define LISTED	6	/* nouns of one number, at most */

/* The phrase at `start` may go on a list of what `left` is: of what is weighed or told vaguely also stuff, else a
 * plural; where it ends, or `start`. */
static size_t
listed_end(const struct reading *r, const struct figure *f, unsigned left, size_t start, size_t last)
{
	bool vague = f->quantity.kind == NUMBER_VAGUE || f->unit.first < f->unit.last;
	size_t end = second_end(r, start, last);
	unsigned right = phrase_classes(r, start, end);

	if (end == start || (!vague && !reading_is_plural(r, end - 1)))
		return start;
	for (size_t i = start; i < end && !vague && !(left & right & NOUN_PERSON); i++)
		if (class_at(r, i) & WORD_MORE)
			/* "24 rifles, grenades and other stores"; but "24 thieves, robbers and other offenders" */
			return start;
	return right && are_of_one_kind(left, right) ? short_form_end(r, end, last) : start;
}

/* A number stands right before, so that what follows without one ends their enumeration and is not counted. */
static bool
goes_on_enumeration(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first, first = r->sentences[f->sentence].words.first;
	const struct figure *before = f;

	while (before > r->figures && before[-1].sentence == f->sentence && before[-1].rejected)
		before--;	/* "one 9mm pistol, ammunition" */
	if (before-- == r->figures || before->sentence != f->sentence)
		return false;
	return i > first && (text_is(r, i - 1, ",") || (class_at(r, i - 1) & WORD_AND)) && before->end + 2 >= i;
}

static bool
holds_and(const struct reading *r, size_t first, size_t last)
{
	while (first < last && !(class_at(r, first) & WORD_AND))
		first++;
	return first < last;
}

/* "fed 90 people, and doctors have seen others": behind a verb of its own the number's list is at an end; they head
 * another clause. */
static bool
heads_clause(const struct reading *r, const struct figure *f, size_t end, size_t last)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (end >= last || !(class_at(r, end) & (WORD_BE | WORD_HAVE | WORD_MODAL)))
		return false;
	for (size_t i = f->words.first; i > first && f->words.first - i < CLAUSE; i--)
		if (r->marks[i - 1].act && reading_act_at(r, i - 1)->look == LOOK_RIGHT)
			return true;
	return false;
}

/* of a list of three nouns, each in the plural: "seven tents, uniforms and pans" are seven tents */
#define FEW_THINGS	12

/* Too few things for a list of three or more; persons ("nine men, women and children"), a vague number and an amount
 * may be of all. */
static bool
is_of_first(const struct figure *f, unsigned left)
{
	static const struct decimal few = { .small = FEW_THINGS };

	return !(left & NOUN_PERSON) && f->quantity.kind != NUMBER_VAGUE && f->quantity.has_low &&
	    f->unit.first == f->unit.last && decimal_less(&f->quantity.low, &few);
}

size_t
list_end(const struct reading *r, const struct figure *f, size_t last)
{
	unsigned left;
	size_t at = f->noun.last, end;

	if (f->noun.first == f->noun.last || at >= last || !text_is(r, at, ",") || f->quantity.is_money ||
	    f->quantity.is_share || f->quantity.kind == NUMBER_ARTICLE || goes_on_enumeration(r, f))
		return f->noun.last;
	left = phrase_classes(r, f->noun.first, at);
	if (left == 0 || (left & (NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE)) || is_of_first(f, left))
		return f->noun.last;
	for (size_t n = 0; n < LISTED && at + 1 < last && text_is(r, at, ","); n++) {
		if (class_at(r, at + 1) & WORD_AND) {
			at++;
			break;
		}
		if ((end = listed_end(r, f, left, at + 1, last)) == at + 1)
			return f->noun.last;
		if (holds_and(r, at + 1, end))
			return end;	/* "men, women and children" */
		at = end;
	}
	if (at + 1 >= last || !(class_at(r, at) & WORD_AND))
		return f->noun.last;
	end = listed_end(r, f, left, at + 1, last);
	return end > at + 1 && !heads_clause(r, f, end, last) ? end : f->noun.last;
}
