#include "reading.h"

#include <stdlib.h>

/* A token's bytes; where it was divided over a line end, without hyphen and line end. */
static void
add_token(const struct reading *r, const struct token *t, struct buf *to)
{
	const char *p = r->document->text.p;

	for (size_t i = t->start; i < t->end; i++) {
		if (p[i] != '\n' && p[i] != '\r') {
			buf_char(to, p[i]);
			continue;
		}
		while (to->n && ascii_is_blank(to->p[to->n - 1]))
			to->n--;
		if (to->n && to->p[to->n - 1] == '-')
			to->n--;
		while (i + 1 < t->end && ascii_is_blank(p[i + 1]))
			i++;
	}
}

bool
reading_is_plural(const struct reading *r, size_t i)
{
	static const char *const ends[] = { "s", "men", "children", "people", "personnel", "cattle", "police" };

	for (size_t k = 0; k < sizeof(ends) / sizeof(ends[0]); k++)
		if (span_ends(token_at(r, i)->text, ends[k]))
			return true;
	return false;
}

struct span
reading_text(const struct reading *r, struct words words)
{
	struct buf text = { 0 };
	struct span kept;

	for (size_t i = words.first; i < words.last; i++) {
		const struct token *t = token_at(r, i);

		if (i > words.first && (t->flags & TOKEN_SPACE))
			buf_char(&text, ' ');
		add_token(r, t, &text);
	}
	kept = arena_span(r->arena, buf_view(&text));
	buf_free(&text);
	return kept;
}

void
reading_run(struct reading *r)
{
	layout_blocks(r->document, r->vocabulary, r->arena, &r->blocks);
	read_sentences(r);
	read_times(r);
	read_places(r);
	read_acts(r);
	read_quantities(r);
	read_phrases(r);
	read_clauses(r);
	read_antecedents(r);
	read_place_context(r);
	read_period_context(r);
	read_scopes(r);
	read_sources(r);
}

void
reading_reset(struct reading *r)
{
	for (size_t i = 0; i < r->n_figures; i++)
		quantity_free(&r->figures[i].quantity);
	r->tokens.n = r->blocks.n = 0;
	r->n_sentences = r->n_times = r->n_places = r->n_acts = r->n_figures = 0;
	arena_reset(r->arena);
}

void
reading_free(struct reading *r)
{
	reading_reset(r);
	tokens_free(&r->tokens);
	blocks_free(&r->blocks);
	free(r->marks);
	free(r->block_words);
	free(r->sentences);
	free(r->labels);
	free(r->times);
	free(r->places);
	free(r->acts);
	free(r->figures);
}
