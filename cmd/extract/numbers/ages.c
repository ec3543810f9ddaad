#include "numbers/ages.h"

#include "numbers/age_labels.h"
#include "numbers/digits.h"
#include "reading/cues.h"

static bool
is_singular_person(const struct reading *r, size_t i)
{
	struct span text = token_at(r, i)->text;
	unsigned noun;

	if (token_at(r, i)->kind != TOKEN_WORD || span_ends(text, "s") || span_ends(text, "en"))
		return false;
	noun = noun_classes_at(r, i);
	return (noun & NOUN_PERSON) && !(noun & NOUN_ORGANISATION);	/* a man, not a group */
}

static bool
is_age(const struct figure *f)
{
	static const struct decimal oldest = { .small = 99 };
	const struct quantity *q = &f->quantity;

	return f->number.last == f->number.first + 1 && !q->is_range && q->kind != NUMBER_ARTICLE &&
	    !(q->has_low && decimal_compare(&q->low, &oldest) > 0) &&
	    !(q->has_high && decimal_compare(&q->high, &oldest) > 0);
}

/* "under five years" counts years; "children under five account for" no accounts; a holiday may begin with "women". */
static bool
is_plural_noun(const struct reading *r, size_t i)
{
	if (token_at(r, i)->kind != TOKEN_WORD || (class_at(r, i) & ~(unsigned)WORD_TIME) || r->marks[i].act ||
	    !reading_is_plural(r, i))
		return false;
	return noun_classes_at(r, i) != 0;
}

/* Persons, or "them", end at token `i`; `but` are classes of persons that are left out. */
static bool
are_persons(const struct reading *r, size_t i, unsigned but)
{
	unsigned noun = noun_classes_at(r, i);

	return text_is(r, i, "them") || ((noun & NOUN_PERSON) && !(noun & but));
}

/* Who "were under five": persons, a number of them, those whom an act befell; but "casualties were over 40". */
static bool
are_told_of(const struct reading *r, size_t be, size_t first)
{
	const struct act *act = be == first ? NULL : reading_act_at(r, be - 1);

	if (be == first)
		return false;
	return act ? act->look == LOOK_LEFT :
	    reading_counts_at(r, be - 1) || are_persons(r, be - 1, NOUN_OUTCOME | NOUN_CASE);
}

/* "below five years": an age may be told in years. */
static bool
is_in_years(const struct reading *r, const struct figure *f)
{
	return f->unit.first == f->unit.last || text_is(r, f->unit.first, "years") || text_is(r, f->unit.first, "year");
}

/* "children under 12", "children below 5 years", "those over 60", "were under five": a limit of age, and no noun behind
 * it. */
static bool
limits_age(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, last = f->words.last;
	const struct act *act;

	if (f->modifier.first != first || f->modifier.last != f->modifier.first + 1 || first == s.first ||
	    !is_in_years(r, f) || !is_age(f))
		return false;
	if (last < s.last &&
	    (is_plural_noun(r, last) || (f->quantity.is_loose && token_at(r, last)->kind == TOKEN_WORD)))
		return false;		/* "among them some 30 explosive devices" */
	act = reading_act_at(r, first - 1);
	if (act && act->look == LOOK_RIGHT)
		return false;		/* "The blast injured over 14." */
	return class_at(r, first - 1) & WORD_BE ? are_told_of(r, first - 1, s.first) : are_persons(r, first - 1, 0);
}

/* "and Juan Berg": another is named. */
static bool
names_another(const struct reading *r, size_t i, struct words s)
{
	const unsigned name = TOKEN_CAPITAL | TOKEN_ALL_CAPS;

	return i + 2 < s.last && (class_at(r, i) & WORD_AND) && (token_at(r, i + 1)->flags & name) == TOKEN_CAPITAL &&
	    (token_at(r, i + 2)->flags & name) == TOKEN_CAPITAL && !r->marks[i + 1].place && !r->marks[i + 1].time;
}

/* A mark, or nothing, behind a number that stands in apposition; or another name. */
static bool
closes_apposition(const struct reading *r, const struct figure *f, struct words s)
{
	size_t last = f->words.last;

	return last >= s.last || text_is(r, last, ",") || text_is(r, last, ")") || text_is(r, last, ".") ||
	    (token_at(r, last)->flags & TOKEN_DASH) || names_another(r, last, s);
}

#define NAME_TOKENS	4	/* of a name, or from an article to its noun */

