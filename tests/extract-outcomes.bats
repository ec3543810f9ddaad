#!/usr/bin/env bats
# What befell whom: the looks of clauses at real reports' harder sentences.

load helper

@test "a state that only tells how they were gives way to what was done with them" {
	expect number,measure 'Medics treated 14 hikers at the scene.' '14|treated'
	expect number,measure 'The lifeboat rescued/intercepted 156 people at sea.' '156|rescued'
	expect number,measure 'The crew saved two men in critical condition.' 'two|rescued'
	expect number,measure 'Scouts captured three alive.' 'three|detained'
	expect number,measure 'Three men are in critical condition.' 'Three|hospitalized'
}

@test "a main clause behind another's object has its own verb" {
	expect number,counted,measure 'While the patrol arrested the poachers, a ranger from the north sustained critical injuries.' \
	    'a|ranger|injured'
	expect number,measure 'Gunmen burned the mill, the church and ten barns.' 'ten|destroyed'
}

@test "mines that were cleared away and destroyed are destroyed" {
	expect number,measure 'Sappers removed 12 mines.' '12|cleared'
	expect number,measure 'In the fields 12 mines were removed and destroyed.' '12|destroyed'
}

@test "hostages and refugees by the participle before them" {
	expect number,measure 'The 62 rescued hostages are now with their families.' '62|rescued'
	expect number,measure 'The camp hosts 12 registered refugees.' '12|displaced'
}

@test "what befell people befell no events" {
	expect number,counted,measure 'In all 60 villagers were killed. The monitor grades 17 of these events as fair.' '60|villagers|killed' '17|events|other'
}

@test "those who take part in a search are deployed; those removed from a site are evacuated" {
	expect number,measure 'Some 300 volunteers were participating in the search.' '300|deployed'
	expect number,measure 'Nine pupils were safely removed from the building.' 'Nine|evacuated'
	expect number,measure 'Some 17,000 residents are still under evacuation orders.' '17,000|evacuated'
	expect number,measure 'Ten officers were hit by stones.' 'Ten|injured'
	expect number,measure 'Forty nurses have contracted the virus.' 'Forty|infected'
	expect number,measure 'Six rifles were taken off the streets.' 'Six|seized'
}

@test "quakes are incidents, though an article counts none" {
	expect number,measure 'Two strong earthquakes struck the coast.' 'Two|incident'
	expect number,measure 'The office counted 17 aftershocks.' '17|incident'
	expect number,measure 'There have been 12 drug busts this year.' '12|operation'
}

@test "the hospital, the prison or the shelter that people were taken to, by its own name" {
	expect number,measure 'Three boys were taken to Saint Mary University Hospital.' 'Three|hospitalized'
	expect number,measure 'One woman was flown to a trauma center.' 'One|hospitalized'
	expect number,measure 'The men moved 40 families to temporary shelters.' '40|evacuated'
	expect number,measure 'All 10 sailors were transported to shore.' '10|rescued'
	expect number,measure 'Gunmen took 12 nurses from the hospital.' '12|detained'
}

@test "a participle behind the object only tells which of them" {
	expect number,measure 'The office arrested 40 men found with five kilograms of cocaine.' '40|detained' 'five|seized'
	expect number,measure 'A helicopter evacuated 12 soldiers wounded in the battle.' '12|evacuated'
	expect number,measure 'The raid left 12 people wounded.' '12|injured'
	expect number,measure 'Police found 12 men killed by a blast.' '12|killed'
	expect number,measure 'The army was sent to rescue another 250 people stranded in a village.' '250|affected'
}

@test "an object that is a pronoun, and those who were there alongside" {
	expect number,measure 'A bomb killed him and three others.' 'three|killed'
	expect number,measure 'Two guides were killed alongside 3 others.' 'Two|killed' '3|killed'
}

