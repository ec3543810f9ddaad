#!/usr/bin/env bats
# The place of figures that stand beside none: what the opening of the text is about, what a paragraph passes on.

setup() {
	load helper
}

@test "the state or the territory is the one that was named last, be it in an office's name" {
	expect number,place,country 'The Ohio Highway Patrol held 12 people across the state.' '12|the state, Ohio|US'
	expect number,country $'Northern Territory Police were pleased with the night.\n\nThey tested 1,909 drivers throughout the Territory.' '1,909|AU'
	expect number,country 'State media said that 12 people died across the state.' '12|'
}

@test "the place that the text opens with, before it counts, is where what it counts was" {
	expect number,place $'Road police give update\n\nSubscribe for the newest alerts of the police.\n\nRoad violations continue to be a great worry within Jamaica and the road police have done their best.\n\nIn June 40 tickets were issued.' \
	    '40|Jamaica'
	expect number,place $'Peacekeepers conduct 300 patrols\n\nProof of what the force puts into calming the vast and war-torn Chad comes in a note of its chief.\n\nIt conducted 90 flights, and talked to the army of Chad. Men for it come from Niger and Kenya.' \
	    '300|Chad' '90|Chad'
	expect number,country $'Good evening and welcome to the hearing of the board.\n\nWe meet to consider the crash of a coach on the ring road in Tucson, Arizona, in May.\n\nThe coach left the road.\n\nFour riders were killed.' \
	    'Four|US'
}

@test "the opening holds no place of others, nor one that a later text names" {
	expect number,country $'The minister met his colleague of Chad.\n\nThe police seized 12 rifles.' '12|'
	expect number,country $'Chad Airways has a new office.\n\nThe police seized 12 rifles.' '12|'
}

@test "a country that ends the name of a force opens nothing" {
	expect number,place $'River Guard Chad keeps a watch on smugglers by day and by night.\n\nThe force seized 14 canoes last month.' '14|'
	expect number,place $'The plan is meant to help war-torn Chad to its feet.\n\nThe army seized 14 canoes last month.' '14|Chad'
}

@test "the text begins behind the caption of a picture, where it says whence it was sent" {
	expect number,place $'ROAD CHECK. Officers stop drivers on Harbour Road in Takoradi on May 2, a day after the ban began.\n\nACCRA, Ghana – A month into the ban, the police said that they have held over 400 drivers.\n\nIn all they seized 94 pistols.' \
	    '400|' '94|'
	expect number,place $'Officers stop drivers on Harbour Road in Takoradi. They wear new vests.\n\nACCRA, Ghana – The police held 400 drivers in Kumasi.\n\nIn all they seized 94 pistols.' \
	    '400|Kumasi' '94|Kumasi'
	expect number,place $'Twelve people were killed in Tamale on Monday. They were farmers.\n\nACCRA, Ghana - The police said the attackers fled. Nine were held.' \
	    'Twelve|Tamale' 'Nine|Tamale'
	expect number,place $'ROAD CHECK. Officers set up a road block in Takoradi.\n\nACCRA, Ghana – A month into the ban, the police said that they have held 400 drivers.' \
	    'a|Takoradi' '400|'
}

@test "the district and the area are those that were named last" {
	expect number,place $'Results are in for the week, with 40 arrests.\n\nMuch was done across the East Midlands.\n\nAcross the county, 94 arrests were made.\n\nAnother 12 men fled.' \
	    '40|' '94|East Midlands' '12|'
	expect number,place $'The army said that it fights on in Central Mindanao.\n\nSince May, 94 rebels have been killed in clashes in the area.' '94|Central Mindanao'
	expect number,place $'Results are in for the week, with 40 arrests.\n\nMuch was done across the East Midlands.\n\nMen from the county found 94 rifles.' '40|' '94|'
}

@test "people whose numbers stand in brackets tell nothing of where they were" {
	expect number,country $'The office held 94 men at a site in Dengkil.\n\nThey were of many nations: Peruvian (61), Chadian (30) and Malian (three).\n\nAnother 12 fled.' \
	    '94|MY' '61|MY' '30|MY' 'three|MY' '12|MY'
}

@test "a full stop and a dash end whence a text was sent" {
	expect number,place $'Lima, Peru.- Police held nine men in Cusco.\n\nAnother 40 were fined.' 'nine|Cusco' '40|Cusco'
	expect number,place $'Lima.– Police held nine men.\n\nAnother 40 were fined.' 'nine|' '40|'
}

@test "what begs for gifts over a page tells of no place" {
	expect number,place $'UNITED24 - Make a charitable donation in support of Chad!\n\nNEWS RELEASE\n\nThe 9th Brigade ran four raids and held 31 men.' 'four|' '31|'
	expect number,place $'Donate now to help the people in Chad\n\nThe 9th Brigade ran four raids.' 'four|'
}

