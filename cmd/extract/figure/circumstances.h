/*
 * circumstances: numbers that stand beside what happened: where, how often, by
 * whose possession, for example; and those that took part in it.
 *
 * Each asks how the figure's phrase stands in its clause, when noun and act are known.
 */
#ifndef SITREP_CIRCUMSTANCES_H
#define SITREP_CIRCUMSTANCES_H

#include "reading/reading.h"

/* Why it is a circumstance, whatever befell it, or NULL. */
const char *circumstance_reason(const struct reading *r, const struct figure *f);

/* "The couple has four children", "our 31 battalions": what somebody has did not take place. */
bool	figure_is_possessed(const struct reading *r, const struct figure *f);
/* "One missile struck them": it did something, and so was there. */
bool	figure_acted(const struct reading *r, const struct figure *f);
/* "16 rifles, one pistol": it goes on an enumeration of things that are counted. */
bool	figure_is_enumerated(const struct reading *r, const struct figure *f);
/* "23 countries have reported" */
bool	figure_is_agent_place(const struct reading *r, const struct figure *f);
/* Known as it is, its noun is told of: subject or object, or "Of the 30 who went in", "aid to 3,118 people". */
bool	figure_takes_part(const struct reading *r, const struct figure *f);
/* "41 passengers on board", "with 20 aboard": people, of whom no more need be told. */
bool	figure_is_aboard(const struct reading *r, const struct figure *f);

#endif
