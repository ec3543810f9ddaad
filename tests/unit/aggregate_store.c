/*
 * table and spill: every key found again with its payload, in the order first
 * seen; every record of a spill back as it was, through memory or a file.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/runs.h"
#include "base/table.h"
#include "base/xalloc.h"

#define KEYS	((size_t)20000)

static uint64_t state = 88172645463325252u;

static uint64_t
next(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

/* Key i: mostly short, now and then longer than any chunk; the number is in it. */
static struct span
key_of(size_t i, char *bytes, size_t room)
{
	size_t n = sizeof(i) + (i % 1000 == 999 ? 150000 : i % 37);

	if (n > room)
		abort();
	memset(bytes, (int)(i & 0xff), n);
	memcpy(bytes, &i, sizeof(i));
	return (struct span){ bytes, n };
}

static int
wrong(const char *what, size_t i)
{
	printf("%s %zu\n", what, i);
	return 1;
}

static int
check_table(struct key_table *table, char *bytes, size_t room)
{
	struct chunks_walk walk = { 0 };
	size_t i = 0;

	for (size_t k = 0; k < 3 * KEYS; k++) {
		size_t number = k < KEYS ? k : (size_t)next() % KEYS;
		bool is_new;
		size_t *payload = key_table_add(table, key_of(number, bytes, room), &is_new);

		if (is_new != (k < KEYS) || (is_new && *payload != 0))
			return wrong("new", k);
		*payload += number + 1;
	}
	for (size_t *payload; (payload = key_table_next(table, &walk)) != NULL; i++) {
		if (!span_equal(key_table_key(table, payload), key_of(i, bytes, room)) ||
		    *payload % (i + 1) != 0)
			return wrong("key", i);
		if (key_table_find(table, key_of(i, bytes, room)) != payload)
			return wrong("find", i);
	}
	if (i != KEYS || key_table_count(table) != KEYS)
		return wrong("count", i);
	if (key_table_find(table, key_of(KEYS, bytes, room)) != NULL ||
	    key_table_find(table, SPAN("")) != NULL)
		return wrong("found", KEYS);
	return 0;
}

static int
check_spill(size_t records, char *bytes, size_t room)
{
	struct spill *spill = spill_open(4096);
	struct span record;
	size_t i = 0;

	for (; i < records; i++)
		spill_add(spill, i % 5 == 4 ? SPAN("") : key_of(i, bytes, room));
	spill_rewind(spill);
	if (records && !spill_next(spill, &record))
		return wrong("first", 0);
	for (int again = 0; again < 2; again++) {
		spill_rewind(spill);
		for (i = 0; spill_next(spill, &record); i++)
			if (!span_equal(record, i % 5 == 4 ? SPAN("") : key_of(i, bytes, room)))
				return wrong("record", i);
		if (i != records)
			return wrong("end", i);
	}
	spill_close(spill);
	return 0;
}

static int
by_number(const void *unused, struct span a, struct span b)
{
	size_t x, y;

	(void)unused;
	memcpy(&x, a.p, sizeof(x));
	memcpy(&y, b.p, sizeof(y));
	return x < y ? -1 : x > y;
}

/* Numbers dealt out to so many runs, some of which get none, come out in order; twice. */
static int
check_runs(size_t n_runs, size_t numbers)
{
	struct runs runs = { 0 };

	for (int again = 0; again < 2; again++) {
		struct spill **list = xcalloc(n_runs, sizeof(*list));
		struct span record;
		size_t i = 0;

		for (size_t k = 0; k < n_runs; k++)
			list[k] = spill_open(4096);
		for (size_t k = 0; k < numbers; k++)
			spill_add(list[next() % n_runs * 2 / 3],
			    (struct span){ (const char *)&k, sizeof(k) });
		for (size_t k = 0; k < n_runs; k++)
			runs_add(&runs, list[k]);
		free(list);
		runs_begin(&runs, by_number, NULL);
		for (; runs_next(&runs, &record); i++)
			if (by_number(NULL, record, (struct span){ (const char *)&i, sizeof(i) }))
				return wrong("order", i);
		if (i != numbers || runs_next(&runs, &record))
			return wrong("merged", i);
		runs_close(&runs);
	}
	return 0;
}

int
main(void)
{
	size_t room = 200000;
	char *bytes = xmalloc(room);
	struct key_table *table = key_table_open(sizeof(size_t));

	for (int again = 0; again < 2; again++) {
		if (check_table(table, bytes, room))
			return 1;
		key_table_empty(table);
		if (key_table_count(table) || key_table_next(table, &(struct chunks_walk){ 0 }))
			return wrong("left", 0);
	}
	if (*(size_t *)key_table_add(table, SPAN(""), NULL) != 0 || key_table_count(table) != 1)
		return wrong("empty key", 0);
	key_table_free(table);
	for (size_t records = 0; records < 6000; records = records * 3 + 1)
		if (check_spill(records, bytes, room))
			return 1;
	for (size_t n_runs = 1; n_runs < 100; n_runs = n_runs * 2 + 1)
		if (check_runs(n_runs, n_runs == 1 ? 0 : 20000))
			return 1;
	free(bytes);
	printf("%zu keys\n", KEYS);
	return 0;
}
