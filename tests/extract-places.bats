#!/usr/bin/env bats
# Which names are places, and which place governs a figure.

setup() {
	load helper
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

@test "what stands between a subject and its verb is where" {
	expect number,country 'The accident in Chad came after a crash in South Korea in May killed 90 people.' 'a|KR' '90|KR'
}

@test "the place behind a dash is of the number before it" {
	expect number,place 'Guns shot down 18 drones: 11 - over Gao region, 4 - Mopti region, 2 - Kidal region, 1 - Segou region.' \
	    '18|' '11|Gao region' '4|Mopti region' '2|Kidal region' '1|Segou region'
}

@test "to whom it is ascribed is not where it was; laws by number" {
	expect number,country 'Casualty events blamed on Russia fell in May: 17 incidents.' '17|'
	expect number,country 'Police held 17 men for violation of Republic Act 12.' '17|'
}

@test "whence so many are, in brackets, is not where" {
	expect number,country 'The 14 victims are from Chad (1), Niger (3), Mali (5) and Ghana (5).' '14|' '1|' '3|' '5|' '5|'
	expect number,country 'Deaths were reported from Chad (1), Niger (3) and Mali (5).' '1|TD' '3|NE' '5|ML'
}

@test "which place comes next is where its own number was" {
	expect number,place 'Lima recorded 51 thefts, followed by the Lira district with 19.' '51|Lima' '19|Lira district'
}

@test "a word of English that ends a label is no town" {
	expect number,country $'TYPE OF HAZARD: FLOODS\n\nFloods hit Assam.\n\nA total of 40 homes were damaged.' '40|IN'
	expect number,country 'City of Mission: 40 homes were damaged.' '40|US'
}

@test "a name goes on behind an Arabic article" {
	expect number,place,country 'Troops killed 12 rebels near Alma al-Shaab on Monday.' '12|Alma al-Shaab|'
}

@test "a place that helps to find another does not govern" {
	expect number,country 'In Qalamoun, Syria, near the Lebanese border, eight rebels were killed.' 'eight|SY'
	expect number,place 'In Sinjar, near Mosul, eight rebels were killed.' 'eight|Sinjar'
}

@test "a town takes no article" {
	expect number,country 'A team from the Groningen arrested four people.' 'four|'
	expect number,country 'In the Groningen area police arrested four people.' 'four|NL'
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

@test "figures in one enumeration share the place behind it" {
	expect number,country 'Troops shot down five drones over the Red Sea and destroyed two trucks and a tank in Yemen.' \
	    'five|' 'two|YE' 'a|YE'
}

@test "the place of a part is not that of the whole" {
	expect number,country 'A total of 19 rebels were killed, ten of them in Iraq.' '19|' 'ten|IQ'
	expect number,country 'Police arrested 104 people, most of them in Kenya.' '104|'
}

@test "a semicolon does not end where it was" {
	expect number,country 'Three boats sank off Sfax, it said; eleven people were rescued.' 'Three|TN' 'eleven|TN'
}

@test "a short form's possessive is no short form before a noun" {
	expect number,place "Fourteen people died in the DRC's North Kivu province." "Fourteen|DRC's North Kivu province"
	expect number,country "Fourteen people died in the UK's Devon county." 'Fourteen|GB'
}

@test "a country that acts, where nothing else says where" {
	expect number,country 'French officials arrested 65 people and Germany arrested 47 others.' '65|' '47|DE'
	expect number,country 'In Mali, 340 schools are closed. Burkina Faso has two million displaced people.' '340|ML' 'two million|BF'
}

@test "a region that is spoken of does not hold what follows" {
	expect number,country $'The forum, which counts deaths on roads all year, has put out its new report today.\n\nDhaka division recorded most deaths. Forty of the dead were girls.' \
	    'Forty|'
}

@test "what follows and in a place is there, not what stands before" {
	expect number,country 'At the airport in Johannesburg police made 22 arrests, and in Kenya they made ten arrests.' \
	    '22|ZA' 'ten|KE'
}

@test "the states' short forms behind a town" {
	expect number,country 'Police seized 12 rifles in Springfield, VA on Monday. Ten were found in Boston, MA, and two in Berlin, DE.' \
	    '12|US' 'Ten|US' 'two|DE'
}

@test "all over the world is in no country" {
	expect number,country $'Cholera in Zambia\n\nThe ministry counted 62 cases in Zambia. Globally, 880 cases were reported.' \
	    '62|ZM' '880|'
}

@test "an apposition does not part people from where they were" {
	expect number,country 'Nine people, one of them a guard, were killed in Conakry.' 'Nine|GN' 'one|GN'
}

@test "what was long ago is not of the lead's district" {
	DATE=2024-05-06
	expect number,country $'In the Donetsk region two people were killed on Sunday, the governor said. It rained all day.\n\nLast year 383 men were killed, the army said.' \
	    'two|UA' '383|'
}

@test "who was told is no number of people" {
	expect number,country 'The ministry said 20 Ukrainian drones were destroyed over the Belgorod region.' '20|RU'
}

@test "what stands behind the parts is where the whole was" {
	expect number,country 'In all 50 rebels, comprising 31 men and 19 women, surrendered in Niger.' \
	    '50|NE' '31|NE' '19|NE'
}

@test "an island may be called by a day" {
	expect number,place,period,country 'In May 12 people arrived on Christmas Island.' '12|Christmas Island|May|CX'
	expect number,place,period 'Police from Thursday Island detained 12 people.' '12||'
	expect number,place,period 'On Friday Coast Guard crews rescued 12 people near Lima.' '12|Lima|Friday'
	expect number,place,period 'On Friday State Police detained 12 people in Lima.' '12|Lima|Friday'
}

@test "a place that a clause with where goes on from governs it" {
	expect number,place 'The last stop was Lima, where 12 people were detained.' '12|Lima'
}

@test "a sentence that tells of others is not where the last one was" {
	expect number,country $'The police of many countries worked together for a week and made nine arrests in all.\n\nIn Chad officers seized 40 rifles. In addition, 65 vehicles were confiscated.' \
	    'nine|' '40|TD' '65|'
}

@test "a day between a preposition and a country keeps them apart" {
	expect number,place 'The army said on Tuesday that Chad and its allies had killed 12 fighters.' '12|'
	expect number,place "In Tuesday's northern Chad blast 12 people died." '12|Chad'
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

@test "a place set in by including joins the list" {
	expect number,country 'In all 12 people were hurt across Norway, including Svalbard, and Denmark.' '12|NO+DK'
}

@test "where a place itself was befallen, it was" {
	expect number,country 'Some 300 people were killed as the storm hit Mozambique. Thousands of houses collapsed.' \
	    '300|MZ' 'Thousands|MZ'
	expect number,country 'At least 40 sailors who left Peru have landed in Chile.' '40|CL'
}

@test "what a province has is there" {
	expect number,country "West Virginia's governor said 23 people died." '23|US'
}

@test "a place that recorded so many killed is where they were; whence deaths are told is too" {
	expect number,country 'Some 14 were killed in Tripoli. Diyala recorded 74 killed and 114 hurt while Kano recorded 37 killed.' \
	    '14|LY' '74|IQ' '114|IQ' '37|NG'
	expect number,place 'The agency has reported 11 more deaths from Sindh.' '11|Sindh'
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

@test "a place and with in front of a number is that number's" {
	expect number,place 'Most hit was Sindh with 39 deaths, followed by Punjab with 34 and Balochistan with 5.' \
		'39|Sindh' '34|Punjab' '5|Balochistan'
	expect number,place 'Police killed 40 men in Kano and 30 women in Lagos, with 12 in Abuja.' \
		'40|Kano' '30|Lagos' '12|Abuja'
	expect number,place 'A bus from Gulu with 34 people on board crashed near Kampala.' 'A|Kampala' '34|Kampala'
}

@test "a place in front of the next number is not that of the one before" {
	expect number,place 'In Punjab there were 39 deaths, in Sindh 34, and five in Balochistan.' \
		'39|Punjab' '34|Sindh' 'five|Balochistan'
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

@test "a bare number in brackets has the place behind it" {
	expect number,country 'The action led to 30 arrests (18 in Italy, 10 in Germany and 2 in Spain), they said.' \
		'30|' '18|IT' '10|DE' '2|ES'
	expect number,country 'In Italy, Germany and Spain, the action led to 30 arrests (18 in Italy, 10 in Germany and 2 in Spain).' \
		'30|IT+DE+ES' '18|IT' '10|DE' '2|ES'
}

@test "right behind a noun of places stands a name, though nobody knows it" {
	for at in 'general area Orn Kulam' 'village Orn Kulam' 'the village Orn Kulam'; do
		expect number,place $'The army is at war in Sri Lanka since May.\n\nThe men found 20 guns in '"$at"' on Monday.' '20|Orn Kulam, Sri Lanka'
	done
	expect number,place $'The army is at war in Sri Lanka since May.\n\nThe men found 20 guns in the area Tuesday.' '20|Sri Lanka'
	expect number,country 'Nine rebels died in general area Kilinochchi. The army said no more.' 'Nine|LK'
}

@test "whither goods went is no vote for where they were taken" {
	expect number,place,country $'Guards took silver that was being smuggled to Bangladesh.\n\nIn Bengal nine men were held with drugs that were being smuggled to Bangladesh, and six in Nadia.' \
	    'nine|Bengal, Nadia|IN' 'six|Nadia|IN'
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
	expect number,place 'Nairobi City Police arrest 38 in Massive Crime Sweep WDAF reported.' '38|Nairobi City'
}

@test "a direction behind a name is of the name; a dateline may name an agency" {
	expect number,place $'Kohima (Nagaland) [India], May 3 (TNN): In Imphal West district, troops killed two men.' 'two|Imphal West district'
}

@test "one abbreviation may be a country or, among its neighbours, a region" {
	expect number,country 'Floods killed 12 people in MIMAROPA, NCR, and CAR.' '12|PH'
	expect number,country 'Floods killed 12 people in CAR, Chad and Sudan.' '12|CF+TD+SD'
}

@test "the place of some of these is not that of all" {
	expect number,place 'Nobody was hurt in Togo.

90 men were held for theft, 40 of these arrests were made in Chad.' 'Nobody|Togo' '90|Togo' '40|Chad'
}

@test "a participle joined to a name, and a letter, are no place" {
	expect number,place 'Crashes in DUI-related cases killed 26 people in Chad.' '26|Chad'
	expect number,place 'A post on X says 12 people died in Chad.' '12|Chad'
	expect number,place 'The army shelled 12 posts in Rebel-held areas.' '12|Rebel-held areas'
}

@test "beside a city a small town of another country, whose name is a word too, is a namesake" {
	expect number,country '12 people died in Brisbane, Moreton, Sunshine Coast and Logan districts.' '12|AU'
}

@test "each clause has the place that acts in it, and a dateline may have its day before it" {
	expect number,place 'He said: "Oyo had 26 deaths, while Ogun and Zamfara recorded 24."' '26|Oyo' '24|Ogun and Zamfara'
	expect number,place '5 May 2024 - Doha: The Red Crescent has fed 47,000 people in northern Syria.

It gave 600 heaters.' '47,000|Syria' '600|Syria'
}

@test "the office of a country that reports, and what is worldwide" {
	expect number,place 'The National Focal Point of Saudi Arabia reported 15 cases.' '15|Saudi Arabia'
	expect number,place 'Chad is one of the largest operations worldwide.

The office made 25 visits in Chad and held 40 talks.' '25|Chad' '40|Chad'
}

@test "what a border of two countries is in, and who is said to lead" {
	expect number,country 'The border with Hungary was crossed by 300 people.' '300|HU'
	expect number,country 'Guards at the Polish border with Belarus stopped 40 people.' '40|PL'
	expect number,place 'Guards seized 82 goats along the border of Chad with Niger.' '82|Chad with Niger'
	expect number,country "Guards seized 82 goats along Chad's southern border with Libya." '82|TD+LY'
	expect number,place 'Guards seized 82 goats along the Indo-Nepal border.' '82|Indo-Nepal border'
	expect number,place 'The marshal said that Lagos led with 44 robberies, followed by Kano with 40.' '44|Lagos' '40|Kano'
}

@test "no place is written behind itself" {
	expect number,place 'Police arrested 12 men in LA.' '12|LA'
}

@test "an office is no place" {
	expect number,counted,place 'Seven suspects were handed to the Revenue Department in Kano.' 'Seven|suspects|Kano'
	expect number,counted,place 'Seven suspects were handed to the Justice Department.' 'Seven|suspects|'
}

@test "a place behind what is said of some of them is that of all" {
	expect number,place 'Police detained 63 migrants, 11 of whom were minors, near Oslo on Tuesday.' '63|Oslo' '11|Oslo'
	expect number,place 'The navy stopped 63 migrants, 11 of them minors, 30 miles south of Oslo.' '63|Oslo' '11|Oslo'
	expect number,place 'Police arrested 40 men, ten of them in Leeds, in a raid.' '40|' 'ten|Leeds'
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

@test "a label of places tells how far from one it was" {
	expect number,place,country $'Fatalities: 11\nLocation: 5 km north of Wau, South Sudan' '11|Wau, South Sudan|SS'
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

@test "a state's code that is a word too, and what a place holds already" {
	expect number,place,country 'A fire burned north of San Carlos, AZ. Two houses were destroyed.' 'A|San Carlos, AZ|US' 'Two|San Carlos, AZ|US'
	expect number,place,country 'Police held nine men in Salem, OR, and six in Bangor, ME.' 'nine|Salem, OR|US' 'six|Bangor, ME|US'
	expect number,country 'Nine of the boys came from Peru'"'"'s Ica region.' 'Nine|'
}

@test "what sums up a span of time is not where the sentences before it were" {
	expect number,place $'The war went on, and no end was in sight.\n\nTroops fought in Oldbrook, and they won. Weapons seized in the past week are as follows:\n\n- Six rifles\n- Nine grenades' 'Six|' 'Nine|'
	expect number,place $'The war went on, and no end was in sight.\n\nTroops fought in Oldbrook, and they won. In Port Orn they seized the following:\n\n- Six rifles\n- Nine grenades' \
	    'Six|Port Orn' 'Nine|Port Orn'
}

@test "an office's initials are no town" {
	expect number,country 'With money from Japan, FAO treated 90 goats.' '90|'
	expect number,country 'Police in GAO on Monday arrested nine men.' 'nine|ML'
}

@test "an unknown row among rows that are called by places is one" {
	expect number,place,country $'Floods\n\n| District | Deaths |\n| --- | --- |\n| Kandy | 40 |\n| Galle | 12 |\n| Matarra | 9 |\n| Kurunegala | 6 |\n| Total | 67 |' \
	    '40|Kandy|LK' '12|Galle|LK' '9|Matarra, Kandy|LK' '6|Kurunegala|LK' '67||'
}

@test "a town that tells where on a lake it was is in a country" {
	expect number,country 'On Lake Kivu, near Goma, nine people drowned.' 'nine|CD'
	expect number,country 'In the Somali Basin, nine pirates were held.' 'nine|'
	expect number,country 'Nine mines were cleared in the Black Sea off Odesa.' 'Nine|UA'
	expect number,country 'On the Nigerian side of Lake Chad, nine boats burned.' 'nine|NG'
	expect number,country 'In Peru'"'"'s Tacna, near Arica, nine men were held.' 'nine|PE'
}

@test "who fled, in a clause behind, is not where others were killed" {
	expect number,country 'Shelling along the border of Chad killed nine herders on Monday, and 300 families fled from Gao.' 'nine|TD' '300|ML'
}

@test "where the parts of a whole were is not where the whole was" {
	expect number,country 'Of the 40 cases, nine are in Kenya, four in Uganda and 27 in Tanzania.' '40|' 'nine|KE' 'four|UG' '27|TZ'
	expect number,country 'There were 11 strikes in Iraq and Syria: nine in Syria, two in Iraq.' '11|IQ+SY' 'nine|SY' 'two|IQ'
	expect number,country 'Nine men died at the fence of Melilla and 40 were injured on the Moroccan side.' 'Nine|ES' '40|MA'
}

@test "the places in a bracket are of what it holds" {
	expect number,country 'Officers seized 17 boats (nine in Malta and eight in Tunisia), 40 rifles and three cars.' \
	    '17|' 'nine|MT' 'eight|TN' '40|' 'three|'
}

@test "a clause that is set against another has its own place" {
	expect number,place 'In Kenya, floods killed 39 people, while the worst storm in Uganda was at Lira, with 12 killed.' '39|Kenya' '12|Uganda'
	expect number,place 'In Chad 30 boats sank, whereas crews in Niger saved 12 people.' '30|Chad' '12|Niger'
}

@test "who takes people in has them at home; what is told of a part behind is not where the whole is" {
	expect number,country 'Kenya hosts 400 refugees and Chad sheltered 90 others.' '400|KE' '90|TD'
	expect number,country 'Norway recorded 140 arrivals in May, of whom 60 came to Malta.' '140|NO' '60|MT'
	expect number,measure,country 'In May nine people drowned and 12 migrants reached Malta.' 'nine|killed|MT' '12|displaced|MT'
	expect number,country 'Partners reached 40 people in Chad.' '40|TD'
}

@test "who they are is no word on where a document is about" {
	expect number,country 'Crews at Pier Zorro have sent home 175 Cuban and 43 Haitian migrants. They also held 62 Cubans at Depot Zorro.' '175|' '43|' '62|'
}

@test "nationalities are whence, in a sentence and in a list" {
	expect number,country 'In Malta 97 people landed, top nationalities Mali, Senegal and Chad.' '97|MT'
	expect number,country $'Arrivals by nationality\n- Syria: 300\n- Mali: 200' '300|' '200|'
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

@test "who accounts for so many, and a place with so many in an insertion" {
	expect number,country 'Eight journalists were killed in Ukraine. Mexico accounts for 11.' 'Eight|UA' '11|MX'
	expect number,country 'Some 533 journalists are detained. China, with 110, remains the worst jailer.' '533|' '110|CN'
}

@test "what goes on behind a contrast shares the place that it opens with" {
	expect number,country 'In Herat 11 schools fell, while in Kigali five shops and one mosque were damaged.' '11|AF' 'five|RW' 'one|RW'
	expect number,country '43 nurses, nine of them men, completed training in Oslo.' '43|NO' 'nine|NO'
}

@test "whom another verb took on was not where it took them; who reached a place by sea is there" {
	expect number,country 'In Kenya nine men were killed and 30 others were taken by helicopter to Oslo.' 'nine|KE' '30|NO'
	expect number,country 'Troops in Chad killed nine men. Some 900 migrants have reached Greece by sea.' 'nine|TD' '900|GR'
	expect number,country 'A ship saved 114 people off Libya and was assigned the port of Ancona.' '114|LY'
	expect number,country,scope 'In all, 77 cases were reported in Kenya, most of them in Garissa (n=35), Wajir (n=28) and Mandera (n=14).' \
	    '77|KE|total' '35|KE|part' '28|KE|part' '14|KE|part'
}

@test "places behind the colon behind the number of a label" {
	expect number,country $'Casualties\n\n1. Dead - 14: Kigali and Musanze\n2. Injured - 37: Musanze' '14|RW' '37|RW'
}

@test "behind the comma of a street or a site stands its town; what is on the way is none" {
	expect number,country 'A blaze at Cotton Market, Kolkata, killed six traders.' 'A|IN' 'six|IN'
	expect number,country 'Two men were shot outside 14 Church Street, Belfast.' 'Two|GB'
	expect number,place,country 'Nine men were held at Oldbrook Station, Milan.' 'Nine|Oldbrook Station, Milan|IT'
	expect number,country 'They stopped a man who came from Lima, Peru, via Doha, Qatar.' 'a|'
	expect number,place 'A coach with 43 tourists from the old city of Lyon crashed near Bern.' 'A|Bern' '43|Bern'
	expect number,place 'Two men who flew from Lagos were held in Lyon.' 'Two|Lyon'
}

@test "where some of them were is not where the next sentence is" {
	expect number,country $'KENYA FLOOD UPDATE\n\nRelief\n\n- Some 411 men were registered, including 88 in Oslo. Nine boys were fed.' '411|KE' '88|NO' 'Nine|KE'
}

@test "the place behind the clause that is set against another" {
	expect number,country 'The quake left 113 people dead in Chad, while 22 people were killed and 198 injured in Niger.' '113|TD' '22|NE' '198|NE'
}

@test "a village whose name another country knows is where its chain of places ends" {
	expect number,country 'In May troops burned 34 houses in Kone Village, Kani Township, Sagaing Region.' '34|MM'
}

@test "where what is told next took place is not where the rest did" {
	expect number,place 'The navy has freed 600 sailors since March, 31 of them last week, adding that nine of the 600 were freed off Oman.' '600|' '31|' 'nine|Oman' '600|Oman'
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

@test "the country is the one whose force acts, and a border guard acts at home" {
	expect number,country $'LOME : Border Guard Ghana (BGG) took 14 canoes in drives across the country in May.\n\nThe guards also held 31 men.' '14|GH' '31|GH'
	expect number,country 'The Kenya Defence Forces killed nine raiders across the country.' 'nine|KE'
	expect number,country $'The Malta Border Police held 31 men in May.\n\nThey were fed.\n\nFour boats sank.' '31|MT' 'Four|MT'
	expect number,country 'The river guards killed nine raiders across the country.' 'nine|'
}

@test "what somebody tries to go to has not been reached, nor has what is an example of it" {
	expect number,country 'They handed over 31 men for trying to go to Peru.' '31|'
	expect number,country 'They handed over 31 men for trying to travel to neighbouring countries, including Peru, in May.' '31|'
	expect number,country 'They stopped 31 men bound for countries such as Peru.' '31|'
	expect number,country 'Some 31 men died in countries such as Peru.' '31|PE'
	expect number,country 'Some 31 men died in provinces such as Herat.' '31|AF'
}

@test "parishes whose names other countries have too are those of the country that is spoken of" {
	expect number,country $'Number of houses damaged by parish in Grenada\n\nParish | Houses damaged\nSt. Patrick\'s | 31\nSt. Mark\'s | 94' '31|GD' '94|GD'
	expect number,country $'Houses were damaged in Grenada.\n\nSt. Patrick\'s: 31 houses\n\nIn St. Andrew\'s nine men died.' '31|GD' 'nine|GD'
}

@test "the town of a site stands right behind it, and of those that an item told of the next item tells on" {
	expect number,place 'Nine men were held in the commercial market Rawalpindi.' 'Nine|Rawalpindi'
	expect number,country $'Relief\n\n- In May 20 boys were hurt in Kenya\n- Some 411 families were hit in 12 districts of Malawi\n- Out of the affected, 31 families are in schools' '20|KE' '411|MW' '31|MW'
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

@test "an office of a country tells of it, and its border patrol is none of its events" {
	expect number,country 'The Zimbabwe Ministry of Health and Child Care on Wednesday said 215 cases were found. They knew.' '215|ZW'
	expect number,country 'Fourteen sailors are in the custody of the U.S. Border Patrol. They knew.' 'Fourteen|'
	expect number,country 'The Nepal Red Cross fed 40 families across the country. They knew.' '40|NP'
	expect number,country 'The US Geological Survey saw a quake. It killed 40 people across the country.' '40|'
	expect number,country 'Feeding (City News / Nepal Times, May 3) 40 families across the country was hard. They knew.' '40|'
}

@test "a line of a table that is headed by a country's full name, or by a territory and its country" {
	expect number,country $'Country Cases Deaths\nCanada  11  3\nChina +\nFrance  1  2\nGermany  4  6\nRepublic of Ireland  14  7\nHong Kong, China  26  8' \
	    '11|CA' '3|CA' '1|FR' '2|FR' '4|DE' '6|DE' '14|IE' '7|IE' '26|HK' '8|HK'
}

@test "the country that acts behind those that an event was in" {
	expect number,country 'Fires have spread across Chile and Peru, with Peru reporting 3,411 hectares burned and at least two deaths. They knew.' '3,411|PE' 'two|PE'
	expect number,country 'Fires have spread across Chile and Peru, and Chile reported 39 deaths. They knew.' '39|CL'
	expect number,country 'In Kenya, floods killed 31 people, while Chad reported nine deaths and Mali 40. They knew.' '31|KE' 'nine|TD' '40|ML'
	expect number,country 'Kenya has recorded 40 deaths, compared with 31 in Chad. They knew.' '40|KE' '31|TD'
	expect number,country 'Chile, Peru, and Chad reported 39 deaths. They knew.' '39|CL+PE+TD'
}

@test "the name of the capital stands behind its comma" {
	expect number,place 'Nine people were killed in a blast in the capital, Kabul. They knew.' 'Nine|Kabul'
	expect number,place 'Nine people were killed in the northern port, Bosaso, on Monday. They knew.' 'Nine|Bosaso'
	expect number,place "In the country's second largest city, Kandahar, nine people were killed. They knew." 'nine|Kandahar'
	expect number,place $'Nine people die in rebel-held Idlib\n\nAnother 40 were hurt.' 'Nine|Idlib' '40|Idlib'
	expect number,place 'Nine people fled from the capital, Kabul, to Herat. They knew.' 'Nine|Herat'
}

@test "whose city it is and which stand in one place" {
	expect number,country,area,place 'Nine people died in the Syrian city of Aleppo. The police said no more.' 'Nine|SY|SY-HL|Syrian city of Aleppo'
	expect number,country,area,place 'Nine people died in the Turkish capital, Ankara. The police said no more.' 'Nine|TR|TR-06|Turkish capital, Ankara'
	expect number,country,area 'Nine people died on the Greek island of Lesbos. The police said no more.' 'Nine|GR|Lesvos'
	expect number,country,area "Nine people died in Georgia's capital Tbilisi. The police said no more." 'Nine|GE|GE-TB'
	expect number,country,area 'Nine people died in the US state of Georgia. The police said no more.' 'Nine|US|'
}

@test "behind a plural's apostrophe stands what is the country's" {
	expect number,country,area "Nine people died in the Netherlands' Utrecht. The police said no more." 'Nine|NL|NL-UT'
}

@test "the Bronx has its article; the Rio Grande is a river, and towns besides" {
	expect number,country,area 'Nine people died in the Bronx on Sunday. The police said no more.' 'Nine|US|Bronx'
	expect number,country,area 'Agents arrested nine people along the Rio Grande on Sunday. They said no more.' 'nine|MX+US|Rio Grande'
	expect number,country 'Nine people died in the Lyon on Sunday. The police said no more.' 'Nine|'
}
