#!/usr/bin/env bats
# The time that a document, its title, its lead or a section gives to what states none.

setup() {
	load helper
	DATE=2024-05-10
}

@test "what was reported on a day, and who reported on a day" {
	expect number,from 'Seventeen cases were reported on 5 May.' 'Seventeen|2024-05-05'
	expect number,from 'Officials reported on 5 May that 17 people died.' '17|'
	expect number,from 'According to a note of 5 May, 17 people died.' '17|'
	expect number,from,to 'Nine cases were seen in April, compared with 17 cases reported in March.' \
	    'Nine|2024-04-01|2024-04-30' '17|2024-03-01|2024-03-31'
}

@test "what a clause of the lead says took place is an event, whatever it is called" {
	expect number,from,to $'Officers of three forces searched shops for smugglers. The joint action, which took place between 3 and 9 April, is part of a plan.\n\nIt resulted in the arrest of 17 men.' \
	    '17|2024-04-03|2024-04-09'
	expect number,from,to $'Officers of three forces searched shops for smugglers. The drive, which began on 3 April, is part of a plan.\n\nIt resulted in the arrest of 17 men.' \
	    '17||'
}

@test "the day in an accident's record" {
	DATE=2024-05-10 expect number,from $'Record 12\n\nDate & time: 3 May 2024, 08:10\nType: AN-2\nFatalities: 9\n' '9|2024-05-03'
}

@test "each record of a list has its day" {
	expect number,from $'Crash of an AN-2: 5 killed\n\nDate & time: 3 May 2024, 08:10\nType: AN-2\nThe aircraft overran the field. Nine people were hurt.\n\nCrash of an L-410: 7 killed\n\nDate & time: 4 May 2024\nType: L-410\nIt hit a hill. Six people were hurt.' \
	    '5|2024-05-03' 'Nine|2024-05-03' '7|2024-05-04' 'Six|2024-05-04'
}

