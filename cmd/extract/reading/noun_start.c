#include "reading/noun_start.h"

static bool
stops_at(const struct mark *mark, unsigned stops)
{
	return ((stops & STOP_ACT) && mark->act) || ((stops & STOP_FIGURE) && mark->figure) ||
	    ((stops & STOP_TIME) && mark->time) || ((stops & STOP_PLACE) && mark->place);
}

size_t
noun_start(const struct reading *r, size_t end, size_t first, unsigned stops)
{
	size_t i = end;

	while (i > first && token_at(r, i - 1)->kind == TOKEN_WORD && !is_function_word(r, i - 1) &&
	    !stops_at(&r->marks[i - 1], stops))
		i--;
	return i;
}

size_t
noun_start_within(const struct reading *r, size_t end, size_t first, size_t n, unsigned stops)
{
	return noun_start(r, end, end > first + n ? end - n : first, stops);
}
