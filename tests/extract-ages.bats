#!/usr/bin/env bats
# Ages, years and limits of age, which are no figures, and the persons who are told of by them.

setup() {
	load helper
}

@test "dates, times, ages and years are no figures" {
	expect number 'On 14 March 2019 at 05:30 the dam opened.' ''
	expect number 'Anna Berg, 44, leads the unit.' ''
	expect number 'The 34-year-old teacher spoke for 20 minutes.' ''
	expect number 'The bridge was built in 1987.' ''
}

@test "numbers that share their years" {
	expect number 'The two men were sentenced to 8 and 12 years in prison.' 'two'
}

@test "what somebody is, has or is aged is no figure" {
	expect number 'She is a nurse and was a teacher.'
	expect number 'The couple has four children.'
	expect number 'Of the dead, six are children under 12.' six
	expect number 'The camp has 12 wounded.' 12
	expect number 'Both soldiers and officers wear it.'
	expect number 'Both soldiers were killed.' Both
	expect number 'That one was seized.' ''
	expect number 'The one who was killed is mourned.' ''
}

@test "ages in apposition" {
	expect number 'A port worker, 38, was kidnapped.' A
	expect number 'They found a cook, 44, and his nephew, 17.' a
	expect number 'A ranger, Sgt Peter Maluko (29), was wounded.' A
	expect number 'Sgt. Berg (29) was hurt.' ''
	expect number 'The victims, Juan Berg (31) and Li Olsen (20), died.' ''
	expect number 'Arrests: Port Selim (704), Tarsk (97).' 704 97
	expect number 'Police held 19 people, three of them under 18.' 19 three
	expect number 'Six people died. The oldest of them is 71.' Six
	expect number 'Three men, 29, 31 and 35, were held in Kent.' 'Three'
	expect number 'Two women, 29 men and 31 children were killed.' 'Two' '29' '31'
}

@test "years before a noun and names behind a number" {
	expect number 'He was wanted for a 2016 double homicide and the 2015 Paris attacks.'
	expect number 'The chief of staff visited 7 Division and 29 Brigade.'
	expect number 'It touched down on runway 17 and left.'
	expect number 'Attacks rose over 2023.'
	expect number 'In sector 5 they killed 2000 rebels.' 2000
}

@test "what one person does, behind the age, is nobody else" {
	expect number,counted 'Police arrested one Isah Buba aged 41, a welder from Okene, in Kogi.' 'one|Isah Buba'
	expect number,counted 'Police arrested a man, 41, a woman from Okene and a boy.' 'a|man' 'a|woman' 'a|boy'
	expect number,counted 'Police arrested a cook, 41, a welder from Okene and a baker.' 'a|cook' 'a|welder' 'a|baker'
}

@test "a limit of age, whatever word follows" {
	expect number 'Children under five account for 34 per cent of the cases.' 34
}

@test "a year before one thing in a heading" {
	expect number $'Chad: 2024 Human Rights Report\n\nPolice arrested nine reporters.' nine
	expect number $'Two jailed after 2016 attack in Lima\n\nPolice arrested nine reporters.' Two nine
	expect number 'Police carried out 40 raids; 2019 saw 12 raids.' 40 12
}

@test "the ages of persons named behind what they are" {
	expect number,counted 'A suspect, Juan Bergo (31), was arrested.' 'A|suspect'
	expect number,unit 'Officers arrested Juan Bergo (29) and Piet Hansen (20) with 171 kg of hemp.' '171|kg'
	expect number,counted 'Two suspects, Juan Bergo, 25, and Piet Hansen, 32, were arrested.' 'Two|suspects'
	expect number,counted 'Police arrested 40 people in Oslo (12), New Haven (13) and South Kivu (15).' \
	    '40|people' '12|people' '13|people' '15|people'
}

@test "the year behind capitals and a slash is part of what they call" {
	expect number,counted 'The partners were CARPOL, LX/2017 countering serious car crime. They held nine men.' 'nine|men'
}

@test "who is only called by an age is a person" {
	expect number,counted,measure 'A 19-year-old was killed and two 31-year-olds were arrested.' 'A|19-year-old|killed
two|31-year-olds|detained'
	expect number,counted,measure 'Police arrested a four-year-old and a 25-year-old.' 'a|four-year-old|detained
a|25-year-old|detained'
}

@test "a limit of age behind be" {
	expect number,counted 'About half of the 90 patients admitted were under five.' '90|patients'
	expect number 'Three victims were under 18 and two were over 65.' 'Three
two'
	expect modifier,number 'Casualties were over 40.' 'over|40'
}

@test "a share in brackets is no age" {
	expect number 'There are 188 families, across Old Brook (27%), Al Harran (26%) and Nether Stow (14%).' '188' '27' '26' '14'
}

