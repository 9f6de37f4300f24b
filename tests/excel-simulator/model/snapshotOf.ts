import { SheetBuilder, StringPool, type WorkbookSnapshot } from '../../../src/core';
import { cellToSnapshot } from './cell';
import { nameInFile, referenceText } from './definedNames';
import type { WorkbookModel } from './workbookModel';

/** What the workbook holds now, as far as the Excel host reads it: no links, notes and hidden rows. */
export function snapshotOf(workbook: WorkbookModel): WorkbookSnapshot {
  const pool = new StringPool();
  const sheets = workbook.sheets.map((sheet) => {
    const builder = new SheetBuilder(sheet.name, pool);
    builder.visibility = sheet.visibility;
    builder.isProtected = sheet.isProtected;
    builder.tables = sheet.tables.map(({ name, range, hasHeaderRow, hasTotalsRow, columns }) => {
      return { name, range, hasHeaderRow, hasTotalsRow, columns: columns.map((column) => column.name) };
    });
    for (const [row, column, cell] of sheet.entries()) {
      builder.set(row, column, cellToSnapshot(cell, sheet.look(row, column).numberFormat));
    }
    return builder.build();
  });
  return {
    file: '',
    dateSystem: workbook.dateSystem,
    strings: pool.strings,
    sheets,
    names: workbook.names.map((name) => ({
      name: nameInFile(name.name),
      reference: referenceText(name.target),
      scope: name.scope?.name ?? null,
      isHidden: !name.isVisible,
    })),
    state: workbook.parts.find(({ xml }) => xml.includes('urn:plan-monitor:1'))?.xml ?? null,
  };
}
