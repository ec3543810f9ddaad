/*
 * keys: several fields as one run of bytes, and back.
 *
 * Each field goes in behind its length, so that no two lists of fields look
 * alike, whatever bytes are in them.
 */
#ifndef AGGREGATE_KEYS_H
#define AGGREGATE_KEYS_H

#include "xalloc.h"

void	key_put(struct buf *key, struct span field);
/* Cuts the next field off the front of *rest; false at the end. */
bool	key_cut(struct span *rest, struct span *field);

#endif
