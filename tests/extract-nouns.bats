#!/usr/bin/env bats
# How far the noun phrase goes that a number counts, and which words are none of it.

setup() {
	load helper
}

@test "what holds or groups the counted" {
	expect number,counted,outcome 'They found a cache of 12 rifles.' '12|rifles|found'
	expect number,counted,outcome 'Jets hit a command post and two tanks.' 'a|command post|hit' 'two|tanks|hit'
	expect number,counted,outcome 'Police arrested a group of 15 officers.' '15|officers|arrested'
}

@test "an event of two words whose first is no noun; times over a weekend are no multiple" {
	expect number,counted,measure 'Controllers reported two near misses in June.' 'two|near misses|incident'
	expect number,measure 'Crews launched 11 times over the weekend.' '11|mission'
	expect number,measure 'The team was deployed 14 times in July.' '14|mission'
	expect number 'He was three times over the limit.'
}

@test "the value of goods whose amount is not told" {
	expect number,counted,outcome 'Police seized drugs worth $3 million.' '3 million|drugs|seized'
	expect number,counted,outcome 'Police seized 40 kg of hashish worth $2 million.' '40|hashish|seized'
	expect number,counted,outcome $'Seized:\n* Drugs worth $2 million' '2 million|Drugs|Seized'
	expect number,counted,outcome 'Drugs valued at more than 5 million dollars were seized.' '5 million|Drugs|seized'
}

@test "what the counted concern, and whither they go, is no noun of theirs" {
	expect number,counted 'Observers recorded 12 complaints concerning ballots.' '12|complaints'
	expect number,counted 'Guards saw 12 lorries eastwards of the camp and detained 12 drivers.' '12|lorries' '12|drivers'
}

@test "who was counted under another heading, or among the parts below an item, is not meant by a bare number" {
	expect number,counted $'CHAD\nEight poachers were shot dead near Gore by the rangers of the park in the night.\n\nKENYA\nThe bombs that went off at the market in the morning killed 21 and injured 58.' 'Eight|poachers' '21|' '58|'
	expect number,counted $'- Killed: 45\n  - 8 children\n- Injured: 31' '45|' '8|children' '31|'
	expect number,counted $'- 45 women killed\n- Injured: 31' '45|women' '31|women'
}

@test "of many the noun is a plural, and an unknown word is their verb" {
	expect number,counted 'Of the 390 cases, 51 are linked to drugs and 35 link directly to gangs.' \
	    '390|cases' '51|cases' '35|cases'
	expect number,counted 'Thirty ships waited; nine left, two sank.' 'Thirty|ships' 'nine|ships' 'two|ships'
	expect number,counted 'Police said 02 persons died.' '02|persons'
}

@test "what is weighed ends before its weight" {
	expect number,unit,counted 'Police found 24 capsules of gold paste weighing 1.1 kg.' '24||capsules of gold paste' '1.1|kg|gold paste'
}

@test "what is made or taught joins the noun behind it" {
	expect number,counted 'Three Basic Fire Fighting Training courses were held. Jets hit a mortar launching post and a bomb making workshop.' \
	    'Three|Basic Fire Fighting Training courses' 'a|mortar launching post' 'a|bomb making workshop'
	expect number,counted 'Guards shot a smuggler carrying resin.' 'a|smuggler'
}

@test "sons of the soil are soldiers, and no part of the rebels who fell" {
	expect number,measure,scope $'Talib blasts: 23 rebels killed in two clashes\n\nTroops killed 14 rebels in Swat. In Bajaur, nine rebels were killed. Two sons of the soil were killed too.' \
	    '23|killed|total' 'two|clash|' '14|killed|part' 'nine|killed|part' 'Two|killed|'
}

@test "arrests of another sentence were not arrested" {
	expect number,counted 'Officers held 17 suspects. The north had 31 arrests. In the south, nine were arrested.' '17|suspects' '31|arrests' 'nine|suspects'
}

@test "a letter within a phrase is no article" {
	expect number,counted 'Police seized 17 tonnes of class A drugs and logged 40 hepatitis A cases.' '17|class A drugs' '40|hepatitis A cases'
}

@test "behind others those of another verb are others" {
	expect number,counted 'In the raid 38 fighters were killed. In another raid 17 others were killed and 21 captured.' \
	    '38|fighters' '17|others' '21|others'
}

@test "those whom the sentence opens with an action against" {
	expect number,counted 'In the campaign against wanted persons, 17 were arrested.' '17|wanted persons'
	expect number,counted 'In the drive against poachers, the rangers arrested 17.' '17|poachers'
	expect number,counted 'In the fight against crime, 17 were arrested.' '17|'
}

@test "behind things without a number, and closes the list" {
	expect number,counted 'Troops recovered weapons, ammunition, 26 motorcycles and radios.' '26|motorcycles'
	expect number,counted 'Police arrested suspects, 12 men and women, in Lagos.' '12|men and women'
}

