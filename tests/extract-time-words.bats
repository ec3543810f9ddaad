#!/usr/bin/env bats
# What times mean however they are written: years of many kinds, holidays, ranges, spans, days of no year of their own.

setup() {
	load helper
	DATE=2024-05-10
}

@test "a fiscal year starts in October before the year that names it; a financial year hangs on the country" {
	expect number,from,to 'Agents seized 90 rifles in fiscal year 2023.' '90|2022-10-01|2023-09-30'
	expect number,from,to,scope 'Fiscal year to date, agents have seized 90 rifles.' '90|2023-10-01|2024-05-10|cumulative'
	expect number,from,to 'Agents seized 90 rifles last fiscal year.' '90|2022-10-01|2023-09-30'
	expect number,from,to 'Police seized 90 rifles in the financial year 2018-19.' '90||'
}

@test "that evening is of the day told of last, and not of a weekend that is reported on" {
	DATE=2022-05-16 expect number,from,to $'Crews launched 11 times over the weekend.\n\nOn Saturday they rescued three men. That evening they rescued two women.' \
	    '11|2022-05-14|2022-05-15' 'three|2022-05-14|2022-05-14' 'two|2022-05-14|2022-05-14'
}

@test "a fiscal year in short, its first months, its quarters" {
	expect number,from,to 'Agents seized 90 rifles in FY23, up from 70 in FY 22.' '90|2022-10-01|2023-09-30' '70|2021-10-01|2022-09-30'
	expect number,from,to 'In the first two months of FY24, agents seized 90 rifles.' '90|2023-10-01|2023-11-30'
	expect number,from,to 'Agents seized 90 rifles in the first five months of the fiscal year.' '90|2023-10-01|2024-02-29'
	expect number,from,to 'Agents seized 90 rifles in the second quarter of fiscal year 2023.' '90|2023-01-01|2023-03-31'
	expect number,from,to 'Agents seized 90 rifles in Q1 FY24.' '90|2023-10-01|2023-12-31'
}

@test "a holiday that is a weekday of its month, and its weekend" {
	expect number,from,to 'On Memorial Day 2021, nine people drowned.' 'nine|2021-05-31|2021-05-31'
	expect number,from,to 'During the recent Labor Day weekend, deputies arrested 22 drivers.' '22|2023-09-02|2023-09-04'
	expect number,from,to 'Troopers arrested 22 drivers over the 2022 Thanksgiving holiday weekend.' '22|2022-11-24|2022-11-27'
	expect number,from,to 'Troopers arrested 22 drivers over the July 4 weekend.' '22|2023-07-01|2023-07-04'
	DATE=2023-11-08 expect number,from,to 'On Bonfire Night crews put out 41 fires.' '41|2023-11-05|2023-11-05'
}

@test "so many months of a year are its first" {
	expect number,from,to 'In 9 months of 2023, 580 people were killed on the roads.' '580|2023-01-01|2023-09-30'
	expect number,from,to 'Some 580 people were killed on the roads in four months of this year.' '580|2024-01-01|2024-04-30'
	expect number,from,to 'In the first four months, 580 people were killed on the roads.' '580|2024-01-01|2024-04-30'
	expect number,from 'In the first four months of the siege, 580 people were killed.' '580|'
}

@test "ends of a range with commas, clocks, weekdays and slashes" {
	expect number,from,to 'Between Friday, May 3, and Monday, May 6, deputies arrested 22 men.' '22|2024-05-03|2024-05-06'
	expect number,from,to 'Deputies arrested 22 men from 6:00am of 3 May to 6:00am of 4 May.' '22|2024-05-03|2024-05-04'
	expect number,from,to 'Deputies arrested 22 men on Saturday and Sunday, April 27 and 28.' '22|2024-04-27|2024-04-28'
	expect number,from,to 'Deputies arrested 22 men over the weekend, 27-28 April, in the south.' '22|2024-04-27|2024-04-28'
	expect number,from,to 'On the night of 3rd/4th May deputies arrested 22 men.' '22|2024-05-03|2024-05-04'
	expect number,from,to 'Troops, on the night of May 3 and 4 seized 22 rifles.' '22|2024-05-03|2024-05-04'
	expect number,from,to 'Deputies arrested 22 men overnight from Saturday to Sunday.' '22|2024-05-04|2024-05-05'
	expect number,from,to 'Deputies arrested 22 men on Sat. May 4 near Bo.' '22|2024-05-04|2024-05-04'
	expect number,from,to 'Deputies arrested 22 men last week Thursday.' '22|2024-05-02|2024-05-02'
	expect number,from,to 'Deputies arrested 22 men the week before last.' '22|2024-04-22|2024-04-28'
}

