#include "reading/sentence.h"

#include <string.h>

#include "base/short.h"
#include "reading/bracketed_numbers.h"
#include "words/token_scan.h"

#define NOTED		3	/* letters at least of the word before a stop and the mark of a note */
#define NOTE_DIGITS	3

static bool
is_note_number(const struct token *t)
{
	return t->text.n <= NOTE_DIGITS && t->text.n > 0 && t->text.p[0] != '0' &&
	    short_run(t->text.p, t->text.n, short_digits) == t->text.n;
}

/*
 * "lorries.1 In Gao", "lorries.[12] In Gao", at the stop: behind the mark of a note that is grown on to it, at the end
 * or before a capital; else the token behind the one at `stop`.
 */
static size_t
over_note(const struct reading *r, size_t stop, size_t last)
{
	const struct token *before = token_at(r, stop - (stop > 0));
	size_t n = stop + 1, number = n + (n < last && token_is(token_at(r, n), "["));

	if (number >= last || !token_is(token_at(r, stop), ".") ||
	    (token_at(r, n)->flags & TOKEN_SPACE) || (token_at(r, stop)->flags & TOKEN_SPACE) ||
	    !is_note_number(token_at(r, number)) || before->kind != TOKEN_WORD || before->text.n < NOTED ||
	    !ascii_is_lower(r->document->text.p[before->end - 1]) || (before->class & WORD_ABBREVIATION))
		return n;
	if (number > n && !(++number < last && token_is(token_at(r, number), "]")))
		return n;
	number++;
	return number == last ||
	    (token_at(r, number)->flags & (TOKEN_SPACE | TOKEN_CAPITAL)) == (TOKEN_SPACE | TOKEN_CAPITAL) ? number : n;
}

/* "61 lbs. Meth", "Seized: 61 lbs. Meth, 12 oz. Heroin": a quantity that opens an item or stands in a row, and what
 * there was so much of. */
static bool
is_short_unit(const struct reading *r, size_t stop, size_t first, size_t last)
{
	const unsigned stuff = NOUN_DRUG | NOUN_WEAPON | NOUN_GOODS | NOUN_AID;
	struct noun noun;

	if (stop < first + 2 || stop + 1 >= last || !token_is(token_at(r, stop), ".") ||
	    (token_at(r, stop)->flags & TOKEN_SPACE) ||
	    !(token_at(r, stop - 1)->class & WORD_UNIT) || token_at(r, stop - 2)->kind != TOKEN_NUMBER)
		return false;
	classify_noun(r->vocabulary, token_at(r, stop + 1), 1, &noun);
	return (noun.classes & stuff) &&
	    (stop == first + 2 || (stop > first + 2 && token_at(r, stop - 3)->kind == TOKEN_MARK));
}

/* Marks that close a sentence, with the quotation marks and brackets behind them. */
static bool
ends_here(const struct reading *r, size_t i, size_t last)
{
	const struct token *t = token_at(r, i), *before, *next;
	size_t n = i + 1;

	if (t->kind != TOKEN_MARK || !(token_is(t, ".") || token_is(t, "?") || token_is(t, "!") || token_is(t, "...")))
		return false;
	if (over_note(r, i, last) > n)
		return true;
	while (n < last && (token_at(r, n)->flags & TOKEN_CLOSING) &&
	    !(token_at(r, n)->flags & TOKEN_SPACE))
		n++;
	if (n >= last)
		return true;
	next = token_at(r, n);
	if (next->flags & TOKEN_DASH)
		return false;	/* TAMPA, Fla. -- */
	if (!(next->flags & TOKEN_SPACE) && !(next->flags & TOKEN_CAPITAL))
		return false;
	if (token_is(t, ".") && i > 0) {
		before = token_at(r, i - 1);
		if (!(t->flags & TOKEN_SPACE) && (before->class & WORD_ABBREVIATION) &&
		    !(next->class & (WORD_PRONOUN | WORD_DETERMINER)))
			return false;
		if ((before->class & WORD_WEEKDAY) && (next->class & WORD_MONTH) && !(t->flags & TOKEN_SPACE))
			return false;	/* Sat. May 3 */
		if (span_is(next->text, "(") && !(t->flags & TOKEN_SPACE) && i > 1 &&
		    token_at(r, i - 2)->kind == TOKEN_NUMBER && (before->class & WORD_UNIT))
			return false;	/* 12 lbs. (5.4 kg) of hash */
		if (before->kind == TOKEN_WORD && before->end - before->start == 1 &&
		    (before->flags & TOKEN_CAPITAL))
			return false;	/* an initial */
	}
	return next->kind != TOKEN_WORD || (next->flags & TOKEN_CAPITAL);
}

