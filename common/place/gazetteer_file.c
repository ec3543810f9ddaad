#include "place/gazetteer_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/status.h"

struct gazetteer_file {
	const char *path;
	const char *p;
	size_t	n;
	void	*map;		/* what is mapped; NULL where it is no file */
	struct buf lines;	/* what p points to then */
};

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
	file = xmalloc(sizeof(*file));
	*file = (struct gazetteer_file){ .path = path, .p = p, .map = p, .n = (size_t)st.st_size };
	return file;
}

static int
compare(const void *a, const void *b)
{
	struct span left = *(const struct span *)a, right = *(const struct span *)b;
	int order = span_compare(place_line_key(left), place_line_key(right));

	return order ? order : span_compare(left, right);
}

struct gazetteer_file *
gazetteer_file_of(struct span lines)
{
	struct gazetteer_file *file = xcalloc(1, sizeof(*file));
	struct span *order = NULL, line;
	size_t n = 0, room = 0;

	while (span_cut(&lines, '\n', &line)) {
		order = xgrow(order, n, &room, sizeof(*order));
		order[n++] = line;
	}
	if (n)
		qsort(order, n, sizeof(*order), compare);
	for (size_t i = 0; i < n; i++) {
		buf_span(&file->lines, order[i]);
		buf_char(&file->lines, '\n');
	}
	free(order);
	file->p = file->lines.p;
	file->n = file->lines.n;
	return file;
}

void
gazetteer_file_close(struct gazetteer_file *file)
{
	if (file == NULL)
		return;
	buf_free(&file->lines);
	if (file->map)
		munmap(file->map, file->n);
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

/* An answer out of an unsorted file would be a wrong one, so the program ends. */
static void
check_pair(const struct gazetteer_file *file, struct span before, size_t start, struct span line)
{
	if (span_compare(place_line_key(line), place_line_key(before)) < 0)
		status_die_at(file->path, line_number(file, start),
		    "the gazetteer is not sorted here (LC_ALL=C sort)");
}

/* Holds the line at `start` against its neighbours. */
static void
check_order(const struct gazetteer_file *file, size_t start, struct span line)
{
	size_t next = start + line.n + 1;

	if (start > 0)
		check_pair(file, line_at(file, line_start(file, start - 1)), start, line);
	if (next < file->n)
		check_pair(file, line, next, line_at(file, next));
}

size_t
gazetteer_file_first(const struct gazetteer_file *file, struct span key)
{
	size_t low = 0, high = file->n;		/* starts of lines, or the end */

	while (low < high) {
		size_t start = line_start(file, low + (high - low) / 2);
		struct span line = line_at(file, start);

		check_order(file, start, line);
		if (span_compare(place_line_key(line), key) < 0)
			low = start + line.n + 1;
		else
			high = start;
	}
	return low < file->n ? low : file->n;
}

bool
gazetteer_file_next(const struct gazetteer_file *file, struct span key, size_t *at,
    struct place_line *line)
{
	struct span text;

	if (*at >= file->n)
		return false;
	text = line_at(file, *at);
	if (!span_equal(place_line_key(text), key))
		return false;
	check_order(file, *at, text);
	if (!place_line_read(text, line))
		status_die_at(file->path, line_number(file, *at),
		    "not a line of a gazetteer: name, country, area, population, name to show");
	/* Of millions of hamlets one is called March, and one Police. */
	if (line->place.population == 0 && memchr(key.p, ' ', key.n) == NULL)
		line->place.ambiguous = true;
	*at += text.n + 1;
	return true;
}

bool
gazetteer_file_has_longer(const struct gazetteer_file *file, struct span key)
{
	struct buf prefix = { 0 };
	struct span found;
	size_t at;
	bool has;

	buf_span(&prefix, key);
	buf_char(&prefix, ' ');
	at = gazetteer_file_first(file, buf_view(&prefix));
	found = at < file->n ? place_line_key(line_at(file, at)) : SPAN("");
	has = found.n > prefix.n && memcmp(found.p, prefix.p, prefix.n) == 0;
	buf_free(&prefix);
	return has;
}
