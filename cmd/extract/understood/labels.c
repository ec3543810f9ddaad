#include "understood/labels.h"

#include "figure/circumstances.h"
#include "reading/cues.h"
#include "reading/understood.h"
#include "words/classify_outcome.h"

#define LABEL_TOKENS	10	/* before the colon */
#define SENTENCE_LABEL	20	/* "The losses of the week are as follows:" */

/* "are:", "are as follows:", "are approximately:" */
static bool
is_equated(const struct reading *r, size_t colon, size_t first)
{
	for (size_t i = colon; i > first && colon - i < 4; i--)
		if (class_at(r, i - 1) & WORD_BE)
			return true;
	return false;
}

/* "No. of villages affected": behind the abbreviation and its point; or `first`. */
static size_t
behind_number_of(const struct reading *r, size_t first, size_t colon)
{
	return first + 3 < colon && (text_is(r, first, "no") || text_is(r, first, "nos")) && text_is(r, first + 1, ".") &&
	    text_is(r, first + 2, "of") ? first + 3 : first;
}

/* The words of a label: what stands before the first colon of the sentence, or its dash. */
bool
label_of_figure(const struct reading *r, const struct figure *f, struct words *label)
{
	struct words s = r->sentences[f->sentence].words;

	if (!mark_may_be_in(r, f->sentence, ':') && !mark_may_be_in(r, f->sentence, '-'))
		return false;
	for (size_t i = s.first; i < f->words.first && i < s.first + SENTENCE_LABEL; i++) {
		if (r->marks[i].figure && !r->figures[r->marks[i].figure - 1].rejected)
			return false;
		if (i >= s.first + LABEL_TOKENS && !(text_is(r, i, ":") && is_equated(r, i, s.first)))
			continue;
		if (text_is(r, i, ":") || ((token_at(r, i)->flags & TOKEN_DASH) &&
		    r->blocks.p[f->block].kind != BLOCK_PARAGRAPH)) {
			*label = (struct words){ behind_number_of(r, s.first, i), i };
			return i > label->first;
		}
	}
	return false;
}

#define OUTCOME_WORDS	3	/* of an outcome noun: "internally displaced persons" */

/* The outcome noun that ends before token `i`; its words, empty for none. */
static struct words
outcome_noun_before(const struct reading *r, size_t i, size_t first, struct noun *noun)
{
	size_t start = i - 1;

	for (; i - start <= OUTCOME_WORDS; start--) {
		classify_noun(r->vocabulary, token_at(r, start), i - start, noun);
		if (noun->classes & NOUN_OUTCOME)
			return (struct words){ start, i };
		if (start == first || token_at(r, start - 1)->kind != TOKEN_WORD ||
		    is_function_word(r, start - 1))
			break;
	}
	return (struct words){ i, i };
}

/* "Homicide suspects": what they are held for, and not what befell them. */
static bool
is_charge(const struct reading *r, struct words befell, size_t last)
{
	if (befell.last >= last || token_at(r, befell.last)->kind != TOKEN_WORD)
		return false;
	return (noun_classes_at(r, befell.last) & NOUN_PURSUED) != 0;
}

/* "Inspectorate of Prisons": where they see to people, and not what befell anybody; but "Number of dead". */
static bool
is_of_office(const struct reading *r, const struct act *act, size_t first)
{
	size_t of = act->words.first - 1;

	return act->words.first > first + 1 && (act->frames & ACT_STATE) && text_is(r, of, "of") &&
	    !cue_is(r, of - 1, of, CUE_COUNTER) && !cue_ends(r, first, of + 1, CUE_TOTAL_BEFORE) && !r->marks[of - 1].figure;
}

/* An outcome in some words of a label, heading or introduction; the last that befalls. */
bool
label_outcome(struct reading *r, struct words words, struct figure *f, enum how how)
{
	for (size_t i = words.last; i > words.first; i--) {
		struct words befell;
		struct noun noun;

		if (r->marks[i - 1].act) {
			const struct act *act = &r->acts[r->marks[i - 1].act - 1];

			if (act->words.first < words.first)
				return false;
			if (act->future || is_of_office(r, act, words.first))
				continue;
			if (act->frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE)) {
				f->act = r->marks[i - 1].act - 1;
				f->outcome = act->words;
				f->outcome_then = act->then;
				f->how = how;
				return true;
			}
		}
		if (token_at(r, i - 1)->kind != TOKEN_WORD)
			continue;
		befell = outcome_noun_before(r, i, words.first, &noun);
		/* "Distribution by county" hands out nothing. */
		if (befell.first < befell.last && !is_charge(r, befell, words.last) && (noun.row->cell[OUTCOME_NOUN_OF].n == 0 ||
		    class_fit(noun.row, OUTCOME_NOUN_OF, f->meaning.classes))) {
			f->outcome = befell;
			f->how = how;
			return true;
		}
	}
	return false;
}

