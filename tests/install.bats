#!/usr/bin/env bats
# install, uninstall and dist.

setup() {
	load helper
	cd "$ROOT" || return 1
}

@test "install honours DESTDIR and PREFIX, uninstall leaves nothing" {
	make -s BUILD="$SITREP" install DESTDIR="$BATS_TEST_TMPDIR/root" PREFIX=/opt/sitrep
	run -0 find "$BATS_TEST_TMPDIR/root" -type f -printf '%P\n'
	[[ $output == *opt/sitrep/bin/sitrep-extract* ]]
	[[ $output == *opt/sitrep/share/man/man1/sitrep-diff.1* ]]
	[[ $output == *opt/sitrep/share/man/man5/sitrep-figures.5* ]]
	[[ $output == *opt/sitrep/share/man/man7/sitrep.7* ]]
	"$BATS_TEST_TMPDIR/root/opt/sitrep/bin/sitrep-extract" --version
	make -s BUILD="$SITREP" uninstall DESTDIR="$BATS_TEST_TMPDIR/root" PREFIX=/opt/sitrep
	run -0 find "$BATS_TEST_TMPDIR/root" -type f
	[ "$output" = "" ]
}

@test "dist makes a tarball of what is committed" {
	git rev-parse HEAD >/dev/null 2>&1 || skip "no git checkout"
	make -s BUILD="$BATS_TEST_TMPDIR" dist
	run -0 tar -tzf "$BATS_TEST_TMPDIR"/sitrep-*.tar.gz
	[[ $output == *sitrep-*/Makefile* ]]
	[[ $output == *sitrep-*/cmd/extract/main.c* ]]
}
