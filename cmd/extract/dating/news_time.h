/*
 * news_time: whether a time is one of the news, or is told beside it.
 */
#ifndef SITREP_NEWS_TIME_H
#define SITREP_NEWS_TIME_H

#include "reading/reading.h"

#define RECENT_DAYS	92	/* from the end of its days or week to the document's date */

/* What a lead reports is not long past: news is of the last days, a report of the last weeks or years. */
bool	time_is_recent(const struct reading *r, const struct time_mention *time);
/*
 * "The ship, which sank on Friday, ...": what is told of a thing in passing is not the news; but "the latest strikes,
 * which took place on Friday" are.
 */
bool	time_is_in_passing(const struct reading *r, const struct time_mention *time);
/* "On 3 May, the governor declared an emergency", "An outbreak was declared on 3 May": when that was, and not what it
 * has done. */
bool	time_is_of_declaration(const struct reading *r, const struct time_mention *time);
/* "On 5 May 2024 police seized 40 rifles": the document's own day, told of the facts. */
bool	time_is_told_on(const struct reading *r, const struct time_mention *time);
/* "This raises the number killed this month to 13": from when a running count goes, and not when the news was. */
bool	time_is_of_count(const struct reading *r, const struct time_mention *time);
/* "It was the third such attack this month", "the deadliest blast since May": how it ranks, and no time of what is told
 * next; `first` is where its sentence begins. */
bool	time_ranks(const struct reading *r, const struct time_mention *time, size_t first);
/* A day, or two: a night goes over into the next, "between 10 p.m. Friday and 2 a.m. Saturday". */
bool	time_is_short(const struct time_mention *time);
/* "In May alone 90 came", "nine on Monday alone": looked at beside the longer time that the text goes on with. */
bool	time_stands_alone(const struct reading *r, const struct time_mention *time);
/* "The camps hold 900, with 60 arrivals this week alone": of the last that its sentence counts. */
bool	time_is_aside(const struct reading *r, const struct time_mention *time);
/* "In another operation on Monday, police seized", "Fighting displaced 90 families. In Masisi, nine died on Monday": no
 * time of the news that was told before. */
bool	sentence_tells_of_another(const struct reading *r, size_t sentence);
/* "20 attempts: 12 on Monday, 8 on Tuesday": the time is of the figure alone, a bare number, and the whole before it
 * has none or another. */
bool	figure_is_dealt_out(const struct reading *r, size_t index, size_t time);
/* The same of the time that stands right behind such a number: "12 on Monday". */
bool	time_is_of_some(const struct reading *r, const struct time_mention *time);
/* "Operation Red Delta (3 - 9 May) saw": the days of what has a name, which is the news. */
bool	time_is_of_named_event(const struct reading *r, const struct time_mention *time);

#endif