@test "what was reported to be, and what was due to" {
	expect number,measure 'Some 410 homes were reported to be destroyed.' '410|destroyed'
	expect number,measure 'Around 40,000 people were estimated to still be displaced.' '40,000|displaced'
	expect number,measure 'At least 12 people killed due to gang violence.' '12|killed'
}

@test "where nothing is named, those who recovered are people" {
	expect number,counted,measure 'Deaths: 12
Recovered: 40' '12|Deaths|killed' '40||recovered'
}

@test "a column that says the number of what it holds" {
	expect number,counted '| Number of raids |||
| Target | 2021 | 2022 |
|---|---|---|
| Farms | 14 | 9 |
| Mills | 31 | 17 |' '14|raids' '9|raids' '31|raids' '17|raids'
	expect number,counted,measure '| Drug | Number of seizures |
| --- | --- |
| Heroin | 207 |
| Cocaine | 21 |' '207|seizures|seized' '21|seizures|seized'
}

@test "a fatal attack that was launched is an attack" {
	expect number,measure 'The gang launched a fatal attack on a camp. Guards launched two raids.' 'a|attack' 'two|raid'
}

@test "cases are not delivered; a label of another kind names nobody; lives that were saved" {
	expect number,measure 'These 24 confirmed cases are distributed across the zones of Bo (20) and Kenema (4).' \
	    '24|infected' '20|infected' '4|infected'
	expect number,counted,measure 'Operation Hydra: 5 arrested in Leeds' '5||detained'
	expect number,counted,measure 'The divers saved the lives of 18 sailors.' '18|sailors|rescued'
	expect number,measure 'Seven patients were declared cured.' 'Seven|recovered'
	expect number,counted,measure 'Jets conducted 10 strikes using bombs and guns.' '10|strikes|strike'
	expect number,measure 'Three women, two aged 33 and one aged 46, were arrested.' 'Three|detained' 'two|detained' 'one|detained'
	expect number,counted 'In the fight 30 officers and staff were hurt.' '30|officers and staff'
}

@test "a participle is not lost to what was merely done with them later" {
	expect number,measure 'Two guards killed in May are identified.' 'Two|killed'
	expect number,measure 'A guard hurt in May died.' 'A|killed'
}

@test "those who take part are deployed, where it is their work; suspected cases stay cases" {
	expect number,measure 'Some 300 officers took part in 46 searches.' '300|deployed' '46|raid'
	expect number,measure 'Another 12 suspected cases are being investigated.' '12|infected'
}

@test "confirmed as, listed as; what is measured of an event is no number of events" {
	expect number,measure 'Just 14 people were confirmed as surviving.' '14|rescued'
	expect number,measure 'Twelve men were confirmed as dead.' 'Twelve|killed'
	expect number,unit,measure '- Park Fire: 63,000 acres' '63,000|acres|other'
}

@test "an adverb and a participle behind their subject take the object that follows" {
	expect number,counted,measure 'In the south, hail partially damaged 13 barns.' '13|barns|damaged'
	expect number,counted,measure 'The gale hurt a farmer and completely destroyed a shed.' 'a|farmer|injured' 'a|shed|destroyed'
	expect number,measure 'Barns: partially damaged 13, completely destroyed 4' '13|damaged' '4|destroyed'
}

@test "a quotation may open between a verb and its object" {
	expect number,measure 'Jets struck "over 30 depots" in the valley.' '30|engaged'
}

@test "one hostage is a person, not a state" {
	expect number,counted,measure 'Soldiers rescued one hostage.' 'one|hostage|rescued'
	expect number,counted,measure 'Police freed one kidnapped hostage.' 'one|kidnapped hostage|rescued'
	expect number,measure 'Nine farmers were held hostage.' 'Nine|abducted'
}

@test "who issued the report befell nobody" {
	expect number,measure 'In the bulletin issued by the office, there have been 11 deaths, five people injured.' \
		'11|killed' 'five|injured'
	expect number,measure 'Among the dead there were three women.' 'three|killed'
}

