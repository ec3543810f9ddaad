#!/usr/bin/env bats
# The group-by over any table.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	cd "$BATS_TEST_TMPDIR" || return 1
	cat >t.csv <<-'END'
	place,kind,n,word
	north,a,1.50,hello
	south,b,2,"q ""uo"" te"
	north,a,0.1,bye
	north,c,,hello
	south,b,99999999999999999999,x
	east,b,-3,
	END
}

# gives ARGUMENTS... -- ROW...: just these rows, and nothing on standard error.
gives() {
	local arguments=()

	while [ "$1" != -- ]; do
		arguments+=("$1")
		shift
	done
	shift
	run -0 --separate-stderr sitrep-aggregate "${arguments[@]}"
	diff <(printf '%s\n' "$@") <(printf '%s\n' "$output")
	[ -z "$stderr" ]
}

@test "each function, in the order first seen" {
	gives -g place -c -s n -n n -x n -a n -m n -d n t.csv -- \
	    place,count,sum_n,min_n,max_n,mean_n,median_n,stddev_n \
	    north,3,1.60,0.1,1.50,0.8,0.8,0.989949 \
	    south,2,100000000000000000001,2,99999999999999999999,50000000000000000000.5,50000000000000000000.5,70710678118654752437.963116 \
	    east,1,-3,-3,-3,-3,-3,
	gives -g place -f word -l word -u word -j word t.csv -- \
	    place,first_word,last_word,distinct_word,join_word \
	    'north,hello,hello,2,hello;bye;hello' \
	    'south,"q ""uo"" te",x,2,"q ""uo"" te;x"' east,,,0,
}

@test "long names, several columns, names of one's own" {
	printf 'a,b\n1,2\n3,4\n' >two.csv
	gives --sum a,b=total --min b=least --count two.csv -- sum_a,total,least,count 4,6,2,2
}

@test "without group columns there is one row, even of nothing" {
	gives -c -s n t.csv -- count,sum_n 6,99999999999999999999.60
	printf 'n\n' >none.csv
	gives -c -s n none.csv -- count,sum_n 0,
	gives -g n -c none.csv -- n,count
}

@test "0.1 ten times is 1.0, and integers are exact beyond 64 bits" {
	gives -s x - -- sum_x 1.0 < <(echo x; yes 0.1 | head -10)
	gives -s x - -- sum_x 92233720368547758070 < <(echo x; yes 9223372036854775807 | head -10)
	gives -s x - -- sum_x -0.000000000000000000000000000000001 \
	    < <(printf 'x\n1e-33\n-2e-33\n')
}

@test "scales mix: the larger stays" {
	gives -s x -n x -x x -a x - -- sum_x,min_x,max_x,mean_x 3.50,0.50,2,1.166667 \
	    < <(printf 'x\n1\n2\n0.50\n')
}

@test "percentiles lie between the values beside them" {
	gives -p 0:x,25:x,50:x,90:x=p,100:x,37.5:x - -- \
	    percentile_0_x,percentile_25_x,percentile_50_x,p,percentile_100_x,percentile_37.5_x \
	    10,17.5,25,37,40,21.25 < <(printf 'x\n40\n10\n30\n20\n')
}

@test "means and deviations are rounded to a stated precision, half to even" {
	gives -a x --precision 0 - -- mean_x 2 < <(printf 'x\n2\n3\n')
	gives -a x --precision 20 - -- mean_x 0.33333333333333333333 < <(printf 'x\n0\n0\n1\n')
	gives -d x --precision 30 - -- stddev_x 0.707106781186547524400844362105 \
	    < <(printf 'x\n1\n2\n')
}

@test "a non-number stops, with file, line, column and value" {
	run -2 --separate-stderr sitrep-aggregate -g place -s word t.csv
	[ -z "$output" ]
	[ "$stderr" = "sitrep-aggregate: t.csv:2: \`hello' in column word is no number" ]
}

@test "bad values skipped, or blank, are counted" {
	run -0 --separate-stderr sitrep-aggregate -g place -c -s word --bad skip t.csv
	[ "$output" = $'place,count,sum_word\neast,1,' ]
	[ "$stderr" = 'sitrep-aggregate: 5 values passed over' ]
	run -0 --separate-stderr sitrep-aggregate -c -s word --bad blank t.csv
	[ "$output" = $'count,sum_word\n6,' ]
	[ "$stderr" = 'sitrep-aggregate: 5 values passed over' ]
}

@test "blanks and --na are no zeros" {
	gives -c -n x -a x --na n/a,- - -- count,min_x,mean_x 4,4,5 < <(printf 'x\n4\nn/a\n-\n6\n')
}

