import { count } from '../../../../../src/core/read/cells/targetForms/count';

describe('count', () => {
  test.each([
    ['At least 28 MRA', 28, 'MRA'],
    ['6 new contracting parties', 6, 'new contracting parties'],
    ['At least 10 success stories', 10, 'success stories'],
    ['at least ten reports.', 10, 'reports'],
    ['5 reports from Members', 5, 'reports from Members'],
    ['Minimum 3 MoUs/MRAs', 3, 'MoUs/MRAs'],
  ])('%s', (text, atLeast, unit) => {
    expect(count(text)).toEqual({ kind: 'count', atLeast, of: null, per: null, unit });
  });

  test.each([
    ...['28', 'MRA', 'At least 27 Members', '3 times per year', '4 out of 5', '2 reports per year', '2 years'],
    ...[
      '2 activities annually',
      '4 newsletters quarterly',
      '10 of the requests',
      'one half of requested missions',
      'two thirds of requests',
      '5 reports and 3 surveys and 2 more',
    ],
  ])('not %s', (text) => expect(count(text)).toBeNull());
});
