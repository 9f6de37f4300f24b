"""Prints, as JSON, the charts that openpyxl finds in a workbook: sheet, kind of each group, references and caches."""

import json
import sys

from openpyxl import load_workbook


def points(cache):
    held = {point.idx: point.v for point in cache.pt}
    return [held.get(index) for index in range(cache.ptCount)]


def series_of(series):
    categories = series.cat.strRef or series.cat.numRef
    return {
        "name": series.tx.strRef.f,
        "categories": categories.f,
        "values": series.val.numRef.f,
        "cached": points(series.val.numRef.numCache),
    }


def group_of(group):
    kinds = [type(group).__name__, getattr(group, "barDir", None), group.grouping]
    return {"kind": " ".join(kind for kind in kinds if kind), "series": [series_of(one) for one in group.series]}


print(
    json.dumps(
        [
            {"sheet": sheet.title, "groups": [group_of(group) for group in chart._charts]}
            for sheet in load_workbook(sys.argv[1])
            for chart in sheet._charts
        ]
    )
)
