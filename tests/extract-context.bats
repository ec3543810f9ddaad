#!/usr/bin/env bats
# The place, the time and the source that govern a figure.

setup() {
	load helper
}

@test "a place in the clause, before or behind" {
	expect number,country 'In Iraq, troops killed 17 rebels.' '17|IQ'
	expect number,country 'Troops killed 17 rebels in Iraq and five in Syria.' '17|IQ' 'five|SY'
}

@test "two places together" {
	expect number,country 'Troops killed 17 rebels in Iraq and Syria.' '17|IQ+SY'
}

@test "a dateline governs nothing" {
	expect number,country 'TAMPA, Fla. -- Troops killed 17 rebels.' '17|'
}

@test "a heading governs what stands under it" {
	expect number,country $'Casualties in Nepal\n\nTwelve people died.\n\nThree people are missing.' \
	    'Twelve|NP' 'Three|NP'
}

@test "periods against the date of the document" {
	DATE=2024-05-06
	expect number,from,to 'In April, troops killed 17 rebels.' '17|2024-04-01|2024-04-30'
	expect number,from,to 'Yesterday 17 people died.' '17|2024-05-05|2024-05-05'
	expect number,from,to 'Over the past 24 hours 17 people died.' '17|2024-05-05|2024-05-06'
	expect number,from,to 'Since January, 17 people have died.' '17|2024-01-01|2024-05-06'
	expect number,from,to 'Between 3 and 9 April 17 people died.' '17|2024-04-03|2024-04-09'
}

@test "the day on which it was said is no period" {
	expect number,from 'Seventeen people died, the ministry said on Friday.' 'Seventeen|'
}

@test "sources" {
	expect number,source 'Seventeen people died, the ministry said.' 'Seventeen|the ministry'
	expect number,source 'According to the governor, 17 people died.' '17|the governor'
}

@test "cumulative, total and part" {
	expect number,scope 'So far this year 102 people have been arrested.' '102|cumulative'
	expect number,scope 'A total of 48 people were arrested: 30 in Iraq and 18 in Syria.' '48|total' '30|part' '18|part'
}

@test "a table's title says what befell in an outcome noun of two words" {
	expect number,counted,measure "$(printf 'REPORT 7\n\nOverview\nFloods hit the north.\n\nNumber of affected families / persons\n\nPROVINCE      FAMILIES     PERSONS\nAlbay            116        604\nBicol             71        456\n')" \
	    '116|FAMILIES|affected' '604|PERSONS|affected' '71|FAMILIES|affected' '456|PERSONS|affected'
}

@test "a plural right before a number that ends its segment is counted" {
	expect number,counted 'Girls 162 | Boys 144' '162|Girls' '144|Boys'
	expect number,counted,measure 'Total affected families 4,604 and evacuated 519 families' \
	    '4,604|affected families|affected' '519|families|evacuated'
	expect number,counted 'Police held boys aged 12.' ''
}

@test "places and times that the figures of a sentence have each, respectively" {
	expect number,place,country 'In Mali and Niger, 8 and 12 people were killed, respectively.' '8|Mali|ML' '12|Niger|NE'
	expect number,place,country 'Chad, Togo and Benin reported 120, 34 and nine cases, respectively.' \
	    '120|Chad|TD' '34|Togo|TG' 'nine|Benin|BJ'
	expect number,place 'In Mali and Niger, 8 and 12 people were killed.' '8|Mali and Niger' '12|Mali and Niger'
	expect number,from,to 'Hospitals saw 145 and 160 cases in March and April respectively.' \
	    '145|2024-03-01|2024-03-31' '160|2024-04-01|2024-04-30'
	expect number,from 'Some 12 and 15 people drowned in 2022 and 2023, respectively.' '12|2022-01-01' '15|2023-01-01'
	expect number,from,to 'From 2 to 4 May, 17 and 20 people drowned in Mali and Niger, respectively.' \
	    '17|2024-05-02|2024-05-04' '20|2024-05-02|2024-05-04'
}

@test "countries that act together are one place" {
	expect number,place,country 'Chad and Niger arrested 12 men.' '12|Chad and Niger|TD+NE'
}

@test "a paragraph that opens with the event of the one above is where and when that was" {
	DATE=2024-06-20 expect number,from,country "Troops hit two camps in June.

On June 17, soldiers clashed with twelve gunmen near Gao in Mali.

The short firefight led to the death of a commander and the seizure of two rifles.

The bodies of nine men were found." 'two|2024-06-01|ML' 'twelve|2024-06-17|ML' 'a|2024-06-17|ML' 'two|2024-06-17|ML' 'nine|2024-06-17|ML'
}

@test "when a text was posted is no time of what it tells; calibres and village names abbreviated end no sentence" {
	DATE=2024-06-20 expect number,from "Posted to the brigade's page (June 19, 2024): 3 gunmen killed, 5 rifles recovered in Abra" '3|' '5|'
	DATE=2024-06-20 expect number,counted 'Soldiers recovered two rifles, one cal. 45 pistol and a mine in Brgy. Busay.' 'two|rifles' 'one|cal. 45 pistol' 'a|mine'
}

@test "places in a row before a bracket have each its figure in it" {
	expect number,country 'Clinics treated 60 boys in Peru, Chile and Malta (30, 20 and 10, respectively).' '60|PE+CL+MT' '30|PE' '20|CL' '10|MT'
	expect number,country 'Police held 20 men in Norway and Sweden (12 and 8).' '20|NO+SE' '12|NO' '8|SE'
	expect number,country 'Police held 20 men in Malta (12 smugglers).' '20|MT' '12|MT'
	expect number,country 'Nine men died, most in Malta (4), Chile (3) and Peru (2).' 'Nine|' '4|MT' '3|CL' '2|PE'
}

