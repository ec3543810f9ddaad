/*
 * report: the answer, in the form that was asked for.
 *
 * Nothing is written before the first change, so that no difference prints
 * nothing at all. Plan and options are borrowed. The forms stand above, each in
 * a file of its own, and report_forms.h knows them by name.
 */
#ifndef DIFF_REPORT_H
#define DIFF_REPORT_H

#include "change/change.h"
#include "change/kinds.h"
#include "csv/csv_write.h"
#include "plan/equal.h"

struct report_options {
	struct csv_format format;	/* of tables */
	bool	write_header;
	bool	evidence;		/* figures: where both stood */
	bool	colour;			/* of text */
	const char *prefix;		/* before the names of the answer's own columns */
	const char *names[SIDES];	/* of the tables */
};

struct report {
	const struct plan *plan;
	const struct report_options *options;
	const struct report_form *form;
	struct out *out;
	struct csv_writer writer;
	struct distance distance;	/* of the cell at hand */
	bool	begun;
	unsigned long long records[3];	/* by change_kind */
	unsigned long long kinds[KINDS];
	unsigned long long *cells;	/* changed ones, by plan->compared */
};

struct report_form {
	const char *name;		/* as --format has it */
	const char *const *columns;	/* its own, ended by NULL: a key must not have such a name */
	void	(*begin)(struct report *report);
	void	(*change)(struct report *report, const struct change *change,
		    enum figure_kind kind);	/* or NULL: counting is enough */
	void	(*end)(struct report *report);	/* or NULL; if anything was begun */
};

/* False where a key column has the name of a column of the answer: reported. */
bool	report_open(struct report *report, const struct report_form *form,
	    const struct plan *plan, const struct report_options *options, struct out *out);
void	report_change(struct report *report, const struct change *change, enum figure_kind kind);
void	report_end(struct report *report);
void	report_close(struct report *report);

/* What the forms share. */
void	report_put_own(struct report *report, const char *name);	/* a name in the header */
void	report_put_keys(struct report *report, const struct change *change);
struct span report_column_name(const struct report *report, const struct changed_cell *cell);

#endif
