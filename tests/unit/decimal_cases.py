#!/usr/bin/env python3
"""Writes random calculations for tests/unit/decimal, or what exact integers make of them.

    decimal_cases.py ask|answer CASES SEED
"""
import random
import sys
from fractions import Fraction
from math import isqrt

EDGES = [2**127, 2**127 - 1, 2**63, 2**63 - 1, 2**64, 10**18, 10**38]


def number():
    digits = "".join(random.choice("0123456789009") for _ in range(random.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 17, 18, 19, 37, 38, 39, 60])))
    if random.random() < .1:
        digits = str(random.choice(EDGES))
    if random.random() < .5:
        at = random.randint(0, len(digits))
        digits = digits[:at] + "." + digits[at:]
    sign = "-" if random.random() < .4 else ""
    exponent = random.choice(["e3", "E-4", "e+12", "e-40", "e45"]) if random.random() < .15 else ""
    return sign + digits + exponent


def parse(text):
    mantissa, _, exponent = text.lower().partition("e")
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    coefficient, scale = int(whole + fraction), len(fraction) - int(exponent or 0)
    if scale < 0:
        coefficient, scale = coefficient * 10**-scale, 0
    return (-coefficient if text.startswith("-") else coefficient), scale


def show(coefficient, scale):
    digits = str(abs(coefficient)).rjust(scale + 1, "0")
    sign = "-" if coefficient < 0 else ""
    return sign + digits if scale == 0 else f"{sign}{digits[:-scale]}.{digits[-scale:]}"


def trimmed(coefficient, scale):
    if coefficient == 0:
        return 0, 0
    while scale and coefficient % 10 == 0:
        coefficient, scale = coefficient // 10, scale - 1
    return coefficient, scale


def answer(a, operation, b, places):
    scale = max(a[1], b[1])
    x, y = a[0] * 10**(scale - a[1]), b[0] * 10**(scale - b[1])
    if operation == "+":
        return show(x + y, scale)
    if operation == "-":
        return show(x - y, scale)
    if operation == "*":
        return show(a[0] * b[0], a[1] + b[1])
    if operation == "/":
        return show(round(Fraction(x, y) * 10**places), places)  # round() is half to even
    if operation == "root":
        square = 4 * Fraction(a[0], 10**a[1]) * 10**(2 * places)
        return show((isqrt(square.numerator // square.denominator) + 1) // 2, places)
    if operation == "compare":
        return str((x > y) - (x < y))
    if operation == "whole":
        return str(int(trimmed(*a)[1] == 0))
    if operation == "trim":
        return show(*trimmed(*a))
    return show(2 * (x + y), scale)


random.seed(int(sys.argv[3]))
for _ in range(int(sys.argv[2])):
    left, right = number(), number()
    operation = random.choice(["+", "-", "*", "/", "root", "compare", "whole", "trim", "twice"])
    places = random.choice([0, 1, 2, 6, 20])
    if operation == "root":
        left = left.lstrip("-")
    if operation == "/" and parse(right)[0] == 0:
        right = "3"
    if sys.argv[1] == "ask":
        print(left, operation, right, places)
    else:
        print(answer(parse(left), operation, parse(right), places))
