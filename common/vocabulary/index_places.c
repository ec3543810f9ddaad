/*
 * index_places: makes the places that are compiled in, as C.
 *
 *	index_places TABLE.tsv ... >places.c
 *
 * A build tool. Reads tables of places (see the head of places.tsv), of whose
 * lines with one key, country and area the first counts, and writes what
 * place_index.h describes. The kind of a table without that column is in its
 * name: countries, divisions, cities, demonyms.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "place/place_index.h"
#include "place/place_key.h"
#include "place/place_line.h"

#define COLUMNS_MAX	8

struct lines {
	struct span *p;
	size_t	n, room;
};

static const struct {
	const char *table, *kind;
} tables[] = {
	{ "countries.tsv", "country" }, { "divisions.tsv", "division" },
	{ "cities.tsv", "town" }, { "demonyms.tsv", "demonym" }, { "places.tsv", "" }, { "towns.tsv", "" }, { "villages.tsv", "" },
	{ "airports.tsv", "" },
};

static struct span
kind_of_table(const char *path)
{
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		if (span_ends(span_of(path), tables[i].table))
			return span_of(tables[i].kind);
	status_die("%s: no table of places", path);
}

static FILE *
open_file(const char *path)
{
	FILE *file = fopen(path, "r");

	if (file)
		return file;
	status_die("%s: %s", path, strerror(errno));
}

static struct span
read_file(const char *path, struct arena *arena)
{
	struct buf text = { 0 };
	char block[65536];
	struct span kept;
	size_t n;
	FILE *file = open_file(path);

	while ((n = fread(block, 1, sizeof(block), file)) > 0)
		buf_add(&text, block, n);
	if (ferror(file))
		status_die("%s: cannot be read", path);
	fclose(file);
	kept = arena_span(arena, buf_view(&text));
	buf_free(&text);
	return kept;
}

static void
add_line(struct lines *lines, const struct place_row *row, struct arena *arena)
{
	struct buf line = { 0 };

	place_row_write(row, &line, arena);
	if (line.n) {
		lines->p = xgrow(lines->p, lines->n, &lines->room, sizeof(*lines->p));
		lines->p[lines->n++] = arena_span(arena, buf_view(&line));
	}
	buf_free(&line);
}

static void
read_table(struct lines *lines, const char *path, struct arena *arena)
{
	struct span text = read_file(path, arena), line, columns[COLUMNS_MAX], cell;
	size_t n = 0;

	while (span_cut(&text, '\n', &line)) {
		struct place_row row = { .kind = kind_of_table(path) };
		bool head = n == 0;
		size_t i = 0;

		if (line.n == 0 || line.p[0] == '#')
			continue;
		for (; span_cut(&line, '\t', &cell); i++) {
			if (i == COLUMNS_MAX || (!head && i == n))
				status_die("%s: too many cells", path);
			if (head)
				columns[n++] = cell;
			else if (!place_row_set(&row, columns[i], cell))
				status_die("%s: an unknown column", path);
		}
		if (head)
			continue;
		if (i != n)
			status_die("%s: too few cells", path);
		add_line(lines, &row, arena);
	}
}

static const struct span *sorted;	/* qsort hands no argument on */

static int
compare(const void *a, const void *b)
{
	size_t i = *(const size_t *)a, k = *(const size_t *)b;
	int order = span_compare(place_line_key(sorted[i]), place_line_key(sorted[k]));

	return order ? order : i < k ? -1 : 1;
}

static bool
is_again(struct span line, struct span before)
{
	struct place_line a, b;

	if (!span_equal(place_line_key(line), place_line_key(before)) ||
	    !place_line_read(line, &a) || !place_line_read(before, &b))
		return false;
	return span_equal(a.place.countries, b.place.countries) &&
	    span_equal(a.place.area, b.place.area) && a.place.kind == b.place.kind &&
	    (a.use == USE_CODE) == (b.use == USE_CODE);
}

/* Puts the lines in order into `text`, each once. */
static void
sort_lines(const struct lines *lines, struct buf *text)
{
	size_t *order = xcalloc(lines->n, sizeof(*order)), first = 0;

	for (size_t i = 0; i < lines->n; i++)
		order[i] = i;
	sorted = lines->p;
	qsort(order, lines->n, sizeof(*order), compare);
	for (size_t i = 0; i < lines->n; i++) {
		struct span line = lines->p[order[i]];
		bool again = false;

		line.n--;
		if (i && !span_equal(place_line_key(line), place_line_key(lines->p[order[first]])))
			first = i;
		for (size_t k = first; k < i && !again; k++) {
			struct span before = lines->p[order[k]];

			before.n--;
			again = is_again(line, before);
		}
		if (!again)
			buf_span(text, lines->p[order[i]]);
	}
	free(order);
}

