#!/usr/bin/env bats
# Whence, whither and whose: places that name something, and are not where it was.

setup() {
	load helper
}

@test "whence people are is not where it was" {
	expect number,country 'Pilots of the United Arab Emirates flew four sorties.' 'four|'
	expect number,country 'With the Government of Somalia, troops killed five fighters near Jilib, Somalia.' 'five|SO'
}

@test "a town and its country before the colon of the lead are a dateline; of a line by itself they are where" {
	expect number,country $'Army kills 12\n\nLusaka, Zambia: In the past 24 hours the army killed 12 rebels.\n\nThe army thanked all who had helped it in the fight.' '12|' '12|'
	expect number,country 'Lusaka, Zambia: A bomb killed 12 people.' '12|ZM'
	expect number,country $'Strikes\n\nMosul, Iraq: three strikes destroyed two vehicles.\n\nRaqqah, Syria: two strikes destroyed nine bunkers.' 'three|IQ' 'two|IQ' 'two|SY' 'nine|SY'
}

@test "a state and its army may act anywhere, and outvote no theatre" {
	expect number,country 'Throughout the month our units in Idlib and Aleppo stood against the Russian state.

They killed 18 mercenaries of the Russian state and its allies.

The Russian invasion army lost nine men, and the Russian navy two boats.' '18|SY' 'nine|SY' 'two|SY'
	expect number,country 'Guards held 12 men in the Malaysian state of Sabah. Nine more were held in the Indian state.' '12|MY' 'Nine|IN'
}

@test "a people's villages, coasts and territory that something befell; a group that is called a state is none" {
	expect number,country 'Rockets struck Lebanese villages, and 14 houses burned down.' '14|LB'
	expect number,country $'Nine missiles hit Ukrainian territory on Monday.\n\nSix people were hurt.' 'Nine|UA' 'Six|UA'
	expect number,place 'Rockets hit the Lebanese town of Houla and killed six people.' 'six|Houla, Lebanese town'
	expect number,place 'Six operatives of Islamic State were killed.' 'Six|'
}

@test "where somebody tells of it is not where it was" {
	expect number,country 'Clashes in Sudan killed 14 people. Some 60 people were hurt, the charity said in Paris on Monday.' '14|SD' '60|SD'
	expect number,country 'Clashes in Sudan killed 14 people. “We counted 60 huts burned,” said Amina Idris, who fled to Chad.' '14|SD' '60|SD'
	expect number,country 'Clashes in Sudan killed 14 people. A spokesman in Geneva said 60 people were hurt.' '14|SD' '60|SD'
	expect number,country 'Clashes in Sudan killed 14 people. Some 60 people were hurt, according to a reporter in Cairo.' '14|SD' '60|SD'
	expect number,country 'Sixty people were hurt, the charity said in Paris.' 'Sixty|'
	expect number,country 'Clashes in Sudan killed 14 people. Some 60 people were hurt, police in Chad said.' '14|SD' '60|TD'
	expect number,country $'Clashes in Sudan killed 14 people on Monday, medics said.\n\n“It was hell,” said Amina Idris, who fled to Chad. Some 60 people were hurt.' '14|SD' '60|SD'
	expect number,country $'Clashes in Sudan killed 14 people on Monday, medics said.\n\nThe charity, which is based in Paris, has been there for years. Some 60 people were hurt.' '14|SD' '60|SD'
}

@test "a country's authorities tell of their own; who names a group so is not where it was; an event from which people died was somewhere" {
	expect number,country $'The Peru government said on Sunday that at least 14 people died.\n\nSome 60 huts fell.' '14|PE' '60|PE'
	expect number,country 'The Malta Rifles and Peru officials seized 14 guns.' '14|'
	expect number,country 'The group, called a gang by Peru, Chile and Malta, killed 14 people.' '14|'
	expect number,country 'The death toll from Cyclone Paul in Madagascar has risen to 14.' '14|MG'
	expect number,country 'Two divers from Oldbrook in Malta were hurt.' 'Two|'
}

@test "what troops include is no place, what districts include is one" {
	expect number,place 'Troops including Red Caps found 14 guns.' '14|'
	expect number,place 'In three districts, including Oldbrook, 14 guns were found.' '14|Oldbrook'
}

@test "what is said aside of who they are is not where it was, if the text is of another country; what is said of a storm is" {
	expect number,country 'Gunmen killed 14 people in Mali. The group, which is active in Niger and Chad, burned 60 huts.' '14|ML' '60|ML'
	expect number,country 'Gunmen killed 14 people in Mali. Amina Idris, who lives in Chad, said that 60 huts burned.' '14|ML' '60|ML'
	expect number,country 'Storms killed 14 people in Malawi. The cyclone, which hit Mozambique on Monday, destroyed 60 huts.' '14|MW' '60|MZ'
	expect number,country 'Gunmen killed 14 people in Mali. Two of the dead came from Chad.' '14|ML' 'Two|ML'
	expect number,country 'Gunmen killed 14 people in Mali. Nine rifles made in China were found.' '14|ML' 'Nine|ML'
}

