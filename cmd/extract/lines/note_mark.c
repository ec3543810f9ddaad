#include "lines/note_mark.h"

#define NOTED	3	/* small letters before the number of a note, at least */

struct range
note_mark_dropped(struct span text, struct range label)
{
	size_t end = label.end, first;

	if (end == label.start || !ascii_is_digit(text.p[end - 1]))
		return label;
	for (first = --end; first > label.start && ascii_is_lower(text.p[first - 1]); first--)
		continue;
	if (end - first < NOTED)
		return label;
	/* A word in small letters, a plural or a participle: a name may end in its number. */
	if ((first == label.start || !ascii_is_alpha(text.p[first - 1])) || text.p[end - 1] == 's' ||
	    (text.p[end - 2] == 'e' && text.p[end - 1] == 'd'))
		label.end = end;
	return label;
}
