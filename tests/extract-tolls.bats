#!/usr/bin/env bats
# Tolls: the dead, the hurt and the missing, and the verbs by which their numbers climb.

load helper

@test "a toll by what it was exacted, and as what it was given" {
	expect number,counted,measure 'The death toll from two landslides has risen to 229.' \
	    'two|landslides|incident' '229|death toll|killed'
	expect number,measure 'The toll was reported as 31 on Friday.' '31|killed'
	expect number,counted,measure 'The number of cases was listed as 31.' '31|cases|infected'
}

@test "those whom an army lost, and what befell them" {
	expect number,measure 'The enemy lost up to 420 troops killed and wounded, three tanks and six trucks.' '420|casualties' 'three|destroyed' 'six|destroyed'
	expect number,measure 'The army lost 12 soldiers wounded.' '12|injured'
}

@test "bodies stay bodies whatever verb saves the living" {
	expect number,measure 'Divers pulled 11 bodies from the water.' '11|killed'
	expect number,measure 'Divers pulled 11 swimmers from the water.' '11|rescued'
	expect number,measure 'Divers saved 40 lives.' '40|rescued'
}

@test "a count of deaths is a toll" {
	expect number,measure,scope 'The total death count reached 1,290.' '1,290|killed|cumulative'
	expect number,measure 'The case count stands at 45.' '45|infected'
	expect number,counted,measure 'Guards seized 42 empty cases.' '42|empty cases|seized'
}

@test "who the injured were, whatever was damaged along with them" {
	expect number,measure 'The injured were nine men and two boys along with 30 houses damaged.' \
	    'nine|injured' 'two|injured' '30|damaged'
}

@test "a toll that has risen above a number of people is theirs" {
	expect number,counted,measure,scope 'The official death toll has risen above 500 people.' '500|people|killed|cumulative'
	expect number,measure,scope 'The death toll had risen above 500.' '500|killed|cumulative'
	expect number,measure 'As the toll rose, troops evacuated 40 people.' '40|evacuated'
}

@test "what a subject of deaths or casualties amounted to" {
	expect number,counted,measure 'Casualties in the north amounted to 40 people.' '40|people|casualties'
	expect number,counted,measure 'Casualties amounted to 300.' '300|Casualties|casualties'
	expect number,counted,measure 'The reported deaths from the rains and storms Ann, Bob and Cid have climbed to 12.' '12|reported deaths|killed'
}

@test "what tolls were recorded at or reached, and those of each month" {
	expect number,counted,measure 'Casualties among the guards are recorded at 32 in total.' '32|Casualties|casualties'
	expect number,counted,measure 'Civilian deaths were the highest on record, reaching 102.' '102|Civilian deaths|killed'
	expect number,counted,measure 'Rescuers brought food, reaching 300.' '300||assisted'
	DATE=2023-12-01 expect number,from 'In all of 2022 it was calm. The civilian toll reached 47, with 9 in March, 14 in April and 24 in May.' \
	    '47|2022-01-01' '9|2023-03-01' '14|2023-04-01' '24|2023-05-01'
}

@test "the number of people killed rose to so many" {
	expect number,counted,measure 'The number of people killed rose to 267.' '267|people|killed'
	expect number,counted,measure 'People killed rose to 12.' '12|People|killed'
	expect number,counted,measure 'The houses damaged fell from 90 to 40.' '90|houses|damaged' '40|houses|damaged'
	expect number,counted,measure 'The people killed stood at 90.' '90|people|killed'
	expect number,counted,measure 'The number of those killed stood at 267.' '267|killed|killed'
	expect number,measure 'The number of those arrested reached 26. The number of displaced families has reached 31.' '26|detained' '31|displaced'
	expect number,counted 'The number of reported injured stands at 24.' '24|reported injured'
	expect number,counted,measure 'The number of people infected reached 267.' '267|people|infected'
	expect number,measure 'Some 90 patients were released from hospitals.' '90|recovered'
}

@test "who have not been accounted for are missing" {
	expect number,measure 'Of the 106 people missing, nine have not been accounted for.' '106|missing' 'nine|missing'
}

