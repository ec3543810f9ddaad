#define _GNU_SOURCE	/* F_SETPIPE_SZ; NOLINT(bugprone-reserved-identifier) */

#include "base/input.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "base/status.h"

#define PIPE_BYTES	(1024 * 1024)

static void (*flush)(void *);
static void *flush_argument;

void
input_before_blocking(void (*hook)(void *), void *argument)
{
	flush = hook;
	flush_argument = argument;
}

static bool
refuse(const char *name, int error)
{
	status_trouble_at(name, 0, "%s", strerror(error));
	return false;
}

bool
input_open(struct input *input, const char *name)
{
	struct stat about;

	*input = (struct input){ .fd = -1, .name = name };
	if (strcmp(name, "-") == 0) {
		input->fd = STDIN_FILENO;
		input->name = "standard input";
		input->is_stdin = true;
	} else {
		input->fd = descriptor_apart(open(name, O_RDONLY | O_NOCTTY | O_CLOEXEC));
		if (input->fd == -1)
			return refuse(name, errno);
	}
	if (fstat(input->fd, &about) == -1 || S_ISDIR(about.st_mode)) {
		int error = S_ISDIR(about.st_mode) ? EISDIR : errno;

		input_close(input);
		return refuse(input->name, error);
	}
#ifdef F_SETPIPE_SZ
	if (S_ISFIFO(about.st_mode))	/* a wish: the default will do too */
		(void)fcntl(input->fd, F_SETPIPE_SZ, PIPE_BYTES);
#endif
	return true;
}

/* Nothing to read at once means that a read would wait. */
static void
before_read(int fd)
{
	struct pollfd ready = { .fd = fd, .events = POLLIN };

	if (flush && poll(&ready, 1, 0) == 0)
		flush(flush_argument);
}

static void
wait_for(int fd)
{
	struct pollfd ready = { .fd = fd, .events = POLLIN };

	(void)poll(&ready, 1, -1);	/* interrupted: the read is tried again */
}

size_t
input_read(struct input *input, char *to, size_t room, bool *failed)
{
	ssize_t n;

	if (input->at_end || room == 0)
		return 0;
	before_read(input->fd);
	while ((n = read(input->fd, to, room)) == -1) {
		if (errno == EAGAIN || errno == EWOULDBLOCK)
			wait_for(input->fd);
		else if (errno != EINTR)
			break;
	}
	if (n > 0)
		return (size_t)n;
	input->at_end = true;
	if (n == -1) {
		refuse(input->name, errno);
		if (failed)
			*failed = true;
	}
	return 0;
}

void
input_close(struct input *input)
{
	if (input->fd != -1 && !input->is_stdin)
		close(input->fd);
	input->fd = -1;
	input->at_end = true;
}

void
input_each(int n, char *const *names, void (*read)(struct input *input, void *about), void *about)
{
	for (int i = 0; i < (n ? n : 1); i++) {
		struct input input;

		if (!input_open(&input, n ? names[i] : "-"))
			continue;
		read(&input, about);
		input_close(&input);
	}
}
