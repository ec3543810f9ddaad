#!/usr/bin/env bats
# Headers, names of columns, and options that all programs share, by one of them.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
}

# refuses MESSAGE OPTION...: on table.csv, with one line on standard error.
refuses() {
	local message=$1

	shift
	run -2 --separate-stderr sitrep-aggregate --plain --count "$@" table.csv
	[ "$stderr" = "sitrep-aggregate: $message" ]
}

@test "an unknown name is an error that lists the known ones" {
	printf 'a,b\n1,2\n' >table.csv
	refuses 'table.csv: no column c; there are a,b' -g c
}

@test "of a thousand names the first are listed" {
	{ seq -s, 1000; seq -s, 1000; } >table.csv
	run -2 --separate-stderr sitrep-aggregate --plain --count -g x table.csv
	[ "${#stderr}" -lt 300 ]
	[[ "$stderr" == *',64,...' ]]
}

@test "a name that stands twice is an error that gives both places" {
	printf 'a,b,a\n' >table.csv
	refuses 'table.csv:1: columns 1 and 3 have the same name: a' -g b
	printf 'a,,\n' >table.csv
	refuses 'table.csv:1: columns 2 and 3 have no name' -g a
}

@test "a record with too few or too many fields is an error at its line" {
	printf 'a,b\n"1\n1",2\n3\n' >table.csv
	refuses 'table.csv:4: 1 field, where the header has 2' -g a
	printf 'a,b\n1,2,3\n' >table.csv
	refuses 'table.csv:2: 3 fields, where the header has 2' -g a
}

@test "names are given to a table that has none" {
	printf 'x,1\nx,2\n' >table.csv
	run -0 sitrep-aggregate --plain --header name,n -g name --sum n table.csv
	[ "$output" = $'name,sum_n\nx,3' ]
}

@test "a BOM and a carriage return are no part of a name" {
	printf '\xEF\xBB\xBFa,b\r\n1,2\r\n' >table.csv
	run -0 sitrep-aggregate --plain -g a --sum b table.csv
	[ "$output" = $'a,sum_b\n1,2' ]
}

@test "delimiters by their byte or their name" {
	printf 'a|b\n1|2\n' >table.csv
	run -0 sitrep-aggregate --plain -F '|' -g a --sum b table.csv
	[ "$output" = $'a|sum_b\n1|2' ]
	run -0 sitrep-aggregate --plain -F pipe -g a --sum b table.csv
	[ "$output" = $'a|sum_b\n1|2' ]
	refuses '-F ab: a delimiter is one byte, or tab, comma, semicolon or pipe' -F ab
	refuses "-F: a quote or a line end can't be the delimiter" -F '"'
}

@test "control characters of a table or a file's name are not written to a terminal" {
	printf 'a\033[31m,b\n' >table.csv
	refuses 'table.csv: no column c; there are a?[31m,b' -g c
	run -2 --separate-stderr sitrep-aggregate --plain --count $'no\033[31m.csv'
	[ "$stderr" = 'sitrep-aggregate: no?[31m.csv: No such file or directory' ]
}
