/*
 * place_cases: cases, deaths and the like that are told of by the place that they are from, where they were.
 */
#ifndef SITREP_PLACE_CASES_H
#define SITREP_PLACE_CASES_H

#include "reading/reading.h"

/* Whether what the "from" at token `from` goes with are such cases: "16 cases from Chad", "40 new cases: two from
 * Chad". */
bool	place_of_cases(const struct reading *r, size_t from, size_t sentence_first);

#endif
