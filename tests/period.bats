#!/usr/bin/env bats
# Times in words to first and last day, by rule 12 of the codebook.

setup() {
	load helper
}

# dated DATE EXPRESSION DAYS [BASE [ORDER]]: what the expression is in a document of DATE.
dated() {
	local found
	found=$(printf '%s\t%s\t%s\t%s\n' "$1" "$2" "${4:-}" "${5:-}" |
		"$SITREP/tests/unit/period_main")
	if [ "$found" != "$3" ]; then
		printf '%s in %s: wanted %s, found %s\n' "$2" "${1:-no date}" "$3" "$found"
		return 1
	fi
}

# found TEXT PERIODS: the periods of running text, parted by " | ".
found() {
	local found
	found=$(printf '%s\n' "$1" | "$SITREP/tests/unit/period_main" --find)
	if [ "$found" != "$2" ]; then
		printf '%s\nwanted: %s\nfound:  %s\n' "$1" "$2" "$found"
		return 1
	fi
}

@test "each example of the tables is understood" {
	for table in months periods; do
		sed -e '/^#/d' "$ROOT/common/vocabulary/en/$table.tsv" | sed 1d |
			awk -F'\t' '$2 != "vague" && $2 != "other" { print "2023-06-20\t" $NF }' >"$BATS_TEST_TMPDIR/examples"
		[ -s "$BATS_TEST_TMPDIR/examples" ]
		"$SITREP/tests/unit/period_main" <"$BATS_TEST_TMPDIR/examples" >"$BATS_TEST_TMPDIR/days"
		run -0 paste "$BATS_TEST_TMPDIR/examples" "$BATS_TEST_TMPDIR/days"
		[[ $output != *"is not understood"* ]]
	done
}

@test "days: in all the ways they are written" {
	for text in '14 April 2021' '14th of April, 2021' 'April 14, 2021' 'Apr. 14 2021' \
		'Wednesday, 14 April 2021' '2021-04-14' '14.04.2021' '14/04/2021' '2021/4/14' \
		'14-Apr-21' 'the fourteenth of April 2021' '14april 2021' '20210414' \
		"14 April '21" 'April 14th, 2021, at 18:30' '06:00, 14/04/2021'; do
		dated 2021-06-01 "$text" 2021-04-14,2021-04-14
	done
	dated 2021-06-01 'June 30, 98' 1998-06-30,1998-06-30
	dated 2021-06-01 '5/12/2020' 'day and month may be either way round'
	dated 2021-06-01 '5.12.2020' 2020-12-05,2020-12-05
	dated 2021-06-01 '5/12/2020' 2020-12-05,2020-12-05 '' dmy
	dated 2021-06-01 '5/12/2020' 2020-05-12,2020-05-12 '' mdy
	dated 2021-06-01 '20/12/05' 2020-12-05,2020-12-05 '' ymd
	dated 2021-06-01 'Tuesday 5/12/2020' 2020-05-12,2020-05-12
	dated 2021-06-01 '5/12/2021 - 5/26/2021' 2021-05-12,2021-05-26
}

@test "short forms of reports" {
	dated 2024-05-06 'the past 24-hour period' 2024-05-05,2024-05-06
	dated 2024-05-06 'the second-quarter of 2023' 2023-04-01,2023-06-30
	dated 2024-05-06 'Week #18' 2024-04-29,2024-05-05
	dated 2024-05-06 '1Q 2023' 2023-01-01,2023-03-31
	dated 2024-05-06 'the first half of the 1990s' 1990-01-01,1994-12-31
	dated 2024-05-06 'Friday the 14th' 2023-07-14,2023-07-14
	dated 2024-05-06 'the same period a year earlier' 2023-05-01,2023-05-05 '1 to 5 May 2024'
	dated 2024-05-06 'the same two weeks of 2023' 2023-04-22,2023-05-05 '22 April to 5 May 2024'
}

