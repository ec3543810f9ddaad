#!/usr/bin/env bats
# Which outcome and which noun belong to which number.

setup() {
	load helper
}

@test "active, passive, participle" {
	expect number,counted,measure 'Troops killed 17 rebels.' '17|rebels|killed'
	expect number,counted,measure 'Seventeen rebels were killed.' 'Seventeen|rebels|killed'
	expect number,counted,measure '17 rebels killed, 14 rebels detained.' '17|rebels|killed' '14|rebels|detained'
	expect number,counted,measure 'Five people died and two are missing.' 'Five|people|killed' 'two|people|missing'
}

@test "nominal: deaths, death toll, the death of" {
	expect number,measure 'The province recorded 12 deaths.' '12|killed'
	expect number,measure 'The blast caused the death of 12 workers.' '12|killed'
	expect number,measure 'The death toll stands at 12.' '12|killed'
	expect number,counted,measure 'The dead were nine men and two women.' 'nine|men|killed' 'two|women|killed'
}

@test "events that took place" {
	expect number,counted,measure 'The coalition carried out 33 joint operations.' '33|joint operations|operation'
	expect number,counted,measure 'A strike destroyed two trucks.' 'A|strike|strike' 'two|trucks|destroyed'
	expect number,counted,measure 'He died in an attack.' ''
}

@test "an adverb that no table has, before a participle" {
	expect number,measure 'Guards fired at the crowd and four women were briefly detained.' 'four|detained'
	expect number,measure 'The army shelled the post and 17 rebels were promptly captured.' '17|detained'
}

@test "along with a subject that nobody counts" {
	expect number,measure 'The pilot died along with two of his men.' 'two|killed'
	expect number,measure 'The chief was killed in the raid along with two guards.' 'two|killed'
	expect number,measure 'The leader surrendered along with four followers.' 'four|surrendered'
}

@test "either of two things befell them; whom they are believed to have been taken by is not what befell them then" {
	expect number,measure 'Nine pirates were reportedly either killed or wounded.' 'Nine|casualties'
	expect number,measure 'Eight cooks thought to have been kidnapped by pirates were freed.' 'Eight|rescued'
}

@test "others and another" {
	expect number,counted,measure 'Two soldiers were killed and three others wounded.' \
	    'Two|soldiers|killed' 'three|others|injured'
	expect number,measure 'The blast killed a farmer and injured another.' 'a|killed' 'another|injured'
}

@test "a label carries the outcome" {
	expect number,counted,measure 'Seized: 17 rifles, six pistols and 40 grenades' \
	    '17|rifles|seized' 'six|pistols|seized' '40|grenades|seized'
}

@test "an earlier value in brackets is a figure of its own" {
	expect number,measure 'So far 2,414 (2,403) people were killed.' '2,414|killed' '2,403|killed'
}

@test "an intransitive verb is the main one, whatever participle stands before it" {
	expect counted,outcome,measure 'A guard wounded in May, Ann Bo, died on Monday.' 'guard|died|killed'
	expect counted,outcome,measure 'Two guards, aged 22 and 35, were injured.' 'guards|injured|injured'
}

@test "an outcome noun reaches what it befell over of, to and a place" {
	expect counted,outcome,measure 'The flood brought damage to 40 houses.' 'houses|damage|damaged'
	expect counted,outcome,measure 'Police announced the arrest in Oslo of nine dealers.' 'dealers|arrest|detained'
}

@test "a bare number behind a toll or the number of has its noun" {
	expect counted,measure 'The toll of the storm has reached 91.' 'toll|killed'
	expect counted,outcome,measure 'They put the number of barns burned at 40.' 'barns|burned|destroyed'
}

@test "a second and a third count one more" {
	expect number,counted,measure 'A second affected farm was confirmed on Monday.' 'A|second affected farm|infected'
	expect number,counted,measure 'The ministry reported a third confirmed case.' 'a|third confirmed case|infected'
	expect number,counted,measure 'A seventh death was reported.' 'A|seventh death|killed'
	expect number,counted,measure 'An 11th case was confirmed.' 'An|11th case|infected'
	expect number,counted,measure 'Another infected farm was reported.' 'Another|infected farm|infected'
	expect number,counted,measure 'A fourth man was arrested, and a second victim died.' 'A|fourth man|detained' 'a|second victim|killed'
	expect number,counted 'The farm was hit a second time. The owner sued a third party. A second phase was reported.'
	expect number 'A third party was found. A second round of vaccination was conducted.'
	expect number,counted 'The third strike destroyed a bridge.' 'a|bridge'
}

