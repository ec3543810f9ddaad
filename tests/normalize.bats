#!/usr/bin/env bats
# Rows of extract and of anybody's tables, with what they mean beside them.

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
	canon=date,from,to,country,area,measure,group,kind,unit_code,low,high,value,note
}

# rows LINE...: a table to standard output.
rows() {
	printf '%s\n' "$@"
}

@test "a row of extract: what it says stays, what it means stands behind" {
	rows doc,published,modifier,number,unit,counted,outcome,place,period \
	    'a.txt,2023-03-03,at least,12,,ISIS operatives,detained,Iraq and Syria,February' >in.csv
	run -0 --separate-stderr sitrep-normalize in.csv
	[ "${lines[0]}" = "doc,published,modifier,number,unit,counted,outcome,place,period,$canon" ]
	[ "${lines[1]}" = "a.txt,2023-03-03,at least,12,,ISIS operatives,detained,Iraq and Syria,February,2023-03-03,2023-02-01,2023-02-28,IQ+SY,,detained,ISIS,,,12,,12," ]
	[ "${#lines[@]}" = 2 ] && [ -z "$stderr" ]
}

@test "what splits a measure stands in its own column" {
	rows counted,outcome 'partnered operations,conducted' 'US-only operations,conducted' >in.csv
	run -0 --separate-stderr sitrep-normalize in.csv
	[[ ${lines[1]} = *,operation,,partnered,,,,, ]]
	[[ ${lines[2]} = *,operation,,US-only,,,,, ]]
}

@test "anybody's table, its columns named" {
	rows id,victims,where,when 7,1.204,Basra,'3 May 2021' >in.csv
	run -0 --separate-stderr sitrep-normalize --number victims --place where --period when in.csv
	[ "${lines[0]}" = "id,victims,where,when,$canon" ]
	[ "${lines[1]}" = '7,1.204,Basra,3 May 2021,,2021-05-03,2021-05-03,IQ,IQ-BA,,,,,1.204,1.204,1.204,' ]
}

@test "a column that is not there is an error that lists those that are" {
	rows id,victims 7,2 >in.csv
	run -2 --separate-stderr sitrep-normalize -n deaths in.csv
	[ "$stderr" = 'sitrep-normalize: in.csv: no column deaths; there are id,victims' ]
	[ -z "$output" ]
}

@test "to normalize twice is to normalize once" {
	rows number,place,period 'dozens,Mosul,31 February' 'three,nowhere at all,May 2022' >in.csv
	sitrep-normalize in.csv >once.csv
	sitrep-normalize once.csv >twice.csv
	cmp once.csv twice.csv
	sitrep-normalize -P n_ in.csv >once.csv
	sitrep-normalize -P n_ once.csv >twice.csv
	cmp once.csv twice.csv
}

@test "cells that were changed are computed again in place, wherever they stand" {
	rows number,counted 'two,men' | sitrep-normalize >once.csv
	awk -F, 'NR > 1 { sub(/^two/, "five") } { print }' once.csv | sitrep-normalize >twice.csv
	rows number,counted 'five,men' | sitrep-normalize | cmp - twice.csv
	rows "value,number,$canon" | sed 's/high,value/high/' >moved.csv
	rows '9,two,,,,,,,,,,,,' >>moved.csv
	run -0 --separate-stderr sitrep-normalize moved.csv
	[ "${lines[0]}" = "value,number,${canon/,value/}" ]
	[[ ${lines[1]} = '2,two,'*',2,2,' ]]
}

@test "a foreign table with a column of a canonical name is refused, and a prefix helps" {
	rows number,date '4,2020' >in.csv
	run -2 --separate-stderr sitrep-normalize in.csv
	[ "$stderr" = 'sitrep-normalize: in.csv: the column date is there already; --prefix TEXT gives the new columns other names' ]
	[ -z "$output" ]
	run -0 --separate-stderr sitrep-normalize --prefix n_ in.csv
	[ "${lines[0]}" = "number,date,n_${canon//,/,n_}" ]
	[[ ${lines[1]} = '4,2020,'*',4,4,4,' ]]
}

@test "the best value by policy" {
	rows number 5-8 'at least 7' 'up to 9' >in.csv
	values() {
		sitrep-normalize "$@" in.csv | awk -F, 'NR > 1 { printf "%s ", $(NF - 1) }'
	}
	[ "$(values)" = '5 7 9 ' ]
	[ "$(values --best low)" = '5 7 9 ' ]
	[ "$(values --best high)" = '8 7 9 ' ]
	[ "$(values -b mid)" = '6.5 7 9 ' ]
	run -2 --separate-stderr sitrep-normalize --best most in.csv
	[ "$stderr" = 'sitrep-normalize: --best most: it is low, high or mid' ]
}

