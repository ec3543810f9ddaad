#!/usr/bin/env bats
# Where all was that a title, a heading, a lead, a dateline or the document as a whole speaks of.

setup() {
	load helper
}

@test "a country that opens the name of a command is not where it acts" {
	expect number,country $'Source: United States Central Command\n\nMay 5, 2024\n\nRebels fired one missile from Yemen. No injuries were reported.\n\nLater four drones were destroyed.' \
		'one|YE' 'No|YE' 'four|YE'
}

@test "headings side by side are two places" {
	expect number,country $'Results by country:\n\nIn Iraq In Syria\n20 raids 11 raids\n3 rebels killed 2 rebels killed' \
	    '20|IQ' '11|SY' '3|IQ' '2|SY'
}

@test "a digest's first section is its own, and not the title" {
	expect number,country $'## 2016-03-01\n\n##### Accidents\n### The bus of a school overturns near Konya in Turkey.\nFour people died when a wheel broke and the driver could not hold the bus on the road, police said.\n\n##### Courts\n### Judges of all the courts in the capital walk out.\nSome 40 lawyers were arrested.' \
	    'Four|TR' '40|'
}

@test "a province that ends a title behind what the paper is, or stands in a line of its own under that, is what the paper is about" {
	for title in 'Weekly statistics: Chhattisgarh' $'Weekly statistics\nChhattisgarh' $'Weekly statistics\nChhattisgarh State' \
	    'MONSOON FLOODS 2022 | CHHATTISGARH' 'FLOOD UPDATE – Chhattisgarh'; do
		expect number,country "$title

Deaths: 3
Injured: 9" '3|IN' '9|IN'
	done
	expect number,country $'UPDATE – COX\'S BAZAR DISTRICT\n\nThe clinic treated 412 patients.' '412|BD'
	for title in $'PRESS RELEASE\nGeneva' 'Press statement - Geneva' $'Chief of Police\nGeneva'; do
		expect number,country "$title

Twelve people died in the floods." 'Twelve|'
	done
}

@test "a country as a heading holds the namesake of a place that is elsewhere" {
	expect number,country $'The command gave the numbers of its raids on Monday and Tuesday.\n\nSyria\n\n* Near Mara, 12 raids were conducted.\n* Near Kobani, two raids were conducted.' '12|SY' 'two|SY'
	expect number,country 'Near Mara, 12 raids were conducted.' '12|TZ'
}

@test "a name behind a leader is a person, and a route is in no one country" {
	expect number,place,country 'Troops killed 14 militants including ring leader Asmat in Waziristan.' '14|Waziristan|PK'
	expect number,place,country $'On the Western African route, police held 14,900 migrants.\n\nMore went to the UK.' '14,900|Western African route|'
}

@test "nearly all that the text names lies in one country, which it names" {
	expect number,country $'The enemy hit 17 posts.\n\nThe war on Ukraine went on with strikes by the Russian Federation. Shells fell in Kharkiv, Kherson, Odesa, Sumy, Lviv and Kyiv, and in Minsk.\n\nIn all, 40 posts were lost.' \
	    '17|UA' '40|UA'
}

@test "a title's coast, and what a title says that a country suffered, are where" {
	expect number,country $'Ferry sinks off Tunisian coast\n\nThe ministry of the interior said on Monday that 12 people were rescued.' '12|TN'
	expect number,country $'US heatwave deaths\n\nThe centre for disease control said on Monday that 12 people were treated.' '12|US'
	expect number,country $'US air strikes\n\nThe ministry of the interior said on Monday that 12 people were treated.' '12|'
}

@test "a name is where the document once says that it is" {
	expect number,country $'SAN LUIS, Ariz. - Officers seized 17 rifles at the San Luis port on Monday.' '17|US'
}

@test "a town that the document's country has too is there" {
	expect country $'Floods in Colombia\n\nHeavy rain fell on Monday in Colombia. It went on for days in Colombia.\n\nIn Colombia 12 people were killed, the Colombian Red Cross said.\n\nIn La Linea two people were killed.' \
	    'CO' 'CO'
}

@test "a field of the head says where all is" {
	expect number,country $'Emergency update\n\nFormat: Situation Report\nCountry: Kenya\nSource: Relief Federation\n\nHeavy rain has fallen for days. Twelve people died.' \
	    'Twelve|KE'
}