@test "the age in a bracket behind the name of one who was counted, or of whom a body is" {
	expect number 'Police arrested 2 active cadres, namely Ibomcha Singh (32) and Tomba Laishram (28), for extortion.' '2'
	expect number 'The bodies of Ali Khan (32), Omar Farooq (28) and Maria Tau (7) were found.' ''
	expect number 'The killing of Ali Khan (32) led to 12 arrests.' '12'
}

@test "the end of a season, the year of one report, and no flooded shops" {
	expect number,counted 'Some 900 people are in need (plan 2017 - 18).' '900|people'
	expect number,counted "According to the board's 2003 annual report, ten men died." 'ten|men'
	expect number,measure 'There are no flooded shops.' 'no|affected'
	expect number 'There are no known shops.'
}

@test "ages behind a place, of two persons alike, and of several persons" {
	expect number 'Two men from Lima, 51 and 37, and two women from Cusco, 44 and 40, were arrested.' 'Two' 'two'
	expect number,measure 'Officers held three men aged between 45 and 61 and two women of 39.' 'three|detained' 'two|detained'
	expect number 'A man and a woman, both 45, were held.' 'A' 'a'
	expect number 'Police held a group of 12.' '12'
}

@test "the ages of several persons, whence they came before them, or behind of" {
	expect number 'Two men from Leeds, 51 and 37, and three women of 39 were jailed.' 'Two' 'three'
}

@test "men who are called after a day, and their ages in a row" {
	DATE=2023-06-18 expect number,period 'Police arrested three suspects: Sunday Igwe (41), Peter Obi (29) and Friday Eze, 33.' 'three|'
	DATE=2023-06-18 expect number,period 'Police arrested 12 men: 8 on Sunday and 4 on Monday.' '12|' '8|Sunday' '4|Monday'
}

@test "no part, no ties; as young as twelve; the year of a census; numbers to call" {
	expect number 'The fair took in 90 shops, most with no tie to the town and some that took no part in it.' '90'
	expect number 'They told of 57 rapes of girls, some as young as twelve.' '57'
	expect number 'The reserve (2014 census) lost nine lions.' 'nine'
	expect number $'Toll Free Number: 6232\n\nWe remind you of the numbers 998 and 112!'
	expect number 'The reserve has 90 lions and two were killed.' 'two'
}

@test "ages in brackets behind names" {
	expect number 'Two villagers, namely Ali Khairi (34) and Omar Maqbul (32), were killed.' 'Two'
	expect number 'On 10 July, Bilal Qadah (33) was shot dead.'
	expect number 'Cases were reported in Deir Nidham (12) and Kafr Malik (9).' '12' '9'
}

@test "the year of a title, and one that a clause tells of" {
	DATE=2019-02-24
	expect number $'Coastguard Presents 2018 Rescue Statistics\n\nDespite the rain 2018 saw more than 6,000 people rescued.' '6,000'
	expect number,counted 'Crews rescued 2018 people.' '2018|people'
}

@test "the loss of so many lives tells no age" {
	expect number,counted,measure 'Storms led to the loss of 36 lives.' '36|lives|killed'
	expect number 'The man of 36 was seen.'
}

@test "what hedges a count before its noun limits no age" {
	expect number,counted 'Patrols found arms, among them some 30 explosive devices and 12 rifles.' '30|explosive devices' '12|rifles'
}

@test "an age that labels the number which closes its line" {
	expect number,counted $'Arrests:\n- Under 18: 2\n- 18-25: 12\n- 60+: 9' '2|Arrests' '12|Arrests' '9|Arrests'
	expect number,counted $'Arrests:\n- 12 men: 3 freed' '12|men' '3|men'
}

@test "the decade that somebody is in of his life is no time" {
	expect number,period 'A man in his early forties was held and a woman in her twenties was killed.' 'A|' 'a|'
	expect number,period 'In the early nineties, 12 men were killed.' '12|the early nineties'
}

@test "what one person is said to be is how old; ages in a bracket behind persons label the number of the line" {
	expect number,counted 'The owner, who is 41, and the boy, who was 12 at the time, were arrested.' 
	expect number 'The number injured is 41.' '41'
	expect number,counted $'Hospital admissions:\n- Men (18-59): 40\n- Women (65+): 12\n- Girls (under 18): 3' '40|Men' '12|Women' '3|Girls'
	expect number,counted $'Held:\n- Boys (12): 40' '12|Boys' '40|Boys'
}

@test "the age behind a name in quotation marks, or one that a place has too" {
	expect number "A man known as 'Tigre', 33, was shot." 'A'
	expect number,place 'In Lagos, 40 were held.' '40|Lagos'
}
