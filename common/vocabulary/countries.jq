# from iso_3166-1.json
#
# Countries by name: the common and the official one, the inverted forms set
# right ("Korea, Republic of"), and the codes, which count only alone in a cell.

def word: ["Chad", "Jordan", "Georgia", "Jersey"];

def names:
	[.name, .common_name, .official_name] | map(select(. != null)) |
	map(sub("^[Tt]he "; "") | sub(" \\((French part|Dutch part|Malvinas|Vatican City State|Keeling)\\)"; "")) |
	map(., (capture("^(?<of>[^,]+), (?<what>.*( of| of the|British|U\\.S\\.))$") //
	    empty | .what + " " + .of | sub("^The "; ""))) |
	map(., (select(test("\\bSaint\\b")) | gsub("\\bSaint\\b"; "St.")),
	    (select(test(" and ")) | gsub(" and "; " & ")));

"# Made from ISO 3166-1 as iso-codes has it.",
"NAME\tCOUNTRY\tuse",
([."3166-1"[] | .alpha_2 as $code |
	(names | unique[] | [., $code, (if IN(word[]) then "word" else "-" end)]),
	([.alpha_2, .alpha_3][] | [., $code, "code"])
] | unique_by(.[0:2])[] | join("\t"))
