#!/usr/bin/env bats
# The time that governs a figure: its forms, and how far it reaches in a sentence.

setup() {
	load helper
	DATE=2024-05-10
}

@test "a range with a clause put in between its ends" {
	expect number,from,to 'From 3 March 2024, when the dam broke, to 6 April 2024, 17 people died.' \
	    '17|2024-03-03|2024-04-06'
}

@test "the day of an event that is told without a that" {
	DATE=2023-06-20 expect number,from 'Police said the blast on June 13 near Bo left two men dead.' 'two|2023-06-13'
	DATE=2023-06-20 expect number,from 'Officials concluded a separate airstrike on June 13 destroyed a lorry.' 'a|2023-06-13' 'a|2023-06-13'
	DATE=2023-06-20 expect number,from 'The minister told a meeting on June 13 that two men had died.' 'two|'
}

@test "the days of a weekend, told behind it" {
	DATE=2024-08-12 expect number,from,to 'Police held 17 suspects in the weekend raids that went on from Friday, 9 August until Sunday, 11 August 2024.' \
	    '17|2024-08-09|2024-08-11'
}

@test "a day and month with a point, up to a day with its year" {
	expect from,to $'Weekly figures, 22.11–28.11.2012\n\nGuards held 12 men.' '2012-11-22|2012-11-28'
	expect from,to 'From 22.11 to 28.11.2012, guards held 12 men.' '2012-11-22|2012-11-28'
}

@test "columns of years under a title that tells of a part of the year are of that part" {
	local rows=$'                 2021     2022\nKilled        84       79\nInjured   590      611'
	DATE=2022-12-14 expect number,from,to $'Road accidents, first quarter of 2022\n\n'"$rows" '84|2021-01-01|2021-03-31' '79|2022-01-01|2022-03-31' \
		'590|2021-01-01|2021-03-31' '611|2022-01-01|2022-03-31'
	DATE=2022-12-14 expect number,from,to $'Report of May 2022\n\nDeaths by year\n\n'"$rows" '84|2021-01-01|2021-12-31' '79|2022-01-01|2022-12-14' \
		'590|2021-01-01|2021-12-31' '611|2022-01-01|2022-12-14'
}

@test "the time behind a long enumeration is of all that share its verb" {
	expect number,from,to 'In total, 57 aircraft, 27 helicopters, 150 unmanned vehicles, 48 missile systems, 153 tanks and other armoured vehicles, 12 rocket launchers, 82 field guns and mortars and 195 special vehicles have been destroyed since 1 March.' \
	    '57|2024-03-01|2024-05-10' '27|2024-03-01|2024-05-10' '150|2024-03-01|2024-05-10' '48|2024-03-01|2024-05-10' \
	    '153|2024-03-01|2024-05-10' '12|2024-03-01|2024-05-10' '82|2024-03-01|2024-05-10' '195|2024-03-01|2024-05-10'
}

@test "since this time leans on the day told before; with no deaths, put in, parts no cases from their month" {
	DATE=2024-08-06 expect number,from,to $'The drive began at 7am on Thursday August 1, 2024.\n\nSince this time, 46 people were arrested.' '46|2024-08-01|2024-08-06'
	DATE=2018-01-05 expect number,from 'In November 2017, 435 cases were reported as compared to 567 cases, with three deaths, reported in October 2017.' '435|2017-11-01' '567|2017-10-01' 'three|2017-10-01'
	DATE=2018-01-05 expect number,from '435 cases were counted in November as compared to 567 cases, with three deaths, in October 2017.' '435|2017-11-01' '567|2017-10-01' 'three|2017-10-01'
	DATE=2018-01-05 expect number,from 'In 2017, 39 people died, with six deaths in October.' '39|2017-01-01' 'six|2017-10-01'
}

@test "this period, where the text tells no day that it began with" {
	DATE=2024-12-30 expect number,period,from,to 'Since the truce, 40 have died. During this period nine were hurt.' '40|Since the truce||2024-12-30' 'nine|this period (Since the truce)||2024-12-30'
}

@test "since an event whose day is not told: a noun of it, what it is of, its verb" {
	DATE=2024-12-30 expect number,period,from,to 'Some 600 people have died since the truce.' '600|since the truce||2024-12-30'
	DATE=2024-12-30 expect number,period,from,to 'Since the fall of Kabul, 600 people have died.' '600|Since the fall of Kabul||2024-12-30'
	DATE=2024-12-30 expect number,period,from,to 'Since the signing of the accord 600 people have died.' '600|Since the signing of the accord||2024-12-30'
	DATE=2024-12-30 expect number,period,from,to 'Since the fall of 2021, 600 people have died.' '600|Since the fall of 2021|2021-09-01|2024-12-30'
	DATE=2024-12-30 expect number,period,to 'Since the truce collapsed, 600 people have died. Nine have fled since the quake struck.' '600|Since the truce collapsed|2024-12-30' 'Nine|since the quake struck|2024-12-30'
	DATE=2024-12-30 expect number,period 'Guards came since the raid killed 12 people.' '12|'
}

