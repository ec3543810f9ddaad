#!/usr/bin/env bats
# What is no time of the lead, of a section or of the whole document.

setup() {
	load helper
	DATE=2024-05-10
}

@test "the reporting period is meant by the period, not the time named last" {
	expect number,from,to $'Report for April 2024\n\nA total of 17 people have died since 2020. During the period nine people died.' \
	    '17|2020-01-01|2024-05-10' 'nine|2024-04-01|2024-04-30'
}

@test "a record since a time is no count from it" {
	expect number,from $'On 3 May floods killed 17 people, the highest toll since January.' '17|2024-05-03'
}

@test "a lead is recent, and no later paragraph's day is told of those above" {
	expect number,from $'Seventeen people died in the mine.\n\nThe inquest into a fire that killed nine on 3 May 2019 is over.' \
	    'Seventeen|' 'nine|2019-05-03'
	expect number,from $'LIMA -- Seventeen people died in the mine. The inquiry into it goes on, the ministry said.\n\nOn 3 May a blast hurt nine people.' \
	    'Seventeen|' 'a|2024-05-03' 'nine|2024-05-03'
}

@test "the time of one entry's label is no lead of the others" {
	DATE=2018-08-20 expect number,from $'Flood situation\n\n1. No. of deaths (since 8 August): 221\n2. No. of persons missing: 33' '221|2018-08-08' '33|'
	DATE=2018-08-20 expect number,from $'Weekly recap\n\nMon 6 Aug: 3 fishermen rescued\nWed 8 Aug: 2 nets seized\nTotal rescued: 7' '3|2018-08-06' '2|2018-08-08' '7|'
}

@test "a day leads from the first paragraph or not at all" {
	expect number,from $'LIMA -- Seventeen people died in the mine. The inquiry goes on, the ministry said.\n\nOn 3 May a blast hurt nine people.\n\nFires burned 40 houses.' \
	    'Seventeen|' 'a|2024-05-03' 'nine|2024-05-03' '40|'
	expect number,from $'LIMA -- Seventeen people died in the mine on 3 May. The inquiry goes on, the ministry said.\n\nFires burned 40 houses.' \
	    'Seventeen|2024-05-03' '40|2024-05-03'
	expect number,from $'LIMA -- Seventeen people died in the mine on 3 March. The inquiry goes on, the ministry said.\n\nFires burned 40 houses.' \
	    'Seventeen|2024-03-03' '40|'
}

@test "one day is no reporting period" {
	expect number,from,to 'On 3 May floods killed 17 people. Nine people died in the period.' '17|2024-05-03|2024-05-03' 'Nine||'
}

@test "a report's days may be told after a first remark, a long time may not" {
	expect number,from $'LIMA -- Some 17 agencies took part. They praised the effort of all who came.\n\nBetween 1 and 7 May floods killed nine people.\n\nFires burned 40 houses.' \
	    '17|' 'nine|2024-05-01' '40|2024-05-01'
	expect number,from $'LIMA -- Some 17 men died in the mine. They were mourned by all who came.\n\nBetween January and April floods killed nine people.\n\nFires burned 40 houses.' \
	    '17|' 'nine|2024-01-01' '40|'
}

@test "the day of a statement is not that of what it states, nor tomorrow that of anything" {
	expect number,from,to 'So far this year 40 men have died, according to an agency statement released on Friday.' \
	    '40|2024-01-01|2024-05-10'
	expect number,from,to 'Tomorrow the talks open. The clinic has treated 45 patients.' '45||'
}