@test "days without a year: the latest up to the document's date" {
	dated 2021-06-01 '30 May' 2021-05-30,2021-05-30
	dated 2021-06-01 '2 June' 2020-06-02,2020-06-02
	dated 2021-06-01 'the 14th' 2021-05-14,2021-05-14
	dated 2021-06-01 '12 October last year' 2020-10-12,2020-10-12
	dated '' '30 May' 'neither the period nor the document states the year'
	dated '' '30 May 2020' 2020-05-30,2020-05-30
}

@test "a bracket says which part of a year, or which fortnight" {
	dated 2025-01-06 'this year (April to June 2024)' 2024-04-01,2024-06-30
	dated 2021-05-20 'this year (January to April)' 2021-01-01,2021-04-30
	dated 2021-05-20 'last year (January to April)' 2020-01-01,2020-04-30
	dated 2020-12-01 'the year (the year ended 30 June 2019)' 2018-07-01,2019-06-30
	dated 2020-12-01 'the year (the 12 months to 30 June 2019)' 2018-07-01,2019-06-30
	dated 1999-11-10 'the fortnight (18 October to 4 November 1999)' 1999-10-18,1999-11-04
}

@test "days that are none" {
	dated 2023-06-01 '31 February' 'there is no such day'
	dated 2023-06-01 '30 February 2022' 'there is no such day'
	dated 2023-06-01 '29 February 2023' 'there is no such day'
	dated 2023-06-01 '29 February 2020' 2020-02-29,2020-02-29
	dated 2023-06-01 '29 February' 2020-02-29,2020-02-29
	dated '' '31 February' 'there is no such day'
	dated 2023-06-01 'blue' 'the period is not understood'
}

@test "weekdays and days told from the document's date" {
	# 2021-06-03 is a Thursday.
	dated 2021-06-03 Thursday 2021-06-03,2021-06-03
	dated 2021-06-03 Friday 2021-05-28,2021-05-28
	dated 2021-06-03 'Monday night' 2021-05-31,2021-05-31
	dated 2021-06-03 'late on Monday' 2021-05-31,2021-05-31
	dated 2021-06-03 'last Tuesday' 2021-05-25,2021-05-25
	dated 2021-06-03 'Friday of last week' 2021-05-28,2021-05-28
	dated 2021-06-03 today 2021-06-03,2021-06-03
	dated 2021-06-03 'yesterday evening' 2021-06-02,2021-06-02
	dated 2021-06-03 'the day before yesterday' 2021-06-01,2021-06-01
	dated 2021-06-03 overnight 2021-06-02,2021-06-03
	dated 2021-06-03 'four days ago' 2021-05-30,2021-05-30
	dated 2021-06-03 'two weeks ago' 2021-05-20,2021-05-20
	dated 2021-06-03 'over the weekend' 2021-05-29,2021-05-30
	dated '' Thursday "the document's date, which the period hangs on, is not known"
}

@test "up to the document's date, and the calendar's own" {
	dated 2021-06-03 'the past 24 hours' 2021-06-02,2021-06-03
	dated 2021-06-03 'the past 72 hours' 2021-05-31,2021-06-03
	dated 2021-06-03 'past five days' 2021-05-29,2021-06-03
	dated 2021-06-03 'past week' 2021-05-27,2021-06-03
	dated 2021-06-03 'the last week' 2021-05-27,2021-06-03
	dated 2021-06-03 'last week' 2021-05-24,2021-05-30
	dated 2021-06-03 'last month' 2021-05-01,2021-05-31
	dated 2021-06-03 'last quarter' 2021-01-01,2021-03-31
	dated 2021-06-03 'last year' 2020-01-01,2020-12-31
	dated 2021-06-03 'last two months' 2021-04-01,2021-05-31
	dated 2021-06-03 'the last two months' 2021-04-03,2021-06-03
	dated 2021-06-03 'in the 48 hours to 8 a.m. on 2 June' 2021-05-31,2021-06-02
	dated 2021-06-03 'the ten days to 31 May' 2021-05-22,2021-05-31
	dated 2021-06-03 'a week' 2021-05-27,2021-06-03
}