@test "parts of a whole whose noun says what befell it" {
	expect number,measure 'There are 900 displaced people (400 men and 500 women).' '900|displaced' '400|displaced' '500|displaced'
	expect number,measure 'The camp has 900 refugees, including 400 children.' '900|displaced' '400|displaced'
	expect number,measure 'The raid killed 12 refugees, including three women.' '12|killed' 'three|killed'
	expect number,measure,scope 'Storms displaced 1,200 people. Among them are 40 children.' '1,200|displaced|' '40|displaced|part'
}

@test "what a change is in per cent, behind what it is in number, is a change too" {
	expect number 'A total of 2,421 cases were recorded, a drop of 67 cases or 2.7 per cent.' '2,421'
}

@test "what holds things puts out nothing, and what is launched may be crews" {
	expect number,measure 'The cache contained nine rifles.' 'nine|seized'
	expect number,measure 'Nine fires were contained.' 'Nine|suppressed'
	expect number,measure 'The station launched two lifeboats.' 'two|deployed'
	expect number,measure 'Nine inmates were freed in a prisoner swap.' 'Nine|released'
}

@test "patients are people of whom the main verb tells; what was caused to happen has happened" {
	expect number,measure 'Nine patients with burns were sent home cured.' 'Nine|recovered'
	expect number,measure 'The blast caused about 30 houses to collapse.' '30|destroyed'
	expect number,measure 'Heavy shelling caused thousands of people to cross the border.' 'thousands|displaced'
	expect number,measure 'Elders persuaded 12 fighters to surrender.' '12|surrendered'
	expect number,measure 'The coalition went on using bombers, fighters and remotely piloted aircraft to conduct 14 airstrikes.' '14|strike'
	expect number,measure 'Soldiers managed to rescue 65 more sailors.' '65|rescued'
	expect number,measure 'The storm led families to flee their homes, but there were no deaths.' 'no|killed'
}

@test "what resulted in something is no outcome of it; nine who went to hospital were not helped" {
	expect number,measure 'The arrests resulted in 90 charges.' '90|other'
	expect number,measure 'Nine men with burns went to hospital.' 'Nine|hospitalized'
	expect number,measure 'On scene, the crew embarked nine men.' 'nine|other'
	expect number,measure 'Raids forced 900 people (half of them women) to flee.' '900|displaced'
}

@test "a state before its noun is an adjective, and things that only locate share no outcome" {
	expect number,counted,measure 'Jets hit one unmanned underwater vessel.' 'one|unmanned underwater vessel|engaged'
	expect number,measure 'Gunners shot down nine drones near several ships.' 'nine|shot down'
	expect number,measure 'The siege claimed the lives of more than 90 villagers.' '90|killed'
	expect number,counted,measure 'Of the cases found in Peru, 90 were imported.' '90|cases|infected'
}

@test "a verb's own preposition locates nothing" {
	expect number,counted,measure 'Rain lashed the coast, cutting off nine villages.' 'nine|villages|affected'
	expect number,measure 'Rain fell in nine villages.'
}

@test "what was possible was done, and what is possible is not" {
	expect number,measure 'In May it was possible to capture 85 individuals. The clinic is able to treat 200 patients a day.' '85|detained'
}

@test "whom troops search for has not been found" {
	expect number,counted 'The force held one insurgent while searching for a bomber.' 'one|insurgent'
	expect number,measure 'Crews rescued nine while searching for a missing fisherman.' 'nine|rescued' 'a|missing'
}

@test "a list or a breakdown of events is no event" {
	expect number,counted 'A breakdown of call-outs showed 19,799 incidents.' '19,799|incidents'
}

@test "cases and instances of a crime are crimes" {
	expect number,measure 'There were no reported cases of manslaughter, 14 attempted murders and 830 instances of theft.' 'no|incident' '14|incident' '830|incident'
	expect number,counted,measure "$(printf 'Week in review:\n- 14 Human Smuggling Events\n- 3 Narcotics Events')" '14|Human Smuggling Events|incident' '3|Narcotics Events|incident'
}

