import { lastUsedRow, readCell, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core';
import { cellFromSnapshot, LOADED_DATE_FORMAT } from './cell';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

/** Fills an empty workbook with what a snapshot holds. */
export function loadSnapshot(workbook: WorkbookModel, snapshot: WorkbookSnapshot): void {
  for (const source of snapshot.sheets) {
    const sheet = workbook.addSheet(source.name);
    sheet.visibility = source.visibility;
    sheet.isProtected = source.isProtected;
    loadCells(sheet, snapshot, source);
    loadTables(sheet, source);
    for (const { range, target } of source.hyperlinks ?? []) {
      const link = target.startsWith('#') ? { documentReference: target.slice(1) } : { address: target };
      sheet.hyperlinks.set(range.top, range.left, link);
    }
    for (const { from, to } of source.hiddenRows ?? []) {
      for (let row = from; row <= to; row++) sheet.hiddenRows.add(row);
    }
  }
  for (const { name, reference, scope, isHidden } of snapshot.names) {
    const sheet = scope === null ? null : workbook.findSheetByName(scope)!;
    const target = workbook.targetOf(reference);
    workbook.names.push({ name: name.replace(/^_xlnm\./, ''), scope: sheet, isVisible: !isHidden, target });
  }
  if (snapshot.state !== null) workbook.addPart(snapshot.state);
}

function loadCells(sheet: SheetModel, snapshot: WorkbookSnapshot, source: SheetSnapshot): void {
  const last = lastUsedRow(source);
  for (let row = 1; row <= last; row++) {
    for (let column = 1; column <= source.columns.length; column++) {
      const cell = readCell(snapshot, source, row, column);
      if (cell.kind === 'blank') continue;
      sheet.setCell(row, column, cellFromSnapshot(cell));
      if (cell.kind === 'date') sheet.setLook(row, column, { numberFormat: LOADED_DATE_FORMAT });
    }
  }
}

function loadTables(sheet: SheetModel, { tables }: SheetSnapshot): void {
  for (const { columns, ...table } of tables) {
    const named = columns.map((name, index) => ({ id: index + 1, name }));
    sheet.tables.push({ style: '', ...table, id: sheet.workbook.newTableId(), sheet, columns: named });
  }
}