/* One person is told of: an article or "one" stands a few words before. */
static bool
tells_of_one(const struct reading *r, size_t noun, struct words s)
{
	for (size_t i = noun; i > s.first && noun - i < NAME_TOKENS; i--)
		if ((class_at(r, i - 1) & (WORD_ARTICLE | WORD_DETERMINER)) || text_is(r, i - 1, "one"))
			return true;
	return false;
}

/* The last word of a name that ends at token `i`, which an initial may close: Juan of "Juan N." and of 'Juan "N"'. */
static size_t
over_initial(const struct reading *r, size_t i, size_t first)
{
	size_t letter = i - (i > first && token_at(r, i)->kind == TOKEN_MARK), name;

	if (letter < first + 1 || token_at(r, letter)->text.n != 1 || !(token_at(r, letter)->flags & TOKEN_CAPITAL))
		return i;
	name = letter - 1;
	if (name > first && token_at(r, name)->kind == TOKEN_MARK)
		name--;
	return token_at(r, name)->kind == TOKEN_WORD && token_at(r, name)->text.n > 1 ? name : i;
}

/* A name that no place is told of by: Bari of "alias Bari, 33," but not of "in Bari, 33,". */
static bool
ends_name(const struct reading *r, size_t i)
{
	const struct place_mention *place = reading_place_at(r, i);

	return (token_at(r, i)->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) == TOKEN_CAPITAL &&
	    !(place && (place->governs || place->place.kind == PLACE_COUNTRY));
}

/* "Berg, 51, leads", "alias \"Berg\", 51,"; "a port worker, 38, was": a name or one person, a number, a mark. */
static bool
behind_comma(const struct reading *r, const struct figure *f, struct words s)
{
	size_t before = over_initial(r, f->words.first - 2, s.first);
	bool quoted = before > s.first && (text_is(r, before, "'") || text_is(r, before, "\""));

	before -= quoted;
	if (!text_is(r, f->words.first - 1, ",") || !closes_apposition(r, f, s) ||
	    token_at(r, before)->kind != TOKEN_WORD)
		return false;
	if (ends_name(r, before) || (quoted && (token_at(r, before)->flags & TOKEN_CAPITAL)))
		/* "Pistols, 4" */
		return quoted || !((noun_classes_at(r, before) & NOUN_THING) && reading_is_plural(r, before));
	return is_singular_person(r, before) && tells_of_one(r, before, s);
}

/* "driver Juan Berg (29)", "Sgt. Berg (29)", "one minor (15)": a rank or a trade stands before the name. */
static bool
behind_titled_name(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first - 1;

	if (!figure_fills_bracket(r, f))
		return false;
	while (i > s.first && f->words.first - i < NAME_TOKENS + 1 &&
	    (token_at(r, i - 1)->flags & TOKEN_CAPITAL) && token_at(r, i - 1)->kind == TOKEN_WORD &&
	    !(class_at(r, i - 1) & WORD_ABBREVIATION))
		i--;
	if (i + 1 >= f->words.first || i == s.first)
		return i > s.first && is_singular_person(r, i - 1) && tells_of_one(r, i - 1, s);
	if (text_is(r, i - 1, "."))
		i--;
	return i > s.first && ((class_at(r, i - 1) & WORD_ABBREVIATION) || is_singular_person(r, i - 1));
}

/* The first word of the name of two or more that ends before `last`; `last` if there is none. */
static size_t
start_of_name(const struct reading *r, size_t last, size_t first)
{
	size_t i = last;

	/* "Sunday Igwe" */
	while (i > first && last - i < NAME_TOKENS && token_at(r, i - 1)->kind == TOKEN_WORD &&
	    (token_at(r, i - 1)->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) == TOKEN_CAPITAL &&
	    !(class_at(r, i - 1) & ~(unsigned)(WORD_WEEKDAY | WORD_MONTH | WORD_TIME)) && !r->marks[i - 1].act)
		i--;
	return last - i < 2 ? last : i;
}

/* A person, or persons, of whom a name behind it may be one. */
static bool
names_persons(const struct reading *r, size_t i)
{
	unsigned noun;

	if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].place)
		return false;
	noun = noun_classes_at(r, i);
	return (noun & NOUN_PERSON) && !(noun & NOUN_ORGANISATION);
}

/* Before a name: "a suspect,", "arrested", or the age of the one named before. */
static bool
stands_before_name(const struct reading *r, size_t i, struct words s)
{
	const struct act *act = reading_act_at(r, i - 1);
	const struct figure *before;

	if (act)
		return act->look == LOOK_RIGHT;
	if ((class_at(r, i - 1) & WORD_AND) && !text_is(r, i - 1, ",") && i > s.first + 1)
		i--;
	if (text_is(r, i - 1, ",") && i > s.first + 1)
		i--;
	if (text_is(r, i - 1, ")") && i > s.first + 1)
		i--;
	if ((before = reading_figure_at(r, i - 1)))
		return figure_rejected_as(before, "age");
	if (text_is(r, i - 1, ":") || (class_at(r, i - 1) & WORD_BE))	/* "the victims are Juan Berg (31) and" */
		return i > s.first + 1 && !r->marks[i].place && names_persons(r, i - 2);
	return text_is(r, i, ",") && names_persons(r, i - 1);
}

