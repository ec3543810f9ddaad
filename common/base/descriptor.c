#include "base/descriptor.h"

#include <fcntl.h>
#include <unistd.h>

int
descriptor_apart(int fd)
{
	int higher;

	if (fd > STDERR_FILENO || fd < 0)
		return fd;
	higher = fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	close(fd);
	return higher;
}
