#!/usr/bin/env bats
# Which names are places, and in which country they are.

setup() {
	load helper
}

@test "a name in capitals that nobody knows, in a sentence that is not" {
	expect number,place 'Troops found six rifles in the general area of OLDBROOKWELL on Monday.' 'six|OLDBROOKWELL'
	expect number,place 'Troops found six rifles in OSCE depots.' 'six|'
	expect number,place 'TROOPS FOUND SIX RIFLES IN OLDBROOKWELL' 'SIX|'
}

@test "places joined by and, with directions between" {
	expect number,country 'Troops killed 17 rebels in northern Chad and western Niger.' '17|TD+NE'
	expect number,country 'Police in Chad, Niger and the UK arrested ten people.' 'ten|TD+NE+GB'
}

@test "a region of many countries is in none of them" {
	expect number,country 'Floods in India killed 14 people in Assam. They displaced hundreds across South Asia.' \
	    '14|IN' 'hundreds|'
	expect number,country 'Avalanches killed two skiers in the French Alps.' 'two|FR'
}

@test "a word of English that ends a label is no town" {
	expect number,country $'TYPE OF HAZARD: FLOODS\n\nFloods hit Assam.\n\nA total of 40 homes were damaged.' '40|IN'
	expect number,country 'City of Mission: 40 homes were damaged.' '40|US'
}

@test "a name goes on behind an Arabic article" {
	expect number,place,country 'Troops killed 12 rebels near Alma al-Shaab on Monday.' '12|Alma al-Shaab|'
}

@test "names that are words are places behind a preposition" {
	expect number,country 'Hundreds of people gathered near the Mission gate.' 'Hundreds|'
	expect number,country $'UNITED NATIONS ASSISTANCE MISSION IN AFGHANISTAN\n\nTwelve people were killed on Monday. It was quiet later.' \
	    'Twelve|AF'
}

@test "a disease called by a place is not there" {
	expect number,country 'In all 58 cases of Marburg virus disease were reported in Rwanda.' '58|RW'
}

@test "a place noun that opens a name is none of the place" {
	expect number,country 'The U.S. Coast Guard arrested four people.' 'four|'
}

@test "a short form's possessive is no short form before a noun" {
	expect number,place "Fourteen people died in the DRC's North Kivu province." "Fourteen|DRC's North Kivu province"
	expect number,country "Fourteen people died in the UK's Devon county." 'Fourteen|GB'
}

@test "a region that is spoken of does not hold what follows" {
	expect number,country $'The forum, which counts deaths on roads all year, has put out its new report today.\n\nDhaka division recorded most deaths. Forty of the dead were girls.' \
	    'Forty|'
}

@test "the states' short forms behind a town" {
	expect number,country 'Police seized 12 rifles in Springfield, VA on Monday. Ten were found in Boston, MA, and two in Berlin, DE.' \
	    '12|US' 'Ten|US' 'two|DE'
}

@test "an island may be called by a day" {
	expect number,place,period,country 'In May 12 people arrived on Christmas Island.' '12|Christmas Island|May|CX'
	expect number,place,period 'Police from Thursday Island detained 12 people.' '12||'
	expect number,place,period 'On Friday Coast Guard crews rescued 12 people near Lima.' '12|Lima|Friday'
	expect number,place,period 'On Friday State Police detained 12 people in Lima.' '12|Lima|Friday'
}

@test "a drug that a town is called like is no place as a label" {
	expect number,unit,place 'Police in Lima seized drugs.

Ganja: 14 kg seized

Two men were held in Ganja.' '14|kg|Lima' 'Two||Ganja'
}

@test "countries joined by a hyphen are both" {
	expect number,country 'Agents seized 12 rifles beneath the U.S.-Mexico border.' '12|US+MX'
	expect number,country 'The Libya-Italy route saw 150 arrivals.' '150|LY+IT'
}

@test "an obscure town is in the country that it stands under" {
	expect number,country $'Strikes of the day\n\nThe force told of its strikes of Monday in lists, which it said were complete as far as anybody knew when they were written down.\n\nSyria\n* Near Mar\'a, six strikes destroyed three bunkers.\n* Near Berlin, one strike destroyed a bunker.' \
	    'six|SY' 'three|SY' 'one|DE' 'a|DE'
}

