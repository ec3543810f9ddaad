#!/usr/bin/env bats
# How extract sees a page: headings, paragraphs, lists, tables, columns of text.
# layout_main shows each block: index, kind and depth, the block it stands
# under, marks (b: blank line before it, t: before any running text), the text with
# " / " between its lines, and a cell's labels.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	PATH=$SITREP/tests/unit:$PATH
	cd "$BATS_TEST_TMPDIR" || return 1
}

# blocks TEXT: shows the blocks of the text, whose escapes printf knows.
blocks() {
	printf '%b' "$1" >text
	run -0 --separate-stderr layout_main text
	[ -z "$stderr" ]
}

# are LINE...: these are the blocks.
are() {
	diff <(printf '%s\n' "$@") <(printf '%s\n' "$output")
}

prose='The ministry said on Monday that its patrols had met nobody in the hills.'

@test "an empty text has no blocks" {
	blocks ''
	[ -z "$output" ]
	blocks '\n \n\t\n\r\n'
	[ -z "$output" ]
}

@test "letterhead and title are headings, before the first running text" {
	blocks "MINISTRY OF WATER\nPress office\n\nFloods recede in the south\n\n$prose\n"
	are '0 heading0 <- bt: MINISTRY OF WATER' '1 heading0 <- t: Press office' \
		'2 heading0 <- bt: Floods recede in the south' "3 paragraph0 <- b: $prose"
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

@test "lines that are paragraphs by themselves stay apart" {
	blocks "$prose\n$prose\n"
	are "0 paragraph0 <- b: $prose" "1 paragraph0 <- : $prose"
}

@test "sections: what follows stands under their headings" {
	blocks "$prose\n\nNORTH\n\n$prose\n$prose\n\nSOUTH\n$prose\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: NORTH' "2 paragraph0 <1 b: $prose" \
		"3 paragraph0 <1 : $prose" '4 heading1 <- b: SOUTH' "5 paragraph0 <4 : $prose"
}

@test "a heading with a colon over short headings, each over its list" {
	blocks "$prose\n\nMay by country:\n\nIraq\n - 3 raids\n - 2 arrests\n\nSyria\n - 4 raids\n\n$prose\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: May by country:' '2 heading2 <1 b: Iraq' \
		'3 item0 <2 : 3 raids' '4 item0 <2 : 2 arrests' '5 heading2 <1 b: Syria' \
		'6 item0 <5 : 4 raids' "7 paragraph0 <- b: $prose"
}

@test "numbered sections lose their numbers" {
	blocks "$prose\n\n1.1 Food\n$prose\n\n1.2 Health\n$prose\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: Food' "2 paragraph0 <1 : $prose" \
		'3 heading1 <- b: Health' "4 paragraph0 <3 : $prose"
}

@test "bullets of every kind, and no bullet in the text" {
	local bullet

	for bullet in • '*' - – — -- · ► ● '+' '1.' '1)' '(1)' 'a)' '(a)' '(i)'; do
		blocks "$prose\n$bullet 12 rifles\n"
		are "0 paragraph0 <- b: $prose" '1 item0 <0 : 12 rifles'
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

@test "a small o is a bullet where another follows" {
	blocks "$prose\no 12 rifles\no 3 carbines\n"
	are "0 paragraph0 <- b: $prose" '1 item0 <0 : 12 rifles' '2 item0 <0 : 3 carbines'
	blocks 'A. Magno said so.\n\nNobody else did.\n'
	are '0 heading0 <- bt: A. Magno said so.' '1 heading0 <- bt: Nobody else did.'
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

# table LINES: shows the cells alone, as "text [row; column; above; title]".
table() {
	cat >text
	run -0 --separate-stderr layout_main text
	output=$(sed -n 's/^[0-9]* cell0 [^:]*: //p' <<<"$output")
}

@test "a table flattened to words and numbers" {
	table <<-'END'
	Damage done by the storm
	Province Dead Missing Houses collapsed
	Quang Binh 3 1 6,804
	Hue 0 - 12
	Total 3 1 6,816
	END
	are '3 [Quang Binh; Dead; ; Damage done by the storm]' '1 [Quang Binh; Missing; ; Damage done by the storm]' \
		'6,804 [Quang Binh; Houses collapsed; ; Damage done by the storm]' \
		'0 [Hue; Dead; ; Damage done by the storm]' '- [Hue; Missing; ; Damage done by the storm]' \
		'12 [Hue; Houses collapsed; ; Damage done by the storm]' \
		'3 [Total; Dead; ; Damage done by the storm]' '1 [Total; Missing; ; Damage done by the storm]' \
		'6,816 [Total; Houses collapsed; ; Damage done by the storm]'
}

@test "numbers in groups parted by blanks, as many as the header says" {
	table <<-'END'
	Region Refugees Returnees
	Est 13 200 1 870
	Sahel 61 500 22 400
	END
	are '13 200 [Est; Refugees; ; ]' '1 870 [Est; Returnees; ; ]' '61 500 [Sahel; Refugees; ; ]' \
		'22 400 [Sahel; Returnees; ; ]'
}

@test "a table by its columns, with empty cells and a header of two lines" {
	table <<-'END'
	                  Civilians          Soldiers
	Province       Killed  Injured    Killed  Injured
	-------------------------------------------------
	Nineveh            12       40         3        7
	Basra               1                  2
	-------------------------------------------------
	Total              13       40         5        7
	END
	are '12 [Nineveh; Killed; Civilians; ]' '40 [Nineveh; Injured; Civilians; ]' \
		'3 [Nineveh; Killed; Soldiers; ]' '7 [Nineveh; Injured; Soldiers; ]' \
		'1 [Basra; Killed; Civilians; ]' '2 [Basra; Killed; Soldiers; ]' \
		'13 [Total; Killed; Civilians; ]' '40 [Total; Injured; Civilians; ]' \
		'5 [Total; Killed; Soldiers; ]' '7 [Total; Injured; Soldiers; ]'
}

@test "a line of words over some rows heads them, up to a rule" {
	printf '%s\n' 'Town       Killed  Injured' 'North' 'Alpha           1        2' 'South' \
		'Beta            3        4' '--------------------------' 'Total           4        6' >text
	run -0 --separate-stderr layout_main text
	are '0 heading1 <- bt: North' '1 cell0 <0 : 1 [Alpha; Killed; ; ]' '2 cell0 <0 : 2 [Alpha; Injured; ; ]' \
		'3 heading1 <- : South' '4 cell0 <3 : 3 [Beta; Killed; ; ]' '5 cell0 <3 : 4 [Beta; Injured; ; ]' \
		'6 cell0 <- : 4 [Total; Killed; ; ]' '7 cell0 <- : 6 [Total; Injured; ; ]'
}

@test "characters of several bytes stand in one column" {
	table <<-'END'
	Región        Dead   Hurt
	Nariño           3      4
	Bío-Bío ñññ             5
	END
	are '3 [Nariño; Dead; ; ]' '4 [Nariño; Hurt; ; ]' '5 [Bío-Bío ñññ; Hurt; ; ]'
}

@test "a table by bars, with an empty cell and one of words" {
	table <<-'END'
	| Province | Killed | Injured | Remarks |
	|----------|-------:|--------:|---------|
	| Aleppo   | 12     | 30      | two clinics were hit |
	| Idlib    |        | 4       | |
	END
	are '12 [Aleppo; Killed; ; ]' '30 [Aleppo; Injured; ; ]' 'two clinics were hit [Aleppo; Remarks; ; ]' \
		'4 [Idlib; Injured; ; ]'
}

@test "a table by tabs, and one by commas" {
	printf 'District\tDead\tHurt\r\nAlpha\t3\t4\r\nBeta Town\t\t10\r\n' | {
		table
		are '3 [Alpha; Dead; ; ]' '4 [Alpha; Hurt; ; ]' '10 [Beta Town; Hurt; ; ]'
	}
	printf 'District,Dead,Hurt\nAlpha,3,4\nBeta Town,,10\n' | {
		table
		are '3 [Alpha; Dead; ; ]' '4 [Alpha; Hurt; ; ]' '10 [Beta Town; Hurt; ; ]'
	}
}

@test "commas in numbers part no cells" {
	blocks "$prose\n\nLusaka 1,734,686\nCentral 2,378,944\n"
	are "0 paragraph0 <- b: $prose" '1 label0 <- b: Lusaka 1,734,686' '2 label0 <- : Central 2,378,944'
	table < <(printf '%s\n' 'Alpha,12,400' 'Beta,13,500')
	[ -z "$output" ]
}

@test "two tables side by side, with ordinals" {
	table <<-'END'
	No  District   Dead  Hurt    No  District   Dead  Hurt
	1   Alpha         3     4    3   Gamma         0     1
	2   Beta         10     0    4   Delta         2     2
	END
	are '3 [Alpha; Dead; ; ]' '4 [Alpha; Hurt; ; ]' '0 [Gamma; Dead; ; ]' '1 [Gamma; Hurt; ; ]' \
		'10 [Beta; Dead; ; ]' '0 [Beta; Hurt; ; ]' '2 [Delta; Dead; ; ]' '2 [Delta; Hurt; ; ]'
}

@test "years and classes of age over columns are no cells" {
	table <<-'END'
	Region 2019 2020 2021
	North 12 14 9
	South 3 - 11
	END
	are '12 [North; 2019; ; ]' '14 [North; 2020; ; ]' '9 [North; 2021; ; ]' '3 [South; 2019; ; ]' \
		'- [South; 2020; ; ]' '11 [South; 2021; ; ]'
	table <<-'END'
	Sex 0-4 5-17 18+
	Male 3 14 20
	Female 2 16 25
	END
	are '3 [Male; 0-4; ; ]' '14 [Male; 5-17; ; ]' '20 [Male; 18+; ; ]' '2 [Female; 0-4; ; ]' \
		'16 [Female; 5-17; ; ]' '25 [Female; 18+; ; ]'
}

@test "labels that stand behind the numbers" {
	table <<-'END'
	Dead  Hurt  Province
	   3     4  Alpha
	  10     0  Beta
	END
	are '3 [Alpha; Dead; ; ]' '4 [Alpha; Hurt; ; ]' '10 [Beta; Dead; ; ]' '0 [Beta; Hurt; ; ]'
}

@test "a table copied cell by cell" {
	table <<-'END'
	Province
	Dead
	Injured
	Alpha
	3
	14
	Beta
	10
	0
	END
	are '3 [Alpha; Dead; ; ]' '14 [Alpha; Injured; ; ]' '10 [Beta; Dead; ; ]' '0 [Beta; Injured; ; ]'
	table < <(printf '%s\n|\n' Date 'New cases' Deaths 1-June 62 3 31-May 13 1)
	are '62 [1-June; New cases; ; ]' '3 [1-June; Deaths; ; ]' '13 [31-May; New cases; ; ]' '1 [31-May; Deaths; ; ]'
}

@test "squads with two numbers each, in one line" {
	table <<<'Searches (houses / arrests)   Squad 1: 114 / 31   Squad 2: 92 / 0'
	are '114 [Squad 1; houses; ; Searches]' '31 [Squad 1; arrests; ; Searches]' \
		'92 [Squad 2; houses; ; Searches]' '0 [Squad 2; arrests; ; Searches]'
}

# columns HEADER ROW: the labels that a flattened header gives the row's numbers.
columns() {
	table <<<"$1
$2
$2"
	output=$(sed -n 's/.*\[[^;]*; \([^;]*\);.*/\1/p' <<<"$output" | head -n "$3" | paste -sd'|')
	diff <(echo "$4") <(echo "$output")
}

@test "a header that shows no columns is cut by the words it holds" {
	columns 'District Families affected Deaths Houses fully damaged' 'Galle 12 4 3' 3 \
		'Families affected|Deaths|Houses fully damaged'
	columns 'State Cattle Lost Houses Damaged Crop Area Affected (ha)' 'Assam 40 12 440' 3 \
		'Cattle Lost|Houses Damaged|Crop Area Affected (ha)'
	columns 'REGION DEAD INJURED HOUSES DESTROYED' 'ALPHA 3 5 21' 3 'DEAD|INJURED|HOUSES DESTROYED'
	columns 'Date Place Killed Injured' '12 March Alpha 3 4' 2 'Killed|Injured'
	columns 'Sl. District Deaths Injured People' '1 Alpha 3 4
2 Beta 5 6' 2 'Deaths|Injured People'
}

@test "ordinals, a name and one number" {
	table < <(printf '%s\n' 'Name  Dead' '1 Alpha 3' '2 Beta Town 4')
	are '3 [Alpha; Dead; ; ]' '4 [Beta Town; Dead; ; ]'
	table < <(printf '%s\n' '3 raids 5' '4 raids 7')
	[ -z "$output" ]
}

@test "days behind a month are labels" {
	table <<-'END'
	Date Killed Hurt
	March 3 4 5
	March 4 6 7
	END
	are '4 [March 3; Killed; ; ]' '5 [March 3; Hurt; ; ]' '6 [March 4; Killed; ; ]' '7 [March 4; Hurt; ; ]'
}

@test "a cell keeps what stands in brackets in it" {
	table <<-'END'
	Province Dead Injured
	Alpha 52 (12) 71 (20)
	Beta 20 (3) 33 (9)
	END
	are '52 (12) [Alpha; Dead; ; ]' '71 (20) [Alpha; Injured; ; ]' '20 (3) [Beta; Dead; ; ]' '33 (9) [Beta; Injured; ; ]'
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

@test "any bytes at all: blocks within the text, in one pass" {
	head -c 60000 /dev/urandom >text
	run -0 --separate-stderr layout_main text
	for piece in '- ' '| 1 |' '12 ' '(' '  3' '---\n' '\t' 'a) ' 'X: 1\n' '1\nA\n' 'A  1\n'; do
		yes "$(printf '%b' "$piece")" | head -c 300000 >text
		run -0 --separate-stderr timeout 20 layout_main text
	done
}

@test "furniture of a page is told by what it opens with, and stands under nothing" {
	blocks "Skip to main content\nAn official website of the Republic of Chad\n\nFloods recede\n\n$prose\n\nRead also: 25 rebels give up\n"
	are '0 furniture0 <- bt: Skip to main content' \
		'1 furniture0 <- bt: An official website of the Republic of Chad' \
		'2 heading0 <- bt: Floods recede' "3 paragraph0 <- b: $prose" \
		'4 furniture0 <- b: Read also: 25 rebels give up'
}

@test "no figure, place or time is read in furniture, and the ledger says so" {
	printf '%s\n' 'An official website of the Republic of Chad' '' 'Twelve dead in floods' '' \
		'KUMASI, 3 March 2024 - Floods killed 12 people.' '' \
		'For more information call 555 on 4 March in Togo.' >text
	run -0 --separate-stderr sitrep-extract --ledger ledger text
	[[ $output != *Chad* && $output != *Togo* ]]
	[ "$(wc -l <<<"$output")" -eq 3 ]
	grep ',555,rejected,furniture of the page,$' ledger
}

@test "a line cut within a bracket goes on, whatever the next one starts with" {
	blocks "Damage by storm No. 4 (up to 18:30,\n5/11/2020)\n\n$prose\n"
	are '0 heading0 <- bt: Damage by storm No. 4 (up to 18:30, / 5/11/2020)' \
		"1 paragraph0 <- b: $prose"
}

@test "a wrapped line that is full goes on in one that looks like a label" {
	blocks 'Patrols of the northern brigade went out in the night under the name\nOperation Dawn, and found 12 rifles: five in a barn, and seven in the\nriver bed near the old mill. They came back at noon, and were met by\nthe people of the town who thanked them for it.\n'
	are '0 paragraph0 <- b: Patrols of the northern brigade went out in the night under the name / Operation Dawn, and found 12 rifles: five in a barn, and seven in the / river bed near the old mill. They came back at noon, and were met by / the people of the town who thanked them for it.'
}

@test "years head the rows of a table" {
	expect number,counted $'Arrests in June   Citations   Crashes\n2017   551   13,916   195\n2018   592   16,275   308' \
	    '551|Arrests' '13,916|Citations' '195|Crashes' '592|Arrests' '16,275|Citations' '308|Crashes'
}

@test "an item takes the words of the item before it" {
	expect number,counted,outcome $'Results:\n* 60 suspects arrested for theft;\n* 45 for fraud;\n* 30 for arson, 12 of whom in the north.' \
	    '60|suspects|arrested' '45|suspects|arrested' '30|suspects|arrested' '12|suspects|arrested'
}

@test "a page number alone at the right edge is none" {
	expect number $'Troops seized 20 tents.\n\nWriter                                                      1' 20
	expect number $'Troops seized 20 tents.\n\n                                                      3' 20
}

@test "a table of contents counts nothing, counts that dots lead to do" {
	expect number $'Contents\n1 Attacks ........... 3\n2 Patrols ........... 14\n3 Raids ............. 21'
	expect number $'Losses\nKilled ............. 31\nWounded ............ 14\nMissing ............ 21' 31 14 21
}

@test "a label with a dash behind it opens no row of a table, whatever groups its number" {
	blocks 'Losses of the week:\ntanks - 5 369 (+8)\nlorries - 1 562 (+1)\nboats - 22 (+0)\n'
	are '0 heading1 <- bt: Losses of the week:' '1 label0 <0 : tanks - 5 369 (+8)' \
		'2 label0 <0 : lorries - 1 562 (+1)' '3 label0 <0 : boats - 22 (+0)'
}

@test "a date that ends a bracket of the line before is no line of the letterhead" {
	expect number,from,to 'Harm by storm No. 6 (updated to 18:30,
25/11/2020)

District Dead Missing Injured
Kunda 3 1 26
Lolo 1 0 17
Masa 2 2 35' '3||2020-11-25' '1||2020-11-25' '26||2020-11-25' '1||2020-11-25' '0||2020-11-25' \
		'17||2020-11-25' '2||2020-11-25' '2||2020-11-25' '35||2020-11-25'
}

@test "a star grown on to its word is a bullet; *NEWS* is set off" {
	blocks "Mill fire:\n*Two men hurt\n*Roads shut\n\n*NEWS* $prose\n"
	are '0 heading1 <- bt: Mill fire:' '1 item0 <0 : Two men hurt' '2 item0 <0 : Roads shut' \
		"3 paragraph0 <- b: *NEWS* $prose"
}

@test "a plural as a label counts, whatever it may be" {
	expect number,counted $'Deaths: 2\nJurisdictions: 7\nFlying hours: 900\nEdition: 4' '2|Deaths' '7|Jurisdictions'
}

@test "a number alone under a line that says what it counts" {
	expect number,counted,outcome $'KILLED\n12\n\nWOUNDED\n30\n\nFAMILIES DISPLACED\n1,200' \
	    '12||KILLED' '30||WOUNDED' '1,200|FAMILIES|DISPLACED'
}

@test "a document in other guises has the same figures" {
	run -0 python3 "$ROOT/tests/properties/extract_guises.py" "$SITREP/sitrep-extract" \
	    "$ROOT"/examples/{flood-flash,police-highway,harbour-2024-01,harbour-2024-03-corrected}.txt
}

@test "marks of bold type are no words of a cell; a rule under a row starts a table of its own" {
	expect number,counted,period 'Searches by the police

| **Year** | **Citizens** | **Foreigners** |
| --- | --- | --- |
| **2021** | 297 | 51 (15 %) |
| **2022** | 330 | 55 (14 %) |

| Drug | **2021** | **2022** |
| --- | --- | --- |
| Heroin | 17 | 22 |' '297|Citizens|2021' '51|Foreigners|2021' '330|Citizens|2022' '55|Foreigners|2022' \
		'17|Heroin|2021' '22|Heroin|2022'
}

@test "a heading right under another of its looks stands under it; a bold sentence is no heading" {
	expect number,place '#### Malta

#### Search goes on

Twelve people drowned.

**Another 15 people were rescued by the crew of a ferry.**

Some 20 people are missing.

#### Sicily

#### Blaze in the north

Two people were injured.' 'Twelve|Malta' '15|Malta' '20|Malta' 'Two|Sicily'
}

@test "a first line by itself that is no sentence is the title, however long" {
	DATE=2021-05-05 expect number,place,period 'Weekly update of the mission of observers at the checkpoints between the north and the south of Malta based on what was known as of 3 May 2021

Twelve lorries crossed.' 'Twelve|Malta|as of 3 May 2021'
}

@test "hashes mark a heading and designate no number" {
	expect number,measure $'# More than 200 dead in landslides\n\nThe landslides came at night and hit two villages.\n\n### More than 17,000 remain evacuated\n\nThe town is empty since the rain set in a week ago.' \
	    '200|killed' 'two|affected' '17,000|evacuated'
}

@test "a line marked up as a heading is one, however long and though it ends" {
	expect number,counted,measure $'# News of the day\n\n### No fewer than eight guards are killed as a bomb explodes at the mill of the old town, the mayor told the radio in the night. \n_Told by: radio_\n\nIt was quiet.' \
	    'eight|guards|killed' 'a|bomb|explosion'
}

@test "a blank line may stand between the rows of a table, and between its cells" {
	expect number,counted,measure,place 'Cholera by province

Province   Cases   Deaths

Kasai     14      5

Kwilu     9       0' '14|Cases|infected|Kasai' '5|Deaths|killed|Kasai' \
	    '9|Cases|infected|Kwilu' '0|Deaths|killed|Kwilu'
	expect number,measure,place 'Floods by district

District

Deaths

Injured

Kasai

14

31

Kwilu

3

8' '14|killed|Kasai' '31|injured|Kasai' '3|killed|Kwilu' '8|injured|Kwilu'
}

@test "a numbered line with a colon over a heading or a table is a heading, marks of emphasis behind the colon or not" {
	blocks "$prose\n\n1. **Drugs seized by the police:**\n\nIn the north\n\n$prose\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: **Drugs seized by the police:**' \
		'2 heading2 <1 b: In the north' "3 paragraph0 <2 b: $prose"
}

@test "a head of fields stands before the text, and holds its title" {
	blocks "layout: post\ntitle: \"Floods recede\"\nauthor: nobody\n\n$prose\n"
	are '0 heading0 <- bt: layout: post' '1 heading0 <- t: Floods recede"' '2 heading0 <- t: author: nobody' \
		"3 paragraph0 <- b: $prose"
	blocks "title: Floods recede\ntags:\n  - water\n\n$prose\n"
	are '0 heading0 <- bt: Floods recede' '1 heading0 <- t: tags:' '2 item0 <- : water' \
		"3 paragraph0 <- b: $prose"
	blocks "date: today\ntitle: >-\n  Floods recede in\n  the south\n\n$prose\n"
	are '0 heading0 <- bt: date: today' '1 heading0 <- t: Floods recede in / the south' \
		"2 paragraph0 <- b: $prose"
}

@test "a label that opens a headline over running text heads it" {
	blocks "$prose\n\nChad: 40 villages are cut off, says the mission\n\nIts patrols said on Monday that they had met nobody at all in the hills of the north.\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: Chad: 40 villages are cut off, says the mission' \
		'2 paragraph0 <1 b: Its patrols said on Monday that they had met nobody at all in the hills of the north.'
}

@test "months with their years head columns; under change stand changes" {
	blocks '| Offence | Apr 2024 | Mar 2024 | Change |\n|---|---|---|---|\n| Arson | 4 | 7 | -43% |\n| Robbery | 112 | 98 | 14 |\n'
	are '0 cell0 <- b: 4 [Arson; Apr 2024; ; ]' '1 cell0 <- : 7 [Arson; Mar 2024; ; ]' '2 cell0 <- : -43% [Arson; Change; ; ]' \
	    '3 cell0 <- : 112 [Robbery; Apr 2024; ; ]' '4 cell0 <- : 98 [Robbery; Mar 2024; ; ]' '5 cell0 <- : 14 [Robbery; Change; ; ]'
	expect number,period $'| Offence | Apr 2024 | Mar 2024 | Change |\n|---|---|---|---|\n| Arrests | 4 | 7 | -43% |\n| Raids | 112 | 98 | 14 |' \
	    '4|Apr 2024' '7|Mar 2024' '112|Apr 2024' '98|Mar 2024'
}

@test "a word within the name of a heading is not what a column counts" {
	expect number,counted,measure $'National Task Force\n\nProvince      New cases  Deaths  Recovered\nIturo                 6       2          3\nKivel                14       9          5' \
	    '6|cases|infected' '2|Deaths|killed' '3||recovered' '14|cases|infected' '9|Deaths|killed' '5||recovered'
}

@test "two columns with a mark before each item" {
	blocks 'Summary for May 2023:\n\n• In Chad: • In Niger:\n- 21 raids - 17 raids\n- 11 men held - 20 men held\n\nNo more.\n'
	are '0 heading1 <- bt: Summary for May 2023:' '1 heading2 <0 bt: In Chad:' '2 heading2 <0 t: In Niger:' '3 item0 <1 : 21 raids' \
	    '4 item0 <2 : 17 raids' '5 item0 <1 : 11 men held' '6 item0 <2 : 20 men held' '7 paragraph0 <1 b: No more.'
}

@test "a title that is marked up stays one, however long the address behind it" {
	expect number,place,from '# [Two held for thefts](https://www.example.org/news/2024/5/5/two-held-for-thefts-of-parcels-from-the-porches-of-several-houses-in-the-town)

Police arrested two people on Saturday over thefts in Nairobi.

Officers also seized three rifles.' 'Two|Nairobi|2024-05-04' 'two|Nairobi|2024-05-04' 'three|Nairobi|2024-05-04'
}

@test "a number before a short line over text of its own makes it a heading" {
	DATE=2024-05-06 expect number,place,from $'Daily flood bulletin\n\n1. Rivers\nTwo rivers are above the mark.\n\n2. Damage in Chad (last 24 hours)\nRain: 2 deaths, 340 houses damaged\n\n3. Relief\n\nTrucks have brought 40 tents.' \
	    '2|Chad|2024-05-05' '340|Chad|2024-05-05' '40||'
}

@test "numbered lines next to each other are items" {
	blocks "Relief sent\n\n1. Tents for Chad\n2. Mats\n\n$prose\n"
	are '0 heading0 <- bt: Relief sent' '1 item0 <- b: Tents for Chad' '2 item0 <- : Mats' "3 paragraph0 <- b: $prose"
}

@test "days by themselves under a title are part of it, no item and no row of a table" {
	for days in '9 - 15 March 2023' '9th to 15th March 2023' '09/03/2023 - 15/03/2023' '09.03.2023 – 15.03.2023'; do
		blocks "SECURITY REPORT\n$days\n\n$prose\n"
		are '0 heading0 <- bt: SECURITY REPORT' "1 heading0 <- t: $days" "2 paragraph0 <- b: $prose"
	done
	DATE=2023-03-16 expect number,from,to $'SECURITY REPORT\n9 - 15 March 2023\n\nMen boarded four ships.' 'four|2023-03-09|2023-03-15'
}