@test "other countries' towns beside the one that most is about" {
	expect number,country $'Strikes killed 14 people in southern Lebanon and six in the Bekaa, the Lebanese ministry said. In Gaza, the ministry said 45 people were killed.' \
	    '14|LB' 'six|LB' '45|PS'
}

@test "a town in capitals before a colon sends the news, or labels its paragraph" {
	expect number,country $'QUETTA: At least four people were killed, police said.\n\nNine others were hurt.' 'four|' 'Nine|'
	expect number,country $'Daily summary\n\nQUETTA: At least four people were killed when a bus fell off a bridge.\n\nZHOB: Nine people were hurt when a lorry hit a wall.' \
	    'four|PK' 'a|PK' 'Nine|PK' 'a|PK'
}

@test "a town before a colon sends the news that says where it was" {
	expect number,place $'Multan: Police killed 13 gunmen in Zhob on Monday. Six more were held.\n\nOne policeman was hurt.' '13|Zhob' 'Six|Zhob' 'One|Zhob'
	expect number,place $'Multan: Police killed 13 gunmen on Monday. Six more were held.' '13|Multan' 'Six|Multan'
	expect number,place $'Multan: Police killed 13 gunmen on Monday. Six more were held.\n\nThe governor thanked them.' '13|' 'Six|'
	expect number,place 'Harare: Keeping up its searches, the police have found nine tonnes of sugar across the country.' 'nine|'
	expect number,place $'Harare: 12 houses burned.\n\nThe governor came.' '12|Harare'
	expect number,place $'Harare: Guards did this:\n- held nine men\n- freed two' 'nine|Harare' 'two|Harare'
	expect number,place $'Kumasi: Guards seized nine rifles.\n\nTamale: Guards found 12.' 'nine|Kumasi' '12|Tamale'
}

@test "a lead whose name several countries have is in the one that is spoken of" {
	expect number,country $'Guards shot down 14 drones along the India-Pakistan border in Punjab.\n\nThe border of India with Pakistan runs past Jammu and Rajasthan to Gujarat, on the west of India.\n\nFive men were held.' \
	    '14|IN' 'Five|IN'
}

@test "a place and a dash label an item, which is no dateline" {
	expect number,country $'The Sahel this week\n\n- Mali – 14 soldiers died.\n- Niger – nine men were abducted.\n- BURKINA FASO - 60 people fled.' '14|ML' 'nine|NE' '60|BF'
	expect number,country $'News\n\n- OSLO, 3 May - Air strikes killed six rebels in Syria.' 'six|SY'
}

@test "a title that tells what befell a country, or what it tells of its own, is about it; who acts may act elsewhere" {
	local text=$'\n\nHeavy rain since Monday has destroyed 1,400 houses, the agency said in its report.\n\nSome 9,300 people were displaced by the waters.'
	local title

	for title in 'Chad hit by floods' 'Chad ravaged by drought' 'Chad declares cholera outbreak' 'Chad confirms first mpox case' 'Chad records surge in cholera cases' 'Chad dam burst leaves town under water'; do
		expect number,country "$title$text" '1,400|TD' '9,300|TD'
	done
	expect number,country "Chad sends troops$text" '1,400|' '9,300|'
	expect number,country "Chad says that the rain came late$text" '1,400|' '9,300|'
}

@test "a title that counts in two countries is of neither, one that opens with an event of a country is of that" {
	local text=$'\n\nSome 9,300 people were hurt, the agency said in its report on Monday.'

	expect number,country "Cholera kills 14 in Kenya, nine in Uganda$text" '14|KE' 'nine|UG' '9,300|'
	expect number,country "Sudan war: 14 killed as people flee to Chad$text" '14|TD' '9,300|SD'
	expect number,country "Sudan floods: 14 killed in a week$text" '14|SD' '9,300|SD'
	expect number,country "Sudan army: 14 killed in Chad$text" '14|TD' '9,300|TD'
}

