#!/usr/bin/env bats
# extract: total, part, cumulative (scope), and what a figure is a part of (of).

load helper

@test "a cue takes a part out of the figure before it" {
	expect_of 'Guards arrested 40 people, including six teenagers.' '40||' 'six|part|40'
	expect_of 'Guards arrested 40 people, of whom 12 were fined and 20 released.' \
		'40||' '12|part|40' '20|part|40'
	expect_of 'Guards made 40 arrests - 26 at night, the others by day.' '40||' '26|part|40'
	expect_of 'Guards made 40 arrests (26 at night).' '40||' '26|part|40'
	expect_of 'Guards arrested 40 people. Nine of them were fined.' '40||' 'Nine|part|40'
}

@test "\"of the 30\" at the head of a clause divides them" {
	expect_of 'Landslides buried 30 workers. Of the 30, 14 were killed, nine were rescued and seven are missing.' \
		'30|total|' '30|total|30' '14|part|30' 'nine|part|30' 'seven|part|30'
	expect_of 'Police arrested 52 people. Of those held, 40 were men and 12 women.' \
		'52|total|' '40|part|52' '12|part|52'
	expect_of 'Out of 61 held, 26 were men and 35 women.' '61|total|' '26|part|61' '35|part|61'
}

@test "the rest of a number is a part of it" {
	expect_of 'Five boys were rescued from the well. Two are in hospital; the other three were treated at home.' \
		'Five|total|' 'Two|part|Five' 'three|part|Five'
}

@test "a bare number that opens a sentence is of those before" {
	expect_of 'Patrols inspected 36 boats. Eight were seized.' '36||' 'Eight|part|36'
	expect_of 'Patrols seized eight boats. Another 36 were searched.' 'eight||' '36||'
}

@test "a sum of what follows is a total" {
	expect_of 'Troops killed 31 rebels in April: 20 in Mali and 11 in Niger.' \
		'31|total|' '20|part|31' '11|part|31'
	expect_of 'Fire burned 14 buildings (6 homes, 8 sheds).' '14|total|' '6|part|14' '8|part|14'
}

@test "a sum of what precedes is a total" {
	expect_of 'Rangers killed 12 rebels in Mali. In Niger 19 rebels were killed. That makes 31 rebels killed.' \
		'12|part|31' '19|part|31' '31|total|'
}

@test "a list whose items add up to what stands over it" {
	expect_of 'Police made 66 arrests last week:

- drugs: 30
- theft: 25
- fraud: 11' '66|total|' '30|part|66' '25|part|66' '11|part|66'
}

@test "an approximate number and its exact parts" {
	expect_of 'Engineers destroyed nearly 14,000 mines, of which 9,900 in Ghazni and 4,050 in Logar.' \
		'14,000|total|' '9,900|part|14,000' '4,050|part|14,000'
	expect_of $'Nearly 60 killed in blasts in Afghanistan\n\nA bomb killed 58 people in Kabul on Monday.' '60||' '58||'
}

@test "a definite number is the one before, said again" {
	expect_of 'Troops flew 20 sorties in May: 12 by day and 8 by night. Five of the 20 sorties were cut short.' \
		'20|total|' '12|part|20' '8|part|20' 'Five|part|20' '20|total|20'
}

@test "a headline has the scope of the number that it is taken from" {
	expect_of 'Winds kill 31 in Nigeria

LAGOS, 6 May - Winds killed 31 people on Sunday: 20 in Lagos and 11 in Oyo, the police said.' \
		'31|total|31' '31|total|' '20|part|31' '11|part|31'
}

@test "terms that have parts of their own count once" {
	expect_of 'Troops killed 31 rebels: 20 in Mali, four of them by air, and 11 in Niger.' \
		'31|total|' '20|part|31' 'four|part|20' '11|part|31'
}

@test "all that one sentence divides an earlier number into" {
	expect_of 'The ferry carried 456 people. Aboard were 405 tourists, 46 sailors and five cooks, its owner said.' \
		'456|total|' '405|part|456' '46|part|456' 'five|part|456'
}

