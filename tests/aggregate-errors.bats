#!/usr/bin/env bats
# Wrong usage, wrong input, full disks: one line, status 2, nothing half done.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	load aggregate
	cd "$BATS_TEST_TMPDIR" || return 1
	figures_begin
	figure measure=killed n=3
	printf 'place,n\na,1\nb,2\n' >t.csv
}

# refuses MESSAGE ARGUMENTS...
refuses() {
	local message=$1

	shift
	run -2 --separate-stderr sitrep-aggregate "$@"
	diff <(echo "sitrep-aggregate: $message") <(echo "$stderr")
	[ -z "$output" ]
}

@test "usage: help and version on standard output, an unknown option on standard error" {
	run -0 --separate-stderr sitrep-aggregate --help
	[ "${lines[0]%% *}" = usage: ] && [ -z "$stderr" ]
	run -0 --separate-stderr sitrep-aggregate -V
	[[ $output = sitrep-aggregate\ * ]] && [ -z "$stderr" ]
	run -2 --separate-stderr sitrep-aggregate --frobnicate
	[ -z "$output" ]
}

@test "the usage is the manual's synopsis" {
	command -v mandoc >/dev/null || skip 'no mandoc'
	diff <(sitrep-aggregate --help | sed 's/^usage: //' | tr -s ' \n' '\n\n' | sed '/^$/d') \
	    <(mandoc -Tascii "$ROOT/man/sitrep-aggregate.1" | col -bx |
	    sed -n '/^SYNOPSIS/,/^DESCRIPTION/p' | sed '1d;$d' | tr -s ' \n' '\n\n' | sed '/^$/d')
}

@test "each long option is in the manual" {
	for option in $(sed -n 's/^	{ "\([a-z-]*\)",.*/\1/p' "$ROOT/cmd/aggregate/main.c" \
	    "$ROOT/common/options.h"); do
		grep -q -e "Fl -$option" "$ROOT/man/sitrep-aggregate.1" || {
			echo "$option"
			return 1
		}
	done
}

@test "words and numbers that options do not take" {
	refuses '--prefer both: it is total or parts' --prefer both
	refuses '--sources all: it is first, keep, agree or range' --sources all
	refuses '--bad go: it is stop, skip or blank' --bad go
	refuses '--by hour: it is day, week, month, quarter or year, and :COLUMN' -b hour
	refuses '--percentile 101:n: not PERCENT:COLUMN[=NAME],...' -p 101:n
	refuses '--percentile n: not PERCENT:COLUMN[=NAME],...' -p n
	refuses '--sum =x: not COLUMN[=NAME],...' -s =x
	refuses '--precision x: not a whole number' --precision x
	refuses '--memory 1: at least 1M' --memory 1
	refuses '--thousands 12: a separator is one byte, no digit, sign or decimal point' --thousands 12
	refuses '--where n: not COLUMN=VALUE, or with != < <= > >=' -w n
	refuses "--check a + b: not such as \`a + b - c = d'" --check 'a + b'
	refuses "--map dead=n: not a column of the codebook, \`=' and a name" --map dead=n
	refuses '--fill and --spread need --by' --fill
	refuses '--strict needs --reconcile' --strict
	refuses '--sorted needs the columns that the input is sorted by (-g)' -S -c
	refuses '--total is for the end: with --merge, not with --partial' -T --partial -c
	refuses '--merge takes its columns and functions from its input' --merge -g a
	refuses 'options for figures and functions for any table do not go together' -r -c
}

@test "an answer has no name twice, which nothing could read again" {
	refuses 'two columns of the answer would be called place' -g place,place -c t.csv
	refuses 'two columns of the answer would be called sum_n' -s n,n t.csv
	refuses 'two columns of the answer would be called place' -g place -s n=place t.csv
	refuses 'two columns of the answer would be called month' -g month -b month -c t.csv
	refuses 'two columns of the answer would be called note' -g note figures.csv
	run -0 --separate-stderr sitrep-aggregate --no-header -s n,n t.csv
	[ "$output" = 3,3 ]
	run -0 --separate-stderr sitrep-aggregate -g measure,to,source --by month --sources keep figures.csv
	[ "${lines[0]}" = from,measure,to,source,low,value,high,figures,documents,note ]
}

@test "unknown columns are named with the known ones" {
	refuses 't.csv: no column x; there are place,n' -g x -c t.csv
	refuses 't.csv: no column x; there are place,n' -s x t.csv
	refuses 't.csv: no column x; there are place,n' -w x=1 -c t.csv
	refuses 't.csv: no column date; there are place,n' -b month -c t.csv
	refuses 't.csv: no column dead; there are place,n' --map value=dead t.csv
}

