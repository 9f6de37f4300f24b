import { applyPatch, type Patch, type SheetSnapshot } from '../../../../src/core';
import { snapshotFrom } from '../../../support/snapshotFrom';

const unknown = snapshotFrom({ Plan: [['a']] });
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const wide = { range: { top: 5, left: 1, bottom: 6, right: 1 }, target: 'https://example.org/wide' };

function marksAfter(marks: Pick<SheetSnapshot, 'hyperlinks' | 'notes'>, ...patch: Patch) {
  const workbook = { ...unknown, sheets: [{ ...unknown.sheets[0]!, ...marks }] };
  const { hyperlinks, notes } = applyPatch(workbook, patch).sheets[0]!;
  return { hyperlinks, notes };
}

const link = (row: number, address: string) =>
  ({ op: 'addHyperlink', sheet: 'plan', row, column: 1, target: { kind: 'address', address } }) as const;
const note = (row: number, column: number) => ({ op: 'addNote', sheet: 'Plan', row, column, text: 'x' }) as const;

describe('links', () => {
  test('are added, replaced in their place and taken out by cell', () => {
    const first = { range: cell(1, 1), target: 'https://example.org/1' };
    const known = { hyperlinks: [first, wide] };
    expect(marksAfter(known, link(2, 'mailto:a'), link(1, 'new:')).hyperlinks).toEqual([
      { ...first, target: 'new:' },
      wide,
      { range: cell(2, 1), target: 'mailto:a' },
    ]);
    expect(marksAfter(known, { op: 'deleteHyperlink', sheet: 'Plan', row: 1, column: 1 }).hyperlinks).toEqual([wide]);
  });

  test('to cells are written as a place in the workbook', () => {
    const target = { kind: 'cells', sheet: "It's", range: cell(4, 2) } as const;
    const { hyperlinks } = marksAfter({ hyperlinks: [] }, { ...link(1, ''), target });
    expect(hyperlinks).toEqual([{ range: cell(1, 1), target: "#'It''s'!B4" }]);
  });

  test('over several cells are staff’s and stay', () => {
    const known = { hyperlinks: [wide] };
    expect(marksAfter(known, { op: 'deleteHyperlink', sheet: 'Plan', row: 5, column: 1 }).hyperlinks).toEqual([wide]);
  });
});

describe('notes', () => {
  const thread = { row: 3, column: 1, kind: 'thread' } as const;
  const present = { row: 2, column: 2, kind: 'note' } as const;

  test('stand in the order of rows and columns, each once', () => {
    const { notes } = marksAfter({ notes: [present, thread] }, note(2, 1), note(2, 2), note(9, 1));
    const own = (row: number) => ({ row, column: 1, kind: 'own', text: 'x' });
    expect(notes).toEqual([own(2), present, thread, own(9)]);
  });

  test('are taken out; staff’s and what people talk about are not', () => {
    const gone = (row: number, column: number) => ({ op: 'deleteNote', sheet: 'Plan', row, column }) as const;
    const own = { row: 1, column: 1, kind: 'own' } as const;
    const { notes } = marksAfter({ notes: [own, present, thread] }, gone(1, 1), gone(2, 2), gone(3, 1));
    expect(notes).toEqual([present, thread]);
  });
});

test('a host that does not know marks gets none', () => {
  const gone = [
    { op: 'deleteHyperlink', sheet: 'Plan', row: 1, column: 1 },
    { op: 'deleteNote', sheet: 'Plan', row: 1, column: 1 },
  ] as const;
  expect(applyPatch(unknown, [link(1, 'a:'), note(1, 1), ...gone])).toEqual(unknown);
});
