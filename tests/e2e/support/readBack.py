"""Prints what a workbook file holds, as another program reads it: {sheet: {cell: value}} and the hidden names."""

import json
import sys

from openpyxl import load_workbook


def main(path):
    book = load_workbook(path)
    sheets = {
        sheet.title: {cell.coordinate: str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}
        for sheet in book.worksheets
    }
    names = {defined.name: defined.attr_text for defined in defined_names(book)}
    json.dump({"sheets": sheets, "names": names}, sys.stdout)


def defined_names(book):
    names = book.defined_names
    return names.values() if hasattr(names, "values") else names.definedName


main(sys.argv[1])
