#!/usr/bin/env bats
# Parts of what is counted: including, of whom, among them, the whole said again.

setup() {
	load helper
}

@test "people who add up to those of the sentence before are those, and it befell them" {
	expect number,counted 'As many as 63 bandits were killed - five drivers, 17 farmers and three migrants.' '63|bandits' 'five|drivers' '17|farmers' 'three|migrants'
	expect number,counted,measure,scope 'A fire killed 12 people. The victims were seven men, four women and a child.' \
	    'A|fire|incident|' '12|people|killed|total' 'seven|men|killed|part' 'four|women|killed|part' 'a|child|killed|part'
	expect number,counted,measure 'Officers made 59 arrests. The 55 men and four women are from Chad.' \
	    '59|arrests|detained' '55|men|detained' 'four|women|detained'
	expect number,counted,measure 'Officers arrested 59 people. The 50 men and four women are from Chad.' \
	    '59|people|detained' '50|men|other' 'four|women|other'
}

@test "parts: including, of whom, among them" {
	expect number,counted,measure,scope 'Twelve people drowned, including three children.' \
	    'Twelve|people|killed|' 'three|children|killed|part'
	expect number,measure,scope 'Police arrested 40 people, of whom 12 were released.' \
	    '40|detained|' '12|released|part'
}

@test "what befell the whole befell its parts" {
	expect counted,outcome,measure 'Ten of the dead were women and four children.' \
	    'women|dead|killed' 'children|dead|killed'
	expect counted,outcome,measure 'Of those arrested, 31 were men and six women.' \
	    'men|arrested|detained' 'women|arrested|detained'
}

@test "an aside is no antecedent: including two nurses" {
	expect number,counted 'The blast killed 20 people, including two nurses, and hurt 30.' \
	    '20|people' 'two|nurses' '30|people'
	expect number,counted 'They made 36 raids on depots in Iraq, 12 of them at night.' \
	    '36|raids on depots' '12|raids'
}

@test "a list of seizures has no part of those arrested, nor of another item" {
	expect number,measure,scope $'Officers made 4,640 seizures.\n\nNotable seizures included:\n\n* Kenya: 16 machines seized, and 12 suspects arrested.\n* Mali: four people arrested.' \
	    '4,640|seized|' '16|seized|' '12|detained|' 'four|detained|'
}

@test "a thing among the parts of what befell so many things" {
	expect number,counted,scope 'Rebels shelled 40 huts, including nine barns, a clinic and two mills.' '40|huts|' 'nine|barns|part' 'a|clinic|part' 'two|mills|part'
	expect number,counted 'The crew caught 40 knives, including a dagger.' '40|knives' 'a|dagger'
}

@test "what is weighed among the seizures made was seized" {
	expect number,outcome,measure,scope 'Officers made 46 seizures, including 40 kg of heroin.' '46|made|seized|' '40|seizures|seized|part'
}

@test "people are parts of those caught, not of the raids" {
	expect number,measure,scope 'Police caught 40 men in 12 raids, among them three leaders.' '40|detained|' '12|raid|' 'three|detained|part'
	expect number,measure,scope 'The force reported 25 soldiers injured, of whom three badly.' '25|injured|' 'three|injured|part'
}

@test "some of them of one people and so many of another" {
	expect number,counted,measure,scope 'At least 93 people drowned, four of them women, three children.' \
	    '93|people|killed|' 'four|women|killed|part' 'three|children|killed|part'
	expect number,counted,measure,scope 'In all 50 sailors were hurt in fights in Oslo, 30 of them Kenyans, 12 Swedes and eight Malians.' \
	    '50|sailors|injured|total' '30|Kenyans|injured|part' '12|Swedes|injured|part' 'eight|Malians|injured|part'
}

@test "what is counted is no part of what is weighed" {
	expect number,measure,scope 'They seized 90 kg of drugs, including 17 kg of heroin, 12 cars and 40 houses.' \
	    '90|seized|' '17|seized|part' '12|seized|' '40|seized|'
}

@test "what follows the last of the parts behind a comma and an and is no part" {
	expect number,counted,measure,scope 'The raid killed 60 villagers, among them 12 boys and nine women, and 31 were wounded.' \
	    '60|villagers|killed|' '12|boys|killed|part' 'nine|women|killed|part' '31|villagers|injured|'
	expect number,measure,scope 'Some 60 villagers died, including 12 boys and nine women, and 40 others were hurt.' \
	    '60|killed|' '12|killed|part' 'nine|killed|part' '40|injured|'
	expect number,counted,scope 'The strike killed 12 children, including three boys, and five women.' '12|children|' 'three|boys|part' 'five|women|'
	expect number,counted,scope 'Forty rebels were arrested, including three leaders, and nine rifles were seized.' \
	    'Forty|rebels|' 'three|leaders|part' 'nine|rifles|'
}

