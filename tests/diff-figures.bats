#!/usr/bin/env bats
# sitrep-diff on tables of figures.

bats_require_minimum_version 1.5.0

HEADER=doc,line,start,counted,scope,of,text,from,to,country,area,measure,group,kind,unit_code,low,high,value

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
}

# table FILE ROW...: each row is measure/group/country/month low high value
# [scope [of [start]]], with - for a blank; the start counts up from 10.
table() {
	local file=$1 start=0 row
	shift
	echo "$HEADER" >"$file.csv"
	for row; do
		start=$((start + 10))
		echo "$row" | awk -v OFS=, -v doc="$file.txt" -v n="$start" '
		function cell(s) { return s == "-" ? "" : s }
		{
			split($1, k, "/")
			month = cell(k[4])
			print doc, n / 10, $7 ? $7 : n, "people", cell($5), cell($6),
			    "Line " n / 10 " says so.", month ? month "-01" : "",
			    month ? month "-28" : "", cell(k[3]), "", k[1], cell(k[2]), "", "",
			    cell($2), cell($3), cell($4)
		}' >>"$file.csv"
	done
}

# kinds: of what OLD and NEW differ in by `value` or its bounds, measure and kind.
kinds() {
	sitrep-diff "$@" | awk -F, 'NR > 1 { print $2 ":" $(NF) }' | uniq
}

