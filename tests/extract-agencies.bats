#!/usr/bin/env bats
# What police, customs, courts and rescuers write of.

setup() {
	load helper
}

@test "what carries a total of so many, and what weighs so much" {
	expect number,counted,outcome 'Two buses carrying a total of 61 people collided near Bari.' 'Two|buses|collided' '61|people|carrying'
	expect number,counted,outcome 'Gold bars weighing 3 kg were found. Ivory weighing 83 kg was seized in Voi.' '3|Gold bars|found' '83|Ivory|seized'
	expect number,counted,measure 'One rider died; 11 others had minor injuries.' 'One|rider|killed' '11|others|injured'
}

@test "the time that heads a bracket is of what stands in it" {
	expect number,period,scope 'Guards seized 40 rifles (year to date: 310) in Bari.' '40||' '310|year to date|cumulative'
}

@test "orders that are served are not delivered" {
	expect number,counted,measure 'Inspectors served nine closure orders in April.' 'nine|closure orders|other'
	expect number,counted,measure 'The kitchen served 900 meals.' '900|meals|delivered'
}

@test "people who have recovered are well, those who are recovered are out of danger" {
	expect counted,outcome,measure 'So far 340 persons have fully recovered. Nine people were recovered from the lake.' \
		'persons|have fully recovered|recovered' 'people|recovered|rescued'
	expect counted,measure 'Police have recovered 14 stolen cars.' 'stolen cars|seized'
}

@test "where nobody is ill, bare cases are of the event that is named nearest" {
	expect number,measure 'Monitors wrote down these incidents by noon:
- observers kept out - 11 cases;
- ballot boxes without a seal - 4 cases;' '11|incident' '4|incident'
	expect number,measure 'Customs registered 450 smuggling cases. The number of cases that were of tobacco was 131.' \
		'450|incident' '131|incident'
	expect number,measure 'Boat crews went out to 320 cases last year, 240 of them groundings.' '320|incident' '240|incident'
	expect number,measure 'The district hospital told of an accident. There were 12 new cases in the town.' '12|infected'
	expect number,outcome,measure 'The clinic saw three bronchitis cases. Then the raid was over.' 'three|saw|infected'
}

@test "a packet that is seized is a thing, whatever is in it" {
	expect number,counted,measure 'Five bottles and a packet holding white powder were seized.' 'Five|bottles|seized' 'a|packet|seized'
}

@test "alternatives describe one noun" {
	expect number,counted,measure 'Officers seized nine suspected or replica firearms, six swords and £6,000 in cash.' \
		'nine|suspected or replica firearms|seized' 'six|swords|seized' '6,000|cash|seized'
	expect number,counted 'They stopped 40 unlicensed, suspended or banned drivers.' '40|unlicensed, suspended or banned drivers'
}

@test "arrests are made, and of them others" {
	expect number,counted 'In all 274 arrests were made in Chad while 142 were made in Mali.' '274|arrests' '142|arrests'
}

@test "what many are said to be is a plural, or else describes them" {
	expect number,counted,measure 'Of the 900 crashes, 55 were minor and 12 were fatal.' \
		'900|crashes|incident' '55|crashes|incident' '12|crashes|incident'
	expect number,counted 'There were 900 crashes; 12 were fatal.' '900|crashes' '12|crashes'
}

@test "behind a preposition a participle describes the noun that follows" {
	expect number,counted,measure,scope 'The storm caused 217 deaths (109 from collapsed houses, 60 in flooded cellars).' \
		'217|deaths|killed|' '109|deaths|killed|part' '60|deaths|killed|part'
}

@test "plants that police find are goods" {
	expect number,counted,measure 'Officers found 313 plants in a loft.' '313|plants|seized'
	expect number,counted,measure 'Drones hit nine plants.' 'nine|plants|engaged'
}

@test "a verb of one that an and joins befell none of the several before it" {
	expect number,counted,measure 'He is facing four criminal charges and was released on bail.' 'four|criminal charges|other'
}

