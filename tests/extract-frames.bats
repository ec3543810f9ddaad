#!/usr/bin/env bats
# The time that a sentence, a whole or the event told of gives to what stands beside it, and to what it does not.

setup() {
	load helper
	DATE=2024-05-10
}

@test "so far, as it opens a sentence, is of those behind it, but not of how things stand" {
	expect number,to,scope 'So far 17 people have been moved by the force. It has handed out 40 tents. Three camps were set up.' \
	    '17|2024-05-10|cumulative' '40|2024-05-10|cumulative' 'Three|2024-05-10|cumulative'
	expect number,to,scope 'So far the flood has killed 17 people. Nine houses continue to be at risk.' '17|2024-05-10|cumulative' 'Nine||'
	expect number,from 'To date, after 17 boats sank on 3 May, nine men are missing. Two drowned.' '17|2024-05-03' 'nine|2024-05-03' 'Two|2024-05-03'
}

@test "this year, in a January paper on the year before, is the year that it reports on" {
	local text=$'Wardens freed 120 seals in 2023, the chief of the coast said.\n\nSome 14 boats sank this year.'
	DATE=2024-01-04
	expect number,from,to "$text" '120|2023-01-01|2023-12-31' '14|2023-01-01|2023-12-31'
	DATE=2024-06-04
	expect number,from,to "$text" '120|2023-01-01|2023-12-31' '14|2024-01-01|2024-06-04'
}

@test "when reporters were briefed on something is not when it was" {
	expect number,period $'Headquarters says that troops have held 300 rebels in the past week.\n\nGen. Obi made this known while briefing newsmen on the operations of the armed forces on Thursday in Lima.\n\nHe added that the operations had freed 40 boats.' \
	    '300|the past week' '40|the past week'
}

@test "a year that is the subject of its clause" {
	expect number,from,to 'Figures show that despite the dry summer, 2022 saw more than 700 people rescued.' '700|2022-01-01|2022-12-31'
	expect number,from,to 'The river rose. 2021 was the worst year, with 17 drowned.' '17|2021-01-01|2021-12-31'
	expect number,from 'The wardens saw 2021 elephants.' '2021|'
}

@test "the second of two with a verb of its own has a time of its own; details provided today are of no today" {
	expect number,from 'A blast in November 2021 claimed 49 lives and five more people died there in August 2022.' \
	    'A|2021-11-01' '49|2021-11-01' 'five|2022-08-01'
	expect number,from 'In May 2023 the wardens found nine elephants and 17 rhinos.' 'nine|2023-05-01' '17|2023-05-01'
	expect number,from 'Officials also provided details today on 17 strikes conducted from 5 to 7 May in the north.' '17|2024-05-05'
}

@test "when an event was after which somebody was found is not when he was" {
	expect number,from 'Divers on Monday found the bodies of the last nine miners trapped after a sudden blast in the north on Saturday.' 'nine|2024-05-06'
	expect number,from 'Nine people were killed after an explosion on Tuesday.' 'Nine|2024-05-07'
}

@test "parts are of the time of the whole that the sentence opens with" {
	expect number,from 'Last month, 15 men were arrested for theft and another nine arrests were made this month so far. Of the nine arrests made, five were made at night and one by day.' \
	    '15|2024-04-01' 'nine|2024-05-01' 'nine|2024-05-01' 'five|2024-05-01' 'one|2024-05-01'
}

@test "what was highlighted passes its time on, and its scope with it" {
	expect number,from,scope 'He added that in the past week 193 people were held. He highlighted that during the year, a total of 4,258 people were caught. Additionally, 128 people were stopped.' \
	    '193|2024-05-03|' '4,258|2024-01-01|cumulative' '128|2024-01-01|cumulative'
}

@test "the weekend in a report of a long one is all of it" {
	DATE=2024-05-07 expect number,from,to $'A police operation was in place between 7am on Friday, 3rd May 2024 and 7am on Tuesday, 7th May 2024. Nine people died.\n\nThroughout the weekend, units issued 930 notices.' \
	    'A|2024-05-03|2024-05-07' 'Nine|2024-05-03|2024-05-07' '930|2024-05-03|2024-05-07'
	DATE=2024-05-07 expect number,from,to 'Throughout the weekend, units issued 930 notices.' '930|2024-05-04|2024-05-05'
}

