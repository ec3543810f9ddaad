/*
 * report_summary: the answer as counts: of columns and records, of cells by column, of kinds.
 */
#ifndef DIFF_REPORT_SUMMARY_H
#define DIFF_REPORT_SUMMARY_H

#include "report/report.h"

extern const struct report_form report_summary;

#endif
