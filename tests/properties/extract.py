#!/usr/bin/env python3
"""What must hold of sitrep-extract whatever the documents say, on given ones and on random edits.

usage: extract.py PROGRAM SEED EDITS FILE...

Every span holds the row's number; rows stand in the order of the text; `of` names another
row of the document; --verify passes what extract wrote; and the ledger is complete: its
spans are apart, they hold every digit and every number word, and its figures are the rows.
"""
import csv
import io
import os
import random
import re
import subprocess
import sys
import tempfile

WORDS = re.compile(rb"(?<![\w-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
                   rb"fifteen|twenty|thirty|forty|fifty|dozens?|several|hundreds?|thousands?|million)(?![\w-])",
                   re.IGNORECASE)
PIECES = [b"12", b" 1,250", b"four ", b"no ", b"(3)", b"\n", b"\n\n", b"\t", b" | ", b"- ", b"* ", b". ", b", ",
          b" and ", b"2023", b" per cent", b"US$", b"\xe2\x80\x93", b"\xff", b"1 ", b"of them ", b"   ", b": ",
          b"killed ", b"people ", b"on 3 May ", b"\r\n", b"\x00", b"dozens of ", b"more than "]


def fold(data):
    """White space of every kind is one blank, as in the columns."""
    return " ".join(re.sub("[\u200b\ufeff]", " ", data.decode("utf-8", "surrogateescape")).split())


def edit(text):
    """The text with a few pieces taken out, put in, doubled, moved or cut off."""
    for _ in range(random.randrange(1, 9)):
        a = random.randrange(len(text) + 1)
        b = min(len(text), a + random.randrange(60))
        c = random.randrange(len(text) + 1)
        text = random.choice([
            text[:a] + text[b:],
            text[:a] + random.choice(PIECES) + text[a:],
            text[:b] + text[a:b] + text[b:],
            text[:c] + text[a:b] + text[c:],
            text[:a] + text[a:b].upper() + text[b:],
            text[:a] + text[a:b].replace(b" ", b"\n") + text[b:],
            text[:c],
            text[c:],
        ])
    return text


def run(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, check=False)
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout


def table(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8", "surrogateescape"), newline="")))


def check_rows(rows, text):
    starts = [int(row["start"]) for row in rows]
    assert starts == sorted(set(starts)), "rows out of order"
    for row in rows:
        start, end = int(row["start"]), int(row["end"])
        number = row["number"].encode("utf-8", "surrogateescape")
        assert number and fold(number) in fold(text[start:end]), (row, text[start:end])
        assert text.count(b"\n", 0, start) <= int(row["line"]) - 1 <= text.count(b"\n", 0, end), row
        assert row["of"] == "" or (int(row["of"]) in starts and int(row["of"]) != start), row


def check_ledger(ledger, rows, text):
    covered = bytearray(len(text))
    for row in ledger:
        start, end = int(row["start"]), int(row["end"])
        assert 0 <= start < end <= len(text) and not any(covered[start:end]), ("twice", row)
        covered[start:end] = b"\1" * (end - start)
    for at, byte in enumerate(text):
        assert covered[at] or not 48 <= byte <= 57, ("digit", text[max(0, at - 40):at + 20])
    for match in WORDS.finditer(text):
        assert covered[match.start()], ("word", text[max(0, match.start() - 40):match.end() + 20])
    figures = {row["start"] for row in ledger if row["verdict"] == "figure"}
    assert figures == {row["start"] for row in rows}, "figures of the ledger and rows"


def check(program, text, directory):
    document, written, kept = (os.path.join(directory, name) for name in ("doc.txt", "rows.csv", "ledger.csv"))
    with open(document, "wb") as file:
        file.write(text)
    status, out = run(program, "--ledger", kept, document)
    assert status == 0
    with open(written, "wb") as file:
        file.write(out)
    with open(kept, "rb") as file:
        ledger = table(file.read())
    rows = table(out)
    check_rows(rows, text)
    check_ledger(ledger, rows, text)
    status, out = run(program, "--verify", written, document)
    assert status == 0, out


def main():
    program, edits = sys.argv[1], int(sys.argv[3])
    random.seed(int(sys.argv[2]))
    with tempfile.TemporaryDirectory() as directory:
        for name in sys.argv[4:]:
            with open(name, "rb") as file:
                text = file.read()
            for tried in [text] + [edit(text) for _ in range(edits)]:
                try:
                    check(program, tried, directory)
                except AssertionError:
                    with open("failed.txt", "wb") as file:
                        file.write(tried)
                    print(f"{name}: see failed.txt", file=sys.stderr)
                    raise


main()
