#!/usr/bin/env bats
# When something was said, reported or published, which is not when it was: sitrep-extract.

setup() {
	load helper
	DATE=2024-05-10
}

@test "who said so stands between the verb and the day of the statement" {
	expect number,from 'Guards shot nine raiders in Niger, said the press office of the northern command on Tuesday.' 'nine|'
	expect number,from 'Guards shot nine raiders in Niger, said a police spokesman in a note to newsmen on Tuesday.' 'nine|'
	expect number,from 'Guards shot nine raiders in Niger, said a police spokesman, in a clash on Tuesday.' 'nine|2024-05-07'
	expect number,from 'Floods drowned nine men in Niger, according to an updated report of the Red Crescent Society today.' 'nine|'
	expect number,from 'According to data of the interior ministry on Monday, nine men drowned.' 'nine|'
	expect number,from 'According to casualty figures kept by the mission for April, nine men drowned.' 'nine|2024-04-01'
	expect number,from 'Nine men drowned, said the mayor whose office was burned on Tuesday.' 'Nine|2024-05-07'
}

@test "WHO is an organization, and no pronoun" {
	expect number,from 'Measles has killed nine children, according to a WHO report today.' 'nine|'
	expect number,from 'DOCTORS WHO TREATED NINE CHILDREN ON TUESDAY' 'NINE|2024-05-07'
}

@test "an update was shared or circulated on a day, and what it tells was before" {
	expect number,from 'On 2 May, storms hit Orn. The last update from the district council, circulated on 4 May, reported 90 homes destroyed.' '90|2024-05-02'
	expect number,from 'An update shared on 4 May reported 90 homes destroyed.' '90|'
}

@test "a sentence that says that what was told was told" {
	expect number,from $'In the past week troops shot nine rebels.\n\nThis was contained in a statement by the director, General Paul Obi, on Tuesday in Orn.\n\nThe director said troops also held 14 men.' \
	    'nine|2024-05-03' '14|2024-05-03'
	expect number,from $'Troops shot nine rebels.\n\nThis was made known in a note signed by the spokesman, Paul Obi, in Orn on Tuesday.' 'nine|'
	expect number,from $'Troops shot nine rebels.\n\nThis was the third clash on Tuesday.' 'nine|2024-05-07'
}

@test "a report was seen or obtained on a day, and what it tells was before" {
	expect number,from $'In 2023, 90 people died in raids, a report found.\n\nThe report seen by this newspaper on Thursday, stated that 75 of the victims were men.' \
	    '90|2023-01-01' '75|2023-01-01'
	expect number,from 'A note obtained by newsmen on Thursday said that nine men drowned.' 'nine|'
}

@test "the year in which papers are numbered is none that they tell of" {
	expect number,from $'Food Report No. 31 of 2003\n\nOver 400,000 people were fed.' '400,000|'
	expect number,from $'Food Report No 31, 2003\n\nRain came. In March of 2003, 400 people were fed.' '400|2003-03-01'
}

@test "the day on which a communique, a circular or a release was issued" {
	for paper in communique communiqué 'press release' 'situation report' circular; do
		expect number,from $'10 May 2024\n\nThe navy issued the following '"$paper"$' today:\n\nSeven tankers were sunk.' 'Seven|'
	done
	expect number,from $'10 May 2024\n\nThe navy issued 40 tents today:\n\nSeven tankers were sunk.' '40|2024-05-10' 'Seven|2024-05-10'
}

@test "in an announcement or an update on a day" {
	expect number,from 'In the announcement on Monday, the guards said vessels had stopped 12 boats.' '12|'
	expect number,from 'In its latest update on Monday, the ministry said 12 people drowned.' '12|'
	expect number,from 'In a raid on Monday, the ministry said, 12 people died.' '12|2024-05-06'
}

@test "the day that an update is called by, of a tweet, and behind who said so and what he is" {
	expect number,from "The agency's Monday evening update put the number of deaths at 13." '13|'
	expect number,from 'In a tweet on Monday, the police said 13 men were held.' '13|'
	expect number,from 'In a post on X on Monday, the police said 13 men were held.' '13|'
	expect number,from 'Floods killed 13 men, said Aisha Bello, a spokeswoman of the ministry, on Monday.' '13|'
	expect number,from 'Nine men drowned, said the mayor, in a flood on Monday.' 'Nine|2024-05-06'
	expect number,from 'Rebels shot nine men in Orn, far in the north, on Monday.' 'nine|2024-05-06'
}

@test "what was released by somebody on a day was released then, and happened before" {
	expect number,from 'In the data released by the coast guard on Wednesday, May 8, patrols have held a total of 340 men in 80 searches since April 2.' \
	    '340|2024-04-02' '80|2024-04-02'
	expect number,from 'Findings published by the Red Cross yesterday say 34 boys drowned.' '34|'
	expect number,from 'Nine clerks released by the rebels on Wednesday were unharmed.' 'Nine|2024-05-08'
}

@test "what troops continued to do on a day was done then" {
	expect number,from 'Troops continued to shell the rebels on Thursday, conducting 28 raids, officers said on Friday.' '28|2024-05-09'
	expect number,from 'Troops continued raids in the north on Thursday, killing 28 men.' '28|2024-05-09'
	expect number,from 'Clashes continued on Thursday with 28 men killed.' '28|2024-05-09'
}

@test "what was announced on a day that happened in the past hours, a daily update behind a comma, and what figures are for" {
	expect number,from 'On Monday, the mayor announced that the town had 551 new cases, resulting in 16 deaths in the past 24 hours.' '551|2024-05-09' '16|2024-05-09'
	expect number,from 'In its daily update, Thursday, the ministry said 12 men fell ill.' '12|'
	expect number,from 'Guards rescued 500 men, according to figures for April.' '500|2024-04-01'
	expect number,from 'Guards rescued 500 men, according to a report of Monday.' '500|'
}

@test "figures showed something on a day, and it was before" {
	expect number,from 'Nine men drowned in Niger, police data showed on Monday.' 'Nine|'
	expect number,from 'Official figures showed on Monday that nine men drowned.' 'nine|'
	expect number,from 'Guards showed 21 guns to newsmen on Monday.' '21|2024-05-06'
}

@test "who wrote it and when stands in brackets of its own" {
	expect number,from 'Storms destroyed 90 homes. (OCHA, 4 May 2024)' '90|'
	expect number,from 'Storms destroyed 90 homes (source: DG ECHO, 4 May 2024).' '90|'
	expect number,from 'Storms destroyed 90 homes (Niamey, 4 May 2024).' '90|2024-05-04'
}

@test "where and when an agency sent it stands in brackets before the text" {
	expect number,from 'BARI, (DailyPoint / Star Point News - 4th May, 2024) Police arrested eight men.' 'eight|'
	expect number,from 'Some 90 people fell ill (Daily Cholera Update, Ministry of Health, 4 May 2024).' '90|'
}

@test "the mark of a note that is grown on to a stop ends a sentence with it, and counts nothing" {
	local note

	for note in 1 '[2]' 14; do
		expect number,place "In Sylhet, police held 60 men and seized 68 carbines.$note In Khulna, they held 15 men.$note" '60|Sylhet' '68|Sylhet' '15|Khulna'
	done
}

@test "today's briefing is when it was told" {
	expect number,period $'Summary of what was said by spokesperson Ann Lee at today\'s press briefing in Geneva.\n\nSome 3,000 refugees are stranded near Teknaf.' '3,000|'
	expect number,period "At Monday's noon briefing the spokesman told of 40 dead in Bor." '40|'
}
