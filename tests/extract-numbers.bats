#!/usr/bin/env bats
# Numbers as they are written, and what looks like one and is none.

setup() {
	load helper
}

@test "digits in every grouping" {
	expect number,low 'The storm displaced 1,200 families.' '1,200|1200'
	expect number,low 'The storm displaced 12 251 families.' '12 251|12251'
	expect number,low $'The storm displaced 12\u00a0251 families.' $'12\u00a0251|12251'
	expect number,low $'The storm displaced 3\u2009400 families.' $'3\u2009400|3400'
	expect number,low 'The storm displaced 1.2 million people.' '1.2 million|1200000'
	expect number,low 'The storm displaced 15k people.' '15k|15000'
}

@test "numbers in words" {
	expect number,low 'Twenty-three soldiers were killed.' 'Twenty-three|23'
	expect number,low 'One hundred and six houses were destroyed.' 'One hundred and six|106'
	expect number,low,high 'Two dozen boats sank.' 'Two dozen|24|24'
	expect number,low,high 'A dozen boats sank.' 'A dozen|12|12'
}

@test "zero is a figure" {
	expect number,low,high,measure 'No soldiers were killed.' 'No|0|0|killed'
	expect number,low,high,measure 'Nobody was hurt.' 'Nobody|0|0|injured'
	expect number,low,high,measure 'None of the passengers was injured.' 'None|0|0|injured'
	expect number,low,high,measure 'Not one policeman was wounded.' 'Not one|0|0|injured'
}

@test "numbers that stand in brackets of their own" {
	expect number,unit,counted,measure,text 'Detachments arrested (17) smugglers and seized (04) vehicles, (12) jackhammers and (3) quintals of kif.' \
	    '17||smugglers|detained|Detachments arrested (17) smugglers and seized (04) vehicles, (12) jackhammers and (3) quintals of kif.' \
	    '04||vehicles|seized|Detachments arrested (17) smugglers and seized (04) vehicles, (12) jackhammers and (3) quintals of kif.' \
	    '12||jackhammers|seized|Detachments arrested (17) smugglers and seized (04) vehicles, (12) jackhammers and (3) quintals of kif.' \
	    '3|quintals|kif|seized|Detachments arrested (17) smugglers and seized (04) vehicles, (12) jackhammers and (3) quintals of kif.'
	expect number,counted 'Guards killed three (3) rebels and held 40 men under section (2) of the law.' 'three|rebels' '40|men'
}

@test "vague words have a low bound only" {
	expect number,low,high 'Dozens of houses were destroyed.' 'Dozens|12|'
	expect number,low,high 'Several people were injured.' 'Several|3|'
	expect number,low,high 'Hundreds of families fled.' 'Hundreds|100|'
}

@test "bounds before and after" {
	expect modifier,number,low,high 'At least 12 people died.' 'At least|12|12|'
	expect modifier,number,low,high 'More than 40 people died.' 'More than|40|41|'
	expect modifier,number,low,high 'As many as 15 people were wounded.' 'As many as|15||15'
	expect modifier,number,low,high 'Fewer than 10 people were wounded.' 'Fewer than|10||9'
	expect modifier,number,low,high 'About 300 people were evacuated.' 'About|300|300|300'
	expect number,low,high '12 or more people died.' '12|12|'
}

@test "ranges are one figure" {
	expect number,low,high 'Between 3 and 5 people were killed.' '3 and 5|3|5'
	expect number,low,high 'The blast killed 3 to 5 people.' '3 to 5|3|5'
	expect number,low,high 'The blast killed 10-15 people.' '10-15|10|15'
}

@test "the same amount said again is one figure" {
	expect number,low 'The raid killed three (3) rebels.' 'three|3'
	expect number,unit,low 'Officers seized 1,100 pounds (500 kg) of cannabis.' '1,100|pounds|1100'
}

