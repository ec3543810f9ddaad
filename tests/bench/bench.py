#!/usr/bin/env python3
"""The bench: the programs beside their peers, on data that is the same on every run.

    bench.py BUILD [--megabytes N] [--rounds N] [--only WORD]

Nothing is installed: a peer that is missing is named, with how to get it. What
a program prints is checked against the others' before it is timed; rounds go
in turn, so that a slow minute of the machine meets all of them; the medians
stand in one table, as seconds, as a ratio to each peer, and with peak memory.
"""
import argparse
import csv
import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import time
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
SLOW = 5.0       # seconds after which a program is run no more
LONGEST = 30     # seconds that one run may take
LATE = 400       # seconds after which each program is run once, so that ten minutes are enough
GET = {
    "mlr": "apt-get install miller",
    "datamash": "apt-get install datamash",
    "sqlite3": "apt-get install sqlite3",
    "mawk": "apt-get install mawk",
    "diff": "apt-get install diffutils",
    "node": "apt-get install nodejs npm",
    "@duckdb/node-api": "npm install --prefix {home} @duckdb/node-api",
    "daff": "npm install --prefix {home} daff",
    "wink-nlp": "npm install --prefix {home} wink-nlp wink-eng-lite-web-model",
    "compromise": "npm install --prefix {home} compromise",
}


class Program:
    """A command line in which {data}, {other}, {out} and such stand for files, and what its output means."""

    def __init__(self, name, command, needs=(), answer=None, target=None, own_clock=False):
        self.name, self.command, self.needs = name, command, needs
        self.answer, self.target, self.own_clock = answer, target, own_clock
        self.seconds, self.peak = [], 0


