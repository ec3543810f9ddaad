#!/usr/bin/env bats
# Whatever the text holds, what comes out is right and complete: sentences,
# paragraphs, lists and tables without end, brackets in brackets.

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
}

# rows PROGRAM: how many records extract makes of what the Python program prints.
rows() {
	python3 -c "$1" >text
	sitrep-extract --no-text --no-header --date 2024-05-06 text | wc -l
}

@test "an enumeration of twenty thousand figures in one sentence" {
	[ "$(rows 'print("Police arrested " + ", ".join("%d men in Chad" % (i + 2) for i in range(20000)) + ".")')" = 20000 ]
}

@test "a paragraph of twenty thousand sentences" {
	[ "$(rows 'print(" ".join("%d men were killed." % (i + 2) for i in range(20000)))')" = 20000 ]
}

@test "twenty thousand items under a long introduction" {
	[ "$(rows 'print("word " * 60000 + ":\n\n" + "\n".join("- %d men killed" % (i + 2) for i in range(20000)))')" = 20000 ]
}

@test "a table of twenty thousand rows" {
	[ "$(rows 'print("Town   Dead\n" + "\n".join("Bari%d   %d" % (i, i + 2) for i in range(20000)))')" = 20000 ]
}

@test "a table of twenty thousand rows, each with a month" {
	[ "$(rows 'print("Month      Raids   Arrests\n" + "\n".join("May 2021    %d   %d" % (i * 7919 % 9000 + 40, i * 6007 % 9000 + 40) for i in range(20000)))')" = 40000 ]
}

@test "twenty thousand labels that no place calls, and as many places that several countries have" {
	[ "$(rows 'print("\n".join("Trucks seized: %d" % (i % 900 + 2) for i in range(20000)))')" = 20000 ]
	[ "$(rows 'print(" ".join("%d men were held in Guadalupe." % (i + 2) for i in range(20000)))')" = 20000 ]
	[ "$(rows 'print("\n\n".join("Chad - Floods" if i % 2 else "Two men died." for i in range(20000)))')" = 10000 ]
}

@test "two hundred thousand numbers of three digits between commas and blanks" {
	[ "$(rows 'print(" ".join("%d," % (100 + i % 900) for i in range(200000)) + "\n\n12 men were held.")')" = 1 ]
}

@test "brackets in brackets, deep" {
	[ "$(rows 'print("(" * 50000 + " 12 men were killed " + ")" * 50000)')" = 1 ]
}

@test "a word of a megabyte, and a line of a megabyte without a blank" {
	[ "$(rows 'print("a" * 1000000 + " and 12 men were killed.")')" = 1 ]
	[ "$(rows 'print("1," * 500000)')" = 0 ]
}

# seconds PROGRAM: those that extract computes over what the Python program prints, in hundredths.
seconds() {
	local TIMEFORMAT=%U
	python3 -c "$1" >text
	{ time sitrep-extract text >/dev/null; } 2>&1 | tr -d . | sed 's/.$//'
}

# costs_alike TIMES PROGRAM OTHER...: what each of the others prints costs at most so many times what the first prints.
# Ten times leaves room for a busy machine; what grows with the square of the text takes hundreds.
costs_alike() {
	local times=$1 first other program
	first=$(seconds "$2")
	shift 2
	for program; do
		other=$(seconds "$program")
		echo "$first hundredths of a second, and $other for $program"
		[ $((10#$other)) -le $((10#$first * times + 10)) ] || return 1
	done
}

@test "a figure costs about the same in a sentence of many as in one of its own" {
	costs_alike 10 'print(" ".join("%d men were held." % (i + 2) for i in range(40000)))' \
	    'print("Police held " + ", ".join("%d men" % (i + 2) for i in range(40000)) + ".")' \
	    'print(", ".join("%d men" % (i + 2) for i in range(40000)) + ".")'
}

@test "shares in brackets, of one subject, cost about the same in a row without end as in short ones" {
	costs_alike 10 'print("Most deaths were men (40%) and boys (2%). " * 2000)' \
	    'print("Most deaths were men (40%)" + " and boys (2%)" * 4000 + ".")'
}

@test "a number costs about the same in a run of them without end as in a short one" {
	costs_alike 10 'print("".join("Police held 1" + ",00" * 100 + " men. " for i in range(1000)))' \
	    'print("Police held 1" + ",00" * 100000 + " men.")'
}

@test "a hyphenated word costs about the same long as short" {
	costs_alike 10 'print("".join("Police held 1" + "-00" * 100 + " men. " for i in range(1000)))' \
	    'print("Police held 1" + "-00" * 100000 + " men.")'
}

@test "figures in paragraphs without a time cost about the same under a long paragraph without one as alone" {
	costs_alike 10 'print("A bus hit nine men. " * 20000)' \
	    'print("Nobody came to the gate. " * 20000 + "\n\n" + "A bus hit nine men. " * 20000)'
}

@test "initials that an office may have cost about as much as a name, however far from the beginning" {
	rain='"The rain went on all day here. " * 10000 + " ".join('
	costs_alike 5 "print($rain'Guards held %d men in Mali.' % (i + 2) for i in range(20000)))" \
	    "print($rain'Guards held %d men in DRC.' % (i + 2) for i in range(20000)))"
}

@test "thousands of empty pages cost about as much as so many blank lines" {
	costs_alike 10 'print("Bari floods\n\n" + "\n\n" * 200000 + "Nine men died.")' \
	    'print("Bari floods\n\n" + "\f\n" * 200000 + "Nine men died.")'
}

@test "a title of contents with nothing under it costs about the same as a word" {
	costs_alike 10 'print("Bari\n" * 10000)' 'print("Contents\n" * 10000)'
}

@test "an item costs about the same under a long introduction as under a short one" {
	costs_alike 10 'print("Guards did this:\n\n" + "- 12 hostages freed\n" * 20000)' \
	    'print("This " + "word " * 100000 + ":\n\n" + "- 12 hostages freed\n" * 20000)'
}

@test "a number that is said again costs about the same in a long paragraph as one that is new" {
	costs_alike 5 'print(" ".join("%d men were held." % (i + 2) for i in range(40000)))' \
	    'print(" ".join("The %d men were held." % (i + 2) for i in range(40000)))'
}

@test "an item costs about the same in a list that goes on with what was counted as in another" {
	costs_alike 5 'print("On 3 May 2024 the police held 90 men.\n\nPolice held:\n\n" + "".join("- a total of %d people\n" % (i + 2) for i in range(40000)))' \
	    'print("On 3 May 2024 the police held 90 men.\n\nThe men included:\n\n" + "".join("- a total of %d people\n" % (i + 2) for i in range(40000)))'
}

@test "a sentence costs about the same in an item of many as in one of its own" {
	for one in "Twelve came." "SAHEL 9." "Nine on page 3."; do
		costs_alike 10 "print('By region:\n\n' + '- $one\n' * 10000)" \
		    "print('By region:\n\n- 12 men held\n- ' + '$one ' * 10000 + '\n- ' + '$one ' * 10000)"
	done
}

@test "items of numbers too long for a machine's word, under an introduction that counts" {
	local long=99999999999999999999999999999999999999999999999999999999

	printf 'Of 900 drivers, 337 were charged:\n\n- %s in Bari\n- %s in Oslo\n- 12 in Lima\n' $long $long >text
	sitrep-extract --no-text --no-header text >rows	# make asan: nothing of their sum is left behind
	[ "$(wc -l <rows)" = 3 ]
}