@test "a region of many countries as the title is narrowed by the lead only where most lies there" {
	expect number,country $'HORN OF AFRICA\n\nDrought update\n\nShelter: In Somalia, 90 families lost their homes. In Kenya and Ethiopia, nobody did.\n\nFood: Some 900 people are hungry.' \
	    '90|SO' '900|'
	expect number,country 'Some 90 goats have died, among them 40 in Peru.' '90|' '40|PE'
	expect number,country 'In May 90 people were reached with food and 40 with water in Malta.' '90|MT' '40|MT'
}

@test "a title's country that no other is named as often as holds the namesakes of its towns" {
	expect number,country $'Volcano update for Montserrat\n\nBy Monday 25 people were in shelters at Salem and nine had gone to St. John\'s.\n\nThe Dominican Republic sent two boats. Martinique sent six.' '25|MS' 'nine|MS' 'two|MS' 'six|MS'
}

@test "the number killed has reached so many; there was one; since a day when something was; no place before a number" {
	DATE=2023-06-18 expect number,measure,from 'The number neutralised since 1 January has reached 812.' '812|neutralized|2023-01-01'
	DATE=2023-06-18 expect number,measure 'The number killed stands at 31.' '31|killed'
	DATE=2023-06-18 expect number,measure 'There was one accident, in which a miner lost a foot.' 'one|incident' 'a|injured'
	DATE=2023-06-18 expect number,from 'Some 16 people died since Thursday, when the leader was sentenced.' '16|2023-06-15'
	expect number,place 'Some 6,600 people are in Phase 3.' '6,600|'
}

@test "numbers that open a text may be told in turn" {
	expect number,from '12 and 15 people drowned in 2022 and 2023, respectively.' '12|2022-01-01' '15|2023-01-01'
}

@test "the year of two months in turn, and of the months and quarters that follow in their sentence" {
	expect number,from,to 'Arrests in January and February 2023 stood at 40 and 30 respectively.' '40|2023-01-01|2023-01-31' '30|2023-02-01|2023-02-28'
	expect number,period 'Between May and June 2023, 72 and 30 people drowned in Mali and Niger respectively.' '72|Between May and June 2023' '30|Between May and June 2023'
	expect number,period,from 'In March 2023, 12 people drowned and 15 in April.' '12|March 2023|2023-03-01' '15|April (2023)|2023-04-01'
	expect number,from,to 'There were 134 fires in the first quarter of 2022, while the second quarter recorded 93 fires.' '134|2022-01-01|2022-03-31' \
	    '93|2022-04-01|2022-06-30'
	expect number,from 'In December 2022, 12 people drowned and 15 in January.' '12|2022-12-01' '15|2024-01-01'
}

@test "the week before, said again of the days right before it" {
	expect number,from,to 'From April 24 to 30, the week prior, 22 people drowned and nine were hurt.' '22|2024-04-24|2024-04-30' 'nine|2024-04-24|2024-04-30'
	expect number,from,to 'From April 24 to 30 nine people drowned, and the week before, 22.' 'nine|2024-04-24|2024-04-30' '22|2024-04-17|2024-04-23'
}

@test "a time behind 'and' and a number alone is of that number, where the sentence opens with another" {
	expect number,period 'In March, police held 12 men and 15 in April.' '12|March' '15|April'
	expect number,period 'On Monday, 12 people drowned and 15 on Tuesday.' '12|Monday' '15|Tuesday'
	expect number,period 'Police held 12 men and 15 women in April.' '12|April' '15|April'
}

@test "what somebody has done by now is of no day that the paragraph tells of" {
	expect number,period 'On 3 May a quake struck the coast. The government has declared 20 towns disaster zones.' '20|'
	expect number,period 'On 3 May a quake struck the coast. Some 20 houses have collapsed.' '20|3 May'
}

@test "a time behind a long list of what one verb tells is of all of it" {
	expect number,period 'Troops recovered one rifle with magazine, one carbine with magazine, one 9mm pistol with magazine, two shotguns, one .22 rifle with magazine, one mortar of three feet, one .22 rifle without magazine, and twenty rounds of 7.62mm ammunition on April 21.' \
	    'one|April 21' 'one|April 21' 'one|April 21' 'two|April 21' 'one|April 21' 'one|April 21' 'one|April 21' 'twenty|April 21'
}

@test "the year that a count began with stands before it, and as of when it is behind; a possessive time is of its number" {
	DATE=2016-09-23 expect number,period,from,to 'In 2016, 258 cases were reported as of September 18.' '258|2016 (as of September 18)|2016-01-01|2016-09-18'
	DATE=2016-09-23 expect number,from,to 'Police held nine men. This brings the total of dengue cases in 2016 to 258 as of September 18.' 'nine||' '258|2016-01-01|2016-09-18'
	DATE=2016-09-23 expect number,from,to 'Some 258 cases were reported as of September 18.' '258||2016-09-18'
	DATE=2016-09-23 expect number,from "This year's 90 cases exceeded last year's 60." '90|2016-01-01' '60|2015-01-01'
}

@test "the week is none of a longer time told last, where one was told before" {
	DATE=2017-04-03 expect number,from $'From 20 to 26 March, 414 people came to Chad.\n\nBetween 1 January and 26 March 2017, 21,894 people came to Niger. During the week, 565 people left.' \
	    '414|2017-03-20' '21,894|2017-01-01' '565|2017-03-20'
}