@test "a bare plural joins another of its kind, or of none that is known" {
	expect number,counted,measure 'The storm destroyed 45 homes and businesses on Monday.' '45|homes and businesses|destroyed'
	expect number,counted 'The fund trained 300 social workers and shelter wardens.' '300|social workers and shelter wardens'
	expect number,counted,measure 'Officers detained 12 drivers and seized vehicles.' '12|drivers|detained'
}

@test "behind a singular what ends like a plural is its verb" {
	expect number,counted,measure $'News\n\nA seaplane crashes on the shore killing six people\n\nIt was told today.' \
	    'A|seaplane|incident' 'six|people|killed'
}

@test "one has no plural, so what looks like one is its verb" {
	expect number,counted,outcome,measure 'Two men were killed and one remains in hospital.' 'Two|men|killed|killed
one|men|in hospital|hospitalized'
	expect number,counted 'Divers found the remains of two men.' 'two|men'
}

@test "an unknown verb is no link to a noun before it" {
	expect number,counted,outcome 'The charity visited 12 places of detention and facilitated 34 family visits.' '12|places|visited
34|family visits|facilitated'
}

@test "a label has its time between its noun and its number" {
	expect number,counted,period $'Situation of the outbreak\n\nNew cases this week    112\nNew deaths this week     2' \
	    '112|cases|this week' '2|deaths|this week'
}

@test "so many times a thing" {
	expect number,counted,measure 'Troops found 2x AK-47 and 14x grenades.' '2|AK-47|seized' '14|grenades|seized'
	expect number,counted 'The room measures 2x4 m.'
}

@test "a stuff or a plural right before its number is its label" {
	expect number,unit,counted,measure 'Police seized heroin 12.3 kg and meth 4.1 kg.' '12.3|kg|heroin|seized' '4.1|kg|meth|seized'
	expect number,counted,measure 'They found rifles 12, pistols 3 and grenades 40.' '12|rifles|seized' '3|pistols|seized' '40|grenades|seized'
	expect number,counted 'Arms: AK-47 (14), pistols (3).' '14|AK-47' '3|pistols'
	expect number,unit,counted 'Seized: meth 4.1 kg; cash $12,340.' '4.1|kg|meth' '12,340|$|'
}

@test "behind \"of\" and a singular, an -ing form is the noun" {
	expect number,counted,measure 'Customs handled 17 cases of cigarette smuggling; soldiers freed 11 victims of human trafficking.' \
	    '17|cases of cigarette smuggling|incident' '11|victims of human trafficking|rescued'
	expect number,counted 'The lorry held 40 bags of rice weighing about 50 kg each.' '40|bags of rice'
}

@test "the mark of a note stands between a number and its noun" {
	expect number,counted,measure 'Forces conducted 34,573* strikes.' '34,573|strikes|strike'
	expect number,counted,measure 'Floods killed 12[3] people.' '12|people|killed'
}

@test "a short form says the noun again, and is no part of it, unless the noun goes on behind" {
	expect number,counted,group '12 internally displaced persons (IDPs) fled.' '12|internally displaced persons|IDPs'
	expect number,counted '12 Rapid Response Teams (RRT) were sent.' '12|Rapid Response Teams'
	expect number,counted 'Guards destroyed a man-portable air defence system (MANPADS), two improvised explosive devices (IED) and nine carts.' \
		'a|man-portable air defence system' 'two|improvised explosive devices' 'nine|carts'
	expect number,counted 'The army flew 41 missions against Islamic State (IS) remnants.' '41|missions against Islamic State (IS) remnants'
	expect number,counted '12 people (Syrians) fled.' '12|people'
}

@test "beside deaths in a series of brackets the hurt are counted by that, and no noun of an earlier sentence" {
	expect number,counted,measure $'Two women fled.\n\nMost were caused by mines (7 deaths and 19 injured), then raids (3 deaths, 2 injured), gunfire (4 deaths) and shells (5 wounded).' \
		'Two|women|displaced' '7|deaths|killed' '19|injured|injured' '3|deaths|killed' '2|injured|injured' '4|deaths|killed' '5|wounded|injured'
	expect number,counted '90 casualties (12 deaths and 78 injured) were recorded.' '90|casualties' '12|deaths' '78|casualties'
	expect number,counted 'Ten women fled (3 dead and 4 injured).' 'Ten|women' '3|women' '4|women'
}

@test "a name and its short form stand before the head, of which a tally may tell" {
	expect number,counted,measure 'The total number of civilians who sought shelter in six Protection of Civilians (PoC) sites located on army bases is 14,979 including 7,654 in Bentiu.' \
		'14,979|civilians|displaced' '7,654|civilians|displaced'
	expect number,counted,group 'Ten Ministry of Health (MoH) nurses were hurt.' 'Ten|Ministry of Health (MoH) nurses|health workers'
}

