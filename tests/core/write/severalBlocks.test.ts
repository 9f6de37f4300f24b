import { applyPatch, formatRange, parseIsoDay, runPlan, type WorkbookSnapshot } from '../../../src/core';
import { canonical } from '../../support/canonical';
import { snapshotFrom, type PlainCell, type PlainTable } from '../../support/snapshotFrom';

const day = (text: string): PlainCell => ({ date: text });
const HEADER = ['Title', 'Start date', 'Participants', 'Women', 'Men'];
const FIRST = ['Valuation', day('2024-09-03'), 20, 8, 12];
const SECOND = ['Origin', day('2025-04-03'), 10, 4, 6];

const run = (workbook: WorkbookSnapshot) => runPlan([workbook], { today: parseIsoDay('2026-01-15')! });

/** The ranges of the owned columns, by block. */
function ownedOf(workbook: WorkbookSnapshot) {
  const { patch } = run(workbook).update;
  const ranges = patch.flatMap((operation) => (operation.op === 'defineName' ? [operation] : []));
  const blocks = new Map<string, string[]>();
  for (const { name, range } of ranges) {
    const block = name.split('.').slice(1, 3).join('.');
    blocks.set(block, [...(blocks.get(block) ?? []), formatRange(range)]);
  }
  return Object.fromEntries([...blocks].map(([block, cells]) => [block, `${cells[0]} ... ${cells.at(-1)}`]));
}

const sheets: Record<string, { rows: PlainCell[][]; tables?: PlainTable[]; owned: Record<string, string> }> = {
  'side by side': {
    rows: [
      [...HEADER, null, ...HEADER],
      [...FIRST, null, ...SECOND],
    ],
    owned: { 'workshops.1': 'L1:L2 ... T1:T2', 'workshops.2': 'U1:U2 ... AC1:AC2' },
  },
  'one under the other': {
    rows: [HEADER, FIRST, [], ['Later'], ['Venue', ...HEADER], ['Suva', ...SECOND]],
    owned: { 'workshops.1': 'F1:F2 ... N1:N2', 'workshops.2': 'G5:G6 ... O5:O6' },
  },
  'in Excel tables one under the other': {
    rows: [HEADER, FIRST, [], HEADER, SECOND],
    tables: [
      { sheet: 'Log', name: 'One', range: 'A1:E2' },
      { sheet: 'Log', name: 'Two', range: 'A4:E5' },
    ],
    owned: { 'workshops.1': 'F1:F2 ... N1:N2', 'workshops.2': 'F4:F5 ... N4:N5' },
  },
};

describe.each(Object.entries(sheets))('blocks %s', (_, { rows, tables = [], owned }) => {
  const workbook = snapshotFrom({ Log: rows }, { tables });

  test('each get columns of their own', () => expect(ownedOf(workbook)).toEqual(owned));

  test('stay as they are when updated again', () => {
    const updated = applyPatch(workbook, run(workbook).update.patch);
    const again = run(updated);
    expect(again.update.patch).toEqual([]);
    expect(again.update.lost).toEqual([]);
    expect(canonical(applyPatch(updated, again.update.patch))).toEqual(canonical(updated));
  });

  test('are read the same with the product’s columns beside them', () => {
    const contents = (book: WorkbookSnapshot) =>
      run(book).model.activities.map((activity) => ({ ...activity, source: activity.source.row }));
    expect(contents(workbook)).toHaveLength(2);
    expect(contents(applyPatch(workbook, run(workbook).update.patch))).toEqual(contents(workbook));
  });
});