@test "in one week, put in before the participle or before where" {
	DATE=2024-05-10 expect number,from,to 'The headquarters said troops have in one week rescued 53 hostages.' '53|2024-05-03|2024-05-10'
	DATE=2024-05-10 expect number,from,to 'Troops killed 50 rebels in one week across the north.' '50|2024-05-03|2024-05-10'
	DATE=2024-05-10 expect number,from 'Some 50 tents were pitched within 48 hours.' '50|'
}

@test "the time of a number that is brought about is not of the news before it" {
	expect number,from,scope 'The raid killed three men, bringing to 17 the number of rebels killed this year.' 'three||' '17|2024-01-01|cumulative'
	expect number,scope 'The crash raised to 17 the number of people killed on the line.' '17|cumulative'
}

@test "when something else befell a thing is not when its finders acted, but when a thing came is when it acted" {
	expect number,period 'On 6 May the frigate met a tug, which had been seized in April, and freed 11 sailors.' '11|6 May'
	expect number,period 'The storm, which made landfall on 6 May, killed 11 sailors.' '11|6 May'
}

@test "the days of an operation that is called by its name" {
	expect number,from,to $'BERN - A police operation in 12 countries has led to 40 arrests.\n\nOperation Red Delta (3 - 9 April) saw officers search 17 homes.' \
	    'A|2024-04-03|2024-04-09' '40|2024-04-03|2024-04-09' '17|2024-04-03|2024-04-09'
}

@test "a time governs what follows it in the sentence" {
	expect number,from 'On 2 May a bus fell into a river; 17 people died.' 'a|2024-05-02' '17|2024-05-02'
}

@test "what ended or began on a day was not only then" {
	expect number,from 'Police held 17 people in a sweep that ended on 3 May.' '17|'
	expect number,from 'The sweep ended on 3 May with 17 arrests.' '17|2024-05-03'
}

@test "what turns to another country is told for itself" {
	expect number,from $'April 2024 in review\n\nIn Iraq, troops killed 17 rebels on 3 April. In Syria, troops killed nine rebels.' \
	    '17|2024-04-03' 'nine|2024-04-01'
}

@test "the day of a clause that was said" {
	expect number,from 'He said troops were attacked on 3 May and killed 17 rebels.' '17|2024-05-03'
}

@test "times of no stated days" {
	expect number,from,to $'Report for April 2024\n\nIn recent weeks 17 people have died.' '17||'
	expect number,from,to $'Report for April 2024\n\nEach year 17 people die. Nine people died.' '17||' 'Nine|2024-04-01|2024-04-30'
}

@test "so many hours up to a day" {
	expect number,from,to 'In the 24-hour period ending at 6 a.m. on 3 May, 17 people died.' '17|2024-05-02|2024-05-03'
}

@test "what will be on a day dates nothing" {
	expect number,from 'Troops killed 17 rebels and will leave on 3 May.' '17|'
}

@test "days of a week, years of two digits, hours of four" {
	expect number,from,to 'In the week 14-20 April, 17 people died.' '17|2024-04-14|2024-04-20'
	expect number,from,to 'From 24.02.22 to 30.04.24, 17 people died.' '17|2022-02-24|2024-04-30'
	expect number,from,to 'As of 1930 hrs on 3 May 2024, 17 people had died.' '17||2024-05-03'
	expect number,from,to 'Last night 17 people died.' '17|2024-05-09|2024-05-09'
}

@test "through a day, after midnight, by the middle of a month" {
	expect number,from,to 'Through April 20, 17 people have died.' '17||2024-04-20'
	expect number,from,to 'Just after midnight Monday 17 people died.' '17|2024-05-06|2024-05-06'
	expect number,from,to 'By mid-April, 17 people had died.' '17||2024-04-20'
}

@test "a holiday before a noun names no day" {
	DATE=2024-04-04 expect number,from 'Over the Easter weekend 12 people died.' '12|'
	DATE=2024-04-04 expect number,from 'Nine men were arrested on Christmas Island.' 'Nine|'
}

@test "figures in brackets are of the time of what they stand behind" {
	DATE=2021-05-05 expect number,period 'In April 12 people fell ill. In total, 51 nurses (49 women and two men) have fallen ill to date.' \
		'12|April' '51|to date' '49|to date' 'two|to date'
}

@test "an insertion between dashes divides nothing" {
	expect number,country,from,to 'Some 400 sailors - many of them cadets - have landed in Malta since January.' \
	    '400|MT|2024-01-01|2024-05-10'
}

@test "what is destroyed by yesterday's quake is destroyed yesterday" {
	expect number,from,to "Some 560 houses were destroyed by yesterday's quake." '560|2024-05-09|2024-05-09'
}

@test "today and yesterday are two days" {
	expect number,from,to 'Forces held 11 suspects in Baghdad today and yesterday.' '11|2024-05-09|2024-05-10'
}

@test "a period that starts and ends" {
	expect number,from,to 'Police arrested 14 men in the period starting, Monday, 18 March ending on Sunday, 24 March.' \
	    '14|2024-03-18|2024-03-24'
}

@test "what is due on a day has not come, and nothing leans on it" {
	DATE=2024-05-10 expect number,from 'In February police held 14 men. They are due to be tried in the court of Genoa on 8 May. The following month three women were arrested.' \
		'14|2024-02-01' 'three|2024-03-01'
}

