#!/usr/bin/env bats
# Which place governs a figure.

setup() {
	load helper
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
	expect number,country 'The victims are from Chad (1), Niger (3); Mali (5).' '1|' '3|' '5|'
	expect number,country 'About 900 people came to Malta, mainly from Chad (500); Niger (9); and Mali (300).' '900|MT' '500|MT' '9|MT' '300|MT'
	expect number,country 'Deaths were reported from Chad (1), Niger (3) and Mali (5).' '1|TD' '3|NE' '5|ML'
}

@test "which place comes next is where its own number was" {
	expect number,place 'Lima recorded 51 thefts, followed by the Lira district with 19.' '51|Lima' '19|Lira district'
}

@test "a place that helps to find another does not govern" {
	expect number,country 'In Qalamoun, Syria, near the Lebanese border, eight rebels were killed.' 'eight|SY'
	expect number,place 'In Sinjar, near Mosul, eight rebels were killed.' 'eight|Sinjar'
}

@test "a town takes no article" {
	expect number,country 'A team from the Groningen arrested four people.' 'four|'
	expect number,country 'In the Groningen area police arrested four people.' 'four|NL'
}

@test "figures in one enumeration share the place behind it" {
	expect number,country 'Troops shot down five drones over the Red Sea and destroyed two trucks and a tank in Yemen.' \
	    'five|' 'two|YE' 'a|YE'
}

@test "the place of a part is not that of the whole" {
	expect number,country 'A total of 19 rebels were killed, ten of them in Iraq.' '19|' 'ten|IQ'
	expect number,country 'Police arrested 104 people, most of them in Kenya.' '104|'
	expect number,country 'Police arrested 104 people, nearly all of these in Kenya.' '104|'
}

@test "a semicolon does not end where it was" {
	expect number,country 'Three boats sank off Sfax, it said; eleven people were rescued.' 'Three|TN' 'eleven|TN'
}

@test "a country that acts, where nothing else says where" {
	expect number,country 'French officials arrested 65 people and Germany arrested 47 others.' '65|' '47|DE'
	expect number,country 'In Mali, 340 schools are closed. Burkina Faso has two million displaced people.' '340|ML' 'two million|BF'
}

@test "what follows and in a place is there, not what stands before" {
	expect number,country 'At the airport in Johannesburg police made 22 arrests, and in Kenya they made ten arrests.' \
	    '22|ZA' 'ten|KE'
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
	expect number,country $'The fire service has told of fewer fires in the Donetsk region.\n\nLast year 383 fires were recorded, the service said.' '383|UA'
}

@test "who was told is no number of people" {
	expect number,country 'The ministry said 20 Ukrainian drones were destroyed over the Belgorod region.' '20|RU'
}

