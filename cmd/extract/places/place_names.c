#include "places/place_names.h"

#include <string.h>

#include "place/candidates.h"
#include "place/gazetteer_search.h"

#define PLACE_NOUN_KIND	1	/* column of place-nouns.tsv */

#define NAME_WORDS	4	/* of a name that the gazetteer does not know */
#define ORIGIN_LABEL	8	/* of "Arrivals by nationality:" */
#define MODIFIERS	4	/* words between a preposition and a name, itself counted */
#define SITE_WORDS	3	/* between a name and its site: the Otay Mesa Commercial Facility */

/* A noun that stands beside names; but "of Syrian nationality" tells whence people are, and names no place. */
bool
place_noun_at(const struct reading *r, size_t i)
{
	const struct lexicon *nouns = r->vocabulary->lexicons.place_nouns;
	struct match match;
	struct noun noun;

	if (i >= r->tokens.n || token_at(r, i)->kind != TOKEN_WORD)
		return false;
	classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
	return (noun.classes & NOUN_PLACE) != 0 ||
	    (nouns && lexicon_at(nouns, token_at(r, i), 1, &match) &&
	    !span_is(match.row->cell[PLACE_NOUN_KIND], "people"));
}

bool
place_capital_at(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && (token_at(r, i)->flags & TOKEN_CAPITAL) &&
	    r->marks[i].time == 0;
}

bool
place_opens_name(const struct reading *r, size_t noun, size_t sentence_last)
{
	return place_capital_at(r, noun) && !(token_at(r, noun)->flags & TOKEN_ALL_CAPS) &&
	    noun + 1 < sentence_last && place_capital_at(r, noun + 1) &&
	    !place_noun_at(r, noun + 1);
}

size_t
place_with_directions(const struct reading *r, size_t first, size_t sentence_first)
{
	while (first > sentence_first &&
	    (class_at(r, first - 1) & (WORD_DIRECTION | WORD_DETERMINER)))
		first--;
	return first;
}

static bool
is_site(const struct reading *r, size_t i)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
	return (noun.classes & NOUN_BUILDING) && !(noun.classes & NOUN_PERSON);
}

/* Syrian in "at the Syrian checkpoint Nasib" */
static bool
is_people(const struct reading *r, size_t i)
{
	return r->marks[i].place && r->places[r->marks[i].place - 1].known &&
	    r->places[r->marks[i].place - 1].place.kind == PLACE_DEMONYM;
}

/* small-town in "at a small-town Texas school": a word that is hyphened, or that no table knows. */
static bool
is_modifier(const struct reading *r, size_t i)
{
	struct noun noun;

	if (token_at(r, i)->kind != TOKEN_WORD || (token_at(r, i)->flags & TOKEN_CAPITAL) || class_at(r, i))
		return false;
	classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
	return noun.classes == 0 || token_at(r, i)->tail != token_at(r, i)->word;
}

/* "in a", "at the small-town": before a name that a noun behind it makes a place's. */
static bool
stands_behind(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t i = first; i > sentence_first && first - i < MODIFIERS; i--) {
		if (class_at(r, i - 1) & WORD_LOCATES)
			return true;
		if (!(class_at(r, i - 1) & (WORD_DIRECTION | WORD_DETERMINER | WORD_ARTICLE)) && !is_modifier(r, i - 1))
			return false;
	}
	return false;
}

bool
place_after_preposition(const struct reading *r, size_t first, size_t sentence_first)
{
	bool possessed = false;

	for (size_t back = 0; back < 5 && first > sentence_first; back++) {
		unsigned class;

		first--;
		class = class_at(r, first);
		if (class & WORD_LOCATES)
			return true;
		/* "in Tuesday's southern Chad blast"; but "said on Tuesday that Chad" */
		possessed = possessed || text_is(r, first, "'s");
		if (r->marks[first].time && !possessed)
			return false;
		if (!(class & (WORD_DIRECTION | WORD_DETERMINER)) && !place_noun_at(r, first) &&
		    !is_site(r, first) && !is_people(r, first) && !r->marks[first].time && !text_is(r, first, "'s"))
			return false;
	}
	return false;
}

