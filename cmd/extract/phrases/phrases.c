#include "phrases/phrases.h"

#include "labels/qualifiers.h"
#include "numbers/one_or_several.h"
#include "phrases/act_objects.h"
#include "phrases/noun_or_verb.h"
#include "phrases/noun_pairs.h"
#include "phrases/noun_phrase.h"
#include "phrases/partitives.h"
#include "phrases/phrase_known.h"
#include "phrases/phrase_words.h"
#include "phrases/predicate_noun.h"
#include "phrases/short_form.h"
#include "phrases/verb_of_some.h"
#include "reading/neighbours.h"

/* "operations against the gang", "attacks on depots": what is more than the event, as "engagements against targets" is
 * not. */
static bool
says_against(const struct reading *r, size_t i, const struct noun *noun)
{
	return (noun->classes & NOUN_EVENT) && (text_is(r, i, "on") ||
	    (text_is(r, i, "against") && (span_is(noun->measure, "operation") || span_is(noun->measure, "mission"))));
}

/* "of" and what follows it: members and friends of the club. */
static size_t
with_of(const struct reading *r, size_t i, size_t last, const struct noun *noun)
{
	size_t at, end;

	if (i >= last)
		return i;
	if (!text_is(r, i, "of") && !says_against(r, i, noun))
		return i;
	at = i + 1;
	while (at < last && (class_at(r, at) & (WORD_DETERMINER | WORD_ARTICLE)) && !r->marks[at].time)
		at++;
	if (at >= last || r->marks[at].time || (r->marks[at].place && text_is(r, i, "on")))
		return i;	/* "two crashes on Lake Kivu" */
	end = phrase_end(r, at, last);	/* "rounds of 7.62mm ammunition" too; behind any other number is none */
	/* "reports of lids flying off" */
	if (end > at && (noun->classes & NOUN_REPORT) && end < last && token_at(r, end)->kind == TOKEN_WORD &&
	    !r->marks[end].figure && token_at(r, end)->text.n > 4 && span_ends(token_at(r, end)->text, "ing"))
		return end + 1;
	if (end > at)
		return end;
	if (r->marks[at].figure || !(span_ends(token_at(r, at)->text, "ed") || span_ends(token_at(r, at)->text, "ing")))
		return i;
	end = phrase_end(r, at + 1, last);	/* "cases of organized transport" */
	return end > at + 1 ? end : i;
}

static void
set_meaning(const struct reading *r, struct figure *f)
{
	if (figure_has_noun(f))
		classify_noun(r->vocabulary, token_at(r, f->counted.first),
		    f->counted.last - f->counted.first, &f->meaning);
}

/* "additional confirmed cases", "more confirmed and probable cases": qualifiers that look like verbs, and their
 * noun. */
static bool
qualified_noun_follows(const struct reading *r, size_t i, size_t last)
{
	size_t behind = i + qualifier_at(r, i, last);

	return qualifiers_joined(r, i, last) > i || (behind > i && phrase_noun_follows(r, behind, last));
}

/* "25 others" and "28 more" stand alone, which ends the phrase: NONE; "three other men" does not. */
static size_t
over_more(const struct reading *r, struct figure *f, size_t start, size_t last)
{
	for (; start < last && (class_at(r, start) & WORD_MORE) && !r->marks[start].figure; start++) {
		f->more = true;
		if (phrase_begins(r, start + 1, last) || qualified_noun_follows(r, start + 1, last))
			continue;
		if (span_ends(token_at(r, start)->text, "others"))
			break;
		f->end = start + 1;
		return NONE;
	}
	return start;
}

/*
 * "34,573* strikes", "12[3] people": behind the mark of a note, which touches the number; "40% (12) were men": behind
 * the share in numbers.
 */
static size_t
over_note(const struct reading *r, const struct figure *f, size_t i, size_t last)
{
	if (i + 3 < last && f->quantity.is_share && text_is(r, i, "(") && token_at(r, i + 1)->kind == TOKEN_NUMBER &&
	    text_is(r, i + 2, ")"))
		return i + 3;
	if (i + 3 < last && text_is(r, i, "[") && !(token_at(r, i)->flags & TOKEN_SPACE) &&
	    token_at(r, i + 1)->kind == TOKEN_NUMBER && text_is(r, i + 2, "]"))
		return i + 3;
	while (i < last && text_is(r, i, "*") && !(token_at(r, i)->flags & TOKEN_SPACE))
		i++;
	return i;
}

