#include "times/saying.h"

#include "reading/cues.h"

bool
time_said_at(const struct reading *r, size_t i, size_t last)
{
	struct match match;

	if (!lexicon_at(r->vocabulary->lexicons.attributions, token_at(r, i), last - i, &match))
		return false;
	return match.n > 1 || ((match.form & FORM_PAST) && !(token_at(r, i)->flags & TOKEN_CAPITAL));
}

/* "according to"; but "were estimated to be" */
static bool
is_attribution(const struct reading *r, size_t i)
{
	return !(i > 0 && (class_at(r, i - 1) & WORD_BE)) && (class_at(r, i) & WORD_SPEECH) && i + 1 < r->tokens.n &&
	    text_is(r, i + 1, "to");
}

#define DATA_TOKENS	4	/* of "numbers for the", from "according to" */

/* "according to figures for 2019": what they are of is when it was; but "according to a report of Friday" */
static bool
tells_span(const struct reading *r, size_t to, const struct time_mention *time)
{
	size_t i = time->words.first;

	if (time->period.kind == PERIOD_DAY || i < to + 3 || i > to + 1 + DATA_TOKENS || !text_is(r, i - 1, "for"))
		return false;
	for (size_t k = to + 1; k < i; k++)
		if (cue_is(r, k, i, CUE_PUBLICATION))
			return true;
	return false;
}

bool
opens_attribution_of(const struct reading *r, size_t i, const struct time_mention *time)
{
	return is_attribution(r, i) && !tells_span(r, i + 1, time);
}

bool
opens_what_was_said(const struct reading *r, size_t that)
{
	return text_is(r, that, "that") && that > 0 && (class_at(r, that - 1) & WORD_SPEECH);
}