@test "where something is still to come is not where it was" {
	expect number,country 'The navy seized 900 kg of hashish that the crew is scheduled to unload at the port of Miami.' '900|'
	expect number,country 'Two boats on their way to deliver hashish to Malta were stopped.' 'Two|'
	expect number,country 'Police arrested six men who will be tried in Malta.' 'six|'
	expect number,country 'Police arrested six men en route to Italy.' 'six|'
	expect number,country 'Police arrested six men in an operation to tackle theft in Malta.' 'six|MT'
	expect number,country 'Food went to 40 women who lost their jobs due to the lockdown in Malta.' '40|MT'
}

@test "a country before a noun of people says whose they are" {
	expect number,country $'Number of Sudan refugees sheltering in Chad\n\n| Camp | Refugees |\n| --- | --- |\n| Abc | 300 |\n| All | 310 |' \
	    '300|TD' '310|TD'
	expect number,country 'In Sudan soldiers arrested 12 men.' '12|SD'
}

@test "what a country sends or fires is not in it" {
	for verb in 'has sent 40 tents' 'hit 40 targets'; do
		expect number,country $'The rains went on for days, the ministry of the interior said on Monday.\n\nCanada '"$verb." '40|'
	done
}

@test "whence people were evacuated is where" {
	expect number,country $'The agency told more on Monday of what it does.\n\nIt evacuated 90 people from Tripoli to Niamey.' '90|LY'
	expect number,country $'The agency told more on Monday of what it does.\n\nIt trained 90 people from Libya.' '90|'
}

@test "a short form before others is whose both are" {
	expect number,place $'The drones were a danger to U.S. and allied sailors. Nobody was hurt.' 'Nobody|'
	expect number,place 'Nine sailors died in the US and Canada.' 'Nine|US and Canada'
}

@test "where it was told is not where it was" {
	expect number,country 'Since Monday 12 rebels have been killed, the spokesman told reporters in the capital Ankara.' '12|'
}

@test "border guards of a people are no border" {
	expect number,place 'Nine herders were shot by Ethiopian border guards in Garissa.' 'Nine|Garissa'
}

@test "whose paper it is is not where it was" {
	expect number,country $'REPUBLIC OF KENYA\nMINISTRY OF HEALTH\n\nIn all 528 people have been infected since Monday.' '528|'
	expect number,country $'Road Safety Forum, Dhaka\n\n512 DEAD ON THE ROADS IN JUNE\n\nThe forum counted 512 deaths in June. That is all.' '512|' '512|'
}

@test "where it came from is not where it was seized" {
	expect number,country 'Officers seized 84 pounds of cocaine in a container that arrived from Panama.' '84|'
	expect number,country 'On Monday 20 people were evacuated from Kherson.' '20|UA'
}

@test "those who returned are where they returned to" {
	expect number,country 'Some 500 refugees returned from eastern Zaire to Rwanda.' '500|RW'
}

@test "nationalities are not where it was" {
	expect number,country 'Police in Genoa held 35 men, namely Ghanaian (12) and Togolese (23).' '35|IT' '12|IT' '23|IT'
	expect number,country 'The customs held 35 men: Ghanaian (12), Togolese (23).' '35|' '12|' '23|'
	expect number,country $'Arrivals in Italy\n\nSea arrivals in Italy reached 550 people this week. More are at sea.\n\nBy nationality: Bangladesh 340, Syria 210.' \
	    '550|IT' '340|IT' '210|IT'
}

@test "people's names before a place noun say where, before an office's they do not" {
	expect number,place,country 'The navy rescued 20 people off the Maltese coast.' '20|Maltese coast|MT'
	expect number,place,country 'Some 30 people were killed at the Iranian embassy in Damascus.' \
		'30|Damascus|SY'
	expect number,place,country 'Twelve people were killed by the Syrian state.' 'Twelve||'
}

@test "a network is no place" {
	expect number,country 'Divers found 17 bodies, the navy said on Facebook.' '17|'
}

@test "where something is to happen is not where it was" {
	expect number,country $'The cutter has seized 260 pounds of heroin, with its crew scheduled to offload it at the port of San Diego.\n\nThe crew detained 12 men.' \
	    '260|' '12|'
	expect number,country 'A pair of jets were tasked to help troops in the hills near Mosul.' 'A pair of|IQ'
}

@test "whom a report goes back to is no place, nor is the letter of a currency" {
	expect number,place 'According to Buba, troops killed 33 rebels.' '33|'
	expect number,place 'Troops killed 33 rebels in Chad, according to Paris.' '33|Chad'
	expect number,place 'Police seized goods valued at N8,006,996 and held two men.' '8,006,996|' 'two|'
}