@test "where the title's country is not where most was, the lead tells" {
	expect number,place $'Kenya: Troops kill more raiders\n\nTroops of the Kenya Contingent have killed raiders along the Marka-Afgooye road.\n\nNine raiders were shot. The troops of Somalia were glad. Clans of Mogadishu in Somalia and of Kismayo were too, said the Kenya Contingent.' \
	    'Nine|Marka-Afgooye road'
	expect number,place $'Kenya: Troops kill more raiders\n\nRaiders were killed along the Nakuru road.\n\nNine raiders were shot.' 'Nine|Kenya'
}

@test "who wrote it is not where, and what came from events was where they were" {
	expect number,place $'Coast Guard lands 12 tons of opium from Eastern Pacific interdictions\n\nBy U.S. Coast Guard 3rd District\n\nThe load stands for nine interdictions.' \
	    '12|Eastern Pacific' 'nine|Eastern Pacific'
	expect number,place $'Coast Guard lands nine tons of opium\n\nBy U.S. Coast Guard 3rd District\n\nThe load stands for nine interdictions.' 'nine|' 'nine|'
	expect number,place 'The police showed 14 rifles from Lyon raids.' '14|Lyon'
	expect number,place 'Doctors saw 14 children from Lyon clashes.' '14|'
}

@test "a sentence of several places passes on the one that each of its figures stands beside" {
	expect number,place $'After the rockets fired at Chad, the air force hit a number of posts in the north of Niger. They included four caves.' \
	    'a number of|Niger' 'four|Niger'
	expect number,place $'The ministry told of what had been seen in all of the region during a week of war.\n\nAfter the rockets fired at Chad, nine died in Niger and two in Mali. Four caves fell in.' \
	    'nine|Niger' 'two|Mali' 'Four|'
}

@test "with nothing else to say where its first were, a list was where its sentence ends" {
	expect number,place $'Ndjamena, Chad: The army ran 14 raids and flew 90 times.\n\nThe guard led them in Logone, Mandoul and Lac provinces.\n\nIn these raids, 19 rebels were killed, two others were hurt, a hut and 40 mines were destroyed in Moundou. Nine fled to Bongor.\n\nThe army gave 12 goats to villagers in Doba.' \
	    '14|' '90|' '19|Moundou' 'two|Moundou' 'a|Moundou' '40|Moundou' 'Nine|Bongor' '12|Doba'
}

@test "what is told in addition stays in the town, if not in the country, that was named last" {
	expect number,place $'Chile and Peru: floods\n\nHeavy rain in Trujillo caused mudslides. Eight deaths are confirmed. In addition, 50 houses have collapsed.' \
	    'Eight|Trujillo' '50|Trujillo'
}

@test "a list that opens the document opens with where it all was" {
	expect number,place $'Key points\n\n- More than 900 people are sheltering in 15 schools across Tigray.\n- Another three nurses were killed.\n- One school in Adigrat was hit.' \
	    '900|Tigray' 'three|Tigray' 'One|Adigrat'
	expect number,place $'Key points\n\n- More than 900 people are sheltering in 15 schools in Adigrat.\n- Another three nurses were killed.\n- 12 goats died in Peru.' \
	    '900|Adigrat' 'three|' '12|Peru'
}

@test "a name that nobody knows is a place in a list of items that are called by places" {
	expect number,place,country $'Crossings in week 12\n\n- Adré: 1,200 refugees and 340 returnees\n- Abéché: 300 refugees\n- Oldbrook: 50 refugees\n\nTotal: 1,890' \
	    '1,200|Adré|TD' '340|Adré|TD' '300|Abéché|TD' '50|Oldbrook, Adré|TD'
	expect number,place $'Crossings in week 12\n\n- Adré: 1,200 refugees\n- Frontex: 30 officers\n- Oldbrook: 50 refugees' \
	    '1,200|Adré' '30|' '50|'
}

@test "whence a flight came says nothing of where the country is that most of it is told of" {
	expect number,country $'Police have told of how drugs are brought in by air.\n\nThe man was stopped after arriving into Sydney Airport on a flight from the United States.\n\nOfficers seized 20 packages.' '20|AU'
	expect number,country $'The centre told of its work.\n\nIn 2019, 53 cases of Guinea worm disease were seen.' '53|'
}

@test "a country that one paragraph alone names is that paragraph's, and who returns without a word of where to is told by whence" {
	expect number,country $'The office has told of its work in the week that is over.\n\nIts staff held 45 men.\n\nIt found that nine women were at work in Malta without leave, who may take no work in Malta.\n\nStaff raided 12 farms.' \
	    '45|' 'nine|MT' '12|'
	expect number,country $'Highlights\n\n900 undocumented Malians returned from Chad\n\n40 total returns from Niger since May' '900|TD' '40|NE'
	expect number,country 'In May 900 Malians returned from Chad to Mali.' '900|ML'
}

@test "a province that two countries have is the one of the country whence the news was sent" {
	expect number,country 'NEW DELHI: The Border Security Force seized drugs.

The force seized 12 kg of heroin in Punjab on Sunday. It said no more of this.

The head of the office told of its work.' '12|IN'
}