@test "of Texas and Oregon, Georgia is a third" {
	expect number,country $'Agents in Texas arrested 12 men.\n\nOfficers in Oregon seized 3 rifles.\n\nIn Georgia, police seized 40 kg of cocaine.' \
	    '12|US' '3|US' '40|US'
	expect number,country 'Police in Georgia arrested 12 men.' '12|GE'
	expect number,country $'Agents in Texas arrested 12 men in Operation Take America Back.\n\nOfficers in Oregon seized 3 rifles.\n\nIn Georgia, police seized 40 kg of cocaine.' \
	    '12|US' '3|US' '40|US'
}

@test "a unit of money behind a preposition is no place" {
	expect number,place 'Police found heroin worth over Rs 7 crore and held two men.' '7 crore|' 'two|'
}

@test "a short word in capitals, in text that is not, is an abbreviation and no town" {
	expect number,country 'Two members of GAO were held, and 12 rifles seized from GAO.' 'Two|' '12|'
	expect number,country 'Soldiers clashed with GAO, the group said, and killed 12.' '12|'
	expect number,country $'Quarterly report\n\nThe group (GAO) killed 12 men. Its money came from IDA.' '12|'
	expect number,country 'At GAO, soldiers later killed 12 men.' '12|'
	expect number,country 'SOLDIERS KILLED 12 MEN OF GAO' '12|ML'
	expect number,country 'Soldiers of the town of GAO killed 12 men.' '12|ML'
	expect number,country 'Gao was quiet. At GAO, soldiers later killed 12 men.' '12|ML'
	expect number,country 'Of these 12 were sent to GAO, MOPTI and Kidal.' '12|ML'
	expect number,country '12 men died in a raid at GAO, Mali.' '12|ML'
	expect number,country 'Floods killed 12 men. NCR recorded nine of these deaths.' '12|' 'nine|PH'
}

@test "a well-known place with a short name is known before other words too" {
	expect number,country $'Report of the week\n\nThe agency tells of what it saw in the past week in all of its offices.\n\nOSLO FIRE OVERVIEW\n\nTwelve houses were destroyed.' \
		'Twelve|NO'
	expect number,country 'Police arrested 12 men in San Oldbrook.' '12|'
}

@test "a road is not where it is called after" {
	expect number,place,country,area $'Fires in Kenya\n\nA fire on Lebanon Street destroyed 12 houses.' \
		'A|Lebanon Street, Kenya|KE|' '12|Lebanon Street, Kenya|KE|'
}

@test "a division that is called like another country is in the one that is spoken of" {
	expect number,place,country $'Police in Chad said that it was quiet.\n\nRobbers killed 12 men in Cuba District on Monday.' '12|Cuba District, Chad|TD'
	expect number,place,country 'Deputies in St. Martin Parish, Louisiana found 40 kg of heroin.' '40|St. Martin Parish, Louisiana|US'
	expect number,place,country $'MONROE, La. - Deputies found 40 kg of heroin in St. Martin Parish on Monday.' '40|St. Martin Parish, La|US'
	expect number,place,country 'Deputies in St. Martin Parish found 40 kg of heroin.' '40|St. Martin Parish|'
	expect number,place,country 'A storm in Jordan Township hurt nine men.' 'A|Jordan Township|' 'nine|Jordan Township|'
	expect number,country 'Storms hurt nine men in Luxembourg District, 12 in Singapore City and two in Niger State.' 'nine|LU' '12|SG' 'two|NG'
	expect number,country $'Bomb Kills 12 in Mali Village\n\nIt was quiet later.' '12|ML'
	expect number,country 'Storms hurt nine men in Mali villages.' 'nine|ML'
}

@test "a slash joins two places" {
	expect number,country $'Floods in Chad/Niger\n\nThe floods of the past two weeks have so far killed 29 people, the agency said.' '29|TD+NE'
}

@test "a place noun over an article and a modifier makes a place of a name that is a word too" {
	expect number,country 'Nine pupils were hurt at a small-town Victoria school.' 'Nine|AU'
	expect number,country 'Nine pupils were hurt at the Victoria.' 'Nine|'
}

@test "a direction before a known name is part of none, before an unknown one of its name" {
	expect number,place 'Police arrested 12 men in South Lebanon.' '12|Lebanon'
	expect number,place 'Police arrested 12 men in South Oldbrook.' '12|South Oldbrook'
	expect number,place 'Police arrested 12 men in nearby Oldbrook.' '12|Oldbrook'
	expect number,country 'Neighbouring Dominican Republic has reported two confirmed cases, both imported.' 'two|DO' 'both|DO'
}

