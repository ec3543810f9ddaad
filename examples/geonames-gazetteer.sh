#!/bin/sh
# Makes a gazetteer (sitrep-normalize --gazetteer FILE) of a GeoNames dump: allCountries.txt, or the
# file of one country, on standard input.
#
#	unzip -p allCountries.zip | sh geonames-gazetteer.sh >places.tsv
#
# Places are the administrative areas and the populated places; -a takes seas, rivers,
# mountains and all the rest too. A line is made for the name and for each
# alternate name in plain letters, so that Kiev and Kyiv are both found.
features='^[AP]$'
[ "$1" = -a ] && features='.'

LC_ALL=C awk -F '\t' -v features="$features" '
function fold(name) {
	name = tolower(name)
	gsub(/[.`\047]/, "", name)
	gsub(/[-,\/ ]+/, " ", name)
	sub(/^ /, "", name)
	sub(/ $/, "", name)
	return name
}

function line(name) {
	name = fold(name)
	if (length(name) > 1 && length(name) <= 120)
		print name "\t" $9 "\t-\t" ($15 > 0 ? $15 : "") "\t" $2
}

$9 != "" && $7 ~ features {
	line($3)
	n = split($4, also, ",")
	for (i = 1; i <= n; i++)
		if (also[i] ~ /^[A-Z][A-Za-z .\047-]+$/)
			line(also[i])
}' | LC_ALL=C sort -u
