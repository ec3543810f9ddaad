#include "report/report_forms.h"

#include <string.h>

#include "report/report_csv.h"
#include "report/report_patch.h"
#include "report/report_summary.h"
#include "report/report_text.h"

const struct report_form *
report_form_named(const char *name)
{
	static const struct report_form *const forms[] = {
		&report_csv, &report_text, &report_summary, &report_patch
	};

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (strcmp(forms[i]->name, name) == 0)
			return forms[i];
	return NULL;
}
