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

@test "an item takes the words of the item before it" {
	expect number,counted,outcome $'Results:\n* 60 suspects arrested for theft;\n* 45 for fraud;\n* 30 for arson, 12 of whom in the north.' \
	    '60|suspects|arrested' '45|suspects|arrested' '30|suspects|arrested' '12|suspects|arrested'
}

@test "a page number alone at the right edge is none" {
	expect number $'Troops seized 20 tents.\n\nWriter                                                      1' 20
	expect number $'Troops seized 20 tents.\n\n                                                      3' 20
}

@test "a long label before all that a line has behind its colon, and a division that has its letter" {
	expect number,counted 'Positive Tests: 21
Licence Offences (Includes Suspended, Unlicensed and Restricted): 156
Operations, attacks, clashes and other fights with results that nobody knows: 3' '21|Positive Tests' '156|Licence Offences' '3|fights'
	expect number,measure,scope 'Seizures as per division:

A Division 17
B Division 6
Total 23' '17|seized|part' '6|seized|part' '23|seized|total'
}

@test "the tags of a page are no text" {
	expect modifier,number,counted 'Two people were hurt in Bari.</p><span id="partOfPage_3"/><p>Three men were held.</p><span class="first-part" level="7"/>Hundreds fled.' \
	    '|Two|people' '|Three|men' '|Hundreds|men'
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
	expect number,counted $'Precincts: 7\nDeaths: 14' '7|Precincts' '14|Deaths'
}

@test "a number alone under a line that says what it counts" {
	expect number,counted,outcome $'KILLED\n12\n\nWOUNDED\n30\n\nFAMILIES DISPLACED\n1,200' \
	    '12||KILLED' '30||WOUNDED' '1,200|FAMILIES|DISPLACED'
}

@test "a document in other guises has the same figures" {
	run -0 python3 "$ROOT/tests/properties/extract_guises.py" "$SITREP/sitrep-extract" \
	    "$ROOT"/examples/{flood-flash,police-highway,harbour-2024-01,harbour-2024-03-corrected}.txt
}

@test "two columns with a mark before each item" {
	blocks 'Summary for May 2023:\n\n• In Chad: • In Niger:\n- 21 raids - 17 raids\n- 11 men held - 20 men held\n\nNo more.\n'
	are '0 heading1 <- bt: Summary for May 2023:' '1 heading2 <0 bt: In Chad:' '2 heading2 <0 t: In Niger:' '3 item0 <1 : 21 raids' \
	    '4 item0 <2 : 17 raids' '5 item0 <1 : 11 men held' '6 item0 <2 : 20 men held' '7 paragraph0 <1 b: No more.'
}

@test "a line that a phrase of the page fills takes nothing with it" {
	expect number 'Share this
Two suspects have been held over the killing of five elephants.' 'Two' 'five'
	expect number 'Share this
page with the 12 people that you know.'
}

@test "the pages of a table of contents are no figures" {
	expect number,counted $'ANNUAL REPORT\n\nCONTENTS\nForeword ........ 2\n1 Arrests and seizures 8\n2 Fatal accidents 11\n\nList of tables\nTable 1 Deaths by cause 9\nTable 2 Weapons seized 10\nFigure 1 The area 3\n\nForeword\n\nPolice arrested 12 men.' '12|men'
	expect number,counted $'Contents of the lorry\nRifles 12\nPistols 3' '12|Rifles' '3|Pistols'
}

@test "lines that add up to the one above are of what it counts" {
	expect number,counted,measure $'Fatalities: 61\nDrivers: 28\nPassengers: 17\nPedestrians: 16' '61|Fatalities|killed' '28|Drivers|killed' \
	    '17|Passengers|killed' '16|Pedestrians|killed'
	expect number,counted,measure $'Fatalities: 61\nDrivers: 12\nPassengers: 17' '61|Fatalities|killed' '12|Drivers|other' '17|Passengers|other'
}

@test "labels under what befell people name groups of them, whatever those did before" {
	expect number,counted,measure,scope 'Monthly bulletin

The office has counted the dead of the war in the hills, and gave its numbers out on Tuesday.

3,140 people were killed in March, as follows:

- Shepherds: 2,400
- Deserted conscripts: 14
- Reservists and cadets: 381
- Defected guards: 9
- Wounded: 6
- Barns destroyed: 11' '3,140|people|killed|total' '2,400|Shepherds|killed|part' '14|Deserted conscripts|killed|part' \
	    '381|Reservists and cadets|killed|part' '9|Defected guards|killed|part' '6|people|injured|' '11|Barns|destroyed|'
	expect number,counted,measure 'Monthly bulletin

The office gave its numbers out on Tuesday, and said that it had seen the graves.

Toll by group: killed

Villagers: 60
Deserted conscripts: 14
Unnamed victims: 3' '60|Villagers|killed' '14|Deserted conscripts|killed' '3|Unnamed victims|killed'
	# no outcome above: what they did counts
	expect number,counted,measure 'The office lists these numbers for the camp:

- Nurses: 12
- Deserted conscripts: 14' '12|Nurses|other' '14|conscripts|surrendered'
}