@test "whose strikes they were tells nothing of where" {
	expect number,country $'Strikes across Gaza kill 24\n\nIsraeli air strikes and Israeli drone attacks hit Khan Younis again, as they did before.\n\nThe Israeli troops and an Israeli ministry said that 12 rockets were found.' \
		'24|PS' '12|PS'
}

@test "where the centres of an office are based is not where it counted" {
	expect number,country 'The guard went out 250 times from its three Rescue Centres based in Malta and Gozo.' '250|'
	expect number,country 'Three hospitals based in Malta were damaged.' 'Three|MT'
}

@test "where a statement that the text is contained in was issued is not where it was" {
	expect number,country $'There were fewer crashes this week.\nThis information is contained in a statement issued by Paul Obi, the education officer, on Tuesday in Abuja.\nThe statement said that 107 deaths were recorded.' '107|'
	expect number,country $'There were fewer crashes this week.\nThis is the week in which 107 deaths were recorded in Abuja.' '107|NG'
}

@test "whose troops and ships act tells nothing of where, be several named side by side" {
	expect number,country $'Ships shelled the port of Bari in Italy.\n\nThey sank two tankers.\n\nThe American, British and Ghanaian forces lost one plane. The Ghanaian destroyer and the Ghanaian submarine went home, as did the Ghanaian drones.' \
		'two|IT' 'one|IT'
}

@test "whither something goes leaves the sentence where it has said that it was" {
	expect number,country $'The army raided camps in Chad to stop the smuggling of arms into Niger. Twelve men were held.' 'Twelve|TD'
	expect number,country $'The army raided camps in Chad, on the road towards Niger. Twelve men were held.' 'Twelve|TD'
	expect number,country $'The army raided camps in Chad and in Niger. Twelve men were held.' 'Twelve|TD+NE'
}

@test "what goes wrong where it set out is there" {
	expect number,place 'The aircraft crashed after takeoff from Wau, and 10 passengers died.' '10|Wau'
	expect number,place 'Ten passengers from Wau died.' 'Ten|'
}

@test "whence a thing comes says nothing of which country a bridge is in" {
	expect number,country 'Agents at Laredo Port seized drugs twice.

The first seizure was on 8 May at the Oldbrook Bridge, where cars arrive from Mexico. Agents found 62 packages of drugs there.

The second car came from Mexico too.' '62|US'
}

@test "what was recovered from a town was there; what was seized from a country came from it" {
	expect number,place 'Troops recovered two rifles and 11 shells from Mosul.' 'two|Mosul' '11|Mosul'
	expect number,place 'Police seized 40 kg of heroin from Afghanistan. They arrested two men from Mosul.' '40|' 'two|'
}

@test "a list of whence support came is nowhere" {
	expect number,place 'With support from Australia, Canada, the Netherlands, and Bahrain, forces struck 60 targets.' '60|'
	expect number,place 'Forces struck 60 targets in Syria, Iraq, and Yemen.' '60|Syria, Iraq, and Yemen'
}

@test "a number by itself before from has the verb of the one before" {
	expect number,country '44 cases were reported from the Democratic Republic of the Congo and two from Burundi.' '44|CD' 'two|BI'
	expect number,country 'Ten divers from Malta and two from Chad died.' 'Ten|' 'two|'
}

@test "what is bound for a place has not reached it" {
	expect number,place 'The ship is heading towards the port of Augusta, Italy. Teams rescued 410 people.' '410|'
	expect number,place 'The minister will travel to Augusta, Italy. Teams rescued 410 people.' '410|'
	expect number,place 'A ferry bound for Tartus sank near Benghazi and 12 people died.' 'A|Benghazi' '12|Benghazi'
	expect number,counted,place 'Police arrested six men en route to Italy.' 'six|men|'
}

@test "who suffers a loss has it at home" {
	expect number,place 'Kenya lost 47 elephants.' '47|Kenya'
	expect number,place 'He said Kenya lost 47 elephants to poachers.' '47|Kenya'
}

@test "a place of a people governs behind an article too" {
	expect number,place,country 'Strikes on a Yemeni port killed 12 people.' '12|Yemeni port|YE'
	expect number,place 'A Yemeni port worker killed 12 people.' '12|'
}

@test "where goods are smuggled to is not where they were seized" {
	expect number,place 'Troops seized 82 cattle that were being smuggled to Chad through the hills of Benin.' '82|Benin'
	expect number,place 'They seized 17 cattle from men who tried to smuggle them to Chad.' '17|'
}

@test "a dash between a number and where it was" {
	expect number,place,country $'Air defence downed 40 drones:\n\n17 – over the Belgorod region,\n12 – over the Voronezh region,\n2 – over Crimea.' \
		'40||' '17|Belgorod region|RU' '12|Voronezh region|RU' '2|Crimea|UA'
	expect number,place 'The police held 29 men: 17 – in Gao, 12 – in Mopti.' '29|' '17|Gao' '12|Mopti'
}

