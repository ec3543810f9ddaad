#include "values/where.h"

#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "number/decimal_text.h"

static const struct {
	const char *sign;
	enum relation relation;
} signs[] = {
	/* The longer first. */
	{ "!=", UNEQUAL }, { "<=", LESS_EQUAL }, { ">=", MORE_EQUAL },
	{ "=", EQUAL }, { "<", LESS }, { ">", MORE },
};

void
where_add(struct where *where, const char *text)
{
	size_t n = strcspn(text, "!=<>");

	for (size_t i = 0; n && i < sizeof(signs) / sizeof(signs[0]); i++) {
		struct condition *condition;

		if (strncmp(text + n, signs[i].sign, strlen(signs[i].sign)) != 0)
			continue;
		where->list = xgrow(where->list, where->n, &where->room, sizeof(*where->list));
		condition = &where->list[where->n++];
		*condition = (struct condition){
			.column = { text, n }, .relation = signs[i].relation,
			.value = span_of(text + n + strlen(signs[i].sign)),
		};
		condition->is_number = decimal_parse(&condition->number, condition->value);
		return;
	}
	status_die("--where %s: not COLUMN=VALUE, or with != < <= > >=", text);
}

bool
where_columns(struct where *where, const struct columns *columns)
{
	for (size_t i = 0; i < where->n; i++)
		if (!columns_need(columns, where->list[i].column, &where->list[i].at))
			return false;
	return true;
}

/* As numbers if both are, else bytewise; what is no number is neither below nor above one. */
static bool
holds(const struct condition *condition, struct span value)
{
	struct decimal number = { 0 };
	bool is_number = condition->is_number && decimal_parse(&number, value);
	int order = is_number ? decimal_compare(&number, &condition->number) :
	    span_compare(value, condition->value);

	decimal_free(&number);
	if (condition->relation >= LESS && condition->is_number && !is_number)
		return false;
	switch (condition->relation) {
	case EQUAL:
		return order == 0;
	case UNEQUAL:
		return order != 0;
	case LESS:
		return order < 0;
	case LESS_EQUAL:
		return order <= 0;
	case MORE:
		return order > 0;
	case MORE_EQUAL:
		return order >= 0;
	}
	return false;
}

bool
where_holds(const struct where *where, struct csv *csv)
{
	for (size_t i = 0; i < where->n; i++)
		if (!holds(&where->list[i], csv_field(csv, where->list[i].at)))
			return false;
	return true;
}

void
where_free(struct where *where)
{
	for (size_t i = 0; i < where->n; i++)
		decimal_free(&where->list[i].number);
	free(where->list);
	*where = (struct where){ 0 };
}
