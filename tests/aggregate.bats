#!/usr/bin/env bats
# Figures added up: what a reader would add, and nothing twice.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	load aggregate
	cd "$BATS_TEST_TMPDIR" || return 1
	figures_begin
}

@test "a release: totals stand, parts do not add, a sum that differs is noted" {
	figure line=3 country=IQ+SY measure=operation scope=total n=31
	figure line=3 country=IQ+SY measure=killed group=rebels scope=total n=9
	figure line=3 country=IQ+SY measure=detained group=rebels scope=total n=12
	figure line=7 country=IQ measure=operation kind=joint scope=part n=20
	figure line=7 country=IQ measure=operation kind=alone scope=part n=1
	figure line=7 country=IQ measure=killed group=rebels scope=part n=6
	figure line=7 country=IQ measure=detained group=rebels scope=part n=8
	figure line=9 country=SY measure=operation kind=joint scope=part n=9
	figure line=9 country=SY measure=operation kind=alone scope=part n=2
	figure line=9 country=SY measure=killed group=rebels scope=part n=3
	figure line=9 country=SY measure=detained group=rebels scope=part n=4
	figure line=12 country=IQ+SY measure=injured group=soldiers n=2
	figure line=13 country=IQ+SY measure=recovered group=soldiers n=2
	figure line=14 country=IQ+SY measure=killed group=soldiers n=0
	answers -- \
	    '2024-03-01,2024-03-31,operation,,,31,31,31,1,1,the parts sum to 32' \
	    2024-03-01,2024-03-31,killed,rebels,,9,9,9,1,1, \
	    2024-03-01,2024-03-31,detained,rebels,,12,12,12,1,1, \
	    2024-03-01,2024-03-31,injured,soldiers,,2,2,2,1,1, \
	    2024-03-01,2024-03-31,recovered,soldiers,,2,2,2,1,1, \
	    2024-03-01,2024-03-31,killed,soldiers,,0,0,0,1,1,
	numbers country,measure -- IQ+SY,operation,31, IQ+SY,killed,9, IQ+SY,detained,12, \
	    IQ,operation,21, IQ,killed,6, IQ,detained,8, SY,operation,11, SY,killed,3, \
	    SY,detained,4, IQ+SY,injured,2, IQ+SY,recovered,2,
	answers --prefer parts -g measure -w measure=operation -- 'operation,32,32,32,4,1,stated as 31'
}

@test "the header: group columns, then the numbers; the order is that first seen" {
	figure measure=killed n=3
	run -0 --separate-stderr sitrep-aggregate figures.csv
	[ "${lines[0]}" = from,to,measure,group,unit_code,low,value,high,figures,documents,note ]
	run -0 --separate-stderr sitrep-aggregate -e -g area,kind figures.csv
	[ "${lines[0]}" = area,kind,low,value,high,figures,documents,note,evidence ]
	[ "${lines[1]}" = ',,3,3,3,1,1,measure: killed,a.txt:10-12' ]
}

@test "a number that is given again counts once, by its columns or by of" {
	figure measure=killed country=NG counted=fighters n=7 text=lead
	figure measure=killed country=NG counted=men n=7 text=below
	figure measure=detained n=4
	figure measure=detained country=NG from= to= of=30 n=4
	answers -e -- \
	    '2024-03-01,2024-03-31,killed,,,7,7,7,2,1,,a.txt:10-12;a.txt:20-22' \
	    '2024-03-01,2024-03-31,detained,,,4,4,4,2,1,,a.txt:30-32;a.txt:40-42'
}

@test "three men and three women of one sentence are six" {
	figure measure=killed counted=men n=3 text=both
	figure measure=killed counted=women n=3 text=both
	numbers measure -- killed,6,
}

@test "two villages that no gazetteer knows are two" {
	figure measure=killed place=Upper n=2
	figure measure=killed place=Lower n=2
	numbers measure -- killed,4,
}

@test "six killed, two of them children, and four of them in one strike, are six" {
	figure measure=killed country=YE n=6 text=one
	figure measure=killed country=YE group=children scope=part of=10 n=2 text=one
	figure measure=killed country=YE area=Town n=4 text=two
	figure measure=killed country=YE area=Town group=children scope=part of=30 n=2 text=two
	numbers measure -- killed,6,
}

@test "twenty copies of one release are one release" {
	for i in {1..20}; do
		figure doc=copy$i.txt start=10 measure=killed country=IQ+SY scope=total n=22
		figure doc=copy$i.txt start=20 measure=killed country=IQ scope=part n=17
		figure doc=copy$i.txt start=30 measure=killed country=SY scope=part n=5
	done
	answers -g measure -- killed,22,22,22,20,20,
}

