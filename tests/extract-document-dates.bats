#!/usr/bin/env bats
# The day that a document bears, and the days at its head that are not of the facts.

setup() {
	load helper
	DATE=2024-05-10
}

@test "the number of a paper is no month" {
	expect number,period $'Situation Report #08/2004\n\nEffects of the flood\n\nIn all 82 people died.' '82|'
}

@test "a weekday or a date in the lead is no date of the document's head" {
	expect number,from,to 'On Friday 17 people died.' '17|2024-05-10|2024-05-10'
	expect number,from,to 'On 10 May 2024, 17 people died.' '17|2024-05-10|2024-05-10'
	expect number,from,to 'LIMA, Friday (Wire) -- Some 17 people died.' '17||'
}

@test "another document's day dates no figure" {
	expect number,from 'The bulletin of 3 May gave 17 deaths.' '17|'
}

@test "days of a month without a year are of the year that the title has" {
	DATE=none expect number,from,to $'MARCH 2021 | Clearance report\n\nFour fields were cleared from 3 to 9 March and six on 12, 15 and 18 March.' 'Four|2021-03-03|2021-03-09' 'six|2021-03-12|2021-03-18'
}

@test "the month of issue in a title is not reported on" {
	expect number,from $'Flood bulletin, May 2024\n\nFloods killed 17 people.' '17|'
	expect number,from $'Flood bulletin, April 2024\n\nFloods killed 17 people.' '17|2024-04-01'
}

@test "the date that a document bears, days before it was published, dates no figure" {
	expect number,from $'Drug agency\n\n8 May 2024\n\nOfficers seized 17 rifles.' '17|'
	expect number,from $'Drug agency\n\nDate: 8 May 2024\n\nOfficers seized 17 rifles.' '17|'
	expect number,from 'LIMA, May 8 (Wire) -- Officers seized 17 rifles.' '17|'
}

@test "cells of a table are no date of the document" {
	sitrep-extract >"$BATS_TEST_TMPDIR/out" <<-'END'
	Arrests by month

	Month      Raids   Arrests
	May 2021    12   40
	June 2021   9   4
	July 2021   31   55
	END
	[ "$(cut -d, -f2,7,12 "$BATS_TEST_TMPDIR/out" | tr '\n' ' ')" = "published,number,period ,12,May 2021 ,40,May 2021 \
,9,June 2021 ,4,June 2021 ,31,July 2021 ,55,July 2021 " ]
}

@test "a day with a dash before the text dates its paragraph" {
	DATE=2019-04-04 expect number,from $'Air strikes\n\nSunday 24 March - jets destroyed three trucks in Chad.\n\nTuesday 26 March - a drone destroyed two mortars in Chad.' \
	    'three|2019-03-24' 'two|2019-03-26'
}

@test "a date that the text stands right behind says when it was sent" {
	DATE=2021-05-05 expect number,period 'Measles in Malta

5 May 2021 As of 3 May 2021 the ministry has reported 45 cases. A total of 19 towns are affected.' \
		'45|As of 3 May 2021' '19|As of 3 May 2021'
}

@test "the number of a series is no month; a line of a date under its label dates the document" {
	DATE=2026-05-20 expect number,from $'Bulletin N° 004/2026\n\nDate of report\nMay 19, 2026\n\n33\nConfirmed cases\n\n4\nConfirmed deaths' '33|' '4|'
}

@test "the year of a title is that of its months, where the document bears no date" {
	DATE=none expect number,period $'Kenya: 2023 Rights Report\n\nIn November, police killed 12 people.\n\nAs of June 30, gangs had abducted 45 people.' \
	    '12|November (2023)' '45|As of June 30 (2023)'
}

@test "a day is in the year of the date in full before it, where the document bears none" {
	DATE=none expect number,from,to $'Farms raided\n\nTwo men were held in the county, it was announced. They were caught on September 29, 2023.\n\nA raid on September 23 had led to three arrests.' \
	    'Two|2023-09-29|2023-09-29' 'A|2023-09-23|2023-09-23' 'three|2023-09-23|2023-09-23'
}