/* "Drug trafficking": an -ing form right behind makes it the first part of another noun. */
static bool
is_compound(const struct reading *r, size_t i, size_t last)
{
	return i < last && r->marks[i].act && span_ends(token_at(r, i)->text, "ing") &&
	    !(r->acts[r->marks[i].act - 1].frames & ACT_STATE);
}

/* "National Task Force": a capital goes on with the name, so that the word before it is no noun of its own. */
static bool
is_in_name(const struct reading *r, size_t i, size_t last)
{
	return i < last && token_at(r, i)->kind == TOKEN_WORD && token_at(r, i - 1)->kind == TOKEN_WORD &&
	    (token_at(r, i)->flags & token_at(r, i - 1)->flags & TOKEN_CAPITAL) &&
	    !((token_at(r, i)->flags | token_at(r, i - 1)->flags) & TOKEN_ALL_CAPS) &&
	    !is_function_word(r, i) && !r->marks[i].act;
}

/* "Casualties (Tab D)", "(Table 4)": where to read on. */
static bool
is_reference(const struct reading *r, size_t i, struct words words)
{
	return i > words.first && i + 2 < words.last && text_is(r, i - 1, "(") && text_is(r, i + 2, ")") &&
	    token_at(r, i + 1)->text.n < 3;
}

bool
label_is_of_one(const struct reading *r, const struct figure *f, size_t last, unsigned classes)
{
	size_t i = f->words.first, first = r->sentences[f->sentence].words.first;

	if (!(classes & (NOUN_VEHICLE | NOUN_BUILDING)) || reading_is_plural(r, last - 1) || figure_is_one(r, f) ||
	    i == first || !text_is(r, i - 1, ":"))
		return false;
	if (last + 1 < i)
		return true;
	for (i--; i > first && f->words.first - i < LABEL_TOKENS; i--)
		if (r->marks[i - 1].act)
			return true;
	return false;
}

#define TOLD	4	/* tokens behind a number that tell something */

bool
label_names_speaker(const struct reading *r, const struct figure *f, size_t last, unsigned classes)
{
	const unsigned who = NOUN_STAFF | NOUN_ORGANISATION;

	return (classes & who) && !(classes & ~who) && !reading_is_plural(r, last - 1) && f->words.first > r->sentences[f->sentence].words.first &&
	    text_is(r, f->words.first - 1, ":") && f->words.last + TOLD < r->sentences[f->sentence].words.last;
}

bool
label_hangs_on_act(const struct reading *r, size_t start, size_t first)
{
	const struct act *act;
	size_t i = start - 1;

	if (start < first + 3 || !(class_at(r, i) & WORD_PREPOSITION) || text_is(r, i, "of"))
		return false;
	if (!r->marks[i].act && !r->marks[--i].act)
		return false;
	act = &r->acts[r->marks[i].act - 1];
	return act->look != LOOK_NOUN && !act->with_be && act->words.first > first && reading_is_plural(r, act->words.first - 1);
}

size_t
label_head_end(const struct reading *r, size_t start, size_t first)
{
	size_t i = start - 1;
	unsigned noun;

	if (start < first + 2 || !(class_at(r, i) & WORD_PREPOSITION) || text_is(r, i, "of") || text_is(r, i, "among") ||
	    r->marks[i].act || r->marks[i].time || !reading_is_plural(r, i - 1))
		return NONE;
	noun = noun_classes_at(r, i - 1);
	return (noun & (NOUN_OUTCOME | NOUN_EVENT)) && !(noun & (NOUN_PERSON | NOUN_CASE)) ? i : NONE;
}

