#!/usr/bin/env bats
# Addresses, programmes, directories and votes, whose numbers are no figures.

setup() {
	load helper
}

@test "hours that open the lines of a programme" {
	expect number,counted $'Programme\n\n08.30 - 09.00 Registration\n09.00 - 10.15 Raids and arrests\n10.15 - 10.45 Coffee\n\nPolice arrested 12 men.' '12|men'
	expect number $'0900 Patrols\n1030 Deaths in custody\n1400 Boats seized'
	expect number,counted $'1030 boats were seized.' '1030|boats'
	expect number,counted $'Losses\n1030 Houses destroyed\n0212 Boats sunk' '1030|Houses'
}

@test "columns of rooms and telephones, votes, and years of a life" {
	expect number $'Name        Title        Room   Ext.\nAbel, Jon   Director     401    2201\nBird, Ana   Driver       402    2202\nCole, Max   Cook         310    2231'
	expect number $'Embassy: 8, Mill Close, off Hill Street. T: 01-461 6081; F: 01-461 7639. Consular hours 9-12'
	expect number 'The text was adopted by a vote of 14 in favour to 2 against, with 11 abstentions.'
	expect number $'Education\n\n2014 Air War College, Northport\n1996 Bachelor of Science, Hill University'
	expect number,counted 'Workers met in session 4 and in the hall (room 12). Nine workers were hurt.' 'Nine|workers'
}

@test "numbers to call, what is so as a rule, and what somebody has behind him" {
	expect number 'In an emergency (calling 919 is free) ask for help. Emergency number: 919'
	expect number,counted 'There are several types of stations, typically 12 streets apart. Nine men were held.' 'Nine|men'
	expect number,counted 'The veteran of 240 flights and author of nine books rescued 12 boys.' '12|boys'
}

@test "a point before one digit or two counts nothing without a unit" {
	expect number,counted 'The office moved to release 2.0 and 3.10 packages. Guards freed 12 hostages.' '12|hostages'
	expect number,counted 'Floods hit 4.8 million people and 1.204 houses.' '4.8 million|people' '1.204|houses'
	expect number,unit 'Customs seized 2.5 tonnes of resin.' '2.5|tonnes'
}

@test "other titles of contents" {
	expect number $'CONTENTS                 Page\nForeword                 3\nMen killed at sea        9\nCattle seized           12'
	expect number $'In this issue\nForeword 3\nMen killed at sea 9\nCattle seized 12'
	expect number,counted $'In this report\n\nPolice arrested 12 men, seized 9 rifles and freed 31 boys.' '12|men' '9|rifles' '31|boys'
}

@test "what a report counts below its contents stays" {
	expect number,counted $'Contents\nSummary 2\nArrests 4\nSeizures 6\n\nSUMMARY\nArrests: 31\nDeaths: 45' '31|Arrests' '45|Deaths'
	expect number,counted $'Contents\nSummary 2\nArrests 4\nSeizures 6\n\nSUMMARY\nDeaths 31' '31|Deaths'
}

@test "the number of an avenue in small letters behind its name" {
	expect number,counted 'A fire broke out in a cafe on Chui avenue 147, and nine guests fled.' 'A|fire' 'nine|guests'
	expect number 'Three men were held at Lenin street 12.' 'Three'
}

@test "the number of a road behind a few capitals" {
	expect number 'Nine men died on the EN 236-1 road, and 12 on the N 340.' 'Nine' '12'
	expect number 'A bus crashed on the BR 163 highway, killing 12 men.' 'A' '12'
	expect number 'The EU 27 states sent 12 planes.' '12'
}
