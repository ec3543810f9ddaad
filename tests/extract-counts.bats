#!/usr/bin/env bats
# Counts since a time, to date, so far, and how things stand at a time.

setup() {
	load helper
	DATE=2024-05-10
}

@test "so many in digits of what a plural names are told, whatever is said of them" {
	expect number,counted,measure,place 'The emergency now covers 748 hamlets in Peru.' '748|hamlets|other|Peru'
	expect number,counted 'Traders paid fees on 9,100 carts and 14 looms, and the fair opened at three different gates.' '9,100|carts' '14|looms'
	expect number 'Of the country'"'"'s 47 counties, 38 have been hit by floods.' 38
	expect number 'Copyright 2010 Acme Turbines.'
}

@test "so far, to date, until now" {
	expect number,from,to 'So far 17 people have died.' '17||2024-05-10'
	expect number,from,to 'To date, 17 people have died.' '17||2024-05-10'
	expect number,from,to 'So far 40 people have come, nine of them in April.' \
	    '40||2024-05-10' 'nine|2024-04-01|2024-04-30'
}

@test "since an event whose day is not told" {
	expect number,from,to 'Since the rains began, 17 people have died.' '17||2024-05-10'
	expect number,from,to 'At least 17 people have died since fighting broke out in the north.' '17||2024-05-10'
	expect number,from,to 'Since the start of the year, 17 people have died.' '17|2024-01-01|2024-05-10'
	expect number,from 'Since the road was shut, 17 people had to walk.' '17|'
}

@test "a count from a past date governs what follows where it opens the sentence" {
	expect number,from 'Since March, 17 people have died. By cause, floods lead with nine deaths.' \
	    '17|2024-03-01' 'nine|2024-03-01'
}

@test "patrols by day, and personnel that an army lost" {
	expect number,unit,counted,measure 'Guards carried out 63 day patrols and 21 night patrols.' '63||day patrols|patrol' '21||night patrols|patrol'
	expect number,measure 'Losses of personnel: 1,080 killed and wounded; 12 tanks.' '1,080|casualties' '12|destroyed'
	expect number,counted 'The camp lasted 63 days and the base has personnel: 90.'
	expect number,counted,outcome 'Forces made 14 day raids and three night raids.' '14|day raids|made' 'three|night raids|made'
}

@test "two digits before a plural that no table knows" {
	expect number,counted 'One wire loop, 02 illuminating sticks and 04 live rounds were found.' 'One|wire loop' '02|illuminating sticks' '04|live rounds'
}

@test "since when something was told of is no count from it" {
	expect number,scope,from $'A storm hit the coast in April 2024, the strongest to strike it since 1996, when floods drowned nine people. It left 17 others homeless.' \
	    'A||2024-04-01' 'nine||1996-01-01' '17||2024-04-01'
}

@test "a count from a past date may lead" {
	expect number,from $'Since March, 17 people have died in floods.\n\nFires killed nine people.' \
	    '17|2024-03-01' 'nine|2024-03-01'
}

@test "since, of no stated day" {
	expect number,from,to 'On 3 May a blast hurt nine people. Police have since arrested 17 people.' \
	    'a|2024-05-03|2024-05-03' 'nine|2024-05-03|2024-05-03' '17||'
}

@test "a count in the lead says more than the title's as of" {
	expect number,from,to $'Situation report as of 9 May 2024\n\nThe floods have hurt 17 people since 24 April.\n\nFires burned 40 houses.' \
	    '17|2024-04-24|2024-05-10' '40|2024-04-24|2024-05-10'
}

@test "what was added since the last report" {
	expect number,from,to $'Over the past day there were 17 attacks.\n\nEnemy losses since 24 February 2022:\ntanks - 5,538 (+13)\nships - 22 (+1)' \
	    '17|2024-05-09|2024-05-10' '5,538|2022-02-24|2024-05-10' '13|2024-05-09|2024-05-10' \
	    '22|2022-02-24|2024-05-10' '1|2024-05-09|2024-05-10'
}

