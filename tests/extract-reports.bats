#!/usr/bin/env bats
# Ways in which bulletins say things: what their grammar leaves out or puts aside.

setup() {
	load helper
}

@test "brackets, long or within others, do not part a subject from its verb" {
	expect number,counted,measure \
	    'Four towns (Aba, Abak, Ado, Akure, Asaba, Auchi, Bama, Bauchi, Bida, Benin and Port Harcourt (the harbour)) and one hamlet are cut off.' \
	    'Four|towns|affected' 'one|hamlet|affected'
	expect number,counted,measure 'Two towns are cut off, with 12 cases of measles in one of them.' \
	    'Two|towns|affected' '12|cases of measles|infected'
}

@test "a telephone number behind its plus" {
	expect number 'For more, call +977-9712345678 (press) or +977-9712345679 Emergency.' ''
}

@test "the number of missing" {
	expect number,counted,measure 'The ministry said the number of missing was 16.' '16|missing|missing'
}

@test "who speaks of people" {
	expect number,counted,measure 'Nineteen calls were from families who had fled.' 'Nineteen|calls|other'
	expect number,counted,measure 'Nineteen families who had fled were helped.' 'Nineteen|families|assisted'
}

@test "who acts is not whom it befell" {
	expect number,counted,measure 'Ten gunmen stormed the camp, killing 12.' 'Ten|gunmen|other' '12||killed'
	expect number,counted,measure 'Ten gunmen stormed the camp; six were killed.' 'Ten|gunmen|other' 'six|gunmen|killed'
	expect number,counted,measure 'The envoys visited 320 detainees and won the release of 14.' \
	    '320|detainees|other' '14|detainees|released'
}

@test "an earlier value is that of the whole" {
	expect number,counted 'Crews put out 112 fires, including 31 explosions, compared with 90 the previous day.' \
	    '112|fires' '31|explosions' '90|fires'
}

@test "a part of a part; head of animals; kits for people" {
	expect number,counted 'So far 812 cases (600 confirmed) including 511 deaths (301 confirmed, 211 probable) have been recorded.' \
	    '812|cases' '600|cases' '511|deaths' '301|deaths' '211|deaths'
	expect number,counted 'Some 3,100 head of deer died.' '3,100|head of deer'
	expect counted,measure 'Teams distributed kits for 900 people.' 'people|assisted'
}

@test "a rate before its share is what is counted" {
	expect number,counted,measure 'By Monday 61 cases, including 9 deaths (case fatality ratio (CFR): 15%), were reported.' \
	    '61|cases|infected' '9|deaths|killed' '15|case fatality ratio|other'
	expect number,counted,measure 'The case fatality rate among confirmed cases was 14%.' '14|case fatality rate|other'
	expect number,counted,measure 'The mortality rate was 10%.' '10|mortality rate|other'
	expect number,counted,measure,scope \
	    'The district reported 12 deaths (case fatality rate 2.5%). Of these, five were children.' \
	    '12|deaths|killed|' '2.5|case fatality rate|other|' 'five|children|killed|part'
}

@test "a qualifier in a bracket is of the noun of the whole" {
	expect number,counted,measure,scope 'So far 51 (49 confirmed and two probable) nurses fell ill.' \
	    '51|nurses|infected|cumulative' '49|nurses|infected|part' 'two|nurses|infected|part'
	expect number,counted,measure 'The clinic reported 40 cases (31 suspected, nine confirmed).' \
	    '40|cases|infected' '31|cases|infected' 'nine|cases|infected'
	expect number,counted,measure 'No suspected or probable cases were reported.' \
	    'No|suspected or probable cases|infected'
}

@test "of these N: the whole, which heads its part" {
	expect number,counted,measure,scope 'Police held 50 men. Of these 50 men, nine were freed.' \
	    '50|men|detained|' '50|men|detained|' 'nine|men|rescued|part'
}

@test "what befell the parts is the noun of their whole" {
	expect number,counted,measure 'The district reported 12 deaths, including five children.' \
	    '12|deaths|killed' 'five|children|killed'
	expect number,counted,measure '12 deaths (five men, seven women) were reported.' \
	    '12|deaths|killed' 'five|men|killed' 'seven|women|killed'
	expect number,counted,measure 'Police made 12 arrests – five men and seven women.' \
	    '12|arrests|detained' 'five|men|detained' 'seven|women|detained'
	expect number,counted,measure 'The bodies were those of four men and one woman.' \
	    'four|men|killed' 'one|woman|killed'
}

@test "vehicles that cross bring nothing unless they carry aid" {
	expect number,counted,measure 'On Monday 40 trucks crossed into Chad.' '40|trucks|other'
	expect number,counted,measure 'On Monday 40 aid trucks crossed into Chad.' '40|aid trucks|delivered'
}

