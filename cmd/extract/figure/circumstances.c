#include "figure/circumstances.h"

#include <string.h>

#include "number/bound.h"
#include "number/unit.h"
#include "numbers/digits.h"
#include "numbers/one_or_several.h"
#include "reading/cues.h"

/* "one flight every two days", "eight million tonnes a year" */
static bool
is_rate(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;

	if (f->end + 1 < last && (class_at(r, f->end) & WORD_ARTICLE) && !r->marks[f->end].time) {
		struct quantity quantity;
		bool time;

		if (!quantity_at(r->vocabulary, token_at(r, f->end), 2, &quantity))
			return false;
		time = unit_is(quantity.unit_row, "time");
		quantity_free(&quantity);
		return time;
	}
	return f->end < last && (text_is(r, f->end, "every") || text_is(r, f->end, "per"));
}

/* "She was one of nine children", "treated as one" */
static bool
is_example(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (f->words.first < first + 2)
		return false;
	if (f > r->figures && f[-1].of_them && f[-1].end == f->words.first && f[-1].rejected)
		return true;
	return figure_is_one(r, f) && ((f->of_them && (class_at(r, f->words.first - 1) & WORD_BE) &&
	    (class_at(r, f->words.first - 2) & WORD_PRONOUN)) ||
	    (text_is(r, f->words.first - 1, "as") && f->noun.first == f->noun.last));
}

/* "nine out of ten": of a ratio the second is none either. */
static bool
is_of_ratio(const struct reading *r, const struct figure *f)
{
	const struct figure *part = f > r->figures ? f - 1 : NULL;

	return part && part->sentence == f->sentence && part->rejected && part->words.last + 2 == f->words.first &&
	    text_is(r, part->words.last, "out") && text_is(r, part->words.last + 1, "of");
}

/* "Of the 30 who went in, 25 came out", "Among 81 people asked, the fever began in May" */
static bool
opens_with_of(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	while (i > first && (class_at(r, i - 1) & WORD_DETERMINER))
		i--;
	if (i == first || !cue_opens_whole(r, i - 1))
		return false;
	i -= i > first + 1 && text_is(r, i - 2, "out") ? 2 : 1;
	return i == first || token_at(r, i - 1)->kind == TOKEN_MARK;
}

bool
figure_is_aboard(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->end;

	return (f->meaning.classes == 0 || (f->meaning.classes & (NOUN_PERSON | NOUN_STAFF))) && i < last &&
	    cue_is(r, i, last, CUE_ABOARD);
}

/* "had 40 passengers, of whom 12 died", "12 of whom died" */
static bool
is_told_of_in_part(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, of = f->end + 1;
	const struct figure *part = reading_figure_at(r, of);

	if (of >= last || !text_is(r, f->end, ","))
		return false;
	if (part)
		of = part->words.last;
	return of + 1 < last && text_is(r, of, "of") && (class_at(r, of + 1) & WORD_RELATIVE);
}

/* "with 60 gallons of diesel aboard": what a ship has to sail with, unless the clause says that it was seized. */
static bool
is_cargo(const struct reading *r, const struct figure *f)
{
	return f->unit.first < f->unit.last && !(f->meaning.classes & (NOUN_DRUG | NOUN_WEAPON)) &&
	    cue_is(r, f->end, r->sentences[f->sentence].words.last, CUE_ABOARD) &&
	    !(f > r->figures && f[-1].sentence == f->sentence && figure_has_outcome(f - 1));
}

bool
figure_is_possessed(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;

	if (f->words.first == first || f->act != NONE)
		return false;
	if (is_cargo(r, f))
		return true;
	if (f->words.first - 1 > first && text_is(r, f->words.first - 2, "of"))
		return false;	/* seven of its 19 passengers */
	if ((f->meaning.classes & (NOUN_CASE | NOUN_BODY | NOUN_REPORT)) || figure_is_aboard(r, f) ||
	    is_told_of_in_part(r, f))
		return false;
	return (class_at(r, f->words.first - 1) & WORD_HAVE) || text_is(r, f->words.first - 1, "our") ||
	    text_is(r, f->words.first - 1, "its") || text_is(r, f->words.first - 1, "their");
}