@test "since an event that its day names, and on a range that goes on until a day" {
	expect number,from,to 'Forces have killed 25 fighters since a March 19 strike.' '25|2024-03-19|2024-05-10'
	expect number,from,to 'From Jan. 4, 2023, and continuing until Feb. 27, 2023, he made several calls.' \
	    'several|2023-01-04|2023-02-27'
	expect number,from,to 'In FY 2022 officers seized 90 rifles.' '90|2021-10-01|2022-09-30'
}

@test "what counts since a day may end on one" {
	expect number,from,to,scope 'Since 1 January, and as of 1 May, 45 cases were reported.' '45|2024-01-01|2024-05-01|cumulative'
}

@test "a period may lean on one that starts or counts from a day" {
	expect number,from,to 'In the period starting Monday, 18 March 2024 and ending on Sunday, 24 March 2024 police arrested 140 men. During this period 14 women were arrested.' \
		'140|2024-03-18|2024-03-24' '14|2024-03-18|2024-03-24'
	expect number,from,to 'Year to date, 40 people were killed in Rome, against 30 in the same period last year.' \
		'40|2024-01-01|2024-05-10' '30|2023-01-01|2023-05-10'
	expect number,from,to 'Since 3 April 2024 40 people were killed in Rome. In the same period of 2023 there were 30 deaths.' \
		'40|2024-04-03|2024-05-10' '30|2023-04-03|2023-05-10'
}

@test "how things stand now is not of the time of the clause before" {
	expect number,from 'In Rome 40 people died in November; 340 patients are in treatment centres.' '40|2023-11-01' '340|'
}

@test "from when it is counted says more than up to when" {
	expect number,from,to,scope 'As of 6 May, clinics have reported a total of 140 cases, including 12 deaths, since the beginning of the outbreak on 8 April 2024.' \
		'140|2024-04-08|2024-05-10|cumulative' '12|2024-04-08|2024-05-10|part'
}

@test "a count that leads is not ended by what the last day added" {
	expect number,from 'The toll of the floods since March 26 has reached 910.

Nine people died in the past 24 hours.

By province, Sindh is the worst hit with 504 dead.' '910|2024-03-26' 'Nine|2024-05-09' '504|2024-03-26'
}

@test "what a span of months to date counts" {
	expect number,from,to,scope 'December 2023 - May 2024 YTD: 90 rifles seized.' '90|2023-12-01|2024-05-10|cumulative'
}

@test "what has been done till now is of no day that is over" {
	DATE=2024-05-09 expect number,from 'Flood update, 6 May 2024

Crews have found nine bodies. Crews found 12 boats.' 'nine|' '12|2024-05-06'
}

@test "since what a clause tells of, up to its date" {
	expect number,from,to 'Since the first bulletin of the agency on this event was issued on 30 April 2024, 32 cases have been found.' '32|2024-04-30|2024-05-10'
}

@test "since then counts from the day told last" {
	expect number,from,to,scope 'Rebels took the town on 3 April 2024. At least 40 people have died there since then.' '40|2024-04-03|2024-05-10|cumulative'
	expect number,from,to,scope 'Since then 40 people have died.' '40||2024-05-10|cumulative'
}

@test "the time of what a bracket counts is not of what stands before it" {
	DATE=2024-06-08 expect number,from,to $'Weekly bulletin, 1 to 7 June 2024\n\n- 1,432 people arrived (previous week: 1,210).' \
	    '1,432|2024-06-01|2024-06-07' '1,210|2024-05-25|2024-05-31'
}

@test "from when one section counts says nothing of the next" {
	local text=$'Flood update as of 4 May 2024\n\nKey points\n\nThe north\n\nFloods have killed 72 people since 7 April.\n\nThe south\n\nStorms injured three people.'
	DATE=2024-05-06 expect number,from,to "$text" '72|2024-04-07|2024-05-06' 'three||2024-05-04'
}

@test "how things stand is told as of the day that the paragraph gives, unless it says now" {
	expect number,from,to 'As of 3 May, fever had killed 12 people. Of the sick, three remain in hospital.' '12||2024-05-03' 'three||2024-05-03'
	expect number,from,to 'As of 3 May, fever had killed 12 people. Of the sick, three are currently in hospital.' '12||2024-05-03' 'three||'
}