@test "what tells only which of them is no outcome; a dash within a name ends no sentence" {
	expect number,measure 'Four cooks, two attached to the depot and two attached to the mill, were infected.' \
	    'Four|infected' 'two|infected' 'two|infected'
	expect number,measure 'Nine clerks of Fort Bo – Kano, and two guards were hurt.' 'Nine|injured' 'two|injured'
	expect number,measure 'Ten medics were assigned to the camp.' 'Ten|deployed'
}

@test "the verb by which a toll climbed befell nobody of its parts" {
	expect number,measure,scope 'The number of rebels killed since May has reached 40, with 31 in Gao and nine in Kidal.' \
	    '40|killed|cumulative' '31|killed|part' 'nine|killed|part'
	expect number,measure 'The number of dead has reached 40, 31 of them in Gao.' '40|killed' '31|killed'
}

@test "from one manner of being hurt to another" {
	expect number,measure 'One guard died and 17 pilgrims were slightly to badly injured.' 'One|killed' '17|injured'
}

@test "who was put out of action" {
	expect number,measure 'The strike put 17 rebels out of action.' '17|neutralized'
}

@test "deaths of cases in a column, and a ratio that counts no deaths" {
	expect number,measure $'| State | Suspected cases | Deaths (Confirmed cases) | Case Fatality Ratio (CFR) |\n| --- | --- | --- | --- |\n| Ondo | 40 | 12 | 17.1% |\n| Edo | 30 | 9 | 10% |' \
	    '40|infected' '12|killed' '17.1|other' '30|infected' '9|killed' '10|other'
}

@test "the dead and missing are told as one" {
	expect number,measure 'Dead and missing in 2018: 715' '715|killed'
	expect number,measure 'This year 310 people landed (plus 12 per cent compared to last year).' '310|displaced'
}

@test "deaths take no state of the whole; families are neither dead nor missing" {
	expect number,counted,measure 'In Chad, 14 cases are pending. Bari accounts for nine deaths.' \
		'14|cases|other' 'nine|deaths|killed'
	expect number,counted,measure 'About 900 families moved to camps, and 36 were confirmed dead.' '900|families|evacuated' '36||killed'
	expect number,counted,measure 'As at 3 May, 38 cholera cases with two deaths were seen, up from 11 in April.' \
		'38|cholera cases|infected' 'two|deaths|killed' '11|cholera cases|infected'
	expect number,counted,measure 'Of 90 suspected patients, 40 were discarded.' '90|suspected patients|infected' '40|suspected patients|other'
}

@test "people who are hit are hurt, a unit is struck; four fatally" {
	expect number,measure 'Bullets hit 14 villagers. A strike hit two tactical units. Nine men were shot, four fatally.' '14|injured' 'A|strike' 'two|engaged' 'Nine|injured' 'four|killed'
}

@test "what is distributed as follows is nothing handed out, and a toll is nobody who fell" {
	expect number,measure $'The dead are distributed as follows: 12 men and nine women.' '12|killed' 'nine|killed'
	expect number,counted $'The toll is as follows:\n- our side: one fallen, six wounded\n- on their side: 18 rebels killed' 'one|' 'six|' '18|rebels'
}

@test "who fell victim was hurt or killed, and who fell into the water was neither" {
	expect number,measure 'Some 90 people fell victim to gangs. Eleven sailors fell into the sea.' '90|casualties' 'Eleven|other'
	expect number,measure 'Troops rendered 52 gunmen ineffective and our two comrades-in-arms were wounded.' '52|neutralized' 'two|injured'
}

@test "an outcome as a label before a dash or a colon, and a noun behind the number" {
	expect number,counted,measure 'Died - 2 people, injured - 4, rescued - 31.' '2|people|killed' '4|people|injured' '31|people|rescued'
	expect number,counted,measure 'Arrested: 12 men. Seized - 40 rifles, destroyed - 2 tanks.' '12|men|detained' '40|rifles|seized' '2|tanks|destroyed'
	expect number,measure 'Rescued: 20 people were taken to hospital.' '20|hospitalized'
}

@test "of whom so many children, of deaths and of arrests" {
	expect number,measure,scope 'There were 217 fatalities, of whom 63 children.' '217|killed|' '63|killed|part'
	expect number,measure 'Police made 40 arrests, of whom 12 women.' '40|detained' '12|detained'
}

@test "one dead and so many more hurt; who the dead were, behind the colon of a toll" {
	expect number,measure 'A grenade left one man dead and injured eight more. Two were dead and wounded.' 'one|killed' 'eight|injured' 'Two|casualties'
	expect number,measure 'The death toll stands at 12: seven men, two women and three boys.' '12|killed' 'seven|killed' 'two|killed' 'three|killed'
}