@test "the previous month, of no other, is the one before the document's" {
	expect number,from,to 'In the previous month, 15 people died.' '15|2024-04-01|2024-04-30'
	expect number,from,to 'In March 2024 12 people died. In the previous month 15 people died.' '12|2024-03-01|2024-03-31' '15|2024-02-01|2024-02-29'
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

@test "a day told in a later paragraph does not reach back over the time that the text opens with" {
	DATE=2023-08-04 expect number,from,to 'Nine charged

A grand jury returned an indictment last week against a drug ring.

On July 26, 2023, agents searched six houses and seized 12 rifles.

Officers found five cars.' 'Nine|2023-07-24|2023-07-30' 'six|2023-07-26|2023-07-26' '12|2023-07-26|2023-07-26' 'five|2023-07-24|2023-07-30'
}

@test "the day of one item of a list is not that of the report" {
	expect number,from '- On 3 May, a fire killed three people.
- Floods damaged 40 houses.' 'a|2024-05-03' 'three|2024-05-03' '40|'
}

@test "what a later paragraph tells the month of is not the news" {
	expect number,period '# 40 people killed in fire

At least 40 people died in a fire earlier this week.

In March, 13,000 people were sent back. In March, too, borders were shut.' '40|' '40|earlier this week' '13,000|March'
	expect number,from '# Fires and storms

Fires that broken power lines had set off killed 12 people in the hills, the agency said.

Storms killed 25 people. In April, we brought 67 tonnes of wheat.

Floods have killed 760 people.' '12|' '25|' '67|2024-04-01' '760|'
}

@test "from when a lead counts says nothing of a section about another place" {
	expect number,period $'Aid stepped up\n\nIn South Asia some 34 million people have been affected since April.\n\nGhana\n\nEighteen people drowned.' \
	    '34 million|since April' 'Eighteen|'
}

@test "as of when a lead's count stood says nothing of a section about a place, nor does the count before it" {
	local lead=$'Report No. 3\n\n2. As of 3 May 2024, some 90 people have died. Nine were hurt.\n\nDamage in the provinces\n\n'
	expect number,to "$lead"$'Lusaka Province\n\n3. The damage is as follows:\n\nHouses damaged: 21\nLives lost 146\nVillages affected: 15\n\nSouthern Province\n\n4. The damage is as follows:\n\nHouses damaged: 26' \
	    '90|2024-05-03' 'Nine|2024-05-03' '21|' '146|' '15|' '26|'
	expect number,to "$lead"$'Needs\n\nSome 400 people need help. Twelve boats were lost.' '90|2024-05-03' 'Nine|2024-05-03' '400|2024-05-03' 'Twelve|2024-05-03'
}

@test "where and when something was told is not where and when it took place" {
	expect number,place 'The director disclosed this in Abuja. Troops killed 12 men.' '12|'
	expect number,place,period 'At a press briefing in Abuja on Thursday, the army said troops killed 12 men.' '12||'
	expect number,place 'Speaking on Thursday in Abuja, he said troops killed 12 men in Kano.' '12|Kano'
	expect number,period 'In total, 165 peacekeepers have died due to hostile acts since 2013.' '165|since 2013'
}

@test "a headline before a colon names no label of many" {
	expect number,counted,measure 'Ferry sinks: 41 dead' '41||killed'
	expect number,counted,measure 'Boat sinks off Lampedusa: 41 dead' '41||killed'
	expect number,counted 'Boat lost at sea: 41 missing' '41|'
	expect number,counted,measure 'Hospital: 3 damaged' '3|Hospital|damaged'
}

@test "a long time that a later sentence opens with is not when the news was, nor is another operation's day" {
	expect number,period 'Guards have stopped a van with 12 kg of heroin. So far this year, 900 kg have been seized.' 'a|' '12|' '900|So far this year'
	expect number,period 'Two buses collided near Voi, killing nine people. Last year 4,000 people died on the roads.' 'Two|' 'nine|' '4,000|Last year'
	expect number,period 'Guards have stopped 12 vans. In another operation on Thursday, they found 40 rifles.' '12|' '40|Thursday'
}

@test "a count from a past date, or how things stood, in a later paragraph does not reach back over the opening" {
	expect number,period,period_basis "$(printf '%s\n\n%s\n\n%s' 'Over the past day, units of the northern group moved closer to the river.' \
		'Enemy losses came to 40 men and three trucks.' 'Since the start of the war, 98 planes have been shot down.')" \
		'40|the past day|lead' \
		'three|the past day|lead' \
		'98|Since the start of the war|sentence'
	expect number,period "$(printf '%s\n%s\n%s' '- Since 2 May, heavy rain has been falling on the coast.' \
		'- The agency reports, as of 4 May, one fatality.' '- Floods have displaced 120 families in the delta.')" \
		'one|as of 4 May' \
		'120|Since 2 May'
}

@test "the week that opens the text is what all of it tells of, and neither a rank's time nor a plan's passes on" {
	expect number,period "$(printf '%s\n\n%s' 'Troops killed 38 rebels and freed 41 hostages within the week.' 'In the north, 12 rebels gave up.')" \
		'38|the week' '41|the week' '12|the week'
	expect number,period 'A blast killed 12 people on Thursday. It was the third such attack this month. In a separate incident, shells hurt nine.' \
		'A|Thursday' '12|Thursday' 'nine|Thursday'
	expect number,period 'In the past two weeks, 500 people fled. The agency has fed 400 families and plans to feed 900 more by June. Two warehouses were looted.' \
		'500|the past two weeks' '400|the past two weeks' 'Two|the past two weeks'
}

@test "when something was condemned is not when it happened, nor is the year of a total a number" {
	expect number,period 'The Mission condemned on Thursday the attack in which 36 civilians were killed.' '36|'
	expect number,period "The Mission condemned Thursday's attack in which 36 civilians were killed." '36|Thursday'
	expect number,measure 'This brings the total 2024 cases to 12.' '12|infected'
	expect number,measure 'Two cases bring the number of 2024 cases to six.' 'Two|infected' 'six|infected'
}

@test "days that state their year lead a report that comes out months later, and so does the only day that it tells" {
	DATE=2025-01-06 expect number,from,to $'Between July and September 2024, patrols recorded 206 clashes.\n\nIn Bor, 17 men were taken from their homes.' \
	    '206|2024-07-01|2024-09-30' '17|2024-07-01|2024-09-30'
	DATE=2025-01-06 expect number,from $'On 3 May 2024 12 passengers died near Bo.\n\nRescuers freed 17 people.' '12|2024-05-03' '17|2024-05-03'
	DATE=2025-01-06 expect number,from $'On 3 May 2024 12 passengers died near Bo.\n\nRescuers freed 17 people.\n\nA court heard the driver on 7 November 2024.' \
	    '12|2024-05-03' '17|'
}

@test "a past year looked back upon does not pass on, and a rank's time does not lead" {
	expect number,period 'There were 40 cases this month. There were 12 deaths in 2022. Five samples were positive.' '40|this month' '12|2022' 'Five|this month'
	expect number,period 'The ship was hit on the quay and two sailors were hurt. This is the 34th incident since November 2023; in 18 of them, ships were damaged.' 'two|' '18|since November 2023'
}

@test "a rise from a month's number does not date what it did, nor does a running count's month lead" {
	expect number,period 'Attacks rose to 81 in April from 34 in March, killing 35 civilians.' '81|April' '34|March' '35|April'
	expect number,period 'An air strike killed four men. This raises the number of men killed this month to 13.' 'An|' 'four|' '13|this month'
}

@test "a span of what a later sentence counts is not of what is told before it" {
	expect number,period 'Troops freed 90 hostages in the forest. He said 400 fighters had given up in the past month.' '90|' '400|the past month'
}

@test "the day of what a later sentence tells of another place does not lead" {
	[ "$(DATE=2024-05-10 figures number,from 'Fighting in Walikale forced 12,400 households to flee. In Masisi, 17 bodies were recovered on Thursday.')" = '12,400|
17|2024-05-09' ]
}

@test "until when an alert lasts is no time of what is counted behind it" {
	expect number,from,to $'It covers the period from 3 to 9 May 2024.\n\nAn alert for rain is in force until Monday, 6 May. The report tells of 70 injured.' \
	    '70|2024-05-03|2024-05-09'
	expect number,from,to 'Guards held nine men until Monday, 6 May. They hurt two.' 'nine||2024-05-06' 'two||2024-05-06'
}

@test "when a drive, completed on a day, was over is not when what it did was" {
	expect number,from $'Operation Red Sand, completed on 2 May, seized 70 trucks.\n\nThe troops also seized nine guns.' '70|' 'nine|'
	expect number,from 'The drive, launched in April, led to 70 arrests.' '70|'
}

@test "the raid that a list stands under is the last one told of, and not that of the lead" {
	local raids=$'The general led a raid on a prison in Bari on Wednesday night and found nine guns.\n\nOn Tuesday guards conducted a raid at another prison.\n\nThe raid was of two hours.\n\n'
	expect number,from "$raids"$'During the raid, the following items were seized:\n\n18 phones\n\n2 rifles' \
	    'a|2024-05-08' 'nine|2024-05-08' 'a|2024-05-07' '18|2024-05-07' '2|2024-05-07'
	expect number,from "$raids"$'Phones and cash found in one of the raids. Picture: Guards/Facebook\n\nDuring the raid, guards seized 18 phones.' \
	    'a|2024-05-08' 'nine|2024-05-08' 'a|2024-05-07' '18|2024-05-07'
}

@test "a list goes on with the time of what was counted, and not of what that is compared with" {
	expect number,from,to $'Guards have so far seized 55 guns, compared to 64 in 2023.\n\nThe breakdown is as follows:\n\n- Pistols 33\n- Rifles 22' \
	    '55||2024-05-10' '64|2023-01-01|2023-12-31' '33||2024-05-10' '22||2024-05-10'
}

@test "the past hours of a later sentence in a point do not lead, where the point counts before them what has no time" {
	expect number,to $'Daily report 3\n\nBased on information as of 19:30 8 May 2024.\n\n- In Bole region, guards recorded 112 raids. In the past 24 hours, they recorded 11 raids there.\n- Guards held nine men.' \
	    '112|2024-05-08' '11|2024-05-10' 'nine|2024-05-08'
}

@test "the day on which officials said so is not that of the news" {
	local news=$'The bird flu has killed 90 hens in Bole.\n\n' end=$'\n\nNine teams are at work. Another district was hit.'
	expect number,from "$news"'On Monday officials said that many birds would have to be killed.'"$end" '90|' 'Nine|' 'Another|'
	expect number,from "$news"'On Monday officials killed many birds.'"$end" '90|2024-05-06' 'Nine|' 'Another|2024-05-06'
}

@test "this year is not the year before that a January paper calls last year" {
	DATE=2024-01-17 expect number,from,to $'A record 1,004 boars were shot in Bari in 2023, it emerged yesterday.\n\nLast year many were shot.\n\nIn the hills 606 boars were shot. Some 37 boars have been shot this year.' \
	    '1,004|2023-01-01|2023-12-31' '606|2023-01-01|2023-12-31' '37|2024-01-01|2024-01-17'
}

@test "the two days of one point are not those of the report" {
	expect number,from,to $'Storm update\n\n- After heavy rain during the night of 8 May and all day on 9 May, rivers killed 12 men in Orn.\n- Nine camps in Bole are flooded.' \
	    '12|2024-05-08|2024-05-09' 'Nine||'
}

@test "the second town of a coast is no rank of what is told behind the comma" {
	expect number,to 'Guards had cleared 70 per cent of Bole, the second town of the coast, till Monday morning.' '70|2024-05-06'
	expect number,from 'Guards shot nine men in Bole, the second such raid this month.' 'nine|'
}

@test "the last hours of a later paragraph do not reach back over the day that the text opens with" {
	DATE=2023-02-14 expect number,from,to $'The Commissioner corrects reports about the break-out at Lae on Sunday afternoon.\n\nThe number of detainees who broke out is 58. Of these, three died overnight.' \
		'58|2023-02-12|2023-02-12' 'three|2023-02-13|2023-02-14'
}

@test "how things stood as of the day that the lead opens with, though it counts nothing" {
	DATE=2024-07-15 expect number,from,to $'Mudflows\n\nAs of 08:00 on July 15, mudflows have blocked the roads to the towns of Osh region.\n\nIn Nookat four people died.' 'four||2024-07-15'
}

@test "text in numbered paragraphs opens with the first of them, and not with the place that a later one tells" {
	expect number,country $'BRIEFING\n\n1. We welcome the press once again to this hall. In all, the troops freed 94 hostages and held 62 suspects in every theatre of the war this week.\n\n2. Recovered were 40 rifles and nine pistols, a breakdown of which was handed out at the door before we began.\n\nNORTH\n\nThe brigade raided two camps in Lusaka on Monday.' \
	    '94|' '62|' '40|' 'nine|' 'two|ZM'
}

@test "a count of the head from a past date on is of its own line; nothing else telling when, the headline's is of all" {
	expect number,from $'Highlights\n\n40 families came home from Chad\n\n900 have come home from Chad since 1 January 2024\n\nSituation\n\nA total of 40 families came home from 3 to 9 May 2024, the office said. It fed 17.' \
	    '40|2024-05-03' '900|2024-01-01' '40|2024-05-03' '17|2024-05-03'
	expect number,from $'Since January, 17 smugglers have been held\n\nOver the past week the border guard has had great success.\n\nGuards freed nine people.' \
	    '17|2024-01-01' 'nine|2024-05-03'
	expect number,from $'Floods kill 17 people since 3 May\n\nIn the north nine people drowned.' '17|2024-05-03' 'nine|2024-05-03'
}

@test "a later point of a list, or a later sentence of the first, tells the time of itself alone" {
	expect number,from $'Key points\n\n  - Some 40 families fled the town.\n  - In the last 24 hours another nine people have been killed.\n  - Shells hit the school and 17 people were hurt.\n' \
	    '40|' 'nine|2024-05-09' '17|'
	expect number,from $'Floods\n\n  - Floods have hit two provinces. A state of emergency is in force since 3 May.\n  - In the north 17 people were hurt.\n' \
	    'two|' '17|'
}

@test "a headline too long for a heading is no lead: a sentence that no stop ends, over the text" {
	expect number,from $'1,476 RAIDS CONDUCTED, 321 PERSONS HELD, 228.81 MILLION IN DRUGS AND OTHER EVIDENCE SEIZED, AND 63 CASES FILED BY THE AGENCY IN ITS FIRST HUNDRED DAYS UNDER ITS NEW HEAD\n\nA total of 1,476 raids were conducted by the agency from 12 January 2024 to 20 April 2024, its new head said.\n\nIt seized nine boats.' \
	    '1,476|2024-01-12' '321|2024-01-12' '228.81 MILLION|2024-01-12' '63|2024-01-12' '1,476|2024-01-12' 'nine|2024-01-12'
}

@test "what has been lost till now is not of the day that the paragraph above told" {
	expect number,from $'The army has killed 12 rebels in the north.\n\nTroops attacked camps on Monday, the army said.\n\nThe army has lost 40 soldiers in the province.\n\nThe camps held nine men.' \
	    '12|' '40|' 'nine|2024-05-06'
}

@test "what is new of a count in the past week is not the time of the rest" {
	expect number,from $'As of 5 May 2024, some 51,287 cases have been reported since the outbreak began in March 2022. In the past week, 1,200 new cases were reported.\n\nThe south reported 9,800 cases.' \
	    '51,287|2022-03-01' '1,200|2024-05-03' '9,800|2022-03-01'
}

@test "a count since what began on no day that is told is of its own sentence" {
	expect number,to $'Since the beginning of the floods 900 people were rescued.\n\nTwelve schools were damaged.' '900|2024-05-10' 'Twelve|'
}

@test "where a storm made landfall is not where all was that it did" {
	expect number,country $'- The storm made landfall in Vira, Catanduanes on Sunday and in Quezon on Monday.\n- A total of 40 people died.' '40|'
	expect number,country $'- The storm crossed the coast near Vira, Catanduanes on Sunday.\n- A total of 40 people died.' '40|'
	expect number,country $'- The storm made landfall in Mozambique on Sunday.\n- A total of 40 people died.' '40|MZ'
	expect number,country $'- The storm hit Catanduanes on Sunday.\n- A total of 40 people died.' '40|PH'
}
