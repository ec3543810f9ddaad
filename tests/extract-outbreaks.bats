#!/usr/bin/env bats
# What health ministries and relief agencies write of.

setup() {
	load helper
}

@test "cases of what no illness is are incidents, whatever the crime or the accident" {
	for of in littering speeding 'careless driving' 'illegal fishing' blackmail 'vote buying'; do
		expect number,measure "In the month, 31 $of cases were recorded." '31|incident'
	done
	expect number,measure 'In the month, 31 Nipah cases were recorded.' '31|infected'
	expect number,counted,measure 'Patrols dealt with 40 thefts, 22 careless driving and nine robberies.' '40|thefts|incident' \
	    '22|careless driving|incident' 'nine|robberies|incident'
}

@test "qualified cases share the noun of the last, or of the number beside them" {
	expect number,counted,measure 'The ministry told of 30 suspected, 12 confirmed and one probable case.' \
		'30|case|infected' '12|case|infected' 'one|probable case|infected'
	expect number,counted,measure 'Mali had one confirmed and two suspected deaths.' 'one|deaths|killed' 'two|suspected deaths|killed'
	expect number,counted,measure 'Of the 44 cases, 30 were confirmed, three probable and 11 negative.' \
		'44|cases|infected' '30|cases|infected' 'three|cases|infected' '11|cases|other'
	# and are not set against the deaths behind them
	expect number,counted,measure 'The ministry told of 414 suspected cases, 94 confirmed, and 30 confirmed deaths.' \
		'414|suspected cases|infected' '94|cases|infected' '30|confirmed deaths|killed'
}

@test "numbers with their places share the verb behind the last" {
	expect number,measure,country 'One in Mali, three in Chad and nine in Niger were hurt by hail.' \
		'One|injured|ML' 'three|injured|TD' 'nine|injured|NE'
	expect number,country 'Week 7 saw 24 new cases: Mali, 5; Chad, 2; and Niger, 17.' '24|' '5|ML' '2|TD' '17|NE'
	expect number,place 'Chad recorded seven cases, Mali and Niger recorded six.' 'seven|Chad' 'six|Mali and Niger'
}

@test "a country that acts is where the next sentence is" {
	expect number,country 'Rain fell.

Kenya recorded 40 deaths. A total of 300 people were hurt.' '40|KE' '300|KE'
	expect number,country 'Rain fell.

Chad reported 14 cases in Mongo (9) and Abeche (5). Three of the cases were nurses.' '14|TD' '9|TD' '5|TD' 'Three|TD'
}

@test "what is estimated of the displaced, and of families in brackets" {
	expect number,measure 'The number of displaced is now estimated at 214 households (1,180 people).' '214|displaced' '1,180|displaced'
	expect number,outcome 'Floods hit 131 households (657 people) with 14 households displaced.' '131|hit' '657|hit' '14|displaced'
	expect number,measure 'Floods hit 131 households.' '131|affected'
	expect number,measure 'The number of people affected stands at 604 people.' '604|affected'
}

@test "what its deaths are brought to counts from a past date" {
	expect number,scope 'Two men died, bringing its fatalities to 577.' 'Two|' '577|cumulative'
	expect number,scope 'Mali had 138 cases, bringing the total of confirmed cases to 2,940.' '138|' '2,940|cumulative'
	expect number,from 'In April, 60 cases were seen. Of these, 40 are from Gao.' '60|2024-04-01' '40|2024-04-01'
}

@test "refugees of a country are displaced, schools in camps are not" {
	expect number,measure 'Chad hosts 900 Syrian refugees.' '900|displaced'
	expect number,measure '- 2.48 million South Sudanese refugees' '2.48 million|displaced'
	expect number,measure 'There are 26 schools in camps and 900 people in transit centres.' '26|other' '900|displaced'
	expect number,measure 'The storm disrupted the education of 61,000 children.' '61,000|affected'
	expect number,measure 'Four contacts were lost to follow-up; 129 children were found to be severely malnourished.' 'Four|other' '129|affected'
}

