#!/usr/bin/env bats
# The time that governs a figure.

setup() {
	load helper
	DATE=2024-05-10
}

@test "a weekday or a date in the lead is no date of the document's head" {
	expect number,from,to 'On Friday 17 people died.' '17|2024-05-10|2024-05-10'
	expect number,from,to 'On 10 May 2024, 17 people died.' '17|2024-05-10|2024-05-10'
	expect number,from,to 'LIMA, Friday (Wire) -- Some 17 people died.' '17||'
}

@test "so far, to date, until now" {
	expect number,from,to 'So far 17 people have died.' '17||2024-05-10'
	expect number,from,to 'To date, 17 people have died.' '17||2024-05-10'
	expect number,from,to 'So far 40 people have come, nine of them in April.' \
	    '40||2024-05-10' 'nine|2024-04-01|2024-04-30'
}

@test "a hour that is told of as the end of the data" {
	expect number,from,to 'As of 6 p.m., 17 people had died.' '17||2024-05-10'
	expect number,from,to 'In April a mine burned. By nightfall, 17 people had died.' \
	    'a|2024-04-01|2024-04-30' '17|2024-04-01|2024-04-30'
}

@test "since an event whose day is not told" {
	expect number,from,to 'Since the rains began, 17 people have died.' '17||2024-05-10'
	expect number,from,to 'At least 17 people have died since fighting broke out in the north.' '17||2024-05-10'
	expect number,from,to 'Since the start of the year, 17 people have died.' '17|2024-01-01|2024-05-10'
	expect number,from 'Since the road was shut, 17 people had to walk.' '17|'
}

@test "a range with a clause put in between its ends" {
	expect number,from,to 'From 3 March 2024, when the dam broke, to 6 April 2024, 17 people died.' \
	    '17|2024-03-03|2024-04-06'
}

@test "what was reported on a day, and who reported on a day" {
	expect number,from 'Seventeen cases were reported on 5 May.' 'Seventeen|2024-05-05'
	expect number,from 'Officials reported on 5 May that 17 people died.' '17|'
	expect number,from 'According to a note of 5 May, 17 people died.' '17|'
	expect number,from,to 'Nine cases were seen in April, compared with 17 cases reported in March.' \
	    'Nine|2024-04-01|2024-04-30' '17|2024-03-01|2024-03-31'
}

@test "a comparison has a time of its own" {
	expect number,from 'In April 17 people died, against nine in March.' '17|2024-04-01' 'nine|2024-03-01'
	expect number,from 'Troops killed 17 rebels in strikes against the militia in April.' '17|2024-04-01'
	expect number,from 'In April more than 17 people died.' '17|2024-04-01'
	expect number,from 'In April 17 people died. Some 40 were hurt, a rise of 12 per cent on the previous month.' \
	    '17|2024-04-01' '40|2024-04-01'
	expect number,from 'In April 17 people died. Crashes killed 40, up from 31 in March.' \
	    '17|2024-04-01' '40|2024-04-01' '31|2024-03-01'
}

@test "a time governs what follows it in the sentence" {
	expect number,from 'On 2 May a bus fell into a river; 17 people died.' 'a|2024-05-02' '17|2024-05-02'
}

@test "a count from a past date governs what follows where it opens the sentence" {
	expect number,from 'Since March, 17 people have died. By cause, floods lead with nine deaths.' \
	    '17|2024-03-01' 'nine|2024-03-01'
}

@test "the reporting period is meant by the period, not the time named last" {
	expect number,from,to $'Report for April 2024\n\nA total of 17 people have died since 2020. During the period nine people died.' \
	    '17|2020-01-01|2024-05-10' 'nine|2024-04-01|2024-04-30'
}

@test "what ended or began on a day was not only then" {
	expect number,from 'Police held 17 people in a sweep that ended on 3 May.' '17|'
	expect number,from 'The sweep ended on 3 May with 17 arrests.' '17|2024-05-03'
}

@test "a record since a time is no count from it" {
	expect number,from $'On 3 May floods killed 17 people, the highest toll since January.' '17|2024-05-03'
}

@test "since when something was told of is no count from it" {
	expect number,scope,from $'A storm hit the coast in April 2024, the strongest to strike it since 1996, when floods drowned nine people. It left 17 others homeless.' \
	    'A||2024-04-01' 'nine||2024-04-01' '17||2024-04-01'
}

@test "another document's day dates no figure" {
	expect number,from 'The bulletin of 3 May gave 17 deaths.' '17|'
}

