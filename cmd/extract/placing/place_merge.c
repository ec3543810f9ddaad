#include "placing/place_merge.h"

#include "place/candidates.h"
#include "places/place_country.h"
#include "places/place_noun.h"
#include "places/place_words.h"

#define UNKNOWN_WORDS	3	/* of a name between commas */

/* "Lyon in France", but not the two headings "In France In Spain". */
static bool
joins_inside(const struct reading *r, const struct place_mention *inner,
    const struct place_mention *outer)
{
	size_t at = inner->words.last;

	/* "and Chad In Gao, nine were held": another sentence, whose stop is lost */
	if ((token_at(r, at)->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) == TOKEN_CAPITAL &&
	    r->blocks.p[r->sentences[r->marks[at].sentence - 1].block].kind == BLOCK_PARAGRAPH)
		return false;
	return (text_is(r, at, "in") || text_is(r, at, "of")) &&
	    !(place_is_country(inner) && place_is_country(outer));
}

static bool
is_border(const struct reading *r, size_t i)
{
	return place_noun_of_kind(r, i, i + 1, "border") > 0;
}

/* "the border of Chad with Niger", "Chad's southern border with Niger" lies in both: the "with"; NONE. */
static size_t
border_with(const struct reading *r, const struct place_mention *left, const struct place_mention *right)
{
	size_t first = left->words.first, i = left->words.last;
	bool border = first > 1 && text_is(r, first - 1, "of") && is_border(r, first - 2);

	if (place_genitive_at(r, i)) {
		for (i++; i < right->words.first && (class_at(r, i) & WORD_DIRECTION); i++)
			continue;
		border = is_border(r, i++);
	}
	return border && i < right->words.first && text_is(r, i, "with") ? i : NONE;
}

/* "the U.S.-Mexico border" */
static bool
is_hyphen(const struct reading *r, size_t at, const struct place_mention *right)
{
	return (token_at(r, at)->flags & TOKEN_DASH || text_is(r, at, "-")) && right->words.first == at + 1 &&
	    !((token_at(r, at)->flags | token_at(r, at + 1)->flags) & TOKEN_SPACE);
}

/* Tonel in "Barangay Orn, Tonel, Leyte": a name that no gazetteer has, between commas before a province or a country;
 * the token behind it, or `at`. */
static size_t
behind_unknown(const struct reading *r, size_t at, const struct place_mention *outer)
{
	size_t i = at + 1, last = outer->words.first;

	if (!outer->known || outer->place.kind > PLACE_DIVISION)
		return at;
	while (i < last && i <= at + UNKNOWN_WORDS && place_capital_at(r, i) && !is_function_word(r, i))
		i++;
	return i > at + 1 && i + 1 == last && text_is(r, at, ",") && text_is(r, i, ",") ? i : at;
}

/* ", in the department of", ", province of" before `last`: what the left place lies in follows; the token "of", or
 * `at`. */
static size_t
behind_noun(const struct reading *r, size_t at, size_t last)
{
	size_t i = at + text_is(r, at, ",");

	i += i < last && text_is(r, i, "in");
	while (i < last && (class_at(r, i) & WORD_DETERMINER))
		i++;
	return i > at && i + 2 == last && (place_noun_of_kind(r, i, i + 1, "division") ||
	    place_noun_of_kind(r, i, i + 1, "town")) && text_is(r, i + 1, "of") ? i + 1 : at;
}

/* "Oldbrook area of district Bari", "of the district of Bari": behind the noun at `at` of the name at `last`; or
 * `at`. */
static size_t
over_noun(const struct reading *r, size_t at, size_t last)
{
	size_t behind = at + 1 < last && text_is(r, at + 1, "of") ? at + 2 : at + 1;

	return behind == last && (place_noun_of_kind(r, at, at + 1, "division") ||
	    place_noun_of_kind(r, at, at + 1, "town")) ? last : at;
}

/* "Chad and Niger reported 12": what acts governs too, and countries or provinces act together. */
static bool
are_alike(const struct place_mention *left, const struct place_mention *right)
{
	return left->known && right->known && left->place.kind == right->place.kind &&
	    left->place.kind <= PLACE_DIVISION;
}

