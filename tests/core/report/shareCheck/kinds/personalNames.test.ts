import { personalNames } from '../../../../../src/core/report/shareCheck/kinds/personalNames';
import { shareLines, shareWorkbook } from '../../../../support/shareHarness';
import { participantSheet } from '../../../../support/roleSheets';

const lines = (rows = participantSheet()) => shareLines(personalNames.title, shareWorkbook(rows));

test('names are counted on the sheet of participants, at the header of their column, and never told', () => {
  expect(lines()).toEqual(['Other B1: 76 names']);
  expect(JSON.stringify(lines())).not.toContain('Rose');
});

test('names in two columns are counted in each', () => {
  const parts = participantSheet().map(([workshop = null, , ...rest], index) =>
    index === 0
      ? [workshop, 'Family name', 'Given name', ...rest]
      : [workshop, 'Zed', index === 1 ? null : 'Ann', ...rest],
  );
  expect(lines(parts)).toEqual(['Other B1: 76 names', 'Other C1: 75 names']);
});

test('a list without names has none', () => {
  expect(lines(participantSheet().map(([workshop = null, , ...rest]) => [workshop, ...rest]))).toEqual([]);
  expect(shareLines(personalNames.title, shareWorkbook())).toEqual([]);
});