@test "the same sum in several currencies in a bracket is one figure" {
	expect number,unit 'CHF 125,000 (USD 110,132 or EUR 75,758) was allocated to the operation.' '125,000|CHF'
	expect number,unit 'The fund gave EUR 300,000 (approximately CHF 340,000, USD 330,000) to the towns.' '300,000|EUR'
}

@test "money and measured amounts carry a unit" {
	expect number,unit,unit_code,counted 'Police seized 40 kg of hashish.' '40|kg|kg|hashish'
	expect number,unit,unit_code,measure 'Police seized US$2 million in cash.' '2 million|US$|USD|seized'
}

@test "the phrase ends before a short verb, and names what it measures" {
	expect number,counted 'Three more fatalities came in, two of them from Sindh.' 'Three|fatalities' 'two|fatalities'
	expect number,counted 'They tell of 860 cases incl. nine deaths.' '860|cases' 'nine|deaths'
	expect number,counted 'They dug three bodies out of the pit.' 'three|bodies'
	expect number 'Cases were reported from 18 states of Nigeria.'
	expect number,counted 'A 230 kg aircraft bomb was lifted out.' 'A|230 kg aircraft bomb'
	expect number,counted,outcome 'They put the number of barns burned at 310.' '310|barns|burned'
	expect number 'The remaining 31 deaths could not be explained.' 31
	expect number,counted 'On Wednesday, in Mamou, a house was burned.' 'a|house'
	expect number 'On May 3, a raid made up of two attacks destroyed a cave.' a two a
}

@test "definitions, circumstances and further amounts" {
	expect number 'A raid, as we count it, is any search that soldiers make.'
	expect number 'Customs in one of the ports found 4 containers.' 4
	expect number 'Four people, all from one family, were killed.' Four
	expect number 'Scores of men on both sides were wounded.' Scores
	expect number,counted 'Accounts with a further €6 million in cash were frozen.' '6 million|cash'
	expect number 'Sweep in three states nets 132 fugitives' 132
	expect number 'Troops rescued one minor (15).' one
	expect number 'Reward line: 107. The plan runs to 140 pages.'
}

@test "no signs of somebody counts nobody" {
	expect number,measure 'Crews completed six air searches with no signs of survivors in the water.' 'six|mission'
	expect number,measure 'No survivors were found.' 'No|rescued'
}

@test "the markup of plain text parts nothing" {
	expect number,counted,measure 'There were **2** **new cases** on _Monday_ \(**one death**\).' \
	    '2|new cases|infected' 'one|death|killed'
	expect number,counted,measure $'Day 4\n\n**Total cases: 3,320**\n\n* Confirmed cases: 3,202' \
	    '3,320|cases|infected' '3,202|cases|infected'
}

@test "an address of the web is one token" {
	expect number,counted 'See (https://example.org/2020/716404/45.jpeg): police made 12 arrests.' '12|arrests'
	expect number,unit,unit_code 'Tzsh16,000,000 was raised.' '16,000,000|Tzsh|TZS'
}

@test "what the value of goods is, and what changes come to" {
	expect number 'The street value of the seized drugs is about $585,000.'
	expect number 'The total value of all that was found was estimated at $3 million.'
	expect number,counted,measure 'Robberies rose by 12 per cent to 450.' '450|Robberies|incident'
	expect number,counted,measure 'The number of murders fell 3 per cent to 1,200.' '1,200|murders|killed'
	expect number,counted 'Crews fought 133,000 fires, down nine per cent from 2010.' '133,000|fires'
	expect number 'Car thefts went on falling by 6.5%.'
	expect number,counted 'Losses were fewer than in 2009 when 36 people died.' '36|people'
	expect number,counted 'Guards seized 40 tonnes of sand, enough to fill two lorries.' '40|sand'
	expect number,counted 'Some 30 fires (Chart 3b) were fought.' '30|fires'
	expect low,high 'Between 10 and 12 per cent of wells were damaged.' '10|12'
}

