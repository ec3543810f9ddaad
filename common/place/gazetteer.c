#include "place/gazetteer.h"

#include <stdlib.h>
#include <string.h>

#include "place/gazetteer_file.h"
#include "place/place_index.h"
#include "place/place_key.h"
#include "place/place_line.h"

#define NAME_WORDS	8	/* tokens of one name */
#define LONG_NAME	4	/* so many words in a row are no chance */

enum { SOURCES = 2 };

struct gazetteer {
	struct gazetteer_file *files[SOURCES];	/* the user's tables of words, the user's file; or NULL */
};

/* A name that was read in a text, and how it is written there. */
struct reading {
	struct span key;
	unsigned flags;		/* SEARCH_ bits */
	bool	capitals;	/* in capitals alone */
	bool	small;		/* in small letters, at an end at least */
	bool	word;		/* one word, which the tables of words have too */
};

/* The lines that a user's tables of words add. */
static struct gazetteer_file *
read_tables(const struct vocabulary *vocabulary)
{
	static const char *const names[] = { "places", "towns", "cities", "demonyms" };
	static const char *const kinds[] = { "", "", "town", "demonym" };
	struct gazetteer_file *file = NULL;
	struct arena arena = { 0 };
	struct buf lines = { 0 };

	for (size_t t = 0; t < sizeof(names) / sizeof(names[0]); t++) {
		const struct table *table = vocabulary_table(vocabulary, names[t]);

		for (size_t i = 0; table && i < table->n; i++) {
			struct place_row row = { .kind = span_of(kinds[t]) };

			for (size_t c = 0; c < table->n_columns; c++)
				place_row_set(&row, table->columns[c], table->rows[i].cell[c]);
			place_row_write(&row, &lines, &arena);
		}
	}
	if (lines.n)
		file = gazetteer_file_of(buf_view(&lines));
	buf_free(&lines);
	arena_free(&arena);
	return file;
}

struct gazetteer *
gazetteer_open(const struct vocabulary *vocabulary, const char *path)
{
	struct gazetteer *gazetteer = xcalloc(1, sizeof(*gazetteer));

	gazetteer->files[0] = read_tables(vocabulary);
	if (path == NULL)
		return gazetteer;
	gazetteer->files[1] = gazetteer_file_open(path);
	if (gazetteer->files[1])
		return gazetteer;
	gazetteer_free(gazetteer);
	return NULL;
}

void
gazetteer_free(struct gazetteer *gazetteer)
{
	if (gazetteer == NULL)
		return;
	for (size_t i = 0; i < SOURCES; i++)
		gazetteer_file_close(gazetteer->files[i]);
	free(gazetteer);
}

static void
add_line(const struct reading *reading, const struct place_line *line,
    struct candidates *candidates)
{
	if (line->use == USE_CODE && !(reading->flags & SEARCH_CODES))
		return;
	if (line->capitals && !reading->capitals && !(reading->flags & SEARCH_ANY_CASE))
		return;
	if (reading->small && line->place.ambiguous)
		return;
	candidates_add(candidates, &line->place);
}

/* The places of this name: the user's first, so that theirs counts where both have one; `lines` are ours. */
static void
gather(const struct gazetteer *gazetteer, const struct reading *reading, struct span lines,
    struct candidates *candidates)
{
	struct span text;
	struct place_line line;

	for (size_t i = 0; i < SOURCES; i++) {
		const struct gazetteer_file *file = gazetteer->files[i];
		size_t at = file ? gazetteer_file_first(file, reading->key) : 0;

		while (file && gazetteer_file_next(file, reading->key, &at, &line)) {
			line.place.ambiguous = line.place.ambiguous || reading->word;
			add_line(reading, &line, candidates);
		}
	}
	while (lines.n && span_cut(&lines, '\n', &text) && span_equal(place_line_key(text), reading->key))
		if (place_line_read(text, &line))
			add_line(reading, &line, candidates);
}

static bool
users_have_longer(const struct gazetteer *gazetteer, struct span key)
{
	for (size_t i = 0; i < SOURCES; i++)
		if (gazetteer->files[i] && gazetteer_file_has_longer(gazetteer->files[i], key))
			return true;
	return false;
}

size_t
gazetteer_find(const struct gazetteer *gazetteer, struct span folded,
    struct place to[GAZETTEER_CANDIDATES])
{
	struct candidates candidates = { .places = to };
	struct reading reading = { .capitals = true };
	struct place_key key = { .n = 0 };

