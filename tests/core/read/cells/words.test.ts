import { nearestMeaning } from '../../../../src/core/read/cells/words';

const spellings = ['fiji', 'tonga', 'philippines', 'papua new guinea'].map((word) => [word, word] as const);

describe('nearestMeaning', () => {
  test.each([
    ['phillipines', 'philippines'],
    ['tongaa', 'tonga'],
    ['fji', null],
    ['fijo', 'fiji'],
    ['papua new guinia', 'papua new guinea'],
    ['papa nw gunea', 'papua new guinea'],
    ['tuvalu', null],
    ['', null],
    ['abc', null],
    ['tonxy', null],
    ['tongxy', 'tonga'],
    ['philppnes', 'philippines'],
    ['philppnex', null],
    ['philppnesx', 'philippines'],
  ])('%j', (typed, meaning) => expect(nearestMeaning(typed, spellings)).toBe(meaning));

  test('is silent between two meanings, not between two spellings of one', () => {
    expect(
      nearestMeaning('planxs', [
        ['planks', 1],
        ['planes', 2],
      ]),
    ).toBeNull();
    expect(
      nearestMeaning('planxs', [
        ['planks', 1],
        ['planes', 1],
      ]),
    ).toBe(1);
  });
});
