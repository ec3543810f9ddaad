# shellcheck shell=bash
# For the tests of extract's layout. layout_main shows each block: index, kind and depth, the block
# it stands under, marks (b: blank line before it, t: before any running text), the text with
# " / " between its lines, and a cell's labels.

# blocks TEXT: shows the blocks of the text, whose escapes printf knows.
blocks() {
	printf '%b' "$1" >text
	run -0 --separate-stderr layout_main text
	[ -z "$stderr" ]
}

# are LINE...: these are the blocks.
are() {
	diff <(printf '%s\n' "$@") <(printf '%s\n' "$output")
}
