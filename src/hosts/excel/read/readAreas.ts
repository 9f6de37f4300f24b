import { formatRange, type SheetBuilder } from '../../../core';
import { groupByBytes } from '../groupByBytes';
import type { ExcelRun } from '../runExcel';
import { isOfficeError } from '../toHostError';
import { loadCells, putCells } from './cells';
import type { Area } from './restAreas';

/** Reads areas into their sheets, one request a group. An answer too large for Excel is asked for in halves. */
export async function readAreas(
  excel: ExcelRun,
  areas: readonly Area[],
  builderOf: (sheet: string) => SheetBuilder,
): Promise<void> {
  for (const group of groupByBytes(areas)) await readGroup(excel, group, builderOf);
}

async function readGroup(
  excel: ExcelRun,
  group: readonly Area[],
  builderOf: (sheet: string) => SheetBuilder,
): Promise<void> {
  const ranges = group.map((area) => queueArea(excel.context, area));
  try {
    await excel.sync();
  } catch (error) {
    const halves = group.flatMap(halve);
    const isTooLarge = isOfficeError(error, 'ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit');
    if (!isTooLarge || halves.length === group.length) throw error;
    for (const half of halves) await readGroup(excel, [half], builderOf);
    return;
  }
  group.forEach(({ sheet }, index) => putCells(builderOf(sheet), ranges[index]!));
}

/** Asks for the cells of an area. */
export function queueArea({ workbook }: Excel.RequestContext, { sheet, range }: Area): Excel.Range {
  const cells = workbook.worksheets.getItemOrNullObject(sheet).getRange(formatRange(range));
  loadCells(cells);
  return cells;
}

function halve(area: Area): Area[] {
  const { top, bottom } = area.range;
  if (top === bottom) return [area];
  const middle = Math.floor((top + bottom) / 2);
  const bytes = Math.ceil(area.bytes / 2);
  return [
    { ...area, bytes, range: { ...area.range, bottom: middle } },
    { ...area, bytes, range: { ...area.range, top: middle + 1 } },
  ];
}
