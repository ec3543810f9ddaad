#!/usr/bin/env bats
# sitrep-diff --series: each period against the one before it.

bats_require_minimum_version 1.5.0

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
}

@test "each period against the one before it; a gap is a gap" {
	printf '%s\n' c,month,v a,2023-03,4 a,2023-01,3 b,2023-01,1 a,2023-02,5 b,2023-03,2 >t.csv
	run -1 --separate-stderr sitrep-diff --series month --key c t.csv
	[ "$stderr" = "" ]
	[ "$output" = "c,month,column,value,previous,delta,percent
a,2023-01,v,3,,,
a,2023-02,v,5,3,2,66.67
a,2023-03,v,4,5,-1,-20
b,2023-01,v,1,,,
b,2023-03,v,2,,," ]
	run -1 sitrep-diff -S month -k c <t.csv
	[ "${#lines[@]}" = 6 ]
}

@test "what moved in a column that is left out is no difference" {
	printf '%s\n' k,m,v,word a,2023-01,1,x a,2023-02,1,y >t.csv
	run -0 --separate-stderr sitrep-diff -S m -k k t.csv
	[ "$output" = "" ]
	run -1 sitrep-diff -S m -k k -O word --no-header t.csv
	[ "${lines[1]}" = a,2023-02,word,y,x,, ]
}

@test "a tolerance is one of a series, too; names of periods go by their bytes" {
	printf '%s\n' k,m,v a,May,1 a,June,3 >t.csv
	run -0 sitrep-diff -S m -k k -T 2 t.csv
	run -1 sitrep-diff -S m -k k --no-header t.csv
	[ "$output" = "a,June,v,3,,,
a,May,v,1,3,-2,-66.67" ]
}

@test "what only the comparison of two tables can do is refused elsewhere" {
	printf '%s\n' k,m,v a,2023-01,1 >t.csv
	for option in --sorted --evidence --format=text --memory=2M; do
		run -2 --separate-stderr sitrep-diff -S m -k k "$option" t.csv
		[ "$stderr" = 'sitrep-diff: --format, --evidence, --sorted and --memory are for the comparison of two tables' ]
		[ "$output" = "" ]
	done
	run -2 --separate-stderr sitrep-diff -a t.csv --sorted t.csv
}

@test "a month that no key has is a gap, a quarter's step is none" {
	printf '%s\n' k,m,v a,2023-01,1 a,2023-02,2 a,2023-04,3 >t.csv
	run -1 sitrep-diff -S m -k k --no-header t.csv
	[ "${lines[2]}" = a,2023-04,v,3,,, ]
	printf '%s\n' k,m,v a,2023-01-01,1 a,2023-04-01,2 a,2023-07-01,3 >t.csv
	run -1 sitrep-diff -S m -k k --no-header t.csv
	[ "${lines[2]}" = a,2023-07-01,v,3,2,1,50 ]
}

@test "years, quarters, days, weeks, and periods that are only names" {
	follows() {
		printf '%s\n' k,p,v "a,$1,1" "a,$2,2" "a,$3,3" >t.csv
		run -1 sitrep-diff -S p -k k --no-header t.csv
		[ "${lines[1]}" = "a,$2,v,2,1,1,100" ] && [ "${lines[2]}" = "a,$3,v,3,$4" ]
	}
	follows 2019 2020 2021 2,1,50
	follows 2019 2020 2022 ,,
	follows 9 10 11 2,1,50
	follows 2023-Q3 2023-Q4 2024-Q1 2,1,50
	follows 2023-12-30 2023-12-31 2024-01-01 2,1,50
	follows 2023-12-30 2023-12-31 2024-01-02 ,,
	follows 2023-12-18 2023-12-25 2024-01-01 2,1,50
	follows phase-a phase-b phase-d 2,1,50
}

@test "of all columns that hold numbers, or those named" {
	printf '%s\n' k,p,v,w,text a,1,5,1,x a,2,6,1,y >t.csv
	run -1 sitrep-diff -S p -k k --no-header t.csv
	[ "$output" = "a,1,v,5,,,
a,1,w,1,,,
a,2,v,6,5,1,20
a,2,w,1,1,0,0" ]
	run -1 sitrep-diff -S p -k k --only text --no-header t.csv
	[ "$output" = "a,1,text,x,,,
a,2,text,y,x,," ]
}

@test "where nothing moved, nothing is printed" {
	printf '%s\n' k,p,v a,1,5 a,2,5 >t.csv
	run -0 sitrep-diff -S p -k k t.csv
	[ "$output" = "" ]
}

@test "two records of one key and period are an error, or pair" {
	printf '%s\n' k,p,v a,1,5 a,1,6 a,2,7 a,2,8 >t.csv
	run -2 --separate-stderr sitrep-diff -S p -k k t.csv
	[ "$stderr" = "sitrep-diff: t.csv:3: the key a stands on line 2 already (--repeats pair matches them in order)" ]
	run -1 sitrep-diff -S p -k k -R pair --no-header t.csv
	[ "${lines[1]}" = a,2,v,7,5,2,40 ]
	[ "${lines[3]}" = a,2,v,8,6,2,33.33 ]
}

@test "records without a period are left out, and counted" {
	printf '%s\n' k,p,v a,1,5 a,,6 a,2,7 >t.csv
	run -1 --separate-stderr sitrep-diff -S p -k k --no-header t.csv
	[ "$stderr" = "sitrep-diff: t.csv: 1 record without a period in p left out" ]
	[ "${#lines[@]}" = 2 ]
}

@test "wrong names" {
	printf '%s\n' k,p,value a,1,5 >t.csv
	run -2 --separate-stderr sitrep-diff -S month -k k t.csv
	[ "$stderr" = "sitrep-diff: t.csv: no column month; there are k,p,value" ]
	run -2 --separate-stderr sitrep-diff -S p -k value t.csv
	[ "$stderr" = "sitrep-diff: the column value has the name of a column of the answer: --prefix TEXT puts TEXT before those" ]
}