@test "where something was addressed to, or came from, is not where it was seized" {
	expect number,country 'Officers seized 45 grams of cannabis in a parcel addressed to Brussels, Belgium.' '45|'
	expect number,country 'Officers seized 40 rifles in a container destined for Accra, Ghana.' '40|'
	expect number,place 'Three boats, thought to have come from Oldbrook in Indonesia, were stopped off Melaka.' 'Three|Melaka'
}

@test "a place in the name of an armed group says nothing of where" {
	expect number,place 'Aircraft kept attacking the Islamic State of Iraq and Syria, conducting 28 strikes.' '28|'
	expect number,place 'Troops killed 12 fighters of Tehreek-e-Taliban Pakistan in Tank.' '12|Tank'
	expect number,place 'Al-Qaeda in the Arabian Peninsula killed 12 soldiers.' '12|'
	expect number,place 'Troops made 29 raids upon the Islamic State in Iraq and Syria.' '29|Iraq and Syria'
}

@test "whence people mainly are is not where" {
	expect number,country 'In May 900 refugees, mainly from Chad, were registered.' '900|'
}

@test "an army is wherever its country sends it" {
	expect number,country 'The navies of Peru and Chile stopped two boats.' 'two|'
	expect number,country 'As the armed formations of Chad advanced, nine men were hurt in Malta.' 'nine|MT'
	expect number,country 'Nine cooks working at Norway Army Garrison Oldbrook were hurt.' 'Nine|'
}

@test "a gathering that somebody spoke to is not where it was" {
	expect number,country 'Speaking at a round table of mayors in Oslo, she said that 40 bridges were destroyed.' '40|'
	expect number,country $'Floods in Malawi\n\nThis is what she told the press in Rome:\n\nThe floods have killed 40 people.' '40|MW'
	expect number,country 'The ministry said troops in Peru killed 12 men.' '12|PE'
	expect number,country 'The mayor told AFP the blast in Malta killed nine men.' 'nine|MT'
}

@test "what was left for another place is neither" {
	expect number,country 'Four men drowned when their boat, which had left Bizerte in Tunisia for the Italian island of Linosa, sank off Gozo, Malta.' \
	    'Four|MT'
	expect number,country 'Nine sailors were hurt on a ferry that left Dakar on Monday for Conakry.' 'Nine|'
	expect number,country 'A shell left nine people dead in Dakar.' 'nine|SN'
}

@test "where the office sits that signs a text is not where it was" {
	expect number,country $'The patrol went on.\n\nOur men fought in Oldbrook.\n\nThe camp burned.\n\nFive rifles were recovered in Oldbrook.\n\nAll are thanked.\n\nThe press may use this.\n\nThe spokesman\n\nLima, Peru' \
	    'Five|'
	expect number,country $'Press Office of the Third Squadron\nLIMA, Peru (May 4, 2020)\n\nThe destroyer Orn found 90 rifles on a boat.\n\nIt has seized 900 rifles since May.' '90|' '900|'
}

@test "a place behind a comma and and may open what is said of the number behind it" {
	expect number,country 'Chile registered 90 arrivals at Arica, and Peru 70 at Tacna.' '90|CL' '70|PE'
}

@test "where who tells of something sits is not where it was" {
	expect number,country 'The Observatory, based in Leeds, England, counted nine strikes.' 'nine|'
	expect number,country 'A rights group headquartered in Quito counted nine abductions.' 'nine|'
	expect number,country 'A watchdog based in Quito counted nine abductions.' 'nine|'
	expect number,country 'Headquartered in Quito, the group counted nine abductions.' 'nine|'
	expect number,country 'The French embassy in Lima on Monday said that nine men were hurt in Chile.' 'nine|CL'
	expect number,country 'The embassy in Lima said that nine men were hurt.' 'nine|'
	expect number,country 'Nine sailors based in Malta were hurt.' 'Nine|MT'
	expect number,country 'A think tank in Oslo has logged nine attacks.' 'nine|'
	expect number,country 'The mission in Mali said that nine men were hurt.' 'nine|ML'
}

@test "a clause with where is in the place before it" {
	expect number,country 'The spokesman said that nine of the raids took place in Chad, where ten men were killed and six held.' \
	    'nine|TD' 'ten|TD' 'six|TD'
}

@test "what was fired from a place went on to another" {
	expect number,country 'Over the Red Sea, the frigate shot down nine drones launched from Yemen.' 'nine|'
	expect number,country 'The rebels fired nine rockets from Oruro, Bolivia.' 'nine|BO'
	expect number,country 'A boat carrying nine men to England sank off Calais.' 'A|FR' 'nine|FR'
}

@test "an apposition tells where a place is" {
	expect number,country 'In Ceuta, the Spanish enclave in Morocco, nine men were hurt.' 'nine|ES'
	expect number,country 'In Goma, the city on the border with Rwanda, nine men were hurt.' 'nine|CD'
}

