#include "reading/turns.h"

#include <string.h>

/* Nothing but a comma and an "and" stand between the two. */
static bool
stand_in_row(const struct reading *r, const struct figure *f, const struct figure *g)
{
	for (size_t i = f->end; i < g->words.first; i++)
		if (!text_is(r, i, ",") && !(class_at(r, i) & WORD_AND))
			return false;
	return f->end < g->words.first;
}

/* "Bari had five, while Lima, Oslo and Bern had 52, 34 and three, respectively": the numbers in a row at the end, where
 * there are such. */
static void
keep_last_row(const struct reading *r, struct turns *turns)
{
	size_t first = turns->n - 1, number;

	while (first > 0 && stand_in_row(r, &r->figures[turns->figure[first - 1]], &r->figures[turns->figure[first]]))
		first--;
	/* "40 in Bari and Lima (12 and 28, respectively)": Bari and Lima are of the 40 too */
	number = r->figures[turns->figure[first]].words.first;
	if (turns->n - first < 2 || (number > turns->sentence.first && text_is(r, number - 1, "(")))
		return;
	turns->n -= first;
	memmove(turns->figure, turns->figure + first, turns->n * sizeof(*turns->figure));
}

bool
turns_next(const struct reading *r, size_t *index, struct turns *turns)
{
	while (*index < r->n_figures) {
		size_t sentence = r->figures[*index].sentence;

		turns->sentence = r->sentences[sentence].words;
		turns->n = 0;
		for (; *index < r->n_figures && r->figures[*index].sentence == sentence; ++*index)
			if (figure_is_kept(&r->figures[*index]) && turns->n++ < TURNS)
				turns->figure[turns->n - 1] = *index;
		if (turns->n >= 2 && turns->n <= TURNS &&
		    words_say_turns(r, turns->sentence.first, turns->sentence.last)) {
			keep_last_row(r, turns);
			return true;
		}
	}
	return false;
}

/* Mentions in a row with nothing but commas, an "and" or an article between: "in Peru, Chad and the Philippines". */
struct run {
	size_t	*mention;	/* room for TURNS */
	size_t	n;
	size_t	behind;		/* token behind the last */
};

static void
run_add(const struct reading *r, struct run *run, size_t mention, struct words words)
{
	size_t i = run->behind;

	while (i < words.first && (text_is(r, i, ",") || (class_at(r, i) & (WORD_AND | WORD_DETERMINER))))
		i++;
	if (run->n == TURNS || i != words.first || i == run->behind)
		run->n = 0;
	run->mention[run->n++] = mention;
	run->behind = words.last;
}

bool
turns_places(const struct reading *r, const struct turns *turns, size_t *places)
{
	struct run run = { .mention = places };

	for (size_t i = turns->sentence.first; i < turns->sentence.last; i++) {
		const struct place_mention *place = reading_place_at(r, i);

		if (place == NULL || place->words.first != i || (place->known && place->place.kind == PLACE_DEMONYM))
			continue;
		run_add(r, &run, r->marks[i].place - 1, place->words);
		if (run.n == turns->n)
			return true;
	}
	return false;
}

bool
turns_times(const struct reading *r, const struct turns *turns, size_t *times)
{
	struct run run = { .mention = times };

	for (size_t i = turns->sentence.first; i < turns->sentence.last; i++) {
		size_t mention = r->marks[i].time;

		if (mention == 0 || r->times[mention - 1].words.first != i)
			continue;
		run_add(r, &run, mention - 1, r->times[mention - 1].words);
		if (run.n == turns->n)
			return true;
	}
	return false;
}