@test "behind a number with a noun, one without and its verb begin a clause" {
	expect number,measure 'Some 500 people have been killed, including 120 boys, 90 women, and 800 were injured.' \
	    '500|killed' '120|killed' '90|killed' '800|injured'
}

@test "the count of a crime" {
	expect number,counted,measure 'The murder count stands at 40, in comparison to 42 last year.' '40|murder|killed' '42|murder|killed'
	expect number,counted,measure 'The rape count is 33.' '33|rape|attack'
}

@test "fully and partially, where the participle is understood" {
	expect number,measure '41 houses were damaged, of which 21 fully destroyed and 20 partially.' '41|damaged' '21|destroyed' '20|damaged'
	expect number,measure 'Six houses got fully and 25 houses got partially damaged.' 'Six|destroyed' '25|damaged'
	expect number,measure 'In May 12 schools were fully repaired.' '12|other'
}

@test "a name behind named, known as, identified as is no part of whom it tells of" {
	expect number,counted,measure 'A commander known as Omari was wounded.' 'A|commander|injured'
	expect number,counted,measure 'A man identified as Sani Musa was killed.' 'A|man|killed'
	expect number,counted,measure 'Police held a man called Omari.' 'a|man|detained'
	expect number,counted,measure 'Guards killed a man identified as "Omari".' 'a|man|killed'
	expect number,counted,measure 'Ten rebels were killed, two others including a commander known as Omari wounded.' 'Ten|rebels|killed' 'two|others|injured' 'a|commander|injured'
	expect number,counted,measure 'Police held two men named in the report.' 'two|men|detained'
	expect number 'Police held two men named' 'two'
}

@test "what they are believed to be tied to is not what befell them" {
	expect number,counted,measure 'A raid netted a wanted man and three other suspects believed to be associated with the gang.' 'A|raid|raid' 'a|wanted man|detained' 'three|suspects|detained'
	expect number,measure 'Floods killed two men and three others are believed to be missing.' 'two|killed' 'three|missing'
	expect number,measure 'Nine women known to have been kidnapped were freed.' 'Nine|rescued'
}

@test "a participle behind parts is of the whole too; behind it an uncounted subject has a verb of its own" {
	expect number,measure 'Ten rebels were killed and five others including a commander injured.' 'Ten|killed' 'five|injured' 'a|injured'
	expect number,measure 'Ten rebels were killed, five others including a commander injured and a house was destroyed.' \
		'Ten|killed' 'five|injured' 'a|injured' 'a|destroyed'
	expect number,measure 'Six men including one injured were flown out.' 'Six|evacuated' 'one|evacuated'
	expect number,measure 'Nine rebels including two leaders who had a big part in the raid, were detained, a bunker and 30 mines destroyed, and some maps were seized.' \
		'Nine|detained' 'two|detained' 'a|destroyed' '30|destroyed'
}

@test "a search yields what it finds, and only people yield to others" {
	expect number,measure 'The checks yielded 12 matches.' '12|other'
	expect number,measure 'The sweep yielded 40 arrests and 12 rifles.' '40|detained' '12|seized'
	expect number,measure 'On Monday 12 rebels yielded.' '12|surrendered'
}

@test "the relative clause of a part is its own; what had to be done was done" {
	expect number,measure 'Six men were on the beach, including one who had to be rescued.' 'Six|other' 'one|rescued'
}

@test "survivors of a boat are no boat" {
	expect number,measure 'Crews ended the search for survivors of a migrant vessel.' ''
}

@test "who passes it on stands between be and the participle" {
	expect number,measure 'Some 145 civilians were locally alleged killed.' '145|killed'
	expect number,measure 'Some 14 men were believed killed.' '14|killed'
	expect number,measure 'A mill was reported destroyed killing three farmers.' 'A|destroyed' 'three|killed'
}

