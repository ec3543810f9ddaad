/*
 * short_form: the short form of a noun phrase in brackets behind it.
 */
#ifndef SITREP_SHORT_FORM_H
#define SITREP_SHORT_FORM_H

#include "reading/reading.h"

/* "virus disease (MVD) cases", "Islamic State (IS) remnants": the phrase that has come to `i` goes on behind a short
 * form; where it ends then, or `i`. */
size_t	short_form_goes_on(const struct reading *r, size_t i, size_t last);
/* "displaced persons (IDPs)", "a loading rifle (SLR)": the short form of the phrase itself, whose last capital begins
 * its last word; behind it, or `i`. */
size_t	short_form_end(const struct reading *r, size_t i, size_t last);

#endif
