import {
  applyPatch,
  dayOf,
  findSheet,
  parseRange,
  readCell,
  runPlan,
  type Patch,
  type PatchOperation,
  type WorkbookSnapshot,
} from '../../../../src/core';
import { starterRoles } from '../../../../src/core/write/starters/starter';
import { writeStarter, type StarterChoice } from '../../../../src/core/write/starters/writeStarter';
import type { PlainCell } from '../../../support/snapshotFrom';
import { put } from '../../validate/slips/edits';
import { cleanSample } from '../../validate/slips/cleanOffice';

const run = (workbook: WorkbookSnapshot) => runPlan([workbook], { today: dayOf(2025, 12, 31) });
const start = (workbook: WorkbookSnapshot, choice: StarterChoice) => {
  const { patch, sheets } = writeStarter(run(workbook).model, choice);
  return { patch, sheet: sheets[0]! };
};

const textAt = (workbook: WorkbookSnapshot, sheet: string, cell: string) => {
  const { top, left } = parseRange(cell)!;
  const found = readCell(workbook, findSheet(workbook, sheet)!, top, left);
  return 'value' in found ? found.value : null;
};

const operations = <Op extends PatchOperation['op']>(patch: Patch, op: Op) =>
  patch.filter((one): one is Extract<PatchOperation, { op: Op }> => one.op === op);

describe.each(starterRoles)('a blank sheet of %s', (role) => {
  const { patch, sheet } = start(cleanSample, { role, action: '1-(g)' });
  const after = applyPatch(cleanSample, patch);
  const result = run(after);

  test('is read as what it is, and nothing is found on it', () => {
    expect(result.report.sheets.find((one) => one.sheet === sheet)).toMatchObject({ role, unmatched: [] });
    expect(result.findings).toEqual([]);
  });

  test('leaves every sheet and every figure as it was, but what such a sheet is for', () => {
    expect(after.sheets.slice(0, cleanSample.sheets.length)).toEqual(cleanSample.sheets);
    const valuesOf = (workbook: WorkbookSnapshot) =>
      run(workbook).report.indicators.map(({ action, part, measure, actual, status }) => {
        const countsFromIt = action === '1-(g)' || (role === 'outputs' && measure === 'outputs-recorded');
        return [action, part, ...(countsFromIt ? [] : [actual, status])];
      });
    expect(valuesOf(after)).toEqual(valuesOf(cleanSample));
    expect(result.report.participation).toEqual(run(cleanSample).report.participation);
  });

  test('each dropdown shows cells of the hidden sheet of lists that hold something', () => {
    const lists = operations(patch, 'dataValidation').map(({ list }) => list!);
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      if (list.kind !== 'cells') throw new Error('the choices stand in cells');
      expect(findSheet(after, list.sheet)!.visibility).toBe('hidden');
      for (let row = list.range.top; row <= list.range.bottom; row++) {
        const { kind } = readCell(after, findSheet(after, list.sheet)!, row, list.range.left);
        expect(kind).toBe('text');
      }
    }
  });
});

test('what the dropdowns offer is understood: a row made of them is counted and nothing is found', () => {
  const { patch, sheet } = start(cleanSample, { role: 'workshops' });
  const filled = Object.entries<PlainCell>({
    A2: 'Customs valuation in practice',
    B2: { date: '2025-11-03' },
    C2: { date: '2025-11-05' },
    D2: 'National',
    E2: 'In-person',
    F2: '1-(a)',
    G2: 'Fiji',
    K2: 'Held',
  }).reduce((book, [cell, value]) => put(value).apply(book, sheet, cell), applyPatch(cleanSample, patch));
  const result = run(filled);
  expect(result.findings.map(({ code }) => code)).toEqual(['actuals-missing']);
  expect(result.report.participation.held).toBe(run(cleanSample).report.participation.held + 1);
});

test('a second sheet of a kind gets a number, and the lists are kept up to date in their place', () => {
  const once = applyPatch(cleanSample, start(cleanSample, { role: 'workshops' }).patch);
  const written = put('Origin for newcomers').apply(once, 'Workshops', 'A2');
  const { patch, sheet } = start(written, { role: 'workshops' });
  const twice = applyPatch(written, patch);
  expect(sheet).toBe('Workshops 2');
  expect(twice.sheets.filter(({ name }) => name.startsWith('Lists'))).toHaveLength(1);
  const people = start(twice, { role: 'participants' });
  const after = applyPatch(twice, people.patch);
  const titles = Array.from({ length: 60 }, (_, index) => textAt(after, 'Lists', `F${index + 2}`));
  expect(titles).toContain('Origin for newcomers');
});

test('a sheet of staff called Lists is not taken over', () => {
  const own = put('mine').apply(applyPatch(cleanSample, [addLists]), 'Lists', 'A1');
  const { patch } = start(own, { role: 'outputs' });
  const after = applyPatch(own, patch);
  expect(textAt(after, 'Lists', 'A1')).toBe('mine');
  expect(findSheet(after, 'Lists (Plan Monitor)')!.visibility).toBe('hidden');
});

const addLists: PatchOperation = {
  op: 'addWorksheet',
  sheet: 'Lists',
  after: null,
  visibility: 'visible',
  hasGridlines: true,
};
