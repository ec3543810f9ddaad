/*
 * reading: what is known of one document while it is read.
 *
 * The stages of extract (stages.h) each add one kind of mention to it and change nothing
 * of the stages before: sentences, periods, places, acts (outcomes; all of them in mentions.h),
 * figures (figure_mention.h). Tokens are those of all blocks, in order; every range here counts tokens.
 * For each token, its mark says which mentions it is part of.
 * All of it lives as long as the document does.
 *
 * The room from the bottom up: mentions, figure_mention, reading; on these bracketed_numbers and sentence, the first
 * stage, and what later ones ask. Of words: cues, discard_words, verb_group, remains, noun_start, names. Of a figure
 * and what is beside it: neighbours, befell, called_for, turns. Of blocks: goes_on, records. What befell, and what is
 * taken over: outcome, then act_says and understood, and on top of them take_act.
 */
#ifndef SITREP_READING_H
#define SITREP_READING_H

#include "document/document.h"
#include "lines/block.h"
#include "place/gazetteer.h"
#include "reading/figure_mention.h"
#include "words/classify_noun.h"

/* What one figure may cost: how far it looks, whatever the text holds. */
#define SENTENCE_TOKENS		600	/* a longer sentence is read as several */
#define PARAGRAPH_SENTENCES	40	/* looked back upon */
#define INTRODUCTION_TOKENS	200	/* of what an item stands under, its end */

struct mark {			/* what a token is part of */
	uint32_t time, place, act, figure, sentence;	/* index + 1; 0 for none */
	uint64_t cues;		/* the kinds of cues (words/cue.h) that may begin or end with it: a bit each */
};

/* Empty marks behind the last token, so that a rule may ask for the next word where there is none. */
#define LOOK_AHEAD	4

struct reading {
	const struct document *document;
	const struct vocabulary *vocabulary;
	const struct gazetteer *gazetteer;
	struct arena *arena;
	enum date_order order;

	struct tokens tokens;			/* and LOOK_AHEAD behind them */
	struct mark *marks;			/* one a token, and of those */
	size_t	room_marks;
	struct blocks blocks;
	struct words *block_words;		/* tokens of each block */
	size_t	room_block_words;
	struct sentence *sentences;
	size_t	n_sentences, room_sentences;
	struct cell_labels *labels;		/* of each block */
	size_t	room_labels;
	struct time_mention *times;
	size_t	n_times, room_times;
	size_t	report;			/* the time that the document reports on; NONE */
	uint64_t *mixed;		/* short names that stand in mixed case, sorted (place_capitals.h) */
	size_t	n_mixed;
	uint64_t *offices;		/* initials that are an office's, sorted (place_capitals.h) */
	size_t	n_offices;
	struct place_mention *places;
	size_t	n_places, room_places;
	struct act *acts;
	size_t	n_acts, room_acts;
	struct figure *figures;
	size_t	n_figures, room_figures;
};

/* Tokens, their classes and small questions that every stage asks. */
static inline const struct token *
token_at(const struct reading *r, size_t i)
{
	return &r->tokens.p[i];
}

static inline unsigned
class_at(const struct reading *r, size_t i)
{
	return r->tokens.p[i].class;
}

static inline unsigned
noun_classes_at(const struct reading *r, size_t i)
{
	return noun_classes(r->vocabulary, token_at(r, i));
}

/* By its first byte; marks that are looked for differ in it. */
static inline uint64_t
mark_bit(char mark)
{
	return (uint64_t)1 << (mark & 63);
}

/* Whether the mark may stand in the sentence, so that it need not be looked for where it does not. */
static inline bool
mark_may_be_in(const struct reading *r, size_t sentence, char mark)
{
	return (r->sentences[sentence].marks & mark_bit(mark)) != 0;
}

/* A word of a closed class, so that it is no part of a plain noun phrase; one that may begin a time is none. */
static inline bool
is_function_word(const struct reading *r, size_t i)
{
	return (class_at(r, i) & (WORD_PREPOSITION | WORD_DETERMINER | WORD_PRONOUN | WORD_BE |
	    WORD_HAVE | WORD_DO | WORD_MODAL | WORD_AND | WORD_BUT | WORD_SUBORDINATOR |
	    WORD_RELATIVE | WORD_ADVERB | WORD_SPEECH | WORD_NEGATION | WORD_NUMBER | WORD_MORE |
	    WORD_ARTICLE | WORD_MONTH | WORD_WEEKDAY | WORD_UNIT)) != 0;
}

