#include "times/times.h"

#include <string.h>

#include "reading/turns.h"
#include "times/bare_year.h"
#include "times/named_so.h"
#include "times/settle_times.h"
#include "times/time_compared.h"
#include "times/time_mentions.h"
#include "times/time_role.h"
#include "times/title_year.h"

/* The dash behind a dateline, which no range of times goes over: "27 May - On 26 May ..." */
static size_t
dateline_dash(const struct reading *r, const struct sentence *s)
{
	if (!s->opens_block || !(s->marks & mark_bit('-')))
		return s->words.first;
	for (size_t i = s->words.first; i + 1 < s->words.last && i < s->words.first + 18; i++)
		if ((token_at(r, i)->flags & TOKEN_DASH) &&
		    (token_at(r, i + 1)->flags & TOKEN_CAPITAL) &&
		    !(class_at(r, i + 1) & (WORD_MONTH | WORD_WEEKDAY)))
			return i;
	return s->words.first;
}

/* A table's label that is a time and nothing else: a bare year. */
static bool
year_label_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	size_t last = s->words.last;

	while (last > i + 1 && token_at(r, last - 1)->kind == TOKEN_MARK &&
	    !(token_at(r, last - 1)->flags & (TOKEN_DASH | TOKEN_CLOSING)) &&
	    !text_is(r, last - 1, ")"))
		last--;		/* "2019*", "2019@": the mark of a note */
	return s->label && i == s->words.first && period_cell_at(r->vocabulary, token_at(r, i), last - i, period) &&
	    period->n == last - i;
}

/* "has since arrested 40", "have previously killed ten": from a day that is not told to one that is not told. */
static bool
since_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	bool since;

	if (i == s->words.first || !(class_at(r, i - 1) & WORD_HAVE))
		return false;
	since = text_is(r, i, "since");
	if (!since && !text_is(r, i, "previously"))
		return false;
	*period = (struct period){ .kind = since ? PERIOD_SINCE : PERIOD_RECENT, .n = 1 };
	return true;
}

/* "have in one week rescued 53 hostages": the past week, put in before the participle. */
static bool
span_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	if (i == s->words.first || !(class_at(r, i - 1) & WORD_HAVE) || !(class_at(r, i) & WORD_PREPOSITION))
		return false;
	for (size_t n = 3; n >= 2; n--)
		if (i + n < s->words.last && period_cell_at(r->vocabulary, token_at(r, i + 1), n, period) &&
		    period->n == n && period->kind == PERIOD_RECENT) {
			period->lead = 1;
			period->n++;
			return true;
		}
	return false;
}

/* The rest of "News14/02/2018": what stands right behind a slash began before it. */
static bool
is_cut_off(const struct reading *r, const struct sentence *s, size_t i)
{
	return i > s->words.first + 1 && text_is(r, i - 1, "/") &&
	    !((token_at(r, i)->flags | token_at(r, i - 1)->flags) & TOKEN_SPACE);
}

/* "May and June 2023", "the third and fourth quarters": which of the tokens of the time joins its halves; 0 where none
 * does. */
static size_t
joint_of(const struct reading *r, size_t i, const struct period *period)
{
	size_t n = period->lead + 1;

	while (n < period->n && !text_is(r, i + n, ",") && !(class_at(r, i + n) & WORD_AND))
		n++;
	return n + 1 < period->n ? n : 0;
}

/* "May and June, respectively": times of their own. *period is cut to the first; *second is what stands behind the
 * joint, where that is not read by itself. */
static void
take_turn(const struct reading *r, const struct sentence *s, size_t i, struct period *period, struct period *second)
{
	size_t joint = joint_of(r, i, period);
	struct period first;

	if (joint == 0 || text_is(r, i, "between") || !words_say_turns(r, i + joint, s->words.last))
		return;
	if (period_at(r->vocabulary, token_at(r, i), joint, &first) && first.n == joint &&
	    first.has_year == period->has_year) {
		*period = first;
		return;
	}
	if (!(class_at(r, i + joint) & WORD_AND) || !period_halves(period, &first, second))
		return;
	first.n = joint;
	second->n = period->n - joint - 1;
	*period = first;
}

