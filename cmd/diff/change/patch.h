/*
 * patch: what a patch says, held in memory by key.
 *
 * A patch is the table that --format patch writes. Its own columns are known
 * by their places, so that --prefix needs no telling: two before the key,
 * four behind it.
 */
#ifndef DIFF_PATCH_H
#define DIFF_PATCH_H

#include "base/table.h"
#include "plan/plan.h"

struct patch_cell {
	struct span column;
	struct span text[SIDES];
	struct patch_cell *next;
};

struct patch_record {
	enum change_kind kind;
	unsigned long long repeat;	/* which of its key, from 1 */
	unsigned long long at;		/* of an added one: its place among the new, from 1 */
	unsigned long long line;	/* of the patch */
	bool	done;
	const struct span *key;		/* cells */
	struct patch_cell *cells, *last;
	struct patch_record *same_key;	/* the next of this key, of a higher repeat */
	struct patch_record *next;	/* in the order of the patch */
};

/* What the patch has for one key. */
struct patch_key {
	struct patch_record *records, *last;	/* by repeat */
	struct patch_record *at;	/* those before it are done with */
	unsigned long long seen;	/* records of the old table with this key so far */
};

struct patch_column {
	enum change_kind kind;
	unsigned long long at;
	unsigned long long line;
	struct span names[SIDES];
};

struct patch {
	const char *file;		/* borrowed */
	struct span *key_names;
	size_t	n_key;
	struct patch_column *columns;
	size_t	n_columns, columns_room;
	struct patch_record *records, *last;
	struct key_table *keys;		/* of struct patch_key */
	struct arena texts;
	struct buf scratch;
};

/* False where it is no patch: reported. An empty file is a patch that changes nothing. */
bool	patch_read(struct patch *patch, const char *file, struct csv_format format);
/* What there is for a key of these cells; NULL: nothing. */
struct patch_key *patch_find(struct patch *patch, const struct span *key);
void	patch_free(struct patch *patch);

#endif
