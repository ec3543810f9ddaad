#include "parts/part_cues.h"

#include "parts/same_head.h"

/* "Notably, 350 rifles were found": of the whole sentence, and of no part. */
static bool
opens_as_adverb(const struct reading *r, size_t i, size_t first)
{
	return i == first + 1 && span_ends(token_at(r, first)->text, "ly") && text_is(r, i, ",");
}

bool
part_cue_found(const struct reading *r, const struct figure *f, enum cue cue)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;

	for (size_t back = 0; back < 3 && i > first; back++, i--) {
		if (cue_ends(r, first, i, cue))
			return !opens_as_adverb(r, i, first);
		if (!(class_at(r, i - 1) & (WORD_DETERMINER | WORD_ADVERB | WORD_BE)) && !text_is(r, i - 1, ","))
			return false;	/* "among them are two" */
	}
	return false;
}

bool
part_cue_is_of_whole(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	size_t i = f->words.first;

	return i > s.first + 1 && (text_is(r, i - 1, "these") || text_is(r, i - 1, "those")) &&
	    text_is(r, i - 2, "of") && figure_has_noun(f) && !f->predicate && f->end + 1 < s.last &&
	    text_is(r, f->end, ",") && r->marks[f->end + 1].figure;
}

static bool
is_aside_mark(const struct reading *r, size_t i)
{
	return text_is(r, i, ",") || text_is(r, i, "(");
}

#define ENUMERATED	14	/* tokens from "including" to a number that other items stand before */

bool
part_cue_enumerates(const struct reading *r, const struct figure *f)
{
	size_t first = r->sentences[f->sentence].words.first, i = f->words.first;
	bool joined = i > first && ((class_at(r, i - 1) & WORD_AND) || text_is(r, i - 1, ","));

	if (!joined || !cue_may_be_in(r, f->sentence, CUE_PART_AFTER))
		return false;
	for (size_t back = 1; back < ENUMERATED && i > first + 1; back++) {
		i--;
		if (r->marks[i].figure || r->marks[i].act || r->marks[i].time || reading_is_stop(r, i) ||
		    text_is(r, i, ";") || (class_at(r, i) & WORD_RELATIVE))
			return false;
		if (back > 1 && cue_ends(r, first, i, CUE_PART_AFTER))
			return i > first + 2 && (is_aside_mark(r, i - 2) || is_aside_mark(r, i - 3));
	}
	return false;
}

/* A number with its people stands right behind another, and no verb. */
static bool
stands_right_behind(const struct reading *r, const struct figure *f, const struct figure *before)
{
	return f->words.first == before->end + 1 &&
	    (text_is(r, before->end, ",") || (class_at(r, before->end) & WORD_AND)) &&
	    before->sentence == f->sentence && (f->meaning.classes & before->meaning.classes & NOUN_PERSON);
}

/*
 * "93 were hurt, 41 of them Malians, 36 Kenyans and 16 Danes": of one people and another; but a number of the whole's
 * own noun begins anew.
 */
static bool
goes_on_of_them(const struct reading *r, const struct figure *f, const struct figure *before)
{
	const struct figure *first = before;

	if (before->antecedent == NONE || figure_has_outcome(f) || f->noun.first != f->words.last ||
	    f->noun.first == f->noun.last ||
	    !stands_right_behind(r, f, before) || same_head(r, f, &r->figures[before->antecedent]))
		return false;
	while (!first->of_them && first > r->figures && first->part_cue && first[-1].antecedent == first->antecedent &&
	    stands_right_behind(r, first, first - 1))
		first--;
	return first->of_them;
}

/* "including 12 assault offences; nine drug offences; and one fraud offence": more parts of the same noun, without a
 * verb. */
static bool
goes_on_behind_semicolon(const struct reading *r, const struct figure *f, const struct figure *before)
{
	size_t i = f->words.first;

	i -= i > before->end && (class_at(r, i - 1) & WORD_AND);
	return before->part_cue && before->antecedent != NONE && f->act == NONE && i > before->end &&
	    text_is(r, i - 1, ";") && same_head(r, f, before);
}

const struct figure *
part_cue_beside(const struct reading *r, const struct figure *f)
{
	struct words s = r->sentences[f->sentence].words;
	const struct figure *before = f - 1;

	if (f > r->figures && before->sentence == f->sentence &&
	    (goes_on_of_them(r, f, before) || goes_on_behind_semicolon(r, f, before)))
		return before;
	if (f == r->figures || before->sentence != f->sentence || !before->part_cue || before->antecedent == NONE ||
	    (!f->verb_of_some && (figure_has_outcome(f) || !cue_is(r, s.first, s.last, CUE_PART_AFTER))) ||
	    (figure_has_noun(f) && !same_head(r, f, before)))
		return NULL;
	return before;
}
