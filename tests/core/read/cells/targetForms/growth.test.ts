import { growth } from '../../../../../src/core/read/cells/targetForms/growth';

describe('growth', () => {
  test.each([
    ['At least 20% annual growth of female Head of delegation at international forums.', 0.2],
    ['5% growth', 0.05],
    ['at least 7.5 per cent yearly increase of heads of delegation', 0.075],
    ['10% rise', 0.1],
  ])('%s', (text, atLeast) => expect(growth(text)).toEqual({ kind: 'growth', atLeast, of: null, per: null }));

  test.each(['growth', '20%', '20% of the growth', 'annual growth of 20%', '20% growth to 30%'])('not %s', (text) => {
    expect(growth(text)).toBeNull();
  });
});
