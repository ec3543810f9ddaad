#include "dating/paragraph_above.h"

#include "dating/news_time.h"
#include "dating/passed_time.h"
#include "reading/cues.h"
#include "times/reported_time.h"
#include "times/time_mentions.h"

#define PARAGRAPHS	4	/* above one without a time, back to the one that tells it */
#define SENTENCES	200	/* of them */
#define PHRASE		3	/* words behind "the" */
#define LEADING		2	/* a quotation mark and a preposition before "this" */
#define SPEAKER		5	/* words of "Colonel Obi said" */
#define LOOKED_AT	120	/* words of a paragraph */

/* The day or days of an event, or "so far": what a text goes on to tell of; not the month or the past week of a
 * count. */
static bool
is_of_news(const struct reading *r, const struct time_mention *time)
{
	if (time_is_open(time))
		return true;
	return (time->period.kind == PERIOD_DAY || time->period.kind == PERIOD_DAYS) &&
	    (time->period.leans || time_is_recent(r, time)) && !time_is_in_passing(r, time);
}

/* One word, in the singular or the plural. */
static bool
same_noun(struct span a, struct span b)
{
	a.n -= a.n > 1 && a.p[a.n - 1] == 's';
	b.n -= b.n > 1 && b.p[b.n - 1] == 's';
	return span_equal_fold(a, b);
}

static bool
is_told_in(const struct reading *r, size_t noun, struct words above)
{
	for (size_t i = above.first; i < above.last && i < above.first + LOOKED_AT; i++)
		if (token_at(r, i)->kind == TOKEN_WORD && same_noun(token_at(r, noun)->text, token_at(r, i)->text))
			return true;
	return false;
}

/* "ambushed", of an ambush */
static bool
starts_with(struct span verb, struct span noun)
{
	return verb.n > noun.n && span_equal_fold((struct span){ verb.p, noun.n }, noun);
}

/* "the incident", where a clash was told of; "the ambush", where somebody was ambushed; but "the Mission" is a body */
static bool
is_event_told(const struct reading *r, size_t noun, struct words above)
{
	if (!(noun_classes_at(r, noun) & NOUN_EVENT) || (token_at(r, noun)->flags & TOKEN_CAPITAL))
		return false;
	for (size_t i = above.first; i < above.last && i < above.first + LOOKED_AT; i++)
		if ((noun_classes_at(r, i) & NOUN_EVENT) || starts_with(token_at(r, i)->text, token_at(r, noun)->text))
			return true;
	return false;
}

static bool
is_definite(const struct reading *r, size_t i)
{
	return (class_at(r, i) & (WORD_DETERMINER | WORD_ARTICLE)) == WORD_DETERMINER;
}

/* "the boats", "the remaining two vessels" at token i, where a boat or vessel was told of in the words above. */
static bool
names_at(const struct reading *r, size_t i, size_t last, struct words above)
{
	for (size_t n = 1; is_definite(r, i) && n <= PHRASE && i + n < last; n++)
		if (token_at(r, i + n)->kind == TOKEN_WORD && !is_function_word(r, i + n) && !r->marks[i + n].place &&
		    (is_told_in(r, i + n, above) || is_event_told(r, i + n, above)))
			return true;
	return false;
}

static bool
names_from_above(const struct reading *r, struct words words, struct words above)
{
	for (size_t i = words.first; i < words.last && i < words.first + LOOKED_AT; i++)
		if (names_at(r, i, words.last, above))
			return true;
	return false;
}

/* "During the search, nine were held", "At the flat, guards found a gun", where a search or flat was told of by that
 * word */
static bool
frames_by_name(const struct reading *r, struct words words, struct words above)
{
	size_t the = words.first + 1;

	if (the + 1 >= words.last || !(class_at(r, words.first) & WORD_PREPOSITION) || !is_definite(r, the))
		return false;
	for (size_t i = the + 1; i < words.last && i <= the + PHRASE && token_at(r, i)->kind == TOKEN_WORD; i++)
		if (noun_classes_at(r, i) & (NOUN_EVENT | NOUN_BUILDING | NOUN_VEHICLE))
			return is_told_in(r, i, above);
	return false;
}