@test "thousands have separators where it is said, and in the right places" {
	gives -s x --thousands , - -- sum_x 1235568.50 < <(printf 'x\n"1,234,567.50"\n"1,001"\n0\n')
	run -2 --separate-stderr sitrep-aggregate -s x --thousands , - < <(printf 'x\n"1,23"\n')
	[ "$stderr" = "sitrep-aggregate: standard input:2: \`1,23' in column x is no number" ]
	run -2 --separate-stderr sitrep-aggregate -s x - < <(printf 'x\n"1,234"\n')
	gives -s x --thousands ' ' - -- sum_x "$(printf '123%.0s' {1..40})" < <(printf 'x\n'; printf '123 %.0s' {1..39}; echo 123)
}

@test "a total row" {
	gives -g place,kind -c -u word -T t.csv -- place,kind,count,distinct_word north,a,2,2 \
	    south,b,2,2 north,c,1,1 east,b,1,0 total,,6,4
}

@test "sorted output, bytewise by the group columns" {
	gives -g kind,place -c --sort t.csv -- kind,place,count a,north,2 b,east,1 b,south,2 c,north,1
}

@test "sorted input: one group at a time, and checked" {
	(echo place,n && printf '%s\n' a,1 a,2 b,5 b0,1 | LC_ALL=C sort) >s.csv
	gives -S -g place -c -s n -m n -u n s.csv -- place,count,sum_n,median_n,distinct_n \
	    a,2,3,1.5,2 b,1,5,5,1 b0,1,1,1,1
	echo a,9 >>s.csv
	run -2 --separate-stderr sitrep-aggregate -S -g place -c s.csv
	[ "$stderr" = 'sitrep-aggregate: s.csv:6: the input is not sorted by its group columns' ]
}

@test "groups by day, week, month, quarter and year" {
	printf '%s\n' date,n 2023-01-01,1 2023-01-02T10:00,2 2023-02-28,3 2024-12-30,4 ,5 >d.csv
	gives -b day -s n d.csv -- day,sum_n 2023-01-01,1 2023-01-02,2 2023-02-28,3 2024-12-30,4 ,5
	gives -b week -s n d.csv -- week,sum_n 2022-W52,1 2023-W01,2 2023-W09,3 2025-W01,4 ,5
	gives -b month -s n d.csv -- month,sum_n 2023-01,3 2023-02,3 2024-12,4 ,5
	gives -b quarter:date -s n d.csv -- quarter,sum_n 2023-Q1,6 2024-Q4,4 ,5
	gives -P -g n -b year -w 'n<3' d.csv -- n,year,count 1,2023,1 2,2023,1
	run -2 --separate-stderr sitrep-aggregate -c -b day:n d.csv
	[ "$stderr" = "sitrep-aggregate: d.csv:2: \`1' in column n is no date" ]
}

@test "where: as numbers where both sides are, all must hold" {
	gives -c -w 'n>1' -w place!=south t.csv -- count 1
	gives -c -w 'n<=1.5' t.csv -- count 3
	gives -c -w word=hello t.csv -- count 2
	gives -c -w 'kind>a' t.csv -- count 4
	gives -c -w n=2.0 t.csv -- count 1
}

@test "figures are any table with --plain, and refused without" {
	printf '%s\n' doc,start,scope,measure,low,high,value a,1,,killed,3,3,3 b,1,,killed,3,3,3 >f.csv
	gives -P -g measure -s value f.csv -- measure,sum_value killed,6
	run -2 --separate-stderr sitrep-aggregate -g measure -s value f.csv
	[[ $stderr = "sitrep-aggregate: f.csv: these are figures"* ]]
}

@test "partial states, merged in any split and order, are the whole" {
	gives -g place -c -s n -a n --partial t.csv -- \
	    place,count=count,sum:n=sum_n,mean:n=mean_n 'north,3,1.60,2 1.60' \
	    'south,2,100000000000000000001,2 100000000000000000001' 'east,1,-3,1 -3'
	options=(-g place,kind -c -s n -n n -x n -a n -m n -d n -p 12.5:n=eighth -u word)
	sitrep-aggregate "${options[@]}" --sort t.csv >whole
	head -1 t.csv >a.csv; sed -n '3p;6p' t.csv >>a.csv
	head -1 t.csv >b.csv; sed -n '2p;4,5p;7p' t.csv >>b.csv
	sitrep-aggregate "${options[@]}" --partial a.csv >a.part
	sitrep-aggregate "${options[@]}" --partial b.csv >b.part
	sitrep-aggregate --merge --sort b.part a.part | cmp - whole
	sitrep-aggregate --merge --partial a.part b.part | sitrep-aggregate --merge --sort | cmp - whole
	sitrep-aggregate "${options[@]}" -T t.csv | tail -1 >total
	sitrep-aggregate --merge -T a.part b.part | tail -1 | cmp - total
}