@test "the day that a head run into the text bears is the document's" {
	expect number,from,country $'Fever vaccination goes on in Paraguay 10 May 2024 The ministry reported that 12 people died.' '12||PY'
	expect number,from,country 'Joint Command For Release KABUL, Afghanistan (May 10, 2024) - Troops arrested two men in Argo district, Badakhshan. They seized 12 rifles.' \
	    'two||AF' '12||AF'
}

@test "the date among a page's fields is the page's, wherever its line stands" {
	expect number,from $'---\ntitle: "Crew saves 62 sailors, army says"\ndate: 2024-05-10\n---\nIt was told by the army on the radio that all were well.' '62|'
}

@test "a label that holds a day and a number is no dateline" {
	DATE=2024-05-15 expect number,from,to 'Situation this week

Cases today: 5
Deaths today: 2
Cases: 40' '5|2024-05-15|2024-05-15' '2|2024-05-15|2024-05-15' '40|2024-05-13|2024-05-15'
}

@test "the number of a report is no day that a range in its title begins with" {
	DATE=2024-05-20 expect number,from,to $'Chad: Storm response (Situation Report No. 1 – 1 March 2024 to 4 May 2024)\n\n4,226 families got tents.' '4,226|2024-03-01|2024-05-04'
	DATE=2024-05-20 expect number,from,to $'Chad: Storm response, Flash Update #12 - 14 May 2024\n\n4,226 families got tents.' '4,226|2024-05-14|2024-05-14'
	DATE=2024-05-20 expect number,from,to $'Chad: Storm response, Situation Report No. 4 - 6 to 12 May 2024\n\n4,226 families got tents.' '4,226|2024-05-06|2024-05-12'
}

@test "when an outbreak or an emergency was declared is when neither killed" {
	DATE=2024-05-20 expect number,from 'On 12 May 2024, the Ministry of Health in Chad declared an outbreak of measles in Abeche.

In all, nine cases were reported, and two children have died.' 'nine|' 'two|'
	DATE=2024-05-20 expect number,from '14 districts affected

On 12 May, emergency rule was declared in the districts. Some 300 houses are under water.' \
	    '14|' '300|'
	DATE=2024-05-20 expect number,from 'On 12 May, 14 men were declared dead. Some 300 houses were destroyed.' '14|2024-05-12' '300|2024-05-12'
	DATE=2024-05-20 expect number,from 'On 12 May, floods drowned nine men and the governor declared emergency rule. Some 300 houses were destroyed.' \
	    'nine|2024-05-12' '300|2024-05-12'
}

@test "a visit or a statement dates nothing but itself" {
	DATE=2024-05-15 expect number,from 'Floods have killed 40 people in Kenya, and many more are feared dead in the north.

On Friday, the president visited the area.

Some 300 houses were destroyed.' '40|' '300|'
}

@test "a last line that is a day and by whom" {
	DATE=none expect number,date,from $'The army carried out nine operations in May in the south, in which it found many stores of weapons and held several men.\n\nSource: the army\n\nWednesday, June 5, 2019 By Pressroom (not verified)' \
		'nine|2019-06-05|2019-05-01' 'several|2019-06-05|2019-05-01'
}

@test "without a date of the document, a month of the title says which year it is" {
	DATE=none expect number,from,to $'Flood update, March 2022\n\nRain on 19 March damaged 212 houses.' '212|2022-03-19|2022-03-19'
}

@test "a lead that tells the day in full dates the document and what it goes on to tell" {
	DATE=none expect number,from,to $'Mayor mourns the dead\n\nThe mayor has visited the families of those who died in the fire at the Orn market, in Oldbrook, Tuesday, 13 August, 2024.\n\nThe fire killed 12 people.' \
	    '12|2024-08-13|2024-08-13'
}