/* "The boats carried", "Obi said the boats carried" */
static bool
opens_with_name(const struct reading *r, struct words words, struct words above)
{
	size_t i = words.first;

	while (i < words.last && i < words.first + SPEAKER && !(class_at(r, i) & WORD_SPEECH))
		i++;
	if (i == words.last || !(class_at(r, i) & WORD_SPEECH))
		return names_at(r, words.first, words.last, above) || frames_by_name(r, words, above);
	i++;
	return names_at(r, i + (i < words.last && (class_at(r, i) & WORD_RELATIVE)), words.last, above);
}

/* "During this exchange, two were shot", "These include 12 women": what the paragraph above told of, pointed at. */
static bool
points_above(const struct reading *r, struct words words, struct words above)
{
	size_t i = words.first;

	while (i + 2 < words.last && i < words.first + LEADING &&
	    ((token_at(r, i)->kind == TOKEN_MARK) || (class_at(r, i) & WORD_PREPOSITION)))
		i++;
	if (i + 2 >= words.last || !(text_is(r, i, "this") || text_is(r, i, "these") || text_is(r, i, "that") ||
	    text_is(r, i, "those")))
		return false;
	if (cue_is(r, i + 1, words.last, CUE_PART_AFTER))
		return true;
	return names_at(r, i, words.last, above);
}

#define THEN_TOKENS	6	/* of "The police then" */

/* "There the police held nine men", "Officers then found two guns", "Once on scene, they held nine", "Also found were
 * nine rifles": what follows upon what the paragraph above told. */
static bool
follows_above(const struct reading *r, struct words words)
{
	if (words.first + 2 >= words.last)
		return false;
	if (cue_is(r, words.first, words.last, CUE_FOLLOWS))
		return true;
	if (text_is(r, words.first, "also"))
		return r->marks[words.first + 1].act != 0;
	if (text_is(r, words.first, "there"))
		return !(class_at(r, words.first + 1) & (WORD_BE | WORD_HAVE | WORD_MODAL | WORD_ADVERB));
	for (size_t i = words.first; i + 1 < words.last && i < words.first + THEN_TOKENS &&
	    token_at(r, i)->kind == TOKEN_WORD; i++)
		if (text_is(r, i, "then"))
			return i == words.first || r->marks[i + 1].act;
	return false;
}

/* "Another six men were held", "A further six", "Six others": of what was counted before. */
static bool
opens_with_more(const struct reading *r, const struct figure *f, struct words words)
{
	size_t i = words.first;

	if (!r->sentences[f->sentence].opens_block || i + 2 >= words.last)
		return false;
	if ((class_at(r, i) & (WORD_ARTICLE | WORD_MORE)) == WORD_ARTICLE)
		i++;
	if ((class_at(r, i) & WORD_MORE) && !text_is(r, i + 1, "than"))
		return true;
	f = r->marks[words.first].figure ? reading_figure_at(r, words.first) : f;
	return f->more && f->words.first == words.first;
}

/* The block of running text that holds the figure, or that its list hangs on; BLOCK_NONE. */
static size_t
running_block(const struct reading *r, size_t block)
{
	while (block != BLOCK_NONE && r->blocks.p[block].kind == BLOCK_ITEM)
		block = r->blocks.p[block].parent;
	return block;
}

/* "On 3 May guards stopped a boat." / "Officers seized nine tonnes of salt on the boat." */
static bool
goes_on(const struct reading *r, const struct figure *f, size_t block, size_t time, size_t report)
{
	struct words words = r->block_words[block], above;

	above.first = r->block_words[time_block(r, &r->times[time])].first;
	above.last = words.first;
	if (f->block == block && (points_above(r, words, above) || opens_with_more(r, f, words) ||
	    follows_above(r, words)))
		return true;
	if (report == NONE)
		return (class_at(r, words.first) & WORD_PRONOUN) || time_is_of_named_event(r, &r->times[time]) ||
		    names_from_above(r, words, above) || (block != f->block &&
		    names_from_above(r, r->block_words[f->block], above));
	return r->times[time].period.kind == PERIOD_DAY && opens_with_name(r, words, above) &&
	    !time_in_title(r, &r->times[report]) && !time_is_covered(r, &r->times[report]);
}

