"""Counts what a regular expression takes for numbers: find_numbers.py FILE"""
import re
import sys

WORDS = ("no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|"
         "seventy|eighty|ninety|hundred|thousand|million|dozens?|several|scores?")
NUMBER = re.compile(rf"\b(?:\d+(?:[.,]\d+)*|(?:{WORDS})(?:[- ](?:{WORDS}))*)\b", re.IGNORECASE)

found = 0
with open(sys.argv[1], encoding="utf-8") as text:
    for line in text:
        found += sum(1 for _ in NUMBER.finditer(line))
print(found)
