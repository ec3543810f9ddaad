#include "labels/label_pairs.h"

#include "reading/noun_start.h"

/* Things go with things, people with people; what is told of happenings stands alone. */
static bool
are_of_one_kind(const struct noun *left, const struct noun *right)
{
	const unsigned happened = NOUN_EVENT | NOUN_OUTCOME | NOUN_CASE;

	if ((left->classes | right->classes) & happened)
		return false;
	return (left->classes & right->classes) || ((left->classes & NOUN_THING) && (right->classes & NOUN_THING));
}

/* The known plural of one kind with `right` that ends before token `i`; where it begins, or `i`. */
static size_t
plural_before(const struct reading *r, size_t i, size_t first, const struct noun *right)
{
	struct noun left;
	size_t start;

	if (i == first || !reading_is_plural(r, i - 1))
		return i;
	start = noun_start(r, i, first, STOP_ACT | STOP_TIME | STOP_PLACE);
	if (start == i)
		return i;
	classify_noun(r->vocabulary, token_at(r, start), i - start, &left);
	return are_of_one_kind(&left, right) ? start : i;
}

size_t
label_pair_start(const struct reading *r, struct words noun, size_t first)
{
	struct noun right;
	size_t start = noun.first, joint = start - 1, left;

	if (start < first + 2 || !((class_at(r, joint) & WORD_AND) || text_is(r, joint, "/")) ||
	    !reading_is_plural(r, noun.last - 1))
		return start;
	classify_noun(r->vocabulary, token_at(r, start), noun.last - start, &right);
	while (joint > first && (left = plural_before(r, joint, first, &right)) < joint) {
		start = left;
		joint = start - 1;
		if (start == first || !text_is(r, joint, ","))
			break;
	}
	return start;
}
