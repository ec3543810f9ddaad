#include "numbers/makes.h"

#include "numbers/digits.h"
#include "numbers/reasons.h"
#include "reading/cues.h"
#include "reading/discard_words.h"

#define LABEL_END	3	/* tokens from the number of a make to the colon of its label */

/* "Type 56 rifles: 11", "Type 56 rifles 11": the name opens a line whose number stands behind its noun, and closes
 * it. */
static bool
is_in_label(const struct reading *r, const struct figure *f, struct words s)
{
	for (size_t i = f->words.last + 1; i < s.last && i <= f->words.last + LABEL_END; i++)
		if (text_is(r, i, ":") || (token_at(r, i)->flags & TOKEN_DASH) || reading_is_number(r, i)) {
			size_t at = i + !reading_is_number(r, i);

			return f->words.first == s.first + 1 && reading_is_number(r, at) && at + 1 == s.last &&
			    !cue_is(r, s.first, i, CUE_TOTAL_LABEL);
		}
	return false;
}

#define NAME_WORDS	3	/* of "DJI Mavic" before its number */
#define MAKE_WORDS	2	/* from its number to the noun: "passenger jet", "RTK drone" */

/* A word of a make's name. */
static bool
is_name_of_make(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && (token_at(r, i)->flags & TOKEN_CAPITAL) && !r->marks[i].place &&
	    !r->marks[i].time && !r->marks[i].act && !(token_at(r, i)->text.n > 1 && is_function_word(r, i));
}

/* "two", "a" or "3 x" ends before token `i`. */
static bool
is_behind_count(const struct reading *r, size_t i, size_t first)
{
	return i > first && (reading_is_number(r, i - 1) || (class_at(r, i - 1) & WORD_ARTICLE) ||
	    (i > first + 1 && text_is(r, i - 1, "x") && reading_is_number(r, i - 2)));
}

/* "one M 20 pistol", "54 Leopard 2 tanks", "3 x Glock 17 pistols", "a DJI Mavic 3 drone": behind a letter or a name
 * that a number stands before, of a weapon or a vehicle, or of goods behind a name of several words. */
static const char *
by_make(const struct reading *r, const struct figure *f, struct words s)
{
	size_t name = f->words.first, last = f->words.last;
	unsigned made = NOUN_WEAPON | NOUN_VEHICLE;

	if (name == s.first || last >= s.last || !f->plain_digits || figure_number_text(r, f).n > 3)
		return NULL;
	while (name > s.first && f->words.first - name < NAME_WORDS && is_name_of_make(r, name - 1) &&
	    (name == f->words.first || !is_behind_count(r, name, s.first)))
		name--;
	if (name == f->words.first ||
	    !(name == s.first ? f->words.first == name + 1 && is_in_label(r, f, s) : is_behind_count(r, name, s.first)))
		return NULL;
	if (f->words.first - name > 1)
		made |= NOUN_GOODS;
	for (size_t i = last;
	    i < s.last && i <= last + MAKE_WORDS && token_at(r, i)->kind == TOKEN_WORD && !is_function_word(r, i); i++)
		if ((noun_classes_at(r, i) & made) &&
		    (i == last || !reading_is_plural(r, i) || reading_is_number(r, name - 1)))
			return "designation";
	return NULL;
}

#define MAKE_LETTERS	3	/* of "MH", before its number */

/* "an MH 60 Romeo helicopter", "T 56 weapon - 01", "AK 47 rifles": behind a few capitals, and of what stands behind
 * there is one, or they are a known make's. */
