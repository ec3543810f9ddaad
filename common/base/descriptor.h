/*
 * descriptor: open files, kept apart from the standard streams.
 */
#ifndef SITREP_DESCRIPTOR_H
#define SITREP_DESCRIPTOR_H

/*
 * A descriptor of 0 to 2 means that a standard stream was closed when we were
 * started; what we opened must not stand in for it. Another descriptor of the
 * same file, with that one closed; as it is where it is none of these; -1, with
 * errno, where it was -1 or there are no more.
 */
int	descriptor_apart(int fd);

#endif
