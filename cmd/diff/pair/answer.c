#include "pair/answer.h"

#include <stdlib.h>

#include "pair/sorter.h"

struct answer {
	const struct plan *plan;
	struct report *report;
	struct sorter *waiting;		/* NULL: reported at once */
	struct kinds *kinds;		/* NULL: no figures */
	struct change change;
	struct buf packed;
	bool	differs;
};

static void
report_columns(struct answer *answer)
{
	const struct plan *plan = answer->plan;

	for (size_t i = 0; i < plan->n_changes; i++) {
		struct change change = { .kind = plan->changes[i].kind,
		    .column = &plan->changes[i] };

		report_change(answer->report, &change, KIND_NONE);
		answer->differs = true;
	}
}

struct answer *
answer_open(const struct plan *plan, struct report *report, bool in_order, size_t memory)
{
	struct answer *answer = xcalloc(1, sizeof(*answer));

	answer->plan = plan;
	answer->report = report;
	if (plan->figures)
		answer->kinds = kinds_open(plan);
	if (plan->figures || !in_order)
		answer->waiting = sorter_open(memory);
	change_open(&answer->change, plan);
	report_columns(answer);
	return answer;
}

bool
answer_takes(struct answer *answer, struct side *side)
{
	return answer->kinds == NULL || answer->plan->rules->every_cell ||
	    kinds_see(answer->kinds, side);
}

void
answer_add(struct answer *answer, unsigned long long first, unsigned long long second,
    const struct change *change)
{
	answer->differs = true;
	if (answer->kinds)
		kinds_note(answer->kinds, change);
	if (answer->waiting == NULL) {
		report_change(answer->report, change, KIND_NONE);
		return;
	}
	answer->packed.n = 0;
	change_pack(change, answer->plan, &answer->packed);
	sorter_add(answer->waiting, first, second, buf_view(&answer->packed));
}

bool
answer_end(struct answer *answer)
{
	struct span packed;

	while (answer->waiting && sorter_next(answer->waiting, &packed)) {
		change_unpack(&answer->change, answer->plan, packed);
		report_change(answer->report, &answer->change,
		    answer->kinds ? kinds_of(answer->kinds, &answer->change) : KIND_NONE);
	}
	report_end(answer->report);
	return answer->differs;
}

void
answer_close(struct answer *answer)
{
	if (answer->waiting)
		sorter_close(answer->waiting);
	kinds_close(answer->kinds);
	change_close(&answer->change);
	buf_free(&answer->packed);
	free(answer);
}
