#!/usr/bin/env bats
# The bench runs, and all that it measures give one answer.
bats_require_minimum_version 1.5.0

@test "the reader and the writer agree with their peers on a small table" {
	load helper
	run -0 --separate-stderr python3 "$ROOT/tests/bench/bench.py" --megabytes 1 --rounds 1 --only reader "$SITREP"
	[[ "$output" == *"count the fields, plain"*"copy a table, prose"* ]]
	[ -z "$stderr" ]
}