@test "an outcome noun is not what another outcome befell" {
	expect number,counted,measure 'The mission recorded 60 civilian casualties: 21 deaths and 39 injured.' \
	    '60|civilian casualties|casualties' '21|deaths|killed' '39|civilian casualties|injured'
}

@test "verbs of receiving and suffering take their object with what stands before it" {
	expect counted,outcome,measure '300 families received emergency cash aid.' \
	    'families|received emergency cash aid|assisted'
	expect counted,measure 'Two guards suffered third-degree burns.' 'guards|injured'
}

@test "a predicate says who the people are that the sentence before speaks of" {
	expect number,counted,measure 'Fifty people fell ill. 31 are men and 19 women.' \
	    'Fifty|people|infected' '31|men|infected' '19|women|infected'
}

@test "an amount inherits no noun that was counted by heads" {
	expect number,unit,counted 'Three rifles and US$ 900 were seized.' 'Three||rifles' '900|US$|'
}

@test "a verb of number has its subject's noun" {
	expect number,counted 'Checks against the lists numbered 650.' '650|Checks'
	expect counted,outcome 'Displaced residents number 389.' 'residents|Displaced'
}

@test "what befell a group befell its members" {
	expect counted,outcome 'Guards stopped a convoy of six lorries.' 'lorries|stopped'
}

@test "labels of places, and a label that is a sentence" {
	expect number,counted,measure 'Villages flooded: 31' '31|Villages|affected'
	expect number,measure 'The losses of the enemy in these days are as follows: tanks - 12, lorries - 31' \
	    '12|destroyed' '31|destroyed'
}

@test "what happens to people depends on whether they are pursued" {
	expect counted,measure 'Four suspects were picked up on Monday.' 'suspects|detained'
	expect counted,measure 'Four swimmers were picked up on Monday.' 'swimmers|rescued'
}

@test "injuries behind with; a verb goes before them" {
	expect counted,measure 'The lawyers counted 19 people with visible injuries.' 'people|injured'
	expect counted,measure 'A helicopter evacuated two sailors with burns.' 'sailors|evacuated'
}

@test "what may be shot down" {
	expect counted,measure 'Air defences intercepted 42 rockets.' 'rockets|shot down'
	expect counted,measure 'The patrol intercepted 42 rifles.' 'rifles|seized'
}

@test "lives that were saved; whom is people" {
	expect counted,measure 'The crews put to sea, saving 26 lives.' 'lives|rescued'
	expect number,counted,measure 'Twelve petrol bombs were thrown at officers, eight of whom were hurt.' \
	    'Twelve|petrol bombs|other' 'eight||injured'
}

@test "a word within a name is no act" {
	expect counted,outcome 'In all, 69 members of the communist New Dawn Army were neutralized.' \
	    'members of the communist New Dawn Army|neutralized'
}

@test "behind an article the bare form of a verb is a noun; a change in brackets is no figure" {
	expect number,counted,outcome 'Officers found 344 packages containing a total of 90 kg of heroin.' \
	    '344|packages|found' '90|heroin|containing'
	expect number 'Guards made 25,676 arrests (-61%) in May.' '25,676'
}

@test "got makes a passive of the participle behind it" {
	expect number,outcome,measure 'Nine goats, 12 cows and 40 hens got killed in the storm.' \
	    'Nine|killed|killed' '12|killed|killed' '40|killed|killed'
	expect number,outcome,measure 'Nine huts got badly burnt.' 'Nine|burnt|destroyed'
	expect number,outcome,measure 'The gang got 12 rifles.' '12|got|seized'
}

@test "an adverb before a verb in the present" {
	expect number,counted,measure 'Some 34 families still need assistance.' '34|families|affected'
}

@test "what people are said to be they are" {
	expect number,measure,source 'Some 159 people are believed to be missing.' '159|missing|'
	expect number,measure,source 'Twelve sailors are said to be dead.' 'Twelve|killed|'
}

@test "those looked for are missing; degrees of damage; doses that goods could make are no figure" {
	expect number,measure 'Crews are still looking for 14 passengers.' '14|missing'
	expect number,measure 'Some 600 structures sustained moderate to severe damage.' '600|damaged'
	expect number,measure 'About 3,000 residents have had to evacuate their homes.' '3,000|evacuated'
	expect number,measure 'The river swallowed 20 villages.' '20|destroyed'
	expect number,unit 'Agents seized 4 kg of fentanyl, potentially more than two million lethal doses.' '4|kg'
	expect number,measure 'The group showed a video of 9 severed heads.' '9|killed'
	expect number,counted 'It was night 18 of fighting, and 40 men were killed.' '40|men'
}

