/*
 * place_list: lists whose items are called by places: "Lyon: 12", "Metz: nine".
 */
#ifndef SITREP_PLACE_LIST_H
#define SITREP_PLACE_LIST_H

#include "reading/reading.h"

/* What the item is called, before the colon or dash that a number stands behind; empty where nothing is. */
struct words place_list_label(const struct reading *r, size_t block);
/* From that block on, items most of which are called by a known place: the end of them; `block` where they are none such. */
size_t	place_list_end(const struct reading *r, size_t block);

#endif
