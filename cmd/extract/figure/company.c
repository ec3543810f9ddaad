#include "figure/company.h"

#include "numbers/one_or_several.h"
#include "reading/befell.h"
#include "reading/cues.h"
#include "reading/outcome.h"

/*
 * Company: what a text that reports nothing else seems to report.
 *
 * "She buried a husband", "the law knows two kinds of appeal": prose of every
 * sort holds words that read like figures. A report states plain ones, numbers
 * of what befell somebody or took place, again and again; in a long text that
 * has next to none of those the doubtful ones are none either. Speeches, lives,
 * advice and rules say I, you, she and must at every turn, as reports do only
 * where they quote: one of those reports where it has many of the plain ones.
 */

#define SHORT_SPEECH	100	/* tokens; a shorter one is judged by its sentences alone */
#define LONG_TEXT	400	/* tokens; a shorter one may report of one man */
#define PLAIN_EACH	500	/* tokens for each plain figure, at most, of a report */
#define DIGITS_EACH	200	/* tokens for each in digits, whatever it counts */
#define PERSONAL_EACH	50	/* tokens for each personal word, at most, of a speech or a life */
#define SPEECH_PLAIN_EACH	80	/* tokens for each plain figure, at most, of a speech that reports */
#define SPEECH_DIGITS_EACH	40	/* and for each in digits */

static bool
in_digits(const struct reading *r, const struct figure *f)
{
	return token_at(r, f->number.first)->kind == TOKEN_NUMBER;
}

/* In digits or more than one, and with a measure; so much of what is seized needs no verb for it. */
static bool
is_plain(const struct reading *r, const struct figure *f)
{
	if (f->quantity.kind == NUMBER_ARTICLE || span_is(f->result.measure, "other"))
		return false;
	if (f->unit.first == f->unit.last && !figure_has_outcome(f) && !figure_decides_itself(f) &&
	    r->blocks.p[f->block].kind == BLOCK_PARAGRAPH)
		return false;
	return in_digits(r, f) || figure_is_several(f);
}

/* What even a speech reports: a plain figure in digits, or of people whom something befell. */
static bool
is_plain_in_speech(const struct reading *r, const struct figure *f)
{
	return is_plain(r, f) &&
	    (in_digits(r, f) || ((f->meaning.classes & NOUN_PERSON) && outcome_is_of_people(r, f)));
}

#define OWN	4	/* words of "our light naval units" */

/* "our troops", "our reconnaissance planes sank": an army or a navy speaks of its own in what it reports. */
static bool
is_of_own_force(const struct reading *r, size_t i, size_t last)
{
	if (!(class_at(r, i) & WORD_DETERMINER))
		return false;
	for (size_t k = i + 1; k < last && k <= i + OWN && token_at(r, k)->kind == TOKEN_WORD &&
	    !is_function_word(r, k); k++)
		if ((noun_classes_at(r, k) & (NOUN_STAFF | NOUN_VEHICLE)) || cue_is(r, k, last, CUE_ARMED))
			return true;
	return false;
}

/* Words like "I", "your" and "must" outside quotation marks, which may go over several sentences; "US" is a country. */
static size_t
personal_words(const struct reading *r, struct words sentence, bool *quoted)
{
	size_t n = 0;

	for (size_t i = sentence.first; i < sentence.last; i++) {
		if (text_is(r, i, "\""))
			*quoted = (token_at(r, i)->flags & TOKEN_OPENING) != 0;
		else if (!*quoted && cue_may_be_at(r, i, CUE_PERSONAL) && !(token_at(r, i)->flags & TOKEN_ALL_CAPS) &&
		    !is_of_own_force(r, i, sentence.last))
			n++;
	}
	return n;
}

static size_t
count_tokens(const struct reading *r, size_t *personal)
{
	size_t tokens = 0;
	bool quoted = false;

	*personal = 0;
	for (size_t i = 0; i < r->n_sentences; i++) {
		const struct sentence *s = &r->sentences[i];

		if (s->label || s->furniture)
			continue;
		tokens += s->words.last - s->words.first;
		quoted = quoted && !s->opens_block;
		if (cue_may_be_in(r, i, CUE_PERSONAL) || mark_may_be_in(r, i, '"'))
			*personal += personal_words(r, s->words, &quoted);
	}
	return tokens;
}

static bool
reports(const struct reading *r, size_t tokens, bool speech)
{
	size_t plain = 0, digits = 0;

	for (size_t i = 0; i < r->n_figures; i++)
		if (!r->figures[i].rejected) {
			plain += is_plain(r, &r->figures[i]);
			digits += in_digits(r, &r->figures[i]) &&
			    !(r->figures[i].inherited_noun && !figure_has_outcome(&r->figures[i]));
		}
	if (speech)
		return tokens < SHORT_SPEECH || plain * SPEECH_PLAIN_EACH >= tokens ||
		    digits * SPEECH_DIGITS_EACH >= tokens;
	return tokens < LONG_TEXT || plain * PLAIN_EACH >= tokens || digits * DIGITS_EACH >= tokens;
}

#define BESIDE	4	/* figures before or behind one */

/*
 * "Of the 21 on board, two died", "64,600 were tested, of whom 3,200 fell ill": of whom a plain figure tells
 * some, so many there were; and what stands in digits beside one is told as it is.
 */
static bool
is_told_with_plain(const struct reading *r, size_t index, bool speech)
{
	const struct figure *f = &r->figures[index];

	for (size_t i = index > BESIDE ? index - BESIDE : 0; i < r->n_figures && i <= index + BESIDE; i++) {
		const struct figure *plain = &r->figures[i];

		if (i != index && plain->rejected == NULL && plain->sentence == f->sentence &&
		    (speech ? is_plain_in_speech(r, plain) : is_plain(r, plain)) &&
		    (plain->antecedent == index || (in_digits(r, f) && in_digits(r, plain) && figure_has_noun(f))))
			return true;
	}
	return false;
}

void
read_company(struct reading *r)
{
	size_t personal, tokens = count_tokens(r, &personal);
	bool speech = personal * PERSONAL_EACH >= tokens;

	if (reports(r, tokens, speech))
		return;
	for (size_t i = 0; i < r->n_figures; i++) {
		struct figure *f = &r->figures[i];

		if (f->rejected == NULL && !(speech ? is_plain_in_speech(r, f) : is_plain(r, f)) &&
		    !is_told_with_plain(r, i, speech))
			f->rejected = "in a text that reports no figures";
	}
}
