#include "understood/charges.h"

#include "reading/understood.h"
#include "understood/labels.h"

#define HEAD_TOKENS	40	/* between the arrests and an offence of theirs */

/* "arrests", a noun by itself: where it stands, or an empty phrase. */
static struct words
arrests_in(const struct reading *r, struct words words)
{
	for (size_t i = words.first; i < words.last; i++) {
		struct noun noun;

		if (token_at(r, i)->kind != TOKEN_WORD || r->marks[i].time || is_function_word(r, i))
			continue;
		classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
		if ((noun.classes & NOUN_OUTCOME) && !(noun.classes & NOUN_PERSON) && span_is(noun.measure, "detained"))
			return (struct words){ i, i + 1 };
	}
	return (struct words){ 0, 0 };
}

/* The number is told of a noun that stands before it as its label. */
static bool
is_labelled(const struct reading *r, const struct figure *f)
{
	size_t i = f->words.first;

	return f->inherited_noun && f->counted.first < f->counted.last && f->counted.last + 1 == i &&
	    r->marks[f->counted.first].sentence == r->marks[i].sentence && token_at(r, i - 1)->kind == TOKEN_MARK;
}

bool
charge_of_arrests(const struct reading *r, struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, from, parent = r->blocks.p[f->block].parent;
	struct words arrests = { 0, 0 };

	if (!is_labelled(r, f) || !(f->meaning.classes & (NOUN_EVENT | NOUN_OUTCOME)) || (f->meaning.classes & NOUN_PERSON) ||
	    span_is(f->meaning.measure, "detained") || span_is(f->meaning.measure, "violation"))
		return false;
	from = f->counted.first - first > HEAD_TOKENS ? f->counted.first - HEAD_TOKENS : first;
	for (size_t i = f->counted.first; i > from && arrests.last == 0; i--)
		if (text_is(r, i - 1, ":"))
			arrests = arrests_in(r, (struct words){ first, i - 1 });
	if (arrests.last == 0 && parent != BLOCK_NONE)
		arrests = arrests_in(r, introduction(r, parent));
	if (arrests.last == 0)
		return false;
	figure_give_outcome(f, arrests, HOW_HEADING);
	return true;
}