@test "one number of a list of nouns; up to which age" {
	expect number,counted 'A boat with 22 men, women and children sank.' 'A|boat' '22|men, women and children'
	expect number,unit,counted 'The navy seized 2,145 kg of hashish, heroin, and opium.' '2,145|kg|hashish, heroin, and opium'
	expect number,counted 'Troops found two rifles, four pistols, magazines and grenades.' 'two|rifles' 'four|pistols'
	expect number,counted 'Six children under 12 and 40 children under 5 years old died.' 'Six|children under 12' '40|children under 5 years old'
}

@test "a verb of speech within a place is its name" {
	expect number,counted,measure 'A drug dealer, 28, from Kano State, was arrested.' 'A|drug dealer|detained'
	expect number,counted,measure 'Nine verified reports of attacks were made.' 'Nine|verified reports of attacks|attack'
}

@test "short forms stand within a list of nouns, and other ends none" {
	expect number,counted 'Teams cleared 659 landmines, improvised explosive devices (IEDs), and booby traps.' \
	    '659|landmines, improvised explosive devices (IEDs), and booby traps'
	expect number,counted 'They seized 24 rifles, grenades and other stores.' '24|rifles'
}

@test "others are not the noun of those before them" {
	expect number,counted,measure 'A bomb killed 12 and injured 30 others.' '12||killed' '30|others|injured'
}

@test "qualifiers in a row, and of two words, stand before their noun" {
	expect number,counted 'There were 940 confirmed, probable and suspected cases.' \
		'940|confirmed, probable and suspected cases'
	expect number,counted,measure 'Five laboratory confirmed rabies cases have been reported.' \
		'Five|laboratory confirmed rabies cases|infected'
}

@test "an editor's gloss stands within a phrase" {
	expect number,counted 'Raids destroyed two ISIL [Daesh] convoys.' 'two|ISIL [Daesh] convoys'
	expect number,counted 'Two men [father and son] were killed.' 'Two|men'
}

@test "a singular outcome noun in front of a noun only describes it" {
	expect number,measure 'The suicide attack caused 38 civilian casualties.' '38|casualties'
	expect number,unit,measure 'The case fatality rate stands at 7%.' '7|%|other'
}

@test "short names that look like little words" {
	expect number,counted 'Jets destroyed two IS convoys.' 'two|IS convoys'
	expect number 'In all, 300 cases were reported from 20 countries across three WHO regions.' '300'
}

@test "a thing of two modifiers, two verbs of one object" {
	expect number,counted 'Police found a drug and weapons cache.' 'a|drug and weapons cache'
	expect number,counted 'An Afghan security force planned and executed a raid.' 'a|raid'
	expect number,counted,measure 'In all, 58 relief camps in Bari serve 11,600 people.' '11,600|people|assisted'
	expect number,measure 'The number of apprehended people attempting to cross has reached 893.' '893|detained'
}

@test "a participle of speech before the noun" {
	expect number,counted 'Wardens checked 30 boats, and nine written cautions were handed to skippers.' '30|boats' 'nine|written cautions'
	expect number,counted 'As 12 shops remain shut, 40 written complaints have been filed.' '12|shops' '40|written complaints'
}

@test "newly confirmed and persons belonging to" {
	expect number,counted,measure 'In all, 927 newly reported measles cases were registered.' '927|newly reported measles cases|infected'
	expect number,counted,measure 'There were 12 newly confirmed cases.' '12|newly confirmed cases|infected'
	expect number,counted,measure 'In all, 533 persons belonging to 143 families were affected.' '533|persons|affected' '143|families|affected'
	expect number,counted,measure 'Police held 12 men and seized 9 fishing boats.' '12|men|detained' '9|fishing boats|seized'
	expect number,counted 'The number of internally displaced persons is put at 322.' '322|internally displaced persons'
	expect number,counted 'He said the measles cases reported so far this year totalled 123.' '123|measles cases'
}

@test "beside deaths the missing are a noun too" {
	expect number,counted,measure 'Nine villagers came. There were 12 deaths and 30 missing.' \
	    'Nine|villagers|other' '12|deaths|killed' '30|missing|missing'
}

@test "the object of a participle that no table knows" {
	expect number,measure 'Two boaters wearing no life jackets drowned.' 'Two|killed'
	expect number,measure 'The patrol issued 90 fines.' '90|other'
}

@test "the adjective of the noun says what a verb that says little leaves open" {
	expect number,measure 'Assessors identified 60 destroyed houses.' '60|destroyed'
	expect number,measure 'Assessors identified 60 houses.' '60|other'
}

@test "a year between an article's adjective and its noun" {
	expect number 'Of 39 members, 24 are accused of a failed 2016 coup and were caught.' '39' '24'
}