@test "the default key is what identifies a figure, and its numbers are compared" {
	table old "killed/rebels/IQ/2023-02 17 17 17" "killed/rebels/SY/2023-02 5 5 5" "injured/-/IQ/2023-02 2 2 2"
	table new "injured/-/IQ/2023-02 2.0 2 2" "killed/rebels/SY/2023-02 6 6 6" "killed/rebels/IQ/2023-02 17 17 17"
	run -1 --separate-stderr sitrep-diff old.csv new.csv
	[ "$stderr" = "" ]
	[ "$output" = "change,measure,group,kind,country,area,counted,from,to,unit_code,column,old,new,delta,percent,kind_of_change
changed,killed,rebels,,SY,,people,2023-02-01,2023-02-28,,low,5,6,1,20,revised up
changed,killed,rebels,,SY,,people,2023-02-01,2023-02-28,,high,5,6,1,20,revised up
changed,killed,rebels,,SY,,people,2023-02-01,2023-02-28,,value,5,6,1,20,revised up" ]
	run -0 sitrep-diff old.csv old.csv
	[ "$output" = "" ]
}

@test "one man is two men less one: what is counted is the same in either number and case" {
	for pair in man:men pirate:Pirates city:cities boss:bosses "police box:police boxes" child:children "rifle of war:rifles of war"; do
		table old "killed/-/IQ/2023-02 1 1 1"
		table new "killed/-/IQ/2023-02 2 2 2"
		sed -i "s/people/${pair%:*}/" old.csv
		sed -i "s/people/${pair#*:}/" new.csv
		run -1 sitrep-diff --only value --no-header old.csv new.csv
		[[ $output = changed,*,value,1,2,1,100,revised\ up ]]
	done
	sed -i 's/,rifle of war/,rifle of peace/' old.csv
	run -1 sitrep-diff --only value --no-header old.csv new.csv
	[ "${#lines[@]}" = 2 ]
}

@test "month against month names a key without dates" {
	table old "killed/rebels/IQ/2023-01 9 9 9" "injured/-/IQ/2023-01 2 2 2"
	table new "killed/rebels/IQ/2023-02 17 17 17" "operation/-/IQ/2023-02 4 4 4"
	run -1 sitrep-diff --key measure,group,kind,country,counted --only value old.csv new.csv
	[ "$output" = "change,measure,group,kind,country,counted,column,old,new,delta,percent,kind_of_change
changed,killed,rebels,,IQ,people,value,9,17,8,88.89,revised up
removed,injured,,,IQ,people,value,2,,,,withdrawn
added,operation,,,IQ,people,value,,4,,,new" ]
}

@test "intervals: refined, widened, shifted, contradicted" {
	table old "a/-/IQ/2023-02 10 20 10" "b/-/IQ/2023-02 12 12 12" "c/-/IQ/2023-02 10 20 10" \
	    "d/-/IQ/2023-02 10 20 10" "e/-/IQ/2023-02 12 - 12" "f/-/IQ/2023-02 12 12 12"
	table new "a/-/IQ/2023-02 12 15 12" "b/-/IQ/2023-02 10 - 12" "c/-/IQ/2023-02 15 25 15" \
	    "d/-/IQ/2023-02 21 30 21" "e/-/IQ/2023-02 14 14 14" "f/-/IQ/2023-02 - 11 11"
	[ "$(kinds old.csv new.csv)" = "a:refined
b:widened
c:shifted
d:contradicted
e:refined
f:contradicted" ]
}

@test "up and down, exact to exact; another value in the same bounds; the same said otherwise" {
	table old "a/-/IQ/2023-02 4 4 4" "b/-/IQ/2023-02 4 4 4" "c/-/IQ/2023-02 3 5 3" "d/-/IQ/2023-02 7 7 7"
	table new "a/-/IQ/2023-02 5 5 5" "b/-/IQ/2023-02 3 3 3" "c/-/IQ/2023-02 3 5 5" "d/-/IQ/2023-02 7 7 7"
	[ "$(kinds old.csv new.csv)" = "a:revised up
b:revised down
c:revised up" ]
	sed -i 's/Line 4 says so/Seven of them/' new.csv
	[ "$(kinds --only text old.csv new.csv)" = "d:restated" ]
}

@test "base changed: the total moved or vanished that a figure is a part of" {
	table old "a/-/-/2023-02 22 22 22 total - 100" "a/-/IQ/2023-02 17 17 17 part 100" \
	    "b/-/-/2023-02 4 4 4 total - 200" "b/-/IQ/2023-02 3 3 3 part 200" \
	    "c/-/-/2023-02 9 9 9 total - 300" "c/-/IQ/2023-02 6 6 6 part 300"
	table new "a/-/-/2023-02 23 23 23 total - 100" "a/-/IQ/2023-02 18 18 18 part 100" \
	    "b/-/IQ/2023-02 2 2 2" \
	    "c/-/-/2023-02 9 9 9 total - 300" "c/-/IQ/2023-02 5 5 5 part 300"
	[ "$(kinds --only value old.csv new.csv)" = "a:revised up
a:base changed
b:withdrawn
b:base changed
c:revised down" ]
}

@test "a restatement is set aside, and leads to what it says again" {
	table old "a/-/-/2023-02 22 22 22 total - 100" "a/-/-/2023-02 22 22 22 - 100 200" \
	    "a/-/IQ/2023-02 17 17 17 part 200"
	table new "a/-/-/2023-02 23 23 23 total - 100" "a/-/IQ/2023-02 16 16 16 part 100"
	[ "$(kinds --only value old.csv new.csv)" = "a:revised up
a:base changed" ]
	table new "a/-/-/2023-02 22 22 22 total - 100" "a/-/IQ/2023-02 17 17 17 part 100"
	run -0 sitrep-diff old.csv new.csv
	[ "$output" = "" ]
}

@test "backfilled: a figure of an earlier period came later" {
	table old "a/-/IQ/2023-01 4 4 4" "a/-/IQ/2023-02 4 4 4"
	table new "a/-/IQ/2023-01 4 4 4" "b/-/IQ/2023-01 1 1 1" "a/-/IQ/2023-02 4 4 4" \
	    "b/-/IQ/2023-02 2 2 2" "a/-/IQ/2023-03 4 4 4"
	run -1 sitrep-diff --only value --no-header old.csv new.csv
	[ "$(printf '%s\n' "${lines[@]}" | cut -d, -f2,8,16)" = "b,2023-01-01,backfilled
b,2023-02-01,new
a,2023-03-01,new" ]
}

@test "implausible: ten times, a hundred times, or the same number under another outcome" {
	table old "a/-/IQ/2023-02 4 4 4" "b/-/IQ/2023-02 700 700 700" "killed/-/IQ/2023-02 6 6 6" "e/-/IQ/2023-02 0 0 0"
	table new "a/-/IQ/2023-02 40 40 40" "b/-/IQ/2023-02 7 7 7" "injured/-/IQ/2023-02 6 6 6" "f/-/IQ/2023-02 0 0 0"
	[ "$(kinds --only value old.csv new.csv)" = "a:implausible
b:implausible
killed:implausible
e:withdrawn
injured:implausible
f:new" ]
}

@test "--evidence: where the old and the new figure stood, with both sentences" {
	table old "killed/rebels/IQ/2023-02 17 17 17" "a/-/IQ/2023-02 1 1 1"
	table new "killed/rebels/IQ/2023-02 18 18 18"
	run -1 sitrep-diff --evidence --only value old.csv new.csv
	[[ ${lines[0]} = *,kind_of_change,old_doc,old_line,old_text,new_doc,new_line,new_text ]]
	[[ ${lines[1]} = *,17,18,1,5.88,revised\ up,old.txt,1,"Line 1 says so.",new.txt,1,"Line 1 says so." ]]
	[[ ${lines[2]} = *,1,,,,withdrawn,old.txt,2,"Line 2 says so.",,, ]]
}

@test "text: figures as people write them" {
	table old "killed/rebels/IQ/2023-02 17 17 17" "seized/-/IQ/2023-02 12 - 12" "a/-/-/- - 9 9"
	sed -i '3s/,,12,,12$/,kg,12,,12/' old.csv
	table new "killed/rebels/IQ/2023-02 19 19 19" "seized/-/IQ/2023-02 14 15 14"
	sed -i '3s/,,14,15,14$/,kg,14,15,14/' new.csv
	run -1 sitrep-diff --evidence -f text old.csv new.csv
	[ "$output" = "--- old.csv
+++ new.csv
~ killed, rebels, IQ, people, 2023-02-01 to 2023-02-28: 17 -> 19 (+2, +11.76%)  revised up
    old old.txt:1: Line 1 says so.
    new new.txt:1: Line 1 says so.
~ seized, IQ, people, 2023-02-01 to 2023-02-28, kg: at least 12 kg -> 14 to 15 kg (+2, +16.67%)  refined
    old old.txt:2: Line 2 says so.
    new new.txt:2: Line 2 says so.
- a, people: up to 9  withdrawn
    old old.txt:3: Line 3 says so.
2 changed, 0 added, 1 removed" ]
}

@test "summary counts the kinds" {
	table old "a/-/IQ/2023-02 4 4 4" "b/-/IQ/2023-02 4 4 4"
	table new "a/-/IQ/2023-02 5 5 5" "b/-/IQ/2023-02 6 6 6"
	run -1 sitrep-diff -f summary --no-header old.csv new.csv
	[ "$output" = "changed,records,2
changed,low,2
changed,high,2
changed,value,2
revised up,figures,2" ]
}

@test "sorted, with the kinds that hang on other records" {
	table old "a/-/-/2023-02 22 22 22 total - 100" "a/-/IQ/2023-02 17 17 17 part 100"
	table new "a/-/-/2023-02 23 23 23 total - 100" "a/-/IQ/2023-02 18 18 18 part 100"
	sitrep-diff old.csv new.csv >hashed || [ $? = 1 ]
	sitrep-diff --sorted old.csv new.csv >merged || [ $? = 1 ]
	cmp hashed merged
	grep -q 'base changed' merged
}

@test "--plain: a table like any other; a patch holds every cell" {
	table old "a/-/IQ/2023-02 4 4 4"
	table new "a/-/IQ/2023-02 4 4 4"
	sed -i 's/says so/said so/' new.csv
	run -0 sitrep-diff old.csv new.csv
	run -1 sitrep-diff --plain -k measure --no-header old.csv new.csv
	[ "$output" = "changed,a,doc,old.txt,new.txt,,
changed,a,text,Line 1 says so.,Line 1 said so.,," ]
	sitrep-diff -f patch old.csv new.csv >patch.csv || [ $? = 1 ]
	sitrep-diff --apply patch.csv old.csv | cmp - new.csv
}

@test "--repeats error holds of figures too" {
	table old "a/-/IQ/2023-02 4 4 4" "a/-/IQ/2023-02 5 5 5"
	run -0 sitrep-diff old.csv old.csv
	run -2 sitrep-diff --repeats error old.csv old.csv
	[[ $output = "sitrep-diff: old.csv:3: the key a,,,IQ,,people,2023-02-01,2023-02-28, stands on line 2 already"* ]]
}

@test "a series of figures: value by period, a gap where a month has none" {
	table t "a/-/IQ/2023-01 4 4 4" "a/-/IQ/2023-02 6 6 6" "b/-/IQ/2023-01 1 1 1" "a/-/IQ/2023-04 9 9 9" "a/-/IQ/2023-04 9 9 9 - 10"
	run -1 sitrep-diff --series from t.csv
	[ "$output" = "measure,group,kind,country,area,counted,unit_code,from,column,value,previous,delta,percent
a,,,IQ,,people,,2023-01-01,value,4,,,
a,,,IQ,,people,,2023-02-01,value,6,4,2,50
a,,,IQ,,people,,2023-04-01,value,9,,,
b,,,IQ,,people,,2023-01-01,value,1,,," ]
}