#define JOINED		3	/* letters at least of a word that the next one was joined to */
#define BRACKET_TOKENS	2	/* of "(a)", which a list opens with */

/* "of heroinThe seizure", "arrested40 kg", "(4 in Slovenia)19 searches": where the end of a line or an item was lost;
 * "Tsh400" is money. */
static bool
is_joined(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct token *t = token_at(r, i), *next = t + 1;

	if (i + 1 >= last || (next->flags & TOKEN_SPACE) || next->start != t->end)
		return false;
	if (t->kind == TOKEN_MARK)
		return token_is(t, ")") && next->kind == TOKEN_NUMBER && i > first + BRACKET_TOKENS;
	if (t->kind != TOKEN_WORD || !ascii_is_lower(r->document->text.p[t->end - 1]) || t->text.n < JOINED)
		return false;
	if (next->kind == TOKEN_NUMBER)
		return span_ends(t->text, "s") || span_ends(t->text, "ed");
	return next->kind == TOKEN_WORD && (next->flags & TOKEN_CAPITAL);
}

/*
 * Its words know whose they are, and are part of nothing else yet; it knows what cues they may be, what marks and
 * classes of words are among them, and whether some may be a number. Each word is some sentence's.
 */
static void
own_words(struct reading *r, size_t sentence)
{
	struct sentence *s = &r->sentences[sentence];
	const struct word_facts *facts = r->vocabulary->facts;
	const struct token *t = token_at(r, s->words.first), *end = token_at(r, s->words.last);
	struct mark *mark = &r->marks[s->words.first];
	uint64_t cues = 0, marks = 0;
	unsigned classes = 0, tails = 0;
	bool digits = false;

	for (; t < end; t++, mark++) {
		*mark = (struct mark){ .sentence = (uint32_t)sentence + 1, .cues = facts[t->word].cues };
		cues |= facts[t->word].cued;
		classes |= t->class;
		if (t->tail != t->word) {
			mark->cues |= facts[t->tail].cues;
			cues |= facts[t->tail].cued;
			tails |= facts[t->tail].class;
		}
		if (t->kind == TOKEN_MARK)
			marks |= mark_bit(t->initial);
		digits |= t->kind == TOKEN_NUMBER || ascii_is_digit(t->initial);
	}
	s->cues = cues;
	s->marks = marks;
	s->classes = classes;
	s->counts = digits || ((classes | tails) & WORD_NUMBER);
}

/* "WHO", "IT" in text that is not in capitals: the name of something, and no pronoun. */
static void
undo_pronouns(struct reading *r, const struct sentence *s)
{
	const unsigned pronoun = WORD_RELATIVE | WORD_PRONOUN;
	bool mixed = false;

	for (size_t i = s->words.first; i < s->words.last && !mixed; i++)
		mixed = token_at(r, i)->kind == TOKEN_WORD && token_at(r, i)->text.n > 1 &&
		    !(token_at(r, i)->flags & TOKEN_ALL_CAPS);
	for (size_t i = s->words.first; i < s->words.last && mixed; i++)
		if ((class_at(r, i) & pronoun) && (token_at(r, i)->flags & TOKEN_ALL_CAPS) &&
		    token_at(r, i)->text.n > 1)
			r->tokens.p[i].class = 0;
}

static void
add_sentence(struct reading *r, size_t block, size_t first, size_t last, bool opens)
{
	struct sentence *s;

	if (first == last)
		return;
	r->sentences = xgrow(r->sentences, r->n_sentences, &r->room_sentences,
	    sizeof(*r->sentences));
	s = &r->sentences[r->n_sentences];
	*s = (struct sentence){ .words = { first, last }, .block = block, .opens_block = opens,
	    .furniture = r->blocks.p[block].kind == BLOCK_FURNITURE };
	own_words(r, r->n_sentences++);
	if (s->classes & (WORD_RELATIVE | WORD_PRONOUN))
		undo_pronouns(r, s);
}

