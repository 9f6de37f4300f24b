import fc from 'fast-check';
import {
  applyPatch,
  findSheet,
  ownedStyles,
  rangesOverlap,
  readCell,
  type OwnedStyle,
  type Patch,
  type PatchCell,
  type PatchOperation,
  type Range,
  type TypedCell,
  type WorkbookSnapshot,
} from '../../src/core';
import { patchCellFrom } from '../../src/core/workbook/patchCellFrom';
import { checkFixes } from '../../src/hosts/checkFixes';
import { checkPatch } from '../../src/hosts/checkPatch';
import { HostError } from '../../src/hosts/hostError';
import { chartOperation } from './arbitraryChart';
import { linkTarget, markFormat, dropdownList, pageLayout } from './arbitraryMarks';
import { arbitraryPatchCell, COLUMNS, FREE, OWNED, TABLED } from './arbitraryWorkbook';

const NEW = ['Neu & alt', "The RCP's"];
const coordinate = fc.integer({ min: 1, max: 7 });
const range = fc
  .record({ top: coordinate, left: coordinate, height: fc.nat(3), width: fc.nat(3) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
const sheet = fc.constantFrom(FREE, OWNED, TABLED.toUpperCase(), ...NEW);
const place = fc.record({ sheet, range });
const cell = fc.record({ sheet, row: coordinate, column: coordinate });
const colour = fc.constantFrom('FFC000', '112233');
const filledCell = fc.record({
  sheet: fc.constantFrom(FREE, TABLED),
  row: fc.integer({ min: 1, max: 4 }),
  column: fc.integer({ min: 1, max: 3 }),
});
const arbitraryTypedCell = arbitraryPatchCell.filter(isTyped);
const text = fc.constantFrom('Why?', ' two\nlines & <more> ', '概要');

/** One generator an operation: leaving one out does not compile. They may name what is not there. */
const operations: { readonly [Op in PatchOperation['op']]: fc.Arbitrary<Extract<PatchOperation, { op: Op }>> } = {
  writeCells: fc
    .record({ place, cells: fc.array(fc.array(fc.option(arbitraryPatchCell), { maxLength: 3 }), { maxLength: 3 }) })
    .map(({ place: { sheet: on, range: at }, cells }) => ({
      op: 'writeCells',
      sheet: on,
      row: at.top,
      column: at.left,
      cells,
    })),
  fixCell: fc
    .tuple(filledCell, arbitraryTypedCell)
    .map(([at, to]) => ({ op: 'fixCell', ...at, from: { kind: 'text', value: 'whatever stands there' }, to })),
  formatRange: fc
    .record({ place, style: fc.constantFrom(...(Object.keys(ownedStyles) as OwnedStyle[])) })
    .map(({ place: at, style }) => ({ op: 'formatRange', ...at, style })),
  setColumnWidth: fc
    .record({ sheet, column: coordinate, width: fc.integer({ min: 1, max: 80 }) })
    .map((at) => ({ op: 'setColumnWidth', ...at })),
  setRowHeight: fc
    .record({ sheet, row: coordinate, height: fc.integer({ min: 8, max: 80 }) })
    .map((at) => ({ op: 'setRowHeight', ...at })),
  clearOwned: place.map((at) => ({ op: 'clearOwned', ...at })),
  addWorksheet: fc
    .record({
      sheet: fc.constantFrom(...NEW, OWNED),
      after: fc.constantFrom(null, FREE, OWNED, TABLED, NEW[0]!),
      visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
      hasGridlines: fc.boolean(),
    })
    .map((at) => ({ op: 'addWorksheet', ...at })),
  deleteWorksheet: fc.constantFrom(OWNED, ...NEW).map((name) => ({ op: 'deleteWorksheet', sheet: name })),
  addTable: fc
    .record({
      sheet,
      table: fc.constantFrom('Neu', 'T', 'Zwei'),
      top: coordinate,
      left: coordinate,
      width: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ sheet: on, table, top, left, width }) => ({
      op: 'addTable',
      sheet: on,
      table,
      range: { top, left, bottom: top + 2, right: left + width - 1 },
      columns: ['KPI\nstatus', '3-4', '<&> "x"'].slice(0, width),
      style: 'TableStyleMedium2',
    })),
  growTable: fc
    .record({ width: fc.integer({ min: 1, max: 6 }), height: fc.integer({ min: 2, max: 6 }) })
    .map(({ width, height }) => ({
      op: 'growTable',
      sheet: TABLED,
      table: 't',
      range: { top: 1, left: 1, bottom: height, right: width },
      columns: [...COLUMNS, 'KPI\nstatus', '3-4', '<&>'].slice(0, width),
    })),
  addChart: chartOperation(sheet),
  deleteChart: fc.record({ sheet, name: fc.constant('PlanMonitor.chart') }).map((at) => ({ op: 'deleteChart', ...at })),
  conditionalFormat: fc.record({ sheet, range, format: markFormat }).map((at) => ({ op: 'conditionalFormat', ...at })),
  dataValidation: fc.record({ sheet, range, list: dropdownList(place) }).map((at) => ({ op: 'dataValidation', ...at })),
  addHyperlink: fc.tuple(cell, linkTarget(place)).map(([at, target]) => ({ op: 'addHyperlink', ...at, target })),
  deleteHyperlink: cell.map((at) => ({ op: 'deleteHyperlink', ...at })),
  addNote: fc.tuple(cell, text).map(([at, words]) => ({ op: 'addNote', ...at, text: words })),
  deleteNote: cell.map((at) => ({ op: 'deleteNote', ...at })),
  setFill: fc.tuple(place, fc.option(colour)).map(([at, fill]) => ({ op: 'setFill', ...at, colour: fill })),
  freezePanes: fc.record({ sheet, rows: fc.nat(3), columns: fc.nat(3) }).map((at) => ({ op: 'freezePanes', ...at })),
  setPageLayout: fc.record({ sheet, layout: pageLayout(range) }).map((at) => ({ op: 'setPageLayout', ...at })),
  defineName: fc
    .record({ name: fc.constantFrom('a.X', 'New', 'cc', 'PlanMonitor.sheet.new'), sheet, range })
    .map((at) => ({ op: 'defineName', ...at })),
  deleteName: fc.constantFrom('A.X', 'New', 'none').map((name) => ({ op: 'deleteName', name })),
  writeState: fc
    .constantFrom(null, '<state xmlns="urn:plan-monitor:1"/>', '<state xmlns="urn:plan-monitor:1"><é/></state>')
    .map((xml) => ({ op: 'writeState', xml })),
};

/** All there are. */
export const operationKinds = Object.keys(operations) as readonly PatchOperation['op'][];

/** Asked for more often, because a workbook seldom takes them. */
const SELDOM_TAKEN = ['addWorksheet', 'deleteWorksheet', 'deleteWorksheet', 'fixCell'] as const;

export type AnyOperation = fc.Arbitrary<PatchOperation>;

/** Any operation at all, or one of those named. */
export function arbitraryOperation(...only: readonly PatchOperation['op'][]): AnyOperation {
  const all = [...operationKinds, ...SELDOM_TAKEN];
  const chosen = only.length === 0 ? all : only;
  return fc.oneof(...chosen.map((op): AnyOperation => operations[op]));
}

/** Those of some operations that a workbook takes, one after the other. A header of a table is left to `growTable`. */
export function fittingPatch(workbook: WorkbookSnapshot, wanted: Patch): Patch {
  return wanted.reduce<Patch>((patch, wantedOperation) => {
    const operation = aimed(workbook, wantedOperation);
    const next = [...patch, operation];
    return isTaken(workbook, next) && !touchesHeader(applyPatch(workbook, patch), operation) ? next : patch;
  }, []);
}

/** A fix names what stands in its cell. */
function aimed(workbook: WorkbookSnapshot, operation: PatchOperation): PatchOperation {
  const on = operation.op === 'fixCell' ? findSheet(workbook, operation.sheet) : undefined;
  if (operation.op !== 'fixCell' || !on) return operation;
  const from = patchCellFrom(readCell(workbook, on, operation.row, operation.column), workbook);
  return isTyped(from) ? { ...operation, from } : operation;
}

function isTyped(content: PatchCell): content is TypedCell {
  return content.kind === 'number' || content.kind === 'text' || content.kind === 'date';
}

function isTaken(workbook: WorkbookSnapshot, patch: Patch): boolean {
  try {
    checkPatch(workbook, patch);
    checkFixes(workbook, patch);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function touchesHeader(workbook: WorkbookSnapshot, operation: PatchOperation): boolean {
  const area = cellsChanged(operation);
  if (!area) return false;
  const on = workbook.sheets.find(({ name }) => name.toLowerCase() === area.sheet.toLowerCase());
  return !!on?.tables.some((table) => rangesOverlap({ ...table.range, bottom: table.range.top }, area.range));
}

function cellsChanged(operation: PatchOperation): { readonly sheet: string; readonly range: Range } | null {
  if (operation.op === 'clearOwned') return operation;
  if (operation.op === 'fixCell') {
    const { sheet: on, row, column } = operation;
    return { sheet: on, range: { top: row, left: column, bottom: row, right: column } };
  }
  if (operation.op !== 'writeCells') return null;
  const { sheet: on, row, column, cells } = operation;
  const width = Math.max(1, ...cells.map((line) => line.length));
  return { sheet: on, range: { top: row, left: column, bottom: row + cells.length, right: column + width } };
}
