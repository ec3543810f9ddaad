#include "document/read_ahead.h"

#include <string.h>

#define READ_BYTES	((size_t)256 * 1024)

void
read_ahead_start(struct read_ahead *ahead)
{
	ahead->bytes.n = ahead->at = 0;
	ahead->failed = false;
}

bool
read_ahead_more(struct read_ahead *ahead, struct input *input)
{
	struct buf *bytes = &ahead->bytes;
	size_t n;

	if (ahead->at) {
		memmove(bytes->p, bytes->p + ahead->at, bytes->n - ahead->at);
		bytes->n -= ahead->at;
		ahead->at = 0;
	}
	if (bytes->room - bytes->n <= READ_BYTES) {
		bytes->room = bytes->room ? bytes->room * 2 : 2 * READ_BYTES;
		bytes->p = xreallocarray(bytes->p, bytes->room, 1);
	}
	n = input_read(input, bytes->p + bytes->n, bytes->room - bytes->n - 1, &ahead->failed);
	bytes->n += n;
	return n > 0;
}

bool
read_ahead_to(struct read_ahead *ahead, struct input *input, char mark, struct span *found)
{
	struct buf *bytes = &ahead->bytes;
	size_t searched = 0;
	char *end;

	do {
		size_t n = bytes->n - ahead->at;

		end = n > searched ? memchr(bytes->p + ahead->at + searched, mark, n - searched) : NULL;
		searched = n;
	} while (end == NULL && read_ahead_more(ahead, input));
	if (end == NULL) {
		end = bytes->p + bytes->n;
		*end = '\0';	/* read_ahead_more() left room */
		*found = span_slice(buf_view(bytes), ahead->at, bytes->n);
		ahead->at = bytes->n;
		return false;
	}
	*found = span_slice(buf_view(bytes), ahead->at, (size_t)(end - bytes->p));
	ahead->at = (size_t)(end - bytes->p) + 1;
	return true;
}

void
read_ahead_free(struct read_ahead *ahead)
{
	buf_free(&ahead->bytes);
	read_ahead_start(ahead);
}