@test "a column's total sums its rows" {
	table='Damage by province

Province   Dead   Missing
Osh        3      1
Naryn      5      0
Talas      2      2
Total      10     3'
	expect number,scope "$table" '3|part' '1|part' '5|part' '0|part' '2|part' '2|part' '10|total' '3|total'
}

@test "\"a total of\" says so of what is joined to it" {
	expect number,scope 'A total of 22 people were killed and 40 injured.' '22|total' '40|total'
	expect number,scope 'In all, 67 people are missing.' '67|total'
	expect number,scope 'Total deaths: 17' '17|total'
}

@test "less than an earlier figure of its kind, of a narrower place" {
	expect_of 'In April floods killed 90 people in Pakistan. In Quetta 12 people were killed.' '90||' '12|part|90'
}

@test "cumulative: since, so far, running counts" {
	expect number,scope 'Since January 102 people have been arrested.' '102|cumulative'
	expect number,scope 'Floods have killed 102 people and injured 88 since the rains began.' '102|cumulative' '88|cumulative'
	expect number,scope 'Nine people were killed on Sunday, bringing the toll for the year to 102.' 'Nine|' '102|cumulative'
	expect number,scope 'The death toll from the landslide has risen to 41.' '41|cumulative'
	expect number,scope 'Pirates have attacked 14 ships this year.' '14|cumulative'
}

@test "where each of few events was, behind a colon" {
	expect number,scope,place 'Troops made five raids: one in Lima and four in Cusco.' 'five|total|' 'one|part|Lima' 'four|part|Cusco'
}

@test "what else befell some of those right before, unless the one shuts out the other" {
	expect number,measure,scope 'The navy fired on 15 boats in the bay, sinking two and damaging three.' \
	    '15|engaged|' 'two|destroyed|part' 'three|damaged|part'
	expect number,scope 'Guards stopped the four raiders, killing three.' 'four|' 'three|part'
	expect number,measure,scope 'Raiders killed 40 villagers, wounding nine.' '40|killed|' 'nine|injured|'
}

@test "a text goes on dividing what the sentence before divides" {
	expect number,scope 'Of the 18 deaths at Easter, 14 were on open roads. Eleven deaths were at night. Five deaths were of riders.' \
	    '18|' '14|part' 'Eleven|part' 'Five|part'
}

@test "out of so many opens a sentence as of so many does, also of their total" {
	expect number,counted,scope 'Out of the 58 men, 12 were charged and 46 freed.' '58|men|total' '12|men|part' '46|men|part'
	expect number,measure,scope 'Out of those arrested, 14 came by bus.' '14|detained|part'
	expect number,scope 'Of the total 58 cases, 12 were confirmed.' '58|' '12|part'
}

@test "a bare number behind a semicolon is of those before it, unless it met with another thing" {
	expect number,scope 'In all 76 riders died in May; 31 were not wearing a helmet.' '76|total' '31|part'
	expect number,measure,scope 'A boat sank and 76 migrants drowned; eleven were rescued.' 'A|destroyed|' '76|killed|' 'eleven|rescued|'
}

@test "families or so many people are one part" {
	expect number,scope 'The quake hit 4,000 people, including 90 families or approximately 400 people left homeless.' '4,000|' '90|part' '400|part'
	expect number,scope 'Out of the affected, 90 families / 400 persons are in three camps.' '90|part' '400|part'
}

@test "who they were, between the commas behind the subject" {
	expect number,scope 'Three men, one Haitian and two Jamaican nationals, were held.' 'Three|total' 'one|part' 'two|part'
	expect number,scope 'Five soldiers, two nurses, and three cooks, were killed.' 'Five|' 'two|' 'three|'
}

@test "a label's narrower name is a part of the one above" {
	expect number,scope $'Sorties: 67\nStrike sorties: 16' '67|' '16|part'
	expect number,scope $'Arrests: 67\nJuvenile arrests: 16\nFines: 12' '67|' '16|part' '12|'
}