@test "in lines by place every label is a place, and the introduction says what is counted" {
	local lines='Ashanti - 214
Volta: 120
Savannah 77
Bimbila Ridge: 9
Grater Accra - 4' wanted=()
	for line in '214|Ashanti' '120|Volta' '77|Savannah' '9|Bimbila Ridge, Ashanti' '4|Grater Accra, Ashanti'; do
		wanted+=("${line%|*}|total infections|infected|${line#*|}|")
	done
	expect number,counted,measure,place,of $'Health bulletin\n\nThe total infections per region are as follows:\n\n'"$lines" "${wanted[@]}"
	expect number,counted,measure,place,of $'Health bulletin\n\nThe total infections per region are as follows:\n\n- '"${lines//$'\n'/$'\n- '}" "${wanted[@]}"
}

@test "lines behind a blank line add up to the total over them, whoever they are" {
	expect number,counted,measure 'Monthly bulletin

Deaths: 52

Villagers: 40
Deserted conscripts: 9
Unnamed victims: 3' '52|Deaths|killed' '40|Villagers|killed' '9|Deserted conscripts|killed' '3|Unnamed victims|killed'
}

@test "what a label's participle is for is not what it counts; the year of a bracket is its number's" {
	expect number,counted,outcome $'Riders screened for alcohol: 4,112\nPersons arrested in drug raids: 14' '4,112|Riders|screened' '14|Persons|arrested'
	expect number,period $'Crime figures, April 2024\n\nHomicides: 14 (2023: 19)\nRobberies: 212 (2023: 240)' '14|April 2024' '19|2023' '212|April 2024' '240|2023'
	expect number $'Aircraft: Piper 28\nInjuries: 2' '2'
}

@test "a line that ends with its colon heads the labelled lines right under it" {
	expect number,outcome,place,period $'Key hits 3 May 2011:\nIn the vicinity of Misrata: 2 depots, 1 tank.\nIn the vicinity of Zintan: 4 depots.' \
		'2|Key hits|Misrata|3 May 2011' '1|Key hits|Misrata|3 May 2011' '4|Key hits|Zintan|3 May 2011'
	expect number,outcome,place $'Arrests:\nGao: 2 men, 1 woman\nMopti: 4 men' '2|Arrests|Gao' '1|Arrests|Gao' '4|Arrests|Mopti'
}

@test "a number that a page sets on a line of its own stands in its sentence" {
	expect number,modifier,counted,outcome $'In the campaign more than\n500\narrests were made, and approximately\n60\nshops took part.' \
		'500|more than|arrests|made' '60|approximately|shops|took part'
}

@test "labels that begin with No., a population, a count in two digits with its day" {
	expect number,counted,measure $'FLOOD BULLETIN\n1. No. of districts affected: 9\n2. No. of villages affected: 470\n3. Population affected: 12,856\n4. Human lives lost: 03 today' \
		'9|districts|affected' '470|villages|affected' '12,856|Population affected|affected' '03|Human lives|killed'
}

@test "a label whose number stands apart, with a bracket behind it" {
	blocks 'Floods in June\n\nFarms under water       1,250 (of them 310 for good)\nWells fouled            88\nBoats lost at sea       4 (all by night)\n'
	are '0 heading0 <- bt: Floods in June' '1 label0 <- b: Farms under water       1,250 (of them 310 for good)' \
		'2 label0 <- : Wells fouled            88' '3 label0 <- : Boats lost at sea       4 (all by night)'
}

@test "numbers and their words that blanks hold apart" {
	blocks "$prose\n\n210+ dead        1,400 hurt\n3,000 homeless        41 missing\nKILLED 7   WOUNDED 21\n"
	are "0 paragraph0 <- b: $prose" '1 label0 <- b: 210+ dead' '2 label0 <- : 1,400 hurt' '3 label0 <- : 3,000 homeless' \
		'4 label0 <- : 41 missing' '5 label0 <- : KILLED 7' '6 label0 <- : WOUNDED 21'
}

@test "a year behind capitals counts nothing" {
	blocks "$prose\nFY 2019 Seizure Totals:\n- Opium gum – 310\n- Pistols – 44\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- : FY 2019 Seizure Totals:' '2 item0 <1 : Opium gum – 310' '3 item0 <1 : Pistols – 44'
}

