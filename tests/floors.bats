#!/usr/bin/env bats
# The floors of the house: who may include whom.

setup() {
	load helper
	cd "$ROOT" || return 1
}

@test "the common floor includes nothing of a command" {
	run -1 grep -rnE '#include "(\.\./)*cmd/' common cmd
}

# Who includes what, by a quoted name: a file and a header a line.
includes() {
	grep -r '^#include "' cmd common --include='*.[ch]' | sed 's/:#include "\(.*\)"/ \1/'
}

@test "no command includes another's files" {
	{
		find cmd common -name '*.h' | sed 's/^/is /'
		includes
	} >"$BATS_TEST_TMPDIR/includes"
	run -0 awk '
		$1 == "is" { is[$2] }
		$1 ~ /^cmd/ {
			split($1, path, "/")
			if (!(("cmd/" path[2] "/" $2) in is) && !(("common/" $2) in is))
				print $1 " includes " $2
		}' "$BATS_TEST_TMPDIR/includes"
	[ "$output" = "" ]
}

# Each room of a floor with the rooms whose headers it may include: those below it.
extract_rooms="document:
lines: document
tables: lines
layout: document lines tables
reading: document lines
numbers: document lines reading
figure: lines reading numbers
labels: reading numbers
parts: reading numbers figure labels
understood: reading numbers figure labels parts
phrases: reading numbers labels
acts: reading phrases
clause: reading numbers parts phrases
places: reading
placing: reading places
times: reading places
dating: reading places times
scope: reading
output: document reading"
aggregate_rooms="values:
figures: values
group: values figures
overlap: values figures
reconcile: values figures overlap"
diff_rooms="plan:
change: plan
report: plan change
pair: plan change report"
common_rooms="base:
csv: base
words: base
number: base words
period: base words
place: base words"

# The rooms under $1 that have headers, each including only what $2 allows it.
rooms_keep_floors() {
	{
		sed 's/^/floor /; s/://' <<<"$2"
		find "$1" -mindepth 2 -name '*.h' | sed "s,^$1/,room ,; s,/.*,,"
		includes | sed -n "s,^$1/,,p"
	} >"$BATS_TEST_TMPDIR/floors"
	run -0 awk '
		$1 == "floor" {
			for (i = 2; i <= NF; i++)
				may[$2, $i]
			next
		}
		$1 == "room" {
			is[$2]
			if (!(($2, $2) in may))
				print "no floor for " $2
			next
		}
		{
			split($1, file, "/")
			split($2, header, "/")
			if (file[1] in is && header[1] in is && !((file[1], header[1]) in may))
				print $1 " includes " $2
		}' "$BATS_TEST_TMPDIR/floors"
	[ "$output" = "" ] || { echo "$output"; return 1; }
}

@test "the rooms of extract lie on floors: each includes only those below it" {
	rooms_keep_floors cmd/extract "$extract_rooms"
}

@test "so do the rooms of aggregate and of diff" {
	rooms_keep_floors cmd/aggregate "$aggregate_rooms"
	rooms_keep_floors cmd/diff "$diff_rooms"
}

@test "so do the rooms of the common floor" {
	rooms_keep_floors common "$common_rooms"
}

@test "the top level holds what it is to hold, and no test leaves a file there" {
	git -C "$ROOT" rev-parse --git-dir >/dev/null 2>&1 || skip "no git repository"
	[ "$(git -C "$ROOT" ls-files | sed '/^\./d; s,/.*,,' | sort -u | tr '\n' ' ')" = \
	    "LICENSE Makefile README.md cmd common examples man tests " ]
}

@test "libcsv is seen by the reader alone, getopt by options alone" {
	[ "$(grep -rl '#include <csv.h>' cmd common)" = common/csv/csv_read.c ]
	[ "$(grep -rl '#include <getopt.h>' cmd common)" = common/options.h ]
	[ "$(grep -rl 'getopt_long(' cmd common)" = common/options.c ]
}

@test "the rooms are pure: no stdio streams, no locale" {
	run -1 grep -rnE '\b(setlocale|fopen|fprintf|printf|puts)\(' cmd --include='*.c' --exclude='main.c'
}

@test "a new word is a line in a table, not code: months and countries stand in no C file" {
	run -1 grep -rniE '"(january|february|iraq|syria|killed|rifle)"' cmd common --include='*.c'
}

# The functions that headers name and nobody uses: no other file, and no other line of the header.
without_user() {
	find cmd common tests -name '*.[ch]' | xargs awk '
		/^ \*|^[ \t]*\/\*/ { next }
		FILENAME ~ /\.h$/ && /^[a-z].*[ \t*][a-z_0-9]+\(/ && !/^static/ {
			name = $0
			sub(/\(.*/, "", name)
			sub(/.*[ \t*]/, "", name)
			offered[name] = FILENAME
		}
		{
			n = split($0, words, /[^A-Za-z0-9_]+/)
			for (i = 1; i <= n; i++) {
				if (!((words[i], FILENAME) in uses))
					files[words[i]]++
				uses[words[i], FILENAME]++
			}
		}
		END {
			for (name in offered)
				if (files[name] < 3 && uses[name, offered[name]] < 2)
					print offered[name] ": " name
		}' | sort
}

@test "what a header offers has a user besides its own file" {
	run -0 without_user
	[ "$output" = "" ] || { echo "$output"; return 1; }
}

# Pairs of files, by their names without an ending, of which the first needs the second: it includes its header, or
# calls what that defines. A .c and its .h are one.
needs() {
	{
		find cmd common -name '*.[ch]' | sed 's/^/file /'
		includes | sed 's/^/include /'
		find "$SITREP/cmd" "$SITREP/common" -name '*.o' | xargs nm -A -P | sed "s,^$SITREP/\(.*\)\.o: ,call \1 ,"
	} | awk '
		function command(unit) { return unit ~ /^cmd/ ? substr(unit, 1, index(substr(unit, 5), "/") + 4) : "common/" }
		function unit_of(file) { return substr(file, 1, length(file) - 2) }
		$1 == "file" { is[$2] }
		$1 == "include" {
			from = unit_of($2)
			print from, ((command(from) $3) in is ? command(from) : "common/") unit_of($3)
		}
		$1 != "call" || !(($2 ".c") in is) { next }	# or left from before a file was moved
		$4 == "U" { calls[$2] = calls[$2] " " $3 }
		$4 ~ /[TDRB]/ { defines[command($2), $3] = $2 }
		END {
			for (from in calls) {
				n = split(calls[from], names, " ")
				for (i = 1; i <= n; i++) {
					if ((command(from), names[i]) in defines)
						print from, defines[command(from), names[i]]
					else if (("common/", names[i]) in defines)
						print from, defines["common/", names[i]]
				}
			}
		}'
}

@test "no files need each other in a circle: each lies above those that it needs" {
	needs >"$BATS_TEST_TMPDIR/needs"
	grep -q '^cmd/extract/main common/options$' "$BATS_TEST_TMPDIR/needs"
	run tsort "$BATS_TEST_TMPDIR/needs"
	[ "$status" -eq 0 ] || { head -n 9 <<<"$output"; return 1; }
}
