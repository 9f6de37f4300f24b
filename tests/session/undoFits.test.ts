import { applyPatch, type Patch } from '../../src/core';
import { undoFits } from '../../src/session/commands/undoFits';
import { setCell } from '../support/editSnapshot';
import { snapshotFrom } from '../support/snapshotFrom';

const range = { top: 1, left: 1, bottom: 1, right: 1 };
const bare = snapshotFrom({ Plan: [['a', 1]], Summary: [['Title'], [5]] });
const after = { ...bare, sheets: bare.sheets.map((sheet) => ({ ...sheet, hyperlinks: [] })) };
const typed = setCell(after, 'Summary', 9, 3, { kind: 'text', value: 'Mine' });
const removal: Patch = [{ op: 'deleteWorksheet', sheet: 'Summary' }];

describe('a sheet that the undo deletes', () => {
  test('is as it was', () => expect(undoFits(after, after, removal)).toBe(true));
  test('was typed on', () => expect(undoFits(after, typed, removal)).toBe(false));
  test('had something deleted', () => {
    expect(undoFits(after, setCell(after, 'Summary', 2, 1, { kind: 'blank' }), removal)).toBe(false);
  });
  test('is gone already', () => expect(undoFits(after, applyPatch(after, removal), removal)).toBe(false));
});

describe('a sheet that the undo makes again', () => {
  const add: Patch = [{ op: 'addWorksheet', sheet: 'New', after: null, visibility: 'visible', hasGridlines: true }];
  test('has a free name', () => expect(undoFits(after, after, add)).toBe(true));
  test('was made by somebody else', () => expect(undoFits(after, applyPatch(after, add), add)).toBe(false));
});

describe('a link that the undo takes out', () => {
  const undo: Patch = [{ op: 'deleteHyperlink', sheet: 'Plan', row: 1, column: 1 }];
  const linked = (address: string): Patch => [
    { op: 'addHyperlink', sheet: 'Plan', row: 1, column: 1, target: { kind: 'address', address } },
  ];
  const written = applyPatch(after, linked('https://example.org'));
  test('is gone', () => expect(undoFits(written, after, undo)).toBe(false));
  test('leads where it led', () => expect(undoFits(written, written, undo)).toBe(true));
  test('was changed', () =>
    expect(undoFits(written, applyPatch(after, linked('https://other.org')), undo)).toBe(false));
});

describe('a correction that the undo takes back', () => {
  const was = { kind: 'text', value: 'a ' } as const;
  const now = { kind: 'text', value: 'a' } as const;
  const undo: Patch = [{ op: 'fixCell', sheet: 'Plan', row: 1, column: 1, from: now, to: was }];
  test('still stands', () => expect(undoFits(after, typed, undo)).toBe(true));
  test('was typed over', () => {
    expect(undoFits(after, setCell(after, 'Plan', 1, 1, { kind: 'text', value: 'b' }), undo)).toBe(false);
  });
});

test('looks never stand in the way', () => {
  const looks: Patch = [
    { op: 'setRowHeight', sheet: 'Plan', row: 1, height: 9 },
    { op: 'setFill', sheet: 'Plan', range, colour: null },
    { op: 'deleteNote', sheet: 'Plan', row: 1, column: 1 },
  ];
  expect(undoFits(after, typed, looks)).toBe(true);
});
