bats_require_minimum_version 1.5.0

load helper

# locate CELL [HINT]: found, country, area, note or reason, parted by |.
locate() {
	printf '%s\t%s\n' "$1" "${2:-}" | "$SITREP/tests/unit/gazetteer" locate ${GAZETTEER:+"$GAZETTEER"} |
	    cut -f 2- | tr '\t' '|'
}

# Is CELL [HINT] = COUNTRY [AREA]?
lies_in() {
	local expected="$1|$2" cell="$3" hint="${4:-}"

	run -0 locate "$cell" "$hint"
	case "$output" in
	"yes|$expected|"*) ;;
	*) echo "$cell ($hint): $output, not $expected"; return 1 ;;
	esac
}

@test "a country by its common, official, old and short names" {
	lies_in IQ '' Iraq
	lies_in IQ '' 'the Republic of Iraq'
	lies_in US '' U.S.
	lies_in GB '' UK
	lies_in CD '' DRC
	lies_in CD '' 'Democratic Republic of the Congo'
	lies_in CI '' 'Ivory Coast'
	lies_in MM '' Burma
	lies_in TR '' Türkiye
	lies_in XK '' Kosovo
	lies_in VN '' 'VIET NAM'
	lies_in KR '' 'South Korea'
	lies_in IQ '' iraq
}

@test "a code counts alone in its cell" {
	lies_in IQ '' IQ
	lies_in IQ '' IRQ
	lies_in IQ IQ-NI IQ-NI
	run -0 locate 'NE of town'
	[ "$output" = 'no|||NE: not in the gazetteer' ]
}

@test "several countries, in the order of the text" {
	lies_in IQ+SY '' 'Iraq and Syria'
	lies_in SY+IQ '' 'eastern Syria and northern Iraq'
	lies_in US+MX '' 'the US-Mexico border'
	lies_in TR+SY '' 'the Turkish-Syrian border'
	lies_in IN+NP '' 'the Indo-Nepal border'
	lies_in CN+IN '' 'the Sino-Indian border'
	lies_in IN IN-MZ 'the Indo-Bangladesh border in Mizoram'
	lies_in GE+AM+TR '' 'Georgia, Armenia and Turkey'
}

@test "a part of a country" {
	lies_in SY '' 'northeast Syria'
	lies_in TD '' 'EASTERN CHAD'
	lies_in YE '' 'Houthi-controlled Yemen'
	lies_in IQ IQ-NI 'Nineveh province'
	lies_in UA UA-63 'Kharkiv oblast'
	lies_in SY SY-DY 'Deir ez-Zor'
	lies_in SY SY-DY 'Deir Ezzor'
	lies_in SY SY-DY 'Dayr az Zawr'
}

@test "what contains a place settles which one it is" {
	lies_in LB Tripoli 'Tripoli, Lebanon'
	lies_in LY LY-TB 'Tripoli, Libya'
	lies_in SY Hajin 'Hajin, Syria'
	lies_in SY Manbij 'the Syrian city of Manbij'
	lies_in PE 'PE-PUN+PE-CUS' "Peru's Puno and Cusco"
	lies_in AF AF-KHO 'Nowheristan district, Khost province'
	lies_in IQ '' 'the Nowher and Elsewher areas of Iraq'
	lies_in US US-GA 'Atlantis, Ga.' US
	lies_in US Tampa 'Tampa, FL'
	lies_in ZM ZM-03 'Eastern Province, Zambia'
}

@test "the noun beside a name says which of its namesakes is meant" {
	lies_in NG NG-NI 'Niger state'
	lies_in NE '' Niger
	lies_in AF AF-FRA 'Farah province'
	lies_in AF 'Farah city' 'Farah city'
}

@test "neighbours and the other cells make a country likely" {
	lies_in LB 'LB-BA+Tripoli' 'Beirut and Tripoli'
	lies_in US US-GA+US-AL 'Georgia and Alabama'
	lies_in LB Tripoli Tripoli LB
	lies_in ZM ZM-02 Central ZM
}

@test "what was assumed is noted" {
	run -0 locate Tripoli
	[ "$output" = 'yes|LY|LY-TB|Tripoli: LY rather than LB' ]
	run -0 locate Tripoli LB
	[ "$output" = 'yes|LB|Tripoli|Tripoli: LB rather than LY' ]
	run -0 locate Nowheristan
	[ "$output" = 'no|||Nowheristan: not in the gazetteer' ]
	run -0 locate Nowheristan IQ
	[ "$output" = 'yes|IQ||Nowheristan: taken to be in IQ' ]
}

