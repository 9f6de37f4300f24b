import { share } from '../../../../../src/core/read/cells/targetForms/share';

describe('share', () => {
  test.each([
    ['At least 25% of the participations', 0.25],
    ['Meet at least 75% of the ROCB requests', 0.75],
    ['Use of accredited experts for at least one half of the requested missions', 0.5],
    ['at least 12.5 per cent of requests', 0.125],
    ['75 percent of the requests met', 0.75],
    ['Two thirds of the requests', 2 / 3],
    ['at least a quarter of missions', 1 / 4],
    ['one half of requested missions', 0.5],
  ])('%s', (text, atLeast) => expect(share(text)).toEqual({ kind: 'share', atLeast, of: null, per: null }));

  test.each(['25%', 'At least 20% annual growth of heads', 'half', '25% of 40% of requests', '1/2 of the missions'])(
    'not %s',
    (text) => expect(share(text)).toBeNull(),
  );
});