@test "who is reached, with a bound or without; what accounts for a share is no account" {
	expect number,measure 'The fund reached more than 200 children and about 40 women.' '200|assisted' '40|assisted'
	expect number,measure 'The fund plans to reach over 200 children. It fed at least nine men.' 'nine|assisted'
	expect number,counted 'Three villages account for 40 deaths.' 'Three|villages' '40|deaths'
}

@test "two nouns joined, and their two numbers in turn" {
	expect number,counted,measure 'The confirmed cases and deaths since May are 841 and 68 respectively.' \
		'841|cases|infected' '68|deaths|killed'
	expect number,counted,measure 'Cases and deaths stand at 5,411 and 164, respectively.' '5,411|Cases|infected' '164|deaths|killed'
	expect number,counted,measure 'The number of schools and shops damaged has risen to 241 and 66 respectively.' \
		'241|schools|damaged' '66|shops|damaged'
}

@test "people with their places share a verb, and are where their households are" {
	expect number,measure,country 'Five people have been hurt in Mali, one person in Chad, two people in Niger, one in Togo and six people in Benin.' \
		'Five|injured|ML' 'one|injured|TD' 'two|injured|NE' 'one|injured|TG' 'six|injured|BJ'
	expect number,country 'Floods hit 837 persons belonging to 352 families in Mali, 470 persons in 88 families in Chad and 29 persons belonging to seven families in Niger.' \
		'837|ML' '352|ML' '470|TD' '88|TD' '29|NE' 'seven|NE'
	expect number,country 'Of the 14 deaths, one has been reported in Mali, three from Chad, two in Niger.' '14|' 'one|ML' 'three|TD' 'two|NE'
}

@test "a season of a year is the year; a share in other words" {
	expect number,from,to 'In the 2019 season, 40 cases were seen.' '40|2019-01-01|2019-12-31'
	expect number,from,to 'Since the beginning of the 2023 transmission season and as of 5 August 2023, Mali reported seven cases.' 'seven|2023-01-01|2023-08-05'
	expect number,counted,measure 'About 300 or 12 per cent of the residents fled.' '300|residents|displaced'
	expect number,measure 'Some 300 people have no adequate sanitation.' '300|affected'
}

@test "what counts from a day on is the time of its parts" {
	expect number,from 'Since April 2022, 93 cases were found. Mali had 12 cases since 6 March 2024. Two of the cases were nurses. Of the 12 cases, one died.' \
		'93|2022-04-01' '12|2024-03-06' 'Two|2024-03-06' '12|2024-03-06' 'one|2024-03-06'
}

@test "those in whom somebody found an illness are infected, and where it was found only locates" {
	expect number,counted,measure 'Vets confirmed HPAI in 14 flocks in three states.' '14|flocks|infected'
	expect number,measure 'The lab detected the deadly virus in nine children.' 'nine|infected'
	expect number 'The ministry reported cholera in 14 districts.'
}

@test "those in whom an illness was found are infected; where it was found only locates" {
	expect number,counted,outcome,measure 'Brucellosis was detected in 43 cows.' '43|cows|Brucellosis|infected'
	expect number,outcome,measure 'H5N1 has been confirmed in 17 swans.' '17|H5N1|infected'
	expect number,measure 'Tuberculosis was found among 28 inmates.' '28|infected'
	expect number 'Cholera was reported in 14 districts.'
	expect number 'Drugs were found in 14 cars.'
	expect number,measure 'Ten cases of measles were confirmed in 14 villages.' 'Ten|infected'
}

@test "the worst-hit place with its number, three in turn, and what opens the next clause" {
	expect number,country 'It shows that Kenya remains the worst-hit country with 504 deaths, followed by Uganda with 234 deaths.' '504|KE' '234|UG'
	expect number,country 'Kenya saw five deaths, while Mali, Chad, and Niger recorded 52, 34, and 13 injuries, respectively.' \
		'five|KE' '52|ML' '34|TD' '13|NE'
	expect number,country 'In Mali 241 homes were damaged, of which 53 burnt, in Chad (TCD) 13 homes were damaged, of which six burnt, in Niger, one home burnt.' \
		'241|ML' '53|ML' '13|TD' 'six|TD' 'one|NE'
	expect number,country 'The places are Bamako (n=2 cases), Niamey (n=3).' '2|ML' '3|NE'
}

