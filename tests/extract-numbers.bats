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

@test "dates, times, ages and years are no figures" {
	expect number 'On 14 March 2019 at 05:30 the dam opened.' ''
	expect number 'Anna Berg, 44, leads the unit.' ''
	expect number 'The 34-year-old teacher spoke for 20 minutes.' ''
	expect number 'The bridge was built in 1987.' ''
}

@test "designations and equipment are no figures" {
	expect number 'The 3rd Brigade and the 101st Division trained with F-16 and MQ-9 aircraft.' ''
	expect number 'Resolution 1701 and Article 6 were recalled.' ''
	expect number 'The convoy took Highway 7 to Camp 12.' ''
	expect number,counted,outcome 'Police seized 12 AK-47 rifles.' '12|AK-47 rifles|seized'
	expect number,counted,outcome 'Police seized one 105 mm shell case.' 'one|105 mm shell case|seized'
}

@test "changes, prices and plans are no figures" {
	expect number 'Attacks rose by 12 per cent.' ''
	expect number 'There were 30 fewer than in May.' ''
	expect number 'The clinic cost about $84,000.' ''
	expect number 'The agency plans to assist 5,000 families.' ''
}

@test "money and measured amounts carry a unit" {
	expect number,unit,unit_code,counted 'Police seized 40 kg of hashish.' '40|kg|kg|hashish'
	expect number,unit,unit_code,measure 'Police seized US$2 million in cash.' '2 million|US$|USD|seized'
}

@test "conditions, rules and what is told of no time are no facts" {
	expect number 'If a soldier is killed, we owe the family a letter.'
	expect number 'It is unclear whether ten people died.'
	expect number 'Whoever kills two or more persons shall be jailed for life.'
	expect number 'Where a person was hurt in an attack, a judge shall open an inquiry.'
	expect number 'A mine destroys a bridge. A bridge is destroyed in a minute.'
	expect number 'No fee is charged and no form is needed.'
	expect number 'Nobody asked whether the gunman, who killed 12 people, was known.' '12'
	expect number $'Strike destroys a bridge\n\nTroops left.' a
	expect number 'A sailor is being treated for burns.' A
}

@test "clause numbers, addresses and telephones are no figures" {
	expect number '(2) Troops killed 12 men, and (3) troops left.' 12
	expect number 'Under sections 15 and 16 they held nine men.' nine
	expect number 'Write to 1200 Harbour Road, Suite 300, or 14 Station Street.'
	expect number 'Call +1 (703) 555-0142, ext. 4410.'
	expect number 'In 3 Road accidents, four people died.' 3 four
}

@test "what somebody is, has or is aged is no figure" {
	expect number 'She is a nurse and was a teacher.'
	expect number 'The couple has four children.'
	expect number 'Of the dead, six are children under 12.' six
	expect number 'The camp has 12 wounded.' 12
	expect number 'Both soldiers and officers wear it.'
	expect number 'Both soldiers were killed.' Both
}

@test "ages in apposition" {
	expect number 'A port worker, 38, was kidnapped.' A
	expect number 'They found a cook, 44, and his nephew, 17.' a
	expect number 'A ranger, Sgt Peter Maluko (29), was wounded.' A
	expect number 'Arrests: Port Selim (704), Tarsk (97).' 704 97
	expect number 'Police held 19 people, three of them under 18.' 19 three
	expect number 'Six people died. The oldest of them is 71.' Six
	expect number 'Three men, 29, 31 and 35, were held in Kent.' 'Three'
	expect number 'Two women, 29 men and 31 children were killed.' 'Two' '29' '31'
}

@test "years before a noun and names behind a number" {
	expect number 'He was wanted for a 2016 double homicide and the 2015 Paris attacks.'
	expect number 'The chief of staff visited 7 Division and 29 Brigade.'
	expect number 'It touched down on runway 17 and left.'
	expect number 'Attacks rose over 2023.'
	expect number 'In sector 5 they killed 2000 rebels.' 2000
}