@test "amounts are converted on request only" {
	rows number,unit '100,pounds' '2,tonnes' '3,hectares' '5,' '1.5,kilograms' >in.csv
	amounts() {
		sitrep-normalize "$@" in.csv | awk -F, 'NR > 1 { printf "%s %s|", $(NF - 1), $(NF - 4) }'
	}
	[ "$(amounts)" = '100 [lb_av]|2 t|3 ha|5 |1.5 kg|' ]
	[ "$(amounts --convert kg)" = '45.359237 kg|2000 kg|3 ha|5 |1.5 kg|' ]
	[ "$(amounts -C kg -C km2)" = '45.359237 kg|2000 kg|0.03 km2|5 |1.5 kg|' ]
	run -2 --separate-stderr sitrep-normalize --convert stone in.csv
	[ "$stderr" = 'sitrep-normalize: --convert stone: not the code of a unit that can be converted to' ]
}

@test "the order of day and month, given or left open" {
	rows period 03/04/2023 25/04/2023 >in.csv
	run -0 --separate-stderr sitrep-normalize in.csv
	[[ ${lines[1]} = '03/04/2023,,,,'*',period: not resolved: 03/04/2023 ('*')' ]]
	[[ ${lines[2]} = '25/04/2023,,2023-04-25,2023-04-25,'*, ]]
	run -0 --separate-stderr sitrep-normalize --date-order mdy in.csv
	[[ ${lines[1]} = '03/04/2023,,2023-03-04,2023-03-04,'*, ]]
	run -0 --separate-stderr sitrep-normalize -D dmy in.csv
	[[ ${lines[1]} = '03/04/2023,,2023-04-03,2023-04-03,'*, ]]
}

@test "dates of documents as ISO 8601, in whatever manner they are written" {
	rows published 2023-03-03 '3 March 2023' '"Friday, March 3, 2023"' 2023-03-03T10:00:00Z \
	    'last spring' >in.csv
	run -0 --separate-stderr sitrep-normalize in.csv
	[[ ${lines[1]} = 2023-03-03,2023-03-03,*, ]]
	[[ ${lines[2]} = '3 March 2023,2023-03-03,'*, ]]
	[[ ${lines[3]} = '"Friday, March 3, 2023",2023-03-03,'*, ]]
	[[ ${lines[4]} = '2023-03-03T10:00:00Z,2023-03-03,'*, ]]
	[[ ${lines[5]} = 'last spring,,'*',published: no date: last spring' ]]
}

@test "what is not understood stays blank, and the note says why" {
	rows number,period,published 'lots,31 February,2023-05-01' >in.csv
	run -0 --separate-stderr sitrep-normalize in.csv
	[[ ${lines[1]} = 'lots,31 February,2023-05-01,2023-05-01,,,'*',,,,period: not resolved: 31 February ('*'); number: no number: lots' ]]
}

@test "misspelt names and words are mended for matching, and noted" {
	rows place,counted,outcome 'Iragi,soldiers,kidnaped' 'Afganistan,civillians,killed' >in.csv
	run -0 --separate-stderr sitrep-normalize in.csv
	[[ ${lines[2]} = 'Afganistan,civillians,killed,,,,AF,,killed,civilians,'*'place: misspelt: Afganistan as Afghanistan; counted: misspelt: civillians as civilians' ]]
}

@test "a village that no table has is no misspelt province" {
	rows place 'Sinalya Village' 'Chantaburi province' >in.csv
	run -0 --separate-stderr sitrep-normalize in.csv
	[[ ${lines[1]} != *misspelt* && ${lines[1]} = 'Sinalya Village,'*'not in the gazetteer' ]]
	[[ ${lines[2]} = *'misspelt: Chantaburi as Chanthaburi' ]]
}

@test "an ordinary word is no misspelling of one that decides something" {
	rows counted,outcome workers,demanded plans,evaluated >in.csv
	run -0 --separate-stderr sitrep-normalize in.csv
	[[ ${lines[1]} = 'workers,demanded,'*',other,'* && ${lines[1]} != *misspelt* ]]
	[[ ${lines[2]} = 'plans,evaluated,'*',other,'* && ${lines[2]} != *misspelt* ]]
}

