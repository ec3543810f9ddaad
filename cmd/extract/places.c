#include "reading.h"

/* Nouns that make a place of the name before or after them: Shah Joy district, city of Hit. */
static bool
is_place_noun(const struct reading *r, size_t i)
{
	struct noun noun;

	if (i >= r->tokens.n || token_at(r, i)->kind != TOKEN_WORD)
		return false;
	classify_noun(r->vocabulary, token_at(r, i), 1, &noun);
	return (noun.classes & NOUN_PLACE) != 0;
}

/* in, near, in the northern, in the city of: looks back a few words. */
static bool
after_place_preposition(const struct reading *r, size_t first, size_t sentence_first)
{
	for (size_t back = 0; back < 5 && first > sentence_first; back++) {
		unsigned class;

		first--;
		class = class_at(r, first);
		if (class & WORD_LOCATES)
			return true;
		if (!(class & (WORD_DIRECTION | WORD_DETERMINER)) && !is_place_noun(r, first))
			return false;
	}
	return false;
}

static struct place_mention *
add_place(struct reading *r, size_t first, size_t last)
{
	struct place_mention *place;

	r->places = xgrow(r->places, r->n_places, &r->room_places, sizeof(*r->places));
	place = &r->places[r->n_places];
	*place = (struct place_mention){ .words = { first, last } };
	r->n_places++;
	for (size_t k = first; k < last; k++)
		r->marks[k].place = (uint32_t)r->n_places;
	return place;
}

/* The place noun behind a name belongs to it: "Bari district", "Tyrol region". */
static size_t
with_place_nouns(const struct reading *r, size_t last, size_t sentence_last)
{
	while (last < sentence_last && is_place_noun(r, last))
		last++;
	return last;
}

static bool
is_capital_word(const struct reading *r, size_t i)
{
	return token_at(r, i)->kind == TOKEN_WORD && (token_at(r, i)->flags & TOKEN_CAPITAL) &&
	    r->marks[i].time == 0;
}

/* An unknown capitalised name after a place preposition: "near Oldbrook", "in Port Arden". */
static size_t
unknown_name(const struct reading *r, size_t i, size_t sentence_first, size_t sentence_last)
{
	size_t last = i;
	bool stands;

	if (i == sentence_first)
		return i;
	stands = (class_at(r, i - 1) & WORD_LOCATES) && !text_is(r, i - 1, "of") &&
	    !text_is(r, i - 1, "to") && !text_is(r, i - 1, "from");
	if (!stands && after_place_preposition(r, i, sentence_first) &&
	    i + 1 < sentence_last)
		stands = is_place_noun(r, i + 1);
	if (!stands)
		return i;
	while (last < sentence_last && is_capital_word(r, last) && last - i < 4 &&
	    !(class_at(r, last) & (WORD_PRONOUN | WORD_DETERMINER | WORD_MONTH)))
		last++;
	return last;
}

/* Whether the name is part of an organisation's or a person's: "Kerala Regiment", "Alaska Command". */
static bool
inside_a_name(const struct reading *r, struct words words, size_t sentence_last)
{
	struct noun noun;
	size_t next = words.last;

	if (next >= sentence_last || !is_capital_word(r, next) || is_place_noun(r, next))
		return false;
	if (token_at(r, words.first)->flags & TOKEN_ALL_CAPS)
		return false;
	classify_noun(r->vocabulary, token_at(r, next), 1, &noun);
	return (noun.classes & ~(unsigned)NOUN_PLACE) != 0;
}

static bool
opens_label(const struct reading *r, struct words words, const struct sentence *s)
{
	if (words.first != s->words.first)
		return false;
	return words.last == s->words.last || text_is(r, words.last, ":") ||
	    text_is(r, words.last, ".") || text_is(r, words.last, "(") ||
	    (token_at(r, words.last)->flags & TOKEN_DASH) ||
	    token_at(r, words.last)->kind == TOKEN_NUMBER;
}

/*
 * "MIAMI, Fla. --", "LIMA, Peru (Jan. 5) -", "Nairobi, 3 June 2020.": where a
 * paragraph's first sentence says whence it was sent. The token behind it.
 */
static size_t
dateline_end(const struct reading *r, const struct sentence *s)
{
	size_t first = s->words.first, last = s->words.last;

	/* A heading is no sentence, unless it ends like one. */
	if (!s->opens_block || (r->blocks.p[s->block].kind != BLOCK_PARAGRAPH &&
	    r->blocks.p[s->block].kind != BLOCK_LABEL && !(last > first && text_is(r, last - 1, "."))))
		return first;
	for (size_t i = first; i < last && i < first + 18; i++) {
		const struct token *t = token_at(r, i);

		if (r->marks[i].time || (t->flags & (TOKEN_OPENING | TOKEN_CLOSING)))
			continue;
		if (t->kind == TOKEN_MARK && ((t->flags & TOKEN_DASH) ||
		    (span_is(t->text, "/") && (t->flags & TOKEN_SPACE))))
			return i + 1;
		if (span_is(t->text, ":") && i > first && r->marks[i - 1].time)
			return i + 1;	/* "LAHORE, May 3: ..." */
		if (t->kind == TOKEN_MARK || t->kind == TOKEN_NUMBER || t->kind == TOKEN_TIME)
			continue;
		if (!(t->flags & TOKEN_CAPITAL) && !(class_at(r, i) & (WORD_AND | WORD_PREPOSITION)) &&
		    !(i == first && t->kind == TOKEN_WORD && r->marks[first + 1 < last ? first + 1 : i].time))
			return first;
	}
	return last <= first + 18 && s->block <= 8 &&
	    r->blocks.p[s->block].kind == BLOCK_PARAGRAPH ? last : first;
}

