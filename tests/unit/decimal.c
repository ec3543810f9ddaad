/*
 * decimal: a calculator on standard input, for the tests of common/number/decimal.
 *
 * A line is `A OPERATION B SCALE`; the operations are + - * / root compare
 * trim whole and twice, which adds into its own operand.
 */
#include "number/decimal.h"
#include "number/decimal_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/status.h"

static void
calculate(struct decimal *to, struct decimal *a, const char *operation, const struct decimal *b, unsigned scale)
{
	if (strcmp(operation, "+") == 0) {
		decimal_add(to, a, b);
	} else if (strcmp(operation, "-") == 0) {
		decimal_subtract(to, a, b);
	} else if (strcmp(operation, "*") == 0) {
		decimal_multiply(to, a, b);
	} else if (strcmp(operation, "/") == 0) {
		decimal_divide(to, a, b, scale);
	} else if (strcmp(operation, "root") == 0) {
		decimal_root(to, a, scale);
	} else if (strcmp(operation, "compare") == 0) {
		decimal_set(to, decimal_compare(a, b));
	} else if (strcmp(operation, "whole") == 0) {
		decimal_set(to, decimal_is_whole(a));
	} else if (strcmp(operation, "trim") == 0) {
		decimal_copy(to, a);
		decimal_trim(to);
	} else if (strcmp(operation, "twice") == 0) {
		decimal_add(a, a, b);
		decimal_add(a, a, a);
		decimal_copy(to, a);
	} else {
		status_die("no operation %s", operation);
	}
}

static void
answer(char *line)
{
	struct decimal a = { 0 }, b = { 0 }, result = { 0 };
	char *left = strtok(line, " "), *operation = strtok(NULL, " ");
	char *right = strtok(NULL, " "), *scale = strtok(NULL, " ");
	struct buf text = { 0 };

	if (scale == NULL)
		status_die("a line is A OPERATION B SCALE");
	if (!decimal_parse(&a, span_of(left)) || !decimal_parse(&b, span_of(right))) {
		puts("no number");
	} else {
		calculate(&result, &a, operation, &b, (unsigned)strtoul(scale, NULL, 10));
		decimal_write(&result, &text);
		printf("%.*s\n", (int)text.n, text.p);
	}
	buf_free(&text);
	decimal_free(&a);
	decimal_free(&b);
	decimal_free(&result);
}

int
main(void)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t n;

	status_name("decimal");
	while ((n = getline(&line, &room, stdin)) > 0) {
		line[n - 1] = '\0';
		answer(line);
	}
	free(line);
	return 0;
}
