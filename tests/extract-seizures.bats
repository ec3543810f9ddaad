#!/usr/bin/env bats
# What is seized, stolen, held or given, and who are held.

load helper

@test "one thing that goes on with the counted parts of a find" {
	expect number,counted,measure 'The cache included more than 20 rifles, a pistol and a radio.' '20|rifles|seized' 'a|pistol|seized' 'a|radio|seized'
	expect number,counted 'Its arms include 20 rifles and a bad temper.' '20|rifles'
}

@test "the same amount in another unit, behind a comma and in a bracket" {
	expect number,unit,counted 'Guards seized 1,100 pounds, (500 kilograms) of hashish and 20 kg (44 lb) of opium.' '1,100|pounds|hashish' '20|kg|opium'
	expect number,unit,counted 'Guards seized 40 kg, (12 lb)' '40|kg|'
}

@test "a certain number of things, flights of an air force and tasks of special forces" {
	expect number,counted,measure 'Troops seized five rifles and a certain number of maps.' 'five|rifles|seized' 'a certain number of|maps|seized'
	expect number,counted,measure 'The air force conducted 46 flights, and troops carried out nine Special Forces tasks.' \
		'46|flights|sortie' 'nine|Special Forces tasks|mission'
	expect number,counted,measure 'Storms cancelled 40 flights.' '40|flights|other'
}

@test "a short unit with its stop, and what there was so much of" {
	expect number,unit,counted,measure $'Weekly recap\n\n- 38 Rescues\n- 61 lbs. Meth\n- 1.5 oz. Fentanyl Pills\n- 4 kg. Heroin' \
		'38||Rescues|rescued' '61|lbs.|Meth|seized' '1.5|oz.|Fentanyl Pills|seized' '4|kg.|Heroin|seized'
	expect number,counted 'Seized: 61 lbs. Meth, 12 oz. Heroin' '61|Meth' '12|Heroin'
	expect number,counted 'The load weighed 40 kgs. Guards held three men.' '40|load' 'three|men'
}

@test "an item that is nothing but what there was, a comma and how much of it" {
	expect number,unit,counted,measure $'Police seized the following:\n- Heroin, 14 kg\n- Hand grenades, 12\n- Cash, US$12,000\n- Pistols, 4' \
		'14|kg|Heroin|seized' '12||Hand grenades|seized' '12,000|US$|Cash|seized' '4||Pistols|seized'
}

@test "a count of two digits behind its noun, in a row" {
	expect number,counted,measure 'Recoveries: pistols-02, rounds-120' '02|pistols|seized' '120|rounds|seized'
	expect number,counted 'Seized: pistols 02, rounds 120 and rifles 03.' '02|pistols' '120|rounds' '03|rifles'
}

@test "things taken into custody, and boats held" {
	expect number,measure 'Guards took 17 nets into custody and held nine trawlers.' '17|seized' 'nine|seized'
}

@test "people to whom things are given are assisted" {
	expect number,measure 'Relief was provided to 30 families.' '30|assisted'
	expect number,measure 'The fund donated 50 tents to 30 families.' '50|delivered' '30|assisted'
	expect number,measure 'Nine clerks were taken by gunmen.' 'Nine|abducted'
	expect number,measure 'Nine fighters gave up the armed struggle.' 'Nine|surrendered'
}

@test "caught at the wheel drunk is caught" {
	expect number,measure 'Nine men were caught driving under the influence.' 'Nine|detained'
}

@test "a sum of money is what was found; the other side of a size is none" {
	expect number,unit,measure 'Police recovered the sum of $400.' '400|$|seized'
	expect number,counted 'Police recovered 20 rounds of 7.62 mm x 54 ammo.' '20|rounds of 7.62 mm x 54 ammo'
}

@test "what was being given, went or was given to people, and what they got" {
	expect number,measure 'The council has been handing out bread, tea and other things, to 90 villagers.' '90|assisted'
	expect number,measure 'Cash went to 90 villagers.' '90|assisted'
	expect number,measure 'Soap was given to 90 villagers, and 20 buckets and nine tents were sent.' \
	    '90|assisted' '20|delivered' 'nine|delivered'
	expect number,measure 'Last week 90 villagers got warm blankets.' '90|assisted'
	expect number,measure 'Medics gave first aid to nine riders.' 'nine|treated'
}

