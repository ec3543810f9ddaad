#include "reading.h"

#include "verdicts.h"

/*
 * Antecedents: words that are understood, taken from where they are written.
 *
 * A figure without a noun or an outcome asks, in this order: the figure that it
 * is bracketed with or a part of, its neighbours in the sentence, the label or
 * introduction that it stands under, and the recent figures of its class.
 */

#define RECENT	12	/* figures looked back upon */

static bool
has_noun(const struct figure *f)
{
	return f->counted.first < f->counted.last;
}

static bool
has_outcome(const struct figure *f)
{
	return f->outcome.first < f->outcome.last;
}

/* nobody, nothing: no noun is understood. */
static bool
is_pronoun(const struct reading *r, const struct figure *f)
{
	return f->quantity.kind == NUMBER_ZERO &&
	    (class_at(r, f->number.last - 1) & WORD_PRONOUN);
}

static bool
is_kept(const struct figure *f)
{
	return f->rejected == NULL;
}

static void
take_noun(struct figure *f, const struct figure *from)
{
	f->counted = from->counted;
	f->meaning = from->meaning;
	f->inherited_noun = true;
}

static void
take_outcome(struct figure *f, const struct figure *from, enum how how)
{
	f->act = from->act;
	f->outcome = from->outcome;
	f->outcome_then = from->outcome_then;
	f->how = how;
}

/* Whom or what the measure of an outcome counts: "people", "things", "events", or "". */
static struct span
counts_of(const struct reading *r, struct words outcome, const struct figure *of)
{
	const struct table *table = vocabulary_table(r->vocabulary, "measures");
	struct meaning meaning;

	if (outcome.first == outcome.last)
		return SPAN("");
	classify(r->vocabulary, of ? token_at(r, of->counted.first) : NULL,
	    of ? of->counted.last - of->counted.first : 0, token_at(r, outcome.first),
	    outcome.last - outcome.first, SPAN(""), &meaning);
	for (size_t i = 0; table && i < table->n; i++)
		if (span_equal(table->rows[i].cell[0], meaning.measure))
			return table->rows[i].cell[1];
	return SPAN("");
}

static bool
noun_suits(const struct reading *r, const struct figure *f, const struct noun *noun)
{
	struct span counts = counts_of(r, f->outcome, NULL);
	const unsigned people = NOUN_PERSON | NOUN_ANIMAL | NOUN_BODY | NOUN_CASE | NOUN_STAFF;

	if (f->act != NONE && r->acts[f->act].frames == ACT_CONDUCT)
		return (noun->classes & NOUN_EVENT) != 0;
	if (counts.n == 0 || noun->classes == 0)
		return true;
	if (span_is(counts, "people"))
		return (noun->classes & people) != 0 ||
		    ((noun->classes & NOUN_OUTCOME) && noun->classes != NOUN_EVENT);
	if (span_is(counts, "things"))
		return (noun->classes & (NOUN_THING | NOUN_PLACE)) != 0;
	return true;
}

/* The cue right before a figure, or NULL: including, among them, of whom. */
static bool
cue_before(const struct reading *r, const struct figure *f, const char *cue)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	struct match match;

	for (size_t back = 0; back < 3 && i > first; back++, i--) {
		if (lexicon_tail(r->vocabulary->lexicons.cues, token_at(r, first),
		    i - first, &match) && span_is(match.row->cell[1], cue))
			return true;
		if (!(class_at(r, i - 1) & (WORD_DETERMINER | WORD_ADVERB)) && !text_is(r, i - 1, ","))
			return false;
	}
	return false;
}

/* The last kept figure before `index`, at most one sentence back. */
static size_t
previous(const struct reading *r, size_t index, bool same_sentence)
{
	const struct figure *f = &r->figures[index];

	for (size_t g = index; g > 0 && index - g < RECENT; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (before->block != f->block || (same_sentence && before->sentence != f->sentence))
			return NONE;
		if (is_kept(before) && before->quantity.kind != NUMBER_ARTICLE)
			return g - 1;
	}
	return NONE;
}