@test "a noun goes on over a second of, a town of so many is told of, and who was identified is what they are" {
	expect number,counted,group 'Aviation struck 9 points of concentration of troops and two areas of personnel concentration.' \
		'9|points of concentration of troops|positions' 'two|areas of personnel concentration|positions'
	expect number,measure 'In Mamou, a town of 36,000 inhabitants, four cases were reported.' 'four|infected'
	expect number,measure 'The survey identified 390 displaced families and 40 returnees.' '390|displaced' '40|returned'
}

@test "of somebody's things the things are counted, and what a place was built for is its capacity" {
	expect number,counted "Two of Rio Novo's dams were damaged." 'Two|dams'
	expect number,measure 'The camp was built for 3,000 people; 40 families left the area.' '40|displaced'
}

@test "patrols on foot are measured in no feet; outages, blitzes and hold-ups take place" {
	expect number,unit,counted,measure 'Troops carried out 23 foot patrols.' '23||foot patrols|patrol'
	expect number,unit,counted 'Divers found 23 feet of cable.' '23|feet|cable'
	expect number,counted,measure 'Officials recorded 23 power outages.' '23|power outages|incident'
	expect number,measure 'Police counted 14 hold-ups and nine muggings.' '14|attack' 'nine|attack'
}

@test "what a weapon is called: its calibre, the number of its make" {
	expect number,counted,outcome 'Troops seized four .45-caliber pistols, two caliber 5.56 rifles and a .38-caliber revolver.' \
		'four|.45-caliber pistols|seized' 'two|caliber 5.56 rifles|seized' 'a|.38-caliber revolver|seized'
	expect number,counted 'Troops seized a Glock 17 9mm pistol, one M 20 pistol and two 12 bore rifles.' \
		'a|Glock 17 9mm pistol' 'one|M 20 pistol' 'two|12 bore rifles'
	expect number,counted 'Denmark has donated 54 Leopard 1 tanks and two Type 45 destroyers.' '54|Leopard 1 tanks' 'two|Type 45 destroyers'
}

@test "a sum of money is a sum, and a total of it is not" {
	expect number,counted,measure 'Troops recovered 12 rifles and the sum of $1.4 million.' '12|rifles|seized' '1.4 million|sum|seized'
	expect number,counted,scope 'Police seized a total of $300.' '300||total'
}

@test "money by its currency, one kilogram of several, and what a lorry is found with" {
	expect number,counted,measure 'Seized were 14 rifles, $300 in Kenyan currency, one kilogram of opium and 2 kg of hashish.' \
	    '14|rifles|seized' '300|Kenyan currency|seized' 'one|opium|seized' '2|hashish|seized'
	expect number,counted,measure $'Seized items:\n- four rifles\n- more than $12,000 in Kenyan currency' \
	    'four|rifles|seized' '12,000|Kenyan currency|seized'
	expect number,measure 'The cache contained 12 rifles and two vans.' '12|seized' 'two|other'
	expect number,measure 'In May 14 breaches of the embankment were seen; 30 boats are engaged for rescue.' '14|incident' '30|deployed'
}

@test "whom deaths befell and what seizures were of, by the noun in front" {
	expect number,group 'There were nine cattle deaths and 12 gun seizures.' 'nine|livestock' '12|weapons'
	expect number,group,scope 'In all 400 rhinos were killed in May. Orn Park bore the brunt, with 112 rhino deaths.' '400|rhinos|total' '112|rhinos|part'
	expect number,group 'There were nine road deaths.' 'nine|people'
}

@test "a label's plural is no verb and no numeral" {
	[ "$(figures number,counted,outcome 'Health posts: 13 destroyed.')" = '13|Health posts|destroyed' ]
	[ "$(figures number,counted 'Water points: 13 damaged.')" = '13|Water points' ]
	expect number,counted,outcome 'Total 14 rifles.' '14|rifles|'
}

@test "posts that are damaged are no verb" {
	expect number,counted,outcome '27 schools and six health posts damaged.' '27|schools|damaged' 'six|health posts|damaged'
}

@test "few things before a list without numbers are those of its first noun" {
	expect number,counted 'Soldiers found seven tents, uniforms and cooking pots.' 'seven|tents'
	expect number,counted 'Troops recovered two rifles, ammunition and documents.' 'two|rifles'
	expect number,counted 'They captured 40 rifles, machine guns and mortars.' '40|rifles, machine guns and mortars'
	expect number,counted 'Nine men, women and children were freed.' 'Nine|men, women and children'
}

@test "behind the plural that is counted, an unknown word is its verb" {
	expect number,counted 'Some 40 patients require dialysis and nine died.' '40|patients' 'nine|patients'
	expect number,counted 'Nine rescue boats tow fuel to the islands.' 'Nine|rescue boats'
	expect number,counted 'Police seized 14 sports bags.' '14|sports bags'
}