@test "when a thing came to be where something was found is not when it was found" {
	expect number,from 'Divers have recovered five bodies from the cruise ship, which ran aground on Friday night.' 'five|'
	DATE=2024-05-06 expect number,from 'Rain injured five people in the explosion, which shook the town on Friday.' 'five|2024-05-03'
}

@test "a day behind and, with a comma, opens what follows it" {
	expect number,period 'On 2 May, a group of 55 people entered Chad and on 4 May, at 12:30 pm, they were sent back.' '55|2 May'
}

@test "a day after, before a clause, joins and dates nothing" {
	DATE=2024-05-15 expect number,from 'The blast on Monday killed six people, a day after soldiers had left the hills.' \
	    'six|2024-05-13'
}

@test "the rest of a cut-off numeric date is no month" {
	expect number,from $'Press News14/02/2018\n\nOfficers arrested six men over thefts.' 'six|'
	expect number,from $'Press News 02/2018\n\nOfficers arrested six men over thefts.' 'six|2018-02-01'
}

@test "a time behind two that an and joins is of both" {
	expect number,from 'In May, 384 elephants and 30 rhinos in 2012, and 47 elephants and five rhinos in 2007 were killed.' \
	    '384|2012-01-01' '30|2012-01-01' '47|2007-01-01' 'five|2007-01-01'
}

@test "whence something is, a day said again, and a month cut from its day" {
	expect number,from 'In April, the office had 97 reports from previous months and received two new ones.' '97|2024-04-01' 'two|2024-04-01'
	expect number,period 'The army said today, Monday, that it hit six posts. On May 3, rebels fired.' 'six|May 3'
	expect number,from,to 'The office counted 292 casualties from Apr.
1 through Apr.
4, with 55 killed.' '292|2024-04-01|2024-04-04' '55|2024-04-01|2024-04-04'
	expect number,from 'The total since Feb. 24 2022, when war broke out, now stands at 17,535 wounded.' '17,535|2022-02-24'
	expect number,period '12 people were killed in the fall of mortar shells.' '12|'
}

@test "little words and a count stand before a time, and make none" {
	expect number,period 'To this date, 17 people have died.' '17|To this date'
	expect number,period 'Over the past two weeks 17 people died.' '17|the past two weeks'
	expect number,period 'Of the 40 hurt two weeks ago, 17 died.' '40|two weeks ago' '17|two weeks ago'
	expect number,period 'Up to the 3rd of May 17 people had died.' '17|Up to the 3rd of May'
	expect number,period 'On the road to that other town, 17 people died.' '17|'
}

@test "the day of the event, told in what somebody said" {
	expect number,period 'Two soldiers were killed in the north, the army said late on Sunday.

In a statement it said, "On May 3, rebels attacked a post."' 'Two|May 3'
}

@test "a time that stands alone is written without the reporting period" {
	expect number,period,from $'Floods from 3 to 9 May 2024\n\nFrom 3 to 9 May, floods killed 12 people. Since the beginning of the year, 30 have died.' \
	    '12|From 3 to 9 May|2024-05-03' '30|Since the beginning of the year|2024-01-01'
}

@test "the day on which a report was issued, before what it tells" {
	expect number,period $'Police held 1,557 suspects in April 2024.\n\nAccording to a report issued here on Friday by the police, they broke up 16 gangs.' \
	    '1,557|April 2024' '16|April 2024'
}

@test "a month whose year stands further on" {
	DATE=none expect number,from,to $'Bari saw most crashes in March, with 118 crashes and 29 deaths.\n\nIt compared March 2019 with the year before.' \
	    '118|2019-03-01|2019-03-31' '29|2019-03-01|2019-03-31'
}

@test "when figures were published is not when what they tell was" {
	expect number,period 'Figures released today show that 29 people died.' '29|'
	expect number,period 'The ministry has today published its findings, by which 29 people died.' '29|'
	expect number,period 'The army on Friday released 29 prisoners.' '29|Friday'
}

@test "a month in the name of a place is no time, nor a day on which somebody is to appear" {
	expect number,place,period 'The cutter rescued four fishermen 30 miles off Cape May.' 'four|Cape May|'
	expect number,period 'Two men have been remanded in custody to appear at Leeds Court on Monday.' 'Two|'
	expect number,period 'Two men were charged and are due to appear in court on Monday.' 'Two|'
	expect number,period "The toll may rise from Sunday's blaze, in which 12 people died." "12|Sunday"
}

@test "the hours of days in brackets" {
	expect number,from,to $'This report covers the period from 3 May (0800 hrs) to 4 May (0800 hrs).\n\nFive people were killed.' 'Five|2024-05-03|2024-05-04'
}

@test "a number in a bracket right behind a time is of that time, and of what the sentence's subject names" {
	expect number,counted,period 'More civilians died in 2023 (345) than in 2022 (156).' '345|civilians|2023' '156|civilians|2022'
	expect number,counted,period 'Deaths were recorded on 3 May (12) and 4 May (5).' '12|Deaths|3 May' '5|Deaths|4 May'
	expect number,period '12 people died in March (10 in April).' '12|March' '10|April'
}

@test "a day and one told from the document's date" {
	expect number,period,from,to 'On May 8 and yesterday (May 9) customs seized 12 kg of heroin.' '12|May 8 and yesterday|2024-05-08|2024-05-09'
}

