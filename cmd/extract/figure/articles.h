/*
 * articles: whether "a" and "an" count.
 *
 * They do where an outcome befell the thing in the flesh, or an event took place;
 * elsewhere they are articles.
 */
#ifndef SITREP_ARTICLES_H
#define SITREP_ARTICLES_H

#include "reading/reading.h"

/* Why the article counts nothing, or NULL. */
const char *article_reason(const struct reading *r, const struct figure *f);

#endif