static bool
same_head(const struct reading *r, const struct figure *a, const struct figure *b)
{
	return a->noun.first < a->noun.last && b->noun.first < b->noun.last &&
	    span_equal(token_at(r, a->noun.last - 1)->text, token_at(r, b->noun.last - 1)->text);
}

/* "All six guards" are the "six port guards" said before: the fuller phrase. */
static void
fuller_noun(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first;

	if (!has_noun(f) || f->words.first == first || !f->quantity.has_low ||
	    !(class_at(r, f->words.first - 1) & WORD_DETERMINER))
		return;
	for (size_t g = index; g > 0 && index - g < RECENT; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (is_kept(before) && before->quantity.has_low && same_head(r, f, before) &&
		    decimal_compare(&before->quantity.low, &f->quantity.low) == 0 &&
		    before->noun.last - before->noun.first > f->noun.last - f->noun.first) {
			take_noun(f, before);
			return;
		}
	}
}

static bool
is_light(const struct reading *r, size_t act)
{
	return !(r->acts[act].frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE));
}

static bool
is_light_act(const struct reading *r, const struct figure *f)
{
	return f->act != NONE && is_light(r, f->act);
}

/* "the 12", "all nine": a number that was said before, with its words. */
static void
resolve_again(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first;

	if (f->words.first == first || f->quantity.kind == NUMBER_ARTICLE || has_noun(f) ||
	    !(class_at(r, f->words.first - 1) & WORD_DETERMINER) || !f->quantity.has_low)
		return;
	for (size_t g = index; g > 0 && index - g < RECENT * 4; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (!is_kept(before) || !before->quantity.has_low || !has_noun(before) ||
		    decimal_compare(&before->quantity.low, &f->quantity.low) != 0)
			continue;
		f->total_of = g - 1;
		f->says_again = true;
		take_noun(f, before);
		take_outcome(f, before, HOW_ANTECEDENT);
		return;
	}
}

static void
resolve_part(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t whole;

	f->part_cue = cue_before(r, f, "part-after");
	if (!f->part_cue && f->chain != NONE && r->figures[f->chain].part_cue &&
	    r->figures[f->chain].antecedent != NONE) {
		f->part_cue = true;
		f->antecedent = r->figures[f->chain].antecedent;
	}
	if (cue_before(r, f, "previous") && previous(r, index, true) != NONE && !has_noun(f)) {
		f->earlier_value = true;
		f->antecedent = previous(r, index, true);
	}
	if (f->of_them && f->end < r->tokens.n && r->marks[f->end].figure &&
	    f->counted.first == f->counted.last) {
		/* "three of ten boats": the whole follows. */
		size_t g = r->marks[f->end].figure - 1;

		if (g > index && r->figures[g].words.first == f->end) {
			f->antecedent = g;
			take_noun(f, &r->figures[g]);
			return;
		}
	}
	if (!f->part_cue && !f->of_them && !f->earlier_value)
		return;
	whole = (f->earlier_value || f->part_cue) && f->antecedent != NONE ? f->antecedent :
	    previous(r, index, false);
	if (whole == NONE)
		return;
	/* The parts of one enumeration have one whole. */
	if (!f->earlier_value && r->figures[whole].part_cue && r->figures[whole].antecedent != NONE &&
	    r->figures[whole].sentence == f->sentence && f->of_them)
		whole = r->figures[whole].antecedent;
	f->antecedent = whole;
	if (!has_noun(f))
		take_noun(f, &r->figures[whole]);
	if (!has_outcome(f) || (f->part_cue && is_light_act(r, f)))
		take_outcome(f, &r->figures[whole], HOW_ANTECEDENT);
}

