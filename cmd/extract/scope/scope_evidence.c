#include "scope/scope_evidence.h"

#include "reading/cues.h"
#include "scope/cues_around.h"
#include "scope/scope_like.h"

static bool
place_inside(const struct pair *p)
{
	return p->places == PLACE_INSIDE;
}

static bool
place_finer(const struct pair *p)
{
	return p->places == PLACE_FINER;
}

static bool
narrower_kind(const struct pair *p)
{
	return scope_narrower(p->r, p->part, p->whole);
}

static bool
listed_under(const struct pair *p)
{
	return scope_listed_under(p->r, p->part, p->whole);
}

bool
pair_leads(const struct pair *p)
{
	return p->whole->block <= p->lead;
}

/* An item of a list beneath what was told in running text. */
static bool
listed_below(const struct pair *p)
{
	return p->r->blocks.p[p->part->block].kind == BLOCK_ITEM &&
	    p->r->blocks.p[p->whole->block].kind == BLOCK_PARAGRAPH && p->part->block > p->whole->block;
}

static bool
has_parts(const struct pair *p)
{
	return p->whole->scope == SCOPE_TOTAL || p->whole->sums || p->whole->scope == SCOPE_CUMULATIVE;
}

/* "burst pipes - 11 cases" under "164 cases of theft": the label says of what, and it is another thing. */
static bool
is_of_its_label(const struct pair *p)
{
	const struct figure *f = p->part;

	return p->r->blocks.p[f->block].kind != BLOCK_PARAGRAPH && !f->inherited_noun &&
	    f->words.first > p->r->block_words[f->block].first &&
	    scope_says_of_what(p->r, p->whole) && !scope_says_of_what(p->r, f) && scope_same_head(p->r, f, p->whole);
}

static bool
one_kind(const struct pair *p)
{
	return !is_of_its_label(p) && p->places == PLACE_ALIKE &&
	    (scope_same_days(p->part, p->whole) || p->part->time == NONE) &&
	    span_equal(p->part->result.measure, p->whole->result.measure);
}

/* Two tell of the same place; of one within the other, a spokesman may tell for both. */
static bool
other_source(const struct pair *p)
{
	const struct words a = p->part->source, b = p->whole->source;

	return p->places == PLACE_ALIKE && a.first < a.last && b.first < b.last &&
	    !reading_same_words(p->r, a, b);
}

/* What a list tells one by one was counted by the lead before it. */
static bool
itemized(const struct pair *p)
{
	return p->r->blocks.p[p->part->block].kind == BLOCK_ITEM && pair_leads(p) &&
	    p->r->blocks.p[p->whole->block].kind != BLOCK_ITEM && one_kind(p);
}

/* "No one was hurt" is no part of those who were; "no strikes in the north" are of all strikes. */
static bool
no_one(const struct pair *p)
{
	return p->part->quantity.kind == NUMBER_ZERO &&
	    !(p->part->meaning.classes & p->whole->meaning.classes & NOUN_EVENT);
}

/* "9 killed, 11 wounded": what stands beside it is a part of what stands beside the whole. */
static bool
parallel(const struct pair *p)
{
	size_t index = (size_t)(p->part - p->r->figures);

	for (size_t i = index; i > 0 && index - i < 3 && p->r->figures[i - 1].sentence == p->part->sentence; i--) {
		const struct figure *beside = &p->r->figures[i - 1];

		if (beside->scope == SCOPE_PART && beside->total_of != NONE &&
		    &p->r->figures[beside->total_of] != p->whole &&
		    p->r->figures[beside->total_of].block == p->whole->block)
			return true;
	}
	return false;
}

/* An item of a list that its number opens. */
static bool
is_counted_item(const struct reading *r, const struct figure *f)
{
	return r->blocks.p[f->block].kind == BLOCK_ITEM && f->words.first == r->block_words[f->block].first;
}

/* "Fighters: 3": a line under a heading, whose label is its noun. */
static bool
is_labelled_line(const struct reading *r, const struct figure *f)
{
	return r->blocks.p[f->block].kind != BLOCK_PARAGRAPH && f->counted.first < f->counted.last &&
	    f->counted.first >= r->block_words[f->block].first && f->counted.last < f->words.first &&
	    text_is(r, f->counted.last, ":");
}

/* "four firearms" over "three imitation firearms", "Women: 5" over "Fighters: 3": items of one list, each of them
 * beside the others. */
static bool
beside_in_list(const struct pair *p)
{
	const struct block *part = &p->r->blocks.p[p->part->block];

	if (p->part->block == p->whole->block || part->parent != p->r->blocks.p[p->whole->block].parent)
		return false;
	return (is_counted_item(p->r, p->part) && is_counted_item(p->r, p->whole)) || (part->parent != BLOCK_NONE &&
	    is_labelled_line(p->r, p->part) && is_labelled_line(p->r, p->whole) && p->whole->result.group.n &&
	    !span_is(p->whole->result.group, "people") && !scope_same_head(p->r, p->part, p->whole));
}

/* "Of the 18 deaths, 15 were on open roads. Eleven deaths were at night": the text goes on dividing the whole, by its
 * very noun. */
static bool
goes_on_dividing(const struct pair *p)
{
	const struct figure *f = p->part, *before = f - 1;

	return f > p->r->figures && before->scope == SCOPE_PART && before->total_of != NONE &&
	    &p->r->figures[before->total_of] == p->whole && before->block == f->block &&
	    before->sentence + 1 == f->sentence &&
	    scope_same_head(p->r, f, p->whole);
}

/* "another", "five others", "an additional 12": beside what was counted; of "four died and another
 * ten were hurt", beside the four. */
