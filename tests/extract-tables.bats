#!/usr/bin/env bats
# How extract reads tables: their cells, however they are parted (tests/layout.bash shows them), and
# those that tell in words, each row its own day and place.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	load layout
}

# columns HEADER ROW: the labels that a flattened header gives the row's numbers.
columns() {
	table <<<"$1
$2
$2"
	output=$(sed -n 's/.*\[[^;]*; \([^;]*\);.*/\1/p' <<<"$output" | head -n "$3" | paste -sd'|')
	diff <(echo "$4") <(echo "$output")
}

# rows TEXT: number, country and first day of each figure.
rows() {
	DATE=2024-04-02 figures number,country,from "$(printf '%b' "$1")"
}

@test "a table flattened to words and numbers" {
	table <<-'END'
	Damage done by the storm
	Province Dead Missing Houses collapsed
	Quang Binh 3 1 6,804
	Hue 0 - 12
	Total 3 1 6,816
	END
	are '3 [Quang Binh; Dead; ; Damage done by the storm]' '1 [Quang Binh; Missing; ; Damage done by the storm]' \
		'6,804 [Quang Binh; Houses collapsed; ; Damage done by the storm]' \
		'0 [Hue; Dead; ; Damage done by the storm]' '- [Hue; Missing; ; Damage done by the storm]' \
		'12 [Hue; Houses collapsed; ; Damage done by the storm]' \
		'3 [Total; Dead; ; Damage done by the storm]' '1 [Total; Missing; ; Damage done by the storm]' \
		'6,816 [Total; Houses collapsed; ; Damage done by the storm]'
}

@test "numbers in groups parted by blanks, as many as the header says" {
	table <<-'END'
	Region Refugees Returnees
	Est 13 200 1 870
	Sahel 61 500 22 400
	END
	are '13 200 [Est; Refugees; ; ]' '1 870 [Est; Returnees; ; ]' '61 500 [Sahel; Refugees; ; ]' \
		'22 400 [Sahel; Returnees; ; ]'
}

@test "a table by its columns, with empty cells and a header of two lines" {
	table <<-'END'
	                  Civilians          Soldiers
	Province       Killed  Injured    Killed  Injured
	-------------------------------------------------
	Nineveh            12       40         3        7
	Basra               1                  2
	-------------------------------------------------
	Total              13       40         5        7
	END
	are '12 [Nineveh; Killed; Civilians; ]' '40 [Nineveh; Injured; Civilians; ]' \
		'3 [Nineveh; Killed; Soldiers; ]' '7 [Nineveh; Injured; Soldiers; ]' \
		'1 [Basra; Killed; Civilians; ]' '2 [Basra; Killed; Soldiers; ]' \
		'13 [Total; Killed; Civilians; ]' '40 [Total; Injured; Civilians; ]' \
		'5 [Total; Killed; Soldiers; ]' '7 [Total; Injured; Soldiers; ]'
}

@test "a line of words over some rows heads them, up to a rule" {
	printf '%s\n' 'Town       Killed  Injured' 'North' 'Alpha           1        2' 'South' \
		'Beta            3        4' '--------------------------' 'Total           4        6' >text
	run -0 --separate-stderr layout_main text
	are '0 heading1 <- bt: North' '1 cell0 <0 : 1 [Alpha; Killed; ; ]' '2 cell0 <0 : 2 [Alpha; Injured; ; ]' \
		'3 heading1 <- : South' '4 cell0 <3 : 3 [Beta; Killed; ; ]' '5 cell0 <3 : 4 [Beta; Injured; ; ]' \
		'6 cell0 <- : 4 [Total; Killed; ; ]' '7 cell0 <- : 6 [Total; Injured; ; ]'
}

@test "characters of several bytes stand in one column" {
	table <<-'END'
	Región        Dead   Hurt
	Nariño           3      4
	Bío-Bío ñññ             5
	END
	are '3 [Nariño; Dead; ; ]' '4 [Nariño; Hurt; ; ]' '5 [Bío-Bío ñññ; Hurt; ; ]'
}

@test "a table by bars, with an empty cell and one of words" {
	table <<-'END'
	| Province | Killed | Injured | Remarks |
	|----------|-------:|--------:|---------|
	| Aleppo   | 12     | 30      | two clinics were hit |
	| Idlib    |        | 4       | |
	END
	are '12 [Aleppo; Killed; ; ]' '30 [Aleppo; Injured; ; ]' 'two clinics were hit [Aleppo; Remarks; ; ]' \
		'4 [Idlib; Injured; ; ]'
}

