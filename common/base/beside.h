/*
 * beside: a file that takes another's place once it is whole.
 *
 * It has no name until then where the system can do that, so that even a run
 * that is killed leaves nothing behind; else one beside the other's, which is
 * removed where the program ends early.
 */
#ifndef SITREP_BESIDE_H
#define SITREP_BESIDE_H

#include <sys/stat.h>

struct beside;

/* `old` is what stands at the path, or NULL. The descriptor is the caller's to close. */
struct beside *beside_open(const char *path, const struct stat *old, int *fd);
/* A name for it, while the descriptor is open. */
void	beside_name(struct beside *beside, int fd);
/* Over the other, and frees; after beside_name() and close(). */
void	beside_replace(struct beside *beside);

#endif
