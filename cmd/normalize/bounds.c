#include "bounds.h"

#include <string.h>

#include "convert.h"
#include "number/decimal_text.h"
#include "number/quantity_cell.h"

static struct span
digits(struct room *room, const struct decimal *value)
{
	struct buf text = { 0 };
	struct span kept;
	struct decimal trimmed = { 0 };

	decimal_copy(&trimmed, value);
	decimal_trim(&trimmed);
	decimal_write(&trimmed, &text);
	kept = arena_span(room->arena, buf_view(&text));
	buf_free(&text);
	decimal_free(&trimmed);
	return kept;
}

static void
middle(const struct decimal *low, const struct decimal *high, struct decimal *value)
{
	static const struct decimal two = { .small = 2 };

	decimal_add(value, low, high);
	decimal_divide(value, value, &two, value->scale + 1);
}

/*
 * The number to calculate with. The stated one, moved inside the bounds, is
 * the low bound where there is one, and else the high one; a bound that is
 * open gives way to the other.
 */
static void
set_value(struct room *room, const struct quantity *q, struct room_answer *answer)
{
	struct decimal value = { 0 };
	bool high = !q->has_low || (room->settings->best == BEST_HIGH && q->has_high);

	if (room->settings->best == BEST_MID && q->has_low && q->has_high) {
		middle(&q->low, &q->high, &value);
		answer->cells[BOUNDS_VALUE] = digits(room, &value);
	} else {
		answer->cells[BOUNDS_VALUE] = answer->cells[high ? BOUNDS_HIGH : BOUNDS_LOW];
	}
	decimal_free(&value);
}

static void
set_bounds(struct room *room, struct quantity *q, struct span code, struct room_answer *answer)
{
	struct conversion conversion;

	answer->cells[BOUNDS_UNIT] = code;
	if (convert_find(room->vocabulary, code, room->settings->convert,
	    room->settings->n_convert, &conversion)) {
		answer->cells[BOUNDS_UNIT] = conversion.code;
		convert_apply(&conversion, &q->low);
		convert_apply(&conversion, &q->high);
	}
	if (q->has_low)
		answer->cells[BOUNDS_LOW] = digits(room, &q->low);
	if (q->has_high)
		answer->cells[BOUNDS_HIGH] = digits(room, &q->high);
	set_value(room, q, answer);
}

/* Mends what was not known, in place; true where anything was mended. */
static bool
mend_cells(struct room *room, const struct quantity_code *code, struct quantity_cells *q,
    struct note *mended)
{
	struct {
		bool unknown;
		struct span *cell;
		const char *column;
	} cells[] = {
		{ code->unknown_number || code->passed_over.n, &q->number, "number" },
		{ code->unknown_modifier, &q->modifier, "modifier" },
		{ code->unknown_unit, &q->unit, "unit" },
	};

	for (size_t i = 0; i < sizeof(cells) / sizeof(cells[0]); i++) {
		struct span what;

		if (cells[i].unknown &&
		    mend(room->mender, *cells[i].cell, room->arena, cells[i].cell, &what))
			note_add(mended, REMARK_MENDED, cells[i].column, what);
	}
	return mended->text.n > 0;
}

static size_t
unknowns(const struct quantity_code *code)
{
	return code->unknown_number * (size_t)1000 + code->unknown_modifier * (size_t)100 +
	    code->unknown_unit * (size_t)100 + (code->passed_over.n > 0);
}

static bool
read_quantity(struct room *room, const struct span cells[INPUTS], struct quantity *q,
    struct quantity_code *code)
{
	struct quantity_cells written = { cells[INPUT_MODIFIER], cells[INPUT_NUMBER],
	    cells[INPUT_UNIT], cells[INPUT_COUNTED].n > 0 };
	struct quantity_code of_mended;
	struct quantity mended;
	struct note note = { 0 };
	bool good = quantity_of(room->vocabulary, &written, room->arena, q, code);

	if (unknowns(code) == 0 || !mend_cells(room, code, &written, &note)) {
		note_free(&note);
		return good;
	}
	if (quantity_of(room->vocabulary, &written, room->arena, &mended, &of_mended)) {
		if (unknowns(&of_mended) < unknowns(code)) {
			quantity_free(q);
			*q = mended;
			*code = of_mended;
			good = true;
			buf_span(&room->note.text, buf_view(&note.text));
			room->note.remarks |= note.remarks;
		} else {
			quantity_free(&mended);
		}
	}
	note_free(&note);
	return good;
}

static void
note_quantity(struct room *room, const struct span cells[INPUTS], const struct quantity *q,
    const struct quantity_code *code)
{
	if (code->unknown_number)
		note_add(&room->note, REMARK_NUMBER, "number", cells[INPUT_NUMBER]);
	if (code->passed_over.n)
		note_add(&room->note, REMARK_NUMBER_REST, "number", code->passed_over);
	if (code->unknown_modifier)
		note_add(&room->note, REMARK_MODIFIER, "modifier", cells[INPUT_MODIFIER]);
	if (code->unknown_unit)
		note_add(&room->note, REMARK_UNIT, "unit", cells[INPUT_UNIT]);
	if (q->is_grouped)
		note_add(&room->note, REMARK_GROUPED, "number", cells[INPUT_NUMBER]);
	if (q->is_rounded)
		note_add(&room->note, REMARK_ROUNDED, "number", cells[INPUT_NUMBER]);
}

/* The currency of the list whose country the row is about; empty if it is none. */
static struct span
currency_of(struct span list, struct span countries)
{
	struct span rest = countries, country;

	while (span_cut(&rest, '+', &country)) {
		struct span currencies = list, one;

		while (span_cut(&currencies, '+', &one))
			if (span_equal(span_slice(one, 0, 2), country))
				return one;
	}
	return SPAN("");
}

void
bounds_settle_currency(struct room *room, struct span countries, struct room_answer *answer)
{
	struct span list = answer->cells[BOUNDS_UNIT];

	if (list.n == 0 || memchr(list.p, '+', list.n) == NULL)
		return;
	answer->cells[BOUNDS_UNIT] = currency_of(list, countries);
	if (answer->cells[BOUNDS_UNIT].n)
		return;
	note_empty(&room->note);
	buf_span(&room->note.text, answer->note);
	room->note.remarks = answer->remarks;
	note_add(&room->note, REMARK_CURRENCY, "unit", list);
	answer->note = arena_span(room->arena, buf_view(&room->note.text));
	answer->remarks = room->note.remarks;
}

void
bounds_canon(struct room *room, const struct span cells[INPUTS], struct room_answer *answer)
{
	struct span key[] = { cells[INPUT_MODIFIER], cells[INPUT_NUMBER], cells[INPUT_UNIT],
	    cells[INPUT_COUNTED].n ? SPAN("1") : SPAN("") };
	struct memo_question question;
	struct quantity_code code;
	struct quantity q;

	if (cells[INPUT_NUMBER].n == 0) {
		*answer = (struct room_answer){ .note = SPAN("") };
		return;
	}
	if (room_recall(room, &question, key, 4, answer, BOUNDS_CELLS))
		return;
	for (size_t i = 0; i < BOUNDS_CELLS; i++)
		answer->cells[i] = SPAN("");
	if (read_quantity(room, cells, &q, &code))
		set_bounds(room, &q, code.unit, answer);
	note_quantity(room, cells, &q, &code);
	quantity_free(&q);
	room_keep(room, &question, answer, BOUNDS_CELLS);
}