@test "a year in a table with the mark of a note" {
	printf 'Year\tAccidents\tDeaths\n2020\t81\t91\n2021\t87\t96\n2022@\t96\t117\n2023##\t79\t138\n' >marked
	DATE=2024-09-05 expect number,from "$(cat marked)" '81|2020-01-01' '91|2020-01-01' '87|2021-01-01' '96|2021-01-01' '96|2022-01-01' '117|2022-01-01' '79|2023-01-01' '138|2023-01-01'
}

@test "a table by tabs, and one by commas" {
	printf 'District\tDead\tHurt\r\nAlpha\t3\t4\r\nBeta Town\t\t10\r\n' | {
		table
		are '3 [Alpha; Dead; ; ]' '4 [Alpha; Hurt; ; ]' '10 [Beta Town; Hurt; ; ]'
	}
	printf 'District,Dead,Hurt\nAlpha,3,4\nBeta Town,,10\n' | {
		table
		are '3 [Alpha; Dead; ; ]' '4 [Alpha; Hurt; ; ]' '10 [Beta Town; Hurt; ; ]'
	}
}

@test "commas in numbers part no cells" {
	blocks "$prose\n\nLusaka 1,734,686\nCentral 2,378,944\n"
	are "0 paragraph0 <- b: $prose" '1 label0 <- b: Lusaka 1,734,686' '2 label0 <- : Central 2,378,944'
	table < <(printf '%s\n' 'Alpha,12,400' 'Beta,13,500')
	[ -z "$output" ]
}

@test "two tables side by side, with ordinals" {
	table <<-'END'
	No  District   Dead  Hurt    No  District   Dead  Hurt
	1   Alpha         3     4    3   Gamma         0     1
	2   Beta         10     0    4   Delta         2     2
	END
	are '3 [Alpha; Dead; ; ]' '4 [Alpha; Hurt; ; ]' '0 [Gamma; Dead; ; ]' '1 [Gamma; Hurt; ; ]' \
		'10 [Beta; Dead; ; ]' '0 [Beta; Hurt; ; ]' '2 [Delta; Dead; ; ]' '2 [Delta; Hurt; ; ]'
}

@test "years and classes of age over columns are no cells" {
	table <<-'END'
	Region 2019 2020 2021
	North 12 14 9
	South 3 - 11
	END
	are '12 [North; 2019; ; ]' '14 [North; 2020; ; ]' '9 [North; 2021; ; ]' '3 [South; 2019; ; ]' \
		'- [South; 2020; ; ]' '11 [South; 2021; ; ]'
	table <<-'END'
	Sex 0-4 5-17 18+
	Male 3 14 20
	Female 2 16 25
	END
	are '3 [Male; 0-4; ; ]' '14 [Male; 5-17; ; ]' '20 [Male; 18+; ; ]' '2 [Female; 0-4; ; ]' \
		'16 [Female; 5-17; ; ]' '25 [Female; 18+; ; ]'
}

@test "labels that stand behind the numbers" {
	table <<-'END'
	Dead  Hurt  Province
	   3     4  Alpha
	  10     0  Beta
	END
	are '3 [Alpha; Dead; ; ]' '4 [Alpha; Hurt; ; ]' '10 [Beta; Dead; ; ]' '0 [Beta; Hurt; ; ]'
}

@test "a table copied cell by cell" {
	table <<-'END'
	Province
	Dead
	Injured
	Alpha
	3
	14
	Beta
	10
	0
	END
	are '3 [Alpha; Dead; ; ]' '14 [Alpha; Injured; ; ]' '10 [Beta; Dead; ; ]' '0 [Beta; Injured; ; ]'
	table < <(printf '%s\n|\n' Date 'New cases' Deaths 1-June 62 3 31-May 13 1)
	are '62 [1-June; New cases; ; ]' '3 [1-June; Deaths; ; ]' '13 [31-May; New cases; ; ]' '1 [31-May; Deaths; ; ]'
}

@test "a header that shows no columns is cut by the words it holds" {
	columns 'District Families affected Deaths Houses fully damaged' 'Galle 12 4 3' 3 \
		'Families affected|Deaths|Houses fully damaged'
	columns 'State Cattle Lost Houses Damaged Crop Area Affected (ha)' 'Assam 40 12 440' 3 \
		'Cattle Lost|Houses Damaged|Crop Area Affected (ha)'
	columns 'REGION DEAD INJURED HOUSES DESTROYED' 'ALPHA 3 5 21' 3 'DEAD|INJURED|HOUSES DESTROYED'
	columns 'Date Place Killed Injured' '12 March Alpha 3 4' 2 'Killed|Injured'
	columns 'Sl. District Deaths Injured People' '1 Alpha 3 4
2 Beta 5 6' 2 'Deaths|Injured People'
	columns 'District number of cases number of deaths' 'Galle 14 9' 2 'number of cases|number of deaths'
}