@test "a place that is named elsewhere" {
	run -0 locate 'the province'
	[ "$output" = 'no|||the province: names no place' ]
	run -0 locate 'the northeast' SY
	[ "$output" = 'yes|SY||the northeast: taken to be in SY' ]
	run -0 locate 'either country'
	[ "$output" = 'no|||either country: names no place' ]
	run -0 locate 'either country' IQ+SY
	[ "$output" = 'yes|IQ+SY||either country: taken to be in IQ+SY' ]
	run -0 locate 'the mountains' SY
	[ "$output" = 'no|||the mountains: names no place' ]
}

@test "a name that many countries have needs one of them" {
	run -0 locate 'Eastern Province'
	[[ "$output" == 'no|||Eastern Province: in several countries ('* ]]
}

@test "a sea lies in no country" {
	lies_in '' 'Red Sea' 'the southern Red Sea'
	lies_in '' 'Gulf of Aden' 'the Gulf of Aden'
}

@test "a piece of another name is no place" {
	run -0 locate 'Tell Brak'
	[[ "$output" == no* ]]
	run -0 locate 'the George hospital'
	[[ "$output" == no* ]]
	run -0 locate 'three states'
	[[ "$output" == no* ]]
}

@test "a division that is called like a country is not in it for that" {
	run -0 locate 'Jordan District'
	[[ "$output" == 'no|||Jordan: '* ]]
	run -0 locate 'St. Martin Parish'
	[[ "$output" == no* ]]
	lies_in TD '' 'Jordan District' TD
	lies_in LU '' 'Luxembourg District'
	lies_in NG NG-NI 'Niger State'
	lies_in ML '' 'Mali villages'
	lies_in US '' 'US City'
}

@test "an empty cell and one that is all marks" {
	run -0 locate ''
	[ "$output" = 'no|||' ]
	run -0 locate ' , ; - '
	[[ "$output" == 'no|||'* ]]
}

# Each name of each table, beside its own country, is found in that country.
@test "every name of the tables lies in its country" {
	cd "$BATS_TEST_DIRNAME/.."
	for table in common/vocabulary/en/places.tsv common/vocabulary/en/cities.tsv common/vocabulary/en/towns.tsv common/vocabulary/en/villages.tsv common/vocabulary/en/airports.tsv \
	    common/vocabulary/en/demonyms.tsv "$SITREP/vocabulary/countries.tsv" \
	    "$SITREP/vocabulary/divisions.tsv"; do
		awk -F '\t' '!/^#/ && $1 != "NAME" && length($2) == 2 && $NF != "code" { print $1 "\t" $2 }' \
		    "$table" >"$BATS_TEST_TMPDIR/cells"
		[ -s "$BATS_TEST_TMPDIR/cells" ]
		"$SITREP/tests/unit/gazetteer" locate <"$BATS_TEST_TMPDIR/cells" |
		    paste - "$BATS_TEST_TMPDIR/cells" |
		    # Mali is a country, whatever is called so in Guinea.
		    awk -F '\t' '$3 != $NF && !($4 == "" && $5 ~ / rather than /) { print; wrong = 1 } END { exit wrong }'
	done
}

@test "a territory that is a country too is no part of the other by what the rest of the row names" {
	lies_in TW '' Taiwan CN
	lies_in YT '' Mayotte FR
	lies_in MO '' Macao CN
	lies_in HK '' 'Hong Kong, China'
}

@test "a territory with a country's code of its own is that country, whatever contains it" {
	lies_in HK '' 'Hong Kong Special Administrative Region of China'
	lies_in MO '' 'Macao SAR, China'
	lies_in TW '' 'Taiwan, China'
	lies_in PR '' 'Puerto Rico, USA'
	lies_in US US-GA 'Georgia, United States'
	lies_in CN CN-GD 'Guangdong, China'
}

@test "at the end of a chain of commas stands what holds its small towns" {
	lies_in PH 'Las Navas' 'Barangay San Roque, Las Navas, Northern Samar'
	lies_in IQ+SY Mosul+SY-RA 'Mosul, Raqqa, Syria'
}

@test "a name that goes on to a noun of places is no town that its first word is, nor are two towns side by side two" {
	lies_in ID '' 'Lima Puluh Kota Regency' ID
	lies_in ID ID-SB 'Lima Puluh Kota Regency, West Sumatra'
	lies_in KE KE-30 'Nairobi Dagoretti Ward in Kenya'
	lies_in ID Bandung 'Bandung Barat Regency'
	lies_in ID+YE Bandung+Barat 'Bandung and Barat'
	lies_in US Lincoln 'Lincoln Juarez Bridge'
}