@test "recorded as, kept from, taken from the possession of" {
	expect number,measure,scope "$(printf 'As of May, 609 members were recorded as “neutralized” and of the number, 121 were killed.')" '609|neutralized|' '121|killed|part'
	expect number,outcome,measure 'The number of individuals prevented from crossing this year amounts to 59,636.' '59,636|prevented from crossing|other'
	expect number,counted 'They recovered 26 kg of heroin from possession of a passenger.' '26|heroin'
	expect number,counted,outcome 'The navy kept 14 people from crossing.' '14|people|'
}

@test "thefts are events, and what is stolen in one is not" {
	expect number,counted,measure 'Police recorded 12 thefts and 30 burglaries.' '12|thefts|incident' '30|burglaries|incident'
	expect number,counted,measure 'The theft of 12 cars was reported.' '12|cars|seized'
}

@test "ice is a drug" {
	expect number,counted,measure 'Officers found 15 packets containing about 339g of ice and 90 tablets.' '15|packets|seized' '339|ice|seized' '90|tablets|seized'
}

@test "cases of events, rice that is seized or given, drugs taken off a ship, men picked up for questioning" {
	expect number,counted,measure 'The brigade had 12 fire cases and 34 accident cases.' '12|fire cases|incident' '34|accident cases|incident'
	expect number,counted,measure 'Twelve measles cases were confirmed.' 'Twelve|measles cases|infected'
	expect number,measure 'Customs seized 57 bags of foreign rice.' '57|seized'
	expect number,measure 'The agency gave 450 tents to the families.' '450|delivered'
	expect number,measure 'The cutter took 580 kg of hashish off a dhow.' '580|seized'
	expect number,measure 'Police have picked up two men for questioning.' 'two|detained'
	expect number,measure 'Six soldiers paid the ultimate sacrifice.' 'Six|killed'
}

@test "who was taken to a named place was not held, if nobody was after him" {
	expect number,measure 'Some 63 migrants were taken to Lampedusa; seven suspects were taken to Kano.' '63|other' 'seven|detained'
	expect number,measure 'Nine people were taken to Tora General Hospital and 40 survivors were taken to Obock.' 'Nine|hospitalized' '40|other'
}

@test "meetings and events that are held are nobody's detention" {
	expect number,measure 'The mission held two meetings with leaders and 14 training courses.' 'two|other' '14|other'
	expect number,measure 'Agents held three drug awareness events.' 'three|other'
	expect number,measure 'Agents held three smugglers and nine others.' 'three|detained' 'nine|detained'
}

@test "goods were seized with what carried them" {
	expect number,counted,measure 'A lorry carrying 40 crates of rifles was impounded.' 'A|lorry|seized' '40|crates of rifles|seized'
	expect number,measure 'Two vans, one of them stolen, carrying 90 cartons of gin and 12 kg of tea were seized.' \
	    'Two|seized' 'one|seized' '90|seized' '12|seized'
	expect number,measure 'A van laden with 12 bombs was seized.' 'A|seized' '12|seized'
	expect number,measure 'Two coaches carrying 60 fans crashed.' 'Two|incident' '60|other'
	expect number,measure 'Guards found 60 sacks containing tea, five balls of twine and a knife.' '60|seized' 'five|seized' 'a|seized'
}

@test "cases that hold goods; things with a broken part; what somebody possessed" {
	expect number,measure 'Guards found 40 cases of whisky and nine cases of measles.' '40|seized' 'nine|infected'
	expect number,counted,measure 'The cutter carried 60 cases of canned food to the island.' '60|cases of canned food|delivered'
	expect number,measure 'Survey: 18 barns with damaged roofs' '18|damaged'
	expect number,measure 'Two cooks were charged with possessing 5 kg of heroin.' 'Two|other' '5|seized'
	expect number,measure 'The firm received 40 reports of lids flying off.' '40|incident'
}

