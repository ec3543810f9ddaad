#include "places/place_words.h"

#include <string.h>

#include "reading/cues.h"

#define NOUN_WORDS	2	/* of a noun of places: refugee camp */
#define MODIFIERS	4	/* words between a preposition and a name, itself counted */
#define LABEL_WORDS	3	/* of a label that is a name */
#define SITE_WORDS	3	/* between a name and its site: the Otay Mesa Commercial Facility */

/* Whose names are places', and that are none: "of Syrian nationality", "Cyclone Paul", "West Nile virus", "Iran's currency". */
static bool
is_called_by_places(struct span kind)
{
	return span_is(kind, "people") || span_is(kind, "event") || span_is(kind, "illness") || span_is(kind, "money");
}

/* A noun that stands beside names; but "of Syrian nationality" tells whence people are, and names no place. */
bool
place_noun_at(const struct reading *r, size_t i)
{
	const struct lexicon *nouns = r->vocabulary->lexicons.place_nouns;
	struct match match;

	if (i >= r->tokens.n || token_at(r, i)->kind != TOKEN_WORD)
		return false;
	return (noun_classes_at(r, i) & NOUN_PLACE) != 0 ||
	    (lexicon_at(nouns, token_at(r, i), r->tokens.n - i < NOUN_WORDS ? r->tokens.n - i : NOUN_WORDS, &match) &&
	    !is_called_by_places(match.row->cell[PLACE_NOUN_KIND]));
}

/* A county is a division as well, and a village a town. */
bool
place_kind_is(struct span cell, const char *kind)
{
	return span_is(cell, kind) || (span_is(cell, "county") && span_is(span_of(kind), "division")) ||
	    (span_is(cell, "village") && span_is(span_of(kind), "town"));
}

size_t
place_noun_read(const struct reading *r, size_t i, size_t last, const char *kind)
{
	struct match match;

	if (!lexicon_at(r->vocabulary->lexicons.place_nouns, token_at(r, i), last - i, &match))
		return 0;
	return place_kind_is(match.row->cell[PLACE_NOUN_KIND], kind) ? match.n : 0;
}

bool
place_capital_at(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && (token_at(r, i)->flags & TOKEN_CAPITAL) &&
	    r->marks[i].time == 0;
}

/* "Department of Public Safety", but "Province of Afghanistan": the token behind the noun opens what an office is of. */
static bool
is_of_office(const struct reading *r, size_t of, size_t sentence_last)
{
	struct place found[GAZETTEER_CANDIDATES];
	size_t taken;

	return of + 1 < sentence_last && text_is(r, of, "of") && place_capital_at(r, of + 1) &&
	    gazetteer_at(r->gazetteer, token_at(r, of + 1), sentence_last - of - 1, found, &taken) == 0;
}

bool
place_opens_name(const struct reading *r, size_t noun, size_t sentence_last)
{
	if (!place_capital_at(r, noun) || (token_at(r, noun)->flags & TOKEN_ALL_CAPS))
		return false;
	return is_of_office(r, noun + 1, sentence_last) ||
	    (noun + 1 < sentence_last && place_capital_at(r, noun + 1) && !place_noun_at(r, noun + 1));
}

size_t
place_with_directions(const struct reading *r, size_t first, size_t sentence_first)
{
	while (first > sentence_first && (class_at(r, first - 1) & (WORD_DIRECTION | WORD_DETERMINER)) &&
	    !(class_at(r, first - 1) & WORD_RELATIVE))	/* "said that southern Chad recorded" */
		first--;
	return first;
}

static bool
is_site(const struct reading *r, size_t i)
{
	unsigned noun = noun_classes_at(r, i);

	return (noun & NOUN_BUILDING) && !(noun & NOUN_PERSON);
}

/* Syrian in "at the Syrian checkpoint Nasib" */
static bool
is_people(const struct reading *r, size_t i)
{
	const struct place_mention *place = reading_place_at(r, i);

	return place && place->known && place->place.kind == PLACE_DEMONYM;
}

/* small-town in "at a small-town Texas school": a word that is hyphened, or that no table knows. */
static bool
is_modifier(const struct reading *r, size_t i)
{
	if (token_at(r, i)->kind != TOKEN_WORD || (token_at(r, i)->flags & TOKEN_CAPITAL) || class_at(r, i))
		return false;
	return noun_classes_at(r, i) == 0 || token_at(r, i)->tail != token_at(r, i)->word;
}

/* "in a", "at the small-town": before a name that a noun behind it makes a place's. */
bool
place_stands_behind(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t i = first; i > sentence_first && first - i < MODIFIERS; i--) {
		if (class_at(r, i - 1) & WORD_LOCATES)
			return true;
		if (!(class_at(r, i - 1) & (WORD_DIRECTION | WORD_DETERMINER | WORD_ARTICLE)) && !is_modifier(r, i - 1))
			return false;
	}
	return false;
}

