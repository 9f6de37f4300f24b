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

test('names of experts, officers and contact points are counted where they may be names', () => {
  const experts = [
    ['Name', 'Administration', 'Category', 'Valid until'],
    ['Rose Reed', 'Fiji', 'Expert Trainer', null],
    ['Expert A', 'Japan', 'Expert Trainer', null],
  ];
  expect(lines(experts)).toEqual(['Other A1: 1 name']);
  const contacts = ['Fiji', 'Tonga', 'Samoa', 'Palau'].map((member, index) => [
    ...[member, 'PI', index < 2 ? 'Programme Manager 1' : 'Rose Reed'],
    index < 3 ? 'Ann Zed' : 'Head of unit',
  ]);
  const list = [['Member', 'Sub-region', 'Responsible officer', 'Contact point'], ...contacts];
  expect(lines(list)).toEqual(['Other C1: 2 names', 'Other D1: 3 names']);
});