bool
figure_acted(const struct reading *r, const struct figure *f)
{
	return f->subject_of != NONE && (f->meaning.classes & NOUN_THING) &&
	    (r->acts[f->subject_of].frames & ACT_OBJECT) && !r->acts[f->subject_of].timeless &&
	    !r->acts[f->subject_of].future;
}

/* "16 rifles, one pistol and one drum", "90 men, one woman": counted as those before it are, where an enumeration goes
 * on. */
bool
figure_is_enumerated(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f - 1;
	size_t between = f->words.first - 1;

	return f > r->figures && f->noun.first < f->noun.last && !f->of_them && g->sentence == f->sentence &&
	    figure_is_kept(g) && g->quantity.kind != NUMBER_ARTICLE &&
	    ((g->meaning.classes & f->meaning.classes & NOUN_PERSON) ||
	    ((g->meaning.classes & NOUN_THING) && !(f->meaning.classes & ~(unsigned)NOUN_THING))) &&
	    g->end + 2 >= f->words.first &&
	    ((class_at(r, between) & WORD_AND) || text_is(r, between, ","));
}

/* "gave soup to 400 people", "samples from 51 contacts"; "speaks of 5,000 fighters" */
static bool
receives(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, before = f->words.first - 1;

	return f->words.first > first && (f->meaning.classes & NOUN_PERSON) &&
	    ((text_is(r, before, "of") && before > first && (class_at(r, before - 1) & WORD_SPEECH)) ||
	    text_is(r, before, "to") || text_is(r, before, "into") || text_is(r, before, "for") ||
	    text_is(r, before, "from"));
}

/* "was ambushed by 200 attackers", "houses occupied by 320 people": those by whom it was done. */
static bool
is_agent_of_passive(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, by = f->words.first - 1;

	return f->words.first > first + 1 && text_is(r, by, "by") && (f->meaning.classes & NOUN_PERSON) &&
	    f->noun.first < f->noun.last &&
	    token_at(r, by - 1)->kind == TOKEN_WORD && (span_ends(token_at(r, by - 1)->text, "ed") ||
	    span_ends(token_at(r, by - 1)->text, "en"));
}

static bool
has_followed(const struct reading *r, const struct figure *f)
{
	return f->end < r->sentences[f->sentence].words.last && (class_at(r, f->end) & WORD_HAVE);
}

/* "One in five patients", "3 out of every 10" */
static bool
is_ratio(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->words.last,
	    every = i + (text_is(r, i, "out") ? 2 : 1);
	const struct figure *of = reading_figure_at(r, i + 1);

	if (every < last && text_is(r, every, "every") && (text_is(r, every - 1, "in") || text_is(r, every - 1, "of")))
		return true;
	return i + 1 < last && text_is(r, i, "in") && of && of->rejected &&
	    of->quantity.kind != NUMBER_ARTICLE;	/* but "one in a coma" */
}

bool
figure_is_agent_place(const struct reading *r, const struct figure *f)
{
	return (f->meaning.classes & NOUN_PLACE) && !f->prepositional && f->noun.first < f->noun.last &&
	    (f->subject_of != NONE || has_followed(r, f));
}

bool
figure_takes_part(const struct reading *r, const struct figure *f)
{
	return (!figure_is_one(r, f) || figure_acted(r, f)) &&
	    (!f->prepositional || opens_with_of(r, f) || receives(r, f) || is_agent_of_passive(r, f));
}

/* "the tunnel, one of the narrowest, ...", "Ali, one of 70 residents, ...": what stands before it, told again;
 * but "nine, one of them ..." */
