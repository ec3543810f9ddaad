#!/usr/bin/env bats
# Ways of putting it that police, fire services, navies and relief agencies share, and what they come to.
load helper

@test "crews and boats that went into action, and how often they launched" {
	expect number,measure 'In all 12 helicopters have been pressed into action and four boats swung into action.' '12|deployed' 'four|deployed'
	expect number,measure 'The lifeboats launched 52 times and rescued 12 people.' '52|mission' '12|rescued'
	expect number,measure 'The river police held 2 humanitarian actions.' '2|operation'
}

@test "who was only spoken to, and who was placed in care" {
	expect number,measure 'In Bari 40 residents were spoken with about the thefts.' '40|other'
	expect number,measure 'The agency placed 12 orphans in foster care, and nine girls were placed in alternative care.' '12|assisted' 'nine|assisted'
	expect number,measure 'Two trawlers were escorted out of Fijian waters.' 'Two|other'
}

@test "drugs handed over are seized, cases filed are not what took place" {
	expect number,measure 'The battalion transferred 27 sacks of cannabis to the agency.' '27|seized'
	expect number,counted,measure 'Police filed 40 drug cases.' '40|drug cases|other'
	expect number,measure 'The cache contained 40 blocks of TNT, 6 mortar mines and 3 firearms units.' '40|seized' '6|seized' '3|seized'
	expect number,measure 'Seized drugs were: 26 grams of cocaine; 43 marijuana seedlings.' '26|seized' '43|seized'
}

@test "buildings impacted are damaged, regions the most affected are affected" {
	expect number,measure 'Forty-one clinics have been impacted since May.' 'Forty-one|damaged'
	expect number,measure 'Two northern regions are the most affected ones by the floods.' 'Two|affected'
}

@test "tests for a thing are no things, and a hospital may have an adjective" {
	expect number,measure 'In May 519 drug and alcohol tests were conducted.' '519|other'
	expect number,measure 'There were 81 people in Scottish hospitals.' '81|hospitalized'
}

@test "items under offences are offences of their kind" {
	expect number,counted,measure $'Road offences detected in May included:\n- Using mobile phones – 255\n- Unaccompanied learner drivers – 100\n- No seat belts – 75\n- Assaults – 9' \
	    '255|mobile phones|violation' '100|Unaccompanied learner drivers|violation' '75|seat belts|violation' '9|Assaults|attack'
}

@test "who was among those that something befell, without a verb" {
	expect number,measure '155 children from Iran among those assisted, 2 from Chad' '155|assisted' '2|assisted'
	expect number,measure 'Bari: 12 boys among the dead' '12|killed'
	expect number,measure 'A raid in Basra netted a wanted man and three suspects believed to be associated with the group.' 'A|raid' 'a|detained' 'three|detained'
}

@test "a list behind a colon goes on behind the parts of one item" {
	expect number,measure 'The attack killed 40 people: 12 soldiers; 20 rebels, including three commanders; 8 civilians.' \
	    '40|killed' '12|killed' '20|killed' 'three|killed' '8|killed'
}

@test "a column of an adverb alone is of the things beside it" {
	expect number,counted,measure $'District\tDead\tFully damaged houses\tPartially\nGalle\t3\t12\t40' '3||killed' '12|houses|destroyed' '40|houses|damaged'
	expect number,measure 'Persons in safety centres: 840' '840|displaced'
}

@test "victims of a crime are no casualties, outbreaks are no cases" {
	expect number,measure 'In May 45 victims of modern slavery were identified.' '45|other'
	expect number,measure 'Four measles outbreaks were confirmed.' 'Four|other'
	expect number,measure 'In the camp 45 women received care and nine gave birth.' '45|treated' 'nine|other'
}

@test "what forces conduct and what they uncover" {
	expect number,measure 'The air force conducted 46 flights, and commandos carried out 12 tasks.' '46|sortie' '12|mission'
	expect number,measure 'Our forces have conducted 18 actions against the garrison.' '18|operation'
	expect number,measure 'One clandestine laboratory was uncovered and two caches were uncovered.' 'One|other' 'two|seized'
	expect number,measure 'The army liberated 900 square kilometres.' '900|cleared'
	expect number,measure 'He led the gang that launched a fatal attack on a convoy.' 'a|attack'
}