@test "prices, rates and exceptions are no figures" {
	expect number 'Nine were freed on bail of €3,000 each.' Nine
	expect number 'They were sold for between $35 and $50.'
	expect number 'The quarry yields two million tonnes of slate a year.'
	expect number 'The Forum listed this (p. 2); its doors open daily at 10.'
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

@test "generic relatives, instructions, wishes and possession" {
	expect number 'A volunteer who has struck a person will be asked to leave.'
	expect number 'Carry two litres of water and a torch.'
	expect number 'We will train ten thousand nurses and hire five thousand police officers.'
	expect number 'No soldier would have been killed.'
	expect number 'She was one of nine children and more than a nurse.'
	expect number 'There are two kinds of appeal.'
	expect number 'He holds the Bronze Star Medal with two oak leaf clusters.'
	expect number 'Copyright (C) 2007 Free Software Foundation, Inc.'
	expect number 'Before she joined she was a lecturer.'
	expect number 'Rebels who killed a guard fled.' a
	expect number 'Seize two boats.'
}

@test "examples, definitions and types" {
	expect number 'A strike, as defined here, refers to one or more engagements.'
	expect number 'For example, a single aircraft delivering dozens of weapons against a building is one strike.'
	expect number 'For example, on 3 May troops killed 12 rebels.' 12
	expect number 'At least 300 homes are thought to have been lost.' 300
	expect number $'Aircraft: ATR 72-212\nCrew killed: 6\nPassengers killed: 60' 6 60
}

@test "in a long text that reports no figures, doubtful ones are none" {
	local prose
	prose=$(for i in {1..60}; do echo 'The road went on between the hills, and nobody spoke of it.'; done)
	expect number "She buried a husband. $prose" ''
	expect number "A shell killed a farmer. Patrols found 12 rifles and arrested nine men. $prose" a 12 nine
	expect number 'She buried a husband.' a
}

@test "a limit of age, whatever word follows" {
	expect number 'Children under five account for 34 per cent of the cases.' 34
}

@test "no signs of somebody counts nobody" {
	expect number,measure 'Crews completed six air searches with no signs of survivors in the water.' 'six|mission'
	expect number,measure 'No survivors were found.' 'No|rescued'
}

@test "a year before one thing in a heading" {
	expect number $'Chad: 2024 Human Rights Report\n\nPolice arrested nine reporters.' nine
}

@test "the markup of plain text parts nothing" {
	expect number,counted,measure 'There were **2** **new cases** on _Monday_ \(**one death**\).' \
	    '2|new cases|infected' 'one|death|killed'
	expect number,counted,measure $'Day 4\n\n**Total cases: 3,320**\n\n* Confirmed cases: 3,202' \
	    '3,320|Total cases|infected' '3,202|cases|infected'
}

@test "up to a decimal is no time up to a day" {
	expect modifier,number,counted,high 'Up to 4.8 million people were fed.' 'Up to|4.8 million|people|4800000'
	expect modifier,number,unit,counted 'Officers seized up to 12.5 tonnes of resin.' 'up to|12.5|tonnes|resin'
}

@test "an address of the web is one token" {
	expect number,counted 'See (https://example.org/2020/716404/45.jpeg): police made 12 arrests.' '12|arrests'
	expect number,unit,unit_code 'Tzsh16,000,000 was raised.' '16,000,000|Tzsh|TZS'
}

@test "what the value of goods is, and what changes come to" {
	expect number 'The street value of the seized drugs is about $585,000.'
	expect number 'The total value of all that was found was estimated at $3 million.'
	expect number,counted,measure 'Robberies rose by 12 per cent to 450.' '450|Robberies|attack'
	expect number,counted,measure 'The number of murders fell 3 per cent to 1,200.' '1,200|murders|killed'
	expect number,counted 'Crews fought 133,000 fires, down nine per cent from 2010.' '133,000|fires'
	expect number 'Car thefts went on falling by 6.5%.'
	expect number,counted 'Losses were fewer than in 2009 when 36 people died.' '36|people'
	expect number,counted 'Guards seized 40 tonnes of sand, enough to fill two lorries.' '40|sand'
	expect number,counted 'Some 30 fires (Chart 3b) were fought.' '30|fires'
	expect low,high 'Between 10 and 12 per cent of wells were damaged.' '10|12'
}

@test "the ages of persons named behind what they are" {
	expect number,counted 'A suspect, Juan Bergo (31), was arrested.' 'A|suspect'
	expect number,unit 'Officers arrested Juan Bergo (29) and Piet Hansen (20) with 171 kg of hemp.' '171|kg'
	expect number,counted 'Two suspects, Juan Bergo, 25, and Piet Hansen, 32, were arrested.' 'Two|suspects'
	expect number,counted 'Police arrested 40 people in Oslo (12), New Haven (13) and South Kivu (15).' \
	    '40|people' '12|people' '13|people' '15|people'
}

@test "a tag binds no number, and a number that another one says gives way" {
	expect modifier,number 'The clash left <b>14</b> guards injured.' '|14'
	expect number,counted 'A number of nine pupils were rescued.' 'nine|pupils'
	expect number,counted 'Divers recovered an additional 3,000-plus pounds of resin.' '3,000-plus|resin'
	expect number,counted,outcome 'Boatmen rescued an additional twelve people.' 'twelve|people|rescued'
	expect number,counted 'In all, 98% of the cases (8,341 cases) were reported from the coast, 44% (n=4) of them from the port.' \
	    '98|cases' '8,341|cases' '44|cases'
}

@test "a calibre behind a number is no group of its digits" {
	expect number,counted 'Troops seized 21 107 mm rockets and 21 107 rounds.' '21|107 mm rockets' '21 107|rounds'
}

@test "who is only called by an age is a person" {
	expect number,counted,measure 'A 19-year-old was killed and two 31-year-olds were arrested.' 'A|19-year-old|killed
two|31-year-olds|detained'
	expect number,counted,measure 'Police arrested a four-year-old and a 25-year-old.' 'a|four-year-old|detained
a|25-year-old|detained'
}

@test "a limit of age behind be" {
	expect number,counted 'About half of the 90 patients admitted were under five.' '90|patients'
	expect number 'Three victims were under 18 and two were over 65.' 'Three
two'
	expect modifier,number 'Casualties were over 40.' 'over|40'
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

@test "needs are no figures" {
	expect number '1,500 tents are urgently needed, the mayor said.'
	expect number 'The camp needs 1,500 tents and 400 blankets.'
	expect number,counted 'The camp received 1,500 tents and 400 blankets.' '1,500|tents
400|blankets'
}

@test "a number behind the code of an area is a telephone" {
	expect number 'Contact: Public Affairs, (555) 201-3344'
	expect number 'Call (02) 9876 5432 for details.'
	expect number 'Between 201-3344 people fled.' '201-3344'
}

@test "what is awaited is no figure yet" {
	expect number 'A further 5,000 tents are expected on 12 March.'
	expect number,counted 'Four men are expected in court.' 'Four|men'
}

@test "what a list refers to by number is no figure" {
	expect number '[24595] Leak of a descriptor mended'
	expect number '!3239 Speed up the look-up of properties'
	expect number,measure '[Update] 12 killed in a blast' '12|killed'
}

@test "what is had or held goes on in an enumeration; so does a promise" {
	expect number 'The hospital has 240 beds, 12 wards and two operating theatres.'
	expect number 'We must spend $5 million, train 20,000 teachers and build 400 schools.'
	expect number,measure 'The agency trained 20 teachers and built four schools.' '20|trained' 'four|other'
}

@test "no of is short for number of" {
	expect number,low 'Total no of injured people: 18' '18|18'
	expect number,low 'No soldier was hurt.' 'No|0'
	expect number,counted 'Total no of deaths reported 8' '8|deaths'
	expect number,counted,measure 'No of houses damaged: 14' '14|houses|damaged'
}

@test "ages in words behind of, and those of whom there are so many" {
	expect number,counted 'A boy of seven was killed.' 'A|boy'
	expect number,counted 'A family of four was killed.' 'four|family'
}

@test "what a number changed by and came to are no range" {
	expect number,counted 'The number of displaced persons rose by 14,000 to 402,000.' '402,000|displaced persons'
	expect number,low,high 'The blast hurt 12 to 15 people.' '12 to 15|12|15'
}

@test "a calibre is no number, in front of a weapon or inside its phrase" {
	expect number,counted 'Troops recovered one modified .303 rifle, two .22 pistols and 11 shells.' \
	    'one|modified .303 rifle' 'two|.22 pistols' '11|shells'
}

@test "a share in brackets is no age" {
	expect number 'There are 188 families, across Old Brook (27%), Al Harran (26%) and Nether Stow (14%).' '188' '27' '26' '14'
}

@test "how strong a pill is, which formation, one in how many, whose officers" {
	expect number,counted 'Guards found 30 pills of tramadol 225mg and 100mg, and 5 boxes of diazepam 10mg.' '30|pills of tramadol' '5|boxes of diazepam'
	expect number,counted 'The 243 Field Battalion handed over 12 sacks of rice; 13 Field Army cooks were hurt.' '12|sacks of rice' '13|Field Army cooks'
	expect number 'There were 110 launches (1 in 5 fell in the sea).' '110'
	expect number,unit,counted 'Gunmen killed six NPR officers; the bank paid 600 NPR to all.' 'six||NPR officers' '600|NPR|'
	expect number,counted 'Two men were held over class A drugs.' 'Two|men'
	expect number,counted 'The largest seizure ever made in a single deployment was 3 boats seized.' '3|boats'
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

@test "all of so many places only locate" {
	expect number,counted 'Some 700 families shelter across all five governorates.' '700|families'
}

@test "the number of a policy's name" {
	expect number 'Officers said that 40 shops complied with the Challenge 25 policy.' '40'
}

@test "over is a bound, behind carrying too" {
	expect modifier,number,counted,measure 'The boat was carrying over 62 kg of hashish.' 'over|62|hashish|seized'
}

@test "changes told before their noun, behind a comma and in other words" {
	expect number,measure 'The mission counted 850 casualties, up 24 per cent over May.' '850|casualties'
	expect number,measure 'That was a decrease in civilian casualties of six per cent.' ''
	expect number,counted 'Some 93 children, equivalent to 12 per cent, fell ill.' '93|children'
	expect number,outcome 'Some 2 million people are in IPC Phase 3 or above.' '2 million|in IPC Phase'
}

@test "the number in the name of a sector stays there before a verb" {
	expect number,outcome 'Troops from Sector 4 attacked the rebel camps and killed two men.' 'two|killed'
	expect number,outcome 'Troops from Sector 4 attacked rebel camps.'
	expect number,outcome 'At Bari Station 3 people were hurt.' '3|hurt'
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

@test "a calibre with its nought" {
	expect number,counted 'Teams recovered one 0.303 rifle and two .22 pistols.' 'one|0.303 rifle' 'two|.22 pistols'
	expect modifier,number 'The ferry carried over 200 people.' 'over|200'
}

@test "a telephone number before a word" {
	expect number 'Contact: Ann Roe 0438 595 567 or the press office.'
	expect number 'At 0800 12 people died.' '12'
}

@test "a blank that slipped in behind the comma of a number" {
	expect number,low,counted 'A total of 6, 558 persons fell ill.' '6, 558|6558|persons'
	expect number,low,counted 'To date, 4, 034 persons fell ill.' '4, 034|4034|persons'
	expect number,counted 'On May 12, 300 people fell ill.' '300|people'
	expect number,counted 'On route 66, 120 people fell ill.' '120|people'
	expect number,counted 'Among children under 5, 300 people fell ill.' '300|people'
	expect number,counted 'They seized 5, 300 and 20 rounds.' '5|rounds' '300|rounds' '20|rounds'
}

@test "the point of a unit before a bracket ends no sentence" {
	expect number,counted,place 'They seized 1100 lbs. (521 kg) of hash from a boat in Chad.' '1100|hash|Chad'
	expect number,counted 'They seized 1100 lbs. Two men were held.' '1100|' 'Two|men'
}
