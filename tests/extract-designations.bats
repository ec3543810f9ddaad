#!/usr/bin/env bats
# Numbers that name or number something: addresses, telephones, articles, calibres, pages, what something is called.

setup() {
	load helper
}

@test "designations and equipment are no figures" {
	expect number 'The 3rd Brigade and the 101st Division trained with F-16 and MQ-9 aircraft.' ''
	expect number 'Resolution 1701 and Article 6 were recalled.' ''
	expect number 'The convoy took Highway 7 to Camp 12.' ''
	expect number,counted,outcome 'Police seized 12 AK-47 rifles.' '12|AK-47 rifles|seized'
	expect number,counted,outcome 'Police seized one 105 mm shell case.' 'one|105 mm shell case|seized'
}

@test "articles and sections of a law by their short names" {
	expect number,counted 'The police held 37 men under Art. 110 of the Penal Code, Art. 258-3 of the Penal Code and Sec. 12 of the Arms Act.' '37|men'
}

@test "a sector by its number in words; what others are to do" {
	expect number 'On Monday the guards held 17 men in Sector Two.' '17'
	expect number 'Some 2,000 troops left the country in May; another 3,000 will leave by August.' '2,000'
	expect number 'The economic impact on the gang is 40 million pesos.'
}

@test "clause numbers, addresses and telephones are no figures" {
	expect number '(2) Troops killed 12 men, and (3) troops left.' 12
	expect number 'Under sections 15 and 16 they held nine men.' nine
	expect number 'Write to 1200 Harbour Road, Suite 300, or 14 Station Street.'
	expect number 'Call +1 (703) 555-0142, ext. 4410.'
	expect number 'In 3 Road accidents, four people died.' 3 four
}

@test "a calibre behind a number is no group of its digits" {
	expect number,counted 'Troops seized 21 107 mm rockets and 21 107 rounds.' '21|107 mm rockets' '21 107|rounds'
}

@test "a number behind the code of an area is a telephone" {
	expect number 'Contact: Public Affairs, (555) 201-3344'
	expect number 'Call (02) 9876 5432 for details.'
	expect number 'Between 201-3344 people fled.' '201-3344'
}

@test "what a list refers to by number is no figure" {
	expect number '[24595] Leak of a descriptor mended'
	expect number '!3239 Speed up the look-up of properties'
	expect number,measure '[Update] 12 killed in a blast' '12|killed'
}

@test "a calibre is no number, in front of a weapon or inside its phrase" {
	expect number,counted 'Troops recovered one modified .303 rifle, two .22 pistols and 11 shells.' \
	    'one|modified .303 rifle' 'two|.22 pistols' '11|shells'
}

@test "how strong a pill is, which formation, one in how many, whose officers" {
	expect number,counted 'Guards found 30 pills of tramadol 225mg and 100mg, and 5 boxes of diazepam 10mg.' '30|pills of tramadol' '5|boxes of diazepam'
	expect number,counted 'The 243 Field Battalion handed over 12 sacks of rice; 13 Field Army cooks were hurt.' '12|sacks of rice' '13|Field Army cooks'
	expect number 'There were 110 launches (1 in 5 fell in the sea).' '110'
	expect number,unit,counted 'Gunmen killed six NPR officers; the bank paid 600 NPR to all.' 'six||NPR officers' '600|NPR|'
	expect number,counted 'Two men were held over class A drugs.' 'Two|men'
	expect number,counted 'The largest seizure ever made in a single deployment was 3 boats seized.' '3|boats'
}

@test "the number of a policy's name" {
	expect number 'Officers said that 40 shops complied with the Challenge 25 policy.' '40'
}

@test "the number in the name of a sector stays there before a verb" {
	expect number,outcome 'Troops from Sector 4 attacked the rebel camps and killed two men.' 'two|killed'
	expect number,outcome 'Troops from Sector 4 attacked rebel camps.'
	expect number,outcome 'At Bari Station 3 people were hurt.' '3|hurt'
}

@test "a calibre with its nought" {
	expect number,counted 'Teams recovered one 0.303 rifle and two .22 pistols.' 'one|0.303 rifle' 'two|.22 pistols'
	expect modifier,number 'The ferry carried over 200 people.' 'over|200'
}

@test "a telephone number before a word" {
	expect number 'Contact: Ann Roe 0438 595 567 or the press office.'
	expect number 'At 0800 12 people died.' '12'
}

