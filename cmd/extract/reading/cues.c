#include "reading/cues.h"

bool
cue_is(const struct reading *r, size_t i, size_t last, const char *cue)
{
	struct match match;

	return i < last && lexicon_at(r->vocabulary->lexicons.cues, token_at(r, i), last - i, &match) &&
	    span_is(match.row->cell[1], cue);
}

bool
cue_ends(const struct reading *r, size_t first, size_t last, const char *cue)
{
	struct match match;

	return first < last && lexicon_tail(r->vocabulary->lexicons.cues, token_at(r, first),
	    last - first, &match) && span_is(match.row->cell[1], cue);
}
