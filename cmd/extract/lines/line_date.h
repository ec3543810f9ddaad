/*
 * line_date: whether a line is a date, or opens with one.
 */
#ifndef SITREP_LINE_DATE_H
#define SITREP_LINE_DATE_H

#include "lines/lines.h"

/* "9 - 15 March 2023", "09/03/2023 - 15/03/2023", "Monday, 3 May": days, and nothing else. */
bool	line_is_date(const struct vocabulary *vocabulary, struct span text, const struct line *line);
/* "Monday, 3 May at about 3:40 pm", "3 May 2023 - 1540 hours": a day and its hour, and nothing else. */
bool	line_is_day_and_hour(const struct vocabulary *vocabulary, struct span text, const struct line *line);
/* "Reporting period: 09/03/2023 - 15/03/2023": a label and days, and nothing else. */
bool	line_labels_date(const struct vocabulary *vocabulary, struct span text, const struct line *line);
/* "9 - 15 March 2023: Floods in Chad": days with their year, and words behind them. */
bool	line_opens_date(const struct vocabulary *vocabulary, struct span text, const struct line *line);

#endif
