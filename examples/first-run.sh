#!/bin/sh
# On a fresh Debian machine: installs what the build needs, builds, and runs
# the pipeline on the example releases.
set -eu
cd "$(dirname "$0")/.."

packages="gcc make libc6-dev libcsv-dev libgmp-dev libutf8proc-dev iso-codes jq"
missing=
for package in $packages; do
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
PATH=$PWD/build:$PATH
cd examples
echo "What was reported in January 2024:"
sitrep-extract harbour-2024-01.txt | sitrep-normalize | sitrep-aggregate
