#include "place/gazetteer.h"

#include <string.h>

#include "place/locate_parts.h"

/*
 * Which of its candidates each part of a place cell means. What contains it
 * settles most; the noun beside it, the countries that other cells make
 * likely and those of its neighbours come next; then the people who live
 * there.
 */

enum {
	SCORE_NEIGHBOUR = 1u << 0,	/* another part lies in this country */
	SCORE_HINT = 1u << 1,
	SCORE_NOUN = 1u << 2,		/* province, city, state stands beside it */
	SCORE_DIVISION = 1u << 3,	/* a province of this country contains it */
	SCORE_COUNTRY = 1u << 4		/* the country contains it */
};

static bool
is_country(const struct part *part)
{
	return part->n && part->candidates[0].kind == PLACE_COUNTRY;
}

static bool
is_demonym(const struct part *part)
{
	return part->n && part->candidates[0].kind == PLACE_DEMONYM;
}

static bool
is_of_country(const struct part *part)
{
	return is_country(part) || is_demonym(part);
}

/* Whether what stands at `outer` is written so that it may contain what stands at `inner`. */
static bool
may_contain(const struct parts *parts, size_t outer, size_t inner)
{
	const struct part *part = parts->p;

	if (outer > inner) {
		if (part[outer].link == LINK_AND)
			return false;
		/* Georgia, Armenia and Turkey are three countries. */
		return !is_country(&part[inner]) || !parts->listed;
	}
	/* Peru's Puno and Cusco, the Peruvian city of Ica. */
	for (size_t i = outer + 1; i <= inner; i++)
		if (part[i].link != LINK_AND &&
		    (part[i].link == LINK_POSSESSIVE || is_demonym(&part[i - 1])))
			return i == outer + 1;
	return false;
}

static unsigned
score_of_container(const struct parts *parts, size_t at, const struct place *place, size_t outer)
{
	const struct part *part = &parts->p[outer];

	if (!may_contain(parts, outer, at))
		return 0;
	for (size_t i = 0; i < part->n; i++) {
		const struct place *container = &part->candidates[i];

		if (!countries_meet(container->countries, place->countries) ||
		    container->kind == PLACE_TOWN || container->kind == PLACE_SEA)
			continue;
		if (container->kind == PLACE_COUNTRY || container->kind == PLACE_DEMONYM)
			return place->kind == PLACE_COUNTRY ? 0 : SCORE_COUNTRY;
		if (place->kind > container->kind && !container->generic)
			return SCORE_DIVISION;
	}
	return 0;
}

static bool
is_notable(const struct part *part, const struct place *place)
{
	return place_is_notable(place, part->candidates, part->n);
}

static bool
neighbour_lies_in(const struct parts *parts, size_t at, struct span countries)
{
	for (size_t i = 0; i < parts->n; i++) {
		const struct part *part = &parts->p[i];

		for (size_t k = 0; i != at && !is_country(part) && k < part->n; k++)
			if (!part->candidates[k].generic && is_notable(part, &part->candidates[k]) &&
			    countries_meet(part->candidates[k].countries, countries))
				return true;
	}
	return false;
}

static unsigned
score_of(const struct parts *parts, size_t at, const struct place *place, struct span hint)
{
	const struct part *part = &parts->p[at];
	unsigned score = 0;

	for (size_t i = 0; i < parts->n; i++)
		if (i != at)
			score |= score_of_container(parts, at, place, i);
	if (part->has_noun && (part->noun == place->kind ||
	    (part->noun == PLACE_DIVISION && place->kind == PLACE_REGION)))
		score |= SCORE_NOUN;
	if ((place->generic || is_notable(part, place)) && countries_meet(hint, place->countries))
		score |= SCORE_HINT;
	if (is_notable(part, place) && neighbour_lies_in(parts, at, place->countries))
		score |= SCORE_NEIGHBOUR;
	return score;
}

/* Of one country's places of a name, the division is meant unless a town is named. */
static bool
is_finer(const struct part *part, const struct place *place, const struct place *than)
{
	return place->kind == PLACE_DIVISION && than->kind == PLACE_TOWN &&
	    !(part->has_noun && part->noun == PLACE_TOWN) &&
	    span_equal(place->countries, than->countries);
}

static void
choose(struct parts *parts, size_t at, struct span hint)
{
	struct part *part = &parts->p[at];
	unsigned best = 0;

	for (size_t i = 0; i < part->n; i++) {
		const struct place *place = &part->candidates[i];
		unsigned score = score_of(parts, at, place, hint);

		if (place->generic && (score & ~(unsigned)SCORE_NOUN) == 0)
			continue;
		if (part->known && score <= best && !(score == best &&
		    is_finer(part, place, &part->candidates[part->chosen])))
			continue;
		part->known = true;
		part->chosen = i;
		best = score;
	}
	part->settled = best >= SCORE_DIVISION;
	part->likelier = (best & ~(unsigned)SCORE_NOUN) != 0;
}