@test "a name that a noun of places ends is no shorter one that it begins with" {
	expect number,place 'In Lima Puluh Kota Regency, three people were hurt.' 'three|Lima Puluh Kota Regency'
	expect number,place 'In Goma Karisimbi Health Zone, seven cases were seen.' 'seven|Goma Karisimbi Health Zone'
}

@test "people with their share among cases; whoever befell their households" {
	expect number,measure 'New cases for week 21

- 752 new cholera cases were reported
- 445 (59%) severe cases
- 482 (64%) children below 5 years' '752|infected' '445|infected' '482|infected'
	expect number,measure 'The staff identified 777 individuals in 54 households affected by floods.' '777|affected' '54|affected'
}

@test "additional cases of several kinds; what is followed by a place with a number alone" {
	expect number,counted 'In May 76 additional confirmed cases were seen; 41 new confirmed and probable cases were found.' \
		'76|confirmed cases' '41|new confirmed and probable cases'
	expect number,country 'Most deaths were in Mali, with 38 deaths, followed by Chad, with four, and Niger, with three.' '38|ML' 'four|TD' 'three|NE'
	expect number,counted 'Floods destroyed 988 homes. The number of schools and classrooms damaged has risen to 247 and 674 respectively.' \
		'988|homes' '247|schools' '674|classrooms'
	expect number,measure '112 houses were damaged. The agency extended help to 301 families.' '112|damaged' '301|assisted'
}

@test "families or so many persons; cases from a place; a place is no label" {
	expect number,counted,measure 'The number of affected families has reached 733,965 or 2,995,355 persons.' \
		'733,965|affected families|affected' '2,995,355|persons|affected'
	expect number,counted,measure 'Storms damaged 412 houses in Bicol and CAR – 176 totally damaged and 236 partially damaged.' \
		'412|houses|damaged' '176|houses|destroyed' '236|houses|damaged'
	expect number,country 'It was told of 16 cases of infection with MERS-CoV from Saudi Arabia. Two cases from Chad died. Mali saw one imported case from Chad.' \
		'16|SA' 'Two|TD' 'one|ML'
	expect number,country 'Mali saw 12 travel-related cases from Chad.' '12|ML'
}

@test "a country that heads a sentence may say where in it" {
	expect number,place 'Mali: 12 people were killed in Gao, and three in the city of Mopti.' '12|Gao' 'three|Mopti'
	expect number,country 'Mali: 12 people died, Chad: 14 people were hurt.' '12|ML' '14|TD'
}

@test "deaths lend their noun to no qualifier" {
	expect number,measure 'There were 231 cases, including 46 confirmed and four deaths.' '231|infected' '46|infected' 'four|killed'
}

@test "so many days from one to another in the bracket behind a period" {
	run -0 --separate-stderr bash -c "printf 'published,period\n2023-10-01,this period (the 21 days from 19 August to 8 September 2023)\n' | '$SITREP/sitrep-normalize'"
	[[ $output == *2023-08-19,2023-09-08* ]]
}

@test "numbers behind the places of a ranking, with n, and no noun but cases" {
	expect number,counted,country 'The districts with the highest number of cases were Lusaka (n=811; 40%), Kitwe (n=702) and Ndola (588).' \
	    '811|cases|ZM' '702|cases|ZM' '588|cases|ZM'
	expect number,counted,scope 'In week 46, 5,032 cases were notified. The worst hit districts were Lusaka (811) and Kitwe (702).' \
	    '5,032|cases|' '811|cases|part' '702|cases|part'
	expect number,counted $'New\n\n- 94 severe cases\n- 160 total confirmed cases' '94|severe cases' '160|total confirmed cases'
	expect number,measure 'A cholera outbreak was declared, and some 62 schools could not reopen.' '62|affected'
}

