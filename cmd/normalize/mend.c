#include "mend.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "place/place_index.h"
#include "place/place_line.h"
#include "words/token.h"
#include "words/token_scan.h"

#define MENDED_LETTERS	5	/* shorter words are one edit away from too many */
#define LONGEST_WORD	32

/*
 * Every known word is filed under the hash of itself and of each spelling with
 * one letter left out. Two words within one edit share such a spelling; what
 * is found by hash is compared letter by letter. Built when it is first asked.
 */
struct mender {
	const struct vocabulary *vocabulary;
	struct span *words;
	size_t	n, room;
	uint32_t *heads;		/* by hash: entry + 1 */
	size_t	n_heads;		/* a power of two */
	struct entry *entries;
	size_t	n_entries, room_entries;
};

struct entry {
	uint32_t word;
	uint32_t next;			/* entry + 1 */
};

struct mender *
mender_open(const struct vocabulary *vocabulary)
{
	struct mender *mender = xcalloc(1, sizeof(*mender));

	mender->vocabulary = vocabulary;
	return mender;
}

static bool
is_plain_word(struct span text, size_t least)
{
	if (text.n < least || text.n > LONGEST_WORD)
		return false;
	for (size_t i = 0; i < text.n; i++)
		if (!ascii_is_lower(text.p[i]))
			return false;
	return true;
}

/* The word's hash with the letter at `left_out` left out; at its length, all of it. */
static uint32_t
hash_without(struct span text, size_t left_out)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < text.n; i++)
		if (i != left_out)
			h = (h ^ (unsigned char)text.p[i]) * 16777619u;
	return h;
}

static void
add_word(struct mender *m, struct span text)
{
	if (!is_plain_word(text, MENDED_LETTERS - 1))
		return;
	m->words = xgrow(m->words, m->n, &m->room, sizeof(*m->words));
	m->words[m->n++] = text;
}

/* The words of the names that the gazetteer is built with. */
static void
add_names(struct mender *m)
{
	struct span lines = { (const char *)place_index_text, place_index_bytes }, line;

	while (span_cut(&lines, '\n', &line)) {
		struct span key = place_line_key(line), piece;

		while (span_cut(&key, ' ', &piece))
			add_word(m, piece);
	}
}

static void
file_word(struct mender *m, uint32_t number)
{
	struct span text = m->words[number];

	for (size_t i = 0; i <= text.n; i++) {
		size_t slot = hash_without(text, i) & (m->n_heads - 1);

		m->entries = xgrow(m->entries, m->n_entries, &m->room_entries, sizeof(*m->entries));
		m->entries[m->n_entries] = (struct entry){ number, m->heads[slot] };
		m->n_entries++;
		m->heads[slot] = (uint32_t)m->n_entries;
	}
}

static void
build(struct mender *m)
{
	struct span spelling;

	for (word w = 1; (spelling = vocabulary_spelling(m->vocabulary, w)).n; w++)
		add_word(m, spelling);
	add_names(m);
	m->n_heads = 1024;
	while (m->n_heads < m->n * 8)
		m->n_heads *= 2;
	m->heads = xcalloc(m->n_heads, sizeof(*m->heads));
	for (size_t i = 0; i < m->n; i++)
		file_word(m, (uint32_t)i);
}

/* Whether the two are one edit apart, and not the same. */
static bool
one_edit(struct span a, struct span b)
{
	size_t head = 0, tail = 0, left, right;

	while (head < a.n && head < b.n && a.p[head] == b.p[head])
		head++;
	while (tail < a.n - head && tail < b.n - head && a.p[a.n - 1 - tail] == b.p[b.n - 1 - tail])
		tail++;
	left = a.n - head - tail;
	right = b.n - head - tail;
	if (left == 2 && right == 2)
		return a.p[head] == b.p[head + 1] && a.p[head + 1] == b.p[head];
	return left <= 1 && right <= 1 && left + right > 0;
}

struct search {
	struct span word, found;
	bool	known, several;
};

static void
look(const struct mender *m, uint32_t hash, struct search *search)
{
	uint32_t at = m->heads[hash & (m->n_heads - 1)];

	for (; at; at = m->entries[at - 1].next) {
		struct span candidate = m->words[m->entries[at - 1].word];

		if (span_equal(candidate, search->word))
			search->known = true;
		else if (one_edit(search->word, candidate)) {
			if (search->found.n && !span_equal(search->found, candidate))
				search->several = true;
			search->found = candidate;
		}
	}
}

/* The one known word that is one edit from this unknown one; empty if there is none. */
static struct span
nearest(struct mender *m, struct span text)
{
	struct search search = { .word = text, .found = SPAN("") };

	if (m->heads == NULL)
		build(m);
	for (size_t i = 0; i <= text.n && !search.several && !search.known; i++)
		look(m, hash_without(text, i), &search);
	return search.several || search.known ? SPAN("") : search.found;
}

static void
add_piece(struct buf *to, struct span known, unsigned flags)
{
	size_t start = to->n;

	buf_span(to, known);
	if ((flags & TOKEN_CAPITAL) && ascii_is_lower(to->p[start]))
		to->p[start] = (char)(to->p[start] - 32);
}

bool
mend(struct mender *mender, struct span text, struct arena *arena, struct span *mended,
    struct span *what)
{
	struct tokens tokens = { 0 };
	struct buf whole = { 0 }, remarks = { 0 };
	size_t copied = 0;

	token_scan_text(mender->vocabulary, text, arena, &tokens);
	for (size_t i = 0; i < tokens.n; i++) {
		const struct token *t = &tokens.p[i];
		struct span known;

		if (t->kind != TOKEN_WORD || t->word != WORD_NONE || t->tail != WORD_NONE ||
		    !is_plain_word(t->text, MENDED_LETTERS))
			continue;
		known = nearest(mender, t->text);
		if (known.n == 0)
			continue;
		buf_span(&whole, span_slice(text, copied, t->start));
		buf_text(&remarks, remarks.n ? ", " : "");
		buf_span(&remarks, span_slice(text, t->start, t->end));
		buf_text(&remarks, " as ");
		add_piece(&whole, known, t->flags);
		add_piece(&remarks, known, t->flags);
		copied = t->end;
	}
	tokens_free(&tokens);
	if (copied) {
		buf_span(&whole, span_slice(text, copied, text.n));
		*mended = arena_span(arena, buf_view(&whole));
		*what = arena_span(arena, buf_view(&remarks));
	}
	buf_free(&whole);
	buf_free(&remarks);
	return copied > 0;
}

void
mender_free(struct mender *mender)
{
	if (mender == NULL)
		return;
	free(mender->words);
	free(mender->heads);
	free(mender->entries);
	free(mender);
}
