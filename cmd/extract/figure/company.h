/*
 * company: the doubtful figures of a text that reports none.
 */
#ifndef SITREP_COMPANY_H
#define SITREP_COMPANY_H

#include "reading/reading.h"

/* Rejects them; behind read_antecedents(). */
void	read_company(struct reading *r);

#endif