@test "what hangs on order has no partial states" {
	for function in first last join; do
		run -2 --separate-stderr sitrep-aggregate --$function word --partial t.csv
		[ "$stderr" = "sitrep-aggregate: --$function hangs on order and has no partial states" ]
	done
	printf 'place,first:word\na,x\n' >p.csv
	run -2 --separate-stderr sitrep-aggregate --merge p.csv
}

@test "what is no state is refused with its line" {
	printf 'place,count,mean:n\na,1,2 3\na,1,x 3\n' >p.csv
	run -2 --separate-stderr sitrep-aggregate --merge p.csv
	[ "$stderr" = "sitrep-aggregate: p.csv:3: \`x 3' in column mean:n is no state" ]
	run -2 --separate-stderr sitrep-aggregate --merge t.csv
	# Squares that no values have, and more records than can be counted.
	printf 'stddev:n=d\n2 3 5\n2 3 1\n' >p.csv
	run -2 --separate-stderr sitrep-aggregate --merge p.csv
	[ "$stderr" = "sitrep-aggregate: p.csv:3: \`2 3 1' in column stddev:n=d is no state" ]
	printf 'count=c\n9999999999999999999\n9999999999999999999\n' >p.csv
	run -2 --separate-stderr sitrep-aggregate --merge p.csv
	[ "$stderr" = "sitrep-aggregate: p.csv:3: \`9999999999999999999' in column count=c is no state" ]
}

@test "a group column that has the name of a state has no partial states" {
	printf 'count,sum:n,n\n1,2,3\n' >p.csv
	for name in count sum:n; do
		run -2 --separate-stderr sitrep-aggregate -g "$name" -s n --partial p.csv
		[ "$stderr" = "sitrep-aggregate: --partial: the group column $name has the name of a state" ]
		run -0 sitrep-aggregate -g "$name" -s n p.csv
	done
}

@test "over cores with xargs, over hosts with GNU parallel" {
	for i in 1 2 3; do (head -1 t.csv; sed -n "$((i * 2)),$((i * 2 + 1))p" t.csv) >$i.csv; done
	sitrep-aggregate -g place -c -s n --sort t.csv >whole
	printf '%s\n' 1.csv 2.csv 3.csv | xargs -P 3 -I{} sh -c \
	    'sitrep-aggregate -g place -c -s n --partial {} >{}.part'
	sitrep-aggregate --merge --sort ./*.part | cmp - whole
	parallel --version 2>/dev/null | grep -q '^GNU' || skip 'no GNU parallel'
	export TMPDIR=$PWD
	parallel --will-cite -j 2 --files sitrep-aggregate -g place -c -s n --partial {} ::: [123].csv |
		xargs sitrep-aggregate --merge --sort | cmp - whole
	parallel --will-cite -j 2 --files --pipe --header : -N 2 sitrep-aggregate -g place -c -s n --partial <t.csv |
		xargs sitrep-aggregate --merge --sort | cmp - whole
}

@test "Hadoop Streaming: key, tab, value, sorted between, no header" {
	printf 'place\tn\nnorth\t1\nsouth\t2\nnorth\t4\neast\t\n' >t.tsv
	gives -t --merge --sorted --header place,sum:n=n - -- $'place\tn' $'east\t' $'north\t5' $'south\t2' \
	    < <(sitrep-aggregate -t -g place -s n --partial --no-header t.tsv | LC_ALL=C sort)
}

@test "beyond --memory the result is the same, and no file is left" {
	python3 - >big.csv <<-'END'
	import random
	random.seed(4)
	print("k,j,v,w")
	for i in range(60000):
	    print(f"key{random.randrange(20000)},{random.randrange(3)},{random.randrange(-99, 9999) / 100},t{i % 50}")
	END
	mkdir tmp
	export TMPDIR=$PWD/tmp
	for options in '-c -s v -n v -x v' '-T -a v -d v -m v -u w -p 37.5:v' '-f w -l w -j w --sort'; do
		# shellcheck disable=SC2086 # the options are words
		sitrep-aggregate -g k,j $options big.csv >all
		# shellcheck disable=SC2086
		sitrep-aggregate -g k,j $options --memory 1M big.csv | cmp - all
	done
	[ -z "$(ls -A tmp)" ]
}

@test "random tables against exact arithmetic" {
	run -0 python3 "$ROOT/tests/properties/aggregate_exact.py" "$SITREP/sitrep-aggregate"
	[ "${lines[-1]}" = '120 tables' ]
}
