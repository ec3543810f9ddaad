#!/usr/bin/env python3
"""What must hold of sitrep-normalize whatever the rows say, on random ones.

usage: normalize.py PROGRAM CURRENCIES [SEED]

CURRENCIES is the table of ISO 4217 codes that the build made. Every row comes out with its cells
untouched; to normalize twice is to normalize once; rows shuffled give rows
shuffled; and each canonical value is valid.
"""
import csv
import datetime
import decimal
import io
import random
import re
import subprocess
import sys

WRITTEN = ["doc", "published", "modifier", "number", "unit", "counted", "outcome", "place",
           "period", "source", "text"]
CANON = ["date", "from", "to", "country", "area", "measure", "group", "kind", "unit_code", "low",
         "high", "value", "note"]
CELLS = {
    "doc": ["a.txt", "b.txt", ""],
    "published": ["2023-03-03", "2024-02-29", "3 March 2023", "03/04/2023", "16.11.2020", "",
                  "2023-02-31", "soon", "31/12/99"],
    "modifier": ["", "at least", "more than", "up to", "fewer than", "about", "between", "or so",
                 "sadly", "an estimated"],
    "number": ["12", "1,250", "Four", "no", "an", "dozens", "1.2 million", "3 to 5", "5-3", "3 and 5",
               "0", "twelve hundred", "2 1/2", "-7", "1e40", "168.000", "half a", "", "none of it",
               "99999999999999999999999", "several hundred", "12,34,567", "1/3", "?", "O"],
    "unit": ["", "kg", "US$", "per cent", "Rs", "tonnes", "widgets", "\u20ac", "sq km", "lbs", "miles"],
    "counted": ["", "ISIS operatives", "houses", "Iraqi soldiers", "partnered operations", "deaths",
                "civilans", "rifles and shells", "people, \"mostly\" women", "x"],
    "outcome": ["", "killed", "detained.z", "seized", "conducted", "killed or wounded", "yawned"],
    "place": ["", "Iraq", "Iragi", "Iraq and Syria", "Mosul, Iraq", "Tripoli", "Georgia", "nowhere",
              "the north", "Dayr az Zawr", "Helmand province"],
    "period": ["", "February", "between 3 and 9 May", "the past 24 hours", "31 February", "yesterday",
               "since 2019", "as of Monday", "early March 2022", "29 Feb. 2023", "last week", "soon",
               "03/04/2023", "from 9 to 3 May", "the second half of 2021", "Q3 2020", "by 5 p.m."],
    "source": ["", "the Lebanese army", "police"],
    "text": ["", "Troops in Libya said so.", "a line\nbreak, and \"quotes\""],
}


def table(header, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def normalize(program, data, *options):
    done = subprocess.run([program, *options], input=data, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert not done.stderr, done.stderr.decode()
    return done.stdout


def read(data):
    records = list(csv.reader(io.StringIO(data.decode(), newline="")))
    return records[0], records[1:]


def check_dates(row):
    days = {}
    for name in ("date", "from", "to"):
        if row[name]:
            days[name] = datetime.date.fromisoformat(row[name])
            assert len(row[name]) == 10, row
    if "from" in days and "to" in days:
        assert days["from"] <= days["to"], row


def check_numbers(row):
    numbers = {}
    for name in ("low", "high", "value"):
        if row[name]:
            assert re.fullmatch(r"-?\d+(\.\d*[1-9])?", row[name]), row
            numbers[name] = decimal.Decimal(row[name])
    if "low" in numbers and "high" in numbers:
        assert numbers["low"] <= numbers["high"], row
    assert bool(numbers) == ("value" in numbers), row
    if "low" in numbers:
        assert numbers["low"] <= numbers["value"], row
    if "high" in numbers:
        assert numbers["value"] <= numbers["high"], row


def check_codes(row, currencies):
    for country in row["country"].split("+") if row["country"] else []:
        assert re.fullmatch("[A-Z]{2}", country), row
    assert re.fullmatch(r"([A-Z]{3}|%|[A-Za-z0-9_.\[\]/]*)", row["unit_code"]), row
    if re.fullmatch("[A-Z]{3}", row["unit_code"]):
        assert row["unit_code"] in currencies, row
    assert row["measure"], row


def check_notes(row):
    """A cell that says something and came to nothing is noted."""
    if row["published"] and not row["date"]:
        assert "published: " in row["note"], row
    if row["period"] and not (row["from"] or row["to"]):
        assert "period: " in row["note"], row
    if row["number"] and not row["value"]:
        assert "number: " in row["note"], row
    if row["unit"] and row["number"] and row["value"] and not row["unit_code"]:
        assert "unit: " in row["note"], row


def main(argv):
    program, currencies = argv[0], set()
    with open(argv[1], encoding="utf-8") as file:
        for line in file:
            currencies.add(line.split("\t")[2])
    rng = random.Random(int(argv[2]) if len(argv) > 2 else 7)
    rows = [[rng.choice(CELLS[name]) for name in WRITTEN] for _ in range(3000)]
    once = normalize(program, table(WRITTEN, rows))
    header, found = read(once)
    assert header == WRITTEN + CANON
    assert [row[:len(WRITTEN)] for row in found] == rows
    for cells in found:
        row = dict(zip(header, cells))
        check_dates(row)
        check_numbers(row)
        check_codes(row, currencies)
        check_notes(row)
    assert normalize(program, once) == once
    order = list(range(len(rows)))
    rng.shuffle(order)
    _, shuffled = read(normalize(program, table(WRITTEN, [rows[i] for i in order])))
    assert shuffled == [found[i] for i in order]
    for policy in ("low", "high", "mid"):
        _, by_policy = read(normalize(program, table(WRITTEN, rows), "--best", policy))
        for cells in by_policy:
            check_numbers(dict(zip(header, cells)))
    print(len(rows), "rows, all properties hold")


if __name__ == "__main__":
    main(sys.argv[1:])
