#!/usr/bin/env bats
# Which lines extract takes for headings, and what stands under them; tests/layout.bash shows it.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	load layout
}

@test "since when, on a line of its own, heads the labels below it" {
	DATE=2014-09-19 expect number,counted,from,scope $'Key facts\n\nsince 2009\n\nrelief ships guarded 277\nconvoys guarded 127' \
		'277|relief ships|2009-01-01|cumulative' '127|convoys|2009-01-01|cumulative'
}

@test "letterhead and title are headings, before the first running text" {
	blocks "MINISTRY OF WATER\nPress office\n\nFloods recede in the south\n\n$prose\n"
	are '0 heading0 <- bt: MINISTRY OF WATER' '1 heading0 <- t: Press office' \
		'2 heading0 <- bt: Floods recede in the south' "3 paragraph0 <- b: $prose"
}

@test "a reference above the title is furniture, and makes no labels of what stands below" {
	blocks "Ref: ABC/12\nSituation Report No. 4\nChad - Floods\n1. Rain fell.\n"
	are '0 furniture0 <- bt: Ref: ABC/12' '1 heading0 <- bt: Situation Report No. 4' '2 heading0 <- t: Chad - Floods' \
		'3 item0 <- : Rain fell.'
}

@test "a number by itself counts the headings, where the next is near, and nothing that they name" {
	local text='Guards held 12 men in a search of the port and of the houses that stand around it.'
	expect number,country $'Snapshot\n\n1  KENYA\n'"$text"$'\n\n2  MYANMAR\n'"$text" '12|KE' '12|MM'
	expect number $'Snapshot\n\n1 Guards and patrols\n\n'"$text"$'\n\n2 Deaths\n\n'"$text"$'\n\n3 Arrests\n\n'"$text" 12 12 12
}

@test "a day or days right under a heading are of what stands below both" {
	local text='Guards held 12 men in a search of the port and of the houses that stand around it.' rows=$'Town | Huts | Cows\nGao | 2,170 | 2,207\nMopti | 678 | 16'
	DATE=2018-08-20 expect number,country,from "Rounds

$text

Raid at Gao
3 August 2018

$text

Raid at Nairobi
9 August 2018

$text" '12||' '12|ML|2018-08-03' '12|KE|2018-08-09'
	DATE=2018-08-20 expect number,measure,from "Rounds

$text

Huts destroyed
3 - 9 August 2018

$rows" '12|detained|' '2,170|destroyed|2018-08-03' '2,207|killed|2018-08-03' '678|destroyed|2018-08-03' '16|killed|2018-08-03'
}

@test "sections: what follows stands under their headings" {
	blocks "$prose\n\nNORTH\n\n$prose\n$prose\n\nSOUTH\n$prose\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: NORTH' "2 paragraph0 <1 b: $prose" \
		"3 paragraph0 <1 : $prose" '4 heading1 <- b: SOUTH' "5 paragraph0 <4 : $prose"
}

@test "a name behind a dash, by itself over a sentence, heads what is told there" {
	expect number,country $'Results of the week\n\nNine men were held.\n\n- Puglia\n\nIn other raids, 14 men were held.\n\n- Bavaria\n\nSix rifles were found in a barn.' 'Nine|' '14|IT' 'Six|DE'
	expect number,country $'Results of the week\n\n- Puglia\n- Bavaria\n\nIn other raids, 14 men were held.' '14|'
}

@test "a heading with a colon over short headings, each over its list" {
	blocks "$prose\n\nMay by country:\n\nIraq\n - 3 raids\n - 2 arrests\n\nSyria\n - 4 raids\n\n$prose\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: May by country:' '2 heading2 <1 b: Iraq' \
		'3 item0 <2 : 3 raids' '4 item0 <2 : 2 arrests' '5 heading2 <1 b: Syria' \
		'6 item0 <5 : 4 raids' "7 paragraph0 <- b: $prose"
	blocks "$prose\n\nArrests:\n\nOslo:\n- 14 men\n- 8 women\n\nBergen:\n- six men\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: Arrests:' '2 heading2 <1 b: Oslo:' '3 item0 <2 : 14 men' '4 item0 <2 : 8 women' \
		'5 heading2 <1 b: Bergen:' '6 item0 <5 : six men'
}