@test "a reporting period that brackets explain governs what follows it" {
	DATE=2021-05-05 expect number,from,to 'During the reporting period (26 April to 2 May 2021), 37 cases were reported. Four people have died.

As of 4 May, 505 cases have been reported.' '37|2021-04-26|2021-05-02' 'Four|2021-04-26|2021-05-02' '505||2021-05-04'
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

@test "the past year and the past decade end at the document's date" {
	expect number,from,to,scope 'Over the past year 15 people were killed.' '15|2023-05-10|2024-05-10|'
	expect number,from,to 'In the past decade, 15 people were killed.' '15|2014-05-10|2024-05-10'
	expect number,from,to 'Last year 15 people were killed.' '15|2023-01-01|2023-12-31'
}

@test "the day that names the event is that of all that the news tells of it" {
	DATE=2024-05-09 expect number,from,to 'Dozens killed in Ostrava mill fire

At least 41 workers have died after a fire swept through a mill in Ostrava.

A spokesman said that the toll from Tuesday'"'"'s blaze would rise.

Firefighters pulled 12 bodies from the hall.' \
		'Dozens|2024-05-07|2024-05-07' '41|2024-05-07|2024-05-07' 'a|2024-05-07|2024-05-07' \
		'12|2024-05-07|2024-05-07'
}

@test "what starts on a day goes on to the document's, and so far in a year that is over ends with it" {
	expect number,from,to 'Starting on 10 April, police seized 40 rifles.' '40|2024-04-10|2024-05-10'
	expect number,from,to 'So far in 2023, 40 people have died in Rome.' '40|2023-01-01|2023-12-31'
	expect number,from,to 'So far in 2024, 40 people have died in Rome.' '40|2024-01-01|2024-05-10'
}

@test "the document's own day, told of the facts, leads" {
	DATE=2024-05-06 expect number,from 'Rescuers on 6 May 2024 pulled five sailors from the sea.

The ship carried 30 containers.' 'five|2024-05-06' '30|2024-05-06'
}

@test "what a report goes by, before its figures, is its time where it states none" {
	expect number,from,to 'Based on information of the teams as of 19:30 on 9 May 2024.

The mission recorded nine explosions. In the previous reporting period it recorded 40 explosions.' \
		'nine||2024-05-09' '40||'
}

@test "the only day that the first paragraphs tell, opening a sentence, is that of the news" {
	DATE=2024-05-09 expect number,from 'Three men have been arrested in a drive on car theft.

At around 10am on Tuesday (7 May 2024) officers carried out searches in Leith.

A 49-year-old man was arrested.' 'Three|2024-05-07' 'A|2024-05-07'
	DATE=2024-05-09 expect number,from 'Three men have been arrested in a drive on car theft.

On Tuesday officers carried out searches in Leith. On Wednesday they searched a yard.

Police seized 12 cars.' 'Three|' '12|'
}

@test "what corrects the lead is of its time" {
	DATE=2024-05-09 expect number,from 'Wall gives way near Leith

(Corrects number of trapped workers to nine in paragraph 1)

LEITH, 9 May 2024 (Wire) - Nine workers were trapped on Tuesday when a wall gave way. Three bodies were found.' \
		'nine|2024-05-07' 'Nine|2024-05-07' 'a|2024-05-07' 'Three|2024-05-07'
}

@test "the one month that a document names again is what it reports on" {
	local text=$'In numbers\n\n115 trucks of food delivered*\nUSD 104 million six-month (February 2024 – July 2024) net requirements, or 64 percent of the total\n352,888 people assisted* in JANUARY 2024\n\nUpdates\n\n- In %s, teams reached 400 families.\n- Through school meals another 90 children were treated.\n'
	DATE=none expect number,from,to "${text//%s/January}" '115|2024-01-01|2024-01-31' '64|2024-02-01|2024-07-31' \
	    '352,888|2024-01-01|2024-01-31' '400|2024-01-01|2024-01-31' '90|2024-01-01|2024-01-31'
	DATE=none expect number,from,to "${text//%s/March}" '115||' '64|2024-02-01|2024-07-31' \
	    '352,888|2024-01-01|2024-01-31' '400|2024-03-01|2024-03-31' '90||'
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

@test "a country in a title before what the report is called is where, one behind an article is of the noun behind it" {
	expect number,place $'Somalia Humanitarian Situation Report\n\n12 people died.' '12|Somalia'
	expect number,place $'Somalia Child Protection Update\n\n12 people died.' '12|Somalia'
	expect number,place $'Uganda Situation Report: Response to the Chad crisis\n\n12 people died.' '12|Uganda'
	expect number,place $'Relief for people fleeing to Chad\n\n12 people died.' '12|Chad'
}

@test "what is said on a day that over the past day happened is the paragraph's time" {
	expect number,period 'The army command said on 4 May that over the past day its troops held their lines. Enemy losses came to 40 men and three trucks. In all, 98 planes have been shot down since the start of the war.' \
		'40|the past day' \
		'three|the past day' \
		'98|since the start of the war'
}

@test "a day that a sentence opens with is of what will be done then" {
	expect number,from $'On 3 May 2023, at noon, Inspector Hale will meet the press.\n\nThe drive led to the seizure of 14 rifles.' '14|'
	expect number,from 'On 3 May 2023 police seized 14 rifles and will tell more.' '14|2023-05-03'
}

@test "a dateline in brackets says when it was sent" {
	expect number,period '(New York, 9 February) Between 1 October and 31 December, 90 civilians were hit (32 killed and 58 injured).' \
		'90|Between 1 October and 31 December' '32|Between 1 October and 31 December' '58|Between 1 October and 31 December'
}

@test "what a report gives the results of governs what stands before the sentence that says so" {
	DATE=2022-08-07 expect number,from,to "Army: nine gunmen killed

The General Staff said nine gunmen were killed and four caves were blown up.

In its third statement on the campaign the staff gave the results of the past three days.

Engineers defused 31 mines on the coast road." 'nine|2022-08-04|2022-08-07' 'nine|2022-08-04|2022-08-07' 'four|2022-08-04|2022-08-07' '31|2022-08-04|2022-08-07'
}

@test "the past hours that the second paragraph tells are those of the first" {
	DATE=2022-08-07 expect number,from,to "Two guards were wounded and one was killed near Lyman, the command said.

It counted nine attacks in the past 24 hours." 'Two|2022-08-06|2022-08-07' 'one|2022-08-06|2022-08-07' 'nine|2022-08-06|2022-08-07'
}

@test "the day of a caption over the text and of its lead is the day of what follows" {
	DATE=2022-08-07 expect number,from "- Gulf of Aden (Aug. 4, 2022) Sailors approach a stateless skiff in the Gulf of Aden, Aug. 4.

The frigate seized 900 kg of hashish from a skiff in the Gulf of Aden, Aug. 4.

Forty bags were found below deck." '900|2022-08-04' 'Forty|2022-08-04'
}

@test "the last month of a paper that reports on one is that, as soon as it is over" {
	expect number,from,to $'In the period from 1 to 30 April guards held 70 men.\n\nIn the last month they also seized 12 guns.' \
	    '70|2024-04-01|2024-04-30' '12|2024-04-01|2024-04-30'
	expect number,from,to $'Guard report for April 2024\n\nOver the past month guards seized 12 guns.' '12|2024-04-01|2024-04-30'
	expect number,from,to $'Guards held 70 men on 2 May.\n\nIn the last month they also seized 12 guns.' '70|2024-05-02|2024-05-02' '12|2024-04-10|2024-05-10'
}

@test "since fighting in a town flared, in that town" {
	expect number,place,from 'Some 70 men have died since fighting in Bangui flared anew last month.' '70|Bangui|2024-04-01'
}

@test "new cases are of a shorter time than what is counted from a past date" {
	expect number,from,to 'The total of patients seen since the outbreak was confirmed is 24. There were three new cases in Bole.' '24||2024-05-10' 'three||'
	expect number,from 'Since 3 May 24 men have died. Two men were hurt.' '24|2024-05-03' 'Two|2024-05-03'
}

@test "what was done there, or then, is of the time of the paragraph above" {
	local lead=$'BARI - Guards arrested 77 men in the hills between Monday and Wednesday, the mayor said.\n\n'
	expect number,from "$lead"$'A guard said the search took place between midnight and 5 am on Tuesday, in Bole.\n\nThere the guards held 11 men.' '77|2024-05-06' '11|2024-05-07'
	expect number,from "$lead"$'On Tuesday they searched a flat in Bole.\n\nThe guards then seized nine guns.' '77|2024-05-06' 'a|2024-05-07' 'nine|2024-05-07'
	expect number,from "$lead"$'On Tuesday they searched a flat in Bole.\n\nUpon arrival, they seized nine guns.' '77|2024-05-06' 'a|2024-05-07' 'nine|2024-05-07'
	expect number,from $'From 1 to 30 April, the Mission recorded 77 thefts.\n\nOn 14 April, thieves attacked a shop and killed nine people.\n\nThe Mission trained 12 guards.' \
	    '77|2024-04-01' 'a|2024-04-14' 'nine|2024-04-14' '12|2024-04-01'
}

@test "an operation from a night into the next day is the event of the news" {
	expect number,from,to $'The guards have made many arrests.\n\nThe special operation under the direction of General Obi was carried out between 10:00 p.m. Monday and 2:00 a.m. Tuesday by all posts.\n\nNine guns have also been seized.' \
	    'Nine|2024-05-06|2024-05-07'
}

@test "what two days of rain, told before any count, have done is of those days" {
	expect number,from,to $'On 7-8 May heavy rain fell on the coast.\n\nThe ministry told the press of what it saw. Floods in Bole have affected 103 people.' \
	    '103|2024-05-07|2024-05-08'
}

@test "the days from when to when an operation ran are those of all that it did" {
	expect number,from,to $'Nineteen people were held and 30 guns found in a drive.\n\nThe force has told what came of Op Red Dust, which ran from April 26 to May 2, when officers were out in the hills.\n\nDuring the week:\n\n- Twenty people were searched.\n- Twelve people were held.\n\nThere were talks with 95 shop owners.' \
	    'Nineteen|2024-04-26|2024-05-02' '30|2024-04-26|2024-05-02' 'Twenty|2024-04-26|2024-05-02' 'Twelve|2024-04-26|2024-05-02' '95|2024-04-26|2024-05-02'
	expect number,from $'Some 19 people were held in a drive.\n\nThe drive ran from 26 April to 2 May.' '19|2024-04-26'
}

@test "the day of a caption, long past, is none of the news, and the lead comes behind it" {
	local caption='GATES. Guards held a man in Bari on 2 April 2024, a day after the ban.'
	expect number,from "$caption"$'\n\nGuards said they have held many.\n\nThey have seized 340 guns since 2 April.\n\nIn all the guards also held 70 men.' \
	    'a|2024-04-02' '340|2024-04-02' '70|2024-04-02'
	expect number,from "$caption"$'\n\nGuards held 70 men on Monday.\n\nNine of the guards were hurt.' 'a|2024-04-02' '70|2024-05-06' 'Nine|2024-05-06'
}

@test "the year before an annual report is what it reports on" {
	DATE=2023-06-18 expect number,from,to $'Wildlife Service: 2022 annual report highlights\n\n- 3,142 arrests for wildlife crimes' '3,142|2022-01-01|2022-12-31'
}

@test "the event of the lead took place on a day that the next paragraph tells" {
	DATE=2021-11-05 expect number,from $'69 killed in attack in western Niger\n\nGunmen killed 69 people in Niger, an official said on Friday.\n\nThe attack took place on Tuesday near Bo. Fifteen people survived.\n\nOn 16 October, a blast in Torodi left two men dead.' \
		'69|2021-11-02' '69|2021-11-02' 'Fifteen|2021-11-02' 'a|2021-10-16' 'two|2021-10-16'
}

@test "a lead that says today, with the date in brackets, tells the day of the news" {
	expect number,from,to $'Coast guard stops a trawler\n\nDuring a patrol off the point, a trawler with charcoal on board was stopped today (10th May 2024).\n\nDuring the search 17 kg of heroin was found.' \
	    'a|2024-05-10|2024-05-10' 'a|2024-05-10|2024-05-10' '17|2024-05-10|2024-05-10'
}

@test "what stands so today is of today" {
	expect number,from $'Today nine people were hurt by the fire.\n\n17 people remain in shelters.' 'nine|2024-05-10' '17|2024-05-10'
	expect number,from $'On Tuesday nine people were hurt by the fire.\n\n17 people remain in shelters.' 'nine|2024-05-07' '17|'
}

@test "a year before the report that a title names is what it reports on, where it is over" {
	expect number,from,to $'Lake Guard Announces 2022 Lake Rescue Statistics\n\nThe guard launched its boats 17 times and saved nine people.' \
	    '17|2022-01-01|2022-12-31' 'nine|2022-01-01|2022-12-31'
	expect number,from,to $'2022 Rhino Poaching Update\n\nThe service lost 17 rhinos.' '17|2022-01-01|2022-12-31'
	expect number,from,to $'Rescues at sea, 2022\n\nThe service saved 17 men.' '17|2022-01-01|2022-12-31'
	expect number,from,to $'Rescues in figures: 2022\n\nThe service saved 17 men.' '17|2022-01-01|2022-12-31'
	expect number,from,to $'The lake in 2022 in numbers\n\nThe service saved 17 men.' '17|2022-01-01|2022-12-31'
	expect number,from,to $'2022 in review\n\nThe service saved 17 men.' '17|2022-01-01|2022-12-31'
	expect number,from $'Rescue boats of the class 2022\n\nThe service saved 17 men.' '17|'
	expect number,from $'2022 Lake Guard in the Village\n\nThe guard saved nine people.' 'nine|'
}

@test "a paragraph without a time goes on with the day that those above it told" {
	expect number,from $'Twelve fishers have been sent home after four boats were stopped off the coast.\n\nGuards stopped three boats near the shoal yesterday (Thursday 9 May 2024).\n\nOfficers boarded the boats and found 17 kg of salt.\n\nOne of the boats was seized.' \
	    'Twelve|' 'four|' 'three|2024-05-09' '17|2024-05-09' 'One|2024-05-09'
	expect number,from $'Some 900 birds have been seized around the world by the service.\n\nOperation Red Delta 2024 (11 - 26 April) brought together guards of many countries.\n\nAuthorities arrested 17 men.' \
	    '900|' '17|2024-04-11'
}

@test "where the lead tells a time, what was told of before keeps its own day" {
	expect number,from $'In the past two weeks an offensive by the army has killed 41 rebels.\n\nOn Tuesday the troops went to the lake and carried out an attack.\n\nThe troops burned 22 motorcycles.' \
	    'an|2024-04-26' '41|2024-04-26' 'an|2024-05-07' '22|2024-05-07'
	expect number,from $'In the past two weeks an offensive by the army has killed 41 rebels.\n\nOn Tuesday the troops went to the lake and carried out an attack.\n\nNavy crews burned 22 boats.' \
	    'an|2024-04-26' '41|2024-04-26' 'an|2024-05-07' '22|2024-04-26'
}

@test "a speaker goes on about what was told of on a day" {
	expect number,from $'In the past week officers of the service held 41 men, Obi said.\n\nOn Friday, May 3, officers stopped buses in Kogi.\n\nObi said the buses were carrying 28 blocks of cannabis.' \
	    '41|2024-05-03' '28|2024-05-03'
	expect number,to $'In the past week officers of the service held 41 men, Obi said.\n\nOn Friday, May 3, officers stopped buses in Kogi.\n\nObi said the service had burned 28 blocks of cannabis.' \
	    '41|2024-05-10' '28|2024-05-10'
}

@test "he who told of days goes on about them" {
	expect number,from,to $'Police have held 12 men over thefts.\n\nCommissioner Obi told reporters on Monday that the men were held in raids conducted between Tuesday and Thursday.\n\nHe said 340 kg of wire was recovered.' \
	    '12|2024-05-07|2024-05-09' '340|2024-05-07|2024-05-09'
}

@test "what was also found, and what this was after, is of the day of the paragraph above" {
	expect number,from $'On 2 May the force said two rifles were found in Gao.\n\nOn 6 May troops found a belt in Bamako.\n\nThis was after they fought nine rebels.\n\nAlso recovered were three vans.' \
	    'two|2024-05-02' 'a|2024-05-06' 'nine|2024-05-06' 'three|2024-05-06'
}

@test "the previous reporting period is not the one reported on" {
	expect number,from,to $'Between January and March 2024 the force counted 206 deaths.\n\nIt held 90 men during the reporting period.\n\nCompared to the previous reporting period (October to December 2023), deaths fell.' \
	    '206|2024-01-01|2024-03-31' '90|2024-01-01|2024-03-31'
	expect number,from,to $'Between January and March 2024 the force counted 206 deaths.\n\nIt held 90 men during the reporting period.\n\nCompared to the previous reporting period last year (October to December 2023), deaths fell.' \
	    '206|2024-01-01|2024-03-31' '90|2024-01-01|2024-03-31'
	for word in previous prior preceding; do
		expect number,from,to $'Between January and March 2024 the force counted 206 deaths.\n\nIt held 90 men during the reporting period.\n\nDeaths fell from the '$word' reporting period (October to December 2023), police said.' \
		    '206|2024-01-01|2024-03-31' '90|2024-01-01|2024-03-31'
	done
}

@test "a period that is said to be from a day to a day is that" {
	DATE=2015-05-28 expect number,from,to $'The Memorial Day weekend counting period was from 6 p.m. on 22 May through 25 May. Totals are as follows:\n\nCrashes: 21\nDeaths: 0' \
	    '21|2015-05-22|2015-05-25' '0|2015-05-22|2015-05-25'
}

@test "a weekend called by its name is what the counting period says of it" {
	DATE=2015-05-28 expect number,from,to $'Troop Memorial Day Weekend Totals\n\nThe captain announces the 2015 Memorial Day Weekend totals. Troopers looked into 21 crashes.\n\nThe counting period was from 6 p.m. on Friday, May 22, 2015, through midnight on Monday, May 25, 2015. On Sunday nine people were hurt.' \
	    '21|2015-05-22|2015-05-25' 'nine|2015-05-24|2015-05-24'
	DATE=2015-05-28 expect number,from,to $'Troop Memorial Day Weekend Totals\n\nTroopers looked into 21 crashes.' '21|2015-05-23|2015-05-25'
}

@test "a bracket that opens a dateline makes no caption of the lead" {
	expect number,to $'(PRESS RELEASE) – As of May 3, the ministry reported a total of 672 cases in Haiti.\n\nThere are 42 deaths.' \
	    '672|2024-05-03' '42|2024-05-03'
}

@test "a second paragraph that tells of a report and ends with a place says where all was, if the first names none" {
	expect number,country $'Nine rebels were killed on Sunday, the army said.\n\nThe army announced the balance of the week of its raids in Mali.\n\nIt seized 40 rifles.' 'Nine|ML' '40|ML'
	expect number,country $'Nine rebels were killed on Sunday, the army said.\n\nThe spokesman briefed the press in Bamako.\n\nIt seized 40 rifles.' 'Nine|' '40|'
}

@test "the days of the holiday, told behind it, are those of all that it held" {
	DATE=2024-04-05 expect number,from,to $'Twelve men died during the holiday period, which began at 4pm on 28 March and ended at 6am on 2 April.\n\nNine were hurt.' \
	    'Twelve|2024-03-28|2024-04-02' 'Nine|2024-03-28|2024-04-02'
}

@test "a month that is looked back on is not that of what is told next" {
	DATE=2024-05-06 expect number,from,to $'On 3 May nine men were killed.\n\nThe mine had been told to stop work in March. Two owners were arrested.' \
	    'nine|2024-05-03|2024-05-03' 'Two|2024-05-03|2024-05-03'
	DATE=2024-05-06 expect number,from,to 'He had been freed in March. He had shot two men.' 'two|2024-03-01|2024-03-31'
}

@test "a day far behind a relative is of what it tells, and passed on to nothing" {
	DATE=2024-05-06 expect number,period $'Nine men were killed on Saturday.\n\nThey chased thieves who had stolen 450 head of cattle from a village in the hills on 20 April. Six are missing.' \
	    'Nine|Saturday' '450|20 April' 'Six|Saturday'
}