@test "till date, and since the start of something, with their day behind them" {
	expect number,from,to,scope 'During 2024 till date, May 8, the guards seized 22 boats.' '22|2024-01-01|2024-05-08|cumulative'
	expect number,from,to 'Since the start of the mission (3 March 2024, 06.00GMT), 22 boats were seized.' '22|2024-03-03|2024-05-10'
	expect number,from,to "Since the start of this year's monsoon on 12 April, 22 people have drowned." '22|2024-04-12|2024-05-10'
	expect number,from,to 'Over the period 1 to 20 April 2024, 22 people died, against 30 over the same period in 2023.' \
		'22|2024-04-01|2024-04-20' '30|2023-04-01|2023-04-20'
}

@test "lists of days over two months, and days with a slash" {
	expect number,from,to 'In raids on 19th and 26th of March and 01st and 07th of April, the navy arrested 32 men.' '32|2024-03-19|2024-04-07'
	expect number,from,to 'In raids on 12th of March and 08th and 10th of April, the navy arrested 32 men.' '32|2024-03-12|2024-04-10'
	expect number,from,to 'On 30 April/01 May 2024, guards arrested 32 men.' '32|2024-04-30|2024-05-01'
	expect number,from,to 'On 3 and 4 May and 12 times before, guards arrested 32 men.' '12|2024-05-03|2024-05-04' '32|2024-05-03|2024-05-04'
}

@test "the year till a day is the year of that day; another holiday's weekend is none" {
	DATE=2024-01-03 expect number,from,to 'During the year till 31 December, guards seized 320 boats.' '320|2023-01-01|2023-12-31'
	DATE=2024-05-08 expect number,from 'Some 190 drivers were arrested over the May Day Bank Holiday weekend.' '190|'
}

@test "a day takes its year from the days that were told in full before it" {
	DATE=none expect number,from,to 'The navy held 26 men on 13th and 14th June 2023. On 14th June it held 15 of them off Bo.' \
		'26|2023-06-13|2023-06-14' '15|2023-06-14|2023-06-14'
	DATE=none expect number,from,to 'The navy held 26 men from 30 December 2023 to 3 January 2024. On 2 January it held 15 of them off Bo.' \
		'26|2023-12-30|2024-01-03' '15|2024-01-02|2024-01-02'
}

@test "this year, in an undated text, is the last year that it tells of" {
	DATE=none expect number,from,to 'Some 510 knives were handed in from 12 – 25 May this year. During the 2018 amnesty police received 90. During the 2021 amnesty there were 300 blades and 210 daggers.' \
		'510|2021-05-12|2021-05-25' '90|2018-01-01|2018-12-31' '300|2021-01-01|2021-12-31' '210|2021-01-01|2021-12-31'
	DATE=none expect number,from 'Some 510 knives were handed in from 12 – 25 May this year.' '510|'
}

@test "days soon after the one that the lead tells are of its year" {
	DATE=none expect number,from,to 'On 13 June 2023 the navy held nine men. On 15 June it held 15 others. Two had been caught on 2 May.' \
		'nine|2023-06-13|2023-06-13' '15|2023-06-15|2023-06-15' 'Two|2023-05-02|2023-05-02'
}

@test "the period to a day of this year, and the same period of another" {
	expect number,from,to,scope 'In the period to the end of April this year, officers seized 90 boats, against 70 in the same period last year.' \
		'90|2024-01-01|2024-04-30|cumulative' '70|2023-01-01|2023-04-30|'
	expect number,from,to 'Deaths fell from 170 between January and April in 2023 to 158 during the same period this year.' \
		'170|2023-01-01|2023-04-30' '158|2024-01-01|2024-04-30'
}

@test "the year, behind the one that its sentence named; for the year 2022" {
	DATE=2024-01-02 expect number,from,to 'Guards seized 84 boats in 2023, while 18 men were held during the year.' \
		'84|2023-01-01|2023-12-31' '18|2023-01-01|2023-12-31'
	expect number,from,to 'For the year 2022, police recorded 84 thefts.' '84|2022-01-01|2022-12-31'
	expect number,from,to 'During the 2022 festive period, 84 people died on the roads.' '84|2022-01-01|2022-12-31'
}

