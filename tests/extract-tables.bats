#!/usr/bin/env bats
# How extract reads tables that tell in words: each row its own day and place.
load helper

# rows TEXT: number, country and first day of each figure.
rows() {
	DATE=2024-04-02 figures number,country,from "$(printf '%b' "$1")"
}

@test "a table that tells in words: the day and the place of a row govern its text" {
	run -0 rows 'Attacks on ships\n\n| Date | Location | Details |\n| --- | --- | --- |\n| 3 March 2024 | Berbera | Gunmen boarded a tanker and took 4 crew members hostage. |\n| 11.3.2024 | Aden | Two skiffs were destroyed and six pirates killed. |\n'
	[ "$output" = $'a|SO|2024-03-03\n4|SO|2024-03-03\nTwo|YE|2024-03-11\nsix|YE|2024-03-11' ]
	run -0 rows 'No\tDate\tPlace\tWhat happened\n1\t12/03/2024\tMosul\tIn all 14 passengers died when a bus left the road.\n2\t13/03/2024\tNakuru\tTwo lorries collided and three people were hurt.\n'
	[ "$output" = $'14|IQ|2024-03-12\nTwo|KE|2024-03-13\nthree|KE|2024-03-13' ]
}

@test "a heading or a list with tabs is no table that tells in words" {
	run -0 rows 'Results of the day in the district:\n\n*\t33 wanted men were traced and arrested;\n*\t97 for attempted murder in the town of Nakuru;\n'
	[ "$output" = $'33||\n97|KE|' ]
}

@test "a day in digits in front of a name is a day" {
	run -0 rows 'On 10.3.2024 Harbour Police seized four boats.\n\nThe 4th Harbour Brigade seized five.\n'
	[[ "$output" == $'four||2024-03-10\nfive||'* ]]
}
