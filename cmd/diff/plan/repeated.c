#include "plan/repeated.h"

#include "base/status.h"

#define SHOWN	120	/* bytes of a key that a message shows */

_Noreturn void
repeated_die(const struct plan *plan, int side, const struct span *cells,
    unsigned long long first, unsigned long long second)
{
	struct buf text = { 0 };

	for (size_t i = 0; i < plan->n_key; i++) {
		buf_text(&text, i ? "," : "");
		buf_span(&text, cells[plan->key[side][i]]);
	}
	status_die_at(plan->columns[side]->file, second,
	    "the key %.*s stands on line %llu already (--repeats pair matches them in order)",
	    (int)(text.n < SHOWN ? text.n : SHOWN), buf_view(&text).p, first);
}