@test "of an unknown noun one thing is counted where such an outcome befell it at once" {
	expect number,counted,measure 'The raiders also destroyed a Unimog of the quarry.' 'a|Unimog of the quarry|destroyed'
	expect number,counted,measure 'A spectrometer was damaged.' 'A|spectrometer|damaged'
	expect number,counted,measure 'They found a theodolite and a gyroscope.' 'a|theodolite|seized' 'a|gyroscope|seized'
	expect number,measure 'They found a way out and seized an opportunity.'
	expect number,counted 'A ferry bound for Kos sank.' 'A|ferry'
}

@test "an event in -ing behind its adjectives, or the second of two words" {
	expect number,counted 'The mission monitored a peaceful gathering in Bo.' 'a|peaceful gathering'
	expect number,counted 'A suicide bombing killed nine clerks.' 'A|suicide bombing' 'nine|clerks'
	expect number,counted 'A man shooting at clerks was killed.' 'A|man'
	expect number 'The drone saw two tanks inside the latter two areas.' 'two'
}

@test "what remains half done is no body" {
	expect number,counted,measure 'Of the grant that remains only 12 wells were drilled.' '12|wells|other'
	expect number,counted,measure 'The $40 million harbour fund remains just 20 per cent paid, and 12 people died.' '20|harbour fund|delivered' '12|people|killed'
	expect number,counted,measure 'The remains of 12 riders were found.' '12|riders|killed'
}

@test "a share in brackets is of what stands behind the bracket" {
	expect number,counted,measure 'Almost half (48 per cent) of the fires began in kitchens, and 9 per cent were set.' '48|fires|incident' '9|fires|incident'
	expect number,counted 'A majority (71%) of wells were damaged.' '71|wells'
}

@test "a share behind who some are is of the subject" {
	expect number,counted,measure 'Most cholera cases were women (58%), and the majority of deaths are male (64%).' \
		'58|cholera cases|infected' '64|deaths|killed'
	expect number,counted 'The patients are men (61%) and women (39%).' '61|patients' '39|patients'
	expect number,counted 'Most suspects were armed men and boys (61%).' '61|suspects'
}

@test "what a participle of a label hangs on is not what the label counts" {
	expect number,counted 'Schools used as shelters: 14' '14|Schools'
	expect number,counted,measure 'No. of trucks used for rescue operations - 31' '31|trucks|rescued'
	expect number,counted,measure 'Lives lost before the alarm: 4' '4|Lives|killed'
	expect number,counted,measure 'Three Malta registered small fishing boats were sunk.' 'Three|Malta registered small fishing boats|destroyed'
}

@test "an item that opens with so many goes on with a list of them" {
	expect number,counted $'In the week crews made:\n- 31 arrests\n- 1,204 smoke alarms fitted\n- over 16 school visits\n- 9 open days with crews' \
		'31|arrests' '1,204|smoke alarms' '16|school visits' '9|open days'
}

@test "a label that opens with what befell them names whom no table knows" {
	expect number,counted,measure $'Affected blocks: 95\nSeized pieces: 12' '95|blocks|affected' '12|pieces|seized'
}

@test "a label of things is by what they came who were hurt; a breakdown by country counts nothing" {
	expect number,counted,measure $'By cause\n- Small arms: 9 killed\n- Mines: 7 killed and 27 injured\n- Vehicles: 14 destroyed' \
	    '9||killed' '7||killed' '27||injured' '14|Vehicles|destroyed'
	expect number 'A breakdown by country: nine raids in Chad.' 'nine'
}

@test "local and foreign crews; those left dead at a time of their own are nobody told of before" {
	expect number,counted 'Local and foreign victims totalled 40.' '40|Local and foreign victims'
	expect number,counted 'Two bandits were killed in Dosso. Since January, clashes in Tillaberi have left 112 dead.' 'Two|bandits' '112|'
	expect number,counted 'The blast hurt 12 miners. It left three dead.' '12|miners' 'three|miners'
	expect number,counted,outcome 'They raided 26 urban and 9 rural areas.' '26|areas|raided' '9|rural areas|raided'
	expect number,counted,outcome 'No Coast Guard and Navy sailors were killed.' 'No|Coast Guard and Navy sailors|killed'
}

@test "members of armed groups are people" {
	expect number,counted $'Members of armed groups neutralized: 2,310\nFighters of the militia captured: 12' '2,310|Members of armed groups' '12|Fighters of the militia'
}

@test "what a count rose or fell from, however it is told" {
	DATE=2018-02-01 expect number,counted,from 'Deaths on ferries were up from 12 in 2015 to 31 in 2016.' '12|Deaths|2015-01-01' '31|Deaths|2016-01-01'
	expect number,counted 'Tram deaths also dropped, from 71 to 64.' '71|Tram deaths' '64|Tram deaths'
	expect number,counted 'Arrests rose sharply from 30 to 45.' '30|Arrests' '45|Arrests'
	expect number,counted 'Ferry deaths rose from 2 to 9 and tram deaths fell from 18 to 14.' '2|Ferry deaths' '9|Ferry deaths' '18|tram deaths' '14|tram deaths'
}

