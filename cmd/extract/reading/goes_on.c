#include "reading/goes_on.h"

#include "reading/cues.h"

#define EVENT_TOKENS	5	/* of "The 25-minute gun battle" */

/* A paragraph under a paragraph, or an item under another of its list. */
static bool
stands_under_its_like(const struct reading *r, size_t block)
{
	const struct block *b = &r->blocks.p[block];

	return block > 0 && (b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_ITEM) && b[-1].kind == b->kind &&
	    b[-1].parent == b->parent;
}

/* "Seventeen have recovered": some of those whom the paragraph above told of, and nothing says who they are. */
static bool
opens_with_some(const struct reading *r, size_t first, size_t block)
{
	const struct figure *f = reading_figure_at(r, first);

	return f && r->blocks.p[block].kind == BLOCK_PARAGRAPH && figure_is_kept(f) && f->noun.first == f->noun.last &&
	    figure_has_noun(f) && f->counted.last <= first;
}

bool
paragraph_goes_on(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];

	if (!stands_under_its_like(r, block) || words.first == words.last)
		return false;
	if (opens_with_some(r, words.first, block))
		return true;
	/* "Of the dead, nine were boys", "Out of the dead" */
	words.first = cue_over_out(r, words.first);
	if (cue_opens_whole(r, words.first) && words.first + 1 < words.last &&
	    (class_at(r, words.first + 1) & (WORD_DETERMINER | WORD_PRONOUN)))
		return true;
	if (r->blocks.p[block].kind == BLOCK_ITEM ||
	    (class_at(r, words.first) & (WORD_DETERMINER | WORD_ARTICLE)) != WORD_DETERMINER)
		return false;
	for (size_t i = words.first + 1; i < words.last && i < words.first + EVENT_TOKENS; i++) {
		unsigned noun;

		if (token_at(r, i)->kind == TOKEN_MARK || class_at(r, i) || r->marks[i].place)
			return false;
		noun = noun_classes_at(r, i);
		if (noun & (NOUN_OUTCOME | NOUN_BODY))
			return true;	/* "The victims", "The bodies" */
		if (noun & NOUN_EVENT)	/* but "The Mission" is a body */
			return !(token_at(r, i)->flags & TOKEN_CAPITAL) && !reading_is_plural(r, i) &&
			    (i + 1 == words.last || class_at(r, i + 1) || r->marks[i + 1].act);
	}
	return false;
}