/* Only a mark may, and a word that the next one is grown on to; a long one is cut. */
static inline bool
ends_sentence(const struct reading *r, size_t i, size_t first, size_t last)
{
	const struct token *t = token_at(r, i);

	if (t->kind != TOKEN_MARK && (t[1].flags & TOKEN_SPACE))
		return i + 1 - first >= SENTENCE_TOKENS;
	return (ends_here(r, i, last) && !is_short_unit(r, i, first, last)) || is_joined(r, i, first, last) ||
	    i + 1 - first >= SENTENCE_TOKENS;
}

/* "Hospitalized", "Missing" */
static bool
tells_what_befell(const struct reading *r, size_t i)
{
	struct match match;

	return (lexicon_at(r->vocabulary->lexicons.outcomes, token_at(r, i), 1, &match) &&
	    (match.form & FORM_PARTICIPLE)) || lexicon_at(r->vocabulary->lexicons.states, token_at(r, i), 1, &match);
}

#define LABEL_TOKENS	5	/* of "12 rifles Persons arrested:" between the number and the colon */

/*
 * "Cases: 12 Deaths: 4", "Arrests: 12; Seizures: 4": where the label begins whose colon stands at `i`, behind the
 * number of another; NONE.
 */
static size_t
next_label(const struct reading *r, size_t i, size_t first, size_t last)
{
	struct noun noun;
	size_t k = i, label = NONE;
	bool mark;

	if (i + 1 >= last || token_at(r, i + 1)->kind != TOKEN_NUMBER || !(token_at(r, i + 1)->flags & TOKEN_SPACE))
		return NONE;
	while (k > first && i - k < LABEL_TOKENS && token_at(r, k - 1)->kind == TOKEN_WORD) {
		k--;
		if (token_at(r, k)->flags & TOKEN_CAPITAL)
			label = k;
	}
	mark = k > first && (token_is(token_at(r, k - 1), ";") || token_is(token_at(r, k - 1), ","));
	k -= mark;
	if (label == NONE || k < first + 3 || token_at(r, k - 1)->kind != TOKEN_NUMBER ||
	    !token_is(token_at(r, k - 2), ":") || ((token_at(r, label)->class & WORD_TIME) && label + 1 < i))
		return NONE;	/* "Date: 12 May Cases: 40" */
	/* "People reached: 90 Male: 40 Female: 50": parts, of what the first label tells */
	classify_noun(r->vocabulary, token_at(r, label), i - label, &noun);
	if (mark && !(noun.classes & (NOUN_OUTCOME | NOUN_EVENT)) && !(label + 1 == i && tells_what_befell(r, label)))
		return NONE;	/* "Deaths: 12; Bari: 9" */
	return span_is(noun.group, "men") || span_is(noun.group, "women") ||
	    span_is(noun.group, "children") ? NONE : label;
}

#define COUNTED_TOKENS	5	/* of "18 newly affected families" before the next label */

/* "and 4 missing Evacuations: 18 people in camps Houses: 3": where the label of one capitalised word begins whose colon
 * stands at `i`, behind what was counted before it; NONE. */
static size_t
label_behind_words(const struct reading *r, size_t i, size_t first, size_t last)
{
	struct noun noun;

	if (i < first + 3 || i + 1 >= last || token_at(r, i + 1)->kind != TOKEN_NUMBER ||
	    !(token_at(r, i + 1)->flags & TOKEN_SPACE) ||
	    !(token_at(r, i - 1)->flags & TOKEN_CAPITAL) || (token_at(r, i - 2)->flags & TOKEN_CAPITAL))
		return NONE;
	classify_noun(r->vocabulary, token_at(r, i - 1), 1, &noun);
	if (!(noun.classes & (NOUN_OUTCOME | NOUN_EVENT | NOUN_THING | NOUN_PERSON | NOUN_ANIMAL)))
		return NONE;
	for (size_t k = i - 1; k > first && i - 1 - k < COUNTED_TOKENS; k--) {
		if (token_at(r, k - 1)->kind == TOKEN_NUMBER)
			return k < i - 1 ? i - 1 : NONE;
		if (token_at(r, k - 1)->kind != TOKEN_WORD || is_function_word(r, k - 1))
			return NONE;
	}
	return NONE;
}