	if (!place_key_add(&key, folded) || place_key_view(&key).n == 0)
		return 0;
	reading.key = place_key_view(&key);
	gather(gazetteer, &reading, place_index_find(reading.key).lines, &candidates);
	return candidates.n;
}

/* A word that may start a name: capitalised, or grown together as al-Hol is. */
static bool
is_proper(const struct token *token)
{
	return (token->flags & TOKEN_CAPITAL) || (token->kind == TOKEN_WORD &&
	    (memchr(token->text.p, '-', token->text.n) || memchr(token->text.p, '\'', token->text.n)));
}

/* Adds the token to the name; false where no name goes on like that. */
static bool
take_token(struct place_key *key, const struct token *tokens, size_t i)
{
	const struct token *token = &tokens[i];

	if (token->kind == TOKEN_MARK) {
		if (i == 0)
			return false;
		if (token_is(token, "&"))
			return place_key_add(key, SPAN(" and"));
		if (token_is(token, "."))	/* St. Louis */
			return tokens[i - 1].text.n <= 3 && !(token->flags & TOKEN_SPACE);
		return token_is(token, ",") || token_is(token, "-");
	}
	if (token->kind != TOKEN_WORD && token->kind != TOKEN_NUMBER &&
	    token->kind != TOKEN_CODE)
		return false;
	if (i > 0 && !(token->flags & TOKEN_SUFFIX) && !place_key_add(key, SPAN(" ")))
		return false;
	return place_key_add(key, token->text);
}

/* How the first n tokens are written. */
static void
read_case(const struct token *tokens, size_t n, struct reading *reading)
{
	size_t last = n - 1;

	while (last > 0 && (tokens[last].flags & TOKEN_SUFFIX))
		last--;
	reading->word = n == 1 && tokens[0].word != WORD_NONE;
	reading->capitals = true;
	for (size_t i = 0; i < n; i++)
		if (tokens[i].kind == TOKEN_WORD && !(tokens[i].flags & TOKEN_ALL_CAPS))
			reading->capitals = false;
	/* A small letter will do where nothing else is called so: al-Hol, West bank. */
	reading->small = !(reading->flags & SEARCH_ANY_CASE) && n < LONG_NAME &&
	    !(tokens[0].flags & tokens[last].flags & TOKEN_CAPITAL);
}

size_t
gazetteer_search(const struct gazetteer *gazetteer, const struct token *tokens, size_t n,
    const struct search *search, struct place to[GAZETTEER_CANDIDATES], size_t *taken)
{
	struct reading reading = { .flags = search->flags };
	struct place_key key = { .n = 0 };
	size_t found = 0;

	*taken = 0;
	if (n == 0 || (!(search->flags & SEARCH_ANY_CASE) && !is_proper(&tokens[0])))
		return 0;
	for (size_t i = 0; i < n && i < NAME_WORDS && take_token(&key, tokens, i); i++) {
		struct place places[GAZETTEER_CANDIDATES];
		struct candidates candidates = { .places = places, .prefer = search->prefer };
		struct place_entry entry;

		reading.key = place_key_view(&key);
		if (reading.key.n == 0)
			return 0;
		entry = place_index_find(reading.key);
		if (tokens[i].kind != TOKEN_MARK && (entry.lines.n || gazetteer->files[0] || gazetteer->files[1])) {
			read_case(tokens, i + 1, &reading);
			gather(gazetteer, &reading, entry.lines, &candidates);
		}
		for (size_t k = 0; k < candidates.n; k++)
			to[k] = candidates.places[k];
		if (candidates.n) {
			found = candidates.n;
			*taken = i + 1;
		}
		if (!entry.longer && !users_have_longer(gazetteer, reading.key) &&
		    !(i + 1 < n && (tokens[i + 1].flags & TOKEN_SUFFIX)))
			break;
	}
	return found;
}

size_t
gazetteer_at(const struct gazetteer *gazetteer, const struct token *tokens, size_t n,
    struct place to[GAZETTEER_CANDIDATES], size_t *taken)
{
	static const struct search plain = { .flags = 0 };

	return gazetteer_search(gazetteer, tokens, n, &plain, to, taken);
}

bool
gazetteer_code(struct span code, struct place *to)
{
	struct span rest = place_index_find(code).lines, text;
	struct place_line line;

	if (!span_cut(&rest, '\n', &text) || !place_line_read(text, &line) ||
	    !span_equal(line.place.area, code))
		return false;
	*to = line.place;
	return true;
}
