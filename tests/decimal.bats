#!/usr/bin/env bats
# Exact decimals of any size.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	PATH=$SITREP/tests/unit:$PATH
	cd "$BATS_TEST_TMPDIR" || return 1
}

# gives ANSWER A OPERATION B [SCALE]
gives() {
	run -0 decimal <<<"$2 $3 $4 ${5:-0}"
	[ "$output" = "$1" ]
}

@test "decimals are exactly as their text says" {
	gives 0.3 0.1 + 0.2
	gives 0.00 1.10 - 1.1
	gives 100000000000000000000000000000000000000000000 99999999999999999999999999999999999999999999 + 1
	gives 1500 1.5e3 + 0
	gives 0.015 1.5e-2 + 0
	gives 1.0 .5 + .5
	gives 0 -0 + 0
}

@test "what is no plain decimal is none" {
	for text in . - + e5 1e 1e+ 1,000 0x10 1.2.3 12a 1e10000 '--1' 1_0 nan inf \
		1..2 1.2. 1234.67. ..1 1/2 12:45 1234567x x2345678 1-2 -.-1 1.-2 $'12\xb0' $'\xb1.2' 12345678x; do
		gives 'no number' "$text" + 1
	done
}

@test "division rounds halves to the even neighbour" {
	gives 0 1 / 2
	gives 2 3 / 2
	gives -2 -3 / 2
	gives 0.33 1 / 3 2
	gives -0.67 2 / -3 2
}

@test "random calculations agree with exact integers" {
	seed=${DECIMAL_SEED:-$RANDOM}
	echo "seed $seed"
	python3 "$ROOT/tests/unit/decimal_cases.py" ask 20000 "$seed" | decimal >ours
	python3 "$ROOT/tests/unit/decimal_cases.py" answer 20000 "$seed" | cmp - ours
}
