#!/usr/bin/env bats
# extract: what is no part, no total and no running count of another figure, though it may look so.

load helper

@test "so many in total are no part of what another sentence tells" {
	expect number,scope $'Our men wounded 40 soldiers.\n\nIn May, six of our comrades in total were killed.' '40|' 'six|total'
	expect number,scope 'Forty men were hurt, six of them in total badly.' 'Forty|' 'six|part'
}

@test "vehicles of the air and of the ground share no more than a word" {
	expect number,scope 'Nine unmanned aerial vehicles were destroyed. On Monday two infantry fighting vehicles were destroyed.' 'Nine|' 'two|'
	expect number,scope 'Nine vehicles were destroyed, including two infantry fighting vehicles.' 'Nine|' 'two|part'
}

@test "more than the whole is no part of it" {
	expect number,scope 'Jets flew 20 strikes made up of 51 engagements.' '20|' '51|'
}

@test "a share is a part of what is stated, a rate or a degree is none" {
	expect number,scope 'The agency helped 3,400 refugees, 55 per cent of them women.' '3,400|' '55|part'
	expect number,scope 'The ministry reported 120 cases of cholera and four deaths (case fatality rate: 3.3%).' \
		'120|' 'four|' '3.3|'
	expect number,scope 'The blast damaged 80 per cent of the pumps.' '80|'
}

@test "rifles of two makes are no part of each other" {
	expect number,scope 'Troops seized 16 M16 rifles, 14 M14 rifles and two Garand rifles.' '16|' '14|' 'two|'
	expect number,scope 'Troops seized 16 rifles, among them 14 M14 rifles and two Garand rifles.' '16|total' '14|part' 'two|part'
}

@test "a breakdown by a named thing, even where it is not whole" {
	expect_of 'Floods killed 90 people in Pakistan. By province: Sindh 40, Punjab 31.' '90||' '40|part|90' '31|part|90'
}

@test "what is named again has the scope of what it names, and is no part of it" {
	expect_of 'Since January four nurses have been infected; of these four cases, two died.' \
		'four|cumulative|' 'four|cumulative|four' 'two|part|four'
}

@test "an enumeration is no sum of itself" {
	expect number,scope 'Gunmen killed one teacher, four soldiers and three farmers.' 'one|' 'four|' 'three|'
}

@test "another event, time, side or source is no part" {
	expect number,scope 'Troops killed 90 rebels in Somalia on 2 May. In March 12 rebels were killed at Jowhar.' '90|' '12|'
	expect number,scope 'Troops killed 90 militants in Somalia. Four soldiers were killed in Jowhar.' '90|' 'Four|'
	expect number,scope 'Guards seized 40 rifles. They arrested 28 men and 12 women.' '40|' '28|' '12|'
	expect number,scope 'The crash killed 26 people in Lagos, the hospital said. The governor said that 23 people were killed.' \
		'26|' '23|'
	expect number,scope $'A total of 40 people were killed in Lima, police said.\n\nNine people were killed in Lima, the fire brigade said.' \
		'40|total' 'Nine|'
	expect number,scope $'A total of 40 people were killed in Lima, police said.\n\nNine people were killed in Lima, police said.' '40|total' 'Nine|part'
}

@test "what stands beside another is no part of it" {
	expect number,scope 'Floods killed 90 people in Pakistan. In addition, 12 people were killed by lightning in Quetta.' '90|' '12|'
	expect number,scope 'On Monday 1,800 people slept in Sanaa, 400 in Taiz.' '1,800|' '400|'
	expect number,scope $'Two dogs were hurt in Oslo.\n\nFour people were arrested for theft.\n\nA man was arrested for murder.' 'Two|' 'Four|' 'A|'
}

@test "those of another nation are no part" {
	expect number,scope 'The blast killed 60 Afghans and 13 US troops in Kabul.' '60|' '13|'
	expect number,scope 'A total of 40 Kenyans were detained. Nine Ugandans were detained.' '40|total' 'Nine|'
}

@test "households are no part of the people in them" {
	expect number,scope 'Some 900 people (150 households) left the valley.' '900|' '150|'
}

