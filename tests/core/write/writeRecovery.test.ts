import {
  applyPatch,
  dayOf,
  findSheet,
  isMarkedUnfinished,
  markUnfinished,
  readCell,
  runPlan,
  writeRecovery,
  type Patch,
  type WorkbookSnapshot,
  type WriteIntent,
} from '../../../src/core';
import { canonical } from '../../support/canonical';
import { planWorkbook } from '../../support/planWorkbook';

const options = { today: dayOf(2026, 1, 15), withSheets: true };
const intent: WriteIntent = { kind: 'update', asOf: null, window: null, meeting: null, profile: null };

/** The patch of an update with its mark, and the workbook it leads to. */
function updateOf(workbook: WorkbookSnapshot, today = options.today) {
  const patch = markUnfinished(workbook, runPlan([workbook], { ...options, today }).update.patch, intent);
  return { patch, done: applyPatch(workbook, patch) };
}

/** A patch as a host writes it, sheets and names first, before its mark is taken off. */
function inOrder([mark, ...rest]: Patch): Patch {
  const isPlace = ({ op }: Patch[number]) => op === 'addWorksheet' || op === 'defineName';
  return [mark!, ...rest.filter(isPlace), ...rest.filter((one) => !isPlace(one)).slice(0, -1)];
}

function brokenOff(workbook: WorkbookSnapshot, patch: Patch, count: number): WorkbookSnapshot {
  return applyPatch(workbook, inOrder(patch).slice(0, count));
}

function recovered(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return applyPatch(workbook, writeRecovery(workbook)!.patch);
}

test('a patch that is carried out whole leaves no mark', () => {
  const workbook = planWorkbook();
  const { patch, done } = updateOf(workbook);
  expect(patch[0]).toMatchObject({ op: 'writeState' });
  expect(isMarkedUnfinished(applyPatch(workbook, patch.slice(0, 1)).state)).toBe(true);
  expect(isMarkedUnfinished(done.state)).toBe(false);
  expect(writeRecovery(done)).toBeNull();
  expect(canonical(done)).toEqual(canonical(applyPatch(workbook, runPlan([workbook], options).update.patch)));
});

test('a first update broken off anywhere is taken out, and written again it is whole', () => {
  const workbook = planWorkbook();
  const { patch, done } = updateOf(workbook);
  for (let count = patch.filter(({ op }) => op === 'defineName').length + 5; count < patch.length; count += 5) {
    const half = brokenOff(workbook, patch, count);
    const clean = recovered(half);
    expect([count, canonical({ ...clean, state: null })]).toEqual([count, canonical(workbook)]);
    expect(canonical(updateOf(clean).done)).toEqual(canonical(done));
  }
});

test('cells of a second update that were reached count as written, those it did not reach too', () => {
  const { done } = updateOf(planWorkbook());
  const edited = applyPatch(done, [
    { op: 'writeCells', sheet: 'Workshops', row: 2, column: 6, cells: [[{ kind: 'number', value: 10 }]] },
  ]);
  const { patch } = updateOf(edited);
  const half = brokenOff(edited, patch, Math.floor(patch.length / 2));
  expect(writeRecovery(half)).toMatchObject({ intent, patch: [] });
  const later = applyPatch(half, [
    { op: 'writeCells', sheet: 'Workshops', row: 2, column: 6, cells: [[{ kind: 'number', value: 11 }]] },
  ]);
  expect(runPlan([later], options).update.typedOver).toEqual([]);
});

test('what staff typed into a column that was being added stays', () => {
  const workbook = planWorkbook();
  const half = updateOf(workbook).patch.slice(0, -1);
  const started = applyPatch(workbook, half);
  const column = findSheet(started, 'Plan')!.columns.length;
  const typed = applyPatch(started, [
    { op: 'writeCells', sheet: 'Plan', row: 4, column, cells: [[{ kind: 'text', value: 'mine' }]] },
  ]);
  const clean = recovered(typed);
  expect(readCell(clean, findSheet(clean, 'Plan')!, 4, column)).toMatchObject({ value: 'mine' });
});

test('a sheet that was added but not named yet goes in two steps; one that staff typed on stays', () => {
  const workbook = planWorkbook();
  const { patch } = updateOf(workbook);
  const started = applyPatch(workbook, [patch[0]!, patch.find(({ op }) => op === 'addWorksheet')!]);
  expect(canonical({ ...recovered(recovered(started)), state: null })).toEqual(canonical(workbook));
  const typed = applyPatch(started, [
    { op: 'writeCells', sheet: 'KPI Register', row: 1, column: 1, cells: [[{ kind: 'text', value: 'mine' }]] },
  ]);
  expect(findSheet(recovered(typed), 'KPI Register')).toBeDefined();
});

test('the mark is said among the notices and holds no text of a cell', () => {
  const workbook = planWorkbook();
  const started = applyPatch(workbook, updateOf(workbook).patch.slice(0, 5));
  expect(runPlan([started], options).notices.join(' ')).toContain('interrupted while it wrote');
  expect(started.state).not.toContain('Train officers');
});

test('a state that is damaged, or of other making, is no mark', () => {
  for (const state of [null, '<state>', '<state xmlns="urn:plan-monitor:1">5</state>', '<other/>']) {
    expect(isMarkedUnfinished(state)).toBe(false);
    expect(writeRecovery({ ...planWorkbook(), state })).toBeNull();
  }
});