@test "paragraphs that open with the countries they tell of are no datelines" {
	expect number,country $'The week in the basin\n\nNIGERIA – Gunmen killed 14 people in a village. Nine were hurt.\n\nCAMEROON – Gunmen killed 16 people in a village. Seven were hurt.' '14|NG' 'Nine|NG' '16|CM' 'Seven|CM'
	expect number,place $'The week in Togo\n\nKara – Police arrested 14 suspects and seized nine rifles.\n\nKpalime – Police arrested 16 suspects.' '14|Kara' 'nine|Kara' '16|Kpalime'
	expect number,place $'The week in Togo\n\nKara - Deaths: 14, Houses damaged: 27\nKpalime - Deaths: 6, Houses damaged: 70' '14|Kara' '27|Kara' '6|Kpalime' '70|Kpalime'
	expect number,place $'San Juan – Gunmen killed 12 men on Monday.\n\nSan Salvador – Gunmen hurt nine men on Monday.' '12|San Juan' 'nine|San Salvador'
	expect number,country $'The week in the basin\n\nNigeria. Gunmen killed 14 people in a village. Nine were hurt.\n\nCameroon. Gunmen killed 16 people in a village. Seven were hurt.' '14|NG' 'Nine|NG' '16|CM' 'Seven|CM'
	expect number,country $'The week in the basin\n\nNigeria (Borno): Gunmen killed 14 people in a village. Nine were hurt.\n\nCameroon (Far North): Gunmen killed 16 people in a village.' '14|NG' 'Nine|NG' '16|CM'
	expect number,country $'News\n\nBAHRAIN – A ship seized 14 guns in the Gulf of Oman.\n\nThe crew found nine more.' '14|' 'nine|'
}

@test "a place and a comma label an item" {
	expect number,country $'Arrests by country:\n- Spain, 45 arrests\n- Brazil: 12 arrests\n- Peru (7 arrests)' '45|ES' '12|BR' '7|PE'
}

@test "people of a nationality do not say where the text is" {
	expect number,country $'Five Chadian soldiers were killed in Mali on Monday.\n\nThree Chadian soldiers died when gunmen opened fire. Chadian troops and Chadian officers had been at rest.' \
	    'Five|ML' 'Three|ML'
}

@test "a title that opens with a country's name as a label" {
	expect number,country $'Chad: update on civilian casualties\nDate: 9 January 2023\n\nThe office recorded 17 civilian casualties in the country.' '17|TD'
}

@test "a title's event is named by where it was" {
	expect number,country $'West Virginia death toll rises\n\nHundreds of people were rescued.' 'Hundreds|US'
	expect number,country $'Davao blast shocks market\n\nOfficials said 14 people were killed.' '14|PH'
	expect number,country $'US drone strikes go on\n\nFour fighters were killed on Monday.' 'Four|'
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
	expect number,country $'Chad Police Service\n\nRescuers recovered nine bodies on Monday and on Tuesday morning as well.\n\nRoads in Moundou and Sarh were closed, Chad said.' \
		'nine|'
}

@test "an agency in small letters behind the dateline's town" {
	expect number,country $'OSLO (dpa) - Air strikes killed six rebels in Syria.\n\nA convoy of nine lorries was burned.' 'six|SY' 'nine|SY'
	expect number,country $'Oslo (ntb-direkte) – Air strikes killed six rebels in Syria.' 'six|SY'
	expect number,country $'OSLO (40 km from the sea) - Air strikes killed six rebels.' 'six|NO'
}

@test "an agency in brackets before the colon of the lead" {
	expect number,country $'Strikes kill six\n\nOslo (Agencies): Air strikes killed six rebels near Idlib in Syria.\n\nA convoy of nine lorries was burned.' 'six|SY' 'six|SY' 'nine|SY'
	expect number,country $'Houses burned\n\nLyon (France): 12 houses burned\nMetz (France): nine houses burned' '12|FR' 'nine|FR'
}

@test "a byline under the title says where somebody wrote" {
	expect number,country $'Clash kills six\n\nNils Haugen in Nairobi\n\nSix people were killed in a clash in Kismayo, Somalia.\n\nNine were hurt.' 'six|SO' 'Six|SO' 'Nine|SO'
	expect number,country $'Clash kills six\n\nBy Nils Haugen in Nairobi and Kari Haugen in Lyon\n\nSix people were killed in a clash in Kismayo, Somalia.\n\nNine were hurt.' 'six|SO' 'Six|SO' 'Nine|SO'
	expect number,country $'Situation report\n\nFloods in Nairobi\n\nSix people died.' 'Six|KE'
}

