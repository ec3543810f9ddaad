#include "placing/place_part.h"

bool
place_is_of_part(const struct reading *r, const struct figure *f, const struct figure *g)
{
	if (g == f || g->noun.first < g->noun.last || g->words.last >= r->tokens.n ||
	    !((class_at(r, g->words.last) & WORD_LOCATES) || text_is(r, g->words.last, "from")))
		return false;
	return text_is(r, g->words.first - 1, "with") ||
	    (text_is(r, g->words.first - 1, ",") && f->noun.first < f->noun.last);
}

bool
place_is_of_part_behind(const struct reading *r, const struct figure *f, const struct figure *g)
{
	size_t before = g->words.first - 1;

	/* "90 were held for theft, 40 were held in Chad": a clause of its own */
	if (text_is(r, before, ",") && f->act != NONE && g->act != NONE && g->act != f->act &&
	    r->acts[f->act].with_be && r->acts[g->act].with_be)
		return true;
	if (g->noun.first < g->noun.last && !g->of_them && !g->part_cue)
		return false;
	/* "90 goats died, among them 40 in Chad" */
	if (g->part_cue && g->noun.first == g->noun.last && (class_at(r, g->words.last) & WORD_LOCATES))
		return true;
	/* "90 were held for theft, 40 of these arrests were made in Chad" */
	if (g->of_them && text_is(r, before, ","))
		return true;
	if (g->act != NONE && g->act != f->act && g->how != HOW_CHAIN)	/* "two died and four were hurt in Chad" */
		return false;
	if (token_at(r, before)->kind != TOKEN_MARK && !(class_at(r, before) & WORD_AND) && !place_is_of_part(r, f, g))
		return false;
	/* "90 were reached with food and 40 with water in Chad" */
	if ((class_at(r, before) & WORD_AND) && text_is(r, g->words.last, "with"))
		return false;
	for (size_t i = f->words.last; i < g->words.first; i++)
		if (r->marks[i].act && reading_act_at(r, i)->words.first == i &&
		    f->act != r->marks[i].act - 1)
			return false;
	return true;
}
