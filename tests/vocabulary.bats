#!/usr/bin/env bats
# The words as data: each line fires, and a user's lines go over ours.

setup() {
	load helper
	WORDS=$BATS_TEST_TMPDIR/words
	mkdir "$WORDS"
	outcome_columns=$'PHRASE\tTHEN\tFRAME\tOF\tmeasure\texample'
}

# means COUNTED OUTCOME MEANING [UNIT]: measure, group and kind of the cells.
means() {
	local found
	found=$(printf '%s\t%s\t%s\n' "$1" "$2" "${4:-}" | "$SITREP/tests/unit/classify_tool")
	if [ "$found" != "$3" ]; then
		printf '%s [%s]: wanted %s, found %s\n' "$1" "$2" "$3" "$found"
		return 1
	fi
}

@test "each line of the tables fires in its own example" {
	run -0 "$SITREP/tests/unit/words"
	[[ $output = *", 0 did not fire" ]]
}

@test "no table of ours has two lines with one key" {
	local words=$BATS_TEST_DIRNAME/../common/vocabulary/en tables
	mapfile -t tables < <(printf '%s\n' "$words"/*.tsv "$SITREP/vocabulary/currencies.tsv" |
	    grep -v -e '/places.tsv$' -e '/towns.tsv$' -e '/cities.tsv$' -e '/demonyms.tsv$')
	[ "${#tables[@]}" -gt 20 ]
	run -0 awk -F '\t' '
	    FNR == 1 { columns = 0; split("", seen) }
	    /^#/ || $0 == "" { next }
	    !columns { columns = NF; for (i = 1; i <= NF; i++) capital[i] = $i !~ /[a-z]/; next }
	    { key = ""; for (i = 1; i <= columns; i++) if (capital[i]) key = key FS $i }
	    seen[key]++ { print FILENAME ":" FNR ":" key }
	    ' "${tables[@]}"
	[ "$output" = "" ]
}

@test "the words made at compile time are those made at the start" {
	local text
	for text in "$BATS_TEST_DIRNAME"/../examples/*.txt; do
		cmp <(sitrep-extract "$text") <(sitrep-extract --vocabulary "$WORDS" "$text")
	done
}

@test "the outcome by verb and by class of the noun" {
	means 'rifles' 'recovered' 'seized|weapons|'
	means 'hostages' 'recovered' 'rescued|hostages|'
	means 'bodies' 'recovered' 'killed|people|'
	means 'patients' 'recovered' 'recovered|patients|'
	means 'US troops' 'recovering' 'recovered|US forces|'
	means 'poultry' 'swept away' 'killed|livestock|'
	means 'houses' 'swept away' 'destroyed|houses|'
	means 'fighters' 'neutralised' 'neutralized|militants|'
	means 'shells' 'neutralised' 'cleared|ammunition|'
}

@test "words behind the object" {
	means 'men' 'took into custody' 'detained|men|'
	means 'a baby' 'brought a baby ashore alive' 'rescued|children|'
	means 'pumps' 'put out of action' 'damaged|goods|'
}

@test "an event is its own measure, unless a verb for events befalls it" {
	means 'joint operations' 'conducted' 'operation||joint'
	means 'attacks' 'repelled' 'attack||'
	means 'wildfires' 'brought under control' 'suppressed||'
	means 'house searches' 'carried out' 'raid||'
}

@test "a noun that is the outcome, and a verb over it where it is a person" {
	means 'deaths' 'reported' 'killed|people|'
	means 'refugees' '' 'displaced|refugees|'
	means 'refugees' 'returned' 'returned|refugees|'
	means 'hostages' 'freed' 'rescued|hostages|'
	means 'cases of measles' 'confirmed' 'infected|people|'
	means 'rifles' 'recovery of' 'seized|weapons|'
	means 'patients' 'recovery of' 'recovered|patients|'
}

@test "two outcomes of one number" {
	means 'soldiers' 'killed or wounded' 'casualties|soldiers|'
	means 'mines' 'found and defused' 'cleared|mines|'
	means 'bombs' 'found and destroyed' 'destroyed|explosives|'
	means 'suspects' 'arrested and released' 'detained|suspects|'
}

@test "the head of a phrase" {
	means 'pieces of unexploded ordnance' 'removed' 'cleared|UXO|'
	means 'members of the group' 'killed' 'killed|people|'
	means 'vehicles and fuel tanks' 'destroyed' 'destroyed|vehicles|'
	means 'warships / boats' 'sunk' 'destroyed|ships|'
	means 'heads of cattle' 'stolen' 'seized|livestock|'
	means 'surrendered insurgents' '' 'surrendered|insurgents|'
	means 'widgets' 'painted' 'other||'
}

@test "defaults where nothing says what befell" {
	means 'pistols' '' 'seized|weapons|'
	means 'tents' '' 'delivered|relief items|'
	means '' 'seized' 'seized|money|' USD
	means 'men' '' 'other|men|'
}

@test "groups go with people, not with their things" {
	means 'ISIS operatives' 'killed' 'killed|ISIS|'
	means 'ISIS vehicles' 'destroyed' 'destroyed|vehicles|'
	means 'al-Shabaab' 'killed' 'killed|Al-Shabaab|'
	means 'US airstrikes' 'conducted' 'strike||'
}

@test "a user's line adds to ours and goes over ours" {
	printf '%s\n%s\n' "$outcome_columns" \
	    $'weigh\t-\tobject\tvehicle\tweighed\t12 trucks were weighed' >"$WORDS/outcomes.tsv"
	printf 'PHRASE\tOF\tgroup\texample\nisis\tperson\tthe group\tISIS fighters\n' >"$WORDS/groups.tsv"
	run -0 "$SITREP/tests/unit/classify_tool" "$WORDS" <<<$'trucks\tweighed'
	[ "$output" = 'weighed|vehicles|' ]
	run -0 "$SITREP/tests/unit/classify_tool" "$WORDS" <<<$'ISIS fighters\tkilled'
	[ "$output" = 'killed|the group|' ]
}

@test "a bad table names file and line" {
	printf '%s\n%s\n%s\n' "$outcome_columns" \
	    $'weigh\t-\tobject\t-\tweighed\t12 trucks were weighed' \
	    $'weigh\t-\tobject\t-\tother\t12 trucks were weighed' >"$WORDS/outcomes.tsv"
	run -2 --separate-stderr "$SITREP/tests/unit/classify_tool" "$WORDS" </dev/null
	[[ $stderr = *"outcomes.tsv:3: \"weigh\" stands in line 2 already" ]]
	printf 'PHRASE\tmeasure\nkill\tkilled\n' >"$WORDS/outcomes.tsv"
	run -2 --separate-stderr "$SITREP/tests/unit/classify_tool" "$WORDS" </dev/null
	[[ $stderr = *"outcomes.tsv:1: the columns are not those of the table outcomes" ]]
	mv "$WORDS/outcomes.tsv" "$WORDS/outcome.tsv"
	run -2 --separate-stderr "$SITREP/tests/unit/classify_tool" "$WORDS" </dev/null
	[[ $stderr = *"there is no table of this name" ]]
}

@test "each kind of cue is one that is asked for, and the other way round" {
	run -0 diff <(grep -v '^#' "$ROOT/common/vocabulary/en/cues.tsv" | tail -n +2 | cut -f2 | sort -u) \
	    <(sed -n 's/^\t\[CUE_.*\] = "\(.*\)",$/\1/p' "$ROOT/common/words/cue.c" | sort)
	[ -z "$output" ]
}