@test "a time before the country that opens the lead, and the country that reports its own" {
	expect number,country $'In January, Comoros reported its first cases since 2008. Overall, 143 people fell ill.\n\nSome 12 people died.' '143|KM' '12|KM'
	expect number,country $'In January, Comoros reported its first cases since 2008. \n\nSome 12 people died in the country. Travellers were ill in Mayotte.' '12|KM'
}

@test "a country before the dash of the first heading heads its section, where others head theirs" {
	expect number,country $'Daily flash\n\nMalawi - Floods\n\nSome 12 people died in rain that fell for days.\n\nAustria, Italy - Storms\n\nSix people died in Salzburg, nine in Linz and seven in Graz. Two were hurt in Vienna.' '12|MW' 'Six|AT' 'nine|AT' 'seven|AT' 'Two|AT'
	expect number,country $'Malawi - Floods\n\nSome 12 people died in rain that fell for days.\n\nResponse\n\nSix teams came from Lilongwe.\n\nFunding\n\nNine people died.' '12|MW' 'Six|MW' 'Nine|MW'
}

@test "a day between a country and what it did; a people's authorities, for which the country stands" {
	expect number,country $'Kenya on Monday reported 340 new cases of cholera, the most since it began.\n\nSome 14 patients died.' '340|KE' '14|KE'
	expect number,country 'Haitian officials said that 340 people fell ill across the country.' '340|HT'
	expect number,country "The Kenyan government has said that 340 people died in the country's west." '340|KE'
	expect number,country 'After Haiti confirmed the outbreak, 340 people fell ill in the country.' '340|HT'
	DATE=2024-05-10 expect number,country $'Fires in Teknaf on Monday burned 90 huts.\n\nSome 340 people, who fled Myanmar in 2017, lost their homes.' '90|BD' '340|BD'
}

@test "where parts were is no lead's place: nine of these, one each, with ten in, a dash" {
	expect number,country $'The toll of the outbreak has risen to 18, the agency said on Monday.\n\nIt said that eleven of these deaths came from Kenya, four from Uganda and three from Rwanda.\n\nSome 340 people fell ill.' \
	    '18|' 'eleven|KE' 'four|UG' 'three|RW' '340|'
	expect number,country $'Deaths from the outbreak have climbed to 18, the agency said on Monday.\n\nIt said only two of these deaths were confirmed—one each in Kenya and Uganda.\n\nSome 340 people fell ill.' \
	    '18|' 'two|' 'one|KE+UG' '340|'
	expect number,country $'Eighteen people died in the outbreak, it said on Monday, with eleven in Kenya alone.\n\nSome 340 people fell ill.' 'Eighteen|' 'eleven|KE' '340|'
	expect number,country $'Eighteen people died in the outbreak in Kenya, it said on Monday.\n\nSome 340 people fell ill.' 'Eighteen|KE' '340|KE'
}

@test "a lead that counts in two countries is of neither" {
	expect number,country $'The quake killed 42,000 people in Turkey and 6,300 in Syria, officials said on Monday.\n\nSome 180,000 buildings fell.' '42,000|TR' '6,300|SY' '180,000|'
	expect number,country $'Cholera has killed 42 people in Kenya, 14 in Uganda and nine in Chad since January.\n\nSome 6,300 people fell ill.' '42|KE' '14|UG' 'nine|TD' '6,300|'
	expect number,country $'Turkey\'s defence ministry said on Monday that its jets hit 14 targets in northern Iraq.\n\nNine militants were killed.' '14|IQ' 'Nine|IQ'
	expect number,country $'Gunmen killed 42 people in Zamfara, Nigeria, and abducted 14 in Sokoto, police said on Monday.\n\nSome 900 people fled.' '42|NG' '14|NG' '900|NG'
}

@test "the country is the one where something was, before one whose officials spoke" {
	expect number,country 'In Syria, Turkish officials said, 340 people died across the country.' '340|SY'
	expect number,country 'Turkish officials said that 340 people died across the country.' '340|TR'
}

@test "a state that acts leads as a country does, unless others do or it has but some of them" {
	expect number,country $'Maharashtra on Monday reported 340 new cases of dengue, the department said.\n\nNine patients died.' '340|IN' 'Nine|IN'
	expect number,country $'Kochi: Kerala reported 340 new cases of dengue on Monday, the department said. Nine patients died.\n\nSome 900 were treated.' '340|IN' 'Nine|IN' '900|IN'
	expect number,country $'Lombardy recorded 340 of the new cases, the most of any region, the agency said.\n\nNine patients died.' '340|IT' 'Nine|'
	expect number,country $'Ohio reported 340 new cases on Monday and Iowa reported 40, the agency said.\n\nNine patients died.' '340|US' '40|US' 'Nine|'
}