@test "what is counted up to a total keeps its own time" {
	expect number,from $'In April 2024 the mission moved 17 people, bringing the number of people moved since March to 40.' \
	    '17|2024-04-01' '40|2024-03-01'
}

@test "a lead is recent, and no later paragraph's day is told of those above" {
	expect number,from $'Seventeen people died in the mine.\n\nThe inquest into a fire that killed nine on 3 May 2019 is over.' \
	    'Seventeen|' 'nine|2019-05-03'
	expect number,from $'LIMA -- Seventeen people died in the mine. The inquiry into it goes on, the ministry said.\n\nOn 3 May a blast hurt nine people.' \
	    'Seventeen|' 'a|2024-05-03' 'nine|2024-05-03'
}

@test "a count from a past date may lead" {
	expect number,from $'Since March, 17 people have died in floods.\n\nFires killed nine people.' \
	    '17|2024-03-01' 'nine|2024-03-01'
}

@test "the month of issue in a title is not reported on" {
	expect number,from $'Flood bulletin, May 2024\n\nFloods killed 17 people.' '17|'
	expect number,from $'Flood bulletin, April 2024\n\nFloods killed 17 people.' '17|2024-04-01'
}

@test "how things stand when it is written has no time told elsewhere" {
	expect number,from $'On 3 May a blast hurt 17 people. Nine people are in hospital.' \
	    'a|2024-05-03' '17|2024-05-03' 'Nine|'
	expect number,from $'On 3 May a blast hurt 17 people. Two of the 17 are in hospital.' \
	    'a|2024-05-03' '17|2024-05-03' 'Two|2024-05-03' '17|2024-05-03'
	expect number,from $'On 3 May a blast hurt 17 people. Nine people remain missing.' \
	    'a|2024-05-03' '17|2024-05-03' 'Nine|2024-05-03'
}

@test "the day in an accident's record" {
	DATE=2024-05-10 expect number,from $'Record 12\n\nDate & time: 3 May 2024, 08:10\nType: AN-2\nFatalities: 9\n' '9|2024-05-03'
}

@test "each record of a list has its day" {
	expect number,from $'Crash of an AN-2: 5 killed\n\nDate & time: 3 May 2024, 08:10\nType: AN-2\nThe aircraft overran the field. Nine people were hurt.\n\nCrash of an L-410: 7 killed\n\nDate & time: 4 May 2024\nType: L-410\nIt hit a hill. Six people were hurt.' \
	    '5|2024-05-03' 'Nine|2024-05-03' '7|2024-05-04' 'Six|2024-05-04'
}

@test "what turns to another country is told for itself" {
	expect number,from $'April 2024 in review\n\nIn Iraq, troops killed 17 rebels on 3 April. In Syria, troops killed nine rebels.' \
	    '17|2024-04-03' 'nine|2024-04-01'
}

@test "since, of no stated day" {
	expect number,from,to 'On 3 May a blast hurt nine people. Police have since arrested 17 people.' \
	    'a|2024-05-03|2024-05-03' 'nine|2024-05-03|2024-05-03' '17||'
}

@test "the day of a clause that was said" {
	expect number,from 'He said troops were attacked on 3 May and killed 17 rebels.' '17|2024-05-03'
}

