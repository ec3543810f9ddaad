#include "places/place_words.h"

#include "places/place_noun.h"
#include "reading/cues.h"

#define LABEL_WORDS	3	/* of a label that is a name */
#define SITE_WORDS	3	/* between a name and its site: the Otay Mesa Commercial Facility */

bool
place_capital_at(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && (token_at(r, i)->flags & TOKEN_CAPITAL) &&
	    r->marks[i].time == 0;
}

/* "Department of Public Safety", but "Province of Afghanistan": the token behind the noun opens what an office is
 * of. */
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

/* "27 Apr, Kidal: convoy hit": a day stands before the label. */
static bool
opens_behind_day(const struct reading *r, struct words words, const struct sentence *s)
{
	size_t i = s->words.first;

	if (r->marks[i].time == 0 || words.last >= s->words.last)
		return false;
	i = reading_time_at(r, i)->words.last;
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
	return i > 0 && text_is(r, i, ".") && (class_at(r, i - 1) & WORD_ABBREVIATION) && place_capital_at(r, i - 1) &&
	    place_capital_at(r, i + 1);
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
		if (place_is_site(r, i))
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
place_names_people(const struct reading *r, struct words name, size_t first)
{
	return name.last == name.first + 1 && (noun_classes_at(r, name.first) & NOUN_PERSON) &&
	    !(name.first > first && (class_at(r, name.first - 1) & (WORD_LOCATES | WORD_PREPOSITION))) &&
	    !text_is(r, name.last, ",");
}

bool
place_is_unknown_name(const struct reading *r, struct words words)
{
	if (words.first == words.last || words.last - words.first > LABEL_WORDS ||
	    token_at(r, words.first)->word != WORD_NONE)
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

#define BEHIND	3	/* words of "coastal defence forces" */

unsigned
place_classes_behind(const struct reading *r, size_t next, size_t last)
{
	unsigned classes = 0;

	for (size_t i = next; i < last && i < next + BEHIND; i++) {
		if (token_at(r, i)->kind != TOKEN_WORD || is_function_word(r, i) || r->marks[i].place ||
		    text_is(r, i, "'s"))
			break;
		classes |= noun_classes_at(r, i);
	}
	return classes;
}
