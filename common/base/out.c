#include "base/out.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/beside.h"
#include "base/descriptor.h"
#include "base/status.h"
#include "base/xalloc.h"

#define BLOCK	(2 * OUT_ROOM_MAX)

struct out {
	struct out_room room;	/* must be first */
	char	*block;
	int	fd;
	bool	written;	/* something went out */
	const char *name;	/* for messages */
	struct beside *file;	/* NULL: it is written to as it is */
};

/* "-o /dev/stdout >all.csv": what a stream of the program goes to already, between what others write there; another descriptor of
 * that stream, or -1. */
static int
standard_stream(const struct stat *file)
{
	struct stat stream;

	for (int fd = STDOUT_FILENO; fd <= STDERR_FILENO; fd++)
		if (fstat(fd, &stream) == 0 && stream.st_dev == file->st_dev && stream.st_ino == file->st_ino)
			return fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	return -1;
}

struct out *
out_open(const char *path)
{
	struct out *out = xcalloc(1, sizeof(*out));
	struct stat old;
	bool exists;

	out->block = xmalloc(BLOCK);
	out->room = (struct out_room){ out->block, out->block + BLOCK };
	out->fd = STDOUT_FILENO;
	out->name = "standard output";
	if (path == NULL || strcmp(path, "-") == 0)
		return out;
	out->name = path;
	exists = stat(path, &old) == 0;
	if (exists && (out->fd = standard_stream(&old)) != -1)
		return out;
	/* A device or a pipe is written to as it is; a directory fails here. */
	if (!exists || S_ISREG(old.st_mode))
		out->file = beside_open(path, exists ? &old : NULL, &out->fd);
	else
		out->fd = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);
	out->fd = descriptor_apart(out->fd);
	if (out->fd == -1)
		status_die("%s: %s", path, strerror(errno));
	return out;
}

static void
write_all(struct out *out, const char *p, size_t n)
{
	while (n > 0) {
		ssize_t wrote = write(out->fd, p, n);

		if (wrote == -1 && errno == EINTR)
			continue;
		if (wrote == -1)
			status_die("%s: %s", out->name, strerror(errno));
		out->written = true;
		p += wrote;
		n -= (size_t)wrote;
	}
}

void
out_flush(struct out *out)
{
	size_t n = (size_t)(out->room.at - out->block);

	out->room.at = out->block;
	write_all(out, out->block, n);
}

void
out_flush_hook(void *out)
{
	out_flush(out);
}

void
out_add(struct out *out, struct span bytes)
{
	if (bytes.n > (size_t)(out->room.end - out->room.at)) {
		out_flush(out);
		if (bytes.n >= BLOCK) {
			write_all(out, bytes.p, bytes.n);
			return;
		}
	}
	if (bytes.n)
		memcpy(out->room.at, bytes.p, bytes.n);
	out->room.at += bytes.n;
}

void
out_char(struct out *out, char c)
{
	char *to = out_room(out, 1);

	*to = c;
	out_filled(out, to + 1);
}

void
out_close(struct out *out)
{
	out_flush(out);
	if (out->file)
		beside_name(out->file, out->fd);
	/* Nothing written to a stream that was closed from the start is no trouble. */
	if (close(out->fd) == -1 && (out->written || errno != EBADF))
		status_die("%s: %s", out->name, strerror(errno));
	if (out->file)
		beside_replace(out->file);
	free(out->block);
	free(out);
}