@test "what a colon divides is what was told before it, not what it stands behind" {
	expect number,counted,measure 'Police held 90 people for tax offences: 60 in Lima and 30 in Cusco.' '90|people|detained' '60|people|detained' '30|people|detained'
	expect number,counted,measure 'Guards seized 30 rifles from smugglers: 20 in Lima and 10 in Cusco.' '30|rifles|seized' '20|rifles|seized' '10|rifles|seized'
	expect number,counted,measure 'The fire killed 12 people at two mills: nine in Lima and three in Cusco.' '12|people|killed' 'nine|people|killed' 'three|people|killed'
}

@test "who did so many is not what was counted" {
	expect number,counted 'Residents held 17 marches, while students organised six.' '17|marches' 'six|marches'
	expect number,counted 'The army carried out 17 raids; the police made four.' '17|raids' 'four|raids'
}

@test "what names in a row are ranked by is what their brackets count" {
	expect number,counted,measure 'The districts with the highest number of new deaths were Bo (45), Kenema (21) and Kono (15).' '45|new deaths|killed' '21|new deaths|killed' '15|new deaths|killed'
	expect number,counted,measure 'The trades with most injuries are farming (31), fishing and forestry (12), and transport (9).' '31|injuries|injured' '12|injuries|injured' '9|injuries|injured'
}

@test "a larger number goes on with the larger one; those killed beside an event are nobody told of before" {
	expect number,counted,country 'Japan had 412 new cases and 62 deaths. Tokyo alone reported 301.' '412|new cases|JP' '62|deaths|JP' '301|new cases|JP'
	expect number,counted,measure 'Two officers were hurt. Since January there were 911 shootings, 702 killed and 640 wounded.' \
	    'Two|officers|injured' '911|shootings|attack' '702||killed' '640||injured'
}

@test "who they are said to be; what a colon divides is the larger; the number of lorries that is brought to" {
	expect number,counted,measure 'About 78 people were killed, of whom 46 were said to be children and 27 women.' '78|people|killed' '46|children|killed' '27|women|killed'
	expect number,counted 'Since May, 361 cases and six deaths have been registered: 272 in Beira and 89 in Dondo.' '361|cases' 'six|deaths' '272|cases' '89|cases'
	expect number,counted,measure 'On Friday 53 lorries entered Gaza, bringing the number of lorries since May to 914.' '53|lorries|delivered' '914|lorries|delivered'
}

@test "others are hurt beside a part of the dead; who made an arrest is not arrested; another life" {
	expect number,counted 'Twelve people died, including four children, and 30 more were hurt.' 'Twelve|people' 'four|children' '30|people'
	expect number,counted 'Twelve people died, four of them children, and 30 were hurt.' 'Twelve|people' 'four|children' '30|people'
	expect number,counted,measure $'Police: 12 held after clash\nPolice: 4 hurt in clash' '12||detained' '4|Police|injured'
	expect number,counted,measure 'Another life was lost on Monday.' 'Another|life|killed'
}

@test "what was needed says what was built; who are assessed as killed" {
	expect number,counted 'Some 450 tents are needed, 140 have been set up.' '140|tents'
	expect number,measure 'The group assesses at least 114 civilians as likely killed.' '114|killed'
	expect number 'Nine men were rescued by Rescue 1122.' 'Nine'
}

@test "of the country's so many counties; the caseload" {
	expect number,counted,measure "Of the country's 47 counties, 38 have been hit by floods." '38|counties|affected'
	expect number,measure "Nine deaths took Chad's caseload to 84,310." 'Nine|killed' '84,310|infected'
}

@test "who a share were, behind the same in numbers" {
	expect number,counted 'Of the 200 refugees, 60% (120) were men and 40% (80) women.' '200|refugees' '60|men' '40|women'
	expect number,counted 'Among the arrivals, 54 per cent (763) are boys.' '54|boys'
}

@test "what befell them and an adjective describe one noun, and so do alternatives" {
	expect number,counted,measure 'Troops found 14 dead and dying men.' '14|dead and dying men|killed'
	expect number,counted,measure 'Medics treated 30 injured or ailing migrants.' '30|injured or ailing migrants|treated'
	expect number,counted,measure 'Some 14 Syrian, Iraqi or Afghan migrants drowned.' '14|Syrian, Iraqi or Afghan migrants|killed'
}

@test "adjectives in a row with commas describe one noun" {
	expect number,counted,measure 'The union has deployed 40 trained, accredited and non-partisan observers.' '40|trained, accredited and non-partisan observers|deployed'
	expect number,counted 'Police sent 300 armed, masked officers.' '300|armed, masked officers'
	expect number,counted,measure 'The blast left 30 injured, foreign tourists among them.' '30||injured'
}

