/*
 * status: what is said on standard error, and how the program ends.
 *
 * Every message is one line: the program's name, where it is, what is wrong.
 * Control characters in what is quoted are shown as `?`, so that no input
 * writes to somebody's terminal.
 */
#ifndef SITREP_STATUS_H
#define SITREP_STATUS_H

#include <stddef.h>

enum {
	STATUS_DONE = 0,
	STATUS_LOOK = 1,	/* done, and the answer is "look here" */
	STATUS_TROUBLE = 2
};

void	status_name(const char *program);	/* once, first thing in main */
const char *status_program(void);

/* Each notes trouble: status_end() then gives 2 whatever it is handed. */
void	status_trouble(const char *format, ...)
	__attribute__((format(printf, 1, 2)));
void	status_trouble_at(const char *file, unsigned long long line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));	/* line 0: the file alone */
/* A remark is no trouble. */
void	status_remark(const char *format, ...)
	__attribute__((format(printf, 1, 2)));
/* Ends at once with 2; temporary files are removed. */
_Noreturn void status_die(const char *format, ...)
	__attribute__((format(printf, 1, 2)));
_Noreturn void status_die_at(const char *file, unsigned long long line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* The same where what is wrong was said already. */
_Noreturn void status_stop(void);

/* Called by status_die and on SIGINT, SIGTERM and SIGHUP before the end. */
void	status_at_end(void (*cleanup)(void));
/* The exit status: 2 if there was trouble, else what is handed in. */
int	status_end(int status);

#endif
