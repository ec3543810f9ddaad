#!/usr/bin/env bats
# Where extract's documents come from, what they are called, which date they have.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
	printf '12 rifles were seized.\n' >a.txt
	printf 'On Monday\nfive people were killed.\n' >b.txt
	header=doc,published,line,start,end,modifier,number,unit,counted,outcome,place,period,place_basis,period_basis,source,scope,of,text
}

# extract ARGUMENT...: runs it and keeps of each row the named columns, parted by blanks.
extract() {
	local columns=$1

	shift
	run --separate-stderr sitrep-extract -t "$@"
	output=$(awk -F '\t' -v names="$columns" '
		NR == 1 { n = split(names, name, ","); for (i = 1; i <= NF; i++) at[$i] = i; next }
		{ for (i = 1; i <= n; i++) printf "%s%s", $at[name[i]], i < n ? " " : "\n" }' <<<"$output")
}

# says STATUS LINE...: these rows and nothing on standard error.
says() {
	[ "$status" -eq "$1" ]
	shift
	diff <(printf '%s\n' "$@") <(printf '%s\n' "$output")
	[ -z "$stderr" ]
}

@test "standard input is read as one thing" {
	printf 'doc,published\na.txt,2023-03-03\n' >dates.csv
	printf '17 men died.\n' >a.txt
	for options in '-D -' '-D - -' '-D - a.txt -' '-D - --files0-from -' '--verify -' '--verify - -'; do
		run -2 --separate-stderr sitrep-extract $options <dates.csv
		[ "$stderr" = 'sitrep-extract: standard input can be the documents or what is told of them, not both' ]
	done
	run -0 --separate-stderr sitrep-extract -D - a.txt <dates.csv
	[ "${#lines[@]}" = 2 ]
}

@test "each file is a document, named without its directory" {
	mkdir d
	cp a.txt d/c.txt
	extract doc,line,start,end,number a.txt b.txt ./d/c.txt
	says 0 'a.txt 1 0 2 12' 'b.txt 2 10 14 five' 'c.txt 1 0 2 12'
}

@test "standard input is a document, without operands and for -" {
	extract doc,number <a.txt
	says 0 '- 12'
	extract doc,number b.txt - <a.txt
	says 0 'b.txt five' '- 12'
	extract doc,number --name report.txt <a.txt
	says 0 'report.txt 12'
}

@test "the header goes out first, and once" {
	run -0 --separate-stderr sitrep-extract a.txt b.txt
	[ "${lines[0]}" = "$header" ]
	[ "${#lines[@]}" -eq 3 ]
	: >empty
	run -0 --separate-stderr sitrep-extract empty
	[ "$output" = "$header" ]
	run -0 --separate-stderr sitrep-extract --no-header empty
	[ -z "$output" ]
}

@test "an unreadable file is reported, the others are done" {
	mkdir directory
	extract doc,number a.txt missing directory b.txt
	[ "$status" -eq 2 ]
	[ "$output" = $'a.txt 12\nb.txt five' ]
	[ "$stderr" = $'sitrep-extract: missing: No such file or directory\nsitrep-extract: directory: Is a directory' ]
}

@test "what must be converted first is said and passed over" {
	printf '%%PDF-1.7\n12 rifles were seized.\n' >x.pdf
	printf '\xff\xfe1\x002\x00' >x.utf16
	printf 'PK\003\004' >x.docx
	extract doc,number x.pdf x.utf16 a.txt x.docx
	[ "$status" -eq 2 ]
	[ "$output" = 'a.txt 12' ]
	[ "$stderr" = "sitrep-extract: x.pdf: a PDF, not text; pdftotext -layout makes it that
sitrep-extract: x.utf16: UTF-16; iconv -f UTF-16 -t UTF-8 makes it UTF-8
sitrep-extract: x.docx: an archive or office document, not text" ]
	extract doc,number --split x.pdf
	[ "$status" -eq 2 ]
	[ -z "$output" ]
}

@test "form feeds divide documents: #1, #2, each with its own offsets" {
	printf '12 rifles were seized.\n\f\n\fFive people were killed.\n\f\n' >s
	extract doc,line,start,end,number --split s
	says 0 's#1 1 0 2 12' 's#3 1 0 4 Five'
	extract doc,line,start,end,number <s
	says 0 '- 1 0 2 12' '- 3 26 30 Five'
}

@test "a document is done as soon as its form feed arrives" {
	mkfifo in
	(printf '12 rifles were seized.\n\f'; read -r _ <go; printf 'Five people were killed.\n') >in &
	mkfifo go
	sitrep-extract --split --no-header --name s <in >out &
	for _ in $(seq 100); do
		[ -s out ] && break
		sleep 0.1
	done
	[ "$(cut -d, -f1,4,5 out)" = s#1,0,2 ]
	echo >go
	wait
	[ "$(cut -d, -f1,4,5 out)" = $'s#1,0,2\ns#2,0,4' ]
}

@test "the header is out before there is any input" {
	mkfifo in
	sleep 10 >in &
	sleeper=$!
	sitrep-extract <in >out &
	for _ in $(seq 50); do
		[ -s out ] && break
		sleep 0.1
	done
	[ "$(cat out)" = "$header" ]
	kill "$sleeper"
	wait
}

@test "names from a file, divided by NUL, with or without the last one" {
	printf 'a.txt\0b.txt\0' >names
	extract doc,number --files0-from names
	says 0 'a.txt 12' 'b.txt five'
	extract doc,number --files0-from - < <(printf 'b.txt\0a.txt')
	says 0 'b.txt five' 'a.txt 12'
	: >names
	extract doc,number --files0-from names
	says 0 ''
}

@test "an empty name, a missing list, operands beside a list" {
	printf 'a.txt\0\0' >names
	extract doc,number --files0-from names
	[ "$status" -eq 2 ]
	[ "$output" = 'a.txt 12' ]
	[ "$stderr" = 'sitrep-extract: names: an empty file name' ]
	run -2 --separate-stderr sitrep-extract --files0-from none
	[ "$stderr" = 'sitrep-extract: none: No such file or directory' ]
	run -2 --separate-stderr sitrep-extract --files0-from names a.txt
	[ "$stderr" = 'sitrep-extract: --files0-from: file operands do not go with it (a.txt)' ]
}

@test "a record of a CSV is a document" {
	cat >t.csv <<-'END'
	id,body,day
	x,"12 rifles were seized.",2023-03-03
	,"In all, five people
	were killed.",
	END
	extract doc,published,line,start,number --csv --text-column body --id-column id --date-column day t.csv
	says 0 'x 2023-03-03 1 0 12' 't.csv#2  1 8 five'
	extract doc,number --csv --text-column body <t.csv
	says 0 '-#1 12' '-#2 five'
}

@test "a CSV with another delimiter, and without a header" {
	printf 'x;12 rifles were seized.\n' >t.csv
	run -0 --separate-stderr sitrep-extract -F ';' --csv --header id,body --text-column body --id-column id --no-text t.csv
	[ "${lines[1]}" = 'x;;1;0;2;;12;;rifles;seized;;;;;;;;' ]
}

@test "tab-separated text, as -t writes it" {
	printf 'id\tbody\nx\t12 rifles\\n were seized.\n' >t.tsv
	extract doc,start,number --tsv --text-column body --id-column id t.tsv
	says 0 'x 0 12'
}

@test "a bad CSV: an unknown column, none named, a record that does not fit" {
	printf 'id,body\nx,12 rifles were seized\ny\nz,five people were killed\n' >t.csv
	run -2 --separate-stderr sitrep-extract --csv --text-column text t.csv
	[ "$stderr" = 'sitrep-extract: t.csv: no column text; there are id,body' ]
	run -2 --separate-stderr sitrep-extract --csv t.csv
	[ "$stderr" = 'sitrep-extract: --csv: which column holds the text? (--text-column NAME)' ]
	run -2 --separate-stderr sitrep-extract --text-column body t.csv
	[ "$stderr" = 'sitrep-extract: --text-column, --id-column, --date-column and --header go with --csv or --tsv' ]
	run -2 --separate-stderr sitrep-extract --csv --split --text-column body t.csv
	[ "$stderr" = 'sitrep-extract: --split does not go with --csv or --tsv' ]
	extract doc,number --csv --text-column body --id-column id t.csv
	[ "$status" -eq 2 ]
	[ "$output" = $'x 12\nz five' ]
	[ "$stderr" = 'sitrep-extract: t.csv:3: 1 field, where the header has 2' ]
	: >t.csv
	run -2 --separate-stderr sitrep-extract --csv --text-column body t.csv
	[ "$stderr" = 'sitrep-extract: t.csv: no header line' ]
}

@test "dates: of the table by name, of the option for the others" {
	printf 'published,doc,note\n2023-03-03,a.txt,x\n"March 4, 2023",b.txt,y\n' >dates
	cp a.txt c.txt
	extract doc,published --dates dates --date 2023-01-01 a.txt b.txt c.txt
	says 0 'a.txt 2023-03-03' 'b.txt March 4, 2023' 'c.txt 2023-01-01'
	printf '12 rifles were seized.\f12 rifles were seized.' >s
	printf 'doc,published\ns#2,2023-03-03\ns,2023-01-01\n' >dates
	extract doc,published --split --dates dates s
	says 0 's#1 2023-01-01' 's#2 2023-03-03'
}

@test "dates: a bad table, two dates for one document, a date that is none" {
	printf 'name,published\n' >dates
	run -2 --separate-stderr sitrep-extract --dates dates a.txt
	[ "$stderr" = 'sitrep-extract: dates: no column doc; there are name,published' ]
	printf 'doc,published\na.txt,2023-03-03\na.txt,2023-03-03\na.txt,2023-03-04\n' >dates
	run -2 --separate-stderr sitrep-extract --dates dates a.txt
	[ "$stderr" = 'sitrep-extract: dates:4: another date for the document of line 2' ]
	run -2 --separate-stderr sitrep-extract --dates none a.txt
	[ "$stderr" = 'sitrep-extract: none: No such file or directory' ]
	extract doc,published --date 2023-02-30 a.txt
	[ "$status" -eq 2 ]
	[ "$output" = 'a.txt ' ]
	[ "$stderr" = 'sitrep-extract: a.txt: not a date: 2023-02-30' ]
}

@test "a date with a time behind it, and one in words" {
	local date

	for date in 2023-03-03T10:15:00Z '2023-03-03 10:15' 'March 3, 2023' '3 March 2023' 3/3/2023; do
		extract published,period --date "$date" b.txt
		says 0 "$date Monday"
	done
}

# bears DATE TEXT: the text bears this date; with an empty one, none.
bears() {
	printf '%b' "$2\n\nSecurity forces seized 12 rifles, among them two of a make that nobody had seen there before.\n" >d
	extract published d
	output=$(uniq <<<"$output")
	says 0 "$1"
}

@test "the date that a document bears at its head" {
	bears '2023-03-03' ' date 2023-03-03 Harbour News/ In all 12 people were killed'
	bears 'June 7, 2018' 'MINISTRY OF WATER\nPress office\n\nFOR IMMEDIATE RELEASE\nJune 7, 2018\n\nFloods recede'
	bears 'Monday 5 August 2019' 'Daily bulletin\nMonday 5 August 2019'
	bears '9 May 2017' 'TOWN, 9 May 2017 – The service said so.'
	bears 'April 6, 2017' 'WASHINGTON, April 6, 2017 — Aircraft flew yesterday.'
	bears 'Jan. 5, 2024' 'WASHINGTON, Jan. 5, 2024 -- Aircraft flew yesterday.'
	bears 'Sept. 2, 2015' 'LIMA, Peru (Sept. 2, 2015) — A force went out.'
	bears '8 October 2019' 'OSLO, 8 October 2019 (Harbour News) — A force went out.'
	bears '3 June 2020' 'Nairobi, 3 June 2020. In May the teams went out.'
	bears '2 Sept. 2021' 'Fire Service\nLisbon, 2 Sept. 2021, 18:15'
	bears '25/10/2019' 'AUTHORITY\nQuick report on the storm (updated to 09:30, 25/10/2019)'
	bears '3 December 2021' 'Flash Update No. 5 (as of 3 December 2021)'
	bears '30 June 2022' 'COASTAL RELIEF   UPDATE #7   30 June 2022'
	bears '4 July 2018' 'Home / News\n\nMeet the crews\n4 July 2018 | Reading time: 5 minutes'
	bears '3 March 2023' 'Floods recede\n\nPublished: 3 March 2023 | Updated: 5 March 2023'
	bears 'Tuesday, 5 May 2020' 'For release: Tuesday, 5 May 2020'
	bears '5TH MAY, 2020' 'ABUJA, NIGERIA; 5TH MAY, 2020'
	bears 'May 5, 2020' 'Floods recede\nMay 5, 2020 / 6:13 PM / Some News'
	bears '05.05.2020' 'PRESS RELEASE 05.05.2020'
	bears '5 May 2020' 'KABUL, Afghanistan, 5 May 2020 /Newswire/ -- A force went out.'
	bears '5 May 2020' 'MANILA, Philippines (5 May 2020, 10:00 a.m.) – A force went out.'
	bears '5 May 2020' '5 May 2020, Kabul: A force went out.'
	bears '5 May 2020' 'KABUL – On 5 May 2020, a force of many men and women went out into the hills above the town to look for rifles and to find out more.'
	bears 'Tue, 5 May 2020' 'From: press@example.org\nDate: Tue, 5 May 2020 10:15:00 +0000\nSubject: Floods'
	bears '12 OCTOBER 2022' 'CIVIL DEFENCE – STATUS AS OF 18:00, 12 OCTOBER 2022'
}

@test "the date that a document bears at its end" {
	printf 'TOWN, Jan 23: Security forces seized 12 rifles.\n\nPublished in The Ledger, January 24th, 2025\n' >d
	extract published d
	says 0 'January 24th, 2025'
	printf 'Security forces seized 12 rifles in the hills above the town, the ministry said.\n\n4 October 2021, 14:05\n' >d
	extract published d
	says 0 '4 October 2021'
}

@test "dates that are not the document's" {
	bears '' 'The agreement of 6 February 2019 was broken, the ministry of the interior said in the town.'
	bears '' 'Since 24 February 2022 the town has held.'
	bears '3 March 2023' 'TOWN, 3 March 2023 – The agreement of 6 February 2019 was broken.'
	bears '' 'The town has held for a long time now, as all of its people who live there know, and nobody wants to go.\n\n3 March 2017: A strike.\n'
	bears '3 March 2023' 'Next update: 10 March 2023\nTOWN, 3 March 2023 – The town has held.'
}

@test "wrong usage: the usage text and status 2" {
	run -2 --separate-stderr sitrep-extract --nonsense
	[ -z "$output" ]
	[[ "$stderr" = *"usage: sitrep-extract "* ]]
	run -2 --separate-stderr sitrep-extract --date-order xyz a.txt
	[ "$stderr" = 'sitrep-extract: --date-order xyz: it is dmy, mdy or ymd' ]
}

@test "help and version go to standard output, and the manual has the same synopsis" {
	run -0 --separate-stderr sitrep-extract --version
	[[ "$output" =~ ^sitrep-extract\ [0-9.]+$ ]]
	run -0 --separate-stderr sitrep-extract -h
	[ -z "$stderr" ]
	diff <(sed 's/^usage://' <<<"$output" | tr -s ' \n\t' ' ' | sed 's/^ //; s/ $//') \
		<(mandoc -Tascii "$ROOT/man/sitrep-extract.1" | col -b |
		sed -n '/^SYNOPSIS/,/^DESCRIPTION/{/^[A-Z]/d;p;}' | tr -s ' \n\t' ' ' | sed 's/^ //; s/ $//')
}

@test "the output file is there whole or not at all" {
	echo old >out
	run -0 --separate-stderr sitrep-extract -o out --no-text a.txt
	[ -z "$output$stderr" ]
	[ "$(wc -l <out)" -eq 2 ]
	echo old >out
	run -2 --separate-stderr sitrep-extract -o out --vocabulary none a.txt
	[ "$(cat out)" = old ]
	diff <(echo out) <(echo out*)
}

@test "a full disk is trouble" {
	[ -e /dev/full ] || skip 'no /dev/full'
	run -2 --separate-stderr sitrep-extract -o /dev/full a.txt
	[ "$stderr" = 'sitrep-extract: /dev/full: No space left on device' ]
}

@test "--no-text leaves the sentence out, --progress shows on standard error" {
	extract number,text --no-text a.txt
	says 0 '12 '
	extract number,text a.txt
	says 0 '12 12 rifles were seized.'
	run -0 --separate-stderr sitrep-extract --progress a.txt
	[[ "$stderr" = *'1 a.txt'* ]]
}

@test "memory is bounded by one document" {
	! grep -q __asan_init "$SITREP/sitrep-extract" || skip 'the sanitizer needs more'
	yes '12 rifles were seized.' | head -c 40000 >one
	printf '\f' >>one
	for _ in $(seq 100); do cat one; done >many
	run -0 --separate-stderr sh -c 'ulimit -v 200000; exec sitrep-extract --split --no-text many | wc -l'
	[ "$output" -gt 100000 ]
}

@test "short documents that are read together, and a long one among them, give what each gives by itself" {
	for i in $(seq -w 40); do
		printf 'Report of %s May 2024\n\nOn Friday %s boats sank off Malta and %s7 people drowned.\n' "${i#0}" "$i" "$i" >"short-$i"
	done
	for _ in $(seq 900); do
		printf 'Troops freed 12 hostages in Mali on 3 May 2023. They seized 40 rifles.\n\n'
	done >short-21-long
	for file in short-*; do sitrep-extract --no-header --explain -l "ledger-$file" "$file"; done >each
	sitrep-extract --no-header --explain -l ledger short-* >together
	cmp each together
	cmp <(cat ledger-short-* | grep -v '^doc,line') <(grep -v '^doc,line' ledger)
	for file in short-*; do cat "$file"; printf '\f'; done >feeds
	cmp <(cut -d, -f4- each) <(sitrep-extract --no-header --explain --split feeds | cut -d, -f4-)
}

@test "marks spelt as entities of the web are the marks" {
	expect number,place,period 'Malta&#039;s guard rescued 12 people off the country&rsquo;s coast on Sunday.' '12|Malta|Sunday'
}
