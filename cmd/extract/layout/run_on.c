#include "layout/run_on.h"

#include <string.h>

#include "layout/items.h"
#include "lines/number_text.h"

#define LABELS		64	/* of one line */
#define LABEL_WORDS	7
#define RUN_ON		3	/* labels right behind the number of the one before, at least */
#define TEXT_WORDS	16	/* of a part that is more than a label and its number */

/* What was found of labels in a line. */
struct labels {
	size_t	at[LABELS];
	size_t	n, behind_number;
};

static bool
ends_part(char c)
{
	return memchr(",;.)|", c, 5) != NULL;
}

static void
find_labels(const struct stream *s, const struct line *line, struct labels *labels)
{
	size_t at = line->start, label = 0, words = 0;
	bool number = false, behind = false, open = false;
	struct range field;

	labels->n = labels->behind_number = 0;
	while (labels->n < LABELS && word_next(s->text, &at, line->end, &field)) {
		struct span text = range_text(s->text, field);
		char last = s->text.p[field.end - 1];

		if (!open && (ascii_is_upper(text.p[0]) && !is_number_text(text))) {
			open = true;	/* a label may begin */
			label = field.start;
			words = 0;
			behind = number;
		}
		words++;
		number = is_number_text(text) && !ends_part(last);
		if (open && last == ':' && words <= LABEL_WORDS) {
			labels->at[labels->n++] = label;
			labels->behind_number += behind;
		}
		if (last == ':' || is_number_text(text) || ends_part(last) || words > LABEL_WORDS)
			open = false;
	}
}

static void
take_part(struct stream *s, size_t start, size_t end, bool labelled)
{
	struct line part = line_measure(s->text, start, end, 0);

	if (line_is_blank(&part))
		return;
	stream_set(s, part.start, part.end);
	if (labelled && part.words <= TEXT_WORDS)
		items_add(s, BLOCK_LABEL);
	else
		(void)outline_paragraph(s->outline, s->ranges, s->n);
}

/* Nearly no line has so many colons. */
static bool
has_colons(struct span text, size_t least)
{
	const char *at = text.p, *end = text.p + text.n;

	for (; least > 0 && (at = memchr(at, ':', (size_t)(end - at))) != NULL; least--)
		at++;
	return least == 0;
}

bool
run_on_take(struct stream *s, size_t at)
{
	const struct line *line = stream_line(s, at);
	struct labels labels;

	if (line->numbers <= RUN_ON || line->words < RUN_ON * 3 || !has_colons(line_text(s->text, line), RUN_ON))
		return false;
	find_labels(s, line, &labels);
	if (labels.behind_number < RUN_ON)
		return false;
	take_part(s, line->start, labels.at[0], false);
	for (size_t i = 0; i < labels.n; i++)
		take_part(s, labels.at[i], i + 1 < labels.n ? labels.at[i + 1] : line->end, true);
	return true;
}
