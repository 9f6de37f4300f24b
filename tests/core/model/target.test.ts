import { targetSchema } from '../../../src/core/model/target';
import { readTarget } from '../../../src/core/read/cells/targets';

describe('targetSchema', () => {
  test.each([
    ...['35/35 Members', 'At least 5 Members per year', 'once every 2 years', 'At least 28 MRA', '25% of the requests'],
    ...['20% annual growth', '4 out of 5'],
  ])('takes what is read of %j', (text) => expect(targetSchema.parse(readTarget(text))).toEqual(readTarget(text)));

  test.each([
    { kind: 'members', atLeast: -1, of: null, per: null },
    { kind: 'frequency', atLeast: 1, of: null, per: null },
    { kind: 'count', atLeast: 1, of: null, per: null },
    { kind: 'rating', atLeast: 4, of: null, per: null },
    { kind: 'share', atLeast: NaN, of: null, per: null },
    { kind: 'other', atLeast: 1, of: null, per: null },
  ])('refuses %j', (target) => expect(targetSchema.safeParse(target).success).toBe(false));
});
