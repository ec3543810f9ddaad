#include "gazetteer.h"

#include <stdlib.h>
#include <string.h>

#include "gazetteer_index.h"
#include "gazetteer_search.h"
#include "place_key.h"

static const char *const column_names[COLUMNS] = {
	"NAME", "COUNTRY", "AREA", "kind", "thousands", "use"
};

static const struct {
	const char *name;
	enum place_kind kind;
} tables[PLACE_TABLES] = {
	{ "countries", PLACE_COUNTRY },
	{ "places", PLACE_REGION },
	{ "divisions", PLACE_DIVISION },
	{ "cities", PLACE_TOWN },
	{ "demonyms", PLACE_DEMONYM },
};

static const struct {
	const char *name;
	enum place_kind kind;
} kinds[] = {
	{ "country", PLACE_COUNTRY }, { "division", PLACE_DIVISION },
	{ "region", PLACE_REGION }, { "town", PLACE_TOWN }, { "sea", PLACE_SEA },
	{ "demonym", PLACE_DEMONYM },
};

static const char *const uses[] = { "", "word", "generic", "code" };

static uint32_t
hash_of(struct span key)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < key.n; i++)
		h = (h ^ (unsigned char)key.p[i]) * 16777619u;
	return h ^ h >> 15;
}

static struct slot *
slot_of(const struct gazetteer *gazetteer, struct span key)
{
	uint32_t hash = hash_of(key);
	size_t at = hash & (gazetteer->n_slots - 1);
	struct slot *slot;

	for (;; at = (at + 1) & (gazetteer->n_slots - 1)) {
		slot = &gazetteer->slots[at];
		if (slot->key.n == 0 || (slot->hash == hash && span_equal(slot->key, key)))
			return slot;
	}
}

static void
widen(struct gazetteer *gazetteer)
{
	struct slot *old = gazetteer->slots;
	size_t n = gazetteer->n_slots;

	if (gazetteer->used * 2 < n)
		return;
	gazetteer->n_slots = n ? n * 2 : 32768;
	gazetteer->slots = xcalloc(gazetteer->n_slots, sizeof(*gazetteer->slots));
	for (size_t i = 0; i < n; i++)
		if (old[i].key.n)
			*slot_of(gazetteer, old[i].key) = old[i];
	free(old);
}

static struct slot *
slot_add(struct gazetteer *gazetteer, struct span key)
{
	struct slot *slot;

	widen(gazetteer);
	slot = slot_of(gazetteer, key);
	if (slot->key.n == 0) {
		slot->hash = hash_of(key);
		slot->key = arena_span(&gazetteer->arena, key);
		gazetteer->used++;
	}
	return slot;
}

static struct span
cell(const struct gazetteer *gazetteer, const struct entry *entry, enum column column)
{
	size_t at = gazetteer->columns[entry->table][column];

	return at < VOCABULARY_CELLS ? entry->row->cell[at] : SPAN("");
}

static bool
has_lower(struct span name)
{
	for (size_t i = 0; i < name.n; i++)
		if (ascii_is_lower(name.p[i]) || (unsigned char)name.p[i] >= 0x80)
			return true;
	return false;
}