/*
 * Where the noun phrase of `f` may begin, behind all that stands between it and
 * its number with its note; NONE where it has none, with f->end behind what was read.
 */
static size_t
phrase_start(const struct reading *r, struct figure *f, size_t number_end, size_t last)
{
	size_t start;

	start = partitive(r, f, number_end, last);
	if (start == NONE) {
		f->end = number_end + 2;
		return NONE;
	}
	start = partitive_number_of(r, start, last);
	if (start + 1 < last && (text_is(r, start, "x") || text_is(r, start, "such")) &&
	    phrase_noun_follows(r, start + 1, last))
		start++;	/* "3 x persons", "three such attacks" */
	if (start + 2 < last && text_is(r, start, "[") && phrase_end(r, start, last) == start &&
	    phrase_noun_follows(r, start + 1, last))
		start++;	/* "two [vehicle-borne bombs]": an editor's word for it */
	if (f->of_them && start < last && r->marks[start].figure) {
		f->end = start;
		return NONE;
	}
	return over_more(r, f, start, last);
}

/* An outcome's own noun behind a partitive and its adverbs: "12 of the newly wounded". */
static struct words
outcome_noun(const struct reading *r, size_t start, size_t last)
{
	const struct act *act;

	while (start < last && (class_at(r, start) & WORD_ADVERB))
		start++;
	act = start < last ? reading_act_at(r, start) : NULL;
	return (struct words){ start, act && act->look == LOOK_NOUN ? act->words.last : start };
}

#define WHERE	8	/* tokens of "in the blast near Orn on Monday" */

/* "nine of those killed in the blast were boys": behind whom it befell and how, up to a form of be; or behind the
 * noun. */
static size_t
over_where(const struct reading *r, const struct figure *f, size_t last)
{
	const unsigned ends = WORD_BE | WORD_HAVE | WORD_MODAL | WORD_RELATIVE | WORD_AND;
	size_t i = f->noun.last;

	if (!f->of_them || f->noun.first == i || !r->marks[i - 1].act || i >= last ||
	    !(class_at(r, i) & WORD_PREPOSITION))
		return i;
	while (i < last && i - f->noun.last < WHERE && !(class_at(r, i) & ends) && !r->marks[i].figure &&
	    !text_is(r, i, ",") && !reading_is_stop(r, i))
		i++;
	return i < last && (class_at(r, i) & WORD_BE) ? i : f->noun.last;
}

/*
 * The noun that begins at `start`, `parted` from the number or not, or stands behind a form of be: "30 were men",
 * "ten of the dead were women".
 */
static void
read_noun(const struct reading *r, struct figure *f, size_t start, size_t last, bool parted)
{
	struct words is;

	f->verb_of_some = is_verb_of_some(r, f, start);
	if (f->verb_of_some)
		return;
	/* "12 turned out to be cooks": no noun ahead of the verb */
	f->noun = (struct words){ start, phrase_over_to_be(r, start, last, false) > start ? start :
	    phrase_end(r, start, last) };
	/* "found 12 of them carrying drugs": what they did */
	if (f->of_them && f->noun.first < f->noun.last && span_ends(token_at(r, start)->text, "ing") &&
	    !noun_classes_at(r, start))
		f->noun.last = f->noun.first;
	if (f->noun.first < f->noun.last)
		f->noun.last = short_form_goes_on(r, f->noun.last, last);
	else if (parted)
		f->noun = outcome_noun(r, start, last);
	if ((f->noun.first == f->noun.last ? parted : !f->of_them) || figure_is_whole_of_some(r, f))
		return;
	is = predicate_noun(r, f, over_where(r, f, last), last);
	if (is.first == is.last)
		return;
	f->noun = is;
	f->predicate = true;
}

/* "seized shells, 13 rifles and boots": between a verb and the number of things stand but nouns without one, with
 * commas. */
