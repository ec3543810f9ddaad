#include "class.h"

#include "words/classify.h"
#include "words/token_scan.h"

struct phrases {
	struct tokens counted, outcome;
};

static void
read_class(struct room *room, struct span counted, struct span outcome, struct span unit_code,
    struct meaning *meaning)
{
	struct phrases p = { { 0 }, { 0 } };

	token_scan_text(room->vocabulary, counted, room->arena, &p.counted);
	token_scan_text(room->vocabulary, outcome, room->arena, &p.outcome);
	classify(room->vocabulary, p.counted.p, p.counted.n, p.outcome.p, p.outcome.n, unit_code,
	    meaning);
	tokens_free(&p.counted);
	tokens_free(&p.outcome);
}

/* Whether mended words say more than those that were written. */
static bool
says_more(const struct meaning *mended, const struct meaning *written)
{
	return (mended->measure_row && !written->measure_row) ||
	    (mended->group.n && !written->group.n) || (mended->kind.n && !written->kind.n) ||
	    (mended->measure_row && written->by_default && !mended->by_default);
}

static void
read_mended(struct room *room, const struct span cells[INPUTS], struct span unit_code,
    struct meaning *meaning)
{
	struct span counted = cells[INPUT_COUNTED], outcome = cells[INPUT_OUTCOME], what;
	struct span of_counted = SPAN(""), of_outcome = SPAN("");
	struct meaning mended;

	if (mend(room->mender, counted, room->arena, &counted, &what))
		of_counted = what;
	if (mend(room->mender, outcome, room->arena, &outcome, &what))
		of_outcome = what;
	if (of_counted.n + of_outcome.n == 0)
		return;
	read_class(room, counted, outcome, unit_code, &mended);
	if (!says_more(&mended, meaning))
		return;
	*meaning = mended;
	if (of_counted.n)
		note_add(&room->note, REMARK_MENDED, "counted", of_counted);
	if (of_outcome.n)
		note_add(&room->note, REMARK_MENDED, "outcome", of_outcome);
}

void
class_canon(struct room *room, const struct span cells[INPUTS], struct span unit_code,
    struct room_answer *answer)
{
	struct span key[] = { cells[INPUT_COUNTED], cells[INPUT_OUTCOME], unit_code };
	struct memo_question question;
	struct meaning meaning;

	if (cells[INPUT_COUNTED].p == NULL && cells[INPUT_OUTCOME].p == NULL) {
		*answer = (struct room_answer){ .note = SPAN("") };
		return;
	}
	if (room_recall(room, &question, key, 3, answer, CLASS_CELLS))
		return;
	read_class(room, cells[INPUT_COUNTED], cells[INPUT_OUTCOME], unit_code, &meaning);
	read_mended(room, cells, unit_code, &meaning);
	answer->cells[CLASS_MEASURE] = meaning.measure;
	answer->cells[CLASS_GROUP] = meaning.group;
	answer->cells[CLASS_KIND] = meaning.kind;
	room_keep(room, &question, answer, CLASS_CELLS);
}