@test "a sum of what its own measure counts goes before one with what that measure holds" {
	expect number,measure,scope $'Troops neutralised 80 rebels and held 31.\n\nIn the north, they neutralised 52 rebels and held 20.\n\nIn the south, they neutralised 28 rebels and held 11.' \
	    '80|neutralized|total' '31|detained|total' '52|neutralized|part' '20|detained|part' '28|neutralized|part' '11|detained|part'
}

@test "parts by place of a running count, and the second of a total" {
	expect number,scope 'Since May 232 refugees have returned, of whom 159 returned from Chad and 67 from Niger.' \
	    '232|cumulative' '159|part' '67|part'
	expect number,scope $'To date, there are 33,196 persons affected.\n\nA total of 686 families or 2,922 persons are in tents.' \
	    '33,196|cumulative' '686|total' '2,922|total'
}

@test "an increment is a part of the count that it raised" {
	expect_of 'Enemy losses so far:

- tanks - 5,538 (+13)
- ships - 22 (+0)' '5,538|cumulative|' '13|part|5,538' '22|cumulative|' '0|part|22'
}

@test "what a bracket, a dash or a colon divides is a part, of a running count too" {
	expect number,scope 'Since March 46 barges have been sunk (30 at sea and 16 in port).' '46|cumulative' '30|part' '16|part'
	expect number,scope 'To date, 90 families have gone home - 60 to Basra and 30 to Kut.' '90|cumulative' '60|part' '30|part'
}

@test "a total of an amount goes on with what is of one class, and behind participles" {
	expect number,scope 'A total of 40 kg of heroin, 90 ecstasy tablets and two packets of ketamine were seized.' '40|total' '90|total' 'two|total'
	expect number,scope 'A total of 320 raids conducted, 90 suspects arrested and 12 rifles seized were recorded in May.' \
		'320|total' '90|total' '12|total'
}

@test "more than the whole of what heads its clause is of others" {
	expect number,scope 'In May 190 men were held at the border. Among them, 20 were smugglers, while 2,400 people were turned back.' \
		'190|' '20|part' '2,400|'
}

@test "so many out of so many are a part of them" {
	expect number,scope 'Police arrested 209 migrants out of 615 people inspected.' '209|part' '615|'
	expect number,scope 'Cholera struck 22 villages out of 40.' '22|part' '40|'
}

@test "lines under a count from a past date divide it, by place or up to their total" {
	expect number,scope 'The force has thus far seized 46 firearms.

The breakdown is as follows:

Pistol 24
Revolver 12
Shotgun 7
Rifle 3
Total 46' '46|cumulative' '24|part' '12|part' '7|part' '3|part' '46|total'
	expect number,scope 'Police have arrested 821 people since 9 January.

Regions with most arrested people:

Gao: 290
Mopti: 117
Kayes: 51' '821|cumulative' '290|part' '117|part' '51|part'
}

@test "a sum is of the country that its clause tells; the missing are casualties" {
	expect number,scope 'Jets flew 14 strikes in Mali on Monday. Separately, jets flew 13 strikes in Chad. Near Gao, 12 strikes hit depots. Near Mopti, two strikes hit towers.' \
	    '14|total' '13|' '12|part' 'two|part'
	expect number,scope 'The total number of casualties is 18

Dead: 8
Injured: 6
Missing: 4' '18|total' '8|part' '6|part' '4|part'
}

@test "what a sentence of its own includes is of its own kind" {
	expect number,scope 'The storm caused 320 casualties. Damage includes 14 schools and two bridges.' '320|' '14|' 'two|'
}

@test "homes that are threatened at one fire are of all that are" {
	expect number,scope 'Today 9,000 homes are threatened by fires across Oregon.

Burns, Harney County

- 1,200 homes threatened' '9,000|' '1,200|part'
}