static bool
holds(const struct lines *lines, struct span line)
{
	for (size_t i = 0; i < lines->n; i++)
		if (span_equal(lines->p[i], line))
			return true;
	return false;
}

/* The first line of each division once more, with its code as the key. */
static void
add_codes(struct buf *text, struct arena *arena)
{
	struct span rest = arena_span(arena, buf_view(text)), line;
	struct lines codes = { 0 };
	struct place_line read;

	while (span_cut(&rest, '\n', &line)) {
		if (!place_line_read(line, &read) || read.place.kind != PLACE_DIVISION ||
		    holds(&codes, read.place.area))
			continue;
		codes.p = xgrow(codes.p, codes.n, &codes.room, sizeof(*codes.p));
		codes.p[codes.n++] = read.place.area;
		buf_span(text, read.place.area);
		buf_span(text, span_slice(line, place_line_key(line).n, line.n));
		buf_char(text, '\n');
	}
	free(codes.p);
}

/* The slot of the key, a free one where it is new. */
static uint32_t *
slot_for(uint32_t *slots, uint32_t count, struct span text, struct span key)
{
	uint32_t at = place_key_hash(key) & (count - 1);

	for (; slots[at]; at = (at + 1) & (count - 1)) {
		size_t start = (slots[at] & PLACE_SLOT_OFFSET) - 1;
		char behind = slots[at] & PLACE_SLOT_BEGINS ? ' ' : '\t';

		if (text.n - start > key.n && memcmp(text.p + start, key.p, key.n) == 0 &&
		    text.p[start + key.n] == behind)
			break;
	}
	return &slots[at];
}

static void
fill_slots(uint32_t *slots, uint32_t count, struct span text)
{
	struct span rest = text, line;

	while (span_cut(&rest, '\n', &line)) {
		struct span key = place_line_key(line);
		uint32_t offset = (uint32_t)(line.p - text.p) + 1, *slot;

		slot = slot_for(slots, count, text, key);
		if (*slot == 0)
			*slot = offset;
	}
	/* Beginnings come last, so that a name is found before them. */
	for (rest = text; span_cut(&rest, '\n', &line);) {
		struct span key = place_line_key(line);
		uint32_t offset = (uint32_t)(line.p - text.p) + 1, *slot;

		for (size_t i = 1; i < key.n; i++) {
			if (key.p[i] != ' ')
				continue;
			slot = slot_for(slots, count, text, (struct span){ key.p, i });
			if (*slot == 0)
				*slot = offset | PLACE_SLOT_BEGINS;
			*slot |= PLACE_SLOT_LONGER;
		}
	}
}

static void
write_c(struct span text, const uint32_t *slots, uint32_t count)
{
	puts("#include \"place/place_index.h\"\n\nconst unsigned char place_index_text[] = {");
	for (size_t i = 0; i < text.n; i++)
		printf(i % 20 == 19 ? "%d,\n" : "%d,", (unsigned char)text.p[i]);
	printf("};\nconst size_t place_index_bytes = %zu;\n", text.n);
	printf("const uint32_t place_index_slots_count = %u;\n", count);
	puts("const uint32_t place_index_slots[] = {");
	for (uint32_t i = 0; i < count; i++)
		printf(i % 8 == 7 ? "%uu,\n" : "%uu,", slots[i]);
	puts("};");
}

int
main(int argc, char **argv)
{
	struct arena arena = { 0 };
	struct lines lines = { 0 };
	struct buf text = { 0 };
	uint32_t count = 1024, *slots;

	status_name("index_places");
	for (int i = 1; i < argc; i++)
		read_table(&lines, argv[i], &arena);
	sort_lines(&lines, &text);
	add_codes(&text, &arena);
	while (count < lines.n * 2)
		count *= 2;
	slots = xcalloc(count, sizeof(*slots));
	fill_slots(slots, count, buf_view(&text));
	write_c(buf_view(&text), slots, count);
	free(slots);
	free(lines.p);
	buf_free(&text);
	arena_free(&arena);
	if (fflush(stdout) || ferror(stdout))
		status_die("cannot write the places");
	return status_end(STATUS_DONE);
}