@test "a header of one line for each column over rows" {
	table <<-'E'
		Losses by county
		County
		Deaths
		Huts burnt
		Siaya 51 50
		Narok 12 3

		The end.
	E
	are '51 [Siaya; Deaths; ; Losses by county]' '50 [Siaya; Huts burnt; ; Losses by county]' \
		'12 [Narok; Deaths; ; Losses by county]' '3 [Narok; Huts burnt; ; Losses by county]'
}

@test "what stands over the next column alone is not what befell people counts" {
	expect number,counted,measure $'                              Huts\nCounty    Deaths   Missing   burnt\nSiaya         51        50      12\nNarok         13         4       5' \
		'51|Deaths|killed' '50||missing' '12|Huts|destroyed' '13|Deaths|killed' '4||missing' '5|Huts|destroyed'
}

@test "nil and n/a between the numbers of a row, cells on lines of their own or not" {
	local rows='Siaya 51 Nil 12\nNarok N/A 3 4\nBusia 6 - 7'

	for table in "County Deaths Missing Hurt\n$rows" "County\nDeaths\nMissing\nHurt\n${rows// /\\n}"; do
		expect number,measure,place "$(printf "Losses\n\n$table")" '51|killed|Siaya' 'Nil|missing|Siaya' '12|injured|Siaya' \
			'3|missing|Narok' '4|injured|Narok' '6|killed|Busia' '7|injured|Busia'
	done
}

@test "months over columns and before numbers, with nothing to show the columns" {
	table <<<$'County Feb 2024 Mar 2024\nSiaya 51 50\nNarok 12 3'
	are '51 [Siaya; Feb 2024; ; ]' '50 [Siaya; Mar 2024; ; ]' '12 [Narok; Feb 2024; ; ]' '3 [Narok; Mar 2024; ; ]'
	table <<<$'Month Deaths Missing\nFebruary 90 97\nMarch 61 92'
	are '90 [February; Deaths; ; ]' '97 [February; Missing; ; ]' '61 [March; Deaths; ; ]' '92 [March; Missing; ; ]'
}

@test "ordinals, a name and one number" {
	table < <(printf '%s\n' 'Name  Dead' '1 Alpha 3' '2 Beta Town 4')
	are '3 [Alpha; Dead; ; ]' '4 [Beta Town; Dead; ; ]'
	table < <(printf '%s\n' '3 raids 5' '4 raids 7')
	[ -z "$output" ]
}

@test "a unit and a currency stand in the cell of their number; days of posting are no rows" {
	expect number,unit,counted $'Province      Seized      Cash\nHerat         14 kg       US$ 900\nFarah         3 kg        US$ 700' \
		'14|kg|' '900|US$|Cash' '3|kg|' '700|US$|Cash'
	expect number $'Posted May 4 2021\nUpdated May 5 2021\n\nTwelve men died.' 'Twelve'
}

@test "days behind a month are labels" {
	table <<-'END'
	Date Killed Hurt
	March 3 4 5
	March 4 6 7
	END
	are '4 [March 3; Killed; ; ]' '5 [March 3; Hurt; ; ]' '6 [March 4; Killed; ; ]' '7 [March 4; Hurt; ; ]'
}

@test "a cell keeps what stands in brackets in it" {
	table <<-'END'
	Province Dead Injured
	Alpha 52 (12) 71 (20)
	Beta 20 (3) 33 (9)
	END
	are '52 (12) [Alpha; Dead; ; ]' '71 (20) [Alpha; Injured; ; ]' '20 (3) [Beta; Dead; ; ]' '33 (9) [Beta; Injured; ; ]'
}

@test "years head the rows of a table" {
	expect number,counted $'Arrests in June   Citations   Crashes\n2017   551   13,916   195\n2018   592   16,275   308' \
	    '551|Arrests' '13,916|Citations' '195|Crashes' '592|Arrests' '16,275|Citations' '308|Crashes'
	expect number,period $'Deaths of soldiers in the\n2019 2020 2021\nMali 12 9 3\nChad 4 5 6' '12|2019' '9|2020' '3|2021' '4|2019' '5|2020' '6|2021'
}