@test "months that a sentence opens with are of each year that it tells" {
	expect number,from,to 'Between January and April, thefts rose from 41 in 2023 to 52 in 2024.' '41|2023-01-01|2023-04-30' '52|2024-01-01|2024-04-30'
	expect number,from,to 'For the first half of 2023, the number of thefts rose from 41 in 2022 to 52 in 2023.' \
		'41|2022-01-01|2022-06-30' '52|2023-01-01|2023-06-30'
	expect number,from,to 'In the first half of 2023 there were 30 thefts, compared with 41 in 2022.' '30|2023-01-01|2023-06-30' '41|2022-01-01|2022-12-31'
}

@test "a day of last year is none to come" {
	DATE=2023-05-28 expect number,from 'Fires killed 12 people on March 3 last year.' '12|2022-03-03'
}

@test "a label over a title's days makes no table of them; about an hour is no end of a sentence" {
	expect number,from,to $'Weekly Crime Report\nReporting period: 22/04/2024 – 28/04/2024\n\nPolice arrested 41 men.' '41|2024-04-22|2024-04-28'
	expect number,from 'A fire that broke out at c. 10 a.m. on 3 May killed 41 people.' 'A|2024-05-03' '41|2024-05-03'
}

@test "since the start of a year to a day; the first weeks of this year, whatever was told of last; at this same time last year" {
	DATE=2024-03-08 expect number,from,to,scope 'Some 41 riders died since the beginning of the year to March 4, 2024.' '41|2024-01-01|2024-03-04|cumulative'
	DATE=2024-01-23 expect number,from,to 'Customs seized 30 boats last year. In the first two weeks of this year, 41 men were held.' \
		'30|2023-01-01|2023-12-31' '41|2024-01-01|2024-01-14'
	expect number,from,to 'So far in 2024 there were 30 deaths. At this same time last year, that number was 41.' \
		'30|2024-01-01|2024-05-10' '41|2023-01-01|2023-05-10'
	DATE=2024-03-27 expect number,from,to $'Deaths on the road since January\n\nThe data was taken from January 1 to March 24. Of the 50 deaths of the period under review, 41 were of riders.' \
		'50|2024-01-01|2024-03-24' '41|2024-01-01|2024-03-24'
}

@test "so many hours that end in one; what is called by a day; a day soon to come" {
	DATE=2024-05-10 expect number,from,to 'Some 41 men were held in a 24-hour special police operation ending at 6 a.m. today.' '41|2024-05-09|2024-05-10'
	DATE=none expect number,from,to 'Some 41 men were held in a 24-hour window ending at 6 a.m. today (May 10, 2024).' '41|2024-05-09|2024-05-10'
	expect number,from 'Guards of the 4 June Battalion seized 41 rifles.' '41|'
	expect number,from 'Police seized 41 rifles near the March 9 Street market.' '41|'
	expect number,from 'Police arrested 41 men, whose bail was set for May 20.' '41|'
}

@test "a month or weekday within a name is no time" {
	expect number,from 'On Monday police arrested 41 men, Prime Minister Theresa May said.' '41|2024-05-06'
	expect number,from 'On Monday police arrested 41 men as part of Operation March Storm.' '41|2024-05-06'
	expect number,from 'On Monday police arrested 41 men at the 26th of March Stadium.' '41|2024-05-06'
	expect number,from 'On Monday police arrested 41 men linked to Black September.' '41|2024-05-06'
}

@test "the days that a paper is of are reported on; of one day it was issued" {
	expect number,from,to $'Update of 22-28 April\n\nThis week crews flew 31 sorties.' '31|2024-04-22|2024-04-28'
	expect number,from,to $'Report of 28 April\n\nCrews flew 31 sorties.' '31||'
}

@test "a day of the month that was told of" {
	expect number,from,to $'In April troops led 15 raids. On the 18th of the month they held nine men.' \
		'15|2024-04-01|2024-04-30' 'nine|2024-04-18|2024-04-18'
	expect number,from,to 'On 2 March rebels shot four men, and on the 5th of the same month two women.' \
		'four|2024-03-02|2024-03-02' 'two|2024-03-05|2024-03-05'
	expect number,from 'Of 60 men seven left on the 7th of that month.' '60|' 'seven|'
}

