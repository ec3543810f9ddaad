/*
 * report_csv: the answer as a table: one record for each cell that differs.
 */
#ifndef DIFF_REPORT_CSV_H
#define DIFF_REPORT_CSV_H

#include "report/report.h"

extern const struct report_form report_csv;

#endif
