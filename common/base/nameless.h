/*
 * nameless: a file that no directory lists, so that whatever ends the program takes it along.
 */
#ifndef SITREP_NAMELESS_H
#define SITREP_NAMELESS_H

#include <stdbool.h>

/* In the directory, O_WRONLY or O_RDWR; -1 where the system has none. */
int	nameless_open(const char *directory, int access);
/* Whether nameless_link() can do it at all. */
bool	nameless_can_link(int fd);
/* Gives it a name, which nothing may have; errno tells why not. */
bool	nameless_link(int fd, const char *path);

#endif