@test "a fiscal year with a slash is a time; until a day to come is none; an injury that is fatal kills" {
	expect number,period 'In 2023/24, 61 workers were killed.' '61|2023/24'
	expect number,counted 'Under resolution 2023/24, the force freed 12 hostages.' '12|hostages'
	expect number,period 'Nine men were remanded in custody until 4 June.' 'Nine|'
	expect number,measure $'Date of crash: 4 May 2024\n\nInjuries: 1 fatal' '1|killed'
}

@test "weeks of disease surveillance, the week of no other, what opens with through, and this time last year" {
	expect number,period,from,to 'In EW17, 40 cases and in EW16-17, 70 cases were notified.' \
		'40|EW17|2024-04-22|2024-04-28' '70|EW16-17|2024-04-15|2024-04-28'
	expect number,period,from,to 'During the week, the agency fed 400 families.' '400|the week|2024-05-03|2024-05-10'
	expect number,period,from,to 'Through Saturday, 40 cases had been notified. Through March, 30 had.' \
		'40|Through Saturday||2024-05-04' '30|Through March||2024-03-31'
	expect number,scope,from,to 'So far this year 205 people have come ashore, against 100 at this time last year.' \
		'205|cumulative|2024-01-01|2024-05-10' '100||2023-01-01|2023-05-10'
}

@test "the hours of a stretch before its day, of which only the last says so" {
	expect number,period $'Period covered: 1500 - 2300 hours on Friday, 05/08/2016\n\n291 evacuation centres are active.' \
		'291|1500 - 2300 hours on Friday, 05/08/2016'
}

@test "two numbers in a bracket behind a time that leans are of it, and of no part" {
	expect number,period,from,scope 'In the week 29 April - 5 May, 46 civilians were killed and 217 injured, more than the week before (36 and 169).' \
		'46|the week 29 April - 5 May|2024-04-29|' '217|the week 29 April - 5 May|2024-04-29|' \
		'36|the week before (the week 29 April - 5 May)|2024-04-22|' '169|the week before (the week 29 April - 5 May)|2024-04-22|'
}

@test "overnight on a date is that date, and what is counted is not what was measured" {
	expect number,period 'Heavy rain overnight on 2-3 May killed 131 people. Some 963 houses were destroyed.' '131|2-3 May' '963|2-3 May'
	expect number,counted 'Some 38,000 people have fled. In the south, 1,900 hectares of farmland are under water. In 2022, 460,000 were affected.' \
		'38,000|people' '1,900|farmland' '460,000|people'
}

@test "days that are dealt out to some are not of the whole" {
	expect number,counted,period 'The guard foiled 20 attempts: 12 on Monday and 8 on Tuesday.' '20|attempts|' '12|attempts|Monday' '8|attempts|Tuesday'
	expect number,period 'Over the weekend police stopped 214 people: 112 on Saturday and 102 on Sunday.' '214|the weekend' '112|Saturday' '102|Sunday'
}

@test "the hours up to a clock time of a day" {
	expect number,period $'Reporting period: 24 hours to 0600hrs, 3 Feb 2024\nNew cases: 356' '356|24 hours to 0600hrs, 3 Feb 2024'
}

@test "between midnight and a clock time" {
	expect number,period 'Between midnight and 6 a.m. today 74 drones were shot down.' '74|Between midnight and 6 a.m. today'
	expect number,period 'From about 6 p.m. on June 3 to shortly after midnight on June 4, police arrested 41 men.' '41|6 p.m. on June 3 to shortly after midnight on June 4'
}

@test "since the attacks of a day; a weekday and its day in brackets; which week a title means" {
	DATE=2021-04-14
	expect number,period,from 'Over 19,400 people have fled since the attacks of 24 March.' '19,400|since the attacks of 24 March|2021-03-24'
	expect number,from,to 'Between 6:00 on Friday (9) and 18:00 on Monday (12) 81 people died.' '81|2021-04-09|2021-04-12'
	expect number,from,to $'90 violators arrested in one week\n\nCampaigns from April 1 to April 7, 2021, resulted in the following:\n\nFirst: 90 violators were arrested.' \
		'90|2021-04-07|2021-04-14' '90|2021-04-01|2021-04-07'
}

@test "a fiscal year or a week with its short form in brackets; nights that people stayed" {
	expect number,from,to 'The marshals arrested 914 fugitives over fiscal year (FY) 2023.' '914|2022-10-01|2023-09-30'
	expect number,from,to 'In epidemiological week (EW) 12 of 2024, 31 cases were reported.' '31|2024-03-18|2024-03-24'
	expect number,from,to 'In the forty-first week of 2023 the centre counted 33 floods.' '33|2023-10-09|2023-10-15'
	expect number,counted,from 'The shelters provided 312 overnight stays.' '312|overnight stays|'
	expect number,from 'Overnight, 12 people were rescued.' '12|2024-05-09'
}