@test "items of a list that each count what they name are no parts of each other" {
	expect number,scope $'The following were seized:\n- fourteen firearms\n- three imitation firearms\n- nine knives' 'fourteen|' 'three|' 'nine|'
}

@test "people hurt in some of so many crashes are no part of the crashes" {
	expect number,counted,scope 'Of the 940 crashes at Easter, 66 involved alcohol and 251 people were hurt.' '940|crashes|' '66|crashes|part' '251|people|'
}

@test "a rank counts nothing since its date" {
	expect number,scope 'It was the worst crash since 1998, when 12 sailors died.' '12|'
	expect number,scope 'Nine people died in the worst bombing since the truce.' 'Nine|'
}

@test "what is no less than a total stands beside it, and its terms come behind" {
	expect number,scope 'Jets made 11 strikes in Syria. Others made 17 strikes in Iraq. Near Raqqa jets made four strikes. Near Manbij jets made seven strikes.' \
		'11|total' '17|' 'four|part' 'seven|part'
}

@test "a total of an amount is none of what is counted beside it" {
	expect number,scope 'Police seized a total of 40 kg of heroin, 30 rifles and 12 cars.' '40|total' '30|' '12|'
}

@test "what heads a sentence says nothing of a clause behind it, nor does a name that begins as a cue does" {
	expect number,scope 'Overall, displacement fell compared with May, when nearly 900 people fled.' '900|'
	expect number,scope 'Combined Task Force Delta seized 40 kg of heroin.' '40|'
	expect number,scope 'Combined, the raids led to 12 arrests.' '12|total'
}

@test "combined forces are no total, and some parts make none" {
	expect number,scope 'Combined forces of two armies conducted 11 operations in Chad.' '11|'
	expect number,scope 'Combined, the two armies conducted 11 operations in Chad.' '11|total'
}

@test "of the collisions people are no part" {
	expect number,scope 'Of the 1,069 collisions investigated, 56 involved lorries, 231 people were hurt.' '1,069|' '56|part' '231|'
}

@test "items whose label says of what are no part of cases of another thing" {
	expect number,scope 'At least 160 cases of vote buying were reported on Sunday.

- broken seals on the boxes - 16 cases
- observers turned away - 11 cases' '160|' '16|' '11|'
}

@test "two regions side by side hold nothing of each other" {
	expect number,scope 'In Loreto Region 9,500 people lost power. In Piura Region 7,400 people lost power.' '9,500|' '7,400|'
}

@test "the total beneath a list by districts is no part of itself" {
	expect number,scope $'Arrests by district:\n- North: 12\n- South: 31\n- Total: 43' '12|part' '31|part' '43|total'
}

@test "what is more than that is no part of it" {
	expect number,scope 'Cholera has infected 90 people in Kenya. Another 12 people were infected in Mombasa.' '90|' '12|'
}

@test "two of one sentence are no terms of one that is said again" {
	expect number,scope 'Nearly 300 missing as ferry sinks

There are reports of 4 dead and roughly 300 people missing.' '300|' '4|' '300|'
}

@test "a thing that no table knows is no part of the people who were affected" {
	expect number,scope 'The storm affected 4,200 persons. It also affected 34 gravimeters.' '4,200|' '34|'
	expect number,scope 'The quake affected 4,000 people in Peru. In Lima 12 looms were affected.' '4,000|' '12|'
}

@test "what is called a total of its own is not taken for less of one kind" {
	expect number,scope 'A total of 900 families are in shelters. A total of 94 families are in tents.' '900|total' '94|total'
}

@test "what is told of more is no part of what was counted before" {
	expect number,scope "$(printf 'Guards seized 337,800 tablets in Kano.\n\nAdditional seizures included 30,000 tablets.')" '337,800|' '30,000|'
}

@test "what is taken out of no stated number is no part" {
	expect number,scope 'The load consisted of 45 kg of heroin and 12 kg of opium.' '45|' '12|'
	expect number,scope 'Troops seized arms, including 22 knives. In all, 40% of the total was damaged.' '22|' '40|part'
}

