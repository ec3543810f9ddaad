/*
 * place_telling: where something was told, which is not where it took place.
 */
#ifndef SITREP_PLACE_TELLING_H
#define SITREP_PLACE_TELLING_H

#include "reading/reading.h"

/* "told reporters in Malta", "told the press at a briefing in Malta", "speaking at a meeting of donors in Malta". */
bool	place_is_of_telling(const struct reading *r, size_t first, size_t sentence_first);
/* "according to Bari, 12 were held": it speaks. */
bool	place_is_speaker(const struct reading *r, const struct place_mention *place, const struct sentence *s);
/* "..., the agency said in Malta": the words before a comma or a quotation mark were told there. */
bool	place_is_said_in(const struct reading *r, const struct place_mention *place, const struct sentence *s);
/*
 * "..., the agency said in Malta", "...," said Jane Doe, who lives in Malta: behind the figure f whom or what it was
 * told by; "a man, who lives in Malta, hurt 12", "12 rifles made in Malta": said of somebody or something. It need not
 * have been there.
 */
bool	place_is_of_teller(const struct reading *r, const struct figure *f, size_t mention);

#endif
