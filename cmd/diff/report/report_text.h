/*
 * report_text: the answer for people: a line for each record, in mail or on a terminal.
 */
#ifndef DIFF_REPORT_TEXT_H
#define DIFF_REPORT_TEXT_H

#include "report/report.h"

extern const struct report_form report_text;

#endif