@test "what is weighed goes on in the enumeration, and not its weight" {
	expect number,counted 'Rangers recovered two tusks weighing 38 kg, four wire snares and a rifle during a patrol.' \
		'two|tusks' '38|tusks' 'four|wire snares' 'a|rifle'
}

@test "who gets a notice is counted, and is no place" {
	expect number,counted,measure 'Closure notices were issued to 52 businesses.' '52|businesses|other'
	expect number,counted,measure 'Fines were given to 12 shops.' '12|shops|other'
}

@test "a total of so many that led to others is told" {
	expect number,counted,scope 'Last year a total of 6,784 visits led to 4,721 arrests.' '6,784|visits|total' '4,721|arrests|'
}

@test "a label counts the noun before its preposition" {
	expect number,counted,measure $'Arrests for electoral offences: 12\nRescues from water: 9\nAttacks on health workers: 6\nSeizures of cannabis: 31' \
		'12|Arrests|detained' '9|Rescues|rescued' '6|Attacks|attack' '31|Seizures of cannabis|seized'
}

@test "what was attempted tells which attempts are counted" {
	expect number,counted,outcome 'The guard prevented 214 attempts to cross the border.' '214|attempts|prevented'
}

@test "how something was attempted stands before its verb" {
	expect number,counted,measure 'In May, there were 47 attempts to illegally cross the border.' '47|attempts|other'
	expect number,counted,outcome 'Since January guards recorded 5,780 attempts to secretly cross the river.' '5,780|attempts|recorded'
	expect number,counted,measure 'Guards foiled an attempt to smuggle 900 pills.' '900|pills|seized'
}

@test "when goods were sold is not when they were recalled" {
	expect number,period 'A firm is recalling about 12,400 pounds of salad. Three people were taken ill. The salads were sold in shops between 1 and 20 April 2024.' \
		'12,400|' 'Three|'
}

@test "earlier values in a row are of as many counts before them" {
	expect number,counted,period 'In April there were 14 murders and 88 robberies, compared with 17 and 92 in March.' \
		'14|murders|April' '88|robberies|April' '17|murders|March' '92|robberies|March'
}

@test "a label that says only when goes on with the line before" {
	expect number,counted,period $'Arrivals by boat\nYesterday: 312 people\nLast seven days: 1,044' '312|people|Yesterday' '1,044|people|Last seven days'
	expect number,counted,scope $'Measles bulletin\nNew cases: 312\nCumulative since 1 January: 41,233' '312|cases|' '41,233|cases|cumulative'
}

@test "where those were going from whom it was taken is not where" {
	expect number,place '140 capsules were recovered in Lima from a man going to Doha.' '140|Lima'
}

@test "who some of them were is told of a part, and those behind are of all" {
	expect number,counted,measure,scope 'Officers detained 45 people at the fair; 19 were women. Four were released without charge.' \
		'45|people|detained|' '19|women|detained|part' 'Four|people|released|part'
}

@test "a target on a line of its own is no figure" {
	expect number,measure $'Vaccination drive\nTarget: 250,000\nVaccinated: 181,400' '181,400|vaccinated'
}

@test "an offence under a count of arrests is what somebody was held for" {
	expect number,counted,measure 'Police recorded 412 arrests in October: murder - 162, robbery - 90, fraud - 160.' \
		'412|arrests|detained' '162|arrests|detained' '90|arrests|detained' '160|arrests|detained'
	expect number,counted,measure $'Arrests by offence:\n- Drink driving: 41\n- Assault: 33' '41|Arrests|detained' '33|Arrests|detained'
	expect number,counted,measure 'Arrests: burglary 12, robbery 4, assault 9' '12|Arrests|detained' '4|Arrests|detained' '9|Arrests|detained'
	expect number,counted,measure,scope $'Police made 43 arrests.\n\nArrest breakdown:\n- 16 x Violent disorder\n- 27 x Failing to stop' \
		'43|arrests|detained|total' '16|Arrest|detained|part' '27|Arrest|detained|part'
	expect number,counted,measure $'Those arrested were held for:\n- Kidnapping: 2\n- 5 possession of weapons' '2||detained' '5||detained'
	expect number,counted,measure 'Persons arrested: murder - 2; criminal damage - 5.' '2|Persons|detained' '5|Persons|detained'
	expect number,measure $'Arrests:\n- Vehicles stopped: 31' '31|other'
	expect number,counted,measure $'Seized:\n11 Type 56 rifles\n2 burglary kits' '11|Type 56 rifles|seized' '2|burglary kits|seized'
	expect number,measure 'Police recorded 162 murders and made 90 arrests.' '162|killed' '90|detained'
}