@test "where nothing else tells when, to date reaches over a semicolon" {
	expect number,period 'To date, 40 workers have fallen ill with cholera; nine of them died.' '40|To date' 'nine|To date'
}

@test "what has been done by now is not of the night that the lead tells of" {
	expect number,from,to 'Between 3 and 4 May, storms killed 12 people.

In the south, 40 houses have been destroyed.

Nine boats sank.' '12|2024-05-03|2024-05-04' '40||' 'Nine|2024-05-03|2024-05-04'
	expect number,from,to 'In the past 24 hours, storms killed 12 people.

In the south, 40 houses have been destroyed.' '12|2024-05-09|2024-05-10' '40|2024-05-09|2024-05-10'
}

@test "from when the news has been going on is told before what it counts" {
	local text='Floods in the north
- Following floods that have been affecting the coast since %s, more people have left.
- According to the agency, 63 people have been displaced.'
	expect number,from,to "${text//%s/4 May}" '63|2024-05-04|2024-05-10'
	expect number,from,to "${text//%s/May 2019}" '63||'
}

@test "what a count from a past date is brought to has that date, not what brings it" {
	DATE=2024-06-05 expect number,from 'In May, 760 people fled, bringing the number since November 2023 to 943.' \
	    '760|2024-05-01' '943|2023-11-01'
}

@test "what a count was before has the day behind it, and what it is now has not" {
	DATE=2023-03-20 expect number,from 'Cyclone toll

The death toll has risen to 499 from 476 on 19 March. Some 40 houses fell.' '499|' '476|2023-03-19' '40|'
}

@test "taking a road since a day brings nothing to a count" {
	DATE=2024-06-05 expect number,scope,from 'At least 675 people have died taking this road since May 2021.' '675|cumulative|2021-05-01'
	DATE=2024-06-05 expect number,scope,from 'In May, 760 people fled, taking those who did since November 2023 to 943.' \
	    '760||2024-05-01' '943|cumulative|2023-11-01'
}

@test "as of a span of hours is as of its end" {
	DATE=2024-06-05 expect number,from,to 'As of 6:00 PM, 3 June 2024 - 6:00 AM, 4 June 2024, 12 people were dead.' '12||2024-06-04'
	DATE=2024-06-05 expect number,from,to 'As of 3 June - 12 people were dead.' '12||2024-06-03'
}

@test "what a bare number exceeds, or went up to, its subject names" {
	expect number,counted 'Complaints exceed 100.' '100|Complaints'
	expect number,modifier,counted 'Deaths went up to 66.' '66||Deaths'
	expect number,counted 'The number of displaced people now exceeds 400,000.' '400,000|displaced people'
	expect number 'Speeds exceed 100.'
}

@test "what rose from one number to another was both" {
	expect number,counted,scope 'Deaths increased from 38 to 45.' '38|Deaths|' '45|Deaths|'
	expect number,counted,measure 'The number of cases decreased from 66 to 30.' '66|cases|infected' '30|cases|infected'
	expect number,counted,period 'Weekly cases dropped from 1,200 in March to 300 in April.' '1,200|Weekly cases|March' '300|Weekly cases|April'
	expect number,counted,scope 'The toll rose from 38 to 45.' '38|toll|cumulative' '45|toll|cumulative'
	expect number 'The price rose from 12 to 15 dollars.'
	expect number,counted 'The gang held from 12 to 15 men.' '12 to 15|men'
}

@test "what a population stood at, an average age, what suspected goods are worth, who left a burning building" {
	expect number,counted,measure 'The prison population stood at 87,213 on 31 March.' '87,213|prison population|detained'
	expect number 'The median age is 27.'
	expect number 'The average age of the victims was 27.'
	expect number,counted,outcome,measure 'Officers seized suspected drugs worth €1.3 million.' '1.3 million|drugs|seized|seized'
	expect number,measure 'Around 60 people left the building before the crews came.' '60|evacuated'
}

@test "such stands between a number and its noun" {
	expect number,counted,measure 'The area has seen three such attacks since January.' 'three|attacks|attack'
	expect number,counted,measure 'Two such incidents were reported.' 'Two|incidents|incident'
}