@test "what holds the document's date ends at it" {
	dated 2021-06-03 'this year' 2021-01-01,2021-06-03
	dated 2021-06-03 2021 2021-01-01,2021-06-03
	dated 2021-06-03 June 2021-06-01,2021-06-03
	dated 2021-06-03 'this week' 2021-05-31,2021-06-03
	dated 2021-06-03 'so far this year' 2021-01-01,2021-06-03
	dated 2021-06-03 'January to June' 2021-01-01,2021-06-03
	dated 2021-06-03 '2021-2022' 2021-01-01,2021-06-03
	dated 2021-06-03 'May to August 2021' 2021-05-01,2021-06-03
	dated 2021-06-03 '1 to 5 June 2021' 2021-06-01,2021-06-05
	# On a Monday or Tuesday it may be the week that a report looks back on.
	dated 2021-06-01 'this week' 'this week, in its first days, may be the one before'
}

@test "months, quarters, halves, years, decades" {
	dated 2021-06-03 August 2020-08-01,2020-08-31
	dated 2021-06-03 'Feb. 2020' 2020-02-01,2020-02-29
	dated 2021-06-03 'the month of April' 2021-04-01,2021-04-30
	dated 2021-06-03 2021-04 2021-04-01,2021-04-30
	dated 2021-06-03 'the third quarter of 2020' 2020-07-01,2020-09-30
	dated 2021-06-03 Q4 2020-10-01,2020-12-31
	dated 2021-06-03 '2020 Q3' 2020-07-01,2020-09-30
	dated 2021-06-03 'the first half of 2020' 2020-01-01,2020-06-30
	dated 2021-06-03 'the second half of May' 2021-05-16,2021-05-31
	dated 2021-06-03 'the first half of February' 2021-02-01,2021-02-14
	dated 2021-06-03 'the first four months of this year' 2021-01-01,2021-04-30
	dated 2021-06-03 'the last three months of 2020' 2020-10-01,2020-12-31
	dated 2021-06-03 'the 1990s' 1990-01-01,1999-12-31
	dated 2021-06-03 'last winter' 2020-12-01,2021-02-28
	dated 2021-06-03 'spring of 2020' 2020-03-01,2020-05-31
}

@test "early, mid, late" {
	dated 2021-06-03 'early March' 2021-03-01,2021-03-10
	dated 2021-06-03 mid-March 2021-03-11,2021-03-20
	dated 2021-06-03 'late March' 2021-03-21,2021-03-31
	dated 2021-06-03 'early 2020' 2020-01-01,2020-04-30
	dated 2021-06-03 mid-2020 2020-05-01,2020-08-31
	dated 2021-06-03 'late last year' 2020-09-01,2020-12-31
	dated 2021-06-03 'late June' 2020-06-21,2020-06-30
	dated 2021-06-03 'end of this year' "the period starts after the document's date"
}

@test "weeks" {
	dated 2021-06-03 'week 20' 2021-05-17,2021-05-23
	dated 2021-06-03 'Week 53 of 2020' 2020-12-28,2021-01-03
	dated 2021-06-03 'Week 53/2020' 2020-12-28,2021-01-03
	dated 2021-06-03 'week no. 20, 2021' 2021-05-17,2021-05-23
	dated 2021-06-03 'weeks 18-20' 2021-05-03,2021-05-23
	dated 2021-06-03 'the week of 13 May' 2021-05-10,2021-05-16
	dated 2021-06-03 'the week ending 30 May' 2021-05-24,2021-05-30
	dated 2021-06-03 'week 21 (24-30 May)' 2021-05-24,2021-05-30
	dated 2021-06-03 'the first Monday of May' 2021-05-03,2021-05-03
	dated 2021-06-03 'the last week of May 2021' 2021-05-24,2021-05-30
	# Of a year they are its weeks 1 and on.
	dated 2021-06-03 'the first 31 weeks of 2016' 2016-01-04,2016-08-07
	dated 2021-06-03 'the first two weeks of 2021' 2021-01-04,2021-01-17
}