@test "the th of a day behind a blank; what stands between dashes is of the time of what it divides" {
	DATE=2024-05-15 expect number,from 'On 7 th May 2024 the team vaccinated 1,250 children.' '1,250|2024-05-07'
	DATE=2024-05-15 expect number,from 'The drive began on Monday 13 th May and reached 90 homes.' '90|2024-05-13'
	expect number,from 'The office counted 52 casualties – 17 dead and 35 hurt – from mines, more than the 36 casualties – 11 dead and 25 hurt – in the third quarter of 2019.' \
		'52|' '17|' '35|' '36|2019-07-01' '11|2019-07-01' '25|2019-07-01'
}

@test "the time of a part that is dealt out passes on to nothing; the days in brackets say which week a title means" {
	DATE=2023-06-19 expect number,from 'Police arrested 31 people: 18 in May and 13 in April. Seventeen guns were seized.' '31|' '18|2023-05-01' '13|2023-04-01' 'Seventeen|'
	DATE=2023-06-19 expect number,from,to $'THE WEEK IN NUMBERS (11-17 June)\n\n31 air strikes | 12 civilians killed' '31|2023-06-11|2023-06-17' '12|2023-06-11|2023-06-17'
	DATE=2023-06-19 expect number,measure '18,400 people in 32 accommodation centres' '18,400|displaced'
}

@test "two days with their weekdays; the week under review; what the reporting week counts; a calendar year so far" {
	DATE=2022-03-14 expect number,from,to $'Between Monday 7 and Sunday 13 March, as our share of the work, we:\n\n  - seized 14 rifles\n  - made 26 arrests' \
		'14|2022-03-07|2022-03-13' '26|2022-03-07|2022-03-13'
	DATE=2024-09-12 expect number,from,to 'In the night of Thursday 5 to Friday 6 September 14 men were killed.' '14|2024-09-05|2024-09-06'
	DATE=2024-06-21 expect number,from,to $'In the week under review (14 - 20 June 2024) troops held their ground. In all, they killed 187 rebels.\n\nTroops arrested 9 men.' \
		'187|2024-06-14|2024-06-20' '9|2024-06-14|2024-06-20'
	DATE=2024-06-21 expect number,counted 'In the reporting week 8 new cases came from Edo.' '8|new cases'
	DATE=2023-12-03 expect number,from,to 'In CY 2023 so far, 418 lives have been saved.' '418|2023-01-01|2023-12-03'
	DATE=2023-12-03 expect number,from,to 'Seventeen nurses have been infected since the onset of the year.' 'Seventeen|2023-01-01|2023-12-03'
}

@test "undated points over the text take the lead's days; a week's title keeps its days before a count of the year" {
	DATE=2023-11-09 expect number,from,to $'News article | 9 November 2023\n\n- 411 arrests\n- 42 rifles seized\n\nBetween 18 and 21 October 2023, police took part in joint action days. Over 21 000 officers checked some 312 000 persons.\n\nIn Spain, 38 people were arrested.' \
		'411|2023-10-18|2023-10-21' '42|2023-10-18|2023-10-21' '21 000|2023-10-18|2023-10-21' '312 000|2023-10-18|2023-10-21' '38|2023-10-18|2023-10-21'
	DATE=2019-05-12 expect number,from,to $'WEEKLY BULLETIN\nWeek 19: 6 - 12 May 2019\n\nFrom 1 January to 12 May 2019, 286 cases were reported.\n\nNine patients died in Edo.' \
		'286|2019-01-01|2019-05-12' 'Nine|2019-05-06|2019-05-12'
}

@test "a time alone is not what the text goes on with" {
	DATE=2023-06-14 expect number,from,to 'In the period from 1 January to 31 May 2023, 318 crossings were detected. In May alone there were 81. Some 92 people drowned.' \
		'318|2023-01-01|2023-05-31' '81|2023-05-01|2023-05-31' '92|2023-01-01|2023-05-31'
}

@test "a quarter by its number" {
	DATE=2021-11-05 expect number,from,to 'Nine sailors drowned in quarter 2, and three in quarter three of 2019.' 'Nine|2021-04-01|2021-06-30' 'three|2019-07-01|2019-09-30'
	DATE=2021-11-05 expect number,from,to 'In the last quarter, 3 sailors drowned.' '3|2021-07-01|2021-09-30'
}

@test "what began on a day and ended on another" {
	DATE=2022-01-20 expect number,from,to 'The holiday period began at 4pm on Thursday 23 December 2021 and ended at 6am on Tuesday 4 January 2022. There were 14 fatal crashes.' '14|2021-12-23|2022-01-04'
	DATE=2022-06-20 expect number,from,to 'The sweep started on 3 May and ended on 9 May. Officers made 40 arrests.' '40|2022-05-03|2022-05-09'
	DATE=2022-06-20 expect number,from,to 'Polls opened on 3 May and closed on 4 May, and 12 voters were hurt.' '12|2022-05-03|2022-05-04'
}

@test "a month or a weekday in a person's name" {
	expect number,from 'Capt. April Reyes said that 17 rebels were killed.' '17|'
	expect number,from 'Sgt. Juan Mar Santos told how 17 rebels were caught on Tuesday.' '17|2024-05-07'
	expect number,from 'According to Inspector Sunday Okoro, 17 men were arrested.' '17|'
	expect number,from 'Capt. Reyes said that in April Santos lost 17 houses.' '17|2024-04-01'
}

