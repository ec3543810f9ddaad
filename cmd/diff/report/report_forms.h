/*
 * report_forms: the forms that there are of a report.
 */
#ifndef DIFF_REPORT_FORMS_H
#define DIFF_REPORT_FORMS_H

#include "report/report.h"

/* As --format has it; NULL where there is none. */
const struct report_form *report_form_named(const char *name);

#endif