@test "a region or a river of two countries is in the one that is spoken of" {
	expect number,country $'Police in Delhi and in Mumbai said what they knew.\n\nIn Kashmir 12 men were arrested.' '12|IN'
	expect number,country 'Police arrested 12 men in Kashmir.' '12|IN+PK'
}

@test "what a place's name possesses is in it" {
	expect number,place,country "Troops found 12 rifles in Baghdad's Rashid district." "12|Baghdad's Rashid district|IQ"
}

@test "right behind a noun of places stands a name, though nobody knows it" {
	for at in 'general area Orn Kulam' 'village Orn Kulam' 'the village Orn Kulam'; do
		expect number,place $'The army is at war in Sri Lanka since May.\n\nThe men found 20 guns in '"$at"' on Monday.' '20|Orn Kulam, Sri Lanka'
	done
	expect number,place $'The army is at war in Sri Lanka since May.\n\nThe men found 20 guns in the area Tuesday.' '20|Sri Lanka'
	expect number,country 'Nine rebels died in general area Kilinochchi. The army said no more.' 'Nine|LK'
}

@test "the country whose police the text names says which Eastern Region is meant" {
	expect number,country $'Five men were held in the Eastern Region on Monday.\n\nThe men fled to Orn.\n\nThey were held by officers of the Ghana Police Service.' 'Five|GH'
	expect number,country $'Five men were held in the Eastern Region on Monday.\n\nThe men fled to Orn.\n\nThey were held by officers of the Ghana Police Service and of the Uganda Police Force.' 'Five|'
}

@test "what is said of a place stands before its name, as directions do" {
	for in in rebel-held flood-hit drought-stricken war-torn restive volatile suburban; do
		expect number,place "Nine people died in $in Idlib on Monday. The army said no more." 'Nine|Idlib'
	done
	expect number,place 'Nine people died on Monday in door-to-door fighting Idlib had not seen before. The army said no more.' 'Nine|'
}

@test "a village that is called like a city elsewhere is in the country that is spoken of" {
	for village in 'San Antonio village' 'the village of San Antonio' 'Barangay San Antonio' 'Sitio San Antonio'; do
		expect number,country $'Philippine troops fought in Northern Samar on Monday.\n\nFighting in '"$village"$' hurt 12 soldiers.' '12|PH'
	done
	expect number,country $'Philippine troops fought in Northern Samar on Monday.\n\nFighting in the city of San Antonio hurt 12 soldiers.' '12|US'
	expect number,country 'Two men drowned in Barangay San Jose, Catarman town. The army said no more.' 'Two|PH'
	expect number,country,area 'Two men drowned in Barangay Orn in Quezon City. The army said no more.' 'Two|PH|Quezon City'
}

@test "behind a town's comma stands the province it is in, though that is a person's name too" {
	expect number,place,country 'Two guns were found in Waterford, St. Catherine, where a man ran. The police said no more.' 'Two|Waterford, St. Catherine|JM'
	expect number,place,country $'Police in Jamaica held two men on Monday.\n\nNine guns were found in Flanker, St. James during a raid. The police said no more.' \
	    'two|Jamaica|JM' 'Nine|Flanker, St. James, Jamaica|JM'
	expect number,place 'Two guns were found in Waterford, St. James said. The police said no more.' 'Two|Waterford'
}

@test "an operation's name is no place" {
	expect number,place 'Operation Serengeti: 1,006 men were arrested.' '1,006|'
	expect number,place 'Nine men were arrested in Serengeti.' 'Nine|Serengeti'
}

@test "a person may be called like a country" {
	expect number,country $'Police arrested 12 men in Oldbrook.\n\nMary R. Jordan of Oldbrook was charged with two counts of theft.' '12|' 'two|'
	expect number,country 'Jordan Halewick said that police had arrested two men.' 'two|'
	expect number,country 'Jordan Armed Forces seized 12 kg of drugs in Jordan.' '12|JO'
}

@test "a ship may be called like a place" {
	expect number,place,country 'The crew of the cutter Northland seized 1,250 pounds of cocaine off Jamaica.' '1,250|Jamaica|JM'
	expect number,place 'The cutter Northland unloaded 1,250 pounds of cocaine.' '1,250|'
}

@test "a name that no gazetteer has stands between a village and its province" {
	expect number,place,country 'A fight broke out at San Antonio, Tonelo, Leyte for about 30 minutes.

The soldiers recovered two rifles.' 'A|San Antonio, Tonelo, Leyte|PH' 'two|San Antonio, Tonelo, Leyte|PH'
}