static void
split_block(struct reading *r, size_t block)
{
	struct words words = r->block_words[block];
	size_t first = words.first;
	bool opens = true;

	for (size_t i = words.first; i < words.last; i++) {
		bool colon = token_at(r, i)->kind == TOKEN_MARK && token_is(token_at(r, i), ":");
		size_t label = colon ? next_label(r, i, first, words.last) : NONE;

		if (colon && label == NONE)
			label = label_behind_words(r, i, first, words.last);
		if (label != NONE) {
			add_sentence(r, block, first, label, opens);
			opens = false;
			first = label;
		}
		if (!ends_sentence(r, i, first, words.last))
			continue;
		i = over_note(r, i, words.last) - 1;
		while (i + 1 < words.last && (token_at(r, i + 1)->flags & TOKEN_CLOSING) &&
		    !(token_at(r, i + 1)->flags & TOKEN_SPACE))
			i++;
		add_sentence(r, block, first, i + 1, opens);
		opens = false;
		first = i + 1;
	}
	add_sentence(r, block, first, words.last, opens);
}

/* A label of a cell as a sentence of its own; its index, or NONE. */
static size_t
add_label(struct reading *r, size_t block, struct range range)
{
	size_t first = r->tokens.n, n = r->n_sentences;

	if (range.start >= range.end)
		return NONE;
	token_scan(r->vocabulary, r->document->text, &range, 1, r->arena, &r->tokens);
	if (first == r->tokens.n)
		return NONE;
	r->sentences = xgrow(r->sentences, n, &r->room_sentences, sizeof(*r->sentences));
	r->sentences[n] = (struct sentence){ .words = { first, r->tokens.n }, .block = block, .label = true };
	r->n_sentences++;
	return n;
}

static void
add_labels(struct reading *r)
{
	for (size_t b = 0; b < r->blocks.n; b++) {
		const struct block *block = &r->blocks.p[b];
		struct cell_labels labels = { NONE, NONE, NONE, NONE };

		if (block->kind == BLOCK_CELL) {
			labels.row = add_label(r, b, block->row_label);
			labels.column = add_label(r, b, block->column_label);
			labels.above = add_label(r, b, block->column_above);
			labels.title = add_label(r, b, block->table_title);
		}
		r->labels = xgrow(r->labels, b, &r->room_labels, sizeof(*r->labels));
		r->labels[b] = labels;
	}
}

/* Makes the marks, and the tokens and marks that stand behind the last. */
static void
end_tokens(struct reading *r)
{
	const size_t end = r->document->text.n, n = r->tokens.n;
	const struct token none = { .start = end, .end = end, .text = { "", 0 }, .kind = TOKEN_MARK };

	for (size_t i = n; i < n + LOOK_AHEAD; i++) {
		r->tokens.p = xgrow(r->tokens.p, i, &r->tokens.room, sizeof(*r->tokens.p));
		r->tokens.p[i] = none;
	}
	if (n + LOOK_AHEAD > r->room_marks) {
		r->marks = xreallocarray(r->marks, n + LOOK_AHEAD, sizeof(*r->marks));
		r->room_marks = n + LOOK_AHEAD;
	}
	for (size_t i = n; i < n + LOOK_AHEAD; i++)
		r->marks[i] = (struct mark){ 0 };
}

static bool
holds_bracket(struct span text, const struct block *block)
{
	for (size_t i = 0; i < block->n_ranges; i++) {
		struct span line = span_slice(text, block->ranges[i].start, block->ranges[i].end);

		if (line.n && memchr(line.p, '(', line.n))
			return true;
	}
	return false;
}

void
read_sentences(struct reading *r)
{
	for (size_t b = 0; b < r->blocks.n; b++) {
		const struct block *block = &r->blocks.p[b];
		struct words words = { r->tokens.n, 0 };

		token_scan_known(r->vocabulary, r->document->text, block->ranges, block->n_ranges,
		    &r->document->scanned, r->arena, &r->tokens);
		if (holds_bracket(r->document->text, block))
			open_number_brackets(r, words.first);
		words.last = r->tokens.n;
		r->block_words = xgrow(r->block_words, b, &r->room_block_words,
		    sizeof(*r->block_words));
		r->block_words[b] = words;
	}
	add_labels(r);
	end_tokens(r);
	for (size_t i = 0; i < r->n_sentences; i++)
		own_words(r, i);
	for (size_t b = 0; b < r->blocks.n; b++)
		split_block(r, b);
}
