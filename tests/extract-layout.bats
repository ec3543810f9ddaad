#!/usr/bin/env bats
# How extract sees a page: paragraphs, lists, labels, columns of text; tests/layout.bash shows it.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	load layout
}

@test "an empty text has no blocks" {
	blocks ''
	[ -z "$output" ]
	blocks '\n \n\t\n\r\n'
	[ -z "$output" ]
}

@test "lines that were wrapped by hand are one paragraph" {
	blocks 'CITY - Rescuers pulled 14 people from the water on\nMonday after a boat with 60 aboard capsized off the\ncoast. Eleven died. A spokesman for the guard of the\ncoast said that the search would go on.\n\nTwo boats are still at sea.\n'
	are '0 paragraph0 <- b: CITY - Rescuers pulled 14 people from the water on / Monday after a boat with 60 aboard capsized off the / coast. Eleven died. A spokesman for the guard of the / coast said that the search would go on.' \
		'1 paragraph0 <- b: Two boats are still at sea.'
}

@test "a word divided at a line's end keeps its block whole" {
	blocks 'On Tuesday nine air-\nstrikes were flown, and the com-\nmand said that none had missed.\n'
	are '0 paragraph0 <- b: On Tuesday nine air- / strikes were flown, and the com- / mand said that none had missed.'
}

@test "bulleted lines right under a label and its number are its parts" {
	expect number,counted,measure,scope,country $'Daily toll\n\nDeaths: 13\n  - 10 in Mosul\n  - 3 in Kirkuk\nInjured: 4' \
		'13|Deaths|killed|total|' '10|Deaths|killed|part|IQ' '3|Deaths|killed|part|IQ' '4||injured||'
	expect number,measure $'Daily toll\n\nVisitors: 90\n\nArrests: 13\n- 10 for theft\n- 3 for arson' '90|other' '13|detained' '10|detained' '3|detained'
	expect number,country $'Daily toll\n\nLocation: Mosul\n- 4 killed\n- 3 injured' '4|IQ' '3|IQ'
}

@test "what stands deeper than a label, or opens with what says so, is a part of it" {
	for part in '  Children: 8' '  including children: 8' 'of whom children: 8' 'Children among them: 8'; do
		expect number,measure,scope $'Daily toll\n\nKilled: 45\n'"$part"$'\nInjured: 31\n'"$part" '45|killed|' '8|killed|part' '31|injured|' '8|injured|part'
	done
	for part in '  Children 8' '  including children 8' 'of whom children 8'; do
		expect number,measure,scope $'Daily toll\n\nKilled 45\n'"$part"$'\nInjured 31\n'"$part" '45|killed|' '8|killed|part' '31|injured|' '8|injured|part'
	done
	expect number,counted,measure,scope $'Daily toll\n\nPersons arrested       145\n  of whom women          57\n  of whom minors          9\nPersons released      31' \
		'145|Persons|detained|' '57|women|detained|part' '9|minors|detained|part' '31|Persons|released|'
}

@test "the caption below a table says what it shows, and heads nothing else" {
	local table=$'Town Killed Injured\nFada 4 5\nMao 6 7' prose='The police of the region report on their work, and on what they found in it.'
	for caption in $'\nTable 2: Losses in Chad, June 2012' $'\n\nFigure 2. Losses in Chad, June 2012'; do
		expect number,country,from "$prose

$table$caption

$prose" '4|TD|2012-06-01' '5|TD|2012-06-01' '6|TD|2012-06-01' '7|TD|2012-06-01'
	done
	expect number,from "In May 2012 the guards of the coast went on their rounds.

$table

Table 2: Losses in Chad, June 2011

The guards of the west held 12 men over the theft of cattle." '4|2011-06-01' '5|2011-06-01' '6|2011-06-01' '7|2011-06-01' '12|'
	DATE=2012-08-01 expect number,from "$prose

Table 1: Losses in Chad, May 2012
$table

Table 2: Losses in Chad, June 2012
$table" '4|2012-05-01' '5|2012-05-01' '6|2012-05-01' '7|2012-05-01' '4|2012-06-01' '5|2012-06-01' '6|2012-06-01' '7|2012-06-01'
}

@test "times over the numbers alone head their columns, whatever digits they hold" {
	DATE=2012-08-25 expect number,measure,from $'               Since 1 July     Last 24 hours\nKilled              109             14\nInjured              97             31' \
		'109|killed|2012-07-01' '14|killed|2012-08-24' '97|injured|2012-07-01' '31|injured|2012-08-24'
	DATE=2012-08-25 expect number,measure,from $'                1-7 July     8-14 July\nKilled              109             14\nInjured              97             31' \
		'109|killed|2012-07-01' '14|killed|2012-07-08' '97|injured|2012-07-01' '31|injured|2012-07-08'
}

