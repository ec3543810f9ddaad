#!/usr/bin/env bats
# Changes, rates, prices, shares, amounts of something else, and what is planned, needed or forecast: no figures.

setup() {
	load helper
}

@test "changes, prices and plans are no figures" {
	expect number 'Attacks rose by 12 per cent.' ''
	expect number 'There were 30 fewer than in May.' ''
	expect number 'The clinic cost about $84,000.' ''
	expect number 'The agency plans to assist 5,000 families.' ''
}

@test "prices, rates and exceptions are no figures" {
	expect number 'Nine were freed on bail of €3,000 each.' Nine
	expect number 'They were sold for between $35 and $50.'
	expect number 'The quarry yields two million tonnes of slate a year.'
	expect number 'The Forum listed this (p. 2); its doors open daily at 10.'
}

@test "needs are no figures" {
	expect number '1,500 tents are urgently needed, the mayor said.'
	expect number 'The camp needs 1,500 tents and 400 blankets.'
	expect number,counted 'The camp received 1,500 tents and 400 blankets.' '1,500|tents
400|blankets'
}

@test "what is awaited is no figure yet" {
	expect number 'A further 5,000 tents are expected on 12 March.'
	expect number,counted 'Four men are expected in court.' 'Four|men'
}

@test "what is had or held goes on in an enumeration; so does a promise" {
	expect number 'The hospital has 240 beds, 12 wards and two operating theatres.'
	expect number 'We must spend $5 million, train 20,000 teachers and build 400 schools.'
	expect number,measure 'The agency trained 20 teachers and built four schools.' '20|trained' 'four|other'
}

@test "what a number changed by and came to are no range" {
	expect number,counted 'The number of displaced persons rose by 14,000 to 402,000.' '402,000|displaced persons'
	expect number,low,high 'The blast hurt 12 to 15 people.' '12 to 15|12|15'
}

@test "how big each thing is; goods that come by the length" {
	expect number,unit,counted 'Five 300 kilogram aircraft bombs were destroyed.' 'Five||300 kilogram aircraft bombs'
	expect number,unit,counted 'Police seized 3,196 metres cloths, 150 m wire and 90 meters detonating cord.' '3,196|metres|cloths' '150|m|wire' '90|meters|detonating cord'
	expect number,counted 'The navy sank a 12 metre boat and two 20 m trawlers.' 'a|12 metre boat' 'two|20 m trawlers'
	expect number,counted 'Troops found 01x 12.7mm gun and 03x RPG launchers.' '01|12.7mm gun' '03|RPG launchers'
	expect number,counted 'The smugglers had AK 47 rifles when two men were held.' 'two|men'
}

@test "changes told before their noun, behind a comma and in other words" {
	expect number,measure 'The mission counted 850 casualties, up 24 per cent over May.' '850|casualties'
	expect number,measure 'That was a decrease in civilian casualties of six per cent.' ''
	expect number,counted 'Some 93 children, equivalent to 12 per cent, fell ill.' '93|children'
	expect number,outcome 'Some 2 million people are in IPC Phase 3 or above.' '2 million|in IPC Phase'
}

@test "what will be done is a plan, whatever it is" {
	expect number 'We will hire twenty thousand teachers and build forty hospitals by 2030.'
	expect number 'They would spend 2.5 per cent of their income on roads.'
	expect number 'Some 23 meetings were planned for the month.'
	expect number,counted 'In May the guards freed 12 hostages.' '12|hostages'
	expect number,counted 'The 12 deaths were due to floods.' '12|deaths'
	expect number 'The county will hire 300 teachers in Wales.'
	expect number,counted 'Twelve rescues are under way.' 'Twelve|rescues'
}

@test "what is in the pipeline is a plan" {
	expect number 'So far 540 tents were delivered, with 4,000 more in the pipeline.' 540
}

@test "the share of those told in the clause says their number again" {
	expect number,counted 'A total of 580 people were registered in Mao (72%), while 149 were recorded as returnees (18%).' '580|people' '149|people'
}

@test "what fills each bottle, how strong a quake was, whom a ship could carry; both that stands for those before it" {
	expect number,counted 'Police found 190 bottles of 300 ml Rum Star with fake stamps.' '190|bottles of 300 ml Rum Star'
	expect number,counted 'Ninety packs (each weighing 90 kilogram) were distributed.' 'Ninety|packs'
	expect number,counted 'Some seven quakes between 4.1 and 4.8 magnitude were felt.' 'seven|quakes'
	expect number,counted 'The largest aftershock registered 5.4 on the Richter scale.'
	expect number,counted 'The plane was capable of carrying 30 people when two men stole it.' 'two|men'
	expect number,counted 'These are towns which both saw riots on Monday.'
	expect number,counted 'The floods in Manila and six outlying provinces displaced 190 families.' '190|families'
}

@test "what an amount is, is no result" {
	expect number 'Two milligrams of fentanyl is a deadly dose.' ''
	expect number 'Officers seized 2 kg of fentanyl.' '2'
}

@test "how many are targeted is a plan" {
	expect number $'People targeted: 40,000\nPeople reached: 12,000' '12,000'
}

@test "the value of illicit goods whose amount is told" {
	expect number,counted 'Police seized 1,200 cartons of illicit cigarettes worth $3.6 million.' '1,200|cartons of illicit cigarettes'
}