@test "a vague word that opens a known noun counts nothing" {
	expect number,counted,measure 'The army lost 12 multiple launch rocket systems and three tanks.' '12|multiple launch rocket systems|destroyed
three|tanks|destroyed'
	expect number,counted 'Troops seized a multiple rocket launcher and multiple rifles.' 'a|multiple rocket launcher
multiple|rifles'
}

@test "a currency of several countries is money, whichever it is" {
	expect number,unit,unit_code,measure,group 'Police seized 400,000 rupees.' '400,000|rupees||seized|money'
	expect number,unit,unit_code,group 'Police in Kampala, Uganda, seized Sh300,000.' '300,000|Sh|UGX|money'
	expect number,unit,unit_code,group 'Police seized Php 300,000 and CFA 4 million.' '300,000|Php|PHP|money
4 million|CFA||money'
}

@test "ages in words behind of, and those of whom there are so many" {
	expect number,counted 'A boy of seven was killed.' 'A|boy'
	expect number,counted 'A family of four was killed.' 'four|family'
}

@test "a large number of is none; a value of two digits behind its label is one" {
	expect number,measure 'Assessors saw a very high number of houses destroyed.' ''
	expect number,measure 'New deaths: 04' '04|killed'
	expect number,counted 'The clinic counted 31 confirmed, probable, and suspected cases of measles.' \
	    '31|confirmed, probable, and suspected cases of measles'
}

@test "hours in one number; who was fined is counted" {
	expect number 'Between 1800 on 2 May and 1800 on 3 May, 12 men died.' '12'
	expect number,counted 'Drivers fined: 312' '312|Drivers'
}

@test "a share behind \"or\" says the number before it again; two numbers of one verb share a noun" {
	expect number,counted 'Some 300 houses, or 12 per cent of the total, were damaged.' '300|houses'
	expect number,counted 'Police arrested 14 and nine people.' '14|people' 'nine|people'
}

@test "over is a bound, behind carrying too" {
	expect modifier,number,counted,measure 'The boat was carrying over 62 kg of hashish.' 'over|62|hashish|seized'
}

@test "no more than, not more than; what only dwells on a number is no one of its own" {
	expect modifier,number,high,measure 'Police arrested no more than 31 smugglers.' 'no more than|31|31|detained'
	expect modifier,number,low,measure 'Police arrested not fewer than 31 smugglers.' 'not fewer than|31|31|detained'
	expect modifier,number,low,measure 'Police arrested north of 31 smugglers.' 'north of|31|32|detained'
	expect modifier,number,measure 'Police arrested a whopping 412 smugglers.' '|412|detained'
	expect modifier,number,measure 'Police arrested a mere 31 smugglers.' '|31|detained'
}

@test "plurals of currencies, and measures of land" {
	expect number,unit_code 'Officers seized 31,000 meticais in cash.' '31,000|MZN'
	expect number,unit_code 'Officers seized 31,000 lei in cash.' '31,000|'
	expect number,unit_code 'Officers seized 31,000 zlotys in cash.' '31,000|PLN'
	expect number,unit,unit_code 'Locusts stripped 90 feddans of maize.' '90|feddans|m2'
}

@test "money of South Asia with its scale" {
	expect number,unit,counted 'Police recovered Tk45.12cr in cash.' '45.12cr|Tk|cash'
	expect number,unit 'Police recovered Tk 45.12 crore.' '45.12 crore|Tk'
	expect number,unit 'Police recovered Tk. 5 lakh.' '5 lakh|Tk.'
	expect number,unit 'Police seized Rs 6cr.' '6cr|Rs'
	expect number,unit 'Police seized Rs 6 Cr.' '6 Cr|Rs'
	expect number,unit 'Police seized Rs.4.2 lakh.' '4.2 lakh|Rs.'
	expect number,unit,unit_code,value $'Police seized \u20b97cr.' $'7cr|\u20b9|INR|70000000'
	expect number,counted,value 'They distributed 1.40 lakh packets.' '1.40 lakh|packets|140000'
}

