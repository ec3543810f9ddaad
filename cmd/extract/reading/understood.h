/*
 * understood: words that one figure takes over from another.
 */
#ifndef SITREP_UNDERSTOOD_H
#define SITREP_UNDERSTOOD_H

#include "reading/reading.h"

#define RECENT	12	/* figures looked back upon */

/* An amount, of what was counted by heads. */
bool	figure_measures_other(const struct figure *f, const struct figure *from);
/* It counts what those words say, which do not stand behind its number; `noun` is what they mean. */
void	figure_give_noun(struct figure *f, struct words counted, const struct noun *noun);
/* The same, where the tables say what they mean. */
void	figure_give_words(const struct reading *r, struct figure *f, struct words counted);
void	figure_take_noun(struct figure *f, const struct figure *from);
/* It has the noun again that it had `before`. */
void	figure_give_noun_back(struct figure *f, const struct figure *before);
void	figure_take_outcome(struct figure *f, const struct figure *from, enum how how);
/* The words of that act alone say what befell it; take_act (take_act.h) takes those of another that is joined to it too. */
void	figure_give_act(const struct reading *r, struct figure *f, size_t act, enum how how);
/* Words, and no verb, say what befell it. */
void	figure_give_outcome(struct figure *f, struct words outcome, enum how how);
void	figure_drop_outcome(struct figure *f);
/* The outcome's words and those behind the object, one behind the other: "took", "into custody"; n of them. */
const struct token *figure_outcome_tokens(const struct reading *r, const struct figure *f, size_t *n);
/* The measure that the words, or the figure's outcome, have where they are said of a noun of these classes; "". */
struct span words_measure(const struct reading *r, struct words words, unsigned classes);
struct span outcome_measure(const struct reading *r, const struct figure *f, unsigned classes);
/* Whom or what the outcome counts, said of a noun of these classes: people recover, rifles are recovered. */
struct span outcome_counts_for(const struct reading *r, const struct figure *f, unsigned classes);
/* "arrested three", "left two dead": people are meant where nobody is named; "seized two" leaves it open. */
bool	outcome_is_of_people(const struct reading *r, const struct figure *f);
/* "killed a piper", "destroyed a Hummer": whether it is a "person" or a "thing", though no table knows the word. */
bool	outcome_befalls_unknown(const struct reading *r, const struct figure *f, const char *what);
/* Whom or what the measure of the figure's outcome counts, of the noun of `of`: "people", "things", "events", or "". */
struct span outcome_counts(const struct reading *r, const struct figure *f, const struct figure *of);
/* Whether the noun is of the kind that the figure's outcome befalls. */
bool	figure_noun_suits(const struct reading *r, const struct figure *f, const struct noun *noun);
/* It counts people by their households. */
static inline bool
noun_is_household(const struct noun *noun)
{
	return span_is(noun->group, "households") || span_is(noun->group, "families");
}

static inline bool
figure_is_household(const struct figure *f)
{
	return noun_is_household(&f->meaning);
}
/* "four of the 12 were children": the figure is the whole, of which the one before it told some. */
static inline bool
figure_is_whole_of_some(const struct reading *r, const struct figure *f)
{
	return f > r->figures && f[-1].of_them && f[-1].sentence == f->sentence && f[-1].end == f->words.first;
}

/* "336 people in 88 families", "29 people belonging to nine families": the figure behind it counts the same by their households. */
bool	figure_is_housed(const struct reading *r, const struct figure *f);
/* The bracket that the figure stands in: the token that opens it, or NONE. */
size_t	figure_bracket(const struct reading *r, const struct figure *f);
/* Both have a number, and the first the greater. */
bool	figure_is_more(const struct figure *f, const struct figure *than);
/* "5,538 (+13)", "30 (-5%)": it stands behind that sign, which opens a bracket. */
bool	figure_is_signed(const struct reading *r, const struct figure *f, const char *sign);
/* The last kept figure before `index` in its block, or in its sentence; NONE. */
size_t	figure_previous(const struct reading *r, size_t index, bool same_sentence);
/* The last one before `index` in its sentence that ends before that token; NONE. */
size_t	figure_before_token(const struct reading *r, size_t index, size_t token);
/* "40, up from 30", "rose to 40 from 30": what was counted before. */
bool	figure_is_of_before(const struct reading *r, size_t index);
/* It acts upon something, so it is an event: "two more hit a depot". */
bool	figure_is_agent(const struct reading *r, const struct figure *f);
/* "kept 12 people from crossing": what did not come about. */
bool	act_is_kept_from(const struct reading *r, const struct act *act);

#endif