@test "ranges share what is said once" {
	dated 2021-06-03 '4 to 11 May' 2021-05-04,2021-05-11
	dated 2021-06-03 '4 and 11 May' 2021-05-04,2021-05-11
	dated 2021-06-03 'May 4-11' 2021-05-04,2021-05-11
	dated 2021-06-03 'between 28 April and 4 May' 2021-04-28,2021-05-04
	dated 2021-06-03 'from May 4 through 11' 2021-05-04,2021-05-11
	dated 2021-06-03 'May 4 – 11, 2020' 2020-05-04,2020-05-11
	dated 2021-06-03 '3, 5 and 9 May' 2021-05-03,2021-05-09
	dated 2021-06-03 'March and April' 2021-03-01,2021-04-30
	dated 2021-06-03 'the night of May 9/10' 2021-05-09,2021-05-10
	dated 2021-06-14 'between 6 a.m. on Tuesday (June 8) and 6 a.m. on Wednesday' 2021-06-08,2021-06-09
	dated 2021-06-03 'Nov. 2019 to end of March 2021' 2019-11-01,2021-03-31
	dated 2021-06-03 'between 2016 and 2 May 2021' 2016-01-01,2021-05-02
	dated 2021-06-03 2016-2019 2016-01-01,2019-12-31
	dated 2021-06-03 'Saturday to Tuesday' 2021-05-29,2021-06-01
	dated 2021-06-03 'March 1 to 27 last year' 2020-03-01,2020-03-27
	dated 2021-06-03 'from March 1 to 27 this year' 2021-03-01,2021-03-27
	dated 2021-06-03 'the first three months last year' 2020-01-01,2020-03-31
	dated 2021-06-03 'from 9 p.m. (local time) May 30 to 5:30 a.m. May 31' 2021-05-30,2021-05-31
	dated 2021-06-03 'between 3 January and 30 March last year' 2020-01-03,2020-03-30
	dated 2021-06-03 '9 May 2021 - 4 May 2021' 'the period ends before it starts'
}

@test "ranges over a year's end" {
	dated 2021-01-10 'Dec 29 - Jan 4' 2020-12-29,2021-01-04
	dated 2021-06-03 'November to February' 2020-11-01,2021-02-28
	dated 2021-06-03 'December 20 to January 5, 2020' 2019-12-20,2020-01-05
	dated 2021-06-03 'December 20, 2018 to January 5' 2018-12-20,2019-01-05
}

@test "since, as of, by" {
	dated 2021-06-03 'since 4 May' 2021-05-04,2021-06-03
	dated 2021-06-03 'Since March' 2021-03-01,2021-06-03
	dated 2021-06-03 'since the bridge was blown up on 9 May' 2021-05-09,2021-06-03
	dated 2021-06-03 'since it began in 2019' 2019-01-01,2021-06-03
	dated 2021-06-03 'since the siege began' ,2021-06-03
	dated 2021-06-03 'since the start of the season from 9 to 12 May' 2021-05-09,2021-05-12
	dated 2021-06-03 'since the siege began, from 9 to 12 May' 2021-05-09,2021-05-12
	dated 2021-06-03 'since midnight' 2021-06-03,2021-06-03
	dated 2021-06-03 'since the end of last year' 2020-12-31,2021-06-03
	dated 2021-06-03 'as of 30 May' ,2021-05-30
	dated 2021-06-03 'by noon on Tuesday' ,2021-06-01
	dated 2021-06-03 'updated to 18:00, 31/05/2021' ,2021-05-31
	dated 2021-06-03 'to date' ,2021-06-03
	dated 2021-06-03 'so far' ,2021-06-03
	dated 2021-06-03 'May (to 28 May)' 2021-05-01,2021-05-28
	dated 2021-06-03 '2019 onwards' 2019-01-01,
	dated 2021-06-03 'before 2019' 'a time before another has no first or last day'
}

@test "feasts" {
	dated 2021-06-03 "New Year's Eve" 2020-12-31,2020-12-31
	dated 2021-06-03 'Christmas 2018' 2018-12-25,2018-12-25
	dated 2021-06-03 'Good Friday' 2021-04-02,2021-04-02
	dated 2021-06-03 'Easter 2000' 2000-04-23,2000-04-23
	dated 2021-06-03 'Independence Day' 'the day of this feast is not fixed'
}