bool
place_opens_label(const struct reading *r, struct words words, const struct sentence *s)
{
	if (words.first != s->words.first)
		return false;
	return words.last == s->words.last || text_is(r, words.last, ":") ||
	    text_is(r, words.last, ".") || text_is(r, words.last, "(") ||
	    (token_at(r, words.last)->flags & TOKEN_DASH) ||
	    token_at(r, words.last)->kind == TOKEN_NUMBER || (text_is(r, words.last, ",") &&
	    words.last + 1 < s->words.last && r->marks[words.last + 1].time == 0 &&
	    token_at(r, words.last + 1)->kind == TOKEN_NUMBER);
}

bool
place_verb_at(const struct reading *r, size_t i, size_t last)
{
	const struct lexicon *outcomes = r->vocabulary->lexicons.outcomes;
	struct match match;
	struct noun noun;

	if (outcomes == NULL || !lexicon_at(outcomes, token_at(r, i), last - i, &match) ||
	    !(match.form & (FORM_PAST | FORM_S)))
		return false;
	classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
	return noun.classes == 0 || (match.form & FORM_PAST);
}

/* The site that is called by the name: "airport", "mine", "Commercial Facility"; the token behind it. */
static size_t
site_behind(const struct reading *r, size_t last, size_t sentence_last)
{
	for (size_t i = last; i < sentence_last && i < last + SITE_WORDS; i++) {
		if (token_at(r, i)->kind != TOKEN_WORD)
			return last;
		if (is_site(r, i))
			return i + 1;
		if (!place_capital_at(r, i))
			return last;
	}
	return last;
}

/* What belongs to the name: "Bari district", "Tyrol region", "Bari airport". */
static size_t
with_nouns(const struct reading *r, size_t last, size_t sentence_last)
{
	while (last < sentence_last && place_noun_at(r, last) &&
	    !place_opens_name(r, last, sentence_last))
		last++;
	return site_behind(r, last, sentence_last);
}

/* Words that all tables know are no name: "in Hospitals". */
static bool
is_name(const struct reading *r, size_t first, size_t last)
{
	for (size_t i = first; i < last; i++) {
		struct noun noun;

		classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
		if (noun.classes == 0)
			return true;
	}
	return false;
}

/* Island, but not Department, which is as often an office. */
static bool
is_plain_noun(const struct reading *r, size_t i)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
	return (noun.classes & NOUN_PLACE) != 0;
}

/* An unknown capitalised name after a place preposition: "near Oldbrook", "in Port Arden", "the island of Orn". */
static size_t
unknown_name(const struct reading *r, size_t i, const struct sentence *s)
{
	size_t last = i;
	bool stands;

	if (i == s->words.first)
		return i;
	stands = (class_at(r, i - 1) & WORD_LOCATES) && !text_is(r, i - 1, "to") &&
	    !text_is(r, i - 1, "from") && (!text_is(r, i - 1, "of") ||
	    (i > s->words.first + 1 && place_noun_at(r, i - 2) &&
	    (!place_capital_at(r, i - 2) || is_plain_noun(r, i - 2))));
	if (!stands && place_after_preposition(r, i, s->words.first) && i + 1 < s->words.last)
		stands = place_noun_at(r, i + 1) || site_behind(r, i + 1, s->words.last) > i + 1;
	/* In capitals, and in a Title That Is Written So, a capital tells no name. */
	if (!stands || ((token_at(r, i - 1)->flags | token_at(r, i)->flags) & TOKEN_ALL_CAPS) ||
	    (r->blocks.p[s->block].kind == BLOCK_HEADING && i > s->words.first + 2 &&
	    place_capital_at(r, i - 2)))
		return i;
	while (last < s->words.last && place_capital_at(r, last) && last - i < NAME_WORDS &&
	    !(class_at(r, last) & (WORD_PRONOUN | WORD_DETERMINER | WORD_MONTH)))
		last++;
	/* "in Fiscal Year 2022"; but "in Oldbrook Monday" */
	if (last < s->words.last && r->marks[last].time && token_at(r, last)->kind == TOKEN_WORD &&
	    !(class_at(r, last) & (WORD_WEEKDAY | WORD_MONTH)) && place_capital_at(r, last - 1) &&
	    (token_at(r, last)->flags & TOKEN_CAPITAL))
		return i;
	return is_name(r, i, last) ? last : i;
}