/* A known noun phrase of these classes in some words; the last one. */
bool
label_noun(struct reading *r, struct words words, unsigned classes, struct figure *f)
{
	for (size_t i = words.last; i > words.first; i--) {
		struct noun noun;
		size_t start = i - 1;

		if (token_at(r, start)->kind != TOKEN_WORD || is_function_word(r, start) || is_in_name(r, i, words.last) ||
		    r->marks[start].place || r->marks[start].time || r->marks[start].act ||
		    is_reference(r, start, words) || (start > words.first && is_reference(r, start - 1, words)))
			continue;
		while (start > words.first && (token_at(r, start - 1)->kind == TOKEN_WORD ||
		    token_at(r, start - 1)->kind == TOKEN_CODE) && !is_function_word(r, start - 1) && !r->marks[start - 1].place &&
		    !r->marks[start - 1].act)
			start--;
		if ((start > words.first && text_is(r, start - 1, "by")) || label_hangs_on_act(r, start, words.first) ||
		    label_head_end(r, start, words.first) != NONE)
			continue;	/* "rescued by the coast guard: 900" */
		classify_noun(r->vocabulary, token_at(r, start), i - start, &noun);
		if (noun.classes == NOUN_EVENT && !(classes & NOUN_EVENT)) {
			i = start + 1;	/* "Vehicle theft": no vehicles */
			continue;
		}
		if (!(noun.classes & classes) || is_compound(r, i, words.last) ||
		    ((noun.classes & NOUN_PERSON) && f->unit.first < f->unit.last && !f->quantity.is_share) ||
		    ((noun.classes & NOUN_EVENT) && !figure_noun_suits(r, f, &noun)) || label_is_of_one(r, f, i, noun.classes) ||
		    label_names_speaker(r, f, i, noun.classes))
			continue;	/* "Operation Delta: 5 arrested" */
		f->counted = (struct words){ start, i };
		f->meaning = noun;
		f->inherited_noun = true;
		return true;
	}
	return false;
}

static struct words
words_of_label(const struct reading *r, size_t sentence)
{
	struct words none = { 0, 0 };

	return sentence == NONE ? none : r->sentences[sentence].words;
}

/* "Number", "No." before the token at `i`. */
static bool
behind_counter(const struct reading *r, size_t i, size_t first)
{
	if (i > first + 1 && text_is(r, i - 1, ".") && text_is(r, i - 2, "no"))
		return true;
	return i > first && (cue_is(r, i - 1, i, CUE_COUNTER) || text_is(r, i - 1, "no.") || text_is(r, i - 1, "no"));
}

/* "Number of seizures", "No. of cases": a label that says itself what is counted. */
static bool
label_number_of(struct reading *r, struct words words, struct figure *f)
{
	for (size_t i = words.first; i + 1 < words.last; i++)
		if (text_is(r, i, "of") && behind_counter(r, i, words.first))
			return label_noun(r, (struct words){ i + 1, words.last }, ~(unsigned)NOUN_PLACE, f);
	return false;
}

void
label_cell(struct reading *r, struct figure *f)
{
	struct cell_labels labels = r->labels[f->block];
	struct words parts[4];

	parts[0] = words_of_label(r, labels.column);
	parts[1] = words_of_label(r, labels.row);
	parts[2] = words_of_label(r, labels.above);
	parts[3] = words_of_label(r, labels.title);
	for (size_t i = 0; i < 4 && !figure_has_outcome(f); i++)
		label_outcome(r, parts[i], f, HOW_CELL);
	/* Men, Motorcyclists: who the row is about comes before what the column counts. */
	if (!figure_has_noun(f))
		label_noun(r, parts[1], NOUN_PERSON | NOUN_VEHICLE | NOUN_ANIMAL, f);
	if (!figure_has_noun(f) && !label_number_of(r, parts[0], f) && !label_noun(r, parts[0], ~(unsigned)NOUN_PLACE, f))
		label_number_of(r, parts[2], f);
	for (size_t i = 0; i < 4 && !figure_has_noun(f); i++)
		label_noun(r, parts[i], i < 3 ? ~(unsigned)NOUN_PLACE : NOUN_PERSON | NOUN_THING, f);
	if (f->how == HOW_NONE)
		f->how = HOW_CELL;
}

/* A verb in some words that says what befell: houses destroyed, but not drug trafficking. */
static bool
says_outcome(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++) {
		const struct act *act = r->marks[i].act ? &r->acts[r->marks[i].act - 1] : NULL;

		if (act && !(act->frames & ACT_STATE) && !act_is_light(r, r->marks[i].act - 1) &&
		    !span_ends(token_at(r, i)->text, "ing"))
			return true;
	}
	return false;
}