@test "what brought a count to its number has not those counted for its object" {
	expect number,measure,scope 'Troops raided the camp, bringing to 36 the number of people killed.' '36|killed|cumulative'
	expect number,measure 'This brings to 36 the number of houses that were damaged.' '36|damaged'
}

@test "those in a row of places do not bring the total" {
	expect number,counted,measure 'Five villagers died in Gao and nine in Mopti, bringing the total to 90.' \
	    'Five|villagers|killed' 'nine|villagers|killed' '90|villagers|killed'
}

@test "the loss of so many things; injuries inflicted on so many" {
	expect number,measure 'The army confirmed the loss of 14 tanks. Floods caused the loss of 31 homes.' '14|destroyed' '31|destroyed'
	expect number,measure 'Survivors of a boat came ashore.'
	expect number,measure 'The blast inflicted injuries on 31 people.' '31|injured'
}

@test "damage on so many homes; it has surged to; whereabouts" {
	expect number,measure 'Rivers left four dead people and severe damage on 2,077 homes, 13 schools and 35 clinics.' \
	    'four|killed' '2,077|damaged' '13|damaged' '35|damaged'
	expect number,measure 'Officials gave an update on the death toll, saying that it has surged to 143 people.' '143|killed'
	expect number,counted,measure 'The whereabouts of 17 others remain unknown.' '17|others|missing'
}

@test "left so many dead and wounded about so many others" {
	expect number,counted,measure 'The ambush left nine guards dead and wounded about 30 others.' 'nine|guards|killed' '30|others|injured'
	expect number,counted,measure 'The ambush left nine guards dead and wounded more than 30 porters.' 'nine|guards|killed' '30|porters|injured'
	expect number,counted,measure 'The ambush left nine guards dead and wounded a porter.' 'nine|guards|killed' 'a|porter|injured'
}

@test "a comma stands for the colon of a label in a list that semicolons part" {
	expect number,counted,measure 'Losses: killed, 12; wounded, 40; missing, 3.' '12|Losses|killed' '40|Losses|injured' '3|Losses|missing'
	expect number,counted,measure 'The following were destroyed: tanks, 12; guns, 40, and aircraft, 3.' \
		'12|tanks|destroyed' '40|guns|destroyed' '3|aircraft|destroyed'
	expect number,counted 'Cases of illness were: cholera, 9; measles, 4; and anthrax, 1.' '9|Cases of illness' '4|Cases of illness' '1|Cases of illness'
}

@test "outcomes that label their numbers in one line are each of their own" {
	expect number,counted,measure 'Deaths – 12, injured – 40, missing – 3.' '12|Deaths|killed' '40||injured' '3||missing'
	expect number,counted,measure 'Deaths: 12, injured: 40, missing: 3.' '12|Deaths|killed' '40||injured' '3||missing'
	expect number,measure 'Deaths (12), injured (40), missing (3)' '12|killed' '40|injured' '3|missing'
	expect number,measure 'Total deaths: 12, total injured: 40' '12|killed' '40|injured'
	expect number,measure 'No. of deaths: 12; No. of injured: 40' '12|killed' '40|injured'
}

@test "what a headline says that a toll nears, tops or passes" {
	expect modifier,number,counted 'Quake toll nears 2,000 in Nepal' 'nears|2,000|Quake toll'
	expect number,counted 'Number of Syrian refugees tops 1 million in Lebanon' '1 million|Syrian refugees'
	expect number,counted 'Cholera cases pass 10,000 in Haiti' '10,000|Cholera cases'
	expect number,measure 'The refugee population of Uganda stands at 1.5 million.' '1.5 million|displaced'
}

@test "a list under a toll counts what its own introduction names" {
	expect number,counted,measure $'The death toll is put at 31. The breakdown of deaths by town is as follows:\n* Bari: 5\n* Oslo: 4' \
		'31|death toll|killed' '5|deaths|killed' '4|deaths|killed'
	expect number,counted,measure $'The death toll has climbed to 31. Injuries are as follows:\n* Bari: 5\n* Oslo: 4' \
		'31|death toll|killed' '5|Injuries|injured' '4|Injuries|injured'
}