/* A name may go on behind these words: San in San Mateo, a hamlet's in a title. */
static bool
may_go_on(const struct reading *r, struct words words, const struct sentence *s)
{
	return words.last < s->words.last && place_capital_at(r, words.last) &&
	    !place_noun_at(r, words.last);
}

/* A hamlet's name before another capital may be a word of a title. */
static bool
is_obscure(const struct reading *r, struct words words, const struct place *place,
    const struct sentence *s)
{
	return place->kind == PLACE_TOWN && place->population == 0 && may_go_on(r, words, s);
}

static bool
is_first_word(const struct reading *r, struct words words, const struct place *place,
    const struct sentence *s)
{
	return words.last == words.first + 1 && place_may_open_name(place, token_at(r, words.first)->text) &&
	    may_go_on(r, words, s);
}

/* "SAN LUIS, Ariz.": short forms count behind a town's comma. */
static bool
behind_town(const struct reading *r, size_t i, const struct sentence *s)
{
	const struct place_mention *town;

	if (i < s->words.first + 2 || !text_is(r, i - 1, ",") || r->marks[i - 2].place == 0 ||
	    class_at(r, i))
		return false;
	town = &r->places[r->marks[i - 2].place - 1];
	return town->known && town->place.kind != PLACE_COUNTRY;
}

/* The name is a word of English too: Mission, Tank, Most. */
static bool
is_word(const struct reading *r, struct words words, const struct place *place)
{
	struct noun noun;

	if (place->ambiguous)
		return true;
	if (words.last > words.first + 1)
		return false;
	classify_noun(r->vocabulary, token_at(r, words.first), 1, &noun);
	return noun.classes != 0 || class_at(r, words.first) != 0;
}

static bool
is_drug(const struct reading *r, struct words words)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, words.first), 1, &noun);
	return words.last == words.first + 1 && (noun.classes & NOUN_DRUG);
}

/*
 * Whether the words can name these places. A town takes no article: "the
 * Groningen" is a ship. A name that is an English word or a person's too
 * (Mission, Lincoln), and a hamlet's before another capital, is a place behind
 * a preposition, before a place noun, as a label or all that its line says.
 */
static bool
can_be(const struct reading *r, struct words words, const struct place *places, size_t n,
    const struct sentence *s)
{
	size_t first = place_with_directions(r, words.first, s->words.first);
	bool town = false, behind = first > s->words.first && (class_at(r, first - 1) & WORD_LOCATES);

	if (places[0].kind == PLACE_COUNTRY || places[0].kind == PLACE_DEMONYM ||
	    place_noun_at(r, words.last))
		return true;
	if (is_first_word(r, words, &places[0], s))
		return false;
	if (with_nouns(r, words.last, s->words.last) > words.last)
		return stands_behind(r, words.first, s->words.first) || !is_word(r, words, &places[0]);
	for (size_t i = 0; i < n; i++)
		town = town || places[i].kind == PLACE_TOWN;
	if (town && words.first > s->words.first && (class_at(r, words.first - 1) & WORD_DETERMINER))
		return false;
	if (behind || behind_town(r, words.first, s) ||
	    (!is_word(r, words, &places[0]) && !is_obscure(r, words, &places[0], s)))
		return true;
	/* "Ganja: 14 kg": a drug that a town is called like is the drug as a label. */
	if (is_drug(r, words))
		return false;
	return words.first == s->words.first && (place_opens_label(r, words, s) ||
	    words.last == s->words.last || text_is(r, words.last, ","));
}