@test "a bound that is the verb states the value of a tally" {
	expect number,counted,measure 'The number of people fleeing the valley has exceeded 3,000.' \
	    '3,000|people|displaced'
}

@test "cases of smuggling, of trafficking and of other offences are incidents" {
	expect number,counted,measure 'The number of drug smuggling cases rose to 525 in 2015.' '525|drug smuggling cases|incident'
	expect number,counted,measure 'Police solved 12 money laundering cases.' '12|money laundering cases|incident'
}

@test "a crew of five is counted where something befell them" {
	expect number,counted,measure 'The crew of five were detained.' 'five|crew|detained'
	expect number,counted,measure 'The group of 45 was rescued.' '45|group|rescued'
	expect number,counted,measure 'A crew of five sailed the ship.'
}

@test "an earthquake with an article only causes what is counted" {
	expect number,counted 'Crews came after a strong earthquake killed 272 people.' '272|people'
	expect number,counted 'The jets employed more than 100 munitions on the camp.' '100|munitions'
}

@test "a list that is longer than the look to its verb; how big one of it is" {
	expect number,outcome 'Nine belts, five mines weighing about 6 kg each, one mine weighing 14 kg, one zorg, two day-night Bino, one parcel of C-4 explosive weighing about 11 kg, one quib, three Rocket Grenade (RPG) launchers, seven Wenk Machine Guns (WMG), six mines of different sizes and two straps were recovered.' \
	    'Nine|recovered' 'five|recovered' 'one|recovered' 'one|recovered' 'two|recovered' 'one|recovered' 'one|recovered' 'three|recovered' 'seven|recovered' 'six|recovered' 'two|recovered'
	expect number,measure 'Eight deaths, six missing and 15 people hurt are confirmed.' 'Eight|killed' 'six|missing' '15|injured'
	expect number,measure '700 people were killed in May, including 90 girls, 40 women, 20 old men, and 800 were hurt.' '700|killed' '90|killed' '40|killed' '20|killed' '800|injured'
}

@test "medics who were called to treat treated; what is the latest to be found was found" {
	expect number,measure 'The medics were called to treat 2,842 people.' '2,842|treated'
	expect number,measure 'Seven rifles and two belts were the latest to be recovered.' 'Seven|seized' 'two|seized'
	expect number,measure 'Crews rushed to evacuate 30 people.' '30|evacuated'
}

@test "with so many injuries beside the dead" {
	expect number,counted,measure 'About 299 people have died with 1,132 injuries.' '299|people|killed' '1,132|injuries|injured'
	expect number,counted,measure 'The toll is 299, with 1,132 injuries.' '299|toll|killed' '1,132|injuries|injured'
}

@test "what losses stood at, as what damage was put at" {
	expect number,unit,counted 'Agricultural losses stood at 1.43 billion yuan (about US$152.7 million) while direct economic losses stood at 1.6 billion yuan.' '1.43 billion|yuan|Agricultural losses' '1.6 billion|yuan|economic losses'
}

@test "what a verb was taken with is its own, whatever noun it might be" {
	expect number,counted,outcome,measure 'On Friday 41 people were shot and six taken hostage.' '41|people|shot|injured
six|people|taken hostage|abducted'
	expect number,outcome,measure 'Two guards were killed and three taken prisoner.' 'Two|killed|killed
three|taken prisoner|detained'
}

@test "a state before the noun of what was given" {
	expect number,outcome,measure 'The agency provided safe water to 45,000 people.' '45,000|provided|assisted'
}

@test "what a verb says with the words behind its object befalls people or things" {
	expect number,counted,measure 'Floods destroyed 40 houses and left 12 dead.' '40|houses|destroyed
12||killed'
	expect number,counted,outcome 'Three planes collided and left 12 passengers hurt.' 'Three|planes|collided
12|passengers|left hurt'
}

@test "many lack something; a number within a verb's own words counts nothing" {
	expect number,counted,outcome 'Some 40,000 families lack access to clean water.' '40,000|families|lack access to'
	expect number,counted,outcome 'Hundreds of people have no access to health care.' 'Hundreds|people|have no access to'
}

@test "how many times more is no figure" {
	expect number,measure 'Floods killed 12 people, nearly four times last year'"'"'s toll.' '12|killed'
	expect number,measure 'The number of deaths was five times that of 2021.'
	expect number,measure 'Customs seized ten times as much cocaine as in May.'
}