@test "what a place only lies near is not where it was" {
	expect number,country 'In Mora, near the border with Nigeria, nine men were hurt.' 'nine|CM'
	expect number,country 'In Kobani near the Turkish border, gunmen killed nine men.' 'nine|SY'
	expect number,country 'Shelling in Kobani, near the Turkish border, killed nine men.' 'nine|SY'
	expect number,country 'Shelling in the town of Kobani near the border with Turkey killed nine men.' 'nine|SY'
	expect number,country 'In Goma, close to the Rwandan border, nine men were hurt.' 'nine|CD'
	expect number,place 'In Sinjar, some 100 km (60 miles) west of Mosul, nine men were hurt.' 'nine|Sinjar'
	expect number,country 'Shelling near the border with Turkey killed nine men.' 'nine|TR'
	expect number,country 'In Mandera, nine men were killed near the border with Somalia.' 'nine|KE'
	expect number,country $'Nine men died in Upper Lofa County, Liberia.\n\nMost are from Kpandu, a village on the border with Guinea. A police post was burned at Zuwulo.' 'Nine|LR' 'A|LR'
	expect number,country $'In Algeria, 12 men were held.\n\nPatrols seized nine rifles at the border with Mali.' '12|DZ' 'nine|DZ'
}

@test "how far from a place something was says where" {
	expect number,country 'Gunmen killed nine men 30 km from Kirkuk.' 'nine|IQ'
	expect number,country 'About 30 km (18 miles) from Kirkuk, nine men were killed.' 'nine|IQ'
	expect number,country 'A boat sank 40 nautical miles from Lampedusa and nine people drowned.' 'nine|IT'

	expect number,country 'Nine men who had come from Kirkuk were held.' 'Nine|'
}

@test "a direction of two words, and one that is said of a state" {
	expect number,country 'In upstate New York, nine men were killed.' 'nine|US'
	expect number,country 'In far north Queensland, nine men were killed.' 'nine|AU'
	expect number,country 'As far as Nepal goes, nine men were killed.' 'nine|'
}

@test "what somebody or something is says nothing of where it acts" {
	expect number,country 'The tanker, registered in Panama, carried nine tonnes of waste.' 'nine|'
	expect number,country 'Born in Vietnam, the man led nine others out of a burning house in Vientiane, Laos.' 'nine|LA'
	expect number,country 'In May 900 refugees were registered in Uganda.' '900|UG'
}

@test "what is fought over is where they fight" {
	for lead in 'The battle for Tikrit went on' 'The siege of Tikrit went on' 'The men who want to retake Tikrit waited' 'Our units are defending Tikrit'; do
		expect number,country $'For the press\n\n'"$lead"$' for a ninth week, with tanks and guns.\n\nThe men went from house to house.\n\nNine soldiers were killed.' 'Nine|IQ'
	done
}

@test "a ship that is called after a place is not there" {
	expect number,country 'The crew of HMS Calgary seized 40 kg of heroin off Oman.' '40|OM'
	expect number,country 'USS Bataan rescued 31 men.' '31|'
	expect number,country 'The frigate Navarra freed 12 sailors.' '12|'
	expect number,country 'Its Mosul unit freed 12 men in Mosul.' '12|IQ'
}

@test "who bans a group is not where it acts, be they many" {
	for by in 'Chad' 'Chad and Niger' 'Chad, the UK, Niger' 'the US, UK, and Niger'; do
		expect number,country "The group, which is banned by $by, has killed more than 40 people. The army said no more." '40|'
	done
	expect number,country 'In Chad, the group, which is banned by the US, UK and Niger, has killed 40 people. The army said no more.' '40|TD'
}

@test "a country's strike on a place is there, and not in the country" {
	expect number,country $'Six Dead, 20 Injured in Chad\'s Strike on Maiduguri in Nigeria\n\nThe hospital treated 20 people, and the ministry said no more.' 'Six|NG' '20|NG' '20|NG'
	for strike in 'latest drone attack on Maiduguri' 'air and missile strikes on Maiduguri' 'raids against Maiduguri'; do
		expect number,country "In Chad's $strike, nine people died. The army said no more." 'nine|NG'
	done
	for strike in 'deadliest attack on record' 'attacks on Monday'; do
		expect number,country "In Chad's $strike, nine people died. The army said no more." 'nine|TD'
	done
}

@test "what is patrolled or crossed is where those are who do it" {
	for told in 'who were crossing the Red Sea' 'on a ferry plying the Red Sea' 'when they crossed the Red Sea' 'after frigates had patrolled the Red Sea'; do
		expect number,place "Storms killed 12 men $told. The police said no more." '12|Red Sea'
	done
	expect number,place 'A total of nine frigates are now constantly patrolling the South China Sea. The navy said no more.' 'nine|South China Sea'
	expect number,place 'Some 400 people crossed the Channel on Sunday. The police said no more.' '400|Channel'
	expect number,country 'Soldiers patrolling Mogadishu shot three rebels. The army said no more.' 'three|SO'
}

