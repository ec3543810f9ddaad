#include "places/place_breakdown.h"

#include "places/place_words.h"

#define KNOWN		2	/* places that make a list one by place */
#define NAME_WORDS	4

static bool
is_label_mark(const struct reading *r, size_t i)
{
	return text_is(r, i, "(") || text_is(r, i, ":") || text_is(r, i, "=");
}

size_t
place_labels_number(const struct reading *r, size_t last, size_t sentence_last)
{
	size_t i = last;

	if (i < sentence_last && is_label_mark(r, i))
		i++;
	return i < sentence_last && token_at(r, i)->kind == TOKEN_NUMBER && r->marks[i].time == 0 ? i : NONE;
}

static bool
is_by_place(const struct reading *r, const struct sentence *s)
{
	size_t known = 0;

	for (size_t i = s->words.first; i < s->words.last && known < KNOWN; i++) {
		const struct place_mention *place;

		if (r->marks[i].place == 0)
			continue;
		place = reading_place_at(r, i);
		known += place->known && place->words.last == i + 1 &&
		    place_labels_number(r, i + 1, s->words.last) != NONE;
	}
	return known == KNOWN;
}

/* The name at token i: words in capitals, one of which no table knows; the token behind it, or i. */
static size_t
unknown_label(const struct reading *r, size_t i, const struct sentence *s)
{
	size_t last = i;
	bool unknown = false;

	if (i > s->words.first && token_at(r, i - 1)->kind != TOKEN_MARK && !(class_at(r, i - 1) & WORD_AND))
		return i;
	while (last < s->words.last && last < i + NAME_WORDS && place_capital_at(r, last) &&
	    r->marks[last].place == 0) {
		unknown = unknown || token_at(r, last)->word == WORD_NONE;
		last++;
	}
	return unknown && place_labels_number(r, last, s->words.last) != NONE ? last : i;
}

bool
place_in_breakdown(const struct reading *r, size_t i, const struct sentence *s, struct words *name)
{
	if (!is_by_place(r, s))
		return false;
	for (; i < s->words.last; i++) {
		size_t last = unknown_label(r, i, s);

		if (last == i)
			continue;
		*name = (struct words){ i, last };
		return true;
	}
	return false;
}