@test "what people meant to do gives way to what befell them" {
	expect number,outcome,measure 'On Monday 90 farmers attempting to cross the river illegally were arrested.' '90|arrested|detained'
	expect number,outcome,measure 'Some 750 traders, who attempted to cross the river, were held.' '750|held|detained'
	expect number,outcome,measure 'She said 42 men trying to flee the town were detained.' '42|detained|detained'
	expect number,measure 'Guards said 30 rebels planning to attack a village were killed.' '30|killed'
}

@test "an adjective behind its noun, and the object of a participle, are not what befell" {
	expect number,counted,measure 'A militant responsible for rocket fire was killed.' 'A|militant|killed'
	expect number,counted,measure 'A man driving a truck was killed.' 'A|man|killed'
	expect number,counted,measure 'Two men were hurt while a soldier protecting a polio team was killed.' \
	    'Two|men|injured' 'a|soldier|killed'
}

@test "including behind an object without a number: what befell the object" {
	expect number,counted,measure 'Police recovered weapons including two guns, four sticks and one pistol.' \
	    'two|guns|seized' 'four|sticks|seized' 'one|pistol|seized'
	expect number,counted,measure 'Police recovered arms such as two guns and four sticks.' 'two|guns|seized' 'four|sticks|seized'
	expect number,measure 'Officers seized drugs including 3 kg of heroin, and arrested men including two Danes.' '3|seized' 'two|detained'
	expect number,scope 'Police killed 12 people including two children.' '12|' 'two|part'
}

@test "several that are told without a noun are rather of several than of one" {
	expect number,counted 'Officers held nine men and a woman; six had entered by sea.' 'nine|men' 'a|woman' 'six|men'
	expect number,counted 'A soldier was killed and two wounded.' 'A|soldier' 'two|soldier'
}

@test "impaired drivers are not damaged" {
	expect number,measure 'Police made two impaired driving charges and met 12 impaired drivers.' 'two|other' '12|other'
}

@test "who is held or has fled shares the verb of those joined to them" {
	expect number,counted,measure 'At least 14 inmates and two guards have died in a riot.' '14|inmates|killed' 'two|guards|killed'
	expect number,counted,measure 'Four refugees and two guards were hurt.' 'Four|refugees|injured' 'two|guards|injured'
}

@test "others after a figure, in another place, met with what it met; either of two adjectives is one noun's" {
	expect number,outcome,place 'Five men were killed in Gao and three others in Mopti.' 'Five|killed|Gao' 'three|killed|Mopti'
	expect number,outcome,place 'About 900 people fled to Rwanda, 40 others to Uganda and 30 more to Burundi.' \
		'900|fled to|Rwanda' '40|fled to|Uganda' '30|fled to|Burundi'
	expect number,counted,outcome 'They seized nine suspected or replica firearms.' 'nine|suspected or replica firearms|seized'
}

@test "two of the injured later died" {
	expect number,counted,outcome,measure 'The blast hurt 12 people. Two of the injured later died.' '12|people|hurt|injured' 'Two|injured|died|killed'
	expect number,measure 'Some 400 children were reached with measles vaccines.' '400|vaccinated'
	expect number,period 'Cholera killed 32 people in a week in Kassala.' '32|a week'
}

@test "the dead, put at so many" {
	expect number,counted,measure 'The mayor put the dead at 19.' '19|dead|killed'
	expect number,counted,measure 'Doctors put the injured at about 40.' '40|injured|injured'
	expect number,measure 'Six coaches went off the road.' 'Six|incident'
}

@test "among whom were so many, and a circumstance in front of the comma" {
	expect number,measure 'Some 27 guests, among whom were nine pupils, lost their lives.' '27|killed' 'nine|killed'
	expect number 'After a long search, divers found two men.' 'two'
	expect number,counted 'Raiders took 12 farmers hostage.' '12|farmers'
}

@test "what is said of a part is not said of the whole that was found; a share of a target is no figure" {
	expect number,measure 'Inspectors found 1,204 live turtles, 12 of them dead.' '1,204|seized' '12|killed'
	expect number 'Nurses vaccinated 1.2 million children, 94 per cent of the target.' '1.2 million'
}

@test "deaths are not missing because others are" {
	expect number,measure 'The office reports 13 fatalities, four people still missing and 3,713 displaced.' '13|killed' 'four|missing' '3,713|displaced'
}