@test "a time before the count that is brought about is of that alone" {
	expect number,period 'The office today confirmed 17 new cases of dengue in Bari, bringing the number of cases this year to 412.' '17|today' '412|this year'
}

@test "one count is a noun" {
	expect number,counted,outcome 'He was convicted of three counts of fraud and one count of arson.' 'three|counts of fraud|convicted' 'one|count of arson|convicted'
}

@test "who is referred to court is not sick" {
	expect number,counted,measure 'Nine station owners were referred to prosecution.' 'Nine|station owners|other'
}

@test "lives that were saved are no deaths" {
	expect number,counted,measure 'In all 355 lives were saved and 40 lives were lost.' '355|lives|rescued' '40|lives|killed'
}

@test "who tells it is not what is counted, nor what they see to what befell" {
	expect number,counted,measure 'Municipal fire brigade: 3 dead and 5 injured in flat fire.' '3||killed' '5||injured'
	expect number,measure 'Inspectorate of Prisons: in March there were 25 self-inflicted deaths and 1,412 assaults.' '25|killed' '1,412|attack'
	expect number,counted,measure 'Inspectorate of Prisons: 12 officers checked the cells.' '12|officers|other'
}

@test "cases of those who are convicted are no illness" {
	expect number,counted,measure 'The Bureau registered 31 cases against public servants and obtained convictions in 12 cases.' \
		'31|cases|incident' '12|cases|incident'
}

@test "a label says of what a piece is, and that cash was found" {
	expect number,unit,counted $'Seizures\nCigarettes: 12.4 million sticks\nCash: EUR 1.3 million\nHeroin: 3 kg' \
		'12.4 million||Cigarettes' '1.3 million|EUR|Cash' '3|kg|Heroin'
}

@test "what was found on those arrested was seized, whatever it is called" {
	expect number,counted,measure 'Police seized weapons from the arrested, including 13 hand-grenades, six Kalakovs and 36 shotguns.' \
		'13|hand-grenades|seized' 'six|Kalakovs|seized' '36|shotguns|seized'
}

@test "several are not of one in another sentence" {
	expect number,counted 'A labourer was killed. Three buses collided, killing 12.' 'A|labourer' 'Three|buses' '12|'
}

@test "wages that are recovered are no seizure, and crew in one word are no units sent" {
	expect number,counted,measure 'The department recovered $113,000 in back wages for 169 workers.' '113,000|back wages|other' '169|workers|other'
	expect number,counted,measure $'Crew on board: 3\nTotal fatalities: 5' '3|Crew|other' '5|fatalities|killed'
}

@test "an outcome inside the name of who tells is none" {
	expect number,counted,measure 'Farmers Union: nine detained.' 'nine||detained'
	expect number,counted,outcome 'Fire & Rescue Wales: about 40 firefighters and 12 lorries fought a factory blaze overnight.' \
		'40|firefighters|' '12|lorries|'
	expect number,measure 'Bomb disposal unit: over the past month teams saw 61 items of unexploded ordnance.' '61|other'
	expect number,counted,outcome 'Killed in May: 12 men and four women, all of them from Bari.' '12|men|Killed' 'four|women|Killed'
}

@test "a time without a date ends what a number of is counted" {
	expect number,counted 'The cumulative number of cases this season is 14,402.' '14,402|cases'
}

@test "what they are held for the possession of was seized too" {
	expect number,counted,measure 'Police arrested nine men for the possession of 300 fuses and four flares.' \
		'nine|men|detained' '300|fuses|seized' 'four|flares|seized'
}

