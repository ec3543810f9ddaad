#!/usr/bin/env bats
# How extract reads tables and key figures that a line of text holds whole: where their header, their rows and
# the text around them part.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	load layout
}

@test "squads with two numbers each, in one line" {
	table <<<'Searches (houses / arrests)   Squad 1: 114 / 31   Squad 2: 92 / 0'
	are '114 [Squad 1; houses; ; Searches]' '31 [Squad 1; arrests; ; Searches]' \
		'92 [Squad 2; houses; ; Searches]' '0 [Squad 2; arrests; ; Searches]'
}

@test "a whole table in one paragraph" {
	table <<-'END'
	Storm losses
	No. District Dead Boats lost 1 Alpha 3 14 2 Beta Town 1 - 3 Gamma 0 7 Total 4 21
	END
	are '3 [Alpha; Dead; ; Storm losses]' '14 [Alpha; Boats lost; ; Storm losses]' '1 [Beta Town; Dead; ; Storm losses]' \
		'- [Beta Town; Boats lost; ; Storm losses]' '0 [Gamma; Dead; ; Storm losses]' '7 [Gamma; Boats lost; ; Storm losses]' \
		'4 [Total; Dead; ; Storm losses]' '21 [Total; Boats lost; ; Storm losses]'
	table <<<'Province Dead Injured Bulacan 2 9 Aurora 0 5 Quezon 11 30'
	are '2 [Bulacan; Dead; ; ]' '9 [Bulacan; Injured; ; ]' '0 [Aurora; Dead; ; ]' '5 [Aurora; Injured; ; ]' \
		'11 [Quezon; Dead; ; ]' '30 [Quezon; Injured; ; ]'
	table <<<'Ward Dead Hurt Ilesa 2 9 Osu 0 5 Iwo 11 30 and so it went on all night.'
	are ''
	table <<<'No. Ward Dead Hurt 1. Ilesa 3 14 2. Osu 4 5 3. Iwo 7 8 Total 14 27'
	are '3 [Ilesa; Dead; ; ]' '14 [Ilesa; Hurt; ; ]' '4 [Osu; Dead; ; ]' '5 [Osu; Hurt; ; ]' '7 [Iwo; Dead; ; ]' '8 [Iwo; Hurt; ; ]' \
		'14 [Total; Dead; ; ]' '27 [Total; Hurt; ; ]'
}

@test "tables within a line of text, whose headers have as many labels as their rows have numbers" {
	table <<<'HEAVY LOSSES Province Deaths Injured Barns Fully Destroyed Bari 12 30 400 North Nugal 3 - 22 Total 15 30 422'
	are '12 [Bari; Deaths; ; HEAVY LOSSES]' '30 [Bari; Injured; ; HEAVY LOSSES]' '400 [Bari; Barns Fully Destroyed; ; HEAVY LOSSES]' \
		'3 [North Nugal; Deaths; ; HEAVY LOSSES]' '- [North Nugal; Injured; ; HEAVY LOSSES]' '22 [North Nugal; Barns Fully Destroyed; ; HEAVY LOSSES]' \
		'15 [Total; Deaths; ; HEAVY LOSSES]' '30 [Total; Injured; ; HEAVY LOSSES]' '422 [Total; Barns Fully Destroyed; ; HEAVY LOSSES]'
	table <<<'ROAD DATA Fatal Crashes People Hurt 2021 4 112 2022 1 97 WEEKEND DATA Period DUI Arrests Seat Belt Tickets 2021 3 days 55 7 2022 (4 days) 61 9'
	are '4 [2021; Fatal Crashes; ; ROAD DATA]' '112 [2021; People Hurt; ; ROAD DATA]' '1 [2022; Fatal Crashes; ; ROAD DATA]' '97 [2022; People Hurt; ; ROAD DATA]' \
		'55 [2021; DUI Arrests; ; WEEKEND DATA]' '7 [2021; Seat Belt Tickets; ; WEEKEND DATA]' '61 [2022; DUI Arrests; ; WEEKEND DATA]' '9 [2022; Seat Belt Tickets; ; WEEKEND DATA]'
	table <<<'Patrol Data 2020 2021 Drug Arrests 27 12 Written Warnings 1,360 1,227 Crash Data 2020 2021 Fatal Crashes 3 2 Road Deaths 4 2'
	are '27 [Drug Arrests; 2020; ; Patrol Data]' '12 [Drug Arrests; 2021; ; Patrol Data]' \
		'1,360 [Written Warnings; 2020; ; Patrol Data]' '1,227 [Written Warnings; 2021; ; Patrol Data]' \
		'3 [Fatal Crashes; 2020; ; Crash Data]' '2 [Fatal Crashes; 2021; ; Crash Data]' \
		'4 [Road Deaths; 2020; ; Crash Data]' '2 [Road Deaths; 2021; ; Crash Data]'
}

@test "titles, sentences and other tables around a table within a line" {
	table <<<'Table 2. Losses by County County Dead Injured Osu 3 14 Iwo 10 5 Grand Total 13 19. Table 3. Roofs County Roofs Damaged Wells Flooded Osu 4 5 Iwo 6 7'
	are '3 [Osu; Dead; ; Losses by County]' '14 [Osu; Injured; ; Losses by County]' '10 [Iwo; Dead; ; Losses by County]' '5 [Iwo; Injured; ; Losses by County]' \
		'13 [Grand Total; Dead; ; Losses by County]' '19 [Grand Total; Injured; ; Losses by County]' \
		'4 [Osu; Roofs Damaged; ; Roofs]' '5 [Osu; Wells Flooded; ; Roofs]' '6 [Iwo; Roofs Damaged; ; Roofs]' '7 [Iwo; Wells Flooded; ; Roofs]'
}