/* "a suspect, Juan Berg (31)", "arrested Juan Berg (29) and Li Hansen (20)", "two men, Juan Berg, 25, and" */
static bool
behind_name(const struct reading *r, const struct figure *f, struct words s)
{
	size_t last = f->words.first - 1, start;

	if (!(text_is(r, last, "(") || text_is(r, last, ",")) || !closes_apposition(r, f, s))
		return false;
	start = start_of_name(r, last, s.first);
	if (start == s.first)
		return start < last && is_singular_person(r, start);	/* "Constable Juan Berg (29) was" */
	return start < last && stands_before_name(r, start, s);
}

/* The numbers of one or two digits side by side from `i` on: "29, 31 and 35", three; 0 where no mark closes them. */
static size_t
numbers_in_run(const struct reading *r, size_t i, size_t last)
{
	size_t n = 1;

	for (i++; i + 1 < last && (text_is(r, i, ",") || (class_at(r, i) & WORD_AND)) &&
	    token_at(r, i + 1)->kind == TOKEN_NUMBER && token_at(r, i + 1)->text.n <= 2; i += 2)
		n++;
	return i >= last || token_at(r, i)->kind == TOKEN_MARK ? n : 0;
}

/* The last token before `i` of whom a place is told: "women" of "two women from Lima" */
static size_t
before_place(const struct reading *r, size_t i, struct words s)
{
	size_t first = r->marks[i - 1].place ? reading_place_at(r, i - 1)->words.first : i;

	return first < i && first > s.first + 1 && (class_at(r, first - 1) & WORD_PREPOSITION) ? first - 2 : i - 1;
}

/* "two women, 29 and 31,", "two women from Lima, 29 and 31,": as many numbers as there are persons. */
static bool
behind_persons(const struct reading *r, const struct figure *f, struct words s)
{
	const struct figure *persons = f - 1;
	size_t first = f->words.first, noun;
	struct decimal n = { 0 };

	if (f == r->figures || !text_is(r, first - 1, ","))
		return false;
	noun = before_place(r, first - 1, s);
	if (!names_persons(r, noun) || persons->words.first < s.first || persons->words.last + NAME_TOKENS < noun + 2 ||
	    !persons->quantity.has_low)
		return false;
	decimal_set(&n, (long long)numbers_in_run(r, f->number.first, s.last));
	return decimal_compare(&persons->quantity.low, &n) == 0;
}

/* "a man and a woman, both 45,": where `both` stands; the number is behind it. */
static bool
is_age_of_both(const struct reading *r, size_t both, struct words s)
{
	if (both < s.first + 2 || both + 1 >= s.last ||
	    !(text_is(r, both, "both") || text_is(r, both, "all") || text_is(r, both, "each")))
		return false;
	return text_is(r, both - 1, ",") && names_persons(r, both - 2) && token_at(r, both + 1)->kind == TOKEN_NUMBER &&
	    token_at(r, both + 1)->text.n <= 2 && (both + 2 >= s.last || token_at(r, both + 2)->kind == TOKEN_MARK);
}

/* "aged 6 and 8"; but "children under 6 and 8 men", "12 under 6 and 8 were hurt" */
static bool
behind_age(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, last = f->words.last;
	const struct figure *before;

	if (last < s.last && is_plural_noun(r, last))
		return false;
	before = reading_figure_at(r, first - 2);
	if (!before || !((class_at(r, first - 1) & WORD_AND) || text_is(r, first - 1, ",")))
		return false;
	if (before->modifier.first < before->modifier.last && last < s.last &&
	    (class_at(r, last) & (WORD_BE | WORD_HAVE)))
		return false;
	return figure_rejected_as(before, "age");
}

/* "a man of 60", "two women of 39"; but "a family of four", "the loss of 36 lives" */
static bool
behind_of(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first, last = f->words.last;

	return text_is(r, first - 1, "of") && !cue_is(r, first - 2, first, CUE_COLLECTIVE) &&
	    !(noun_classes_at(r, first - 2) & NOUN_OUTCOME) &&
	    (last >= s.last || token_at(r, last)->kind == TOKEN_MARK ||
	    class_at(r, last) || r->marks[last].act) &&
	    (is_singular_person(r, first - 2) || (f->plain_digits && names_persons(r, first - 2)));
}