@test "of the new cases, so many: the noun behind the determiner, whatever qualifies it" {
	expect number,counted,measure 'The agency reported 1,234 infections and 12 deaths. Of the new cases, 345 are in Suva.' \
	    '1,234|infections|infected' '12|deaths|killed' '345|new cases|infected'
	expect number,counted,measure 'Of the detained men, five were released.' 'five|detained men|released'
}

@test "a month behind crashes is no verb" {
	expect number,period 'Patrols counted 11 dead in 9 crashes May 3-5.' '11|May 3-5' '9|May 3-5'
}

@test "samples are positive too" {
	expect number,counted,measure '12 samples were tested; 5 were positive.' '12|samples|other' '5|samples|other'
	expect number,counted,measure 'Officers seized two lorries and arrested three.' 'two|lorries|seized' 'three||detained'
}

@test "children below five years: up to which age they are counted" {
	expect number,counted '12 children below five years died.' '12|children below five years'
	expect number,counted 'Of 130 cases, 64 were below four years and 9 had been immunised.' '130|cases' '64|cases' '9|cases'
}

@test "what a number reached behind a semicolon is of its own subject" {
	expect number,counted,measure 'Sea Arrivals Reach 30,510; Deaths Reach 305' '30,510|Sea Arrivals|displaced' '305|Deaths|killed'
}

@test "what a number fell to is of the noun behind the phrase that the sentence opens with" {
	expect number,counted 'Along the northern frontier, arrests fell by 26% to 52.' '52|arrests'
	expect number,measure '21 civilians who fled reached the camp on Monday.' '21|displaced'
}

@test "one stuff in two measures" {
	expect number,counted,measure '2,860 litres and 40 kilos of acid were seized.' '2,860|acid|seized' '40|acid|seized'
}

@test "a verb right behind a share is no noun" {
	expect number,counted '450 families were asked. 60% lacked water and 20% chose to stay.' '450|families' '60|families' '20|families'
	expect number,counted 'Some 45% women and 30% displaced people took part.' '45|women' '30|displaced people'
	expect number,counted 'Of 80 families, 35% skipped meals.' '80|families' '35|families'
}

@test "how many places there are of which some are told" {
	expect number,counted,scope 'The outbreak has affected 22 of 23 governorates.' '22|governorates|part' '23|governorates|'
}

@test "the same plural without a verb is counted as before" {
	expect number,counted,period 'In March the ship made 200 hailings. In April alone: 145 hailings.' '200|hailings|March' '145|hailings|April'
	expect number '900 cattle dead; $3 million needed' '900'
	expect number,unit 'Officers seized 32 cars, worth a combined $2 million.' '32|'
	expect number,counted 'A gang stole 50 books. About nine books were by Ali.' '50|books' 'nine|books'
}

@test "what suspected goods are worth, an amount of rand with a blank, a calibre in front of its weapon" {
	expect number,counted 'Police seized 300 grams of suspected heroin worth $4,100 in Bari.' '300|suspected heroin'
	expect number,unit,counted 'Police in Durban seized R92 500 in cash.' '92 500|R|cash'
	expect number,counted 'Police recovered a caliber .38 revolver and a phone.' 'a|caliber .38 revolver' 'a|phone'
}

@test "a time between what changed and what it came to" {
	expect number,counted,period 'Illegal crossings fell by 9% in the first two months of 2024 to 41,300.' '41,300|Illegal crossings|the first two months of 2024'
	expect number,counted 'Thefts rose last year by 6 per cent to 2,118.' '2,118|Thefts'
	expect number,counted,period 'There were 214 thefts (up 6% on last year).' '214|thefts|'
	expect number,counted,period 'In May there were 214 thefts, a rise of 12 on the previous year.' '214|thefts|May'
}

@test "a label of places that opens with what befell them, and who attended" {
	expect number,counted,outcome 'Affected districts: 53' '53|districts|Affected'
	expect number,counted,outcome 'Affected health zones: 5' '5|health zones|Affected'
	expect number,counted 'It held 14 workshops attended by 620 people, 215 of them women.' '14|workshops' '620|people' '215|women'
}