/* "killed 17 and wounded 23 civilians": the noun follows with the second number. */
static bool
noun_from_next(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index], *g;
	size_t i = f->end;

	if (index + 1 >= r->n_figures)
		return false;
	g = &r->figures[index + 1];
	if (g->sentence != f->sentence || !has_noun(g) || g->rejected || g->act == NONE ||
	    f->act == NONE || g->how != HOW_BEFORE || f->how != HOW_BEFORE || g->act == f->act)
		return false;
	if (i >= r->acts[g->act].words.first || i + 2 < r->acts[g->act].words.first)
		return false;
	for (; i < r->acts[g->act].words.first; i++)
		if (!(class_at(r, i) & WORD_AND) && !text_is(r, i, ","))
			return false;
	if (!noun_suits(r, f, &g->meaning))
		return false;
	take_noun(f, g);
	return true;
}

/* Where the phrase ends that "toll to 17", "arrivals stand at 900" or "lorries - 30" put before the number. */
static size_t
phrase_end_before(const struct reading *r, const struct figure *f, size_t first)
{
	size_t i = f->words.first, steps = 0;

	if (i > first && (text_is(r, i - 1, ":") || text_is(r, i - 1, "-") ||
	    (text_is(r, i - 1, "(") && f->unit.first < f->unit.last)))
		return i - 1;	/* "rations (310 tonnes)" */
	if (i > first && token_at(r, i - 1)->kind == TOKEN_WORD) {
		struct noun noun;

		classify_noun(r->vocabulary, token_at(r, i - 1), 1, &noun);
		if (noun.classes & (NOUN_OUTCOME | NOUN_CASE))
			return i;	/* "Deaths 11" */
	}
	while (i > first && steps < 6) {
		unsigned class = class_at(r, i - 1);

		if (r->marks[i - 1].time) {
			if (steps == 0)
				return NONE;
			i = r->times[r->marks[i - 1].time - 1].words.first;
		} else if (class & (WORD_BE | WORD_HAVE | WORD_ADVERB | WORD_PREPOSITION)) {
			i--;
		} else if (r->marks[i - 1].act && is_light(r, r->marks[i - 1].act - 1)) {
			i = r->acts[r->marks[i - 1].act - 1].words.first;
		} else if (steps > 0 && r->marks[i - 1].place) {
			i = r->places[r->marks[i - 1].place - 1].words.first;
		} else {
			return steps > 0 ? i : NONE;
		}
		steps++;
	}
	return NONE;
}

static bool
noun_before(struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first;
	size_t last = phrase_end_before(r, f, first), start;
	struct noun noun;

	if (last == NONE || last == first || class_at(r, last - 1) || r->marks[last - 1].figure ||
	    token_at(r, last - 1)->kind != TOKEN_WORD || r->marks[last - 1].act)
		return false;
	start = last - 1;
	while (start > first && token_at(r, start - 1)->kind == TOKEN_WORD &&
	    !class_at(r, start - 1) && !r->marks[start - 1].figure &&
	    !r->marks[start - 1].time && !r->marks[start - 1].act && last - start < 5)
		start--;
	classify_noun(r->vocabulary, token_at(r, start), last - start, &noun);
	if (!noun.classes || (noun.classes == NOUN_PLACE))
		return false;
	f->counted = (struct words){ start, last };
	f->meaning = noun;
	f->inherited_noun = true;
	return true;
}

static bool
is_agent(const struct reading *r, const struct figure *f)
{
	return f->subject_of != NONE && !has_outcome(f) &&
	    (r->acts[f->subject_of].frames & ACT_OBJECT);
}