@test "idioms of fire brigades, coast guards, rangers and grids" {
	expect counted,measure 'The fires have blackened 6,300 hectares of gorse.' 'gorse|destroyed'
	expect counted,measure 'Rescuers refloated 16 stranded whales.' 'stranded whales|rescued'
	expect counted,measure 'Divers led 1,100 tourists to safety.' 'tourists|evacuated'
	expect counted,measure 'Bandits carted off 31 sacks of flour.' 'sacks of flour|seized'
	expect counted,measure 'The storm ripped the roofs off 212 homes.' 'homes|damaged'
	expect counted,measure 'The agency fined 21 employers.' 'employers|other'
}

@test "more idioms of what befell people, houses and cars" {
	expect counted,measure 'Two roofers plunged to their deaths.' 'roofers|killed'
	expect counted,measure 'The fire melted 14 caravans.' 'caravans|destroyed'
	expect counted,measure 'The floods plunged 31,000 homes into darkness.' 'homes|affected'
	expect counted,measure 'Three tankers jackknifed on the ring road.' 'tankers|incident'
	expect counted,measure 'Customs detained 23 shipments.' 'shipments|seized'
	expect counted,measure 'Four columnists were found strangled.' 'columnists|killed'
}

@test "what somebody did that says little, and then what befell them" {
	expect number,counted,measure 'A shepherd stepped on a mine and was killed.' 'A|shepherd|killed'
	expect number,measure 'Three skiers got lost and were found safe.' 'Three|rescued'
	expect number,measure 'A coaster struck a reef and sank.' 'A|incident'
}

@test "a heading's reference counts nothing" {
	expect number,counted 'Raids (Group 4): nine.' 'nine|Raids'
	expect number,counted,measure "$(printf '# CASUALTIES (TAB D)\n\n1. DEAD - 48: Regions I and II.\n')" '48||killed'
}

@test "cases of an illness, and of what is none" {
	expect number,measure 'There were 12 cases of mpox and 14 cases of acute flaccid paralysis.' '12|infected' '14|infected'
	expect number,measure 'There were 164 cases of vote buying and 12 cases of sexual violence.' '164|incident' '12|violation'
}

@test "what the participle of the subject says, over what only describes" {
	expect number,measure 'The arrested suspected illegal workers comprised one man and 23 women.' 'one|detained' '23|detained'
	expect number,measure 'Eighteen accommodation centres remained open.' 'Eighteen|other'
}

@test "how many doses each received is no count, and who received them were vaccinated" {
	expect number,counted,measure 'In the first round 5,400 children received one dose of measles vaccine.' '5,400|children|vaccinated'
	expect number,counted,measure 'At least 90 women were given two doses each.' '90|women|vaccinated'
	expect number,counted,measure 'The agency delivered 12,000 doses of vaccine.' '12,000|doses of vaccine|delivered'
}

@test "who reached a country by sea arrived, and who were taken to port were rescued" {
	expect number,measure 'Some 300 people reached Malta by sea.' '300|displaced'
	expect number,measure 'The 30 survivors were taken to the nearest port.' '30|rescued'
	expect number,measure 'The 30 survivors were taken to a reception centre.' '30|evacuated'
}

@test "whose roofs were damaged is damaged, and who left a camp are displaced" {
	expect number,counted,measure 'The storm damaged the roofs of three schools, two clinics and 140 homes.' \
	    'three|schools|damaged' 'two|clinics|damaged' '140|homes|damaged'
	expect number,counted,measure 'In June 402 individuals left Garu camp.' '402|individuals|displaced'
}

@test "drones that disappeared from radar or reached their targets" {
	expect number,counted,measure 'Forces launched 76 drones; 52 were shot down, 18 disappeared from radar and six reached their targets.' \
		'76|drones|other' '52|drones|shot down' '18|drones|other' 'six|drones|other'
}

