/*
 * column_label: whether words are the label of one column, no more and no less.
 *
 * Where a header shows no columns, it may be cut into any number of labels; a cut holds only where each of them reads
 * as one.
 */
#ifndef SITREP_COLUMN_LABEL_H
#define SITREP_COLUMN_LABEL_H

#include "words/token.h"
#include "words/vocabulary.h"

enum label_worth {
	LABEL_NO,		/* two labels run together, or the end of one left out */
	LABEL_PLURAL,		/* "Speed Tickets": it ends like one, by its form alone */
	LABEL_TURNED,		/* "Injured Persons", "Family": there are likelier ones */
	LABEL_KNOWN,		/* "People Killed", "Total": with what is counted or what befell it */
	LABEL_WHOLE		/* "Fatal Crashes": all of it is one phrase of the vocabulary */
};

/* Of all n tokens as one label. */
enum label_worth column_label_worth(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);
/* "Confirmed" of "Confirmed Cases", "People" of "People Killed": of `last` tokens the first n are no label without the
 * rest. */
bool	column_label_lacks_next(const struct vocabulary *vocabulary, const struct token *tokens, size_t n, size_t last);
/* "Total", "% Change": of a column that tells of the others. */
bool	column_label_compares(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);
/* "Province", "City": of places that are counted or listed. */
bool	column_label_is_place(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);
/* How many of the tokens head the column of the rows' names, "Province", "Name of District", "Year"; 0 where none
 * do. */
size_t	column_label_row_head(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);
/* The same of the words behind a number, "people killed", "People in Need of Shelter", which need not end with what is
 * counted. */
enum label_worth column_label_of_figure(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);
/* "Herat", "Kabul City", "Total": it may name a row, and is no label of a column. */
bool	column_label_names_row(const struct vocabulary *vocabulary, const struct token *tokens, size_t n);

#endif
