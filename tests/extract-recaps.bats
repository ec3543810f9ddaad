#!/usr/bin/env bats
# What the recaps of armies, police and customs count: their wordings.
load helper

@test "how weapons are made, or whether they work, is not what befell them" {
	expect number,measure 'Troops listed eight locally constructed rifles, one home built rifle and one unserviceable pistol.' \
	    'eight|seized' 'one|seized' 'one|seized'
	expect number,measure 'Assessors listed 12 destroyed houses.' '12|destroyed'
}

@test "a quotation that goes on behind the noun is no part of it" {
	expect number,counted 'The ministry said 68 "rebels were killed" on Monday.' '68|rebels'
}

@test "a good intent is no goods; what goods are worth at" {
	expect number,counted,measure 'False alarm with good intent - 1,613' '1,613|False alarm|incident'
	expect number,counted 'Guards collected 40 drums worth at $2 million.' '40|drums'
}

@test "round the clock is no round" {
	expect number,counted,measure 'The mission made 1,700 patrols round the clock.' '1,700|patrols|patrol'
}

@test "some parts in running text make no total" {
	expect number,scope "$(printf 'The army said that 127 rebels surrendered in March.\n\nIn Bo 12 rebels surrendered on 3 March. In Kenema nine rebels surrendered on 5 March. In Makeni four rebels surrendered on 9 March.')" \
	    '127|' '12|part' 'nine|part' 'four|part'
}

@test "how wine was made is not what befell the bottles behind it" {
	expect number,counted,measure 'Guards seized 31 bottles of locally produced wine and 19 crates of beer.' '31|bottles of locally produced wine|seized' '19|crates of beer|seized'
}

@test "who accompanied them, and what a number comprises of" {
	expect number,measure 'The brigade told of the surrender of 56 rebels. The group included 13 men accompanied by 43 women.' '56|surrendered' '13|surrendered' '43|surrendered'
	expect number,measure,scope 'The 12 persons rescued comprise of one man, three women and eight children.' '12|rescued|total' 'one|rescued|part' 'three|rescued|part' 'eight|rescued|part'
}

@test "a combined operation is no total; a claim about one is none" {
	expect number,scope 'A combined maritime operation led to the arrest of 12 men.' 'A|' '12|'
	expect number 'The navy dismissed recent claims about a successful attack.' ''
}

@test "a quotation too may tell of something else" {
	expect number,scope "$(printf 'Troops said 892 rebels surrendered in March.\n\n\"In addition, five rebels who fled their camps surrendered to a post,\" he said.')" '892|' 'five|'
}

@test "one that a strike consisted of is counted" {
	expect number,counted 'The force made a strike consisting of one engagement against rebels.' 'a|strike' 'one|engagement'
}

@test "a storm's or an operation's own name is no place; a place that was hit is where" {
	expect number,place,country 'Cyclone Gombe killed 12 people.' '12||'
	expect number,place 'In Operation Claw-Lock, 4 terrorists were neutralised.' '4|'
	expect number,place 'Texas was among the worst affected states, with 34 deaths.' '34|Texas'
	expect number,place 'Kharkiv was shelled, killing 12.' '12|Kharkiv'
}

@test "a mission that serves in one country says which of the namesakes is meant" {
	expect number,country 'MONUSCO condemns the killing of 12 civilians in Beni territory.' '12|CD'
}