@test "the only time of a long sentence, which it opens" {
	expect number,from 'So far this year, the unit has caught 17 members of armed groups, among them 12 who gave up their arms, three who were held at a roadblock and two who had been hurt in the hills; has closed 40 workshops for the making of paste; and has burned 90 hectares of coca in the valleys of the south.' \
	    '17|2024-01-01' '12|2024-01-01' 'three|2024-01-01' 'two|2024-01-01' '40|2024-01-01' '90|2024-01-01'
}

@test "the period under review was told as a length" {
	expect number,from,to 'Troops killed 17 men in one week. Within the period under review they found 40 rifles.' \
	    '17|2024-05-03|2024-05-10' '40|2024-05-03|2024-05-10'
}

@test "a time in the clause that tells of a part is the part's" {
	expect number,period 'The court heard 40 cases, including 12 that were filed in May.' '40|' '12|May'
	expect number,period 'The court heard 40 cases, including 12 murders, in May.' '40|May' '12|May'
}

@test "a bracket's time is its number's; the previous week is before the one reported on, and a week's number has the days told of it" {
	DATE=2023-10-20 expect number,from,to $'Bulletin\nEpi week 41 (8-14 October 2023)\n\n- Deaths this week: 11 (previous week: 14)\n- In week 41, nine fell ill.' \
	    '11|2023-10-08|2023-10-14' '14|2023-10-01|2023-10-07' 'nine|2023-10-08|2023-10-14'
	DATE=2023-10-20 expect number,period 'Clinics saw 90 patients this week (last week: 70).' '90|this week' '70|last week'
}

@test "when a section about one place has it says nothing of another; the week before a day told of right before" {
	DATE=2023-06-21 expect number,from $'Update\n21 June 2023\n\nSince the floods cut the roads of the coast, teams of nurses have gone by boat from town to town to treat whoever needs it.\n\nLima\n\nIn May 90 men were treated.\n\nQuito\n\nTeams housed 40 families.\n\nOn 15 June nine were hurt. The week before, four were.' \
	    '90|2023-05-01' '40|' 'nine|2023-06-15' 'four|2023-06-08'
}

@test "the number of a paper in its year is no month" {
	DATE=2023-06-20 expect number,from $'SAFETY BULLETIN No. 2/2022\n\nTwelve divers died.' 'Twelve|'
	DATE=2023-06-20 expect number,from 'Under resolution 5/2020, 12 men were freed; in 4/2021, nine.' '12|' 'nine|2021-04-01'
}

@test "the week is the one told of, not a longer time told behind it" {
	expect number,from,to 'From 5 to 11 June 2023 12 boats landed. From 1 January to 11 June 2023 90 landed. During the week, 3 boats sank.' \
		'12|2023-06-05|2023-06-11' '90|2023-01-01|2023-06-11' '3|2023-06-05|2023-06-11'
}

@test "so many days, and then from which day to which" {
	expect number,from,to 'In the 21 days from 19 March to 8 April 2024, 60 cows were stolen.' '60|2024-03-19|2024-04-08'
	expect number,from,to 'In the week from 29 April to 5 May Chad had 12 fires.' '12|2024-04-29|2024-05-05'
	expect number,from,to 'Over the two months from January to February, nine men drowned.' 'nine|2024-01-01|2024-02-29'
}

@test "what opens a sentence governs all of it, however long" {
	expect number,to 'In April, 61 cases were seen. As of 3 May 2024, a cumulative total of 6,151 cases have been recorded, including 1,203 laboratory-confirmed, 4,213 epidemiologically linked and 735 suspected cases; a cumulative number of 53 deaths have been reported nationally (CFR 0.9%), of which 23 (43%) occurred among pregnant or post-partum women.' \
		'61|2024-04-30' '6,151|2024-05-03' '1,203|2024-05-03' '4,213|2024-05-03' '735|2024-05-03' '53|2024-05-03' '0.9|2024-05-03' '23|2024-05-03'
}

@test "days that open a title with words behind them are the report's" {
	expect number,from,to 'Agency Situation Report
01 – 31 MARCH 2024: CHAD SITREP #123

Highlights
- Rehabilitated 31 wells.
- Since January 2024, 79 children were treated.' '31|2024-03-01|2024-03-31' '79|2024-01-01|2024-05-10'
}

@test "it should be noted that they died in June; what they did this year, a part of them in an apposition" {
	expect number,period $'The office recorded the death of 478 people in July.\n\nIt should be noted that 612 people were killed in June.' '478|July' '612|June'
	expect number,period 'Some 46 rebels, nine of them foreigners, have been killed this year.' '46|this year' 'nine|this year'
}

@test "when most of them came is not when all did" {
	expect number,period 'About 120 people have been killed in Israel, the vast majority on 7 October.' '120|'
}
@test "a list that goes on with what was counted before it is of that time" {
	DATE=2023-05-20 expect number,period $'Since January 2022 the mission has recorded 900 killings.\n\nIn April 2023 it recorded 60 killings.\n\nThese included:\n- 51 men in the north\n- nine men in the south\n\nPer type of weapon:\n- Mines: 12 killed' \
	    '900|Since January 2022' '60|April 2023' '51|April 2023' 'nine|April 2023' '12|April 2023'
	DATE=2023-05-20 expect number,period $'Since March floods have killed 90 people in the hills.\n\nIn the past week, 12 people died in the hills.\n\nOf the dead, five were boys from the town.' \
	    '90|Since March' '12|the past week' 'five|the past week'
}

