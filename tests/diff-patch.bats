#!/usr/bin/env bats
# sitrep-diff --format patch and --apply.

bats_require_minimum_version 1.5.0

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
	printf '%s\n' id,name,price 1,Ada,10 2,Ben,20 3,Cai,30 4,Dee,4 >old.csv
	printf '%s\n' id,name,note,price 6,Flo,x,1 1,Ada,,10 2,Ben,,25 4,"De a",y,4 5,Eli,,7 >new.csv
}

@test "a patch and the old table give the new one again" {
	run -1 --separate-stderr sitrep-diff -k id --format patch old.csv new.csv
	[ "$output" = "change,at,id,repeat,column,old,new
column added,3,,,note,,note
added,1,6,1,name,,Flo
added,1,6,1,note,,x
added,1,6,1,price,,1
changed,,2,1,price,20,25
removed,,3,1,name,Cai,
removed,,3,1,price,30,
changed,,4,1,name,Dee,De a
changed,,4,1,note,,y
added,5,5,1,name,,Eli
added,5,5,1,price,,7" ]
	printf '%s\n' "$output" >patch.csv
	sitrep-diff --apply patch.csv old.csv | cmp - new.csv
	sitrep-diff --apply - old.csv <patch.csv | cmp - new.csv
	sitrep-diff --apply patch.csv <old.csv | cmp - new.csv
}

@test "a patch of no difference changes nothing" {
	sitrep-diff -k id -f patch old.csv old.csv >patch.csv
	[ ! -s patch.csv ]
	sitrep-diff --apply patch.csv old.csv | cmp - old.csv
}

@test "a patch fits a table in another order, and one with other changes elsewhere" {
	sitrep-diff -k id -f patch old.csv new.csv >patch.csv || [ $? = 1 ]
	{ head -1 old.csv; tail -n +2 old.csv | tac; echo 9,Zed,9; } >other.csv
	run -0 sitrep-diff --apply patch.csv other.csv
	[ "$(printf '%s\n' "$output" | sort)" = "$({ cat new.csv; echo 9,Zed,,9; } | sort)" ]
}

@test "a patch that does not fit is refused whole" {
	check() {
		local wanted=$1 table=$2
		run -2 --separate-stderr sitrep-diff -a patch.csv "$table"
		[ "$output" = "" ]
		[ "$stderr" = "sitrep-diff: $wanted" ]
	}
	sitrep-diff -k id -f patch old.csv new.csv >patch.csv || [ $? = 1 ]
	check "patch.csv:2: the patch does not fit new.csv: there is such a column already" new.csv
	sed 's/Dee/Dia/' old.csv >other.csv
	check "other.csv:5: the patch does not fit (line 9 of it): name is \`Dia', not \`Dee'" other.csv
	sed '/Cai/d' old.csv >other.csv
	check "patch.csv:7: the patch does not fit other.csv: there is no such record" other.csv
	sed 's/Cai/Kai/' old.csv >other.csv
	check "other.csv:4: the patch does not fit (line 7 of it): name is \`Kai', not \`Cai'" other.csv
	{ cat old.csv; echo 5,Eva,1; } >other.csv
	check "patch.csv:11: the patch does not fit other.csv: what it adds is there already" other.csv
}

@test "what is no patch is refused" {
	run -2 --separate-stderr sitrep-diff -a new.csv old.csv
	[ "$stderr" = "sitrep-diff: new.csv:1: this is no patch: its columns are change,at, those of the key, repeat,column,old,new" ]
	sitrep-diff -k id -f patch old.csv new.csv >patch.csv || [ $? = 1 ]
	sed 's/^changed/twisted/' patch.csv >bad.csv
	run -2 --separate-stderr sitrep-diff -a bad.csv old.csv
	[ "$stderr" = "sitrep-diff: bad.csv:6: a change that there is not" ]
	[ "$output" = "" ]
}

@test "columns that go, change their names, or swap them" {
	printf '%s\n' k,a,b,c 1,x,y,z >a.csv
	printf '%s\n' k,b,d,a 1,x,q,y >b.csv
	run -1 sitrep-diff -k k -r a=b,b=a -f patch a.csv b.csv
	printf '%s\n' "$output" >patch.csv
	run -0 sitrep-diff -a patch.csv a.csv
	[ "$output" = "$(cat b.csv)" ]
}

@test "repeats, and cells with anything in them" {
	printf 'k,v\na,"1\n2"\na,2\nb,1\na,""\n' >a.csv
	printf 'k,v\na,2\na,\nb,"say ""no"""\nb,2\n' >b.csv
	sitrep-diff -k k -R pair -f patch a.csv b.csv >patch.csv || [ $? = 1 ]
	sitrep-diff -a patch.csv a.csv | cmp - b.csv
	sitrep-diff -t -k k -f patch <(printf 'k\tv\na\t1\\n2\n') <(printf 'k\tv\na\t\\t\n') >patch.tsv || [ $? = 1 ]
	sitrep-diff -t -a patch.tsv <(printf 'k\tv\na\t1\\n2\n') | cmp - <(printf 'k\tv\na\t\\t\n')
}

@test "a patch that would give one name twice does not fit" {
	printf 'k,v\na,1\n' >a.csv
	printf '%s\n' change,at,k,repeat,column,old,new 'column renamed,,,,v,v,k' >patch.csv
	run -2 --separate-stderr sitrep-diff -a patch.csv a.csv
	[ "$output" = "" ] && [ "$stderr" = "sitrep-diff: patch.csv:2: the patch does not fit a.csv: there is such a column already" ]
	printf '%s\n' change,at,k,repeat,column,old,new 'column renamed,,,,w,v,w' 'column renamed,,,,v,w,v' >patch.csv
	printf 'k,v,w\na,1,2\n' >a.csv
	run -0 --separate-stderr sitrep-diff -a patch.csv a.csv
	[ "$output" = "k,w,v
a,1,2" ]
}

@test "a patch leaves nothing out" {
	for option in "--ignore name" "--only name" --numeric "--tolerance 1" --ignore-case; do
		# shellcheck disable=SC2086
		run -2 --separate-stderr sitrep-diff -k id -f patch $option old.csv new.csv
		[ "$stderr" = "sitrep-diff: a patch holds every difference: no --ignore, --only, --numeric, --tolerance, --ignore-case or --evidence with it" ]
	done
}

@test "-o: a table is patched in place, or stays as it was" {
	sitrep-diff -k id -f patch old.csv new.csv >patch.csv || [ $? = 1 ]
	cp old.csv table.csv
	sitrep-diff -a patch.csv -o table.csv table.csv
	cmp table.csv new.csv
	run -2 sitrep-diff -a patch.csv -o table.csv table.csv
	cmp table.csv new.csv
}
