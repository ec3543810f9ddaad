#!/usr/bin/env bats
# extract --verify: whether a table's words still stand in the documents.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
	printf 'At least 12 rifles\nand 40 kg of hashish were seized.\n' >a.txt
	cat >figures.csv <<-'END'
	doc,line,start,end,modifier,number,unit
	a.txt,1,0,11,At least,12,
	a.txt,2,23,28,,40,kg
	END
}

# verify ARGUMENT...: as sitrep-extract --verify figures.csv.
verify() {
	run --separate-stderr sitrep-extract --verify figures.csv "$@"
	[ -z "$stderr" ]
}

@test "all words are there: nothing is said" {
	verify a.txt
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	verify --name a.txt - <a.txt
	[ "$status" -eq 0 ]
}

@test "what extract writes passes, normalized or not" {
	sitrep-extract a.txt >figures.csv
	verify a.txt
	[ "$status" -eq 0 ]
	[ "$(wc -l <figures.csv)" -eq 3 ]
	sitrep-extract a.txt | sitrep-normalize >figures.csv
	verify a.txt
	[ "$status" -eq 0 ]
}

@test "another number, a longer one, another modifier, another unit" {
	printf 'At least 13 rifles\nand 40 kg of hashish were seized.\n' >a.txt
	verify a.txt
	[ "$status" -eq 1 ]
	[ "$output" = $'row,doc,start,end,written,found,why\n2,a.txt,0,11,At least 12,At least 13,the number is not there' ]
	printf 'At least 125 rifles\nor 40 kg of hashish were seized.\n' >a.txt
	verify a.txt
	[ "$output" = $'row,doc,start,end,written,found,why\n2,a.txt,0,11,At least 12,At least 12,the number is not there' ]
	printf 'At least 12.5 tons\nor 40 kg of hashish were seized.\n' >a.txt
	verify a.txt
	[ "${lines[1]}" = '2,a.txt,0,11,At least 12,At least 12,the number is not there' ]
	printf 'More of: 12 rifles\nand 40 lb of hashish were seized.\n' >a.txt
	verify a.txt
	[ "$output" = $'row,doc,start,end,written,found,why\n2,a.txt,0,11,At least 12,More of: 12,the modifier is not there\n3,a.txt,23,28,40 kg,40 lb,the unit is not there' ]
}

@test "a document that moved, one that became shorter, one that is missing" {
	printf '\nAt least 12 rifles\nand 40 kg of hashish were seized.\n' >a.txt
	verify a.txt
	[ "$status" -eq 1 ]
	[ "${lines[1]}" = '2,a.txt,0,11,At least 12,At least 1,the number is not there' ]
	printf 'At least 12 rifles\n' >a.txt
	verify a.txt
	[ "$output" = $'row,doc,start,end,written,found,why\n3,a.txt,23,28,40 kg,,the document ends before it' ]
	mv a.txt b.txt
	verify b.txt
	[ "$status" -eq 1 ]
	[ "${lines[1]}" = '2,a.txt,0,11,At least 12,,no such document' ]
}

@test "another line than the table says" {
	sed -i 's/^a.txt,2/a.txt,1/' figures.csv
	verify a.txt
	[ "$status" -eq 1 ]
	[ "${lines[1]}" = '3,a.txt,23,28,40 kg,40 kg,it stands on another line' ]
}

@test "words that were folded, and a unit that stands in a header" {
	printf 'At\nleast   12 rifles\nArea (ha)\n40\n' >a.txt
	cat >figures.csv <<-'END'
	doc,line,start,end,modifier,number,unit
	a.txt,2,0,13,At least,12,
	a.txt,4,31,33,,40,ha
	END
	verify a.txt
	[ "$status" -eq 0 ]
}

@test "a no-break space counts as a blank, a list of numbers is not one" {
	printf 'US$4.3\xc2\xa0million in aid, 4003,4003 and 12,13\n' >a.txt
	cat >figures.csv <<-'END'
	doc,start,end,number,unit
	a.txt,0,15,4.3 million,US$
	a.txt,24,28,4003,
	a.txt,38,40,12,
	END
	verify a.txt
	[ "$status" -eq 0 ]
}

@test "the evidence of aggregate" {
	printf 'measure,value,evidence\nseized,52,a.txt:0-11;a.txt:23-28\n' >figures.csv
	verify a.txt
	[ "$status" -eq 0 ]
	printf 'At least 125 rifles\n' >a.txt
	verify a.txt
	[ "$status" -eq 1 ]
	[ "$output" = $'row,doc,start,end,written,found,why\n2,a.txt,0,11,,At least 12,no number is there\n2,a.txt,23,28,,,the document ends before it' ]
	printf 'measure,value,evidence\nseized,52,a.txt\n' >figures.csv
	run -2 --separate-stderr sitrep-extract --verify figures.csv a.txt
	[ "$stderr" = "sitrep-extract: figures.csv:2: the evidence is not doc:start-end, with \`;' between" ]
}

@test "documents of a split stream and of a CSV" {
	printf 'doc,start,end,number\ns#2,0,2,12\n' >figures.csv
	printf 'nothing\f12 rifles' >s
	verify --split s
	[ "$status" -eq 0 ]
	printf 'doc,start,end,number\nx,0,2,12\n' >figures.csv
	printf 'id,body\nx,12 rifles\n' >t.csv
	verify --csv --text-column body --id-column id t.csv
	[ "$status" -eq 0 ]
}

@test "a table that is none" {
	printf 'doc,start,number\n' >figures.csv
	run -2 --separate-stderr sitrep-extract --verify figures.csv a.txt
	[ "$stderr" = 'sitrep-extract: figures.csv: no column end; there are doc,start,number' ]
	printf 'doc,start,end,number\na.txt,5,3,12\n' >figures.csv
	run -2 --separate-stderr sitrep-extract --verify figures.csv a.txt
	[ "$stderr" = 'sitrep-extract: figures.csv:2: start and end are no span of bytes' ]
	run -2 --separate-stderr sitrep-extract --verify none a.txt
	[ "$stderr" = 'sitrep-extract: none: No such file or directory' ]
}

@test "-t, --no-header and -o" {
	printf 'doc\tstart\tend\tnumber\na.txt\t0\t2\t12\n' >figures.csv
	run -1 --separate-stderr sitrep-extract -t --no-header -o out --verify figures.csv a.txt
	[ -z "$output$stderr" ]
	[ "$(cat out)" = $'2\ta.txt\t0\t2\t12\tAt\tthe number is not there' ]
}

@test "a long table whose modifiers, or whose ends, are all wrong is reported whole, and in few words" {
	python3 -c 'print("\n".join("Some %d people were killed in Mali." % (i + 10) for i in range(50000)))' >a.txt
	sitrep-extract --no-text a.txt >rows.csv
	sed 's/,Some,/,Soma,/' rows.csv >figures.csv
	sitrep-extract --verify figures.csv a.txt >found || [ $? -eq 1 ]
	[ "$(wc -l <found)" -eq 50001 ]
	[ "$(sed -n 2p found)" = '2,a.txt,0,7,Soma 10,Some 10,the modifier is not there' ]
	awk -F, -v OFS=, 'NR > 1 { $4 = 0; $5 = 1900000; $7 = 7 } 1' rows.csv >figures.csv
	sitrep-extract --verify figures.csv a.txt >found || [ $? -eq 1 ]
	[ "$(wc -c <found)" -lt 60000000 ]
}