/* The first candidate of another country that could well be meant; NULL if none. */
static const struct place *
rival_of(const struct part *part)
{
	const struct place *chosen = &part->candidates[part->chosen];

	if (part->settled || chosen->countries.n == 0)
		return NULL;
	for (size_t i = 0; i < part->n; i++) {
		const struct place *other = &part->candidates[i];

		if (other->countries.n && !countries_meet(other->countries, chosen->countries) &&
		    is_notable(part, other) && !other->generic)
			return other;
	}
	return NULL;
}

static void
remark(struct buf *to, struct span name, const char *text)
{
	if (to->n)
		buf_text(to, "; ");
	buf_span(to, name);
	buf_text(to, text);
}

/* Two hamlets of one name in two countries: neither is the likelier. */
static bool
is_open(const struct part *part)
{
	const struct place *rival = rival_of(part);

	return rival && !part->likelier && rival->population == 0 &&
	    part->candidates[part->chosen].population == 0 &&
	    part->candidates[part->chosen].kind != PLACE_COUNTRY;
}

static void
tell_candidates(const struct part *part, struct buf *to)
{
	const char *mark = ": in several countries (";

	remark(to, part->text, "");
	for (size_t i = 0; i < part->n; i++) {
		buf_text(to, mark);
		buf_span(to, part->candidates[i].countries);
		mark = ", ";
	}
	buf_char(to, ')');
}

/* Adds the pieces of "IQ+SY" that are not there yet. */
static void
add_pieces(struct buf *to, struct span pieces)
{
	struct span piece;

	while (span_cut(&pieces, '+', &piece)) {
		if (piece.n == 0 || countries_meet(buf_view(to), piece))
			continue;
		if (to->n)
			buf_char(to, '+');
		buf_span(to, piece);
	}
}

/* The country that a part of several countries is cut down to by what contains it. */
static struct span
countries_of(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at];
	struct span all = part->candidates[part->chosen].countries;

	for (size_t i = 0; i < parts->n && all.n > 2; i++) {
		const struct part *outer = &parts->p[i];
		struct span one = outer->known ? outer->candidates[outer->chosen].countries : SPAN("");

		if (i != at && one.n == 2 && may_contain(parts, i, at) && countries_meet(all, one))
			return one;
	}
	return all;
}

/* Whether one of the part's places lies in the country, be it the likeliest or not. */
static bool
may_lie_in(const struct part *part, struct span countries)
{
	for (size_t i = 0; i < part->n; i++)
		if (countries_meet(part->candidates[i].countries, countries))
			return true;
	return false;
}

/* Whether another part says more exactly where: Iraq in "Mosul, Iraq", Syrian in "the Syrian city of Hit". */
static bool
is_container(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at];
	const struct place *place = &part->candidates[part->chosen];

	if (place->kind == PLACE_DEMONYM && at + 1 < parts->n && parts->p[at + 1].known &&
	    parts->p[at + 1].link != LINK_AND)
		return true;
	for (size_t i = 0; i < parts->n; i++) {
		const struct part *inner = &parts->p[i];
		const struct place *exact = &inner->candidates[inner->chosen];

		if (i != at && inner->known && exact->kind > place->kind &&
		    exact->kind != PLACE_DEMONYM && may_contain(parts, at, i) &&
		    (countries_meet(exact->countries, place->countries) ||
		    (inner->settled && at == i + 1 && may_lie_in(part, exact->countries))))
			return true;	/* Georgia in "Athens, Georgia" is not the likelier one */
	}
	return false;
}

/*
 * "San Juan, Colombia", "Tingri in Manipur", "Iligan and Kananga, Leyte", "Baghdad's Rashid": a namesake that the gazetteer does not
 * have, in what stands behind it at the end, or in front of it. The part that it is in; NULL.
 */
static const struct part *
namesake_in(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at], *outer = NULL;
	const struct place *inner = &part->candidates[part->chosen];

	if (part->link == LINK_POSSESSIVE && at > 0)
		outer = part - 1;
	else if (at + 1 < parts->n && part[1].link == LINK_OF && part[1].candidates[part[1].chosen].countries.n)
		outer = part + 1;
	else if (at + 2 == parts->n && (!parts->listed || part->link == LINK_AND) &&
	    part[1].link == LINK_COMMA && part[1].candidates[part[1].chosen].kind <= PLACE_DIVISION)
		outer = part + 1;
	return outer && outer->known && inner->kind != PLACE_COUNTRY && inner->kind != PLACE_DEMONYM &&
	    inner->countries.n && !may_lie_in(outer, inner->countries) ? outer : NULL;
}

#define MUCH_LARGER	10	/* times the people of a town whose name is a word too */