@test "an American number to call, however its groups are joined" {
	expect number 'Call the helpline on (212) 555-0143 for help.'
	expect number 'Contact: Ann Poe (646) 255-0172'
	expect number 'Ring 917-255-0114, (917) 255-0114 or (917)255-0114. Ring 1-866-255-0199, 866.255.0199 or 1 (866) 255-0199 too.'
	expect number 'The press may ring +1 246 555 4310 at any hour.'
	expect number,counted 'Police arrested a man; their line is (212) 255-0143.' 'a|man'
	expect number 'Recall line of the seized toys that were released (212) 255-0143'
	expect number,counted $'Police arrested a man, and the line to call is (212)\n255-0143 by day.' 'a|man'
	expect number,counted $'Police arrested a man, and the line to call is 212-255-\n7743 by day.' 'a|man'
	expect number,counted 'Police arrested a man. Contact: Jon Poe +44 20 7946 0012.' 'a|man'
	expect number,counted 'Some 212-255 people were killed.' '212-255|people'
	expect number,counted 'In 2023-2024, 800 people were killed.' '800|people'
}

@test "the groups of a telephone number, short forms of number, and what registers bear" {
	expect number 'Call the helpline on 0300 123 4567.'
	expect number,counted 'It helped 40 families. Registered charity no. 220949.' '40|families'
	expect number,counted 'Police had 12 complaints. See case no. 4521 in Leeds.' '12|complaints'
	expect number 'The Council recalled its resolutions 1559 (2004) and 1701 (2006).'
	expect number 'Two soldiers were killed in breach of resolutions 1559 (2004), 1680 (2006) and 1701 (2006).' Two
	expect number,counted 'A bomb on the number 14 bus killed 9 riders.' '9|riders'
	expect number,counted 'Under agenda item 9, 12 speakers took the floor.' '12|speakers'
}

@test "the number of a force before its verb" {
	expect number 'Combined Task Force 150 seizes heroin'
	expect number 'At Gao Station 3 fires broke out.' 3
}

@test "hours with points, floors, pagers, coordinates and numbers to call" {
	expect number,counted 'The gate is open from 07.00-21.00 for 12 guards.' '12|guards'
	expect number 'Doses of 10.50-12.50 ml were delivered.' '10.50-12.50'
	expect number,counted 'Guards held 12 men. The lift stops on floors 2 and 3. Dial 911.' '12|men'
	expect number,counted 'Guards held 12 men. Lat 12.345, Long -45.678. Applicants must be at least 18.' '12|men'
	expect number 'Showing 1-10 of 245 results'
}

@test "an approximately so many, several that no name bears, whom a strike targeted, those who live where something may happen" {
	expect number,unit,low 'They led to the seizure of an approximately 3,300 pounds of cocaine.' '3,300|pounds|3300'
	expect number,counted 'The rebels had used the road to stage several road ambushes.' 'several|road ambushes'
	expect number,counted,measure 'Jets conducted an airstrike targeting two rebels.' 'an|airstrike|strike' 'two|rebels|engaged'
	expect number,counted 'Another 21,000 people are living on hills which may be at risk.' '21,000|people'
	expect number,counted 'Some 21,000 people may be hit.'
	expect number,counted 'The vessel had 29 people onboard when it sank.' '29|people'
	expect number,measure 'There were 15 prior incidents of firing close to the post.' '15|attack'
}

@test "what nobody seizes, loses or shoots in the flesh is no thing; what bears its name is" {
	expect number 'The party took a risk and lost a debate.'
	expect number 'Police scuttled a bid to smuggle arms.'
	expect number 'The crew shot a documentary.'
	expect number 'Rescuers found a solution to the problem.'
	expect number,counted 'The rebels destroyed a power station.' 'a|power station'
}

@test "a phase of hunger is a designation" {
	expect number 'Some 31,000 people were in Catastrophe (IPC 5).' '31,000'
}

@test "the type of a virus is a designation" {
	expect number 'Officials confirmed three cases of wild poliovirus type 1.' 'three'
}

@test "a page of so many" {
	expect number '1 of 5'
	expect number,outcome 'Killed: 5 of 6' '5|Killed' '6|Killed'
}

