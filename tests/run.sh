#!/bin/sh
# On a fresh Debian machine: installs what the tests need, and passes them: the
# suite, the suite under the sanitizers, the fuzz targets for a bounded time,
# and static analysis.
set -eu
cd "$(dirname "$0")/.."

packages="gcc make libc6-dev libcsv-dev libgmp-dev libutf8proc-dev iso-codes jq \
	bats git python3 clang clang-tidy cppcheck mandoc shellcheck bc parallel"
root=
[ "$(id -u)" -eq 0 ] || root=sudo

# Installs those of its arguments that are not there.
need() {
	missing=
	for package; do
		dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
	done
	[ -n "$missing" ] || return 0
	$root apt-get update
	# shellcheck disable=SC2086 # the names are words
	$root apt-get install -y --no-install-recommends $missing
}

# shellcheck disable=SC2086 # the names are words
need $packages
# The fuzz targets need the run-time library of the clang that is there.
need "libclang-rt-$(clang -dumpversion | cut -d. -f1)-dev"
make
make check
make asan
make fuzz
make lint