@test "an illness that is called by a town was not caught there" {
	expect number,country $'Rwanda confirmed nine cases of Marburg on Monday, the ministry said.\n\nTwo patients died of Marburg.' 'nine|RW' 'Two|RW'
	expect number,country $'Marburg outbreak update\n\nNine Marburg cases were confirmed, the ministry said.' 'Nine|'
	expect number,country 'Nine people died in Marburg.' 'Nine|DE'
	expect number,country 'The health ministry of Rwanda said that nine people died.' 'nine|RW'
}

@test "a dateline on a line of its own governs nothing" {
	expect number,place $'Press release\n\nLUSAKA\n– The ministry of roads said on Monday that it had 14 drivers held.\nNine lorries were seized.' \
		'14|' 'Nine|'
	expect number,place $'Press release\n\nLUSAKA –\nThe ministry of roads said on Monday that it had 14 drivers held.\nNine lorries were seized.' \
		'14|' 'Nine|'
	expect number,place $'Press release\n\nLUSAKA\n–\nThe ministry of roads said on Monday that it had 14 drivers held.\nNine lorries were seized.' \
		'14|' 'Nine|'
}

@test "in a list by place, a name that nobody knows is one" {
	expect number,place 'New cases by county: Nairobi 371, Oldbrook 43, Mombasa 30, Unknown 17.' \
		'371|Nairobi' '43|Oldbrook, Nairobi' '30|Mombasa'
	expect number,place $'New cases = 31 as follows:\n\nNairobi = 12, Oldbrook = 4, Mombasa = 15' \
		'31|' '12|Nairobi' '4|Oldbrook, Nairobi' '15|Mombasa'
}

@test "a heading with a colon heads what is under it, not the document" {
	expect number,place $'Operational update, 12 to 18 June 2023\n\nIn Chad:\n\n- Partner forces carried out 14 raids.\n\nIn Niger:\n\n- Troops carried out 9 raids.\n\nSince 1 January, raids have numbered 312.' '14|Chad' '9|Niger' '312|'
}

