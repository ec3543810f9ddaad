#include "document/batch.h"

struct document *
batch_add(struct batch *batch, struct span *text, struct span *name, struct span *date)
{
	batch->bytes += text->n;
	if (text->n < BATCH_BYTES) {
		*text = arena_span(&batch->arena, *text);
		*name = arena_span(&batch->arena, *name);
		*date = arena_span(&batch->arena, *date);
	}
	return &batch->documents[batch->n++];
}

void
batch_empty(struct batch *batch)
{
	for (size_t i = 0; i < batch->n; i++)
		document_close(&batch->documents[i]);
	batch->n = batch->bytes = 0;
	arena_reset(&batch->arena);
}

void
batch_free(struct batch *batch)
{
	batch_empty(batch);
	arena_free(&batch->arena);
}
