#!/usr/bin/env bats
# How things stand: as of a day, now, so far; and counts from a past date on.

setup() {
	load helper
	DATE=2024-05-10
}

@test "a hour that is told of as the end of the data" {
	expect number,from,to 'As of 6 p.m., 17 people had died.' '17||2024-05-10'
	expect number,from,to 'In April a mine burned. By nightfall, 17 people had died.' \
	    'a|2024-04-01|2024-04-30' '17|2024-04-01|2024-04-30'
}

@test "whom a search is for is told of as missing" {
	expect number,measure 'A search is under way for a kayaker who went missing on Saturday.' 'a|missing'
	expect number,measure 'Police appealed for a woman missing since Friday.' 'a|missing'
	expect number 'It is a place for a man who sings.'
}

@test "from a day to date, and the day of what follows" {
	expect number,from,to,scope 'From 3 March to date, 17 people have been held.' '17|2024-03-03|2024-05-10|cumulative'
}

@test "what there is so far of what began on a day is counted from that day" {
	expect number,from,to,scope 'The drive, launched on 4 March, has so far led to 140 arrests.' '140|2024-03-04|2024-05-10|cumulative'
	expect number,from,to,scope 'In the drive, which was launched on 18 April in the hills, 84 rebels have been held to date.' '84|2024-04-18|2024-05-10|cumulative'
	expect number,from,to 'The drive began on 4 March and has reached 140 people to date.' '140|2024-03-04|2024-05-10'
	expect number,from,to,scope 'Fighting that erupted on 15 April has so far killed 600 people and displaced 70,000.' \
	    '600|2024-04-15|2024-05-10|cumulative' '70,000|2024-04-15|2024-05-10|cumulative'
	expect number,from,to,period 'The drive began on 4 March. So far, 140 people have been held.' '140|2024-03-04|2024-05-10|4 March (So far)'
	expect number,from,to 'The drive was told of on 4 March. So far, 140 people have been held.' '140||2024-05-10'
	expect number,from,to 'The raids came after a fire on 1 March. So far, 12 men have been held.' '12||2024-05-10'
}

@test "what is counted up to a total keeps its own time" {
	expect number,from $'In April 2024 the mission moved 17 people, bringing the number of people moved since March to 40.' \
	    '17|2024-04-01' '40|2024-03-01'
}

@test "how things stand when it is written has no time told elsewhere" {
	expect number,from $'On 3 May a blast hurt 17 people. Nine people are in hospital.' \
	    'a|2024-05-03' '17|2024-05-03' 'Nine|'
	expect number,from $'On 3 May a blast hurt 17 people. Two of the 17 are in hospital.' \
	    'a|2024-05-03' '17|2024-05-03' 'Two|2024-05-03' '17|2024-05-03'
	expect number,from $'On 3 May a blast hurt 17 people. Nine people remain missing.' \
	    'a|2024-05-03' '17|2024-05-03' 'Nine|2024-05-03'
}

@test "the lives of 40 are no state" {
	expect number,from 'Last year crews rescued 114 men. The charity saved the lives of 58 migrants.' '114|2023-01-01' '58|2023-01-01'
}

@test "what has been done, of the day that the lead tells, but not what became of those told of" {
	expect number,from $'Police held 31 people yesterday.\n\nIn all, 31 people have been held. Officers have also found 20 rifles.' \
	    '31|2024-05-09' '31|2024-05-09' '20|2024-05-09'
	expect number,from $'Police held 31 people yesterday.\n\nA judge has sent 19 of them to prison.' '31|2024-05-09' '19|'
}

@test "what a camp hosts stands, whatever day was told of" {
	expect number,from 'On Monday, floods killed 12 people in Orn. The camp hosts 900 families. The town currently hosts 40.' '12|2024-05-06' '900|' '40|'
	expect number,from 'On Monday, floods killed 12 people in Orn. The camp hosted 900 families.' '12|2024-05-06' '900|2024-05-06'
}

@test "from when a part of them is counted says nothing of the whole" {
	expect number,period 'As of 6 May 900 people are displaced, including 400 displaced since 2021.' '900|As of 6 May' '400|since 2021'
	expect number,period 'Some 90 died, including 12 children, since Friday.' '90|since Friday' '12|since Friday'
}

