#!/usr/bin/env bats
# The reader of all four programs, by a program that shows what it reads.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	PATH=$SITREP/tests/unit:$SITREP/tests/bench:$PATH
	cd "$BATS_TEST_TMPDIR" || return 1
}

# shows TEXT LINE...: the reader shows these lines for the text.
shows() {
	local text=$1

	shift
	printf '%b' "$text" >input
	run -0 --separate-stderr csv_tool $tabs show input
	diff <(printf '%s\n' "$@") <(printf '%s\n' "$output")
	[ -z "$stderr" ]
}

# refuses TEXT MESSAGE: status 2, one line on standard error.
refuses() {
	printf '%b' "$1" >input
	run -2 --separate-stderr csv_tool show input
	[ "$stderr" = "csv_tool: input:$2" ]
}

@test "fields, quoted fields, doubled quotes, quoted line breaks" {
	shows 'a,b\n1,"x ""y"" z"\n"l\nm",\n' '1:[a][b]' '2:[1][x "y" z]' $'3:[l\nm][]'
}

@test "a BOM, CRLF, blank lines and a missing last line end are fine" {
	shows '\xEF\xBB\xBF"a",b\r\n\r\n\n1,"2"\r\n3,4' '1:[a][b]' '4:[1][2]' '5:[3][4]'
}

@test "a lone carriage return ends a record, in quotes it is data" {
	shows 'a,b\r1,"x\ry"\r\n\r3,4\r' '1:[a][b]' $'2:[1][x\ry]' '4:[3][4]'
}

@test "blanks around a field belong to it" {
	shows ' a , b \n' '1:[ a ][ b ]'
}

@test "an empty quoted field is a record, an empty line is none" {
	shows '""\n\n""' '1:[]' '3:[]'
}

@test "lines are counted inside quoted fields too" {
	shows 'a\n"1\n2\n3"\nb\n' '1:[a]' $'2:[1\n2\n3]' '5:[b]'
}

@test "an empty file has no record" {
	: >input
	run -0 --separate-stderr csv_tool show input
	[ -z "$output$stderr" ]
}

@test "a quote that is never closed is an error at its line, and no half row" {
	refuses 'a,b\n1,"2\n3\n' '2: a quoted field that is never closed'
	[ "$output" = '1:[a][b]' ]
	refuses 'a\n"x\ny","z\n\n' '3: a quoted field that is never closed'
}

@test "a quote inside an unquoted field is an error at its line" {
	refuses 'a\nb"c",d\n' '2: a quote inside a field that is not quoted'
	refuses '"a\nb",c"\n' '2: a quote inside a field that is not quoted'
}

@test "text behind a closing quote is an error at its line" {
	refuses 'a\n"b" ,c\n' '2: text behind a closing quote'
	[ "$output" = '1:[a]' ]
}

@test "tab-separated text has escapes and no quotes" {
	tabs=-t
	shows '"a"\tb\\tc\\nd\\\\e\\x\\\n\nf\r\n' $'1:["a"][b\tc\nd\\e\\x\\]' '3:[f]'
}

@test "in tab-separated text of one column a blank line is an empty field" {
	tabs=-t
	shows 'a\n\nb\n' '1:[a]' '2:[]' '3:[b]'
}

@test "another delimiter" {
	printf 'a;b,c\n"d;e";f\n' >input
	run -0 csv_tool -F semicolon show input
	[ "$output" = $'1:[a][b,c]\n2:[d;e][f]' ]
	run -0 csv_tool -F ';' copy input
	[ "$output" = $'a,"b,c"\nd;e,f' ]
}

@test "NUL bytes are bytes" {
	printf 'a\0b,"c\0\n\0"\n' >input
	csv_tool copy input | cmp - input
	csv_tool put input | cmp - input
}

@test "a field of 30 MB, quoted and with doubled quotes" {
	{ printf 'x,"'; head -c 30000000 /dev/zero | tr '\0' '"'; printf ',",y\n'; } >input
	csv_tool copy input | cmp - input
	csv_tool put input | cmp - input
	run -0 table bytes input
	[ "$output" = '3 15000003' ]
}

@test "a million columns" {
	{ head -c 1000000 /dev/zero | tr '\0' ','; echo; echo last; } >input
	run -0 table bytes input
	[ "$output" = '1000002 4' ]
	csv_tool put input | cmp - input
}

@test "a line of 50 MB that never ends" {
	head -c 50000000 /dev/zero | tr '\0' x >input
	run -0 table bytes input
	[ "$output" = '1 50000000' ]
	run -0 table bytes <input
	[ "$output" = '1 50000000' ]
}

@test "records go on their way before the next read waits" {
	coproc csv_tool show
	printf 'a,b\n1,' >&"${COPROC[1]}"
	read -r -t 5 line <&"${COPROC[0]}"
	[ "$line" = '1:[a][b]' ]
	printf '2\n' >&"${COPROC[1]}"
	read -r -t 5 line <&"${COPROC[0]}"
	[ "$line" = '2:[1][2]' ]
}

@test "an ordinary table takes 4 MB at the peak" {
	! grep -q __asan_init "$(command -v table)" || skip "the sanitizers take more"
	seq 2000000 | sed 's/$/,"some words, quoted",0.5/' >input
	coproc table bytes
	cat input >&"${COPROC[1]}"
	peak=$(awk '/^VmHWM/ { print $2 }' "/proc/$COPROC_PID/status")
	[ "$peak" -gt 0 ]
	[ "$peak" -lt 4096 ]
}

@test "the reader and libcsv agree on random bytes, in every lane and at every size" {
	run -0 csv_differential "${CSV_CASES:-20000}" "${CSV_SEED:-$RANDOM}"
}