@test "what a title counts behind its colon is no designation" {
	expect number,counted 'Fire situation report: 23 new wildfires were recorded.' '23|new wildfires'
	expect number 'Situation Report: 23' ''
}

@test "contents by their shapes: the page in front, in the next line, in Roman numerals, behind paragraphs, or none" {
	expect number $'Contents\n3 Foreword\n8 Arrests and charges\n11 Weapons seized\n14 Deaths on the road'
	expect number $'Table of Contents\n\nForeword\n3\nMen killed at sea\n9\nCattle seized\n12\n2.1 Guards injured\n14'
	expect number $'CONTENTS\n\nAbbreviations          iv\n1   Deaths in custody      4\n2   Persons injured       15\nAppendix A  Officers charged    27'
	expect number $'Contents\n                              Paragraphs   Page\nI.  Killings ..............  4-9        4\nII. Raids ................. 10-17       6\nAnnexes\nI.  Attacks on staff ......             16\n'
	expect number $'Contents\nChapter 1 Raids\n1.1 Arrests\nTable 1 Weapons recovered\nTable 2 Patients treated\nAnnex 1 Persons killed'
	expect number 'Contents Foreword 4 1 Background 8 1.1 Civilian deaths 11 1.2 Detainees 15 2 Attacks on hospitals 29'
	expect number,counted $'Contents\n1. Summary\n2. Raids\n3. Losses\n\n1. Summary\n\nPolice arrested 12 men.' '12|men'
	expect number,counted $'Contents\n12 tents\n40 blankets\n90 buckets' '12|tents' '40|blankets' '90|buckets'
	expect number $'Contents\n\nAbbreviations ........ iv\nForeword ...... vi\nThree deaths in Bari ....... viii\nArrests ..... 12\n\nThe guard saw smoke.' ''
	expect number $'They were seen.\n\nThe army killed 12 men there.                                                        4\n' 12
}

@test "districts, boxes, floors and houses of an address" {
	expect number 'Office: Salem, OR 97232'
	expect number,counted $'Field offices\nGrove Park, Salem, OR 97301-4181\nPost: P.O. Box 3059, Northport 110003\nHill House, 8th floor, 53113 Nordheim\n12 rue du Port, 75007 Nordheim\n220 East 42nd Street\nFour men were held in Salem.' 'Four|men'
	expect number $'Deaths by road\nHarbour Road: 12\nMill Lane: 9' 12 9
	expect number,counted 'The fire on the third floor of 9 Hill Street killed 12 people.' '12|people'
	expect number $'Teams\nNorth Vale: 01773 572104\nSouth Vale: 01773 572105\nEast Vale: 0115 9 722 107'
	expect number 'The counter is open from 8.30-12.30 and 1.30-5.00 (closed 12.30-1.30).'
}

@test "the number that opens a title, and those of subsections" {
	expect number $'Police arrested some men.\n\nTable 2 Patients treated\nFigure 3 Arrests by month'
	expect number,counted 'Table 2 shows that 12 patients were treated.' '12|patients'
	expect number 'Anybody who does so under subsection (1) or paragraph (3) commits an offence.'
	expect number,counted 'Two men were arrested under 25(1)(a) of the Arms Act.' 'Two|men'
}

@test "pages behind dots in a line, hours in four digits, groups of digits" {
	expect number 'What it holds: Summary... 4 Arrests made... 5 Deaths in custody... 16'
	expect number 'The desks are open 0830-1230 and 1330-1700, Friday 0830-1200.'
	expect number,counted 'Between 1330 and 1700 people marched.' '1330 and 1700|people'
	expect number $'Our offices\nTel +254 20 762 1234 / 762 3939'
	expect number,counted 'Two guards kept gate 6 and room 12. Nine guards were hurt.' 'Two|guards' 'Nine|guards'
	expect number $'Summary\n\nKilled .......... 4\nInjured .......... 12\nDetained .......... 14' ''
}

@test "a calibre behind its rounds is no figure" {
	expect number,counted 'They found 1,100 rounds 7.62, two magazines.' '1,100|rounds' 'two|magazines'
}

@test "a telephone number under a line of capitals makes no table" {
	expect number $'ISSUED BY THE DEPARTMENT OF HARBOURS\nENQUIRIES: 082 555 0134'
	expect number,measure 'Deaths 412 (250) 504 7908' '412|killed' '250|killed'
	expect number,counted $'Age    Cases    Deaths   Tests\n0-17   120      300      4000\n65+    130      310      4010' \
		'120|Cases' '300|Deaths' '4000|Tests' '130|Cases' '310|Deaths' '4010|Tests'
}

