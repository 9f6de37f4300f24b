import { applyPatch, invertPatch, parseIsoDay, runPlan } from '../../../src/core';
import { canonical } from '../../support/canonical';
import { setCell } from '../../support/editSnapshot';
import { sheetsOf, workshop } from '../../support/figureHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const given = { target: 'At least 4 Members', workshops: [workshop('2024-08-05', { Members: 'Fiji, Samoa' })] };
const tables = [{ sheet: 'Workshops', name: 'Log', range: 'A1:E2' }];
const book = snapshotFrom(sheetsOf(given), { tables });
const patchOf = (workbook: typeof book) => runPlan([workbook], { today: parseIsoDay('2026-01-01')! }).update.patch;

test('takes a first update back: cells, names, table and state', () => {
  const patch = patchOf(book);
  expect(patch.map(({ op }) => op)).toEqual(
    expect.arrayContaining(['writeCells', 'growTable', 'defineName', 'writeState']),
  );
  expect(canonical(applyPatch(applyPatch(book, patch), invertPatch(book, patch)))).toEqual(canonical(book));
});

test('takes a later update back to what the first had written', () => {
  const first = applyPatch(book, patchOf(book));
  const edited = setCell(first, 'Workshops', 2, 5, { kind: 'text', value: 'Fiji' });
  const patch = patchOf(edited);
  expect(patch).not.toEqual([]);
  expect(canonical(applyPatch(applyPatch(edited, patch), invertPatch(edited, patch)))).toEqual(canonical(edited));
});