@test "the same day is that of the news, and not of what was long ago in another paragraph" {
	expect number,from $'Yesterday (9 May), nine rebels gave up in the north.\n\nA boy of them had joined them on 19 August 2021, and left on 5 January 2024.\n\nThat same day, 11 other rebels gave up in the south.' \
	    'nine|2024-05-09' '11|2024-05-09'
	expect number,from 'On 5 January 2022 the gang shot nine men. The same day it burned 11 houses.' 'nine|2022-01-05' '11|2022-01-05'
}

@test "those estimated to be so as of a day are as of it; when a statement was made is not when what it tells was" {
	expect number,to 'Around 40,000 people were estimated to still be displaced as of 28 April.' '40,000|2024-04-28'
	expect number,from $'A statement by the spokesman, Paul Obi, on Thursday in Abuja said officers held nine men.' 'nine|'
}

@test "a sentence hands on the one time of all that it counts, and not another that it also tells" {
	DATE=2024-12-22 expect number,from 'During the long Easter holiday drive last year, wardens made 46 arrests. The wardens also wrote 912 fines.' \
	    '46|2023-01-01' '912|2023-01-01'
	expect number,from "This week's haul followed a raid on 5 April by the same crew. In that search, they took 37 kg of heroin." \
	    'a|2024-04-05' '37|2024-04-05'
}

@test "a span that rain was measured over is of the rain" {
	expect number,from 'On 5 May rain hit the north. Nine people died, of whom seven in Orn (hit by 140 mm of rain in 24 hours).' \
	    'Nine|2024-05-05' 'seven|2024-05-05'
	expect number,from 'At least nine people died after 300 mm of rain fell over the past 24 hours.' 'nine|'
	expect number,from 'In the past 24 hours, at least nine people died after 300 mm of rain.' 'nine|2024-05-09'
}

@test "what a clause tells of an event before it is not when it was; the event told of hands on its day" {
	expect number,from 'On 6 May, following a raid by rebels which took place on 9 April near Orn, 65 families (212 people) fled the village.' \
	    '65|2024-05-06' '212|2024-05-06'
	expect number,from 'The mission condemned the attacks that took place on 6 May in Orn. Reports say that 78 people lost their lives in the attacks.' \
	    '78|2024-05-06'
}

@test "two counts told of together, since when both are counted" {
	expect number,from,scope 'In April the toll stayed high, with almost 5,000 people killed and 12,000 injured since March 2023.' \
	    '5,000|2023-03-01|cumulative' '12,000|2023-03-01|cumulative'
	expect number,from,scope 'There were 6,705 cumulative cases including 46 deaths since March 2023.' '6,705|2023-03-01|cumulative' '46|2023-03-01|part'
	expect number,from 'In April 12 men and a total of 610 since March were held.' '12|2024-04-01' '610|2024-03-01'
}

@test "the year of a drive or an amnesty is a time" {
	expect number,from $'In the 2021 drive, 446 guns were seized.\n\nThe guns handed in during the 2023 amnesty are as follows:\n67 pistols\n72 rifles' \
	    '446|2021-01-01' '67|2023-01-01' '72|2023-01-01'
}

@test "what a paragraph points at is of the time that the one above tells of it" {
	expect number,from $'A rebel was shot on Thursday in Orn.\n\nEarlier this month, nine soldiers died in a fierce exchange of fire near Bari.\n\nDuring this exchange, two rebels were shot.' \
	    'A|2024-05-09' 'nine|2024-05-01' 'two|2024-05-01'
	expect number,from $'The office counted 90 deaths in the past week.\n\n"Between 3 and 8 May, our office counted 536 casualties," she said.\n\n"These include 136 people killed, of whom 13 were children."' \
	    '90|2024-05-03' '536|2024-05-03' '136|2024-05-03' '13|2024-05-03'
	expect number,to $'The office counted 90 deaths in the past week.\n\n"Between 3 and 8 May, our office counted 536 casualties," she said.\n\nTwo rebels were shot.' \
	    '90|2024-05-10' '536|2024-05-08' 'Two|2024-05-10'
}