/* "nine in Lima, and Chad 12": the second of two opens what is said of the number behind it. */
static bool
opens_next(const struct reading *r, const struct place_mention *left, const struct place_mention *right, size_t at)
{
	return text_is(r, at, ",") && right->words.first == at + 2 && (class_at(r, at + 1) & WORD_AND) &&
	    r->marks[right->words.last].figure && !(left->words.first > 0 && text_is(r, left->words.first - 1, ","));
}

/* "After the war in Chad, Niger took in 40", "in Niger, and Chad reported 40": the second of two countries acts by
 * itself. */
static bool
acts_by_itself(const struct reading *r, const struct place_mention *left, const struct place_mention *right)
{
	size_t next = right->words.last;
	bool joined = class_at(r, left->words.last + 1) & WORD_AND;

	/* but "Chad, Mali, and Niger reported 40" */
	if (joined && !(left->words.first > 0 && (class_at(r, left->words.first - 1) & WORD_LOCATES)))
		return false;
	return place_is_country(left) && place_is_country(right) && text_is(r, left->words.last, ",") &&
	    right->words.first == left->words.last + 1 + joined && next < r->tokens.n &&
	    ((class_at(r, next) & (WORD_HAVE | WORD_BE | WORD_MODAL | WORD_SPEECH)) || r->marks[next].act) &&
	    !(left->words.first > 0 && text_is(r, left->words.first - 1, ","));
}

/* "the Syrian city of Aleppo", "Georgia's capital, Tbilisi": behind whose city it is the city of that country. */
static bool
names_which(const struct reading *r, const struct place_mention *left, const struct place_mention *right)
{
	size_t at = left->words.last;

	if (!left->known || !right->known || !left->governs || place_is_country(right) ||
	    right->place.kind == PLACE_DEMONYM || !countries_meet(left->place.countries, right->place.countries))
		return false;
	if (place_genitive_at(r, at))
		at += 2;
	else if (left->place.kind != PLACE_DEMONYM)
		return false;
	return at <= right->words.first && place_noun_at(r, at - 1) &&
	    right->words.first == at + (text_is(r, at, "of") || (text_is(r, at, ",") && !reading_is_plural(r, at - 1)));
}

/* "Iraq and Syria", "Iraq/Syria", "Lyon, France", "France's Lyon": mentions side by side are one place. */
void
place_merge(struct reading *r)
{
	for (size_t i = 1; i < r->n_places; i++) {
		struct place_mention *left = &r->places[i - 1], *right = &r->places[i];
		size_t at = behind_unknown(r, left->words.last, right), within = behind_noun(r, at, right->words.first);
		size_t gap = right->words.first - within, with;
		bool which = names_which(r, left, right);

		if (left->in_turn || right->words.first < at || opens_next(r, left, right, at) ||
		    acts_by_itself(r, left, right) || (gap == 0 && !which) || gap > 4 || !left->words.last ||
		    r->marks[left->words.first].sentence != r->marks[right->words.first].sentence ||
		    (left->known && left->place.kind == PLACE_DEMONYM && !which))
			continue;
		if (which)
			at = right->words.first - 1;
		else if ((with = border_with(r, left, right)) != NONE)
			at = with;
		else if (within > at && left->governs)
			at = within;
		else if (!(right->governs || (at > left->words.last && left->governs) || are_alike(left, right)) ||
		    !(text_is(r, at, ",") || (class_at(r, at) & WORD_AND) || joins_inside(r, left, right) ||
		    is_hyphen(r, at, right) || text_is(r, at, "/") || place_genitive_at(r, at)))
			continue;
		at++;
		while (at < right->words.first &&
		    ((class_at(r, at) & (WORD_AND | WORD_DIRECTION | WORD_DETERMINER)) || text_is(r, at, "in") ||
		    text_is(r, at, "including")))
			at++;
		if (over_noun(r, at, right->words.first) < right->words.first)
			continue;
		right->words.first = left->words.first;
		right->governs = left->governs || right->governs;
		if (left->known && left->place.countries.n && !right->known)
			right->place = left->place;
		right->known = left->known || right->known;
		left->governs = false;
		for (size_t k = right->words.first; k < right->words.last; k++)
			r->marks[k].place = (uint32_t)i + 1;
	}
}
