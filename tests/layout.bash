# shellcheck shell=bash
# For the tests of extract's layout. layout_main shows each block: index, kind and depth, the block
# it stands under, marks (b: blank line before it, t: before any running text), the text with
# " / " between its lines, and a cell's labels.
PATH=$SITREP/tests/unit:$PATH
cd "$BATS_TEST_TMPDIR" || return 1

# Running text, which is no heading.
# shellcheck disable=SC2034
prose='The ministry said on Monday that its patrols had met nobody in the hills.'

# blocks TEXT: shows the blocks of the text, whose escapes printf knows.
blocks() {
	printf '%b' "$1" >text
	run -0 --separate-stderr layout_main text
	[ -z "$stderr" ]
}

# table LINES: shows the cells alone, as "text [row; column; above; title]".
table() {
	cat >text
	run -0 --separate-stderr layout_main text
	output=$(sed -n 's/^[0-9]* cell0 [^:]*: //p' <<<"$output")
}

# are LINE...: these are the blocks.
are() {
	diff <(printf '%s\n' "$@") <(printf '%s\n' "$output")
}
