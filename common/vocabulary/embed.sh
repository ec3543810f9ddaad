#!/bin/sh
# Writes the tables named on the command line as C: their bytes, and an index.
echo '#include "words/words.h"'
for file in "$@"; do
	name=$(basename "$file" .tsv | tr '-' '_')
	echo "static const unsigned char ${name}_text[] = {"
	od -An -v -tu1 "$file" | sed 's/  */,/g; s/^,//; s/$/,/'
	echo '0 };'
done
echo 'const struct embedded_table embedded_tables[] = {'
for file in "$@"; do
	name=$(basename "$file" .tsv)
	variable=$(echo "$name" | tr '-' '_')
	echo "{ \"$name\", \"$name.tsv\", ${variable}_text, sizeof(${variable}_text) - 1 },"
done
echo '};'
echo 'const unsigned long embedded_tables_count ='
echo '    sizeof(embedded_tables) / sizeof(embedded_tables[0]);'