@test "labels over their numbers, spaced out" {
	blocks "$prose\n\nPeople in need\n\n1.6 million\n\nof whom children\n\n530,000\n\nWells fouled\n\n56\n\n$prose\n"
	are "0 paragraph0 <- b: $prose" '1 label0 <- b: People in need / 1.6 million' '2 label0 <- : of whom children / 530,000' \
		'3 label0 <- : Wells fouled / 56' "4 paragraph0 <- b: $prose"
	blocks "KEY FIGURES\n\n36\n\nPeople killed\n\n112\n\nPeople hurt\n\n18\n\nShops burned\n\n$prose\n"
	[ "${lines[1]}" != '1 label0 <- b: KEY FIGURES / 36' ]
}

@test "a sentence that a stray blank line cuts" {
	blocks "$prose\n\n• Heavy rain over the hills since Friday has killed at least\n\ntwenty-one people in two valleys.\n\nThe mission said that its boats had taken more than\n\nforty people off their roofs.\n"
	are "0 paragraph0 <- b: $prose" \
		'1 item0 <- b: Heavy rain over the hills since Friday has killed at least / twenty-one people in two valleys.' \
		'2 paragraph0 <- b: The mission said that its boats had taken more than / forty people off their roofs.'
	blocks "Floods in the valleys\n\n1. Heavy rain over the hills since Friday, in brief:\n\nnorth: 12 hurt\n"
	[ "${lines[2]}" != '1 item0 <- b: Heavy rain over the hills since Friday, in brief: / north: 12 hurt' ]
}

@test "a number at the end of a line that was broken anywhere" {
	blocks 'Guards held 47\nRovanians, among them nine minors and a teacher.\n\nThe closure\nof the pass stayed in force.\n\nSeven boats\nwere handed back.\n'
	[ "${lines[0]}" = '0 paragraph0 <- b: Guards held 47 / Rovanians, among them nine minors and a teacher.' ]
	expect number,counted $'The guards at the border of the\ncountry with Mali held people.\nGuards held 47\nGuineans, among them nine minors, in the north.' \
		'47|Guineans' 'nine|minors'
}

@test "a list whose line ends were lost" {
	blocks "$prose\nThe days of action brought:17 arrests (12 in Oslo, 5 in Bergen)19 house searches in OsloThe seizure of 96 kg of khatThe closing of two workshops\n"
	are "0 paragraph0 <- b: $prose" '1 paragraph0 <- : The days of action brought:' '2 item0 <1 : 17 arrests (12 in Oslo, 5 in Bergen)' \
		'3 item0 <1 : 19 house searches in Oslo' '4 item0 <1 : The seizure of 96 kg of khat' '5 item0 <1 : The closing of two workshops'
	blocks 'The firms TikTok, YouTube, JavaScript and PowerPoint said so on Monday.\n'
	are '0 paragraph0 <- b: The firms TikTok, YouTube, JavaScript and PowerPoint said so on Monday.'
}

@test "labels right over their numbers, each pair by itself" {
	blocks "$prose\n\nARRIVALS\n\nEgypt\n210,000\n\nChad\n100,000\n\nSouth Sudan\n92,000\n\n$prose\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: ARRIVALS' '2 label0 <1 b: Egypt / 210,000' '3 label0 <1 : Chad / 100,000' \
		'4 label0 <1 : South Sudan / 92,000' "5 paragraph0 <1 b: $prose"
}

@test "a number with its unit over its label, and a line in brackets under it" {
	expect number,counted,measure $'AT A GLANCE\n\n11\nPeople killed\n(5 children)\n23\nPeople injured\n(14 children)' '11|People|killed' '5|children|killed' '23|People|injured' '14|children|injured'
	expect number,unit,counted,measure $'250 tonnes\nFood delivered\n12 km²\nLand cleared\n40 ha\nForest burned' '250|tonnes|Food|delivered' '12|km²|Land|cleared' '40|ha|Forest|destroyed'
}

@test "titles of other stories under a heading for them, up to the heading of what goes on" {
	expect number,counted $'Floods in the valley\n\nFloods killed 12 people when the dam gave way above the old town in the night.\n\nRelated news\nFirm fined after 2 workers die in fall\n\nPolice seize 40 kg of cocaine\n\nBackground\n\nThe river killed nine anglers in 2019, when it rose as high in a single day.' '12|people' 'nine|anglers'
	expect number,counted $'Floods in the valley\n\nFloods killed 12 people when the dam gave way above the old town in the night.\n\nMOST READ\n1. Police hold 14 men over 3 deaths\n2. Army frees 40 hostages' '12|people'
}

@test "labels side by side, one of which is measured" {
	expect number,unit,counted,measure $'SUMMARY\n\nLand cleared 0.8 sq km     People trained 14,330\nFood given 40 tonnes     Wells dug 12' '0.8|sq km|Land|cleared' '14,330||People|trained' '40|tonnes|Food|delivered' '12||Wells|other'
	expect number,counted,measure $'SUMMARY\n\nTeams deployed: 14\nMines found: 3\n\nAccidents in the area\n- Herat - 2 accidents (1 dead, 3 injured)\n- Farah - 1 accident (2 dead)' \
		'14|Teams|deployed' '3|Mines|seized' '2|accidents|incident' '1||killed' '3||injured' '1|accident|incident' '2||killed'
}