@test "where what came before was is not where the country acts that the sentence goes on with" {
	expect number,country 'Since the war in Sudan began, Chad has recorded 900 cases.' '900|TD'
	expect number,country 'After the quake in Syria, Turkey counted 900 dead.' '900|TR'
	expect number,country 'In Chad, Niger and Mali 12 people died.' '12|TD+NE+ML'
}

@test "where the hurt were flown to is not where they were hurt" {
	expect number,country $'In Somalia troops fought for a day. Three soldiers were wounded and flown to Nairobi.' 'Three|SO'
	expect number,country 'Nine people were evacuated to Cyprus.' 'Nine|CY'
}

@test "what somebody fled towards is not where it was" {
	expect number,country 'Shells fell on Idlib, Syria. Some 900 people fled towards the Turkish border.' '900|SY'
}

@test "what was on the road from one town to another was there; the country is the one that a heading names" {
	expect number,country 'A mine hit a truck on the road from Diffa to Bosso, wounding four soldiers.' 'a|NE' 'four|NE'
	expect number,country $'Sudan: flash update\n\n5 May 2020\n\nSome 300 families fled into Chad over the weekend, aid workers of the camp at the border said on Monday.\n\nAcross the country 900 people were displaced.' '300|TD' '900|SD'
}

@test "short names of several things, storms by their names and a determiner are no places" {
	expect number,place 'Two drivers were hurt at RTAs and six were killed in UAVs.' 'Two|' 'six|'
	expect number,place 'Nine sailors died in Super Typhoon Orla and four in Tropical Storm Beda.' 'Nine|' 'four|'
	expect number,counted,place 'Most (71%) of the deaths occurred at night.' '71|deaths|'
	expect number,counted,place $'4.2M\nPeople in need, Chad\n\n90K\nDisplaced, Niger' '4.2M|People|Chad' '90K|People|Niger'
	expect number,country 'Four sailors drowned in Galveston Bay and six in Baidoa, Bay region.' 'Four|US' 'six|SO'
}

@test "each of several places that share one verb has its own number" {
	expect number,country 'Kenya recorded 40 deaths, and Uganda 22.' '40|KE' '22|UG'
	expect number,country 'Kenya accounts for 40 deaths, and Uganda for 22.' '40|KE' '22|UG'
	expect number,place 'Lusaka accounts for nine deaths.' 'nine|Lusaka'
}

@test "behind places of one country the text goes on in that country" {
	expect number,country 'The outbreak in Chad goes on. Most cases are in Abeche (19) and Mongo (9). A total of 231 patients died.' \
		'19|TD' '9|TD' '231|TD'
}

@test "a share of reported cases is of cases" {
	expect number,counted 'Bari reported most, 62 per cent of reported cases.' '62|reported cases'
}

@test "cases from somewhere were there; an illness may be called by a place" {
	expect number,country 'Last week 14 new cases were seen: two from Greece and eight from Italy.' '14|' 'two|GR' 'eight|IT'
	expect number,country 'Abroad, 19 new deaths were reported, all from Serbia.' '19|RS'
	expect number,country 'Of the 40 patients, 12 were from Chad.' '40|' '12|'
	expect number,place 'Nine people died of West Nile virus in Foggia.' 'Nine|Foggia'
	expect number,place 'Rift Valley fever killed nine people.' 'nine|'
	expect number,country 'In Uganda nine cases of Sudan virus disease were confirmed.' 'nine|UG'
	expect number,place 'Two people died of Kyasanur Forest fever in Uganda.' 'Two|Uganda'
	expect number,country 'Chad fever deaths rose to nine.' 'nine|TD'
}

@test "a part's place is not the whole's" {
	expect number,country 'There were 40 deaths, 12 in Chad and nine in Niger.' '40|' '12|TD' 'nine|NE'
}

@test "who backs them is not where they are" {
	expect number,country $'Losses in Syria\n\nMilitiamen backed by Iran: 12 killed\nSoldiers: 30 killed' '12|SY' '30|SY'
}

@test "the countries that people are from, behind a colon, and the places of a whole" {
	expect number,place $'Agents held 43 men and two women in the Denver area.\n\nThe 43 men and two women are from the following countries: Peru (31), Chad (9) and Mali (3).' \
	    '43|Denver area' 'two|Denver area' '43|Denver area' 'two|Denver area' '31|Denver area' '9|Denver area' '3|Denver area'
	expect number,place 'The chief said of the 144 rebels killed, 91 were from Basilan, 32 in Sulu and 21 in Tawi-tawi.' '144|' '91|Basilan' '32|Sulu' '21|Tawi-tawi'
	expect number,place 'Some 31 rebels were held in the Lanao area, Paris also said.' '31|Lanao area'
}

