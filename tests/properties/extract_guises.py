#!/usr/bin/env python3
"""The same document in other guises has the same figures.

usage: extract_guises.py PROGRAM FILE...

A page of the web brings furniture with it; editors set other quotation marks, line ends and
bullets; mail and terminals wrap and indent. None of it is the text, so what extract says of
each figure must not change; only its place in the file does.
"""
import csv
import io
import re
import subprocess
import sys

TOLD = ["published", "modifier", "number", "unit", "counted", "outcome", "place", "period",
        "place_basis", "period_basis", "source", "scope"]
TOP = b"""Skip to main content
An official website of the Government of Ruritania
Here's how you know

"""
BOTTOM = b"""

Share this page
Read also: 25 rebels surrender in Syldavia
Copyright \xc2\xa9 2019 The Government of Borduria
"""


def wrapped(text):
    """Long lines of prose broken at a width, as mail does."""
    lines = []
    for line in text.split(b"\n"):
        while len(line) > 100 and (at := line.rfind(b" ", 1, 90)) > 0:
            lines.append(line[:at])
            line = line[at + 1:]
        lines.append(line)
    return b"\n".join(lines)


def curly(text):
    text = re.sub(rb'"([^"\n]*)"', b"\xe2\x80\x9c\\1\xe2\x80\x9d", text)
    return re.sub(rb"(?<=\w)'(?=\w)", b"\xe2\x80\x99", text)


GUISES = {
    "furniture": lambda text: TOP + text.rstrip(b"\n") + BOTTOM,
    "line ends": lambda text: text.replace(b"\n", b"\r\n"),
    "indented": lambda text: re.sub(rb"(?m)^(?=\S)", b"    ", text),
    "bullets": lambda text: re.sub(rb"(?m)^[-*] ", b"\xe2\x80\xa2 ", text),
    "quotation marks": curly,
    "hard blanks": lambda text: re.sub(rb"(?<=\d) (?=[a-z])", b"\xc2\xa0", text),
    "wrapped": wrapped,
    "byte order mark": lambda text: b"\xef\xbb\xbf" + text,
}


def plain(cell):
    """Blanks and apostrophes of any kind are one."""
    return " ".join(cell.replace("\u2019", "'").replace("\u201c", '"').replace("\u201d", '"').split())


def figures(program, text):
    done = subprocess.run([program, "-"], input=text, capture_output=True, check=True)
    rows = csv.DictReader(io.StringIO(done.stdout.decode("utf-8"), newline=""))
    return [tuple(plain(row[name]) for name in TOLD) for row in rows]


def main():
    failed = 0
    for name in sys.argv[2:]:
        with open(name, "rb") as file:
            text = file.read()
        wanted = figures(sys.argv[1], text)
        for guise, change in GUISES.items():
            found = figures(sys.argv[1], change(text))
            if found == wanted:
                continue
            failed += 1
            print(f"{name}, {guise}:")
            for row in wanted:
                if row not in found:
                    print("  lost ", row)
            for row in found:
                if row not in wanted:
                    print("  other", row)
    sys.exit(failed > 0)


main()
