#include "reading.h"

#include <string.h>

#include "qualifiers.h"

/*
 * Noun phrases: what stands behind a number, as far as it is one phrase.
 */

#define NO_NOUN	(WORD_PREPOSITION | WORD_AND | WORD_BUT | WORD_SUBORDINATOR | WORD_RELATIVE | \
	WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_SPEECH | WORD_NEGATION | \
	WORD_PRONOUN | WORD_DETERMINER | WORD_ARTICLE)

#define OWNER		4	/* of whose number another is a part: tokens of the name */
#define INNER_BRACKET	12	/* tokens of one between a number and its noun */

static bool
is_noun_known(const struct reading *r, size_t first, size_t last)
{
	struct noun noun;

	classify_noun(r->vocabulary, token_at(r, first), last - first, &noun);
	return noun.classes != 0;
}

/* The next word is a plain noun, so that what stands before it may be its adjective. */
static bool
noun_follows(const struct reading *r, size_t i, size_t last)
{
	const struct token *t;

	if (i >= last || r->marks[i].time || r->marks[i].figure)
		return false;
	t = token_at(r, i);
	if (t->kind != TOKEN_WORD && t->kind != TOKEN_CODE)
		return false;
	return !(class_at(r, i) & (NO_NOUN | WORD_ADVERB)) && !span_is(t->text, "'s");
}

/* "a command post": behind a singular no verb has its bare form. */
static bool
is_bare_behind_singular(const struct reading *r, size_t i, size_t first)
{
	struct match match;

	return i > first && !reading_is_plural(r, i - 1) &&
	    lexicon_at(r->vocabulary->lexicons.attributions, token_at(r, i), 1, &match) &&
	    (match.form & FORM_BASE) && !(match.form & FORM_PAST);
}

/* "two alleged spies", "Islamic State fighters": a word of speech that is part of a phrase. */
static bool
is_speech_adjective(const struct reading *r, size_t i, size_t first, size_t last)
{
	if (!(class_at(r, i) & WORD_SPEECH) || (class_at(r, i) & NO_NOUN & ~(unsigned)WORD_SPEECH))
		return false;
	if ((token_at(r, i)->flags & TOKEN_CAPITAL) && i > first)
		return true;
	if (is_bare_behind_singular(r, i, first))
		return true;
	if (i > first && span_ends(token_at(r, i)->text, "s") && !noun_follows(r, i + 1, last) &&
	    (i + 1 >= last || !(class_at(r, i + 1) & (WORD_DETERMINER | WORD_PRONOUN | WORD_RELATIVE))))
		return true;	/* "ten incident reports" */
	if (i == first && span_ends(token_at(r, i)->text, "s"))	/* "18 states", but "two reports the" is none */
		return i > 0 && r->marks[i - 1].figure && (i + 1 >= last ||
		    !(class_at(r, i + 1) & (WORD_DETERMINER | WORD_ARTICLE | WORD_PRONOUN | WORD_RELATIVE)));
	/* "two confirmed cases", "two new confirmed cases" */
	return (i == first || r->marks[i - 1].act) && span_ends(token_at(r, i)->text, "ed") &&
	    noun_follows(r, i + 1, last);
}

/*
 * "13 drug smuggling vessels": behind a number over one, a singular is no noun of its
 * own, so that the -ing form joins it to the plural that follows.
 */
static bool
is_compound_ing(const struct reading *r, size_t i, size_t first, size_t last)
{
	return span_ends(token_at(r, i)->text, "ing") && first > 0 && r->marks[first - 1].figure &&
	    !(class_at(r, first - 1) & WORD_ARTICLE) && !text_is(r, first - 1, "one") &&
	    !(token_at(r, i - 1)->flags & TOKEN_CAPITAL) && !reading_is_plural(r, i - 1) &&
	    noun_follows(r, i + 1, last) && reading_is_plural(r, i + 1) && is_noun_known(r, i + 1, i + 2);
}

