"""Compares two workbooks cell by cell with openpyxl, the second being the first after an update.

usage: compareStaffCells.py BEFORE AFTER

Prints one line of JSON: differences in staff cells (value, style, size, merge), and how many filled cells were added.
Cells beyond what was used before are the update's own, and so are sheets behind those of before.
"""

import json
import sys

from openpyxl import load_workbook


def style_of(cell):
    return [cell.font, cell.fill, cell.border, cell.alignment, cell.number_format, cell.protection]


def compare(before, after):
    differences = []
    added = 0
    if before.sheetnames != after.sheetnames[: len(before.sheetnames)]:
        differences.append("sheets")
    for old in before.worksheets:
        new = after[old.title]
        last_row, last_column = old.max_row, old.max_column  # asking for a cell beyond them moves them
        width = max(last_column, new.max_column)
        for row in range(1, max(last_row, new.max_row) + 1):
            for column in range(1, width + 1):
                a, b = old.cell(row, column), new.cell(row, column)
                is_outside = row > last_row or column > last_column
                if is_outside or (a.value is None and b.value is not None):
                    added += b.value is not None
                elif a.value != b.value or [repr(x) for x in style_of(a)] != [repr(x) for x in style_of(b)]:
                    differences.append(f"{old.title}!{a.coordinate}")
        used = {letter for letter in old.column_dimensions}
        for letter in used:
            a, b = old.column_dimensions[letter], new.column_dimensions[letter]
            if (a.width, a.hidden) != (b.width, b.hidden):
                differences.append(f"{old.title} column {letter}")
        for number, a in old.row_dimensions.items():
            b = new.row_dimensions[number]
            if (a.height, a.hidden) != (b.height, b.hidden):
                differences.append(f"{old.title} row {number}")
        if sorted(map(str, old.merged_cells.ranges)) != sorted(map(str, new.merged_cells.ranges)):
            differences.append(f"{old.title} merges")
        if str(old.freeze_panes) != str(new.freeze_panes) or str(old.auto_filter.ref) != str(new.auto_filter.ref):
            differences.append(f"{old.title} panes or filter")
    return {"differences": differences, "added": added}


if __name__ == "__main__":
    print(json.dumps(compare(load_workbook(sys.argv[1]), load_workbook(sys.argv[2]))))