static bool
noun_from_recent(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];

	for (size_t g = index; g > 0 && index - g < RECENT; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (!is_kept(before) || !has_noun(before))
			continue;
		/* "two more hit a depot": what acts is an event. */
		if (is_agent(r, f) && !(before->meaning.classes & NOUN_EVENT))
			continue;
		if (before->sentence != f->sentence && r->blocks.p[f->block].kind == BLOCK_CELL)
			return false;
		if (!noun_suits(r, f, &before->meaning))
			continue;
		if (before->block != f->block && !has_outcome(f))
			return false;
		take_noun(f, before);
		/* "90 in the valley, 30 on the coast": the verb of the sentence before. */
		if (!has_outcome(f) && !is_agent(r, f) && f->act == NONE && before->act != NONE &&
		    before->block == f->block && !f->more)
			take_outcome(f, before, HOW_ANTECEDENT);
		return true;
	}
	return false;
}

/* "one old and two new boats": the noun stands with the second number. */
static void
noun_of_adjective(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	const struct figure *g;

	if (f->noun.last != f->noun.first + 1 || f->meaning.classes || index + 1 >= r->n_figures)
		return;
	g = &r->figures[index + 1];
	if (g->words.first == f->end + 1 && (class_at(r, f->end) & WORD_AND) && has_noun(g) &&
	    g->meaning.classes && !g->rejected && g->noun.last > g->noun.first + 1)
		take_noun(f, g);
}

/* The words of a label: what stands before the first colon of the sentence, or its dash. */
static bool
label_of(const struct reading *r, const struct figure *f, struct words *label)
{
	struct words s = r->sentences[f->sentence].words;

	for (size_t i = s.first; i < f->words.first && i < s.first + 10; i++) {
		if (r->marks[i].figure && !r->figures[r->marks[i].figure - 1].rejected)
			return false;
		if (text_is(r, i, ":") || ((token_at(r, i)->flags & TOKEN_DASH) &&
		    r->blocks.p[f->block].kind != BLOCK_PARAGRAPH)) {
			*label = (struct words){ s.first, i };
			return i > s.first;
		}
	}
	return false;
}

/* An outcome in some words of a label, heading or introduction; the last that befalls. */
static bool
outcome_in(struct reading *r, struct words words, struct figure *f, enum how how)
{
	for (size_t i = words.last; i > words.first; i--) {
		struct noun noun;

		if (r->marks[i - 1].act) {
			const struct act *act = &r->acts[r->marks[i - 1].act - 1];

			if (act->words.first < words.first)
				return false;
			if (!(act->frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE)) || act->future)
				continue;
			f->act = r->marks[i - 1].act - 1;
			f->outcome = act->words;
			f->outcome_then = act->then;
			f->how = how;
			return true;
		}
		if (token_at(r, i - 1)->kind != TOKEN_WORD)
			continue;
		classify_noun(r->vocabulary, token_at(r, i - 1), 1, &noun);
		if (noun.classes & NOUN_OUTCOME) {
			f->outcome = (struct words){ i - 1, i };
			f->how = how;
			return true;
		}
	}
	return false;
}

