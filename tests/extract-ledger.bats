#!/usr/bin/env bats
# extract --ledger: every numeral and number word, once, with its verdict; and what holds of all rows.

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
}

# ledger TEXT: start, words, verdict and reason of each line.
ledger() {
	printf '%s\n' "$1" >doc.txt
	sitrep-extract --ledger ledger.csv doc.txt >rows.csv
	python3 -c 'import csv
for row in csv.DictReader(open("ledger.csv")):
	print(row["start"], row["words"], row["verdict"], row["reason"], sep="|")'
}

@test "figures and rejections are all numerals and number words, each once" {
	run -0 ledger 'On 3 May 2023 the 101st Brigade killed at least 12 men, two of them on Route 9, in 24 hours.'
	[ "$output" = "3|3|rejected|date
9|2023|rejected|date
18|101st|rejected|designation
39|at least 12|figure|
56|two|figure|
77|9|rejected|designation
83|24|rejected|date" ]
	run -0 ledger $'1. No F-16 was lost.\n\n2. (3) See 2.1, or call 0700 11 22.'
	[ "$output" = "3|No|figure|
6|F-16|rejected|designation
26|3|rejected|list number
33|2.1|rejected|decimal
46|0700|rejected|telephone
51|11|rejected|sequence
54|22|rejected|telephone
0|1|rejected|list number or layout
22|2|rejected|list number or layout" ]
}

@test "a cell is rejected for the reason of the line that its column's label is" {
	run -0 ledger $'Town | Cases | Time | Unit price | Beds | 2023 target\nGao | 12 | 4 | 90 | 40 | 17'
	[ "$(grep -v date <<<"$output")" = "60|12|figure|
65|4|rejected|time
69|90|rejected|price
74|40|rejected|capacity
79|17|rejected|target" ]
}

@test "spans, order, links, verification and a complete ledger, whatever the text" {
	run -0 python3 "$ROOT/tests/properties/extract.py" "$SITREP/sitrep-extract" 1 25 \
	    "$ROOT"/examples/{flood-flash,police-highway,harbour-2024-01,harbour-2024-03-corrected}.txt
}

@test "the same over the corpora" {
	need_shared
	run -0 python3 "$ROOT/tests/properties/extract.py" "$SITREP/sitrep-extract" 2 0 "$SHARED"/corpus/*/*.txt
}

@test "a change, an apposition, a pronoun and a section of a law are no figures" {
	ledger() {
		printf '%s\n' "$1" >"$BATS_TEST_TMPDIR/text"
		sitrep-extract --ledger "$BATS_TEST_TMPDIR/ledger" "$BATS_TEST_TMPDIR/text" >"$BATS_TEST_TMPDIR/rows"
		sed 1d "$BATS_TEST_TMPDIR/ledger" | cut -d, -f5-7
	}
	[ "$(ledger 'Customs seized 15% more packages.')" = '15%,rejected,change' ]
	[ "$(ledger 'The flood ripped up 30 per cent of the rails.')" = '30 per cent,figure,' ]
	[ "$(ledger 'The tunnel, one of the narrowest found, held 12 rifles.')" = $'one,rejected,generic\n12,figure,' ]
	[ "$(ledger 'Nine men, one of them a guard, were killed.')" = $'Nine,figure,\none,figure,' ]
	[ "$(ledger 'It was the longest one yet.')" = 'one,rejected,generic' ]
	[ "$(ledger 'He was held under 25(1B)(a) of the Act.')" = $'under 25,rejected,identifier\n1B,rejected,identifier' ]
	[ "$(ledger 'In Iowa 45(36F) women were hurt.' | head -n 1)" = '45,figure,' ]
}

@test "the ledger goes to a file of its own, or alone to standard output" {
	echo '12 men were killed.' >doc.txt
	run -2 --separate-stderr sitrep-extract -o one -l one doc.txt
	[ "$stderr" = 'sitrep-extract: --ledger one: the figures go there' ]
	run -2 --separate-stderr sitrep-extract -l - doc.txt
	[ "$stderr" = 'sitrep-extract: --ledger -: the figures go there' ]
	run -2 --separate-stderr sitrep-extract -v rows.csv -l ledger.csv doc.txt
	[ "$stderr" = 'sitrep-extract: --ledger does not go with --verify' ]
	[ "$(sitrep-extract --no-header -o rows.csv -l - doc.txt)" = doc.txt,1,0,2,12,figure,, ]
	[ "$(sitrep-extract --no-header -o - -l ledger.csv doc.txt)" = "$(cat rows.csv)" ]
	[ ! -e ./- ]
	[ ! -e one ]
}

@test "a note and an hour are no figures" {
	ledger() {
		printf '%s\n' "$1" >"$BATS_TEST_TMPDIR/text"
		sitrep-extract --ledger "$BATS_TEST_TMPDIR/ledger" "$BATS_TEST_TMPDIR/text" >"$BATS_TEST_TMPDIR/rows"
		sed 1d "$BATS_TEST_TMPDIR/ledger" | cut -d, -f5-7
	}
	[ "$(ledger 'Troops held one guard[1] at the gate.')" = $'one,figure,\n1,rejected,note' ]
	[ "$(ledger 'The town was taken at 1800 by 200 rebels.')" = $'1800,rejected,time\n200,rejected,no outcome' ]
	[ "$(ledger 'No licence is granted: 1) for what is cut; or 2) for what is sold.' | tail -n 2)" = \
	    $'1,rejected,list number\n2,rejected,list number' ]
	[ "$(ledger 'It fell between 0200 and 0300.')" = 'between 0200 and 0300,rejected,time' ]
}