@test "a part of a million is its number" {
	expect modifier,number,low 'More than a quarter of a million people fled.' 'More than|a quarter of a million|250001'
	expect number,low 'Three quarters of a million people fled.' 'Three quarters of a million|750000'
	expect number 'A quarter of a group of 20 people fled.' '20'
}

@test "an amount in two units is of one thing" {
	expect number,unit,counted 'Officers seized 131 kg 754 g of hashish.' '131|kg|hashish' '754|g|hashish'
	expect number,unit,counted 'Officers found 62kg and 400g of cannabis.' '62|kg|cannabis' '400|g|cannabis'
}

@test "a blank that slipped in behind the comma of a number" {
	expect number,low,counted 'A total of 6, 558 persons fell ill.' '6, 558|6558|persons'
	expect number,low,counted 'To date, 4, 034 persons fell ill.' '4, 034|4034|persons'
	expect number,low,counted 'The number of cases is 27, 807.' '27, 807|27807|cases'
	expect number,low,counted 'The flood displaced 1,051, 692 people.' '1,051, 692|1051692|people'
	expect number,low,counted 'The number of cases fell to 27, 807 in May.' '27, 807|27807|cases'
	expect number,low,counted 'All were registered (31 March) 12, 646 Chadian refugees fled.' '12, 646|12646|Chadian refugees'
	expect number 'They killed 1,250, 318 and 200 rebels.' '1,250' '318' '200'
	expect number,counted 'On May 12, 300 people fell ill.' '300|people'
	expect number,counted 'On route 66, 120 people fell ill.' '120|people'
	expect number,counted 'Among children under 5, 300 people fell ill.' '300|people'
	expect number,counted 'They seized 5, 300 and 20 rounds.' '5|rounds' '300|rounds' '20|rounds'
}

@test "the point of a unit before a bracket ends no sentence" {
	expect number,counted,place 'They seized 1100 lbs. (521 kg) of hash from a boat in Chad.' '1100|hash|Chad'
	expect number,counted 'They seized 1100 lbs. Two men were held.' '1100|' 'Two|men'
}

@test "a known word that is written on to its number" {
	expect number,counted '12people died.' '12|people'
	expect number,counted,measure 'A haul of $2.5million in cash was found.' '2.5million|cash|seized'
}

@test "a bracket between a share and what it is of" {
	expect number,counted 'Cholera was reported in 91% (21/23) of the governorates.' '91|governorates'
	expect number,counted '34% (12) of the victims were women.' '34|victims'
}

@test "a cache of arms and drugs is one, and camps are no verb of many" {
	expect number,counted 'Police found a weapons and explosives cache.' 'a|weapons and explosives cache'
	expect number,counted 'The teams held 110 medical camps in 70 villages.' '110|medical camps'
}

@test "a scale behind a hyphen" {
	expect number,unit,counted 'Police seized P1.2-billion worth of shabu.' '1.2-billion|P|shabu'
	expect number,unit,counted 'Police seized P1.2-B worth of shabu.' '1.2-B|P|shabu'
	expect number 'The 2-B wing was closed.'
}

@test "two digits with a nought count a make of weapon" {
	expect number,counted,measure 'Troops recovered 01 AK-47 rifle and 03 magazines.' '01|AK-47 rifle|seized' '03|magazines|seized'
}

@test "more or less so many" {
	expect modifier,number,low,high 'Soldiers met more or less 17 rebels, killing two.' 'more or less|17|17|17' '|two|2|2'
}

@test "a season of two years is no number" {
	expect number 'Fire and Rescue – season 2019-20 wrap-up'
}

