import { ownState } from '../../../../../src/core/report/shareCheck/kinds/ownState';
import { shareLines, shareWorkbook } from '../../../../support/shareHarness';
import { emptyState, formatState, type State } from '../../../../../src/core/model/state';

const lines = (part: Partial<State>) =>
  shareLines(ownState.title, { ...shareWorkbook(), state: formatState({ ...emptyState, ...part }) });

test('settings that differ, reasons, meetings, mappings and digests are listed', () => {
  const baseline = {
    ...{ asOf: 20453, held: { national: 1, 'sub-regional': 0, regional: 0 }, participants: 2, membersReached: 1 },
    ...{ members: 35, women: 1, genderParticipants: 2 },
    statuses: {
      ...{
        Achieved: 1,
        'On track': 0,
        'At risk': 0,
        'Off track': 0,
        'Not started': 0,
        'Not achieved': 0,
        'No data': 0,
      },
    },
  };
  const setAside = {
    ...{ code: 'activity-long', sheet: 'Workshops', cell: 'C4', bullet: null, about: '', content: 'a', row: 'b' },
    ...{ reason: 'a study visit', day: '2025-12-01' },
  };
  expect(
    lines({
      settings: { genderGoal: 0.3 },
      setAside: [setAside],
      meetings: [{ name: '35th RCP', baseline }],
      mappings: [{ sheet: 'Other', role: null }],
      plannedMatches: [{ planned: 'a', held: 'b', isSame: true }],
      blocks: { 'plan.1': { rows: ['x'], columns: {} } },
    }),
  ).toEqual([
    "Setting: Goal for women's share (genderGoal) 30%",
    'How 1 table of it is to be read',
    'Workshops C4: Set aside: “a study visit”',
    'The headline numbers of the meeting “35th RCP”',
    'What was said of 1 planned activity',
    'Digests of the cells it wrote, without their contents',
  ]);
});

test('a workbook the product keeps nothing in has nothing to list', () => {
  expect(shareLines(ownState.title, shareWorkbook())).toEqual([]);
});
