import { buildBaseline, dayOf } from '../../../../src/core';
import { summaryBooks } from '../../../support/summaryBooks';
import { summaryInput } from '../../../support/summaryPages';

const baselineOf = (name: string) => {
  const { figures, model } = summaryInput(summaryBooks[name]!(), '2026-01-15');
  return buildBaseline(figures, model);
};

test('the headline numbers, and nothing that names anybody', () => {
  expect(baselineOf('a small plan')).toEqual({
    asOf: dayOf(2026, 1, 15),
    held: { national: 2, 'sub-regional': 1, regional: 0 },
    participants: 60,
    membersReached: 3,
    members: 35,
    women: 8,
    genderParticipants: 50,
    statuses: {
      Achieved: 1,
      'On track': 0,
      'At risk': 0,
      'Off track': 3,
      'Not started': 0,
      'Not achieved': 0,
      'No data': 1,
    },
  });
});

test('what is not known is null, and it survives being kept as text', () => {
  const baseline = baselineOf('a plan without workshops');
  expect(baseline).toMatchObject({ participants: null, women: null, genderParticipants: null });
  expect(JSON.parse(JSON.stringify(baseline))).toEqual(baseline);
});
