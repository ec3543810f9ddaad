#include "understood/noun_turns.h"

#include "reading/figure_words.h"
#include "reading/turns.h"

#define PAIR_TOKENS	24	/* from the two nouns to the first number */
#define NOUN_TOKENS	3	/* of "confirmed cases" */

/* A bare number beside another, of which `f` is the first. */
static bool
is_first_of_two(const struct reading *r, const struct figure *f)
{
	const struct figure *g = f + 1;

	return g < r->figures + r->n_figures && g->sentence == f->sentence && !f->rejected && !g->rejected &&
	    f->noun.first == f->noun.last && g->noun.first == g->noun.last && f->words.last + 1 == g->words.first &&
	    (class_at(r, f->words.last) & WORD_AND) && f->unit.first == f->unit.last && g->unit.first == g->unit.last;
}

static bool
is_counted_plural(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && !r->marks[i].figure && !r->marks[i].time && !r->marks[i].place &&
	    noun_classes_at(r, i) != 0 && reading_is_plural(r, i);
}

/* The "and" between the two nouns, before token `last`; NONE. */
static size_t
and_between(const struct reading *r, size_t first, size_t last)
{
	for (size_t i = last; i > first + 2 && last - i < PAIR_TOKENS; i--)
		if ((class_at(r, i - 2) & WORD_AND) && is_counted_plural(r, i - 3) && is_counted_plural(r, i - 1))
			return i - 2;
	return NONE;
}

/* The words before the noun at `i` that only describe it. */
static size_t
phrase_start(const struct reading *r, size_t i, size_t first)
{
	size_t start = i;

	while (start > first && i - start < NOUN_TOKENS && token_at(r, start - 1)->kind == TOKEN_WORD &&
	    !is_function_word(r, start - 1) && !reading_is_plural(r, start - 1))
		start--;
	return start;
}

static void
give(struct reading *r, struct figure *f, struct words noun, size_t and)
{
	figure_give_words(r, f, noun);
	/* the verb that gives the values, or what befell the last of them: "schools and shops damaged" */
	if (figure_has_outcome(f) && (f->outcome.first < and + 2 || f->outcome.last == f->words.first))
		figure_drop_outcome(f);
}

bool
noun_in_turn(struct reading *r, size_t index)
{
	struct figure *f = &r->figures[index];
	size_t first = r->sentences[f->sentence].words.first, and;
	bool second = index > 0 && is_first_of_two(r, f - 1) && r->figures[index - 1].sentence == f->sentence;

	if ((!second && !is_first_of_two(r, f)) || !words_say_turns(r, first, r->sentences[f->sentence].words.last))
		return false;
	and = and_between(r, first, (second ? f - 1 : f)->words.first);
	if (and == NONE)
		return false;
	give(r, f, second ? (struct words){ and + 1, and + 2 } :
	    (struct words){ phrase_start(r, and - 1, first), and }, and);
	return true;
}