/* Whether the act at `i` ends the phrase: a verb or state that befalls, and no adjective in it. */
static bool
act_ends(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct act *act;

	if (!r->marks[i].act)
		return false;
	act = &r->acts[r->marks[i].act - 1];
	if (act->look == LOOK_NOUN)
		return false;
	if (i > first)
		return !is_compound_ing(r, i, first, last);
	if (!act->with_be && qualifier_at(r, i, last) &&
	    noun_follows(r, i + qualifier_at(r, i, last), last) &&
	    !r->marks[i + qualifier_at(r, i, last)].act)
		return false;	/* "suspected meningitis" */
	/* First in the phrase: an adjective if a known noun follows ("stolen pistols", "new measles cases"). */
	for (size_t k = act->words.last; k < act->words.last + 3 && !act->with_be && !act->base &&
	    (noun_follows(r, k, last) || is_speech_adjective(r, k, k, last)); k++)
		if (noun_follows(r, k, last) && is_noun_known(r, k, k + 1))
			return false;
		else if (!(act->frames & ACT_STATE))
			break;
	return true;
}

/* A caliber or length inside a phrase: "one 60 mm tube". */
static bool
inner_measure(const struct reading *r, size_t i, size_t *behind)
{
	const struct figure *f;

	if (!r->marks[i].figure)
		return false;
	f = &r->figures[r->marks[i].figure - 1];
	if (f->words.first != i || !f->rejected || f->modifier.first < f->modifier.last ||
	    (f->unit.first == f->unit.last && !span_is(span_of(f->rejected), "size")))
		return false;
	*behind = f->words.last;
	return true;
}

/*
 * Behind a noun, a word in -ly or -ing opens something else: "people
 * newly counted", "lorries bound for".
 */
static bool
is_modifier_of_verb(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct token *t = token_at(r, i);

	if (i == first || t->kind != TOKEN_WORD)
		return false;
	if ((class_at(r, i) & WORD_DIRECTION) && is_noun_known(r, first, i))
		return true;	/* "one crash south of" */
	if (is_noun_known(r, i, i + 1))
		return false;
	/* "carts laden with", "deaths came in": no plural, so no noun of the phrase */
	if (!(t->flags & TOKEN_CAPITAL) && !span_ends(t->text, "s") && reading_is_plural(r, i - 1) &&
	    is_noun_known(r, first, i) && !noun_follows(r, i + 1, last) && !is_noun_known(r, first, i + 1))
		return true;
	if (t->text.n < 5)
		return false;
	if (span_ends(t->text, "ed") && reading_is_plural(r, i - 1) && is_noun_known(r, first, i))
		return true;	/* "two riders needed" */
	if (t->text.n > 4 && span_ends(t->text, "ly"))
		return true;
	return span_ends(t->text, "ing") && is_noun_known(r, first, i) &&
	    (i + 1 >= last || !is_noun_known(r, first, i + 2));
}

/* "command and control nodes": a known noun goes over the `and` at `i`; where it ends, else `i`. */
static size_t
over_and(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct lexicon *nouns = r->vocabulary->lexicons.nouns;
	struct match match;

	for (size_t start = first; start < i; start++)
		if (lexicon_at(nouns, token_at(r, start), last - start, &match) &&
		    start + match.n > i + 1)
			return start + match.n;
	return i;
}

/* "12 loaded and unloaded rifles": two adjectives of one noun. */
static bool
joined_adjectives(const struct reading *r, size_t i, size_t last)
{
	if (i + 3 >= last || !(class_at(r, i + 1) & WORD_AND) || token_at(r, i)->kind != TOKEN_WORD ||
	    (class_at(r, i) & NO_NOUN) || act_ends(r, i, i, last) || is_noun_known(r, i, i + 1))
		return false;
	return noun_follows(r, i + 2, last) && !act_ends(r, i + 2, i + 2, last) &&
	    !is_noun_known(r, i + 2, i + 3) && noun_follows(r, i + 3, last) &&
	    (is_noun_known(r, i + 3, i + 4) || (i + 4 < last && is_noun_known(r, i + 3, i + 5)));
}

/* A mark within a phrase: "cars / vans", "so-called 'lions'", "men's". */
static bool
joins_words(const struct reading *r, size_t i, size_t first)
{
	if (text_is(r, i, "\"") || text_is(r, i, "'"))
		return i == first || text_is(r, first, "\"") || text_is(r, first, "'") ||
		    (text_is(r, i, "'") && !(token_at(r, i)->flags & TOKEN_SPACE) &&
		    span_ends(token_at(r, i - 1)->text, "s"));	/* "12 settlers' attacks" */
	return text_is(r, i, "'s") || (text_is(r, i, "/") && i > first);
}