@test "parts in a bracket share the outcome before it" {
	expect number,measure 'In all, 60 people came home (41 women and 19 children).' \
	    '60|returned' '41|returned' '19|returned'
}

@test "two adjectives joined, and other drugs, among the troops" {
	expect counted 'Police seized 12 loaded and unloaded rifles.' 'loaded and unloaded rifles'
	expect counted 'They seized 12 kg of cocaine and other drugs.' 'cocaine and other drugs'
	expect counted 'No one among the troops was hurt.' 'troops'
}

@test "who received what was given; who was among the dead" {
	expect counted,measure 'Teams distributed relief goods to 310 households.' 'households|assisted'
	expect counted,outcome,measure 'Four nurses were among the dead.' 'nurses|dead|killed'
}

@test "things do not share what befell people" {
	expect counted,measure 'Police arrested three men with two rifles.' 'men|detained' 'rifles|seized'
}

@test "a whole that heads the sentence has a participle of its own" {
	expect number,counted,measure 'Of the 46 people hurt by the blast, 12 have died.' \
	    '46|people|injured' '12|people|killed'
	expect number,counted,measure 'Of the 46 people who went in, 12 were rescued.' \
	    '46|people|other' '12|people|rescued'
}

@test "the owner of a whole is not counted" {
	expect number,counted,measure "The crew saved four of the trawler's 12 sailors." \
	    'four|sailors|rescued' '12|sailors|other'
}

@test "numbers side by side share the last one's noun; households of people and people of households" {
	expect number,counted 'Floods left 94, 64 and 51 villagers homeless.' '94|villagers' '64|villagers' '51|villagers'
	expect number,counted,measure 'The boats moved 98 families of 299 individuals.' '98|families|evacuated' '299|individuals|evacuated'
	expect number,measure 'In May 232 refugees returned, of whom 159 returned from Chad and 67 from Niger.' '232|returned' '159|returned' '67|returned'
	expect number,counted 'Most were seen in 2022 (57,697 cases, 87.6%).' '57,697|cases'
}

@test "parts of a whole: out of the; the number of the wounded; a short form within the phrase" {
	expect number,counted,measure 'Nine out of the 25 huts were destroyed.' \
	    'Nine|huts|destroyed' '25|huts|other'
	expect number,measure 'The number of wounded for April reached 22.' '22|injured'
	expect number,counted,measure 'A total of 20 Marburg virus disease (MVD) cases were reported.' \
	    '20|Marburg virus disease (MVD) cases|infected'
	expect number,measure "Floods displaced 30 people in nine of the country's 13 provinces." '30|displaced'
}

@test "two that hang on one noun share what it says" {
	expect number,counted,measure 'The deaths of seven men and four boys were confirmed.' \
	    'seven|men|killed' 'four|boys|killed'
	expect number,measure 'The deaths of six women, three boys and two girls were confirmed.' \
	    'six|killed' 'three|killed' 'two|killed'
	expect number,measure 'The bodies of six women and three children were recovered.' \
	    'six|killed' 'three|killed'
}

@test "the main verb goes over the participle; a part has its own; who is caught in possession" {
	expect number,counted,measure 'At least 43 of the 50 miners trapped in a pit have died.' \
	    '43|miners|killed' '50|miners|other'
	expect number,measure 'Six hikers were on the beach, including one deceased.' 'Six|other' 'one|killed'
	expect number,counted,measure 'The crew seized six vehicles and arrested three.' 'six|vehicles|seized' 'three||detained'
	expect number,counted,measure 'Police stopped 12 cars and seized two.' '12|cars|other' 'two|cars|seized'
	expect number,counted,measure 'A man was arrested in possession of 154 parcels of heroin, weighing 23.5 kg.' \
	    'A|man|detained' '154|parcels of heroin|seized' '23.5|heroin|seized'
	expect number,measure 'Police arrested 100 suspects. They were 100 suspects for illegal possession of arms.' \
	    '100|detained' '100|other'
	expect number,measure 'Twenty rescue teams were engaged in rescue operations.' 'Twenty|deployed'
	expect number,source 'Officers identified 12 men who they believed were smugglers.' '12|'
	expect number 'The dead worked at No 12 Mine.'
}

@test "the parts of one line are not what the next line counts" {
	expect number,counted,measure $'Toll of the flood\n\n- Deaths: 14 (9 men, 5 women)\n- Injured: 37' \
	    '14|Deaths|killed' '9|men|killed' '5|women|killed' '37||injured'
}

@test "those who died include; a share in words of those counted" {
	expect number,counted,measure,scope 'The 32 dead include 14 women.' '32||killed|' '14|women|killed|part'
	expect number,counted,outcome 'Two thirds of the 1,200 families have returned.' '1,200|families|'
	expect number,counted,outcome 'Some of the 300 families who were evacuated on Friday have returned.' '300|families|returned'
	expect number,counted,outcome 'All of the 300 families have returned.' '300|families|returned'
}