@test "what illegal goods are worth is seized with them; what was seized at the scene" {
	expect number,counted,measure 'Police seized illegal cigarettes worth $9 million.' '9 million|cigarettes|seized'
	expect number,counted,measure 'Seized at the scene were seven rifles and three vans.' 'seven|rifles|seized' 'three|vans|seized'
	expect number,measure 'Still at the scene were three fire engines.' 'three|deployed'
}

@test "what was found somewhere and then destroyed, and what was found, seized and destroyed" {
	expect number,outcome,measure 'A team found two mines on the road and neutralised them.' 'two|found neutralised|cleared'
	expect number,measure 'Rebels seized three trucks and later burned them.' 'three|destroyed'
	expect number,measure 'Troops found and seized 25 mines, which were then destroyed.' '25|destroyed'
	expect number,measure 'Police held nine men in Bari and released them.' 'nine|detained'
}

@test "what is noted is not seized; whom a camp takes in; warrants executed; boats nabbed" {
	expect number,measure 'The mission noted 12 mortars.' '12|other'
	expect number,measure 'The sites have taken in 300 families. Troops took in 29 suspects.' '300|displaced' '29|detained'
	expect number,measure 'Police executed 14 warrants. The coast guard nabbed two boats and nabbed five men.' '14|raid' 'two|seized' 'five|detained'
	expect number,measure 'The project targeted 700 families. Troops targeted 14 militants.' \
		'700|other' '14|engaged'
}

@test "what was recovered from a place, and who recovered from what" {
	expect number,measure 'Recovered from the camp were 17 rifles and two M4.' '17|seized' 'two|seized'
	expect number,measure 'Since then 17 patients have recovered from cholera.' '17|recovered'
	expect number,measure 'Recovered from the river were 17 bodies.' '17|killed'
}

@test "seizures were made, and what they amounted to was seized" {
	expect number,measure 'Guards made 17 seizures, totalling 40 kg of heroin.' '17|seized' '40|seized'
}

@test "what was found and then destroyed or defused takes the second" {
	expect number,measure 'Deminers found two bomblets and a shell, which were destroyed on the spot.' 'two|destroyed' 'a|destroyed'
	expect number,measure 'Troops found 12 mines and destroyed them.' '12|destroyed'
	expect number,measure 'They found nine shells that were later defused.' 'nine|cleared'
	expect number,measure 'They seized nine boats and burned two houses.' 'nine|seized' 'two|destroyed'
}

@test "what a thing held is found with it, wherever the thing was found" {
	expect number,measure 'A patrol found a cache in Balkh province yesterday containing 15 projectiles.' 'a|seized' '15|seized'
}

@test "the calibre of what is counted in rounds belongs to its noun, and the list goes on behind it" {
	expect number,counted 'Patrols found 340 rounds of 7.62mm ammunition, a pistol and two boxes of 12.7 mm calibre rounds.' \
	    '340|rounds of 7.62mm ammunition' 'a|pistol' 'two|boxes of 12.7 mm calibre rounds'
}

@test "the number of a plate or a gun is none, and the list goes on behind it" {
	expect number,counted 'Troops found one rifle, serial number 12345, two magazines and a car with plate number 777.' 'one|rifle' 'two|magazines' 'a|car'
	expect number,counted 'Troops found two rifles (registration numbers 565 and 8899) and a radio.' 'two|rifles' 'a|radio'
	expect number,counted 'Troops found one rifle loaded with 12 rounds, a pistol and a radio.' 'one|rifle' '12|rounds' 'a|pistol' 'a|radio'
}

@test "how much each of them holds is their size, and the list goes on behind it" {
	expect number,counted 'Police seized 20 bags of flour of 50 kg each, 12 rifles and a pistol.' '20|bags of flour' '12|rifles' 'a|pistol'
	expect number,counted 'Police seized 20 jerrycans of 25 litres each and a car.' '20|jerrycans' 'a|car'
	expect number,unit 'They seized 50 kg of hemp.' '50|kg'
}