@test "places that a column says were affected are counted" {
	expect number,counted,measure $'Province    Deaths  Villages affected\nPunjab     48   2,896\nSindh     8       896' \
		'48|Deaths|killed' '2,896|Villages|affected' '8|Deaths|killed' '896|Villages|affected'
}

@test "a plural or a participle, a hyphen and a number is a label and its count, and no designation" {
	expect number,counted,measure 'Seized: AK rifles-12, pistols-4, magazines-40' '12|AK rifles|seized' '4|pistols|seized' '40|magazines|seized'
	expect number,counted,measure $'Toll\n\nDeaths-43\nInjured-38\nHouses damaged-120' '43|Deaths|killed' '38||injured' '120|Houses|damaged'
	expect number,measure $'TOLL\n\nDEATHS-43\nINJURED-38' '43|killed' '38|injured'
	expect number 'The exercises Guards-2020 and Falcon-3 began.'
}

@test "dots lead from a label to its number; numbers out of order are no pages" {
	expect number,counted,measure,country $'Deaths by town\n\nMosul.................. 78\nKirkuk ............... 17\nErbil.............. 12\nTotal ............ 107' \
		'78|Deaths|killed|IQ' '17|Deaths|killed|IQ' '12|Deaths|killed|IQ' '107|Deaths|killed|'
	expect number $'Contents\n\nForeword........ 3\nDeaths ........ 12\nArrests........ 40\nHouses burnt .... 41'
}

@test "a line that only says when is no title of the table below it, but the one over that" {
	local rows=$'Town | Huts | Cows\nGao | 2,170 | 2,207\nMopti | 678 | 16'
	for day in 'Updated 13 Aug 2018' 'Posted 9:15 p.m. Aug. 13, 2018' 'As of 13 August 2018' '3 - 9 August 2018'; do
		expect number,measure "Huts destroyed
$day

$rows" '2,170|destroyed' '2,207|killed' '678|destroyed' '16|killed'
	done
	DATE=2018-08-20 expect number,from $'Huts destroyed\n3 - 9 August 2018\n\n'"$rows" '2,170|2018-08-03' '2,207|2018-08-03' '678|2018-08-03' '16|2018-08-03'
}

@test "lines that are paragraphs by themselves stay apart" {
	blocks "$prose\n$prose\n"
	are "0 paragraph0 <- b: $prose" "1 paragraph0 <- : $prose"
}

@test "bullets of every kind, and no bullet in the text" {
	local bullet

	for bullet in • '*' - – — -- · ► ● '+' '1.' '1)' '(1)' 'a)' '(a)' '(i)'; do
		blocks "$prose\n$bullet 12 rifles\n"
		are "0 paragraph0 <- b: $prose" '1 item0 <0 : 12 rifles'
	done
}

@test "numbered items that open with a number are no rows of a table" {
	local bullet

	for bullet in '(%d)' '%d)' '%d.'; do
		# shellcheck disable=SC2059
		blocks "$prose\n$(printf "$bullet 12 rifles seized\\\\n" 1 2 3)"
		are "0 paragraph0 <- b: $prose" '1 item0 <0 : 12 rifles seized' '2 item0 <0 : 12 rifles seized' '3 item0 <0 : 12 rifles seized'
	done
}

@test "bullets with a tab, without a blank, with a no-break space" {
	blocks "$prose\n•\t12 rifles\n•3 carbines\n•\xc2\xa04 pistols\n"
	are "0 paragraph0 <- b: $prose" '1 item0 <0 : 12 rifles' '2 item0 <0 : 3 carbines' '3 item0 <0 : 4 pistols'
}

@test "an item goes on in the lines that are indented under it" {
	blocks "$prose\n- 12 people were hurt, among them a child who had been\n  playing near the road;\n- 3 died\n"
	are "0 paragraph0 <- b: $prose" \
		'1 item0 <0 : 12 people were hurt, among them a child who had been / playing near the road;' \
		'2 item0 <0 : 3 died'
}

@test "lists in lists" {
	blocks "$prose\n1. Seized\n  a) 12 rifles\n  b) 3 carbines\n    - one loaded\n2. Burned\n"
	are "0 paragraph0 <- b: $prose" '1 item0 <0 : Seized' '2 item1 <1 : 12 rifles' \
		'3 item1 <1 : 3 carbines' '4 item2 <3 : one loaded' '5 item0 <0 : Burned'
}

