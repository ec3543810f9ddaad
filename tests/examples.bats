#!/usr/bin/env bats
# The examples print what they are said to print.

setup() {
	load helper
}

@test "the pipelines of the examples print pipelines.txt" {
	run -0 --separate-stderr sh "$ROOT/examples/pipelines.sh"
	[ "$output" = "$(cat "$ROOT/examples/pipelines.txt")" ]
	[ -z "$stderr" ]
}

@test "README.md shows what the pipeline prints" {
	cd "$ROOT/examples"
	sitrep-extract harbour-2024-02.txt | sitrep-normalize >"$BATS_TEST_TMPDIR/feb.csv"
	sitrep-aggregate "$BATS_TEST_TMPDIR/feb.csv" | while read -r line; do
		grep -qF "    $line" "$ROOT/README.md" || {
			echo "not in README.md: $line"
			return 1
		}
	done
}
