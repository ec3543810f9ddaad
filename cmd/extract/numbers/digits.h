/*
 * digits: how a figure's number is written, and whether a noun follows it.
 */
#ifndef SITREP_DIGITS_H
#define SITREP_DIGITS_H

#include "reading/reading.h"

/* Its number is one token of digits, with separators or without. */
static inline bool
figure_is_digits(const struct reading *r, const struct figure *f)
{
	return f->number.last == f->number.first + 1 && token_at(r, f->number.first)->kind == TOKEN_NUMBER;
}

/* The first token of its number. */
struct span figure_number_text(const struct reading *r, const struct figure *f);
/* Neither modifier nor unit stands with it. */
bool	figure_is_bare(const struct figure *f);

/* In a unit that is neither money nor a share: 40 kg. */
static inline bool
figure_is_measured(const struct figure *f)
{
	return f->unit.first < f->unit.last && !f->quantity.is_money && !f->quantity.is_share;
}

/* A noun that some table knows follows: "Report 12 missions" counts missions. */
bool	figure_noun_behind(const struct reading *r, const struct figure *f, struct words sentence);

/* "(12)": it is all that a bracket of its sentence holds. */
static inline bool
figure_fills_bracket(const struct reading *r, const struct figure *f)
{
	return f->bracketed && f->words.last < r->sentences[f->sentence].words.last && text_is(r, f->words.last, ")");
}

/* Two in "Sector Two": a word that begins with a capital behind another. */
bool	figure_is_name_word(const struct reading *r, const struct figure *f);

#endif