@test "a table that is no figures" {
	run -2 --separate-stderr sitrep-aggregate t.csv
	[[ $stderr = 'sitrep-aggregate: t.csv: these are no figures'* ]]
	[ -z "$output" ]
}

@test "a figure whose number or date is none" {
	figure measure=killed low=x
	refuses "figures.csv:3: \`x' in column low is no number" figures.csv
	figures_begin
	figure measure=killed n=1 from=March
	refuses "figures.csv:2: \`March' in column from is no date" figures.csv
}

@test "a record with too few or too many fields" {
	echo a >>t.csv
	refuses 't.csv:4: 1 field, where the header has 2' -g place -c t.csv
	printf 'n\n1\n1,2\n' >u.csv
	refuses 'u.csv:3: 2 fields, where the header has 1' -c u.csv
}

@test "of several files an unreadable one is reported, the others are done" {
	run -2 --separate-stderr sitrep-aggregate -c missing.csv t.csv . t.csv
	[ "$output" = $'count\n4' ]
	[ "$(wc -l <<<"$stderr")" -eq 2 ]
}

@test "an empty file is no table, and no error" {
	: >empty.csv
	run -0 --separate-stderr sitrep-aggregate -c empty.csv t.csv
	[ "$output" = $'count\n2' ]
}

@test "a full disk and a closed standard output are trouble" {
	run -2 --separate-stderr bash -c 'sitrep-aggregate -c t.csv >/dev/full'
	[ -n "$stderr" ]
	run -2 --separate-stderr bash -c 'sitrep-aggregate -c t.csv >&-'
	[ -n "$stderr" ]
}

@test "a temporary file does not stand in for a closed standard stream" {
	{ echo k,v && seq -f 'k%.0f,1' 300000; } >many.csv
	run -2 --separate-stderr bash -c 'sitrep-aggregate --memory 1M -g k -s v many.csv >&-'
	[ "$stderr" = 'sitrep-aggregate: standard output: Bad file descriptor' ]
}

@test "output to a file comes whole or not at all" {
	run -0 sitrep-aggregate -o out.csv -g place -s n t.csv
	[ "$(cat out.csv)" = $'place,sum_n\na,1\nb,2' ]
	echo b,x >>t.csv
	run -2 sitrep-aggregate -o out.csv -g place -s n t.csv
	[ "$(cat out.csv)" = $'place,sum_n\na,1\nb,2' ]
	[ "$(ls)" = $'figures.csv\nout.csv\nt.csv' ]
}

@test "a killed run leaves the old output, and no other file" {
	echo old >out.csv
	mkdir temporary input
	mkfifo input/pipe
	TMPDIR=$PWD/temporary sitrep-aggregate --memory 1M -o out.csv -g key -c input/pipe 3>&- &
	exec 4>input/pipe
	seq 100000 | sed '1s/.*/key/' >&4
	kill -KILL $!
	wait $! || true
	exec 4>&-
	[ "$(cat out.csv)" = old ]
	[ "$(ls -A . temporary)" = $'.:\nfigures.csv\ninput\nout.csv\nt.csv\ntemporary\n\ntemporary:' ]
}

@test "no room for temporary files is trouble, in one line" {
	python3 -c 'print("k"); [print(f"key{i}") for i in range(60000)]' >big.csv
	TMPDIR=/nonexistent run -2 --separate-stderr sitrep-aggregate -g k -c --memory 1M big.csv
	[[ $stderr = 'sitrep-aggregate: /nonexistent: no temporary file: '* ]]
}

@test "delimiters, tabs, headers given and left out" {
	run -0 --separate-stderr sitrep-aggregate -F ';' --header a,b -g a -s b - < <(printf 'x;1\nx;2\n')
	[ "$output" = $'a;sum_b\nx;3' ]
	run -0 --separate-stderr sitrep-aggregate -t --no-header -g a -j b - < <(printf 'a\tb\nx\\ty\t1\n')
	[ "$output" = $'x\\ty\t1' ]
}

@test "quoted keys with commas, quotes and line breaks stay apart" {
	printf 'a,b\n"x,",y\nx,",y"\n"l\n""m""",z\n' >q.csv
	run -0 --separate-stderr sitrep-aggregate -g a,b -c q.csv
	[ "$output" = $'a,b,count\n"x,",y,1\nx,",y",1\n"l\n""m""",z,1' ]
}

@test "keys of any length and any bytes" {
	long=$(printf 'k%.0s' {1..100000})
	printf 'a,b\n%s,1\n\xff\xfe,2\n%s,3\n' "$long" "$long" >k.csv
	run -0 --separate-stderr sitrep-aggregate -g a,b -c k.csv
	[ "${#lines[@]}" -eq 4 ]
	run -0 --separate-stderr sitrep-aggregate -g a -s b k.csv
	[ "${lines[1]}" = "$long,4" ]
}