/* "In 2023/24": a fiscal year or a season, which nothing says when it begins; but "resolution 2023/24". */
static bool
season_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	struct span text = token_at(r, i)->text;
	int first, last;

	if (token_at(r, i)->kind != TOKEN_CODE || text.n != sizeof("2023/24") - 1 || text.p[4] != '/' ||
	    i == s->words.first || !(class_at(r, i - 1) & WORD_PREPOSITION))
		return false;
	first = (text.p[2] - '0') * 10 + text.p[3] - '0';
	last = (text.p[5] - '0') * 10 + text.p[6] - '0';
	*period = (struct period){ .kind = PERIOD_DAYS, .n = 1 };
	return (text.p[0] == '1' || text.p[0] == '2') && last == (first + 1) % 100;
}

/* "2022 to date" in a heading or a bracket, where no preposition says that it is a year */
static bool
year_to_date_at(const struct reading *r, const struct sentence *s, size_t i, struct period *period)
{
	struct period year;
	struct match match;

	if (i + 1 >= s->words.last || token_at(r, i)->text.n != 4 ||
	    !lexicon_at(r->vocabulary->lexicons.periods, token_at(r, i + 1), s->words.last - i - 1, &match) ||
	    !span_is(match.row->cell[1], "to-date"))
		return false;
	return is_year_at(r, i, &year) && period_cell_at(r->vocabulary, token_at(r, i), 1 + match.n, period) &&
	    period->n == 1 + match.n;
}

#define MEMORY	5	/* tokens of "in May 1976", at the end of "since a tremor in May 1976" */

/* "The worst since 1976, when a tremor killed 90", "since a tremor in 1976, which killed 90": the year itself, of which
 * what follows is told. */
static void
leave_since(const struct reading *r, size_t i, struct period *period)
{
	const struct words since = { i + period->lead, i + period->n };
	struct period then;

	if (period->kind != PERIOD_SINCE || !time_opens_memory(r, since))
		return;
	for (size_t first = since.last - since.first > MEMORY ? since.last - MEMORY : since.first + 1;
	    first < since.last; first++)
		if (period_cell_at(r->vocabulary, token_at(r, first), since.last - first, &then) &&
		    then.n == since.last - first) {
			then.lead += first - i;
			then.n = period->n;
			*period = then;
			return;
		}
}

/* Nearly no word may begin a time, or go on as one; no word is a year. */
static bool
may_be_time(const struct reading *r, const struct sentence *s, size_t i)
{
	const struct token *t = token_at(r, i);

	if (t->kind == TOKEN_WORD && !s->label)
		return period_may_be_at(r->vocabulary, t, s->words.last - i);
	return period_may_start(r->vocabulary, t) || t->kind == TOKEN_TIME;
}

/* "Report No. 1 - 1 May to 4 June", "Update #2 - 3 May", "Situation Report #08/2004": the number of a paper, and no day
 * or month. */
static bool
numbers_issue(const struct reading *r, const struct sentence *s, size_t i)
{
	struct span text = token_at(r, i)->text;
	size_t no = i;

	if (i == s->words.first)
		return false;
	if (memchr(text.p, '/', text.n))
		return text_is(r, i - 1, "#");
	if (i + 1 >= s->words.last || token_at(r, i)->kind != TOKEN_NUMBER || !(token_at(r, i + 1)->flags & TOKEN_DASH))
		return false;
	if (text_is(r, i - 1, "#"))
		return true;
	no -= text_is(r, i - 1, ".");
	return no > s->words.first && text_is(r, no - 1, "no");
}