@test "the police of a country says which of several towns is meant" {
	expect number,country 'The South African Police Service said on Friday.

Officers seized 12 kg of heroin in Newcastle on Sunday. They said no more of this.

The head of the office told of its work.' '12|ZA'
	expect number,country 'The Colombian National Police said on Friday.

Officers arrested 12 people in Córdoba on Sunday. They said no more of this.

The head of the office told of its work.' '12|CO'
	expect number,country 'Spanish police said on Friday.

Officers arrested 12 people in Córdoba on Sunday. They said no more of this.

The head of the office told of its work.' '12|ES'
	expect number,country 'The Chadian troops said on Friday.

Officers arrested 12 people in Córdoba on Sunday. They said no more of this.

The head of the office told of its work.' '12|AR'
}

@test "a sea that a storm came from is not where the text counts" {
	expect number,country $'A front in the South China Sea became a typhoon. On 2 May it hit the provinces of Phu Yen and Khanh Hoa in Vietnam. So far 102 people were killed.\n\nIn total nine schools collapsed.' \
	    '102|VN' 'nine|VN'
}

@test "what is told of the whole nation is not in a town or a district that was named before" {
	expect number,country $'Two men died in Kampala on Sunday.\n\nLast month 340 people nationwide were treated for burns, and nine died.' 'Two|UG' '340|' 'nine|'
	expect number,country $'Two men died in Uganda on Sunday.\n\nLast month 340 people nationwide were treated for burns.' 'Two|UG' '340|UG'
	expect number,country $'Two men died in Kampala on Sunday.\n\nThe police then began a nationwide search and held 340 people.' 'Two|UG' 'a|UG' '340|UG'
}

@test "a part that has most of all is not where the text goes on to count" {
	expect number,country $'The service said that its Ashanti Region recorded the highest number of fires.\n\nIt fought 44 fires in May.' '44|'
	expect number,country $'The police said that Kampala had most of the thefts.\n\nThey counted 44 thefts in May.' '44|'
	expect number,country $'The police said that fires raged in Kampala, the largest city.\n\nThey counted 44 dead.' '44|UG'
}

@test "the sea off a country is where one event was, and not what was counted over years" {
	DATE=2024-05-06
	expect number,country $'The crew took 63 men home after their boat was stopped off the coast of Cuba.\n\nIn fiscal year 2022, crews stopped 7,175 men.' '63|CU' '7,175|'
	expect number,country $'The crew stopped 63 men in Cuba.\n\nIn fiscal year 2022, crews stopped 7,175 men.' '63|CU' '7,175|CU'
}

@test "the item that a text begins to count in tells in which country all of the list is, as a paragraph does" {
	expect number,country $'- Clearing of 40 hectares. They lie in southern Lebanon, in the east of Lebanon and in northern Lebanon.\n- Training of 12 men.' '40|LB' '12|LB'
	expect number,country $'- Clearing of 40 hectares.\n- Training of 12 men. They live in southern Lebanon, in the east of Lebanon and in northern Lebanon.' '40|' '12|'
}

@test "what is said of a nation aside, or of what will be done, does not part a figure from its town" {
	expect number,country $'Nine men died in Kampala on Sunday.\n\nThe blast, which shook markets nationwide, hurt 12 men.' 'Nine|UG' '12|UG'
	expect number,country $'Nine men died in Kampala on Sunday.\n\nIt was the worst attack in the country in years, and 12 men were hurt.' 'Nine|UG' '12|UG'
}

@test "the lead's place is where the text is until it comes to another country, though that is named more often" {
	expect number,country $'Troops killed 12 men in Chad on Sunday after a long chase.\n\nThe troops found 43 guns.\n\nIn Kenya, one man was killed in Nairobi. In Kenya, nine were held in Mandera.\n\nThe troops also found 17 tents.' \
	    '12|TD' '43|TD' 'one|KE' 'nine|KE' '17|'
}

@test "a name that several countries have lies where the army or the coast guard is at home that the text names" {
	expect number,country $'The Philippine Coast Guard rescued 19 men off Tagubanhan Island.\n\nA boat sank off Estancia. Three men were picked up.' '19|PH' 'A|PH' 'Three|PH'
	expect number,country $'The Philippine Army said on Monday that its men had been out for days.\n\nTwelve men were held in San Fernando.' 'Twelve|PH'
}

@test "of a lake or a sea and the shore beside it the lead keeps the shore" {
	expect number,country $'A ferry sank in the Gulf of Aden off Yemen, killing nine men.\n\nSix women were rescued.' 'A|YE' 'nine|YE' 'Six|YE'
	expect number,country $'Nine men drowned on Lake Albert near Hoima, Uganda.\n\nSix women were rescued.' 'Nine|UG' 'Six|UG'
	expect number,country 'Nine men drowned in the Atlantic 40 miles off the coast of Mauritania.' 'Nine|MR'
	expect number,country 'Nine men drowned in the Mediterranean and 12 in Libya.' 'Nine|' '12|LY'
}
