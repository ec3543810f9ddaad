#define _XOPEN_SOURCE 700	/* realpath; NOLINT(bugprone-reserved-identifier) */

#include "base/beside.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/nameless.h"
#include "base/status.h"
#include "base/xalloc.h"

#define ENDING		".XXXXXX"
#define NUMBERED	48	/* an ending of two numbers */

struct beside {
	char	*path;		/* what the file becomes */
	const char *name;	/* as it was asked for, for messages */
	char	*temporary;	/* its name until then; NULL: it has none yet */
	struct beside *next;
};

/* Those with a name, for a sudden end. */
static struct beside *named;

static void
remove_temporaries(void)
{
	for (struct beside *beside = named; beside; beside = beside->next)
		unlink(beside->temporary);
}

_Noreturn static void
die(const struct beside *beside)
{
	status_die("%s: %s", beside->name, strerror(errno));
}

static void
keep_name(struct beside *beside, char *temporary)
{
	static bool registered;

	if (!registered)
		status_at_end(remove_temporaries);
	registered = true;
	beside->temporary = temporary;
	beside->next = named;
	named = beside;
}

static void
forget_name(const struct beside *beside)
{
	struct beside **at = &named;

	while (*at != beside)
		at = &(*at)->next;
	*at = beside->next;
}

/* Made at the path and an ending of its own; the descriptor. */
static int
make_named(struct beside *beside)
{
	size_t n = strlen(beside->path);
	char *temporary = xmalloc(n + sizeof(ENDING));
	int fd;

	memcpy(temporary, beside->path, n);
	memcpy(temporary + n, ENDING, sizeof(ENDING));
	fd = mkstemp(temporary);
	if (fd == -1)
		die(beside);
	keep_name(beside, temporary);
	return fd;
}

/* In the directory of the path; -1 where there are none, or none can be named later. */
static int
make_nameless(const struct beside *beside)
{
	const char *slash = strrchr(beside->path, '/');
	size_t n = slash == NULL ? 0 : slash == beside->path ? 1 : (size_t)(slash - beside->path);
	char *directory = slash ? xstrndup(beside->path, n) : xstrndup(".", 1);
	int fd = nameless_open(directory, O_WRONLY);

	free(directory);
	if (fd == -1 || nameless_can_link(fd))
		return fd;
	close(fd);
	return -1;
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

struct beside *
beside_open(const char *path, const struct stat *old, int *fd)
{
	struct beside *beside = xcalloc(1, sizeof(*beside));
	char *real = old ? realpath(path, NULL) : NULL;	/* a link stays a link */

	beside->path = real ? real : xstrndup(path, strlen(path));
	beside->name = path;
	*fd = make_nameless(beside);
	if (*fd == -1)
		*fd = make_named(beside);
	if (fchmod(*fd, wanted_mode(old)) == -1)
		die(beside);
	return beside;
}

void
beside_name(struct beside *beside, int fd)
{
	size_t room = strlen(beside->path) + NUMBERED;
	char *name;
	unsigned i = 0;

	if (beside->temporary)
		return;
	name = xmalloc(room);
	for (;;) {
		snprintf(name, room, "%s.%ld-%u", beside->path, (long)getpid(), i++);
		if (nameless_link(fd, name))
			break;
		if (errno != EEXIST)
			die(beside);
	}
	keep_name(beside, name);
}

void
beside_replace(struct beside *beside)
{
	if (rename(beside->temporary, beside->path) == -1)
		die(beside);
	forget_name(beside);
	free(beside->temporary);
	free(beside->path);
	free(beside);
}
