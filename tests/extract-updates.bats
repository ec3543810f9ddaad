#!/usr/bin/env bats
# How extract reads updates, digests and fact sheets of relief organisations: key figures, sections, forecasts, kits.

setup() {
	load helper
}

@test "what one ration or kit holds is no amount that was given; a magnitude counts nothing" {
	expect number,counted 'In June the agency handed out 84,310 rations that included 2 kg of rice, 0.3 kg of lentils and 0.2 litres of oil (half of the full ration, or 40 per cent of its 6 kg of cereals).' \
		'84,310|rations'
	expect number,counted 'In June the agency handed out 310 tents with 9 tonnes of rice.' '310|tents' '9|rice'
	expect number,counted 'The 5.6 M earthquake in Peru killed nine people.' 'nine|people'
	expect number,counted 'Some 21 aftershocks of more than 4 M have been reported in Peru.' '21|aftershocks'
	expect number,counted 'Floods have affected 6.8 M people in Peru.' '6.8 M|people'
}

@test "how full a store is, and the fields of a page, count nothing" {
	expect number 'Nine people died as the dams reached 95% capacity.' 'Nine'
	expect number 'Nine people died, and the dam is at 90 per cent of its capacity.' 'Nine'
	expect number $'Zambia: Floods\n\n0\n0\nSource: Ministry of Health\nCountry: Zambia\n\nNine people died.' 'Nine'
}

@test "what each kit holds, money that is needed and by how much rations were cut" {
	expect number,counted 'The army gave 150 kits. Each kit contains 2 bars of soap and 1 kg of salt. Each kit serves 5 people.' '150|kits' '5|people'
	expect number 'Only 9 per cent of the $12 million needed has come.' '9'
	expect number 'Of 400 people, 40 needed surgery.' '400' '40'
	expect number,counted 'Rations were cut by 25 percent for 90 families.' '90|families'
}

@test "the caption of a number says of what it is the number" {
	expect number,counted,scope $'KEY FIGURES\n\n1,214 Number of new arrivals on Thursday\n\n87,310 Total number of refugees in Zambia' \
		'1,214|new arrivals|' '87,310|refugees|total'
}

@test "a small m behind a blank is a million of people, and a metre elsewhere" {
	expect number,low,counted '1.2 m people were assisted.' '1.2 m|1200000|people'
	expect number 'The pit is 5 m deep.'
}

@test "an adverb and a participle behind have are a verb; recovery numbers tell of no recovery of people" {
	expect number,measure 'The storm had fully damaged 4,100 houses.' '4,100|destroyed'
	expect number,counted,measure 'Some 26,200 partially damaged and 17,100 houses were totally destroyed.' '26,200|houses|damaged' '17,100|houses|destroyed'
	expect number,measure $'The recovery numbers as of 3 May:\n• 3,900 households eligible for loans.\n• The team has met 73 families.\n• 90 people are housed in hotels.' \
		'3,900|other' '73|other' '90|displaced'
}

@test "so many households, numbering so many people, share what befell them" {
	expect number,counted,measure 'Some 190 families, numbering 460 people, are housed in hotels.' '190|families|displaced' '460|people|displaced'
	expect number,counted,measure 'Some 190 families, representing 460 people, were displaced.' '190|families|displaced' '460|people|displaced'
}

@test "what befell those that a bracket counts, where their participle stands before them" {
	expect number,counted,measure 'The north reported destroyed bridges (12) and flooded roads (9).' '12|bridges|destroyed' '9|roads|affected'
}

@test "people whose own adjective says what befell them, beside things and in a place" {
	expect number,counted,measure 'Rains have destroyed 400 houses, 1,900 affected people.' '400|houses|destroyed' '1,900|affected people|affected'
	expect number,counted,measure 'The fire destroyed 12 homes and 30 evacuated residents.' '12|homes|destroyed' '30|evacuated residents|evacuated'
	expect number,counted,measure 'Authorities report 6,000 evacuated people in 51 evacuation centres.' '6,000|evacuated people|evacuated'
	expect number,measure 'Troops killed 12 rebels and nine wounded civilians.' '12|killed' 'nine|killed'
}

@test "centres and sites in which the displaced stay" {
	expect number,measure 'More than 30,000 people were staying in 230 safety centres.' '30,000|displaced'
	expect number,measure 'Some 412 people remain in temporary accommodation.' '412|displaced'
}

@test "the state of a bare number that ends an enumeration is of no other" {
	expect number,measure 'The clinic fed 90 guests, including 12 men, two boys and one badly injured.' '90|assisted' '12|assisted' 'two|assisted' 'one|injured'
	expect number,measure 'Twelve men and two boys dead.' 'Twelve|killed' 'two|killed'
}

