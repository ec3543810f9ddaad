#include "words/token.h"

#include <stdlib.h>

void
tokens_free(struct tokens *tokens)
{
	free(tokens->p);
	*tokens = (struct tokens){ 0 };
}