/* rebel-held, flood-hit: a word with a hyphen stands before a name as an adjective does. */
static bool
is_beset(const struct reading *r, size_t i)
{
	const struct token *t = token_at(r, i);

	return t->kind == TOKEN_WORD && !(t->flags & TOKEN_CAPITAL) && !class_at(r, i) && memchr(t->text.p, '-', t->text.n) && !span_ends(t->text, "ing");
}

size_t
place_over_example(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = first;

	if (i > sentence_first + 1 && text_is(r, i - 1, "including"))
		i--;
	else if (i > sentence_first + 2 && text_is(r, i - 1, "as") && text_is(r, i - 2, "such"))
		i -= 2;
	if (i == first)
		return first;
	i -= text_is(r, i - 1, ",");
	if (i == sentence_first || !reading_is_plural(r, i - 1) || !place_noun_at(r, i - 1))
		return first;
	return place_with_directions(r, i - 1, sentence_first);
}

/* "northern", "the", "district", "market", "Tuesday's": what may stand between a preposition and a name, at i. */
static bool
may_stand_between(const struct reading *r, size_t i)
{
	return (class_at(r, i) & (WORD_DIRECTION | WORD_DETERMINER)) || place_noun_at(r, i) || is_site(r, i) || is_people(r, i) ||
	    r->marks[i].time || text_is(r, i, "'s") || is_beset(r, i);
}

bool
place_after_preposition(const struct reading *r, size_t first, size_t sentence_first)
{
	bool possessed = false;

	if (first > sentence_first && text_is(r, first - 1, "as"))
		first = place_over_example(r, first, sentence_first);
	for (size_t back = 0; back < 5 && first > sentence_first; back++) {
		first--;
		if (class_at(r, first) & WORD_LOCATES)
			return true;
		/* "in Tuesday's southern Chad blast"; but "said on Tuesday that Chad" */
		possessed = possessed || text_is(r, first, "'s");
		if (r->marks[first].time && !possessed)
			return false;
		/* "in the commercial market Lahore" */
		if (!may_stand_between(r, first) && !(back > 0 && is_site(r, first + 1) && is_modifier(r, first)))
			return false;
	}
	return false;
}

#define SITE_NAME	5	/* words of "at the Timber Market" and "in 12 Harbour Road" */

#define BARE	6	/* tokens of "in the country's second largest city" */

/* "in the capital, Kabul", but "from the capital": the comma at `i` stands behind a noun whose name follows. */
static bool
ends_bare_noun(const struct reading *r, size_t i, size_t sentence_first)
{
	size_t noun = i - (i > sentence_first);

	if (noun == i || place_capital_at(r, noun) || reading_is_plural(r, noun) ||
	    !(place_noun_of_kind(r, noun, i, "town") || place_noun_of_kind(r, noun, i, "division")))
		return false;
	for (size_t k = noun; k > sentence_first && noun - k < BARE; k--) {
		if (class_at(r, k - 1) & WORD_LOCATES)
			return !text_is(r, k - 1, "from") && !text_is(r, k - 1, "to");
		if (token_at(r, k - 1)->kind != TOKEN_WORD || r->marks[k - 1].place || (r->marks[k - 1].act && !noun_classes_at(r, k - 1)))
			return false;
	}
	return false;
}

bool
place_behind_site(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = first - (first > sentence_first);

	if (i == first || !text_is(r, i, ","))
		return false;
	if (ends_bare_noun(r, i, sentence_first))
		return true;
	while (i > sentence_first && first - i <= SITE_NAME && place_capital_at(r, i - 1) && !r->marks[i - 1].place &&
	    !is_function_word(r, i - 1))
		i--;
	if (i + 1 >= first)
		return false;
	while (i > sentence_first && ((class_at(r, i - 1) & WORD_DETERMINER) || token_at(r, i - 1)->kind == TOKEN_NUMBER) && !r->marks[i - 1].time)
		i--;
	return i > sentence_first && (class_at(r, i - 1) & WORD_LOCATES);
}

/* "27 Apr, Kidal: convoy hit": a day stands before the label. */
static bool
opens_behind_day(const struct reading *r, struct words words, const struct sentence *s)
{
	size_t i = s->words.first;

	if (r->marks[i].time == 0 || words.last >= s->words.last)
		return false;
	i = r->times[r->marks[i].time - 1].words.last;
	while (i < words.first && token_at(r, i)->kind == TOKEN_MARK)
		i++;
	return i == words.first && (text_is(r, words.last, ":") || (token_at(r, words.last)->flags & TOKEN_DASH));
}

