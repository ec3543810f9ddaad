/*
 * pages: memory in large pieces, straight from the system and back to it.
 *
 * What grows to hundreds of megabytes must not be left in pieces among small
 * allocations when it is given back: comparing tables of 630 MB part by part
 * within 256 MB, the heap came to 500 MB, and so it comes to 140.
 */
#ifndef SITREP_PAGES_H
#define SITREP_PAGES_H

#include <stddef.h>

#define HUGE_PAGE	((size_t)2 * 1024 * 1024)

/* Zeroed; on huge pages where it is large and the system has them. */
void	*pages_take(size_t size);
void	pages_give(void *p, size_t size);	/* of the size it was taken with; NULL is none */

#endif