@test "several times tells of no number" {
	expect number,counted 'The centre was hit several times and 12 men died.' '12|men'
}

@test "so much above or below something is a change, and so is an increase by so much" {
	expect number 'Cases stood at 910 (an increase by 6.5%), 21% above what was notified a year before.' '910'
	expect number 'Deaths were 12% below the average.'
}

@test "a change goes on" {
	expect number 'In all 117 riders died, an increase of nine on last year and of 21 on 2022.' '117'
	expect number 'This was an increase of five cases of theft, 12 raids and nine arrests.'
	expect number 'There were 14 raids, an increase of five raids, 12 thefts and nine arrests.' '14' '12' 'nine'
}

@test "a share in words is no number of anybody" {
	expect number,counted 'One in five children is hungry; 14 children died.' '14|children'
	expect number 'Nearly nine in ten homes fell, and two men died.' 'two'
	expect number 'Troops killed two in three raids.' 'two' 'three'
}

@test "both of two nouns changed where no verb tells of the second" {
	expect number,counted 'Rail recorded 212 crashes, a fall of 31 crashes and 18 deaths on the year before.' '212|crashes'
	expect number,counted 'There was a rise of 8 fires, and four crews were hurt.' 'four|crews'
	expect number,counted 'A breakdown by region showed 14 fires.' '14|fires'
}

@test "a share said again in a bracket of its own, and a mine that a cart hit" {
	expect number 'In all, 23% of the launches (1,927) were to tugs.' '23'
	expect number,counted 'A lorry struck a landmine, killing four porters.' 'four|porters'
	expect number,counted 'Sappers destroyed a landmine.' 'a|landmine'
}

@test "down by so many from what it was" {
	expect number 'There were 77 deaths, down 33 from 110 a year ago.' '77' '110'
}

@test "how much rain or snow fell is no figure" {
	expect number 'The storm brought 240 mm of rain, and 12 inches of snow fell on the hills.'
	expect number,unit 'They seized 30 metres of cable.' '30|metres'
}

@test "who are targeted for aid; but what guns target" {
	expect number 'Some 1,950 families were fed; a further 3,400 are targeted.' '1,950'
	expect number 'About 40,000 people are targeted, and the plan targets 900 children.'
	expect number,measure 'Guns targeted 12 posts, and 14 depots were targeted.' '12|engaged' '14|engaged'
}

@test "how large the sea is that ships watch" {
	expect number 'The fleet keeps watch over 900,000 square miles of water and caught 41 boats.' '41'
}

@test "an amount that is said again in another unit" {
	expect number,counted 'Customs found 300 kilos of resin, equivalent to 91,000 doses, and a van.' '300|resin' 'a|van'
	expect number,counted 'Customs found 300 kg of resin, or about 660 pounds, and six vans.' '300|resin' 'six|vans'
	expect number,counted 'Rebels burned 40 huts or 12 barns.' '40|huts' '12|barns'
}

@test "those whom a response aims at, beside those reached" {
	expect number 'WFP reached 1.9M people | 5.0M targeted' '1.9M'
	expect number 'Some 12 journalists were targeted.' '12'
}

@test "what is forecast, budgeted or measured in the air is no figure" {
	expect number 'The islands expect between 14 and 21 named storms.'
	expect number,counted 'Another 30 officers were deployed, raising its strength to 90 officers out of 96 budgeted.' '30|officers'
	expect number 'The gas density was about 0.4 per cent.'
}

@test "a share of what is named says its number again in a bracket" {
	expect number '90% of those back from Chad (560 people) were assisted.' '90'
	expect number,counted 'Aid reached 90% of the returnees from Chad (560 people), including 40 women.' '90|returnees' '40|women'
}

@test "behind a name and a low line stands an identifier; two changes respectively" {
	expect number 'url: /records/1991_2016_burra_broadcaster_content_38547/'
	expect number 'Police held _12 men_ in Leeds.' '12'
	expect number,counted '345 people were killed in 174 such accidents in October, up 44.4 percent and 26.1 percent respectively from September.' '345|people' '174|accidents'
	expect number,counted 'A landslide event in Bari hurt one person.' 'A|landslide event' 'one|person'
}

@test "in brackets behind what rose or fell stands from how many to how many" {
	expect number,counted 'There was an increase in deaths (from 10 to 14).' '10|deaths' '14|deaths'
	expect number,counted 'Attacks fell (from 40 to 22).' '40|Attacks' '22|Attacks'
	expect number,counted 'Despite a four per cent fall in raids (from 215 to 206), the number of victims rose by 24 per cent (from 641 to 792).' \
	    '215|raids' '206|raids' '641|victims' '792|victims'
}

@test "an improvement on a time before is a change, and what that was no time of what is told next" {
	DATE=2025-02-01 expect number,from $'The mines recorded 42 deaths in 2024, an improvement of 24% from the previous years. That included 11 gold deaths.' '42|2024-01-01' '11|2024-01-01'
	DATE=2025-02-01 expect number,from $'The mines recorded 42 deaths in 2024, a 24% improvement on the previous year. Of these, 11 were at gold mines.' '42|2024-01-01' '11|2024-01-01'
}
