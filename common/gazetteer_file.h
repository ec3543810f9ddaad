/*
 * gazetteer_file: a user's own places, as many as there are.
 *
 * One place a line, in five cells parted by tabs: the folded name, the
 * country (ISO 3166-1 alpha-2), the area (a code or a name; may be empty), the
 * population (may be empty) and the name to show. The lines are sorted as
 * LC_ALL=C sort does. The file is mapped and searched where it lies, so that
 * opening it costs nothing and looking up a name touches a few pages, however
 * long it is. That it is sorted is checked where it is read.
 */
#ifndef SITREP_GAZETTEER_FILE_H
#define SITREP_GAZETTEER_FILE_H

#include "candidates.h"

struct gazetteer_file;

/* NULL, and a message, where it cannot be mapped. The path is borrowed. */
struct gazetteer_file *gazetteer_file_open(const char *path);
void	gazetteer_file_close(struct gazetteer_file *file);
/* Adds the places of this folded name. */
void	gazetteer_file_find(struct gazetteer_file *file, struct span key,
	    struct candidates *candidates);
bool	gazetteer_file_has(struct gazetteer_file *file, struct span key);
/* Whether a name of more words starts with these. */
bool	gazetteer_file_has_longer(struct gazetteer_file *file, struct span key);

#endif