@test "a label of two kinds counts both" {
	expect number,counted $'Losses of the enemy in April:\ntrucks and fuel lorries - 31 (+4)\ngunboats / ferries - 8\nTanks, guns and mortars: 12' \
	    '31|trucks and fuel lorries' '4|trucks and fuel lorries' '8|gunboats / ferries' '12|Tanks, guns and mortars'
}

@test "those of a verb of their own are others, whatever their adjective says" {
	expect number,counted 'Three raiders were shot, nine arrested and five abducted girls freed.' 'Three|raiders' 'nine|raiders' 'five|abducted girls'
	expect number,counted 'The day ended with nine arrested and five wounded raiders.' 'nine|raiders' 'five|wounded raiders'
}

@test "who they proved to be" {
	expect number,counted,measure 'Of the nine dead, three proved to be foreigners.' 'nine||killed' 'three|foreigners|killed'
	expect number,counted,measure 'Of the nine dead, three turned out to be foreigners.' 'nine||killed' 'three|foreigners|killed'
}

@test "what seizures came to is of the stuff that was seized" {
	expect number,counted,measure 'Officers made 20 marijuana seizures totaling 1,500 pounds and one heroin seizure weighing 4 pounds.' \
		'20|marijuana seizures|seized' '1,500|marijuana|seized' 'one|heroin seizure|seized' '4|heroin|seized'
	expect number,counted,measure 'Guards made four seizures of opium totalling 90 kg.' 'four|seizures of opium|seized' '90|opium|seized'
}

@test "an area of so many acres, and two measures of what stands behind the second" {
	expect number,counted 'Teams cleared an area of 269,000 square metres and 440 cubic metres.' '269,000|area' '440|area'
	expect number,counted 'Clearance of 12,000 m² and 90 m3 of land in May.' '12,000|land' '90|land'
}

@test "more than a whole, behind its parts, are of the whole's noun" {
	expect number,counted 'On 1 May 5,700 people were killed, including 2,300 children, 1,200 women and 200 guards, and 16,000 were injured.' \
		'5,700|people' '2,300|children' '1,200|women' '200|guards' '16,000|people'
}

@test "behind a comma and an and, those who act are none of those counted" {
	expect number,counted 'We gave food to another 2,400 people, and Malian doctors have examined villagers.' '2,400|people'
	expect number,counted 'Storms wrecked 40 houses, shops and schools.' '40|houses, shops and schools'
}

@test "of the arrests made, so many" {
	expect number,counted,measure 'Of the 7 arrests made, 5 were discovered after a crash and 1 was the result of speeding.' \
		'7|arrests|detained' '5|arrests|detained' '1|arrests|detained'
	expect number,counted 'Of the 40 arrests made, 12 men were charged.' '40|arrests' '12|men'
}

@test "the number of those in so many camps, and what it divides into" {
	expect number,counted 'The number of families sheltering in six camps was 9,400, including 7,000 in Bor and 2,400 in Malakal.' \
		'9,400|families' '7,000|families' '2,400|families'
}

@test "numbers in brackets behind names have the noun of the first, and sum to none of each other" {
	expect number,counted,scope 'A total of 60 individuals were sick. The number of ill people in each state is as follows: Ohio (1), Utah (1), Texas (2), Iowa (1), Maine (1), Nevada (40) and Idaho (7).' \
		'60|individuals|total' '1|people|part' '1|people|part' '2|people|part' '1|people|part' '1|people|part' '40|people|part' '7|people|part'
}

@test "a word and its contrary describe one noun" {
	expect number,counted 'Police seized 12 kg of drug and non-drug evidence.' '12|drug and non-drug evidence'
}

@test "how the suspected thing was made stands before its noun" {
	expect number,counted,measure 'Exhibits recovered from the house include nine rifles, 70 rounds of ammunition, three suspected locally made bombs, and one pistol.' \
	    'nine|rifles|seized' '70|rounds of ammunition|seized' 'three|suspected locally made bombs|seized' 'one|pistol|seized'
}

@test "a thing that may be a state too is counted where it agrees with its number" {
	expect number,counted,measure 'One home was burned and two prisons were damaged.' 'One|home|destroyed' 'two|prisons|damaged'
	expect number,counted 'Floods wrecked one well.' 'one|well'
	expect number,counted 'One refugee was killed.' 'One|refugee'
}

@test "a noun in -ly is no adverb, and one of several words joined by and is one" {
	expect number,counted 'A rally took place in Oslo.' 'A|rally'
	expect number,counted 'One search and rescue operation took place.' 'One|search and rescue operation'
	expect number,counted 'Two were briefly held.' 'Two|'
}