/* In digits or in words. */
static inline bool
reading_is_number(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_NUMBER || (class_at(r, i) & WORD_NUMBER);
}

static inline bool
text_is(const struct reading *r, size_t i, const char *text)
{
	return token_is(token_at(r, i), text);
}

static inline bool
words_hold(const struct reading *r, size_t from, size_t to, const char *text)
{
	for (size_t i = from; i < to; i++)
		if (text_is(r, i, text))
			return true;
	return false;
}

/* The time, the place, the act, and the figure, that the token is part of, or NULL. */
static inline const struct time_mention *
reading_time_at(const struct reading *r, size_t i)
{
	return r->marks[i].time ? &r->times[r->marks[i].time - 1] : NULL;
}

static inline const struct place_mention *
reading_place_at(const struct reading *r, size_t i)
{
	return r->marks[i].place ? &r->places[r->marks[i].place - 1] : NULL;
}

static inline const struct act *
reading_act_at(const struct reading *r, size_t i)
{
	return r->marks[i].act ? &r->acts[r->marks[i].act - 1] : NULL;
}

static inline const struct figure *
reading_figure_at(const struct reading *r, size_t i)
{
	return r->marks[i].figure ? &r->figures[r->marks[i].figure - 1] : NULL;
}

/* A figure that is kept stands at the token. */
static inline bool
reading_counts_at(const struct reading *r, size_t i)
{
	return r->marks[i].figure && figure_is_kept(reading_figure_at(r, i));
}

/* Both are items, or labelled lines, of one list; a block is with itself. */
static inline bool
blocks_are_of_list(const struct reading *r, size_t a, size_t b)
{
	const struct block *x = &r->blocks.p[a], *y = &r->blocks.p[b];

	return x->kind == y->kind && x->parent == y->parent && (x->kind == BLOCK_ITEM || x->kind == BLOCK_LABEL);
}

/* It says that something took place or was stated, not what befell anybody. */
static inline bool
act_is_light(const struct reading *r, size_t act)
{
	return !(r->acts[act].frames & (ACT_OBJECT | ACT_SUBJECT | ACT_STATE));
}

/* "The week saw nine deaths": the figure's act says that there was something. */
static inline bool
figure_act_is_light(const struct reading *r, const struct figure *f)
{
	return f->act != NONE && act_is_light(r, f->act);
}

/* The end of what an item stands under. */
static inline struct words
introduction(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];

	if (words.last - words.first > INTRODUCTION_TOKENS)
		words.first = words.last - INTRODUCTION_TOKENS;
	return words;
}

/* A mark that ends a clause: . ; : and dashes. */
static inline bool
reading_mark_stops(const struct token *mark)
{
	switch (mark->initial) {
	case '.': case ';': case ':': case '?': case '!': case '*': case '|':
		return true;
	default:
		return (mark->flags & TOKEN_DASH) != 0;
	}
}

static inline bool
reading_is_stop(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_MARK && reading_mark_stops(token_at(r, i));
}

/* A word that looks like a plural, by its end (-s, -men) or by irregular.tsv. */
bool	reading_is_plural(const struct reading *r, size_t i);
/* "third", "34th" */
bool	reading_is_ordinal(const struct reading *r, size_t i);
/* Word for word, ASCII case folded. */
bool	reading_same_words(const struct reading *r, struct words a, struct words b);
/* Some figure that is kept stands in the words. */
bool	reading_counts(const struct reading *r, struct words words);
/* reading_text() of one word or more. */
struct span reading_words(const struct reading *r, struct words words);

/* The words as written, white space folded and words divided over lines joined; in the text or the arena. */
static inline struct span
reading_text(const struct reading *r, struct words words)
{
	return words.first == words.last ? SPAN("") : reading_words(r, words);
}

/* Empties a reading for the next document, and frees it in the end. */
void	reading_reset(struct reading *r);
void	reading_free(struct reading *r);

#endif