@test "a list picks out of what was counted before it" {
	expect_of 'Customs made 1,400 seizures of wildlife in June.

Notable seizures include:
- Kenya: 2 lion cubs
- Poland: two tonnes of glass eels' '1,400||' '2|part|1,400' 'two|part|1,400'
}

@test "numbers that take the noun of a number before them divide it, wherever they are" {
	expect number,scope 'Officers carried out two raids, one in Leeds and one in York.' 'two|total' 'one|part' 'one|part'
}

@test "lines that add up to the one above divide it, whatever their labels are" {
	expect number,counted,measure,scope $'Total persons arrested: 130\nMen: 101\nWomen: 29' \
	    '130|persons|detained|total' '101|Men|detained|part' '29|Women|detained|part'
	expect number,counted,measure,scope $'Total cases: 130\nMale: 101\nFemale: 29' \
	    '130|cases|infected|total' '101|Male|infected|part' '29|Female|infected|part'
	expect number,counted,measure,scope $'Fires: 28\nVegetation: 17\nStructural: 11' \
	    '28|Fires|incident|total' '17|Fires|incident|part' '11|Fires|incident|part'
	expect number,counted,measure,scope $'Murders: 38\nDisorderly: 17\nDomestic: 21' \
	    '38|Murders|killed|total' '17|Murders|killed|part' '21|Murders|killed|part'
	expect number,counted,measure,scope $'Weapons seized: 28\nPistols: 17\nRifles: 11' \
	    '28|Weapons|seized|total' '17|Pistols|seized|part' '11|Rifles|seized|part'
	expect number,counted,scope $'Fires: 28\nVegetation: 17\nPage: 9' '28|Fires|' '17|Vegetation|'
}

@test "what the lead counts since a past date, its paragraphs do too" {
	expect number,scope 'Floods have destroyed 4,000 homes in the valley since 24 April.

About 60 bridges were swept away.' '4,000|cumulative' '60|cumulative'
}

@test "what a list tells one by one was counted by the lead before it" {
	expect number,scope 'Police arrested 940 suspects last week.

The following arrests were made:

- 113 suspects were arrested for murder
- 89 suspects were arrested for fraud' '940|' '113|part' '89|part'
}

@test "items of a list beneath the lead's number, of its kind, are its parts" {
	expect number,scope 'Police arrested 4,120 suspects in a week of raids.

These arrests were made:

▶️ 130 suspects were arrested for murder;
▶️ 82 suspects were arrested for rape;
▶️ 610 suspects were arrested for assault.' \
		'4,120|total' '130|part' '82|part' '610|part'
	expect number,scope 'The army said on Monday that the floods killed two dogs in the capital and cut the road to the airport.

The floods injured 40 people, most of them in the north of the country, the army said in a statement.

The army is helping them, and the road is open again. More news follows soon.

- A child was injured by a falling wall.
- A woman was injured by glass.' 'two|' '40|' 'A|part' 'A|part'
}

@test "brackets side by side divide a running count" {
	expect number,scope 'Since June 840 people have died. Causes: floods (442 deaths), lightning (26 deaths) and others.' \
		'840|cumulative' '442|part' '26|part'
}

@test "people of kinds that one sentence tells of add up to its people, and the next paragraph's to those before" {
	expect number,scope 'The boat came in at dawn with 36 people on board, 11 children, 12 women and 13 men.' \
	    '36|total' '11|part' '12|part' '13|part'
	expect number,scope 'The raid left 12 soldiers, 5 women and 7 children dead.' '12|' '5|' '7|'
	expect number,scope $'Seventeen people were taken to Port Anselm yesterday.\n\nThe minister said 14 passengers and three crew members were on board.' \
	    'Seventeen|total' '14|part' 'three|part'
}

@test "initials stand for the words they spell" {
	expect number,scope $'Operations this week led to the recovery of 17 improvised explosive devices. On Monday troops recovered 11 IEDs in Mosul.' '17|' '11|part'
}