@test "a day without its month, and who acts behind it without a comma" {
	expect number,from 'On 28 April rebels killed two men. On the 29th they killed four.' \
		'two|2024-04-28' 'four|2024-04-29'
	expect number,from 'On the 38th parallel four men died.' 'four|'
}

@test "a numbered point that points at the one above it tells of the same day" {
	expect number,from $'Statement No. 12\n\n1. At dawn on 5 May rebels ambushed a convoy near Bunia.
2. Three soldiers died in the ambush.\n3. Nine rebels were killed.\n4. The army thanks the people.' \
		'a|2024-05-05' 'Three|2024-05-05' 'Nine|2024-05-05'
	expect number,from $'Daily list\n\n1. On 5 May nine men were held in Bari.\n2. In Lima three women were held.' 'nine|2024-05-05' 'three|'
}

@test "the day between who did it and the verb is of what was said" {
	expect number,from 'A spokesman said the Air Defence on Tuesday evening shot down 12 drones.' '12|2024-05-07'
	expect number,from 'The army said troops on Tuesday killed 40 rebels.' '40|2024-05-07'
	expect number,from 'Twelve drones were shot down, said the army on Tuesday.' 'Twelve|'
}

@test "the date in brackets behind an hour's weekday; through to a day" {
	expect number,from 'Nine men were arrested just before noon on Friday (April 5).' 'Nine|2024-04-05'
	expect number,from,to 'Nine men were arrested from March 26th through to April 2nd.' 'Nine|2024-03-26|2024-04-02'
}

@test "the week, or so many days, from a day begin with it" {
	expect number,from,to 'Police arrested 41 men in the week from 5 April.' '41|2024-04-05|2024-04-11'
	expect number,from,to 'Police arrested 41 men in the seven days from 5 April.' '41|2024-04-05|2024-04-11'
}

@test "the week and the days that follow a day; since about, or at least, a day" {
	expect number,from,to 'Police arrested 41 men in the week following April 4.' '41|2024-04-05|2024-04-11'
	expect number,from,to 'Police arrested 41 men in the two days after April 4.' '41|2024-04-05|2024-04-06'
	expect number,from 'Police have arrested 41 men since about April 4.' '41|2024-04-04'
	expect number,from 'Police have arrested 41 men since at least 2019.' '41|2019-01-01'
}

@test "the weekend before last" {
	DATE=2024-05-08 expect number,from,to 'Police arrested 41 men the weekend before last.' '41|2024-04-27|2024-04-28'
	DATE=2024-05-05 expect number,from,to 'Police arrested 41 men the weekend before last.' '41|2024-04-20|2024-04-21'
}

@test "months on both sides of a slash" {
	expect number,from,to 'In Dec 2022/Jan 2023 police arrested 41 men.' '41|2022-12-01|2023-01-31'
	expect number,from,to 'In Apr/May 2023 police arrested 41 men.' '41|2023-04-01|2023-05-31'
}

@test "a week ago today is that day" {
	expect number,period 'A week ago today police arrested 41 men.' '41|A week ago today'
}

@test "a year ago is told from what it is compared with" {
	expect number,from,to 'In March troops held nine men, up from 17 a year ago.' 'nine|2024-03-01|2024-03-31' '17|2023-03-01|2023-03-31'
}

@test "the early hours of a day end a range; the years from one to another" {
	expect number,from,to 'From Monday night until the early hours of Tuesday, police arrested 41 men.' '41|2024-05-06|2024-05-07'
	expect number,from,to 'In the years 2019 to 2022, police arrested 41 men.' '41|2019-01-01|2022-12-31'
	expect number,from,to 'Over the years 2019 to 2022, police arrested 41 men.' '41|2019-01-01|2022-12-31'
	expect number,from,to 'In the period 2019 to 2022 police arrested 41 men.' '41|2019-01-01|2022-12-31'
	expect number,from,to 'In the period 2018-22, police arrested 41 men.' '41|2018-01-01|2022-12-31'
}

