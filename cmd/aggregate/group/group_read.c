#include "group/group_read.h"

#include <string.h>

#include "base/status.h"
#include "values/keys.h"

static bool
is_blank(const struct group_settings *settings, struct span text)
{
	if (text.n == 0)
		return true;
	for (size_t i = 0; i < settings->n_na; i++)
		if (span_equal(text, settings->na[i]))
			return true;
	return false;
}

/* "1,234,567.8" without its separators: three digits behind each, and none behind the point. */
static bool
read_separated(struct read_value *to, struct span text, char separator)
{
	struct buf digits = { 0 };
	size_t run = 0;
	bool grouped = false, point = false, fine = true;

	for (size_t i = 0; i < text.n && fine; i++) {
		char c = text.p[i];

		if (c == separator) {
			fine = !point && run > 0 && run <= 3 && (!grouped || run == 3);
			grouped = true;
			run = 0;
			continue;
		}
		if (c == '.') {
			fine = !grouped || run == 3;
			point = true;
		}
		run += ascii_is_digit(c);
		buf_char(&digits, c);
	}
	fine = fine && (!grouped || point || run == 3) && value_read(to, buf_view(&digits));
	buf_free(&digits);
	return fine;
}

static bool
read_cell(const struct group_settings *settings, struct measure_input *input)
{
	if (settings->thousands && memchr(input->text.p, settings->thousands, input->text.n))
		return read_separated(&input->number, input->text, settings->thousands);
	return value_read(&input->number, input->text);
}

static enum group_reading
bad_value(struct group_job *job, struct csv *csv, struct span column, struct span text,
    const char *what)
{
	switch (job->settings->bad) {
	case BAD_BLANK:
		job->passed_over++;
		return FINE;
	case BAD_SKIP:
		job->passed_over++;
		return PASS_OVER;
	case BAD_STOP:
		break;
	}
	status_trouble_at(csv_name(csv), csv_line(csv), "`%.*s' in column %.*s is no %s",
	    (int)(text.n < 100 ? text.n : 100), text.p,
	    (int)(column.n < 100 ? column.n : 100), column.p, what);
	return STOP;
}

enum group_reading
group_read_inputs(struct group_job *job, struct csv *csv)
{
	for (size_t i = 0; i < job->measures->n_inputs; i++) {
		struct measure_input *input = &job->measures->inputs[i];
		enum group_reading outcome;

		input->text = csv_field(csv, job->input_at[i]);
		input->is_blank = is_blank(job->settings, input->text);
		if (input->is_blank || !input->is_number || read_cell(job->settings, input))
			continue;
		outcome = bad_value(job, csv, input->column, input->text, "number");
		if (outcome != FINE)
			return outcome;
		input->is_blank = true;
	}
	return FINE;
}

static enum group_reading
read_step(struct group_job *job, struct csv *csv)
{
	struct span text = csv_field(csv, job->date_at);
	struct buf step = { 0 };
	enum group_reading outcome = FINE;
	day d;

	/* A time of day behind the date is no matter. */
	if (text.n > 10 && (text.p[10] == 'T' || text.p[10] == ' '))
		text.n = 10;
	if (calendar_parse(text, &d))
		step_write(job->settings->step, d, &step);
	else if (!is_blank(job->settings, text))
		outcome = bad_value(job, csv, job->settings->date, text, "date");
	key_put_last(&job->key, buf_view(&step));
	buf_free(&step);
	return outcome;
}

enum group_reading
group_read_key(struct group_job *job, struct csv *csv)
{
	const struct group_settings *settings = job->settings;

	job->key.n = 0;
	for (size_t i = 0; i < settings->n_columns; i++) {
		struct span field = csv_field(csv, job->group_at[i]);

		if (i + 1 < job->n_keys)
			key_put(&job->key, field);
		else
			key_put_last(&job->key, field);
	}
	return settings->step == STEP_NONE ? FINE : read_step(job, csv);
}
