#!/usr/bin/env bats
# The times of what figures are compared with, rose from or fell to.

setup() {
	load helper
	DATE=2024-05-10
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

@test "what a comparison is with is not passed on" {
	expect number,from 'In 2022 the mission recorded 70 deaths. This compares with 90 deaths in 2020. Attacks on schools caused 12 deaths.' \
	    '70|2022-01-01' '90|2020-01-01' '12|2022-01-01'
}

@test "what is the worst of this year is not of this year" {
	expect number,from,to 'One of the strongest storms this year killed 12 people.' 'One||' '12||'
}

@test "each of two years or days has the clause that it opens" {
	expect number,from 'In 2022 guards held 556 people and in 2021 the force held 723.' '556|2022-01-01' '723|2021-01-01'
	expect number,from 'On Monday nine men were held and on Tuesday 12 more.' 'nine|2024-05-06' '12|2024-05-07'
	expect number,from 'In 2022, 40 people died in May and in June 12 fell ill.' '40|2022-05-01' '12|2022-06-01'
}

@test "a day alone is of those that stand right before it" {
	expect number,from 'Some 90 people died in the floods, and nine on Monday alone.' '90|' 'nine|2024-05-06'
	expect number,from 'In Niger the refugee population has now exceeded 50,000 people, with more than 6,000 new arrivals recorded this week alone.' '50,000|' '6,000|2024-05-06'
	expect number,from 'Guards held nine men in two raids on Monday alone.' 'nine|2024-05-06' 'two|2024-05-06'
}

@test "the worst since a quake in a year that took lives: then" {
	expect number,from 'The quake is the deadliest since a tremor in 1987, which took 1,000 lives.' '1,000|1987-01-01'
	expect number,from 'Since the drive in April, which began the campaign, 90 men were held.' '90|2024-04-01'
}

@test "drones launched overnight flew then, a drive launched on a day went on" {
	expect number,from 'Guards said 41 of 80 drones launched overnight were shot down.' '41|2024-05-09' '80|2024-05-09'
	expect number,from 'A drive launched on Monday led to 41 arrests.' '41|'
}

@test "twice the number of another time; an increase on a year, when; the same period last year of days over the turn of a year" {
	DATE=2018-01-03 expect number,from 'In May 2017 40 people were held, twice the number held in April.' '40|2017-05-01'
	DATE=2018-01-03 expect number,from,to 'From Dec. 30, 2017 through Jan. 1, 2018 police saw 169 crashes, almost double the number during the same period last year, when 95 crashes were seen.' '169|2017-12-30|2018-01-01' '95|2016-12-30|2017-01-01'
	DATE=2014-01-17 expect number,from 'The toll was a massive increase on 2012, when 668 people were killed, following 448 in 2011.' '668|2012-01-01' '448|2011-01-01'
}

@test "what was days before the news has no time of it" {
	DATE=2020-06-15 expect number,period 'On Monday troops killed 12 rebels. This comes four days after rebels killed 80 people in Bo, among them two boys.' '12|Monday' '80|' 'two|'
	DATE=2020-06-15 expect number,period 'On Monday troops killed 12 rebels, a day after the rebels killed five people on Sunday.' '12|Monday' 'five|Sunday'
	DATE=2020-06-15 expect number,period 'On Monday troops killed 12 rebels. Barely a week after the raid, five bodies were found.' '12|Monday' 'five|Monday'
	DATE=2020-06-15 expect number,period 'Some 40 people have died since the start of the COVID-19 pandemic.' '40|since the start of the COVID-19 pandemic'
}

@test "the total behind a week's number has its own time; a quarter by the month that it ends with" {
	DATE=2020-06-01 expect number,from 'In the past week, 210 men and a total of 515 men attempting to cross since Jan. 1 have been held.' '210|2020-05-25' '515|2020-01-01'
	DATE=2020-06-01 expect number,from,to 'Attacks in the March quarter rose to 47 from 38 a year earlier.' '47|2020-01-01|2020-03-31' '38|2019-01-01|2019-03-31'
	DATE=2020-06-01 expect number,from,to 'In the June 2019 quarter, 40 people died.' '40|2019-04-01|2019-06-30'
}

@test "a report released in a month; a year that a line opens with" {
	DATE=2019-03-13 expect number,from 'According to the annual report that the office released in February, police killed 12 people and injured two people in September 2017.' '12|2017-09-01' 'two|2017-09-01'
	DATE=2019-03-13 expect number,from 'In February the force released 12 men.' '12|2019-02-01'
	DATE=2019-03-13 expect number,from,to $'2016: 129 cases, 12 deaths\n2017: 368 cases up to May 19' '129|2016-01-01|2016-12-31' '12|2016-01-01|2016-12-31' '368||2017-05-19'
	DATE=2019-03-13 expect number,from '2015: 20 men were held.' '20|'
}

@test "the toll that has risen is of no past hours" {
	DATE=2025-10-16 expect number,period $'The ministry said 29 men were killed in the past 24 hours.\n\nThe total toll of the war has risen to 967 deaths.\n\nFour lost their lives in the north.' '29|the past 24 hours' '967|' 'Four|the past 24 hours'
}

@test "a day of what the rest is told in spite of, of a truce's start, and of an event that the spokesman dates" {
	DATE=2025-10-19 expect number,from $'Despite the truce of October 11, the toll has risen to 68,159, the vast majority women, since the start of the war in October 2023.' '68,159|2023-10-01'
	DATE=2025-10-19 expect number,from 'Gunmen fired 47 rockets despite the truce, killing nine people on October 11.' '47|2025-10-11' 'nine|2025-10-11'
	DATE=2025-10-19 expect number,period 'The army has committed 47 raids against the truce that came into effect on Friday, killing 38 people.' '47|' '38|'
	DATE=2018-06-04 expect number,from $'The force said Monday that four soldiers were killed.\n\nArmy spokesman Peter Obi said the attack happened Sunday in Bo.' 'four|2018-06-03'
}

@test "what it was before is told of people and of their households; each bracket's end is of its own number" {
	DATE=2023-03-07 expect number,from 'The number of victims rose to 718 people from 204 families this morning, up from 709 evacuees from 201 families on Sunday.' '718|2023-03-07' '204|2023-03-07' '709|2023-03-05' '201|2023-03-05'
	DATE=2023-03-07 expect number,from 'Cases rose to 499 from 476 on 1 March.' '499|' '476|2023-03-01'
	DATE=2016-06-23 expect number,from,to 'A total of 900 people have arrived this year, including 70 to Greece (as of 19 June) and nine to Spain (as of 30 April).' '900|2016-01-01|2016-06-23' '70|2016-01-01|2016-06-19' 'nine|2016-01-01|2016-04-30'
	DATE=2016-06-23 expect number,to 'This year (as of 19 June), 40 people were held and nine people were killed.' '40|2016-06-19' 'nine|2016-06-19'
	DATE=2016-06-23 expect number,to 'In 2016, 40 people were held and nine people were killed (as of 19 June).' '40|2016-06-19' 'nine|2016-06-19'
	DATE=2016-06-23 expect number,to 'In 2016, 40 people were held and nine people were killed (as of 19 June). Two men fell in May 2015.' '40|2016-06-19' 'nine|2016-06-19' 'Two|2015-05-31'
}

@test "a month alone leads where it is all that is told; the number of cases, some of them fatal, of a year; a previous period" {
	expect number,from $'Some 500 civilians have died in the month of April alone, a report said.\n\nGuards killed 69 civilians.' '500|2024-04-01' '69|2024-04-01'
	expect number,from 'This brings to six the number of cases, four of them fatal, reported by Chad in 2023.' 'six|2023-01-01' 'four|2023-01-01'
	expect number,from $'In the week to 5 May nine fell ill. In the previous period, two were ill.' 'nine|2024-04-29' 'two|'
}

@test "as opposed to so many at another time" {
	expect number,from 'In April nine rockets were fired, as opposed to 12 in March.' 'nine|2024-04-01' '12|2024-03-01'
	expect number,from 'Rebels opposed to the talks killed nine men in April.' 'nine|2024-04-01'
}

@test "the time of what is compared is not that of what is compared with it" {
	expect number,from,to 'From 1 January to 3 May monitors counted 82 casualties (26 deaths and 56 injured), similar to the same period in 2018.' \
		'82|2024-01-01|2024-05-03' '26|2024-01-01|2024-05-03' '56|2024-01-01|2024-05-03'
	expect number,from,to 'The number of displaced people is put at 322. This is a fall compared to the 330 displaced persons recorded in the round held between April and May 2023.' \
		'322||' '330|2023-04-01|2023-05-31'
}

@test "behind a comparison the sentence goes on where it was before" {
	local with
	for with in 'down from 25 in April, with' 'compared with 25 in April, and' 'against 25 in April, and'; do
		DATE=2024-06-05 expect number,from "In May, Bari recorded 18 attacks, $with 41 deaths." \
		    '18|2024-05-01' '25|2024-04-01' '41|2024-05-01'
	done
}

@test "this week beside last week is this one" {
	DATE=2024-05-15 expect number,from,to 'The army said 22 rebels were killed last week and 14 this week.' \
	    '22|2024-05-06|2024-05-12' '14|2024-05-13|2024-05-15'
}

@test "a reduction on another time is not of that time" {
	expect number,period 'Officers held 229 drivers, a slight reduction on last year.' '229|'
}

@test "the time of what a count is compared with, or rose from, is of that alone" {
	DATE=2018-02-01 expect number,from 'In 2016 there were 87 drownings, a decrease from the previous year (90).' '87|2016-01-01' '90|2015-01-01'
	DATE=2018-02-01 expect number,from 'In 2016 there were 87 drownings, compared with 2014 (94).' '87|2016-01-01' '94|2014-01-01'
	DATE=2018-02-01 expect number,from 'In 2017 ferry deaths rose from nine in 2016 to 27.' 'nine|2016-01-01' '27|2017-01-01'
}

@test "what fell from so many in one week to so many in another" {
	expect number,counted,from 'In week 16, the number of new cases fell from 18 in week 15, 2024 to 11 cases.' \
		'18|cases|2024-04-08' '11|cases|2024-04-15'
	expect number,counted 'In Chad, the number of moved families rose from 1,200 to 1,450 families.' '1,200|families' '1,450|families'
}

@test "what a change is reckoned from is no time of what stands beside it" {
	expect number,period 'In May Japan had 412 new cases, an increase of 18% on the week before, and 62 deaths.' '412|May' '62|May'
}

@test "when a month is compared, and what was then; the half of a year beside a part of a month" {
	DATE=2018-12-05 expect number,period 'During November there were 35 raids, an increase of 46% on October when the army made 24 raids.' '35|November' '24|October'
	DATE=2013-07-16 expect number,from,to 'Pirates held 53 people at the end of June. In the first half of the year there were 8 attacks.' '53|2013-06-21|2013-06-30' '8|2013-01-01|2013-06-30'
}

@test "what happened in an earlier year, behind its when" {
	expect number,from,to 'Floods killed 27 this April, as compared to 2018 when 41 drowned and nine were hurt.' \
		'27|2024-04-01|2024-04-30' '41|2018-01-01|2018-12-31' 'nine|2018-01-01|2018-12-31'
	expect number,from,to 'It is the third escape since 2015, when six inmates were shot. Two are missing.' \
		'six|2015-01-01|2015-12-31' 'Two||'
	expect number,from,to 'The 12 dead are the highest toll since May 2016, when 40 drowned.' '12||' '40|2016-05-01|2016-05-31'
	expect number,scope,from 'Since 2015, when the dam was built, 40 villagers have drowned.' '40|cumulative|2015-01-01'
}

@test "when the value before was is not when the news was" {
	expect number,from 'Hijackings fell from 44 in the first half of 2018 to 27. Nine sailors were hurt.' '44|2018-01-01' '27|' 'Nine|'
}

@test "what was so in the same period up to now, and in a year that is passed" {
	expect number,from,to 'As of 30 April 2024, 2,883 people fled. For the same period, 2,759 came back.' '2,883||2024-04-30' '2,759||2024-04-30'
	expect number,from,to $'Some 24 cases were found from 3 to 9 May.\n\nThe cases found until now are 639, compared to 279 cases in the same period last year.' \
	    '24|2024-05-03|2024-05-09' '639||2024-05-10' '279||2023-05-10'
	expect number,from,to 'Infections this year are higher than 2022, when 155 people fell ill in January.' '155|2022-01-01|2022-01-31'
	expect number,from,to 'This year 300 people died, fewer than 2022, when 845 died.' '300|2024-01-01|2024-05-10' '845|2022-01-01|2022-12-31'
}

@test "two years are compared by the part of the year that opens the sentence" {
	expect number,from,to 'In the first half of 2023, the number of thefts rose from 40 in 2022 to 60 in 2023.' \
	    '40|2022-01-01|2022-06-30' '60|2023-01-01|2023-06-30'
	expect number,from,to 'Between January and March, thefts fell to 4,632 in 2024 from 4,780 in 2023.' \
	    '4,632|2024-01-01|2024-03-31' '4,780|2023-01-01|2023-03-31'
	expect number,from,to 'Thefts rose from 40 in 2022 to 60 in 2023.' '40|2022-01-01|2022-12-31' '60|2023-01-01|2023-12-31'
}

@test "the same period is not a day of it" {
	expect number,from,to $'Crashes over Easter\n\nFrom 28 March to 1 April 2024 there were 100 crashes. On 31 March a bus burned. In the same period 80 drivers were arrested.' \
		'100|2024-03-28|2024-04-01' 'a|2024-03-31|2024-03-31' '80|2024-03-28|2024-04-01'
}

@test "twice as much as in another time is compared with it" {
	expect number,from $'Officers held 40 men in April, three times as many as in January.' '40|2024-04-01'
	expect number,from,to 'Between January and March, 14 tonnes of drugs were seized, twice as much as in the same period of 2022 (7 tonnes).' \
	    '14|2024-01-01|2024-03-31' '7|2022-01-01|2022-03-31'
	expect number,from 'Officers held as many as 40 men in April.' '40|2024-04-01'
}

@test "what fell from so many to so many is of another time where it is compared with one" {
	expect number,from,to $'Between July and September 2023, 77 raids were counted.\n\nDespite a fall in thefts (from 215 to 206) compared to the same period in 2022, the number of victims rose from 641 to 792. The number of men killed fell (from 321 to 299).' \
	    '77|2023-07-01|2023-09-30' '215|2022-07-01|2022-09-30' '206|2023-07-01|2023-09-30' '641|2022-07-01|2022-09-30' '792|2023-07-01|2023-09-30' \
	    '321|2022-07-01|2022-09-30' '299|2023-07-01|2023-09-30'
	expect number,from $'In April, deaths rose from 33 to 48 compared with March.' '33|2024-03-01' '48|2024-04-01'
	expect number,from $'As compared to March, a decrease in thefts (from 33 to 28) was seen in April.' '33|2024-03-01' '28|2024-04-01'
	expect number,from $'Bulletin, April 2024\n\nThefts rose from 33 to 48.' '33|2024-04-01' '48|2024-04-01'
	expect number,from $'Bulletin, April 2024\n\nGuards stopped 48 lorries, a decrease from 62 in March.' '48|2024-04-01' '62|2024-03-01'
}

@test "the time right behind a number alone is not of what shares its verb with it" {
	expect number,from $'Bulletin, April 2024\n\nIn the north 48 men were killed, and 412 since January.' '48|2024-04-01' '412|2024-01-01'
	expect number,from $'Bulletin, April 2024\n\nIn the north 48 men were killed, 62 in the same month last year.' '48|2024-04-01' '62|2023-04-01'
	expect number,from 'Troops killed 48 rebels and wounded 62 since January.' '48|2024-01-01' '62|2024-01-01'
}

@test "of two times told one behind the other the report is of the later, and of none before its title's" {
	expect number,from $'In March 62 men were killed, while 48 were killed in April.\n\nGuards stopped 57 lorries.' '62|2024-03-01' '48|2024-04-01' '57|2024-04-01'
	expect number,from $'In 2022 there were 62 raids; in 2023 there were 48.\n\nGuards stopped 57 lorries.' '62|2022-01-01' '48|2023-01-01' '57|2023-01-01'
	expect number,from $'Weekly report, 29 April - 5 May 2024\n\nFrom 22 to 28 April, 62 men were killed.\n\nGuards stopped 57 lorries.' '62|2024-04-22' '57|2024-04-29'
}

@test "who were compared with are people, whatever was counted last" {
	expect number,counted,measure 'Ten people died in 8 fires in May, compared with 12 who were killed in April.' \
	    'Ten|people|killed' '8|fires|incident' '12|people|killed'
	expect number,counted 'Four men died in three crashes, compared to 30 who died in May.' 'Four|men' 'three|crashes' '30|men'
}

@test "to what it changed is of no time that it changed from; who is there now, of no past day; nor of a bracket before" {
	DATE=2024-05-10 expect number,period 'In April, the number of arrests fell 43% from the previous month to 1,850.' '1,850|April'
	DATE=2024-05-10 expect number,period 'In the past 24 hours, the ministry recorded 203 new cases, along with 292 patients currently admitted.' '203|the past 24 hours' '292|'
	DATE=2024-05-10 expect number,from 'There was a 46% decrease in thefts (85 compared to 157 in 2012) and 56% in burglaries (66 compared to 148 in 2012).' '85|' '157|2012-01-01' '56|' '66|' '148|2012-01-01'
	DATE=2024-05-10 expect number,period 'Departures on Monday totaled 1,142, bringing the overall count to date to more than 62,000.' '1,142|Monday' '62,000|to date'
}

@test "an earlier value of what was saved is of the same outcome" {
	expect number,measure 'The agency has saved 112 lives this year, compared to 97 last year.' '112|rescued' '97|rescued'
}
