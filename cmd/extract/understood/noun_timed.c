#include "understood/noun_timed.h"

/* The time before the bracket that opens at token `open`; NULL. */
static const struct time_mention *
time_before(const struct reading *r, size_t open, size_t first)
{
	return open > first + 1 && text_is(r, open, "(") ? reading_time_at(r, open - 1) : NULL;
}

#define TIMED	8	/* brackets one behind the other */

size_t
noun_end_before_timed(const struct reading *r, const struct figure *f, size_t first)
{
	size_t open = f->words.first - 1, end = 0;

	if (f->words.first < first + 4)
		return NONE;
	for (size_t n = 0; n < TIMED && time_before(r, open, first); n++) {
		end = time_before(r, open, first)->words.first;
		/* "Monday (600) and Tuesday (500)" */
		if (end < first + 5 || !((class_at(r, end - 1) & WORD_AND) || text_is(r, end - 1, ",")) ||
		    !text_is(r, end - 2, ")"))
			break;
		open = end - 4;
	}
	if (end > first && (class_at(r, end - 1) & WORD_PREPOSITION))
		end--;
	return end > first && reading_is_plural(r, end - 1) &&
	    (noun_classes_at(r, end - 1) & (NOUN_OUTCOME | NOUN_CASE | NOUN_EVENT)) ? end : NONE;
}
