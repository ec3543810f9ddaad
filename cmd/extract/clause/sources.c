#include "stages.h"

/*
 * Sources: who states a figure, from the nearest attribution of its sentence.
 */

/* The phrase before a verb of speech: back to a comma, a quotation mark or the start. */
static struct words
speaker_before(const struct reading *r, size_t verb, size_t first)
{
	size_t last = verb, start;

	while (last > first && ((class_at(r, last - 1) & (WORD_ADVERB | WORD_HAVE)) ||
	    r->marks[last - 1].time))
		last--;
	start = last;
	while (start > first && !text_is(r, start - 1, ",") && !text_is(r, start - 1, "\"") &&
	    !reading_is_stop(r, start - 1) && !r->marks[start - 1].figure && last - start < 12)
		start--;
	return (struct words){ start, last };
}

/* The phrase behind "according to", or behind an inverted verb ("said spokesman X"). */
static struct words
speaker_behind(const struct reading *r, size_t first, size_t last)
{
	size_t i = first;

	while (i < last && !text_is(r, i, ",") && !reading_is_stop(r, i) && !r->marks[i].figure &&
	    !text_is(r, i, "\"") && !r->marks[i].act && i - first < 12 && !r->marks[i].time)
		i++;
	while (i > first && (class_at(r, i - 1) & (WORD_PREPOSITION | WORD_AND)))
		i--;
	return (struct words){ first, i };
}

static struct words
find_source(const struct reading *r, struct words s)
{
	const struct lexicon *attributions = r->vocabulary->lexicons.attributions;
	struct words none = { 0, 0 };

	for (size_t i = s.first; i < s.last; i++) {
		struct match match;
		struct words speaker;

		if (!lexicon_at(attributions, token_at(r, i), s.last - i, &match) || r->marks[i].time)
			continue;
		if (match.n > 1) {
			speaker = speaker_behind(r, i + match.n, s.last);
			if (speaker.first < speaker.last)
				return speaker;
			continue;
		}
		if (!(match.form & (FORM_PAST | FORM_S)))
			continue;
		/* "are said to be missing": by whom, it leaves open */
		if (i > s.first && (class_at(r, i - 1) & WORD_BE) && i + 1 < s.last && text_is(r, i + 1, "to"))
			continue;
		/* "reported 94 cases" states nothing of who. */
		if (r->marks[i].act && r->acts[r->marks[i].act - 1].look == LOOK_LEFT)
			continue;
		if (i > s.first && !text_is(r, i - 1, ",") && !text_is(r, i - 1, "\"")) {
			speaker = speaker_before(r, i, s.first);
			if (speaker.first < speaker.last && (speaker.last - speaker.first < 12))
				return speaker;
		}
		speaker = speaker_behind(r, i + 1, s.last);
		if (speaker.first < speaker.last)
			return speaker;
	}
	return none;
}

void
read_sources(struct reading *r)
{
	size_t at = NONE;
	struct words source = { 0, 0 };

	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected)
			continue;
		if (f->sentence != at) {
			at = f->sentence;
			source = find_source(r, r->sentences[at].words);
		}
		f->source = source;
	}
}