@test "two stars list below one" {
	blocks "$prose\n* Seized\n** 12 rifles\n** 3 carbines\n* Burned\n"
	are "0 paragraph0 <- b: $prose" '1 item0 <0 : Seized' '2 item1 <1 : 12 rifles' '3 item1 <1 : 3 carbines' '4 item0 <0 : Burned'
	blocks "$prose\n**Seized:** 12 rifles\n"
	are "0 paragraph0 <- b: $prose" '1 paragraph0 <- : **Seized:** 12 rifles'
}

@test "a small o is a bullet where another follows" {
	blocks "$prose\no 12 rifles\no 3 carbines\n"
	are "0 paragraph0 <- b: $prose" '1 item0 <0 : 12 rifles' '2 item0 <0 : 3 carbines'
	blocks 'A. Magno said so.\n\nNobody else did.\n'
	are '0 heading0 <- bt: A. Magno said so.' '1 heading0 <- bt: Nobody else did.'
}

@test "one item below another, marked with an o" {
	blocks 'As of noon:\n• 90 families were fed.\n• Twelve grants were approved.\no Nine were for homes.\n• Forty huts were built.'
	are '0 heading1 <- bt: As of noon:' '1 item0 <0 : 90 families were fed.' '2 item0 <0 : Twelve grants were approved.' \
	    '3 item1 <2 : Nine were for homes.' '4 item0 <0 : Forty huts were built.'
}

@test "bullets within a line" {
	blocks 'Highlights: • 12 killed • 30 injured • 4 missing\n'
	are '0 paragraph0 <- b: Highlights:' '1 item0 <0 : 12 killed' '2 item0 <0 : 30 injured' '3 item0 <0 : 4 missing'
}

@test "the mark that ends a release is no list" {
	blocks "$prose\n\n- 30 -\n\n-30-\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: - 30 -' '2 heading2 <1 b: -30-'
}

@test "lines of labels" {
	blocks "$prose\n\nNorth: 5 attacks repelled.\nSouth: nil.\n\nHarim 298,000\nJebel Ali 12 700\n\ntanks – 5,538 (+13)\nguns – 7,909 (+17)\n"
	are "0 paragraph0 <- b: $prose" '1 label0 <- b: North: 5 attacks repelled.' '2 label0 <- : South: nil.' \
		'3 label0 <- b: Harim 298,000' '4 label0 <- : Jebel Ali 12 700' \
		'5 label0 <- b: tanks – 5,538 (+13)' '6 label0 <- : guns – 7,909 (+17)'
}

@test "labels with their number in a bracket, a participle before the plural, and labels in a row" {
	expect number,counted,measure $'Key figures\n\nDeaths (23)\nHuts burnt (1,204)\nVillagers displaced (90)' \
		'23|Deaths|killed' '1,204|Huts|destroyed' '90|Villagers|displaced'
	expect number,counted,measure $'Key figures\n\nFamilies affected 90\nTotally damaged houses 12\nDisplaced families 45\nAffected population 860' \
		'90|Families|affected' '12|houses|destroyed' '45|Displaced families|displaced' '860|Affected population|affected'
	expect number,counted,measure $'Key figures\n\nChittagong: Deaths 5, Huts burnt 12, Families affected 62, Persons displaced 42\nSylhet: Deaths 3' \
		'5|Deaths|killed' '12|Huts|destroyed' '62|Families|affected' '42|Persons|displaced' '3|Deaths|killed'
}

@test "labels in a line, each with its colon, and what befell people is one" {
	expect number,counted,measure 'Recoveries: 163, Hospitalized: 26, Missing: 7; Injured: 12, Deaths: 4' \
		'163|Recoveries|recovered' '26||hospitalized' '7||missing' '12||injured' '4|Deaths|killed'
}

@test "a month with its year under a title is when, and no label" {
	expect number,measure,from $'Chad: Guards at Work\nApril 2024\n\nArrests: 42\nRifles seized: 15' '42|detained|2024-04-01' '15|seized|2024-04-01'
	expect number,measure,from $'Border Guard\nWeekly report, April 2024\n\nArrests: 42\nRifles seized: 15' '42|detained|2024-04-01' '15|seized|2024-04-01'
}

@test "a label by itself is a paragraph" {
	blocks "$prose\n\nNORTH EAST: $prose\n\nNORTH WEST: $prose\n"
	are "0 paragraph0 <- b: $prose" "1 paragraph0 <- b: NORTH EAST: $prose" "2 paragraph0 <- b: NORTH WEST: $prose"
}

