#include "figure/one_more.h"

#include "figure/article_listed.h"

bool
figure_is_ranked(const struct reading *r, const struct figure *f)
{
	return f->quantity.kind == NUMBER_ARTICLE && f->words.last + 1 < r->sentences[f->sentence].words.last &&
	    reading_is_ordinal(r, f->words.last);
}

/* "another affected farm", "a second infected flock": one more, of which an adjective tells what befell it. */
static bool
is_befallen_before(const struct reading *r, const struct figure *f)
{
	for (size_t i = f->noun.first; i + 1 < f->noun.last; i++) {
		const struct act *act = reading_act_at(r, i);

		if (act && !act->base && (act->frames & (ACT_OBJECT | ACT_STATE)))
			return figure_is_material(f);
	}
	return false;
}

bool
figure_is_one_more(const struct reading *r, const struct figure *f)
{
	bool ranked = figure_is_ranked(r, f);

	if (!f->more && !ranked)
		return false;
	if (ranked && f->counted.last > f->noun.last && text_is(r, f->noun.last, "of"))
		return false;	/* "a second round of vaccination" */
	return (f->meaning.classes & (NOUN_OUTCOME | NOUN_CASE)) || is_befallen_before(r, f);
}
