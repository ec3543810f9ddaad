#include "phrases/noun_or_verb.h"

#include "labels/qualifiers.h"
#include "numbers/one_or_several.h"
#include "phrases/noun_phrase.h"
#include "phrases/phrase_known.h"
#include "reading/cues.h"

/* A plural that is what the words before it describe: "26 makeshift prisons"; but "five known dead". */
static bool
is_described(const struct reading *r, size_t i)
{
	unsigned noun;

	if (i >= r->tokens.n || !reading_is_plural(r, i))
		return false;
	noun = noun_classes_at(r, i);
	return noun != 0 && !((noun & NOUN_OUTCOME) && r->marks[i].act && (reading_act_at(r, i)->frames & ACT_STATE));
}

/* "9 other operations", but "215 commercial.": a plural that the table knows stands behind. */
static bool
goes_on_to_noun(const struct reading *r, const struct figure *f)
{
	size_t end = phrase_end(r, f->words.last, r->sentences[f->sentence].words.last);

	return end > f->words.last && (reading_is_plural(r, end - 1) || phrase_noun_known(r, f->words.last, end));
}

/* "12 came back", "nine refused help": of many the noun is a plural, so an unknown word is their verb. */
static bool
is_verb_of_many(const struct reading *r, const struct figure *f)
{
	const struct token *t;

	if (f->noun.first == f->noun.last || f->noun.first != f->words.last || !figure_is_of_many(f) ||
	    r->blocks.p[f->block].kind == BLOCK_CELL)
		return false;
	if (is_described(r, f->noun.last))
		return false;
	if (f->noun.last < r->tokens.n && text_is(r, f->noun.last, "of") &&
	    !span_ends(token_at(r, f->noun.last - 1)->text, "ed"))
		return false;	/* "310 head of deer", but "nine complained of pain" */
	if (f->noun.last + 1 < r->tokens.n && (class_at(r, f->noun.last) & WORD_AND) &&
	    r->marks[f->noun.last + 1].figure && goes_on_to_noun(r, reading_figure_at(r, f->noun.last + 1)))
		return false;	/* "46 joint and 9 other operations" */
	for (size_t i = f->noun.first; i < f->noun.last; i++) {
		t = token_at(r, i);
		if (t->kind != TOKEN_WORD || (t->flags & TOKEN_CAPITAL) || reading_is_plural(r, i) ||
		    phrase_noun_known(r, i, f->noun.last))
			return false;
	}
	return true;
}

/* "one remains in hospital": one has no plural, so what looks like one is its verb. */
static bool
is_verb_of_one(const struct reading *r, const struct figure *f)
{
	struct match match;

	if (f->noun.first != f->words.last || f->noun.last != f->noun.first + 1 ||
	    !text_is(r, f->words.last - 1, "one"))
		return false;
	return (class_at(r, f->noun.first) & WORD_PRESENT) || (lexicon_at(r->vocabulary->lexicons.outcomes,
	    token_at(r, f->noun.first), 1, &match) && (match.form & FORM_S));
}

/* "67 per cent came by sea", "60% lacked water": right behind a share, what no table knows, or a thing behind a word in
 * -ed, is no noun. */
static bool
is_verb_of_share(const struct reading *r, const struct figure *f)
{
	unsigned classes;

	if (!f->quantity.is_share || f->noun.first != f->words.last || f->noun.first == f->noun.last)
		return false;
	classes = phrase_classes(r, f->noun.first, f->noun.last);
	return classes == 0 || (span_ends(token_at(r, f->noun.first)->text, "ed") && !(classes & NOUN_PERSON));
}

/* "Of the 90 crashes, 12 involved alcohol": behind the whole that its sentence opens with a number has no noun of its
 * own; but "of them, 12 confirmed deaths". */
static bool
is_verb_of_part(const struct reading *r, const struct figure *f)
{
	size_t first = cue_over_out(r, r->sentences[f->sentence].words.first), i = f->words.first;

	return i > first + 2 && cue_opens_whole(r, first) && text_is(r, i - 1, ",") && f->noun.first == f->words.last &&
	    f->noun.last > f->noun.first + 1 && span_ends(token_at(r, f->noun.first)->text, "ed") &&
	    !(qualifier_at(r, f->noun.first, f->noun.last) && (noun_classes_at(r, f->noun.last - 1) & NOUN_OUTCOME)) &&
	    /* "Of the 90 crashes, 12 involved people on foot" */
	    ((noun_classes_at(r, i - 2) & NOUN_EVENT) ||
	    !(noun_classes_at(r, f->noun.last - 1) & (NOUN_PERSON | NOUN_CASE)));
}

bool
noun_is_verb(const struct reading *r, const struct figure *f)
{
	return is_verb_of_many(r, f) || is_verb_of_one(r, f) || is_verb_of_share(r, f) || is_verb_of_part(r, f);
}
