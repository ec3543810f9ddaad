#!/usr/bin/env bats
# Numbers that are no figures: designations, ages, prices, plans, changes, what only locates.

setup() {
	load helper
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

@test "a patrol that finds something is who found it; a thing that is only looked for is none" {
	expect number,counted,measure 'A joint patrol in Nakuru district found 12 rifles.' '12|rifles|seized'
	expect number,counted,measure 'A joint patrol came under fire.' 'A|joint patrol|patrol'
	expect number,counted,measure 'Guards detained 12 men while their unit was looking for a lorry.' '12|men|detained'
	expect number,counted,measure 'Crews were searching for a missing boat.' 'a|missing boat|missing'
}

@test "camps that are located somewhere only locate" {
	expect number,counted 'The number of civilians who sought shelter in six camps located on army bases was 12,400.' '12,400|civilians'
	expect number,counted 'Some 900 people live in 12 villages hit by floods.' '900|people' '12|villages'
}

@test "articles and sections of a law by their short names" {
	expect number,counted 'The police held 37 men under Art. 110 of the Penal Code, Art. 258-3 of the Penal Code and Sec. 12 of the Arms Act.' '37|men'
}

@test "numbers that share their years" {
	expect number 'The two men were sentenced to 8 and 12 years in prison.' 'two'
}

@test "a sector by its number in words; what others are to do" {
	expect number 'On Monday the guards held 17 men in Sector Two.' '17'
	expect number 'Some 2,000 troops left the country in May; another 3,000 will leave by August.' '2,000'
	expect number 'The economic impact on the gang is 40 million pesos.'
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
	expect number 'Where ten persons were killed, three judges shall sit.' ''
}

@test "clause numbers, addresses and telephones are no figures" {
	expect number '(2) Troops killed 12 men, and (3) troops left.' 12
	expect number 'Under sections 15 and 16 they held nine men.' nine
	expect number 'Write to 1200 Harbour Road, Suite 300, or 14 Station Street.'
	expect number 'Call +1 (703) 555-0142, ext. 4410.'
	expect number 'In 3 Road accidents, four people died.' 3 four
}

@test "what an act is an example of, a ship that something is on board of, a word that ends a name" {
	expect number 'The seizure is another great example of the work of both forces. The guards have taken a common approach to smuggling.'
	expect number,measure 'Guards seized 90 kg of ivory on board a ship arriving from Chad.' '90|seized'
	expect number,counted 'The crew told Coast Guard Sector Seven watchmen of a fire, and saved nine men.' 'nine|men'
	expect number,counted 'The 14 seized rifles are another example of their work.' '14|seized rifles'
}

@test "what somebody is, has or is aged is no figure" {
	expect number 'She is a nurse and was a teacher.'
	expect number 'The couple has four children.'
	expect number 'Of the dead, six are children under 12.' six
	expect number 'The camp has 12 wounded.' 12
	expect number 'Both soldiers and officers wear it.'
	expect number 'Both soldiers were killed.' Both
	expect number 'That one was seized.' ''
	expect number 'The one who was killed is mourned.' ''
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

@test "what one person does, behind the age, is nobody else" {
	expect number,counted 'Police arrested one Isah Buba aged 41, a welder from Okene, in Kogi.' 'one|Isah Buba'
	expect number,counted 'Police arrested a man, 41, a woman from Okene and a boy.' 'a|man' 'a|woman' 'a|boy'
	expect number,counted 'Police arrested a cook, 41, a welder from Okene and a baker.' 'a|cook' 'a|welder' 'a|baker'
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

@test "a year before one thing in a heading" {
	expect number $'Chad: 2024 Human Rights Report\n\nPolice arrested nine reporters.' nine
}

@test "up to a decimal is no time up to a day" {
	expect modifier,number,counted,high 'Up to 4.8 million people were fed.' 'Up to|4.8 million|people|4800000'
	expect modifier,number,unit,counted 'Officers seized up to 12.5 tonnes of resin.' 'up to|12.5|tonnes|resin'
}

@test "the ages of persons named behind what they are" {
	expect number,counted 'A suspect, Juan Bergo (31), was arrested.' 'A|suspect'
	expect number,unit 'Officers arrested Juan Bergo (29) and Piet Hansen (20) with 171 kg of hemp.' '171|kg'
	expect number,counted 'Two suspects, Juan Bergo, 25, and Piet Hansen, 32, were arrested.' 'Two|suspects'
	expect number,counted 'Police arrested 40 people in Oslo (12), New Haven (13) and South Kivu (15).' \
	    '40|people' '12|people' '13|people' '15|people'
}

@test "the year behind capitals and a slash is part of what they call" {
	expect number,counted 'The partners were CARPOL, LX/2017 countering serious car crime. They held nine men.' 'nine|men'
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

@test "what a number changed by and came to are no range" {
	expect number,counted 'The number of displaced persons rose by 14,000 to 402,000.' '402,000|displaced persons'
	expect number,low,high 'The blast hurt 12 to 15 people.' '12 to 15|12|15'
}

@test "a calibre is no number, in front of a weapon or inside its phrase" {
	expect number,counted 'Troops recovered one modified .303 rifle, two .22 pistols and 11 shells.' \
	    'one|modified .303 rifle' 'two|.22 pistols' '11|shells'
}

@test "how big each thing is; goods that come by the length" {
	expect number,unit,counted 'Five 300 kilogram aircraft bombs were destroyed.' 'Five||300 kilogram aircraft bombs'
	expect number,unit,counted 'Police seized 3,196 metres cloths, 150 m wire and 90 meters detonating cord.' '3,196|metres|cloths' '150|m|wire' '90|meters|detonating cord'
	expect number,counted 'The navy sank a 12 metre boat and two 20 m trawlers.' 'a|12 metre boat' 'two|20 m trawlers'
	expect number,counted 'Troops found 01x 12.7mm gun and 03x RPG launchers.' '01|12.7mm gun' '03|RPG launchers'
	expect number,counted 'The smugglers had AK 47 rifles when two men were held.' 'two|men'
}

@test "those by whom it was done are counted, and not who serves there" {
	expect number,counted 'The patrol was ambushed by at least 90 attackers.' '90|attackers'
	expect number,counted 'The tanker was attacked by 7 pirates.' '7|pirates'
	expect number,counted 'The post is staffed by 12 officers.'
	expect number,counted 'The boat, manned by nine sailors, sank.'
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

@test "all of so many places only locate" {
	expect number,counted 'Some 700 families shelter across all five governorates.' '700|families'
}

@test "the number of a policy's name" {
	expect number 'Officers said that 40 shops complied with the Challenge 25 policy.' '40'
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
	expect number,counted 'A bomb on the number 14 bus killed 9 riders.' '9|riders'
	expect number,counted 'Under agenda item 9, 12 speakers took the floor.' '12|speakers'
}

@test "what will be done is a plan, whatever it is" {
	expect number 'We will hire twenty thousand teachers and build forty hospitals by 2030.'
	expect number 'They would spend 2.5 per cent of their income on roads.'
	expect number 'Some 23 meetings were planned for the month.'
	expect number,counted 'In May the guards freed 12 hostages.' '12|hostages'
	expect number,counted 'The 12 deaths were due to floods.' '12|deaths'
	expect number 'The county will hire 300 teachers in Wales.'
	expect number,counted 'Twelve rescues are under way.' 'Twelve|rescues'
}

@test "the number of a force before its verb" {
	expect number 'Combined Task Force 150 seizes heroin'
	expect number 'At Gao Station 3 fires broke out.' 3
}

@test "what is in the pipeline is a plan" {
	expect number 'So far 540 tents were delivered, with 4,000 more in the pipeline.' 540
}

@test "the day of the month in a bracket behind a day" {
	expect number 'Troops met rebels yesterday evening (8) near Gao and took 14 rifles.' 14
	expect number 'Troops met rebels on Tuesday night (14).'
}

@test "what burned is a fire's site and no target" {
	expect number 'Fatal fire at a mill in Lima' 
	expect number,measure 'Police fire at two vans.' 'two|engaged'
}

@test "hours with points, floors, pagers, coordinates and numbers to call" {
	expect number,counted 'The gate is open from 07.00-21.00 for 12 guards.' '12|guards'
	expect number 'Doses of 10.50-12.50 ml were delivered.' '10.50-12.50'
	expect number,counted 'Guards held 12 men. The lift stops on floors 2 and 3. Dial 911.' '12|men'
	expect number,counted 'Guards held 12 men. Lat 12.345, Long -45.678. Applicants must be at least 18.' '12|men'
	expect number 'Showing 1-10 of 245 results'
}

@test "the share of those told in the clause says their number again" {
	expect number,counted 'A total of 580 people were registered in Mao (72%), while 149 were recorded as returnees (18%).' '580|people' '149|people'
}

@test "what fills each bottle, how strong a quake was, whom a ship could carry; both that stands for those before it" {
	expect number,counted 'Police found 190 bottles of 300 ml Rum Star with fake stamps.' '190|bottles'
	expect number,counted 'Ninety packs (each weighing 90 kilogram) were distributed.' 'Ninety|packs'
	expect number,counted 'Some seven quakes between 4.1 and 4.8 magnitude were felt.' 'seven|quakes'
	expect number,counted 'The largest aftershock registered 5.4 on the Richter scale.'
	expect number,counted 'The plane was capable of carrying 30 people when two men stole it.' 'two|men'
	expect number,counted 'These are towns which both saw riots on Monday.'
	expect number,counted 'The floods in Manila and six outlying provinces displaced 190 families.' '190|families'
}

@test "the end of a season, the year of one report, and no flooded shops" {
	expect number,counted 'Some 900 people are in need (plan 2017 - 18).' '900|people'
	expect number,counted "According to the board's 2003 annual report, ten men died." 'ten|men'
	expect number,measure 'There are no flooded shops.' 'no|affected'
	expect number 'There are no known shops.'
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


@test "an emergency or disaster only causes; multiple trauma is one illness" {
	expect number,counted 'A National Disaster was declared in Chad.'
	expect number,counted 'The outbreak constitutes a public health emergency of international concern.'
	expect number,counted '20 people were hurt, one with multiple trauma.' '20|people' 'one|people'
}


@test "parts of what is no figure" {
	expect number,counted 'Guards held 12 men. He served eight years abroad, two of them in Oslo.' '12|men'
	expect number,counted 'Guards held 12 men. There are six parking spaces, two of which are for visitors.' '12|men'
	expect number,outcome 'Guards held 12 men. After three days two of them died.' '12|held' 'two|died'
}

@test "employees are counted where something befell them, and not as a workforce" {
	expect number,counted,outcome 'The blast wounded 12 employees.' '12|employees|wounded'
	expect number,counted,outcome 'Gunmen abducted three members of staff.' 'three|members of staff|abducted'
	expect number 'The company has 4,000 employees.'
	expect number 'It counts 4,000 employees worldwide.'
}

@test "what nobody seizes, loses or shoots in the flesh is no thing; what bears its name is" {
	expect number 'The party took a risk and lost a debate.'
	expect number 'Police scuttled a bid to smuggle arms.'
	expect number 'The crew shot a documentary.'
	expect number 'Rescuers found a solution to the problem.'
	expect number,counted 'The rebels destroyed a power station.' 'a|power station'
}

@test "what an amount is, is no result" {
	expect number 'Two milligrams of fentanyl is a deadly dose.' ''
	expect number 'Officers seized 2 kg of fentanyl.' '2'
}

@test "an hour before its zone is a time" {
	expect number 'As of 18.00 UTC, 14 people had died.' '14'
	expect number 'At 12.30 local time, three people were rescued.' 'three'
}

@test "a phase of hunger is a designation" {
	expect number 'Some 31,000 people were in Catastrophe (IPC 5).' '31,000'
}

@test "how many are targeted is a plan" {
	expect number $'People targeted: 40,000\nPeople reached: 12,000' '12,000'
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

@test "what speeches, lives and advice say in passing is none, and what they report is" {
	local speech="I thank you all. When I was a boy we had two goats and my father drove a lorry. You have heard me say it: one soldier is worth ten words. \
I met nine mayors and three bishops. We lost a match and we won a friend. My wife and I raised four sons, and you, my friends, know each of them. \
She taught me two things: that your word is your bond, and that you must never buy a lame horse. I shall not forget it, and nor should you."
	expect number "$speech"
	expect number,counted "$speech Last night our guards arrested 14 smugglers." '14|smugglers'
	expect number,counted "$speech Last week five of our nurses were killed." 'five|nurses'
	expect number,counted "$speech Last week 900 people were tested, of whom 41 were infected." '900|people' '41|people'
	expect number,counted "$speech Of the 21 passengers, two were killed." '21|passengers' 'two|passengers'
	expect number,counted 'He seized two boats. She saved nine men and a boy.' 'two|boats' 'nine|men' 'a|boy'
	# what is quoted makes no speech of the text around it
	[ "$(figures number,counted "The colonel said: \"$speech\" His men seized two boats and killed a pirate." | tail -n 2)" = $'two|boats\na|pirate' ]
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
}

@test "districts, boxes, floors and houses of an address" {
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

@test "so many or more of a rule or a definition, and what money does" {
	expect number '"Group" means five or more persons.'
	expect number 'Where an act is done by three or more persons, each shall be liable.'
	expect number,counted 'Five or more persons were killed.' 'Five|persons'
	expect number 'A gift helps: $30 feeds nine children; £60 treats two patients.'
	expect number,counted 'The fund fed nine children.' 'nine|children'
}

@test "pages behind dots in a line, hours in four digits, groups of digits" {
	expect number 'What it holds: Summary... 4 Arrests made... 5 Deaths in custody... 16'
	expect number 'The desks are open 0830-1230 and 1330-1700, Friday 0830-1200.'
	expect number,counted 'Between 1330 and 1700 people marched.' '1330 and 1700|people'
	expect number $'Our offices\nTel +254 20 762 1234 / 762 3939'
	expect number,counted 'Two guards kept gate 6 and room 12. Nine guards were hurt.' 'Two|guards' 'Nine|guards'
	expect number $'Summary\n\nKilled .......... 4\nInjured .......... 12\nDetained .......... 14' ''
}

@test "who tells it is not counted" {
	expect number,measure 'Shells hit a house, killing two women, a local official said.' 'a|engaged' 'two|killed'
}

@test "the value of illicit goods whose amount is told" {
	expect number,counted 'Police seized 1,200 cartons of illicit cigarettes worth $3.6 million.' '1,200|cartons of illicit cigarettes'
}

@test "a calibre behind its rounds is no figure" {
	expect number,counted 'They found 1,100 rounds 7.62, two magazines.' '1,100|rounds' 'two|magazines'
}

@test "several times tells of no number" {
	expect number,counted 'The centre was hit several times and 12 men died.' '12|men'
}

@test "so much above or below something is a change, and so is an increase by so much" {
	expect number 'Cases stood at 910 (an increase by 6.5%), 21% above what was notified a year before.' '910'
	expect number 'Deaths were 12% below the average.'
}

@test "ages behind a place, of two persons alike, and of several persons" {
	expect number 'Two men from Lima, 51 and 37, and two women from Cusco, 44 and 40, were arrested.' 'Two' 'two'
	expect number,measure 'Officers held three men aged between 45 and 61 and two women of 39.' 'three|detained' 'two|detained'
	expect number 'A man and a woman, both 45, were held.' 'A' 'a'
	expect number 'Police held a group of 12.' '12'
}

@test "the ages of several persons, whence they came before them, or behind of" {
	expect number 'Two men from Leeds, 51 and 37, and three women of 39 were jailed.' 'Two' 'three'
}

@test "a change goes on" {
	expect number 'In all 117 riders died, an increase of nine on last year and of 21 on 2022.' '117'
}

@test "a share in words is no number of anybody" {
	expect number,counted 'One in five children is hungry; 14 children died.' '14|children'
	expect number 'Nearly nine in ten homes fell, and two men died.' 'two'
	expect number 'Troops killed two in three raids.' 'two' 'three'
}

@test "men who are called after a day, and their ages in a row" {
	DATE=2023-06-18 expect number,period 'Police arrested three suspects: Sunday Igwe (41), Peter Obi (29) and Friday Eze, 33.' 'three|'
	DATE=2023-06-18 expect number,period 'Police arrested 12 men: 8 on Sunday and 4 on Monday.' '12|' '8|Sunday' '4|Monday'
}

@test "both of two nouns changed where no verb tells of the second" {
	expect number,counted 'Rail recorded 212 crashes, a fall of 31 crashes and 18 deaths on the year before.' '212|crashes'
	expect number,counted 'There was a rise of 8 fires, and four crews were hurt.' 'four|crews'
	expect number,counted 'A breakdown by region showed 14 fires.' '14|fires'
}

@test "a telephone number under a line of capitals makes no table" {
	expect number $'ISSUED BY THE DEPARTMENT OF HARBOURS\nENQUIRIES: 082 555 0134'
	expect number,measure 'Deaths 412 (250) 504 7908' '412|killed' '250|killed'
	expect number,counted $'Age    Cases    Deaths   Tests\n0-17   120      300      4000\n65+    130      310      4010' \
		'120|Cases' '300|Deaths' '4000|Tests' '130|Cases' '310|Deaths' '4010|Tests'
}

@test "who both before the comma are" {
	expect number 'Police held two men, both residents of Oslo.' 'two'
	expect number 'Nine men were freed and two boys, both aged 15, were held.' 'Nine' 'two'
	expect number 'On Monday, both ships sank.' 'both'
}

@test "a share said again in a bracket of its own, and a mine that a cart hit" {
	expect number 'In all, 23% of the launches (1,927) were to tugs.' '23'
	expect number,counted 'A lorry struck a landmine, killing four porters.' 'four|porters'
	expect number,counted 'Sappers destroyed a landmine.' 'a|landmine'
}

@test "down by so many from what it was" {
	expect number 'There were 77 deaths, down 33 from 110 a year ago.' '77' '110'
}

@test "a warning of an event is no event" {
	expect number 'A tsunami warning was lifted after the quake killed 12 people.' '12'
	expect number,counted 'A tsunami hit the coast.' 'A|tsunami'
}

@test "how much rain or snow fell is no figure" {
	expect number 'The storm brought 240 mm of rain, and 12 inches of snow fell on the hills.'
	expect number,unit 'They seized 30 metres of cable.' '30|metres'
}

@test "no part, no ties; as young as twelve; the year of a census; numbers to call" {
	expect number 'The fair took in 90 shops, most with no tie to the town and some that took no part in it.' '90'
	expect number 'They told of 57 rapes of girls, some as young as twelve.' '57'
	expect number 'The reserve (2014 census) lost nine lions.' 'nine'
	expect number $'Toll Free Number: 6232\n\nWe remind you of the numbers 998 and 112!'
	expect number 'The reserve has 90 lions and two were killed.' 'two'
}

@test "who are targeted for aid; but what guns target" {
	expect number 'Some 1,950 families were fed; a further 3,400 are targeted.' '1,950'
	expect number 'About 40,000 people are targeted, and the plan targets 900 children.'
	expect number,measure 'Guns targeted 12 posts, and 14 depots were targeted.' '12|engaged' '14|engaged'
}

@test "how large the sea is that ships watch" {
	expect number 'The fleet keeps watch over 900,000 square miles of water and caught 41 boats.' '41'
}

@test "an amount that is said again in another unit" {
	expect number,counted 'Customs found 300 kilos of resin, equivalent to 91,000 doses, and a van.' '300|resin' 'a|van'
	expect number,counted 'Customs found 300 kg of resin, or about 660 pounds, and six vans.' '300|resin' 'six|vans'
	expect number,counted 'Rebels burned 40 huts or 12 barns.' '40|huts' '12|barns'
}

@test "ages in brackets behind names" {
	expect number 'Two villagers, namely Ali Khairi (34) and Omar Maqbul (32), were killed.' 'Two'
	expect number 'On 10 July, Bilal Qadah (33) was shot dead.'
	expect number 'Cases were reported in Deir Nidham (12) and Kafr Malik (9).' '12' '9'
}

@test "those whom a response aims at, beside those reached" {
	expect number 'WFP reached 1.9M people | 5.0M targeted' '1.9M'
	expect number 'Some 12 journalists were targeted.' '12'
}

@test "Lac is a province of Chad, and no lakh" {
	expect number 'Some 3,200 people were displaced in Lac and Kanem, in Chad.' '3,200'
	expect number 'Two Lac people fled in Bangladesh.' 'Two Lac'
}

@test "what something always is, and an adjective, are no thing that an article counts" {
	expect number 'The Oakdale pit, opened in 1958 and held by Delta Coal, is a large state-owned mine.'
	expect number 'The youngest arrested in the raid is a 16-year-old Maltese boy.'
	expect number,counted 'Among those arrested is a 16-year-old boy.' 'a|16-year-old boy'
	expect number 'Police have taken a bold and thorough approach to safety.'
	expect number,counted 'Police have taken a pistol and two rifles.' 'a|pistol' 'two|rifles'
}

@test "an event that its agents' verb follows is a circumstance" {
	expect number 'Army men after a heavy battle captured the trench.'
	expect number,counted 'In one of the raids, officers arrested a man.' 'a|man'
	expect number,counted 'Bandits in two lorries tried to raid the fort. Four bandits were killed.' 'Four|bandits'
}

@test "what is forecast, budgeted or measured in the air is no figure" {
	expect number 'The islands expect between 14 and 21 named storms.'
	expect number,counted 'Another 30 officers were deployed, raising its strength to 90 officers out of 96 budgeted.' '30|officers'
	expect number 'The gas density was about 0.4 per cent.'
}

@test "a zero whose number stands behind it is a label" {
	expect number,counted 'Officers stopped 300 cars for offences such as no insurance (110) and no tax (120).' '300|cars' '110|cars' '120|cars'
}

@test "makes of a few capitals, and a point too many in an hour" {
	expect number 'An MH 60 Delta helicopter flew over the bay.'
	expect number,counted $'Weapons recovered:\n\nT 56 weapon - 01\nPistol - 01' '01|weapon' '01|Pistol'
	expect number,counted 'Police found two AK 47 rifles.' 'two|AK 47 rifles'
	expect number,counted 'Troops met rebels in two separate incidents around 9.a.m.' 'two|separate incidents'
}

@test "the year of a title, and one that a clause tells of" {
	DATE=2019-02-24
	expect number $'Coastguard Presents 2018 Rescue Statistics\n\nDespite the rain 2018 saw more than 6,000 people rescued.' '6,000'
	expect number,counted 'Crews rescued 2018 people.' '2018|people'
}

@test "a share of what is named says its number again in a bracket" {
	expect number '90% of those back from Chad (560 people) were assisted.' '90'
	expect number,counted 'Aid reached 90% of the returnees from Chad (560 people), including 40 women.' '90|returnees' '40|women'
}

@test "a formula, a model behind its capitals, what is in each, articles of a law" {
	expect number 'A total of 89 people with a strain of Salmonella I 4,[5],12:i:- fell ill.' '89'
	expect number,counted 'Troops recovered 12 radios, 1 Motorola GP 180 and two saws.' '12|radios' '1|Motorola GP 180' 'two|saws'
	expect number,counted 'The cache held 720 1.5 pound blocks of explosive.' '720|1.5 pound blocks of explosive'
	expect number 'They are crimes under Art. 110 of the Criminal Code.'
}

@test "those asked are told of, and the last one of those counted" {
	expect number,counted 'Among 81 patients with known histories, onset dates range from May to June.' '81|patients'
	expect number,counted 'Of those held 13 persons were guards, 10 persons were cooks, and one person was a driver.' '13|persons' '10|persons' 'one|person'
}

@test "those who serve, and what is there for use, are counted where something befell them" {
	expect number,counted 'Gunmen killed 12 employees.' '12|employees'
	expect number,counted 'Floods destroyed 30 beds.' '30|beds'
	expect number 'The firm has 12 employees and the ward 30 beds.'
	expect number,counted 'One census taker was killed.' 'One|census taker'
}

@test "a crew that was rescued is counted, whatever is set in between" {
	expect number,counted,measure "The ship's crew of 17, all Greek nationals, was rescued." "17|ship's crew|rescued"
	expect number 'A crew of 21, based in Oslo, sails the ship.'
}

@test "behind a name and a low line stands an identifier; two changes respectively" {
	expect number 'url: /records/1991_2016_burra_broadcaster_content_38547/'
	expect number 'Police held _12 men_ in Leeds.' '12'
	expect number,counted '345 people were killed in 174 such accidents in October, up 44.4 percent and 26.1 percent respectively from September.' '345|people' '174|accidents'
	expect number,counted 'A landslide event in Bari hurt one person.' 'A|landslide event' 'one|person'
}

@test "the pages of a catalogue are no figures" {
	expect number 'Search in daily map catalogue:

1 2 3 4 5Next'
}