@test "what leans on another, with its base in brackets or beside it" {
	dated 2021-06-03 'the week before (10-16 May)' 2021-05-03,2021-05-09
	dated 2021-06-03 'the week before' 2021-05-03,2021-05-09 '10-16 May'
	dated 2021-06-03 'the day before (16 May)' 2021-05-15,2021-05-15
	dated 2021-06-03 'the next day (16 May)' 2021-05-17,2021-05-17
	dated 2021-06-03 'the same day (16 May)' 2021-05-16,2021-05-16
	dated 2021-06-03 'that month (16 April)' 2021-04-01,2021-04-30
	dated 2021-06-03 'the previous month (April)' 2021-03-01,2021-03-31
	dated 2021-06-03 'a year earlier (February 2021)' 2020-02-01,2020-02-29
	dated 2021-06-03 'the same period of 2019 (January to April)' 2019-01-01,2019-04-30
	dated 2021-06-03 'the same period last year (this year)' 2020-01-01,2020-06-03
	dated 2021-06-03 'the same time last year (as of 31 May)' ,2020-05-31
	dated 2021-06-03 'a week earlier (as of 31 May)' ,2021-05-24
	dated 2021-06-03 'the quarter (January to March)' 2021-01-01,2021-03-31
	dated 2024-05-05 'Q3 2022 (July to September)' 2022-07-01,2022-09-30
	dated 2024-05-05 'third quarter (July to September) of 2022' 2022-07-01,2022-09-30
	dated 2024-05-05 'this reporting period (week 31 (31 July-6 August) of 2023)' 2023-07-31,2023-08-06
	dated 2024-05-05 'this week (Week of 5-11 May 2023)' 2023-05-05,2023-05-11
	dated 2024-05-05 'May 2022 (3-9 May)' 2022-05-03,2022-05-09
	dated 2024-05-05 'May 4 (May 3-9, 2022)' 2022-05-04,2022-05-04
	dated 2024-05-05 '2 January (30 December 2021 to 3 January 2022)' 2022-01-02,2022-01-02
	dated 2024-05-05 "as of 8 o'clock this morning" ,2024-05-05
	dated 2024-05-05 'by 18.30 on 3 May 2024' ,2024-05-03
	dated 2021-06-03 'this week (24-30 May)' 2021-05-24,2021-05-30
	dated 2021-06-03 'the same day' 'the period leans on another, which is not known'
	dated 2021-06-03 'the week before' 'the period leans on another, which is not known'
}

@test "found in running text" {
	found 'Since 4 May rebels have burned 12 trucks, three of them on Sunday.' \
		'Since 4 May (cumulative) | Sunday'
	found 'In 2019 there were 40, between 2003 and 2011 none.' '2019 | between 2003 and 2011'
	found 'From June 3 to 5 the river rose; the day before it had been low.' \
		'From June 3 to 5 | the day before (leans)'
	found 'In the fall a boat sank at the falls, near the Springs, and in the winters too.' 'the fall'
	found 'It killed 12 on 3 May and 17 in Bo on 9 May, and on May 11 and 12 it rained.' '3 May | 9 May | May 11 and 12'
	found 'It was shut in mid-April and again over the past two weeks.' \
		'mid-April | the past two weeks'
	found 'The toll so far this year is 90.' 'so far this year (cumulative)'
}

@test "no period: words and numbers that only look like one" {
	found 'They may march, and a second man marched with 12 others.' ''
	found 'The 4th Brigade took 3/4 of the town between 6 and 12 people said.' ''
	found 'Over 2014 people saw the market; 24/7 it is 2019.' ''
	found 'In March 12 people were hurt.' 'March'
	found 'On 3 May 12 people were hurt.' '3 May'
	found 'On May 3 and 9 people hid.' 'May 3'
}

@test "earlier this month is what there is of it" {
	dated 2021-06-03 'earlier this month' 2021-06-01,2021-06-03
	dated 2021-06-03 'earlier this year' 2021-01-01,2021-06-03
	dated 2021-06-03 'later this month' "the period is not over on the document's date"
}

@test "through the end of a month is up to its last day" {
	dated 2021-06-03 'through the end of February' ,2021-02-28
}

