#include "csv/csv_mark.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "csv/csv_masks.h"

#define AT_ONCE		8	/* ends written without asking how many there are */

/* What a lane is handed: all that stays the same from block to block. */
struct stretch {
	const char *bytes;
	size_t	to, end;
	char	delimiter;
};

/*
 * Adds the offsets of the bits. The first few are written without a look at
 * how many there are, which no branch could foretell; ends has the room.
 */
CSV_INLINE void
add_ends(struct csv_marks *marks, uint64_t bits, size_t block)
{
	const uint64_t last = (uint64_t)1 << (CSV_BLOCK - 1);	/* there is always a lowest bit */
	uint32_t *to = marks->ends + marks->n_ends;
	size_t n = (size_t)__builtin_popcountll(bits);

	for (size_t i = 0; i < AT_ONCE; i++) {
		to[i] = (uint32_t)(block + (size_t)__builtin_ctzll(bits | last));
		bits &= bits - 1;
	}
	for (size_t i = AT_ONCE; i < n; i++) {
		to[i] = (uint32_t)(block + (size_t)__builtin_ctzll(bits));
		bits &= bits - 1;
	}
	marks->n_ends += n;
}

/* The index in ends of the lowest bit of `feeds`, when `ends` are added behind the first n. */
CSV_INLINE uint32_t
row_index(size_t n, uint64_t feeds, uint64_t ends)
{
	return (uint32_t)(n + (size_t)__builtin_popcountll(ends & ((feeds & -feeds) - 1)));
}

/*
 * Adds the records that end at the bits of `feeds`, before the ends themselves
 * are added. The first is written whether there is one or not, as above.
 */
CSV_INLINE void
add_rows(struct csv_marks *marks, uint64_t feeds, uint64_t ends)
{
	uint32_t *to = marks->rows + marks->n_rows;
	size_t n = (size_t)__builtin_popcountll(feeds);

	to[0] = row_index(marks->n_ends, feeds, ends);
	for (size_t i = 1; i < n; i++) {
		feeds &= feeds - 1;
		to[i] = row_index(marks->n_ends, feeds, ends);
	}
	marks->n_rows += n;
}

/* The bits of a block that are still to be marked: from `marked` on, before `to`. */
CSV_INLINE uint64_t
wanted(size_t block, size_t marked, size_t to)
{
	uint64_t bits = marked > block ? ~(uint64_t)0 << (marked - block) : ~(uint64_t)0;

	return to - block < CSV_BLOCK ? bits & (((uint64_t)1 << (to - block)) - 1) : bits;
}

/* Carriage returns that stand before a line feed. */
CSV_INLINE uint64_t
line_returns(const struct csv_masks *m, const struct stretch *stretch, size_t block)
{
	uint64_t feed_follows = m->feed >> 1;
	size_t next = block + CSV_BLOCK;

	if (next < stretch->end && stretch->bytes[next] == '\n')
		feed_follows |= (uint64_t)1 << (CSV_BLOCK - 1);
	return m->cr & feed_follows;
}

typedef struct csv_masks masks_of(const char *p, char delimiter, char quote);
typedef uint64_t parity(uint64_t bits);

/* Marks one block; gives its odd bits, with ends and feeds as they are up to the first of them. */
CSV_INLINE uint64_t
mark_quoted(struct csv_marks *marks, const struct csv_masks *m, uint64_t returns, uint64_t want,
    uint64_t *ends, uint64_t *feeds, bool whole, parity *running_parity)
{
	uint64_t inside = running_parity(m->quote) ^ marks->inside;
	uint64_t opening = m->quote & inside, closing = m->quote & ~inside;
	uint64_t odd;

	*feeds = m->feed & ~inside;
	*ends = (m->delimiter | m->feed) & ~inside;
	odd = opening & ~((*ends | closing) << 1 | marks->opener);
	odd |= (closing << 1 | marks->closed) & ~(*ends | opening | returns);
	odd |= m->cr & ~inside & ~returns;
	marks->breaks |= (m->feed & inside & want) != 0;
	if (whole) {
		marks->inside = (uint64_t)0 - (inside >> (CSV_BLOCK - 1));
		marks->opener = (*ends | closing) >> (CSV_BLOCK - 1);
		marks->closed = closing >> (CSV_BLOCK - 1);
	}
	return odd & want;
}

/* As mark_quoted(), for a block without a quote in it or open before it, as most are. */
CSV_INLINE uint64_t
mark_unquoted(struct csv_marks *marks, const struct csv_masks *m, uint64_t returns, uint64_t want,
    uint64_t *ends, uint64_t *feeds, bool whole)
{
	*feeds = m->feed;
	*ends = m->delimiter | m->feed;
	if (whole)
		marks->opener = *ends >> (CSV_BLOCK - 1);
	return m->cr & ~returns & want;
}

