#include "plan/fold.h"

#include <stdlib.h>
#include <utf8proc.h>

void
fold_case(struct span text, struct buf *to)
{
	utf8proc_uint8_t *folded = NULL;
	bool ascii = true;

	for (size_t i = 0; i < text.n && ascii; i++)
		ascii = (unsigned char)text.p[i] < 0x80;
	if (!ascii) {
		utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)text.p,
		    (utf8proc_ssize_t)text.n, &folded, UTF8PROC_CASEFOLD);

		if (n >= 0)
			buf_add(to, folded, (size_t)n);
		free(folded);
		if (n >= 0)
			return;
	}
	for (size_t i = 0; i < text.n; i++)
		buf_char(to, ascii_lower(text.p[i]));
}