@test "who continue to be held are held" {
	expect number,counted,measure 'Some 310 rebels continue to be held at the fort.' '310|rebels|detained'
	expect number,measure 'Nine camps continue to be cut off, and 40 families continue to be treated.' 'Nine|affected' '40|treated'
}

@test "behind and another clause has its own words" {
	expect number,counted,outcome 'Rebels took six lorries and the drivers are held hostage.' 'six|lorries|took'
	expect number,counted,outcome 'Firemen found nine cats and their owner was dead.' 'nine|cats|found'
}

@test "a participle that opens the sentence is of the noun behind it, and who was held is not what was found" {
	expect number,counted,outcome 'Captured rebels were 14 boys.' '14|boys|Captured'
	expect number,counted,outcome 'Items with the arrested suspects include two pistols.' 'two|pistols|'
}

@test "an adjunct in front of there is no outcome of what there is" {
	expect number,counted,measure 'Besides the deaths in Bari, there are 12 blocked roads.' '12|blocked roads|other'
	expect number,measure 'In addition to the losses listed above, there are 12 submerged houses.' '12|affected'
	expect number,measure 'Of the dead, there were nine men.' 'nine|killed'
	expect number,measure 'As the table provided below shows, 40 homes burned.' '40|destroyed'
	expect number,outcome,measure 'In a van stopped by police there were eight rifles.' 'eight||seized'
}

@test "a noun in -ing before a number" {
	expect number,outcome 'As a result of the flooding 10 people died and 42 are missing.' '10|died' '42|missing'
	expect number,outcome 'After the shelling 12 residents were taken to hospital.' '12|taken to hospital'
}

@test "what led to it is no verb of those whom the passive befell" {
	expect number,measure 'As a result of mortar shelling 12 residents were injured.' '12|injured'
	expect number,measure 'Due to bombing three nurses were killed.' 'three|killed'
	expect number,measure 'A man accused of bombing 12 shops was arrested.' 'A|detained' '12|engaged'
}

@test "a clause between dashes has its own verb, and a list between them the noun before it" {
	expect number,measure 'After heavy losses - a captain and two sailors were wounded - the crew turned back.' 'a|injured' 'two|injured'
	expect number,measure 'The dead - a nurse and two cooks - were found in Oslo.' 'a|killed' 'two|killed'
}

@test "what the places of a breakdown suffered is not what befell its parts" {
	expect number,outcome 'Nearly 4,500 homes burned down in the six worst-hit districts: 2,100 in Herat and 1,400 in Kabul.' '4,500|burned down' '2,100|burned down' '1,400|burned down'
}

@test "behind a participle, a verb that befalls its subject is the main one, whatever follows it" {
	expect number,measure 'Five gunmen fleeing the drones surrendered to the police.' 'Five|surrendered'
	expect number,measure 'Eleven trawlers carrying coal sank off the cape.' 'Eleven|destroyed'
	expect number,measure 'Seven pirates captured in April returned to their villages.' 'Seven|returned'
}

@test "what is reported of somebody befell him" {
	expect number,counted,measure 'The observers looked into reports of a nurse and two cooks wounded on Tuesday by shelling.' 'a|nurse|injured' 'two|cooks|injured'
	expect number,measure 'There was a report of a boy killed by a shell near the bridge.' 'a|killed'
}

@test "what befell the subject of an active verb, told behind its object" {
	expect number,measure 'Two raiders stormed the mill and were shot dead.' 'Two|killed'
	expect number,measure 'Two raiders fired on a patrol, killing three guards and hurting one, before being shot dead.' \
	    'Two|killed' 'a|patrol' 'three|killed' 'one|injured'
	expect number,measure 'Five men robbed a shop but were arrested.' 'Five|detained' 'a|seized'
	expect number,measure 'Five men robbed a shop and fled.' 'Five|other' 'a|seized'
	expect number,measure 'Eight boys jumped into the lake and drowned.' 'Eight|killed'
	expect number,measure 'Two raiders stormed the mill, and two guards were shot dead.' 'Two|other' 'two|killed'
	expect number,measure 'Nine officers chased the thieves who had robbed a shop and were hurt.' 'Nine|other' 'a|seized'
}

