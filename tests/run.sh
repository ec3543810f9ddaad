#!/bin/sh
# On a fresh Debian machine: installs what the tests need, and passes them: the
# suite, the suite under the sanitizers, the fuzz targets for a bounded time,
# and static analysis.
set -eu
cd "$(dirname "$0")/.."

packages="gcc make libc6-dev libcsv-dev libgmp-dev libutf8proc-dev iso-codes jq \
	bats git python3 clang clang-tidy cppcheck mandoc shellcheck bc parallel \
	libclang-rt-$(apt-cache depends clang 2>/dev/null | sed -n 's/.*Depends: clang-\([0-9]*\)$/\1/p' | head -1)-dev"
missing=
for package in $packages; do
	[ "$package" = libclang-rt--dev ] && continue
	dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
done
if [ -n "$missing" ]; then
	root=
	[ "$(id -u)" -eq 0 ] || root=sudo
	$root apt-get update
	# shellcheck disable=SC2086 # the names are words
	$root apt-get install -y --no-install-recommends $missing
fi
make
make check
make asan
make fuzz
make lint
