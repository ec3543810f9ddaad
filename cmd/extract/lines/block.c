#include "lines/block.h"

#include <stdlib.h>

void
blocks_free(struct blocks *blocks)
{
	free(blocks->p);
	*blocks = (struct blocks){ 0 };
}
