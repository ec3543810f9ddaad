/*
 * report_patch: the answer as a patch: all that it takes to make the new table of the old.
 */
#ifndef DIFF_REPORT_PATCH_H
#define DIFF_REPORT_PATCH_H

#include "report/report.h"

extern const struct report_form report_patch;

#endif
