#include "overlap/claims_desk.h"

const struct fact *
desk_fact(const struct desk *desk, size_t at)
{
	return &desk->figures->facts[desk->claims[at].fact];
}

void
desk_settle(struct desk *desk, size_t at, enum fate fate, size_t of)
{
	size_t up = of;

	while (up != at && desk->claims[up].fate != STANDS)
		up = desk->claims[up].of;
	if (up == at)
		return;
	desk->claims[at].fate = fate;
	desk->claims[at].of = of;
}