@test "what damage came to in money is a figure, what else costs is a price" {
	expect number,counted,measure 'The cost of damage to roads amounted to ₱611 million.' '611 million|damage|damaged'
	expect number,counted,measure 'Damage is put at $400,000 in Bari.' '400,000|Damage|damaged'
	expect number,counted,measure 'Farm damage has reached $12 million.' '12 million|damage|damaged'
	expect number 'The bridge is put at $400,000.'
}

@test "a ratio with a colon is no figure" {
	expect number 'The ratio of men to women among the cases was 1:0.8.'
	expect number,counted 'Deaths: 12. The ratio was 1:4,000.' '12|Deaths'
}

@test "one in every 30 is a fraction" {
	expect number 'One in every 30 villagers has been infected. Of 40 men, three died.' '40' 'three'
}

@test "a third of the boats is a fraction; losses in money are no people" {
	expect number,outcome 'A third of the 60 boats sank. A quarter of the men fled.' '60|'
	expect number 'Losses were put at $2 million.'
	expect number 'Storm: 14 dead, $3 million' '14'
}

@test "the value of the goods in a bracket" {
	expect number,unit 'Customs seized 2,400 kg of khat (street value £1.4m).' '2,400|kg'
}

@test "numbers in brackets that count, behind a bound, a verb, or with what befell them behind" {
	expect number,counted,measure 'The group recorded (11) dead men today: (7) were from Bo, (3) from Kenema.' '11|dead men|killed' '7|dead men|killed' '3|dead men|killed'
	expect number,counted,measure 'At least (9) villagers were freed. Guards shelled the town, killing (41) civilians.' '9|villagers|rescued' '41|civilians|killed'
	expect number,counted,measure 'A total of (420) people remain in prison. (142) have been sentenced, (42) of them last week.' \
		'420|people|detained' '142|people|other' '42|people|other'
	expect number 'The plan has three aims: (1) is to protect villagers, (2) is to feed them.'
}

@test "a decimal comma behind points that group" {
	expect number,low 'The fires burned 1.204,5 ha in Maule and 38.123,6 ha in all.' '1.204,5|1204.5' '38.123,6|38123.6'
	expect number,low 'They fed 1.204, 5.300 and 7.100 people.' '1.204|1204' '5.300|5300' '7.100|7100'
}

@test "money behind an article" {
	expect number,unit,outcome 'The bank approved a $170 million grant, and a US$ 5 million loan was granted.' '170 million|$|approved' '5 million|US$|granted'
}

@test "two digits with a nought where others were" {
	expect number,counted 'Soldiers shot 31 raiders in Gao and 04 in Mopti.' '31|raiders' '04|raiders'
}

@test "a number of those who are told of, and more vague numbers" {
	expect number,counted,low 'Troops killed a number of the rebels.' 'a number of|rebels|3'
	expect number,counted,low 'Troops killed quite a number of rebels.' 'quite a number of|rebels|3'
	expect number,counted,low 'Troops killed an undisclosed number of rebels.' 'an undisclosed number of|rebels|3'
	expect number 'The total of killed rebels is not known.'
}

@test "two digits behind a dash are so many of what stands before it" {
	expect number,counted,measure $'Troops recovered the following:\n\nMobile Phone - 01\nFM Radio - 01 and a stock of rounds.' \
		'01|Mobile Phone|seized' '01|FM Radio|seized'
}

@test "blanks that slipped in behind each comma of a number" {
	expect number,counted,low 'There are now 1, 542, 829 confirmed cases in the region.' '1, 542, 829|confirmed cases|1542829'
}

@test "what damage is estimated at is a figure, and what seized goods are is none" {
	expect number,counted,measure 'The economic loss is estimated at more than US$18 million.' '18 million|economic loss|damaged'
	expect number,measure 'Total damage has been estimated at US$18 million.' '18 million|damaged'
	expect number,measure 'They seized 40 kg of drugs. The seizure is estimated at $2 million.' '40|seized'
}
