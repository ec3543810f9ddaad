#include "times/time_mentions.h"

struct time_mention *
time_add(struct reading *r, const struct time_mention *time)
{
	r->times = xgrow(r->times, r->n_times, &r->room_times, sizeof(*r->times));
	r->times[r->n_times++] = *time;
	return &r->times[r->n_times - 1];
}

void
time_mark(struct reading *r, const struct time_mention *time)
{
	r->sentences[r->marks[time->words.first].sentence - 1].has_time = true;
	for (size_t k = time->words.first; k < time->words.last; k++)
		r->marks[k].time = (uint32_t)(time - r->times) + 1;
}
