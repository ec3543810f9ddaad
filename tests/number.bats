#!/usr/bin/env bats
# What numbers, bounds and units come to.

setup() {
	load helper
}

# reads EXPECTED NUMBER [MODIFIER [UNIT [COUNTED]]]: low|high|unit_code|note of one row.
reads() {
	local found
	found=$(printf '%s\t%s\t%s\t%s\n' "$2" "${3:-}" "${4:-}" "${5:-}" |
		sitrep-normalize -t --header number,modifier,unit,counted --no-header |
		awk -F'\t' '{ print $14 "|" $15 "|" $13 "|" $17 }')
	if [ "$found" != "$1" ]; then
		printf '%s [%s] [%s]: wanted %s, found %s\n' "$2" "${3:-}" "${4:-}" "$1" "$found"
		return 1
	fi
}

@test "each line of the tables fires in its own example" {
	run -0 "$SITREP/tests/unit/number_examples"
	[[ $output = *", 0 did not fire" ]]
}

@test "digits in every grouping" {
	reads '7|7||' 7
	reads '1250|1250||' 1,250
	reads '1250|1250||' '1 250'
	reads '1250|1250||' $'1\u00a0250'
	reads '1250|1250||' $'1\u202f250'
	reads '3456789|3456789||' 3.456.789
	reads '3456789|3456789||' 34,56,789
	reads '3456.5|3456.5||' 3,456.5
	reads '8.5|8.5||' 8,5
	reads '0.75|0.75||' .75
	reads '123456789012345678901234567890|123456789012345678901234567890||' \
	    123456789012345678901234567890
}

@test "numbers of more than 38 digits go with words" {
	local n=99999999999999999999999999999999999999999
	reads "${n}000005|${n}000005||" "$n million five"
	reads "${n}05|${n}05||" "$n hundred five"
	reads "100|100||number: passed over: $n" "one hundred $n"
}

@test "a point before three digits groups a count, and parts a measure" {
	reads '142000|142000||number: read as thousands: 142.000' 142.000 '' '' people
	reads '142|142||' 142.000
	reads '1.125|1.125|t|' 1.125 '' tonnes rice
	reads '1125000|1125000||' '1.125 million' '' '' people
}

@test "multipliers, grown on or by themselves" {
	reads '1400000|1400000||' '1.4 million' '' '' people
	reads '3000000|3000000||' 3m '' '' people
	reads '17000|17000||' 17k
	reads '645000|645000||' 645K
	reads '2500000000|2500000000||' 2.5bn
	reads '70000000|70000000||' '7 crore'
	reads '400000|400000||' '4 lakh'
	reads '2000000000000|2000000000000||' 'two lakh crore'
	reads '36|36||' '3 dozen'
	reads '600000|600000||' 6e5
}

@test "words up to billions" {
	reads '0|0||' zero
	reads '17|17||' seventeen
	reads '84|84||' Eighty-four
	reads '84|84||' 'eighty four'
	reads '203|203||' 'two hundred and three'
	reads '203|203||' 'two hundred three'
	reads '100|100||' 'a hundred'
	reads '1002|1002||' 'a thousand and two'
	reads '412018|412018||' 'four hundred and twelve thousand and eighteen'
	reads '3000300|3000300||' 'three million three hundred'
	reads '1500000000|1500000000||' 'one and a half billion'
	reads '12|12||' 'a dozen'
	reads '1|1||' another
	reads '1|1||' 'a single'
}

@test "fractions" {
	reads '2.5|2.5||' '2 1/2'
	reads '0.5|0.5||' $'\u00bd'
	reads '3.25|3.25||' $'3\u00bc'
	reads '0.5|0.5|t|' 'half a' '' ton
	reads '500000|500000||' 'half a million'
	reads '250000|250000||' 'a quarter of a million'
	reads '750000|750000||' 'three quarters of a million'
	reads '0.75|0.75||' 'three quarters'
	reads '0.333333|0.333333||number: rounded: 1/3' 1/3
}

@test "signs and points in words, in a cell of numbers" {
	reads '-4.5|-4.5||' -4.5
	reads '-5|-5||' 'minus five'
	reads '6.02|6.02||' 'six point nought two'
}

@test "zero words" {
	for word in no none nobody 'no one' nil nothing 'not one'; do
		reads '0|0||' "$word"
	done
	reads '0|0||' O
}