@test "what a force is called by says nothing of where it acted" {
	expect number,place,country 'The Houston Fire Department rescued 14 hikers. Three of its men were hurt.' '14||' 'Three||'
	expect number,place,country 'Ghana Police Service arrested 41 robbers.' '41||'
	expect number,country $'Three held over thefts\n\nNairobi City Police arrested three people over a string of thefts.\n\nOfficers recovered 12 phones.' \
	    'Three|' 'three|' '12|'
	expect number,country $'The Malta Police Force (MPF), has recorded 41 murders in May.\n\nThe force has so far seized 14 guns.' '41|' '14|'
}

@test "a force that something is handed to, and an office of a state, say nothing of where" {
	expect number,country $'Some 600 guns were handed in to Houston Police.\n\nOf them 569 were rifles.' '600|' '569|'
	expect number,country 'The Ohio Department of Public Safety said that troopers arrested 466 drivers. It said no more.' '466|'
	expect number,country 'Troopers arrested 466 drivers in Kandahar Province of Afghanistan. They said no more.' '466|AF'
}

@test "a region of the country that people are from is whence they are too" {
	expect number,country "Two of the dead were from Mali's Kidal region. The police said no more." 'Two|'
	expect number,country "Nine refugees from Mali's northern Kidal region died in Mauritania. The police said no more." 'Nine|MR'
	expect number,country "Nine refugees died in Mali's northern Kidal region. The police said no more." 'Nine|ML'
}

@test "whose a thing is, and whom people are loyal to or linked to, is not where" {
	for whose in 'belonging to Jordan Motors' 'belonging to Jordan' 'linked to Iran' 'loyal to Chad'; do
		expect number,country "Some 40 boats $whose sank on Monday. The police said no more." '40|'
		expect number,country "In Malta 40 boats $whose sank on Monday. The police said no more." '40|MT'
	done
}

@test "according to whom it was is not where" {
	for who in 'the United States' 'the Netherlands' "Chad's health ministry" 'Chad'; do
		expect number,country "According to $who, 24 fighters were killed. The army said no more." '24|'
		expect number,country "In Somalia, according to $who, 24 fighters were killed. The army said no more." '24|SO'
	done
}

@test "whence gunmen are, and whose money was found, is not where" {
	expect number,country 'Gunmen from the Gaza Strip killed 12 villagers. The army said no more.' '12|'
	for money in "Chad's currency" 'Nigerian currency' 'Kenya shillings'; do
		expect number,country "Police seized 40 guns and a sum in $money. They said no more." '40|'
	done
	expect number,country 'Police seized 40 guns from the northern Gaza Strip. They said no more.' '40|PS'
}

@test "a province that is called by a direction alone acts as others do" {
	expect number,place,country 'Ghana had 20 floods. The Western Region recorded nine of them.' \
		'20|Ghana|GH' 'nine|Western Region, Ghana|GH'
}

@test "whence those in brackets came who are where the whole is" {
	expect number,country 'In May 9,700 refugees arrived in Uganda, mainly from South Sudan (4,200), Sudan (3,200) and DR Congo (1,600).' \
	    '9,700|UG' '4,200|UG' '3,200|UG' '1,600|UG'
	expect number,country 'In Europe, 90 cases were reported, from Spain (40) and France (30).' '90|' '40|ES' '30|FR'
}

@test "where a ship was told to go is not where it was" {
	expect number,country 'The ship rescued 48 people and was assigned Ancona, some 1,575 km away.' '48|'
}

@test "whence most of the rescued come is not where they were rescued" {
	expect number,country 'The crew rescued 69 people, mostly from Sudan and Syria, off Malta.' '69|MT'
	expect number,country 'The crew rescued 69 people, all from Sudan, off Malta.' '69|MT'
}

@test "whose people are counted tells of no place, and a force's country of which a region is meant" {
	expect number,place,country $'The Uganda Police Force searched camps in the Western Region and held ten (10) Rwandans and two Malians.\n\nThe Lake Command held nine (9) men, one (1) Malian among them.' \
	    'ten|Western Region, Uganda|UG' 'two|Western Region, Uganda|UG' 'nine|Western Region, Uganda|UG' 'one|Western Region, Uganda|UG'
}

@test "a country's laws and its passports are not where something was" {
	expect number,country 'Guards found 96 people who broke the border legislation of the Republic of Moldova.' '96|'
	expect number,country 'Guards found 96 people with passports of Moldova.' '96|'
	expect number,country 'Guards found 96 people on the territory of the Republic of Moldova.' '96|MD'
}

@test "where somebody said so is no place of what was said, in the lead neither" {
	expect number,country 'Some 12 mines were cleared in a month, the agency said in Malta.' '12|'
	expect number,country 'Some 12 mines were cleared in a month, the chief of the agency said Wednesday in Malta.

In those fields, 40 shells were found. The work went on in the hills.' '12|' '40|'
	expect number,country 'The mines were cleared in a month, the chief of the agency said Wednesday in Malta.

In those fields, 40 shells were found.' '40|'
}

