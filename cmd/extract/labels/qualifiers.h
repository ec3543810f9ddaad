/*
 * qualifiers: words of kinds.tsv (confirmed, suspected, new) that stand for a
 * noun phrase or share its noun.
 */
#ifndef SITREP_QUALIFIERS_H
#define SITREP_QUALIFIERS_H

#include "reading/reading.h"

/* Tokens of the qualifier at `i`; 0: none. */
size_t	qualifier_at(const struct reading *r, size_t i, size_t last);
/* "confirmed or suspected cases": the token behind two that are joined; `i` where they are not. */
size_t	qualifiers_joined(const struct reading *r, size_t i, size_t last);
/* "505 cases (457 confirmed and 48 probable)": in the bracket a qualifier alone is of the whole's noun. */
void	qualifier_in_bracket(struct reading *r, size_t index);
/* "30 of the cases were confirmed, three probable and 11 suspected": what only qualifies cases stands beside a number
 * of them. */
void	qualifier_beside(struct reading *r, size_t index);
/* "30 suspected, 12 confirmed and three probable cases": the noun of the last; true where it took that. */
bool	qualifier_of_next(struct reading *r, size_t index);

#endif