@test "who was referred where, and who is housed" {
	expect number,measure 'Of them 381 violators were referred to their diplomatic missions, and 30 patients were referred.' '381|other' '30|hospitalized'
	expect number,measure 'Some 199 families are temporarily housed in hotels.' '199|displaced'
	expect number,measure 'In May 518 migrants made the crossing.' '518|displaced'
}

@test "who is brought to a number, and what losses amounted to as of a day" {
	expect number,measure 'In May 964 refugees arrived, bringing the number of new arrivals since January to 6,936 individuals.' '964|displaced' '6,936|displaced'
	expect number,measure 'As of the morning of April 23, the losses of enemy personnel amounted to about 2,600 people.' '2,600|casualties'
	expect number,measure 'Some 199 families, numbering 469 people, are temporarily housed in hotels.' '199|displaced' '469|displaced'
	expect number,measure 'Nine others including two commanders who had a key role in the attack, were detained.' 'Nine|detained' 'two|detained'
	expect number,counted,measure $'The checks have led to the following arrests in several countries:\n\nDrug trafficking: 37\nFirearms and drug trafficking: 7' \
	    '37|arrests|detained' '7|arrests|detained'
}

@test "what people manage to do takes place, told of the present too" {
	expect number,measure 'Several hundred villagers manage to cross into Montenegro each day.' 'Several hundred|displaced'
	expect number,measure 'Forty refugees managed to flee to Chad.' 'Forty|displaced'
}

@test "who got what a verb of giving took, and what was given" {
	expect number,outcome,measure 'The Red Crescent gave 40 tons of flour to 900 families.' '40|gave|delivered' '900|gave flour|assisted'
	expect number,measure 'Two lorries brought food for 3,000 people to Bria.' 'Two|other' '3,000|assisted'
	expect number,measure 'Pilots dropped rations for 550 families.' '550|assisted'
	expect number,measure 'Nurses gave 4,000 children a first dose of vaccine.' '4,000|vaccinated' 'a|delivered'
	expect number,measure 'By May 60,000 people had gained access to safe water.' '60,000|assisted'
	expect number,measure 'Nine men went to the village.' 'Nine|other'
	expect number,measure 'In Lebanon, aid was given to 3,200 in the Bekaa.' '3,200|assisted'
}

@test "what befell people and houses in a relief report" {
	expect number,measure 'Forty houses developed cracks and 90 families lost everything.' 'Forty|damaged' '90|affected'
	expect number,measure 'The hospital received 280 patients, and 30 elders were helped to leave.' '280|hospitalized' '30|evacuated'
	expect number,measure 'Planes carried 90 migrants home, and 3,000 families collected their rations.' '90|returned' '3,000|assisted'
	expect number,measure 'Sappers cleared 12 landslides.' '12|cleared'
}

@test "whom a distribution reached was reached; who is looked for is missing" {
	expect number,measure 'General food distributions reached 41,000 people. Vaccinations reached 900 children.' '41,000|assisted' '900|vaccinated'
	expect number,measure 'Soldiers found nine bodies and are looking for nine others.' 'nine|killed' 'nine|missing'
	expect number,measure 'In Adre 300 newcomers have been counted; 12 safe centres are open.' '300|displaced' '12|other'
}

@test "who was swept overboard, walked somewhere or was freed from prison; whose thing it was" {
	expect number,measure 'Nine passengers were swept overboard, and 700 villagers walked to Macomia.' 'Nine|missing' '700|displaced'
	expect number,measure 'Last week 92 prisoners were freed from the central prison; soldiers dug out 37 cars.' '92|released' '37|rescued'
	expect number,measure 'The clinic took in 40 patients and fitted 12 amputees with limbs.' '40|hospitalized' '12|treated'
	expect number,counted 'A plane of an aid agency crashed, and a car of a local official burned.' 'A|plane of an aid agency' 'a|car of a local official'
}
