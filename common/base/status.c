#include "base/status.h"

#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define CLEANUPS_MAX	8

static const char *program = "sitrep";
static bool trouble;
static void (*cleanups[CLEANUPS_MAX])(void);
static volatile sig_atomic_t cleanups_used;

void
status_name(const char *name)
{
	program = name;
}

const char *
status_program(void)
{
	return program;
}

static void
without_controls(char *text)
{
	for (char *p = text; *p; p++)
		if ((unsigned char)*p < ' ' || *p == 127)
			*p = '?';
}

static void
say(const char *file, unsigned long long line, const char *format, va_list arguments)
{
	char text[4096], name[4096] = "";

	if (vsnprintf(text, sizeof(text), format, arguments) < 0 ||
	    (file && snprintf(name, sizeof(name), "%s", file) < 0))
		return;
	without_controls(text);
	without_controls(name);
	if (file && line)
		fprintf(stderr, "%s: %s:%llu: %s\n", program, name, line, text);
	else if (file)
		fprintf(stderr, "%s: %s: %s\n", program, name, text);
	else
		fprintf(stderr, "%s: %s\n", program, text);
}

/* What the arguments behind `format` say, of a file and line or of none. */
#define SAY(file, line, format) \
	do { \
		va_list arguments; \
\
		va_start(arguments, format); \
		say(file, line, format, arguments); \
		va_end(arguments); \
	} while (0)

void
status_trouble(const char *format, ...)
{
	SAY(NULL, 0, format);
	trouble = true;
}

void
status_trouble_at(const char *file, unsigned long long line, const char *format, ...)
{
	SAY(file, line, format);
	trouble = true;
}

void
status_remark(const char *format, ...)
{
	SAY(NULL, 0, format);
}

static void
clean_up(void)
{
	while (cleanups_used > 0) {
		cleanups_used--;
		cleanups[cleanups_used]();
	}
}

void
status_stop(void)
{
	clean_up();
	_exit(STATUS_TROUBLE);
}

void
status_die(const char *format, ...)
{
	SAY(NULL, 0, format);
	status_stop();
}

void
status_die_at(const char *file, unsigned long long line, const char *format, ...)
{
	SAY(file, line, format);
	status_stop();
}

static void
on_signal(int number)
{
	clean_up();
	signal(number, SIG_DFL);
	raise(number);
}

void
status_at_end(void (*cleanup)(void))
{
	static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };

	if (cleanups_used == 0)
		for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
			if (signal(numbers[i], SIG_IGN) != SIG_IGN)
				signal(numbers[i], on_signal);
	if (cleanups_used == CLEANUPS_MAX)
		abort();
	cleanups[cleanups_used] = cleanup;
	cleanups_used++;
}

int
status_end(int status)
{
	return trouble ? STATUS_TROUBLE : status;
}
