#include "base/spill.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "base/nameless.h"
#include "base/status.h"
#include "base/xalloc.h"

struct spill {
	int	fd;
	char	*buffer;
	size_t	room;
	size_t	n;		/* bytes in the buffer */
	size_t	at;		/* bytes of it that were read */
	bool	reading;
	struct buf whole;	/* a record longer than the buffer, or across its end */
};

static const char *
directory(void)
{
	const char *name = getenv("TMPDIR");

	return name && *name ? name : "/tmp";
}

/* Where there are no files without a name, one whose name is taken away at once. */
static int
temporary_file(void)
{
	struct buf path = { 0 };
	int fd = descriptor_apart(nameless_open(directory(), O_RDWR));

	if (fd != -1)
		return fd;
	buf_text(&path, directory());
	buf_text(&path, "/sitrep-XXXXXX");
	buf_char(&path, '\0');
	fd = descriptor_apart(mkstemp(path.p));
	if (fd == -1)
		status_die("%s: no temporary file: %s", directory(), strerror(errno));
	if (unlink(path.p) == -1)
		status_die("%s: %s", path.p, strerror(errno));
	buf_free(&path);
	return fd;
}

/* The file is made when the buffer first overflows: what fits stays in memory. */
struct spill *
spill_open(size_t buffer)
{
	struct spill *spill = xcalloc(1, sizeof(*spill));

	spill->fd = -1;
	spill->room = buffer < 4096 ? 4096 : buffer;
	spill->buffer = xmalloc(spill->room);
	return spill;
}

static void
flush(struct spill *spill)
{
	size_t done = 0;

	if (spill->fd == -1)
		spill->fd = temporary_file();
	while (done < spill->n) {
		ssize_t n = write(spill->fd, spill->buffer + done, spill->n - done);

		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1)
			status_die("%s: a temporary file: %s", directory(), strerror(errno));
		done += (size_t)n;
	}
	spill->n = 0;
}

static void
put(struct spill *spill, const char *p, size_t n)
{
	while (n) {
		size_t piece = spill->room - spill->n;

		if (piece == 0) {
			flush(spill);
			continue;
		}
		if (piece > n)
			piece = n;
		memcpy(spill->buffer + spill->n, p, piece);
		spill->n += piece;
		p += piece;
		n -= piece;
	}
}

void
spill_add(struct spill *spill, struct span record)
{
	uint64_t length = record.n;

	put(spill, (const char *)&length, sizeof(length));
	put(spill, record.p, record.n);
}

void
spill_rewind(struct spill *spill)
{
	spill->at = 0;
	if (spill->fd == -1)
		return;
	if (!spill->reading)
		flush(spill);
	spill->reading = true;
	spill->n = 0;
	if (lseek(spill->fd, 0, SEEK_SET) == -1)
		status_die("%s: a temporary file: %s", directory(), strerror(errno));
}

/* False at the end of the file. */
static bool
refill(struct spill *spill)
{
	ssize_t n;

	if (spill->fd == -1)
		return false;
	do
		n = read(spill->fd, spill->buffer, spill->room);
	while (n == -1 && errno == EINTR);
	if (n == -1)
		status_die("%s: a temporary file: %s", directory(), strerror(errno));
	spill->at = 0;
	spill->n = (size_t)n;
	return n > 0;
}

/* The next n bytes, in place where the buffer holds them all. */
static bool
take(struct spill *spill, size_t n, struct span *bytes)
{
	if (spill->n - spill->at >= n) {
		*bytes = (struct span){ spill->buffer + spill->at, n };
		spill->at += n;
		return true;
	}
	spill->whole.n = 0;
	while (spill->whole.n < n) {
		size_t piece = spill->n - spill->at;

		if (piece == 0 && !refill(spill))
			return false;
		piece = spill->n - spill->at;
		if (piece > n - spill->whole.n)
			piece = n - spill->whole.n;
		buf_add(&spill->whole, spill->buffer + spill->at, piece);
		spill->at += piece;
	}
	*bytes = buf_view(&spill->whole);
	return true;
}

bool
spill_next(struct spill *spill, struct span *record)
{
	struct span bytes;
	uint64_t length;

	if (!take(spill, sizeof(length), &bytes))
		return false;
	memcpy(&length, bytes.p, sizeof(length));
	if (!take(spill, (size_t)length, record))
		status_die("%s: a temporary file was cut short", directory());
	return true;
}

void
spill_close(struct spill *spill)
{
	if (spill == NULL)
		return;
	if (spill->fd != -1)
		close(spill->fd);
	free(spill->buffer);
	buf_free(&spill->whole);
	free(spill);
}
