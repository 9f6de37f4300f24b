import { formatCell, type SheetMapping } from '../../../src/core';
import { readBlocks } from '../../../src/core/read/readBlocks';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';

const day = (date: string): PlainCell => ({ date });
const rows: PlainCell[][] = [
  ['What we did'],
  ['Title', 'Start', 'Heads', 'Ladies'],
  ['Valuation', day('2025-03-03'), 20, 8],
  ['Origin', day('2025-05-05'), 30, 6],
];

function read(sheet: PlainCell[][], ...entries: Omit<SheetMapping, 'sheet'>[]) {
  const mappings = entries.map((entry) => ({ sheet: 'Sheet', ...entry }));
  const { blocks, problems } = readBlocks([snapshotFrom({ Sheet: sheet })], mappings);
  return {
    blocks: blocks.map(({ role, headerRows, firstColumn, columns, unmatched, lastRow }) => ({
      role,
      headers: headerRows.map((row) => formatCell(row, firstColumn)),
      columns,
      unmatched: unmatched.map(({ header }) => header),
      lastRow,
    })),
    problems,
  };
}

const women: Omit<SheetMapping, 'sheet'> = {
  role: 'workshops',
  headerCells: ['A2'],
  columns: { participants: 'C', women: 'D' },
  headers: { participants: 'Heads', women: 'Ladies' },
};
const insertColumn = (sheet: PlainCell[][], at: number, header: string) =>
  sheet.map((row, index) => [...row.slice(0, at), index === 1 ? header : null, ...row.slice(at)]);

describe('a sheet as the user says it is', () => {
  test('columns are those chosen, the others go by their headers', () => {
    expect(read(rows, women)).toEqual({
      blocks: [
        {
          role: 'workshops',
          headers: ['A2'],
          columns: { title: 1, start: 2, participants: 3, women: 4 },
          unmatched: [],
          lastRow: 4,
        },
      ],
      problems: [],
    });
  });

  test('without a role it is left alone', () => {
    expect(read(rows, { role: null })).toEqual({ blocks: [], problems: [] });
  });

  test('the header row is looked for where none is given; without a known word it is the fullest', () => {
    expect(read(rows, { role: 'workshops' }).blocks).toMatchObject([{ headers: ['A2'], columns: { title: 1 } }]);
    const strange: PlainCell[][] = [['Cosas'], ['Uno', 'Dos', 'Tres'], ['a', 'b'], ['c', 'd']];
    expect(read(strange, { role: 'outputs' }).blocks).toMatchObject([
      { headers: ['A2'], columns: {}, unmatched: ['Uno', 'Dos', 'Tres'] },
    ]);
  });

  test('several entries are several blocks, none reading the rows of the other', () => {
    const both = [...rows, [], ['Member', 'Sub-region'], ['Fiji', 'PI']];
    const mapped = read(both, women, { role: 'members', headerCells: ['A6'] });
    expect(mapped.blocks).toMatchObject([
      { role: 'workshops', lastRow: 5 },
      { role: 'members', headers: ['A6'], columns: { member: 1, subRegion: 2 } },
    ]);
  });

  test('a header row given that repeats nothing of the header is data', () => {
    expect(read(rows, { ...women, headerCells: ['A2', 'A4'] }).blocks[0]!.headers).toEqual(['A2']);
    const repeated = [...rows, ['Titel', 'Beginn', 'Heads', 'Frauen'], ['Transit', day('2025-06-06'), 5, 5]];
    expect(read(repeated, { ...women, headerCells: ['A2', 'A5'] }).blocks[0]!.headers).toEqual(['A2', 'A5']);
  });

  test('of two columns for one field the one chosen counts, without a word about the other', () => {
    const twice: PlainCell[][] = [
      ['Title', 'Start', 'Pax', 'Participants'],
      ['Valuation', day('2025-03-03'), 2, 3],
    ];
    const { blocks } = readBlocks(
      [snapshotFrom({ Sheet: twice })],
      [{ sheet: 'Sheet', role: 'workshops', columns: { participants: 'D' } }],
    );
    expect(blocks[0]).toMatchObject({ columns: { participants: 4 }, duplicates: [], unmatched: [] });
  });
});

describe('a sheet that changed since', () => {
  test('rows inserted above: the header is found again', () => {
    const moved = read([['A new line'], ['and', 'another'], ...rows], women);
    expect(moved).toMatchObject({
      blocks: [{ headers: ['A4'], columns: { participants: 3, women: 4 } }],
      problems: [],
    });
  });

  test('a column inserted: the chosen ones are followed by their headers', () => {
    const moved = read(insertColumn(rows, 2, 'Venue'), women);
    expect(moved.blocks[0]!.columns).toEqual({ title: 1, start: 2, venue: 3, participants: 4, women: 5 });
    expect(moved.problems).toEqual([]);
  });

  test('a chosen column deleted: no other takes its place, and it is said', () => {
    const without = rows.map((row) => [row[0]!, row[1] ?? null, row[3] ?? null]);
    const { blocks, problems } = read(without, women);
    expect(blocks[0]!.columns).toEqual({ title: 1, start: 2, women: 3 });
    expect(problems).toEqual(['On the sheet "Sheet" the column "Heads" is gone.']);
  });

  test('nothing of it is left: it is read as found, and it is said', () => {
    const plan: PlainCell[][] = [
      ['Action', 'KPI', 'Target'],
      ['(a) Train', 'Members', '5'],
    ];
    const { blocks, problems } = read(plan, women);
    expect(blocks).toMatchObject([{ role: 'plan', columns: { action: 1, kpi: 2, target: 3 } }]);
    expect(problems).toEqual([
      'On the sheet "Sheet" no header row of a list of workshops was found.',
      'The sheet "Sheet" is read as found, since what was set by hand fits it no more.',
    ]);
  });

  test('the header cell holds no text any more', () => {
    const { blocks, problems } = read([[], [], ['only', 1]], { role: 'workshops', headerCells: ['A2'] });
    expect(blocks).toEqual([]);
    expect(problems).toHaveLength(2);
  });

  test('the sheet is gone', () => {
    const { problems } = readBlocks([snapshotFrom({ Sheet: rows })], [{ sheet: 'Sheet 2', role: 'plan' }]);
    expect(problems).toEqual(['The mapping names the sheet "Sheet 2", which is not in the workbook.']);
  });
});

test('what a mapping names that is none is left out and said', () => {
  const columns = { title: 'A', start: 'B', kpi: 'C', women: '4', men: 'ZZZZ' };
  const { blocks, problems } = read(rows, { role: 'workshops', headerCells: ['2', 'A2'], columns });
  expect(blocks[0]!.columns).toMatchObject({ title: 1, start: 2 });
  expect(problems).toEqual([
    'The mapping of "Sheet" names the header cell "2", which is no cell.',
    'The mapping of "Sheet" names "kpi", which a list of workshops does not have.',
    'The mapping of "Sheet" puts "women" in the column "4", which is no column.',
    'The mapping of "Sheet" puts "men" in the column "ZZZZ", which is no column.',
  ]);
});