static bool
goes_on_list(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first, first = r->sentences[f->sentence].words.first;

	if ((phrase_classes(r, f->noun.first, f->noun.last) & NOUN_PERSON) || i < first + 3 ||
	    !text_is(r, i - 1, ",") || text_is(r, i - 2, ","))
		return false;
	for (i--; i > first && !r->marks[i - 1].act; i--)
		if (r->marks[i - 1].figure || r->marks[i - 1].place ||
		    (!text_is(r, i - 1, ",") && !is_noun_like(r, i - 1)))
			return false;
	return i > first && i + 1 < f->words.first && !text_is(r, i, ",");
}

/* "13 rifles, 3 pistols and boots": where no "and" stands before the number, the one behind it ends the enumeration. */
static bool
ends_open_list(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f - 1;

	return f > r->figures && before->sentence == f->sentence && !before->rejected && before->noun.first <
	    before->noun.last && before->counted.last + 1 == f->words.first && text_is(r, before->counted.last, ",");
}

/* "children under 12", "children under 5 years old": up to which age they are counted, or the noun alone. */
static size_t
over_age_limit(const struct reading *r, const struct figure *f, size_t last)
{
	size_t i = f->counted.last, end;
	const struct figure *age = i < last ? reading_figure_at(r, i) : NULL;

	if (!age || !age->rejected || age->modifier.first != i || age->modifier.last == i || age->words.first != i)
		return i;
	end = age->words.last;
	if (end < last && text_is(r, end, "old"))
		return end + 1;
	if (end + 1 < last && text_is(r, end, "of") && text_is(r, end + 1, "age"))
		return end + 2;
	return span_is(span_of(age->rejected), "age") ? end : i;
}

/* The noun, what is joined to it and what hangs on it. */
static void
read_counted(const struct reading *r, struct figure *f, size_t last)
{
	bool joins = !ends_open_list(r, f) && !goes_on_list(r, f);

	/* "68 'rebels were killed'": what is quoted is more than the noun */
	if (f->noun.last > f->noun.first + 1 && phrase_quote_at(r, f->noun.first) &&
	    !words_hold(r, f->noun.first + 1, f->noun.last, "\"") &&
	    !words_hold(r, f->noun.first + 1, f->noun.last, "'"))
		f->noun.first++;

	f->noun.last = list_end(r, f, last);
	f->noun.last = pair_of_stuff(r, f, last);
	if (joins)
		f->noun.last = pair_end(r, f->noun, last, figure_is_of_many(f));
	f->counted = f->noun;
	set_meaning(r, f);
	if (f->noun.first == f->noun.last)
		return;
	f->counted.last = with_of(r, f->noun.last, last, &f->meaning);
	if (f->counted.last > f->noun.last && f->counted.last < last && text_is(r, f->noun.last, "of") &&
	    text_is(r, f->counted.last, "of"))
		/* "points of concentration of troops" */
		f->counted.last = with_of(r, f->counted.last, last, &f->meaning);
	if (joins && f->counted.last > f->noun.last)
		f->counted.last = pair_end(r, f->counted, last, figure_is_of_many(f));
	set_meaning(r, f);
	f->counted.last = over_age_limit(r, f, last);
	f->end = f->counted.last;
	f->counted.last = short_form_goes_on(r, f->counted.last, last);
	if (f->counted.last > f->end)
		set_meaning(r, f);	/* "Protection of Civilians (PoC) sites" */
	f->end = short_form_end(r, f->counted.last, last);
}

static void
read_phrase(const struct reading *r, struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, number_end = partitive_bracket(r, f, last);
	size_t noted = over_note(r, f, f->words.last, last), behind = noted > number_end ? noted : number_end;
	size_t start = phrase_start(r, f, behind, last);

	if (start == NONE) {
		if (predicate_of_some(r, f, last))
			set_meaning(r, f);
		return;
	}
	read_noun(r, f, start, last, start > behind);
	if (noun_is_verb(r, f))
		f->noun.last = f->noun.first;
	read_counted(r, f, last);
	if (f->noun.first == f->noun.last)
		f->end = number_end;
	if (f->end < f->words.last)
		f->end = f->words.last;
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