static bool
is_apposition(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t of = f->words.last;

	return f->unit.first == f->unit.last && f->words.first > s.first && (text_is(r, f->words.first - 1, ",") ||
	    (token_at(r, f->words.first - 1)->flags & TOKEN_DASH)) && of + 1 < s.last && text_is(r, of, "of") &&
	    !(class_at(r, of + 1) & (WORD_PRONOUN | WORD_RELATIVE)) &&
	    !text_is(r, of + 1, "these") && !text_is(r, of + 1, "those");
}

/* "the longest one yet", "this one": a pronoun. */
static bool
is_pronoun(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	if (f->noun.first < f->noun.last || f->of_them || i == first)
		return false;
	if (class_at(r, i - 1) & WORD_DETERMINER)
		return true;
	return i > first + 1 && token_at(r, i - 1)->kind == TOKEN_WORD && class_at(r, i - 1) == 0 &&
	    !r->marks[i - 1].act && (class_at(r, i - 2) & WORD_DETERMINER);
}

/* "pirates in two skiffs tried to board her": who did so were in them; but "two men in 12 boats were hurt" is read by
 * the clause. */
static bool
carries_who_acts(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, before = f->words.first - 1;

	return f->prepositional && f->how == HOW_AFTER && f->act != NONE && (f->meaning.classes & NOUN_VEHICLE) &&
	    f->words.first > first + 1 &&
	    !r->acts[f->act].with_be && (text_is(r, before, "in") || cue_is(r, before, f->words.first, CUE_ABOARD)) &&
	    (noun_classes_at(r, before - 1) & NOUN_PERSON);
}

/* "In one of the raids, officers": where or when, at the head of a clause. */
static bool
is_one_of_many(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, before = f->words.first - 1;

	return f->of_them && f->words.first > first && (class_at(r, before) & WORD_LOCATES) &&
	    !text_is(r, before, "of") &&
	    (before == first || token_at(r, before - 1)->kind == TOKEN_MARK);
}

/* "has been one of the highest", "had one of its busiest days": it counts none; but "One of the worst storms killed 12"
 * does. */
static bool
is_among_records(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->words.last + 2;

	return i < last && f->words.first > r->sentences[f->sentence].words.first &&
	    !(f->act != NONE && r->acts[f->act].words.first >= f->end) &&
	    text_is(r, f->words.last, "of") && (class_at(r, i - 1) & WORD_DETERMINER) &&
	    cue_is(r, i, last, CUE_RECORD) && span_ends(token_at(r, i)->text, "est");
}

/* "1,500 tents are urgently needed": where the cue of this kind stands behind be, or NONE. */
static size_t
where_are(const struct reading *r, const struct figure *f, enum cue cue)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->end;

	while (i < last && ((class_at(r, i) & (WORD_BE | WORD_ADVERB)) || span_ends(token_at(r, i)->text, "ly")))
		i++;
	return i > f->end && (class_at(r, f->end) & WORD_BE) && cue_is(r, i, last, cue) ? i : NONE;
}

/* "with another 270,000 expected": more than those who came, and the cue right behind, so that the verb before is not
 * theirs. */
static bool
more_awaited(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last;
	bool more = f->more || (f->words.first > 0 && (class_at(r, f->words.first - 1) & WORD_MORE));

	return more && (f->act == NONE || f->how == HOW_CHAIN || f->how == HOW_ANTECEDENT) && f->end < last &&
	    !text_is(r, f->end, "due") && cue_is(r, f->end, last, CUE_AWAITED);
}

/* "12 tents are expected", "23 meetings are due to be held"; but "outages are due to floods" tells why. */
static bool
are_awaited(const struct reading *r, const struct figure *f)
{
	size_t cue = where_are(r, f, CUE_AWAITED), last = r->sentences[f->sentence].words.last;

	return cue != NONE && !(text_is(r, cue, "due") && cue + 2 < last && text_is(r, cue + 1, "to") &&
	    !(class_at(r, cue + 2) & WORD_BE));
}

#define SUPPLY	4	/* words of what is needed or had, before the next */

