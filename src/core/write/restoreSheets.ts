import { parseLink } from '../workbook/linkText';
import { goesWithSheet } from '../workbook/ownedSheets';
import type { Patch, PatchOperation } from '../workbook/patch';
import { readCell } from '../workbook/readCell';
import { parseSheetRange } from '../workbook/sheetName';
import { lastUsedRow, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { patchCellFrom } from '../workbook/patchCellFrom';

/** The sheets that a patch adds or deletes, in lower case. */
export function sheetsRemade(patch: Patch): ReadonlySet<string> {
  return new Set(patch.filter(isOnWhole).map(({ sheet }) => sheet.toLowerCase()));
}

/** The operations that delete what sheets a patch added and make again, in their order, those that it deleted. */
export function restoreSheets(before: WorkbookSnapshot, patch: Patch): readonly PatchOperation[] {
  const last = new Map(patch.filter(isOnWhole).map((one) => [one.sheet.toLowerCase(), one]));
  const added = [...last.values()].filter(({ op }) => op === 'addWorksheet');
  const deleted = before.sheets.filter(({ name }) => last.has(name.toLowerCase()));
  return [
    ...added.map(({ sheet }): PatchOperation => ({ op: 'deleteWorksheet', sheet })),
    ...deleted.flatMap((sheet) => restoreSheet(before, sheet)),
  ];
}

type OnWhole = Extract<PatchOperation, { op: 'addWorksheet' | 'deleteWorksheet' }>;

function isOnWhole(operation: PatchOperation): operation is OnWhole {
  return operation.op === 'addWorksheet' || operation.op === 'deleteWorksheet';
}

function restoreSheet(before: WorkbookSnapshot, sheet: SheetSnapshot): readonly PatchOperation[] {
  const { name, visibility } = sheet;
  const after = before.sheets[before.sheets.indexOf(sheet) - 1]?.name ?? null;
  const names = before.names.filter((defined) => defined.scope === null && goesWithSheet(defined, name));
  return [
    { op: 'addWorksheet', sheet: name, after, visibility, hasGridlines: false },
    ...restoreCells(before, sheet),
    ...sheet.tables.map(({ name: table, range, columns }): PatchOperation => {
      return { op: 'addTable', sheet: name, table, range, columns, style: 'TableStyleMedium2' };
    }),
    ...(sheet.hyperlinks ?? []).flatMap(({ range, target }): PatchOperation[] => {
      if (range.top !== range.bottom || range.left !== range.right) return [];
      return [{ op: 'addHyperlink', sheet: name, row: range.top, column: range.left, target: parseLink(target) }];
    }),
    ...names.flatMap((defined): PatchOperation[] => {
      const at = parseSheetRange(defined.reference);
      return at ? [{ op: 'defineName', name: defined.name, ...at }] : [];
    }),
  ];
}

function restoreCells(before: WorkbookSnapshot, sheet: SheetSnapshot): readonly PatchOperation[] {
  const height = lastUsedRow(sheet);
  if (height === 0) return [];
  const cells = Array.from({ length: height }, (_, down) =>
    sheet.columns.map((_, right) => {
      const cell = readCell(before, sheet, down + 1, right + 1);
      return cell.kind === 'blank' ? null : patchCellFrom(cell, before);
    }),
  );
  return [{ op: 'writeCells', sheet: sheet.name, row: 1, column: 1, cells }];
}
