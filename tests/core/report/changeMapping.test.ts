import { changeMapping, runPlan, type SheetMapping, type SheetReading } from '../../../src/core';
import { day } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const sheets = {
  Two: [
    ['Title', 'Start', 'Pax', 'Nos.'],
    ['Valuation', { date: '2025-03-03' }, 20, 8],
    [],
    ['Member', 'Sub-region', 'Code'],
    ['Fiji', 'PI', 'FJ'],
  ],
  Notes: [['Remember', 'this']],
};

function readingsWith(mappings: readonly SheetMapping[] = []): readonly SheetReading[] {
  return runPlan([snapshotFrom(sheets)], { today: day('2026-01-15'), mappings }).readings;
}

const [two, notes] = readingsWith();
const workshops = { sheet: 'Two', role: 'workshops', headerCells: ['A1'] };
const members = { sheet: 'Two', role: 'members', headerCells: ['A4'] };

describe('changeMapping', () => {
  test('a column chosen for a field; the other blocks stay as they are', () => {
    const mapping = changeMapping(two!, 0, { kind: 'column', field: 'women', column: 'D' });
    expect(mapping).toEqual([{ ...workshops, columns: { women: 'D' } }, members]);
    const again = readingsWith(mapping)[0]!;
    expect(again).toMatchObject({ isByHand: true, blocks: [{ chosen: { women: 'D' }, columns: { women: 'D' } }, {}] });
    expect(changeMapping(again, 0, { kind: 'column', field: 'participants', column: null })).toEqual([
      { ...workshops, columns: { women: 'D', participants: null } },
      members,
    ]);
  });

  test('a column is chosen for one field only', () => {
    const first = readingsWith(changeMapping(two!, 0, { kind: 'column', field: 'women', column: 'D' }))[0]!;
    const [entry] = changeMapping(first, 0, { kind: 'column', field: 'men', column: 'D' });
    expect(entry!.columns).toEqual({ men: 'D' });
  });

  test('another header row', () => {
    expect(changeMapping(two!, 1, { kind: 'headerRow', row: 5 })).toEqual([
      workshops,
      { ...members, headerCells: ['A5'] },
    ]);
  });

  test('another role forgets the columns of the one before', () => {
    const first = readingsWith(changeMapping(two!, 0, { kind: 'column', field: 'women', column: 'D' }))[0]!;
    expect(changeMapping(first, 0, { kind: 'role', role: 'outputs' })[0]).toEqual({ ...workshops, role: 'outputs' });
  });

  test('a block without a role goes; with the last one the sheet is left alone', () => {
    const rest = changeMapping(two!, 0, { kind: 'role', role: null });
    expect(rest).toEqual([members]);
    expect(changeMapping(readingsWith(rest)[0]!, 0, { kind: 'role', role: null })).toEqual([
      { sheet: 'Two', role: null },
    ]);
  });

  test('a sheet without a block gets a role and nothing else', () => {
    expect(changeMapping(notes!, 0, { kind: 'role', role: 'workshops' })).toEqual([
      { sheet: 'Notes', role: 'workshops' },
    ]);
    expect(changeMapping(notes!, 0, { kind: 'headerRow', row: 1 })).toEqual([]);
  });
});
