import { frequency } from '../../../../../src/core/read/cells/targetForms/frequency';

describe('frequency', () => {
  test.each([
    ['Once a year', 1, 'year'],
    ['once per year', 1, 'year'],
    ['At least twice per year', 2, 'year'],
    ['thrice a year', 3, 'year'],
    ['At least 3 times per year', 3, 'year'],
    ['at least one time each year', 1, 'year'],
    ['At least once every 2 years', 1, '2y'],
    ['Once every two years', 1, '2y'],
    ['once every second year', 1, '2y'],
    ['Once every other year', 1, '2y'],
    ['once per biennium', 1, '2y'],
    ['At least once per quarter', 1, 'quarter'],
    ['At least 2 workshops per year', 2, 'year'],
    ['4 newsletters a year', 4, 'year'],
    ['2 visits to Members per year', 2, 'year'],
    ['Annually', 1, 'year'],
    ['every year', 1, 'year'],
    ['Quarterly', 1, 'quarter'],
    ['Biennially', 1, '2y'],
  ])('%s', (text, atLeast, per) => expect(frequency(text)).toEqual({ kind: 'frequency', atLeast, of: null, per }));

  test.each([
    'Once',
    'per year',
    'Once a month',
    'At least 5 Members per year',
    '3 times',
    'Regularly',
    '5 implementing Members per year',
    'one half of missions per year',
    'once a year or so',
  ])('not %s', (text) => expect(frequency(text)).toBeNull());
});