@test "key figures over their captions" {
	blocks 'KEY FIGURES\n210,730\nrefugees arrived\nsince 20 March\n31,900\nreturnees\n'
	are '0 heading0 <- bt: KEY FIGURES' '1 label0 <- : 210,730 / refugees arrived / since 20 March' \
		'2 label0 <- : 31,900 / returnees'
}

@test "several key figures, then their captions" {
	blocks '3,800\n\n448\n\nPeople reached with food\nand water\n\nPeople hurt\n'
	are '0 label0 <- b: 3,800 / People reached with food / and water' '1 label0 <- : 448 / People hurt'
}

@test "labels of years, spaced out" {
	blocks "$prose\n\nEncounters:\n\n2020 - 458,088\n\n2021 - 1,734,686\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: Encounters:' '2 label0 <1 b: 2020 - 458,088' \
		'3 label0 <1 b: 2021 - 1,734,686'
}

@test "a label and its number, each on a line" {
	blocks "$prose\n\nCases by province:\nLusaka\n340\nCentral\n31\nEast\n13\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: Cases by province:' '2 label0 <1 : Lusaka / 340' \
		'3 label0 <1 : Central / 31' '4 label0 <1 : East / 13'
}

@test "a label by itself with a number" {
	blocks "$prose\n\nKilled: 12\n\n$prose\n"
	are "0 paragraph0 <- b: $prose" '1 label0 <- b: Killed: 12' "2 paragraph0 <- b: $prose"
}

@test "a telex, all in capitals, is text" {
	blocks 'DAILY REPORT\n\nKABUL -- COALITION AND AFGHAN FORCES KILLED 12 INSURGENTS AND\nDETAINED THREE OTHERS DURING A PATROL IN THE NORTH OF THE LAND\nON MONDAY. TWO SOLDIERS WERE HURT.\n'
	are '0 heading0 <- bt: DAILY REPORT' '1 paragraph0 <- b: KABUL -- COALITION AND AFGHAN FORCES KILLED 12 INSURGENTS AND / DETAINED THREE OTHERS DURING A PATROL IN THE NORTH OF THE LAND / ON MONDAY. TWO SOLDIERS WERE HURT.'
}

@test "menus and notices before the date and title are no part of them" {
	blocks "An official website of the government\nHere is how you know\nA website of this kind belongs to the government. Share nothing of yours on others.\n\nPress Release | Aug. 9, 2023\n\nThe month in review\n\nTAMPA, Fla. – $prose\n"
	are '0 furniture0 <- bt: An official website of the government' '1 furniture0 <- bt: Here is how you know' \
		'2 heading2 <- b: A website of this kind belongs to the government. Share nothing of yours on others.' \
		'3 heading0 <- bt: Press Release | Aug. 9, 2023' '4 heading0 <- bt: The month in review' \
		"5 paragraph0 <- b: TAMPA, Fla. – $prose"
}

@test "figures parted by bars" {
	blocks 'Update\n\n832K displaced | 60% children | 21% women\n'
	are '0 heading0 <- bt: Update' '1 item0 <- b: 832K displaced' '2 item0 <- : 60% children' '3 item0 <- : 21% women'
}

@test "items side by side, each under its own heading" {
	blocks 'Iraq Syria\n29 joint raids 12 joint raids\n1 arrest 0 arrests\n'
	are '0 heading1 <- bt: Iraq' '1 heading2 <- t: Syria' '2 item0 <0 : 29 joint raids' \
		'3 item0 <1 : 12 joint raids' '4 item0 <0 : 1 arrest' '5 item0 <1 : 0 arrests'
}

@test "two lists side by side" {
	blocks 'IRAQ                    SYRIA\n33 joint raids          15 joint raids\n17 killed               5 killed\n14 detained             11 detained\n'
	are '0 heading0 <- bt: IRAQ' '1 item0 <- : 33 joint raids' '2 item0 <- : 17 killed' \
		'3 item0 <- : 14 detained' '4 heading1 <- b: SYRIA' '5 item0 <4 : 15 joint raids' \
		'6 item0 <4 : 5 killed' '7 item0 <4 : 11 detained'
}