/* A short form such as U.S. before another word is an adjective. */
static bool
is_adjective(const struct reading *r, struct words words, const struct sentence *s)
{
	const struct token *t = token_at(r, words.first);

	return words.last == words.first + 1 && t->end - t->start <= 4 &&
	    (t->flags & TOKEN_ALL_CAPS) && words.last < s->words.last &&
	    token_at(r, words.last)->kind == TOKEN_WORD &&
	    !(class_at(r, words.last) & (WORD_PREPOSITION | WORD_AND | WORD_ADVERB)) &&
	    !r->marks[words.last].time;
}

/* "ten divers from Malta" are not in Malta; "ten cases reported from Malta" are there. */
static bool
is_origin(const struct reading *r, size_t first, size_t sentence_first)
{
	if (first > sentence_first + 1 && text_is(r, first - 1, "of")) {
		struct noun noun;

		classify_noun(r->vocabulary, token_at(r, first - 2), 1, &noun);
		return (noun.classes & NOUN_PERSON) != 0;	/* two citizens of Iraq */
	}
	return first > sentence_first + 1 && text_is(r, first - 1, "from") &&
	    !r->marks[first - 2].time && !(class_at(r, first - 2) & WORD_ADVERB) &&
	    !span_ends(token_at(r, first - 2)->text, "ed");
}

static bool
place_governs(const struct reading *r, const struct place_mention *place, const struct sentence *s)
{
	const struct block *block = &r->blocks.p[s->block];
	size_t first = place->words.first, last = place->words.last;

	if (first < s->dateline || is_adjective(r, place->words, s) ||
	    is_origin(r, first, s->words.first))
		return false;
	if (place->known && place->place.kind == PLACE_DEMONYM)
		return last < s->words.last && is_place_noun(r, last);
	if (block->kind == BLOCK_HEADING || block->kind == BLOCK_CELL)
		return true;
	if (inside_a_name(r, place->words, s->words.last))
		return false;
	if (after_place_preposition(r, first, s->words.first) || opens_label(r, place->words, s))
		return true;
	if (last < s->words.last && text_is(r, last, "'s"))
		return place->known && place->place.kind == PLACE_COUNTRY;
	if (last > first && is_place_noun(r, last - 1))
		return true;
	if (first > s->words.first && text_is(r, first - 1, ",") && first > s->words.first + 1)
		return r->marks[first - 2].place != 0;
	if (first > s->words.first + 1 && (class_at(r, first - 1) & WORD_AND))
		return r->marks[first - 2].place != 0 &&
		    r->places[r->marks[first - 2].place - 1].governs;
	/* A list of breakdowns: "Bari (12)", "Bari: 6". */
	return last + 1 < s->words.last && place->known &&
	    ((text_is(r, last, "(") || text_is(r, last, ":")) &&
	    token_at(r, last + 1)->kind == TOKEN_NUMBER);
}

/* "SOUTH WEST: ...": a label of directions names a place that no gazetteer has. */
static size_t
direction_label(const struct reading *r, const struct sentence *s)
{
	size_t i = s->words.first;

	while (i < s->words.last && (class_at(r, i) & WORD_DIRECTION))
		i++;
	return i < s->words.last && text_is(r, i, ":") ? i : s->words.first;
}

static void
read_sentence(struct reading *r, struct sentence *s)
{
	size_t label = direction_label(r, s);

	s->dateline = dateline_end(r, s);
	if (label > s->words.first)
		add_place(r, s->words.first, label)->governs = true;
	for (size_t i = s->words.first; i < s->dateline; i++)
		if (r->marks[i].time && r->times[r->marks[i].time - 1].period.kind == PERIOD_DAY)
			r->times[r->marks[i].time - 1].governs = false;
	for (size_t i = s->words.first; i < s->words.last; i++) {
		struct place candidates[GAZETTEER_CANDIDATES];
		struct place_mention *place;
		size_t taken = 0, last, n = 0;

		if (!(token_at(r, i)->flags & TOKEN_CAPITAL) || r->marks[i].time || r->marks[i].place)
			continue;
		n = gazetteer_at(r->gazetteer, token_at(r, i), s->words.last - i, candidates, &taken);
		last = n ? i + taken : unknown_name(r, i, s->words.first, s->words.last);
		if (last == i)
			continue;
		last = with_place_nouns(r, last, s->words.last);
		place = add_place(r, i, last);
		place->known = n > 0;
		if (n)
			place->place = candidates[0];
		place->governs = place_governs(r, place, s);
		i = last - 1;
	}
}

void
read_places(struct reading *r)
{
	for (size_t i = 0; i < r->n_sentences; i++)
		if (!r->sentences[i].furniture)
			read_sentence(r, &r->sentences[i]);
}
