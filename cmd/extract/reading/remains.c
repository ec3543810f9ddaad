#include "reading/remains.h"

bool
remains_is_verb(const struct reading *r, size_t i, size_t last)
{
	return text_is(r, i, "remains") && i + 1 < last && (r->marks[i + 1].figure || r->marks[i + 1].act ||
	    (class_at(r, i + 1) & (WORD_ADVERB | WORD_ARTICLE | WORD_DETERMINER)) ||
	    span_ends(token_at(r, i + 1)->text, "ly"));
}