@test "the first lines under a heading that is a place are its lead" {
	DATE=2023-05-24 expect number,from,to $'Disaster digest\n\nChile - Quake\n- A tremor on 3 May killed 12 people.\n\nMalawi - Floods\n- Over the last week floods have affected 16,300 people.\n- Some 610 homes were damaged, the agency said.\n- Now 90 people are in tents.\n\nPeru - Fire\n- Two sheds burned.' \
	    '12|2023-05-03|2023-05-03' '16,300|2023-05-17|2023-05-24' '610|2023-05-17|2023-05-24' '90||' 'Two||'
}

@test "what the lines under a heading that is a place open with, though it counts nothing" {
	DATE=2022-09-28 expect number,from,to $'Digest\n\nBenin - Floods\n- Some 12 people died.\n\nMalawi - Floods\n- Over the past week, heavy rain has affected the lake shore.\n- According to media, 3,000 people have been displaced and 550 houses were damaged.\n\nPeru - Landslide\n- The slope gave way on 27 September.\n- Some 14 people died.' \
	    '12||' '3,000|2022-09-21|2022-09-28' '550|2022-09-21|2022-09-28' '14|2022-09-27|2022-09-27'
}

@test "so far tells only of what its own sentence says, where that counts nothing" {
	DATE=2023-10-26 expect number,from,to $'Report. It covers the period from 24 to 25/10/2023. So far, the damage has been great. At least 29 deaths were reported.' '29|2023-10-24|2023-10-25'
	DATE=2023-10-26 expect number,from,to 'So far, 40 people have died. Nine are missing.' '40||2023-10-26' 'Nine||2023-10-26'
}

@test "what has been up to now is of no day that a clause tells of its cause, nor of the day of some of it" {
	DATE=2018-05-10 expect number,period 'Cyclone Ana, which came ashore on Saturday evening in the east with winds of 165 km/h, has killed 120 people and injured 41.' '120|' '41|'
	DATE=2018-05-10 expect number,period 'The blast, which struck on Saturday in the east, killed 12 people.' '12|Saturday'
	DATE=2018-05-10 expect number,period 'Some 9,310 refugees have been moved so far, including 145 this week.' '9,310|so far' '145|this week'
}

@test "what a text names behind a list of figures is not where those were" {
	DATE=2017-11-10 expect number,country $'OAKLAND, Calif. – Here is a look at the recovery numbers as of May 9:\n• 3,900 households eligible for loans.\n• 199 families are housed in hotels.\nThe collection of waste has been completed in Butte, Lake, Nevada and Yuba counties.\nAs of May 9, the agency received 1,300 applications.' \
		'3,900|' '199|' '1,300|'
}

@test "what ends in the word for aid or a programme names no place" {
	expect number,place 'They gave $3 million in Other Needs Assistance.' '3 million|'
	expect number,place 'The office approved $3 million in Tenants Program grants.' '3 million|'
}

@test "numbers in a row, each behind a name, some of which nobody knows" {
	expect number,counted,measure,scope 'At least 31 storm-related deaths have been reported (Artibonite 14, Ouest 09, Bas-Marais 06, Nippes 02).' \
		'31|storm-related deaths|killed|total' '14|storm-related deaths|killed|part' '09|storm-related deaths|killed|part' \
		'06|storm-related deaths|killed|part' '02|storm-related deaths|killed|part'
	expect number,counted 'Nine people came from Bari aboard Falcon 11, the ferry.' 'Nine|people'
}

@test "a label with a colon ends what was counted before it" {
	expect number,counted,measure 'Casualties: 12 confirmed deaths; 08 wounded; and 03 missing Evacuations: 640 people moved to camps Houses: 212 flooded; 90 destroyed.' \
		'12|confirmed deaths|killed' '08||injured' '03||missing' '640|people|evacuated' '212|Houses|affected' '90|Houses|destroyed'
}

@test "a bracket behind the time of a plural counts that, whatever was counted before" {
	expect number,counted,measure 'Police held nine migrants. After the peak arrivals of Monday (600) and Tuesday (500), the coast is quiet.' \
		'nine|migrants|detained' '600|peak arrivals|displaced' '500|peak arrivals|displaced'
}

@test "what a count came to, by every verb that says so" {
	local verb
	for verb in decreased diminished shrank plummeted eased soared surged doubled swelled tumbled dwindled 'went down' 'came down'; do
		expect number,counted,measure "The number of deaths $verb to 212." '212|deaths|killed'
	done
}

@test "a year through a day of it is a running count, and the lead over the year" {
	DATE=2016-10-07 expect number,from,to,scope $'Lake Arrivals Reach 14,003\nItaly - The office reports that 14,003 migrants came by boat in 2016 through 5 October. Some 7,400 people have arrived in Greece during 2016.' \
		'14,003|2016-01-01|2016-10-05|cumulative' '14,003|2016-01-01|2016-10-05|cumulative' '7,400|2016-01-01|2016-10-07|cumulative'
}