@test "including in the subject makes no part of what is done" {
	expect number,scope 'Guards and police including scouts launched a search operation.' 'a|'
}

@test "what semicolons list with its own noun and verb adds up by chance" {
	expect number,scope 'Seven men were fined for theft; two men were fined for trespass; four men were fined for assault; one man was fined for fraud.' \
		'Seven|' 'two|' 'four|' 'one|'
	expect number,scope 'In Lima 11 men were held for theft; seven men were held for fraud; four men were held for arson.' '11|' 'seven|' 'four|'
}

@test "what strikes are made up of is of the whole or of a part as they are, and no strikes somewhere are a part of all" {
	expect number,counted,scope $'On Monday aircraft flew 12 strikes consisting of 30 engagements in Iraq and Syria.\n\nIn Syria, nine strikes (20 engagements) hit a camp near Hajin.\n\nIn Iraq, three strikes made up of ten engagements hit a cave.' \
		'12|strikes|total' '30|engagements|total' 'nine|strikes|part' '20|engagements|part' 'a|camp|' 'three|strikes|part' 'ten|engagements|part' 'a|cave|'
}

@test "what events befell adds up to none of them" {
	expect number,counted,scope 'Hajin, 5 strikes: 4 posts and 1 tunnel destroyed' '5|strikes|' '4|posts|' '1|tunnel|'
}

@test "what was found on one day does not count since the truce" {
	expect number,scope 'Since the truce began, troops have found 97 caches; on Friday they found 12 rockets near Tyre.' '97|cumulative' '12|'
}

@test "what they also did is no part of what they did before" {
	expect number,scope 'Police arrested 212 people. They also arrested nine women in Lagos.' '212|' 'nine|'
}

@test "what a bracket tells of another month is no part" {
	expect number,scope 'The mission conducted 1,204 patrols in May (1,150 in April), including 310 at night.' '1,204|' '1,150|' '310|part'
}

@test "a country's number is a part of a region's; people are no part of children" {
	expect number,scope 'In May, 10,000 cases were reported in the Americas. Brazil had 9,100 cases.' '10,000|' '9,100|part'
	expect number,scope 'Some 1,400 children received food in Chad. Water trucks reached 410 people in Chad.' '1,400|' '410|'
}

@test "among the dead were some of them; of a number that nobody counted none are" {
	expect number,scope 'A raid killed 57 villagers. Among the victims were three men and a girl.' 'A|' '57|' 'three|part' 'a|part'
	expect number,counted,scope 'At least 181 thefts, including seven bikes and three cars, were recorded, of which 144 have been solved.' \
	    '181|thefts|' 'seven|bikes|part' 'three|cars|part' '144|thefts|part'
	expect number,measure 'Of the victims, 694 were men and 109 women.' '694|casualties' '109|casualties'
}

@test "a vague number of those told of elsewhere, and people of another lot, are no part" {
	expect number,scope 'Courts held 90 hackers on Monday. Troops killed a number of the rebels on Tuesday.' '90|' 'a number of|'
	expect number,counted,scope 'In May 38 staff were killed in Gaza. One refugee was killed in Rafah.' '38|staff|' 'One|refugee|'
}

@test "days of its own speak against a part of more days" {
	expect number,scope 'From May to July 900 suspects were arrested.

In June guards arrested 30 drug suspects.' '900|' '30|'
}

@test "a bare number is of a vague one that is surely more" {
	expect number,scope 'Dozens of people were hurt, six seriously.' 'Dozens|' 'six|part'
	expect number,scope 'Dozens of boats came. Eight were seized.' 'Dozens|' 'Eight|part'
	expect number,scope 'Several people were hurt, six seriously.' 'Several|' 'six|'
}

@test "a number behind most or a record counts from a past date, a rank counts nothing" {
	expect number,scope 'Most of the 40 people held since the raid have been freed.' '40|cumulative'
	expect number,scope 'A record 900 boats have come since 2006.' '900|cumulative'
	expect number,scope 'Police seized 40 kg of heroin, the biggest haul since the ban.' '40|'
}
