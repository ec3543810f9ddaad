#!/usr/bin/env bats
# What police, customs, courts and rescuers write of.

setup() {
	load helper
}

@test "what carries a total of so many, and what weighs so much" {
	expect number,counted,outcome 'Two buses carrying a total of 61 people collided near Bari.' 'Two|buses|collided' '61|people|carrying'
	expect number,counted,outcome 'Gold bars weighing 3 kg were found. Ivory weighing 83 kg was seized in Voi.' '3|Gold bars|found' '83|Ivory|seized'
	expect number,counted,measure 'One rider died; 11 others had minor injuries.' 'One|rider|killed' '11|others|injured'
}

@test "the time that heads a bracket is of what stands in it" {
	expect number,period,scope 'Guards seized 40 rifles (year to date: 310) in Bari.' '40||' '310|year to date|cumulative'
}

@test "orders that are served are not delivered" {
	expect number,counted,measure 'Inspectors served nine closure orders in April.' 'nine|closure orders|other'
	expect number,counted,measure 'The kitchen served 900 meals.' '900|meals|delivered'
}
