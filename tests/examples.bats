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

@test "README.md shows what its commands print" {
	cp -R "$ROOT/examples" "$BATS_TEST_TMPDIR"
	cd "$BATS_TEST_TMPDIR" || return 1
	sed -n '/^## What it does/,/^## Read on/s/^    //p' "$ROOT/README.md" >shown
	sed -n 's/^\$ //p' shown >commands
	while read -r command; do
		printf '$ %s\n' "$command"
		eval "$command" </dev/null
	done <commands >"$BATS_TEST_TMPDIR/printed"
	diff "$BATS_TEST_TMPDIR/shown" "$BATS_TEST_TMPDIR/printed"
}