@test "the whole is not what befell its part" {
	expect number,counted,outcome,measure 'The army destroyed 14 of 17 drones.' '14|drones|destroyed|destroyed' '17|drones||other'
}

@test "an enumeration that was among the dead" {
	expect number,counted,measure 'Four nurses, three cooks and a driver were among the dead.' 'Four|nurses|killed' 'three|cooks|killed' 'a|driver|killed'
}

@test "an enumeration goes on behind a part and its whole" {
	expect number,measure 'Flooding affected 12 of the 18 provinces, 86 municipalities and 450,000 people.' \
	    '12|affected' '18|other' '86|affected' '450,000|affected'
}

@test "a share of a number of things is a part of them" {
	expect number,unit,measure,scope '70% of the 1,500 houses were razed.' '70|%|destroyed|part' '1,500||other|'
}

@test "compound adjectives in an enumeration share the noun of the last" {
	expect number,counted,outcome 'Sappers said 25 anti-personnel, 56 anti-tank, and 16 anti-vehicle mines were found.' '25|mines|found' '56|mines|found' '16|anti-vehicle mines|found'
}

@test "include ends what is counted; what will befall the next has not" {
	expect number,counted 'The remaining 74 emergencies include persons in distress.' '74|emergencies'
	expect number,counted 'Notices were issued to 41 drivers, and two people will be dealt with later.' '41|drivers'
}

@test "what only gathers says not of whom; goods with a participle have an amount" {
	expect number,counted 'Agents caught 1,245 migrants, including a group of 212.' '1,245|migrants' '212|migrants'
	expect number,counted 'Detectives recovered 23 stolen vehicles valued at $12 million.' '23|stolen vehicles'
}

@test "an age between commas parts no enumeration; has is no unit" {
	expect number,counted,measure 'Police arrested a man, 34, and a woman, 29, on suspicion of theft.' 'a|man|detained' 'a|woman|detained'
	expect number,unit 'Nobody has been arrested.' 'Nobody|'
	expect number,counted 'There were 18 Kenyans and two Indians on the ship.' '18|Kenyans' 'two|Indians'
}

@test "an adverb that opens a sentence takes out no part" {
	expect number,counted,scope 'Police arrested 40 men in May. Notably, 30 rifles were found.' '40|men|' '30|rifles|'
	expect number,counted,scope 'Troops killed 400 rebels in May. Notably, 35 civilians died.' '400|rebels|' '35|civilians|'
	expect number,scope 'Police arrested 40 men in May, notably 30 dealers.' '40|' '30|part'
}

@test "a bare whole with its parts behind including has the verb behind them" {
	expect number,measure,scope '95 including two boys and a girl were killed in raids.' '95|killed|' 'two|killed|part' 'a|killed|part'
}

@test "a whole that is said again has what befell it" {
	expect number,counted,measure 'Troops killed 61 rebels. The 61 rebels were bandits.' '61|rebels|killed' '61|rebels|killed'
	expect number,counted,measure 'They held 61 men. 26 of the 61 detained NPA members were bandits.' '61|men|detained' \
	    '26|detained NPA members|detained' '61|detained NPA members|detained'
	expect number,counted,measure 'Forty people were hurt, including six children. Of these six children, two died.' \
	    'Forty|people|injured' 'six|children|injured' 'six|children|injured' 'two|children|killed'
}

@test "what is told between dashes has the verb of its whole, and not the participle of its noun" {
	expect number,measure,scope 'Police freed 30 kidnapped villagers – 10 women and 20 men.' '30|rescued|total' '10|rescued|part' '20|rescued|part'
}

@test "a list behind with: divides what it stands under" {
	expect number,counted,scope 'On the coast, 147 shops broke the rules, with:

- 96 shops that paid too little
- 78 shops that kept bad books' '147|shops|' '96|shops|part' '78|shops|part'
}

@test "parts that go on: by and, in an apposition, behind some of a whole, from that number" {
	expect number,scope 'Nearly 150,000 homes were hit, including 60,898 totally destroyed and 29,066 badly damaged.' '150,000|' '60,898|part' '29,066|part'
	expect number,scope 'The army said that 26 of the 61 captured rebels were bandits, 15 deserters, and 20 raiders.' '26|part' '61|total' '15|part' '20|part'
	expect number,scope 'Three local women, two from the coast, were arrested.' 'Three|' 'two|part'
	expect number,counted,scope 'The crash involved 35 people, among them five boys. From that number, 17 were hurt.' '35|people|' 'five|boys|part' '17|people|part'
	expect number,scope 'Nearly 90,000 homes were found destroyed (55,095), damaged (28,129) or flooded (5,784).' '90,000|' '55,095|part' '28,129|part' '5,784|part'
}