@test "marks of bold type are no words of a cell; a rule under a row starts a table of its own" {
	expect number,counted,period 'Searches by the police

| **Year** | **Citizens** | **Foreigners** |
| --- | --- | --- |
| **2021** | 297 | 51 (15 %) |
| **2022** | 330 | 55 (14 %) |

| Drug | **2021** | **2022** |
| --- | --- | --- |
| Heroin | 17 | 22 |' '297|Citizens|2021' '51|Foreigners|2021' '330|Citizens|2022' '55|Foreigners|2022' \
		'17|Heroin|2021' '22|Heroin|2022'
}

@test "a blank line may stand between the rows of a table, and between its cells" {
	expect number,counted,measure,place 'Cholera by province

Province   Cases   Deaths

Kasai     14      5

Kwilu     9       0' '14|Cases|infected|Kasai' '5|Deaths|killed|Kasai' \
	    '9|Cases|infected|Kwilu' '0|Deaths|killed|Kwilu'
	expect number,measure,place 'Floods by district

District

Deaths

Injured

Kasai

14

31

Kwilu

3

8' '14|killed|Kasai' '31|injured|Kasai' '3|killed|Kwilu' '8|injured|Kwilu'
}

@test "cells one under the other: a numeral in letters counts, a mark for none does not" {
	for none in 'Nil|0' 'None|0' 'Zero|0' 'Two|2'; do
		expect number,value,measure,place $'Losses\n\nTown\nKilled\nInjured\nKasai\n14\n31\nKwilu\n'"${none%|*}"$'\n8' \
			'14|14|killed|Kasai' '31|31|injured|Kasai' "$none|killed|Kwilu" '8|8|injured|Kwilu'
	done
	for none in N/A n/k - –; do
		expect number,measure,place $'Losses\n\nTown\nKilled\nInjured\nKasai\n14\n31\nKwilu\n'"$none"$'\n8' \
			'14|killed|Kasai' '31|injured|Kasai' '8|injured|Kwilu'
	done
}

@test "months with their years head columns; under change stand changes" {
	blocks '| Offence | Apr 2024 | Mar 2024 | Change |\n|---|---|---|---|\n| Arson | 4 | 7 | -43% |\n| Robbery | 112 | 98 | 14 |\n'
	are '0 cell0 <- b: 4 [Arson; Apr 2024; ; ]' '1 cell0 <- : 7 [Arson; Mar 2024; ; ]' '2 cell0 <- : -43% [Arson; Change; ; ]' \
	    '3 cell0 <- : 112 [Robbery; Apr 2024; ; ]' '4 cell0 <- : 98 [Robbery; Mar 2024; ; ]' '5 cell0 <- : 14 [Robbery; Change; ; ]'
	expect number,period $'| Offence | Apr 2024 | Mar 2024 | Change |\n|---|---|---|---|\n| Arrests | 4 | 7 | -43% |\n| Raids | 112 | 98 | 14 |' \
	    '4|Apr 2024' '7|Mar 2024' '112|Apr 2024' '98|Mar 2024'
}

@test "a word within the name of a heading is not what a column counts" {
	expect number,counted,measure $'National Task Force\n\nProvince      New cases  Deaths  Recovered\nIturo                 6       2          3\nKivel                14       9          5' \
	    '6|cases|infected' '2|Deaths|killed' '3||recovered' '14|cases|infected' '9|Deaths|killed' '5||recovered'
}

@test "a table that tells in words: the day and the place of a row govern its text" {
	run -0 rows 'Attacks on ships\n\n| Date | Location | Details |\n| --- | --- | --- |\n| 3 March 2024 | Berbera | Gunmen boarded a tanker and took 4 crew members hostage. |\n| 11.3.2024 | Aden | Two skiffs were destroyed and six pirates killed. |\n'
	[ "$output" = $'a|SO|2024-03-03\n4|SO|2024-03-03\nTwo|YE|2024-03-11\nsix|YE|2024-03-11' ]
	run -0 rows 'No\tDate\tPlace\tWhat happened\n1\t12/03/2024\tMosul\tIn all 14 passengers died when a bus left the road.\n2\t13/03/2024\tNakuru\tTwo lorries collided and three people were hurt.\n'
	[ "$output" = $'14|IQ|2024-03-12\nTwo|KE|2024-03-13\nthree|KE|2024-03-13' ]
}

@test "cells between bars, one under the other: long labels, and a value that is not known" {
	expect number,counted,measure $'HOUSES BURNED BY DISTRICT\nKano |\n28\n|\nKaduna |\n11\n|\nKatsina |\n9\n|\nDISTRICT |\nHomeless Families\n|\nOriginal # of persons in shelters\n|\nPeople injured\n|\nKano |\n8\n|\n192\n|\n7\n|\nKaduna |\nN/A\n|\n52\n|\n2\n|' \
	    '28|HOUSES|destroyed' '11|HOUSES|destroyed' '9|HOUSES|destroyed' '8|Homeless Families|displaced' '192|persons|displaced' '7|People|injured' \
	    '52|persons|displaced' '2|People|injured'
}