class Bench:
    def __init__(self, build, megabytes, rounds):
        self.build = os.path.abspath(build)
        self.home = os.path.join(self.build, "bench")
        self.modules = os.path.join(self.home, "node_modules")
        self.megabytes, self.rounds = megabytes, rounds
        self.missing, self.rows, self.wrong = set(), [], False
        self.start = time.monotonic()
        os.makedirs(self.home, exist_ok=True)

    def path(self, name):
        return os.path.join(self.home, name)

    def data(self, name, what, megabytes, *more):
        """The file of that name, generated once for each size."""
        path = self.path(f"{name}-{megabytes}")
        if not os.path.exists(path):
            with open(path + ".new", "wb") as file:
                subprocess.run([self.tool("generate"), what, str(megabytes), *more], stdout=file, check=True)
            os.rename(path + ".new", path)
        return path

    def tool(self, name):
        return os.path.join(self.build, "tests", "bench", name)

    def has(self, need):
        if need.startswith("sitrep-"):
            return os.path.exists(os.path.join(self.build, need))
        if need in ("@duckdb/node-api", "daff", "wink-nlp", "compromise"):
            return shutil.which("node") is not None and os.path.isdir(os.path.join(self.modules, need))
        return shutil.which(need) is not None

    def run(self, program, files):
        """One run: its seconds, or None if it failed or took too long; its output is in {out}."""
        report, clock = self.path("report"), self.path("clock")
        words = {**files, "out": self.path("out"), "clock": clock, "modules": self.modules,
                 "bin": self.build, "here": HERE, "tool": os.path.dirname(self.tool(""))}
        command = [word.format(**words) for word in program.command]
        for path in (clock, words["out"]):
            if os.path.exists(path):
                os.remove(path)
        with open(words["out"], "wb") as out, open(self.path("errors"), "wb") as errors:
            try:
                subprocess.run([self.tool("measure"), report, *command], stdout=out, stderr=errors, check=True,
                               timeout=LONGEST, env={**os.environ, "LC_ALL": "C"})
            except subprocess.SubprocessError:
                return None
        with open(report, encoding="ascii") as file:
            status, wall, _, peak = file.read().split()
        if status not in program_statuses(program):
            return None
        program.peak = max(program.peak, int(peak))
        if program.own_clock:
            with open(clock, encoding="ascii") as file:
                wall = file.read()
        return float(wall)

    def task(self, title, files, programs, ratios=True):
        """Checks that all give one answer, times them in turn, and keeps their rows."""
        able = []
        for program in programs:
            lacks = [need for need in program.needs if not self.has(need)]
            self.missing.update(lacks)
            if not lacks:
                able.append(program)
        if not able or able[0] is not programs[0]:
            print(f"{title}: left out, for want of {', '.join(programs[0].needs)}", file=sys.stderr)
            return
        right = None
        for program in list(able):
            progress(f"{title}: {program.name}")
            first = self.run(program, files)
            said = program.answer(self.path("out"), files) if first is not None and program.answer else None
            if first is None:
                progress("")
                print(f"{title}: {program.name} failed, see {self.path('errors')}", file=sys.stderr)
                self.wrong |= program is programs[0]
                able.remove(program)
            elif said is not None and right is not None and said != right:
                progress("")
                print(f"{title}: {program.name} gives another answer", file=sys.stderr)
                self.wrong = True
                able.remove(program)
            else:
                right = said if right is None else right
                program.seconds.append(first)
        for _ in range(self.rounds):
            for program in able:
                if sum(program.seconds) < SLOW and time.monotonic() - self.start < LATE:
                    progress(f"{title}: {program.name}")
                    program.seconds.append(self.run(program, files) or program.seconds[-1])
        progress("")
        self.keep(title, able, ratios)

    def keep(self, title, programs, ratios):
        ours = middle(programs[0]) if programs else 0
        for program in programs:
            ratio = "" if program is programs[0] or not ratios else f"{ours / middle(program):.2f}"
            target = "" if program.target is None else f"{program.target:.2f}"
            late = target and ratio and ours / middle(program) > program.target
            self.rows.append((title, program.name, f"{middle(program):.3f}", ratio, target,
                              "over" if late else "", f"{program.peak / 1024:.1f}", str(len(program.seconds))))
            title = ""

    def show(self):
        head = ("task", "program", "seconds", "ours/it", "target", "", "peak MB", "runs")
        widths = [max(len(row[i]) for row in [head, *self.rows]) for i in range(len(head))]
        for row in [head, *self.rows]:
            print("  ".join(cell.ljust(w) if i < 2 else cell.rjust(w)
                            for i, (cell, w) in enumerate(zip(row, widths))).rstrip())
        with open(self.path("table.tsv"), "w", encoding="utf-8") as file:
            for row in [head, *self.rows]:
                print("\t".join(row), file=file)
        for need in sorted(self.missing):
            how = GET.get(need, "make").format(home=self.home)
            print(f"missing: {need}; to have it: {how}")


def progress(text):
    """One line that is rewritten, for somebody who looks on."""
    if sys.stderr.isatty():
        print(f"\r{text}\033[K", end="", file=sys.stderr, flush=True)


def middle(program):
    """The median, the first run left out where there are others: it warmed the file."""
    return statistics.median(program.seconds[1:] or program.seconds)


def program_statuses(program):
    return ("0", "1") if "diff" in program.name or "daff" in program.name else ("0",)


# What a program printed, in a form that is the same for all of them.

def same_text(path, _files):
    with open(path, encoding="utf-8") as file:
        return file.read().split()


def cents(text):
    return int(Decimal(text).quantize(Decimal("0.01")) * 100)


def groups(delimiter=",", header=True):
    def read(path, _files):
        with open(path, encoding="utf-8", newline="") as file:
            rows = csv.reader(file, delimiter=delimiter)
            if header:
                next(rows)
            return {(r[0], r[1]): (int(Decimal(r[2])), *map(cents, r[3:6])) for r in rows}
    return read


