#include "pair/compare.h"

#include "base/status.h"
#include "pair/answer.h"
#include "pair/hashed.h"
#include "pair/merge.h"

#define WAITING_SHARE	8	/* the part of the memory that changes may wait in */

bool
compare_tables(const struct plan *plan, struct side sides[SIDES],
    const struct comparison *comparison, struct out *out)
{
	struct answer *answer;
	struct report report;
	bool differs;

	if (!report_open(&report, comparison->form, plan, &comparison->report, out))
		status_stop();
	answer = answer_open(plan, &report, comparison->sorted,
	    comparison->memory / WAITING_SHARE);
	if (comparison->sorted)
		merge_tables(plan, sides, answer);
	else
		hash_tables(plan, sides, answer, comparison->memory);
	differs = answer_end(answer);
	answer_close(answer);
	report_close(&report);
	return differs;
}