@test "the frame that a later sentence sets does not reach back, and when a count was confirmed is when it was" {
	expect number,period 'Divers found nine bodies. Since the start of the rains, 48 people have died.' 'nine|' '48|Since the start of the rains'
	expect number,period 'The ministry on Tuesday confirmed 14 new cases.' '14|Tuesday'
	expect number,period 'The ministry on Tuesday said 14 people had died.' '14|'
}

@test "a count from a past date on in a later sentence is not the period of the news before it" {
	expect number,period "Mali's army killed 12 rebels near Gao. In the north, 30 rebels were killed since January." '12|' '30|since January'
}

@test "a bracket behind a time that leans is of it, since goes before as of, and a week's report has the week before it" {
	expect number,period 'In the last 7 days, 112 new cases were reported, compared to the previous week (127 cases).' '112|the last 7 days' '127|the previous week (the last 7 days)'
	expect number,period 'Since October 2023, 346 cases and 36 deaths (CFR 10%) have been reported as of 2 May.' '346|Since October 2023' '36|Since October 2023' '10|Since October 2023'
	expect number,period $'Weekly highlights (29 April - 5 May 2024)\nFloods: 18 people died in floods on 1 and 2 May.\nReturns: 421 people returned, up from 304 the week before.' \
		'18|1 and 2 May' '421|29 April - 5 May 2024' '304|the week before (29 April - 5 May 2024)'
}

@test "how things stand now, behind a label too" {
	expect number,period 'Since 3 May, 40 people have died. Admissions: currently there are 139 inpatients.' '40|Since 3 May' '139|'
}

@test "how things stood as of a day says to where a year is counted" {
	expect number,from,to,scope 'As of 3 March 2024, there were 790 cases of measles reported in 2024.' '790|2024-01-01|2024-03-03|cumulative'
	expect number,from,to,scope 'As of 3 March, there were 790 cases of measles with six deaths in Gao in 2024.' \
		'790|2024-01-01|2024-03-03|cumulative' 'six|2024-01-01|2024-03-03|cumulative'
	expect number,from,to 'As of 3 March, 44 camps stood empty, and nine were closed in 2023.' '44||2024-03-03' 'nine|2023-01-01|2023-12-31'
}

@test "a season is no time before a noun; a title's report for a day; what a camp now holds" {
	DATE=2024-05-15 expect number,from,to 'Troopers held 287 people during the spring break weekend, from April 12 through April 14, 2024.' '287|2024-04-12|2024-04-14'
	DATE=2024-05-15 expect number,from,to 'Police held 31 people during the winter.' '31|2023-12-01|2024-02-29'
	DATE=2024-05-15 expect number,from $'Daily report for 15 May 2024\n\n- Fires: 34\n- Rescues: 12' '34|2024-05-15' '12|2024-05-15'
	DATE=2024-05-15 expect number,from 'In the past week 410 people came. The camp now holds 4,100 people.' '410|2024-05-08' '4,100|'
	DATE=2024-05-15 expect number,from 'The blast came on Monday. It has now killed 31 people.' '31|2024-05-13'
}

@test "up to and including; this reporting period; the year that an undated text tells first; what else is at places now" {
	DATE=2025-05-12 expect number,from,to 'From Monday, 5 May 2025 up to and including Sunday, 11 May 2025, police held 13 087 suspects.' '13 087|2025-05-05|2025-05-11'
	DATE=2023-06-19 expect number,from,to $'The office reported 938 cases between 5 and 11 June 2023.\n\nSince January 2023, 4,100 cases were reported.\n\nIn this reporting period nine died.' \
		'938|2023-06-05|2023-06-11' '4,100|2023-01-01|2023-06-19' 'nine|2023-06-05|2023-06-11'
	DATE=none expect number,from,to $'The office says that 31,200 migrants crossed by boat in 2018 through 8 April.\n\nOn April 5th, some 318 migrants were taken ashore.' \
		'31,200|2018-01-01|2018-04-08' '318|2018-04-05|2018-04-05'
	DATE=2023-06-19 expect number,from $'The ministry counts 3,800 cases since 4 May.\n\nThere are at present 58 cases in all clinics. Of these, 41 are at the Vila clinic, 6 at the Norsup clinic and 3 at Lenakel.' \
		'3,800|2023-05-04' '58|' '41|' '6|' '3|'
}

