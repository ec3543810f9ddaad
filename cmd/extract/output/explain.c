#include "output/explain.h"

#include <stdio.h>

static const char *const how_names[] = {
	[HOW_NONE] = "none",
	[HOW_AFTER] = "behind the phrase", [HOW_BEFORE] = "before the number",
	[HOW_CHAIN] = "of the figure before", [HOW_COORDINATION] = "behind the enumeration",
	[HOW_RELATIVE] = "in a relative clause", [HOW_NOMINAL] = "noun before",
	[HOW_LABEL] = "label", [HOW_HEADING] = "heading or introduction",
	[HOW_ANTECEDENT] = "of the whole", [HOW_CELL] = "row or column of the table"
};

void
explain_row(struct buf *to, const struct row *row)
{
	char line[32];

	snprintf(line, sizeof(line), ":%lu", row->line);
	buf_text(to, row->file);
	buf_text(to, line);
}

static void
add(struct buf *to, const char *column, const char *rule, const struct row *row)
{
	if (to->n)
		buf_text(to, "; ");
	buf_text(to, column);
	buf_text(to, ": ");
	buf_text(to, rule);
	if (row == NULL)
		return;
	buf_text(to, " (");
	explain_row(to, row);
	buf_char(to, ')');
}

void
explain_figure(const struct reading *r, const struct figure *f, struct csv_writer *writer)
{
	struct buf text = { 0 };

	if (f->quantity.modifier_row)
		add(&text, "modifier", "bound", f->quantity.modifier_row);
	add(&text, "number", f->quantity.number_row ? "words" : "digits", f->quantity.number_row);
	if (f->quantity.unit_row)
		add(&text, "unit", "unit", f->quantity.unit_row);
	if (figure_has_noun(f))
		add(&text, "counted", f->inherited_noun ? "taken over" : "own phrase", f->meaning.row);
	if (figure_has_outcome(f))
		add(&text, "outcome", how_names[f->how], f->act == NONE ? NULL : r->acts[f->act].row);
	if (f->place != NONE)
		add(&text, "place", r->places[f->place].known ? "gazetteer" : "unknown name", NULL);
	if (f->scope_rule)
		add(&text, "scope", f->scope_rule, NULL);
	add(&text, "measure", f->result.by_default ? "the noun's default" : "words",
	    f->result.measure_row);
	if (f->result.group.n)
		add(&text, "group", "words", f->result.group_row);
	if (f->result.kind.n)
		add(&text, "kind", "words", f->result.kind_row);
	if (f->kept_by)
		add(&text, "kept", f->kept_by, NULL);
	csv_put(writer, buf_view(&text));
	buf_free(&text);
}