/* Walks a phrase from `first`; the token behind it. */
static size_t
walk(const struct reading *r, size_t first, size_t last)
{
	size_t i = first, behind;

	while (i < last) {
		const struct token *t = token_at(r, i);

		if (r->marks[i].time)
			break;
		if (i == first && inner_measure(r, i, &behind)) {
			if (behind >= last || !noun_follows(r, behind, last))
				break;
			i = behind;
			continue;
		}
		if (r->marks[i].figure)
			break;
		if (joins_words(r, i, first)) {
			if (!noun_follows(r, i + 1, last))
				break;
			i++;
			continue;
		}
		if (t->kind != TOKEN_WORD && t->kind != TOKEN_CODE)
			break;
		if (i == first && joined_adjectives(r, i, last)) {
			i += 3;
			continue;
		}
		if (i == first && qualifiers_joined(r, i, last) > i) {
			i = qualifiers_joined(r, i, last);
			continue;
		}
		if ((class_at(r, i) & WORD_AND) && over_and(r, i, first, last) > i) {
			i = over_and(r, i, first, last);
			continue;
		}
		if ((class_at(r, i) & NO_NOUN) && !is_speech_adjective(r, i, first, last))
			break;
		if (is_modifier_of_verb(r, i, first, last))
			break;
		if ((class_at(r, i) & WORD_ADVERB) &&
		    !(noun_follows(r, i + 1, last) && !act_ends(r, i + 1, i + 1, last) && i == first))
			break;
		if (act_ends(r, i, first, last))
			break;
		if (i == first && span_ends(t->text, "ly") && i + 1 < last && r->marks[i + 1].act &&
		    act_ends(r, i + 1, i + 1, last))
			break;	/* "two briefly held" */
		if (t->kind == TOKEN_WORD && span_ends(t->text, "ed") && t->text.n > 4 &&
		    !is_noun_known(r, i, i + 1) && !noun_follows(r, i + 1, last) &&
		    memchr(t->text.p, '-', t->text.n) == NULL)
			break;
		i++;
	}
	return i;
}

/* "rebels and their families": people of both kinds are counted. */
static size_t
with_theirs(const struct reading *r, struct words noun, size_t last)
{
	struct noun left, right;
	size_t start = noun.last + 2, end;

	if (!noun_follows(r, start, last) || r->marks[start].act)
		return noun.last;
	end = walk(r, start, last);
	classify_noun(r->vocabulary, token_at(r, noun.first), noun.last - noun.first, &left);
	classify_noun(r->vocabulary, token_at(r, start), end - start, &right);
	return end > start && (left.classes & right.classes & NOUN_PERSON) ? end : noun.last;
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
	    !(token_at(r, end - 1)->flags & TOKEN_CAPITAL) && is_noun_known(r, end - 1, end);
}

/* "12 tonnes of cocaine and marijuana": what is weighed may be of two kinds. */
static size_t
coordinated_stuff(const struct reading *r, const struct figure *f, size_t last)
{
	const unsigned stuff = NOUN_DRUG | NOUN_GOODS | NOUN_AID;
	struct words noun = f->noun;
	struct noun left, right;
	size_t end;

	if (f->unit.first == f->unit.last || f->quantity.is_money || noun.first == noun.last ||
	    noun.last + 1 >= last || !text_is(r, noun.last, "and") ||
	    !noun_follows(r, noun.last + 1, last) || r->marks[noun.last + 1].act)
		return noun.last;
	end = walk(r, noun.last + 1, last);
	if (end == noun.last + 1)
		return noun.last;
	classify_noun(r->vocabulary, token_at(r, noun.first), noun.last - noun.first, &left);
	classify_noun(r->vocabulary, token_at(r, noun.last + 1), end - noun.last - 1, &right);
	return left.classes & right.classes & stuff ? end : noun.last;
}