/* The time at `i`; none goes from before the dash over it. */
static bool
time_at(const struct reading *r, const struct sentence *s, size_t i, size_t dash, struct period *period)
{
	const struct token *t = token_at(r, i);

	if (!may_be_time(r, s, i) || numbers_issue(r, s, i))
		return false;
	return year_label_at(r, s, i, period) || (t->kind != TOKEN_WORD && (bare_year_at(r, s, i, period) ||
	    year_to_date_at(r, s, i, period))) ||
	    period_at(r->vocabulary, t, (i < dash ? dash : s->words.last) - i, period);
}

/* "14 (2023: 19)", "17 (year to date: 61)": the time of what stands in the bracket behind it alone. */
static bool
heads_bracket(const struct reading *r, struct words time, const struct sentence *s)
{
	return time.first > s->words.first && text_is(r, time.first - 1, "(") && time.last < s->words.last &&
	    text_is(r, time.last, ":");
}

/* By the document's date alone; what leans on another time waits for that. */
static void
resolve_by_itself(const struct reading *r, struct time_mention *time)
{
	const struct period_context context = time_context(r);

	/* "the reporting period (3 to 9 May)" says itself what it leans on. */
	time->resolved = (!time->period.leans || time->period.has_base) &&
	    period_resolve(&time->period, &context, &time->days, NULL);
	if (!time->resolved)
		return;
	time->period.leans = false;
	/* "after midnight on Sunday" is that day. */
	if (time->days.has_from && time->days.has_to && time->days.from > time->days.to) {
		time->days.from = time->days.to;
		time->period.kind = PERIOD_DAY;
	}
}

/* "From 16 to 22 July, the week before, 40 fell ill": said again of the days right before it. */
static bool
is_apposed(const struct reading *r, const struct time_mention *time)
{
	const struct time_mention *before = time - 1;

	return time > r->times && time->period.leans && !time->resolved && before->resolved &&
	    text_is(r, before->words.last, ",") &&
	    before->words.last + 1 == time->words.first &&
	    (text_is(r, time->words.last, ",") || reading_is_stop(r, time->words.last)) &&
	    (before->period.kind == PERIOD_DAYS || before->period.kind == time->period.kind);
}

static void
add_time(struct reading *r, const struct sentence *s, struct words words, const struct period *period, bool name)
{
	struct time_mention *time = time_add(r, &(struct time_mention){ .words = words, .period = *period,
	    .year_of = NONE });

	resolve_by_itself(r, time);
	time->governs = !name && time_governs(r, time, s) && !is_apposed(r, time);
	time->compares = time_compares(r, time, s) || heads_bracket(r, time->words, s);
	time_mark(r, time);
}

static void
read_sentence(struct reading *r, const struct sentence *s)
{
	size_t dash = dateline_dash(r, s);

	for (size_t i = s->words.first; i < s->words.last; i++) {
		struct period period, second = { .n = 0 };
		bool name;

		if (!since_at(r, s, i, &period) && !span_at(r, s, i, &period) && !season_at(r, s, i, &period) &&
		    !time_at(r, s, i, dash, &period))
			continue;
		take_turn(r, s, i, &period, &second);
		name = time_is_name(r, s, i, &period);
		if ((name && period.n == 1) || is_cut_off(r, s, i))
			continue;
		/* "destroyed by yesterday's quake" */
		if (period.kind == PERIOD_UNTIL && i + period.n < s->words.last && text_is(r, i + period.n, "'s"))
			continue;
		leave_since(r, i, &period);
		add_time(r, s, (struct words){ i + period.lead, i + period.n }, &period, name);
		i += period.n - 1;
		if (second.n > 0) {
			add_time(r, s, (struct words){ i + 2, i + 2 + second.n }, &second, false);
			i += 1 + second.n;
		}
	}
}

void
read_times(struct reading *r)
{
	for (size_t i = 0; i < r->n_sentences; i++)
		if (!r->sentences[i].furniture)
			read_sentence(r, &r->sentences[i]);
	if (r->document->has_date) {
		(void)title_year(r);
		settle_later_days(r);
	} else {
		settle_years(r);
	}
	settle_entries(r);
	settle_when(r);
	settle_the_week(r);
	settle_hours(r);
	settle_counted_days(r);
}