@test "columns of a table within a line that tell of the others" {
	expect number,counted,from 'Offence 2021 2022 % Change Murders 516 131 -25% Robberies 12 2 -30%' '516|Murders|2021-01-01' '131|Murders|2022-01-01' \
		'12|Robberies|2021-01-01' '2|Robberies|2022-01-01'
	table <<<'Crash Data 2021 2022 Total Crashes 78 61 Fatal Crashes 3 2'
	are '78 [Total Crashes; 2021; ; Crash Data]' '61 [Total Crashes; 2022; ; Crash Data]' '3 [Fatal Crashes; 2021; ; Crash Data]' \
		'2 [Fatal Crashes; 2022; ; Crash Data]'
	table <<<'Country Suspected Cases Confirmed Cases Case Fatality Rate Chad 516 131 25.4% Uganda 12 2 16.7%'
	are '516 [Chad; Suspected Cases; ; ]' '131 [Chad; Confirmed Cases; ; ]' '25.4% [Chad; Case Fatality Rate; ; ]' \
		'12 [Uganda; Suspected Cases; ; ]' '2 [Uganda; Confirmed Cases; ; ]' '16.7% [Uganda; Case Fatality Rate; ; ]'
}

@test "a table within a line is none where its header has more labels than its rows have numbers, or fewer, or the text goes on" {
	table <<<'District Deaths Injured Cattle Lost Bari 12 30 Nugal 3 10'
	are ''
	table <<<'District Deaths Barns Destroyed Bari 12 30 400 Nugal 3 10 22'
	are ''
	table <<<'Deaths Barns Destroyed 2021 12 30 400 2022 3 10 22'
	are ''
	table <<<'Deaths Injured 2021 12 30 2022 3 10 and many more.'
	are ''
	table <<<'The wards are counted below. District Deaths Injured Bari 12 30 Nugal 3 10 Source: the mayor'
	are '12 [Bari; Deaths; ; ]' '30 [Bari; Injured; ; ]' '3 [Nugal; Deaths; ; ]' '10 [Nugal; Injured; ; ]'
}

@test "labels of a header in running text are cut where their nouns and what befell them end" {
	table <<<'County Crop Area Damaged (ha) Displaced Families People Hurt Burglaries Gao 1 2 3 4 Kidal 5 6 7 8'
	are '1 [Gao; Crop Area Damaged (ha); ; ]' '2 [Gao; Displaced Families; ; ]' '3 [Gao; People Hurt; ; ]' '4 [Gao; Burglaries; ; ]' \
		'5 [Kidal; Crop Area Damaged (ha); ; ]' '6 [Kidal; Displaced Families; ; ]' '7 [Kidal; People Hurt; ; ]' '8 [Kidal; Burglaries; ; ]'
	table <<<'Villages Affected Wounded Barns Partly Burned Confirmed Cases 2020 1 2 3 4 2021 5 6 7 8'
	are '1 [2020; Villages Affected; ; ]' '2 [2020; Wounded; ; ]' '3 [2020; Barns Partly Burned; ; ]' '4 [2020; Confirmed Cases; ; ]' \
		'5 [2021; Villages Affected; ; ]' '6 [2021; Wounded; ; ]' '7 [2021; Barns Partly Burned; ; ]' '8 [2021; Confirmed Cases; ; ]'
}

@test "key figures in one line, each with its label right behind it or behind all of them" {
	expect number,counted,outcome,measure 'TODAY 403 People Killed 1,597 People Injured 17,901 Barns Destroyed' \
		'403|People|Killed|killed' '1,597|People|Injured|injured' '17,901|Barns|Destroyed|destroyed'
	expect number,counted,measure $'Rain fell.\n\n12 deaths 40 injured 3 bridges destroyed' '12|deaths|killed' '40||injured' '3|bridges|destroyed'
	expect number,counted,place $'8.3 million People Affected 91,739 IDPs in Unity State 15,006 IDPs in Jonglei State' \
		'8.3 million|People|' '91,739|IDPs|Unity State' '15,006|IDPs|Jonglei State'
	expect number,counted,measure '1.85M 6,686 403 People in need Cholera cases People drowned' '1.85M|People|affected' '6,686|Cholera cases|infected' \
		'403|People|killed'
}

@test "what one line counts in several years, each before its number" {
	expect number,counted,measure,from $'Fatal Crashes 2017: 2 2016: 3\n\nCows Stolen 2017: 1,169 2016: 595' '2|Fatal Crashes|incident|2017-01-01' \
		'3|Fatal Crashes|incident|2016-01-01' '1,169|Cows|seized|2017-01-01' '595|Cows|seized|2016-01-01'
	expect number,counted,measure,from $'Last weekend:\n\n- DUI arrests: 2017- 629, 2016 - 610\n- People hurt: 2017 - 9, 2016 - 11' \
		'629|DUI arrests|detained|2017-01-01' '610|DUI arrests|detained|2016-01-01' '9|People|injured|2017-01-01' '11|People|injured|2016-01-01'
	run -0 --separate-stderr layout_main - <<<'Arrests 2017: 12 men and 2016: 9'
	[[ "$output" != *cell* ]]
}

@test "numbers that count headings or are years are no key figures of one line" {
	run -0 --separate-stderr layout_main - <<<'1 Overview 2 Deaths 3 Arrests 4 Fires'
	[[ "$output" != *label* ]]
	run -0 --separate-stderr layout_main - <<<'2021 Deaths 2022 Arrests 2023 Fires'
	[[ "$output" != *label* ]]
	run -0 --separate-stderr layout_main - <<<'5 killed in 3 attacks on 2 villages'
	[[ "$output" != *label* ]]
	run -0 --separate-stderr layout_main - <<<'12 Arrests 40 Fires 3 Floods'
	[[ "$output" == *label* ]]
}