@test "vague words have a low end only, but for a couple and a dozen" {
	reads '3|||' several
	reads '3|||' 'a number of'
	reads '2|2||' 'a couple of'
	reads '2|2||' both
	reads '12|||' dozens
	reads '20|||' scores
	reads '100|||' hundreds
	reads '300|||' 'several hundred'
	reads '10000|||' 'tens of thousands'
	reads '100000|||' 'hundreds of thousands'
}

@test "bounds before the number" {
	reads '9|||' 9 'at least'
	reads '9|||' 9 'no fewer than'
	reads '10|||' 9 'more than'
	reads '10|||' 9 'Over'
	reads '|9||' 9 'up to'
	reads '|9||' 9 'as many as'
	reads '|8||' 9 'fewer than'
	reads '|8||' 9 under
	reads '9|9||' 9 about
	reads '9|9||' 9 'an estimated'
	reads '13|||' 'a dozen' 'more than'
}

@test "more than so much of a measure is not more by one" {
	reads '9|9|kg|' 9 'some' kg
	reads '9||kg|' 9 'more than' kg
	reads '|9|kg|' 9 'less than' kg
	reads '2.5|||' 2.5 'more than'
}

@test "bounds behind the number, and within its cell" {
	reads '9|||' 9 'or more'
	reads '9|9||' 9 'or so'
	reads '9|||' '9 or more'
	reads '9|||' 9+
	reads '9|||' 9-plus
	reads '|9||' '9 or fewer'
	reads '9|||' 'at least nine'
	reads '10|19||' 'more than 9 and less than 20'
	reads '9|20||' 'at most 20 and at least 9'
	reads '9|||' '>= 9'
	reads '|8||' '< 9'
}

@test "ranges" {
	reads '4|6||' '4 to 6'
	reads '4|6||' 4-6
	reads '4000|6000||' $'4,000\u20136,000'
	reads '4|6||' 'between 4 and 6'
	reads '4|6||' '4 and 6' between
	reads '4000000|6000000||' '4 to 6 million'
	reads '4000|6000||' 4k-6k
	reads '2|3||' 'two or three'
}

@test "money by its code, mark or name" {
	reads '2000000|2000000|USD|' 'US$2 million'
	reads '2000000|2000000|USD|' '2 million' '' 'US$'
	reads '10000000||USD|' 'tens of millions of dollars'
	reads '750|750|EUR|' 750 '' $'\u20ac'
	reads '750|750|GBP|' $'\u00a3750'
	reads '750|750|CHF|' '750 Swiss francs'
	reads '750|750|SEK|' 'SEK 750'
	reads '50000000|50000000||unit: of which country: INR+PKR+NPR+LKR+MUR+SCR' 'Rs 5 crore'
}

@test "rupees and dinars are those of the country" {
	run -0 --separate-stderr sitrep-normalize <<<$'number,unit,place\n5,rupees,Nepal\n5,dinars,Iraq\n5,dinars,'
	[[ ${lines[1]} = '5,rupees,Nepal,,,,NP,,,,,NPR,5,5,5,' ]]
	[[ ${lines[2]} = '5,dinars,Iraq,,,,IQ,,,,,IQD,5,5,5,' ]]
	[[ ${lines[3]} = '5,dinars,,,,,,,,,,,5,5,5,unit: of which country: '* ]]
}

@test "measures by their UCUM symbols" {
	reads '40|40|kg|' 40kg
	reads '40|40|kg|' 40 '' kilograms
	reads '40|40|t|' 40 '' MT
	reads '40|40|[lb_av]|' 40 '' lbs
	reads '40|40|ha|' 40 '' hectares
	reads '40|40|km2|' 40 '' 'sq km'
	reads '40|40|m3|' 40 '' $'m\u00b3'
	reads '40|40|%|' 40 '' 'per cent'
	reads '40|40|%|' '40 percent'
	reads '400|400|kg|' 4 '' quintals
}

@test "what is not understood is noted, not guessed" {
	reads '|||number: no number: unknown' unknown
	reads '7|7||unit: not known: widgets' 7 '' widgets
	reads '7|7||modifier: not known: sadly' 7 sadly
	reads '7|7||number: passed over: people' '7 people'
}

@test "a misspelt word is read as the one it is an edit away from" {
	reads '17|17||number: misspelt: sevnteen as seventeen' sevnteen
	reads '9|9||modifier: misspelt: aproximately as approximately' 9 aproximately
	reads '9|9|ha|unit: misspelt: hecctares as hectares' 9 '' hecctares
}