def changed_keys(column):
    def read(path, _files):
        with open(path, encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            return {int(row[column]) for row in rows}
    return read


def unified_keys(path, _files):
    with open(path, encoding="utf-8") as file:
        return {int(line[2:].split(",")[0]) for line in file if line[:1] in "<>"}


def daff_keys(path, _files):
    """Rows that daff marks: +++ added, --- removed, -> changed (the key then stands as it is)."""
    with open(path, encoding="utf-8", newline="") as file:
        return {int(row[1]) for row in csv.reader(file) if row[0] in ("+++", "---", "->", "-->")}


def first_number(path, _files):
    with open(path, encoding="ascii") as file:
        return int(file.read().split()[0])


def checksum(path, _files):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "md5").hexdigest()


def lines(path, _files):
    with open(path, "rb") as file:
        return sum(1 for _ in file)


# The peers, as they are.

def duckdb(threads, statement, answer, target=None):
    return Program(f"duckdb, {threads} thread{'s' if threads > 1 else ''}",
                   ["node", "{here}/duckdb.mjs", "{modules}", str(threads), "{clock}", statement],
                   ["@duckdb/node-api"], answer, target, own_clock=True)


GROUPED = ("COPY (SELECT region, unit, count(*), sum(amount), min(amount), max(amount) "
           "FROM read_csv('{data}') GROUP BY region, unit) TO '{out}' (HEADER)")
JOINED = ("COPY (SELECT coalesce(o.id, n.id) FROM read_csv('{data}') o FULL JOIN read_csv('{other}') n ON o.id = n.id "
          "WHERE (o.id, o.date, o.region, o.count, o.amount, o.note) IS DISTINCT FROM "
          "(n.id, n.date, n.region, n.count, n.amount, n.note)) TO '{out}' (HEADER)")
AWK = ("NR > 1 { k = $3 FS $4; n[k]++; s[k] += $6; if (!(k in a) || $6 < a[k]) a[k] = $6; "
       "if (!(k in b) || $6 > b[k]) b[k] = $6 } END { print \"header\"; "
       "for (k in n) printf \"%s,%d,%.2f,%s,%s\\n\", k, n[k], s[k], a[k], b[k] }")
SQL = ("select region, unit, count(*), sum(amount), min(amount + 0), max(amount + 0) from t group by region, unit;")


def bench_reader(bench):
    for name in ("plain", "prose"):
        files = {"data": bench.data(name, name, bench.megabytes)}
        bench.task(f"count the fields, {name}", files, [
            Program("reader", ["{tool}/table", "count", "{data}"], answer=same_text),
            Program("libcsv", ["{tool}/libcsv", "count", "{data}"], answer=same_text,
                    target=0.20 if name == "plain" else 0.30),
            Program("wc -l", ["wc", "-l", "{data}"]),
        ])
        bench.task(f"read every field, {name}", files, [
            Program("reader", ["{tool}/table", "bytes", "{data}"], answer=same_text),
            Program("reader, sse2", ["{tool}/table", "sse2", "bytes", "{data}"], answer=same_text),
            Program("reader, portable", ["{tool}/table", "portable", "bytes", "{data}"], answer=same_text),
            Program("libcsv", ["{tool}/libcsv", "bytes", "{data}"], answer=same_text),
        ])
        bench.task(f"copy a table, {name}", files, [
            Program("reader and writer", ["{tool}/table", "copy", "{data}"], answer=copied(bench)),
            Program("libcsv", ["{tool}/libcsv", "copy", "{data}"], answer=copied(bench), target=0.25),
            Program("mlr cat", ["mlr", "--icsv", "--ocsv", "cat", "{data}"], ["mlr"], copied(bench), target=0.50),
            Program("cat", ["cat", "{data}"]),
        ])
    bench.task("through a pipe, plain", {"data": bench.data("plain", "plain", bench.megabytes)}, [
        Program("cat | reader", ["sh", "-c", "cat {data} | {tool}/table count"], answer=same_text),
        Program("reader", ["{tool}/table", "count", "{data}"], answer=same_text),
        Program("cat | wc -l", ["sh", "-c", "cat {data} | wc -l"]),
        Program("wc -l", ["wc", "-l", "{data}"]),
    ])


