#include "words/measures.h"

enum { MEASURE, MEASURE_COUNTS, MEASURE_WHERE, MEASURE_GIVES, MEASURE_BEFALLS };
enum { COMBINATION_FIRST, COMBINATION_SECOND, COMBINATION_MEASURE };

static struct span
cell_of(const struct vocabulary *vocabulary, struct span measure, size_t cell)
{
	const struct table *table = vocabulary->tables.measures;

	for (size_t i = 0; i < table->n; i++)
		if (span_equal(table->rows[i].cell[MEASURE], measure))
			return table->rows[i].cell[cell];
	return SPAN("");
}

struct span
measure_counts(const struct vocabulary *vocabulary, struct span measure)
{
	return cell_of(vocabulary, measure, MEASURE_COUNTS);
}

static bool
says_where(const struct vocabulary *vocabulary, struct span measure, const char *where)
{
	struct span rest = cell_of(vocabulary, measure, MEASURE_WHERE), name;

	while (span_cut(&rest, ' ', &name))
		if (span_is(name, where))
			return true;
	return false;
}

bool
measure_is_at_home(const struct vocabulary *vocabulary, struct span measure)
{
	return says_where(vocabulary, measure, "home");
}

bool
measure_moves(const struct vocabulary *vocabulary, struct span measure)
{
	return says_where(vocabulary, measure, "moves");
}

bool
measure_is_whence(const struct vocabulary *vocabulary, struct span measure)
{
	return says_where(vocabulary, measure, "whence");
}

bool
measure_leaves(const struct vocabulary *vocabulary, struct span measure)
{
	return says_where(vocabulary, measure, "leaves");
}

bool
measure_gives(const struct vocabulary *vocabulary, struct span measure)
{
	return span_is(cell_of(vocabulary, measure, MEASURE_GIVES), "yes");
}

struct span
measure_befalls(const struct vocabulary *vocabulary, struct span measure)
{
	return cell_of(vocabulary, measure, MEASURE_BEFALLS);
}

struct span
measure_combined(const struct vocabulary *vocabulary, struct span first, struct span second)
{
	const struct table *table = vocabulary->tables.combinations;

	for (size_t i = 0; i < table->n; i++)
		if (span_equal(table->rows[i].cell[COMBINATION_FIRST], first) &&
		    span_equal(table->rows[i].cell[COMBINATION_SECOND], second))
			return table->rows[i].cell[COMBINATION_MEASURE];
	return first;
}
