/*
 * recipients: those who got what was given or told.
 *
 * Each gives true where the figure has its outcome by it.
 */
#ifndef SITREP_RECIPIENTS_H
#define SITREP_RECIPIENTS_H

#include "reading/reading.h"

/* "distributed soap to 12 families", "sent kits for 900 people": behind the verb's object and that preposition. */
bool	recipient_behind_verb(const struct reading *r, struct figure *f, size_t preposition);
/* "Notices were issued to 52 businesses", "fines imposed on 12 shops": behind what was told; whoever gets it is no
 * place. */
bool	recipient_of_notice(const struct reading *r, struct figure *f, size_t preposition);
/* "Cash went to 12 families": right behind the verb's own "to". */
bool	recipient_right_behind(const struct reading *r, struct figure *f);
/* "supplied hospitals with 90 beds": what was given, behind those without a number who got it. */
bool	recipient_got_with(const struct reading *r, struct figure *f);
/* "600 families got 900 blankets": those who got what is counted behind the verb. */
void	recipient_in_front(const struct reading *r, struct figure *f);

#endif