@test "parts of parts: only the top counts, in every cut" {
	figure measure=operation country=IQ+SY scope=total n=51
	figure measure=operation country=IQ scope=part of=10 n=38
	figure measure=operation country=SY scope=part of=10 n=13
	figure measure=operation country=SY scope=part of=30 n=11
	figure measure=operation country=SY scope=part of=30 n=2
	numbers measure -- operation,51,
	numbers country -- IQ+SY,51,'measure: operation' IQ,38,'measure: operation' \
	    SY,13,'measure: operation'
}

@test "the same without of: a figure that those behind it add up to holds them" {
	figure measure=operation country=SY scope=part counted=raids n=13
	figure measure=operation country=SY scope=part counted=day n=11
	figure measure=operation country=SY scope=part counted=night n=2
	numbers measure -- operation,13,
}

@test "by country and by kind at once: one breakdown is taken" {
	figure measure=strike country=IQ scope=part n=20
	figure measure=strike country=SY scope=part n=15
	figure measure=strike kind=joint scope=part n=30
	figure measure=strike kind=alone scope=part n=4
	numbers measure -- 'strike,35,overlaps and is left out: 30; overlaps and is left out: 4'
}

@test "a country without a total of its own is filled from its parts" {
	figure measure=strike country=IQ+SY scope=total n=40
	figure measure=strike country=IQ kind=joint scope=part n=22
	figure measure=strike country=IQ kind=alone scope=part n=3
	figure measure=strike country=SY scope=part n=15
	numbers measure -- strike,40,
}

@test "a part adds nothing to what is stated of the same" {
	figure measure=injured country=NP group=people n=44
	figure measure=injured country=NP group=people scope=part n=9
	numbers measure -- injured,44,
}

@test "a part alone is still a number" {
	figure measure=killed group=people n=83 text=one
	figure measure=killed group=children scope=part of=10 n=21 text=one
	numbers group -- 'people,83,measure: killed' 'children,21,measure: killed'
	numbers measure -- killed,83,
}

@test "a hundred thousand days of one country in one row" {
	python3 -c 'import datetime
print("day,n,land")
for i in range(100000):
    print(datetime.date.fromordinal(700000 + i), i % 7, "ML", sep=",")' >days.csv
	run -0 --separate-stderr sitrep-aggregate --no-header -g country --map from=day,to=day,value=n,country=land days.csv
	[ "$output" = ML,299995,299995,299995,100000,1, ]
}

@test "incidents of different places and days add up" {
	figure measure=killed country=ML area=Gao from=2024-03-02 to=2024-03-02 n=3
	figure measure=killed country=ML area=Kidal from=2024-03-05 to=2024-03-05 n=4
	figure measure=killed country=ML area=Kidal from=2024-03-09 to=2024-03-09 n=1
	numbers measure -- killed,8,
}

@test "a month holds its days, and a quarter its months" {
	figure measure=killed country=ML n=20
	figure measure=killed country=ML from=2024-03-05 to=2024-03-05 n=4
	figure measure=killed country=ML from=2024-04-01 to=2024-04-30 n=6
	numbers measure -- killed,26,
	figure doc=q.txt measure=killed country=ML from=2024-01-01 to=2024-06-30 n=70
	numbers measure -- killed,70,
}

@test "cumulative beside weekly: the count since January holds the week" {
	figure measure=infected from=2024-03-04 to=2024-03-10 n=40
	figure measure=infected from=2024-01-01 to=2024-03-10 scope=cumulative n=900
	numbers measure -- infected,900,
}

@test "of running counts the latest stands, larger or not" {
	figure doc=1.txt measure=infected from=2024-01-01 to=2024-03-10 scope=cumulative n=900
	figure doc=2.txt measure=infected from=2024-01-01 to=2024-03-17 scope=cumulative n=880
	numbers measure -- infected,880,
}

@test "a toll holds those found since: 17 more bodies, which take it to 41" {
	figure measure=killed n=17 counted=bodies text=one
	figure measure=killed n=41 counted=toll scope=cumulative text=one
	numbers measure -- killed,41,
}

@test "an earlier value in brackets adds nothing" {
	figure measure=operation country=SY scope=part counted=operations n=14 text=one
	figure measure=operation country=SY scope=part counted=operations n=12 text=one
	numbers measure -- operation,14,
}

@test "dozens give way to a number, and a range holds one" {
	figure measure=injured counted=people low=12 value=12 text=one
	figure measure=injured counted=people n=31 text=two
	figure measure=killed counted=people low=14 high=21 value=14 text=three modifier=between
	figure measure=killed counted=dead n=18 text=four
	answers -g measure -- injured,31,31,31,1,1, killed,14,14,21,1,1,
}