@test "what starts on one day and concludes on another takes all its days; a feast's name has no day of a shorter one" {
	expect number,from,to 'Starting on 18 April 2024, and concluding on 7 May 2024, customs held 41 men.' '41|2024-04-18|2024-05-07'
	expect number,from,to 'In the nine-day operation that started on May 1 and concluded yesterday (May 9), customs held 41 men.' '41|2024-05-01|2024-05-09'
	expect number,from,to 'In the operation that began on May 1 and ended on May 7, customs held 41 men.' '41|2024-05-01|2024-05-07'
	expect number,from,to $'The counting period began Saturday evening at 6 o’clock and ended Sunday night at 11:59. There were 41 crashes.' '41|2024-05-04|2024-05-05'
	expect number,from $'Customs fights smuggling during Lunar New Year\n\nCustoms held 41 men.' '41|'
	expect number,from 'Customs held 41 men over the Christmas and New Year holidays.' '41|'
	expect number,from 'Customs held 41 men on Christmas Day.' '41|2023-12-25'
}

@test "when the counting period began and ended is when all was" {
	expect number,from,to $'There were 114 crashes and 59 injuries in the state.\n\nTroopers made 40 arrests.\n\nThe holiday counting period began Saturday evening at 6 o’clock and ended Sunday night at 11:59.' \
		'114|2024-05-04|2024-05-05' '59|2024-05-04|2024-05-05' '40|2024-05-04|2024-05-05'
}

@test "a label's colon stands between its word and its time" {
	expect number,from,to 'Flood update
Week ending: 5 May 2024

Floods killed 12 people.' '12|2024-04-29|2024-05-05'
	expect number,from,to 'Flood update
As of: 5 May 2024

Floods killed 12 people.' '12||2024-05-05'
}

@test "two days of a month with a slash" {
	expect number,from,to 'On the night of 3/4 May 17 people died.' '17|2024-05-03|2024-05-04'
	expect number,from,to '17 people died on 3/4 May 2023.' '17|2023-05-03|2023-05-04'
}

@test "a few days are not counted" {
	expect number,period,from 'A few days ago, 22 men were arrested.' '22|A few days ago|'
	expect number,period,from 'Some 700 people came in the past few weeks.' '700|past few weeks|'
}

@test "a holiday period is more than its day, and told by its own days" {
	DATE=2021-04-06 expect number,from,to 'Ten men died in the Easter holiday period, from 1 to 6 April.' 'Ten|2021-04-01|2021-04-06'
	DATE=2021-04-06 expect number,from,to 'Ten men died in the Easter holiday period (1-6 April).' 'Ten|2021-04-01|2021-04-06'
	DATE=2021-04-06 expect number,from,to 'Ten men died in the Christmas holiday period.' 'Ten||'
	DATE=2021-04-06 expect number,from,to 'Ten men died at Easter.' 'Ten|2021-04-04|2021-04-04'
}

@test "ordinal weeks and halves of one stretch, from the first to the last of them" {
	expect number,from,to 'From the 1st to 18th week of 2022, 90 cases came.' '90|2022-01-03|2022-05-08'
	expect number,from,to 'In the first and second weeks of May 2022, 90 cases came.' '90|2022-05-02|2022-05-15'
	expect number,from,to 'In the first and second half of 2022, 90 cases came.' '90|2022-01-01|2022-12-31'
	expect number,from,to $'Cumulative cases (1st - 18th weeks in 2022)\n\n- 4328 cases\n\n- 12 deaths' '4328|2022-01-03|2022-05-08' '12|2022-01-03|2022-05-08'
	expect number,from,to 'On 1st and 3rd May 2022, 90 cases came.' '90|2022-05-01|2022-05-03'
}

@test "by an hour of the day, written as one word with its half of the day" {
	DATE=2024-05-10 expect number,period $'Guards rescued 40 men on Friday.\n\nThey began early and by 4am all 300 migrants were taken on board.' '40|Friday' '300|Friday'
	DATE=2024-05-10 expect number,from,to 'By 2024-05-03 all 300 migrants were taken on board.' '300||2024-05-03'
}

@test "as of a day in the bracket before a colon is of all behind it" {
	expect number,to 'Gales from 11 to 26 April caused damage as follows (as of 28 April 2024): People killed: 267, People missing: 16.' '267|2024-04-28' '16|2024-04-28'
	expect number,to 'Gales from 11 to 26 April (as of 28 April 2024) killed 267 people.' '267|2024-04-26'
}

@test "the field of a period governs a form, under a title that says as of when it is" {
	expect number,from $'(As of Wednesday, the 8th May 2024)\n\nSituation report\n\n(1) Type: Flood.\n(2) Period: 3rd, 4th and 5th May 2024.\n(3) Total deaths: 258\n(4) Injured: 110' '258|2024-05-03' '110|2024-05-03'
}