/*
 * "Brisbane, Moreton and Logan": a small town of another country, and its name a word, beside a city: a namesake that the gazetteer
 * does not have. The part that the city is in; NULL.
 */
static const struct part *
city_beside(const struct parts *parts, size_t at)
{
	const struct part *part = &parts->p[at];
	const struct place *town = &part->candidates[part->chosen];

	if (town->kind != PLACE_TOWN || !town->ambiguous || part->settled || !parts->listed)
		return NULL;
	for (size_t i = 0; i < parts->n; i++) {
		const struct part *other = &parts->p[i];
		const struct place *city = &other->candidates[other->chosen];

		if (i != at && other->known && city->kind == PLACE_TOWN && !city->ambiguous &&
		    city->population / MUCH_LARGER >= town->population && !may_lie_in(part, city->countries))
			return other;
	}
	return NULL;
}

/* "the India-Bangladesh border in Mizoram": it is on the side of what stands behind "in"; whether the country is the other one. */
static bool
is_other_side(const struct parts *parts, size_t at)
{
	struct span country = parts->p[at].candidates[parts->p[at].chosen].countries, inner;
	size_t in = at + 1;

	while (in < parts->n && parts->p[in].link != LINK_OF)
		in++;
	if (in == parts->n || !parts->p[in].known || is_country(&parts->p[in]) || !is_of_country(&parts->p[at]))
		return false;
	inner = parts->p[in].candidates[parts->p[in].chosen].countries;
	for (size_t i = 0; i < in; i++)
		if (i != at && is_of_country(&parts->p[i]) &&
		    countries_meet(parts->p[i].candidates[parts->p[i].chosen].countries, inner))
			return !countries_meet(country, inner);
	return false;
}

static bool
settle(struct parts *parts, struct buf *country, struct buf *area, struct buf *note)
{
	bool some = false;

	for (size_t i = 0; i < parts->n; i++) {
		struct part *part = &parts->p[i];
		const struct place *place = &part->candidates[part->chosen], *rival;
		const struct part *outer;

		if (!part->known || is_open(part)) {
			part->known = false;
			tell_candidates(part, note);
			continue;
		}
		if ((outer = namesake_in(parts, i)) != NULL || (outer = city_beside(parts, i)) != NULL) {
			remark(note, part->text, ": not in the gazetteer of ");
			buf_span(note, outer->text);
			continue;
		}
		some = true;
		if (is_container(parts, i) || is_other_side(parts, i))
			continue;
		add_pieces(country, countries_of(parts, i));
		add_pieces(area, place->area);
		rival = rival_of(part);
		if (rival == NULL || is_demonym(part))
			continue;
		remark(note, part->text, ": ");
		buf_span(note, place->countries);
		buf_text(note, " rather than ");
		buf_span(note, rival->countries);
	}
	return some;
}

/* A cell that names nothing known: the other cells may say which country it means. */
static bool
fall_back(const struct parts *parts, struct span hint, struct span text, struct buf *country,
    struct buf *note)
{
	/* "North" and "Central" that are no province of this country are directions. */
	bool one = hint.n == 2 && (parts->stands_one || parts->named || parts->n);
	bool all = hint.n > 2 && parts->stands_all;

	if (!one && !all) {
		if (parts->n == 0)
			remark(note, parts->unknown.n ? parts->unknown : text,
			    parts->unknown.n ? ": not in the gazetteer" : ": names no place");
		return false;
	}
	buf_span(country, hint);
	note->n = 0;
	remark(note, parts->unknown.n ? parts->unknown : text, ": taken to be in ");
	buf_span(note, hint);
	return true;
}

bool
gazetteer_locate(const struct gazetteer *gazetteer, const struct vocabulary *vocabulary,
    struct span text, struct span hint, struct arena *arena, struct located *located,
    struct span *why)
{
	struct buf country = { 0 }, area = { 0 }, note = { 0 };
	struct parts parts;
	bool found;

	text = span_trim(text);
	*why = SPAN("");
	*located = (struct located){ SPAN(""), SPAN(""), SPAN("") };
	if (text.n == 0)
		return false;
	parts_read(&parts, gazetteer, vocabulary, text, hint, arena);
	for (size_t i = 0; i < parts.n; i++)
		choose(&parts, i, hint);
	found = settle(&parts, &country, &area, &note) ||
	    fall_back(&parts, hint, text, &country, &note);
	if (found && parts.unknown.n && parts.listed && parts.n == 1)
		remark(&note, parts.unknown, ": not in the gazetteer");
	if (found) {
		located->country = arena_span(arena, buf_view(&country));
		located->area = arena_span(arena, buf_view(&area));
		located->note = arena_span(arena, buf_view(&note));
	} else {
		*why = arena_span(arena, buf_view(&note));
	}
	buf_free(&country);
	buf_free(&area);
	buf_free(&note);
	return found;
}