@test "two columns of text are read one after the other" {
	cat >text <<-'END'
	KEY FIGURES             HIGHLIGHTS
	210,730                 Last week a further 5,120 came over
	refugees arrived        at the bridge, down from 9,640 the
	since 20 March          week before. Most of the new people
	31,900                  are women and children.
	returnees
	                        Shelter: 14,050 of the huts that were
	6                       planned have been built.
	new camps
	END
	run -0 --separate-stderr layout_main text
	are '0 heading0 <- bt: KEY FIGURES' '1 label0 <- : 210,730 / refugees arrived / since 20 March' \
		'2 label0 <- : 31,900 / returnees' '3 label0 <- b: 6 / new camps' '4 heading1 <- b: HIGHLIGHTS' \
		'5 paragraph0 <4 : Last week a further 5,120 came over / at the bridge, down from 9,640 the / week before. Most of the new people / are women and children.' \
		'6 paragraph0 <4 b: Shelter: 14,050 of the huts that were / planned have been built.'
}

@test "prose with double blanks is no table" {
	blocks 'Measles.  112 cases were seen.  Of them 71 were under 5.\nFloods.  Some 53 people died.  An aid plane came.\n'
	are '0 paragraph0 <- b: Measles.  112 cases were seen.  Of them 71 were under 5.' \
		'1 paragraph0 <- : Floods.  Some 53 people died.  An aid plane came.'
}

@test "CRLF, a byte order mark and form feeds are none of a block's" {
	blocks '\xef\xbb\xbfTITLE\r\n\r\n- 3 killed\r\n- 4 hurt\f- 5 missing\r\n'
	are '0 heading0 <- bt: TITLE' '1 item0 <- b: 3 killed' '2 item0 <- : 4 hurt' '3 item0 <- : 5 missing'
}

@test "what a page cuts goes on behind its foot and the head of the next" {
	blocks 'Storms in Togo\n\nIn the north the storms killed nine people and hurt 27\n\n- 1 -\n\fStorms in Togo\n\nfarmers and two drivers, who were taken to the clinic.\nNobody else was hurt.\n'
	are '0 heading0 <- bt: Storms in Togo' \
		'1 paragraph0 <- b: In the north the storms killed nine people and hurt 27 / farmers and two drivers, who were taken to the clinic. / Nobody else was hurt.'
	blocks 'Storms in Togo\n\nThe storms killed nine people and hurt 27 others in\n\nRelief office | Page 1\n\fLome, which lies at the coast of the country.\n\nRelief office | Page 2\n\fNobody else was hurt, the office said.\n'
	are '0 heading0 <- bt: Storms in Togo' \
		'1 paragraph0 <- b: The storms killed nine people and hurt 27 others in / Lome, which lies at the coast of the country.' \
		'2 paragraph0 <- b: Nobody else was hurt, the office said.'
	expect number,measure $'Storms in Togo\n\nDeaths\n12\n\fHurt\n40' '12|killed' '40|injured'
}

@test "the head of the last page is left out as that of the second is" {
	pages='Storms in Togo: 30 hurt\n'
	for day in Monday Tuesday Wednesday Thursday Friday Saturday Sunday; do
		for what in rain wind hail sand snow dust fog ice; do
			pages+="\nThe $what came on $day, the office said.\n"
		done
		pages+='\fStorms in Togo: 30 hurt\n'
	done
	expect number "$(printf %b "${pages}The office told no more.")" 30
}

@test "rows at the edges of pages are no page numbers, and sums no line that comes again" {
	expect number,place $'Losses in Togo\n\nTown | Killed\nKara | 14\nLome | 2\n\fSokode | 3\nKpalime | 40\nDapaong | 4\n' \
		'14|Kara' '2|Lome' '3|Sokode' '40|Kpalime' '4|Dapaong'
	expect number,place $'Losses in Togo\n\nTown        Killed\nKara        14\nLome        9\nAll towns   23\n\fTown       Killed\nSokode      40\nDapaong     6\nAll towns   46\n' \
		'14|Kara' '9|Lome' '23|Togo' '40|Sokode' '6|Dapaong' '46|Togo'
	blocks 'Storms in Togo\n\nThe storms killed nine people and hurt 27 others in\n\nRelief office, sheet 12 | 1\n\fLome, which lies at the coast of the country.\n\nRelief office, sheet 12 | 2\n\fNobody else was hurt, the office said.\n'
	are '0 heading0 <- bt: Storms in Togo' \
		'1 paragraph0 <- b: The storms killed nine people and hurt 27 others in / Lome, which lies at the coast of the country.' \
		'2 paragraph0 <- b: Nobody else was hurt, the office said.'
}

@test "an act that opens the document opens a label" {
	expect number,unit 'most affected health zones • Kenya: 41 tonnes of' '41|tonnes'
}