@test "another six are of the time of those counted right above" {
	expect number,from $'Since March, 80 men have been held in Orn.\n\nOn Monday, guards held eight men in Bari.\n\nAnother six men were held in Bo.' \
	    '80|2024-03-01' 'eight|2024-05-06' 'six|2024-05-06'
	expect number,from $'Since March, 80 men have been held in Orn.\n\nOvernight, guards held eight men in Bari.\n\nA further six men were held in Bo.' \
	    '80|2024-03-01' 'eight|2024-05-09' 'six|2024-05-09'
	expect number,from $'Since March, 80 men have been held in Orn.\n\nOn Monday, guards held eight men in Bari.\n\nMore than six men were held in Bo.' \
	    '80|2024-03-01' 'eight|2024-05-06' 'six|2024-03-01'
}

@test "to date so many, with so many in the last day" {
	expect number,from,to 'The office confirms that 39 deaths were recorded to date, with six deaths in the last 24 hours.' '39||2024-05-10' 'six|2024-05-09|2024-05-10'
	expect number,from,to 'To date, 81 deaths were recorded, with one death in the last 24 hours.' '81||2024-05-10' 'one|2024-05-09|2024-05-10'
}

@test "since then, handed on; what a stretch of water is, is no time" {
	expect number,from,to 'An outbreak was found in Orn on 27 April. Since then, 1,200 people fell ill. The outbreak has reached 18 villages.' \
	    '1,200|2024-04-27|2024-05-10' '18|2024-04-27|2024-05-10'
	expect number,period $'In April, 40 men drowned.\n\nSome 19 boats were stopped in the stretch of water off Bari.' '40|April' '19|April'
}

@test "the incident is the clash that was told of right above" {
	expect number,from $'Guards fought rebels in the north.\n\nThe major said that the first encounter was along the river on Tuesday morning.\n\nThe incident led to the death of one rebel.\n\nHe said that a fire fight was also reported near Bari on Wednesday.\n\nThe short firefight ended with the capture of two rifles.' \
	    'one|2024-05-07' 'a|2024-05-08' 'two|2024-05-08'
}

@test "a bracket that is closed before the time keeps it from nobody" {
	expect number,from 'Hospitals took in three dead (including two who were pulled from the rubble) in the past week, in addition to nine wounded.' \
	    'three|2024-05-03' 'two|2024-05-03' 'nine|2024-05-03'
}

@test "those with the most cases this year are told with their cases" {
	expect number,from 'The towns with the highest number of cases this year are Bari (4758), Bo (3423) and Kenema (292).' \
	    '4758|2024-01-01' '3423|2024-01-01' '292|2024-01-01'
	expect number,from 'It was the worst flood this year. Nine people drowned.' 'Nine|'
}

@test "when the third stage occurred dates what it led to" {
	DATE=2022-06-20 expect number,from,to $'The numbers are in for the third stage of Operation Safe Streets, which occurred over the June 17-18 weekend. Police reported 788 arrests.' '788|2022-06-17|2022-06-18'
}

@test "since when it was the first time, or the highest, counts nothing" {
	expect number,from 'Nine men were shot, the first time that anybody has been killed in the town since March. Two houses burned.' 'Nine|' 'Two|'
	expect number,from 'In the week to 5 May 95 cases were found in Guinea: the highest weekly total for the country in 2024. Over the same period, Mali found 55.' \
	    '95|2024-04-29' '55|2024-04-29'
}

@test "a weekly market or paper is called by its day" {
	expect number,from 'On the night of 6 May, two raids on the Sunday market of Orn killed 14 people. Medics counted 18 dead.' \
	    'two|2024-05-06' '14|2024-05-06' '18|2024-05-06'
	expect number,from 'Nine men were held, the Sunday Times wrote.' 'Nine|'
	expect number,from 'Nine men were held at the market on Sunday.' 'Nine|2024-05-05'
}

@test "this is in addition to those of the same time" {
	expect number,from,scope 'The ministry says that 5,791 people have been killed since 7 March, and 16,298 were hurt. This is in addition to the 1,550 reported missing.' \
	    '5,791|2024-03-07|cumulative' '16,298|2024-03-07|cumulative' '1,550|2024-03-07|cumulative'
}

@test "what most of them were is of their time, and not of the one that they are compared with" {
	expect number,from 'During 2022, 448 rhinos were poached, compared with 451 in 2021. Most were killed in the south, where 228 were lost.' \
	    '448|2022-01-01' '451|2021-01-01' '228|2022-01-01'
}