@test "a closing row that one blank parts, a number with the mark of a note, and a row with nothing but its name" {
	table <<-'END'
	Country Number of cases Number of deaths
	Chad  14  2  Yes
	Niger +      
	Togo  23 §  1  Yes
	Total 37 3  
	END
	are '14 [Chad; Number of cases; ; ]' '2 [Chad; Number of deaths; ; ]' '23 § [Togo; Number of cases; ; ]' \
		'1 [Togo; Number of deaths; ; ]' '37 [Total; Number of cases; ; ]' '3 [Total; Number of deaths; ; ]'
}

@test "a heading or a list with tabs is no table that tells in words" {
	run -0 rows 'Results of the day in the district:\n\n*\t33 wanted men were traced and arrested;\n*\t97 for attempted murder in the town of Nakuru;\n'
	[ "$output" = $'33||\n97|KE|' ]
}

@test "a day in digits in front of a name is a day" {
	run -0 rows 'On 10.3.2024 Harbour Police seized four boats.\n\nThe 4th Harbour Brigade seized five.\n'
	[[ "$output" == $'four||2024-03-10\nfive||'* ]]
}

@test "cells one under the other, a blank line between them, of a thousand rows" {
	local table

	table=$(printf 'Fatal crashes\n\nPeople hurt\n\nArrests made\n\n'; for i in {1000..1999}; do printf '2017\n\n%d\n\n112\n\n309\n\n' $i; done)
	[ "$(figures number,counted "$table" | grep -c '^1[0-9]*|Fatal crashes$')" = 1000 ]
}

@test "a row of counts in thousands heads no columns" {
	expect number,outcome $'Losses\n\nKilled    1012   2933\nHurt      1305   3210' '1012|Killed' '2933|Killed' '1305|Hurt' '3210|Hurt'
}

@test "columns headed by quarters, or by years with nothing to show them" {
	expect number,counted,period $'Offence\tQ1 2024\tQ1 2023\nMurder\t41\t38\nTheft\t120\t131' \
		'41|Murder|Q1 2024' '38|Murder|Q1 2023' '120|Theft|Q1 2024' '131|Theft|Q1 2023'
	expect number,counted,period $'Offence Q1 2024 Q1 2023 Change\nMurder 41 38 +7.9%\nTheft 120 131 -8.4%' \
		'41|Murder|Q1 2024' '38|Murder|Q1 2023' '120|Theft|Q1 2024' '131|Theft|Q1 2023'
	expect number,counted,period $'Offence 2022 2021\nMurder 41 38\nTheft 120 131' \
		'41|Murder|2022' '38|Murder|2021' '120|Theft|2022' '131|Theft|2021'
}

@test "a line of years heads the rows below it, whatever stands before" {
	DATE=2013-09-01 expect number,counted,from,scope $'The figures below are those of the\nnational coast guard and of its\npartners in the four provinces\n2010 2011 2012 2013\nsuspicious approaches 24 163 174 8\nrescues 3 0 131 9' \
		'24|suspicious approaches|2010-01-01|' '163|suspicious approaches|2011-01-01|' '174|suspicious approaches|2012-01-01|' \
		'8|suspicious approaches|2013-01-01|' '3|rescues|2010-01-01|' '0|rescues|2011-01-01|' '131|rescues|2012-01-01|' '9|rescues|2013-01-01|'
}

@test "a row that takes some out of the row above, and the number of a note at a label" {
	DATE=2022-03-01 expect number,counted,measure,scope,from $'Offence 2018 2019 2020\nattacks 24 163 174\nof which foiled4 14 46 25\nof which blocked 1 2 5\nsweeps5 3 0 131' \
		'24|attacks|attack||2018-01-01' '163|attacks|attack||2019-01-01' '174|attacks|attack||2020-01-01' \
		'14|attacks|attack|part|2018-01-01' '46|attacks|attack|part|2019-01-01' '25|attacks|attack|part|2020-01-01' \
		'1|attacks|attack|part|2018-01-01' '2|attacks|attack|part|2019-01-01' '5|attacks|attack|part|2020-01-01' \
		'3|sweeps|operation||2018-01-01' '0|sweeps|operation||2019-01-01' '131|sweeps|operation||2020-01-01'
	DATE=2022-03-01 expect number,counted,measure,scope $'| Year | 2019 | 2020 |\n|---|---|---|\n| Men injured2 | 40 | 50 |\n| of whom rangers3 | 12 | 13 |' \
		'40|Men|injured|' '50|Men|injured|' '12|rangers|injured|part' '13|rangers|injured|part'
}

