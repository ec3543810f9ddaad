# What every test file loads: the programs under test are first in the PATH.
bats_require_minimum_version 1.5.0

ROOT=$(cd "$BATS_TEST_DIRNAME/.." && pwd)
SITREP=$(cd "$ROOT" && cd "${SITREP_BUILD:-build}" && pwd)
PATH=$SITREP:$PATH
SHARED=$ROOT/../shared

# Skips where the measuring data beside the project is absent.
need_shared() {
	[ -d "$SHARED/corpus" ] || skip "no ../shared beside the project"
}

# figures COLUMN,... TEXT: the named columns of the figures that extract and
# normalize find in TEXT, one record a line, parted by `|`. DATE is the document's; none: it has no other than its own.
figures() {
	local dated=(--date "${DATE:-2024-05-06}")
	[ "${DATE-}" != none ] || dated=()
	printf '%s\n' "$2" | sitrep-extract -t "${dated[@]}" |
		sitrep-normalize -t | awk -F'\t' -v want="$1" '
		NR == 1 {
			n = split(want, names, ",")
			for (i = 1; i <= NF; i++)
				at[$i] = i
			next
		}
		{
			line = ""
			for (i = 1; i <= n; i++)
				line = line (i > 1 ? "|" : "") $at[names[i]]
			print line
		}'
}

# expect COLUMNS TEXT LINE...: exactly these figures.
expect() {
	local columns=$1 text=$2 wanted found
	shift 2
	wanted=$(printf '%s\n' "$@")
	found=$(figures "$columns" "$text")
	if [ "$found" != "$wanted" ]; then
		printf 'in:     %s\nwanted:\n%s\nfound:\n%s\n' "$text" "$wanted" "$found"
		return 1
	fi
}

# of TEXT: each figure's number, its scope, and the number of the figure that its `of` names.
of() {
	printf '%s\n' "$1" | sitrep-extract -t --date 2024-05-06 | awk -F'\t' '
		NR == 1 {
			for (i = 1; i <= NF; i++)
				at[$i] = i
			next
		}
		{
			number[$at["start"]] = $at["number"]
			rows[++n] = $0
		}
		END {
			for (k = 1; k <= n; k++) {
				split(rows[k], f, "\t")
				print f[at["number"]] "|" f[at["scope"]] "|" number[f[at["of"]]]
			}
		}'
}

expect_of() {
	local text=$1 wanted found
	shift
	wanted=$(printf '%s\n' "$@")
	found=$(of "$text")
	if [ "$found" != "$wanted" ]; then
		printf 'in:     %s\nwanted:\n%s\nfound:\n%s\n' "$text" "$wanted" "$found"
		return 1
	fi
}