@test "what an event is called is no place" {
	expect number,place 'Nairobi City Police arrest 38 in Massive Crime Sweep WDAF reported.' '38|'
}

@test "a direction behind a name is of the name; a dateline may name an agency" {
	expect number,place $'Kohima (Nagaland) [India], May 3 (TNN): In Imphal West district, troops killed two men.' 'two|Imphal West district'
}

@test "one abbreviation may be a country or, among its neighbours, a region" {
	expect number,country 'Floods killed 12 people in MIMAROPA, NCR, and CAR.' '12|PH'
	expect number,country 'Floods killed 12 people in CAR, Chad and Sudan.' '12|CF+TD+SD'
}

@test "a participle joined to a name, and a letter, are no place" {
	expect number,place 'Crashes in DUI-related cases killed 26 people in Chad.' '26|Chad'
	expect number,place 'A post on X says 12 people died in Chad.' '12|Chad'
	expect number,place 'The army shelled 12 posts in Rebel-held areas.' '12|Rebel-held areas'
}

@test "beside a city a small town of another country, whose name is a word too, is a namesake" {
	expect number,country '12 people died in Brisbane, Moreton, Sunshine Coast and Logan districts.' '12|AU'
}

@test "no place is written behind itself" {
	expect number,place 'Police arrested 12 men in LA.' '12|LA'
}

@test "an office is no place" {
	expect number,counted,place 'Seven suspects were handed to the Revenue Department in Kano.' 'Seven|suspects|Kano'
	expect number,counted,place 'Seven suspects were handed to the Justice Department.' 'Seven|suspects|'
}

@test "a phase of hunger is no place" {
	expect number,place 'Some 31,000 people were in Catastrophe and 4 million in Crisis.' '31,000|' '4 million|'
}

@test "the country, and nationwide, stand for the country that was named before; a letterhead, a town or a kind of campaign for none" {
	expect number,place,country 'In Chad, police launched a nationwide campaign. 12 men were held in Moundou and nine elsewhere in the country.' \
		'a|Chad|TD' '12|Moundou|TD' 'nine|the country, Chad|TD'
	expect number,place,country 'The Peruvian Army carried out 19 operations in the country.' '19|the country, Peruvian|PE'
	expect number,place,country $'REPUBLIC OF KENYA\n\nA total of 40 patients are in hospital countrywide.' '40||'
	expect number,place,country 'PRETORIA - 40 drivers were arrested across the country.' '40||'
}

@test "a name that nobody knows is in the country that its sentence named before" {
	expect number,country 'Israel said its army struck 10 targets in southern Lebanon and eliminated two operatives in Houlaba.' '10|LB' 'two|LB'
}

@test "a camp is a noun of places, in two words too" {
	expect number,place,country 'Israeli forces raided the Jenin refugee camp, killing three men.' 'three|Jenin refugee camp|PS'
}

@test "an area is a town's or a province's; a base is where its town is" {
	expect number,country 'Rebels raided a farm in North Kivu. Two guards died in the Beni area.' 'a|CD' 'Two|CD'
	expect number,country 'Nine cooks were hurt at Osan Air Base.' 'Nine|KR'
	expect number,country 'The police seized 30 guns on the Balkan route, nine in the Sahel and six in the Balkan region of Turkmenistan.' \
	    '30|' 'nine|' 'six|TM'
}

@test "nouns that stand before a place's name" {
	expect number,country 'Soldiers entered the hinterlands of Barangay Oldbrook, Orn, Cotabato, killing six rebels.' 'six|PH'
	expect number,place 'Police held nine men on the outskirts of Oldbrook.' 'nine|Oldbrook'
}

@test "an office's initials are no town" {
	expect number,country 'With money from Japan, FAO treated 90 goats.' '90|'
	expect number,country 'Police in GAO on Monday arrested nine men.' 'nine|ML'
}

@test "an unknown row among rows that are called by places is one" {
	expect number,place,country $'Floods\n\n| District | Deaths |\n| --- | --- |\n| Kandy | 40 |\n| Galle | 12 |\n| Matarra | 9 |\n| Kurunegala | 6 |\n| Total | 67 |' \
	    '40|Kandy|LK' '12|Galle|LK' '9|Matarra, Kandy|LK' '6|Kurunegala|LK' '67||'
}

@test "a division is called by its number" {
	expect number,place 'Floods hurt 40 people in Regions II, III and MIMAROPA.' '40|Regions II, III and MIMAROPA'
	expect number,place 'In Region IV-A, 12 houses burned down.' '12|Region IV-A'
	expect number,place 'Six men were shot in District 9.' 'Six|District 9'
}