@test "what stands behind the parts is where the whole was" {
	expect number,country 'In all 50 rebels, comprising 31 men and 19 women, surrendered in Niger.' \
	    '50|NE' '31|NE' '19|NE'
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

@test "behind a capital In, inside a sentence, another one begins" {
	expect number,country 'The raids were in Mali and Chad In Pretoria, soldiers held 19 men.' '19|ZA'
}

@test "a country acts right behind the time that opens the sentence" {
	expect number,country 'As of May 8, 2020 Saint Lucia has recorded a total of 18 cases.' '18|LC'
	expect number,country 'On Monday Chad recorded 12 deaths.' '12|TD'
}

@test "a place that recorded so many killed is where they were; whence deaths are told is too" {
	expect number,country 'Some 14 were killed in Tripoli. Diyala recorded 74 killed and 114 hurt while Kano recorded 37 killed.' \
	    '14|LY' '74|IQ' '114|IQ' '37|NG'
	expect number,place 'The agency has reported 11 more deaths from Sindh.' '11|Sindh'
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

@test "a bare number in brackets has the place behind it" {
	expect number,country 'The action led to 30 arrests (18 in Italy, 10 in Germany and 2 in Spain), they said.' \
		'30|' '18|IT' '10|DE' '2|ES'
	expect number,country 'In Italy, Germany and Spain, the action led to 30 arrests (18 in Italy, 10 in Germany and 2 in Spain).' \
		'30|IT+DE+ES' '18|IT' '10|DE' '2|ES'
}

@test "whither goods went is no vote for where they were taken" {
	expect number,place,country $'Guards took silver that was being smuggled to Bangladesh.\n\nIn Bengal nine men were held with drugs that were being smuggled to Bangladesh, and six in Nadia.' \
	    'nine|Bengal, Nadia|IN' 'six|Nadia|IN'
}

@test "the place of some of these is not that of all" {
	expect number,place 'Nobody was hurt in Togo.

90 men were held for theft, 40 of these arrests were made in Chad.' 'Nobody|Togo' '90|Togo' '40|Chad'
}

@test "each clause has the place that acts in it, and a dateline may have its day before it" {
	expect number,place 'He said: "Oyo had 26 deaths, while Ogun and Zamfara recorded 24."' '26|Oyo' '24|Ogun and Zamfara'
	expect number,place '5 May 2024 - Doha: The Red Crescent has fed 47,000 people in northern Syria.

It gave 600 heaters.' '47,000|Syria' '600|Syria'
}

@test "what is entered or patrolled is where, whoever stands before the verb" {
	expect number,country 'Nine men drowned on a boat from Libya entering Malta.' 'Nine|MT'
	expect number,place 'Police of Peru patrolling Lima found nine bodies.' 'nine|Lima'
	expect number,place 'Entering Goma, 12 men were killed.' '12|Goma'
}

@test "the office of a country that reports, and what is worldwide" {
	expect number,place 'The National Focal Point of Saudi Arabia reported 15 cases.' '15|Saudi Arabia'
	expect number,place 'Chad is one of the largest operations worldwide.

The office made 25 visits in Chad and held 40 talks.' '25|Chad' '40|Chad'
}

@test "what a border of two countries is in, and who is said to lead" {
	expect number,country 'The border with Hungary was crossed by 300 people.' '300|HU'
	expect number,country 'Guards foiled attempts to introduce 14 kg of kif through the borders with Morocco.' '14|MA'
	expect number,country 'Guards at the Polish border with Belarus stopped 40 people.' '40|PL'
	expect number,place 'Guards seized 82 goats along the border of Chad with Niger.' '82|Chad with Niger'
	expect number,country "Guards seized 82 goats along Chad's southern border with Libya." '82|TD+LY'
	expect number,place 'Guards seized 82 goats along the Indo-Nepal border.' '82|Indo-Nepal border'
	expect number,place 'The marshal said that Lagos led with 44 robberies, followed by Kano with 40.' '44|Lagos' '40|Kano'
}

@test "a place behind what is said of some of them is that of all" {
	expect number,place 'Police detained 63 migrants, 11 of whom were minors, near Oslo on Tuesday.' '63|Oslo' '11|Oslo'
	expect number,place 'The navy stopped 63 migrants, 11 of them minors, 30 miles south of Oslo.' '63|Oslo' '11|Oslo'
	expect number,place 'Police arrested 40 men, ten of them in Leeds, in a raid.' '40|' 'ten|Leeds'
}

@test "a label of places tells how far from one it was" {
	expect number,place,country $'Fatalities: 11\nLocation: 5 km north of Wau, South Sudan' '11|Wau, South Sudan|SS'
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

@test "where what is told next took place is not where the rest did" {
	expect number,place 'The navy has freed 600 sailors since March, 31 of them last week, adding that nine of the 600 were freed off Oman.' '600|' '31|' 'nine|Oman' '600|Oman'
}

@test "the country is the one whose force acts, and a border guard acts at home" {
	expect number,country $'LOME : Border Guard Ghana (BGG) took 14 canoes in drives across the country in May.\n\nThe guards also held 31 men.' '14|GH' '31|GH'
	expect number,country 'The Kenya Defence Forces killed nine raiders across the country.' 'nine|KE'
	expect number,country $'The Malta Border Police held 31 men in May.\n\nThey were fed.\n\nFour boats sank.' '31|' 'Four|'
	expect number,country 'The river guards killed nine raiders across the country.' 'nine|'
}

@test "what somebody tries to go to has not been reached, nor has what is an example of it" {
	expect number,country 'They handed over 31 men for trying to go to Peru.' '31|'
	expect number,country 'They handed over 31 men for trying to travel to neighbouring countries, including Peru, in May.' '31|'
	expect number,country 'They stopped 31 men bound for countries such as Peru.' '31|'
	expect number,country 'Some 31 men died in countries such as Peru.' '31|PE'
	expect number,country 'Some 31 men died in provinces such as Herat.' '31|AF'
}

@test "the town of a site stands right behind it, and of those that an item told of the next item tells on" {
	expect number,place 'Nine men were held in the commercial market Rawalpindi.' 'Nine|Rawalpindi'
	expect number,country $'Relief\n\n- In May 20 boys were hurt in Kenya\n- Some 411 families were hit in 12 districts of Malawi\n- Out of the affected, 31 families are in schools' '20|KE' '411|MW' '31|MW'
}

@test "an office of a country tells of it, and its border patrol is none of its events" {
	expect number,country 'The Zimbabwe Ministry of Health and Child Care on Wednesday said 215 cases were found. They knew.' '215|ZW'
	expect number,country 'Fourteen sailors are in the custody of the U.S. Border Patrol. They knew.' 'Fourteen|'
	expect number,country 'The Nepal Red Cross fed 40 families across the country. They knew.' '40|NP'
	expect number,country 'The US Geological Survey saw a quake. It killed 40 people across the country.' '40|'
	expect number,country 'Feeding (City News / Nepal Times, May 3) 40 families across the country was hard. They knew.' '40|'
}

@test "the country that acts behind those that an event was in" {
	expect number,country 'Fires have spread across Chile and Peru, with Peru reporting 3,411 hectares burned and at least two deaths. They knew.' '3,411|PE' 'two|PE'
	expect number,country 'Fires have spread across Chile and Peru, and Chile reported 39 deaths. They knew.' '39|CL'
	expect number,country 'In Kenya, floods killed 31 people, while Chad reported nine deaths and Mali 40. They knew.' '31|KE' 'nine|TD' '40|ML'
	expect number,country 'Kenya has recorded 40 deaths, compared with 31 in Chad. They knew.' '40|KE' '31|TD'
	expect number,country 'Chile, Peru, and Chad reported 39 deaths. They knew.' '39|CL+PE+TD'
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
