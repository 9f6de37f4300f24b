import { rating } from '../../../../../src/core/read/cells/targetForms/rating';

describe('rating', () => {
  test.each([
    ['At least average of 4 out of 5', 4, 5],
    ['At least an average rating of 4.5 out of 5', 4.5, 5],
    ['8 out of 10', 8, 10],
    ['mean score of 3 out of 4.', 3, 4],
  ])('%s', (text, atLeast, of) => expect(rating(text)).toEqual({ kind: 'rating', atLeast, of, per: null }));

  test.each(['4/5', 'average of 4', 'out of 5', 'At least 4 out of', '4 out of 5 Members'])('not %s', (text) => {
    expect(rating(text)).toBeNull();
  });
});