def copied(bench):
    """A table by its fields: as the writer writes it, whoever wrote it first."""
    def read(path, _files):
        copy = subprocess.Popen([bench.tool("table"), "copy", path], stdout=subprocess.PIPE)
        total = subprocess.run(["cksum"], stdin=copy.stdout, capture_output=True, check=True).stdout
        copy.wait()
        return total
    return read


def bench_aggregate(bench):
    for name, title, one, two in (("plain", "a thousand groups", 0.30, 1.0), ("prose", "prose in every row", 0.50, 1.0),
                                  ("groups", "a million groups", 0.35, 1.0)):
        programs = [
            Program("sitrep-aggregate", ["{bin}/sitrep-aggregate", "--plain", "-g", "region,unit", "--count", "--sum",
                                         "amount", "--min", "amount", "--max", "amount", "{data}"],
                    ["sitrep-aggregate"], groups()),
            duckdb(1, GROUPED, groups(), one),
            duckdb(2, GROUPED, groups(), two),
            Program("mlr", ["mlr", "--icsv", "--ocsv", "stats1", "-a", "count,sum,min,max", "-f", "amount", "-g",
                            "region,unit", "{data}"], ["mlr"], groups()),
            Program("sqlite3", ["sqlite3", "-csv", "-header", ":memory:", ".import --csv {data} t", SQL],
                    ["sqlite3"], groups()),
        ]
        if name == "groups":   # mlr takes a minute and ten gigabytes, mawk half a minute
            programs = [program for program in programs if program.name != "mlr"]
        if name == "plain":
            programs.append(Program("mawk", ["mawk", "-F", ",", AWK.replace("{", "{{").replace("}", "}}"), "{data}"],
                                    ["mawk"], groups()))
        if name != "prose":    # mawk and datamash know no quotes
            programs += [
                Program("datamash", ["datamash", "-t,", "-s", "--header-in", "-g", "3,4", "count", "5", "sum", "6",
                                     "min", "6", "max", "6"], ["datamash"], groups(header=False)),
            ]
            programs[-1].command = ["sh", "-c", " ".join(programs[-1].command) + " <{data}"]
        bench.task(f"group by, {title}", {"data": bench.data(name, name, bench.megabytes)}, programs)


