#!/usr/bin/env bats
# sitrep-diff on tables of any kind.

bats_require_minimum_version 1.5.0

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
	printf '%s\n' id,name,price 1,Ada,10 2,Ben,20 3,Cai,30 4,Dee,4 >old.csv
	printf '%s\n' id,name,price 1,Ada,10 2,Ben,25 4,Dea,4 5,Eli,7 >new.csv
}

@test "one record for each cell that differs, in the order of the new table" {
	run -1 --separate-stderr sitrep-diff --key id old.csv new.csv
	[ "$stderr" = "" ]
	[ "$output" = "change,id,column,old,new,delta,percent
changed,2,price,20,25,5,25
removed,3,name,Cai,,,
removed,3,price,30,,,
changed,4,name,Dee,Dea,,
added,5,name,,Eli,,
added,5,price,,7,," ]
}

@test "no difference prints nothing at all" {
	for form in csv text summary patch; do
		run -0 --separate-stderr sitrep-diff -k id -f "$form" old.csv old.csv
		[ "$output" = "" ]
		[ "$stderr" = "" ]
	done
	run -0 sitrep-diff --sorted -k id old.csv old.csv
	[ "$output" = "" ]
}

@test "one side may be standard input, either, but not both" {
	run -1 sitrep-diff -k id - new.csv <old.csv
	[ "${lines[1]}" = changed,2,price,20,25,5,25 ]
	run -1 sitrep-diff -k id old.csv - <new.csv
	[ "${lines[1]}" = changed,2,price,20,25,5,25 ]
	run -2 sitrep-diff -k id - - <new.csv
	[ "$output" = "sitrep-diff: standard input can be one of the tables, not both" ]
}

@test "records and columns in another order are the same" {
	printf '%s\n' price,id,name 4,4,Dee 10,1,Ada 30,3,Cai 20,2,Ben >other.csv
	run -0 sitrep-diff -k id old.csv other.csv
	[ "$output" = "" ]
}

@test "a removed record stands behind the one it stood behind" {
	printf '%s\n' k,v c,1 x,1 y,1 a,1 z,1 >a.csv
	printf '%s\n' k,v a,1 n,1 c,1 >b.csv
	run -1 sitrep-diff -k k --no-header a.csv b.csv
	[ "$output" = "removed,z,v,1,,,
added,n,v,,1,,
removed,x,v,1,,,
removed,y,v,1,,," ]
}

@test "deltas are exact, whatever the size, and per cent is of the old number" {
	printf '%s\n' k,v a,0.3 b,123456789012345678901234567890123456789012 c,-10 d,0 e,3 f,1e3 >a.csv
	printf '%s\n' k,v a,0.1 b,123456789012345678901234567890123456789013 c,-5 d,5 e,4 f,1001 >b.csv
	run -1 sitrep-diff -k k --no-header a.csv b.csv
	[ "${lines[0]}" = changed,a,v,0.3,0.1,-0.2,-66.67 ]
	[[ ${lines[1]} = *,1,0 ]]
	[ "${lines[2]}" = changed,c,v,-10,-5,5,50 ]
	[ "${lines[3]}" = changed,d,v,0,5,5, ]
	[ "${lines[4]}" = changed,e,v,3,4,1,33.33 ]
	[ "${lines[5]}" = changed,f,v,1e3,1001,1,0.1 ]
}

@test "--numeric: 1.0 is 1.00, and a text is not" {
	printf '%s\n' k,v a,1.0 b,x >a.csv
	printf '%s\n' k,v a,1.00 b,y >b.csv
	run -1 sitrep-diff -k k --no-header a.csv b.csv
	[ "${#lines[@]}" = 2 ]
	run -1 sitrep-diff -nk k --no-header a.csv b.csv
	[ "$output" = changed,b,v,x,y,, ]
}

@test "--tolerance: an amount, a share of the old number, of one column or all" {
	printf '%s\n' k,v,w a,100,100 >a.csv
	printf '%s\n' k,v,w a,105,106 >b.csv
	run -0 sitrep-diff -k k --tolerance 6 a.csv b.csv
	run -1 sitrep-diff -k k --no-header --tolerance 5 a.csv b.csv
	[ "$output" = changed,a,w,100,106,6,6 ]
	run -1 sitrep-diff -k k --no-header --tolerance 5% a.csv b.csv
	[ "$output" = changed,a,w,100,106,6,6 ]
	run -1 sitrep-diff -k k --no-header --tolerance w=10% a.csv b.csv
	[ "$output" = changed,a,v,100,105,5,5 ]
	run -0 sitrep-diff -k k --tolerance 5 --tolerance w=6 a.csv b.csv
	run -2 sitrep-diff -k k --tolerance=-1 a.csv b.csv
	[ "$output" = "sitrep-diff: --tolerance -1: it is [COLUMN=]N or [COLUMN=]N%" ]
}

@test "--ignore and --only choose what is compared" {
	run -1 sitrep-diff -k id --ignore price --no-header old.csv new.csv
	[ "$output" = "removed,3,name,Cai,,,
changed,4,name,Dee,Dea,,
added,5,name,,Eli,," ]
	run -1 sitrep-diff -k id --only price --no-header old.csv new.csv
	[ "${lines[0]}" = changed,2,price,20,25,5,25 ]
	[ "${#lines[@]}" = 3 ]
}

@test "-i: case is no difference, in keys and cells, ASCII or not" {
	printf '%s\n' k,v Élan,Ärger >a.csv
	printf '%s\n' k,v éLAN,ÄRGER >b.csv
	run -0 sitrep-diff -ik k a.csv b.csv
	run -1 sitrep-diff -k k a.csv b.csv
}

@test "columns: added, removed, and renamed with --rename" {
	printf '%s\n' id,name,cost 1,Ada,10 >a.csv
	printf '%s\n' id,price,name,note 1,11,Ada,x >b.csv
	run -1 sitrep-diff -k id --no-header a.csv b.csv
	[ "$output" = "column added,,price,,,,
column added,,note,,,,
column removed,,cost,,,," ]
	run -1 sitrep-diff -k id --rename cost=price --no-header a.csv b.csv
	[ "$output" = "column renamed,,price,cost,price,,
column added,,note,,,,
changed,1,price,10,11,1,10" ]
}

@test "a key may be renamed" {
	printf '%s\n' nr,v 1,x >a.csv
	printf '%s\n' id,v 1,y >b.csv
	run -1 sitrep-diff -k id -r nr=id --no-header a.csv b.csv
	[ "${lines[1]}" = changed,1,v,x,y,, ]
}

@test "a record of which nothing but the key is there is reported all the same" {
	printf '%s\n' k,v >a.csv
	printf '%s\n' k,v a, >b.csv
	run -1 sitrep-diff -k k --no-header a.csv b.csv
	[ "$output" = added,a,,,,, ]
}

@test "keys of several columns do not run into each other" {
	printf '%s\n' a,b,v 1,12,x 11,2,y >a.csv
	printf '%s\n' a,b,v 11,2,y 1,12,x >b.csv
	run -0 sitrep-diff -k a,b a.csv b.csv
}

@test "--repeats pair: the records of one key in order" {
	printf '%s\n' k,v a,1 a,2 b,1 a,3 >a.csv
	printf '%s\n' k,v a,1 b,1 a,5 >b.csv
	run -1 sitrep-diff -k k --repeats pair --no-header a.csv b.csv
	[ "$output" = "removed,a,v,3,,,
changed,a,v,2,5,3,150" ]
}

@test "--sorted needs the order of LC_ALL=C sort, and says where it breaks" {
	run -1 sitrep-diff --sorted -k id old.csv new.csv
	[ "${#lines[@]}" = 7 ]
	printf '%s\n' k,v b,1 a,1 >a.csv
	printf '%s\n' k,v a,1 b,1 >b.csv
	run -2 --separate-stderr sitrep-diff --sorted -k k a.csv b.csv
	[ "$stderr" = "sitrep-diff: a.csv:3: out of order by its key: sort it as LC_ALL=C sort does, or leave out --sorted" ]
	[ "$output" = "" ]
	printf '%s\n' k,v 10,1 9,1 >a.csv
	run -0 sitrep-diff --sorted -k k a.csv a.csv
}

@test "text, for mail and terminals" {
	run -1 sitrep-diff -k id -f text old.csv new.csv
	[ "$output" = "--- old.csv
+++ new.csv
~ id=2: price 20 -> 25 (+5, +25%)
- id=3: name Cai; price 30
~ id=4: name Dee -> Dea
+ id=5: name Eli; price 7
2 changed, 1 added, 1 removed" ]
}

@test "text shows no control characters of a table" {
	printf 'k,v\na,x\n' >a.csv
	printf 'k,v\na,"\033[31m\nred"\n' >b.csv
	run -1 sitrep-diff -k k -f text a.csv b.csv
	[ "${lines[2]}" = '~ k=a: v x -> ?[31m\nred' ]
}

@test "text is coloured on a terminal alone" {
	command -v script >/dev/null || skip "no script(1)"
	run script -qec "TERM=xterm NO_COLOR= ; unset NO_COLOR; TERM=xterm sitrep-diff -k id -f text old.csv new.csv" /dev/null
	[[ $output = *$'\033[36m~ id=2'* ]]
	run -1 sitrep-diff -k id -f text old.csv new.csv
	[[ $output != *$'\033'* ]]
}

@test "summary: the counts" {
	run -1 sitrep-diff -k id -f summary old.csv new.csv
	[ "$output" = "change,of,count
added,records,1
removed,records,1
changed,records,2
changed,name,1
changed,price,1" ]
}

@test "tab-separated, other delimiters, tables without a header" {
	printf 'k\tv\na\tx\\ty\n' >a.tsv
	printf 'k\tv\na\tx\\tz\n' >b.tsv
	run -1 sitrep-diff -t -k k a.tsv b.tsv
	[ "${lines[1]}" = $'changed\ta\tv\tx\\ty\tx\\tz\t\t' ]
	run -1 sitrep-diff -F ';' -k k <(printf 'k;v\na;1,5\n') <(printf 'k;v\na;1,6\n')
	[ "${lines[1]}" = 'changed;a;v;1,5;1,6;;' ]
	run -1 sitrep-diff --header k,v -k k <(echo a,1) <(echo a,2)
	[ "${lines[1]}" = changed,a,v,1,2,1,100 ]
}

@test "a key with a name of ours: --prefix tells them apart" {
	printf '%s\n' column,v a,1 >a.csv
	printf '%s\n' column,v a,2 >b.csv
	run -2 sitrep-diff -k column a.csv b.csv
	[ "$output" = "sitrep-diff: the column column has the name of a column of the answer: --prefix TEXT puts TEXT before those" ]
	run -1 sitrep-diff -k column --prefix diff_ a.csv b.csv
	[ "${lines[0]}" = diff_change,column,diff_column,diff_old,diff_new,diff_delta,diff_percent ]
}

@test "-o: the answer goes to a file, whole" {
	run -1 sitrep-diff -k id -o answer.csv old.csv new.csv
	[ "$output" = "" ]
	[ "$(wc -l <answer.csv)" = 7 ]
}

@test "the same beyond --memory as within it" {
	seq 1 40000 | awk 'BEGIN { print "k,v,w" } { print $1 "," $1 % 7 ",some text to fill the room" }' >a.csv
	{ head -1 a.csv; tail -n +2 a.csv | awk -F, '$1 % 5 { v = $1 % 11 ? $2 : 9; print $1 "," v "," $3 }' |
		sort -t, -k2,2 -k1,1; echo 99999,1,new; } >b.csv
	sitrep-diff -k k a.csv b.csv >within || [ $? = 1 ]
	sitrep-diff -k k --memory 1M a.csv b.csv >beyond || [ $? = 1 ]
	cmp within beyond
	[ "$(wc -l <within)" -gt 10000 ]
}

@test "--memory holds" {
	[[ $SITREP != *asan* ]] || skip "the sanitizer takes memory of its own"
	seq 1 400000 | awk 'BEGIN { print "k,v" } { print $1 ",some text to fill the room, or rather more of it" }' |
		sed 's/,\(.*\)/,"\1"/' >a.csv
	( ulimit -v 40000; sitrep-diff -k k --memory 8M a.csv a.csv )
	run ! bash -c 'ulimit -v 40000; sitrep-diff -k k a.csv a.csv'
}

@test "help, version, wrong usage" {
	run -0 sitrep-diff --help
	[[ ${lines[0]} = "usage: sitrep-diff "* ]]
	run -0 sitrep-diff --version
	[[ $output = "sitrep-diff "* ]]
	run -2 --separate-stderr sitrep-diff -k id old.csv
	[[ $stderr = "usage: "* ]]
	[ "$output" = "" ]
	run -2 --separate-stderr sitrep-diff --format xml -k id old.csv new.csv
	[ "$stderr" = "sitrep-diff: --format xml: it is csv, text, summary or patch" ]
}

@test "bad input: one line, with file and line, status 2" {
	check() {
		local wanted=$1
		shift
		run -2 --separate-stderr sitrep-diff "$@"
		[ "$output" = "" ] && [ "$stderr" = "sitrep-diff: $wanted" ] || {
			echo "wanted: $wanted"
			echo "got:    $stderr"
			return 1
		}
	}
	printf 'id,name,price\n1,Ada,10\n2,Ben,20,7\n' >many.csv
	printf 'id,name,price\n1,Ada\n' >few.csv
	printf 'id,name,name\n1,Ada,Ada\n' >twice.csv
	printf 'id,name,price\n1,"Ada,10\n' >quote.csv
	: >empty.csv
	mkdir -p folder
	check "many.csv:3: 4 fields, where the header has 3" -k id old.csv many.csv
	check "few.csv:2: 2 fields, where the header has 3" -k id few.csv new.csv
	check "twice.csv:1: columns 2 and 3 have the same name: name" -k id twice.csv new.csv
	check "quote.csv:2: a quoted field that is never closed" -k id old.csv quote.csv
	check "empty.csv: it is empty: not even a header line" -k id old.csv empty.csv
	check "missing.csv: No such file or directory" -k id old.csv missing.csv
	check "folder: Is a directory" -k id folder new.csv
	check "new.csv: no column nr; there are id,name,price" -k nr old.csv new.csv
	check "new.csv: no column sum; there are id,name,price" -k id --ignore sum old.csv new.csv
	check "new.csv: no column sum; there are id,name,price" -k id --tolerance sum=1 old.csv new.csv
	check "old.csv: no column nr; there are id,name,price" -k id --rename nr=id old.csv new.csv
	check "name the columns that identify a record: --key COLUMN,..." old.csv new.csv
	check "--evidence: these are no tables of figures" -k id --evidence old.csv new.csv
}

@test "a failed write is trouble" {
	[ -e /dev/full ] || skip "no /dev/full"
	run -2 bash -c 'sitrep-diff -k id old.csv new.csv >/dev/full'
	[[ $output = "sitrep-diff: standard output: "* ]]
	run -2 bash -c 'sitrep-diff -k id old.csv new.csv >&-'
	[[ $output = "sitrep-diff: standard output: "* ]]
}
