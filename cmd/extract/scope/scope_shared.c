#include "scope/scope_shared.h"

#include "reading/cues.h"
#include "reading/neighbours.h"
#include "scope/cues_around.h"
#include "scope/scope_like.h"
#include "scope/scope_number.h"
#include "scope/scope_set.h"

static const char shared_rule[] = "part cue of the figure before";

/* It stands right behind "and", or a comma: a conjunct, no object of another verb. */
static bool
is_conjunct(const struct reading *r, const struct figure *f, bool comma)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	while (i > first && ((class_at(r, i - 1) & (WORD_ADVERB | WORD_DETERMINER)) || r->marks[i - 1].place))
		i--;
	if (i == first)
		return false;
	if (class_at(r, i - 1) & WORD_AND)
		return comma || i - 1 == first || !text_is(r, i - 2, ",");
	return comma && text_is(r, i - 1, ",");
}

static bool
finite_between(const struct reading *r, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (r->marks[i].act && reading_act_at(r, i)->finite)
			return true;
	return false;
}

/* "12 in Lusaka", "one each from Kitwe and Ndola": a number alone, and where. */
static bool
is_placed(const struct reading *r, const struct figure *f)
{
	size_t last = r->sentences[f->sentence].words.last, i = f->words.last;

	if (i < last && text_is(r, i, "each"))
		i++;
	return (f->inherited_noun || !figure_has_noun(f)) && i + 1 < last && (class_at(r, i) & WORD_LOCATES) &&
	    !text_is(r, i, "of");
}

/* "14 are missing - 12 in Lusaka and one each in Kitwe and Ndola": of the number before the dash. */
static void
divided_by_dash(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, before = figure_previous(r, index, true);
	const struct figure *whole = before == NONE ? NULL : &r->figures[before];

	if (whole == NULL || f->scope != SCOPE_NONE || f->words.first == first ||
	    !(token_at(r, f->words.first - 1)->flags & TOKEN_DASH) ||
	    !is_placed(r, f) || !scope_is_plain(whole) || !scope_is_less(f, whole) || !scope_measures(r, f, whole))
		return;
	scope_set(f, SCOPE_PART, "divided behind a dash");
	f->total_of = before;
}

/* "including 90 families or some 400 people", "90 families / 400 persons": the same ones, counted in another way. */
static bool
counts_again(const struct reading *r, const struct figure *f, const struct figure *before)
{
	if (!figure_is_household(before) || figure_is_household(f) || !(f->meaning.classes & NOUN_PERSON) ||
	    !scope_is_less(before, f))
		return false;
	return f->words.first == before->end + 1 &&
	    (is_conjunct(r, f, false) || text_is(r, before->end, "/") || text_is(r, before->end, "("));
}

/* "of whom 12 were freed and 3 fined", "six of them killed, ten wounded" */
static bool
shares_part(const struct reading *r, const struct figure *f, struct figure *before)
{
	before->shares_cue |= cue_of_before(r, before);
	/* "two of the prisoners were held for theft, one for fraud, and ten for arson" */
	if (f->inherited_noun && !f->earlier_value && f->act != NONE && f->act == before->act &&
	    f->time == before->time &&
	    f->counted.first == before->counted.first && ((before->of_them &&
	    (before == r->figures || before[-1].sentence != f->sentence)) || before->scope_rule == shared_rule))
		return true;
	if (counts_again(r, f, before))
		return true;
	if (is_placed(r, f) && (is_placed(r, before) || (before->of_them && before->noun.first < before->noun.last)) &&
	    (is_conjunct(r, f, true) || text_is(r, f->words.first - 1, ";")))
		return true;
	if (!is_conjunct(r, f, before->shares_cue))
		return false;
	return before->shares_cue || (before->of_them && f->inherited_noun &&
	    !words_hold(r, before->words.last, f->words.first, ","));
}

/* "a total of 4 kg of opium, 30 pills" goes on with what is of one class; "4 kg of opium, 30 rifles" does not. */
static bool
is_of_one_sort(const struct figure *f, const struct figure *before)
{
	return f->quantity.unit_row == before->quantity.unit_row || (f->meaning.classes & before->meaning.classes);
}

/* "A total of 12 people died and 30 were hurt", "a total of 22 cases and 3 deaths", "a total of 40 raids made, 12 men
 * held" */
static bool
shares_total(const struct reading *r, const struct figure *f, const struct figure *before)
{
	return is_of_one_sort(f, before) && is_conjunct(r, f, true) &&
	    (f->inherited_noun || !finite_between(r, before->words.last, f->words.first));
}

