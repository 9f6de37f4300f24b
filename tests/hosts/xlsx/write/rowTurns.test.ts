import { RowTurns } from '../../../../src/hosts/xlsx/write/rowTurns';

function before(turns: RowTurns, limit: number): number[] {
  const rows: number[] = [];
  for (let row = turns.next(limit); row !== null; row = turns.next(limit)) rows.push(row);
  return rows;
}

describe('RowTurns', () => {
  test('gives each row once, those before another first', () => {
    const turns = new RowTurns([
      { from: 2, to: 4 },
      { from: 7, to: 7 },
    ]);
    expect(before(turns, 3)).toEqual([2]);
    expect(turns.take(3)).toBe(true);
    expect(turns.take(3)).toBe(false);
    expect(before(turns, 6)).toEqual([4]);
    expect(turns.take(6)).toBe(false);
    expect(before(turns, Infinity)).toEqual([7]);
    expect(before(turns, Infinity)).toEqual([]);
  });

  test('has none without spans', () => {
    const turns = new RowTurns([]);
    expect([turns.next(Infinity), turns.take(1)]).toEqual([null, false]);
  });
});
