#!/usr/bin/env bats
# The writer of all four programs, and the streams under it.
bats_require_minimum_version 1.5.0

setup() {
	load helper
	PATH=$SITREP/tests/unit:$PATH
	cd "$BATS_TEST_TMPDIR" || return 1
}

# writes TEXT WRITTEN: whole records and single fields come out as the same bytes.
writes() {
	printf '%b' "$1" >input
	printf '%b' "$2" >wanted
	csv_tool copy input | cmp - wanted
	csv_tool put input | cmp - wanted
}

@test "fields are quoted only where they must be" {
	writes '"a","b c","d,e","f""g","h\ni",""\r\n' 'a,b c,"d,e","f""g","h\ni",\n'
}

@test "a carriage return is quoted" {
	writes '"a\rb"' '"a\rb"\n'
}

@test "a record of one empty field is no blank line" {
	writes 'a\n""\n"b"' 'a\n""\nb\n'
}

@test "a field that starts as a BOM does is quoted at the start of a file" {
	writes '\xEF\xBB\xBF\xEF\xBB\xBFa\n' '"\xEF\xBB\xBFa"\n'
	writes 'a\n\xEF\xBB\xBFb\n' 'a\n\xEF\xBB\xBFb\n'
}

@test "a record that libcsv had to read is written like any other" {
	writes 'a,"b,c"\rd,"e"\r' 'a,"b,c"\nd,e\n'
}

@test "tab-separated text and back" {
	printf '"a\tb","c\\d","e\nf","g\rh",""\n' >input
	run -0 csv_tool -T copy input
	[ "$output" = 'a\tb'$'\t''c\\d'$'\t''e\nf'$'\t''g\rh'$'\t' ]
	csv_tool -T put input | csv_tool -t show >tabs
	csv_tool show input | cmp - tabs
}

@test "every length of field, plain and not, at every place in a word" {
	for n in $(seq 0 40); do
		plain=$(head -c "$n" /dev/zero | tr '\0' x)
		for m in $(seq 0 "$n"); do
			echo "$plain,\"${plain:0:m},${plain:m}\",\"${plain:0:m}\"\"${plain:m}\""
		done
	done >input
	csv_tool put input | cmp - input
	csv_tool copy input | cmp - input
}

@test "a file is written beside itself and renamed" {
	echo old >file
	chmod 640 file
	ln -s file link
	echo new | csv_tool -o link copy
	[ "$(cat file)" = new ]
	[ -L link ]
	[ "$(stat -c %a file)" = 640 ]
	[ "$(ls)" = $'file\nlink' ]
}

@test "a name of standard output or error is that stream, between what others write there" {
	{ echo first; echo new | csv_tool -o /dev/stdout copy; echo last; } >file
	[ "$(cat file)" = $'first\nnew\nlast' ]
	{ echo first; echo new | csv_tool -o /dev/stderr copy; echo last >&2; } 2>file >all
	[ "$(cat file)" = $'new\nlast' ]
	[ "$(cat all)" = first ]
	echo new | csv_tool -o both copy >both
	[ "$(cat both)" = new ]
	[ -L /dev/stdout ]
}

@test "a new file has the mode that the umask leaves" {
	umask 027
	echo new | csv_tool -o file copy
	[ "$(stat -c %a file)" = 640 ]
}

killed_by()
{
	echo old >file
	coproc csv_tool -o file copy
	pid=$COPROC_PID
	echo new >&"${COPROC[1]}"
	sleep 0.2
	kill -"$1" "$pid"
	wait "$pid" || [ $? -gt 128 ]
	[ "$(ls)" = file ]
	[ "$(cat file)" = old ]
}

@test "a run that is ended or killed leaves the old file and no other" {
	killed_by TERM
	killed_by KILL
}

@test "a directory that is not there is one line and status 2" {
	run -2 --separate-stderr csv_tool -o nowhere/file copy /dev/null
	[ "$stderr" = 'csv_tool: nowhere/file: No such file or directory' ]
}

@test "a device is written to as it is" {
	echo a | csv_tool -o /dev/null copy
	[ -c /dev/null ]
}

@test "a full disk is one line and status 2" {
	run -2 --separate-stderr bash -c 'echo a | csv_tool copy >/dev/full'
	[ "$stderr" = 'csv_tool: standard output: No space left on device' ]
}

@test "a closed standard output is one line and status 2" {
	run -2 --separate-stderr bash -c 'echo a | csv_tool copy >&-'
	[ "$stderr" = 'csv_tool: standard output: Bad file descriptor' ]
}

@test "a closed pipe ends it without a word" {
	run -0 --separate-stderr bash -c 'yes a | csv_tool copy | head -n 1; [ "${PIPESTATUS[1]}" -eq 141 ]'
	[ "$output" = a ]
	[ -z "$stderr" ]
}

@test "closed standard streams are not mistaken for files" {
	echo a >input
	csv_tool -o file copy input <&- 2>&-
	[ "$(cat file)" = a ]
	run -2 bash -c 'csv_tool copy missing 2>&-'
}

@test "an input that is missing, or a directory, is one line and status 2" {
	run -2 --separate-stderr csv_tool show missing
	[ "$stderr" = 'csv_tool: missing: No such file or directory' ]
	run -2 --separate-stderr csv_tool show .
	[ "$stderr" = 'csv_tool: .: Is a directory' ]
}
