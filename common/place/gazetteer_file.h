/*
 * gazetteer_file: places beside those that are compiled in, as many as there are.
 *
 * Lines as place_line.h has them, sorted as LC_ALL=C sort does. A file is
 * mapped and searched where it lies, so that opening it costs nothing and
 * looking up a name touches a few pages, however long it is. That it is sorted
 * is checked where it is read.
 */
#ifndef SITREP_GAZETTEER_FILE_H
#define SITREP_GAZETTEER_FILE_H

#include "place/place_line.h"

struct gazetteer_file;

/* NULL, and a message, where it cannot be mapped. The path is borrowed. */
struct gazetteer_file *gazetteer_file_open(const char *path);
/* The same of lines in memory, in any order; they are copied. */
struct gazetteer_file *gazetteer_file_of(struct span lines);
void	gazetteer_file_close(struct gazetteer_file *file);
/* Where the first line stands whose key is not less than this one. */
size_t	gazetteer_file_first(const struct gazetteer_file *file, struct span key);
/* The line at *at, of this key, and *at moved behind it; false if there is no more. */
bool	gazetteer_file_next(const struct gazetteer_file *file, struct span key, size_t *at,
	    struct place_line *line);
/* Whether a name of more words starts with these. */
bool	gazetteer_file_has_longer(const struct gazetteer_file *file, struct span key);

#endif