@test "what a change came to is of its own clause" {
	expect number,counted 'Murders fell to 14, while robberies were up 6 per cent at 212.' '14|Murders' '212|robberies'
}

@test "the value of goods whose amount nobody tells, however it is put" {
	expect number,unit,counted 'The unit seized hemp with an estimated street value of €640,000 and cash totalling €41,000.' '640,000|€|hemp' '41,000|€|cash'
	expect number,counted 'The unit seized 12 kg of hemp with an estimated street value of €240,000.' '12|hemp'
	expect number,counted,outcome 'Two men were held after the seizure of suspected drugs with a street value of €90,000.' 'Two|men|held' '90,000|drugs|seizure'
	expect number,counted,measure 'Some 31 riders died and 94 sustained various degrees of injury.' '31|riders|killed' '94|riders|injured'
}

@test "those on board are told of, and are who was killed; engines and calls have numbers" {
	expect number,counted 'The bus had 41 passengers on board; 12 were killed, 18 hurt.' '41|passengers' '12|passengers' '18|passengers'
	expect number 'The ship has 14 rooms.' ''
	expect number,counted 'Crews from Engine 12 and Ladder 4 saved three people.' 'three|people'
}

@test "one that was killed, hurt, held or taken away is a person, though no table knows the word" {
	expect number,counted,measure 'Soldiers in Mosul detained an alleged paymaster of the group and killed a piper.' \
		'an|alleged paymaster of the group|detained' 'a|piper|killed'
	expect number 'An unknown number were killed.'
	expect number 'The ministry keeps a system of mandatory detention.'
}

@test "deaths in something that number, reach or stand at so many" {
	expect number,counted,measure 'Fatalities in the attack now number 12.' '12|Fatalities|killed'
	expect number,counted,measure 'Deaths from the outbreak stand at 60.' '60|Deaths|killed'
	expect number,counted,measure 'Arrests over the riots reach 140' '140|Arrests|detained'
}

@test "a crew of so many that the verb before it befell; what befell one is not what befell the next" {
	expect number,counted,measure 'Marines arrested its crew of four.' 'four|crew|detained'
	expect number 'The tug has a crew of nine; two men died.' 'two'
	expect number,measure 'The quake left one man hurt and cracked the walls of two schools.' 'one|injured' 'two|damaged'
}

@test "ages behind names that open a sentence or that are who they were" {
	expect number,measure 'Sepoy Ali (24) and Naik Umar (31) were killed. Two others were wounded.' 'Two|injured'
	expect number,measure 'The victims are Ahmed Khan (45), his wife Fatima (40) and their son Ali (7). Nine were hurt.' 'Nine|injured'
}

@test "the number of a region is its name" {
	expect number 'Police slew six suspects. Region 3 had the most arrests with 211.' 'six' '211'
}

@test "an item goes on with a list, though no table knows its noun; one that struck something" {
	expect number,counted $'The gang had:\n\n- 14 rifles\n- 8 carpets\n- 3 drums of oil' '14|rifles' '8|carpets' '3|drums of oil'
	expect number,counted 'One drone hit a school.' 'One|drone' 'a|school'
}

@test "units behind the label that says of what" {
	expect number,counted,measure $'Losses of the enemy from 24.02.22 to 09.05.24:\n\n- tanks - 5,376 units,\n- aircraft - 322 units.' \
	    '5,376|tanks|destroyed' '322|aircraft|destroyed'
}

@test "two digits before a noun with a country's adjective" {
	expect number,counted 'Police recovered 01 Chinese pistol and 02 Chinese grenades.' '01|Chinese pistol' '02|Chinese grenades'
}

@test "what is carried over or spread over is not more than its number" {
	expect modifier,number 'The office carried over 45 complaints from May.' '|45'
	expect modifier,number 'Some 300 herders are spread over 12 villages.' 'Some|300'
	expect modifier,number 'A boat carrying over 90 migrants sank.' '|A' 'over|90'
}

@test "men of an army are counted, an army is called by its number" {
	expect number,counted 'In Assam 21 Army columns were deployed and 9 Army officers died.' '21|Army columns' '9|Army officers'
	expect number 'They visited 7 Army.'
}

