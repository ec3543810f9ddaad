#include "dating/figure_between.h"

#include "dating/news_time.h"
#include "reading/cues.h"

/* How much a figure on the way takes off. */
enum { LESS_FIGURE_AFTER = 120, LESS_FIGURE_BEFORE = 40 };

/* "A raid in May killed 49 and five more died in June": the second has a verb of its own before the time. */
static bool
has_own_verb(const struct reading *r, const struct between *b, const struct figure *g)
{
	const struct act *act = g->act != NONE && b->act != NONE && g->act != b->act ? &r->acts[g->act] : NULL;

	return act && act->finite && act->words.first >= g->end && act->words.last <= b->to &&
	    r->acts[b->act].words.first < b->end;
}

/* Where the figure ends, or the verb right behind it. */
static size_t
behind_act(const struct reading *r, const struct between *b)
{
	return b->act != NONE && r->acts[b->act].words.first == b->end ? r->acts[b->act].words.last : b->end;
}

/* "384 elephants and 30 rhinos in 2012": no comma parts the time from the two. */
static bool
is_of_both(const struct reading *r, const struct between *b, const struct figure *g)
{
	/* "with 12 men killed and 40 injured since May" */
	size_t and = b->act != NONE && !r->acts[b->act].finite ? behind_act(r, b) : b->end;

	if (and >= r->tokens.n || !(class_at(r, and) & WORD_AND) || g->words.first != and + 1 ||
	    g->quantity.kind == NUMBER_ARTICLE)
		return false;
	return !words_hold(r, g->words.last, b->to, ",") && !has_own_verb(r, b, g);
}

/* What the part's own participle or relative clause tells starts right behind it; "of whom 12 were freed" tells of the
 * 12. */
static bool
part_is_told_of(const struct reading *r, const struct figure *g)
{
	const struct act *act = g->act != NONE ? &r->acts[g->act] : NULL;

	if (g->words.first > 0 && (class_at(r, g->words.first - 1) & WORD_RELATIVE) && !g->predicate &&
	    (!act || act->words.first >= g->words.last || r->marks[g->words.last].act))
		return true;
	return g->part_cue && g->end < r->tokens.n && ((class_at(r, g->end) & WORD_RELATIVE) ||
	    (act && act->words.first == g->end && !act->finite && !act->with_be));
}

/* "including nine displaced since May", "including two that came in May": no comma parts the time from what is told of
 * the part. */
static bool
is_of_part(const struct reading *r, const struct between *b, const struct figure *g)
{
	/* "refugees were moved so far, including 145 this week" */
	if (g->part_cue && g->noun.first == g->noun.last && b->to <= g->words.last + 1)
		return true;
	/* but "57 rebels comprising 14 men and 24 women surrendered in May": all of them */
	return part_is_told_of(r, g) && !(b->act != NONE && g->act == b->act) &&
	    !words_hold(r, g->words.last, b->to, ",");
}

/* "The toll has climbed to 78 with six more deaths on Monday": of the six. */
static bool
is_of_more(const struct reading *r, const struct figure *g)
{
	return g->more && g->words.first > 0 && text_is(r, g->words.first - 1, "with");
}

/* "46 men, nine of them boys, have died this year", "46 cases, nine of them fatal, reported this year": the sentence
 * goes on behind the apposition that `g` opens. */
static bool
closes_before(const struct reading *r, const struct figure *g, size_t to)
{
	for (size_t i = g->words.last; i + 1 < to; i++)
		if (text_is(r, i, ","))
			return (class_at(r, i + 1) & (WORD_BE | WORD_HAVE)) ||
			    (r->marks[i + 1].act && !reading_act_at(r, i + 1)->finite &&
			    span_ends(token_at(r, i + 1)->text, "ed"));
	return false;
}

/* "Deaths reached 48, nine in May", "stood at 48 with nine in May": the next number counts the same, and has a time for
 * itself. */
