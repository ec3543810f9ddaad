#include "stages.h"

void
stages_run(struct reading *r)
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
	read_company(r);
	read_place_context(r);
	read_period_context(r);
	read_sources(r);
	read_scopes(r);
}
