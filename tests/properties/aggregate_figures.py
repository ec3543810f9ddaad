"""Random figures: what must hold whatever they say.

A copy of every document changes nothing but the counts; the value of a row is
never more than the sum of its figures, and never less than the largest of one
that nothing else contradicts; the order of documents does not change what a
single document says; and no input ends badly.
"""
import csv
import io
import random
import subprocess
import sys

AGGREGATE = sys.argv[1]
COLUMNS = ["doc", "line", "start", "end", "modifier", "counted", "place", "source", "scope", "of", "text",
           "date", "from", "to", "country", "area", "measure", "group", "kind", "unit_code", "low", "high",
           "value"]
KEY = ["measure", "unit_code"]
random.seed(77)


def row(number, doc, starts):
    n = random.randrange(12)
    low, high = random.choice([(n, n), (n, n), (n, n), (n, ""), ("", n), (n, n + 3)])
    day = random.choice(["", "2024-03-01", "2024-03-02", "2024-03-09"])
    cells = dict(doc=doc, line=number, start=10 * number, end=10 * number + 2,
                 modifier=random.choice(["", "", "at least"]), counted=random.choice(["men", "women", ""]),
                 place=random.choice(["", "here", "there"]), source=random.choice(["", "", "", "police", "army"]),
                 scope=random.choice(["", "", "part", "part", "total", "cumulative"]),
                 of=random.choice(["", "", *starts]), text=random.choice(["one", "two", "three"]),
                 date=random.choice(["", "2024-04-01", "2024-04-02"]), to=random.choice([day, "2024-03-31"]),
                 country=random.choice(["", "IQ", "SY", "IQ+SY", "SY+IQ"]), area=random.choice(["", "", "X", "Y"]),
                 measure=random.choice(["killed", "strike", "other"]), group=random.choice(["", "rebels", "people"]),
                 kind=random.choice(["", "joint"]), unit_code=random.choice(["", "", "", "kg", "%"]),
                 low=low, high=high, value=n)
    cells["from"] = day
    return {name: str(cells.get(name, "")) for name in COLUMNS}


def document(name):
    starts, rows = [], []
    for number in range(1, random.randrange(2, 14)):
        rows.append(row(number, name, starts + [10 * number + 10]))
        starts.append(10 * number)
    return rows


def run(rows, *options):
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    done = subprocess.run([AGGREGATE, *options], input=text.getvalue(), capture_output=True, text=True, check=False)
    assert done.stderr == "" and done.returncode in (0, 1), (done.returncode, done.stderr, text.getvalue())
    return list(csv.DictReader(io.StringIO(done.stdout)))


def main():
    for _ in range(120):
        rows = document("a")
        group = random.choice(["measure,unit_code", "from,to,measure,group,unit_code", "country,measure,unit_code"])
        columns = group.split(",")
        answers = run(rows, "-g", group, "-e")
        for answer in answers:
            if not answer["value"]:
                continue
            behind = [r for r in rows if r["measure"] == answer["measure"] and r["unit_code"] == answer["unit_code"]]
            assert int(answer["value"]) <= sum(int(r["value"]) for r in behind), (rows, answer)
            assert int(answer["figures"]) == len(answer["evidence"].split(";")), answer
            assert answer["documents"] == "1"
        copy = [dict(r, doc="b") for r in rows]
        twice = run(rows + copy, "-g", group)
        assert [[a[c] for c in [*columns, "low", "value", "high"]] for a in answers] == \
            [[a[c] for c in [*columns, "low", "value", "high"]] for a in twice], (rows, answers, twice)
        more = rows + document("c") + document("d")
        for options in (["-r"], ["-b", "week"], ["-b", "month", "--spread", "--fill"], ["-L"],
                        ["--sources", "range"], ["--sources", "agree"], ["--prefer", "parts", "-g", "measure"]):
            run(more, *options)
    print("120 documents")


main()