@test "an ambiguous place is decided by the row's other cells" {
	rows place,text 'Tripoli,"In Tripoli, the Lebanese army said, three men were held."' \
	    'Tripoli,"In Tripoli, Libya, three men were held."' >in.csv
	run -0 --separate-stderr sitrep-normalize in.csv
	[[ ${lines[1]} = *,LB,* ]]
	[[ ${lines[2]} = *,LY,* ]]
}

@test "strict: 1 if a row got a note" {
	rows number 12 >good.csv
	rows number 12 lots >bad.csv
	run -0 sitrep-normalize --strict good.csv
	run -1 sitrep-normalize --strict bad.csv
	run -0 sitrep-normalize bad.csv
}

@test "the summary counts notes by kind" {
	rows number,unit 'lots,' '4,widgets' '5,widgets' '6,kg' >in.csv
	run -0 --separate-stderr sitrep-normalize --summary in.csv
	[ "$stderr" = 'sitrep-normalize: rows: 4, with a note: 3
sitrep-normalize: number not read: 1
sitrep-normalize: unit not known: 2' ]
}

@test "a user's words go over ours" {
	mkdir words
	printf 'PHRASE\tlow\thigh\texample\ndozens\t24\t-\tdozens of boats\numpteen\t20\t40\tumpteen boats\n' \
	    >words/vague.tsv
	rows number dozens umpteen several >in.csv
	run -0 --separate-stderr sitrep-normalize --vocabulary words in.csv
	[[ ${lines[1]} = *,24,,24, ]]
	[[ ${lines[2]} = *,20,40,20, ]]
	[[ ${lines[3]} = *,3,,3, ]]
	run -2 --separate-stderr sitrep-normalize --vocabulary nowhere in.csv
	[[ $stderr = 'sitrep-normalize: nowhere: cannot read the vocabulary: '* ]]
}

@test "no header to read, none to write, other delimiters" {
	run -0 --separate-stderr sitrep-normalize --header id,number --no-header -F ';' <<<$'1;two\n2;"a;b"'
	[ "${lines[0]}" = '1;two;;;;;;;;;;2;2;2;' ]
	[ "${lines[1]}" = '2;"a;b";;;;;;;;;;1;1;1;number: passed over: b' ]
	run -0 --separate-stderr sitrep-normalize -t <<<$'number\ta\\tb\nfour\tx\\ny'
	[[ ${lines[1]} = $'four\tx\\ny\t'*$'\t4\t4\t4\t' ]]
}

@test "every field comes through: quotes, line breaks, commas" {
	printf 'number,text\r\n"3","say ""no"",\nor not"\r\n' >in.csv
	run -0 --separate-stderr sitrep-normalize in.csv
	[ "${lines[1]}" = '3,"say ""no"",' ]
	[ "${lines[2]}" = 'or not",,,,,,,,,,3,3,3,' ]
}

@test "several tables are one, if their columns are the same" {
	rows number 1 >a.csv
	rows number 2 >b.csv
	rows other 3 >c.csv
	run -0 --separate-stderr sitrep-normalize a.csv - <b.csv
	[ "${#lines[@]}" = 3 ]
	run -2 --separate-stderr sitrep-normalize a.csv missing.csv b.csv
	[ "${#lines[@]}" = 3 ]
	[[ $stderr = 'sitrep-normalize: missing.csv: '* ]]
	run -2 --separate-stderr sitrep-normalize a.csv c.csv
	[ "$stderr" = 'sitrep-normalize: c.csv: the columns are not those of the first table' ]
}

@test "a bad record ends the run with 2, and leaves no half of a file" {
	rows number,text '1,x' '2' '3,y' >in.csv
	run -2 --separate-stderr sitrep-normalize in.csv
	[ "$stderr" = 'sitrep-normalize: in.csv:3: 1 field, where the header has 2' ]
	[ "${#lines[@]}" = 2 ]
	echo before >out.csv
	run -2 --separate-stderr sitrep-normalize -o out.csv in.csv
	[ "$(cat out.csv)" = before ]
	run -1 compgen -G '.*out.csv*'
	run -1 compgen -G 'out.csv?*'
}

@test "an empty table, and one of a header alone" {
	run -0 --separate-stderr sitrep-normalize </dev/null
	[ -z "$output$stderr" ]
	run -0 --separate-stderr sitrep-normalize <<<number
	[ "$output" = "number,$canon" ]
}

@test "a full disk is trouble" {
	[ -e /dev/full ] || skip 'no /dev/full'
	rows number 1 >in.csv
	run -2 sh -c 'sitrep-normalize in.csv >/dev/full'
}

@test "rows flow: what was read is out before more is waited for" {
	mkfifo pipe
	sitrep-normalize <pipe >out.csv 7>&- &
	exec 7>pipe
	printf 'number\nseven\n' >&7
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		grep -q '^seven,' out.csv && break
		sleep 0.1
	done
	grep -q '^seven,.*,7,7,7,$' out.csv
	exec 7>&-
	wait
}

@test "memory is constant" {
	! grep -q __asan_init "$SITREP/sitrep-normalize" || skip 'the sanitizer needs more'
	awk 'BEGIN { print "number,counted"; for (i = 0; i < 400000; i++) printf "%d,thing%d\n", i, i }' >big.csv
	(ulimit -v 200000 && sitrep-normalize big.csv | tail -1 | grep -q '^399999,thing399999,')
}

@test "whatever the rows say" {
	run -0 python3 "$ROOT/tests/properties/normalize.py" "$SITREP/sitrep-normalize" \
	    "$SITREP/vocabulary/currencies.tsv"
}

@test "help, version, wrong usage" {
	run -0 --separate-stderr sitrep-normalize --help
	[[ $output = 'usage: sitrep-normalize '* ]] && [ -z "$stderr" ]
	run -0 --separate-stderr sitrep-normalize -V
	[[ $output = 'sitrep-normalize '* ]]
	run -2 --separate-stderr sitrep-normalize --frobnicate
	[[ $stderr = *'usage: sitrep-normalize '* ]] && [ -z "$output" ]
}

@test "the usage is the manual's synopsis" {
	command -v mandoc >/dev/null || skip 'no mandoc'
	diff <(sitrep-normalize --help | sed 's/^usage: //' | tr -s ' \n' '\n\n' | sed '/^$/d') \
	    <(mandoc -Tascii "$ROOT/man/sitrep-normalize.1" | col -bx |
	    sed -n '/^SYNOPSIS/,/^DESCRIPTION/p' | sed '1d;$d' | tr -s ' \n' '\n\n' | sed '/^$/d')
}

@test "each long option is in the manual" {
	for option in $(sed -n 's|^	{ "\([a-z-]*\)", [a-z]*_argument.*|\1|p' "$ROOT/cmd/normalize/main.c" \
	    "$ROOT/common/options.h"); do
		grep -q -e "Fl -$option" -e ", -$option" "$ROOT/man/sitrep-normalize.1" || {
			echo "$option"
			return 1
		}
	done
}

@test "a table with no column to read is an error" {
	run -2 --separate-stderr sitrep-normalize <<<$'x,y\n1,2'
	[ "$output" = "" ]
	[ "$stderr" = "sitrep-normalize: standard input: no column to read: none is named as those of sitrep-extract are, and no option (--number, --period, ...) names one" ]
}

@test "a year in brackets is that of a period without one" {
	printf 'period\nNovember (2023)\nbetween January and June (2023)\nas of June 30 (2023)\n3 May (Wednesday)\nby March (January - March 2023)\n7 October (August-September 2023)\nfrom 3 to 9 June (May and June 2023)\nJuly (May 2023 - June 2023)\n7 October (November 2022 - March 2023)\n' |
		sitrep-normalize --period period | cut -d, -f1,3,4 >"$BATS_TEST_TMPDIR/out"
	diff "$BATS_TEST_TMPDIR/out" - <<-'END'
	period,from,to
	November (2023),2023-11-01,2023-11-30
	between January and June (2023),2023-01-01,2023-06-30
	as of June 30 (2023),,2023-06-30
	3 May (Wednesday),,
	by March (January - March 2023),,2023-03-31
	7 October (August-September 2023),2023-10-07,2023-10-07
	from 3 to 9 June (May and June 2023),2023-06-03,2023-06-09
	July (May 2023 - June 2023),2023-07-01,2023-07-31
	7 October (November 2022 - March 2023),,
	END
}

@test "a reporting period may have no beginning, and a year an end" {
	printf 'period\nthe reporting period (as of 15 May 2020)\n2025 (upto 20th April)\n' |
		sitrep-normalize --period period | cut -d, -f1,3,4 >"$BATS_TEST_TMPDIR/out"
	diff "$BATS_TEST_TMPDIR/out" - <<-'END'
	period,from,to
	the reporting period (as of 15 May 2020),,2020-05-15
	2025 (upto 20th April),2025-01-01,2025-04-20
	END
}
