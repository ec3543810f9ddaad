#include "period.h"

#include "words/token.h"
#include "words/token_scan.h"

static struct span
written(struct room *room, day d)
{
	char text[CALENDAR_TEXT];

	calendar_write(d, text);
	return arena_span(room->arena, (struct span){ text, CALENDAR_TEXT - 1 });
}

static bool
read_date(struct room *room, struct span text, day *date)
{
	struct tokens tokens = { 0 };
	bool found = false;
	size_t taken;

	if (calendar_parse(text, date))
		return true;
	token_scan_text(room->vocabulary, text, room->arena, &tokens);
	for (size_t i = 0; i < tokens.n && !found; i++)
		found = period_date_at(room->vocabulary, tokens.p + i, tokens.n - i,
		    room->settings->order, date, &taken);
	tokens_free(&tokens);
	return found;
}

static void
read_published(struct room *room, struct span text, struct period_context *context,
    struct room_answer *answer)
{
	if (text.n == 0)
		return;
	context->has_date = read_date(room, text, &context->date);
	if (!context->has_date) {
		note_add(&room->note, REMARK_DATE, "published", text);
		return;
	}
	answer->cells[PERIOD_DATE] = written(room, context->date);
}

static void
note_unresolved(struct room *room, struct span text, const char *why)
{
	struct buf detail = { 0 };

	buf_span(&detail, text);
	if (why) {
		buf_text(&detail, " (");
		buf_text(&detail, why);
		buf_char(&detail, ')');
	}
	note_add(&room->note, REMARK_PERIOD, "period", buf_view(&detail));
	buf_free(&detail);
}

static void
read_period(struct room *room, struct span text, const struct period_context *context,
    struct room_answer *answer)
{
	struct days days = { 0 };
	const char *why = NULL, *why_mended;
	struct span mended, what;
	bool found;

	if (text.n == 0)
		return;
	found = period_of(room->vocabulary, text, context, room->arena, &days, &why);
	if (!found && mend(room->mender, text, room->arena, &mended, &what) &&
	    period_of(room->vocabulary, mended, context, room->arena, &days, &why_mended)) {
		found = true;
		note_add(&room->note, REMARK_MENDED, "period", what);
	}
	if (!found) {
		note_unresolved(room, text, why);
		return;
	}
	if (days.has_from)
		answer->cells[PERIOD_FROM] = written(room, days.from);
	if (days.has_to)
		answer->cells[PERIOD_TO] = written(room, days.to);
}

void
period_canon(struct room *room, const struct span cells[INPUTS], struct room_answer *answer)
{
	struct span key[] = { cells[INPUT_PUBLISHED], cells[INPUT_PERIOD] };
	struct period_context context = { .order = room->settings->order };
	struct memo_question question;

	if (room_recall(room, &question, key, 2, answer, PERIOD_CELLS))
		return;
	for (size_t i = 0; i < PERIOD_CELLS; i++)
		answer->cells[i] = SPAN("");
	read_published(room, span_trim(cells[INPUT_PUBLISHED]), &context, answer);
	read_period(room, cells[INPUT_PERIOD], &context, answer);
	room_keep(room, &question, answer, PERIOD_CELLS);
}