@test "a verb that a second clause leaves out" {
	expect number,measure 'One woman died in the storm and two boys in a fire.' 'One|killed' 'two|killed'
	expect number,measure 'In May, 17 people returned to Bo province, 35 people - to Lungi.' '17|returned' '35|returned'
	expect number,measure '17 refugees returned to Bo province, 35 refugees - to Lungi.' '17|returned' '35|returned'
	expect number,measure 'With 17 refugees dead and 35 hurt, it was the worst blast in years.' '17|killed' '35|injured'
	expect number,measure 'One woman died in the storm and two boys sat in the kitchen.' 'One|killed' 'two|other'
}

@test "those who got what is counted behind the verb" {
	expect number,measure '640 families received 900 blankets.' '640|assisted' '900|delivered'
	expect number,measure '300 girls and 400 boys received food supplements.' '300|assisted' '400|assisted'
	expect number,measure 'The police received 35 calls.' '35|other'
}

@test "lines that label a number without a colon" {
	expect number,counted,measure $'Number of people killed 17\nNumber of people injured 35' '17|people|killed' '35|people|injured'
	expect number,counted,measure $'Persons arrested 64\nVehicles seized 12' '64|Persons|detained' '12|Vehicles|seized'
	expect number,counted,measure 'Gunmen killed 17' '17||killed'
}

@test "by whom the nearer verb was done, confirmed before a participle, and what is made in a factory" {
	expect number,measure 'Police freed 35 boys that were kidnapped by rebels.' '35|rescued'
	expect number,counted,measure '15 people were reported dead and 28 confirmed injured.' '15|people|killed' '28|people|injured'
	expect number,counted,measure 'Two arms making workshops and 35 bombs making factories were destroyed.' \
	    'Two|arms making workshops|destroyed' '35|bombs making factories|destroyed'
	expect number,measure 'The town hall issued 35 permits.' '35|other'
	expect number,measure 'Troops recovered 35 stolen goats.' '35|seized'
}

@test "who some of a whole were, and what a bracket says again, stands behind be" {
	expect number,counted 'Fourteen people died. Nine of them were girls.' 'Fourteen|people' 'Nine|girls'
	expect number,counted,measure 'Six of the 18 dead were boys.' 'Six|boys|killed' '18||killed'
	expect number,counted,measure 'Of the 130 arrests, twenty six (26) were teenagers.' '130|arrests|detained' 'twenty six|teenagers|detained'
}

@test "an enumeration whose last number alone has the noun" {
	expect number,counted,measure 'The office reports 312 badly hurt, 26 missing and 94 people killed.' \
	    '312|people|injured' '26|people|missing' '94|people|killed'
	expect number,counted 'Nine men were hurt, 26 are missing and 94 women were saved.' 'Nine|men' '26|men' '94|women'
}

@test "what was found with somebody or belongs to him is counted, and not he" {
	expect number,counted,measure 'The weapons recovered from the rebels are 163.' '163|weapons|seized'
	expect number,counted,measure 'Armoured vehicles of the rebels destroyed: 7' '7|Armoured vehicles of the rebels|destroyed'
}

@test "casualties are not saved with one man; as well is no health; what somebody was supplied with" {
	expect number,measure 'There were 57 casualties and one man was rescued.' '57|casualties' 'one|rescued'
	expect number,measure 'Six fires broke out as well: there were 14 casualties.' 'Six|incident' '14|casualties'
	expect number,measure 'The agency supplied clinics with 126 units of blood.' '126|delivered'
	expect number,counted,measure '53 people were hurt, 22 sustaining mild injuries.' '53|people|injured' '22|people|injured'
}

@test "the number of those whom something befell, whatever verb it has" {
	expect number,counted,measure 'The number of people killed fell to 34.' '34|people|killed'
	expect number,counted,measure 'The number of thieves arrested rose by 9 per cent from 512 to 558.' '512|thieves|detained' '558|thieves|detained'
	expect number,counted,measure 'A number of gunmen killed 34 people.' 'A number of|gunmen|other' '34|people|killed'
	expect number,counted 'Over 270 thieves, robbers and other offenders were arrested.' '270|thieves, robbers and other offenders'
	expect number,counted 'Guards seized 6,400 numbers of cattle.' '6,400|cattle'
}

@test "what somebody took to or fired befell nobody" {
	expect number,measure '280 villagers took to the boats.' '280|other'
	expect number,measure '280 villagers took to the streets.' '280|other'
	expect number,measure 'Thirteen drones were fired at the port.' 'Thirteen|other'
}