@test "numbered sections lose their numbers" {
	blocks "$prose\n\n1.1 Food\n$prose\n\n1.2 Health\n$prose\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: Food' "2 paragraph0 <1 : $prose" \
		'3 heading1 <- b: Health' "4 paragraph0 <3 : $prose"
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

@test "a sentence over lines of places ranks them by what they count" {
	expect number,counted,measure $'Officers held 64 thieves and took 12 guns.\n\nThe region with the most number of incidents of violation was the north.\n\nKano: 266\n\nKaduna: 85\n\nIn terms of arrested persons, Kano came first.\n\nKano: 290\n\nKaduna: 117' \
	    '64|thieves|detained' '12|guns|seized' '266|incidents of violation|violation' '85|incidents of violation|violation' \
	    '290|arrested persons|detained' '117|arrested persons|detained'
	expect number,measure $'DAMAGE REPORTED IN KANO AS FOLLOWS:\n- 7 DEAD.\n- 44 INJURED.\n- 80 HOUSES DESTROYED.' '7|killed' '44|injured' '80|destroyed'
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
	expect number,place $'Floods in Chad\n9 - 15 May 2023: Floods in Chad\n\nTwelve men died.' 'Twelve|Chad'
}

@test "days in brackets under a title, a country and its event over a list, and labels over their numbers" {
	blocks 'Weekly report\n\n(19 – 25 April 2018)\nTroops go on with their raids\n\n• Five people died.\n'
	are '0 heading0 <- bt: Weekly report' '1 heading0 <- bt: (19 – 25 April 2018)' \
		'2 heading0 <- t: Troops go on with their raids' '3 item0 <- b: Five people died.'
	blocks 'Daily bulletin\n\nThe office sent its daily bulletin to all of them today.\n\nChad - Floods\n\n- Bulletin of today\n\n• Five people died.\n'
	[[ $output == *"heading1 <- b: Chad - Floods"* ]]
	blocks 'Crash of a plane\n\nThe plane crashed on a beach near the town on Friday.\n\nCrew on board:\n1\nCrew fatalities:\nPassengers on board:\n4\nTotal fatalities:\n5\n'
	[[ $output == *"Crew on board: / 1"* && $output == *"Passengers on board: / 4"* && $output == *"Total fatalities: / 5"* ]]
}

@test "a heading with a year introduces its list, and N x opens an item" {
	local lead='The police of the coast told on Monday how they spent the whole of the last month.'
	expect number,counted,measure "$lead

2023 arrest statistics:

- Gang members - 346
- Homicide suspects - 54" '346|Gang members|detained' '54|Homicide suspects|detained'
	expect number,counted,measure "$lead

Arrest breakdown

1 x Possession of a knife - found under the seat of a parked car.

16 x Violent disorder - all of them near the old market." '1|Arrest|detained' '16|Arrest|detained'
	expect number,outcome $'Lost:\n27 x tanks were destroyed.\n12 x guns were destroyed.\n3 x cars.' '27|destroyed' '12|destroyed' '3|Lost'
}

@test "what a bracket holds does not make a numbered heading long" {
	DATE=2024-08-20 expect number,from,to "1. Flood in Kano

i. Some 15 wards are under water.

2. Loss and damage of all kinds (from 2nd June 2024 to 11th August 2024): -

State | Homes damaged | Cattle lost
Kano | 689 | 458
Bauchi | 207 | 52" '15||' '689|2024-06-02|2024-08-11' '458|2024-06-02|2024-08-11' '207|2024-06-02|2024-08-11' '52|2024-06-02|2024-08-11'
	expect number,place "$prose"$'\n\n1. Mali 14 men killed\n\nPolice held nine men.\n\n2. Chad 8 women killed\n\nPolice held six men.' \
		'14|Mali' 'nine|' '8|Chad' 'six|'
}

@test "a bulletin's title between bars; key figures with a capital M" {
	DATE=2023-06-19 expect number,counted,country,from,to "Relief Bulletin Sudan | Issue 12 | 1-15 June 2023

FIGURES
People in need 24.7M
IDPs 1.9M
Refugees: 1.1M" '24.7M|People|SD|2023-06-01|2023-06-15' '1.9M|IDPs|SD|2023-06-01|2023-06-15' '1.1M|Refugees|SD|2023-06-01|2023-06-15'
	expect number,unit 'Crews cleared 300M of road and a wall 3M high.' '300|M' 'a|'
}

@test "a heading with its days in brackets; the damage of a heading is nobody's who was hurt" {
	DATE=2023-06-19 expect number,counted,measure,from "DAILY REPORT
19 June 2023

Losses and damages during the last 24 hours

Injured: 11
Homes damaged: 21

Cumulative losses and damages (25 June 2022 - 19 June 2023)

Injured: 204
Homes damaged: 1,204" '11||injured|2023-06-18' '21|Homes|damaged|2023-06-18' '204||injured|2022-06-25' '1,204|Homes|damaged|2022-06-25'
}

@test "sections counted by capital letters and Roman numerals" {
	blocks "$prose\n\nII. EFFECTS\n\nA. FIRES SEEN (ANNEX 1)\n\n$prose\n\nB. HUMAN TOLL\n\nDEAD – 7: all of Gao\nHURT – 21\n"
	are "0 paragraph0 <- b: $prose" '1 heading1 <- b: EFFECTS' '2 heading2 <1 b: FIRES SEEN (ANNEX 1)' "3 paragraph0 <2 b: $prose" \
		'4 heading2 <1 b: HUMAN TOLL' '5 label0 <4 b: DEAD – 7: all of Gao' '6 label0 <4 : HURT – 21'
	blocks "$prose\n\nA. TWO MEN HELD\n\nB. THREE FREED\n\nC. NOBODY HURT\n"
	are "0 paragraph0 <- b: $prose" '1 item0 <- b: TWO MEN HELD' '2 item0 <- b: THREE FREED' '3 item0 <- b: NOBODY HURT'
}

@test "lettered sections whose title is no capitals, and the first right under the section that holds it" {
	blocks "I. OVERVIEW\nIssued at noon\nRain fell.\n\nII. EFFECTS\nA. Households\n$prose\n\nB. Toll\n$prose\n\nC. Homes lost\n$prose\n"
	are '0 heading1 <- b: OVERVIEW' '1 heading2 <0 : Issued at noon' '2 paragraph0 <1 : Rain fell.' '3 heading1 <- b: EFFECTS' '4 heading2 <3 : Households' \
	    "5 paragraph0 <4 : $prose" '6 heading2 <3 b: Toll' "7 paragraph0 <6 : $prose" '8 heading2 <3 b: Homes lost' "9 paragraph0 <8 : $prose"
}

@test "a line that deals numbers out heads nothing" {
	blocks "FLOODS\n\nDEATHS: Bo 17; Gao 9; Lima 4\n\n$prose\n"
	are '0 heading0 <- bt: FLOODS' '1 paragraph0 <- b: DEATHS: Bo 17; Gao 9; Lima 4' "2 paragraph0 <- b: $prose"
}

@test "the days under a title stay its days, whatever dash stands in the lines below" {
	blocks 'Togo: Guards at Work\n29 April - 5 May 2024\n\nKara - Guards found nine rifles.\n\nLome - Guards found two.\n'
	are '0 heading0 <- bt: Togo: Guards at Work' '1 heading0 <- t: 29 April - 5 May 2024' \
		'2 label0 <- b: Kara - Guards found nine rifles.' '3 label0 <- b: Lome - Guards found two.'
}

@test "sections marked up, or right over lines of labels, before any running text" {
	blocks '# Guards at Work\n\n## Huts burnt\n\n* 12 sheds\n\n## Arms found\n\n* nine rifles\n'
	are '0 heading0 <- bt: Guards at Work' '1 heading1 <- bt: Huts burnt' '2 item0 <1 b: 12 sheds' '3 heading1 <- b: Arms found' \
		'4 item0 <3 b: nine rifles'
	expect number,measure $'Guards at Work\n\nBurnt down\nHuts - 12\nSheds - 9\n\nFound\nRifles - 4\nCarbines - 7' '12|destroyed' '9|destroyed' '4|seized' '7|seized'
}

@test "lines right under a name with a colon stand under it, before any running text too" {
	blocks 'Guards at Work\n\nBy town:\nKumasi:\n  Seized nine rifles\n  Freed 10 men\n\nTamale:\n  Found 62 carts\n'
	are '0 heading0 <- bt: Guards at Work' '1 heading1 <- bt: By town:' '2 heading2 <1 t: Kumasi:' \
		'3 paragraph0 <2 : Seized nine rifles' '4 paragraph0 <2 : Freed 10 men' '5 heading1 <- b: Tamale:' \
		'6 paragraph0 <5 : Found 62 carts'
	expect number,place $'Ghana: Guards at Work\n\nKumasi:\nSeized nine rifles\nFreed 10 men\n\nTamale:\n62 carts were found.' 'nine|Kumasi' '10|Kumasi' '62|Tamale'
}

@test "headings that recur stand under the one that they follow" {
	DATE=2019-05-12 expect number,country $'REGIONAL UPDATE\n12 May 2019\n\nSOMALIA\n\nSITUATION\n\nFloods killed 12 people in the hills and the south.\n\nRESPONSE\n\nPartners fed 40 children in the camps of the south.\n\nKENYA\n\nSITUATION\n\nFloods killed nine people in the hills and the south.\n\nRESPONSE\n\nPartners fed 70 children in the camps of the south.' \
	    '12|SO' '40|SO' 'nine|KE' '70|KE'
}

@test "a row of boxes under a title, and the days of a masthead" {
	DATE=2019-05-14 expect number,counted,country,from $'Health Office\nWEEKLY BULLETIN: OUTBREAKS\nWeek 19: 6 - 12 May 2019\nData as of: 12 May 2019\n\nNew event\n\nLassa fever        Nigeria\n1 546       125        22.9%\nCases     Deaths     CFR\n\nDESCRIPTION\nNine patients fell ill in two states of the north.\n\nCholera        Zambia\n546       12        1.9%\nCases     Deaths     CFR\n\nDESCRIPTION\nEight patients fell ill in two states of the south.' \
	    '1 546|Cases|NG|2019-05-06' '125|Deaths|NG|2019-05-06' '22.9|CFR|NG|2019-05-06' 'Nine|patients|NG|2019-05-06' \
	    '546|Cases|ZM|2019-05-06' '12|Deaths|ZM|2019-05-06' '1.9|CFR|ZM|2019-05-06' 'Eight|patients|ZM|2019-05-06'
}

@test "a line right over its list, before any running text, is no more of the title" {
	blocks 'Floods in Togo\n\nDeaths\n- Kara: 12\n- Kpalime: 3\n'
	are '0 heading0 <- bt: Floods in Togo' '1 heading1 <- bt: Deaths' '2 item0 <1 : Kara: 12' '3 item0 <1 : Kpalime: 3'
	blocks 'Floods in Togo\n3 May 2024\n\nDuring the raids, the coast guard found and seized\n(a) 12 boats\n(b) three nets\n'
	are '0 heading0 <- bt: Floods in Togo' '1 heading0 <- t: 3 May 2024' '2 heading1 <- bt: During the raids, the coast guard found and seized' \
		'3 item0 <2 : 12 boats' '4 item0 <2 : three nets'
	blocks 'Floods in Togo\n3 - 9 May 2024\n- Kara: 12 deaths\n'
	are '0 heading0 <- bt: Floods in Togo' '1 heading0 <- t: 3 - 9 May 2024' '2 item0 <- : Kara: 12 deaths'
}

@test "a list by places is of its own heading, and no part of the list above under another" {
	expect number,counted,measure,place $'Floods in Togo\n\nDeaths:\nKara: 56\nKpalime: 58\nTotal: 114\n\nInjured:\nKara: 41\nKpalime: 9\n\nHouses damaged:\nKara: 18\nKpalime: 8\n\nFamilies displaced:\nKara: 6\nKpalime: 5' \
		'56|Deaths|killed|Kara' '58|Deaths|killed|Kpalime' '114|Deaths|killed|Togo' '41||injured|Kara' '9||injured|Kpalime' \
		'18|Houses|damaged|Kara' '8|Houses|damaged|Kpalime' '6|Families|displaced|Kara' '5|Families|displaced|Kpalime'
}

@test "a day alone heads the text below it, be it in the next line or behind a colon" {
	local text='in a search of the port and of the houses that stand around the harbour of the town.'
	for days in '5 May|7 May' 'Sunday, 5 May|Tuesday, 7 May' '5 May 2024|7 May 2024' 'May 5, 2024|May 7, 2024' '05/05/2024|07/05/2024' '2024-05-05|2024-05-07'; do
		for under in $'\n' $':\n\n' $'\n\n'; do
			DATE=2024-05-10 expect number,from "Raids in Togo

${days%|*}${under}Guards held 12 men $text

${days#*|}${under}Guards held 13 men $text" '12|2024-05-05' '13|2024-05-07'
		done
	done
}

@test "the first day of a log is its first entry's, and not the document's" {
	local text='in a search of the port and of the houses that stand around the harbour of the town'
	for log in '%s\n\nGuards held %s.\n\n' '%s: Guards held %s.\n\n' '%s - Guards held %s.\n\n' '- %s: Guards held %s.\n' '\n%s\n\n- Guards held %s.\n- It rained.\n'; do
		for title in 'Raids in Togo' 'Weekly report, 3-9 May 2024'; do
			DATE=2024-05-10 expect number,from "$title

$(printf -- "$log" '5 May 2024' "12 men $text" '7 May 2024' "13 men $text" '8 May 2024' "14 men $text")" '12|2024-05-05' '13|2024-05-07' '14|2024-05-08'
		done
	done
	expect number,from $'Raids in Togo\n5 May 2024\n\nGuards held 12 men.' '12|'
}

@test "a headline's verbs in the present" {
	local story=$'\n\nThe ministry said so on Monday, and that it would tell more of it in the evening.'

	expect number,counted,measure "40 migrants drown$story" '40|migrants|killed'
	expect number,counted,measure "12 families flee floods in Beira$story" '12|families|displaced'
	expect number,counted,measure "Nine houses burn down in Mosul$story" 'Nine|houses|destroyed'
	expect number,counted,measure "Blast kills three, wounds 12$story" 'three||killed' '12||injured'
	expect number,counted,measure 'Deaths 3, wounds 12' '3|Deaths|killed' '12|wounds|injured'
}

@test "items are of that figure of their introduction which they add up to" {
	expect number,counted $'From the 900 drivers who were tested, there were 169 charges for offences:\n\n- 41 – driving under the influence\n- 126 – excess speed\n- 2 – failure to comply' \
	    '900|drivers' '169|charges' '41|charges' '126|charges' '2|charges'
	expect number,counted $'Of the 900 people who were checked, 167 were fined:\n\n- 41 – speeding\n- 120 – alcohol' '900|people' '167|people' '41|people' '120|people'
}

@test "a day and its hour in a line of its own head the text below them" {
	local a='We answered 60 calls for service of many kinds in the town and its surroundings.' b='Crews found two men dead in the house on the main street behind the old church.' c='Crews rescued three people from the roof of a house on the river road.'
	DATE=2024-05-10 expect number,from "$(printf 'Briefing for May 1 through May 7, 2024\n\n%s\n\nSaturday, May 4 at approximately 3:40 pm:\n\n%s\n\nMonday, May 6 at about 5 p.m.:\n\n%s\n' "$a" "$b" "$c")" \
	    '60|2024-05-01' 'two|2024-05-04' 'three|2024-05-06'
	DATE=2024-05-10 expect number,from "$(printf 'Briefing for May 1 through May 7, 2024\n\n%s\n\nMay 4, 2024 - 3:40 p.m.\n\n%s\n\nMay 6, 2024 - 4:40 p.m.\n\n%s\n' "$a" "$b" "$c")" \
	    '60|2024-05-01' 'two|2024-05-04' 'three|2024-05-06'
}

@test "a label in a run of labels may hold a long bracket, and the heading goes on over it" {
	DATE=2024-05-10 expect number,to $'Holiday checks\n\nPolice went on with their work.\n\nResults (as at 23:59 yesterday)\nTests conducted: 111\nOffences detected: 106\nLicence offences detected (includes disqualified, suspended, unlicensed and restricted licence contraventions): 166\nNotices issued: 1,308' \
	    '111|2024-05-09' '106|2024-05-09' '166|2024-05-09' '1,308|2024-05-09'
}