@test "label lines under a heading that divides what it counts, and their places behind a dash" {
	expect number,counted,place,measure $'Arrests by province\nGauteng - 6,812\nLimpopo - 1,219\nTotal - 8,031' \
		'6,812|Arrests|Gauteng|detained' '1,219|Arrests|Limpopo|detained' '8,031|Arrests||detained'
}

@test "a row of thefts of vehicles counts no vehicles" {
	expect number,counted,measure $'Burglary               14          19\nVehicle theft           9          11\nAssault                31          28' \
		'14|Burglary|incident' '19|Burglary|incident' '9|Vehicle theft|incident' '11|Vehicle theft|incident' '31|Assault|attack' '28|Assault|attack'
}

@test "a column is of what its label names, known or not" {
	expect number,counted $'Works finished\n\nTown | Dams | Field kitchens | Total\nGao | 3 | 14 | 17\nMopti | 2 | 5 | 7' \
		'3|Dams' '14|Field kitchens' '17|' '2|Dams' '5|Field kitchens' '7|'
}

@test "cells one under the other, a blank line between them, and headers of several lines" {
	DATE=2018-04-20 expect number,counted,measure,from,to $'CRASHES ON THE SPRING WEEKEND\n\nFatal\ncrashes\n\nPeople\nhurt\n\nDrunk-driving\narrests\n\n2016\n\n4\n\n112\n\n309\n\n2017\n\n1\n\n97\n\n287\n\nThe police thanked drivers.' \
		'4|Fatal crashes|incident|2016-01-01|2016-12-31' '112|People|injured|2016-01-01|2016-12-31' '309|Drunk-driving arrests|detained|2016-01-01|2016-12-31' \
		'1|Fatal crashes|incident|2017-01-01|2017-12-31' '97|People|injured|2017-01-01|2017-12-31' '287|Drunk-driving arrests|detained|2017-01-01|2017-12-31'
	DATE=2024-04-20 expect number,counted,measure,place $'Losses\n\nProvince\n\nFields\nflooded\n\nHomes\nburned\n\nKano\n\n412\n\n9\n\nBauchi\n\n1,204\n\n-\n\nThe ministry counted them.' \
		'412|Fields|affected|Kano' '9|Homes|destroyed|Kano' '1,204|Fields|affected|Bauchi'
}

@test "times over the columns, and a second header line over some of them" {
	table <<-'END'
	Indicator            Last 24 hrs      Since 1 Jan 2024
	Cases                        212                21,835
	Deaths                         1                    25
	END
	are '212 [Cases; Last 24 hrs; ; ]' '21,835 [Cases; Since 1 Jan 2024; ; ]' '1 [Deaths; Last 24 hrs; ; ]' '25 [Deaths; Since 1 Jan 2024; ; ]'
	table <<-'END'
	Town    Deaths  Barns         Barns         Sheep
	                (burned)      (looted)
	Gao     4       31            674           15
	Mopti   1       12            27            20
	END
	[ "${output%%$'\n'*}" = '4 [Gao; Deaths; Deaths; ]' ]
	[[ $output == *'31 [Gao; (burned); Barns; ]'* && $output == *'15 [Gao; Sheep; Sheep; ]'* ]]
}

@test "a sentence over a table that tells a count of its own tells nothing of the cells" {
	expect number,counted,measure $'Of the victims, 41 people lost their lives.\n\nRegion | Shops\nNorth | 284\nSouth | 251' '41|people|killed' '284|Shops|other' '251|Shops|other'
}

@test "what a title counts is not what befell those under another header" {
	expect number,counted,measure $'Storms crossed the coast.\n\nDeaths by parish\nParish | Killed | Injured\nSeaton | 3 | 14\nMilford | 1 | 6' \
		'3||killed' '14||injured' '1||killed' '6||injured'
}

@test "goods that rows are called by are not what a header says befell people" {
	expect number,counted,measure $'Ore             Fatalities          Injuries\n              2021    2022        2021    2022\nGold             4       6         198     180\nCoal             2       3          61      54' \
		'4|Fatalities|killed' '6|Fatalities|killed' '198|Injuries|injured' '180|Injuries|injured' '2|Fatalities|killed' '3|Fatalities|killed' '61|Injuries|injured' '54|Injuries|injured'
	expect number,counted,measure $'Source | Injured\nFireworks | 12\nTools | 4' '12||injured' '4||injured'
	expect number,country $'Angola\n\nDeaths by region\nRegion | Killed\nKenya | 12\nPeru | 10\nTotal | 22' '12|KE' '10|PE' '22|'
}

