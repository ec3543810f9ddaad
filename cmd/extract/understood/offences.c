#include "understood/offences.h"

#include "reading/figure_words.h"

/* "Road offences detected in May included:": the subject of an introduction, where it counts offences, whose kinds the
 * items are. */
static struct words
offences_introduced(const struct reading *r, struct words words)
{
	struct noun noun = { .measure = SPAN("") };
	size_t first = words.first, last;

	while (first < words.last && (class_at(r, first) & WORD_DETERMINER))
		first++;
	for (last = first; last < words.last && token_at(r, last)->kind == TOKEN_WORD && !is_function_word(r, last) &&
	    !r->marks[last].act; last++)
		continue;
	if (last > first && reading_is_plural(r, last - 1))
		classify_noun(r->vocabulary, token_at(r, first), last - first, &noun);
	return span_is(noun.measure, "violation") && noun.classes == NOUN_EVENT ? (struct words){ first, last } :
	    (struct words){ 0, 0 };
}

/* "robberies – 9": an event of its own. */
static bool
names_event(const struct reading *r, struct words label)
{
	for (size_t i = label.first; i < label.last; i++)
		if (noun_classes_at(r, i) & (NOUN_EVENT | NOUN_OUTCOME))
			return true;
	return false;
}

bool
offence_of_kind(const struct reading *r, struct figure *f, struct words introduction)
{
	size_t first = r->sentences[f->sentence].words.first;
	struct words offences = offences_introduced(r, introduction);

	if (offences.last == 0 || figure_has_outcome(f) || first == f->words.first ||
	    names_event(r, (struct words){ first, f->words.first }))
		return false;
	figure_give_outcome(f, offences, HOW_HEADING);
	return true;
}
