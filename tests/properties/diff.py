#!/usr/bin/env python3
"""What must hold of sitrep-diff whatever the tables are, on random ones.

usage: diff.py SECONDS [SEED]
"""
import csv
import io
import os
import random
import subprocess
import sys
import tempfile
import time

WORDS = ["", "a", "B", "b", "x y", "1", "1.0", "1.00", "10", "-3", "0.1", "a,b", 'say "no"',
         "two\nlines", "\u00e9", "\\n", "tab\there", " "]


def run(status, *arguments):
    done = subprocess.run(["sitrep-diff", *arguments], capture_output=True, check=False)
    if done.returncode not in status:
        raise AssertionError(f"{arguments}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def write(path, header, records):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    for record in records:
        if record == [""]:
            text.write('""\n')      # a blank line would be no record
        else:
            writer.writerow(record)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text.getvalue())


def read(data):
    return list(csv.reader(io.StringIO(data.decode(), newline="")))


def table(rng, header, keys, n, unique):
    """Records of `header`; those of one key only where they may repeat."""
    records, seen = [], set()
    for _ in range(n):
        record = [rng.choice(WORDS) for _ in header]
        for k in keys:
            record[k] = rng.choice(WORDS + [str(i) for i in range(30)])
        key = tuple(record[k] for k in keys)
        if unique and key in seen:
            continue
        seen.add(key)
        records.append(record)
    return records


def edited(rng, records, header, keys, unique):
    """A new edition: some cells changed, some records gone, some come."""
    new = []
    for record in records:
        chance = rng.random()
        if chance < 0.2:
            continue
        record = list(record)
        if chance < 0.5:
            record[rng.randrange(len(record))] = rng.choice(WORDS)
        new.append(record)
    for record in table(rng, header, keys, rng.randrange(4), unique):
        new.insert(rng.randrange(len(new) + 1), record)
    if unique:
        kept, seen = [], set()
        for record in new:
            key = tuple(record[k] for k in keys)
            if key not in seen:
                kept.append(record)
            seen.add(key)
        new = kept
    return new


def in_order(records, keys):
    return sorted(records, key=lambda r: [r[k].encode() for k in keys])


def mirrored(output):
    """What the comparison the other way round should say, as a set of its records."""
    swap = {"added": "removed", "removed": "added", "column added": "column removed",
            "column removed": "column added"}
    rows = read(output)
    found = []
    for row in rows[1:]:
        row = row[:-1]              # per cent is of the other number
        row[0] = swap.get(row[0], row[0])
        old, new, delta = row[-3:]
        if delta and delta != "0":
            delta = delta[1:] if delta.startswith("-") else "-" + delta
        found.append(tuple(row[:-3] + [new, old, delta]))
    return sorted(found)


def plain(output):
    return sorted(tuple(row[:-1]) for row in read(output)[1:])


def one_round(rng, folder):
    n_columns, unique = rng.randrange(1, 6), rng.random() < 0.6
    header = [f"c{i}" for i in range(n_columns)]
    keys = sorted(rng.sample(range(n_columns), rng.randrange(1, min(n_columns, 2) + 1)))
    old = table(rng, header, keys, rng.randrange(25), unique)
    new = edited(rng, old, header, keys, unique)
    new_header = list(header)
    if rng.random() < 0.3:
        at = rng.randrange(n_columns + 1)
        new_header.insert(at, "extra")
        for record in new:
            record.insert(at, rng.choice(WORDS))
    a, b, patch, again, other = (os.path.join(folder, name) for name in "abpqr")
    write(a, header, old)
    write(b, new_header, new)
    options = ["-k", ",".join(header[k] for k in keys)]
    if not unique:
        options += ["-R", "pair"]
    if rng.random() < 0.3:
        options.append("-n")
    elif not unique and rng.random() < 0.5:
        options.append("-i")
    exact = [option for option in options if option not in ("-n", "-i")]

    # A table against itself.
    assert run([0], *options, a, a) == b""

    # One way and the other.
    there, back = run([0, 1], *options, a, b), run([0, 1], *options, b, a)
    fold = bytes.lower if "-i" in options else bytes    # a key is shown as the new table has it
    assert mirrored(fold(there)) == plain(fold(back)), (there, back)
    assert there == run([0, 1], *options, a, b)

    # The patch makes the new table of the old, and fits no other.
    with open(patch, "wb") as file:
        file.write(run([0, 1], *exact, "-f", "patch", a, b))
    made = read(run([0], "-a", patch, a))
    assert made[0] == new_header, (made[0], new_header)
    assert sorted(made[1:]) == sorted(new), (made[1:], new)
    if unique and [r for r in old if r in new] == [r for r in new if r in old]:
        common_old = [[r[k] for k in keys] for r in old]
        new_keys = [header_keys(r, new_header, header, keys) for r in new]
        if [k for k in common_old if k in new_keys] == [k for k in new_keys if k in common_old]:
            assert made[1:] == new, (made[1:], new)

    # Order is no difference.
    if unique:
        write(again, header, rng.sample(old, len(old)))
        write(other, new_header, rng.sample(new, len(new)))
        shuffled = run([0, 1], *options, again, other)
        assert plain(shuffled) == plain(there) if there else shuffled == b""

    # By merging, and in temporary files.
    new_at = [new_header.index(header[k]) for k in keys]
    if "-i" not in options:
        write(again, header, in_order(old, keys))
        write(other, new_header, in_order(new, new_at))
        merged, hashed = (run([0, 1], *options, *extra, again, other)
                          for extra in (["--sorted"], []))
        assert merged == hashed, (merged, hashed)
        assert run([0], *options, "--sorted", again, again) == b""


def header_keys(record, new_header, header, keys):
    return [record[new_header.index(header[k])] for k in keys]


def spilled_round(rng, folder):
    """Enough records that a megabyte does not hold them."""
    a, b = os.path.join(folder, "a"), os.path.join(folder, "b")
    n, span = 30000, 40000
    repeats = rng.random() < 0.5
    filler = "f" * rng.randrange(20, 60)

    def some():
        numbers = [rng.randrange(span) for _ in range(n)]
        if not repeats:
            numbers = list(dict.fromkeys(numbers))
        return [[str(k), rng.choice("xyz"), filler] for k in numbers]

    write(a, ["k", "v", "w"], some())
    write(b, ["k", "v", "w"], some())
    options = ["-k", "k"] + (["-R", "pair"] if repeats else [])
    assert run([1], *options, a, b) == run([1], *options, "-M", "1M", a, b)
    assert run([0], *options, "-M", "1M", a, a) == b""


def main():
    seconds = float(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 30)
    rng, rounds, end = random.Random(seed), 0, time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        try:
            spilled_round(rng, folder)
            while time.monotonic() < end:
                one_round(rng, folder)
                rounds += 1
        except AssertionError:
            print(f"seed {seed}, round {rounds}", file=sys.stderr)
            raise
    print(f"{rounds} rounds")


main()
