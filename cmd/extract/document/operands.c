#include "document/operands.h"

#include "base/status.h"

bool
operands_open(struct operands *operands, const char *const *given, const char *file)
{
	*operands = (struct operands){ .given = given, .from_file = file != NULL };
	if (file)
		return input_open(&operands->input, file);
	operands->none_given = given == NULL || *given == NULL;
	return true;
}

/* Up to the next NUL; the last name may do without. */
static const char *
next_listed(struct operands *operands)
{
	struct span name;

	if (!read_ahead_to(&operands->ahead, &operands->input, '\0', &name) && (name.n == 0 || operands->ahead.failed))
		return NULL;
	return name.p;
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
	read_ahead_free(&operands->ahead);
}