@test "what heads a clause by a participle, and what sums up its brackets, befell those behind" {
	expect number,measure 'The total of patients discharged since the outbreak was confirmed is 38.' '38|recovered'
	expect number,counted,measure 'Those held comprised 150 men and 24 women.' '150|men|detained' '24|women|detained'
	expect number,measure 'The police caught 174 migrants out of 406 people checked. They were Kenyan (131), Ugandan (36) and Congolese (seven).' \
	    '174|detained' '406|other' '131|detained' '36|detained' 'seven|detained'
	expect number,measure 'There were 70 evacuees in the west, with there being no more evacuees in the east.' '70|evacuated'
	expect number,measure 'There are 34 shelters in operation.' '34|other'
}

@test "what the cases were of befell nothing else that is counted with them" {
	expect number,measure 'On Monday 352 cases were registered, 108 of which were urgent, including 95 cases of fire, one landslide and 46 household calls.' \
	    '352|incident' '108|incident' '95|incident' 'one|incident' '46|other'
	expect number,counted,measure 'Troopers wrote 61 seat belt/child seat citations.' '61|seat belt/child seat citations|other'
	expect number,measure '71 hideouts, three shells making factories and two suicide bomber training centres were destroyed.' '71|destroyed' 'three|destroyed' 'two|destroyed'
}

@test "participles within what is counted, and what was carried, are not what befell" {
	expect number,measure 'Police also found 72 cartons of foreign frozen fish and 31 cartons of soap.' '72|seized' '31|seized'
	expect number,counted,measure 'The army seized 26 cars used by terrorists.' '26|cars|seized'
	expect number,measure '83 huts occupied by 410 farmers, 37 barns and two bridges were burned.' '83|destroyed' '410|other' '37|destroyed' 'two|destroyed'
	expect number,measure 'Such goods included 900 litres of petrol and a container carrying 260 cartons of cigarettes.' '900|seized' 'a|seized' '260|seized'
	expect number,measure 'A container carrying 260 cartons of cigarettes was seized.' 'A|seized' '260|seized'
}

@test "as what they were recorded, and what befell those that a clause opens with" {
	expect number,counted,measure 'Of those individuals registered in May, 318 were recorded as returnees.' '318|individuals|returned'
	expect number,measure '318 individuals were recorded as internally displaced persons.' '318|displaced'
	expect number,counted,measure 'Of the barns burned, 29 were in Bo.' '29|barns|destroyed'
	expect number,measure 'Seven rockets hit the town.' 'Seven|other'
}

@test "how many the dead number" {
	expect number,measure 'Fifteen bodies were found, so that the dead in the Bo fire number 27.' 'Fifteen|killed' '27|killed'
	expect number,measure 'Those arrested in the raid number 64.' '64|detained'
	expect number,counted 'Residents now number 8,270.' '8,270|Residents'
}

@test "in capitals throughout no word behind a verb is a name for that; an adverb alone before where it was" {
	expect number,measure 'THE FIRE LEFT 16 PEOPLE DEAD.' '16|killed'
	expect number,measure 'AMBULANCES TOOK 47 PEOPLE TO HOSPITAL.' '47|hospitalized'
	expect number,measure 'Nineteen people were shot, five fatally in the capital.' 'Nineteen|injured' 'five|killed'
	expect number,measure 'The storm left a trail of ruins, with some 16 dead.' '16|killed'
	expect number,measure 'The blast injured over 16.' '16|injured'
	expect number,measure '71 hideouts and another 16 tunnels were destroyed.' '71|destroyed' '16|destroyed'
	expect number,measure '81,000 people depend on food aid.' '81,000|affected'
}

@test "a unit behind the number said again in its bracket; dozens of alleged and newly found" {
	expect number,unit,counted,measure 'Two Hundred (200) kilograms of hashish and fourteen (14) phones were seized.' \
	    'Two Hundred|kilograms|hashish|seized' 'fourteen||phones|seized'
	expect number,counted,measure 'Dozens of alleged members of the gang were arrested.' 'Dozens|alleged members of the gang|detained'
	expect number,counted,measure 'Scores of newly built huts were burned.' 'Scores|newly built huts|destroyed'
}

@test "what people were at when it befell them; a participle behind its noun ends the phrase" {
	expect number,measure 'Thirteen cooks were asleep when they were killed.' 'Thirteen|killed'
	expect number,measure 'Thirteen cooks were working underground when they were killed.' 'Thirteen|killed'
	expect number,measure 'Thirteen cooks were asleep when the roof fell.' 'Thirteen|other'
	expect number,counted,measure 'A van used in the raid was recovered.' 'A|van|seized'
	expect number,counted,measure 'Police seized a van laden with 280 tyres.' 'a|van|seized' '280|tyres|seized'
	expect number,measure 'A depot that held 53 rockets was destroyed.' 'A|destroyed' '53|other'
}

