#include "figure.h"

const char *const figure_names[FIGURE_COLUMNS] = {
	"doc", "published", "line", "start", "end",
	"modifier", "number", "unit", "counted", "outcome",
	"place", "period", "place_basis", "period_basis",
	"source", "scope", "of", "text",
	"date", "from", "to", "country", "area",
	"measure", "group", "kind", "unit_code",
	"low", "high", "value", "note"
};