bool
place_opens_label(const struct reading *r, struct words words, const struct sentence *s)
{
	if (words.first != s->words.first)
		return opens_behind_day(r, words, s);
	if ((class_at(r, words.first) & WORD_DETERMINER) && text_is(r, words.last, "("))
		return false;	/* "Most (62%) of the deaths" */
	return words.last == s->words.last || text_is(r, words.last, ":") || text_is(r, words.last, "|") ||
	    text_is(r, words.last, ".") || text_is(r, words.last, "(") ||
	    (token_at(r, words.last)->flags & TOKEN_DASH) ||
	    token_at(r, words.last)->kind == TOKEN_NUMBER || (text_is(r, words.last, ",") &&
	    words.last + 1 < s->words.last && r->marks[words.last + 1].time == 0 &&
	    token_at(r, words.last + 1)->kind == TOKEN_NUMBER);
}

bool
place_verb_at(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	return lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i), last - i, &match) &&
	    (match.form & (FORM_PAST | FORM_S)) && (noun_classes_at(r, i) == 0 || (match.form & FORM_PAST));
}

bool
place_shortens_name(const struct reading *r, size_t i)
{
	return i > 0 && text_is(r, i, ".") && (class_at(r, i - 1) & WORD_ABBREVIATION) && place_capital_at(r, i - 1) && place_capital_at(r, i + 1);
}

/* The site that is called by the name: "airport", "mine", "Commercial Facility"; the token behind it. */
size_t
place_site_behind(const struct reading *r, size_t last, size_t sentence_last)
{
	for (size_t i = last; i < sentence_last && i < last + SITE_WORDS; i++) {
		if (place_shortens_name(r, i))
			continue;
		if (token_at(r, i)->kind != TOKEN_WORD)
			return last;
		/* "Chadian asylum seekers", "Oslo hospital workers" are people. */
		if (is_site(r, i))
			return i + 1 < sentence_last && (noun_classes_at(r, i + 1) & NOUN_PERSON) ? last : i + 1;
		if (!place_capital_at(r, i))
			return last;
	}
	return last;
}

/* "Imphal West", "Ndola Central district": a direction behind a name is of the name; behind it, or `last`. */
static size_t
over_direction(const struct reading *r, size_t last, size_t sentence_last)
{
	if (last >= sentence_last || !(class_at(r, last) & WORD_DIRECTION) ||
	    !(token_at(r, last)->flags & TOKEN_CAPITAL))
		return last;
	return last + 1 >= sentence_last || place_noun_at(r, last + 1) ||
	    !(token_at(r, last + 1)->flags & TOKEN_CAPITAL) ? last + 1 : last;
}

/* What belongs to the name: "Bari district", "Tyrol region", "Bari airport". */
size_t
place_with_nouns(const struct reading *r, size_t last, size_t sentence_last)
{
	last = over_direction(r, last, sentence_last);
	while (last < sentence_last && place_noun_at(r, last) &&
	    !place_opens_name(r, last, sentence_last))
		last++;
	/* "California Highway Patrol" */
	return cue_is(r, last, sentence_last, CUE_LOCAL_FORCE) ? last : place_site_behind(r, last, sentence_last);
}

bool
place_is_village(const struct reading *r, struct words name)
{
	size_t noun = name.first - (name.first > 1 && text_is(r, name.first - 1, "of") ? 2 : name.first > 0);

	return place_noun_of_kind(r, name.first, name.last, "village") || place_noun_of_kind(r, name.last - 1, name.last, "village") ||
	    place_noun_of_kind(r, noun, noun + 1, "village");
}

bool
place_names_people(const struct reading *r, struct words name, size_t first)
{
	return name.last == name.first + 1 && (noun_classes_at(r, name.first) & NOUN_PERSON) &&
	    !(name.first > first && (class_at(r, name.first - 1) & (WORD_LOCATES | WORD_PREPOSITION))) && !text_is(r, name.last, ",");
}

bool
place_is_unknown_name(const struct reading *r, struct words words)
{
	if (words.first == words.last || words.last - words.first > LABEL_WORDS || token_at(r, words.first)->word != WORD_NONE)
		return false;
	for (size_t i = words.first; i < words.last; i++)
		if (!place_capital_at(r, i) || r->marks[i].place)
			return false;
	return true;
}

bool
place_genitive_at(const struct reading *r, size_t i)
{
	struct span before = i > 0 ? reading_text(r, (struct words){ i - 1, i }) : SPAN("");

	return text_is(r, i, "'s") || (text_is(r, i, "'") && before.n > 0 && !(token_at(r, i)->flags & TOKEN_SPACE) &&
	    before.p[before.n - 1] == 's');
}