@test "a sum without a verb is of what befell the same before" {
	expect number,outcome 'Enemy losses on Monday: 970 personnel, 14 tanks. Total since May: 9,600 personnel and 110 tanks.' \
		'970|losses' '14|losses' '9,600|losses' '110|losses'
}

@test "conjuncts without a number, and a pair of them, stand between a verb and the last of its objects" {
	expect number,measure 'The gale damaged roofs, jetties and sea walls, and 12 boats.' '12|damaged'
	expect number,measure 'The gale damaged roofs, jetties and sea walls, water pipes, clinics and over 90 boats.' '90|damaged'
	expect number,measure 'Troops met the mayor and the priest, and 12 rebels surrendered.' '12|surrendered'
}

@test "how many times something was done, where each is an event" {
	expect number,counted,measure 'Gunners shelled the dam three times.' 'three|times|attack'
	expect number,measure 'The truce was violated 14 times.' '14|violation'
	expect number,measure 'Sentries opened fire on the boats six times.' 'six|attack'
}

@test "what reached a place that is not counted was delivered there" {
	expect number,measure 'Nine tons of flour have reached the valley.' 'Nine|delivered'
	expect number,measure 'Aid reached 40 families.' '40|assisted'
}

@test "in front of an amount over is no part of the verb" {
	expect modifier,number,measure 'Scouts took over 90 kg of opium off a lorry.' 'over|90|seized'
	expect modifier,number 'Scouts took over 12 villages.' '|12'
}

@test "what a tip led to came about; the gerund of a deed counts whom it befell" {
	expect number,measure 'A call led rangers to arrest four poachers.' 'four|detained'
	expect number,counted,measure 'He is wanted for the stabbing of a clerk.' 'a|clerk|injured'
	expect number,measure 'Of the 40 pistols found, nine were loaded.' '40|seized' 'nine|seized'
	expect number,measure 'Guides carried two climbers out of the gorge.' 'two|rescued'
}

@test "the verb is of those before the preposition" {
	expect number,counted,measure 'Pilots from six stations rescued nine men.' 'nine|men|rescued'
	expect number 'Rebels in two camps surrendered, and one rebel died.' 'one'
	expect number,measure 'The barns of 30 farmers were destroyed.' '30|other'
}

@test "hunger told by what they have not; care that was given" {
	expect number,measure 'Some 900 nomads do not have enough to eat.' '900|affected'
	expect number,measure 'Some 900 nomads lack drinking water.' '900|affected'
	expect number,measure 'The charity gave emotional support to 40 widows.' '40|assisted'
}

@test "reports of what went on are incidents" {
	expect number,measure 'The firm received 40 reports of smoking.' '40|incident'
	expect number,measure 'The firm received 40 reports of burns.' '40|injured'
	expect number,measure 'Inspectors issued 12 citations.' '12|other'
}

@test "who was discharged is none of the deaths told of before" {
	expect number,counted,measure $'61 deaths have been recorded.\n\nAdmitted: 172\nDischarged: 979' '61|deaths|killed' '172||hospitalized' '979||recovered'
}

@test "embedded and vaccinated in full" {
	expect number,measure 'An officer and two marines were embedded in the team.' 'An|deployed' 'two|deployed'
	expect number,measure 'Some 83% of adults have completed the full course.' '83|vaccinated'
}

@test "who came ashore is displaced, and who is kept in hospital hospitalized" {
	expect number,measure 'Some 214 migrants came ashore on Sunday.' '214|displaced'
	expect number,measure 'There are 58 measles cases who are being kept in all health facilities.' '58|hospitalized'
}

@test "broken bones; what is off the streets" {
	expect number,measure 'An officer sustained a broken wrist. A boy suffered a broken leg.' 'An|injured' 'A|injured'
	expect number,counted,measure 'A sawn-off shotgun, two machetes and more than £31,000 in cash are off the streets.' \
		'A|sawn-off shotgun|seized' 'two|machetes|seized' '31,000|cash|seized'
}