static bool
is_told_by_time(const struct reading *r, const struct between *b, const struct figure *g)
{
	const struct words *noun = &b->counted_before;
	size_t time = g->words.last + ((class_at(r, g->words.last) & WORD_PREPOSITION) != 0);

	return time <= b->time->words.first && r->marks[time].time && noun->first < noun->last &&
	    g->counted.first == noun->first && g->counted.last == noun->last && g->words.first > 0 &&
	    (text_is(r, g->words.first - 1, ",") || text_is(r, g->words.first - 1, "with"));
}

/* "48 were killed, and 412 since May", "48 were killed, 62 in the same month last year", "In March police held 48 men
 * and 62 in April": of the number alone, which shares the verb before. */
static bool
is_of_number_alone(const struct reading *r, const struct between *b, const struct figure *g)
{
	size_t to = b->time->words.first;

	to -= to > g->words.last && (class_at(r, to - 1) & WORD_PREPOSITION);
	if (b->framed && b->counted_before.first == b->counted_before.last && g->words.last == to &&
	    g->words.first == behind_act(r, b) + 1 && (class_at(r, g->words.first - 1) & WORD_AND))
		return true;	/* but "(12 and 40 a week ago)" */
	return g->words.last == to && b->act != NONE && r->acts[b->act].finite &&
	    r->acts[b->act].words.last <= g->words.first && r->acts[b->act].words.first >= b->end &&
	    (g->act == NONE || g->act == b->act);
}

/* "Nine of the 48 people hurt on Monday died on Tuesday": what the whole's participle tells, before the verb of the
 * nine. */
static bool
is_of_whole(const struct reading *r, const struct between *b, const struct figure *g)
{
	const struct act *act = b->act != NONE && g->end < b->to ? reading_act_at(r, g->end) : NULL;

	return act && r->acts[b->act].words.first >= b->time->words.last && !act->finite && !act->with_be &&
	    g->words.first > 0 && (class_at(r, g->words.first - 1) & WORD_DETERMINER);
}

bool
between_passes_figure(const struct reading *r, struct between *b, uint32_t mark)
{
	const struct figure *g = &r->figures[mark - 1];

	/* "a rise of 12 per cent on the month before"; "rose to 499 from 476 on 19 March": of the 476 */
	if (b->after && (figure_rejected_as(g, "change") ||
	    (b->time->compares && !b->earlier && g->words.first > 0 && text_is(r, g->words.first - 1, "from"))))
		return false;
	/* "90 people died in all, nine of measles on Monday alone": of the nine */
	if (b->after && figure_is_kept(g) && time_stands_alone(r, b->time) &&
	    words_hold(r, b->end, g->words.first, ","))
		return false;
	/* "fed 400 families and plans to feed 900 more by June": of the plan */
	if (b->after && figure_rejected_as(g, "plan"))
		return false;
	if (mark == b->counted || g->rejected)
		return true;
	b->counted = mark;
	/* "12 people (including two boys) were killed in May": the bracket is closed before the time. */
	if (b->after && b->depth > 0 && words_hold(r, g->words.last, b->to, ")"))
		return true;
	/* "Last week 40 and a total of 610 since May were held": of the total */
	if (b->after && b->framed && b->time->period.cumulative && (b->to <= g->end + !text_is(r, g->end, ",") ||
	    cue_ends(r, b->end, g->words.first, CUE_TOTAL_BEFORE)))
		return false;
	if (b->after && (is_told_by_time(r, b, g) || is_of_part(r, b, g) || is_of_more(r, g) ||
	    is_of_number_alone(r, b, g) || is_of_whole(r, b, g)))
		return false;
	if (b->after && is_of_both(r, b, g))
		return true;
	/* "nine jets, two tanks and 30 guns have been destroyed since May": they share the verb and its time */
	b->less += b->after && !(b->act != NONE && g->act == b->act &&
	    (r->acts[b->act].words.first > g->words.first || !b->framed)) ?
	    LESS_FIGURE_AFTER : LESS_FIGURE_BEFORE;
	/* "So far 40 came, nine of them this week": what follows is said of the nine. */
	b->divided = b->divided || (b->after && g->of_them && !closes_before(r, g, b->to));
	return true;
}
