#!/usr/bin/env bats
# Stated totals beside the sums of their parts.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	load aggregate
	cd "$BATS_TEST_TMPDIR" || return 1
	figures_begin
}

# checks STATUS OPTIONS... -- ROW...: measure, by, stated, terms, sum, difference, verdict, reason.
checks() {
	local status_wanted=$1 options=()

	shift
	while [ "$1" != -- ]; do
		options+=("$1")
		shift
	done
	shift
	run "-$status_wanted" --separate-stderr sitrep-aggregate --no-header -r "${options[@]}" figures.csv
	diff <(printf '%s\n' "$@") <(printf '%s\n' "$output" | cut -d, -f5,9-15)
	[ -z "$stderr" ]
}

@test "a release that adds up, and one that does not: both sides with their lines" {
	figure line=3 country=IQ+SY measure=operation scope=total n=31
	figure line=3 country=IQ+SY measure=killed group=rebels scope=total n=9
	figure line=7 country=IQ measure=operation kind=joint scope=part n=20
	figure line=7 country=IQ measure=operation kind=alone scope=part n=1
	figure line=7 country=IQ measure=killed group=rebels scope=part n=6
	figure line=9 country=SY measure=operation kind=joint scope=part n=9
	figure line=9 country=SY measure=operation kind=alone scope=part n=2
	figure line=9 country=SY measure=killed group=rebels scope=part n=3
	run -1 --separate-stderr sitrep-aggregate -r figures.csv
	[ "$output" = "from,to,country,area,measure,group,kind,unit_code,by,stated,terms,sum,difference,verdict,reason,stated_at,terms_at
2024-03-01,2024-03-31,IQ+SY,,operation,,,,country+kind,31,20 + 1 + 9 + 2,32,1,over,,a.txt:3,a.txt:7 a.txt:7 a.txt:9 a.txt:9
2024-03-01,2024-03-31,IQ+SY,,killed,rebels,,,country,9,6 + 3,9,0,adds up,,a.txt:3,a.txt:7 a.txt:9" ]
	[ -z "$stderr" ]
	run -0 sitrep-aggregate -r -w measure=killed figures.csv
}

# A recap as the press carried it, and two that added up.
@test "a recap: 35 operations whose parts are 25, 0, 10 and 1" {
	figure country=IQ+SY measure=operation scope=total n=35
	figure country=IQ measure=operation kind=joint scope=part n=25
	figure country=IQ measure=operation kind=alone scope=part n=0
	figure country=SY measure=operation kind=joint scope=part n=10
	figure country=SY measure=operation kind=alone scope=part n=1
	figure country=IQ+SY measure=killed scope=total n=13
	figure country=IQ measure=killed scope=part n=9
	figure country=SY measure=killed scope=part n=4
	checks 1 -- 'operation,country+kind,35,25 + 0 + 10 + 1,36,1,over,' \
	    'killed,country,13,9 + 4,13,0,adds up,'
}

@test "two months that add up: exit 0" {
	figure doc=may.txt from=2024-05-01 to=2024-05-31 country=IQ+SY measure=operation scope=total n=38
	figure doc=may.txt from=2024-05-01 to=2024-05-31 country=IQ measure=operation scope=part n=21
	figure doc=may.txt from=2024-05-01 to=2024-05-31 country=SY measure=operation scope=part n=17
	figure doc=july.txt from=2024-07-01 to=2024-07-31 country=IQ+SY measure=operation scope=total n=31
	figure doc=july.txt from=2024-07-01 to=2024-07-31 country=IQ measure=operation scope=part n=20
	figure doc=july.txt from=2024-07-01 to=2024-07-31 country=SY measure=operation scope=part n=11
	checks 0 -- 'operation,country,38,21 + 17,38,0,adds up,' \
	    'operation,country,31,20 + 11,31,0,adds up,'
}

@test "short: all countries of the whole are there, and less" {
	figure country=IQ+SY measure=operation scope=total n=40
	figure country=IQ measure=operation scope=part n=20
	figure country=SY measure=operation scope=part n=11
	checks 1 -- 'operation,country,40,20 + 11,31,-9,short,'
}

@test "some of the parts are not all of them" {
	figure country=KE measure=killed n=83
	figure country=KE measure=killed group=women scope=part of=10 n=21
	figure country=KE measure=killed group=children scope=part of=10 n=14
	checks 0 -- 'killed,group,83,21 + 14,35,-48,cannot tell,parts missing'
	run -1 sitrep-aggregate -r --strict figures.csv
	[ "$status" -eq 1 ]
}

@test "a part alone says nothing, unless it exceeds the whole" {
	figure measure=killed n=83
	figure measure=killed group=women scope=part of=10 n=21
	run -0 sitrep-aggregate --no-header -r figures.csv
	[ -z "$output" ]
	figure measure=injured n=10
	figure measure=injured group=women scope=part of=30 n=21
	checks 1 -- 'injured,group,10,21,21,11,over,'
}

@test "areas of a total that come close are meant to be all" {
	figure country=SD measure=killed scope=total n=45
	figure country=SD area=North measure=killed scope=part n=20
	figure country=SD area=South measure=killed scope=part n=10
	figure country=SD area=West measure=killed scope=part n=14
	checks 1 -- 'killed,area,45,20 + 10 + 14,44,-1,short,'
}

@test "two breakdowns of one whole are two checks" {
	figure country=IQ+SY measure=strike scope=total n=35
	figure country=IQ measure=strike scope=part n=20
	figure country=SY measure=strike scope=part n=15
	figure country=IQ+SY kind=joint measure=strike scope=part n=30
	figure country=IQ+SY kind=alone measure=strike scope=part n=4
	checks 1 -- 'strike,country,35,20 + 15,35,0,adds up,' 'strike,kind,35,30 + 4,34,-1,short,'
}

@test "bounds: a sum within them cannot be told, one outside can" {
	figure country=IQ+SY measure=killed scope=total low=14 value=14 modifier=least
	figure country=IQ measure=killed scope=part n=9
	figure country=SY measure=killed scope=part low=5 value=5 modifier=least
	checks 0 -- 'killed,country,14..,9 + 5..,14..,..,cannot tell,bounds overlap'
	figures_begin
	figure country=IQ+SY measure=killed scope=total low=20 value=20 modifier=least
	figure country=IQ measure=killed scope=part n=9
	figure country=SY measure=killed scope=part n=5
	checks 1 -- 'killed,country,20..,9 + 5,14,..-6,short,'
}

@test "about is no exact number" {
	figure country=IQ+SY measure=killed scope=total n=15 modifier=about
	figure country=IQ measure=killed scope=part n=9
	figure country=SY measure=killed scope=part n=5
	checks 0 -- 'killed,country,15,9 + 5,14,-1,cannot tell,a number is approximate'
}

@test "casualties are killed and injured" {
	figure country=LY measure=casualties group=civilians scope=total n=46
	figure country=LY measure=killed group=civilians scope=part n=15
	figure country=LY measure=injured group=civilians scope=part n=30
	checks 1 -- 'casualties,measure,46,15 + 30,45,-1,short,'
}

@test "what a document says twice is one term" {
	figure country=IQ+SY measure=killed scope=total n=9 text=lead
	figure country=IQ measure=killed scope=part n=6 text=one
	figure country=SY measure=killed scope=part n=3 text=two
	figure country=IQ measure=killed scope=part n=6 text=three
	checks 0 -- 'killed,country,9,6 + 3,9,0,adds up,'
}

@test "a file given twice says nothing twice" {
	figure country=IQ+SY measure=killed n=9 text=lead
	figure country=IQ measure=killed scope=part of=10 n=6 counted=men text=one
	figure country=SY measure=killed scope=part of=10 n=3 counted=men text=two
	run -0 sitrep-aggregate --no-header -r figures.csv figures.csv
	[ "${lines[*]}" = '2024-03-01,2024-03-31,IQ+SY,,killed,,,,country,9,6 + 3,9,0,adds up,,a.txt:1,a.txt:2 a.txt:3' ]
}

@test "across documents: months against their quarter, once all are there" {
	figure doc=q1.txt from=2024-01-01 to=2024-03-31 country=IQ measure=operation n=100
	figure doc=jan.txt from=2024-01-01 to=2024-01-31 country=IQ measure=operation n=30
	figure doc=feb.txt from=2024-02-01 to=2024-02-29 country=IQ measure=operation n=29
	run -0 sitrep-aggregate --no-header -r figures.csv
	[ -z "$output" ]
	figure doc=mar.txt from=2024-03-01 to=2024-03-31 country=IQ measure=operation n=40
	checks 1 -- 'operation,period,100,30 + 29 + 40,99,-1,short,'
}

@test "across documents: countries against the whole" {
	figure doc=all.txt country=IQ+SY measure=strike n=10
	figure doc=iq.txt country=IQ measure=strike n=7
	figure doc=sy.txt country=SY measure=strike n=3
	checks 0 -- 'strike,country,10,7 + 3,10,0,adds up,'
}

@test "a of b is p per cent, as far as its digits go" {
	figure measure=other group=reports n=42089 text=one
	figure measure=other group=reports scope=part of=10 n=396 text=one
	figure measure=other group=reports unit_code=% scope=part of=20 n=.94 text=one
	figure measure=damaged group=wells n=300 text=two
	figure measure=damaged group=wells scope=part of=40 n=180 text=two
	figure measure=damaged group=wells unit_code=% scope=part of=40 n=61 text=two
	checks 1 -- 'other,share,0.94,396 of 42089,0.94,0.00,adds up,' \
	    'damaged,share,61,180 of 300,60,-1,short,'
}

@test "a share of something else than what stands beside it has another base" {
	figure measure=damaged group=wells n=300 text=one
	figure measure=damaged group=wells scope=part of=10 n=180 text=one
	figure measure=damaged group=wells area=North unit_code=% scope=part of=10 n=75 text=one
	checks 0 -- 'damaged,share,75,180 of 300,60,-15,cannot tell,another base'
	checks 1 --strict -- 'damaged,share,75,180 of 300,60,-15,cannot tell,another base'
}

@test "an identity by outcomes: what was open plus what came in less what went out" {
	figure outcome=open counted=reports measure=other low=44 value=43 modifier='more than'
	figure outcome=new counted=reports measure=other n=27
	figure outcome=assessed counted=reports measure=other n=28
	figure outcome='still open' counted=reports measure=other n=42
	checks 1 --check 'open + new - assessed = still open' -- \
	    ',open + new - assessed = still open,42,44.. + 27 - 28,43..,1..,over,'
	checks 0 --check 'open + new - closed = still open' -- \
	    ',open + new - closed = still open,,44.. + 27,,,cannot tell,parts missing'
}

@test "an identity on anybody's table: each record by its line" {
	printf '%s\n' week,open,new,gone,left 1,43,27,28,42 2,10,5,,12 3,0.1,0.2,0,0.3 4,1,1,1,2 >figures.csv
	run -1 --separate-stderr sitrep-aggregate --no-header --check 'open + new - gone = left' figures.csv
	[ "$(printf '%s\n' "$output" | cut -d, -f10-16)" = '42,43 + 27 - 28,42,0,adds up,,figures.csv:2
,10 + 5,,,cannot tell,parts missing,figures.csv:3
0.3,0.1 + 0.2 - 0,0.3,0.0,adds up,,figures.csv:4
2,1 + 1 - 1,1,-1,short,,figures.csv:5' ]
}

@test "nothing to check: a header, exit 0" {
	figure measure=killed n=3
	run -0 --separate-stderr sitrep-aggregate -r figures.csv
	[ "${#lines[@]}" -eq 1 ]
}

@test "two hundred generated releases: each planted error is found, and none where there is none" {
	run -0 python3 "$ROOT/tests/properties/aggregate_releases.py" "$SITREP/sitrep-aggregate"
	[ "${lines[-1]}" = '200 releases' ]
}