@test "on Irish roads, on Kenyan soil" {
	expect number,country 'Some 155 people died on Irish roads.' '155|IE'
	expect number,country 'Nine men were held on Kenyan soil, 20 in Ugandan hospitals.' 'Nine|KE' '20|UG'
}

@test "a village whose name another country knows is where its chain of places ends" {
	expect number,country 'In May troops burned 34 houses in Kone Village, Kani Township, Sagaing Region.' '34|MM'
}

@test "a province that one country names in full and the one spoken of does not" {
	expect number,country 'In Zambia, one man was killed in a clash in North-Western Province.' 'one|ZM'
	expect number,country 'Floods in Sri Lanka killed nine men in North Western Province.' 'nine|LK'
}

@test "the Kingdom stands for the country that the document tells of" {
	expect number,place,country $'AMMAN - Police held 40 thieves across the Kingdom within a week.\n\nNine more were stopped as they tried to leave Jordan.' \
	    '40|Kingdom, Jordan|JO' 'Nine|Kingdom, Jordan|JO'
	expect number,place 'The men of the Kingdom Trust fed 40 families in the kingdom of ants.' '40|'
}

@test "parishes whose names other countries have too are those of the country that is spoken of" {
	expect number,country $'Number of houses damaged by parish in Grenada\n\nParish | Houses damaged\nSt. Patrick\'s | 31\nSt. Mark\'s | 94' '31|GD' '94|GD'
	expect number,country $'Houses were damaged in Grenada.\n\nSt. Patrick\'s: 31 houses\n\nIn St. Andrew\'s nine men died.' '31|GD' 'nine|GD'
}

@test "a name right behind a title is a person's, whatever town is called so" {
	expect number,place 'Nine men died in clashes with Commander Paris in Kismayo. The army knew.' 'Nine|Kismayo'
	expect number,place 'Nine men were held by Constable Bristol in Leeds. He knew.' 'Nine|Leeds'
}

@test "the noun of the district before its name, and what the text once calls a village" {
	expect number,place,country 'Troops killed two rebels in the Jani Khel area of district Bannu in Khyber Pakhtunkhwa. They fled.' \
	    'two|Jani Khel area of district Bannu in Khyber Pakhtunkhwa|PK'
	expect number,country $'Forty rebels were killed, the force in the Democratic Republic of Congo said.\n\nThey fought at Loga village, near Bunia in the district of Ituri.\n\nNine rifles were found in their camp in Loga.' \
	    'Forty|CD' 'Nine|CD'
}

@test "a line of a table that is headed by a country's full name, or by a territory and its country" {
	expect number,country $'Country Cases Deaths\nCanada  11  3\nChina +\nFrance  1  2\nGermany  4  6\nRepublic of Ireland  14  7\nHong Kong, China  26  8' \
	    '11|CA' '3|CA' '1|FR' '2|FR' '4|DE' '6|DE' '14|IE' '7|IE' '26|HK' '8|HK'
}

@test "the name of the capital stands behind its comma" {
	expect number,place 'Nine people were killed in a blast in the capital, Kabul. They knew.' 'Nine|Kabul'
	expect number,place 'Nine people were killed in the northern port, Bosaso, on Monday. They knew.' 'Nine|Bosaso'
	expect number,place "In the country's second largest city, Kandahar, nine people were killed. They knew." 'nine|Kandahar'
	expect number,place $'Nine people die in rebel-held Idlib\n\nAnother 40 were hurt.' 'Nine|Idlib' '40|Idlib'
	expect number,place 'Nine people fled from the capital, Kabul, to Herat. They knew.' 'Nine|Herat'
}

@test "the Bronx has its article; the Rio Grande is a river, and towns besides" {
	expect number,country,area 'Nine people died in the Bronx on Sunday. The police said no more.' 'Nine|US|Bronx'
	expect number,country,area 'Agents arrested nine people along the Rio Grande on Sunday. They said no more.' 'nine|MX+US|Rio Grande'
	expect number,country 'Nine people died in the Lyon on Sunday. The police said no more.' 'Nine|'
}

@test "how people are, with a capital letter, is no place" {
	expect number,outcome,place 'The office counted 8.3 million People in Need of aid in Chad.' '8.3 million|in Need of aid|Chad'
	expect number,outcome,place 'People in Need: 12,000' '12,000|in Need|'
}