@test "two sources of one thing are not added" {
	figure measure=killed source=hospital n=26 text=one
	figure measure=killed source=police n=23 text=two
	answers -g measure -- 'killed,26,26,26,1,1,police states 23'
	answers -g measure --sources range -- killed,23,26,26,1,1,
	answers -g measure --sources agree -- 'killed,,,,1,1,the sources do not agree'
	answers -g measure --sources keep -- killed,hospital,26,26,26,1,1, killed,police,23,23,23,1,1,
}

@test "two documents of one thing: the first stands, or the latest" {
	figure doc=old.txt date=2024-04-02 measure=operation country=IQ scope=total n=36
	figure doc=new.txt date=2024-04-09 measure=operation country=IQ scope=total n=38
	answers -g measure -- 'operation,36,36,36,1,1,new.txt states 38'
	answers -g measure --latest -- operation,38,38,38,1,1,
	answers -g measure --sources range -- operation,36,36,38,2,2,
}

@test "the latest is that of the date, not of the order" {
	figure doc=new.txt date=2024-04-09 measure=operation n=38
	figure doc=old.txt date=2024-04-02 measure=operation n=36
	figure doc=older.txt date=2024-04-01 measure=operation n=35
	answers -g measure -L -- operation,38,38,38,1,1,
}

@test "a document that is more exact gives the bounds" {
	figure doc=a.txt measure=killed low=12 value=12 modifier=least
	figure doc=b.txt measure=killed n=14
	answers -g measure -- killed,14,14,14,2,2,
}

@test "bounds add as intervals, and stay open" {
	figure measure=killed country=IQ low=12 value=12 modifier=least
	figure measure=killed country=SY n=5
	figure measure=injured country=IQ high=5 value=5 modifier=most
	figure measure=injured country=SY n=5
	answers -g measure -- killed,17,17,,2,1, injured,,10,10,2,1,
}

@test "units never mix, shares are never added" {
	figure measure=seized group=drugs unit_code=kg country=CO n=1.5
	figure measure=seized group=drugs unit_code=kg country=PE n=2.25
	figure measure=seized group=drugs country=CO n=7
	figure measure=damaged unit_code=% country=CO n=60
	figure measure=damaged unit_code=% country=PE n=20
	answers -g measure -- 'seized,3.75,3.75,3.75,2,1,unit: kg' seized,7,7,7,1,1, \
	    'damaged,,,,2,1,unit: %; shares are not added'
}

@test "one share is a number" {
	figure measure=damaged unit_code=% n=60
	answers -g measure,unit_code -- damaged,%,60,60,60,1,1,
}

@test "different outcomes of the measure other are different" {
	figure measure=other group=reports outcome=received n=15
	figure measure=other group=reports outcome=closed n=21
	answers -g group -- 'reports,15,15,15,1,1,measure: other; outcome: received' \
	    'reports,21,21,21,1,1,measure: other; outcome: closed'
}

@test "a figure without a number is counted out, and said" {
	figure measure=killed
	figure measure=injured n=3
	answers -g measure -- 'killed,,,,0,0,1 figure without a number' injured,3,3,3,1,1,
}

@test "figures of a thousand digits are exact" {
	big=$(printf '9%.0s' {1..1000})
	figure measure=killed country=IQ n=$big
	figure measure=killed country=SY n=1
	numbers measure -- "killed,1$(printf '0%.0s' {1..1000}),"
}

@test "the order of the columns is no matter, nor are more of them" {
	printf '%s\n' value,high,x,low,scope,measure,start,doc 3,3,?,3,,killed,1,a >figures.csv
	answers -g measure -- killed,3,3,3,1,1,
}

@test "a country list is one place in either order" {
	figure doc=a.txt measure=strike country=IQ+SY n=5
	figure doc=b.txt measure=strike country=SY+IQ n=5
	numbers measure -- strike,5,
}

@test "rolled up by month: days gather, what straddles keeps its days" {
	figure measure=killed country=ML area=Gao from=2024-03-02 to=2024-03-02 n=3
	figure measure=killed country=ML area=Gao from=2024-03-30 to=2024-03-31 n=1
	figure measure=killed country=ML area=Gao from=2024-05-31 to=2024-06-02 n=6
	figure measure=killed country=ML area=Gao from= to= n=9
	answers -b month -g measure -- \
	    2024-03-01,2024-03-31,killed,4,4,4,2,1, \
	    '2024-05-31,2024-06-02,killed,6,6,6,1,1,straddles more than one month' \
	    ,,killed,9,9,9,1,1,
	answers -b quarter -g measure -- 2024-01-01,2024-03-31,killed,4,4,4,2,1, \
	    2024-04-01,2024-06-30,killed,6,6,6,1,1, ,,killed,9,9,9,1,1,
	answers -b year -g measure -- 2024-01-01,2024-12-31,killed,10,10,10,3,1, ,,killed,9,9,9,1,1,
	answers -b week -g measure -w to=2024-03-02 -- 2024-02-26,2024-03-03,killed,3,3,3,1,1,
}

