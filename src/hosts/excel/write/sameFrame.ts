import { findSheet, formatSheetRange, parseSheetRange, type WorkbookSnapshot } from '../../../core';
import type { Frame } from '../read/frame';

/** Whether a workbook is made of the sheets, tables and parts that are expected, before their cells are looked at. */
export function isSameFrame(frame: Frame, expected: WorkbookSnapshot, partIds: readonly string[]): boolean {
  const tablesOf = (sheet: string) => frame.tables.filter((table) => table.sheet === sheet).map(({ name }) => name);
  return (
    isSameList(
      frame.sheets.map(({ name }) => name),
      expected.sheets.map(({ name }) => name),
    ) &&
    expected.sheets.every(({ name, tables }) =>
      isSameList(
        tablesOf(name),
        tables.map((table) => table.name),
      ),
    ) &&
    isSameList([...frame.partIds].sort(), [...partIds].sort())
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** The frame as a workbook without cells, to see whether it has what a patch names. */
export function frameSnapshot({ dateSystem, sheets, tables, names }: Frame): WorkbookSnapshot {
  const nowhere = { top: 1, left: 1, bottom: 1, right: 1 };
  return {
    file: '',
    dateSystem,
    strings: [],
    sheets: sheets.map((sheet) => {
      const own = tables.filter((table) => table.sheet === sheet.name);
      return { ...sheet, columns: [], tables: own.map((table) => ({ ...table, range: nowhere, columns: [] })) };
    }),
    names,
    state: null,
  };
}

/**
 * Excel keeps names in its own order and leaves out quotes that are not needed; those of print areas it spells in ways of
 * its own, and no figure depends on them.
 */
export function withPlainNames(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const names = workbook.names
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map((name) => {
      const place = parseSheetRange(name.reference);
      const sheet = place && findSheet(workbook, place.sheet);
      return sheet ? { ...name, reference: formatSheetRange(sheet.name, place.range) } : name;
    });
  const keyOf = ({ scope, name }: (typeof names)[number]) => `${scope ?? ''}\n${name.toLowerCase()}`;
  return { ...workbook, names: names.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
}

/** The workbook with the notes it had when it was read: they are not asked for again as a whole. */
export function withNotesOf(expected: WorkbookSnapshot, current: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = current.sheets.map((sheet) => {
    const notes = findSheet(expected, sheet.name)?.notes;
    return notes ? { ...sheet, notes } : sheet;
  });
  return { ...current, sheets };
}