@test "of what kind incidents or cases are is no place" {
	expect number,place 'There was a fall in Kayaking incidents, and crews went to 37 incidents.' '37|'
	expect number,place 'There was a fall in Dengue cases, and 12 patients died.' '12|'
	expect number,place 'Twelve men died in Oldbrook clashes.' 'Twelve|Oldbrook'
}

@test "a name that nobody knows behind a direction, and behind a strip" {
	for where in 'in the area east of Oldbrook' 'two km north of Oldbrook' 'in the narrow coastal strip of Oldbrook'; do
		expect number,place "The troops $where killed 12 rebels." '12|Oldbrook'
	done
	expect number,place 'In the Gaza Strip 12 men died.' '12|Gaza Strip'
}

@test "a site that is called by a saint, his name shortened or a town's, is where the text is" {
	expect number,place $'In Kampala, 13 people died.\n\nDoctors treated 15 men at St. Francis Hospital.' '13|Kampala' '15|St. Francis Hospital, Kampala'
	expect number,country $'In Kampala, 13 people died.\n\nAt the St. Joseph Hospital, 15 patients were treated.' '13|UG' '15|UG'
	expect number,country $'In Kampala, 13 people died.\n\nA fire near St. Mary\'s Cathedral killed 15 men.' '13|UG' 'A|UG' '15|UG'
	expect number,country "A storm in St. Mary's killed 15 men." 'A|US' '15|US'
}

@test "a border that no country has lent its name is no place; the two people's republics in the east of Ukraine are" {
	expect number,place 'Agents arrested 12 men on Border.' '12|'
	expect number,country "Four men died as the army shelled DPR territory; nine were hurt in the Lugansk People's Republic." 'Four|UA' 'nine|UA'
}

@test "an office's room is no place by its own name" {
	expect number,place 'The service took 1043 calls in its Control Room and sent 12 crews.' '1043|' '12|'
	expect number,place 'The service took 1043 calls in its Control Room in Lima.' '1043|Lima'
}

@test "a first name that is a town's, behind to or of, is a person's" {
	expect number,country 'Police held 12 men loyal to Vladimir Orlan.' '12|'
	expect number,country 'Police held 12 men in the town of Vladimir.' '12|RU'
	expect number,country 'Police took 12 men to Vladimir.' '12|RU'
}

@test "villages that nobody knows are in the country whose navy the text names, if it names no other place" {
	expect number,place $'Sri Lanka Navy held 8 persons for illegal fishing.\n\nThey caught 12 men in Oldbrook area.' '8|Oldbrook area, Sri Lanka' '12|Oldbrook area, Sri Lanka'
	expect number,place $'Sri Lanka Navy and Ghana Navy held 8 persons.\n\nThey caught 12 men in Oldbrook area.' '8|Oldbrook area' '12|Oldbrook area'
}

@test "a road that is called like a country is not in it by its name alone" {
	expect number,country 'Police held three men at Dominica Drive.' 'three|'
	expect number,country 'Police held three men at Dominica Drive in Malta.' 'three|MT'
}

@test "a name that goes on with de is none of the town or the state that its first word calls" {
	expect number,place,country 'Guards stopped 30 men off Bahia de Cabanas, Cuba.' '30|Bahia de Cabanas, Cuba|CU'
	expect number,place,country 'Guards stopped 30 men off Bahia, and 12 in Rio de Janeiro.' '30|Bahia|BR' '12|Rio de Janeiro|BR'
}

@test "a direction with a capital makes another name of a small town's" {
	expect number,place 'The navy held 12 men at a hut in South Bar.' '12|South Bar'
	expect number,place 'Police held 12 men at North East Point.' '12|North East Point'
	expect number,place 'Nine died in South Mosul.' 'Nine|Mosul'
}

@test "the initials of an officer are no capital's" {
	expect number,country,place $'Floods in Bangladesh\n\nBlankets were sent to the DC of the worst hit districts. They gave nine tonnes of rice.' 'nine|BD|Bangladesh'
	expect number,country,place $'Floods in Bangladesh\n\nBlankets were sent to the DC of Bogra on Monday. Teams gave nine tonnes of rice.' 'nine|BD|Bogra'
	expect number,country 'In Bangladesh, nine tents were handed to the DC on Monday. A DC sent two.' 'nine|BD' 'two|BD'
	expect number,country 'Nine men were shot in DC on Monday. Later two were hurt in Washington, DC, too.' 'Nine|US' 'two|US'
	expect number,country 'Nine men were hurt in the ACT on Monday.' 'Nine|AU'
}