@test "cases beside arrests and seizures are incidents" {
	expect number,measure 'Guards arrested 30 smugglers. The branch registered 41 cases.' '30|detained' '41|incident'
	expect number,measure 'They held 90 people caught in 66 cases.' '90|detained' '66|incident'
	expect number,measure 'Clinics registered 41 cases.' '41|infected'
}

@test "cash in a list of what was found was seized" {
	expect number,counted,measure $'The sweep led to:\n\n- 17 arrests\n- $9,500 in cash\n- five stolen cars' \
		'17|arrests|detained' '9,500|cash|seized' 'five|stolen cars|seized'
}

@test "who comes from where is told of those who are checked" {
	expect number,outcome,measure 'Customs stopped a woman arriving from Peru.' 'a|stopped|other'
	expect number,measure 'Villages took note of 90 people arriving from the coast.' '90|displaced'
	expect number,outcome 'They referred 55 traffickers for prosecution.' '55|referred for prosecution'
	expect number,counted,measure 'The courier had swallowed 48 pellets of heroin.' '48|pellets of heroin|seized'
}

@test "acres in a label are what burned" {
	expect number,counted,measure $'Acres burned: 7,300\nHomes damaged: 14' '7,300|Acres|destroyed' '14|Homes|damaged'
}

@test "a base form before a bound and its number is a verb of a headline" {
	expect number,outcome 'Rangers Rescue More Than 30 Hikers' '30|Rescue'
	expect number,outcome 'Wardens Seize Nearly 200 Traps' '200|Seize'
}

@test "items under one that ends in of which are parts of it" {
	expect number,counted,scope $'Results:\n\n610 arrests, of which\n\t- 402 linked to fraud\n\t- 98 linked to theft\n70 cars seized' \
		'610|arrests|' '402|arrests|part' '98|arrests|part' '70|cars|'
}

@test "what was done with the first of an item was done with all" {
	expect number,outcome,measure '900 persons checked, 120 vehicles and 40 parcels' '900|checked|other' '120|checked|other' '40|checked|other'
	expect number,measure '14 houses searched, six rifles' '14|raid' 'six|seized'
}

@test "a number behind a slash has its own label" {
	expect number,counted,measure 'Deaths: 7 / Passengers: 31' '7|Deaths|killed' '31|Passengers|other'
}

@test "an aircraft's model, election day and the most wanted are no figures and no place" {
	expect number,counted 'A Piper 400B plane was found.' 'A|Piper 400B plane'
	expect number,place 'They recorded 51 quarrels on Election Day.' '51|'
	expect number,counted 'Two of the 10 most wanted men were held.' 'Two|'
}

@test "who holds somebody is not held; those who are arrested are no cases" {
	expect number,measure 'A joint team held three men with a pistol.' 'three|detained' 'a|seized'
	expect number,counted,measure 'Robbery - 3 cases (2 solved, 4 arrested)' '3|cases|incident' '2|cases|incident' '4||detained'
	expect number,counted $'Robbery: 3 cases\nTraffic challans issued: 1,204; fine realised: $3,600' '3|cases' '1,204|Traffic challans' '3,600|Traffic challans'
}

@test "a field of places may say what the place lies in; counties have one noun" {
	expect number,country $'Fatalities: 5\nLocation: 8 km NW of Lodwar - Kenya\nPhase: En route' '5|KE'
	expect number,country 'Agents arrested 28 men in Bergen, Essex and Hudson counties.' '28|US'
	expect number,country 'Police in Kano held 22 men: nationals of Chad (9), Mali (7) and Niger (6).' '22|NG' '9|NG' '7|NG' '6|NG'
}

@test "the day of a record is told behind it" {
	expect number,period 'The worst blast was in 1992, when 263 miners were killed.' '263|1992'
}

