import { genderIsRecordedForMost } from '../../../../src/core/validate/rules/genderIsRecordedForMost';
import {
  expectFindings,
  expectSilence,
  planAndWorkshops,
  withoutColumn,
  workshopSheet,
} from '../../../support/ruleHarness';
import { planAnd } from '../../../support/roleSheets';
import type { PlainCell } from '../../../support/snapshotFrom';

const OF_100 = { J4: 100, M4: 100 };

describe('genderIsRecordedForMost', () => {
  test('finds gender recorded for under 90 %, at the men', () => {
    const sheets = planAndWorkshops({ ...OF_100, K4: 40, L4: 49 });
    expectFindings('all', sheets, [{ code: 'gender-incomplete', cell: 'L4', says: '89 of 100' }]);
  });

  test('finds women without men', () => {
    expectFindings('all', planAndWorkshops({ L4: null }), [
      { code: 'gender-incomplete', cell: 'L4', says: '10 of 24' },
    ]);
  });

  test('finds it at the women where there is no column of men', () => {
    const sheet = withoutColumn(workshopSheet(), 'L');
    const cells = ['K4', 'K5', 'K6'];
    expectFindings(
      genderIsRecordedForMost,
      { Workshops: sheet },
      cells.map((cell) => ({ code: 'gender-incomplete', cell })),
    );
  });

  test.each([
    ['90 % exactly', { ...OF_100, K4: 40, L4: 50 }],
    ['no gender at all', { K4: null, L4: null }],
    ['nobody counted yet', { K4: 0, L4: 0 }],
    ['no number of participants', { J4: null }],
    ['a number of participants that is none', { J4: 'many' }],
    ['a count of women that is none, which has its own law', { K4: -10 }],
    ['a count of women that is an error', { K4: { error: '#N/A' } }],
    ['as many people on site and online, which is mode-sum', { J6: 60 }],
    ['others filling the number', { U3: 'Other', ...OF_100, K4: 40, L4: 45, U4: 5 }],
  ])('leaves alone %s', (_, cells) => expectSilence(genderIsRecordedForMost, planAndWorkshops(cells)));

  test('follows the setting', () => {
    const sheets = planAndWorkshops({ ...OF_100, K4: 40, L4: 30 });
    expectSilence(genderIsRecordedForMost, sheets, { settings: { genderRecordedFrom: 0.7 } });
  });

  describe('of the people listed', () => {
    const without = (gender: PlainCell, ...rows: readonly number[]) =>
      Object.fromEntries(
        rows.flatMap((row) => [
          [`C${row}`, null],
          [`E${row}`, gender],
        ]),
      );

    test('finds too few with a gender', () => {
      expectFindings('all', planAnd('Participants', without(null, 26, 27)), [
        { code: 'gender-incomplete', cell: 'L5', sheet: 'Workshops', says: '10 of 12' },
      ]);
    });

    test('leaves genders that cannot be read to their own findings', () => {
      expectSilence(genderIsRecordedForMost, planAnd('Participants', without('??', 26, 27)));
      expectSilence(genderIsRecordedForMost, planAnd('Participants', without({ error: '#N/A' }, 26, 27)));
    });
  });
});
