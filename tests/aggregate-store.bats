#!/usr/bin/env bats
bats_require_minimum_version 1.5.0

@test "keys and their payloads, records and their files" {
	load helper
	run -0 "$SITREP/tests/unit/aggregate_store"
	[ "$output" = '20000 keys' ]
}
