/*
 * operands: the names of the files to read, one after another.
 *
 * From the command line, or from a file in which each name is ended by NUL
 * (as find -print0 writes them); such a file is read as it comes.
 */
#ifndef SITREP_OPERANDS_H
#define SITREP_OPERANDS_H

#include "document/read_ahead.h"

struct operands {
	const char *const *given;	/* NULL-ended; borrowed */
	bool	from_file;
	struct input input;		/* with from_file */
	struct read_ahead ahead;	/* of it: names */
	bool	none_given;		/* standard input is still to come for them */
};

/* `file` lists the names, or is NULL. False on a bad file, which is reported. */
bool	operands_open(struct operands *operands, const char *const *given, const char *file);
/* The next name, valid until the next call; NULL at the end. */
const char *operands_next(struct operands *operands);
void	operands_close(struct operands *operands);

#endif
