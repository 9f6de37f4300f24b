import { isOwnedSheet, type Patch, type WorkbookSnapshot } from '../../../core';
import { checkPatch } from '../../checkPatch';
import { HostError } from '../../hostError';
import { isSameSnapshot } from '../../sameSnapshot';
import { groupByBytes } from '../groupByBytes';
import type { Target } from '../operations/operation';
import { assemble } from '../read/assemble';
import { putCells } from '../read/cells';
import { queueFrame, readFrame } from '../read/frame';
import { queueArea } from '../read/readAreas';
import type { Area } from '../read/restAreas';
import { queueSheet } from '../read/sheetProxies';
import { queueTable } from '../read/tableProxies';
import type { ExcelRun } from '../runExcel';
import { queueState, readState, type StateParts } from '../statePart';
import { expectedAreas, staysInside } from './expectedAreas';
import { frameSnapshot, isSameFrame, withNotesOf, withPlainNames } from './sameFrame';
import type { Piece } from './splitPatch';
import { captureTarget, queueTarget } from './targets';

export interface Comparison {
  /** The workbook as it is, which is as expected. */
  readonly current: WorkbookSnapshot;
  readonly parts: StateParts;
  readonly targets: readonly Target[];
}

/** What is to be written, and what it was made for. */
export interface Expectation {
  readonly expected: WorkbookSnapshot;
  readonly patch: Patch;
  readonly pieces: readonly Piece[];
  /** The custom XML parts that were there when `expected` was read. */
  readonly partIds: readonly string[];
  /** The sheets that were read in full then. */
  readonly inUse: ReadonlySet<string>;
}

/**
 * Reads again what was read for `expected`, together with the cells that are to be written: one request, more only
 * where a workbook is big.
 * @throws HostError sheet-missing, table-missing, sheet-protected; workbook-changed for any other difference.
 */
export async function compare(
  excel: ExcelRun,
  { expected, patch, pieces, partIds, inUse }: Expectation,
): Promise<Comparison> {
  const { workbook } = excel.context;
  const frameProxies = queueFrame(excel.context);
  const stateProxies = queueState(workbook, partIds);
  const sheets = expected.sheets.map(({ name }) => queueSheet(workbook.worksheets.getItemOrNullObject(name)));
  const expectedTables = expected.sheets.flatMap((sheet) => sheet.tables);
  const tables = new Map(
    expectedTables.map(({ name }) => [name, queueTable(workbook.tables.getItemOrNullObject(name))]),
  );
  const cells: { area: Area; range: Excel.Range }[] = [];
  const targets: Target[] = [];
  const newSheets = new Set<string>();
  const steps = [
    ...expected.sheets
      .flatMap((sheet) => expectedAreas(expected, sheet))
      .map((area) => ({
        bytes: area.bytes,
        queue: () => void cells.push({ area, range: queueArea(excel.context, area) }),
      })),
    ...pieces.map(({ operation, bytes }) => {
      if (operation.op === 'addWorksheet') newSheets.add(operation.sheet.toLowerCase());
      const isNew = 'sheet' in operation && newSheets.has(operation.sheet.toLowerCase());
      return { bytes, queue: () => void targets.push(queueTarget(workbook, operation, expected, isNew)) };
    }),
  ];
  const [first = [], ...others] = groupByBytes(steps);
  first.forEach(({ queue }) => queue());
  await excel.sync();
  const frame = readFrame(frameProxies);
  checkPatch(frameSnapshot(frame), patch);
  if (!isSameFrame(frame, expected, partIds)) throw new HostError('workbook-changed');
  for (const group of others) {
    group.forEach(({ queue }) => queue());
    await excel.sync();
  }

  const parts = readState(stateProxies);
  const inOrder = frame.tables.map(({ name }) => tables.get(name)!);
  const assembly = assemble(frame, sheets, inOrder);
  for (const { area, range } of cells) putCells(assembly.builderOf(area.sheet), range);
  const current = assembly.build(parts.xml);
  const counts = expected.sheets.map(({ name }) => inUse.has(name) || isOwnedSheet(expected.names, name));
  if (!expected.sheets.every((sheet, index) => !counts[index] || staysInside(sheet, sheets[index]!))) {
    throw new HostError('workbook-changed');
  }
  if (!isSameSnapshot(withPlainNames(expected), withPlainNames(current))) throw new HostError('workbook-changed');
  // What a deleted sheet leaves behind shows in its formulas only.
  checkPatch(withNotesOf(expected, current), patch);
  targets.forEach(captureTarget);
  return { current, parts, targets };
}