@test "one whom an act befell is not what another found with an article" {
	expect number,counted,measure 'Troops foiled a plot, neutralizing one and recovering a rifle.' 'a|plot|other' 'one||neutralized' 'a|rifle|seized'
}

@test "a calibre behind the of is of what is counted" {
	expect number,counted,measure 'Troops recovered 10 rounds of 7.62mm special ammo, five cutlasses, one body armour, one vest and a jack-knife.' \
	    '10|rounds of 7.62mm special ammo|seized' 'five|cutlasses|seized' 'one|body armour|seized' 'one|vest|seized' 'a|jack-knife|seized'
}

@test "behind a to no plural is what somebody is to do" {
	expect number,counted,measure '63 rebels surrendered to troops across the region.' '63|rebels|surrendered'
}

@test "an editor's word in square brackets is the noun, or part of it" {
	expect number,counted,measure 'Strikes destroyed a tunnel, two [vehicle-borne bombs] and two cars.' \
	    'a|tunnel|destroyed' 'two|vehicle-borne bombs|destroyed' 'two|cars|destroyed'
	expect number,counted,measure 'The force killed 14 [ISIS] fighters.' '14|[ISIS] fighters|killed'
}

@test "a name in quotation marks is of the noun behind it, whatever its words are" {
	expect number,counted,measure 'Customs seized 12 “Melted” dolls and 30 "Lost" toys.' '12|“Melted” dolls|seized' '30|"Lost" toys|seized'
	expect number,counted 'Customs seized 12 “Melted toys” in May.' '12|“Melted toys”'
	expect number,measure 'Police said 12 "rebels were killed".' '12|killed'
}

@test "the things of a label that also says what befell them, or that it is a total" {
	expect number,counted,outcome,measure 'Livestock damage: 416' '416|Livestock|damage|damaged'
	expect number,counted,measure 'House damage - 258' '258|House|damaged'
	expect number,counted,scope 'Total deaths: 82' '82|deaths|total'
	expect number,counted,measure 'Civilian deaths: 12' '12|Civilian deaths|killed'
	expect number,counted,measure 'Weapon seizures: 12' '12|Weapon seizures|seized'
	expect number,unit,measure 'Crop damage: 30 ha' '30|ha|damaged'
}

@test "plurals without an s before the brackets of their numbers" {
	expect number,counted,measure 'Police arrested women (12), men (40) and children (3).' '12|women|detained' '40|men|detained' '3|children|detained'
	expect number,counted,measure 'Destroyed: tanks (12), guns (40), aircraft (3).' '12|tanks|destroyed' '40|guns|destroyed' '3|aircraft|destroyed'
	expect number,counted 'Police held a woman (40) and a man (31).' 'a|woman' 'a|man'
}

@test "causes that a count of deaths or casualties is divided by are not what is counted" {
	expect number,counted,measure $'Deaths by cause:\n- Drowning: 5\n- House collapse: 3\n- Suicide: 4' '5|Deaths|killed' '3|Deaths|killed' '4|Deaths|killed'
	expect number,counted,measure $'Casualties by weapon:\n- Small arms: 12\n- Air strikes: 31' '12|Casualties|casualties' '31|Casualties|casualties'
	expect number,counted,measure 'Fatalities by cause: drowning 5, lightning 9, landslide 13.' '5|Fatalities|killed' '9|Fatalities|killed' '13|Fatalities|killed'
	expect number,counted,measure $'Deaths:\n- Probable deaths: 12\n- Children: 4' '12|Probable deaths|killed' '4|Children|killed'
	expect number,counted,measure $'Casualties by type:\n- Killed: 12\n- Injured: 31' '12||killed' '31||injured'
}

@test "kinds of crime right before their numbers, behind a colon, are each counted" {
	expect number,counted,measure 'Crimes recorded: murder 3, robbery 12, assault 40, burglary 66.' \
		'3|murder|killed' '12|robbery|incident' '40|assault|attack' '66|burglary|incident'
	expect number,counted 'The following offences were recorded: murders 3; robberies 12; and assaults 40.' '3|murders' '12|robberies' '40|assaults'
	expect number,counted,measure 'Accidents: killed 12, injured 40.' '12||killed' '40||injured'
}

@test "who arrives or is hurt beside a toll is none of the quakes, nor of the doctors, told of before" {
	expect number,counted,measure 'Several hundred earthquakes have been felt. In Sake, 900 have arrived.' \
	    'Several hundred|earthquakes|incident' '900||displaced'
	expect number,counted $'Six surgeons have come from Cuba.\n\nThe death toll rose to 400, with 900 injured.' 'Six|surgeons' '400|death toll' '900|'
}

@test "reports are the noun of many behind a singular, whatever was done with them" {
	expect number,counted 'There were 62 theft reports recorded.' '62|theft reports'
	expect number,counted 'Officers handled 12 noise reports filed by residents.' '12|noise reports'
}