/* "the bodies of Ali Saleh (34)", "the arrest of Ali Saleh (34)": the name begins behind what somebody is of. */
static bool
is_of_somebody(const struct reading *r, size_t name, size_t first)
{
	return name > first + 1 && text_is(r, name - 1, "of") &&
	    (r->marks[name - 2].act || (noun_classes_at(r, name - 2) & NOUN_OUTCOME) || names_persons(r, name - 2));
}

/* Persons stand right behind the number, or behind an adjective or two: "two active cadres". */
static bool
counts_persons(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.last, last = r->sentences[f->sentence].words.last;

	for (size_t adjectives = 0; adjectives < 2 && i < last && !noun_classes_at(r, i) &&
	    token_at(r, i)->kind == TOKEN_WORD && !is_function_word(r, i); adjectives++)
		i++;
	return i < last && (noun_classes_at(r, i) & NOUN_PERSON);
}

/* "Two men, Ali Saleh (34) and Omar Saleh (32), died", "Ali Saleh (34) was shot": behind a name of two words that is no
 * place's. */
static bool
in_bracket(const struct reading *r, const struct figure *f, struct words s)
{
	size_t open = f->words.first - 1, name = open, next = f->words.last + 1;

	if (!figure_fills_bracket(r, f))
		return false;
	while (name > s.first && token_at(r, name - 1)->kind == TOKEN_WORD &&
	    (token_at(r, name - 1)->flags & TOKEN_CAPITAL) &&
	    !r->marks[name - 1].place && !is_function_word(r, name - 1))
		name--;
	if (open >= name + 2 && is_of_somebody(r, name, s.first))
		return true;
	if (open < name + 2 || (name > s.first && (class_at(r, name - 1) & (WORD_LOCATES | WORD_PREPOSITION)) &&
	    !text_is(r, name - 1, "as")))
		return false;
	if (next < s.last && (class_at(r, next) & (WORD_BE | WORD_HAVE)))
		return true;
	for (const struct figure *g = f; g > r->figures && g[-1].sentence == f->sentence; g--)
		if (!g[-1].rejected && g[-1].quantity.has_low && f->quantity.has_low && counts_persons(r, &g[-1]) &&
		    decimal_compare(&g[-1].quantity.low, &f->quantity.low) < 0)
			return true;
	return false;
}

/* One person, or a name, ends at token `i`. */
static bool
is_one_at(const struct reading *r, size_t i, struct words s)
{
	if ((token_at(r, i)->flags & (TOKEN_CAPITAL | TOKEN_ALL_CAPS)) == TOKEN_CAPITAL && i > s.first)
		return token_at(r, i)->kind == TOKEN_WORD && !r->marks[i].place && !noun_classes_at(r, i) &&
		    !class_at(r, i);
	return is_singular_person(r, i) && !r->marks[i].act && tells_of_one(r, i, s);
}

/* "the owner, who is 41,", "the boy was 12 when": what one person is said to be is how old. */
static bool
behind_be(const struct reading *r, const struct figure *f, struct words s)
{
	size_t last = f->words.last, i = f->words.first - 2;

	if (!(class_at(r, i + 1) & WORD_BE) ||
	    !(closes_apposition(r, f, s) || text_is(r, last, "at") || (class_at(r, last) & WORD_SUBORDINATOR)))
		return false;
	if ((class_at(r, i) & WORD_RELATIVE) && i > s.first + 1)
		i -= 1 + text_is(r, i - 1, ",");
	else if (class_at(r, i) & WORD_RELATIVE)
		return false;
	return is_one_at(r, i, s);
}

const char *
age_of(const struct reading *r, const struct figure *f, struct words s)
{
	if (age_labels(r, f, s) || limits_age(r, f, s) || is_age_of_both(r, f->words.first, s))
		return "age";
	if (f->words.first < s.first + 2 || f->modifier.first != f->modifier.last)
		return NULL;
	if (is_age(f) && behind_of(r, f, s))
		return "age";
	if (f->unit.first < f->unit.last || !f->plain_digits || token_at(r, f->number.first)->text.n > 2)
		return NULL;
	return behind_age(r, f, s) || behind_be(r, f, s) || behind_comma(r, f, s) ||
	    behind_titled_name(r, f, s) || behind_name(r, f, s) ||
	    behind_persons(r, f, s) || in_bracket(r, f, s) || is_age_of_both(r, f->words.first - 1, s) ? "age" : NULL;
}