@test "among towns of one country in a list a hamlet of theirs is meant, and no small town elsewhere" {
	lies_in CD Mongbwalu+Bunia+Rwampara 'Mongbwalu, Bunia and Rwampara'
	lies_in SC Mahe+Praslin+Victoria 'Mahe, Praslin and Victoria'	# not the state of Australia
	lies_in CD Komanda+Lita 'Komanda, Lita, Logo'
	lies_in US+FR Dallas+Houston+FR-75 'Dallas, Houston and Paris'
	lies_in NG Logo Logo
}

@test "a country's name before an American state is a town's" {
	lies_in US US-TN 'Lebanon, Tennessee'
	lies_in US US-IN 'Peru, Indiana'
	lies_in SY SY-ID 'Syria, Idlib'
	lies_in JO+SY SY-HL 'Jordan, Aleppo'
	lies_in CN+US US-TX+US-OH 'China, Texas and Ohio'
}

@test "a village is no city of its name" {
	lies_in PH Catarman 'San Jose village, Catarman'
	lies_in NG '' 'Karachi village' NG
	lies_in UA Kharkiv 'Kharkiv villages'
}

@test "what is only a province stands behind its towns, and what only one country has says which" {
	lies_in JM JM-14 'Waterford, St. Catherine'
	lies_in JM JM-14 'Waterford, Saint Catherine, Jamaica'
	lies_in NZ NZ-WKO 'Kawhia, Waikato, New Zealand'
	lies_in AU Katherine 'Katherine, Northern Territory'
}

@test "what is in a place is no namesake of it elsewhere" {
	lies_in IN Imphal 'Tingri in Imphal'
	lies_in EC 'Galapagos+Pacific' 'Galapagos Islands in the Pacific'
}

@test "a lesser town and a county are known, a word for a name is none" {
	lies_in US 'Sioux City' 'Sioux City'
	lies_in US 'Woodbury County' 'Woodbury County'
	lies_in GB Honiton Honiton
	run -0 "$SITREP/tests/unit/gazetteer" text <<<'Police in Normal, the Deal and the Hook; they met in Sioux City.'
	[ "$output" = "Sioux City?=US;" ]
}

@test "in running text the longest name counts, capitalised" {
	run -0 "$SITREP/tests/unit/gazetteer" text <<-'END'
	Forces near Deir ez-Zor and in South Sudan met; the hit was nice; al-Hol camp; Cox's Bazar; Syria's north.
	END
	[ "$output" = "Deir ez-Zor=SY;South Sudan=SS;al-Hol=SY;Cox's Bazar=BD;Syria=SY;" ]
}

@test "a name that is also a word says so" {
	run -0 "$SITREP/tests/unit/gazetteer" text <<<'Troops left Hit for Ramadi.'
	[ "$output" = 'Hit?=IQ;Ramadi=IQ;' ]
}

make_gazetteer() {
	GAZETTEER=$BATS_TEST_TMPDIR/places
	LC_ALL=C sort >"$GAZETTEER"
}

@test "a gazetteer file adds places" {
	make_gazetteer <<-'END'
	newtown by the weir	NZ	-	400	Newtown-by-the-Weir
	upper slaughterhouse	GB	GB-GLS	12	Upper Slaughterhouse
	END
	lies_in NZ Newtown-by-the-Weir 'Newtown by the Weir'
	lies_in GB GB-GLS 'Upper Slaughterhouse'
	run -0 locate 'Lower Slaughterhouse'
	[[ "$output" == no* ]]
}

@test "of thousands of one name the one in the country beside it is found" {
	for i in $(seq 300); do
		printf 'san nadie\tMX\t-\t%d\tSan Nadie %d\n' $((i * 1000)) "$i"
	done >"$BATS_TEST_TMPDIR/many"
	printf 'san nadie\tCR\t-\t5\tSan Nadie\n' >>"$BATS_TEST_TMPDIR/many"
	make_gazetteer <"$BATS_TEST_TMPDIR/many"
	lies_in MX 'San Nadie 300' 'San Nadie'
	lies_in CR 'San Nadie' 'San Nadie, Costa Rica'
	lies_in CR 'San Nadie' 'San Nadie' CR
}

@test "two hamlets of one name in two countries stay open" {
	make_gazetteer <<-'END'
	little nowhere	AU	-		Little Nowhere
	little nowhere	NZ	-		Little Nowhere
	END
	run -0 locate 'Little Nowhere'
	[ "$output" = 'no|||Little Nowhere: in several countries (AU, NZ)' ]
	lies_in NZ 'Little Nowhere' 'Little Nowhere, New Zealand'
}