@test "what a number rose from is counted too, behind the time that the sentence opens with" {
	expect number,counted,period 'In May the number of deaths rose from 40 in April to 70.' '40|deaths|April' '70|deaths|May'
	expect number,counted,period 'In week 7, the number of new cases decreased from 96 in week 6 to 70 cases.' '96|cases|week 6' '70|cases|week 7'
}

@test "a share in words, with its per cent in a bracket" {
	expect number,unit 'Sixty-one (61%) of all cases were reported from Ondo; twelve (12) patients died.' 'Sixty-one|%' 'twelve|'
}

@test "households, or people" {
	expect number,counted,outcome 'In Agam 60 families, or 193 people, have taken refuge at a school.' '60|families|taken refuge' '193|people|taken refuge'
}

@test "a word for a piece behind the value of a tally does not say of what" {
	expect number,counted,outcome 'The number of burnt houses stood at 412 units, consisting of 311 badly damaged and 101 lightly damaged.' \
	    '412|houses|burnt' '311|houses|badly damaged' '101|houses|lightly damaged'
	expect number,counted 'The fire destroyed 90 barns, spread over 12 villages.' '90|barns'
}

@test "M for a million behind a blank, before a plain noun" {
	expect number,counted $'In Numbers\n\n4.9 M people facing acute food insecurity\n\nSome 2.1 M children fled.' '4.9 M|people' '2.1 M|children'
	expect number 'The US$121 M six-month net funding requirements grew, and 40 people fled.' '40'
	expect number,counted 'One driver, a 42-year-old man, was killed.' 'One|driver'
}

@test "events of violence are incidents" {
	expect number,measure 'The monitors logged 44 political violence events and nine security events.' '44|incident' 'nine|incident'
}

@test "what a number rose from and to, behind by how many per cent" {
	expect number,counted 'The number of arrests rose by 20 per cent, from 100 to 120.' '100|arrests' '120|arrests'
	expect number,counted 'Cases fell by 14 per cent (from 1,014 to 871).' '1,014|Cases' '871|Cases'
}

@test "what a number rose from and to, behind the noun of the change" {
	expect number,counted 'There was a drop of 14 per cent in deaths, from 100 to 86.' '100|deaths' '86|deaths'
	expect number,counted 'Police reported a 12 per cent drop in burglaries in Kenya from 412 in May to 360 in June.' '412|burglaries' '360|burglaries'
	expect number,counted 'Police said that burglaries fell from 412 to 360.' '412|burglaries' '360|burglaries'
	expect number,counted 'The number of deaths was up 20 per cent, from 100 to 120.' '100|deaths' '120|deaths'
	expect number 'Killings rose by 12 per cent, and injuries by 8 per cent.' ''
}

@test "aid to so many assists them" {
	expect number,outcome,measure $'In Kenya:\n- Psychosocial support to 340 people\n- Cash assistance for 200 families' '340|Psychosocial support to|assisted' '200|Cash assistance for|assisted'
	expect number,outcome 'WFP resumed food assistance to 300 people.' '300|resumed food assistance to'
}

@test "who is missing is no survivor" {
	expect number,counted,measure 'A boat carrying 86 people capsized. Seven survivors were brought to shore, and 61 are missing.' 'A|boat|destroyed' \
	    '86|people|other' 'Seven|survivors|rescued' '61|people|missing'
}

@test "how long a stretch of what a label names was damaged" {
	expect number,unit,counted,outcome $'Summary of losses\n\nRoads damaged: 3,116 km\nBridges damaged: 149' '3,116|km|Roads|damaged' '149||Bridges|damaged'
	expect number $'Summary of losses\n\nShot down: 12 km' ''
	expect number $'Quake\n\nDistance from Bari: 31 km' ''
}

@test "operational updates operate nothing; magnitudes count nothing" {
	expect number,counted,outcome $'WFP Brief, Haiti\n\nIn Numbers\n40 people assisted\n\nOperational Updates\n• The Cluster moved 30 trucks for 9 partners.' '40|people|assisted' \
	    '30|trucks|moved' '9|partners|'
	expect number 'There were 140 aftershocks, with magnitudes from 1.2 to 4.2.' '140'
	expect number,measure 'Some 3,900 people were forced back to Libya.' '3,900|returned'
}