@test "behind a number over one, an unknown singular is no noun" {
	expect number,counted,measure 'There were 90 lorries bound for Oslo and 61 bound for Bergen.' \
	    '90|lorries|other' '61|lorries|other'
	expect number,counted 'The number of lorries at the border fell (320 compared to ten last week).' \
	    '320|lorries' 'ten|lorries'
}

@test "what is weighed is what was counted before its weight" {
	expect number,counted,measure 'The boat was carrying 500 bundles of cocaine weighing 4,000 pounds.' \
	    '500|bundles of cocaine|seized' '4,000|cocaine|seized'
	expect number,counted,measure 'One boat was found to be carrying 70 kg of heroin, while the other held 60 kg.' \
	    'One|boat|seized' '70|heroin|seized' '60|heroin|seized'
}

@test "one case, a case of, and what goes with a number above one" {
	expect number,counted,measure 'One case was reported in Goma.' 'One|case|infected'
	expect number,counted,measure 'One case of mumps and a case of suspected polio were found.' \
	    'One|case of mumps|infected' 'a|case of suspected polio|infected'
	expect number,counted,measure 'The disease was found in one case.' ''
	expect number,counted,measure 'Five regions (Afar, South East (SE) and Oromiya) and one city are affected.' \
	    'Five|regions|affected' 'one|city|affected'
	expect number,counted,measure "Floods have affected seven of Ghana's 16 regions." \
	    'seven|regions|affected' '16|regions|other'
}

@test "names, stuff and -ing forms that share the noun behind them" {
	expect number,counted 'The raid brought in multiple Coast Guard and Navy ships.' 'multiple|Coast Guard and Navy ships'
	expect number,counted,measure 'Customs seized 12 tonnes of cocaine and marijuana.' '12|cocaine and marijuana|seized'
	expect number,counted 'The navy stopped 13 suspected drug smuggling vessels.' '13|suspected drug smuggling vessels'
	expect number,counted 'The navy stopped 13 men smuggling rifles.' '13|men'
}

@test "what a number with its own outcome does not count" {
	expect number,counted,measure 'The clinic told of nine deaths with 40 wounded.' 'nine|deaths|killed' '40|wounded|injured'
	expect number,counted,measure 'Police broke up protests with 40 arrested.' '40||detained'
	expect number,counted,measure 'The year was busy for arrests, with 171 so far.' '171|arrests|detained'
	expect number,counted,measure 'Police found the bodies of a guard and a clerk.' 'a|guard|killed' 'a|clerk|killed'
}

@test "parts of places, items that were recovered, conjuncts without numbers, worth of" {
	expect number,counted 'Jets struck 45 targets, including 25 command centres and launch sites.' \
	    '45|targets' '25|command centres and launch sites'
	expect number,counted,measure 'Recovered items include 68 rifles, 12 fabricated guns and 14 vehicles.' \
	    '68|rifles|seized' '12|fabricated guns|seized' '14|vehicles|seized'
	expect number,counted,measure 'A bomb hit a minibus, killing the driver, his wife and five passengers.' \
	    'a|minibus|engaged' 'five|passengers|killed'
	expect number,counted,measure 'Police announced the confiscation of $2 million worth of heroin.' '2 million|heroin|seized'
}

@test "adjectives and participles before an and share the noun behind it" {
	expect number,counted,measure 'Forces carried out 46 partnered and 9 unilateral operations.' \
	    '46|operations|operation' '9|unilateral operations|operation'
	expect number,counted,measure 'The sweeps led to 14 killed and 57 detained militants.' \
	    '14|militants|killed' '57|detained militants|detained'
}

@test "a breakdown behind a bracket is of what the bracket divides" {
	expect number,counted,measure 'Monitors counted 40 casualties (12 killed, 28 hurt): 30 men and 10 women.' \
	    '40|casualties|casualties' '12|casualties|killed' '28|casualties|injured' '30|men|casualties' '10|women|casualties'
}

@test "kept from: it did not come about" {
	expect number,outcome 'Forty swimmers rescued from drowning were treated.' 'Forty|treated'
	expect number,counted,measure 'Guards prevented 112 people from crossing the river.' '112|people|other'
}

@test "found to, came back positive, missile and air strikes, most of them" {
	expect number,counted,measure 'The launch was found to contain 84 bales of cocaine.' '84|bales of cocaine|seized'
	expect number,counted,measure 'Some 312 of the 5,014 tests came back positive.' '312|tests|infected' '5,014|tests|other'
	expect number,counted,measure 'The enemy made 5 missile and 78 air strikes.' '5|strikes|strike' '78|air strikes|strike'
	expect number,counted,measure 'About 200 fighters, most of them foreigners, laid down their arms.' '200|fighters|surrendered'
	expect number,counted,measure 'Week 14: 212 cases and 4 deaths; week 13: 198 cases and 6 deaths.' \
	    '212|cases|infected' '4|deaths|killed' '198|cases|infected' '6|deaths|killed'
}

@test "a place with its article stands aside" {
	expect number,counted 'There were 167 buses bound for the Netherlands and 161 bound for Oslo.' '167|buses' '161|buses'
}