@test "what heads its clause with among is the whole of what follows" {
	expect number,outcome,scope 'Among the 90 wounded, there are 12 boys and five girls.' '90|wounded|' '12|wounded|part' 'five|wounded|part'
	expect number,outcome,scope 'Among the 90 dead, 12 were women.' '90|dead|' '12|dead|part'
	expect number,scope 'Rebels shot nine guards, among them two cooks, and took 46 others into custody.' 'nine|' 'two|part' '46|'
}

@test "each side's events are its own" {
	expect number,scope "$(printf 'Over the day the rebels launched 28 air strikes.\n\nThe government aviation conducted 15 strikes on rebel camps and two strikes on depots.')" '28|' '15|' 'two|'
}

@test "the rest of a clause that takes a part out are parts too" {
	expect number,scope "$(printf 'A total of 46 inmates were freed by mistake.\n\nTwo of the inmates had been jailed for arson, one for fraud, and 10 for theft.')" '46|total' 'Two|part' 'one|part' '10|part'
}

@test "small sums in running text have their terms beside them" {
	expect number,scope 'Police arrested a man in Bo. He had a knife. They moved on to Kenema. In a raid there they arrested three men. Later that day they arrested two men in Makeni.' 'a|' 'three|' 'two|'
}

@test "a number that a share before its bracket tells, and what a dash divides" {
	expect number,scope 'Some 1,500 people have been displaced. Nearly half (717) are sheltering in schools.' '1,500|' '717|part'
	expect number,scope 'Meanwhile 14 are missing - 12 in Lusaka; one each in Kitwe and Ndola.' '14|' '12|part' 'one|part'
	expect number,scope 'There were 20 deaths. Nine of these deaths came from Lusaka, four each from Kitwe and Ndola, and two from Chipata.' \
	    '20|' 'Nine|part' 'four|part' 'two|part'
}

@test "how it befell some of those right before; what a semicolon parts from a running count" {
	expect number,scope 'The train derailed, injuring 34 people, six seriously.' '34|' 'six|part'
	expect_of 'The blast hurt three soldiers and 34 civilians, six seriously.' 'three||' '34||' 'six|part|34'
	expect number,scope 'Eleven tested positive, bringing the total to 234; 12 patients have recovered.' 'Eleven|' '234|cumulative' '12|'
}

@test "a bracket with only, and women beside children" {
	expect number,scope 'Comoros has recorded 66 infections (only 16 confirmed to date).' '66|cumulative' '16|part'
	expect number,scope 'Some 900 children, including 400 boys and 500 girls, and 720 pregnant women were reached.' \
	    '900|total' '400|part' '500|part' '720|'
}

@test "what is said of whom is a part though its number was told before, and so is a number late in an enumeration" {
	expect number,scope $'900 displaced\n\nSome 1,400 people have been affected, of whom 900 have been displaced.' '900|' '1,400|' '900|part'
	expect number,counted,scope 'The air force hit more than 150 targets, including weapons depots, launch posts and two tunnel shafts.' \
		'150|targets|' 'two|tunnel shafts|part'
}

@test "this year up to a day counts from the year's first" {
	DATE=2024-06-20 expect number,scope 'On Monday nine riders died. Police said 117 had been killed this year up to Thursday.' 'nine|' '117|cumulative'
	DATE=2024-06-22 expect number,scope 'Guards seized 40 kg of heroin this year up to Thursday.' '40|cumulative'
}

@test "what follows a colon may add up though another noun names it" {
	expect number,scope 'The raids have killed 58 villagers since March, including nine boys, as follows: 33 people in the north, among them six boys, 11 people in the south and 14 others on the coast.' \
	    '58|cumulative' 'nine|part' '33|part' 'six|part' '11|part' '14|part'
}

@test "others of a whole, and one of them in critical condition" {
	expect number,scope 'Of the 24 passengers on board, two died of their injuries. Thirteen other passengers were hurt.' '24|' 'two|part' 'Thirteen|part'
	expect number,scope 'Since May 38 nurses were killed and 20 were hurt, with one in critical condition.' '38|cumulative' '20|cumulative' 'one|part'
}

