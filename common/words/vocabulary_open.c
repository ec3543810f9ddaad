#include "words/vocabulary_open.h"

#include "words/image.h"
#include "words/vocabulary_make.h"

struct vocabulary *
vocabulary_open(const char *directory)
{
	return vocabulary_make(directory, &image);
}
