#include "place.h"

#include "base/xalloc.h"
#include "place/lent_name.h"
#include "place/locate.h"
#include "words/token_scan.h"

/* Adds the countries of a place that has but one meaning. */
static void
add_countries(struct buf *to, const struct place *places, size_t n)
{
	struct span rest, one;

	if (n == 0 || places[0].ambiguous || places[0].countries.n == 0)
		return;
	for (size_t i = 1; i < n; i++)
		if (!span_equal(places[i].countries, places[0].countries))
			return;
	rest = places[0].countries;
	while (span_cut(&rest, '+', &one)) {
		if (span_among(buf_view(to), '+', one))
			continue;
		if (to->n)
			buf_char(to, '+');
		buf_span(to, one);
	}
}

/* The countries that the row's other cells name: whose people, whose ministry, what else the
 * sentence is about. */
static struct span
hint(struct room *room, const struct span cells[INPUTS])
{
	static const enum canon_input hints[] = { INPUT_COUNTED, INPUT_SOURCE, INPUT_TEXT };
	struct place places[GAZETTEER_CANDIDATES];
	struct buf countries = { 0 };
	struct span found;

	for (size_t i = 0; i < sizeof(hints) / sizeof(hints[0]); i++) {
		struct tokens tokens = { 0 };
		size_t taken;

		token_scan_text(room->vocabulary, cells[hints[i]], room->arena, &tokens);
		for (size_t k = 0; k < tokens.n; k++) {
			size_t n = gazetteer_at(room->gazetteer, tokens.p + k, tokens.n - k, places,
			    &taken);

			if (n && k + taken < tokens.n && place_name_is_lent(room->vocabulary, &tokens.p[k + taken], places, n))
				n = 0;
			add_countries(&countries, places, n);
			if (taken)
				k += taken - 1;
		}
		tokens_free(&tokens);
	}
	found = arena_span(room->arena, buf_view(&countries));
	buf_free(&countries);
	return found;
}

static bool
locate(struct room *room, struct span place, struct span near, struct room_answer *answer,
    struct span *why, bool *assumed)
{
	struct located located = { SPAN(""), SPAN(""), SPAN("") };

	*why = SPAN("");
	if (!gazetteer_locate(room->gazetteer, room->vocabulary, place, near, room->arena, &located,
	    why))
		return false;
	answer->cells[PLACE_COUNTRY_CELL] = located.country;
	answer->cells[PLACE_AREA_CELL] = located.area;
	*assumed = located.note.n > 0;
	*why = located.note;
	return true;
}

#define NOUN_KIND	1	/* column of place-nouns.tsv */

/* "Sinalya Village": no table has all villages, and one is no misspelt Sinaloa. */
static bool
names_village(struct room *room, struct span place)
{
	struct tokens tokens = { 0 };
	struct match match;
	bool found = false;

	token_scan_text(room->vocabulary, place, room->arena, &tokens);
	for (size_t i = 0; i < tokens.n && !found; i++)
		found = lexicon_at(room->vocabulary->lexicons.place_nouns, &tokens.p[i], tokens.n - i, &match) &&
		    span_is(match.row->cell[NOUN_KIND], "village");
	tokens_free(&tokens);
	return found;
}

/* By the place alone, then by what the row's other cells make likely, then mended. */
static void
work_out(struct room *room, const struct span cells[INPUTS], bool *alone,
    struct room_answer *answer)
{
	struct span place = cells[INPUT_PLACE], near = SPAN(""), why, mended, what;
	bool assumed = false, found;

	answer->cells[PLACE_COUNTRY_CELL] = answer->cells[PLACE_AREA_CELL] = SPAN("");
	found = locate(room, place, near, answer, &why, &assumed);
	*alone = found && !assumed;
	if (*alone)
		return;
	near = hint(room, cells);
	if (near.n)
		found = locate(room, place, near, answer, &why, &assumed);
	if (!found && !names_village(room, place) && mend(room->mender, place, room->arena, &mended, &what) &&
	    locate(room, mended, near, answer, &why, &assumed)) {
		found = true;
		note_add(&room->note, REMARK_MENDED, "place", what);
	}
	if (!found)
		note_add(&room->note, REMARK_PLACE, "place", why.n ? why : place);
	else if (assumed)
		note_add(&room->note, REMARK_PLACE_ASSUMED, "place", why);
}

/*
 * A place that is plain by itself is remembered by itself; one that its
 * row had to settle, with all that settled it.
 */
void
place_canon(struct room *room, const struct span cells[INPUTS], struct room_answer *answer)
{
	struct span key[] = { cells[INPUT_PLACE], cells[INPUT_COUNTED], cells[INPUT_SOURCE],
	    cells[INPUT_TEXT] };
	struct memo_question by_place, by_row;
	bool alone;

	if (cells[INPUT_PLACE].n == 0) {
		*answer = (struct room_answer){ .note = SPAN("") };
		return;
	}
	if (room_recall(room, &by_place, key, 1, answer, PLACE_CELLS) ||
	    room_recall(room, &by_row, key, 4, answer, PLACE_CELLS))
		return;
	work_out(room, cells, &alone, answer);
	room_keep(room, alone ? &by_place : &by_row, answer, PLACE_CELLS);
}
