#include "lines/stream.h"

#include "lines/line_date.h"
#include "lines/number_text.h"
#include "words/token_scan.h"

void
stream_scan(const struct stream *s, struct range range, struct tokens *tokens)
{
	*tokens = (struct tokens){ 0 };
	token_scan(s->vocabulary, s->text, &range, 1, s->outline->arena, tokens);
}

unsigned
stream_last_class(const struct stream *s, const struct line *line)
{
	return field_class(s->vocabulary, last_word(line_text(s->text, line)));
}

bool
stream_is_list_label(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);
	enum label_kind kind;
	size_t end;

	if (line->numbers == 0)
		return false;
	kind = label_at(s->text, line, &end);
	return kind == LABEL_NUMBER || (kind == LABEL_DASH && line->words <= 12);
}

bool
stream_is_label(const struct stream *s, size_t i)
{
	size_t end;

	return !stream_is_blank(s, i) && stream_line(s, i)->starts_upper &&
	    label_at(s->text, stream_line(s, i), &end) != LABEL_NONE;
}

bool
stream_is_number(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);

	struct piece fields[4];
	size_t n, others = 0;

	if (stream_is_blank(s, i) || line->numbers == 0 || line->words > 4 || line->width > 24)
		return false;
	n = line_pieces(s->text, line, 1, fields, 4);
	for (size_t k = 0; k < n; k++) {
		struct span field = piece_text(s->text, fields[k]);
		struct line part = { .start = fields[k].start, .end = fields[k].end };

		/* Beside the digits only a currency, a multiplier or a unit: million, M, tonnes. */
		if (is_number_text(field))
			continue;
		others++;
		if (!(stream_last_class(s, &part) & (k > 0 ? WORD_NUMBER | WORD_UNIT : WORD_NUMBER)) &&
		    !span_ends(field, "\xc2\xb2") &&
		    !(field.n <= 3 && ascii_is_upper(field.p[0]) && !ascii_is_lower(field.p[field.n - 1])))
			return false;
	}
	return others <= 2;
}

bool
stream_opens_item(const struct stream *s, size_t i, struct bullet *bullet)
{
	const struct line *line = stream_line(s, i);
	struct bullet next;

	if (stream_is_blank(s, i) || !bullet_at(s->text, line, bullet) || bullet->kind == BULLET_SECTION)
		return false;
	for (size_t d = s->depth; d > 0; d--)
		if (bullet_follows(&s->bullets[d - 1], bullet))
			return true;
	/* "o" is no word, least of all below an item. */
	if (bullet->kind == BULLET_MARK && (!bullet->weak || s->depth > 0))
		return true;
	if (bullet->value == 1 || bullet->roman == 1) {
		if (!bullet->weak)
			return true;
	} else if (bullet->kind == BULLET_NUMBER) {
		return i == 0 || stream_is_blank(s, i - 1);
	}
	/* A letter or a mark that may be a word needs the next of its list near. */
	for (size_t k = i + 1; k < s->lines->n && k < i + 8; k++)
		if (!stream_is_blank(s, k) && bullet_at(s->text, stream_line(s, k), &next) &&
		    bullet_follows(bullet, &next))
			return true;
	return false;
}

bool
stream_counts(const struct stream *s, const struct line *line)
{
	struct piece fields[2];
	struct bullet bullet;
	struct span field;

	if (line->starts_word || line->words < 2 || line->numbers == 0 || line->numbers >= line->words ||
	    (bullet_at(s->text, line, &bullet) && bullet.kind == BULLET_SECTION))
		return false;
	(void)line_pieces(s->text, line, 1, fields, 2);
	field = piece_text(s->text, fields[0]);
	if (is_number_text(field))
		return !line_is_date(s->vocabulary, s->text, line) && !line_opens_date(s->vocabulary, s->text, line);
	if (is_year_text(piece_text(s->text, fields[1])))
		return false;		/* "FY 2021 totals" */
	return line->words >= 3 && field.n <= 4 && !ascii_is_lower(field.p[field.n - 1]) &&
	    ascii_is_upper(field.p[0]) && is_number_text(piece_text(s->text, fields[1]));
}

unsigned
stream_words(const struct stream *s, size_t at, size_t end)
{
	unsigned words = 0;

	for (size_t i = at; i < end; i++)
		words += stream_line(s, i)->words;
	return words;
}

bool
stream_is_field(const struct stream *s, size_t i)
{
	const struct line *line = stream_line(s, i);
	struct piece name;

	return line->starts_lower && line_pieces(s->text, line, 1, &name, 1) > 0 &&
	    s->text.p[name.end - 1] == ':';
}

void
stream_add(struct stream *s, size_t start, size_t end)
{
	s->ranges = xgrow(s->ranges, s->n, &s->room, sizeof(*s->ranges));
	s->ranges[s->n++] = (struct range){ start, end };
}

void
stream_set(struct stream *s, size_t start, size_t end)
{
	s->n = 0;
	stream_add(s, start, end);
}

void
stream_add_lines(struct stream *s, size_t at, size_t end)
{
	for (; at < end; at++)
		if (!stream_is_blank(s, at))
			stream_add(s, stream_line(s, at)->start, stream_line(s, at)->end);
}