@test "a heading's place and the one that opens the text under it are two" {
	expect number,place $'The agency tells in this note of what it saw in the past week.\n\nKENYA\nIn Garissa, 16 hospitals were flooded.' '16|Garissa'
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

@test "a place that no gazetteer knows leads as well" {
	expect number,place,place_basis $'Agents arrested two men on Sunday near Oldbrook. Dogs alerted them to the trunk of the car.\n\nThey removed three bundles.' \
	    'two|Oldbrook|clause' 'three|Oldbrook|lead'
}

@test "each record of labels has its place and its day" {
	expect number,country,from $'Attacks on ships\n\nDate: 3 March 2024\nLocation: Berbera\nDetails: Gunmen took 4 crew members hostage.\n\nDate: 11 March 2024\nLocation: Aden\nDetails: Six pirates were killed.' \
	    '4|SO|2024-03-03' 'Six|YE|2024-03-11'
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

@test "the command that a paper is headed by is no place, nor is the dateline under it" {
	expect number,country $'U.S. CENTRAL COMMAND\n\nTAMPA, Fla. – The forces ran three raids this week.\n\nNo U.S. troops were killed.' 'three|' 'No|'
	expect number,country $'UNITED STATES AFRICA COMMAND\n\nSTUTTGART, Germany – The command carried out three strikes this week.' 'three|'
	expect number,country $'US Mine Safety Administration announces results of checks in May\n\nWho: U.S. Mine Safety Administration\n\nWhat: Inspectors wrote 163 citations.\n\nWhere: The Administration checked mines in Ohio, Iowa, Utah and Maine.' '163|'
	expect number,country $'UAE flood news\n\nThree people died in Dubai.\n\nNine were hurt.' 'Three|AE' 'Nine|AE'
}

@test "the one country that a document of one paragraph names is where it is" {
	expect number,country 'Some 340 cases are in wards. Another 27 are in a critical condition. Most are old. The ministry found 94 new cases of the illness in Malta, with 12 among sailors.' \
	    '340|MT' '27|MT' '94|MT' '12|MT'
	expect number,country 'Some 340 cases are in wards. Another 27 cases are in Malta.' '340|' '27|MT'
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

@test "a label that begins with a place noun and of names where it was" {
	expect number,country 'INCIDENT REPORT
Ref: 114/2022
Place of incident: Nairobi, Kenya
Reported on: 15.08.2022

Fire destroyed forty houses in the night, and 210 people were made homeless.' 'forty|KE' '210|KE'
}

@test "a title that the text runs on from opens with where" {
	expect number,place 'Kenya floods: 217 people died, and 12 were hurt.' '217|Kenya' '12|Kenya'
	expect number,place 'Chad flash floods: On Friday, 17 people died in Ati.' '17|Ati'
}

@test "a country by itself over the text heads a section where another country heads the next" {
	expect number,country "PERU
Rain has gone on in the uplands for a week, and roads are cut in many places.
Some 90 people drowned.
CHILE
Snow has closed the passes. Rescuers found 24 people dead." '90|PE' '24|CL'
}

@test "a title that the text runs on from names the country that its paper is about" {
	expect number,country 'CHAD SITUATION REPORT MAY 2020 Highlights Heavy rain fell. By the end of May, 90 families had lost their homes. Help went to Nigerien asylum seekers at Oldbrook Village. Storms destroyed 40 houses.' \
	    '90|TD' '40|TD'
	expect number,country 'Chad and its people have waited for rain. By the end of May, 90 families had lost their homes.' '90|'
}

@test "a title of two countries holds where the text names no other" {
	expect number,country $'Turkey-Syria earthquake: situation report 9\n\n5 May 2020\n\nThe work goes on.\n\nUp to now 40,000 people have died.' '40,000|TR+SY'
	expect number,country $'Chad Basin operations: troops pursue terrorists\n\n5 May 2020\n\nThe work goes on.\n\nNine terrorists surrendered.' 'Nine|'
}

@test "countries by themselves, each over its own figures, are sections though all stands in the head" {
	expect number,country $'EUROPE\n5 May 2020\n\nGREECE\nSea arrivals: 900\nITALY\nSea arrivals: 1,200\nDead or missing: 40' '900|GR' '1,200|IT' '40|IT'
}

@test "a province as the label of a title, or in front of what the paper is, is where" {
	for title in 'Oaxaca: market hit' 'Oaxaca - market hit' 'Oaxaca humanitarian update' 'Oaxaca State flash update'; do
		expect number,country "$title"$'\n\n5 May 2020\n\nTrucks came at night.\n\nNine men were injured.' 'Nine|MX'
	done
	expect number,country $'Papua: post hit\n\n5 May 2020\n\nRebels came at night.\n\nNine men were injured.' 'Nine|ID'
}

@test "the one country that a text names may be told by the subject of its lead" {
	for lead in 'Chad is facing hunger such as nobody has seen' 'Chad declared a state of emergency' 'The people of Chad go hungry' \
	    'Chad continues its work in the valleys that were cut off'; do
		expect number,country $'For the press\n\n'"$lead"$', as prices rise and rise again.\n\nThe wells run dry.\n\nSome 900 camels died.' '900|TD'
	done
	expect number,country $'For the press\n\nChad said that prices rise and rise again.\n\nThe wells run dry.\n\nSome 900 camels died.' '900|'
}

@test "an army in a title says whose it is; what the paper is called is no noun of people" {
	expect number,country $'Pakistan Navy stops dhow at sea\n\n5 May 2020\n\nThe crew gave up.\n\nThe sailors found 900 kg of hashish.' '900|'
	expect number,country $'Northern Ethiopia humanitarian update\n\n5 May 2020\n\nThe rains came.\n\nNine trucks were looted.' 'Nine|ET'
}

@test "the toll from an event that is named by where it was" {
	expect number,country 'Death toll from Dhaka factory fire rises to 46

The toll rose to 46 on Sunday. Firemen rescued 75 people.' '46|BD' '46|BD' '75|BD'
	expect number,country 'The death toll from the Kerala floods rose to 31.' '31|IN'
	expect number,country 'The dead from Kerala numbered 31.' '31|'
}

@test "a place as the label of an item, behind its day, at its end or before a dash" {
	expect number,country $'Incidents of the week\n\n- 27 Apr, Kidal: convoy hit, nine wounded\n- 28 Apr - Ansongo: 12 men killed\n- Market hit and 40 men killed, Mopti' \
	    'nine|ML' '12|ML' '40|ML'
	expect number,country $'Highlights\n\nChad - 900 families assisted\nPeru - 12 new swarms of locusts\n\nMalta\n\nA flight brought nine men to Gozo.' \
	    '900|TD' '12|PE' 'nine|MT'
}

@test "a place that the lead comes to after its first sentence does not narrow a title of many countries" {
	DATE=2023-11-09 expect number,country $'Police hit smuggling routes through South-East Europe\n\nPolice took part in action days along the route. A further 9 experts manned a centre in Skopje, North Macedonia.\n\nResults\n\n- 411 arrests\n\nIn Serbia, the police arrested 38 people.\n\nIn Bulgaria, 12 were held.' \
		'9|MK' '411|' '38|RS' '12|BG'
}

@test "a town under an office's name, over a title, is where the letter comes from" {
	expect number,country $'MINISTRY OF DEFENCE\nLUANDA\n\nBRIEFING ON OPERATIONS\n\nTroops arrested 262 suspects.\n\nBENGUELA\n\nTroops held 29 men.' '262|' '29|AO'
}

@test "the long name of a country over a report's title says what that is about" {
	expect number,country $'DEMOCRATIC REPUBLIC OF THE CONGO\nSituation Report 12\n\nForty people fell ill in nine camps.' 'Forty|CD'
	expect number,country $'KINGDOM OF NORWAY\nMINISTRY OF DEFENCE\n\nForty people fell ill in nine camps.' 'Forty|'
}

@test "a country and its colon open a title above a labelled line" {
	expect number,country $'Chad: Situation Report\nReporting period: 1-15 May 2023\n\nForty people fell ill in nine camps.' 'Forty|TD'
	expect number,country $'Chad: Drought\nNiger: Floods\n\nForty people fell ill in nine camps.' 'Forty|'
}

@test "a country's initials are an office's whose name stands before" {
	expect number,place 'The Danish Refugee Council (DRC) came to Kabul. In Kabul, DRC handed out 300 kits.' '300|Kabul'
	expect number,country 'The Democratic Republic of the Congo (DRC) is poor. The Danish Refugee Council handed out 300 kits in DRC.' '300|CD'
	expect number,country 'The Central African Republic is poor. In CAR, 12 people were killed.' '12|CF'
	expect number,place 'The car broke down. The Chad Aid Relief (CAR) came to Kabul. There 300 kits were handed out by CAR in Kabul.' '300|Kabul'
}

@test "an office whose name ends in its country tells whose the paper is, where most places are there" {
	expect number,country $'Ministry of Emergency Situations of Mozambique\nCyclone Update 4, 30 April 2019\n\nSome 40 houses fell. In Beira, 12 people died.' '40|MZ' '12|MZ'
	expect number,country $'Red Cross Society of Mozambique\nCyclone Update 4, 30 April 2019\n\nSome 40 houses fell. In Lyon, 12 people died. In Paris, 9 died. In Nice, 8 died.' '40|' '12|FR' '9|FR' '8|FR'
}

@test "a field for a place that tells of something else, and no place near" {
	expect number,country $'Country: one that nobody who wrote this has ever been to, though they know of Chad\n\nNine men died.' 'Nine|TD'
}

@test "a title names the place that was struck, that a paper is for, or whose force it is" {
	expect number,country $'Floods hit Sindh\n\nA total of 120 people were affected last week.' '120|PK'
	expect number,country $'Health update for New South Wales\n\nA total of 120 people were affected last week.' '120|AU'
	expect number,country $'California Highway Patrol holiday report\n\nA total of 120 people were arrested last week.' '120|US'
	expect number,country $'A bill for New South Wales\n\nA total of 120 people were affected last week.' '120|'
}

@test "a town is the namesake in the country that is spoken of" {
	expect number,country $'Dorset Police held 40 people in Poole and in Weymouth.\n\nIn Christchurch, 12 men were held.' '40|GB' '12|GB'
	expect number,country 'In Christchurch, 12 men were held.' '12|NZ'
	# a province elsewhere has more people, and is less known
	expect number,country $'The Philippine National Police held 40 people in Zamboanga City.\n\nIn Victoria, 12 men were held.' '40|PH' '12|PH'
	expect number,country $'Police in South Africa held 40 people.\n\nIn Wellington, 12 men were held. In Newcastle, two died.' '40|ZA' '12|ZA' 'two|ZA'
	expect number,country $'Two men were held in Mandeville and Montego Bay.\n\nIn Manchester, 12 men were held.' 'Two|JM' '12|JM'
	# whose authorities act, or whence the news was sent, where nothing else tells
	expect number,country $'Colombian authorities held 40 people.\n\nIn Granada, 12 men were held.' '40|CO' '12|CO'
	expect number,country $'MANILA, Philippines - The police acted on Sunday.\n\nIn San Fernando, 12 men were held.' '12|PH'
}

@test "a lesser town elsewhere is not meant where its country is never named" {
	expect number,country $'Police in Australia held 40 people.\n\nIn Lethbridge, 12 men were held.' '40|AU' '12|AU'
	expect number,country $'Police in Australia held 40 people.\n\nIn Lethbridge, Canada, 12 men were held.' '40|AU' '12|CA'
}

@test "of what something is is not where all of it was" {
	expect number,country $'The service has told of its work in the year that is over.\n\nIts agents held 37 men.\n\nThey had acted against the unity of Chad, the inquiry said, and against the good name of Chad.' '37|'
	DATE=2024-05-06
	expect number,country $'In Jiangxi Province gas killed 19 men in the Oldbrook Coal Mine on Sunday, the police said. It rained all day.\n\nThe mine had seen 40 blasts since 1990.' '19|CN' '40|CN'
}

@test "across parts of a country is where all of it was" {
	expect number,country $'Highlights\n\nAs of 25 May 2019, 920 people in six districts were hurt.\n\nSome 35 houses have been damaged.\n\nThe police helped at night.\n\nIt rained across several parts of Sri Lanka. It rained in Uva Province, Kandy and Galle.' \
	    '920|LK' '35|LK'
}

@test "a country's short form beside a people's name says whose both are" {
	expect number,country $'U.S., Iraqi Soldiers Find Weapons\n\nA patrol found 12 rifles on Sunday.' '12|'
	expect number,country $'US and Philippine troops hold exercise\n\nA patrol found 12 rifles on Sunday.' '12|'
	expect number,country $'UK, French navies stop smugglers\n\nA patrol found 12 rifles on Sunday.' '12|'
	expect number,country 'The U.S. and Afghan forces killed 12 men.' '12|'
	expect number,country 'In the US, Afghan refugees rallied and police held 12 men.' '12|US'
}

@test "a title's name that no table knows, behind a small preposition, is where the text counts" {
	expect number,place $'Army finds 8 bodies in Oldbrook fighting\n\nThe army seized two launchers on Tuesday. It said that 40 soldiers were killed.' '8|Oldbrook' 'two|Oldbrook' '40|Oldbrook'
	expect number,place $'Attacks On Crews Blight Night\n\nCrews put out 12 fires.' '12|'
	expect number,place $'Nine killed in Oldbrook\n\nTwo were hurt in Kenya.' 'Nine|Oldbrook, Kenya' 'Two|Kenya'
}

@test "a sentence under the title that counts for itself says where that was, and not where all was" {
	expect number,country $'Army says that rebels made 28 raids\n\nToday, 21 clashes took place in Moundou.\n\nArmy says that rebels made 28 raids\n\nOver the day, rebels made 28 raids and fired 20 shells, the army said on the evening of the 40th day.' '28|' '21|TD' '28|' '28|' '20|'
}

@test "a fire service's name by itself says whose the paper is, and no event" {
	expect number,country $'More call-outs in a year\nNorfolk Fire and Rescue Service\nCrews were called out to 5,000 incidents in the past year.' '5,000|'
	expect number,country $'More call-outs in a year\nNorfolk Fire Deaths\nCrews were called out to 5,000 incidents in the past year.' '5,000|GB'
}

@test "a title tells where the building is in which something took place" {
	expect number,country $'ATTACK ON BOLE MALL, NAIROBI\n\nOn Saturday gunmen stormed the mall. In all, 39 people were killed.' '39|KE'
	expect number,country $'AFYA HOUSE, NAIROBI\n\nOn Saturday gunmen stormed the mall. In all, 39 people were killed.' '39|'
}