@test "when some of them came, in a clause of whom, is not when all did" {
	DATE=2023-06-20 expect number,period 'Some 300 patients are in hospital, of whom 40 were admitted on Monday.' '300|' '40|Monday'
	DATE=2023-06-20 expect number,period 'Some 40 people, of whom 12 were children, were killed on Monday.' '40|Monday' '12|Monday'
}

@test "a holiday in two words is a day before any word; by an hour of today is till today" {
	DATE=2019-04-25 expect number,from,to 'Blasts on Easter Sunday killed 41 people.' '41|2019-04-21|2019-04-21'
	DATE=2019-04-25 expect number,from,to 'By 7 a.m. today 41 boats had docked.' '41||2019-04-25'
}

@test "what ranks an attack among others is not when it was" {
	DATE=2023-06-20 expect number,period 'On 3 February, a car bomb killed 20 people and wounded 15 others, the seventh such attack in just over a month.' \
	    '20|3 February' '15|3 February'
}

@test "when somebody was born, and a short form that a month has too" {
	expect number,from 'The body of a man born in 1968 was found; 22 guests were evacuated.' '22|'
	expect number,from 'Two water systems (APR) were damaged.' 'Two|'
}

@test "when that was for which somebody was held is not when he was" {
	DATE=2023-06-20 expect number,period 'On 3 May a court jailed four men over a robbery in 2021.' 'four|3 May'
	DATE=2023-06-20 expect number,period 'Nine men were charged over the riot in 2019.' 'Nine|'
}

@test "the time of a total or of some of them is not that of what stands beside it" {
	expect number,period 'Last week 31 smugglers and a total of 504 smugglers since January were caught.' '31|Last week' '504|since January'
	expect number,period 'The navy has caught 504 smugglers since January, 31 of them last week, and sunk 12 boats.' '504|since January' '31|last week' '12|since January'
}

@test "what was looked for does not part a time from what was found, nor do parts that share the verb" {
	expect number,period $'Soldiers freed 16 captives today.\n\nThey wounded five gunmen while hunting for a bomber near the lake yesterday.' '16|today' 'five|yesterday'
	expect number,period $'Soldiers have killed 16 gunmen in the past two weeks.\n\nSome 33 fighters, comprising 20 men and 13 boys, gave themselves up between 2 and 5 May.' \
	    '16|the past two weeks' '33|between 2 and 5 May' '20|between 2 and 5 May' '13|between 2 and 5 May'
}

@test "a night or a day that leans on another passes on as one that stands by itself" {
	expect number,from $'1. On 3 May our men raided a farm.\n\n2. On that same night, a patrol was ambushed. Four cooks were hurt.' 'a|2024-05-03' 'a|2024-05-03' 'Four|2024-05-03'
	expect number,from 'On 3 May two barges sank. The next day a ferry sank off the cape. Nine sailors drowned.' 'two|2024-05-03' 'a|2024-05-04' 'Nine|2024-05-04'
}

@test "up to a day of this year counts from where it began" {
	expect number,from,to,scope 'Some 61 poachers were shot till 3 April this year.' '61|2024-01-01|2024-04-03|cumulative'
	expect number,from,to 'As of 3 April this year, 61 poachers had been shot.' '61||2024-04-03'
}

@test "an event called by its year was in it; what was done for it or after it was not" {
	expect number,from 'In the 2020 elections 61 incidents were recorded.' '61|2020-01-01'
	expect number,from 'The 2015 earthquake killed 9,000 people.' '9,000|2015-01-01'
	expect number,from 'In March nine men were held, one of them wanted for the 2015 Paris attacks.' 'nine|2024-03-01' 'one|2024-03-01'
}

@test "this week in a report of the week from a Friday on; a make is no decade" {
	DATE=2023-05-12 expect number,from,to $'WEEKLY UPDATE\nWeek of 5 to 11 May 2023\n\nAir activity: 96 sorties this week.' '96|2023-05-05|2023-05-11'
	expect number,from 'On 9 May a pair of Mirage 2000s struck a column.' 'a pair of|2024-05-09' 'a|2024-05-09'
}

@test "from a day to the one as of which the report stands is a count from a past date" {
	DATE=2023-05-03 expect number,from,to,scope $'As of the morning of May 3, the losses came to 900 men.\n\nTotal losses from 14.02 to 03.05 are:\n\ntanks - 41 units,\n\nboats - 3 units.' \
	    '900||2023-05-03|' '41|2023-02-14|2023-05-03|cumulative' '3|2023-02-14|2023-05-03|cumulative'
}

