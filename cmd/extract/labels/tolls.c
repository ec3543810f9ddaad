#include "labels/tolls.h"

#include "reading/cues.h"
#include "reading/figure_words.h"

/* "the confirmed death toll": the whole of the phrase that the noun at `i` ends. */
struct words
toll_phrase(const struct reading *r, size_t i, size_t first)
{
	size_t start = i;

	/* "places civilian casualties at" */
	while (start > first && i - start < 4 && token_at(r, start - 1)->kind == TOKEN_WORD &&
	    !is_function_word(r, start - 1) && !r->marks[start - 1].place && !r->marks[start - 1].time &&
	    !text_is(r, start - 1, "'s") &&
	    ((token_at(r, start - 1)->flags & TOKEN_CAPITAL) || !reading_is_plural(r, start - 1)))
		start--;
	return (struct words){ start, i + 1 };
}

void
toll_counts(struct reading *r, struct figure *f, struct words toll)
{
	figure_give_words(r, f, toll);
	if (f->meaning.classes == 0 && toll.last > toll.first + 1)	/* "the murder count": of murders */
		figure_give_words(r, f, (struct words){ toll.first, toll.last - 1 });
	figure_drop_outcome(f);
}

/* "The death toll has risen above 500 people": they are whom it counts. */
bool
toll_of_people(struct figure *f, struct words toll)
{
	figure_give_outcome(f, toll, HOW_NOMINAL);
	return true;
}

/* "the toll from two floods": what it was exacted by. */
bool
toll_has_cause(const struct reading *r, const struct figure *g, size_t first)
{
	return g->words.first > first + 1 && (class_at(r, g->words.first - 1) & WORD_PREPOSITION) &&
	    cue_is(r, g->words.first - 2, g->words.first - 1, CUE_TALLY);
}

/* "the toll", "the death count": a noun at `i` that names a running count. */
bool
toll_at(const struct reading *r, size_t i, size_t first)
{
	struct match match;

	return cue_is(r, i, i + 1, CUE_TALLY) || (cue_is(r, i, i + 1, CUE_COUNTER) && i > first &&
	    (lexicon_tail(r->vocabulary->lexicons.outcome_nouns, token_at(r, first), i + 1 - first, &match) ||
	    lexicon_tail(r->vocabulary->lexicons.outcome_nouns, token_at(r, first), i - first, &match) ||
	    lexicon_tail(r->vocabulary->lexicons.events, token_at(r, first), i - first, &match)));
}
