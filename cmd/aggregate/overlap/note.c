#include "overlap/note.h"
#include "number/decimal_text.h"

#include <string.h>

/* Past this many bytes a note says only that there may be more. */
#define NOTE_ENOUGH	((size_t)400)

static bool
is_said(const struct buf *note, const struct buf *piece)
{
	struct span rest = buf_view(note);

	while (rest.n >= piece->n) {
		const char *end = memchr(rest.p, ';', rest.n);
		struct span one = { rest.p, end ? (size_t)(end - rest.p) : rest.n };

		if (span_equal(one, buf_view(piece)))
			return true;
		if (end == NULL || one.n + 2 > rest.n)
			return false;
		rest.p += one.n + 2;
		rest.n -= one.n + 2;
	}
	return false;
}

static void
say(struct buf *note, struct buf *piece)
{
	if (note->n < NOTE_ENOUGH && !is_said(note, piece)) {
		if (note->n)
			buf_text(note, "; ");
		buf_span(note, buf_view(piece));
		if (note->n >= NOTE_ENOUGH)
			buf_text(note, " and more");
	}
	buf_free(piece);
}

static void
say_amount(struct buf *note, const char *before, const struct amount *amount)
{
	struct buf piece = { 0 };

	buf_text(&piece, before);
	amount_write(amount, &piece);
	say(note, &piece);
}

void
note_text(struct buf *note, const char *text)
{
	struct buf piece = { 0 };

	buf_text(&piece, text);
	say(note, &piece);
}

void
note_named(struct buf *note, const char *what, struct span name)
{
	struct buf piece = { 0 };

	buf_text(&piece, what);
	buf_span(&piece, name);
	say(note, &piece);
}

void
note_append(struct buf *note, struct span other)
{
	struct buf piece = { 0 };

	if (other.n == 0)
		return;
	buf_span(&piece, other);
	say(note, &piece);
}

void
note_parts(struct buf *note, const struct amount *sum)
{
	say_amount(note, "the parts sum to ", sum);
}

void
note_stated(struct buf *note, const struct amount *amount)
{
	say_amount(note, "stated as ", amount);
}

void
note_states(struct buf *note, struct span who, const struct amount *amount)
{
	struct buf piece = { 0 };

	buf_span(&piece, who);
	buf_text(&piece, who.n ? " states " : "also stated: ");
	amount_write(amount, &piece);
	say(note, &piece);
}

void
note_left_out(struct buf *note, const struct amount *amount)
{
	say_amount(note, "overlaps and is left out: ", amount);
}

void
note_without_number(struct buf *note, size_t n)
{
	struct buf piece = { 0 };

	if (n == 0)
		return;
	decimal_write(&(struct decimal){ .small = (int128)n }, &piece);
	buf_text(&piece, n == 1 ? " figure without a number" : " figures without a number");
	say(note, &piece);
}
