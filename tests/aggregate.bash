# Figures for the tests of aggregate, by hand: `figure NAME=VALUE ...` appends a
# row to figures.csv. `n=N` sets low, value and high; what is not named is blank,
# but doc, line, start, end and the month, which go on from row to row.

figure_columns=doc,published,line,start,end,modifier,number,unit,counted,outcome,place,period,place_basis,period_basis,source,scope,of,text,date,from,to,country,area,measure,group,kind,unit_code,low,high,value,note

figures_begin() {
	echo "$figure_columns" >figures.csv
	figure_start=0
}

figure() {
	local -A cell
	local pair row= column

	figure_start=$((figure_start + 10))
	cell=([doc]=a.txt [line]=$((figure_start / 10)) [start]=$figure_start
	    [end]=$((figure_start + 2)) [from]=2024-03-01 [to]=2024-03-31)
	for pair; do
		cell[${pair%%=*}]=${pair#*=}
	done
	if [ -n "${cell[n]-}" ]; then
		cell[low]=${cell[n]} cell[value]=${cell[n]} cell[high]=${cell[n]}
	fi
	for column in ${figure_columns//,/ }; do
		row+=${cell[$column]-},
	done
	echo "${row%,}" >>figures.csv
}

# answers OPTIONS... -- ROW...: aggregate with the options prints just these rows.
answers() {
	local options=()

	while [ "$1" != -- ]; do
		options+=("$1")
		shift
	done
	shift
	run -0 --separate-stderr sitrep-aggregate --no-header "${options[@]}" figures.csv
	diff <(printf '%s\n' "$@") <(printf '%s\n' "$output")
	[ -z "$stderr" ]
}

# numbers GROUP -- ROW...: the same, of group columns, value and note alone.
numbers() {
	local group=$1

	shift 2
	run -0 --separate-stderr sitrep-aggregate -g "$group" figures.csv
	diff <(printf '%s\n' "$@") <(printf '%s\n' "$output" | cut -d, "-f$(awk -F, -v n="$group" \
	    'BEGIN { k = split(n, a, ","); print "1-" k "," k + 2 "," k + 6 }')" | tail -n +2)
	[ -z "$stderr" ]
}
