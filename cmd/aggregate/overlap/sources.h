/*
 * sources: what to do where sources, or documents, state different numbers of
 * one thing.
 */
#ifndef AGGREGATE_SOURCES_H
#define AGGREGATE_SOURCES_H

enum sources {
	SOURCES_FIRST,		/* the first stands, and a note names the others */
	SOURCES_KEEP,		/* each source in its own rows */
	SOURCES_AGREE,		/* blank unless all agree */
	SOURCES_RANGE		/* from the lowest to the highest */
};

#endif
