/*
 * title_year: the year that a title names without a preposition: "Crime Statistics 2023".
 */
#ifndef SITREP_TITLE_YEAR_H
#define SITREP_TITLE_YEAR_H

#include "reading/reading.h"

/*
 * Adds that year; NONE where no title names one. It dates something only where the title says that it is a year's:
 * "Annual Report 2023".
 */
size_t	title_year(struct reading *r);

#endif