def bench_diff(bench):
    def pair(megabytes, *more):
        suffix = "-" + more[0] if more else ""
        return {"data": bench.data("old" + suffix, "old", megabytes, *more),
                "other": bench.data("new" + suffix, "new", megabytes, *more)}

    def ours(*options):
        return Program(" ".join(["sitrep-diff", *options]), ["{bin}/sitrep-diff", "--key", "id", *options, "{data}", "{other}"],
                       ["sitrep-diff"], changed_keys(1))

    size = max(1, bench.megabytes // 6)
    bench.task(f"diff of {size} MB, sorted", pair(size), [
        ours("--sorted"),
        ours(),
        duckdb(1, JOINED, changed_keys(0), 0.10),
        duckdb(2, JOINED, changed_keys(0)),
        Program("GNU diff", ["diff", "{data}", "{other}"], ["diff"], unified_keys),
    ])
    bench.task(f"diff of {size} MB, shuffled", pair(size, "shuffled"), [
        ours(),
        duckdb(1, JOINED, changed_keys(0), 0.40),
        duckdb(2, JOINED, changed_keys(0)),
        Program("sort, GNU diff", ["bash", "-c", "diff <(sort {data}) <(sort {other})"], ["diff", "bash"], unified_keys),
    ])
    bench.task("diff of 1 MB", pair(1), [
        ours(),
        Program("daff", ["node", "{modules}/daff/bin/daff.js", "diff", "--id", "id", "--context", "0", "{data}", "{other}"],
                ["daff"], daff_keys),
    ])


def bench_memory(bench):
    """Ten million keys, beyond what memory is allowed; and a stream of which no more is held than a group."""
    size = 2 * bench.megabytes
    files = {"data": bench.data("old-shuffled", "old", size, "shuffled"),
             "other": bench.data("new-shuffled", "new", size, "shuffled")}

    def grouped(title, *options, **more):
        return Program(f"sitrep-aggregate {title}", ["{bin}/sitrep-aggregate", "-g", "id", "-c", "-s", "amount",
                                                     *options, "{data}"], ["sitrep-aggregate"], checksum, **more)

    def compared(title, *options, **more):
        return Program(f"sitrep-diff {title}", ["{bin}/sitrep-diff", "-k", "id", *options, "{data}", "{other}"],
                       ["sitrep-diff"], checksum, **more)

    bench.task(f"as many groups as records, {size} MB", files, [
        grouped("--memory 64M", "--memory", "64M"),
        grouped("", target=3.0),
    ])
    bench.task(f"diff of {size} MB, shuffled", files, [
        compared("--memory 256M", "--memory", "256M"),
        compared("--memory 8G", "--memory", "8G"),
    ])
    size = 10 * bench.megabytes
    bench.task(f"a stream of {size} MB, sorted", {}, [
        Program("sitrep-aggregate --sorted", ["sh", "-c", f"{{tool}}/generate old {size} | {{bin}}/sitrep-aggregate "
                                              "--sorted -g id -c -s amount >/dev/null"], ["sitrep-aggregate"]),
    ], ratios=False)


def bench_normalize(bench):
    bench.task("normalize figures", {"data": bench.data("figures", "figures", bench.megabytes)}, [
        Program("sitrep-normalize", ["{bin}/sitrep-normalize", "{data}"], ["sitrep-normalize"], lines),
        Program("wc -l", ["wc", "-l", "{data}"], answer=first_number, target=40),
    ])


def bench_extract(bench):
    size = max(1, bench.megabytes // 6)
    bench.task(f"extract from {size} MB of reports", {"data": bench.data("reports", "reports", size)}, [
        Program("sitrep-extract", ["{bin}/sitrep-extract", "--split", "{data}"], ["sitrep-extract"]),
        Program("wc -w", ["wc", "-w", "{data}"], target=4),
        Program("a regular expression in python", ["python3", "{here}/find_numbers.py", "{data}"], ["python3"]),
    ])
    bench.task("extract from 1 MB of reports", {"data": bench.data("reports", "reports", 1)}, [
        Program("sitrep-extract", ["{bin}/sitrep-extract", "--split", "{data}"], ["sitrep-extract"]),
        Program("compromise", ["node", "{here}/nlp.cjs", "{modules}", "compromise", "{data}"], ["compromise"]),
        Program("wink-nlp", ["node", "{here}/nlp.cjs", "{modules}", "wink", "{data}"], ["wink-nlp"]),
    ])


def bench_start(bench):
    tiny = bench.path("tiny.csv")
    with open(tiny, "w", encoding="ascii") as file:
        file.write("id,number\n1,2\n")
    commands = {
        "true": (),
        "sitrep-extract": ("/dev/null",),
        "sitrep-normalize": ("/dev/null",),
        "sitrep-aggregate": ("--plain", "-g", "id", "--count", tiny),
        "sitrep-diff": ("--key", "id", tiny, tiny),
    }
    bench.task("start and end", {}, [
        Program(name, [("" if name == "true" else "{bin}/") + name, *words], [name]) for name, words in commands.items()
    ], ratios=False)


PARTS = {"reader": bench_reader, "aggregate": bench_aggregate, "diff": bench_diff, "memory": bench_memory,
         "normalize": bench_normalize, "extract": bench_extract, "start": bench_start}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--megabytes", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=PARTS)
    options = parser.parse_args()
    bench = Bench(options.build, options.megabytes, options.rounds)
    for name, part in PARTS.items():
        if options.only in (None, name):
            part(bench)
    bench.show()
    print(f"{options.megabytes} MB, {os.cpu_count()} processors, {time.monotonic() - bench.start:.0f} seconds in all")
    return 1 if bench.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