/* Of places with one code the one in the town's country, else a state: Boston, MA; Berlin, DE. */
static size_t
place_of_code(const struct place *places, size_t n, const struct place *town)
{
	for (size_t i = 0; i < n; i++)
		if (countries_meet(places[i].countries, town->countries))
			return i;
	for (size_t i = 0; i < n; i++)
		if (places[i].kind == PLACE_DIVISION)
			return i;
	return 0;
}

/* "Libya-Italy route": countries in one word are known as all of them. */
static bool
is_pair(const struct reading *r, size_t i, struct place *pair)
{
	struct span text = token_at(r, i)->text, why;
	struct located located;

	if (memchr(text.p, '-', text.n) == NULL || !gazetteer_locate(r->gazetteer, r->vocabulary, text,
	    SPAN(""), r->arena, &located, &why) || located.country.n < 5)
		return false;
	*pair = (struct place){ .name = text, .kind = PLACE_COUNTRY, .countries = located.country };
	return true;
}

/* The words of that kind in place-nouns.tsv at token i: how many; 0 where there are none. */
static size_t
noun_of_kind(const struct reading *r, size_t i, size_t last, const char *kind)
{
	const struct lexicon *nouns = r->vocabulary->lexicons.place_nouns;
	struct match match;

	if (token_at(r, i)->word == WORD_NONE || nouns == NULL ||
	    !lexicon_at(nouns, token_at(r, i), last - i, &match) ||
	    !span_is(match.row->cell[PLACE_NOUN_KIND], kind))
		return 0;
	return match.n;
}

/* "Lebanon Street", "Jordan Road": called after a place that it is not in. */
static bool
is_road(const struct reading *r, size_t last, const struct sentence *s)
{
	return last < s->words.last && place_capital_at(r, last) && noun_of_kind(r, last, s->words.last, "road") > 0;
}

size_t
place_name_at(const struct reading *r, size_t i, const struct sentence *s,
    struct place_mention *to)
{
	struct place candidates[GAZETTEER_CANDIDATES];
	bool code = behind_town(r, i, s);
	struct search search = { .flags = code ? SEARCH_CODES : 0 };
	size_t taken, last, n, likeliest = 0;

	n = gazetteer_search(r->gazetteer, token_at(r, i), s->words.last - i, &search, candidates,
	    &taken);
	if (n && code)
		likeliest = place_of_code(candidates, n, &r->places[r->marks[i - 2].place - 1].place);
	if (n && !can_be(r, (struct words){ i, i + taken }, candidates, n, s))
		n = 0;
	if (n == 0 && is_pair(r, i, &candidates[0]))
		n = taken = 1;
	last = n ? i + taken : unknown_name(r, i, s);
	if (last == i)
		return i;
	if (is_road(r, last, s))
		n = 0;
	*to = (struct place_mention){ .known = n > 0, .shared = !code && places_are_shared(candidates, n),
	    .container = NONE };
	if (n)
		to->place = candidates[likeliest];
	to->words = (struct words){ i, with_nouns(r, last, s->words.last) };
	to->with_noun = to->words.last > last || (n && to->place.kind != PLACE_COUNTRY &&
	    place_noun_at(r, last - 1));
	return to->words.last;
}

size_t
place_world_at(const struct reading *r, size_t i, const struct sentence *s,
    struct place_mention *to)
{
	size_t n = noun_of_kind(r, i, s->words.last, "world");

	if (n)
		*to = (struct place_mention){ .words = { i, i + n }, .known = true, .governs = true,
		    .place.kind = PLACE_SEA, .container = NONE };
	return i + n;
}

size_t
place_origins_at(const struct reading *r, const struct sentence *s)
{
	size_t last = s->words.first;
	bool people = false;

	while (last < s->words.last && last < s->words.first + ORIGIN_LABEL && !text_is(r, last, ":"))
		last++;
	if (last == s->words.last || !text_is(r, last, ":"))
		return s->words.last;
	for (size_t i = s->words.first; i < last && !people; i++)
		people = noun_of_kind(r, i, last, "people") > 0;
	return people ? last : s->words.last;
}