static void
add_row(struct gazetteer *gazetteer, size_t table, const struct row *row)
{
	struct entry entry = { .row = row, .table = (uint8_t)table,
	    .kind = (uint8_t)tables[table].kind };
	struct place_key key;
	struct span name = row->cell[gazetteer->columns[table][COLUMN_NAME]], kind, use;
	struct slot *slot;

	if (!place_key_name(&key, name, &gazetteer->arena))
		return;
	kind = cell(gazetteer, &entry, COLUMN_KIND);
	use = cell(gazetteer, &entry, COLUMN_USE);
	for (size_t i = 0; kind.n && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (span_is(kind, kinds[i].name))
			entry.kind = (uint8_t)kinds[i].kind;
	for (size_t i = 0; use.n && i < sizeof(uses) / sizeof(uses[0]); i++)
		if (span_is(use, uses[i]))
			entry.use = (uint8_t)i;
	entry.capitals = !has_lower(name);
	slot = slot_add(gazetteer, place_key_view(&key));
	entry.next = slot->first;
	gazetteer->entries = xgrow(gazetteer->entries, gazetteer->n, &gazetteer->room,
	    sizeof(*gazetteer->entries));
	gazetteer->entries[gazetteer->n++] = entry;
	slot->first = (uint32_t)gazetteer->n;
	for (size_t i = 1; i < key.n; i++)
		if (key.p[i] == ' ')
			slot_add(gazetteer, (struct span){ key.p, i })->longer = true;
}

/* Where each column stands in its table; VOCABULARY_CELLS where it has none. */
static void
find_columns(struct gazetteer *gazetteer, size_t t, const struct table *table)
{
	for (size_t c = 0; c < COLUMNS; c++) {
		size_t i = 0;

		while (i < table->n_columns && !span_is(table->columns[i], column_names[c]))
			i++;
		gazetteer->columns[t][c] = i < table->n_columns ? i : VOCABULARY_CELLS;
	}
}

struct gazetteer *
gazetteer_open(const struct vocabulary *vocabulary, const char *path)
{
	struct gazetteer *gazetteer = xcalloc(1, sizeof(*gazetteer));

	widen(gazetteer);
	for (size_t t = 0; t < PLACE_TABLES; t++) {
		const struct table *table = vocabulary_table(vocabulary, tables[t].name);

		if (table == NULL)
			continue;
		find_columns(gazetteer, t, table);
		for (size_t i = 0; i < table->n; i++)
			add_row(gazetteer, t, &table->rows[i]);
	}
	if (path == NULL)
		return gazetteer;
	gazetteer->file = gazetteer_file_open(path);
	if (gazetteer->file)
		return gazetteer;
	gazetteer_free(gazetteer);
	return NULL;
}

void
gazetteer_free(struct gazetteer *gazetteer)
{
	if (gazetteer == NULL)
		return;
	gazetteer_file_close(gazetteer->file);
	free(gazetteer->slots);
	free(gazetteer->entries);
	arena_free(&gazetteer->arena);
	free(gazetteer);
}

static long
people_of(struct span thousands)
{
	long value = 0;

	for (size_t i = 0; i < thousands.n && i < 8 && ascii_is_digit(thousands.p[i]); i++)
		value = value * 10 + (thousands.p[i] - '0');
	return value * 1000;
}

static struct place
place_of(const struct gazetteer *gazetteer, const struct entry *entry)
{
	struct place place = { .kind = (enum place_kind)entry->kind, .row = entry->row,
	    .countries = cell(gazetteer, entry, COLUMN_COUNTRY),
	    .area = cell(gazetteer, entry, COLUMN_AREA),
	    .name = cell(gazetteer, entry, COLUMN_NAME),
	    .population = people_of(cell(gazetteer, entry, COLUMN_THOUSANDS)),
	    .ambiguous = entry->use != USE_PLAIN, .generic = entry->use == USE_GENERIC };

	if (place.area.n == 0 && place.kind != PLACE_COUNTRY && place.kind != PLACE_DEMONYM)
		place.area = place.name;
	return place;
}

uint32_t
gazetteer_first(const struct gazetteer *gazetteer, struct span key)
{
	const struct slot *slot = slot_of(gazetteer, key);

	return slot->key.n ? slot->first : 0;
}

bool
gazetteer_has_longer(const struct gazetteer *gazetteer, struct span key)
{
	const struct slot *slot = slot_of(gazetteer, key);

	return (slot->key.n && slot->longer) ||
	    (gazetteer->file && gazetteer_file_has_longer(gazetteer->file, key));
}

bool
entry_allowed(const struct entry *entry, unsigned flags, bool capitals)
{
	if (entry->use == USE_CODE && !(flags & SEARCH_CODES))
		return false;
	return !entry->capitals || capitals || (flags & SEARCH_ANY_CASE);
}

void
gazetteer_gather(const struct gazetteer *gazetteer, struct span key, unsigned flags, bool capitals,
    struct candidates *candidates)
{
	for (uint32_t e = gazetteer_first(gazetteer, key); e; e = gazetteer->entries[e - 1].next) {
		const struct entry *entry = &gazetteer->entries[e - 1];
		struct place place;

		if (!entry_allowed(entry, flags, capitals))
			continue;
		place = place_of(gazetteer, entry);
		candidates_add(candidates, &place);
	}
	if (gazetteer->file)
		gazetteer_file_find(gazetteer->file, key, candidates);
}

size_t
gazetteer_find(const struct gazetteer *gazetteer, struct span folded,
    struct place to[GAZETTEER_CANDIDATES])
{
	struct candidates candidates = { .places = to };
	struct place_key key = { .n = 0 };

	if (!place_key_add(&key, folded) || place_key_view(&key).n == 0)
		return 0;
	gazetteer_gather(gazetteer, place_key_view(&key), 0, true, &candidates);
	return candidates.n;
}

bool
gazetteer_code(const struct gazetteer *gazetteer, struct span code, struct place *to)
{
	for (size_t i = 0; i < gazetteer->n; i++) {
		const struct entry *entry = &gazetteer->entries[i];

		if (entry->kind != PLACE_DIVISION ||
		    !span_equal(cell(gazetteer, entry, COLUMN_AREA), code))
			continue;
		*to = place_of(gazetteer, entry);
		return true;
	}
	return false;
}
