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
