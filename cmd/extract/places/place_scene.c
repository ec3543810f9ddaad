#include "places/place_scene.h"

#include "places/place_words.h"
#include "words/classify_noun.h"

#define HEAD_WORDS	4	/* of "oil storage depot fire" */
#define MODIFIERS	2	/* between an article and a name: "a crowded", "the deadly" */
#define HAMLET		50000	/* people of a town that a maker of cars may be called like */

/* A word of English between an article and what it belongs to, or a part of a noun. */
static bool
is_plain_word(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && !(token_at(r, i)->flags & TOKEN_CAPITAL) && !class_at(r, i) &&
	    !r->marks[i].time && !text_is(r, i, "'s");
}

/* The article, or the determiner, of the name's noun: "a", "the central", "a crowded"; NONE. */
static size_t
article_before(const struct reading *r, size_t first, size_t sentence_first)
{
	size_t i = first;

	for (size_t n = 0; i > sentence_first; i--) {
		if (class_at(r, i - 1) & (WORD_ARTICLE | WORD_DETERMINER))
			return (class_at(r, i - 1) & WORD_RELATIVE) ? NONE : i - 1;
		if (!(class_at(r, i - 1) & WORD_DIRECTION) && !(is_plain_word(r, i - 1) && n++ < MODIFIERS))
			break;
	}
	return NONE;
}

/* What is called by the name: the noun of several words behind it; the token behind that. But "blast killed", "blast
 * wounded". */
static size_t
read_head(const struct reading *r, size_t next, size_t last, struct noun *head)
{
	size_t end = next;

	*head = (struct noun){ 0 };
	while (end < last && end < next + HEAD_WORDS && is_plain_word(r, end) &&
	    !(place_verb_at(r, end, last) && (end > next || !noun_classes_at(r, end))))
		end++;
	while (end > next && !noun_classes_at(r, end - 1))
		end--;
	if (end > next)
		classify_noun(r->vocabulary, token_at(r, next), end - next, head);
	return end;
}

/* "a Kabul attack on Kunduz": by whom, and not where. */
static bool
is_aimed(const struct reading *r, size_t i, size_t last)
{
	return i + 1 < last && (text_is(r, i, "on") || text_is(r, i, "against")) && !r->marks[i + 1].time;
}

bool
place_names_scene(const struct reading *r, struct words name, const struct place *place, const struct sentence *s)
{
	size_t article = article_before(r, name.first, s->words.first);
	size_t behind;
	struct noun head;

	if (article == NONE || place->countries.n != 2 || place->ambiguous || place->kind == PLACE_DEMONYM ||
	    (place->kind == PLACE_TOWN && place->population < HAMLET))
		return false;
	behind = read_head(r, name.last, s->words.last, &head);
	if (head.classes & (NOUN_PERSON | NOUN_STAFF | NOUN_ORGANISATION | NOUN_VEHICLE | NOUN_WEAPON))
		return false;
	/* "a Nepal bus crash", but "a Kenya attack" may be by Kenya */
	if (head.classes & NOUN_EVENT)
		return (place->kind != PLACE_COUNTRY || span_is(head.measure, "incident")) &&
		    !is_aimed(r, behind, s->words.last) && !(article > s->words.first &&
		    text_is(r, article - 1, "since"));
	return (head.classes & (NOUN_BUILDING | NOUN_PLACE)) && article > s->words.first &&
	    (class_at(r, article - 1) & WORD_LOCATES);
}