/* "shells and home-made mines": a bare plural of the same kind joins. */
static size_t
coordinated(const struct reading *r, struct words noun, size_t last)
{
	struct noun left, right;
	size_t end;

	if (noun.last >= last || !(class_at(r, noun.last) & WORD_AND) ||
	    noun.first == noun.last)
		return noun.last;
	if (noun.last + 1 < last && text_is(r, noun.last + 1, "their"))
		return with_theirs(r, noun, last);
	if (!noun_follows(r, noun.last + 1, last) || r->marks[noun.last + 1].act)
		return noun.last;
	end = walk(r, noun.last + 1, last);
	if (end == noun.last + 1 || !reading_is_plural(r, end - 1))
		return noun.last;
	classify_noun(r->vocabulary, token_at(r, noun.first), noun.last - noun.first, &left);
	classify_noun(r->vocabulary, token_at(r, noun.last + 1), end - noun.last - 1, &right);
	/* "U.S. or coalition forces", "loaded or empty rifles" */
	if (left.classes == 0 && right.classes && noun.last - noun.first == 1 &&
	    ((token_at(r, noun.first)->flags & TOKEN_CAPITAL) ||
	    !span_ends(token_at(r, noun.first)->text, "s")))
		return end;
	if (joins_names(r, noun, end))
		return end;
	if (text_is(r, noun.last + 1, "other") && !reading_is_plural(r, noun.last - 1))
		return end;	/* "cocaine and other drugs" */
	if (!reading_is_plural(r, noun.last - 1))
		return noun.last;
	return left.classes & right.classes ? end : noun.last;
}

/* "of" and what follows it: members and friends of the club. */
static size_t
with_of(const struct reading *r, size_t i, size_t last, unsigned classes)
{
	size_t at, end;

	if (i >= last)
		return i;
	if (text_is(r, i, "for"))
		return (classes & (NOUN_REPORT | NOUN_OUTCOME)) && !(classes & NOUN_PERSON) &&
		    noun_follows(r, i + 1, last) ? walk(r, i + 1, last) : i;	/* calls for help */
	if (!text_is(r, i, "of") &&
	    !((classes & NOUN_EVENT) && (text_is(r, i, "against") || text_is(r, i, "on"))))
		return i;
	at = i + 1;
	while (at < last && (class_at(r, at) & (WORD_DETERMINER | WORD_ARTICLE)) && !r->marks[at].time)
		at++;
	if (at >= last || r->marks[at].time || (r->marks[at].figure && at == i + 1))
		return i;
	end = walk(r, at, last);
	return end > at ? end : i;
}

/*
 * A bracket right behind a number may stand before its noun: "three (3) rifles",
 * "51 (49 confirmed, two probable) nurses". Where the phrase goes on.
 */
static size_t
behind_inner_bracket(const struct reading *r, const struct figure *f, size_t last)
{
	size_t i = f->words.last, close;
	const struct figure *again;

	if (i + 2 >= last || !text_is(r, i, "(") || !r->marks[i + 1].figure)
		return i;
	again = &r->figures[r->marks[i + 1].figure - 1];
	if (again->words.last < last && text_is(r, again->words.last, ")") &&
	    (again->earlier_value || again->rejected))
		return again->words.last + 1;
	for (close = i + 1; close < last && close - i < INNER_BRACKET; close++)
		if (text_is(r, close, ")"))
			return noun_follows(r, close + 1, last) && !act_ends(r, close + 1, close + 1, last) &&
			    is_noun_known(r, close + 1, walk(r, close + 1, last)) ? close + 1 : i;
	return i;
}

/*
 * N of them, N of the dead, N of the 58, N of its soldiers: where the phrase
 * begins; NONE behind a pronoun, where there is none.
 */
