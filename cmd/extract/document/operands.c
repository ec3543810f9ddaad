#include "document/operands.h"

#include <string.h>

#include "base/status.h"

#define READ_BYTES	((size_t)64 * 1024)

bool
operands_open(struct operands *operands, const char *const *given, const char *file)
{
	*operands = (struct operands){ .given = given, .from_file = file != NULL };
	if (file)
		return input_open(&operands->input, file);
	operands->none_given = given == NULL || *given == NULL;
	return true;
}

/* Reads more names behind what there is; false at the end. */
static bool
read_more(struct operands *operands)
{
	struct buf *bytes = &operands->bytes;
	size_t n;

	if (operands->at && bytes->p) {
		memmove(bytes->p, bytes->p + operands->at, bytes->n - operands->at);
		bytes->n -= operands->at;
		operands->at = 0;
	}
	if (bytes->room - bytes->n < READ_BYTES) {
		bytes->room = bytes->room ? bytes->room * 2 : 2 * READ_BYTES;
		bytes->p = xreallocarray(bytes->p, bytes->room, 1);
	}
	n = input_read(&operands->input, bytes->p + bytes->n, bytes->room - bytes->n - 1,
	    &operands->failed);
	bytes->n += n;
	return n > 0;
}

/* Up to the next NUL; the last name may do without. */
static const char *
next_listed(struct operands *operands)
{
	struct buf *bytes = &operands->bytes;
	size_t searched = 0;
	char *name, *end = NULL;

	do {
		size_t n = bytes->n - operands->at;

		if (bytes->p && n > searched)
			end = memchr(bytes->p + operands->at + searched, '\0', n - searched);
		searched = n;
	} while (end == NULL && read_more(operands));
	if (end == NULL && (searched == 0 || operands->failed))
		return NULL;
	if (bytes->p == NULL)
		return NULL;
	name = bytes->p + operands->at;
	if (end == NULL)
		bytes->p[bytes->n] = '\0';	/* read_more() left room */
	operands->at = end ? (size_t)(end - bytes->p) + 1 : bytes->n;
	return name;
}

const char *
operands_next(struct operands *operands)
{
	const char *name;

	if (!operands->from_file) {
		if (operands->none_given) {
			operands->none_given = false;
			return "-";
		}
		return operands->given && *operands->given ? *operands->given++ : NULL;
	}
	while ((name = next_listed(operands)) != NULL && *name == '\0')
		status_trouble_at(operands->input.name, 0, "an empty file name");
	return name;
}

void
operands_close(struct operands *operands)
{
	if (operands->from_file)
		input_close(&operands->input);
	buf_free(&operands->bytes);
}