@test "who the part are tells nothing of what befell them" {
	expect number,measure 'Police held 40 people, 17 of whom are said to belong to a gang.' '40|detained' '17|detained'
	expect number,measure 'The attack killed 20 people, four of whom have been identified.' '20|killed' 'four|killed'
	expect number,measure 'The raid killed 40 rebels, including nine who were known to the guards.' '40|killed' 'nine|killed'
	expect number,measure 'Police held 40 people, 17 of whom were released.' '40|detained' '17|released'
}

@test "a place that was hit says nothing of what an enumeration behind the colon ends with" {
	expect number,measure 'Datar was the hardest hit: 84 houses, 16 bridges and two mosques were damaged.' '84|damaged' '16|damaged' 'two|damaged'
}

@test "those who surrendered in a clause of their own were not freed with the others" {
	expect number,measure 'The navy freed 17 sailors and 35 pirates surrendered.' '17|rescued' '35|surrendered'
	expect number,measure 'Some 123 families are camping at a school. Coca eradication: 90 hectares' '123|displaced' '90|destroyed'
}

@test "what stands behind the first number of a list befell those of the other labels too" {
	expect number,counted,measure $'By age\n- Children: 60 deaths\n- Women: 22\n- Men: 40' '60|deaths|killed' '22|Women|killed' '40|Men|killed'
}

@test "the affected are affected, whoever they are" {
	expect number,measure $'Affected: 90\nInjured: 3' '90|affected' '3|injured'
}

@test "those beside the patients are none; operational updates befell nobody" {
	expect number,measure 'Nearly 150 patients remain there, along with 15 medical staff.' '150|infected' '15|other'
	expect number,outcome $'Operational updates\n- School meals: 168,000 children in 590 schools.' '168,000|'
}

@test "those aboard did not sink; who swam to shore" {
	expect number,counted,outcome 'A trawler sank with 20 aboard; six swam to shore.' 'A|trawler|sank' '20||' 'six||swam to shore'
}

@test "of which so many did what; what befell the rest, in a clause of its own" {
	expect number,counted,outcome 'Aircraft flew 62 sorties, of which 14 released weapons.' '62|sorties|flew' '14|sorties|flew'
	expect number,outcome 'The ship sank; nine men were taken ashore and the rest were left on board.' 'nine|taken ashore'
}

@test "a verb that may have an object can be the last word of a text" {
	expect number,counted,outcome 'The convoy of 12 lorries reached' '12|lorries|reached'
}

@test "of may be the first word of a text" {
	expect number,counted 'of two rifles were' 'two|rifles'
}

@test "what a relative clause says befell them goes before that they were recorded" {
	expect number,outcome,measure 'The agency recorded 8 people who died in the quake. Police reported nine men who were injured.' '8|died|killed' 'nine|injured|injured'
	expect number,outcome 'The army conducted 12 raids that killed nine men.' '12|conducted' 'nine|killed'
}

@test "those who remain in a hospital by its name" {
	expect number,outcome,measure 'Twenty were pulled out alive, seven of whom remain in Ayni hospital.' 'Twenty|pulled out alive|rescued' 'seven|remain in Ayni hospital|hospitalized'
}

@test "who are among survivors, victims or the missing" {
	expect number,counted,measure 'Eleven minors were among the survivors.' 'Eleven|minors|rescued'
	expect number,counted,measure 'Three foreigners were among the missing and two among the victims.' 'Three|foreigners|missing' 'two|foreigners|killed'
}

@test "who lost a limb" {
	expect number,counted,measure 'The blast hurt nine men, and two boys lost their legs.' 'nine|men|injured' 'two|boys|injured'
	expect number,counted,measure 'In May 12 arrivals and nine departures were recorded.' '12|arrivals|displaced' 'nine|departures|other'
}

@test "who got away was not held" {
	expect number,measure 'Guards shot six detainees and more than 90 got away.' 'six|injured' '90|other'
}