@test "at what was told about events in a place, the events were there" {
	expect number,country 'As reported in the press conference of the command of the emergency operations in Arequipa, 40 people are missing.' '40|PE'
	expect number,country 'He told reporters of the attacks in Niger, and 40 people are missing.' '40|NE'
	expect number,country 'As reported in a press conference of the command in Arequipa, 40 people are missing.' '40|'
}

@test "a border by the name of one side is told of by the other, and what is smuggled from a place was not found there" {
	expect number,country $'Seizures:\n\n- Poland: 40 birds found at the Belarusian border.\n- Malta: 12 turtles, smuggled from Tunisia.' '40|PL' '12|MT'
	expect number,country 'Guards found 40 birds at the Belarusian border.' '40|BY'
	expect number,country $'Niger: nine soldiers killed near Mali border\n\nThe army lost two trucks as well.' 'nine|NE' 'two|NE'
}

@test "what is told in a clause of its own behind a comma was there alone" {
	expect number,country $'Results of the week\n\n- 12 cars were towed\n- 90 men were held for theft, 40 men were held in Chad while nine were held in Niger' '12|' '90|' '40|TD' 'nine|NE'
	expect number,country '90 men were killed and 40 were hurt in Chad.' '90|TD' '40|TD'
}

@test "what a drug is called by is no place" {
	expect number,place 'Navy stops a trawler with 40 kg of Ghazni heroin off Muscat' 'a|Muscat' '40|Muscat'
	expect number,place $'The drug police told of its work.\n\nThey seized 40 kg of Ghazni heroin.' '40|'
}

@test "a day that is called by a place is none" {
	expect number,place 'On Independence Day the police held 12 men in Lusaka.' '12|Lusaka'
	expect number,place 'On Canada Day the police held 12 men.' '12|'
}

@test "beside places that are only counted stands where it was too" {
	expect number,country 'Some 89 people fell ill in 12 provinces and Bangkok.' '89|TH'
	expect number,country 'Some 89 cases have been reported from 12 states and the District of Columbia.' '89|US'
	expect number,country 'Some 89 people came from 12 provinces and Bangkok.' '89|'
}

@test "a province by its code, where the country's places are spoken of, and a short name before a conjunction" {
	expect number,country 'Police held 40 men in the Free State, and 12 men were held in GP while nine fled.' '40|ZA' '12|ZA' 'nine|ZA'
	expect number,country 'Police held 40 men in Ohio. Later 12 men were held in GP.' '40|US' '12|US'
	expect number,country 'Some 40 were held in the UK while nine fled.' '40|GB' 'nine|GB'
}

@test "where people were sent back to is the place of those alone" {
	expect number,country $'Navy repatriates 31 people to Haiti\n\nA cutter repatriated the people to Haiti on Friday.\n\nSince October crews stopped 910 migrants and found 40 boats.' \
	    '31|HT' '910|' '40|'
}

@test "in a row of places each number has its own" {
	expect number,country 'Cases: Kandahar – 12, Niger – 13, Chad – 14.' '12|AF' '13|NE' '14|TD'
	expect number,country 'Nepal, with 12 cases, Kenya, with 13, and Mali, with 14, are the hardest hit.' '12|NP' '13|KE' '14|ML'
	expect number,country 'Nepal, the Philippines and Mali reported 12, 13 and 14 deaths respectively.' '12|NP' '13|PH' '14|ML'
	expect number,country 'Mali accounts for 69 per cent of the cases, followed by Kenya at 16 per cent.' '69|ML' '16|KE'
	expect number,place 'KANDAHAR – 12 men were killed on Sunday in Herat.' '12|Herat'
}

@test "a region that a group's name begins with is not where its members were" {
	expect number,country 'Troops killed 12 members of the Bangsamoro Islamic Freedom Fighters.' '12|'
	expect number,country 'Troops killed 12 men in the Bangsamoro region.' '12|PH'
}

@test "where the police show what they took says nothing of where they took it" {
	expect number,country 'Police made 190 arrests, officials said as they displayed the weapons in Lima.' '190|'
	expect number,country 'Police made 190 arrests, the chief said on Monday while parading the suspects in Lima.' '190|'
	expect number,country 'Police made 190 arrests in Lima.' '190|PE'
}

@test "countries that act beside others which are only counted are not where all was" {
	expect number,country '23 EU Member States [1], Iceland and Norway ran a sweep. Police held 46 suspects.' '23|' 'a|' '46|'
	expect number,country 'Police from 17 countries, including Norway and Chad, arrested 46 suspects.' '46|'
	expect number,country 'Norway and Chad arrested 46 suspects.' '46|NO+TD'
	expect number,country 'In 12 provinces and Chad 46 died.' '46|TD'
}