/* What is of the news; or any time of the paragraph right above, which the figure's points at. */
static bool
may_pass(const struct reading *r, const struct figure *f, size_t block, size_t time)
{
	size_t told = time_block(r, &r->times[time]);

	return is_of_news(r, &r->times[time]) || (f->block == block && told + 1 == block &&
	    (points_above(r, r->block_words[block], (struct words){ r->block_words[told].first,
	    r->block_words[block].first }) || opens_with_more(r, f, r->block_words[block])));
}

/* "2. Two died": what stands before the words of the item, which leave it out. */
static bool
is_numbered(const struct reading *r, size_t block)
{
	const char *text = r->document->text.p;
	size_t at = token_at(r, r->block_words[block].first)->start;

	while (at > 2 && ascii_is_blank(text[at - 1]))
		at--;
	return at > 1 && (text[at - 1] == '.' || text[at - 1] == ')') && ascii_is_digit(text[at - 2]);
}

/* "2. Two died in the clash.": a point of an account, a sentence of its own. */
static bool
is_point(const struct reading *r, size_t block)
{
	struct words words = r->block_words[block];

	return r->blocks.p[block].kind == BLOCK_ITEM && words.first < words.last &&
	    reading_is_stop(r, words.last - 1) && is_numbered(r, block);
}

#define POINT_FIGURES	24	/* of one point, looked back over to the point above it */

/* The point above was told to be of that time since it points at the one above it. */
static bool
is_of_point_above(const struct reading *r, const struct figure *f, size_t time)
{
	const struct figure *g = f;

	for (size_t n = 0; n < POINT_FIGURES && g > r->figures && g[-1].block == f->block; n++)
		g--;
	return g > r->figures && g[-1].block + 1 == f->block && g[-1].time == time &&
	    g[-1].period_basis == BASIS_PARAGRAPH;
}

/* "1. On 3 May rebels shot at a patrol." / "2. Two died in the clash.": the day of a point above, which this one points
 * at. */
static size_t
time_of_point_above(const struct reading *r, const struct figure *f)
{
	struct words words = r->block_words[f->block], above = { words.first, words.first };

	if (!is_point(r, f->block))
		return NONE;
	for (size_t block = f->block; block > 0 && f->block - block < PARAGRAPHS; block--) {
		uint32_t sentence = 0;
		size_t time;

		if (!is_point(r, block - 1))
			return NONE;
		above.first = r->block_words[block - 1].first;
		sentence = r->marks[r->block_words[block].first].sentence;
		time = sentence > 1 ? time_passed_on(r, sentence - 2) : NONE;
		if (time != NONE)
			return r->times[time].period.kind == PERIOD_DAY && is_of_news(r, &r->times[time]) &&
			    (names_from_above(r, words, above) || opens_with_more(r, f, words) ||
			    follows_above(r, words) || is_of_point_above(r, f, time)) ? time : NONE;
	}
	return NONE;
}

size_t
time_of_paragraph_above(const struct reading *r, const struct figure *f, size_t report)
{
	size_t block = running_block(r, f->block), s = f->sentence, point;

	if (r->blocks.p[f->block].kind == BLOCK_ITEM && (block == BLOCK_NONE || block + 1 < f->block) &&
	    (point = time_of_point_above(r, f)) != NONE)
		return point;
	if (block == BLOCK_NONE || r->blocks.p[f->block].kind == BLOCK_CELL ||
	    (block == f->block && r->blocks.p[block].kind != BLOCK_PARAGRAPH))
		return NONE;
	if (r->block_words[block].first < r->block_words[block].last && r->marks[r->block_words[block].first].sentence)
		s = r->marks[r->block_words[block].first].sentence - 1;
	while (s > 0 && r->sentences[s - 1].block >= block)
		s--;
	for (size_t n = 0; s > 0 && n < SENTENCES && block - r->sentences[s - 1].block <= PARAGRAPHS; s--, n++) {
		size_t time;

		if (r->blocks.p[r->sentences[s - 1].block].kind == BLOCK_LABEL && !r->sentences[s - 1].has_time)
			continue;	/* "A gun found in the raid. Photo: police" */
		if (r->blocks.p[r->sentences[s - 1].block].kind != BLOCK_PARAGRAPH)
			return NONE;
		time = time_passed_on(r, s - 1);
		if (time != NONE)
			return may_pass(r, f, block, time) && !turns_elsewhere(r, s - 1, f->sentence) &&
			    goes_on(r, f, block, time, report) ? time : NONE;
	}
	return NONE;
}
