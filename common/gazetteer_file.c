#include "gazetteer_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "status.h"

struct gazetteer_file {
	const char *path;
	const char *p;
	size_t	n;
};

/* The longest population that is read: ten thousand million. */
#define POPULATION_DIGITS	10

struct gazetteer_file *
gazetteer_file_open(const char *path)
{
	struct gazetteer_file *file;
	struct stat st;
	void *p = NULL;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd == -1 || fstat(fd, &st) == -1) {
		status_trouble_at(path, 0, "cannot read the gazetteer: %s", strerror(errno));
		if (fd != -1)
			close(fd);
		return NULL;
	}
	if (!S_ISREG(st.st_mode)) {
		status_trouble_at(path, 0, "a gazetteer is a plain file, as it is searched where it lies");
		close(fd);
		return NULL;
	}
	if (st.st_size > 0)
		p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	close(fd);
	if (p == MAP_FAILED) {
		status_trouble_at(path, 0, "cannot map the gazetteer: %s", strerror(errno));
		return NULL;
	}
	file = xcalloc(1, sizeof(*file));
	*file = (struct gazetteer_file){ path, p, (size_t)st.st_size };
	return file;
}

void
gazetteer_file_close(struct gazetteer_file *file)
{
	if (file == NULL)
		return;
	if (file->n)
		munmap((void *)(uintptr_t)file->p, file->n);
	free(file);
}

static struct span
line_at(const struct gazetteer_file *file, size_t start)
{
	const char *end = memchr(file->p + start, '\n', file->n - start);

	return (struct span){ file->p + start,
	    end ? (size_t)(end - file->p) - start : file->n - start };
}

static size_t
line_start(const struct gazetteer_file *file, size_t at)
{
	while (at > 0 && file->p[at - 1] != '\n')
		at--;
	return at;
}

static unsigned long long
line_number(const struct gazetteer_file *file, size_t start)
{
	unsigned long long number = 1;
	const char *p = file->p, *end = file->p + start;

	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		number++;
		p++;
	}
	return number;
}

static struct span
key_of(struct span line)
{
	struct span key;

	return span_cut(&line, '\t', &key) ? key : SPAN("");
}

/* An answer out of an unsorted file would be a wrong one, so the program ends. */
static void
check_order(const struct gazetteer_file *file, size_t start, struct span line)
{
	size_t next = start + line.n + 1;

	if (next < file->n && span_compare(key_of(line_at(file, next)), key_of(line)) < 0)
		status_die_at(file->path, line_number(file, next),
		    "the gazetteer is not sorted here (LC_ALL=C sort)");
}

/* Where the first line stands whose name is not less than `key`. */
static size_t
lower_bound(const struct gazetteer_file *file, struct span key)
{
	size_t low = 0, high = file->n;		/* starts of lines, or the end */

	while (low < high) {
		size_t start = line_start(file, low + (high - low) / 2);
		struct span line = line_at(file, start);

		check_order(file, start, line);
		if (span_compare(key_of(line), key) < 0)
			low = start + line.n + 1;
		else
			high = start;
	}
	return low < file->n ? low : file->n;
}

static bool
is_division_code(struct span area)
{
	return area.n >= 4 && area.n <= 6 && ascii_is_upper(area.p[0]) &&
	    ascii_is_upper(area.p[1]) && area.p[2] == '-';
}

static long
population_of(struct span digits)
{
	long value = 0;

	if (digits.n > POPULATION_DIGITS)
		return 0;
	for (size_t i = 0; i < digits.n; i++) {
		if (!ascii_is_digit(digits.p[i]))
			return 0;
		value = value * 10 + (digits.p[i] - '0');
	}
	return value;
}

static void
read_line(const struct gazetteer_file *file, size_t start, struct span line, struct place *place)
{
	struct span cell[5], rest = line;
	size_t n = 0;

	while (n < 5 && span_cut(&rest, '\t', &cell[n]))
		n++;
	if (n < 4 || cell[1].n < 2)
		status_die_at(file->path, line_number(file, start),
		    "not a line of a gazetteer: name, country, area, population, name to show");
	if (n == 4 || cell[4].n == 0)
		cell[4] = cell[0];
	*place = (struct place){ .kind = PLACE_TOWN, .countries = cell[1], .area = cell[2],
	    .population = population_of(cell[3]), .name = cell[4] };
	if (is_division_code(place->area))
		place->kind = PLACE_DIVISION;
	else if (place->area.n == 0 || span_is(place->area, "-"))
		place->area = place->name;
	/* Of millions of hamlets one is called March, and one Police. */
	place->ambiguous = place->population == 0 && memchr(cell[0].p, ' ', cell[0].n) == NULL;
}

void
gazetteer_file_find(struct gazetteer_file *file, struct span key, struct candidates *candidates)
{
	size_t at = lower_bound(file, key);

	while (at < file->n) {
		struct span line = line_at(file, at);
		struct place place;

		if (!span_equal(key_of(line), key))
			return;
		check_order(file, at, line);
		read_line(file, at, line, &place);
		candidates_add(candidates, &place);
		at += line.n + 1;
	}
}

bool
gazetteer_file_has(struct gazetteer_file *file, struct span key)
{
	size_t at = lower_bound(file, key);

	return at < file->n && span_equal(key_of(line_at(file, at)), key);
}

bool
gazetteer_file_has_longer(struct gazetteer_file *file, struct span key)
{
	struct buf prefix = { 0 };
	struct span found;
	size_t at;
	bool has;

	buf_span(&prefix, key);
	buf_char(&prefix, ' ');
	at = lower_bound(file, buf_view(&prefix));
	found = at < file->n ? key_of(line_at(file, at)) : SPAN("");
	has = found.n > prefix.n && memcmp(found.p, prefix.p, prefix.n) == 0;
	buf_free(&prefix);
	return has;
}