static void
share_cue(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	bool crossed = false;

	for (size_t g = index; g > 0 && r->figures[g - 1].sentence == f->sentence; g--) {
		struct figure *before = &r->figures[g - 1];

		if (before->rejected || before->earlier_value)
			continue;
		/* "bringing the total to 234; 12 have recovered" */
		if (before->scope == SCOPE_CUMULATIVE && words_hold(r, before->words.last, f->words.first, ";"))
			return;
		if (before->scope == SCOPE_PART && shares_part(r, f, before)) {
			scope_set(f, SCOPE_PART, shared_rule);
			f->total_of = before->total_of;
			f->shares_cue = before->shares_cue;
		} else if (before->scope == SCOPE_TOTAL && shares_total(r, f, before) &&
		    !(crossed && is_conjunct(r, f, false))) {
			scope_set(f, SCOPE_TOTAL, "total cue of the figure before");
		} else if (before->scope == SCOPE_CUMULATIVE && !cue_before(r, f, CUE_PREVIOUS) &&
		    (f->time == NONE || f->time == before->time ||
		    r->times[f->time].words.first < r->sentences[f->sentence].words.first)) {
			scope_set(f, SCOPE_CUMULATIVE, "beside what counts from a past date");
		} else if (before->scope == SCOPE_PART) {
			crossed = true;
			continue;
		}
		return;
	}
}

/* "Of the 18 deaths this year 15 were on roads": no comma, but a bare number, and no place or thing where they were. */
static bool
opens_part(const struct reading *r, size_t of, size_t k, struct words s)
{
	const struct figure *f = reading_figure_at(r, k);

	return of == s.first && r->marks[of + 2].figure && (class_at(r, of + 1) & WORD_DETERMINER) &&
	    k > reading_figure_at(r, of + 2)->end &&
	    !f->rejected && !f->prepositional && (f->inherited_noun || !figure_has_noun(f)) &&
	    f->unit.first == f->unit.last;
}

/*
 * "Of the 58, 33 were killed, 21 wounded": at the head of a clause. Where its
 * phrase ends, or NONE.
 */
static size_t
of_phrase(const struct reading *r, size_t i, struct words s)
{
	if (i > s.first && token_at(r, i - 1)->kind != TOKEN_MARK)
		return NONE;
	i = cue_over_out(r, i);
	if (i + 2 >= s.last || !cue_opens_whole(r, i))
		return NONE;
	if (i > s.first && text_is(r, i, "among") && !(class_at(r, i + 1) & WORD_DETERMINER))
		return NONE;	/* "killed 14, among them two leaders, and took 46" */
	if (!(class_at(r, i + 1) & (WORD_DETERMINER | WORD_PRONOUN)) && !r->marks[i + 1].figure)
		return NONE;
	/* "Of them 12 men were freed" */
	if (i == s.first && text_is(r, i, "of") && text_is(r, i + 1, "them") && r->marks[i + 2].figure)
		return i + 2;
	for (size_t k = i + 1; k < s.last && k < i + CLAUSE_REACH; k++) {
		/* "Among the dead were two women" */
		if (text_is(r, k, ",") || ((class_at(r, k) & WORD_BE) && k > i + 2 && text_is(r, i, "among") &&
		    r->marks[k + 1].figure))
			return k;
		/* "Of the 30 men in two boats, three": where they are */
		if (r->marks[k].figure && reading_figure_at(r, k)->prepositional && k > i + 2)
			continue;
		/* "killed 14, of them two leaders, and took 46" */
		if (reading_is_stop(r, k) || (k > i + 1 && r->marks[k].figure &&
		    reading_figure_at(r, k)->words.first == k &&
		    !(class_at(r, k - 1) & WORD_DETERMINER) && !cue_is(r, k - 1, k, CUE_TOTAL_LABEL)))
			return !reading_is_stop(r, k) && opens_part(r, i, k, s) ? k : NONE;
	}
	return NONE;
}

/* "Of the 90 crashes, 12 were fatal and 31 people were hurt": people are no crashes. */
static bool
is_of_other_kind(const struct figure *f, const struct figure *whole)
{
	return whole->meaning.classes == NOUN_EVENT && f->noun.first < f->noun.last && !f->of_them &&
	    (f->meaning.classes & NOUN_PERSON) && !(f->meaning.classes & NOUN_EVENT);
}

