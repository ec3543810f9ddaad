/*
 * measure: runs a command and tells what it took.
 *
 *	measure FILE COMMAND...
 *
 * FILE gets one line: exit status, wall seconds, processor seconds, and the
 * largest resident size in kilobytes among the processes of the command. A
 * shell's or an interpreter's own bookkeeping would be larger than what is
 * measured here.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double
seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int
main(int argc, char **argv)
{
	struct rusage usage;
	double start = now(), wall;
	int status;
	FILE *report;
	pid_t pid;

	if (argc < 3)
		return 2;
	pid = fork();
	if (pid == 0) {
		execvp(argv[2], argv + 2);
		_exit(127);
	}
	if (pid == -1 || waitpid(pid, &status, 0) == -1)
		return 2;
	wall = now() - start;
	if (getrusage(RUSAGE_CHILDREN, &usage) == -1 || (report = fopen(argv[1], "w")) == NULL)
		return 2;
	fprintf(report, "%d %.6f %.6f %ld\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
	    wall, seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss);
	return fclose(report) == EOF ? 2 : 0;
}