@test "numbers in a row behind a plural of places are names; the personnel of a record is a figure" {
	expect number 'A notice is in place in zones 4, 5 and 6, and 85 people have registered.' '85'
	expect number 'Wards 3 and 4 recorded 12 thefts.' '12'
	expect number,counted,measure $'Injuries: 2\nTotal personnel: 690 (13 crews)\nHomes burned: 12' \
		'2|Injuries|injured' '690|personnel|deployed' '13|crews|deployed' '12|Homes|destroyed'
}

@test "the total number of them is theirs, and in a past year no running count" {
	DATE=2023-03-01 expect number,counted,scope,period 'The total number of thefts rose from 230 in 2021 to 310 in 2022.' \
		'230|thefts||2021' '310|thefts||2022'
	DATE=2023-03-01 expect number,counted 'The overall number of crimes increased by 25% to 3,300 in 2022, from 2,640 in 2021.' \
		'3,300|crimes' '2,640|crimes'
}

@test "what a subject amounts to stands behind a comma or a change" {
	expect number,counted 'Arrests were up 12 per cent, to 412.' '412|Arrests'
	expect number,counted 'Robberies, at 388, were down by 44.' '388|Robberies'
	DATE=2023-03-01 expect number,counted,period 'Thefts rose 4 per cent in 2022, to 530.' '530|Thefts|2022'
}

@test "a part on a line of its own, cases by the label of their row, and money among what was seized" {
	expect number,counted,scope $'Incidents attended: 1,240 (2019: 1,301)\n  of which fires: 331\n  of which false alarms: 512\n\nHoax calls: 24' \
		'1,240|Incidents|' '1,301|Incidents|' '331|fires|part' '512|false alarms|part' '24|Hoax calls|'
	expect number,counted,measure $'Offence / Cases / Arrests\nTheft: 51 / 18\nBurglary: 23 / 24\nTotal: 74 / 42' \
		'51|Cases|incident' '18|Arrests|detained' '23|Cases|incident' '24|Arrests|detained' '74|Cases|incident' '42|Arrests|detained'
	expect number,measure 'Twelve people were arrested and $90,000 and two cars seized.' 'Twelve|detained' '90,000|seized' 'two|seized'
	expect number,counted $'Assaults on staff: 41\nEscapes: 3' '41|Assaults' '3|Escapes'
}

@test "of these after a comparison are of those told now; an adjective in front of and and a number is no noun" {
	expect number,counted,scope,of 'Fires rose to 1,112 in 2025 from 987 in 2024. Of the total, 801 were at sea.' '1,112|Fires||' '987|Fires||' '801|Fires|part|14'
	expect number,counted,scope,of 'Officers made 112 arrests, up from 98. Of these, 80 were for theft.' '112|arrests||' '98|arrests||' '80|arrests|part|14'
	expect number,counted 'Of the 112 fires, 80 were residential, 9 agricultural and 21 commercial.' '112|fires' '80|fires' '9|fires' '21|fires'
}

@test "the time of what is compared as the same, or of what another verb befell, is not the figure's" {
	expect number,period 'Eleven people died over the holiday, the same number as in 2024.' 'Eleven|'
	expect number,period 'On Monday police destroyed 400 kg of drugs seized in 2024.' '400|Monday'
	expect number,period 'Authorities burned 3 tonnes of ivory seized since 2019.' '3|'
	expect number,counted,outcome 'Three lists were rejected.' 'Three|lists|rejected'
}

@test "labels one behind the other in a line; both in an aside; whose flag a ship flies" {
	expect number,counted,measure 'Arrests: 12 Deaths: 40 Recovered: 5' '12|Arrests|detained' '40|Deaths|killed' '5||recovered'
	expect number,measure 'Arrests: 12; Seizures: 4' '12|detained' '4|seized'
	expect number,measure,place 'Deaths: 12; Kabul: 9' '12|killed|' '9|killed|Kabul'
	expect number,unit,counted 'Fires: 44,120 Acres: 5,630,214' '44,120||Fires' '5,630,214||Acres'
	expect number,measure 'A ship saved 27 people. Two of them, both Sudanese nationals aged 19 and 22, were arrested.' '27|rescued' 'Two|detained'
	expect number,place '27 people were picked up by a vessel flying the flag of Malta.' '27|'
}