@test "a cell beside how many places something befell" {
	expect number,counted $'KEY FIGURES\n\n228 | people killed\n47 | counties affected' '228|people' '47|counties'
	expect number,counted,measure $'Table 1: Plague cases and deaths by district\nDistrict\tTotal cases\tDeaths\nLusaka\t12\t3\nKitwe\t9\t2' \
	    '12|cases|infected' '3|Deaths|killed' '9|cases|infected' '2|Deaths|killed'
}

@test "from when to when people fell ill is not the time of what is told next" {
	DATE=2023-03-07 expect number,from,to 'As of March 6, 2023, a total of 72 people infected with the strain have been reported. Illnesses started on dates ranging from January 3 to February 20, 2023. Two deaths have been reported.' \
	    '72||2023-03-06' 'Two||2023-03-06'
	DATE=2023-03-07 expect number,from,to 'In total 40 people fell ill from 3 to 5 February.' '40|2023-02-03|2023-02-05'
}

@test "an illness beside people, animals and farms is what befell them" {
	expect number,counted,measure 'A total of 52 persons with the outbreak strain of Listeria have been reported from six states.' '52|persons|infected'
	expect number,measure 'A total of 90 people have been reported with mumps.' '90|infected'
	expect number,counted,measure 'Three duck farms with H5N1 bird flu have been locked down.' 'Three|duck farms|infected'
	expect number,counted,measure 'A duck farm was found to have the H5N1 strain.' 'A|duck farm|infected'
	expect number,measure 'Tests found a duck farm near Lodi positive for avian influenza.' 'a|infected'
	expect number,counted,measure 'African swine fever was confirmed on six farms.' 'six|farms|infected'
	expect number,counted,measure 'Bird flu was detected in two flocks near Vic.' 'two|flocks|infected'
	expect number,measure 'Twelve patients with measles were sent home and nine boys with measles died.' 'Twelve|recovered' 'nine|killed'
}

@test "how many were ill in each place, whatever the size of its neighbours" {
	expect number,counted,measure 'In all 89 persons were reported. The number of ill people identified in each state is as follows: Ohio (1), Utah (50), Iowa (9), Maine (14).' \
	    '89|persons|other' '1|people|infected' '50|people|infected' '9|people|infected' '14|people|infected'
}

@test "cases of what is no illness, with their brackets; a share of cases is nobody's death" {
	expect number,counted,measure 'The monitors registered 5 cases of firing in the provinces of Homs (3) and Hama (2).' \
	    '5|cases of firing|violation' '3|cases of firing|violation' '2|cases of firing|violation'
	expect number,measure 'There were 20 deaths among the 29 confirmed cases, and the case fatality stood at 69 per cent.' '20|killed' '29|infected' '69|other'
	expect number,counted,measure 'The outbreak remains heavily concentrated in Ituri, which accounts for 299 confirmed cases.' '299|confirmed cases|infected'
}

@test "of whom so many have recovered: those who are ill, and not those who are found" {
	expect number,counted,measure '31 people tested positive, nine of whom have recovered.' '31|people|infected' 'nine|people|recovered'
	expect number,measure 'Of the 31 people infected, nine have recovered.' '31|infected' 'nine|recovered'
}

@test "12 test positive: the words behind it tell that it is no noun" {
	expect number,counted,measure '17 test positive for cholera.' '17||infected'
	expect number,counted,measure '17 test kits came.' '17|test kits|delivered'
}

@test "those who are in-patients lie in hospital, and so do the parts of them" {
	expect number,measure 'There are 150 measles cases who are in-patients at all facilities. Of these, 119 are at the Lufi Hospital.' \
	    '150|hospitalized' '119|hospitalized'
	expect number,counted,measure 'A total of 12 inpatients were seen.' '12|inpatients|hospitalized'
}

@test "people transported to a camp or on buses are evacuated" {
	expect number,measure 'Some 85 refugees were transported to a camp near Fier.' '85|evacuated'
	expect number,measure 'About 1,900 refugees were transported on 40 buses from Kukes.' '1,900|evacuated'
	expect number,measure 'Ten men with burns were transported by helicopter.' 'Ten|hospitalized'
}