/* A known noun phrase of these classes in some words; the last one. */
static bool
noun_in(struct reading *r, struct words words, unsigned classes, struct figure *f)
{
	for (size_t i = words.last; i > words.first; i--) {
		struct noun noun;
		size_t start = i - 1;

		if (token_at(r, start)->kind != TOKEN_WORD || class_at(r, start) ||
		    r->marks[start].place || r->marks[start].time || r->marks[start].act)
			continue;
		while (start > words.first && token_at(r, start - 1)->kind == TOKEN_WORD &&
		    !class_at(r, start - 1) && !r->marks[start - 1].place &&
		    !r->marks[start - 1].act)
			start--;
		classify_noun(r->vocabulary, token_at(r, start), i - start, &noun);
		if (!(noun.classes & classes))
			continue;
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

static void
resolve_cell(struct reading *r, struct figure *f)
{
	struct cell_labels labels = r->labels[f->block];
	struct words parts[4];

	parts[0] = words_of_label(r, labels.column);
	parts[1] = words_of_label(r, labels.row);
	parts[2] = words_of_label(r, labels.above);
	parts[3] = words_of_label(r, labels.title);
	for (size_t i = 0; i < 4 && !has_outcome(f); i++)
		outcome_in(r, parts[i], f, HOW_CELL);
	/* Men, Motorcyclists: who the row is about comes before what the column counts. */
	if (!has_noun(f))
		noun_in(r, parts[1], NOUN_PERSON | NOUN_VEHICLE | NOUN_ANIMAL, f);
	for (size_t i = 0; i < 4 && !has_noun(f); i++)
		noun_in(r, parts[i], i < 3 ? ~(unsigned)NOUN_PLACE : NOUN_PERSON | NOUN_THING, f);
	if (f->how == HOW_NONE)
		f->how = HOW_CELL;
}

/* "Arrested in May: 90 people": the items under it are of its first figure. */
static void
words_of_whole(const struct reading *r, size_t block, struct figure *f)
{
	for (size_t i = r->block_words[block].first; i < r->block_words[block].last; i++) {
		const struct figure *whole;

		if (!r->marks[i].figure)
			continue;
		whole = &r->figures[r->marks[i].figure - 1];
		if (!is_kept(whole) || !has_noun(whole) || has_noun(f) ||
		    whole->quantity.kind == NUMBER_ARTICLE)
			continue;
		take_noun(f, whole);
		if (!has_outcome(f))
			take_outcome(f, whole, HOW_HEADING);
		return;
	}
}

/* The introduction or heading that an item stands under. */
static void
resolve_parents(struct reading *r, struct figure *f)
{
	size_t block = f->block;

	for (size_t depth = 0; depth < 3; depth++) {
		struct words words;

		block = r->blocks.p[block].parent;
		if (block == BLOCK_NONE)
			return;
		words = r->block_words[block];
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
		if (!has_outcome(f))
			outcome_in(r, words, f, HOW_HEADING);
		if (!has_noun(f))
			noun_in(r, words, ~(unsigned)NOUN_PLACE, f);
		if (has_outcome(f) && has_noun(f))
			return;
	}
}

static bool
in_list(const struct reading *r, const struct figure *f)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	return kind == BLOCK_ITEM || kind == BLOCK_LABEL;
}

static bool
decides_itself(const struct figure *f)
{
	return (f->meaning.classes & (NOUN_EVENT | NOUN_OUTCOME)) != 0;
}

/*
 * "Bari province (12)", "Ohio 20, Utah 11": a bare number beside a place is
 * that place's share of the last figure that is not smaller.
 */
static bool
resolve_breakdown(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	if (i > first && text_is(r, i - 1, "("))
		i--;
	if (i == first || f->quantity.kind == NUMBER_ARTICLE || f->unit.first < f->unit.last ||
	    !(r->marks[i - 1].place || (f->bracketed && (token_at(r, i - 1)->flags & TOKEN_CAPITAL))))
		return false;
	for (size_t g = index; g > 0 && index - g < RECENT * 4; g--) {
		const struct figure *before = &r->figures[g - 1];

		if (!is_kept(before) || !has_noun(before) || before->quantity.kind == NUMBER_ARTICLE ||
		    before->breakdown || before->unit.first < before->unit.last ||
		    decimal_compare(&before->quantity.low, &f->quantity.low) < 0)
			continue;
		f->antecedent = g - 1;
		f->breakdown = true;
		f->part_cue = before->total_of == NONE;
		take_noun(f, before);
		take_outcome(f, before, HOW_ANTECEDENT);
		return true;
	}
	return false;
}

/* "(4 and 12 respectively)": two bare numbers have the outcomes of the two figures before them. */
static bool
resolve_respectively(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t last = r->sentences[f->sentence].words.last, count = 1, at = 0, i = index;

	while (i + 1 < r->n_figures && r->figures[i + 1].words.first <= r->figures[i].words.last + 2 &&
	    !r->figures[i + 1].rejected) {
		i++;
		count++;
	}
	if (!text_is(r, r->figures[i].words.last < last ? r->figures[i].words.last : last - 1,
	    "respectively"))
		return false;
	for (size_t k = index; k > 0 && r->figures[k - 1].words.last + 2 >= r->figures[k].words.first &&
	    !has_noun(&r->figures[k - 1]); k--) {
		at++;
		count++;
	}
	if (index < count || index - at < count)
		return false;
	take_outcome(f, &r->figures[index - count], HOW_ANTECEDENT);
	take_noun(f, &r->figures[index - count]);
	return true;
}

static void
resolve(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	struct words label;
	bool labelled, bare;

	if (!has_noun(f) && !has_outcome(f) && resolve_respectively(r, index))
		return;
	resolve_again(r, index);
	fuller_noun(r, index);
	resolve_part(r, index);
	if (r->blocks.p[f->block].kind == BLOCK_CELL)
		resolve_cell(r, f);
	labelled = label_of(r, f, &label);
	if (labelled && !has_outcome(f) && !decides_itself(f) && f->quantity.kind != NUMBER_ARTICLE)
		outcome_in(r, label, f, HOW_LABEL);
	noun_of_adjective(r, index);
	bare = !has_noun(f) || f->predicate;
	if (bare && !has_outcome(f) && resolve_breakdown(r, index))
		return;
	if (bare && f->quantity.kind == NUMBER_ARTICLE && f->more)
		noun_from_recent(r, index);
	if (bare && f->quantity.kind != NUMBER_ARTICLE && !is_pronoun(r, f)) {
		if (f->antecedent != NONE && is_kept(&r->figures[f->antecedent]) &&
		    has_noun(&r->figures[f->antecedent]) &&
		    noun_suits(r, f, &r->figures[f->antecedent].meaning))
			take_noun(f, &r->figures[f->antecedent]);
		else if (noun_from_next(r, index) || noun_before(r, f))
			;
		else if (labelled && previous(r, index, true) == NONE &&
		    noun_in(r, label, ~(unsigned)NOUN_PLACE, f))
			;
		else if (in_list(r, f) && previous(r, index, true) == NONE)
			resolve_parents(r, f);
		if (!has_noun(f))
			noun_from_recent(r, index);
	}
	/* "33 were killed in the north, 21 in the south": the verb is understood. */
	if (bare && !has_outcome(f) && !decides_itself(f) && !is_agent(r, f) &&
	    f->quantity.kind != NUMBER_ARTICLE && previous(r, index, true) != NONE) {
		const struct figure *before = &r->figures[previous(r, index, true)];

		if (has_outcome(before) && noun_suits(r, before, &f->meaning))
			take_outcome(f, before, HOW_CHAIN);
	}
	if (!has_outcome(f) && in_list(r, f) && !decides_itself(f))
		resolve_parents(r, f);
	if (!has_outcome(f) && (f->meaning.classes & NOUN_THING) && !decides_itself(f) &&
	    f->quantity.kind != NUMBER_ARTICLE && previous(r, index, false) != NONE) {
		/* "They found a workshop. Inside: 40 kg of powder, two presses." */
		const struct figure *before = &r->figures[previous(r, index, false)];

		if (before->sentence + 1 >= f->sentence && has_outcome(before) &&
		    span_is(counts_of(r, before->outcome, f), "things"))
			take_outcome(f, before, HOW_ANTECEDENT);
	}
}

/* "25 others": the class of those before, under its own words. */
static void
class_of_others(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];

	if (!f->more || f->meaning.classes || !has_noun(f))
		return;
	for (size_t g = index; g > 0 && index - g < RECENT; g--)
		if (is_kept(&r->figures[g - 1]) && r->figures[g - 1].meaning.classes &&
		    noun_suits(r, f, &r->figures[g - 1].meaning)) {
			f->meaning = r->figures[g - 1].meaning;
			return;
		}
}

void
read_antecedents(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++) {
		if (r->figures[i].rejected)
			continue;
		resolve(r, i);
		class_of_others(r, i);
		verdict_figure(r, i);
	}
}