@test "what is forecast, or lasts beyond the document's day, dates nothing that has been" {
	DATE=2023-10-26 expect number,from,to $'Storm report\n\nHeavy rain is predicted to last until Saturday. Nine people died.' 'Nine||'
	DATE=2023-10-26 expect number,from,to $'Storm report\n\nGusts are also forecast over Monday night. Nine people died.' 'Nine||'
	DATE=2023-10-26 expect number,from,to $'Hunger report\n\nHunger is projected to grow in July. Nine people died.' 'Nine||'
	DATE=2023-10-26 expect number,from,to $'Hunger report\n\nWith the growth projected in May/July, 60 people left. Nine died.' '60||' 'Nine||'
	DATE=2023-10-26 expect number,from,to $'Storm report\n\nMore rain is expected over today and tomorrow. Nine people died.' 'Nine||'
	DATE=2023-10-26 expect number,from,to 'The county houses 61 people through Dec. 7.' '61||'
	DATE=2023-10-26 expect number,from,to 'From 25 to 28 October 61 people came.' '61|2023-10-25|2023-10-28'
}

@test "a span over which rain was measured dates nothing else" {
	DATE=2023-10-26 expect number,from,to $'Storm report\n\nIn the past three days the coast had 210 mm of rain. Nine people died.' 'Nine||'
	DATE=2023-10-26 expect number,from,to $'Storm report\n\nFloods killed nine people. The rainfall of the last 24 hours: 90 ml in Bo, 66 ml in Kenema. Two ferries sank.' 'nine||' 'Two||'
	DATE=2023-10-26 expect number,from,to $'Storm report\n\nIn the past three days the coast had 210 mm of rain and nine people died. Two ferries sank.' \
	    'nine|2023-10-23|2023-10-26' 'Two|2023-10-23|2023-10-26'
}

@test "from when a later sentence counts is no opening; what led to how things stand is not when they stand so" {
	DATE=2023-10-26 expect number,period $'Nine people died in floods and two are missing. The rains have wrecked some huts; more than 900 families have been affected since they began on 17 October.\n\nA dam burst, and 26 bridges were destroyed.' \
	    'Nine|' 'two|' '900|since they began on 17 October' 'A|' '26|'
	DATE=2023-10-26 expect number,period 'Some 90 families (412 people) are now in tents after being forced from their homes on Monday.' '90|' '412|'
}

@test "the last sentence of an introduction says when, before the paragraph that it ends" {
	expect number,from,to 'The 3-28 March operation has so far brought 410 seizures. Seizures as of 2 May include:

- 30 turtles
- 12 owls' '410|2024-03-03|2024-03-28' '30||2024-05-02' '12||2024-05-02'
}

@test "a year to date in a heading or a bracket" {
	DATE=2024-05-10 expect number,from,to $'2024 to date\n\n- 12 rifles seized' '12|2024-01-01|2024-05-10'
	DATE=2024-05-10 expect number,from,to 'Rifles seized (2024 to date): 12' '12|2024-01-01|2024-05-10'
}

@test "the days in brackets behind a period of so many months" {
	DATE=2021-05-20 expect number,from,to 'There were 99 deaths in the last 6 month period (1 October 2020 - 31 March 2021).' '99|2020-10-01|2021-03-31'
	DATE=2021-05-20 expect number,from,to 'There were 99 deaths in the past three month period.' '99|2021-02-20|2021-05-20'
}

@test "the previous so many months or days are those before the time that was told of" {
	DATE=2024-05-10 expect number,from,to 'In the 12 months to March 2024, 90 people were killed, compared with 80 in the previous 12 months.' \
	    '90|2023-04-01|2024-03-31' '80|2022-04-01|2023-03-31'
	DATE=2024-05-10 expect number,from,to 'From 1 to 3 May 90 people were killed, compared with 80 in the three days before.' '90|2024-05-01|2024-05-03' '80|2024-04-28|2024-04-30'
	DATE=2024-05-10 expect number,from,to 'Police held 90 men in the previous 12 months.' '90|2023-05-10|2024-05-10'
	DATE=2024-05-10 expect number,from,to 'From January to March 90 people were killed, compared with 80 in the previous quarter.' '90|2024-01-01|2024-03-31' '80|2023-10-01|2023-12-31'
}

@test "the same period of another year as one since the start of this one, and the same weekend as a long one" {
	DATE=2024-02-09 expect number,from,to 'Since the start of the year 19 people have died, while in the same period of 2023, 26 people died.' '19|2024-01-01|2024-02-09' '26|2023-01-01|2023-02-09'
	DATE=2024-05-10 expect number,from,to 'Police held 26 men from Friday to Monday. Over the same weekend of 2023, 70 men were held.' '26|2024-05-03|2024-05-06' '70|2023-05-03|2023-05-06'
}

@test "a clash that began on a day shortly before was on it; an operation may have gone on" {
	DATE=2024-05-10 expect number,from 'Two men were killed in a fierce gun battle that began on Wednesday in Bari.' 'Two|2024-05-08'
	DATE=2024-05-10 expect number,from 'Two men were killed in an operation that began on Wednesday in Bari.' 'Two|'
	DATE=2024-05-10 expect number,from 'Two men were killed in a fierce gun battle that began on 1 May in Bari.' 'Two|'
}

@test "when what came next was is not when what it followed was, told in front" {
	DATE=2024-05-10 expect number,from,to 'Last year, fighting killed 90 people in the hills before a truce was signed at Yagori in November.' '90|2023-01-01|2023-12-31'
	DATE=2024-05-10 expect number,from 'Police held 12 men before dawn on Monday.' '12|2024-05-06'
}
