#!/usr/bin/env bats
bats_require_minimum_version 1.5.0

@test "every day of ten thousand years, there and back" {
	load helper
	run -0 "$SITREP/tests/unit/calendar"
	[ "$output" = '3652059 days' ]
}
