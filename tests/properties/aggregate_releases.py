"""Generated releases with totals and parts; some have a planted error.

Each must be told by --reconcile, and default aggregation must give the stated
totals, whatever the order of the rows and whether or not `of` links them.
"""
import csv
import io
import random
import subprocess
import sys

AGGREGATE = sys.argv[1]
COLUMNS = ["doc", "line", "start", "end", "counted", "scope", "of", "text", "from", "to", "country",
           "measure", "group", "kind", "unit_code", "low", "high", "value"]
random.seed(20240301)


def figure(rows, doc, month, **cells):
    row = dict.fromkeys(COLUMNS, "")
    row.update(doc=doc, start=str(10 * len(rows) + 10), end=str(10 * len(rows) + 12),
               line=str(len(rows) + 1), **month)
    n = cells.pop("n")
    row.update(cells, low=n, high=n, value=n)
    rows.append(row)
    return row


def release(number):
    """The rows of a release, its stated totals, and the measures whose sum is wrong."""
    doc = f"release-{number}.txt"
    year, m = 2010 + number // 12, number % 12 + 1
    month = {"from": f"{year}-{m:02}-01", "to": f"{year}-{m:02}-28"}
    countries = random.sample(["IQ", "SY", "YE", "SO", "LY"], random.randint(2, 4))
    link = random.random() < 0.5
    rows, totals, wrong = [], {}, set()
    for measure in random.sample(["operation", "killed", "detained", "strike", "destroyed"],
                                 random.randint(1, 4)):
        kinds = random.choice([[""], ["joint", "alone"]])
        parts = {(c, k): random.randint(0, 60) for c in countries for k in kinds}
        total = sum(parts.values())
        if random.random() < 0.3 and total > 10:
            total += random.choice([-3, -2, -1, 1, 2, 3])
            wrong.add(measure)
        totals[measure] = total
        whole = figure(rows, doc, month, measure=measure, country="+".join(countries),
                       scope="total", n=total, text=f"{measure} lead", counted="things")
        for (country, kind), n in parts.items():
            figure(rows, doc, month, measure=measure, country=country, kind=kind, scope="part",
                   n=n, of=whole["start"] if link else "", text=f"{measure} {country} {kind}",
                   counted="things")
        if random.random() < 0.3:
            figure(rows, doc, month, measure=measure, country="+".join(countries), n=total,
                   text=f"{measure} again", counted="them")
        if total == 0:
            wrong.discard(measure)
    return rows, totals, wrong


def aggregate(rows, *options):
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    done = subprocess.run([AGGREGATE, *options], input=text.getvalue(), capture_output=True, text=True,
                          check=False)
    assert done.stderr == "", done.stderr
    return done.returncode, list(csv.DictReader(io.StringIO(done.stdout)))


def main():
    for number in range(200):
        rows, totals, wrong = release(number)
        status, checks = aggregate(rows, "-r")
        found = {c["measure"] for c in checks if c["verdict"] in ("short", "over")}
        assert found == wrong, (number, found, wrong, rows)
        assert status == (1 if wrong else 0)
        assert not [c for c in checks if c["verdict"] == "cannot tell"], checks
        for attempt in (rows, random.sample(rows, len(rows))):
            status, answers = aggregate(attempt)
            stated = {a["measure"]: int(a["value"]) for a in answers}
            assert status == 0 and stated == totals, (number, stated, totals)
            noted = {a["measure"] for a in answers if "the parts sum to" in a["note"]}
            assert noted == wrong, (number, noted, wrong)
    print("200 releases")


main()
