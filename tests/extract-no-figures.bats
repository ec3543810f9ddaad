#!/usr/bin/env bats
# Numbers that are no figures: circumstances, rules, definitions, what only locates, who only tells.

setup() {
	load helper
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

@test "conditions, rules and what is told of no time are no facts" {
	expect number 'If a soldier is killed, we owe the family a letter.'
	expect number 'If rain continues, the dam will break, flooding 12 villages and making 90 people homeless.'
	expect number 'If the rain goes on the worst of it will be mud, which may cut the road, burying 12 huts.'
	expect number 'It is unclear whether ten people died.'
	expect number 'Whoever kills two or more persons shall be jailed for life.'
	expect number 'Where a person was hurt in an attack, a judge shall open an inquiry.'
	expect number 'A mine destroys a bridge. A bridge is destroyed in a minute.'
	expect number 'No fee is charged and no form is needed.'
	expect number 'Nobody asked whether the gunman, who killed 12 people, was known.' '12'
	expect number $'Strike destroys a bridge\n\nTroops left.' a
	expect number 'The army will destroy a bridge. A bridge will be destroyed. A raid will destroy it.' ''
	expect number 'One or more attackers struck.' ''
	expect number,counted 'The town saw a decrease of 53 accidents and 151 people were killed.' '151|people'
	expect number 'A sailor is being treated for burns.' A
	expect number 'Where ten persons were killed, three judges shall sit.' ''
}

@test "what somebody has is not what befell others; what was requested is a need" {
	expect number,measure 'Three ships were sunk. The fleet has 40 vessels.' 'Three|destroyed'
	expect number 'The governor has requested 40 buses and 200 soldiers.'
	expect number 'The mayor asked for 40 more officers.'
}

@test "what is required of money is none, and money is of no money" {
	expect number,counted 'The agency has received $20 million of the $90 million it requires.' '20 million|'
	expect number,counted 'UNHCR got $20 million of the $90 million required against requirements of $92 million.' '20 million|'
	expect number 'We have received US$ 4 million of the US$ 8 million that we need.' '4 million'
}

@test "a line of a log that has nothing to report says nothing of whom the line before it counts" {
	expect number,measure $'Weekly log\n\nMon 29 Jun: 3 fishermen rescued\nTue 30 Jun: nothing to report\nWed 1 Jul: 2 nets seized\nThu 2 Jul: nil\nFri 3 Jul: none' \
		'3|rescued' '2|seized'
	expect number,measure $'Toll\n\nKilled: 3\nInjured: nil' '3|killed' 'nil|injured'
}

@test "the number of a series before a slash and its year" {
	expect number $'Press release 112 / 2019\n\nGuards held 12 men.' 12
	expect number 'Guards held 12 men (notice 3 / 2019).' 12
}

@test "what an act is an example of, a ship that something is on board of, a word that ends a name" {
	expect number 'The seizure is another great example of the work of both forces. The guards have taken a common approach to smuggling.'
	expect number,measure 'Guards seized 90 kg of ivory on board a ship arriving from Chad.' '90|seized'
	expect number,counted 'The crew told Coast Guard Sector Seven watchmen of a fire, and saved nine men.' 'nine|men'
	expect number,counted 'The 14 seized rifles are another example of their work.' '14|seized rifles'
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

@test "up to a decimal is no time up to a day" {
	expect modifier,number,counted,high 'Up to 4.8 million people were fed.' 'Up to|4.8 million|people|4800000'
	expect modifier,number,unit,counted 'Officers seized up to 12.5 tonnes of resin.' 'up to|12.5|tonnes|resin'
}

@test "a tag binds no number, and a number that another one says gives way" {
	expect modifier,number 'The clash left <b>14</b> guards injured.' '|14'
	expect number,counted 'A number of nine pupils were rescued.' 'nine|pupils'
	expect number,counted 'Divers recovered an additional 3,000-plus pounds of resin.' '3,000-plus|resin'
	expect number,counted,outcome 'Boatmen rescued an additional twelve people.' 'twelve|people|rescued'
	expect number,counted 'In all, 98% of the cases (8,341 cases) were reported from the coast, 44% (n=4) of them from the port.' \
	    '98|cases' '8,341|cases' '44|cases'
}

@test "no of is short for number of" {
	expect number,low 'Total no of injured people: 18' '18|18'
	expect number,low 'No soldier was hurt.' 'No|0'
	expect number,counted 'Total no of deaths reported 8' '8|deaths'
	expect number,counted,measure 'No of houses damaged: 14' '14|houses|damaged'
}

@test "those by whom it was done are counted, and not who serves there" {
	expect number,counted 'The patrol was ambushed by at least 90 attackers.' '90|attackers'
	expect number,counted 'The tanker was attacked by 7 pirates.' '7|pirates'
	expect number,counted 'The post is staffed by 12 officers.'
	expect number,counted 'The boat, manned by nine sailors, sank.'
}

@test "all of so many places only locate" {
	expect number,counted 'Some 700 families shelter across all five governorates.' '700|families'
}

@test "the day of the month in a bracket behind a day" {
	expect number 'Troops met rebels yesterday evening (8) near Gao and took 14 rifles.' 14
	expect number 'Troops met rebels on Tuesday night (14).'
}

@test "what burned is a fire's site and no target" {
	expect number 'Fatal fire at a mill in Lima' 
	expect number,measure 'Police fire at two vans.' 'two|engaged'
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

@test "an hour before its zone is a time" {
	expect number 'As of 18.00 UTC, 14 people had died.' '14'
	expect number 'At 12.30 local time, three people were rescued.' 'three'
}

@test "what somebody was planning has not taken place" {
	expect number,counted 'Two men suspected of plotting an attack were arrested, and three planning twelve raids were shot.' 'Two|men' 'three|men'
	expect number 'Police foiled an attack.' 'an'
	expect number 'The camp is preparing for 900 people.' ''
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

@test "so many or more of a rule or a definition, and what money does" {
	expect number '"Group" means five or more persons.'
	expect number 'Where an act is done by three or more persons, each shall be liable.'
	expect number,counted 'Five or more persons were killed.' 'Five|persons'
	expect number 'A gift helps: $30 feeds nine children; £60 treats two patients.'
	expect number,counted 'The fund fed nine children.' 'nine|children'
}

@test "who tells it is not counted" {
	expect number,measure 'Shells hit a house, killing two women, a local official said.' 'a|engaged' 'two|killed'
}

@test "who both before the comma are" {
	expect number 'Police held two men, both residents of Oslo.' 'two'
	expect number 'Nine men were freed and two boys, both aged 15, were held.' 'Nine' 'two'
	expect number 'On Monday, both ships sank.' 'both'
}

@test "a warning of an event is no event" {
	expect number 'A tsunami warning was lifted after the quake killed 12 people.' '12'
	expect number,counted 'A tsunami hit the coast.' 'A|tsunami'
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

@test "one of those that hold a record counts nothing" {
	expect number 'The service had one of its busiest days, and one of the heaviest on record.'
	expect number,measure 'It was one of their deadliest raids, killing 12.' '12|killed'
}

@test "an event that its agents' verb follows is a circumstance" {
	expect number 'Army men after a heavy battle captured the trench.'
	expect number,counted 'In one of the raids, officers arrested a man.' 'a|man'
	expect number,counted 'Bandits in two lorries tried to raid the fort. Four bandits were killed.' 'Four|bandits'
}

@test "a zero whose number stands behind it is a label" {
	expect number,counted 'Officers stopped 300 cars for offences such as no insurance (110) and no tax (120).' '300|cars' '110|cars' '120|cars'
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

@test "an army that speaks of its own planes and ships reports, and makes no speech" {
	text=$'Our patrol planes shelled the harbour before dawn and left it on fire. Our ground troops hold the ridge that looks down on the old bridge. '
	text+=$'In the afternoon our heavy bombers came back to the airfield and set fire to a tanker near the mole. '
	text+=$'Our ships turned home at dusk, for the fog had come down upon the straits. Our light naval units sank three enemy barges off the cape. '
	text+=$'At night our fighters flew along the coast and one of our torpedo planes sank a schooner. The fires were seen from afar. '
	text+=$'Our troops went on through the swamp, where they met with little that stood in their way, and rested near the river.'
	expect number,counted "$text" 'a|tanker' 'three|enemy barges' 'one|torpedo planes' 'a|schooner'
}

@test "numbers of paragraphs that were run together" {
	expect number 'The rest stayed with 900 persons in camps. 2. The old town was left. 3. The army looks on.' 900
}

@test "the force of wind on a scale is no figure" {
	expect number 'The wind reached 8 to 9 of the Beaufort scale and sank three boats.' 'three'
}

@test "the fuel that a ship has aboard befell nothing, what was found aboard did" {
	expect number 'The tug, with 900 gallons of diesel on board, ran aground.'
	expect number,counted 'Guards found 90 kg of cocaine aboard.' '90|cocaine'
	expect number,counted 'Guards seized a boat with 90 litres of petrol aboard.' 'a|boat' '90|petrol'
}

@test "whom what was brought would do for" {
	expect number 'The flight brought 14 tons of biscuits, enough for 3,500 pupils for a month.' '14'
	expect number 'Stocks are sufficient to meet the needs of 9,000 families, and WHO sent 12 kits, each for 80 patients.' '12'
	expect number 'Partners fed 400 families; 60,000 more families are targeted by May.' '400'
}

@test "who did something on patrol is no figure, nor what a thing has none of" {
	expect number,counted 'A ranger patrolling the valley came across a trailer with no plates.' 'a|trailer'
	expect number,counted 'A ranger and a guard patrolling the valley found 12 rifles.' '12|rifles'
	expect number,measure 'A ranger patrolling the valley was killed.' 'A|killed'
	expect number,counted 'Six of those killed had no belt. Two men hurt in Bari had no licence.' 'Six|killed' 'Two|men'
	expect number,counted 'Police found three rifles. There were no rounds.' 'three|rifles' 'no|rounds'
}

@test "a building that somebody comes to or looks at is none" {
	expect number,counted 'Fourteen people died before they reached a clinic; the minister visited a school.' 'Fourteen|people'
	expect number,counted 'Rescuers reached a stranded climber.' 'a|stranded climber'
}

@test "a clause that begins behind a place counts what befell them, and not where that was" {
	expect number,counted 'A clinic was looted at Bole and 16 huts were burned.' 'A|clinic' '16|huts'
	expect number,counted 'Forty people in Manila and five provinces were killed.' 'Forty|people'
}

@test "numbers to call behind the line that they are on, people in brackets behind pop, and what a capacity grows from and to" {
	expect number 'Residents can reach us on the toll free line on 119 or the helpline on 116.'
	expect number,measure 'Worst hit are Colmar (pop 70,000) and Ares (pop. 9,000), where 50 people are missing.' '50|missing'
	expect number 'The port will raise its capacity from 300 to 400 beds.'
}
