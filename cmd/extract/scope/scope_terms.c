#include "scope/scope_terms.h"

#include "scope/scope_like.h"
#include "scope/scope_number.h"
#include "scope/scope_places.h"

/* Two cells add up along their column, or their row; a cell and running text do anyhow. */
static bool
cells_agree(const struct reading *r, const struct figure *a, const struct figure *b, bool rows)
{
	const struct block *x = &r->blocks.p[a->block], *y = &r->blocks.p[b->block];

	return x->kind != BLOCK_CELL || y->kind != BLOCK_CELL ||
	    (rows ? sum_same_range(x->row_label, y->row_label) : sum_same_range(x->column_label, y->column_label));
}

/* "94 missions ... 66 operations and 28 raids": events of several names add up as well. */
static bool
measures_suit(const struct reading *r, const struct sum *sum, const struct figure *f, const struct figure *total)
{
	if (sum->own && !span_equal(f->result.measure, total->result.measure))
		return false;
	return scope_measures(r, f, total) || ((f->meaning.classes & total->meaning.classes & NOUN_EVENT) &&
	    sum_is_above(total, LARGEST) && scope_units(f, total));
}

/* "16 raids in Mali ... 15 in Chad": each tells its own country in its clause. */
static bool
is_told_apart(const struct reading *r, const struct figure *f, const struct figure *total)
{
	return !sum_is_above(total, LARGEST) && f->sentence != total->sentence && f->place_basis == BASIS_CLAUSE &&
	    total->place_basis == BASIS_CLAUSE && scope_places(r, f, total) == PLACE_APART;
}

static bool
suits(const struct reading *r, const struct sum *sum, const struct figure *f, const struct figure *total)
{
	/* "two searches, one in Leeds and one in York": the place behind the whole is that of its first part. */
	bool beside = f->inherited_noun && f->sentence == total->sentence;

	if (!scope_is_plain(f) || f->says_again || (f->scope == SCOPE_CUMULATIVE && total->scope != SCOPE_CUMULATIVE) ||
	    !cells_agree(r, f, total, sum->rows))
		return false;
	if (!beside &&
	    ((!scope_within_days(f, total) && !scope_listed_under(r, f, total)) || is_told_apart(r, f, total)))
		return false;
	return measures_suit(r, sum, f, total) && scope_counts(r, f, total) &&
	    (beside || sum_is_above(total, LARGE) || scope_places(r, f, total) != PLACE_APART);
}

/* The number stands among the terms already, from another sentence of running text. */
static bool
said_before(const struct reading *r, const struct sum *sum, const struct figure *f)
{
	enum block_kind kind = r->blocks.p[f->block].kind;

	for (size_t i = 0; i < sum->n && (kind == BLOCK_PARAGRAPH || kind == BLOCK_HEADING); i++) {
		const struct figure *term = &r->figures[sum->terms[i]];

		if (term->sentence != f->sentence && decimal_compare(scope_number(term), scope_number(f)) == 0 &&
		    scope_places(r, f, term) == PLACE_ALIKE)
			return true;
	}
	return false;
}

/* "Six men, one Kenyan and five Malians, were held": between the commas behind the subject of one verb. */
static bool
is_apposed(const struct reading *r, const struct figure *f, const struct figure *total)
{
	size_t verb = total->act == NONE || total->act != f->act ? 0 : r->acts[total->act].words.first;

	return verb > f->end && text_is(r, total->end, ",") && r->marks[total->end + 1].figure &&
	    words_hold(r, f->end, verb, ",");
}

/*
 * "one officer, four soldiers and three civilians": an enumeration holds no sum of itself; but
 * "47 people, 22 men, 10 women and 15 children" does, and so may what stands behind a colon.
 */
static bool
names_another(const struct reading *r, const struct figure *f, const struct figure *total)
{
	/* "six people were freed, five men and a boy": apposed */
	return f->sentence == total->sentence && !f->inherited_noun && !f->part_cue && f->how != HOW_ANTECEDENT &&
	    !f->more && figure_has_noun(f) && f->total_of == NONE &&
	    r->blocks.p[f->block].kind != BLOCK_CELL && !scope_same_head(r, f, total) &&
	    !(mark_may_be_in(r, f->sentence, ':') && words_hold(r, total->words.last, f->words.first, ":")) &&
	    !is_apposed(r, f, total) && !(sum_is_above(total, LARGE) && scope_narrower(r, f, total));
}

/* What is a part of another term is counted in that; terms of one sum are none of each other. */
bool
sum_may_be_term(const struct reading *r, const struct sum *sum, size_t index)
{
	const struct figure *f = &r->figures[index], *total = &r->figures[sum->total];
	size_t whole = f->total_of;

	if ((sum->uncued && whole == sum->total) || !suits(r, sum, f, total))
		return false;
	if (said_before(r, sum, f) || names_another(r, f, total))
		return false;
	if (whole == NONE || whole == sum->total)
		return true;
	return whole != total->total_of && ((whole > sum->total) != (index > sum->total) ||
	    !suits(r, sum, &r->figures[whole], total));
}