@test "a month that states its total is not added to by its days" {
	figure measure=killed country=ML n=20
	figure measure=killed country=ML from=2024-03-02 to=2024-03-02 n=3
	answers -b month -g measure -- 2024-03-01,2024-03-31,killed,20,20,20,1,1,
}

@test "spread: shares of whole numbers are whole and add up" {
	figure measure=killed from=2024-05-31 to=2024-06-02 n=7
	answers -b month --spread -g measure -- \
	    '2024-05-01,2024-05-31,killed,2,2,2,1,1,shared out by days over each month' \
	    '2024-06-01,2024-06-30,killed,5,5,5,1,1,shared out by days over each month'
	answers -b day --spread -g measure -- \
	    '2024-05-31,2024-05-31,killed,2,2,2,1,1,shared out by days over each day' \
	    '2024-06-01,2024-06-01,killed,3,3,3,1,1,shared out by days over each day' \
	    '2024-06-02,2024-06-02,killed,2,2,2,1,1,shared out by days over each day'
}

@test "the last week ends with the last day there is" {
	figure measure=killed from=9999-12-30 to=9999-12-31 n=7
	answers -b week -g measure -- 9999-12-27,9999-12-31,killed,7,7,7,1,1,
}

@test "a running count is not shared out" {
	figure measure=killed from=2024-01-01 to=2024-06-02 scope=cumulative n=7
	answers -b month --spread -g measure -- \
	    '2024-01-01,2024-06-02,killed,7,7,7,1,1,straddles more than one month'
}

@test "fill: a gap is a gap and not a zero" {
	figure measure=killed from=2024-05-03 to=2024-05-04 n=3
	figure measure=injured from=2024-01-03 to=2024-01-04 n=1
	figure measure=killed from=2024-02-03 to=2024-02-04 n=0
	answers -b month --fill -g measure -- \
	    2024-02-01,2024-02-29,killed,0,0,0,1,1, \
	    '2024-03-01,2024-03-31,killed,,,,0,0,nothing stated' \
	    '2024-04-01,2024-04-30,killed,,,,0,0,nothing stated' \
	    2024-05-01,2024-05-31,killed,3,3,3,1,1, \
	    2024-01-01,2024-01-31,injured,1,1,1,1,1,
}

@test "sort and where go with figures too" {
	figure measure=killed n=3
	figure measure=detained n=4
	figure measure=abducted n=1
	answers --sort -g measure -w 'value>1' -- detained,4,4,4,1,1, killed,3,3,3,1,1,
}

@test "a table of anybody's serves once its columns are named" {
	printf '%s\n' where,when,dead IQ,2024-03-01,3 SY,2024-03-01,4 IQ+SY,2024-03-01,7 >figures.csv
	answers --map value=dead,country=where,from=when,to=when -g from -- 2024-03-01,7,7,7,1,1,
}

@test "what is reported by without -g may be missing, and is blank" {
	printf '%s\n' doc,start,scope,measure,from,to,low,high,value a,1,,killed,2024-03-01,2024-03-01,3,3,3 >figures.csv
	answers -- 2024-03-01,2024-03-01,killed,,,3,3,3,1,1,
	answers --by month -- 2024-03-01,2024-03-31,killed,,,3,3,3,1,1,
	run -2 --separate-stderr sitrep-aggregate -g measure,group figures.csv
	[[ $stderr = *'no column group; there are doc,'* ]]
}

@test "several files are one input, and standard input is one" {
	figure doc=a.txt measure=killed country=IQ n=3
	cp figures.csv one.csv
	figures_begin
	figure doc=b.txt measure=killed country=SY n=4
	run -0 --separate-stderr sitrep-aggregate --no-header -g measure one.csv - <figures.csv
	[ "$output" = killed,7,7,7,2,2, ]
}

@test "no figures: a header, and that is all" {
	run -0 --separate-stderr sitrep-aggregate figures.csv
	[ "$output" = from,to,measure,group,unit_code,low,value,high,figures,documents,note ]
}

@test "evidence names bytes that stand in the document" {
	figure measure=killed country=IQ doc=x.txt start=5 end=9 n=3
	figure measure=killed country=SY doc=y.txt start=1 end=2 n=4
	figure measure=killed country=SY scope=part doc=y.txt start=40 end=42 n=1
	answers -e -g measure -- 'killed,7,7,7,2,2,,x.txt:5-9;y.txt:1-2'
}

@test "random figures: never more than all of them, copies change nothing" {
	run -0 python3 "$ROOT/tests/properties/aggregate_figures.py" "$SITREP/sitrep-aggregate"
	[ "${lines[-1]}" = '120 documents' ]
}
