#!/usr/bin/env bats
# The example releases, compared as their readers would.

bats_require_minimum_version 1.5.0

setup_file() {
	load helper
	cd "$BATS_FILE_TMPDIR" || return 1
	for edition in 01 02 03 03-corrected; do
		sitrep-extract "$ROOT/examples/harbour-2024-$edition.txt" | sitrep-normalize >"$edition.csv"
	done
}

setup() {
	load helper
	cd "$BATS_FILE_TMPDIR" || return 1
}

@test "the same release twice: nothing" {
	run -0 --separate-stderr sitrep-diff 03.csv 03.csv
	[ "$output" = "" ]
	[ "$stderr" = "" ]
}

@test "a corrected reissue: exactly the figures that were corrected" {
	run -1 --separate-stderr sitrep-diff --format text 03.csv 03-corrected.csv
	[ "$stderr" = "" ]
	[ "$output" = "--- 03.csv
+++ 03-corrected.csv
~ operation, SO+YE, operations against pirate gangs, 2024-03-01 to 2024-03-31: 19 -> 20 (+1, +5.26%)  revised up
~ killed, insurgents, SO+YE, pirates, 2024-03-01 to 2024-03-31: 8 -> 9 (+1, +12.5%)  revised up
~ operation, partnered, SO, partnered operations, 2024-03-01 to 2024-03-31: 10 -> 11 (+1, +10%)  base changed
~ killed, insurgents, SO, pirates, 2024-03-01 to 2024-03-31: 5 -> 6 (+1, +20%)  base changed
4 changed, 0 added, 0 removed" ]
}

@test "month against month: what rose and fell, with exact deltas" {
	run -1 --separate-stderr sitrep-diff --key measure,group,kind,country,counted --only value 01.csv 02.csv
	[ "$stderr" = "" ]
	[ "$(printf '%s\n' "$output" | cut -d, -f1,2,3,5,8-10)" = "change,measure,group,country,old,new,delta
changed,operation,,SO+YE,21,26,5
changed,killed,insurgents,SO+YE,9,11,2
changed,detained,insurgents,SO+YE,34,29,-5
changed,operation,,SO,12,15,3
changed,operation,,SO,1,2,1
changed,killed,insurgents,SO,6,7,1
changed,detained,insurgents,SO,20,18,-2
changed,killed,insurgents,YE,3,4,1
changed,detained,insurgents,YE,14,11,-3
changed,seized,weapons,SO+YE,41,33,-8
changed,seized,boats,SO+YE,3,5,2
changed,seized,drugs,SO+YE,560,1200,640
changed,injured,sailors,SO+YE,2,1,-1" ]
}

@test "--evidence: both sentences" {
	run -1 sitrep-diff --evidence --only value --no-header 03.csv 03-corrected.csv
	[[ ${lines[2]} = *,"harbour-2024-03.txt,11,10 partnered operations,harbour-2024-03-corrected.txt,11,11 partnered operations" ]]
}

@test "a series over the months" {
	run -1 sitrep-diff --series from --no-header <(cat 01.csv <(tail -n +2 02.csv) <(tail -n +2 03.csv))
	[[ $output = *"injured,sailors,,SO+YE,,partner sailors,,2024-02-01,value,1,2,-1,-50"* ]]
	[[ $output = *"killed,insurgents,,YE,,pirates,,2024-03-01,value,3,4,-1,-25"* ]]
}