@test "makes of a few capitals, and a point too many in an hour" {
	expect number,counted 'An MH 60 Delta helicopter flew over the bay.' 'An|MH 60 Delta helicopter'
	expect number,counted $'Weapons recovered:\n\nT 56 weapon - 01\nPistol - 01' '01|T 56 weapon' '01|Pistol'
	expect number,counted 'Police found two AK 47 rifles.' 'two|AK 47 rifles'
	expect number,counted 'Troops met rebels in two separate incidents around 9.a.m.' 'two|separate incidents'
}

@test "a formula, a model behind its capitals, what is in each, articles of a law" {
	expect number 'A total of 89 people with a strain of Salmonella I 4,[5],12:i:- fell ill.' '89'
	expect number,counted 'Troops recovered 12 radios, 1 Motorola GP 180 and two saws.' '12|radios' '1|Motorola GP 180' 'two|saws'
	expect number,counted 'The cache held 720 1.5 pound blocks of explosive.' '720|1.5 pound blocks of explosive'
	expect number 'They are crimes under Art. 110 of the Criminal Code.'
}

@test "the pages of a catalogue are no figures" {
	expect number 'Search in daily map catalogue:

1 2 3 4 5Next'
}

@test "no with a colon behind the noun of what is numbered" {
	expect number,counted 'Flooding has hit 26 districts of the north (Province no: 1, 2, 5 and 7).' '26|districts of the north'
	expect number $'Houses burnt no: 40' 'no' '40'
}

@test "a make or a size in a label, and the pieces of its stuff, are of what it counts" {
	expect number,counted $'Recovered items:\nAK-47 rifles: 6\n9mm pistols: 3\n12 bore guns: 2\nType 56 rifles: 11' \
		'6|AK-47 rifles' '3|9mm pistols' '2|12 bore guns' '11|Type 56 rifles'
	expect number,counted 'Rounds of ammunition: 1,240' '1,240|Rounds of ammunition'
	expect number,counted 'T 56 weapon - 01' '01|T 56 weapon'
	expect number,counted '3.2.1 Deaths: 12' '12|Deaths'
	expect number,counted 'Total 12 rifles: 4' '12|rifles' '4|rifles'
}

@test "the number of a model behind a name of several words, and its noun a little further on" {
	expect number,counted 'Guards seized a DJI Matrice 300 RTK drone and two pistols.' 'a|DJI Matrice 300 RTK drone' 'two|pistols'
	expect number,counted 'Guards seized two DJI Mavic 3 drones and a Samsung Galaxy 9 phone.' 'two|DJI Mavic 3 drones' 'a|Samsung Galaxy 9 phone'
	expect number,counted 'A Boeing 737 passenger jet crashed.' 'A|Boeing 737 passenger jet'
}

@test "the number in the name of an army's unit; so many more with a nought in front" {
	expect number 'The Army'"'"'s 44 Border Rifles arrested a man and took nine to its base.' 'a' 'nine'
	expect number,counted 'Rebels burned the city'"'"'s 12 Catholic Churches and the Army'"'"'s 92 Base Hospital.' '12|Catholic Churches'
	expect number,counted 'Rebels killed the town'"'"'s 12 Red Cross volunteers.' '12|Red Cross volunteers'
	expect number,counted 'The Navy took into custody 05 more suspects off Bari.' '05|suspects'
}

@test "a word that may be a verb is a noun behind a verb or a preposition, and its number names it" {
	expect number 'In the past few hours our soldiers have cleared station 412 (Aramoi) of rebels near the river.'
	expect number 'Rebels near post 14 burned a truck.' 'a'
	expect number,counted 'The camps house 226 patients.' '226|patients'
}

@test "a day, a week or a night that has passed bears no number" {
	expect number,counted 'During the day 10 locals were wounded.' '10|locals'
	expect number,counted 'During the night 18 sheds burned down, and in the course of the week 12 goats died.' '18|sheds' '12|goats'
	expect number,counted 'On day 3 the court heard six witnesses.' 'six|witnesses'
	expect number 'Monday was day 18 of the siege, and on Friday, which was night 22 of the raids, six men died.' 'six'
}