@test "what goods are worth stands beside them, and the list goes on behind it" {
	expect number,counted 'Police found 12 kg of hemp estimated at $2 million.' '12|hemp'
	expect number,counted 'Police found 12 kg of hemp, worth about $2 million, nine rifles and a car.' '12|hemp' 'nine|rifles' 'a|car'
	expect number,counted,measure 'Fire burned 12 barns valued at $2 million and a lorry.' '12|barns|destroyed' 'a|lorry|destroyed'
	expect number,unit 'Police found £715 and CAD$200 in cash.' '715|£' '200|CAD$'
	expect number,counted 'Inside were 12 pistols, two knives and $4,000 in cash.' '12|pistols' 'two|knives' '4,000|cash'
}

@test "a haul is what was seized" {
	expect number,counted,measure 'The haul included 17 lorries, nine boats and a pistol.' '17|lorries|seized' 'nine|boats|seized' 'a|pistol|seized'
	expect number,counted,measure 'The haul consisted of 17 lorries and a drone.' '17|lorries|seized' 'a|drone|seized'
}

@test "an adverb between what was found and what was then done with it" {
	expect number,measure 'A total of 54 mines were found and safely disarmed in Sirte.' '54|cleared'
	expect number,measure 'Sappers discovered and later safely destroyed 54 shells.' '54|destroyed'
}

@test "lines under what was done with the things: their own nouns are counted, and the heading says what befell them" {
	expect number,counted,outcome,measure $'Weapon confiscations:\nAK-47 rifles: 6\nPistols: 4\nDrones 9\nRifle magazines (30 rounds each): 67' \
		'6|AK-47 rifles|Weapon confiscations|seized' '4|Pistols|Weapon confiscations|seized' '9|Drones|Weapon confiscations|seized' \
		'67|Rifle magazines|Weapon confiscations|seized'
	expect number,counted,measure $'Recoveries:\n- Lorries - 4\n- Boats - 2' '4|Lorries|seized' '2|Boats|seized'
	expect number,counted,measure,scope $'Arrests:\nWomen: 5\nSmugglers: 3\nDrug trafficking: 19' '5|Women|detained|' '3|Smugglers|detained|' '19|Arrests|detained|'
	expect number,counted $'Seizures:\nHeroin: 5\nCannabis: 4' '5|Seizures' '4|Seizures'
	expect number,counted,scope $'Toll:\nPersons: 40\nSoldiers: 3' '40|Persons|' '3|Soldiers|part'
}

@test "a list that its introduction calls for, however long it is" {
	expect number,outcome 'The troops recovered the following items from the old enemy camp: 20 uniforms, one car without plates, six bags.' \
		'20|recovered' 'one|recovered' 'six|recovered'
	expect number,outcome 'Troops recovered the following items: 20 pairs of uniforms, one charger and a model laid on the ground.' \
		'20|recovered' 'one|recovered'
	expect number,measure 'The following resources were committed nationwide: 40 crews, 12 engines and nine helicopters.' '40|deployed' '12|deployed' 'nine|deployed'
}

@test "what seizures amounted to, measured, is of the stuff before them" {
	expect number,counted,outcome,measure 'In Oslo, whisky seizures touched 900 litres followed by 700 litres in Bari.' \
		'900|whisky|seizures|seized' '700|whisky|seizures|seized'
	expect number,counted,measure 'Opium seizures totalled 40 kg.' '40|Opium|seized'
	expect number,counted,measure 'Cash seizures amounted to $3 million.' '3 million|Cash|seized'
	expect number,counted,measure 'Rifle seizures reached 300.' '300|Rifle seizures|seized'
}

@test "what is measured under seizures is the stuff, and no seizures" {
	expect number,unit,counted,measure $'Drug seizures:\nHeroin: 5 kg\nCannabis: 120.5 kg\nCash: $12,000' '5|kg|Heroin|seized' '120.5|kg|Cannabis|seized' '12,000|$|Cash|seized'
	expect number,counted,place $'Seizures:\n- Kandahar: 5 kg\n- Helmand: 12 kg' '5|Seizures|Kandahar' '12|Seizures|Helmand'
}

@test "cars by their makes" {
	expect number,counted,measure 'Officers seized a Toyota RAV4 and a Mercedes Benz.' 'a|Toyota RAV4|seized' 'a|Mercedes Benz|seized'
}
