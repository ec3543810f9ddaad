#!/usr/bin/env bats
# Which names are places, and which place governs a figure.

setup() {
	load helper
}

@test "places joined by and, with directions between" {
	expect number,country 'Troops killed 17 rebels in northern Chad and western Niger.' '17|TD+NE'
	expect number,country 'Police in Chad, Niger and the UK arrested ten people.' 'ten|TD+NE+GB'
}

@test "headings side by side are two places" {
	expect number,country $'Results by country:\n\nIn Iraq In Syria\n20 raids 11 raids\n3 rebels killed 2 rebels killed' \
	    '20|IQ' '11|SY' '3|IQ' '2|SY'
}

@test "whence people are is not where it was" {
	expect number,country 'Pilots of the United Arab Emirates flew four sorties.' 'four|'
	expect number,country 'With the Government of Somalia, troops killed five fighters near Jilib, Somalia.' 'five|SO'
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

@test "a digest's first section is its own, and not the title" {
	expect number,country $'## 2016-03-01\n\n##### Accidents\n### The bus of a school overturns near Konya in Turkey.\nFour people died when a wheel broke and the driver could not hold the bus on the road, police said.\n\n##### Courts\n### Judges of all the courts in the capital walk out.\nSome 40 lawyers were arrested.' \
	    'Four|TR' '40|'
}

@test "a region of many countries is in none of them" {
	expect number,country 'Floods in India killed 14 people in Assam. They displaced hundreds across South Asia.' \
	    '14|IN' 'hundreds|'
	expect number,country 'Avalanches killed two skiers in the French Alps.' 'two|FR'
}

@test "what stands between a subject and its verb is where" {
	expect number,country 'The accident in Chad came after a crash in South Korea in May killed 90 people.' 'a|KR' '90|KR'
}

@test "a place that helps to find another does not govern" {
	expect number,country 'In Qalamoun, Syria, near the Lebanese border, eight rebels were killed.' 'eight|SY'
	expect number,place 'In Sinjar, near Mosul, eight rebels were killed.' 'eight|Sinjar'
}

@test "a country as a heading holds the namesake of a place that is elsewhere" {
	expect number,country $'The command gave the numbers of its raids on Monday and Tuesday.\n\nSyria\n\n* Near Mara, 12 raids were conducted.\n* Near Kobani, two raids were conducted.' '12|SY' 'two|SY'
	expect number,country 'Near Mara, 12 raids were conducted.' '12|TZ'
}

@test "what a country sends or fires is not in it" {
	for verb in 'has sent 40 tents' 'hit 40 targets'; do
		expect number,country $'The rains went on for days, the ministry of the interior said on Monday.\n\nCanada '"$verb." '40|'
	done
}

@test "a title's coast, and what a title says that a country suffered, are where" {
	expect number,country $'Ferry sinks off Tunisian coast\n\nThe ministry of the interior said on Monday that 12 people were rescued.' '12|TN'
	expect number,country $'US heatwave deaths\n\nThe centre for disease control said on Monday that 12 people were treated.' '12|US'
	expect number,country $'US air strikes\n\nThe ministry of the interior said on Monday that 12 people were treated.' '12|'
}

@test "whence people were evacuated is where" {
	expect number,country $'The agency told more on Monday of what it does.\n\nIt evacuated 90 people from Tripoli to Niamey.' '90|LY'
	expect number,country $'The agency told more on Monday of what it does.\n\nIt trained 90 people from Libya.' '90|'
}

@test "where it was told is not where it was" {
	expect number,country 'Since Monday 12 rebels have been killed, the spokesman told reporters in the capital Ankara.' '12|'
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

@test "a name is where the document once says that it is" {
	expect number,country $'SAN LUIS, Ariz. - Officers seized 17 rifles at the San Luis port on Monday.' '17|US'
}

@test "whose paper it is is not where it was" {
	expect number,country $'REPUBLIC OF KENYA\nMINISTRY OF HEALTH\n\nIn all 528 people have been infected since Monday.' '528|'
	expect number,country $'Road Safety Forum, Dhaka\n\n512 DEAD ON THE ROADS IN JUNE\n\nThe forum counted 512 deaths in June. That is all.' '512|' '512|'
}

@test "a country that acts, where nothing else says where" {
	expect number,country 'French officials arrested 65 people and Germany arrested 47 others.' '65|' '47|DE'
	expect number,country 'In Mali, 340 schools are closed. Burkina Faso has two million displaced people.' '340|ML' 'two million|BF'
}

@test "a town that the document's country has too is there" {
	expect country $'Floods in Colombia\n\nHeavy rain fell on Monday in Colombia. It went on for days in Colombia.\n\nIn Colombia 12 people were killed, the Colombian Red Cross said.\n\nIn La Linea two people were killed.' \
	    'CO' 'CO'
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

@test "where it came from is not where it was seized" {
	expect number,country 'Officers seized 84 pounds of cocaine in a container that arrived from Panama.' '84|'
	expect number,country 'On Monday 20 people were evacuated from Kherson.' '20|UA'
}

@test "a field of the head says where all is" {
	expect number,country $'Emergency update\n\nFormat: Situation Report\nCountry: Kenya\nSource: Relief Federation\n\nHeavy rain has fallen for days. Twelve people died.' \
	    'Twelve|KE'
}

@test "those who returned are where they returned to" {
	expect number,country 'Some 500 refugees returned from eastern Zaire to Rwanda.' '500|RW'
}

@test "other countries' towns beside the one that most is about" {
	expect number,country $'Strikes killed 14 people in southern Lebanon and six in the Bekaa, the Lebanese ministry said. In Gaza, the ministry said 45 people were killed.' \
	    '14|LB' 'six|LB' '45|PS'
}

@test "who was told is no number of people" {
	expect number,country 'The ministry said 20 Ukrainian drones were destroyed over the Belgorod region.' '20|RU'
}

@test "a town in capitals before a colon sends the news, or labels its paragraph" {
	expect number,country $'QUETTA: At least four people were killed, police said.\n\nNine others were hurt.' 'four|' 'Nine|'
	expect number,country $'Daily summary\n\nQUETTA: At least four people were killed when a bus fell off a bridge.\n\nZHOB: Nine people were hurt when a lorry hit a wall.' \
	    'four|PK' 'a|PK' 'Nine|PK' 'a|PK'
}

@test "a place and a comma label an item" {
	expect number,country $'Arrests by country:\n- Spain, 45 arrests\n- Brazil: 12 arrests\n- Peru (7 arrests)' '45|ES' '12|BR' '7|PE'
}

@test "nationalities are not where it was" {
	expect number,country $'Arrivals in Italy\n\nSea arrivals in Italy reached 550 people this week. More are at sea.\n\nBy nationality: Bangladesh 340, Syria 210.' \
	    '550|IT' '340|IT' '210|IT'
}

@test "people of a nationality do not say where the text is" {
	expect number,country $'Five Chadian soldiers were killed in Mali on Monday.\n\nThree Chadian soldiers died when gunmen opened fire. Chadian troops and Chadian officers had been at rest.' \
	    'Five|ML' 'Three|ML'
}

@test "what stands behind the parts is where the whole was" {
	expect number,country 'In all 50 rebels, comprising 31 men and 19 women, surrendered in Niger.' \
	    '50|NE' '31|NE' '19|NE'
}

@test "a title that opens with a country's name as a label" {
	expect number,country $'Chad: update on civilian casualties\nDate: 9 January 2023\n\nThe office recorded 17 civilian casualties in the country.' '17|TD'
}

@test "people's names before a place noun say where, before an office's they do not" {
	expect number,place,country 'The navy rescued 20 people off the Maltese coast.' '20|Maltese coast|MT'
	expect number,place,country 'Some 30 people were killed at the Iranian embassy in Damascus.' \
		'30|Damascus|SY'
	expect number,place,country 'Twelve people were killed by the Syrian state.' 'Twelve||'
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

@test "a network is no place" {
	expect number,country 'Divers found 17 bodies, the navy said on Facebook.' '17|'
}

@test "a title's event is named by where it was" {
	expect number,country $'West Virginia death toll rises\n\nHundreds of people were rescued.' 'Hundreds|US'
	expect number,country $'Davao blast shocks market\n\nOfficials said 14 people were killed.' '14|PH'
	expect number,country $'US drone strikes go on\n\nFour fighters were killed on Monday.' 'Four|'
}

@test "where something is to happen is not where it was" {
	expect number,country $'The cutter has seized 260 pounds of heroin, with its crew scheduled to offload it at the port of San Diego.\n\nThe crew detained 12 men.' \
	    '260|' '12|'
	expect number,country 'A pair of jets were tasked to help troops in the hills near Mosul.' 'A pair of|IQ'
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

@test "whom a report goes back to is no place, nor is the letter of a currency" {
	expect number,place 'According to Buba, troops killed 33 rebels.' '33|'
	expect number,place 'Troops killed 33 rebels in Chad, according to Paris.' '33|Chad'
	expect number,place 'Police seized goods valued at N8,006,996 and held two men.' '8,006,996|' 'two|'
}

@test "a unit of money behind a preposition is no place" {
	expect number,place 'Police found heroin worth over Rs 7 crore and held two men.' '7 crore|' 'two|'
}

@test "a head of fields holds the title, and the title says where" {
	expect number,country $'title: "Nine drown in Zambia floods"\nlayout: post\ntags: water\n---\n\nRescuers recovered nine bodies on Monday.' \
		'Nine|ZM' 'nine|ZM'
}

@test "a country's short form before a noun in a title is where most of the text is" {
	expect number,country $'UAE flood news\n\nRescuers recovered nine bodies on Monday and on Tuesday morning as well.\n\nRoads in Dubai and Sharjah were closed, the United Arab Emirates said.' \
		'nine|AE'
	expect number,country $'US navy news\n\nRescuers recovered nine bodies on Monday and on Tuesday morning as well.\n\nRoads in Dubai and Sharjah were closed, the United Arab Emirates said.' \
		'nine|'
}

@test "a well-known place with a short name is known before other words too" {
	expect number,country $'Report of the week\n\nThe agency tells of what it saw in the past week in all of its offices.\n\nOSLO FIRE OVERVIEW\n\nTwelve houses were destroyed.' \
		'Twelve|NO'
	expect number,country 'Police arrested 12 men in San Oldbrook.' '12|'
}

@test "a dateline on a line of its own governs nothing" {
	expect number,place $'Press release\n\nLUSAKA\n– The ministry of roads said on Monday that it had 14 drivers held.\nNine lorries were seized.' \
		'14|' 'Nine|'
	expect number,place $'Press release\n\nLUSAKA –\nThe ministry of roads said on Monday that it had 14 drivers held.\nNine lorries were seized.' \
		'14|' 'Nine|'
	expect number,place $'Press release\n\nLUSAKA\n–\nThe ministry of roads said on Monday that it had 14 drivers held.\nNine lorries were seized.' \
		'14|' 'Nine|'
}

@test "a road is not where it is called after" {
	expect number,place,country,area $'Fires in Kenya\n\nA fire on Lebanon Street destroyed 12 houses.' \
		'A|Lebanon Street, Kenya|KE|' '12|Lebanon Street, Kenya|KE|'
}

@test "a slash joins two places" {
	expect number,country $'Floods in Chad/Niger\n\nThe floods of the past two weeks have so far killed 29 people, the agency said.' '29|TD+NE'
}

@test "a place noun over an article and a modifier makes a place of a name that is a word too" {
	expect number,country 'Nine pupils were hurt at a small-town Victoria school.' 'Nine|AU'
	expect number,country 'Nine pupils were hurt at the Victoria.' 'Nine|'
}

@test "in a list by place, a name that nobody knows is one" {
	expect number,place 'New cases by county: Nairobi 371, Oldbrook 43, Mombasa 30, Unknown 17.' \
		'371|Nairobi' '43|Oldbrook, Nairobi' '30|Mombasa'
	expect number,place $'New cases = 31 as follows:\n\nNairobi = 12, Oldbrook = 4, Mombasa = 15' \
		'31|' '12|Nairobi' '4|Oldbrook, Nairobi' '15|Mombasa'
}

@test "whose strikes they were tells nothing of where" {
	expect number,country $'Strikes across Gaza kill 24\n\nIsraeli air strikes and Israeli drone attacks hit Khan Younis again, as they did before.\n\nThe Israeli troops and an Israeli ministry said that 12 rockets were found.' \
		'24|PS' '12|PS'
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

@test "a heading with a colon heads what is under it, not the document" {
	expect number,place $'Operational update, 12 to 18 June 2023\n\nIn Chad:\n\n- Partner forces carried out 14 raids.\n\nIn Niger:\n\n- Troops carried out 9 raids.\n\nSince 1 January, raids have numbered 312.' '14|Chad' '9|Niger' '312|'
}

@test "a heading's place and the one that opens the text under it are two" {
	expect number,place $'The agency tells in this note of what it saw in the past week.\n\nKENYA\nIn Garissa, 16 hospitals were flooded.' '16|Garissa'
}

@test "what goes wrong where it set out is there" {
	expect number,place 'The aircraft crashed after takeoff from Wau, and 10 passengers died.' '10|Wau'
	expect number,place 'Ten passengers from Wau died.' 'Ten|'
}

@test "a bare number in brackets has the place behind it" {
	expect number,country 'The action led to 30 arrests (18 in Italy, 10 in Germany and 2 in Spain), they said.' \
		'30|' '18|IT' '10|DE' '2|ES'
	expect number,country 'In Italy, Germany and Spain, the action led to 30 arrests (18 in Italy, 10 in Germany and 2 in Spain).' \
		'30|IT+DE+ES' '18|IT' '10|DE' '2|ES'
}

@test "where the issuer in a title's brackets sits is not where all was" {
	expect number,place $'Note on the monsoon (DMC, Colombo)\n\nThe floods of the past two weeks have so far killed 29 people, the agency said.' '29|'
}

@test "what the title names holds though the text names another country more often" {
	expect number,country $'IRAQ OPERATIONAL UPDATE\n\nThe agency told on Monday of all that it saw in the past month, and of what it did.\n\nSome 12 people returned to Syria, and nine were killed in northern Syria.\n\nPolice arrested 101 people.' \
		'12|SY' 'nine|SY' '101|IQ'
}

@test "a title's place may have its article or a direction" {
	expect number,country $'Kenya police arrest nine in the Gambia\n\nThe officers told on Monday of all that they saw in the past month, and of what they did.\n\nThey arrested eight men.' \
		'nine|GM' 'eight|GM'
}

@test "an operation's name is no place" {
	expect number,place 'Operation Serengeti: 1,006 men were arrested.' '1,006|'
	expect number,place 'Nine men were arrested in Serengeti.' 'Nine|Serengeti'
}

@test "a place that no gazetteer knows leads as well" {
	expect number,place,place_basis $'Agents arrested two men on Sunday near Oldbrook. Dogs alerted them to the trunk of the car.\n\nThey removed three bundles.' \
	    'two|Oldbrook|clause' 'three|Oldbrook|lead'
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

@test "each record of labels has its place and its day" {
	expect number,country,from $'Attacks on ships\n\nDate: 3 March 2024\nLocation: Berbera\nDetails: Gunmen took 4 crew members hostage.\n\nDate: 11 March 2024\nLocation: Aden\nDetails: Six pirates were killed.' \
	    '4|SO|2024-03-03' 'Six|YE|2024-03-11'
}

@test "a name that no gazetteer has stands between a village and its province" {
	expect number,place,country 'A fight broke out at San Antonio, Tonelo, Leyte for about 30 minutes.

The soldiers recovered two rifles.' 'A|San Antonio, Tonelo, Leyte|PH' 'two|San Antonio, Tonelo, Leyte|PH'
}

@test "news in paragraphs of one sentence tells in the second where all of it was" {
	expect number,country 'House fire

Four people were hurt this afternoon after a blaze tore through a family home.

Eight people were rescued from the building in Grenoble, France.

Two children died later.' 'Four|FR' 'Eight|FR' 'Two|FR'
	expect number,country 'House fire

Four people were hurt this afternoon after a blaze tore through a family home.

Police arrested two men who had fled to Grenoble, France.

Two children died later.' 'Four|' 'two|FR' 'Two|'
}

@test "the one country that a text names more than once is where it is" {
	local text='The mine office cleared 300 hectares in April. It found 12 mines.

The problem of mines in Azerbaijan is old.'
	expect number,country "$text" '300|' '12|'
	expect number,country "$text"'

Over the past year, it cleared half of the mined land in Azerbaijan.' '300|AZ' '12|AZ'
}

@test "the one country that a text names once is where it is if several of its towns are named" {
	local text='The mine office cleared 300 hectares in April. It found 12 mines.

The problem of mines in Azerbaijan is old.'
	expect number,country "$text"'

Roads to Fuzuli and Aghdam are open, and work near Ganja and Sumqayit goes on.' '300|AZ' '12|AZ'
	expect number,country "$text"'

Roads to Fuzuli are open, and work near Tbilisi goes on.' '300|' '12|'
}

@test "whence a thing comes says nothing of which country a bridge is in" {
	expect number,country 'Agents at Laredo Port seized drugs twice.

The first seizure was on 8 May at the Oldbrook Bridge, where cars arrive from Mexico. Agents found 62 packages of drugs there.

The second car came from Mexico too.' '62|US'
}

@test "a local force acts in the area that it is called by" {
	expect number,country 'Three held over thefts

Nairobi City Police arrested three people over a string of thefts.

Officers recovered 12 phones.' 'Three|KE' 'three|KE' '12|KE'
	expect number,country 'Three held over thefts

The Kenya Police arrested three people over a string of thefts.' 'Three|' 'three|'
}

@test "what an event is called is no place" {
	expect number,place 'Nairobi City Police arrest 38 in Massive Crime Sweep WDAF reported.' '38|Nairobi City'
}

@test "what was recovered from a town was there; what was seized from a country came from it" {
	expect number,place 'Troops recovered two rifles and 11 shells from Mosul.' 'two|Mosul' '11|Mosul'
	expect number,place 'Police seized 40 kg of heroin from Afghanistan. They arrested two men from Mosul.' '40|' 'two|'
}

@test "a direction behind a name is of the name; a dateline may name an agency" {
	expect number,place $'Kohima (Nagaland) [India], May 3 (TNN): In Imphal West district, troops killed two men.' 'two|Imphal West district'
}

@test "a list of whence support came is nowhere" {
	expect number,place 'With support from Australia, Canada, the Netherlands, and Bahrain, forces struck 60 targets.' '60|'
	expect number,place 'Forces struck 60 targets in Syria, Iraq, and Yemen.' '60|Syria, Iraq, and Yemen'
}

@test "a label that begins with a place noun and of names where it was" {
	expect number,country 'INCIDENT REPORT
Ref: 114/2022
Place of incident: Nairobi, Kenya
Reported on: 15.08.2022

Fire destroyed forty houses in the night, and 210 people were made homeless.' 'forty|KE' '210|KE'
}

@test "a number by itself before from has the verb of the one before" {
	expect number,country '44 cases were reported from the Democratic Republic of the Congo and two from Burundi.' '44|CD' 'two|BI'
	expect number,country 'Ten divers from Malta and two from Chad died.' 'Ten|' 'two|'
}

@test "what is bound for a place has not reached it" {
	expect number,place 'The ship is heading towards the port of Augusta, Italy. Teams rescued 410 people.' '410|'
	expect number,place 'The minister will travel to Augusta, Italy. Teams rescued 410 people.' '410|'
	expect number,place 'A ferry bound for Tartus sank near Benghazi and 12 people died.' '12|Benghazi'
	expect number,counted,place 'Police arrested six men en route to Italy.' 'six|men|'
}

@test "one abbreviation may be a country or, among its neighbours, a region" {
	expect number,country 'Floods killed 12 people in MIMAROPA, NCR, and CAR.' '12|PH'
	expect number,country 'Floods killed 12 people in CAR, Chad and Sudan.' '12|CF+TD+SD'
}

@test "who suffers a loss has it at home" {
	expect number,place 'Kenya lost 47 elephants.' '47|Kenya'
	expect number,place 'He said Kenya lost 47 elephants to poachers.' '47|Kenya'
}

@test "the place of some of these is not that of all" {
	expect number,place 'Nobody was hurt in Togo.

90 men were held for theft, 40 of these arrests were made in Chad.' 'Nobody|Togo' '90|Togo' '40|Chad'
}

@test "a place of a people governs behind an article too" {
	expect number,place,country 'Strikes on a Yemeni port killed 12 people.' '12|Yemeni port|YE'
	expect number,place 'A Yemeni port worker killed 12 people.' '12|'
}

@test "a participle joined to a name, and a letter, are no place" {
	expect number,place 'Crashes in DUI-related cases killed 26 people in Chad.' '26|Chad'
	expect number,place 'A post on X says 12 people died in Chad.' '12|Chad'
	expect number,place 'The army shelled 12 posts in Rebel-held areas.' '12|Rebel-held areas'
}

@test "where goods are smuggled to is not where they were seized" {
	expect number,place 'Troops seized 82 cattle that were being smuggled to Chad through the hills of Benin.' '82|Benin'
	expect number,place 'They seized 17 cattle from men who tried to smuggle them to Chad.' '17|'
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
	expect number,place 'Guards seized 82 goats along the border of Chad with Niger.' '82|Chad with Niger'
	expect number,place 'Guards seized 82 goats along the Indo-Nepal border.' '82|Indo-Nepal border'
	expect number,place 'The marshal said that Lagos led with 44 robberies, followed by Kano with 40.' '44|Lagos' '40|Kano'
}
