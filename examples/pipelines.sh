#!/bin/sh
# The pipelines of the examples. What they print is in pipelines.txt.
set -u
cd "$(dirname "$0")" || exit 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for month in 2024-01 2024-02 2024-03 2024-03-corrected; do
	sitrep-extract "harbour-$month.txt" | sitrep-normalize >"$work/$month.csv"
done

echo "# What was reported in January"
sitrep-aggregate "$work/2024-01.csv"

echo "# By country"
sitrep-aggregate -g country,measure "$work/2024-01.csv"

echo "# Do the totals add up?"
sitrep-aggregate --reconcile "$work/2024-02.csv" >"$work/checks.csv"
echo "# exit status $?"
cut -d, -f5,10-14 "$work/checks.csv"

echo "# Killed and detained from January to February, and by how much"
sitrep-diff --key measure,group,kind,country,counted --only value \
    "$work/2024-01.csv" "$work/2024-02.csv" | grep -E '^change|killed|detained'

echo "# What the corrected copy of March changed"
sitrep-diff --only value "$work/2024-03.csv" "$work/2024-03-corrected.csv"
echo "# exit status $?"

echo "# Two sources of one month: what the second counted otherwise, tons as kilograms"
for text in harbour-2024-02.txt shipping-watch-2024-02.txt; do
	sitrep-extract "$text" | sitrep-normalize --convert kg >"$work/${text%.txt}.csv"
done
(cd "$work" && sitrep-diff --format text harbour-2024-02.csv shipping-watch-2024-02.csv) |
    grep '^~'

echo "# And both in one table, from the lowest to the highest that was stated"
sitrep-aggregate -g measure,group,country --sources range \
    "$work/harbour-2024-02.csv" "$work/shipping-watch-2024-02.csv" | grep -E '^measure|killed|detained|kg'

echo "# The same file twice"
sitrep-diff "$work/2024-03.csv" "$work/2024-03.csv"
echo "# exit status $?"

echo "# A flood update: where each number stood, and what it counts"
sitrep-extract -t flood-flash.txt | sitrep-normalize -t |
    awk -F'\t' 'NR > 1 { print $3 ":" $4 "-" $5, $7, $9, $24, $22 }'

echo "# A police release, largest seizures first"
sitrep-extract -t police-highway.txt | sitrep-normalize -t |
    awk -F'\t' '$24 == "seized" { print $30 "\t" $27 "\t" $9 }' | LC_ALL=C sort -rn