@test "on the day that the document bears, told in its lead, is when what follows was" {
	DATE=2024-05-06 expect number,from,to 'Troops meet rebels

May 6, 2024

On May 6, 2024 at around 6:40 in the morning, troops met a band of rebels near Oldbrook.

As a result, the troops recovered two rifles.' 'two|2024-05-06|2024-05-06'
}

@test "what says that it was released on a day tells of that day, however long ago" {
	DATE=2023-03-25 expect number,from $'SECURITY REPORT\nRelease date: 15.03.2023\n\nMen boarded four ships.' 'four|'
	DATE=2023-03-25 expect number,from $'SECURITY REPORT\nDate: 15.03.2023\n\nMen boarded four ships.' 'four|2023-03-15'
}

@test "the day on which something will start or end is no reporting period" {
	DATE=2018-09-11 expect number,from 'Floods in Niger
Operation start date: 6 September 2018
Number of people affected: 170,038' '170,038|'
}

@test "a label on a line of its own says what the dates under it are" {
	DATE=none expect number,date,period "Period covered
6 Feb 2023
9 Apr 2023
On 12 March 2023, wild fire went over the hills of Evia. It burned 40 barns." '40|2023-03-12|12 March 2023'
	DATE=none expect number,date,period "Date published:

9 Apr 2023
Last reviewed
11 May 2024

On 12 March, wild fire went over the hills of Evia. It burned 40 barns." '40|2023-04-09|12 March'
}

@test "when a page says that it was first published, posted or created is no time of what it tells" {
	DATE=2023-06-18 expect number,from "Flood update - Kassala

Source
Relief office
Posted
18 Jun 2023
Originally published
17 Jun 2023

HIGHLIGHTS

Heavy rain since 12 June has affected 4,100 people.

Some 340 houses collapsed." '4,100|2023-06-12' '340|2023-06-12'
}

@test "a date that opens a line with a bar or words behind it is part of the title" {
	expect number,country $'Harbour Fire Service (HFS)\n10-02-2025 21:15   |   Maule Region\n\nBalance No. 9: Relevant fires in Chile\n\n1. SITUATION\nThere is a total of 74 fires.' '74|CL'
}

@test "the group of digits of a military message is a day of the month and its hour" {
	expect number,from,to $'Update as of 080800H May 2024\n\n- Six minor explosions were recorded.' 'Six||2024-05-08'
	expect number,from,to 'As of 061730Z May 2024, 12 people have been killed.' '12||2024-05-06'
	expect number,from,to 'As of 990800H May 2024, 12 people have been killed.' '12|2024-05-01|2024-05-10'
}

@test "the fiscal year in which a sheet is numbered is no period of its figures" {
	expect number,from $'Lowlands - Flood Fact Sheet #9, Fiscal Year (FY) 2023\n\nNUMBERS AT A GLANCE\n\nA total of 90 people were killed.' '90|'
	expect number,from $'Crime Report, Fiscal Year (FY) 2023\n\nA total of 90 people were killed.' '90|2022-10-01'
}

@test "a day of a year before one that the text has named is not the document's" {
	DATE=none expect published,number,from $'Some 72 migrants came in 2017 through 7 June. This compares with 207 arrivals through 7 June 2016.' '|72|2017-01-01' '|207|'
	DATE=none expect published,number,from $'Some 207 migrants came through 7 June 2016.' '7 June 2016|207|'
}

@test "the hour at which a page was looked at is no day of the document, and its lead keeps the days that it tells" {
	DATE=none expect number,from $'Local time: Monday, 16 March 2020 12:53\n\nGuard Service\n\nTen men drowned on Friday.' 'Ten|'
	DATE=none expect number,from $'Printed on 16 March 2020\n\nTen men drowned on Friday.' 'Ten|'
	DATE=none expect number,from,to,scope $'Local time: Monday, 16 March 2020 12:53\n\nTen men drowned since the start of the season from 9 to 12 May 2011.\n\nGuards held nine men.' \
	    'Ten|2011-05-09|2011-05-12|cumulative' 'nine|2011-05-09|2011-05-12|'
}