@test "a region told once over rows that are shorter, in a table by bars" {
	expect number,counted,place $'DISTRICT | PORT | Passengers | Vessels | Boats |\nCENTRAL LUZON | Manila | 1,544 | 2 | 4 |\nBICOL | Legazpi | 2,068 | 15 | 3 |\nMasbate | - | 6 | 12 | |\nTOTAL | 3,612 | 23 | 19 |' \
		'1,544|Passengers|CENTRAL LUZON' '2|Vessels|CENTRAL LUZON' '4|Boats|CENTRAL LUZON' '2,068|Passengers|BICOL' '15|Vessels|BICOL' '3|Boats|BICOL' \
		'6|Vessels|Masbate' '12|Boats|Masbate' '3,612|Passengers|' '23|Vessels|' '19|Boats|'
}

@test "seasons head rows, and an event over a column is what it counts" {
	expect number,counted,measure,period $'The details of persons killed and injured are as under:\n\nYear      Accidents   Killed\n2014-15   135         292\n2015-16*  107         122' \
		'135|Accidents|incident|2014-15' '292|persons|killed|2014-15' '107|Accidents|incident|2015-16' '122|persons|killed|2015-16'
}

@test "affected, released: by themselves of people, and of no cases" {
	expect number,measure $'Province | Affected | Released\nTete | 512 | 30\nSofala | 90 | 12' '512|affected' '30|released' '90|affected' '12|released'
	expect number,measure $'Confirmed: 12\nRecovered: 9' '12|infected' '9|recovered'
}

@test "rows under a noun of places are called by places, whether or not a table knows them" {
	expect number,place $'District | Dead | Hurt\nNorthmoor | 3 | 12\nOrnby* | 4 | 28\nTotal | 7 | 40' \
		'3|Northmoor' '12|Northmoor' '4|Ornby' '28|Ornby' '7|' '40|'
	expect number,place $'Service | Dead | Hurt\nNorthmoor | 3 | 12\nOrnby | 4 | 28' '3|' '12|' '4|' '28|'
}

@test "a column of barangays counts places" {
	expect number,counted $'Affected\n\n| Province | Barangays | Families |\n| --- | --- | --- |\n| Cebu | 31 | 405 |\n| Bohol | 40 | 602 |' '31|Barangays' '405|Families' '40|Barangays' '602|Families'
}

@test "two columns share a label that a slash parts inside its bracket, under a numbered title" {
	expect number,counted,measure,place,from $'Floods in Kenya\n\n4 May 2024\n\nRivers rose on Friday and the road to Garissa was cut for several hours.\n\n2. Losses across the country since 2 April 2024\n\nCounty Deaths Houses Damaged (Partially / Fully) Livestock\nGarissa 8 39 / 14 21\nKitui 6 0 / 67 184\nLamu 3 1,204 / 24 0' \
		'8|Deaths|killed|Garissa|2024-04-02' '39|Houses|damaged|Garissa|2024-04-02' '14|Houses|damaged|Garissa|2024-04-02' '21|Livestock|killed|Garissa|2024-04-02' \
		'6|Deaths|killed|Kitui|2024-04-02' '0|Houses|damaged|Kitui|2024-04-02' '67|Houses|damaged|Kitui|2024-04-02' '184|Livestock|killed|Kitui|2024-04-02' \
		'3|Deaths|killed|Lamu|2024-04-02' '1,204|Houses|damaged|Lamu|2024-04-02' '24|Houses|damaged|Lamu|2024-04-02' '0|Livestock|killed|Lamu|2024-04-02'
}

@test "a noun in the label of a row is no verb" {
	expect number,counted,measure $'Rangers of the wildlife authority told reporters of their work in the quarter on Monday. They said that the roads were bad.\n\nEXHIBITS RECOVERED\n\nWire snares 11,874\nWheel traps 96\nMotorcycles 31' \
		'11,874|Wire snares|seized' '96|Wheel traps|seized' '31|Motorcycles|seized'
}

@test "a column of targets is no figure" {
	expect number,counted $'Indicator | 2023 target | Total results\nChildren fed | 733,000 | 226,515\nPeople accessing safe water | 3,100 | 2,300' \
	    '226,515|Children' '2,300|People'
	expect number $'Sector | People in need | People targeted | People reached\nFood | 12,000 | 9,000 | 7,500\nHealth | 8,000 | 5,000 | 4,100' \
	    '12,000' '7,500' '8,000' '4,100'
}