@test "a number that is said again as a share is a part, and the share no figure" {
	expect number,unit,scope '876 Sudanese nationals (74%) and 307 foreign nationals (26%) crossed.' '876||part' '307||part'
	expect number,unit,scope 'There were 936,242 arrests. Of them 102,352 or 75 per cent were of men.' '936,242||' '102,352||part'
	expect number,unit,scope 'There were 57 deaths (case fatality rate 3%).' '57||' '3|%|'
	expect number,scope 'Of the 61 rebels held, 26 were bandits and 35 deserters.' '61|total' '26|part' '35|part'
}

@test "what a cue that opens its sentence says goes for all that are only described" {
	expect number,measure,scope 'Police arrested 24 workers. Among them, 13 persons were cooks, 10 persons were drivers.' \
		'24|detained|' '13|detained|part' '10|detained|part'
}

@test "parts of one noun go on behind semicolons" {
	expect number,scope 'The group had 9,400 charges, including 2,100 assault offenses; 811 drug offenses; and 55 arson offenses.' \
	    '9,400|' '2,100|part' '811|part' '55|part'
	expect number,scope 'They seized 90 cats, including two lion cubs; 12 lorries.' '90|' 'two|part' '12|'
}

@test "in a list by place, a name that no table knows is no whole of the place below it" {
	expect number,scope "A session was held by the Coordinator.

NUMBER OF ROOFS DAMAGED BY PARISH
|
Gao |
185
|
St. Olaf's |
2399
|
Kayes |
136
|
TOTAL |
2720
|

A meeting was held." '185|part' '2399|part' '136|part' '2720|total'
}

@test "what consists of others was told before, in another paragraph too" {
	expect number,scope,of 'Soldiers found nine high power firearms in Mao on Tuesday.

Major Ali Musa said in a briefing that the recovered firearms consist of four M16 rifles, an M14 rifle, two AK47 rifles and two M203 grenade launchers.' \
	    'nine|total|' 'four|part|15' 'an|part|15' 'two|part|15' 'two|part|15'
	expect number,counted,scope,of 'Men seized 90 weapons and 1,645 rounds. The weapons comprise 37 rifles and 20 Dane guns; the rounds, 1,210 of 7.62mm.' \
	    '90|weapons||' '1,645|rounds||' '37|rifles|part|11' '20|Dane guns|part|11' '1,210|rounds|part|26'
}

@test "damage of one thing is no part of that of another" {
	expect number,scope 'Some 90 houses were destroyed. Damaged infrastructure includes seven bridges, one hospital and 17 schools.' '90|' 'seven|' 'one|' '17|'
	expect number,scope 'The jets struck seven targets. The targets included four tunnels and a storage facility.' 'seven|' 'four|part' 'a|part'
}

@test "of a number, without a comma, and what goes on with it; out of the affected" {
	expect number,scope 'Nineteen people died on the roads.

Of the nineteen deaths this season 14 occurred on open roads. Eleven deaths were in crashes at night. Five deaths were at sea.' \
	    'Nineteen|' 'nineteen|' '14|part' 'Eleven|part' 'Five|part'
	expect number,scope 'Out of the affected, 93 families are in centres.' '93|part'
	expect number,scope 'Of the 30 men in two boats, three died.' '30|' 'two|' 'three|part'
}

@test "who they are between commas, one and others behind a colon, and people by their families in a bracket" {
	expect number,scope 'Three men, one Malian and two Chadian nationals, were held in Mao.' 'Three|total' 'one|part' 'two|part'
	expect number,scope 'They killed three soldiers, one policeman and two cooks.' 'three|' 'one|' 'two|'
	expect number,scope 'Rebels carried out five assaults: one in Gao and four near Mopti.' 'five|total' 'one|part' 'four|part'
	expect number,scope 'A total of 26,776 persons (4,765 families) were evacuated.' '26,776|total' '4,765|total'
}

@test "a paragraph that opens with of the number or among them" {
	expect number,counted,scope 'Troops fought 53 clashes in Chad in May.

Of the number, 19 were in Mao, 31 in Bol, two in Ati and one in Abou.' '53|clashes|total' '19|clashes|part' '31|clashes|part' 'two|clashes|part' 'one|clashes|part'
	expect number,counted,scope '• The programme reached 101,701 people in May.
Among them, 81,015 received USD 2.6 M in cash, and 16,350 people were ill.' '101,701|people|' '81,015|people|part' '16,350|people|part'
}

@test "what one verb tells of side by side is no part of one another" {
	expect number,scope 'On Monday 90 rifles, two belts, three 40 mm rifles and four pistols were recovered from Gao and Bamako.' '90|' 'two|' 'three|' 'four|'
}

@test "a bare number before a participle is of those right before it" {
	expect number,scope 'The firm has received 107 reports of overheating, five resulting in minor damage.' '107|' 'five|part'
	expect number,scope 'Eight dead, six missing and 25 hurt were found.' 'Eight|' 'six|' '25|'
}

