"""Every function on random tables against python's fractions, to the last digit.

And partial states of random splits, merged, against one run over everything.
"""
import csv
import io
import os
import random
import subprocess
import sys
import tempfile
from decimal import Decimal
from fractions import Fraction
from math import isqrt

AGGREGATE = sys.argv[1]
PRECISION = 9
FUNCTIONS = ["-c", "-s", "v", "-n", "v", "-x", "v", "-a", "v", "-m", "v", "-d", "v",
             "-p", "90:v,33.3:v", "-u", "v", "--precision", str(PRECISION)]
random.seed(11)


def number():
    kind = random.randrange(6)
    if kind == 0:
        return ""
    if kind == 1:
        return str(random.randrange(-10, 10))
    if kind == 2:
        return str(random.randrange(-10 ** 30, 10 ** 30))
    scale = random.randrange(1, 12)
    whole = random.randrange(-10 ** random.randrange(1, 25), 10 ** random.randrange(1, 25))
    sign, digits = "-" if whole < 0 else "", str(abs(whole)).rjust(scale + 1, "0")
    return f"{sign}{digits[:-scale]}.{digits[-scale:]}"


def exact(text):
    return Fraction(Decimal(text)) if "e" not in text.lower() else Fraction(text)


def digits(text):
    return len(text.partition(".")[2])


def fixed(value, scale):
    """A fraction that is a decimal of that scale, as text."""
    whole = value * 10 ** scale
    assert whole.denominator == 1
    sign, text = "-" if whole < 0 else "", str(abs(whole.numerator)).rjust(scale + 1, "0")
    return sign + (f"{text[:-scale]}.{text[-scale:]}" if scale else text)


def trimmed(text):
    return text.rstrip("0").rstrip(".") if "." in text else text


def rounded(value):
    """Half to even, to PRECISION digits, without zeros at the end."""
    return trimmed(fixed(Fraction(round(value * 10 ** PRECISION), 10 ** PRECISION), PRECISION))


def root(value):
    """The nearest to the root, to PRECISION digits."""
    n = value * 10 ** (2 * PRECISION)
    low = isqrt(n.numerator // n.denominator)
    if (low + Fraction(1, 2)) ** 2 <= n:
        low += 1
    return trimmed(fixed(Fraction(low, 10 ** PRECISION), PRECISION))


def percentile(values, percent):
    position = percent / 100 * (len(values) - 1)
    at = int(position)
    low, text = values[at]
    if position == at:
        return text
    value = low + (values[at + 1][0] - low) * (position - at)
    scale = 0
    while (value * 10 ** scale).denominator != 1:
        scale += 1
    return fixed(value, scale)


def extreme(values, pick):
    best = pick(v for v, _ in values)
    return max((t for v, t in values if v == best), key=digits)


def normal(text):
    """As it is printed: no plus sign, no minus before a zero."""
    return text[1:] if text.startswith("-") and exact(text) == 0 else text


def expected(values):
    texts = [normal(t) for t in values if t != ""]
    numbers = sorted(((exact(t), t) for t in texts), key=lambda x: (x[0], digits(x[1])))
    if not numbers:
        return [str(len(values))] + [""] * 8 + ["0"]
    n, total = len(numbers), sum(v for v, _ in numbers)
    squares = sum(v * v for v, _ in numbers)
    return [str(len(values)), fixed(total, max(map(digits, texts))), extreme(numbers, min),
            extreme(numbers, max), rounded(total / n), percentile(numbers, Fraction(50)),
            root((n * squares - total ** 2) / (n * (n - 1))) if n > 1 else "",
            percentile(numbers, Fraction(90)), percentile(numbers, Fraction("33.3")),
            str(len(set(t for t in values if t != "")))]


def run(arguments, text):
    done = subprocess.run([AGGREGATE, *arguments], input=text, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    return done.stdout


def table(rows):
    return "g,h,v\n" + "".join(f"{g},{h},{v}\n" for g, h, v in rows)


def main():
    for _ in range(120):
        rows = [(random.choice("ab"), random.choice("xy"), number())
                for _ in range(random.randrange(1, 40))]
        groups = {}
        for g, h, v in rows:
            groups.setdefault((g, h), []).append(v)
        output = run(["-g", "g,h", *FUNCTIONS], table(rows))
        found = list(csv.reader(io.StringIO(output)))[1:]
        wanted = [[*key, *expected(values)] for key, values in groups.items()]
        assert found == wanted, f"{rows}\nfound  {found}\nwanted {wanted}"
        random.shuffle(rows)
        cut = random.randrange(len(rows) + 1)
        with tempfile.TemporaryDirectory() as place:
            names = []
            for i, part in enumerate((rows[:cut], rows[cut:])):
                names.append(os.path.join(place, f"{i}.part"))
                with open(names[-1], "w", encoding="ascii") as file:
                    file.write(run(["-g", "g,h", *FUNCTIONS, "--partial"], table(part)))
            merged = run(["--merge", "--sort", "--precision", str(PRECISION), *names], "")
        whole = run(["-g", "g,h", "--sort", *FUNCTIONS], table(rows))
        assert merged == whole, f"{rows}\nmerged {merged}\nwhole {whole}"
    print("120 tables")


main()
