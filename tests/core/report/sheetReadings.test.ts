import { OWNED_SHEET_PREFIX, runPlan } from '../../../src/core';
import { day } from '../../support/ruleHarness';
import { snapshotFrom, type SnapshotOptions } from '../../support/snapshotFrom';

type Sheets = Parameters<typeof snapshotFrom>[0];
const readings = (sheets: Sheets, options?: SnapshotOptions) =>
  runPlan([snapshotFrom(sheets, options)], { today: day('2026-01-15') }).readings;

const workshop = ['Valuation', { date: '2025-03-03' }, 8, 12, 20, null, 'seen'];

describe('how sheets were read', () => {
  test('a sheet without a role is listed with its rows of words', () => {
    expect(readings({ Notes: [['Remember'], [3], ['milk', 'eggs']] })).toEqual([
      {
        sheet: 'Notes',
        isByHand: false,
        isThere: true,
        blocks: [],
        headerRows: [
          { row: 1, words: 'Remember' },
          { row: 3, words: 'milk, eggs' },
        ],
      },
    ]);
  });

  test('the columns that can be chosen: with a header, or with data under none; of two header rows both', () => {
    const [sheet] = readings({
      W: [['Title', 'Start', 'Participants', null, null], [null, null, 'Women', 'Men', 'Total'], workshop],
    });
    expect(sheet!.blocks).toMatchObject([{ role: 'workshops', headerRow: 2, firstColumn: 'A', chosen: {} }]);
    expect(sheet!.blocks[0]!.choices).toEqual([
      { column: 'A', header: 'Title' },
      { column: 'B', header: 'Start' },
      { column: 'C', header: 'Participants Women' },
      { column: 'D', header: 'Participants Men' },
      { column: 'E', header: 'Participants Total' },
      { column: 'G', header: '' },
    ]);
  });

  test("the product's own columns cannot be chosen, nor its own sheets", () => {
    const names = [
      { name: 'PlanMonitor.workshops.1.quarter', reference: "'W'!$G$1:$G$2" },
      { name: `${OWNED_SHEET_PREFIX}register`, reference: "'KPI Register'!$A$1:$B$2" },
    ];
    const found = readings(
      { W: [['Title', 'Start', 'F', 'M', 'Pax', null, 'Quarter'], workshop], 'KPI Register': [['Action', 'KPI']] },
      { names },
    );
    expect(found.map(({ sheet }) => sheet)).toEqual(['W']);
    expect(found[0]!.blocks[0]!.choices.map(({ column }) => column)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  test('long words are shortened, long sheets offered in part', () => {
    const rows = Array.from({ length: 300 }, (_, row) => [`word ${row} ${'x'.repeat(100)}`]);
    const [sheet] = readings({ Long: rows });
    expect(sheet!.headerRows).toHaveLength(40);
    expect(sheet!.headerRows[0]!.words).toHaveLength(60);
  });
});