@test "a second verb of the same subject, where the first says nothing of what befell it" {
	expect number,measure 'Six men and one woman, aged 20 to 50, were suspected of theft and were also arrested.' 'Six|detained' 'one|detained'
	expect number,measure 'Six men were suspected of theft and arrested.' 'Six|detained'
	expect number,measure 'Six men were injured in the fire and were later arrested.' 'Six|injured'
}

@test "what only says where a place lies befell nobody" {
	expect number,counted,measure 'The number of civilians seeking safety in six camps located near the bases was 3,000.' '3,000|civilians|displaced'
	expect number,counted,measure 'The number of people arrested in six raids was 900.' 'six|raids|raid' '900|people|detained'
}

@test "a headline's participle ends where another subject begins" {
	expect number,measure 'A hideout, 2 bags of explosives, 30 mines and rounds of ammunition destroyed, and some documents were seized.' \
	    'A|destroyed' '2|destroyed' '30|destroyed'
	expect number,measure 'Two sailors were killed in the fighting, and four sailors from accidents.' 'Two|killed' 'four|killed'
}

@test "what hangs on being and on an adverb" {
	expect number,measure 'Some 86 tanks are at the risk of being destroyed.' '86|other'
	expect number,measure 'The flood had fully damaged 172 houses.' '172|destroyed'
	expect number,counted,measure 'Exhibits recovered include 5 rifles, 4 suspected locally made bombs, and 1 pistol.' \
	    '5|rifles|seized' '4|suspected locally made bombs|seized' '1|pistol|seized'
	expect number,measure 'The delegate made 81 visits to 41 places of detention.' '81|other'
}

@test "the end of an introduction governs the bare verbs of its list" {
	local items=$'\n- free 12 men;\n- train nine nurses and seize 30 guns.'

	for over in 'Guards were able to:' 'The raids allowed guards to:' 'Guards managed, this week, to:'; do
		expect number,measure "$over$items" '12|rescued' 'nine|trained' '30|seized'
	done
	for over in 'The council will:' 'Guards were asked to:' 'The plan aims to:' 'Members should:'; do
		expect number "$over$items"
	done
}

@test "parts in a row, each with its noun" {
	expect number,measure 'The raids led to the arrest of 412 suspects for various crimes including 148 suspects for robbery, 42 suspects for kidnapping, and 37 suspects for rape.' \
	    '412|detained' '148|detained' '42|detained' '37|detained'
}

@test "what those caught tried to do is no plan" {
	expect number,measure 'Guards arrested 12 people trying to cross the border.' '12|detained'
	expect number,measure 'Guards arrested nine men and four women trying to cross the border.' 'nine|detained' 'four|detained'
	expect number,measure 'The order forced 12 families to flee.' '12|displaced'
}

@test "some of the events involved lorries, others vans: a number of what they were about" {
	expect number,counted,measure 'Wardens logged 90 collisions; 12 involved lorries and nine vans.' \
	    '90|collisions|incident' '12|collisions|incident' 'nine|collisions|incident'
	expect number,counted,measure 'There were 90 collisions. Twelve concerned lorries and two men were hurt.' \
	    '90|collisions|incident' 'Twelve|collisions|incident' 'two|men|injured'
	expect number,counted,measure 'There were 90 collisions. Two involved drivers were charged.' '90|collisions|incident' 'Two|involved drivers|other'
	expect number,counted 'Wardens logged 90 collisions. Eleven of these happened at night and two of those led to a trial.' \
	    '90|collisions' 'Eleven|collisions' 'two|collisions'
}

@test "what some of those were whom something befell, and where it did" {
	expect number,counted,measure 'Police held 40 men. Twelve of those killed in the blast were boys.' '40|men|detained' 'Twelve|boys|killed'
	expect number,measure 'Six of those killed on the roads were asleep.' 'Six|killed'
	expect number,measure 'Police held 40 men. Nine of those rescued were asleep.' '40|detained' 'Nine|rescued'
}

@test "what some of these were, in the next paragraph too" {
	expect number,counted,measure $'Police held 90 people.\n\nThe mayor said nine of these were women and two were boys.' \
	    '90|people|detained' 'nine|women|detained' 'two|boys|detained'
	expect number,counted $'Wardens logged 90 incidents.\n\nNine of these were drowning incidents.' '90|incidents' 'Nine|drowning incidents'
}
