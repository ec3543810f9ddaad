#include "stages.h"

#include "acts/acts.h"
#include "clause/clauses.h"
#include "clause/sources.h"
#include "dating/period_context.h"
#include "figure/company.h"
#include "layout/layout.h"
#include "numbers/quantities.h"
#include "phrases/phrases.h"
#include "places/places.h"
#include "placing/place_context.h"
#include "reading/sentence.h"
#include "scope/scopes.h"
#include "times/times.h"
#include "understood/antecedents.h"

static void
read_layout(struct reading *r)
{
	layout_blocks(r->document, r->vocabulary, r->arena, &r->blocks);
}

void
stages_run(struct reading *readings, size_t n)
{
	static void (*const stages[])(struct reading *) = {
		read_layout, read_sentences, read_times, read_places, read_acts, read_quantities, read_phrases, read_clauses,
		read_antecedents, read_company, read_place_context, read_period_context, read_sources, read_scopes
	};

	for (size_t stage = 0; stage < sizeof(stages) / sizeof(stages[0]); stage++)
		for (size_t i = 0; i < n; i++)
			stages[stage](&readings[i]);
}
