#define _XOPEN_SOURCE 700	/* realpath; NOLINT(bugprone-reserved-identifier) */

#include "base/out.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/status.h"
#include "base/xalloc.h"

#define BLOCK	(2 * OUT_ROOM_MAX)

struct out {
	struct out_room room;	/* must be first */
	char	*block;
	int	fd;
	bool	written;	/* something went out */
	const char *name;	/* for messages */
	char	*path;		/* what the temporary file becomes; NULL: nothing */
	char	*temporary;
	struct out *next;
};

/* Those with a temporary file, for a sudden end. */
static struct out *unfinished;

static void
remove_temporaries(void)
{
	for (struct out *out = unfinished; out; out = out->next)
		unlink(out->temporary);
}

static int
above_standard(int fd)
{
	int higher;

	if (fd > STDERR_FILENO || fd < 0)
		return fd;
	higher = fcntl(fd, F_DUPFD, STDERR_FILENO + 1);
	close(fd);
	return higher;
}

/* A new file gets the mode that open() would give it, an old one keeps its own. */
static mode_t
wanted_mode(const struct stat *old)
{
	mode_t mask;

	if (old)
		return old->st_mode & 07777;
	mask = umask(0);
	umask(mask);
	return 0666 & ~mask;
}

static void
open_beside(struct out *out, const char *path, const struct stat *old)
{
	static bool registered;
	char *real = old ? realpath(path, NULL) : NULL;	/* a link stays a link */
	size_t n;

	out->path = real ? real : xstrndup(path, strlen(path));
	n = strlen(out->path);
	out->temporary = xmalloc(n + sizeof(".XXXXXX"));
	memcpy(out->temporary, out->path, n);
	memcpy(out->temporary + n, ".XXXXXX", sizeof(".XXXXXX"));
	out->fd = above_standard(mkstemp(out->temporary));
	if (out->fd == -1)
		status_die("%s: %s", path, strerror(errno));
	if (!registered)
		status_at_end(remove_temporaries);
	registered = true;
	out->next = unfinished;
	unfinished = out;
	if (fchmod(out->fd, wanted_mode(old)) == -1)
		status_die("%s: %s", path, strerror(errno));
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
	out->name = path ? path : "standard output";
	if (path == NULL)
		return out;
	exists = stat(path, &old) == 0;
	if (!exists || S_ISREG(old.st_mode)) {
		open_beside(out, path, exists ? &old : NULL);
		return out;
	}
	/* A device or a pipe is written to as it is; a directory fails here. */
	out->fd = above_standard(open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC));
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

static void
forget(const struct out *out)
{
	struct out **at = &unfinished;

	while (*at && *at != out)
		at = &(*at)->next;
	if (*at)
		*at = out->next;
}

void
out_close(struct out *out)
{
	out_flush(out);
	/* Nothing written to a stream that was closed from the start is no trouble. */
	if (close(out->fd) == -1 && (out->written || errno != EBADF))
		status_die("%s: %s", out->name, strerror(errno));
	if (out->path) {
		if (rename(out->temporary, out->path) == -1)
			status_die("%s: %s", out->name, strerror(errno));
		forget(out);
	}
	free(out->temporary);
	free(out->path);
	free(out->block);
	free(out);
}