@test "possessives and quoted words within a phrase; of which is followed by a verb" {
	expect number,counted 'Since May 204 settlers'"'"' attacks were recorded, 12 of which caused deaths.' \
	    "204|settlers' attacks" "12|settlers' attacks"
	expect number,counted "Jets hit 12 'ghost' sites." "12|'ghost' sites"
}

@test "a review's verdicts are no plans; who states is a noun" {
	expect number,counted,measure 'Five reports were determined to be credible and resulted in 51 deaths.' \
	    'Five|reports|other' '51|deaths|killed'
	expect number,source 'The office received 27 new reports and closed 28 reports.' '27|' '28|'
	expect number,source 'The office closed 27 reports. Nine of these reports were assessed to be false.' '27|' 'Nine|'
	expect number,source 'The patrol made 121 arrests and wrote 50 tickets.' '121|' '50|'
	expect number,source 'The council had first reported 12 deaths.' '12|The council'
	expect number,source 'Crews found the body of one man believed to be a fisherman.' 'one|'
}

@test "how heavy one of what is counted is, no amount, parts no enumeration" {
	expect number,counted,measure 'Troops found a bomb weighing 40 kg, two rifles and a mine weighing about 12 kg.' \
	    'a|bomb|seized' 'two|rifles|seized' 'a|mine|seized'
	expect number,counted,measure 'Nine rifles, five mines weighing 5 kg each, a mortar weighing 60 kg and two pouches were recovered.' \
	    'Nine|rifles|seized' 'five|mines|seized' 'a|mortar|seized' 'two|pouches|seized'
	expect number,counted,measure 'Police seized explosives weighing 50 kg.' '50|explosives|seized'
}

@test "a weight tells of what stands before weighing; the dead are recovered; searches at sea" {
	expect number,counted,measure 'Two men were arrested with bags of hemp weighing 279 kg.' 'Two|men|detained' '279|hemp|seized'
	expect number,counted,measure 'Three sailors were recovered deceased.' 'Three|sailors|killed'
	expect number,measure 'Crews conducted six air and sea searches.' 'six|mission'
	expect number,measure 'Some 69 houses incurred mild damage.' '69|damaged'
	expect number 'The storm struck several parts of the region.'
}

@test "of many, what is before a participle is no head; nationality is no place; previous months are no month" {
	expect number,counted,measure 'Four female suspected smugglers died.' 'Four|female suspected smugglers|killed'
	expect number,country 'Police held 20 migrants of Syrian nationality in Adana.' '20|TR'
	expect number,from,to 'The office closed 12 reports from previous months.' '12||'
}

@test "a participle before its noun names no source" {
	expect number,source 'The clinic counted 14 new confirmed measles cases.' '14|'
	expect number,source 'Total confirmed measles cases are now 310.' '310|'
	expect number,source 'Seven laboratory confirmed measles cases have been treated.' 'Seven|'
	expect number,source 'The floods claimed 31 lives.' '31|'
	expect number,source 'Media reported seven deaths.' 'seven|Media'
	expect number,source 'Officials confirmed seven deaths.' 'seven|Officials'
}

@test "a line that counts from a month on, under lines of the day" {
	expect number,outcome,period,measure $'CHOLERA SITREP 45\nNew cases: 356\nDischarged: 388\nCumulative since Oct 2023: 18,210 cases, 657 deaths, CFR 3.6%' \
		'356|cases||infected' '388|Discharged||recovered' '18,210||since Oct 2023|infected' '657||since Oct 2023|killed' '3.6||since Oct 2023|other'
}

@test "hyphens that a line's end left in a word; hours of a day parted by a blank" {
	DATE=2024-06-20 expect number,counted,measure 'Some 900 people are re-ported to have been affect-ed, with 12 houses receiv-ing damage.' \
		'900|people|affected' '12|houses|damaged'
	DATE=2024-06-20 expect number,from,to 'As of 21 00 hours 14 June 2024, 79,900 people were affected.' '79,900||2024-06-14'
	DATE=2024-06-20 expect number,measure 'An ex-soldier shot nine co-workers dead.' 'nine|killed'
}

@test "items of a page whose ends were lost are joined to one another" {
	DATE=2024-06-20 expect number,unit,counted,measure,country 'The days in May brought: 17 arrests (12 in Austria, 5 in Slovenia)19 house searches in AustriaThe seizure of over 96 kg of heroinThe seizure of 3 vans' \
		'17||arrests|detained|' '12||arrests|detained|AT' '5||arrests|detained|SI' '19||house searches|raid|AT' '96|kg|heroin|seized|AT' '3||vans|seized|AT'
	DATE=2024-06-20 expect number,unit,counted,measure 'Results: 12 people arrested40 kg of cocaine seized' '12||people|detained' '40|kg|cocaine|seized'
	DATE=2024-06-20 expect number,unit 'Police of sector7 seized US$40 through YouTube and covid19 tests.' '40|US$'
}