bool
label_introduced(struct reading *r, struct figure *f)
{
	const struct block *block = &r->blocks.p[f->block];
	struct words s = r->sentences[f->sentence].words, words, label = { s.first, f->words.first };
	struct noun noun;
	size_t start;

	if (block->parent == BLOCK_NONE || f->words.last + 1 < s.last || says_outcome(r, label))
		return false;
	words = introduction(r, block->parent);
	if (words.last < words.first + 2 || !text_is(r, words.last - 1, ":"))
		return false;
	start = words.last - 2;
	while (start > words.first && token_at(r, start - 1)->kind == TOKEN_WORD &&
	    !is_function_word(r, start - 1) && !r->marks[start - 1].act)
		start--;
	classify_noun(r->vocabulary, token_at(r, start), words.last - 1 - start, &noun);
	if (!(noun.classes & (NOUN_OUTCOME | NOUN_CASE)) || (noun.classes & NOUN_PERSON))
		return false;
	f->counted = (struct words){ start, words.last - 1 };
	f->meaning = noun;
	f->inherited_noun = true;
	return true;
}

/* "Arrested in May: 90 people": the items under it are of its first figure. */
static void
words_of_whole(const struct reading *r, size_t block, struct figure *f)
{
	struct words words = introduction(r, block);

	for (size_t i = words.first; i < words.last; i++) {
		const struct figure *whole;

		if (!r->marks[i].figure)
			continue;
		whole = &r->figures[r->marks[i].figure - 1];
		if (!figure_is_kept(whole) || !figure_has_noun(whole) || figure_has_noun(f) ||
		    whole->quantity.kind == NUMBER_ARTICLE)
			continue;
		figure_take_noun(f, whole);
		if (!figure_has_outcome(f))
			figure_take_outcome(f, whole, HOW_HEADING);
		return;
	}
}

#define LINE_TOKENS	8	/* of a line that labels a number under it */

/* "KILLED / 12": of a page laid out in boxes. */
void
label_line_above(struct reading *r, struct figure *f)
{
	const struct words own = r->block_words[f->block];
	struct words above;

	if (f->block == 0 || own.first != f->words.first || own.last != f->words.last ||
	    r->blocks.p[f->block].kind == BLOCK_CELL || r->blocks.p[f->block].blank_before)
		return;
	above = r->block_words[f->block - 1];
	if (above.first == above.last || above.last - above.first > LINE_TOKENS)
		return;
	for (size_t i = above.first; i < above.last; i++)
		if (r->marks[i].figure || token_at(r, i)->kind == TOKEN_MARK)
			return;
	if (!figure_has_outcome(f))
		label_outcome(r, above, f, HOW_HEADING);
	if (!figure_has_noun(f))
		label_noun(r, above, ~(unsigned)NOUN_PLACE, f);
}

#define LIST_BLOCKS	40	/* lines of a list that are looked back over to its heading */

/* "Arrests by province" over label lines, without a colon: the heading that divides what it counts; BLOCK_NONE. */
static size_t
divided_heading(const struct reading *r, size_t block)
{
	size_t i = block;

	while (i > 0 && block - i < LIST_BLOCKS && r->blocks.p[i].kind == r->blocks.p[block].kind)
		i--;
	if (r->blocks.p[i].kind != BLOCK_HEADING)
		return BLOCK_NONE;
	for (size_t k = r->block_words[i].first; k < r->block_words[i].last; k++)
		if (cue_is(r, k, r->block_words[i].last, CUE_DIVIDES))
			return i;
	return BLOCK_NONE;
}

/* The introduction or heading that an item stands under. */
void
label_parents(struct reading *r, struct figure *f)
{
	size_t block = f->block;

	for (size_t depth = 0; depth < 3; depth++) {
		struct words words;

		block = r->blocks.p[block].parent == BLOCK_NONE && depth == 0 ? divided_heading(r, block) :
		    r->blocks.p[block].parent;
		if (block == BLOCK_NONE)
			return;
		words = introduction(r, block);
		/* Of an introduction only its last sentence speaks of the list. */
		for (size_t i = words.last; i > words.first; i--)
			if (i < words.last && text_is(r, i - 1, ".") && r->marks[i].sentence &&
			    r->sentences[r->marks[i].sentence - 1].words.first == i) {
				words.first = i;
				break;
			}
		if (words.last > words.first + 40)
			return;
		words_of_whole(r, block, f);
		if (!figure_has_outcome(f))
			label_outcome(r, words, f, HOW_HEADING);
		if (!figure_has_noun(f))
			label_noun(r, words, ~(unsigned)NOUN_PLACE, f);
		if (figure_has_outcome(f) && figure_has_noun(f))
			return;
	}
}
