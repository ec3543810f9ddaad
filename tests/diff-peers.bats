#!/usr/bin/env bats
# What tools of this kind have been found to get wrong, case by case.

bats_require_minimum_version 1.5.0

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
}

@test "input that is not sorted is compared all the same" {
	printf '%s\n' id,v 3,c 1,a 2,b >a.csv
	printf '%s\n' id,v 2,b 3,c 1,x >b.csv
	run -1 sitrep-diff -k id --no-header a.csv b.csv
	[ "$output" = changed,1,v,a,x,, ]
}

@test "256 differences are a difference to the exit status too" {
	{ echo id,v; seq -f '%g,1' 256; } >a.csv
	{ echo id,v; seq -f '%g,2' 256; } >b.csv
	run -1 sitrep-diff -k id --no-header a.csv b.csv
	[ "${#lines[@]}" = 256 ]
}

@test "case is a difference unless -i is given" {
	printf '%s\n' id,v a,Yes >a.csv
	printf '%s\n' id,v a,yes >b.csv
	printf '%s\n' id,v A,Yes >c.csv
	run -1 sitrep-diff -k id --no-header a.csv b.csv
	[ "$output" = changed,a,v,Yes,yes,, ]
	run -1 sitrep-diff -k id --no-header a.csv c.csv
	[ "${#lines[@]}" = 2 ]
	run -0 sitrep-diff -i -k id a.csv b.csv
	run -0 sitrep-diff -i -k id a.csv c.csv
}

@test "a dropped column is told, and hides no other difference" {
	printf '%s\n' id,v,w 1,a,x 2,b,y >a.csv
	printf '%s\n' id,w 1,x 2,z >b.csv
	run -1 sitrep-diff -k id --no-header a.csv b.csv
	[ "$output" = "column removed,,v,,,,
changed,2,w,y,z,," ]
}

@test "a dropped column alone is a difference" {
	printf '%s\n' id,v 1,a >a.csv
	printf '%s\n' id 1 >b.csv
	run -1 sitrep-diff -k id --no-header a.csv b.csv
	[ "$output" = "column removed,,v,,,," ]
}

@test "a repeated key is an error that names both lines, on either side, sorted or not" {
	printf '%s\n' id,v 1,a 2,b 1,c >twice.csv
	printf '%s\n' id,v 1,a 1,c 2,b >twice-sorted.csv
	printf '%s\n' id,v 1,a 2,b >once.csv
	printf '%s\n' id,v 2,b >without.csv
	run -2 --separate-stderr sitrep-diff -k id twice.csv once.csv
	[ "$stderr" = "sitrep-diff: twice.csv:4: the key 1 stands on line 2 already (--repeats pair matches them in order)" ]
	[ "$output" = "" ]
	run -2 --separate-stderr sitrep-diff -k id once.csv twice.csv
	[ "$stderr" = "sitrep-diff: twice.csv:4: the key 1 stands on line 2 already (--repeats pair matches them in order)" ]
	run -2 --separate-stderr sitrep-diff -k id without.csv twice.csv
	[ "$stderr" = "sitrep-diff: twice.csv:4: the key 1 stands on line 2 already (--repeats pair matches them in order)" ]
	run -2 --separate-stderr sitrep-diff -sk id once.csv twice-sorted.csv
	[ "$stderr" = "sitrep-diff: twice-sorted.csv:3: the key 1 stands on line 2 already (--repeats pair matches them in order)" ]
}

@test "two columns of one name are an error, not one of them chosen" {
	printf '%s\n' id,v,v 1,a,b >a.csv
	printf '%s\n' id,v 1,a >b.csv
	run -2 --separate-stderr sitrep-diff -k id a.csv b.csv
	[ "$stderr" = "sitrep-diff: a.csv:1: columns 2 and 3 have the same name: v" ]
	run -2 --separate-stderr sitrep-diff -k id b.csv a.csv
	[ "$stderr" = "sitrep-diff: a.csv:1: columns 2 and 3 have the same name: v" ]
}

@test "one line more is one record more, at the end, the start and between" {
	printf '%s\n' id,v 2,b 4,d >a.csv
	for line in 1 3 5; do
		{ echo id,v; printf '%s\n' 2,b 4,d "$line,new" | sort; } >b.csv
		for how in --sorted --numeric; do
			run -1 sitrep-diff "$how" -k id --no-header a.csv b.csv
			[ "$output" = "added,$line,v,,new,," ]
			run -1 sitrep-diff "$how" -k id --no-header b.csv a.csv
			[ "$output" = "removed,$line,v,new,,," ]
		done
	done
}

@test "a last line without a line end is no difference, nor are CRLF and a BOM" {
	printf 'id,v\n1,a\n' >a.csv
	printf '\357\273\277id,v\r\n1,a' >b.csv
	run -0 sitrep-diff -k id a.csv b.csv
	run -0 sitrep-diff -sk id a.csv b.csv
}

@test "tables with other columns have no cells in common, and say so" {
	printf '%s\n' id,v 1,a >a.csv
	printf '%s\n' id,w 1,a >b.csv
	run -1 sitrep-diff -k id --no-header a.csv b.csv
	[ "$output" = "column added,,w,,,,
column removed,,v,,,," ]
	run -2 --separate-stderr sitrep-diff -k v a.csv b.csv
	[ "$stderr" = "sitrep-diff: b.csv: no column v; there are id,w" ]
}

@test "line breaks and delimiters in quotes are part of a cell" {
	printf 'id,v\n1,"two\nlines, one cell"\n2,b\n' >a.csv
	printf 'id,v\n1,"two\nlines, same cell"\n2,b\n' >b.csv
	run -1 sitrep-diff -k id --no-header a.csv b.csv
	[ "$output" = 'changed,1,v,"two
lines, one cell","two
lines, same cell",,' ]
	run -1 sitrep-diff -sk id --no-header a.csv b.csv
	[ "${#lines[@]}" = 3 ]
}

@test "quotes that need not be there are no difference" {
	printf 'id,v\n"1","a"\n' >a.csv
	printf 'id,v\n1,a\n' >b.csv
	run -0 sitrep-diff -k id a.csv b.csv
	run -0 sitrep-diff -sk id a.csv b.csv
}

@test "an empty cell and a blank are two things; a long number is not rounded" {
	printf '%s\n' id,v 1, 2,9007199254740993 >a.csv
	printf '%s\n' id,v '1, ' 2,9007199254740992 >b.csv
	run -1 sitrep-diff -n -k id --no-header a.csv b.csv
	[ "$output" = "changed,1,v,, ,,
changed,2,v,9007199254740993,9007199254740992,-1,0" ]
}