static size_t
partitive(struct reading *r, struct figure *f, size_t i, size_t last)
{
	size_t at = i + 1;

	if (at + 1 < last && text_is(r, i, "out") && text_is(r, at, "of") && (class_at(r, at + 1) & WORD_DETERMINER))
		return partitive(r, f, at, last);	/* "nine out of the 14 huts" */
	if (at + 1 < last && f->quantity.is_money && text_is(r, i, "worth") && text_is(r, at, "of") &&
	    noun_follows(r, at + 1, last))
		return at + 1;	/* $2 million worth of aid */
	if (i < last && f->quantity.is_money && text_is(r, i, "in") &&
	    noun_follows(r, at, last) && !r->marks[at].place)
		return at;	/* US$61,000 in cash */
	if (i >= last || (!text_is(r, i, "of") &&
	    !(f->quantity.kind == NUMBER_ZERO && text_is(r, i, "among"))))
		return i;
	if (at < last && (class_at(r, at) & (WORD_PRONOUN | WORD_RELATIVE)) &&
	    !(class_at(r, at) & WORD_DETERMINER)) {
		f->of_them = true;
		if (class_at(r, at) & WORD_RELATIVE)
			return NONE;	/* "two of which caused harm" */
		/* "five of them vans", "one of them a cook", but "40 per cent of them nurses" counts who they are */
		if (at + 1 < last && (class_at(r, at + 1) & WORD_ARTICLE))
			at++;
		return !f->quantity.is_share && noun_follows(r, at + 1, last) &&
		    is_noun_known(r, at + 1, walk(r, at + 1, last)) ? at + 1 : NONE;
	}
	if (at < last && (text_is(r, at, "these") || text_is(r, at, "those")) &&
	    !noun_follows(r, at + 1, last)) {
		f->of_them = true;
		return NONE;
	}
	for (size_t k = at + 1; k + 1 < last && k < at + OWNER; k++)
		if (text_is(r, k, "'s") && r->marks[k + 1].figure) {
			f->of_them = true;	/* 3 of Ghana's 16 regions, 4 of the boat's 12 crew */
			return k + 1;
		}
	if (at < last && (class_at(r, at) & WORD_DETERMINER)) {
		f->of_them = !f->quantity.is_share && f->unit.first == f->unit.last;
		while (at < last && (class_at(r, at) & WORD_DETERMINER))
			at++;
		return at;
	}
	if (f->quantity.is_share || f->unit.first < f->unit.last)	/* 12 kg of a mixture */
		return at + 1 < last && (class_at(r, at) & WORD_ARTICLE) ? at + 1 : at;
	if (r->marks[at < last ? at : i].figure && at < last) {
		f->of_them = true;	/* 14 of 20 drones */
		return at;
	}
	return at < last && noun_follows(r, at, last) ? at : i;	/* hundreds of families */
}

/* "nine the number of cases": the phrase stands behind "the number of". */
static size_t
behind_number_of(const struct reading *r, size_t i, size_t last)
{
	struct noun noun;

	if (i + 3 >= last || !text_is(r, i, "the"))
		return i;
	for (size_t k = i + 1; k < i + 4 && k + 1 < last; k++) {
		if (!text_is(r, k, "of"))
			continue;
		classify_noun(r->vocabulary, token_at(r, i + 1), k - i - 1, &noun);
		return noun.classes == 0 || (noun.classes & NOUN_OUTCOME) ? k + 1 : i;
	}
	return i;
}

/* "30 were men": the noun stands behind a form of be; else an empty phrase at `i`. */
static struct words
behind_be(const struct reading *r, size_t i, size_t last)
{
	struct words none = { i, i };
	size_t at = i, end;
	struct noun noun;

	if (i >= last || !(class_at(r, i) & WORD_BE))
		return none;
	at++;
	while (at < last && (class_at(r, at) & WORD_ADVERB))
		at++;
	if (at >= last || r->marks[at].act || r->marks[at].figure || r->marks[at].time)
		return none;
	end = walk(r, at, last);
	if (end == at)
		return none;
	classify_noun(r->vocabulary, token_at(r, at), end - at, &noun);
	return (noun.classes & (NOUN_PERSON | NOUN_VEHICLE | NOUN_WEAPON)) ?
	    (struct words){ at, end } : none;
}

static void
set_meaning(const struct reading *r, struct figure *f)
{
	if (f->counted.first < f->counted.last)
		classify_noun(r->vocabulary, token_at(r, f->counted.first),
		    f->counted.last - f->counted.first, &f->meaning);
}

/* "12 came back", "nine refused help": of many the noun is a plural, so an unknown word is their verb. */
static bool
is_verb_of_many(const struct reading *r, const struct figure *f)
{
	static const struct decimal one = { .small = 1 };
	const struct token *t;

	if (f->noun.first == f->noun.last || f->noun.first != f->words.last || f->unit.first < f->unit.last ||
	    !f->quantity.has_low || decimal_compare(&f->quantity.low, &one) <= 0 ||
	    r->blocks.p[f->block].kind == BLOCK_CELL)
		return false;
	if (f->noun.last < r->tokens.n && reading_is_plural(r, f->noun.last) &&
	    is_noun_known(r, f->noun.last, f->noun.last + 1))
		return false;	/* "26 makeshift prisons" */
	if (f->noun.last < r->tokens.n && text_is(r, f->noun.last, "of") &&
	    !span_ends(token_at(r, f->noun.last - 1)->text, "ed"))
		return false;	/* "310 head of deer", but "nine complained of pain" */
	if (f->noun.last + 1 < r->tokens.n && (class_at(r, f->noun.last) & WORD_AND) &&
	    r->marks[f->noun.last + 1].figure)
		return false;	/* "46 joint and 9 other operations" */
	for (size_t i = f->noun.first; i < f->noun.last; i++) {
		t = token_at(r, i);
		if (t->kind != TOKEN_WORD || (t->flags & TOKEN_CAPITAL) || reading_is_plural(r, i) ||
		    is_noun_known(r, i, f->noun.last))
			return false;
	}
	return true;
}

