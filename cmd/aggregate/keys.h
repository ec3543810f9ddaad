/*
 * keys: several fields as one run of bytes, and back.
 *
 * Each field but the last goes in behind its length, so that no two lists of
 * as many fields look alike, whatever bytes are in them.
 */
#ifndef AGGREGATE_KEYS_H
#define AGGREGATE_KEYS_H

#include "xalloc.h"

void	key_put(struct buf *key, struct span field);
void	key_put_last(struct buf *key, struct span field);
/* Cuts the next field off the front of *rest; the last is what is left. */
struct span key_cut(struct span *rest);
/* By the fields, one after the other, bytewise. */
int	key_compare(struct span a, struct span b, size_t fields);

#endif