static bool
more_than_that(const struct pair *p)
{
	size_t first = p->part->words.first;
	const struct figure *before = p->part - (p->part > p->r->figures);

	if (!before->rejected && before != p->whole && before->sentence == p->part->sentence && before != p->part &&
	    scope_measures(p->r, p->part, before))
		return false;
	return p->part->more || (class_at(p->r, first) & WORD_MORE) ||
	    (first > p->r->sentences[p->part->sentence].words.first && (class_at(p->r, first - 1) & WORD_MORE));
}

/* "In addition, five were hurt", "Troops also caught five", of another sentence */
static bool
is_beside(const struct pair *p)
{
	const struct act *act = p->part->act == NONE ? NULL : &p->r->acts[p->part->act];

	if (cue_opens(p->r, p->part, CUE_BESIDE))
		return true;
	return act && p->part->sentence != p->whole->sentence &&
	    cue_ends(p->r, p->r->sentences[p->part->sentence].words.first, act->words.first, CUE_BESIDE);
}

/* "A total of 94 families or 333 persons": called so, it stands for itself. */
static bool
is_called_total(const struct pair *p)
{
	const struct figure *f = p->part;

	if (f->scope == SCOPE_TOTAL && f > p->r->figures && f[-1].sentence == f->sentence &&
	    (class_at(p->r, f->words.first - 1) & WORD_AND))
		f--;
	return f->scope == SCOPE_TOTAL && cue_before(p->r, f, CUE_TOTAL_BEFORE);
}

static bool
is_article(const struct pair *p)
{
	return p->part->quantity.kind == NUMBER_ARTICLE;
}

static bool
one_clause(const struct pair *p)
{
	return p->part->sentence == p->whole->sentence && !p->part->bracketed;
}

/* "90 rifles, two belts and three pistols were seized": one verb tells of them side by side. */
static bool
side_by_side(const struct pair *p)
{
	return one_clause(p) && p->part->act != NONE && p->part->act == p->whole->act && figure_has_noun(p->part) &&
	    !p->part->inherited_noun;
}

/* The word that ends the subject of the verb before the figure, "troops launched 12 raids"; NONE. */
static size_t
agent_of(const struct reading *r, const struct figure *f)
{
	const unsigned between = WORD_ADVERB | WORD_HAVE | WORD_PREPOSITION | WORD_DETERMINER;
	size_t first = r->sentences[f->sentence].words.first, i;
	size_t act = f->act == NONE && f->chain != NONE ? r->figures[f->chain].act : f->act;

	if (act == NONE || r->acts[act].look != LOOK_RIGHT || !r->acts[act].finite)
		return NONE;
	i = r->acts[act].words.first;
	while (i > first && (r->marks[i - 1].time || (class_at(r, i - 1) & between)))
		i--;
	return i > first && token_at(r, i - 1)->kind == TOKEN_WORD && class_at(r, i - 1) == 0 ? i - 1 : NONE;
}

/* "The rebels launched 12 attacks. ... The air force flew three": each side's are its own. */
static bool
other_agent(const struct pair *p)
{
	size_t a = agent_of(p->r, p->part), b = agent_of(p->r, p->whole);

	return a != NONE && b != NONE && (p->part->meaning.classes & p->whole->meaning.classes & NOUN_EVENT) &&
	    !span_equal_fold(token_at(p->r, a)->text, token_at(p->r, b)->text);
}

/* "23 rebels died", "14 rebels", "nine rebels", "two sons of the soil": others make up the whole, and it counts no
 * such. */
static bool
made_up_of_others(const struct pair *p)
{
	return p->whole->sums && figure_has_noun(p->part) && !p->part->inherited_noun && !narrower_kind(p) &&
	    (p->whole->meaning.classes & NOUN_PURSUED) && !(p->part->meaning.classes & NOUN_PURSUED) &&
	    !scope_same_head(p->r, p->part, p->whole);
}

/* "From May to July 900 were held. In June they held 300": of days of its own, told in its own sentence. */
static bool
other_days(const struct pair *p)
{
	return p->part->has_days && p->whole->has_days && p->part->period_basis <= BASIS_SENTENCE &&
	    !scope_same_days(p->part, p->whole);
}

static const struct {
	bool	(*holds)(const struct pair *);
	int	weight;
	const char *rule;	/* NULL: it does not say by itself that the one is in the other */
} evidence[] = {
	{ place_inside, 3, "narrower place" },
	{ place_finer, 2, "finer place" },
	{ narrower_kind, 2, "narrower kind" },
	{ listed_under, 3, "listed under it" },
	{ one_kind, 1, "less of one kind" },
	{ itemized, 1, NULL },
	{ parallel, 1, "beside a part" },
	{ goes_on_dividing, 2, "beside a part" },
	{ pair_leads, 1, NULL },
	{ listed_below, 1, NULL },
	{ has_parts, 2, NULL },
	{ other_source, -2, NULL },
	{ other_agent, -2, NULL },
	{ other_days, -1, NULL },
	{ no_one, -5, NULL },
	{ made_up_of_others, -5, NULL },
	{ one_clause, -2, NULL },
	{ beside_in_list, -2, NULL },
	{ side_by_side, -3, NULL },
	{ more_than_that, -5, NULL },
	{ is_beside, -5, NULL },
	{ is_called_total, -2, NULL },
	{ is_article, -1, NULL },
};
#define N_EVIDENCE	(sizeof(evidence) / sizeof(evidence[0]))

int
pair_weight(const struct pair *p, const char **rule)
{
	int weight = 0;

	*rule = NULL;
	for (size_t i = 0; i < N_EVIDENCE; i++)
		if (evidence[i].holds(p)) {
			weight += evidence[i].weight;
			if (*rule == NULL)
				*rule = evidence[i].rule;
		}
	return *rule ? weight : 0;
}
