#include "place/locate_parts.h"

#include <string.h>

#include "place/candidates.h"
#include "place/lent_name.h"
#include "place/locate_piece.h"
#include "words/named.h"
#include "words/token_scan.h"

#define PIECE	50000	/* people of a town that is a piece of a hyphened name */

/* The noun that stands beside a part. */
static void
set_noun(struct part *part, const struct row *row)
{
	static const struct named kinds[] = {
		{ "country", PLACE_COUNTRY }, { "division", PLACE_DIVISION }, { "county", PLACE_DIVISION }, { "town", PLACE_TOWN },
		{ "village", PLACE_TOWN }, { "region", PLACE_REGION }, { "border", PLACE_REGION }, { "sea", PLACE_SEA },
	};
	unsigned kind = named_value(NAMED(kinds), row->cell[NOUN_KIND], PLACE_DEMONYM);

	part->has_noun = kind != PLACE_DEMONYM;
	part->noun = (enum place_kind)kind;
	part->village = span_is(row->cell[NOUN_KIND], "village");
}

static struct part *
add_part(struct scan *s, size_t first, size_t taken)
{
	struct parts *parts = s->parts;
	struct part *part = &parts->p[parts->n++];
	const struct token *from = &s->tokens[first], *to = &s->tokens[first + taken - 1];

	*part = (struct part){ .link = s->link,
	    .text = span_slice(s->text, from->start, to->end) };
	if (s->noun && (s->link == LINK_OF || s->link == LINK_NONE))
		set_noun(part, s->noun);
	s->link = LINK_NONE;
	s->noun = NULL;
	s->beside = true;
	return part;
}

static bool
is_roman(struct span text)
{
	return span_roman(text) == text.n;
}

/* Codes and short forms count alone in the cell and behind a comma; but "Zones V, VI" are numbered. */
static unsigned
codes_at(const struct scan *s, size_t at)
{
	/* "Salem, OR", but "Bern, or" and "BERN, OR" */
	bool behind = at > 1 && span_is(s->tokens[at - 1].text, ",") && (s->tokens[at].class == 0 ||
	    ((s->tokens[at].flags & TOKEN_ALL_CAPS) && !(s->tokens[at - 2].flags & TOKEN_ALL_CAPS)));

	if (behind && is_roman(s->tokens[at].text) && is_roman(s->tokens[at - 2].text))
		return 0;
	return s->n == 1 || behind ? SEARCH_CODES : 0;
}

/*
 * "North-Western Province" is Sri Lanka's in full; where others are likely, theirs may be called so without the noun, which is then
 * left to be read as one. How many candidates there are in `found`; *taken gets the tokens of the name.
 */
static size_t
shorter_of_likely(const struct scan *s, size_t at, const struct search *search, struct place *found, size_t n, size_t *taken)
{
	struct place shorter[GAZETTEER_CANDIDATES];
	size_t fewer, m;
	struct match match;

	if (n == 0 || *taken < 2 || search->prefer.n == 0 || candidates_meet(found, n, search->prefer) ||
	    !lexicon_at(s->nouns, &s->tokens[at + *taken - 1], 1, &match))
		return n;
	m = gazetteer_search(s->gazetteer, &s->tokens[at], *taken - 1, search, shorter, &fewer);
	if (m == 0 || fewer + 1 != *taken || !candidates_meet(shorter, m, search->prefer))
		return n;
	memcpy(found, shorter, m * sizeof(*found));
	*taken = fewer;
	return m;
}

/* The first name that nothing knows is told of. */
static void
take_unknown(struct scan *s, size_t at, size_t n)
{
	if (s->parts->unknown.n)
		return;
	s->parts->unknown = span_slice(s->text, s->tokens[at].start, s->tokens[at + n - 1].end);
	s->parts->named = (s->tokens[at].flags & TOKEN_CAPITAL) != 0;
}

static size_t
take_name(struct scan *s, size_t at)
{
	struct place found[GAZETTEER_CANDIDATES];
	struct search search = s->search;
	struct part *part;
	size_t taken, n;

	search.flags |= codes_at(s, at);
	n = gazetteer_search(s->gazetteer, &s->tokens[at], s->n - at, &search, found, &taken);
	n = shorter_of_likely(s, at, &search, found, n, &taken);
	if (n == 0 || scan_is_piece(s, at, taken, &found[0]))
		return 0;
	if (at + taken < s->n && place_name_is_lent(s->vocabulary, &s->tokens[at + taken], found, n)) {
		take_unknown(s, at, taken);
		s->beside = false;
		return taken;
	}
	part = add_part(s, at, taken);
	memcpy(part->candidates, found, n * sizeof(*found));
	part->n = n;
	return taken;
}

/* Whether a piece of a hyphened name is known by itself: Iraq, Afghan, Kandahar; but not Saint. */
static bool
is_plain_piece(const struct place *place)
{
	return place->kind == PLACE_COUNTRY || place->kind == PLACE_DEMONYM ||
	    ((place->kind == PLACE_TOWN || place->kind == PLACE_DIVISION) && !place->ambiguous && place->population >= PIECE);
}

/* Iraq-Syria, Afghan-Pakistani, Kabul-Kandahar: each piece is a name, or a country's adjective. */
static bool
take_pieces(struct scan *s, size_t at)
{
	struct span rest = s->tokens[at].text, piece;
	struct place found[2][GAZETTEER_CANDIDATES];
	size_t n[2], count = 0;

	while (span_cut(&rest, '-', &piece)) {
		if (count == 2)
			return false;
		n[count] = gazetteer_find(s->gazetteer, piece, found[count]);
		if (n[count] == 0 || !is_plain_piece(&found[count][0]))
			return false;
		count++;
	}
	if (count < 2 || s->parts->n + count > PARTS_MAX)
		return false;
	for (size_t i = 0; i < count; i++) {
		struct part *part = add_part(s, at, 1);

		memcpy(part->candidates, found[i], n[i] * sizeof(found[i][0]));
		part->n = n[i];
		part->link = i ? LINK_AND : part->link;
	}
	s->parts->listed = true;
	return true;
}

