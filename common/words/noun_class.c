#include "words/noun_class.h"

#include "words/named.h"

static const struct named class_names[] = {
	{ "person", NOUN_PERSON }, { "animal", NOUN_ANIMAL }, { "weapon", NOUN_WEAPON },
	{ "drug", NOUN_DRUG }, { "vehicle", NOUN_VEHICLE }, { "building", NOUN_BUILDING },
	{ "goods", NOUN_GOODS }, { "aid", NOUN_AID }, { "land", NOUN_LAND },
	{ "body", NOUN_BODY }, { "case", NOUN_CASE }, { "event", NOUN_EVENT },
	{ "report", NOUN_REPORT }, { "organisation", NOUN_ORGANISATION },
	{ "place", NOUN_PLACE }, { "staff", NOUN_STAFF }, { "thing", NOUN_THING },
	{ "missile", NOUN_MISSILE },
	{ "outcome", NOUN_OUTCOME }, { "pursued", NOUN_PURSUED }, { "illness", NOUN_ILLNESS },
	{ "household", NOUN_HOUSEHOLD }, { "part", NOUN_PART },
};

unsigned
classes_named(struct span names)
{
	return named_bits(NAMED(class_names), names);
}

unsigned
class_fit(const struct row *row, size_t of, unsigned classes)
{
	unsigned wanted, common, rank = 0;

	if (row->cell[of].n == 0)
		return 1;
	wanted = row_code(row, of, classes_named);
	if (span_is(row->cell[of], "thing"))
		return classes & wanted ? 2 : 0;
	common = wanted & classes;
	/* Of a noun with two classes the later one says more: a patient is a case. */
	while (common) {
		rank++;
		common >>= 1;
	}
	return rank ? 2 + rank : 0;
}