@test "a gazetteer that is not sorted is named with its line" {
	GAZETTEER=$BATS_TEST_TMPDIR/places
	printf 'b town\tNZ\t-\t1\tB Town\na town\tNZ\t-\t1\tA Town\n' >"$GAZETTEER"
	run -2 --separate-stderr "$SITREP/tests/unit/gazetteer" locate "$GAZETTEER" <<<'B Town'
	[ "$stderr" = "gazetteer: $GAZETTEER:2: the gazetteer is not sorted here (LC_ALL=C sort)" ]
}

@test "a line that is none is named" {
	GAZETTEER=$BATS_TEST_TMPDIR/places
	printf 'a town\n' >"$GAZETTEER"
	run -2 --separate-stderr "$SITREP/tests/unit/gazetteer" locate "$GAZETTEER" <<<'A Town'
	[ "$stderr" = "gazetteer: $GAZETTEER:1: not a line of a gazetteer: name, country, area, population, name to show" ]
}

@test "a gazetteer that is empty, missing or a directory" {
	GAZETTEER=$BATS_TEST_TMPDIR/places
	: >"$GAZETTEER"
	lies_in IQ '' Iraq
	run -2 --separate-stderr "$SITREP/tests/unit/gazetteer" locate "$BATS_TEST_TMPDIR/none" <<<Iraq
	[ "$stderr" = "gazetteer: $BATS_TEST_TMPDIR/none: cannot read the gazetteer: No such file or directory" ]
	run -2 --separate-stderr "$SITREP/tests/unit/gazetteer" locate "$BATS_TEST_TMPDIR" <<<Iraq
	[ "$stderr" = "gazetteer: $BATS_TEST_TMPDIR: a gazetteer is a plain file, as it is searched where it lies" ]
}

@test "a gazetteer is made of a GeoNames dump" {
	printf '%s\t%s\t%s\t%s\t1\t2\t%s\t%s\t%s\t\t\t\t\t\t%s\t\t\tZ\t2024-01-01\n' \
	    1 "Sainte-Personne d'Été" "Sainte-Personne d'Ete" 'Saint Nobody,Нигде' P PPL FR 4321 \
	    2 'Lake Nowhere' 'Lake Nowhere' '' H LK CA 0 >"$BATS_TEST_TMPDIR/dump"
	sh "$BATS_TEST_DIRNAME/../examples/geonames-gazetteer.sh" <"$BATS_TEST_TMPDIR/dump" >"$BATS_TEST_TMPDIR/places"
	GAZETTEER=$BATS_TEST_TMPDIR/places
	lies_in FR "Sainte-Personne d'Été" "Sainte-Personne d'Été"
	lies_in FR "Sainte-Personne d'Été" 'Saint Nobody'
	[ "$(wc -l <"$GAZETTEER")" -eq 2 ]
	sh "$BATS_TEST_DIRNAME/../examples/geonames-gazetteer.sh" -a <"$BATS_TEST_TMPDIR/dump" >"$BATS_TEST_TMPDIR/all"
	GAZETTEER=$BATS_TEST_TMPDIR/all
	lies_in CA 'Lake Nowhere' 'Lake Nowhere'
}

@test "a user's own table of places adds to ours" {
	mkdir "$BATS_TEST_TMPDIR/words"
	printf 'NAME\tCOUNTRY\tAREA\tkind\tthousands\tuse\nNowheristan\tIQ\tIQ-NI\tdivision\t-\t-\n' \
	    >"$BATS_TEST_TMPDIR/words/places.tsv"
	run -0 sitrep-normalize --place place --vocabulary "$BATS_TEST_TMPDIR/words" <<-'END'
	place
	Nowheristan
	END
	[[ "$output" == *'Nowheristan,'*IQ,IQ-NI* ]]
}

@test "a country beside another is no small part of that one" {
	lies_in NE '' Niger NG
	lies_in NG NG-NI 'Niger State' NG
	lies_in ML '' Mali GN
	lies_in US US-GA Georgia US
	lies_in PL+SK 'Tatra Mountains' 'the Tatras'
}

@test "two capitals behind a town are a state's, unless the town is in the country of that code" {
	lies_in US US-AZ 'San Carlos, AZ'
	lies_in US US-CA 'Oldbrook, CA'
	lies_in US Salem 'Salem, OR'
	lies_in DE DE-BE 'Berlin, DE'
}

@test "numbers of regions are no codes" {
	lies_in VI 'St. Croix' 'St. Croix, VI'
	run -0 locate 'Regions V, VI and IX'
	[[ $output = 'no|'* ]]
}

@test "two towns in one word lie in their countries" {
	lies_in AF AF-KAB+AF-KAN 'the Kabul-Kandahar highway'
	lies_in IT Sigonella Sigonella
}