/* The whole that the phrase names: its own number, or the last one before that is not less. */
static size_t
of_whole(const struct reading *r, size_t index, struct words phrase)
{
	const struct figure *f = &r->figures[index];

	for (size_t g = index; g > 0 && index - g < RECENT; g--) {
		const struct figure *whole = &r->figures[g - 1];

		if (!scope_is_plain(whole) || whole->words.first >= phrase.last ||
		    (whole->prepositional && whole->words.first > phrase.first + 2) ||
		    (whole->words.first < phrase.first && whole->sentence == f->sentence &&
		    phrase.first == r->sentences[f->sentence].words.first))
			continue;
		if (whole->sentence != f->sentence && (figure_is_of_before(r, g - 1) ||
		    (whole->scope == SCOPE_PART && phrase.last == phrase.first + 2)))
			continue;	/* "them" are all, and not the women among them */
		if (is_of_other_kind(f, whole) && whole->words.first < phrase.first)
			continue;
		if (is_of_other_kind(f, whole))
			return NONE;
		if (!scope_is_less(whole, f))
			return whole->says_again && whole->total_of != NONE ? whole->total_of : g - 1;
	}
	return NONE;
}

/* "Of the 58, 33 were killed, while 90 were hurt": more than the whole of those before is of others. */
static bool
outgrows(const struct reading *r, const struct figure *f, size_t whole)
{
	return whole != NONE && f->quantity.has_low && scope_units(f, &r->figures[whole]) &&
	    scope_is_less(&r->figures[whole], f);
}

static void
of_clause(struct reading *r, struct words phrase, struct words s)
{
	size_t whole = NONE;

	for (size_t i = phrase.last; i < s.last && !text_is(r, i, ";"); i++) {
		size_t index = r->marks[i].figure;
		struct figure *f;

		if (index == 0 || r->figures[index - 1].words.first != i || r->figures[index - 1].rejected)
			continue;
		f = &r->figures[index - 1];
		if (outgrows(r, f, whole))
			return;
		if (f->scope == SCOPE_PART && f->total_of != NONE) {
			whole = whole == NONE ? f->total_of : whole;
			continue;
		}
		whole = of_whole(r, index - 1, phrase);
		if (whole == NONE && reading_counts(r, phrase))
			continue;	/* "Of the 90 crashes," names its whole by a number */
		/* "Among the items seized were 31 lions": of items that nobody counted */
		if ((class_at(r, phrase.last) & WORD_BE) && (whole == NONE || !scope_counts(r, f, &r->figures[whole])))
			continue;
		scope_set(f, SCOPE_PART, "of what heads its clause");
		f->total_of = whole;
	}
}

static void
of_clauses(struct reading *r)
{
	size_t sentence = NONE;

	for (size_t i = 0; i < r->n_figures; i++) {
		struct words s;

		if (r->figures[i].rejected || r->figures[i].sentence == sentence)
			continue;
		sentence = r->figures[i].sentence;
		s = r->sentences[sentence].words;
		if (!mark_may_be_in(r, sentence, ',') && !cue_opens_whole(r, s.first))
			continue;
		for (size_t k = s.first, end; k < s.last; k++)
			if ((end = of_phrase(r, k, s)) != NONE) {
				of_clause(r, (struct words){ k, end }, s);
				break;
			}
	}
}

/* "Of the 21 passengers, two died. Thirteen other passengers were hurt": the whole of the part right before, with its
 * very noun. */
static void
others_of_whole(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *part = f - 1, *whole;
	struct decimal both = { 0 };

	if (index == 0 || f->rejected || f->scope != SCOPE_NONE || !f->more || f->noun.first == f->noun.last ||
	    !scope_is_plain(f) ||
	    part->scope != SCOPE_PART || part->total_of == NONE || part->sentence + 1 < f->sentence ||
	    !scope_is_plain(part) ||
	    !words_hold(r, f->words.first, f->noun.last, "other"))
		return;
	whole = &r->figures[part->total_of];
	decimal_add(&both, scope_number(f), scope_number(part));
	if (scope_is_plain(whole) && scope_same_head(r, f, whole) && decimal_compare(&both, scope_number(whole)) <= 0) {
		scope_set(f, SCOPE_PART, "others of a whole");
		f->total_of = part->total_of;
	}
	decimal_free(&both);
}

void
scope_shared_cues(struct reading *r)
{
	of_clauses(r);
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected)
			divided_by_dash(r, i);
	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected && (r->figures[i].scope == SCOPE_NONE ||
		    (r->figures[i].scope == SCOPE_CUMULATIVE && is_placed(r, &r->figures[i]))))
			share_cue(r, i);
	for (size_t i = 0; i < r->n_figures; i++)
		others_of_whole(r, i);
}