@test "a row of totals leaves out the cells that number and name the others" {
	expect number,counted,scope $'Sl | County | Houses burned | Deaths\n1 | Garissa | 1,300 | 12\n2 | Wajir | 1,100 | 9\n3 | Mandera | 900 | 4\nTotal | 3,300 | 25' \
	    '1,300|Houses|part' '12|Deaths|part' '1,100|Houses|part' '9|Deaths|part' '900|Houses|part' '4|Deaths|part' '3,300|Houses|total' '25|Deaths|total'
	expect number,measure $'No  District  Killed  Injured\n1  Kilifi  13  12\n2  Lamu  11  9\n3  Kisumu  9  4\nTotal  33  25' \
	    '13|killed' '12|injured' '11|killed' '9|injured' '9|killed' '4|injured' '33|killed' '25|injured'
}

@test "a column of what something befell, in a word that nobody knows" {
	expect number,counted,measure $'District\tAffected upazila\tMarooned dighi\tDeaths\nSylhet\t13\t9\t2\nKurigram\t9\t5\t1' \
	    '13|upazila|affected' '9|dighi|affected' '2|Deaths|killed' '9|upazila|affected' '5|dighi|affected' '1|Deaths|killed'
}

@test "ages name rows, and males are no town" {
	expect number,counted,country $'Attendance in Zambia\n\nAge group\tMale\tFemale\n0-4\t120\t98\n5-14\t66\t71\n15+\t210\t244' \
	    '120|Male|ZM' '98|Female|ZM' '66|Male|ZM' '71|Female|ZM' '210|Male|ZM' '244|Female|ZM'
	expect number,counted $'Region\tFires\tPlanes\tStatus\nAttica\t12\t14\tOngoing\nEvia\t7\t5\tOver\nTotal\t19\t19\t' '12|Fires' '14|Planes' '7|Fires' '5|Planes' '19|Fires' '19|Planes'
}

@test "days head columns, and rows, however they are written" {
	for days in '5 May|7 May' '5 May 2024|7 May 2024' '05/05/2024|07/05/2024' '2024-05-05|2024-05-07' 'May 5|May 7' 'Sunday, 5 May|Tuesday, 7 May' '5.5.2024|7.5.2024'; do
		table="Deaths in Togo

Region | ${days%|*} | ${days#*|}
Kara | 12 | 17
Kpalime | 13 | 18"
		DATE=2024-05-10 expect number,measure,from "$table" '12|killed|2024-05-05' '17|killed|2024-05-07' '13|killed|2024-05-05' '18|killed|2024-05-07'
		DATE=2024-05-10 expect number,measure,from "${table// | /	}" '12|killed|2024-05-05' '17|killed|2024-05-07' '13|killed|2024-05-05' '18|killed|2024-05-07'
		table="Floods in Togo

Date | Killed | Injured
${days%|*} | 12 | 17
${days#*|} | 13 | 18"
		DATE=2024-05-10 expect number,measure,from "$table" '12|killed|2024-05-05' '17|injured|2024-05-05' '13|killed|2024-05-07' '18|injured|2024-05-07'
	done
}

@test "one time among the labels of columns is of its column" {
	for label in 'Week 18|2024-04-29' '2023|2023-01-01' 'Last 24 hours|2024-05-09' 'Since 1 March|2024-03-01' '2024 to date|2024-01-01' 'Deaths 2023|2023-01-01' 'Deaths (2023)|2023-01-01' '2023 total|2023-01-01' 'Q1 2024|2024-01-01'; do
		table="Deaths in Togo

Region | Cases | ${label%|*}
Kara | 12 | 17
Kpalime | 13 | 18"
		DATE=2024-05-10 expect number,from "$table" '12|' "17|${label#*|}" '13|' "18|${label#*|}"
		DATE=2024-05-10 expect number,from "${table// | /	}" '12|' "17|${label#*|}" '13|' "18|${label#*|}"
	done
	DATE=2024-05-10 expect number,from $'Deaths in Togo\n\nRegion | Week 17 | Week 18 | 2024 to date | 2023\nKara | 12 | 17 | 40 | 90\nKpalime | 13 | 18 | 41 | 91' \
	    '12|2024-04-22' '17|2024-04-29' '40|2024-01-01' '90|2023-01-01' '13|2024-04-22' '18|2024-04-29' '41|2024-01-01' '91|2023-01-01'
}