CSV_INLINE void
mark_comma(struct csv_marks *marks, const struct stretch *stretch, masks_of *masks_at,
    parity *running_parity)
{
	struct csv_marks k = *marks;	/* in registers while the loop runs */

	while (k.marked < stretch->to) {
		struct csv_masks m = masks_at(stretch->bytes + k.block, stretch->delimiter, '"');
		uint64_t want = wanted(k.block, k.marked, stretch->to);
		uint64_t returns = m.cr ? line_returns(&m, stretch, k.block) : 0;
		bool whole = stretch->to - k.block >= CSV_BLOCK;
		uint64_t ends, feeds, odd;

		if (m.quote | k.inside | k.closed)
			odd = mark_quoted(&k, &m, returns, want, &ends, &feeds, whole, running_parity);
		else
			odd = mark_unquoted(&k, &m, returns, want, &ends, &feeds, whole);
		if (odd) {
			k.odd = k.block + (size_t)__builtin_ctzll(odd);
			want &= (odd & -odd) - 1;
		}
		add_rows(&k, feeds & want, ends & want);
		add_ends(&k, ends & want, k.block);
		k.marked = whole ? k.block + CSV_BLOCK : stretch->to;
		if (odd)
			break;
		k.block += whole ? CSV_BLOCK : 0;
	}
	*marks = k;
}

CSV_INLINE void
mark_tabs(struct csv_marks *marks, const struct stretch *stretch, masks_of *masks_at)
{
	while (marks->marked < stretch->to) {
		struct csv_masks m = masks_at(stretch->bytes + marks->block, '\t', '\\');
		uint64_t want = wanted(marks->block, marks->marked, stretch->to);
		bool whole = stretch->to - marks->block >= CSV_BLOCK;

		marks->escapes |= (m.quote & want) != 0;
		add_rows(marks, m.feed & want, (m.delimiter | m.feed) & want);
		add_ends(marks, (m.delimiter | m.feed) & want, marks->block);
		marks->marked = whole ? marks->block + CSV_BLOCK : stretch->to;
		marks->block += whole ? CSV_BLOCK : 0;
	}
}

typedef void mark(struct csv_marks *marks, const struct stretch *stretch);

static void
comma_portable(struct csv_marks *marks, const struct stretch *stretch)
{
	mark_comma(marks, stretch, masks_portable, parity_portable);
}

static void
tabs_portable(struct csv_marks *marks, const struct stretch *stretch)
{
	mark_tabs(marks, stretch, masks_portable);
}

#if CSV_X86
static void
comma_sse2(struct csv_marks *marks, const struct stretch *stretch)
{
	mark_comma(marks, stretch, masks_sse2, parity_portable);
}

static void
tabs_sse2(struct csv_marks *marks, const struct stretch *stretch)
{
	mark_tabs(marks, stretch, masks_sse2);
}

CSV_AVX2 static void
comma_avx2(struct csv_marks *marks, const struct stretch *stretch)
{
	mark_comma(marks, stretch, masks_avx2, parity_clmul);
}

CSV_AVX2 static void
tabs_avx2(struct csv_marks *marks, const struct stretch *stretch)
{
	mark_tabs(marks, stretch, masks_avx2);
}
#endif

#define LANES	3

static const struct {
	mark	*comma, *tabs;
} lanes[LANES] = {
	[CSV_LANE_PORTABLE] = { comma_portable, tabs_portable },
#if CSV_X86
	[CSV_LANE_SSE2] = { comma_sse2, tabs_sse2 },
	[CSV_LANE_AVX2] = { comma_avx2, tabs_avx2 },
#endif
};

static enum csv_lane lane;
static bool lane_chosen;

static bool
lane_works(enum csv_lane which)
{
	if (which == CSV_LANE_PORTABLE)
		return true;
#if CSV_X86
	if (which == CSV_LANE_SSE2)
		return true;
	return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
	    __builtin_cpu_supports("popcnt") && __builtin_cpu_supports("pclmul");
#else
	return false;
#endif
}

bool
csv_lane_use(enum csv_lane which)
{
	if (!lane_works(which))
		return false;
	lane = which;
	lane_chosen = true;
	return true;
}

static void
choose_lane(void)
{
	int best = CSV_LANE_AVX2;

	while (!csv_lane_use((enum csv_lane)best))
		best--;
}

/* Each byte may be an end, and a little more than there is room for is written. */
static void
make_room(uint32_t **to, size_t used, size_t *room, size_t bytes)
{
	size_t need = used + bytes + CSV_BLOCK;

	if (need <= *room)
		return;
	*room = need > 2 * *room ? need : 2 * *room;
	*to = xreallocarray(*to, *room, sizeof(**to));
}

void
csv_mark(struct csv_marks *marks, const char *bytes, size_t to, size_t end,
    struct csv_format format)
{
	const struct stretch stretch = { bytes, to, end, format.delimiter };

	if (!lane_chosen)
		choose_lane();
	make_room(&marks->ends, marks->n_ends, &marks->ends_room, to - marks->marked);
	make_room(&marks->rows, marks->n_rows, &marks->rows_room, to - marks->marked);
	if (format.dialect == CSV_TABS)
		lanes[lane].tabs(marks, &stretch);
	else
		lanes[lane].comma(marks, &stretch);
}

void
csv_marks_reset(struct csv_marks *marks, size_t at)
{
	csv_marks_drop(marks, marks->n_ends);
	marks->marked = at;
	marks->block = at;
	marks->odd = CSV_MARK_NONE;
	marks->inside = 0;
	marks->opener = 1;
	marks->closed = 0;
	marks->breaks = false;
	marks->escapes = false;
}

void
csv_marks_drop(struct csv_marks *marks, size_t n)
{
	if (n > 0 && n < marks->n_ends)
		memmove(marks->ends, marks->ends + n, (marks->n_ends - n) * sizeof(*marks->ends));
	marks->n_ends -= n;
	marks->n_rows = 0;
}

void
csv_marks_free(struct csv_marks *marks)
{
	free(marks->ends);
	free(marks->rows);
}
