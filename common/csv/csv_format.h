/*
 * csv_format: how a table is written: with quotes, or with tabs and escapes.
 */
#ifndef SITREP_CSV_FORMAT_H
#define SITREP_CSV_FORMAT_H

enum csv_dialect {
	CSV_COMMA,	/* RFC 4180, with any one-byte delimiter */
	CSV_TABS	/* no quotes; \t \n \r \\ stand for themselves escaped */
};

struct csv_format {
	enum csv_dialect dialect;
	char	delimiter;	/* of CSV_COMMA: ',' unless the user says otherwise */
};

#endif