@test "a number that has risen to so many runs on, and so does a span up to the document's day" {
	DATE=2024-05-10 expect number,scope 'The number of casualties has risen to 321. The number of casualties rose to 40 in March.' '321|cumulative' '40|'
	DATE=2024-04-30 expect number,scope 'From January to the end of April 2024, 900 people fled.' '900|cumulative'
	DATE=2024-05-10 expect number,scope 'From January to the end of April 2024, 900 people fled.' '900|'
}

@test "when something was for which people are held or tried is not when they are" {
	for charge in 'over a robbery' 'for an attack' 'in connection with a robbery' 'accused of an attack'; do
		DATE=2024-05-10 expect number,from "Police on Thursday arrested 12 men $charge in March." '12|2024-05-09'
	done
	DATE=2024-05-10 expect number,from 'Police on Thursday arrested 12 men over the murder of two farmers in March.' '12|2024-05-09' 'two|2024-03-01'
	DATE=2024-05-10 expect number,from 'A court on Thursday sentenced 12 men for an attack in March that left 48 people dead.' '12|2024-05-09' '48|2024-03-01'
	DATE=2024-05-10 expect number,from $'Police have arrested 12 men over an attack in March.\n\nThey found 17 guns.' '12|' '17|'
	DATE=2024-05-10 expect number,from 'Police arrested 12 men in a raid on Thursday.' '12|2024-05-09'
	for how in 'as part of a crackdown' 'in the course of a raid' 'on the fringes of a protest'; do
		DATE=2024-05-10 expect number,from "Police arrested 12 men $how on Thursday." '12|2024-05-09'
	done
	DATE=2024-05-10 expect number,from 'Police on Thursday arrested 12 men on suspicion of a robbery in March.' '12|2024-05-09'
	DATE=2024-05-10 expect number,from 'Nine of the 48 people hurt on Tuesday died on Thursday.' 'Nine|2024-05-09' '48|2024-05-07'
}

@test "the only time of a long sentence, which it opens, is of all that it tells, and not the time of the paragraph" {
	DATE=2024-05-30 expect number,from $'On the evening of 13 May youths took five lorries.\n\nOver the night of 21 May about 200 youths rioted in the town; a house was set on fire, and a lorry was taken from the yard of the mill and burned; bombs were thrown and stones, and shots were fired at guards from the roofs behind the church, and the guards fired 44 rounds to drive them back; no injuries were reported.' \
	    'five|2024-05-13' '200|2024-05-21' 'a|2024-05-21' 'a|2024-05-21' '44|2024-05-21' 'no|2024-05-21'
}

@test "the day before, told at the end of a sentence, passes on to the next" {
	DATE=2024-07-28 expect number,from 'The search went on on Sunday. Two stores were found the previous day. Thirty barrels were also found in two tunnels.' 'Two|2024-07-27' 'Thirty|2024-07-27'
	DATE=2024-07-28 expect number,from 'Guards held 30 men on Sunday, down from 40 the previous day. They took nine guns.' '30|2024-07-28' '40|2024-07-27' 'nine|2024-07-28'
}

@test "the year that an event is called by is when those of its own clause were" {
	DATE=2024-07-28 expect number,from 'A court on Thursday sentenced 12 men for the 2019 attack that killed 33 people.' '12|2024-07-25' '33|2019-01-01'
	DATE=2024-07-28 expect number,from 'He was held over the 2019 bombing in which 33 people died.' '33|2019-01-01'
	DATE=2024-07-28 expect number,from 'Among those killed were 12 men wanted for the 2019 attack that killed 33 people.' '12|' '33|2019-01-01'
}

@test "the year of a total that is brought about is not of what brought it" {
	DATE=2024-01-31 expect number,from 'In the third week of January 71 cases were found. A further 131 cases of fever were reported, bringing the total to 337 cases for 2024.' \
	    '71|2024-01-15' '131|2024-01-15' '337|2024-01-01'
}

@test "a release for the press releases nobody" {
	figures number,measure "$(printf '%s\n' \
	    'A helicopter crew loads relief supplies to assist people in need along the coast after the storm.' \
	    'A second crew loads relief supplies to assist people in need along the coast after the storm.' \
	    'For Immediate Release' 'May 4, 2024' 'Shelters 499' 'First responders 5,000')" >"$BATS_TEST_TMPDIR/rows"
	grep -qx '499|other' "$BATS_TEST_TMPDIR/rows"
	grep -qx '5,000|deployed' "$BATS_TEST_TMPDIR/rows"
}
