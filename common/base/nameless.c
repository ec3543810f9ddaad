#define _GNU_SOURCE	/* O_TMPFILE; NOLINT(bugprone-reserved-identifier) */

#include "base/nameless.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifndef O_TMPFILE
#define O_TMPFILE	0	/* a directory cannot be opened for writing */
#endif

#define OPEN_FILES	"/proc/self/fd/%d"

struct open_name {
	char	text[sizeof(OPEN_FILES) + 3 * sizeof(int)];
};

static struct open_name
open_name(int fd)
{
	struct open_name name;

	snprintf(name.text, sizeof(name.text), OPEN_FILES, fd);
	return name;
}

int
nameless_open(const char *directory, int access)
{
	return open(directory, O_TMPFILE | O_CLOEXEC | access, 0600);
}

bool
nameless_can_link(int fd)
{
	return access(open_name(fd).text, F_OK) == 0;
}

bool
nameless_link(int fd, const char *path)
{
	return linkat(AT_FDCWD, open_name(fd).text, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0;
}