@test "what several were reported to be; martyrs are not wounded; of whose day a noun is" {
	expect number,counted,measure 'As of Monday, 1,294 people are reported killed, 1,688 injured and 485 missing.' '1,294|people|killed' '1,688|people|injured' '485|people|missing'
	expect number,counted "Yesterday's toll: 44 martyrs and 88 wounded." '44|martyrs' '88|'
	expect number,counted "Today's cases: 44" '44|cases'
	expect number,counted 'Some 90 people (12 households) live at risk; 40 per cent are under 16.' '90|people' '12|households' '40|people'
}

@test "who reached a site was sent there" {
	expect number,outcome,measure 'A convoy of 12 vehicles with 30 soldiers reached the site.' '12|reached the site|deployed' '30|reached the site|deployed'
}

@test "an outbreak produces cases; clinics suspend their services" {
	expect number,measure 'The outbreak has so far produced 6,596 cases and 8 deaths.' '6,596|infected' '8|killed'
	expect number,counted,outcome 'Some 57 clinics are damaged; 7 have suspended services.' '57|clinics|damaged' '7|clinics|suspended services'
}

@test "so many of a calibre, and what was done to them before" {
	expect number,counted,measure 'Soldiers found hundreds of 7.62 mm rounds.' 'hundreds|7.62 mm rounds|seized'
	expect number,counted,measure 'Soldiers found dozens of 82mm mortar rounds, and a 60 mm mine.' 'dozens|82mm mortar rounds|seized' 'a|60 mm mine|seized'
	expect number,counted 'Soldiers found 300 unused 82 mm mortar shells and 40 linked 7.62 mm machine gun rounds.' \
		'300|unused 82 mm mortar shells' '40|linked 7.62 mm machine gun rounds'
	expect number,counted 'Soldiers found a number of 107 mm rockets, and freed a number of eight children.' 'a number of|107 mm rockets' 'eight|children'
	expect number,counted 'Soldiers found 90 rounds, 50 of 9 mm and 40 of 7.62 mm special.' '90|rounds' '50|rounds' '40|rounds'
}

@test "so many times a thing of a size, and a thing that no table knows before another with its own article" {
	expect number,counted 'Troops recovered 01 x 60mm mortar tube and 03 x magazines.' '01|60mm mortar tube' '03|magazines'
	expect number,counted 'They seized 14 rifles, one MPMG and a 40 mm grenade launcher.' '14|rifles' 'one|MPMG' 'a|40 mm grenade launcher'
}

@test "one person before many others has a noun of its own, and a list goes on behind what its stuff is called" {
	expect number,counted 'Rangers arrested 1 logger and 19 young herders.' '1|logger' '19|young herders'
	expect number,counted 'Police held 12 male and nine female suspects.' '12|suspects' 'nine|female suspects'
	expect number,counted 'The officials gave the number of deaths as 29.' '29|deaths'
	expect number,counted 'Police seized 36 grams of meth, known as shabu, 16 grams of dried marijuana leaves, and two cars.' \
		'36|meth' '16|dried marijuana leaves' 'two|cars'
}

@test "over so many regions they were shot down; so many more are expected" {
	expect number,counted,measure 'Air defences shot down 29 drones over eight regions overnight.' '29|drones|shot down'
	expect number,counted,measure 'So far 940 families have arrived, with another 270 expected.' '940|families|displaced'
	expect number,counted,measure 'Strikes damaged 14 buildings, including a bank and two houses.' '14|buildings|damaged' 'a|bank|damaged' 'two|houses|damaged'
}

@test "a rate that hit or climbed to a share is what is counted, over the place that it had it in" {
	expect number,counted,measure 'Bed occupancy in Lima hit 91 per cent.' '91|Bed occupancy|other'
	expect number,counted,measure 'Compliance rose to 94 per cent and turnout reached 70 per cent.' '94|Compliance|other' '70|turnout|other'
	expect number,counted,measure 'The drive reached 80 per cent of children.' '80|children|assisted'
}
