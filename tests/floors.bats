#!/usr/bin/env bats
# The floors of the house: who may include whom.

setup() {
	load helper
	cd "$ROOT" || return 1
}

@test "the common floor includes nothing of a command" {
	run -1 grep -rnE '#include "(\.\./)*cmd/' common cmd
}

@test "no command includes another's files" {
	for command in extract normalize aggregate diff; do
		for file in cmd/$command/*.[ch]; do
			grep -o '#include "[^"]*"' "$file" | cut -d'"' -f2 | while read -r header; do
				[ -e "cmd/$command/$header" ] || [ -e "common/$header" ] || {
					echo "$file includes $header"
					return 1
				}
			done
		done
	done
}

@test "libcsv is seen by the reader alone, getopt by options alone" {
	[ "$(grep -rl '#include <csv.h>' cmd common)" = common/csv_read.c ]
	[ "$(grep -rl '#include <getopt.h>' cmd common)" = common/options.h ]
	[ "$(grep -rl 'getopt_long(' cmd common)" = common/options.c ]
}

@test "the rooms are pure: no stdio streams, no locale" {
	run -1 grep -rnE '\b(setlocale|fopen|fprintf|printf|puts)\(' cmd --include='*.c' --exclude='main.c'
}

@test "a new word is a line in a table, not code: months and countries stand in no C file" {
	run -1 grep -rniE '"(january|february|iraq|syria|killed|rifle)"' cmd common --include='*.c'
}
