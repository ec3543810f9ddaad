#include "dating/over_lead.h"

bool
opens_with_dateline(const struct reading *r, size_t block)
{
	size_t first = r->block_words[block].first;
	uint32_t sentence = first < r->block_words[block].last ? r->marks[first].sentence : 0;

	return sentence && r->sentences[sentence - 1].dateline > first;
}

/* A dateline opens the running text; points before it belong to the headline. */
static size_t
first_running(const struct reading *r)
{
	for (size_t i = 0; i < r->blocks.n && i < HEAD_BLOCKS; i++)
		if (opens_with_dateline(r, i))
			return i;
	return 0;
}

static bool
ends_sentence(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];

	return words.first < words.last && reading_is_stop(r, words.last - 1);
}

/* "NINE RAIDS CONDUCTED, 40 MEN HELD BY THE AGENCY", too long for a heading: the first text, one sentence that no stop
 * ends. */
static bool
is_long_headline(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];

	if (r->blocks.p[block].kind != BLOCK_PARAGRAPH || words.first == words.last ||
	    token_at(r, words.last - 1)->kind == TOKEN_MARK ||
	    r->marks[words.first].sentence != r->marks[words.last - 1].sentence || block >= HEAD_BLOCKS ||
	    block + 1 >= r->blocks.n ||
	    !r->blocks.p[block + 1].blank_before || r->blocks.p[block + 1].kind != BLOCK_PARAGRAPH)
		return false;
	while (block > 0)
		if (r->blocks.p[--block].kind == BLOCK_PARAGRAPH && ends_sentence(r, block))
			return false;
	return true;
}

bool
stands_over_lead(const struct reading *r, size_t block)
{
	return is_long_headline(r, block) || (block < first_running(r) &&
	    (r->blocks.p[block].kind == BLOCK_ITEM || !ends_sentence(r, block))) ||
	    (text_is(r, r->block_words[block].first, "(") &&
	    !opens_with_dateline(r, block));	/* but "(PRESS RELEASE) – As of 7 May" */
}

static bool
holds_time(const struct reading *r, size_t block)
{
	for (size_t i = r->block_words[block].first; i < r->block_words[block].last; i++)
		if (r->marks[i].time)
			return true;
	return false;
}

size_t
undated_points(const struct reading *r)
{
	size_t text = 0;

	while (text < r->blocks.n && text < HEAD_BLOCKS && r->blocks.p[text].kind != BLOCK_PARAGRAPH) {
		if (r->blocks.p[text].kind == BLOCK_ITEM && holds_time(r, text))
			return 0;
		text++;
	}
	return text < r->blocks.n && text < HEAD_BLOCKS && r->blocks.p[text].blank_before ? text : 0;
}