@test "what some of a number are told of in an item is not what befell those of the item before" {
	expect number,measure $'New\n\n- 114 patients have been discharged\n- 9 of the 14 new cases are male' '114|recovered' '9|infected' '14|infected'
	expect number,measure 'The blast cut off water to 90 villagers.' '90|affected'
}

@test "numbers in turn may open a text, and a further may end it" {
	expect number $'2,100 and 41,200, respectively), which is more than in the quarter before.'
	expect number 'A search of the home later the same day recovered a further' 'A' 'a'
	expect number 'Police froze accounts holding a further' 'a'
}

@test "of several words behind a verb the nearest are its own" {
	expect number,measure 'Of six missing sailors, four were found alive on a raft, one is dead.' 'six|missing' 'four|rescued' 'one|killed'
}

@test "badly hurt four others: an adverb and its participle behind a comma are the next verb" {
	expect number,counted,measure 'The gale destroyed 13 barns, partially damaged four mills and displaced 90 villagers.' \
	    '13|barns|destroyed' 'four|mills|damaged' '90|villagers|displaced'
	expect number,counted,measure 'The gale killed 13 villagers, seriously injured four others and burned a mill.' \
	    '13|villagers|killed' 'four|others|injured' 'a|mill|destroyed'
}

@test "two outcomes that befell two numbers respectively" {
	expect number,counted,measure 'Nine men and two boys were killed and wounded, respectively.' 'Nine|men|killed' 'two|boys|injured'
	expect number,counted,measure 'Shelling killed and injured 12 and 30 villagers, respectively.' '12|villagers|killed' '30|villagers|injured'
	expect number,counted,measure 'Some 12 and 30 villagers were killed and injured respectively.' '12|villagers|killed' '30|villagers|injured'
	expect number,measure 'Nine men and two boys were killed and wounded.' 'Nine|casualties' 'two|casualties'
}

@test "another about forty are the forty" {
	expect number,counted 'Guards held 12 men on Monday and another about 40 on Tuesday.' '12|men' '40|men'
}

@test "what the shelling did to more than so many is a verb" {
	expect number,counted,measure 'The shelling killed more than 67 villagers.' '67|villagers|killed'
	expect number,counted,measure 'The bombing damaged nearly 40 barns.' '40|barns|damaged'
}

@test "who had a broken leg, a dose or was long-lined; cases that courts concluded; candidates are persons" {
	expect number,measure 'One rider had a dislocated elbow and two walkers had broken legs.' 'One|injured' 'two|injured'
	expect number,measure 'Some 900 villagers have had their second jab.' '900|vaccinated'
	expect number,measure 'Two skiers and a dog were long-lined off the ridge and nine were guided down.' \
	    'Two|rescued' 'a|rescued' 'nine|rescued'
	expect number,measure 'Guards held 12 patrols. Nine cases were concluded in court.' '12|patrol' 'Nine|other'
	expect number,measure 'Police detained 40 people, among them 12 candidates.' '40|detained' '12|detained'
	expect number,measure 'Nine villagers remain at the district hospital.' 'Nine|hospitalized'
}

@test "people are lifted, brought up and led out of danger; the depth of water that a ship sank in is no cargo" {
	expect number,counted,measure 'A helicopter lifted two men and a woman, who were flown to Orn.' 'two|men|rescued' 'a|woman|rescued'
	expect number,counted,measure 'Divers brought up nine sailors.' 'nine|sailors|rescued'
	expect number,measure 'The tug sank in 90 metres of water.'
}

@test "how often crews were called out, who joined the fight, and what workers lacked" {
	expect number,measure 'The station has been called out 96 times.' '96|mission'
	expect number,measure 'The boat was launched nine times.' 'nine|mission'
	expect number,measure 'Two aircraft joined the fight and 90 rescuers searched overnight.' 'Two|deployed' '90|deployed'
	expect number,measure 'Residents of four villages were moved by ferry.' 'four|evacuated'
	expect number,measure 'Nine workers lacked valid permits.' 'Nine|other'
}
