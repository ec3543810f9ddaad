#include "change/patch.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "change/change.h"

#define BEFORE_KEY	2	/* change, at */
#define BEHIND_KEY	4	/* repeat, column, old, new */

static struct span
pack_key(struct patch *patch, const struct span *key)
{
	patch->scratch.n = 0;
	for (size_t i = 0; i < patch->n_key; i++) {
		buf_add(&patch->scratch, &key[i].n, sizeof(key[i].n));
		buf_span(&patch->scratch, key[i]);
	}
	return buf_view(&patch->scratch);
}

struct patch_key *
patch_find(struct patch *patch, const struct span *key)
{
	return key_table_find(patch->keys, pack_key(patch, key));
}

static bool
read_header(struct patch *patch, struct csv *csv)
{
	static const char *const names[] = { "repeat", "column", "old", "new" };
	size_t n = csv_count(csv);
	bool fine = n > BEFORE_KEY + BEHIND_KEY && span_ends(csv_field(csv, 0), "change") &&
	    span_ends(csv_field(csv, 1), "at");

	for (size_t i = 0; i < BEHIND_KEY && fine; i++)
		fine = span_ends(csv_field(csv, n - BEHIND_KEY + i), names[i]);
	if (!fine) {
		status_trouble_at(patch->file, csv_line(csv), "this is no patch: its columns are "
		    "change,at, those of the key, repeat,column,old,new");
		return false;
	}
	patch->n_key = n - BEFORE_KEY - BEHIND_KEY;
	patch->key_names = xcalloc(patch->n_key, sizeof(*patch->key_names));
	for (size_t i = 0; i < patch->n_key; i++)
		patch->key_names[i] = arena_span(&patch->texts, csv_field(csv, BEFORE_KEY + i));
	return true;
}

/* A whole number from 1; blank is 0. */
static bool
read_number(struct span text, unsigned long long *n)
{
	*n = 0;
	for (size_t i = 0; i < text.n; i++) {
		if (!ascii_is_digit(text.p[i]) || *n > ULLONG_MAX / 10 - 1)
			return false;
		*n = *n * 10 + (unsigned long long)(text.p[i] - '0');
	}
	return text.n == 0 || *n > 0;
}

static bool
read_kind(struct span text, enum change_kind *kind)
{
	for (int k = RECORD_ADDED; k <= COLUMN_RENAMED; k++)
		if (span_is(text, change_names[k])) {
			*kind = (enum change_kind)k;
			return true;
		}
	return false;
}

/* Where in the chain of its key a record of this repeat is, or belongs: mostly at the end. */
static struct patch_record **
place_of(struct patch_key *found, unsigned long long repeat)
{
	struct patch_record **at = &found->records;

	if (found->last && repeat > found->last->repeat)
		return &found->last->same_key;
	while (*at && (*at)->repeat < repeat)
		at = &(*at)->same_key;
	return at;
}

/* The record that a line goes on about, or a new one. */
static struct patch_record *
record_of(struct patch *patch, struct csv *csv, enum change_kind kind, unsigned long long repeat)
{
	struct span *key = arena_take(&patch->texts, patch->n_key * sizeof(*key));
	struct patch_record *record, **at;
	struct patch_key *found;

	for (size_t i = 0; i < patch->n_key; i++)
		key[i] = csv_field(csv, BEFORE_KEY + i);
	found = key_table_add(patch->keys, pack_key(patch, key), NULL);
	if (found->last && found->last->repeat == repeat)
		return found->last;
	at = place_of(found, repeat);
	record = *at;
	if (record && record->repeat == repeat)
		return record;
	for (size_t i = 0; i < patch->n_key; i++)
		key[i] = arena_span(&patch->texts, key[i]);
	record = arena_take(&patch->texts, sizeof(*record));
	*record = (struct patch_record){ .kind = kind, .repeat = repeat, .key = key,
	    .line = csv_line(csv), .same_key = *at };
	*at = record;
	if (record->same_key == NULL)
		found->last = record;
	if (patch->last)
		patch->last->next = record;
	else
		patch->records = record;
	patch->last = record;
	return record;
}

static void
add_cell(struct patch *patch, struct patch_record *record, struct span column,
    struct span old, struct span new)
{
	struct patch_cell *cell = arena_take(&patch->texts, sizeof(*cell));

	*cell = (struct patch_cell){ .column = arena_span(&patch->texts, column),
	    .text = { arena_span(&patch->texts, old), arena_span(&patch->texts, new) } };
	if (record->last)
		record->last->next = cell;
	else
		record->cells = cell;
	record->last = cell;
}

static bool
refuse(const struct patch *patch, const struct csv *csv, const char *what)
{
	status_trouble_at(patch->file, csv_line(csv), "%s", what);
	return false;
}

static bool
read_line(struct patch *patch, struct csv *csv)
{
	size_t behind = BEFORE_KEY + patch->n_key;
	struct span column = csv_field(csv, behind + 1);
	struct span old = csv_field(csv, behind + 2), new = csv_field(csv, behind + 3);
	unsigned long long at, repeat;
	struct patch_record *record;
	enum change_kind kind;

	if (csv_count(csv) != behind + BEHIND_KEY)
		return refuse(patch, csv, "not as many fields as the header has");
	if (!read_kind(csv_field(csv, 0), &kind))
		return refuse(patch, csv, "a change that there is not");
	if (!read_number(csv_field(csv, 1), &at) ||
	    !read_number(csv_field(csv, behind), &repeat))
		return refuse(patch, csv, "at and repeat are whole numbers");
	if (kind >= COLUMN_ADDED) {
		patch->columns = xgrow(patch->columns, patch->n_columns, &patch->columns_room,
		    sizeof(*patch->columns));
		patch->columns[patch->n_columns++] = (struct patch_column){ kind, at,
		    csv_line(csv), { arena_span(&patch->texts, old), arena_span(&patch->texts, new) } };
		return true;
	}
	record = record_of(patch, csv, kind, repeat);
	if (record->kind != kind)
		return refuse(patch, csv, "two changes of one record");
	record->at = at;
	if (column.n || old.n || new.n)
		add_cell(patch, record, column, old, new);
	return true;
}

bool
patch_read(struct patch *patch, const char *file, struct csv_format format)
{
	struct input input;
	struct csv *csv;
	bool fine;

	*patch = (struct patch){ .file = file, .keys = key_table_open(sizeof(struct patch_key)) };
	if (!input_open(&input, file))
		return false;
	patch->file = input.name;
	csv = csv_open(&input, format);
	fine = true;
	if (csv_next(csv))
		fine = read_header(patch, csv);
	while (fine && csv_next(csv))
		fine = read_line(patch, csv);
	fine = fine && !csv_failed(csv);
	csv_close(csv);
	input_close(&input);
	return fine;
}

void
patch_free(struct patch *patch)
{
	key_table_free(patch->keys);
	arena_free(&patch->texts);
	buf_free(&patch->scratch);
	free(patch->key_names);
	free(patch->columns);
}