static const char *
by_short_make(const struct reading *r, const struct figure *f, struct words s)
{
	const struct token *make;

	if (f->words.first == s.first || !f->plain_digits || !figure_is_bare(f) || figure_number_text(r, f).n > 3 ||
	    span_is(figure_number_text(r, f), "1") || span_is(figure_number_text(r, f), "01"))
		return NULL;
	make = token_at(r, f->words.first - 1);
	if (make->kind != TOKEN_WORD || make->text.n > MAKE_LETTERS || !(make->flags & TOKEN_CAPITAL) ||
	    (make->text.n > 1 && !(make->flags & TOKEN_ALL_CAPS)))
		return NULL;
	for (size_t i = f->words.last; i < s.last && i < f->words.last + MAKE_WORDS &&
	    token_at(r, i)->kind == TOKEN_WORD && !is_function_word(r, i); i++)
		if (noun_classes_at(r, i) & (NOUN_WEAPON | NOUN_VEHICLE))
			return reading_is_plural(r, i) && !discard_word(r, f->words.first - 1, "name") ?
			    NULL : "designation";
	return NULL;
}

/* "Aircraft: ATR 72-212", "Aircraft: Cessna 172": behind the capitals of a type, or a name where the label asks for a
 * vehicle. */
static const char *
by_type(const struct reading *r, const struct figure *f, struct words s)
{
	size_t first = f->words.first;
	unsigned noun;

	if (r->blocks.p[f->block].kind != BLOCK_LABEL || first < s.first + 3 || !figure_is_bare(f) ||
	    !text_is(r, first - 2, ":") || !(token_at(r, first - 1)->flags & (TOKEN_ALL_CAPS | TOKEN_CAPITAL)) ||
	    r->marks[first - 1].act || r->marks[first - 1].place)
		return NULL;
	noun = noun_classes_at(r, first - 3);
	if (!(token_at(r, first - 1)->flags & TOKEN_ALL_CAPS))
		return noun & NOUN_VEHICLE ? "designation" : NULL;
	noun = noun_classes_at(r, first - 1);
	return noun == 0 ? "designation" : NULL;
}

/* "a Cessna 208B", "the Hawker 400M": a letter on digits behind a name is no scale. */
static const char *
by_model(const struct reading *r, const struct figure *f, struct words s)
{
	size_t name = f->words.first - 1, letter = f->number.last - 1;

	if (f->words.first == s.first || f->quantity.is_money || f->words.first != f->number.first ||
	    letter != f->number.first + 1 || token_at(r, letter)->text.n > 1 ||
	    !(token_at(r, letter)->flags & TOKEN_CAPITAL) || (token_at(r, letter)->flags & TOKEN_SPACE))
		return NULL;
	return token_at(r, name)->kind == TOKEN_WORD && (token_at(r, name)->flags & TOKEN_CAPITAL) &&
	    !class_at(r, name) && !r->marks[name].act && !r->marks[name].place && !r->marks[name].time &&
	    !(noun_classes_at(r, name) & ~(unsigned)(NOUN_VEHICLE | NOUN_WEAPON)) ? "designation" : NULL;
}

#define MODEL_WORDS	3	/* from the number of pieces to that of the model */

/* "1 Motorola GP 180, two saws": behind capitals that a number stands before, and nothing of which it could be. */
static const char *
by_numbered_model(const struct reading *r, const struct figure *f, struct words s)
{
	size_t i = f->words.first;

	if (!f->plain_digits || !figure_is_bare(f) || figure_number_text(r, f).n > 4 || i == s.first ||
	    !(token_at(r, i - 1)->flags & TOKEN_ALL_CAPS) || (f->words.last < s.last &&
	    token_at(r, f->words.last)->kind == TOKEN_WORD && !(class_at(r, f->words.last) & WORD_AND)))
		return NULL;
	while (i > s.first && f->words.first - i < MODEL_WORDS && (token_at(r, i - 1)->flags & TOKEN_CAPITAL) &&
	    token_at(r, i - 1)->kind == TOKEN_WORD &&
	    !r->marks[i - 1].place && !r->marks[i - 1].time && !r->marks[i - 1].act)
		i--;
	return i < f->words.first && i > s.first && reading_is_number(r, i - 1) && !r->marks[i - 1].time ?
	    "designation" : NULL;
}

const char *
make_reason(const struct reading *r, const struct figure *f, struct words s)
{
	static reason_rule *const rules[] = { by_make, by_short_make, by_numbered_model, by_type, by_model, NULL };

	return first_reason(rules, r, f, s);
}
