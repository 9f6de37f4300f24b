import { speakingRows } from '../../../src/core/read/speakingRows';
import { modelFrom } from '../../support/ruleHarness';
import type { PlainCell } from '../../support/snapshotFrom';

/** For the rows under the header, the rows that speak for them. */
function speakersOf(...workshops: PlainCell[]): number[] {
  const list = workshops.map((workshop) => [workshop, 'P01', 'Fiji']);
  const block = modelFrom({ People: [['Workshop', 'Name', 'Member'], ...list] }).blocks[0]!;
  const rows = workshops.map((_, index) => index + 2);
  return rows.map(speakingRows(block, 'workshop', rows));
}

describe('speakingRows', () => {
  test('a cell speaks for the empty ones below it', () => {
    expect(speakersOf('Valuation', null, null, 'Origin', null)).toEqual([2, 2, 2, 5, 5]);
    expect(speakersOf(1, null, 2)).toEqual([2, 2, 4]);
  });

  test('where neighbours repeat what they say, an empty cell is one', () => {
    expect(speakersOf('Valuation', 'Valuation', null, 'Origin')).toEqual([2, 3, 4, 5]);
  });

  test('nothing speaks for what stands above the first', () => {
    expect(speakersOf(null, 'Valuation', null)).toEqual([2, 3, 3]);
  });

  test('without the column every row speaks for itself', () => {
    const block = modelFrom({
      People: [
        ['Workshop', 'Name', 'Member'],
        ['Valuation', 'P01', 'Fiji'],
      ],
    }).blocks[0]!;
    expect(speakingRows(block, 'rating', [2])(2)).toBe(2);
  });
});