static size_t
take_noun(struct scan *s, size_t at)
{
	struct match match;
	struct part *last = s->parts->n ? &s->parts->p[s->parts->n - 1] : NULL;

	if (!lexicon_at(s->nouns, &s->tokens[at], s->n - at, &match))
		return 0;
	if (last && s->beside)
		set_noun(last, match.row);
	else
		s->noun = match.row;
	if (span_is(match.row->cell[NOUN_STANDS], "one"))
		s->parts->stands_one = true;
	if (span_is(match.row->cell[NOUN_STANDS], "all"))
		s->parts->stands_all = true;
	return match.n;
}

static void
take_mark(struct scan *s, const struct token *token)
{
	if (token_is(token, ",") || (token->flags & TOKEN_OPENING))
		s->link = LINK_COMMA;
	else if (token_is(token, "/") || token_is(token, ";") ||
	    token_is(token, "-")) {
		s->link = LINK_AND;
		s->parts->listed = true;
	}
}

static void
take_word(struct scan *s, size_t at)
{
	const struct token *token = &s->tokens[at];
	unsigned class = token->class;

	if (class & WORD_AND) {
		s->link = LINK_AND;
		s->parts->listed = true;
	} else if ((class & WORD_DIRECTION) && !(class & WORD_PREPOSITION)) {
		s->parts->stands_one = true;
	} else if ((class & (WORD_PREPOSITION | WORD_LOCATES)) && s->link != LINK_AND) {
		s->link = LINK_OF;
	} else if (token_is(token, "'s")) {
		s->link = LINK_POSSESSIVE;
	} else if (scan_is_unknown(s, at)) {
		take_unknown(s, at, 1);
		s->noun = NULL;	/* the village of a name that nothing knows: "Village Orn in Lima" */
	}
}

static void
read_tokens(struct scan *s)
{
	size_t taken;

	for (size_t i = 0; i < s->n && s->parts->n < PARTS_MAX; i += taken) {
		const struct token *token = &s->tokens[i];

		taken = take_name(s, i);
		if (taken)
			continue;
		if (take_pieces(s, i)) {
			taken = 1;
			continue;
		}
		taken = take_noun(s, i);
		if (taken)
			continue;
		taken = 1;
		if (token->kind == TOKEN_MARK)
			take_mark(s, token);
		else if (token->kind == TOKEN_WORD || token->kind == TOKEN_CODE)
			take_word(s, i);
		s->beside = false;
	}
}

static bool
has_capitals(struct span text)
{
	for (size_t i = 0; i < text.n; i++)
		if (ascii_is_upper(text.p[i]) || (unsigned char)text.p[i] >= 0xc3)
			return true;
	return false;
}

/* Countries that other parts make likely, and the hint's. */
static struct span
likely_countries(const struct parts *parts, struct span hint, struct arena *arena)
{
	struct buf all = { 0 };
	struct span kept;

	countries_add(&all, hint);
	for (size_t i = 0; i < parts->n; i++)
		for (size_t k = 0; k < parts->p[i].n; k++)
			if (parts->p[i].candidates[k].kind <= PLACE_DIVISION)
				countries_add(&all, parts->p[i].candidates[k].countries);
	kept = arena_span(arena, buf_view(&all));
	buf_free(&all);
	return kept;
}

static bool
is_full(const struct parts *parts)
{
	for (size_t i = 0; i < parts->n; i++)
		if (parts->p[i].n == GAZETTEER_CANDIDATES)
			return true;
	return false;
}

/* The whole cell is a division's code: IQ-NI. */
static bool
read_code(struct parts *parts, struct span text)
{
	struct part *part = &parts->p[0];

	*part = (struct part){ .n = 1, .text = text };
	if (text.n < 4 || text.n > 6 || text.p[2] != '-' ||
	    !gazetteer_code(text, &part->candidates[0]))
		return false;
	part->candidates[0].generic = false;
	parts->n = 1;
	return true;
}

/* The parts themselves are set when they are added: there is room for many, and few are. */
static void
parts_reset(struct parts *parts)
{
	parts->n = 0;
	parts->listed = parts->stands_one = parts->stands_all = parts->named = false;
	parts->unknown = SPAN("");
}

void
parts_read(struct parts *parts, const struct gazetteer *gazetteer,
    const struct vocabulary *vocabulary, struct span text, struct span hint, struct arena *arena)
{
	struct tokens tokens = { 0 };
	struct scan s = { .gazetteer = gazetteer, .vocabulary = vocabulary, .text = text,
	    .nouns = vocabulary->lexicons.place_nouns, .parts = parts };

	parts_reset(parts);
	if (read_code(parts, text))
		return;
	token_scan_text(vocabulary, text, arena, &tokens);
	if (tokens.p == NULL)
		return;
	s.tokens = tokens.p;
	s.n = tokens.n;
	s.search.prefer = hint;
	s.search.flags = has_capitals(text) ? 0 : SEARCH_ANY_CASE;
	read_tokens(&s);
	if (is_full(parts)) {
		/* A name of thousands of places: those in the countries beside it count. */
		s.search.prefer = likely_countries(parts, hint, arena);
		parts_reset(parts);
		s.link = LINK_NONE;
		s.noun = NULL;
		s.beside = false;
		read_tokens(&s);
	}
	tokens_free(&tokens);
}