@test "a location with its country's long name in brackets; a name in capitals that an operation is known as" {
	expect number,country $'Air database\nFatalities: 6 / Occupants: 9\nLocation: near Goma - Congo (Democratic Republic)' '6|CD' '9|CD'
	expect number,counted 'Police named 22 recruiters. The operation, known as EMMA 11, led to 102 arrests.' '22|recruiters' '102|arrests'
}

@test "how it befell some whom no noun names; both of whom, and another verb" {
	expect number,counted,measure,scope 'Two trains collided, leaving 40 hurt, four critically.' 'Two|trains|incident|' '40||injured|' 'four||injured|part'
	expect number,scope 'A bus overturned, injuring 40, four critically.' 'A|' '40|' 'four|part'
	expect number,counted 'The crash killed both pilots and injured three people.' 'both|pilots' 'three|people'
	expect number,counted 'The raid killed both soldiers and officers.'
	expect number,counted 'Officers stopped 412 vehicles and found 12 of them carrying contraband.' '412|vehicles' '12|vehicles'
}

@test "adjectives joined by and or a slash open a label's noun" {
	expect number,counted $'State and local warrants: 5,100\nMen and women: 90' '5,100|State and local warrants' '90|Men and women'
	expect number,counted 'Domestic/foreign flights: 14' '14|Domestic/foreign flights'
}

@test "the bodies of the last so many; an event as a label is none of those that were held" {
	expect number,measure 'The bodies of the last five missing divers were found.' 'five|killed'
	expect number,counted,measure 'Market blaze: six arrested' 'six||detained'
	expect number,counted,measure 'Burglary: 41 reported' '41|Burglary|incident'
	expect number,counted,outcome 'Customs stopped 38 parcels suspected of hiding pills.' '38|parcels|stopped'
	expect number,measure 'Of the drivers, nine tested positive for alcohol.' 'nine|other'
	expect number,counted,measure 'Property saved: $90,000' '90,000|Property|rescued'
}

@test "the names of those who were held stand between them and the verb; their ages are none" {
	expect number,counted,measure,place 'Two suspects: Sani Musa, 32, and Bello Ali, 29, were nabbed in Kano.' 'Two|suspects|detained|Kano'
	expect number,counted 'Three men – John Doe, 41, Jim Roe, 22 and Al Poe, 19 – were held.' 'Three|men'
}

@test "two participles describe what another verb befell; most of them are elsewhere" {
	expect number,counted,outcome 'Police recovered 17 hijacked and stolen lorries.' '17|hijacked and stolen lorries|recovered'
	expect number,counted,measure 'Nine wounded and sick sailors were flown out.' 'Nine|wounded and sick sailors|evacuated'
	expect number,place $'Road report\n\nMore than 90 drivers were held for speeding, majority of arrests in Gauteng (41).' '90|' '41|Gauteng'
}

@test "whither somebody tried to smuggle is not where it was found; what only locates goes on" {
	expect number,measure,place 'Customs foiled a bid to smuggle 60 kg of ivory packed in timber to Malaysia.' '60|seized|'
	expect number 'Blasts at four mosques and two markets killed 77 people.' '77'
}

@test "more than before is a change" {
	expect number,counted 'There were 149 crashes. This represents 25 more crashes and 19 more deaths compared to the year before.' '149|crashes'
	expect number 'Police held 12 more men.' '12'
}

@test "one among others that are enumerated, what the part of events were, and who are among the dead" {
	expect number,counted 'Aboard were 61 tourists, one child, two nurses and a cook.' '61|tourists' 'one|child' 'two|nurses'
	expect number,counted,scope 'Of the 90 incidents, 31 were fires.' '90|incidents|' '31|fires|part'
	expect number,counted,measure 'Nine foreigners, among them four Swedes, are among the dead.' 'Nine|foreigners|killed' 'four|Swedes|killed'
	expect number,place 'Most thefts were in Dublin (22), followed by Cork (15).' '22|Dublin' '15|Cork'
}
