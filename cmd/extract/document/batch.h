/*
 * batch: short documents that go through the stages together.
 *
 * The code of all stages is far more than the nearest cache holds, so that what
 * short documents cost is to fetch it: for a batch it is fetched once. A batch
 * keeps copies of texts and names, as those of the source are gone with the next
 * document. A long text is a batch by itself and stays where it is, so memory is
 * bounded by one document, or by BATCH_BYTES.
 */
#ifndef SITREP_BATCH_H
#define SITREP_BATCH_H

#include "base/xalloc.h"
#include "document/document.h"

#define BATCH_DOCUMENTS	16
#define BATCH_BYTES	((size_t)32 * 1024)	/* of texts; what is known of more leaves the next cache too */

/* Starts as zeros. */
struct batch {
	struct document documents[BATCH_DOCUMENTS];
	size_t	n;
	size_t	bytes;
	struct arena arena;	/* for what lives as long as they do */
};

static inline bool
batch_is_full(const struct batch *batch)
{
	return batch->n == BATCH_DOCUMENTS || batch->bytes >= BATCH_BYTES;
}

/* Whether one more, of so many bytes, may be added; to an empty one any may. */
static inline bool
batch_has_room(const struct batch *batch, size_t bytes)
{
	return batch->n == 0 || (!batch_is_full(batch) && batch->bytes + bytes <= BATCH_BYTES);
}

/* One more, to be opened, with this text, name and date: they come back as what lasts as long as it, but those of a
 * long text, which fills the batch, as they are. */
struct document *batch_add(struct batch *batch, struct span *text, struct span *name, struct span *date);
void	batch_empty(struct batch *batch);	/* closes all */
void	batch_free(struct batch *batch);

#endif