@test "items under \"Of these:\" are of the number right before it, whatever they are called" {
	expect number,scope 'A total of 9,500 people in Utah have been tested. Of these:

8,100 tests were negative
1,400 tests were positive' '9,500|total' '8,100|part' '1,400|part'
}

@test "a total told with its scale is rounded, and more may be told of those who make it up" {
	expect number,scope 'Some 9,000 homes burned. In all camps 73.9K persons are displaced (consisting of 40,161 women, 33,713 men and 1,207 nurses).' \
		'9,000|' '73.9K|total' '40,161|part' '33,713|part' '1,207|part'
}

@test "the firearms of a lead hold the pistols and rifles that are told of one by one" {
	expect number,counted,scope $'Nine firearms were seized over the weekend.\n\nIn Lima, police raided a house on Saturday. Two pistols were seized. They also stopped a van, where three rifles were found.' \
	    'Nine|firearms|' 'a|house|' 'Two|pistols|part' 'a|van|' 'three|rifles|part'
	expect number,scope 'In May police seized seven pump-action guns. In Lima, they seized two pistols.' 'seven|' 'two|'
	expect number,scope $'Monthly report\n\nPolice in the south held 90 men in May, and went on with their checks in all the towns there.\n\n- 40 firearms seized\n- 12 vehicles seized\n\nOn the hill above Lima, four rifles were found.' \
	    '90|' '40|' '12|' 'four|'
}

@test "of them, without a comma, takes out all that its clause counts" {
	expect number,measure,scope $'A total of 9,300 violators are being processed.\n\nOf them 7,100 violators were referred to their diplomatic missions, 240 violators were referred to complete their papers, and 1,900 violators were deported.' \
	    '9,300|other|total' '7,100|other|part' '240|other|part' '1,900|returned|part'
	expect number,scope $'A total of 9,300 violators are being processed, of which 8,000 are men and 1,300 are women.\n\nOf them 7,100 violators were fined, and 1,900 violators were deported.' \
	    '9,300|total' '8,000|part' '1,300|part' '7,100|part' '1,900|part'
	expect number,scope 'A total of nine guards were hurt – three badly.' 'nine|total' 'three|part'
}

@test "what became of all who were there divides them" {
	expect number,scope 'The vessel had 27 people onboard when it sank. Nine people are dead and four are missing. Fourteen people survived the sinking. The 14 known survivors were rescued by boats.' \
		'27|total' 'Nine|part' 'four|part' 'Fourteen|part' '14|part'
	expect number,scope 'Rescuers searched for the 30 miners trapped in the mine explosion which had claimed 17 lives. There were 393 workers in the mine, and 346 miners escaped.' \
		'30|part' '17|part' '393|total' '346|part'
	expect number,scope 'The vessel had 28 people onboard when it sank. Nine people are dead and four are missing. Fourteen people survived the sinking.' \
		'28|' 'Nine|' 'four|' 'Fourteen|'
}

@test "with so many of those told before is a part of them" {
	expect number,scope 'Police stopped 135 cars for various violations, with 54 cars being stopped for speeding.' '135|' '54|part'
	expect number,scope 'Police held 135 men along with 54 men.' '135|' '54|'
}

@test "others are some of those told before, and so is what goes on behind them" {
	expect number,scope 'Soldiers found 11,474 rounds of ammunition and 66 weapons. “Others are 574 rounds of 7.62mm NATO, 640 rounds of 7.62mm special ammo and five vehicles.”' \
		'11,474|' '66|' '574|part' '640|part' 'five|'
}

@test "what is told of among the dead holds no sum of itself" {
	expect number,scope 'Among the dead were three traders, a nurse and two drivers.' 'three|' 'a|' 'two|'
	expect number,scope 'Six people died, among them five men and a boy.' 'Six|total' 'five|part' 'a|part'
}
