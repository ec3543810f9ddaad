#include "clause/sources.h"

#define SPEAKER	12	/* tokens of who says it */

/* The phrase before a verb of speech: back to a comma, a quotation mark or the start. */
static struct words
speaker_before(const struct reading *r, size_t verb, size_t first)
{
	size_t last = verb, start;

	while (last > first && ((class_at(r, last - 1) & (WORD_ADVERB | WORD_HAVE | WORD_PREPOSITION)) ||
	    r->marks[last - 1].time))
		last--;
	start = last;
	while (start > first && !text_is(r, start - 1, ",") && !text_is(r, start - 1, "\"") &&
	    !reading_is_stop(r, start - 1) && !r->marks[start - 1].figure && last - start < SPEAKER)
		start--;
	return (struct words){ start, last };
}

/* The phrase behind "according to", or behind an inverted verb ("said spokesman X"). */
static struct words
speaker_behind(const struct reading *r, size_t first, size_t last)
{
	size_t i = first;

	while (i < last && !text_is(r, i, ",") && !reading_is_stop(r, i) && !r->marks[i].figure &&
	    !text_is(r, i, "\"") && !r->marks[i].act && i - first < SPEAKER && !r->marks[i].time)
		i++;
	while (i > first && (class_at(r, i - 1) & (WORD_PREPOSITION | WORD_AND)))
		i--;
	return (struct words){ first, i };
}

#define NOUN_WORDS	4	/* between a number and the noun that it counts */

/* "27 new reports": the verb's form in -s is what a number counts. */
static bool
is_counted(const struct reading *r, size_t i, size_t first)
{
	const unsigned no = WORD_PREPOSITION | WORD_AND | WORD_BE | WORD_HAVE | WORD_RELATIVE |
	    WORD_SUBORDINATOR | WORD_SPEECH;
	size_t start = i;

	while (start > first && i - start < NOUN_WORDS && !r->marks[start - 1].figure &&
	    token_at(r, start - 1)->kind == TOKEN_WORD && !(class_at(r, start - 1) & no))
		start--;
	return start > first && r->marks[start - 1].figure;
}

/* "confirmed cases": the word behind is no more than a noun, or what stands before one. */
static bool
is_before_noun(const struct reading *r, size_t i, struct words s)
{
	const unsigned no = WORD_PREPOSITION | WORD_ARTICLE | WORD_DETERMINER | WORD_SUBORDINATOR | WORD_RELATIVE |
	    WORD_BE | WORD_HAVE | WORD_PRONOUN | WORD_NUMBER | WORD_ADVERB;

	return i + 1 < s.last && token_at(r, i + 1)->kind == TOKEN_WORD && !(class_at(r, i + 1) & no);
}

/* "these reports were", "reports of a blast", "the posted limit", "the United States": it states nothing. */
static bool
is_in_noun_phrase(const struct reading *r, size_t i, const struct match *match, struct words s)
{
	if (r->marks[i].place ||
	    (i > s.first && (class_at(r, i - 1) & (WORD_ARTICLE | WORD_DETERMINER | WORD_PREPOSITION))))
		return true;
	if (match->form & FORM_PAST)
		return is_before_noun(r, i, s) && is_counted(r, i, s.first);	/* 20 new confirmed cases */
	return (i + 1 < s.last && (text_is(r, i + 1, "of") || (class_at(r, i + 1) & (WORD_BE | WORD_HAVE)))) ||
	    is_counted(r, i, s.first);
}

/* "are said to be missing", "believed to be among", "confirmed as missing": by whom, it leaves open. */
static bool
is_passive(const struct reading *r, size_t i, struct words s)
{
	if (i + 1 >= s.last || i == s.first)
		return false;
	if (text_is(r, i + 1, "to"))
		return (class_at(r, i - 1) & WORD_BE) ||
		    (i + 2 < s.last && (class_at(r, i + 2) & (WORD_BE | WORD_HAVE)));
	return text_is(r, i + 1, "as") && i + 2 < s.last && r->marks[i + 2].act;
}

/* "Total confirmed cases", "laboratory confirmed cases": one word that nobody is called by, before a participle. */
static bool
is_adjective_before(const struct reading *r, struct words speaker)
{
	const unsigned speak = NOUN_PERSON | NOUN_STAFF | NOUN_ORGANISATION | NOUN_REPORT;
	const struct token *t = token_at(r, speaker.first);
	struct match match;

	if (speaker.last - speaker.first != 1 || (t->flags & TOKEN_ALL_CAPS) || t->word == WORD_NONE ||
	    (class_at(r, speaker.first) & WORD_PRONOUN))
		return false;
	return !lexicon_at(r->vocabulary->lexicons.nouns, t, 1, &match) ||
	    !(row_code(match.row, NOUN_CELL_CLASS, classes_named) & speak);
}

/* "issued tickets and wrote 12 fines", "The estimated value": nobody is named. */
static bool
names_somebody(const struct reading *r, struct words speaker)
{
	bool named = false;

	if ((class_at(r, speaker.first) & (WORD_PREPOSITION | WORD_AND | WORD_SUBORDINATOR)) ||
	    (class_at(r, speaker.last - 1) & WORD_AND))
		return false;
	for (size_t i = speaker.first; i < speaker.last; i++) {
		if (class_at(r, i) & (WORD_BE | WORD_RELATIVE | WORD_SUBORDINATOR))
			return false;
		named = named || (token_at(r, i)->kind != TOKEN_MARK &&
		    !(class_at(r, i) & (WORD_ARTICLE | WORD_DETERMINER)));
	}
	return named;
}

static struct words
find_source(const struct reading *r, struct words s)
{
	const struct lexicon *attributions = r->vocabulary->lexicons.attributions;
	struct words none = { 0, 0 };

	for (size_t i = s.first; i < s.last; i++) {
		struct match match;
		struct words speaker;
		const struct act *act;

		if (!lexicon_at(attributions, token_at(r, i), s.last - i, &match) || r->marks[i].time)
			continue;
		if (match.n > 1) {
			speaker = speaker_behind(r, i + match.n, s.last);
			if (speaker.first < speaker.last)
				return speaker;
			continue;
		}
		if (!(match.form & (FORM_PAST | FORM_S)))
			continue;
		if (is_in_noun_phrase(r, i, &match, s) || is_passive(r, i, s))
			continue;
		/* "reported 94 cases" states nothing of who; "claimed 12 lives" states nothing. */
		act = reading_act_at(r, i);
		if (act && (act->look == LOOK_LEFT || act->then.first < act->then.last))
			continue;
		if (i > s.first && !text_is(r, i - 1, ",") && !text_is(r, i - 1, "\"")) {
			speaker = speaker_before(r, i, s.first);
			if (speaker.first < speaker.last && speaker.last - speaker.first < SPEAKER) {
				if (names_somebody(r, speaker) &&
				    !(is_before_noun(r, i, s) && is_adjective_before(r, speaker)))
					return speaker;
				continue;
			}
		}
		speaker = speaker_behind(r, i + 1, s.last);
		if (speaker.first < speaker.last)
			return speaker;
	}
	return none;
}

void
read_sources(struct reading *r)
{
	size_t at = NONE;
	struct words source = { 0, 0 };

	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected)
			continue;
		if (f->sentence != at) {
			at = f->sentence;
			source = find_source(r, r->sentences[at].words);
		}
		f->source = source;
	}
}