/* "25 others" and "28 more" stand alone, which ends the phrase: NONE; "three other men" does not. */
static size_t
over_more(const struct reading *r, struct figure *f, size_t start, size_t last)
{
	for (; start < last && (class_at(r, start) & WORD_MORE) && !r->marks[start].figure; start++) {
		f->more = true;
		if (noun_follows(r, start + 1, last) && !act_ends(r, start + 1, start + 1, last))
			continue;
		if (span_ends(token_at(r, start)->text, "others"))
			break;
		f->end = start + 1;
		return NONE;
	}
	return start;
}

/* "virus disease (MVD) cases": behind a short form in brackets the phrase goes on. */
static size_t
over_short_form(const struct reading *r, size_t i, size_t last)
{
	if (i + 3 >= last || !text_is(r, i, "(") || !text_is(r, i + 2, ")") || r->marks[i + 1].figure ||
	    !(token_at(r, i + 1)->flags & TOKEN_CAPITAL) || token_at(r, i + 1)->text.n < 2 ||
	    r->marks[i + 3].act || !noun_follows(r, i + 3, last))
		return i;
	return is_noun_known(r, i + 3, walk(r, i + 3, last)) ? walk(r, i + 3, last) : i;
}

static void
read_phrase(struct reading *r, struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = behind_inner_bracket(r, f, last), start;

	start = partitive(r, f, i, last);
	if (start == NONE) {
		f->end = i + 2;
		return;
	}
	start = behind_number_of(r, start, last);
	if (start + 1 < last && text_is(r, start, "x") && noun_follows(r, start + 1, last))
		start++;	/* "3 x persons" */
	if (f->of_them && start < last && r->marks[start].figure) {
		f->end = start;
		return;
	}
	start = over_more(r, f, start, last);
	if (start == NONE)
		return;
	f->noun = (struct words){ start, walk(r, start, last) };
	if (f->noun.first < f->noun.last)
		f->noun.last = over_short_form(r, f->noun.last, last);
	if (f->noun.first == f->noun.last && start == f->words.last)
		f->noun = behind_be(r, start, last);
	if (f->noun.first > start && f->noun.first < f->noun.last) {
		f->predicate = true;
		start = f->noun.first;
	}
	while (start < last && start > f->words.last && f->noun.first == f->noun.last &&
	    (class_at(r, start) & WORD_ADVERB))
		f->noun.first = f->noun.last = ++start;
	if (start > f->words.last && f->noun.first == f->noun.last && start < last &&
	    r->marks[start].act && r->acts[r->marks[start].act - 1].look == LOOK_NOUN)
		f->noun.last = r->acts[r->marks[start].act - 1].words.last;
	if (f->of_them && f->noun.first < f->noun.last) {
		struct words is = behind_be(r, f->noun.last, last);

		if (is.first > f->noun.last && is.first < is.last) {
			f->noun = is;	/* "ten of the dead were women" */
			f->predicate = true;
		}
	}
	if (is_verb_of_many(r, f))
		f->noun.last = f->noun.first;
	f->noun.last = coordinated_stuff(r, f, last);
	f->noun.last = coordinated(r, f->noun, last);
	f->counted = f->noun;
	set_meaning(r, f);
	if (f->noun.first < f->noun.last)
		f->counted.last = with_of(r, f->noun.last, last, f->meaning.classes);
	f->counted.last = f->counted.last > f->noun.last ?
	    coordinated(r, f->counted, last) : f->noun.last;
	set_meaning(r, f);
	f->end = f->counted.last > f->words.last ? f->counted.last : f->words.last;
	if (f->noun.first == f->noun.last)
		f->end = i > f->words.last ? i : f->words.last;
}

void
read_phrases(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->quantity.kind == NUMBER_ARTICLE && text_is(r, f->words.first, "another"))
			f->more = true;
		if (!f->rejected || f->earlier_value)
			read_phrase(r, f);
	}
}