@test "up to the end of a part of a month; a half-year; from the beginning of the year on" {
	dated 2021-06-03 'the three months ending mid-May' 2021-02-21,2021-05-20
	dated 2021-06-03 'the two months to the end of April' 2021-03-01,2021-04-30
	dated 2021-06-03 'over the past half-year' 2020-12-03,2021-06-03
	dated 2021-06-03 'the second half-year of 2020' 2020-07-01,2020-12-31
	dated 2021-06-03 'from the beginning of the year' 2021-01-01,2021-06-03
	dated 2021-06-03 'from the beginning of April to 5 May' 2021-04-01,2021-05-05
	dated 2021-06-03 'as of this morning, 2 June' ,2021-06-02
	found 'In the first half-year and from the start of 2020 they stayed.' 'the first half-year | from the start of 2020 (cumulative)'
}

@test "days and months in two digits with a point are dates in a range, and amounts before a unit" {
	dated 2021-06-03 'from 14.03 to 29.05' 2021-03-14,2021-05-29
	found 'Losses from 14.03 to 29.05 are as follows, between 14.03 and 29.05 too.' 'from 14.03 to 29.05 | between 14.03 and 29.05'
	found 'It rose from 14.03 to 29.05 per cent, from 14.03 to 29.05% and from 14.03 to 29.05 tonnes.' ''
}

@test "a day before days in numbers; so many to so many days ago; as of close of business" {
	dated 2021-06-03 'from 12 to 14/05/2021' 2021-05-12,2021-05-14
	dated 2021-06-03 '12-14/05/2021' 2021-05-12,2021-05-14
	dated 2021-06-03 'between 12 and 14.05.2021' 2021-05-12,2021-05-14
	dated 2021-06-03 '4-6 days ago' 2021-05-28,2021-05-30
	dated 2021-06-03 'two to three weeks ago' 2021-05-13,2021-05-20
	dated 2021-06-03 'as of close of business May 9' ,2021-05-09
	dated 2021-06-03 'as of the close of business on 9 May' ,2021-05-09
}

@test "since a clause that no preposition ends, or that ends at the start of a year" {
	dated 2021-06-03 'since fighting for the pass flared anew last month' 2021-05-01,2021-06-03
	dated 2021-06-03 'since the curfew took hold yesterday' 2021-06-02,2021-06-03
	dated 2021-06-03 'since the storm made landfall Monday' 2021-05-31,2021-06-03
	dated 2021-06-03 'since the force arrived early last year' 2020-01-01,2021-06-03
	dated 2021-06-03 'since the force deployed at the start of 2019' 2019-01-01,2021-06-03
	dated 2021-06-03 'since start of the Operation Red Dust' ,2021-06-03
	found 'Since the raid guards have held nine men this week.' 'this week'
}

@test "the last month of a paper on May is May" {
	dated 2021-06-03 'the last month (May 2021)' 2021-05-01,2021-05-31
	dated 2021-06-03 'the past month' 2021-05-03,2021-06-03
}

@test "ends of a range behind labels and a comma" {
	dated 2021-06-03 'From: 1 Feb 2021 To: 24 Mar 2021' 2021-02-01,2021-03-24
	dated 2021-06-03 'from: 3 May to: 9 May' 2021-05-03,2021-05-09
	dated 2021-06-03 'the period January, to the end of May 2021' 2021-01-01,2021-05-31
}

@test "as of an hour told by its number alone" {
	dated 2021-06-03 'as of 18 hours of 8th May 2021' ,2021-05-08
	dated 2021-06-03 'as of 18 hours on 8 May' ,2021-05-08
}

@test "since a paper that is known by its number and its day" {
	dated 2021-06-03 'since our last update (No. 2) with data as of 3 May 2021' 2021-05-03,2021-06-03
	dated 2021-06-03 'since the storm (Irma) hit on 3 May' 2021-05-03,2021-06-03
}

@test "overnight on a weekday, months that end in one, and since what began so long ago" {
	dated 2021-06-03 'overnight Tuesday' 2021-06-01,2021-06-01
	dated 2021-06-03 'the 12 months ending in March' 2020-04-01,2021-03-31
	dated 2021-06-03 'since the drive began two weeks ago' 2021-05-20,2021-06-03
}
