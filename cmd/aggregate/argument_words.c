#include "argument_words.h"

#include <string.h>

#include "status.h"

void
split(const char *list, struct span **to, size_t *n)
{
	struct span rest = span_of(list), one;

	while (span_cut(&rest, ',', &one)) {
		*to = xreallocarray(*to, *n + 1, sizeof(**to));
		(*to)[(*n)++] = one;
	}
}

int
one_of(const char *option, const char *text, const struct word *words, size_t n)
{
	struct buf known = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (strcmp(text, words[i].word) == 0) {
			buf_free(&known);
			return words[i].value;
		}
		if (i)
			buf_text(&known, i + 1 < n ? ", " : " or ");
		buf_text(&known, words[i].word);
	}
	buf_char(&known, '\0');
	status_die("%s %s: it is %s", option, text, known.p);
}
