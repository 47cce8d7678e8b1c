"""Prints as JSON what Python's own readers find in a list written by the program. Use: readlist.py FILE"""

import csv
import datetime
import json
import sys


def cell(value):
    if isinstance(value, datetime.datetime):
        return f"date {value:%Y-%m-%d %H:%M:%S}"
    return None if value is None else f"{type(value).__name__} {value}"


def workbook(path):
    import openpyxl  # only workbooks need it

    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    return {
        "sheets": book.sheetnames,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "rows": [[cell(value) for value in row] for row in sheet.iter_rows(values_only=True)],
        "about": [row[0] for row in book.worksheets[1].iter_rows(values_only=True)],
    }


def main(path):
    if path.endswith(".xlsx"):
        found = workbook(path)
    else:
        with open(path, encoding="utf-8-sig", newline="") as file:
            found = list(csv.reader(file, delimiter=";"))
    json.dump(found, sys.stdout)


main(sys.argv[1])
