/*
 * scan_number: numbers, and what is written on to them.
 */
#ifndef SITREP_SCAN_NUMBER_H
#define SITREP_SCAN_NUMBER_H

#include "words/scan.h"

void	scan_number(struct scan *s);
/* Both at a capital. */
bool	scan_currency(struct scan *s);		/* Rs45, USD500, N312.6: its letters */
bool	scan_scanned_nought(struct scan *s);	/* O.5 of scanned text */

#endif