@test "bare numbers that go on with the noun of a whole, and add up to it, are its parts" {
	expect number,scope 'Nine men were held. Two were charged, four were released and three fined.' 'Nine|total' 'Two|part' 'four|part' 'three|part'
	expect number,scope 'Six men were held; two were charged while four were released.' 'Six|total' 'two|part' 'four|part'
}

@test "parts by what they were held for go on over the grounds" {
	expect number,scope,measure 'A total of 345 suspects were held, including 12 for murder, 23 for attempted murder and 45 for rape.' \
	    '345|total|detained' '12|part|detained' '23|part|detained' '45|part|detained'
	expect number,scope,measure 'Police arrested 345 suspects including 12 for murder, 23 wanted men and 45 drunk drivers.' \
	    '345||detained' '12|part|detained' '23|part|detained' '45|part|detained'
	expect number,measure 'Police arrested 12 men for theft and 23 lorries were impounded.' '12|detained' '23|seized'
}

@test "the verb of a whole goes on through the whole list of who they were" {
	expect number,counted,outcome 'In May 19 people drowned. Ten were men, six women, two girls and one boy.' \
	    '19|people|drowned' 'Ten|men|drowned' 'six|women|drowned' 'two|girls|drowned' 'one|boy|drowned'
}

@test "a later number is of no fewer" {
	expect number,counted 'Eight detainees fled on Friday after tying up three guards. Five have been caught.' \
	    'Eight|detainees' 'three|guards' 'Five|detainees'
	expect number,counted,outcome 'Doctors said six riders were in a stable condition and one in a critical condition.' \
	    'six|riders|in a stable condition' 'one|riders|in a critical condition'
}

@test "so many out of so many" {
	expect number,counted,scope 'Some 12 out of 45 districts are flooded.' '12|districts|part' '45|districts|'
	expect number,counted,outcome 'Out of 2,300 houses damaged, 480 are beyond repair.' '2,300|houses|damaged' '480|houses|beyond repair'
	expect number,counted 'Out of 30 people arrested, 12 were charged.' '30|people' '12|people'
	expect number 'Nine out of ten road deaths take place at night.'
	expect number 'Three out of four are farmers.'
}

@test "who is among the dead is a part of them, of their time; two of its staff are no part" {
	expect number,counted,measure,period,scope 'Shelling killed nine people on Thursday. Two children are among the dead. A nurse was also among them.' \
		'nine|people|killed|Thursday|' 'Two|children|killed|Thursday|part' 'A|nurse|killed|Thursday|part'
	expect number,counted,scope 'In the fighting, 61 mercenaries were killed. Eight of our fighters were killed as well.' '61|mercenaries|' 'Eight|fighters|'
}

@test "what a bracket divides is no noun of what stands behind it, and what there is to report took place" {
	expect number,counted,measure 'Floods killed 12 people (seven men, five children) and hurt 30.' \
		'12|people|killed' 'seven|men|killed' 'five|children|killed' '30|people|injured'
	expect number,measure 'We have 160 new cases and there are five deaths to report.' '160|infected' 'five|killed'
}

@test "numbers behind causes in a bracket are parts of the one before it, and households of those who arrived" {
	expect number,counted,measure,scope 'Human lives lost: 9 (flood 7, landslide 2)' \
		'9|Human lives|killed|total' '7|Human lives|killed|part' '2|Human lives|killed|part'
	expect number,counted,measure 'Some 1,850 people left Renk by boat.' '1,850|people|displaced'
}

@test "what befell some of whom is not what befell all" {
	expect number,outcome,scope 'The bus had 40 passengers, of whom 12 died.' '40||' '12|died|part'
	expect number,outcome 'The train had nine cars, of which eight derailed.' 'nine|' 'eight|derailed'
	expect number,outcome 'Forty passengers, of whom 12 were children, died.' 'Forty|died' '12|died'
}

@test "a part without a noun counts what the part before it does" {
	expect number,counted 'The ministry reported 2,400 cases and 90 deaths, among them 1,300 cases in Kitwe, 640 in Ndola and 55 in Solwezi.' \
		'2,400|cases' '90|deaths' '1,300|cases' '640|cases' '55|cases'
}

@test "five of them are no part of two" {
	expect number,counted 'Guards killed nine smugglers, including two children. Five of them were shot near the river.' 'nine|smugglers' 'two|children' 'Five|smugglers'
}

@test "some of the people are of those people, and a total of more than a part was is of the whole" {
	expect number,outcome,scope 'Police held 14 people after a truck with 90 rifles was stopped. Ten of the suspects are foreigners.' \
		'14|held|' 'a|stopped|' '90|stopped|' 'Ten|held|part'
	expect number,counted 'Police recorded 3,216 crimes, of which 612 were rapes. A total of 2,450 have been solved.' \
		'3,216|crimes' '612|rapes' '2,450|crimes'
}