@test "a day leads from the first paragraph or not at all" {
	expect number,from $'LIMA -- Seventeen people died in the mine. The inquiry goes on, the ministry said.\n\nOn 3 May a blast hurt nine people.\n\nFires burned 40 houses.' \
	    'Seventeen|' 'a|2024-05-03' 'nine|2024-05-03' '40|'
	expect number,from $'LIMA -- Seventeen people died in the mine on 3 May. The inquiry goes on, the ministry said.\n\nFires burned 40 houses.' \
	    'Seventeen|2024-05-03' '40|2024-05-03'
	expect number,from $'LIMA -- Seventeen people died in the mine on 3 March. The inquiry goes on, the ministry said.\n\nFires burned 40 houses.' \
	    'Seventeen|2024-03-03' '40|'
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

@test "a count in the lead says more than the title's as of" {
	expect number,from,to $'Situation report as of 9 May 2024\n\nThe floods have hurt 17 people since 24 April.\n\nFires burned 40 houses.' \
	    '17|2024-04-24|2024-05-10' '40|2024-04-24|2024-05-10'
}

@test "one day is no reporting period" {
	expect number,from,to 'On 3 May floods killed 17 people. Nine people died in the period.' '17|2024-05-03|2024-05-03' 'Nine||'
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

@test "what was added since the last report" {
	expect number,from,to $'Over the past day there were 17 attacks.\n\nEnemy losses since 24 February 2022:\ntanks - 5,538 (+13)\nships - 22 (+1)' \
	    '17|2024-05-09|2024-05-10' '5,538|2022-02-24|2024-05-10' '13|2024-05-09|2024-05-10' \
	    '22|2022-02-24|2024-05-10' '1|2024-05-09|2024-05-10'
}

@test "through a day, after midnight, by the middle of a month" {
	expect number,from,to 'Through April 20, 17 people have died.' '17||2024-04-20'
	expect number,from,to 'Just after midnight Monday 17 people died.' '17|2024-05-06|2024-05-06'
	expect number,from,to 'By mid-April, 17 people had died.' '17||2024-04-20'
}

@test "a report's days may be told after a first remark, a long time may not" {
	expect number,from $'LIMA -- Some 17 agencies took part. They praised the effort of all who came.\n\nBetween 1 and 7 May floods killed nine people.\n\nFires burned 40 houses.' \
	    '17|' 'nine|2024-05-01' '40|2024-05-01'
	expect number,from $'LIMA -- Some 17 men died in the mine. They were mourned by all who came.\n\nBetween January and April floods killed nine people.\n\nFires burned 40 houses.' \
	    '17|' 'nine|2024-01-01' '40|'
}

@test "a day with a dash before the text dates its paragraph" {
	DATE=2019-04-04 expect number,from $'Air strikes\n\nSunday 24 March - jets destroyed three trucks in Chad.\n\nTuesday 26 March - a drone destroyed two mortars in Chad.' \
	    'three|2019-03-24' 'two|2019-03-26'
}

@test "a holiday before a noun names no day" {
	DATE=2024-04-04 expect number,from 'Over the Easter weekend 12 people died.' '12|'
	DATE=2024-04-04 expect number,from 'Nine men were arrested on Christmas Island.' 'Nine|'
}

@test "what a comparison is with is not passed on" {
	expect number,from 'In 2022 the mission recorded 70 deaths. This compares with 90 deaths in 2020. Attacks on schools caused 12 deaths.' \
	    '70|2022-01-01' '90|2020-01-01' '12|2022-01-01'
}

@test "a date that the text stands right behind says when it was sent" {
	DATE=2021-05-05 expect number,period 'Measles in Malta

5 May 2021 As of 3 May 2021 the ministry has reported 45 cases. A total of 19 towns are affected.' \
		'45|As of 3 May 2021' '19|As of 3 May 2021'
}

@test "a reporting period that brackets explain governs what follows it" {
	DATE=2021-05-05 expect number,from,to 'During the reporting period (26 April to 2 May 2021), 37 cases were reported. Four people have died.

As of 4 May, 505 cases have been reported.' '37|2021-04-26|2021-05-02' 'Four|2021-04-26|2021-05-02' '505||2021-05-04'
}

@test "figures in brackets are of the time of what they stand behind" {
	DATE=2021-05-05 expect number,period 'In April 12 people fell ill. In total, 51 nurses (49 women and two men) have fallen ill to date.' \
		'12|April' '51|to date' '49|to date' 'two|to date'
}

@test "the number of a series is no month; a line of a date under its label dates the document" {
	DATE=2026-05-20 expect number,from $'Bulletin N° 004/2026\n\nDate of report\nMay 19, 2026\n\n33\nConfirmed cases\n\n4\nConfirmed deaths' '33|' '4|'
}

@test "the year of a title is that of its months, where the document bears no date" {
	printf '%s\n\n' 'Kenya: 2023 Rights Report' 'In November, police killed 12 people.' \
	    'As of June 30, gangs had abducted 45 people.' |
		sitrep-extract -t | cut -f7,12 | sed 1d >"$BATS_TEST_TMPDIR/out"
	diff "$BATS_TEST_TMPDIR/out" - <<-'END'
	12	November (2023)
	45	As of June 30 (2023)
	END
}

@test "a day is in the year of the date in full before it, where the document bears none" {
	printf '%s\n' 'Farms raided' '' 'Two men were held in the county, it was announced. They were caught on September 29, 2023.' '' \
	    'A raid on September 23 had led to three arrests.' |
		sitrep-extract -t | sitrep-normalize -t | cut -f20,21 | sed 1d >"$BATS_TEST_TMPDIR/out"
	cat "$BATS_TEST_TMPDIR/out"
	[ "$(tail -n 1 "$BATS_TEST_TMPDIR/out")" = $'2023-09-23\t2023-09-23' ]
}

@test "what is the worst of this year is not of this year" {
	expect number,from,to 'One of the strongest storms this year killed 12 people.' 'One||' '12||'
}

@test "an insertion between dashes divides nothing" {
	expect number,country,from,to 'Some 400 sailors - many of them cadets - have landed in Malta since January.' \
	    '400|MT|2024-01-01|2024-05-10'
}

@test "what is destroyed by yesterday's quake is destroyed yesterday" {
	expect number,from,to "Some 560 houses were destroyed by yesterday's quake." '560|2024-05-09|2024-05-09'
}

@test "the day that a head run into the text bears is the document's" {
	expect number,from,country $'Fever vaccination goes on in Paraguay 10 May 2024 The ministry reported that 12 people died.' '12||PY'
	expect number,from,country 'Joint Command For Release KABUL, Afghanistan (May 10, 2024) - Troops arrested two men in Argo district, Badakhshan. They seized 12 rifles.' \
	    'two||AF' '12||AF'
}

@test "a stretch of time may lead up to its last day" {
	expect number,from,to 'In the week leading up to 3 May, 15 people died.' '15|2024-04-27|2024-05-03'
	expect number,from,to '15 people died in the two weeks through 3 May.' '15|2024-04-20|2024-05-03'
	expect number,from,to 'Up to 3 May, 15 people died.' '15||2024-05-03'
}

@test "the day of a briefing says when it was told" {
	expect number,from 'At a press briefing on Thursday, the mayor said troops killed 12 rebels.' '12|'
	expect number,from 'During a news conference on Thursday, the mayor said troops killed 12 rebels.' '12|'
	expect number,from 'In a raid on Thursday, the mayor said, troops killed 12 rebels.' '12|2024-05-09'
}

@test "since an event that its day names, and on a range that goes on until a day" {
	expect number,from,to 'Forces have killed 25 fighters since a March 19 strike.' '25|2024-03-19|2024-05-10'
	expect number,from,to 'From Jan. 4, 2023, and continuing until Feb. 27, 2023, he made several calls.' \
	    'several|2023-01-04|2023-02-27'
	expect number,from,to 'In FY 2022 officers seized 90 rifles.' '90|2021-10-01|2022-09-30'
}

@test "the day of a statement is not that of what it states, nor tomorrow that of anything" {
	expect number,from,to 'So far this year 40 men have died, according to an agency statement released on Friday.' \
	    '40|2024-01-01|2024-05-10'
	expect number,from,to 'Tomorrow the talks open. The clinic has treated 45 patients.' '45||'
}

@test "what counts since a day may end on one" {
	expect number,from,to,scope 'Since 1 January, and as of 1 May, 45 cases were reported.' '45|2024-01-01|2024-05-01|cumulative'
}

@test "the date among a page's fields is the page's, wherever its line stands" {
	expect number,from $'---\ntitle: "Crew saves 62 sailors, army says"\ndate: 2024-05-10\n---\nIt was told by the army on the radio that all were well.' '62|'
}

@test "the past year and the past decade end at the document's date" {
	expect number,from,to,scope 'Over the past year 15 people were killed.' '15|2023-05-10|2024-05-10|'
	expect number,from,to 'In the past decade, 15 people were killed.' '15|2014-05-10|2024-05-10'
	expect number,from,to 'Last year 15 people were killed.' '15|2023-01-01|2023-12-31'
}

@test "the time of what is compared is not that of what is compared with it" {
	expect number,from,to 'From 1 January to 3 May monitors counted 82 casualties (26 deaths and 56 injured), similar to the same period in 2018.' \
		'82|2024-01-01|2024-05-03' '26|2024-01-01|2024-05-03' '56|2024-01-01|2024-05-03'
	expect number,from,to 'The number of displaced people is put at 322. This is a fall compared to the 330 displaced persons recorded in the round held between April and May 2023.' \
		'322||' '330|2023-04-01|2023-05-31'
}

@test "the previous month, of no other, is the one before the document's" {
	expect number,from,to 'In the previous month, 15 people died.' '15|2024-04-01|2024-04-30'
	expect number,from,to 'In March 2024 12 people died. In the previous month 15 people died.' '12|2024-03-01|2024-03-31' '15|2024-02-01|2024-02-29'
}

@test "today and yesterday are two days" {
	expect number,from,to 'Forces held 11 suspects in Baghdad today and yesterday.' '11|2024-05-09|2024-05-10'
}

@test "a period that starts and ends" {
	expect number,from,to 'Police arrested 14 men in the period starting, Monday, 18 March ending on Sunday, 24 March.' \
	    '14|2024-03-18|2024-03-24'
}

@test "the day that names the event is that of all that the news tells of it" {
	DATE=2024-05-09 expect number,from,to 'Dozens killed in Ostrava mill fire

At least 41 workers have died after a fire swept through a mill in Ostrava.

A spokesman said that the toll from Tuesday'"'"'s blaze would rise.

Firefighters pulled 12 bodies from the hall.' \
		'Dozens|2024-05-07|2024-05-07' '41|2024-05-07|2024-05-07' 'a|2024-05-07|2024-05-07' \
		'12|2024-05-07|2024-05-07'
}

@test "a day told in passing is not that of the news" {
	DATE=2024-05-09 expect number,from,to 'Divers found bodies in the ferry Selma, which sank near Bodo on Tuesday.

The dead are three men and a woman, who were passengers.' \
		'three||' 'a||'
}

@test "a headline above the dateline has no lead's time" {
	DATE=2024-05-08 expect number,from,to 'Four men charged after jewellery raid

OSLO - The prosecutor today announced charges against the men who stole 30 watches on May 5, 2024.

Police recovered 12 watches.' \
		'Four|2024-05-05|2024-05-05' '30|2024-05-05|2024-05-05' '12|2024-05-05|2024-05-05'
}

@test "what starts on a day goes on to the document's, and so far in a year that is over ends with it" {
	expect number,from,to 'Starting on 10 April, police seized 40 rifles.' '40|2024-04-10|2024-05-10'
	expect number,from,to 'So far in 2023, 40 people have died in Rome.' '40|2023-01-01|2023-12-31'
	expect number,from,to 'So far in 2024, 40 people have died in Rome.' '40|2024-01-01|2024-05-10'
}

@test "a period may lean on one that starts or counts from a day" {
	expect number,from,to 'In the period starting Monday, 18 March 2024 and ending on Sunday, 24 March 2024 police arrested 140 men. During this period 14 women were arrested.' \
		'140|2024-03-18|2024-03-24' '14|2024-03-18|2024-03-24'
	expect number,from,to 'Year to date, 40 people were killed in Rome, against 30 in the same period last year.' \
		'40|2024-01-01|2024-05-10' '30|2023-01-01|2023-05-10'
	expect number,from,to 'Since 3 April 2024 40 people were killed in Rome. In the same period of 2023 there were 30 deaths.' \
		'40|2024-04-03|2024-05-10' '30|2023-04-03|2023-05-10'
}

@test "how things stand now is not of the time of the clause before" {
	expect number,from 'In Rome 40 people died in November; 340 patients are in treatment centres.' '40|2023-11-01' '340|'
}

@test "what is due on a day has not come, and nothing leans on it" {
	DATE=2024-05-10 expect number,from 'In February police held 14 men. They are due to be tried in the court of Genoa on 8 May. The following month three women were arrested.' \
		'14|2024-02-01' 'three|2024-03-01'
}

@test "from when it is counted says more than up to when" {
	expect number,from,to,scope 'As of 6 May, clinics have reported a total of 140 cases, including 12 deaths, since the beginning of the outbreak on 8 April 2024.' \
		'140|2024-04-08|2024-05-10|cumulative' '12|2024-04-08|2024-05-10|part'
}

@test "the document's own day, told of the facts, leads" {
	DATE=2024-05-06 expect number,from 'Rescuers on 6 May 2024 pulled five sailors from the sea.

The ship carried 30 containers.' 'five|2024-05-06' '30|2024-05-06'
}

@test "a count that leads is not ended by what the last day added" {
	expect number,from 'The toll of the floods since March 26 has reached 910.

Nine people died in the past 24 hours.

By province, Sindh is the worst hit with 504 dead.' '910|2024-03-26' 'Nine|2024-05-09' '504|2024-03-26'
}

@test "what a report goes by, before its figures, is its time where it states none" {
	expect number,from,to 'Based on information of the teams as of 19:30 on 9 May 2024.

The mission recorded nine explosions. In the previous reporting period it recorded 40 explosions.' \
		'nine||2024-05-09' '40||'
}

@test "a fiscal year starts in October before the year that names it; a financial year hangs on the country" {
	expect number,from,to 'Agents seized 90 rifles in fiscal year 2023.' '90|2022-10-01|2023-09-30'
	expect number,from,to,scope 'Fiscal year to date, agents have seized 90 rifles.' '90|2023-10-01|2024-05-10|cumulative'
	expect number,from,to 'Agents seized 90 rifles last fiscal year.' '90|2022-10-01|2023-09-30'
	expect number,from,to 'Police seized 90 rifles in the financial year 2018-19.' '90||'
}

@test "what a span of months to date counts" {
	expect number,from,to,scope 'December 2023 - May 2024 YTD: 90 rifles seized.' '90|2023-12-01|2024-05-10|cumulative'
}

@test "earlier this month ends with the document's date, and is no time of what else the document tells" {
	expect number,from,to 'Two men were shot earlier this month. Later 14 people marched.' 'Two|2024-05-01|2024-05-10' '14|2024-05-01|2024-05-10'
	expect number,from,to 'Earlier this year officers found 90 rifles in a barn.

The yard has sold 40 boats.' '90|2024-01-01|2024-05-10' '40||'
}

@test "a title in brackets names the columns that have no header" {
	DATE=2024-05-02 expect number,from,to 'Customs checks, first three months (Jan / Feb / Mar)

Lorries stopped      230   198   264
Drivers fined         19    25    11' \
		'230|2024-01-01|2024-01-31' '198|2024-02-01|2024-02-29' '264|2024-03-01|2024-03-31' \
		'19|2024-01-01|2024-01-31' '25|2024-02-01|2024-02-29' '11|2024-03-01|2024-03-31'
}

@test "a label that holds a day and a number is no dateline" {
	DATE=2024-05-15 expect number,from,to 'Situation this week

Cases today: 5
Deaths today: 2
Cases: 40' '5|2024-05-15|2024-05-15' '2|2024-05-15|2024-05-15' '40|2024-05-13|2024-05-15'
}

@test "what has been done till now is of no day that is over" {
	DATE=2024-05-09 expect number,from 'Flood update, 6 May 2024

Crews have found nine bodies. Crews found 12 boats.' 'nine|' '12|2024-05-06'
}

@test "the only day that the first paragraphs tell, opening a sentence, is that of the news" {
	DATE=2024-05-09 expect number,from 'Three men have been arrested in a drive on car theft.

At around 10am on Tuesday (7 May 2024) officers carried out searches in Leith.

A 49-year-old man was arrested.' 'Three|2024-05-07' 'A|2024-05-07'
	DATE=2024-05-09 expect number,from 'Three men have been arrested in a drive on car theft.

On Tuesday officers carried out searches in Leith. On Wednesday they searched a yard.

Police seized 12 cars.' 'Three|' '12|'
}

@test "since what a clause tells of, up to its date" {
	expect number,from,to 'Since the first bulletin of the agency on this event was issued on 30 April 2024, 32 cases have been found.' '32|2024-04-30|2024-05-10'
}

@test "since then counts from the day told last" {
	expect number,from,to,scope 'Rebels took the town on 3 April 2024. At least 40 people have died there since then.' '40|2024-04-03|2024-05-10|cumulative'
	expect number,from,to,scope 'Since then 40 people have died.' '40||2024-05-10|cumulative'
}

@test "the lives of 40 are no state" {
	expect number,from 'Last year crews rescued 114 men. The charity saved the lives of 58 migrants.' '114|2023-01-01' '58|2023-01-01'
}

@test "what corrects the lead is of its time" {
	DATE=2024-05-09 expect number,from 'Wall gives way near Leith

(Corrects number of trapped workers to nine in paragraph 1)

LEITH, 9 May 2024 (Wire) - Nine workers were trapped on Tuesday when a wall gave way. Three bodies were found.' \
		'nine|2024-05-07' 'Nine|2024-05-07' 'a|2024-05-07' 'Three|2024-05-07'
}

@test "a visit or a statement dates nothing but itself" {
	DATE=2024-05-15 expect number,from 'Floods have killed 40 people in Kenya, and many more are feared dead in the north.

On Friday, the president visited the area.

Some 300 houses were destroyed.' '40|' '300|'
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

@test "the time of what a bracket counts is not of what stands before it" {
	DATE=2024-06-08 expect number,from,to $'Weekly bulletin, 1 to 7 June 2024\n\n- 1,432 people arrived (previous week: 1,210).' \
	    '1,432|2024-06-01|2024-06-07' '1,210|2024-05-27|2024-06-02'
}

@test "without a date of the document, a month of the title says which year it is" {
	printf 'Flood update, March 2022\n\nRain on 19 March damaged 212 houses.\n' >"$BATS_TEST_TMPDIR/year.txt"
	run -0 --separate-stderr bash -c "sitrep-extract -t $BATS_TEST_TMPDIR/year.txt | sitrep-normalize -t | cut -f7,20,21"
	[ "${lines[1]}" = $'212\t2022-03-19\t2022-03-19' ]
}

# undated TEXT: number, from and to of the figures of a document without a date.
undated() {
	printf '%b' "$1" | sitrep-extract -t | sitrep-normalize -t | awk -F'\t' '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		{ print $at["number"] "|" $at["from"] "|" $at["to"] }'
}

@test "the one month that a document names again is what it reports on" {
	local text='In numbers\n\n115 trucks of food delivered*\nUSD 104 million six-month (February 2024 – July 2024) net requirements, or 64 percent of the total\n352,888 people assisted* in JANUARY 2024\n\nUpdates\n\n- In %s, teams reached 400 families.\n- Through school meals another 90 children were treated.\n'
	run -0 undated "${text//%s/January}"
	[ "$output" = '115|2024-01-01|2024-01-31
64|2024-02-01|2024-07-31
352,888|2024-01-01|2024-01-31
400|2024-01-01|2024-01-31
90|2024-01-01|2024-01-31' ]
	run -0 undated "${text//%s/March}"
	[ "$output" = '115||
64|2024-02-01|2024-07-31
352,888|2024-01-01|2024-01-31
400|2024-03-01|2024-03-31
90||' ]
}

@test "a lead that tells the day in full dates the document and what it goes on to tell" {
	run -0 undated 'Mayor mourns the dead\n\nThe mayor has visited the families of those who died in the fire at the Orn market, in Oldbrook, Tuesday, 13 August, 2024.\n\nThe fire killed 12 people.\n'
	[ "$output" = '12|2024-08-13|2024-08-13' ]
}

@test "on the day that the document bears, told in its lead, is when what follows was" {
	DATE=2024-05-06 expect number,from,to 'Troops meet rebels

May 6, 2024

On May 6, 2024 at around 6:40 in the morning, troops met a band of rebels near Oldbrook.

As a result, the troops recovered two rifles.' 'two|2024-05-06|2024-05-06'
}

@test "from when one section counts says nothing of the next" {
	local text=$'Flood update as of 4 May 2024\n\nKey points\n\nThe north\n\nFloods have killed 72 people since 7 April.\n\nThe south\n\nStorms injured three people.'
	DATE=2024-05-06 expect number,from,to "$text" '72|2024-04-07|2024-05-06' 'three||2024-05-04'
}

@test "how things stand is told as of the day that the paragraph gives, unless it says now" {
	expect number,from,to 'As of 3 May, fever had killed 12 people. Of the sick, three remain in hospital.' '12||2024-05-03' 'three||2024-05-03'
	expect number,from,to 'As of 3 May, fever had killed 12 people. Of the sick, three are currently in hospital.' '12||2024-05-03' 'three||'
}

@test "a few days are not counted" {
	expect number,period,from 'A few days ago, 22 men were arrested.' '22|A few days ago|'
	expect number,period,from 'Some 700 people came in the past few weeks.' '700|past few weeks|'
}

@test "where nothing else tells when, to date reaches over a semicolon" {
	expect number,period 'To date, 40 workers have fallen ill with cholera; nine of them died.' '40|To date' 'nine|To date'
}

@test "when a thing came to be where something was found is not when it was found" {
	expect number,from 'Divers have recovered five bodies from the cruise ship, which ran aground on Friday night.' 'five|'
	DATE=2024-05-06 expect number,from 'Rain injured five people in the explosion, which shook the town on Friday.' 'five|2024-05-03'
}

@test "a day behind and, with a comma, opens what follows it" {
	expect number,period 'On 2 May, a group of 55 people entered Chad and on 4 May, at 12:30 pm, they were sent back.' '55|2 May'
}

@test "what has been done by now is not of the night that the lead tells of" {
	expect number,from,to 'Between 3 and 4 May, storms killed 12 people.

In the south, 40 houses have been destroyed.

Nine boats sank.' '12|2024-05-03|2024-05-04' '40||' 'Nine|2024-05-03|2024-05-04'
	expect number,from,to 'In the past 24 hours, storms killed 12 people.

In the south, 40 houses have been destroyed.' '12|2024-05-09|2024-05-10' '40|2024-05-09|2024-05-10'
}

@test "from when the news has been going on is told before what it counts" {
	local text='Floods in the north
- Following floods that have been affecting the coast since %s, more people have left.
- According to the agency, 63 people have been displaced.'
	expect number,from,to "${text//%s/4 May}" '63|2024-05-04|2024-05-10'
	expect number,from,to "${text//%s/May 2019}" '63||'
}

@test "an annual report is of the year in its title" {
	for title in 'Annual Report 2023' '2023 Annual Crime Report' 'Year in Review: 2023'; do
		DATE=2024-02-03 expect number,from,to "$title

Officers seized 40 rifles." '40|2023-01-01|2023-12-31'
	done
	DATE=2024-02-03 expect number,from,to 'World Cup 2022 and its police

Officers seized 40 rifles.' '40||'
}

@test "when the strikes that a release tells of took place is when what it lists was" {
	DATE=2015-06-05 expect number,from,to 'Strikes go on

Forces have continued to attack the rebels, officials said today.

They gave details of the latest strikes, which took place between 8 a.m. yesterday and 8 a.m. today.

Aircraft struck 12 vehicles near Mosul.' '12|2015-06-04|2015-06-05'
}

@test "a day told in a later paragraph does not reach back over the time that the text opens with" {
	DATE=2023-08-04 expect number,from,to 'Nine charged

A grand jury returned an indictment last week against a drug ring.

On July 26, 2023, agents searched six houses and seized 12 rifles.

Officers found five cars.' 'Nine|2023-07-24|2023-07-30' 'six|2023-07-26|2023-07-26' '12|2023-07-26|2023-07-26' 'five|2023-07-24|2023-07-30'
}

@test "the week before is that before the report's, under a heading that says so and behind a day" {
	DATE=2024-01-21 expect number,from,to 'Cholera report
15 January - 21 January 2024

At the stadium, 650 patients were treated on 18 January.

Previous week
In the previous week 3,011 patients were treated.' '650|2024-01-18|2024-01-18' '3,011|2024-01-08|2024-01-14'
}

@test "the days behind a week of the title say which week it is" {
	for title in 'Week 11: 9 - 15 March 2023' $'Week 11\n9 - 15 March 2023'; do
		DATE=2023-03-17 expect number,from,to "SECURITY REPORT
$title

Men boarded four ships." 'four|2023-03-09|2023-03-15'
	done
}

@test "what says that it was released on a day tells of that day, however long ago" {
	DATE=2023-03-25 expect number,from $'SECURITY REPORT\nRelease date: 15.03.2023\n\nMen boarded four ships.' 'four|'
	DATE=2023-03-25 expect number,from $'SECURITY REPORT\nDate: 15.03.2023\n\nMen boarded four ships.' 'four|2023-03-15'
}

@test "the first of the days that head sections is a heading, though it stands over the first text" {
	DATE=2023-05-08 expect number,from,to 'Weekly round-up
1st to 7th May 2023

Monday 1 May
At 22:15 hrs, police raided the market and arrested four suspects. Two rifles were recovered.

Tuesday 2 May
Officers arrested three suspects on the road between the two towns of the district.

Summary
Suspects arrested: 36' 'four|2023-05-01|2023-05-01' 'Two|2023-05-01|2023-05-01' 'three|2023-05-02|2023-05-02' '36|2023-05-01|2023-05-07'
}

@test "the day on which something will start or end is no reporting period" {
	DATE=2018-09-11 expect number,from 'Floods in Niger
Operation start date: 6 September 2018
Number of people affected: 170,038' '170,038|'
}

@test "behind a comparison the sentence goes on where it was before" {
	local with
	for with in 'down from 25 in April, with' 'compared with 25 in April, and' 'against 25 in April, and'; do
		DATE=2024-06-05 expect number,from "In May, Bari recorded 18 attacks, $with 41 deaths." \
		    '18|2024-05-01' '25|2024-04-01' '41|2024-05-01'
	done
}

@test "what a count from a past date is brought to has that date, not what brings it" {
	DATE=2024-06-05 expect number,from 'In May, 760 people fled, bringing the number since November 2023 to 943.' \
	    '760|2024-05-01' '943|2023-11-01'
}

@test "this week beside last week is this one" {
	DATE=2024-05-15 expect number,from,to 'The army said 22 rebels were killed last week and 14 this week.' \
	    '22|2024-05-06|2024-05-12' '14|2024-05-13|2024-05-15'
}

@test "a day after, before a clause, joins and dates nothing" {
	DATE=2024-05-15 expect number,from 'The blast on Monday killed six people, a day after soldiers had left the hills.' \
	    'six|2024-05-13'
}

@test "what a count was before has the day behind it, and what it is now has not" {
	DATE=2023-03-20 expect number,from 'Cyclone toll

The death toll has risen to 499 from 476 on 19 March. Some 40 houses fell.' '499|' '476|2023-03-19' '40|'
}

@test "the rest of a cut-off numeric date is no month" {
	expect number,from $'Press News14/02/2018\n\nOfficers arrested six men over thefts.' 'six|'
	expect number,from $'Press News 02/2018\n\nOfficers arrested six men over thefts.' 'six|2018-02-01'
}