/* Reasons that hold of all that an enumeration names. */
static bool
is_shared(const char *reason)
{
	static const char *const shared[] = { "need", "possession", "capacity", "staffing" };

	for (size_t i = 0; i < sizeof(shared) / sizeof(shared[0]); i++)
		if (strcmp(reason, shared[i]) == 0)
			return true;
	return false;
}

/* "needs 1,500 tents and 400 blankets", "has 90 beds and four wards": the reason is that of what stands before it. */
static const char *
reason_before(const struct reading *r, const struct figure *f)
{
	const struct figure *before = f - 1;
	size_t and = f->words.first - 1;

	if (f == r->figures || before->sentence != f->sentence || !before->rejected || f->act != NONE ||
	    !is_shared(before->rejected) || and < before->words.last || and - before->words.last > SUPPLY ||
	    !((class_at(r, and) & WORD_AND) || text_is(r, and, ",")))
		return NULL;
	/* "a crew of 17, nine trucks": trucks man no ship */
	if (strcmp(before->rejected, "staffing") == 0 && (f->meaning.classes & NOUN_THING))
		return NULL;
	for (size_t i = before->words.last; i < and; i++)
		if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].act)
			return NULL;
	return before->rejected;
}

/* "Two milligrams of fentanyl is a lethal dose": what an amount is, and nothing that befell it. */
static bool
is_explained(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->end;

	return figure_is_measured(f) && !figure_has_outcome(f) &&
	    i + 1 < last && text_is(r, i, "is") &&
	    ((class_at(r, i + 1) & WORD_ARTICLE) || cue_is(r, i, last, CUE_DEFINITION));
}

/* "$30 feeds nine children": what money does, whoever may give it. */
static bool
is_bought(const struct reading *r, const struct figure *f)
{
	const struct figure *money;
	size_t verb;

	if (f->act == NONE || !r->acts[f->act].timeless || f->how != HOW_BEFORE)
		return false;
	verb = r->acts[f->act].words.first;
	money = verb > r->sentences[f->sentence].words.first ? reading_figure_at(r, verb - 1) : NULL;
	return money && money->quantity.is_money;
}

/* "two men, both residents of Oslo,": who the two before the comma are; but "on Monday, both ships sank". */
static bool
describes_both(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	bool aged = f->words.last < s.last && cue_is(r, f->words.last, f->words.last + 1, CUE_AGED);

	return text_is(r, f->number.first, "both") && f->words.first > s.first && text_is(r, f->words.first - 1, ",") &&
	    (aged || (f->noun.first == f->words.last && (f->meaning.classes & NOUN_PERSON))) &&
	    (f->how != HOW_AFTER || f->act == NONE || words_hold(r, f->words.last, r->acts[f->act].words.first, ","));
}

const char *
circumstance_reason(const struct reading *r, const struct figure *f)
{
	bool one = figure_is_one(r, f);

	if (one && f->modifier.first < f->modifier.last && f->modifier.first >= f->number.last)
		return "generic";	/* one or more */
	if (describes_both(r, f))
		return "said again";
	if (is_explained(r, f) || is_example(r, f) || (one && (is_apposition(r, f) || is_pronoun(r, f))))
		return "generic";
	if (one && (is_one_of_many(r, f) || is_among_records(r, f)))
		return "article";
	if (carries_who_acts(r, f))
		return "generic";
	/* "in one of them", "from one family", "on both sides" */
	if (f->prepositional && f->how != HOW_NOMINAL && f->how != HOW_BEFORE && !f->part_cue &&
	    (one || text_is(r, f->number.first, "both")))
		return "article";
	if (((one || span_is(figure_number_text(r, f), "1")) && is_ratio(r, f)) || is_of_ratio(r, f))
		return "ratio";
	if (where_are(r, f, CUE_NEEDED) != NONE)
		return "need";
	if (more_awaited(r, f) || (!(f->meaning.classes & NOUN_PERSON) && are_awaited(r, f)))
		return "plan";
	return is_rate(r, f) || is_bought(r, f) ? "rate" : reason_before(r, f);
}
