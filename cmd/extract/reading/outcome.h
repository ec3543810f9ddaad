/*
 * outcome: what the words that say what befell a figure mean, by the tables, and of what they can be said.
 */
#ifndef SITREP_OUTCOME_H
#define SITREP_OUTCOME_H

#include "reading/reading.h"

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
/* It acts upon something, so it is an event: "two more hit a depot". */
bool	figure_is_agent(const struct reading *r, const struct figure *f);
/* "kept 12 people from crossing": what did not come about. */
bool	act_is_kept_from(const struct reading *r, const struct act *act);

#endif
