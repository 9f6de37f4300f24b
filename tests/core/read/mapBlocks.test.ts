import { parseIsoDay, runPlan } from '../../../src/core';
import { readBlocks } from '../../../src/core/read/readBlocks';
import type { SheetMapping } from '../../../src/core/read/sheetMapping';
import { planSheet, workshopSheet, type PlainSheets } from '../../support/ruleHarness';
import { describeReading } from '../../support/shapes/describeReading';
import { snapshotFrom, type SnapshotOptions } from '../../support/snapshotFrom';

const list = [
  ['Office log'],
  ['Nr', 'What', 'Held', 'People', 'Pax'],
  [1, 'Valuation', { date: '2025-03-03' }, 20, 7],
  [2, 'Origin', { date: '2025-04-03' }, 10, 8],
] as const;

function read(sheets: PlainSheets, mappings: readonly SheetMapping[], options: SnapshotOptions = {}): string[] {
  return describeReading([snapshotFrom(sheets, options)], mappings).split('\n');
}

/** Blocks and problems alone, where a test is not about rows. */
function blocksOf(sheets: PlainSheets, mappings: readonly SheetMapping[]) {
  const { blocks, problems } = readBlocks([snapshotFrom(sheets, { file: 'a.xlsx' })], mappings);
  return {
    blocks: blocks.map(({ role, headerRows, columns, lastRow }) => ({ role, headerRows, columns, lastRow })),
    problems,
  };
}

describe('a mapping', () => {
  test('gives a sheet the role that was not seen in it', () => {
    const columns = { title: 'B', start: 'C', participants: 'D' };
    expect(read({ Log: list }, [{ sheet: 'Log', role: 'workshops', headerCells: ['A2'], columns }])).toEqual([
      'Log A2: workshops: title B, start C, participants D, number A',
      '  B3 "Valuation" | C3 2025-03-03 | D3 20 | A3 1',
      '  B4 "Origin" | C4 2025-04-03 | D4 10 | A4 2',
    ]);
  });

  test('leaves a sheet alone that is none', () => {
    expect(blocksOf({ Plan: planSheet() }, [{ sheet: 'plan', role: null }])).toEqual({ blocks: [], problems: [] });
  });

  test('takes a field its column away', () => {
    const [block] = blocksOf({ W: workshopSheet() }, [
      { sheet: 'W', role: 'workshops', columns: { women: null } },
    ]).blocks;
    expect(block!.columns).not.toHaveProperty('women');
    expect(block!.columns).toMatchObject({ title: 2, men: 12 });
  });

  test('finds the header row where none is given', () => {
    const { blocks } = blocksOf({ W: workshopSheet() }, [{ sheet: 'W', role: 'workshops' }]);
    expect(blocks).toMatchObject([{ role: 'workshops', headerRows: [3] }]);
  });

  test('finds the header row again after rows were inserted above it', () => {
    const moved = [[], ['a note'], ...workshopSheet()];
    const { blocks } = blocksOf({ W: moved }, [{ sheet: 'W', role: 'workshops', headerCells: ['A3'] }]);
    expect(blocks).toMatchObject([{ headerRows: [5], columns: { title: 2 } }]);
  });

  test('knows a header that is repeated, given or not', () => {
    const rows = planSheet();
    rows.splice(8, 0, rows[3]!);
    for (const headerCells of [['A4'], ['A4', 'A9']]) {
      expect(blocksOf({ Plan: rows }, [{ sheet: 'Plan', role: 'plan', headerCells }]).blocks).toMatchObject([
        { headerRows: [4, 9] },
      ]);
    }
  });

  test('takes an instrument of a Member status sheet for an action', () => {
    const Status = [
      ['Member', 'Kyoto', 'TFA'],
      ['Fiji', 'Yes', 'No'],
    ];
    const columns = { '1-(g)': 'B', '1(h)': 'C' };
    const mapping: SheetMapping = { sheet: 'Status', role: 'memberStatus', headerCells: ['A1'], columns };
    expect(blocksOf({ Status }, [mapping]).blocks).toMatchObject([
      { role: 'memberStatus', columns: { member: 1, '1-(g)': 2, '1-(h)': 3 } },
    ]);
  });

  test('of several entries gives several blocks, beside and under each other', () => {
    const W = [
      ['Title', 'Start', 'Pax', 'Title', 'Start', 'Pax'],
      ['Valuation', { date: '2025-03-03' }, 20, 'Origin', { date: '2025-04-03' }, 10],
      [],
      ['Date', 'Type', 'Qty'],
      [{ date: '2025-01-31' }, 'Newsletter', 1],
    ];
    const mappings: SheetMapping[] = [
      { sheet: 'W', role: 'workshops', headerCells: ['A1'] },
      { sheet: 'W', role: 'workshops', headerCells: ['D1'] },
      { sheet: 'W', role: 'outputs', headerCells: ['A4'] },
    ];
    expect(blocksOf({ W }, mappings)).toEqual({
      blocks: [
        { role: 'workshops', headerRows: [1], columns: { title: 1, start: 2, participants: 3 }, lastRow: 3 },
        { role: 'workshops', headerRows: [1], columns: { title: 4, start: 5, participants: 6 }, lastRow: 5 },
        { role: 'outputs', headerRows: [4], columns: { date: 1, type: 2, quantity: 3 }, lastRow: 5 },
      ],
      problems: [],
    });
  });

  test('is for the workbook it names', () => {
    expect(blocksOf({ Plan: planSheet() }, [{ sheet: 'Plan', file: 'b.xlsx', role: null }]).blocks).toHaveLength(1);
    expect(blocksOf({ Plan: planSheet() }, [{ sheet: 'Plan', file: 'a.xlsx', role: null }]).blocks).toHaveLength(0);
  });

  test('says in sentences what of it cannot be used, and uses the rest', () => {
    const { blocks, problems } = blocksOf({ W: workshopSheet() }, [
      {
        sheet: 'W',
        role: 'workshops',
        headerCells: ['3'],
        columns: { title: 'B', colour: 'C', women: 'XFE', men: '7' },
      },
      { sheet: 'Lost', role: 'plan' },
    ]);
    expect(blocks).toMatchObject([{ role: 'workshops', columns: { title: 2, women: 11, men: 12 } }]);
    expect(problems).toEqual([
      'The mapping of "W" names the header cell "3", which is no cell.',
      'The mapping of "W" names "colour", which a list of workshops does not have.',
      'The mapping of "W" puts "women" in the column "XFE", which is no column.',
      'The mapping of "W" puts "men" in the column "7", which is no column.',
      'The mapping names the sheet "Lost", which is not in the workbook.',
    ]);
  });

  test('says where no header row was found', () => {
    const { problems } = blocksOf({ Empty: [] }, [{ sheet: 'Empty', role: 'plan' }]);
    expect(problems).toContain('On the sheet "Empty" no header row of a strategic plan was found.');
  });

  test('speaks up in the notices of a run', () => {
    const workbook = snapshotFrom({ Plan: planSheet() });
    const result = runPlan([workbook], {
      today: parseIsoDay('2026-01-15')!,
      mappings: [{ sheet: 'Lost', role: null }],
    });
    expect(result.notices).toContain('The mapping names the sheet "Lost", which is not in the workbook.');
    expect(result.model.plan!.actions).toHaveLength(5);
  });
});
