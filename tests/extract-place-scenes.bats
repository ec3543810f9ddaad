#!/usr/bin/env bats
# Sites and events that are told by the place they are in.

setup() {
	load helper
}

@test "a site behind an article is at the place it is called by, whatever stands between" {
	expect number,country,place 'Three workers died at an Ohio steel plant. The police said no more.' 'Three|US|Ohio'
	expect number,country,place 'Two were hurt at a northern Nevada gold mine. The police said no more.' 'Two|US|Nevada'
	expect number,country,place 'Five men drowned when part of an Alberta grain storage barn fell. The police said no more.' 'Five|CA|Alberta'
	expect number,country 'Nine people were shot at a small-town Ohio grain mill. The police said no more.' 'Nine|US'
}

@test "a site's people, its firm and a verb behind the name are no site" {
	expect number,country 'Clashes with Ohio steel plant workers hurt 12 people. The police said no more.' '12|'
	expect number,country 'Guards of an Ohio steel company held three men. The police said no more.' 'three|'
	expect number,country 'Four people died in a Lima beans truck. The police said no more.' 'Four|'
}

@test "an event is where the name in front of it says" {
	expect number,country 'Seven people were killed in a Nairobi shooting. The police said no more.' 'Seven|KE'
	expect number,country 'The Nairobi blast wounded 30 people. The police said no more.' '30|KE'
	expect number,country 'Police seized 14 kg of cocaine in a Lisbon raid. The police said no more.' '14|PT'
	expect number,country 'Eleven people died in the Nevada wildfires. The police said no more.' 'Eleven|US'
}

@test "the sentence that says where it happened tells of what was counted before" {
	expect number,country $'Fourteen people died when buses collided on Monday, police said. The accident happened near Jimma in Ethiopia.\n\nSix others were hurt.' 'Fourteen|ET' 'Six|ET'
	expect number,country $'Fourteen people died on Monday, police said. Six others were hurt.\n\nThe head-on collision occurred at around 2 a.m. on Monday at Salgaa in Kenya, they said.' 'Fourteen|KE' 'Six|KE'
	expect number,country $'Fourteen people died on Monday, police said. The earthquake struck the Puglia region of Italy.' 'Fourteen|IT'
	expect number,country $'Fourteen people died on Monday, police said. The talks will take place in Paris.' 'Fourteen|'
	expect number,country $'Gunmen killed 14 people in Chad on Monday. The attack happened as six people were buried in Niger.' '14|TD' 'six|NE'
}

@test "an attack on another place, and what came before, is not where" {
	expect number,country 'Three people died in a Nairobi attack on Mogadishu. The police said no more.' 'Three|SO'
	expect number,country 'Three people died in a Kenya attack. The police said no more.' 'Three|'
	expect number,country 'Three people died in a Nepal bus crash. The police said no more.' 'Three|NP'
	expect number,country 'Since the Nairobi blast, police have arrested 30 people. The police said no more.' '30|'
}

@test "a maker's name is not the hamlet that is called so" {
	expect number,country 'Two men died at a Lincoln plant. The police said no more.' 'Two|'
}

@test "where people were trying to get to is not where they were" {
	expect number,country 'Crews came to the aid of 304 people attempting to cross to England.' '304|'
	expect number,country 'Police in Calais stopped 60 migrants trying to reach Britain.' '60|FR'
	expect number,country 'Some 12 migrants managed to reach Spain.' '12|ES'
}

@test "a name that nobody knows is in the country that its paragraph opens with, and not where a lone namesake is" {
	local text=$'Quake at Mandalay\n\nb. MYANMAR. The Council reports 2,056 deaths.\n\nc. THAILAND. Officials told of 18 deaths at a building in Chatuchak. 78 workers are missing.'
	expect number,place "$text" '2,056|MYANMAR' '18|Chatuchak, THAILAND' '78|Chatuchak, THAILAND'
	text=$'TONGA: Volcanic eruption\n\nTonga has no power, and the Tongan navy is at sea. On Mango all huts were destroyed; on Fonoifua two houses remain damaged.'
	expect number,place "$text" 'two|Fonoifua, TONGA'
}