@test "those who are currently somewhere are there as of the report's day" {
	expect number,to 'Report as of 3 May 2024

A total of 900 families or 3,605 persons are currently staying in schools.' '900|2024-05-03' '3,605|2024-05-03'
}

@test "from when all information is, whatever time the lead names" {
	DATE=2021-05-18 expect number,from,to $'SITUATION REPORT\n\nAll information valid as of 17 May 2021, 21:00 hours, unless stated otherwise.\n\nIn the last 24 hours shells killed 16 people.\n\nA guard was hurt.' \
		'16|2021-05-17|2021-05-18' 'A||2021-05-17'
	DATE=2021-05-18 expect number,from,to "As of 8 o'clock this morning, 48 families were affected." '48||2021-05-18'
	DATE=2021-05-18 expect number,from,to $'BULLETIN 3\n\n(By 18.30 May 17, 2021)\n\nThe number of dead villagers rose to 11.' '11||2021-05-17'
}

@test "what the total number is says how many there are by now, and as of when the report stands" {
	expect number,from $'In the last 24 hours nine truces were signed.\n\nThe total number of towns that have signed is 41.' 'nine|2024-05-09' '41|'
	expect number,to $'As of 2pm on Monday 6 May testing has given nine new cases.\n\nThe total number of tests completed in the north is 2,692.' 'nine|2024-05-06' '2,692|2024-05-06'
}

@test "a toll that is brought to a number, or kept at it, is a running count, and not of the hours before it" {
	expect number,scope,from 'In the past day three sailors died in Gao, taking the toll to 40.' 'three||2024-05-09' '40|cumulative|'
	expect number,scope,from 'No sailors died in the past day, keeping the number of deaths at 40.' 'No||2024-05-09' '40|cumulative|'
	expect number,scope,from 'In the past 24 hours a sailor was rescued, leaving the death toll unchanged at 40.' 'a||2024-05-09' '40|cumulative|'
	expect number,scope,from 'Three sailors died in the past 24 hours, with the toll staying at 40, one in Gao.' 'Three||2024-05-09' '40|cumulative|' 'one||2024-05-09'
	expect number,scope,from 'In the past year, 12 sailors died, bringing the toll to 40.' '12||2023-05-10' '40|cumulative|2023-05-10'
}

@test "up to an hour, where the text tells no other time, is up to that hour of the document's day" {
	expect number,from,to $'Irregularities seen at polling stations until 14:00\n\nAccording to observers, until 14:00 the following incidents were seen:\n\n- fights between voters in a hall - 16 cases.\n\n- loss of papers - 9 cases.' \
	    '16||2024-05-10' '9||2024-05-10'
	expect number,from 'Voting opened on 5 May. By 14:00, 17 fights had been seen.' '17|2024-05-05'
}

@test "some of those whom the sentence or the paragraph before told of are where they were" {
	expect number,country $'Haiti has 42 cases.\n\nJamaica recorded a total of 18 cases. Of these, nine have recovered.' '42|HT' '18|JM' 'nine|JM'
	expect number,country $'Haiti has 42 cases.\n\nOn 3 May Jamaica recorded a total of 18 cases.\n\nSeventeen are fully recovered and one is in hospital.' '42|HT' '18|JM' 'Seventeen|JM' 'one|JM'
}

@test "how things stood on the day that a log heads" {
	DATE=2024-05-10 expect number,from,to $'Log of the siege\n\nThe siege began at noon and went on for days.\n\nSunday 5 May\nIn all, 39 men were shot.\n\nMonday 6 May\nNine men are in custody.' '39|2024-05-05|2024-05-05' 'Nine|2024-05-06|2024-05-06'
}

@test "a day that opens a paragraph is of what it goes on to tell, though nothing says of which year" {
	DATE= expect number,period 'On May 2, raiders shot a sailor near Gao. A cook and three guards were hurt.' 'a|May 2' 'A|May 2' 'three|May 2'
	DATE= expect number,period 'On 2 May raiders shot a sailor. The mayor said that this was at Gao. Three guards were hurt.' 'a|2 May' 'Three|2 May'
	DATE=2024-05-10 expect number,from 'On 2 May raiders shot a sailor. The mayor said that this was at Gao. Three guards were hurt.' 'a|2024-05-02' 'Three|2024-05-02'
}