@test "all but some, and what stands beside an earlier year" {
	expect number,outcome 'All but two of the operations were partnered.' 'two|'
	expect number,counted 'Last year 91 people, 38 of them children, were killed by mines, compared with 113 in 2022.' \
		'91|people' '38|children' '113|people'
	expect number,counted 'The death toll rose by three to 41.' '41|death toll'
}

@test "of them, before a number" {
	expect number,counted,scope 'In all 38 attacks took place. Troops killed 102 rebels, of them 64 near Gao, and destroyed three trucks.' \
		'38|attacks|total' '102|rebels|' '64|rebels|part' 'three|trucks|'
}

@test "what a district accounts for is a part of what was counted, and befell them too" {
	[ "$(figures number,measure,scope 'Some 122,000 people were affected, with Jowhar accounting for 73,000.')" = '122,000|affected|
73,000|affected|part' ]
	[ "$(figures number,scope 'Another 41 people, including six monks, were injured.')" = '41|
six|part' ]
}

@test "incl. with its stop; who tells of the killed is none of them" {
	DATE=2023-06-18 expect number,counted,measure,scope $'Ministry of Public Health (as of 15 June):\n- 412 killed, incl. 31 children\n- 1,204 wounded' \
		'412||killed|' '31|children|killed|part' '1,204||injured|'
	expect number,measure 'Some 266 civilians were abducted and 14 subjected to sexual violence.' '266|abducted' '14|other'
}

@test "what opens the parts of a whole befell nobody" {
	expect number,measure 'A total of 76 rebels, made up of 45 men and 31 women, surrendered to troops.' '76|surrendered' '45|surrendered' '31|surrendered'
}

@test "of these: of the whole, not of what stands in its bracket" {
	expect number,measure 'The mission logged 40 civilian casualties (nine dead and 31 injured). Of these, 17 per cent were ascribed to rebels.' \
	    '40|casualties' 'nine|killed' '31|injured' '17|casualties'
}

@test "the noun of the whole ends what stands behind including" {
	expect number,scope 'The army killed 58 rebels: 33 rebels, including eight women, in Gao and 25 rebels in Kidal.' \
	    '58|total' '33|part' 'eight|part' '25|part'
}

@test "bare numbers that add up to a figure before them are of that" {
	expect number,counted,measure,scope $'The pits recorded 14 deaths and 412 injuries.\n\nBy region: Lima 5, Arequipa 4, Cusco 3, Puno 2.' \
		'14|deaths|killed|total' '412|injuries|injured|' '5|deaths|killed|part' '4|deaths|killed|part' '3|deaths|killed|part' '2|deaths|killed|part'
	expect number,counted,measure $'In all 135 workers were killed.\n\nThe figures by country:\n\nEngland: 109\nScotland: 16\nWales: 10' \
		'135|workers|killed' '109|workers|killed' '16|workers|killed' '10|workers|killed'
	expect number,counted $'Guards seized 48 radios; they also took away saws (31) and knives (17).' '48|radios' '31|saws' '17|knives'
}

@test "what a label counts is what the brackets behind its names count" {
	expect number,counted $'There were 943 deaths.\n\nDistricts with most cases: Oyam (61), Gulu (21).' '943|deaths' '61|cases' '21|cases'
}

@test "parts told by kinds that no table knows" {
	expect number,counted,scope 'Rangers rescued 36 giraffes (10 Maasai, 9 reticulated and 17 southern pale).' '36|giraffes|total' '10|giraffes|part' '9|giraffes|part' '17|giraffes|part'
	expect number 'Rangers rescued 36 giraffes (10 Downing Street).' '36'
}

@test "the rest of a whole that a bracket divides, told without a noun" {
	expect number,counted 'Some 90 migrants were stopped (61 men, 17 women and 12 with no gender data).' '90|migrants' '61|men' '17|women' '12|migrants'
}

@test "an item of a list is part of what the line over it counts" {
	expect number,counted,measure,scope $'14 people were arrested:\n- of whom women: 5\n- of whom minors: 2' \
		'14|people|detained|' '5|women|detained|part' '2|minors|detained|part'
	expect number,counted,measure,scope $'Arrests: 14\n- including 5 women' '14|Arrests|detained|' '5|women|detained|part'
}

@test "labels in a bracket say of which kind so many of the whole are" {
	expect number,counted,measure,scope '411 arrests (drugs: 91; firearms: 57; other crimes: 263)' '411|arrests|detained|total' '91|arrests|detained|part' '57|arrests|detained|part' '263|arrests|detained|part'
}

@test "the label's noun goes on with its label" {
	expect number,counted,measure 'Cause of death: drowning 39, lightning 11, snake bite 1, others 6.' '39|death|killed' '11|death|killed' '1|death|killed' '6|death|killed'
}

@test "a list under of these divides what was told before it" {
	expect number,counted,scope $'There had been 275 arrests over the two days.\n\nOf these:\n- 75 for possession of weapons\n- 50 for assaults' '275|arrests|' '75|arrests|part' '50|arrests|part'
}

@test "a list by region divides the last whole before it" {
	expect number,counted,country,scope $'Chad: people displaced\n\nSome 900 people have been displaced by the floods that followed the rains of the season along the river.\n\nBy region\nLac: 500\nMayo-Kebbi Est: 300\nOthers: 100' '900|people|TD|total' '500|people|TD|part' '300|people|TD|part' '100|people|TD|part'
	expect number,counted,scope $'The floods killed 275 people in May, the army said in a statement on Monday.\n\nBy region\n\n- Upper Oru: 75\n- Boka du Nam: 12' \
	    '275|people|' '75|people|part' '12|people|part'
}

@test "a part between its whole and the verb is no whole of what follows; who of them were charged" {
	expect number,outcome,country 'In 2023, 17 cases, seven of them fatal, were reported in two countries: Chad (n=12) and Niger (n=5).' \
		'17|reported|' 'seven|fatal|' '12|reported|TD' '5|reported|NE'
	expect number,counted,scope 'Nineteen people, nine of them women, died: Lima 5, Cusco 6.' 'Nineteen|people|' 'nine|women|part' '5|people|part' '6|people|part'
	expect number,measure 'Police arrested 17 people, seven of whom were charged.' '17|detained' 'seven|other'
}

@test "the verbs of some of them, each behind its number" {
	expect number,counted,measure,scope 'Observers logged 18 shellings. Of these, ten targeted depots, six targeted the port and two hit civilian boats.' \
	    '18|shellings|strike|total' 'ten|shellings|strike|part' 'six|shellings|strike|part' 'two|shellings|strike|part'
	expect number,counted 'There were 18 crashes, of which 12 involved lorries and six involved bicycles.' '18|crashes' '12|crashes' 'six|crashes'
	expect number,counted,outcome 'Of these, 12 injured sailors were flown home.' '12|injured sailors|flown home'
}

@test "who are told of in a bracket are the people before it, not who stands nearest" {
	expect number,counted 'In May 90 people fell victim to police and vigilantes (65 killed, 25 hurt).' '90|people' '65|people' '25|people'
	expect number,measure,scope 'Caught since 1 January: 780 Prevented since 1 January: 8,190' '780|detained|cumulative' '8,190|other|cumulative'
}

@test "by whom, or how, some of those before" {
	expect number,scope 'In Kenya, 15 attacks were documented, eight by soldiers.' '15|' 'eight|part'
	expect number,scope 'Two officers were slashed with bush knives, one seriously.' 'Two|' 'one|part'
	expect number,scope 'In Sudan 15 people were killed, 8 by 3 May.' '15|' '8|'
}

@test "behind a colon stand the people before it, not the events between" {
	expect number,counted,measure,scope 'In May 203 people were rescued in two operations: 150 men and 53 women.' '203|people|rescued|total' 'two|operations|operation|' \
	    '150|men|rescued|part' '53|women|rescued|part'
}

@test "how badly so many of those before were damaged" {
	expect number,scope 'A total of 22,198 houses were damaged: 6,570 heavily, 2,071 moderately and 12,641 lightly.' '22,198|total' '6,570|part' '2,071|part' '12,641|part'
}

@test "those in a bracket behind a place met with what befell the like before" {
	expect number,outcome,scope 'Floods have affected 835,000 people in South Sudan. Jonglei (305,000 people), Unity (220,000) and Upper Nile (141,000) are the worst hit.' \
	    '835,000|affected|' '305,000|affected|part' '220,000|affected|part' '141,000|affected|part'
}

@test "so many among them, told of right behind" {
	expect number,measure,scope 'Some 702 people were detained, the 68 drunk drivers among them.' '702|detained|' '68|detained|part'
	expect number,counted,scope 'They held 90 men, a nurse among them.' '90|men|' 'a|nurse|part'
}

@test "a label before places counts what stands behind each, up to its total" {
	expect number,counted,measure,place $'Floods in Nigeria, 3 May 2024\n\n- Hurt: Kano 41, Sokoto 49, Total 90\n- Houses damaged: Kano 18, Sokoto 8, total 26\n- Discharged: Kano (5), Sokoto (6), Total (11)' \
		'41||injured|Kano' '49||injured|Sokoto' '90||injured|Nigeria' '18|Houses|damaged|Kano' '8|Houses|damaged|Sokoto' '26|Houses|damaged|Nigeria' \
		'5||recovered|Kano' '6||recovered|Sokoto' '11||recovered|Nigeria'
}

@test "a label counts the nouns behind it that have their numbers in brackets" {
	expect number,counted,measure $'Week 12\n\n- Arms found: rifles (14), pistols (36), rounds of ammunition (811)\n- Held: burglars (27), smugglers (9)' \
		'14|rifles|seized' '36|pistols|seized' '811|ammunition|seized' '27|burglars|detained' '9|smugglers|detained'
}

@test "the whole that stands before its places, though it names nobody" {
	expect number,counted,measure,place $'Floods in Ghana, 3 May 2024\n\n- 119 deaths: Ashanti (61), Volta (58)\n- 90 injured: Ashanti (41), Volta (49)' \
		'119|deaths|killed|Ghana' '61|deaths|killed|Ashanti' '58|deaths|killed|Volta' '90||injured|Ghana' '41||injured|Ashanti' '49||injured|Volta'
}

@test "parts that repeat the noun of their whole, each on its own charge" {
	expect number,counted,measure,scope 'The campaign led to the arrest of 830 suspects for many crimes, including 310 suspects for Theft, 204 suspects for Arson/Sabotage, and 95 suspects for Fraud.' \
	    '830|suspects|detained|' '310|suspects|detained|part' '204|suspects|detained|part' '95|suspects|detained|part'
}

@test "of these: so many confirmed deaths are no verb of theirs" {
	expect number,counted,measure 'We had 90 cases in May. Of these, 36 confirmed deaths were in Bo.' '90|cases|infected' '36|confirmed deaths|killed'
}

@test "the whole has a participle of its own before the verb of the part" {
	expect number,counted,measure 'Three of the 17 men wounded in the crash have died.' 'Three|men|killed' '17|men|injured'
	expect number,measure 'Two of the nine smugglers arrested in May were released.' 'Two|released' 'nine|detained'
	expect number,measure 'Three of the 17 wounded have died.' 'Three|killed' '17|injured'
	expect number,measure 'Three of the 17 riders wounded.' 'Three|injured' '17|other'
	expect number,measure 'Three of the 17 men who were wounded in the crash have died.' 'Three|killed' '17|injured'
}

@test "a row of parts that one 'among them' behind it tells of" {
	expect number,counted,measure,scope 'Ninety people drowned, 12 women, two guides and a boy among them.' \
	    'Ninety|people|killed|' '12|women|killed|part' 'two|guides|killed|part' 'a|boy|killed|part'
}

@test "behind the only part, a number with an outcome and no noun is of the whole's" {
	expect number,counted,measure,scope 'Some 70 villagers were killed, including nine boys, and 30 injured.' \
	    '70|villagers|killed|' 'nine|boys|killed|part' '30|villagers|injured|'
	expect number,counted,measure,scope 'Some 70 villagers were killed, among them nine boys, and a further 30 wounded.' \
	    '70|villagers|killed|' 'nine|boys|killed|part' '30|villagers|injured|'
	expect number,counted,scope 'Some 70 villagers were killed, including nine boys, and two girls.' '70|villagers|' 'nine|boys|part' 'two|girls|part'
}

@test "vehicles that end a list of arms are no part of them" {
	expect number,scope 'Troops seized 60 weapons, including 12 rifles, three pistols and two vehicles.' '60|' '12|part' 'three|part' 'two|'
}

@test "who stand between the commas behind all of them share a verb without a form of be" {
	expect number,counted,measure,scope 'Six hikers, four men and two women, drowned.' 'Six|hikers|killed|total' 'four|men|killed|part' 'two|women|killed|part'
	expect number,measure,scope 'Six hikers, four men, a woman and a child, died.' 'Six|killed|total' 'four|killed|part' 'a|killed|part' 'a|killed|part'
}

@test "things among those that nobody counted are no part of the people before them" {
	expect number,measure,scope 'Troops held 54 men along with their weapons, including 19 rifles and a pistol.' '54|detained|' '19|seized|' 'a|seized|'
	expect number,scope 'The fire drove 423 people into 56 shelters, including 15 schools.' '423|' '15|part'
}

@test "a make among the things that something befell" {
	expect number,counted,measure,scope 'Police recovered four cars, including a Lamborghini and a Ferrari.' 'four|cars|seized|' 'a|Lamborghini|seized|part' 'a|Ferrari|seized|part'
}

@test "parts of cases are of what the cases are of, and not who counted them" {
	expect number,measure 'Prisoners suffer from arbitrary detention. Our Mission documented 31 cases (29 men and two boys) there.' \
	    '31|incident' '29|detained' 'two|detained'
}

@test "a number of another year, all that a bracket right behind a count holds, is of what that counts" {
	expect number,counted,scope $'Police made 6,311 random breath tests.\n\n890 speed camera detections (1,772 in 2013)' \
		'6,311|random breath tests|' '890|speed camera detections|' '1,772|speed camera detections|'
	expect number,counted,scope 'The army made 14 raids (12 previously) in May.' '14|raids|' '12|raids|'
	expect number,counted,outcome 'Police made 890 arrests (1,772 in 2013).' '890|arrests|made' '1,772|arrests|made'
	expect number,counted,scope $'Police made 6,311 random breath tests.\n\n- 17 drug raids (40 previously)' '6,311|random breath tests|' '17|drug raids|' '40|drug raids|'
}
