#include "reading/called_for.h"

#define LIST	80	/* tokens of a list up to one of its numbers */

bool
list_is_called_for(const struct reading *r, size_t colon, size_t first)
{
	for (size_t i = first; i + 1 < colon; i++)
		if (text_is(r, i, "the") && text_is(r, i + 1, "following"))
			return true;
	return false;
}

bool
figure_is_called_for(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	if (!mark_may_be_in(r, f->sentence, ':'))
		return false;
	while (i > first && f->words.first - i < LIST && !text_is(r, i - 1, ":"))
		i--;
	return i > first && text_is(r, i - 1, ":") && i - 1 - first < LIST && list_is_called_for(r, i - 1, first);
}