@test "a number with its scale opens no section" {
	expect number,counted $'In brief\n\n63.9 Million Vehicles\n1.2 Billion People' '63.9 Million|Vehicles' '1.2 Billion|People'
}

@test "labels that were run together into one line" {
	expect number,counted,measure 'Floods in the hills as on 3 May 2018 Lives lost: 373 Persons missing: 32 Houses damaged: 11,001 (fully damaged 3,214) Camps opened: 74 Persons rescued by boats: 535 Cattle lost: 19' \
		'373|Lives|killed' '32|Persons|missing' '11,001|Houses|damaged' '3,214|Houses|destroyed' '74|Camps|other' '535|Persons|rescued' '19|Cattle|killed'
	expect number,place 'The toll in Mali. Deaths: 14; Injured: 40; Missing: 3; Displaced: 900' '14|Mali' '40|Mali' '3|Mali' '900|Mali'
}

@test "numbers side by side over their captions" {
	expect number,counted,measure $'SUMMARY\n\n640,112        87          12,903          45\npeople         deaths      houses          reception\naffected                   destroyed       centres' \
		'640,112|people|affected' '87|deaths|killed' '12,903|houses|destroyed' '45|reception centres|other'
	expect number,counted,measure $'SUMMARY\n\n12        40\n\nVillages flooded        Boats sent' '12|Villages|affected' '40|Boats|deployed'
	expect number $'SUMMARY\n\n-29%\nchange from September'
}

@test "what readers thought of the page is furniture" {
	expect number $'Ten people died in Oslo.\n\nWas this page useful? 14 people found it useful.' 'Ten'
	expect number $'Did you find this article helpful?\n\n12 men were hurt in Oslo.' '12'
}

@test "a numbered heading ends the list above it" {
	blocks 'A. INCIDENTS\n\na. Nine floods in the north\nb. Two fires in the south\n\nB. CASUALTIES\n\n1. Dead: 14\n2. Hurt: 37\n\nC. DAMAGE\n\nFifty houses fell in the north.'
	are '0 heading1 <- b: INCIDENTS' '1 item0 <0 b: Nine floods in the north' '2 item0 <0 : Two fires in the south' \
	    '3 heading1 <- b: CASUALTIES' '4 item0 <3 b: Dead: 14' '5 item0 <3 : Hurt: 37' '6 heading1 <- b: DAMAGE' \
	    '7 paragraph0 <6 b: Fifty houses fell in the north.'
}

@test "a line of more days than a date can have opens none" {
	expect number,counted $'Patrols on\n3 4 5 6 7 8 9 10 11 12 13 and 14 May\n\nThe navy freed 12 sailors.' '12|sailors'
}

@test "items with nothing but a label and its number are lines of labels" {
	blocks "$prose\n- Deaths 23\n- Rebels killed   48\n- Lorries burnt\t7\n"
	are "0 paragraph0 <- b: $prose" '1 label0 <0 : Deaths 23' '2 label0 <0 : Rebels killed   48' '3 label0 <0 : Lorries burnt	7'
	expect number,counted,measure $'Key figures\n\n1. Deaths  23\n2. Rebels held  48\n3. Lorries burnt  7' \
		'23|Deaths|killed' '48|Rebels|detained' '7|Lorries|destroyed'
}

@test "a line that ends with its colon over a list, right under lines of labels, heads the list" {
	blocks "$prose\nToll from 3 May - 9 May:\n- Deaths 23\n- Hurt 40\nToll from 3 June - 9 June:\n- Deaths 12\n- Hurt 31\n"
	are "0 paragraph0 <- b: $prose" '1 paragraph0 <- : Toll from 3 May - 9 May:' '2 label0 <1 : Deaths 23' '3 label0 <1 : Hurt 40' \
		'4 paragraph0 <- : Toll from 3 June - 9 June:' '5 label0 <4 : Deaths 12' '6 label0 <4 : Hurt 31'
}

@test "who published a report, and when, stands before its title" {
	blocks 'Source: OCHA\nPosted: 12 May 2024\n\nWeekly Update (3 - 9 May 2024)\n\nFighting has driven 40 families from the villages along the river in the west.\n'
	are '0 label0 <- b: Source: OCHA' '1 label0 <- : Posted: 12 May 2024' '2 heading0 <- bt: Weekly Update (3 - 9 May 2024)' \
	    '3 paragraph0 <- b: Fighting has driven 40 families from the villages along the river in the west.'
}
