#!/usr/bin/env bats
# sitrep-diff behind git and cron, its manual, and what holds whatever the tables.

bats_require_minimum_version 1.5.0

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
}

@test "the manual's SYNOPSIS is the usage" {
	command -v mandoc >/dev/null || skip "no mandoc"
	usage=$(sitrep-diff --help | sed 's/^usage: //' | tr -s ' \n' ' ')
	synopsis=$(mandoc -T ascii "$ROOT/man/sitrep-diff.1" | sed 's/.\x08//g' |
		sed -n '/^SYNOPSIS/,/^DESCRIPTION/p' | sed '1d;$d' | tr -s ' \t\n' ' ')
	[ "${synopsis# }" = "$usage" ]
}

# repository OPTION...: goes into one whose CSV files the driver shows with these options; prices.csv is in it.
repository() {
	command -v git >/dev/null || skip "no git"
	export HOME=$PWD GIT_CONFIG_NOSYSTEM=1
	git init -q repository
	cd repository || return 1
	git config user.name Tester
	git config user.email tester@example.org
	git config diff.csv.command "'$ROOT/examples/git-diff-driver' $* --"
	echo '*.csv diff=csv' >.gitattributes
	printf '%s\n' id,price 1,10 2,20 >prices.csv
	git add . && git commit -qm first
}

@test "git shows CSV files by key" {
	repository --key id
	run -0 git diff
	[ "$output" = "" ]
	printf '%s\n' id,price 2,25 1,10 3,5 >prices.csv
	run -0 git diff
	[ "${lines[0]}" = "sitrep-diff prices.csv" ]
	[ "${lines[3]}" = "~ id=2: price 20 -> 25 (+5, +25%)" ]
	[ "${lines[4]}" = "+ id=3: price 5" ]
	[ "${lines[5]}" = "1 changed, 1 added, 0 removed" ]
	git commit -qam second
	run -0 git log -p --ext-diff -1 --format=%s
	[[ $output = *"~ id=2: price 20 -> 25"* ]]
	git mv prices.csv costs.csv
	echo 4,1 >>costs.csv
	git add costs.csv
	run -0 git diff --cached -M
	[[ $output = *"+ id=4: price 1"* ]]
	git commit -qm third
	git rm -q costs.csv
	run -0 git diff --cached
	[[ $output = *"- id=1: price 10"* ]]
	printf '%s\n' id,w 1,1 >new.csv
	git add new.csv
	run -0 git diff --cached new.csv
	[[ $output = *"+ id=1: w 1"* ]]
}

@test "git is told where the driver fails" {
	repository --key nr
	printf '%s\n' id,price 1,11 >prices.csv
	run git diff
	[ "$status" != 0 ]
	[[ $output = *"no column nr; there are id,price"* ]]
}

@test "cron mails only what changed" {
	turn() {
		printf '%s\n' id,price "$@" >new.csv
		env -i PATH="$PATH" sh "$ROOT/examples/cron-diff.sh" last.csv new.csv --key id 2>&1 </dev/null
	}
	run -0 turn 1,10 2,20
	[ "$output" = "" ]
	run -0 turn 2,20 1,10
	[ "$output" = "" ]
	run -0 turn 2,20 1,12
	[ "${lines[2]}" = "~ id=1: price 10 -> 12 (+2, +20%)" ]
	run -0 turn 2,20 1,12
	[ "$output" = "" ]
	run -2 turn 2,20,7
	[ "$output" = "sitrep-diff: new.csv:2: 3 fields, where the header has 2" ]
	run -0 turn 2,20 1,12
	[ "$output" = "" ]
}

@test "properties on random tables" {
	command -v python3 >/dev/null || skip "no python3"
	run -0 python3 "$ROOT/tests/properties/diff.py" 8
}
