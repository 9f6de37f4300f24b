import { writeChoice } from '../../../src/core';
import { readState } from '../../../src/core/model/state';
import { snapshotFrom } from '../../support/snapshotFrom';

const workbook = snapshotFrom({ Notes: [['nothing']] });
const settings = (genderGoal: number) => ({ kind: 'settings', settings: { genderGoal } }) as const;

test('each state gets the choice and keeps the rest of what it holds', () => {
  const mapped = writeChoice(workbook, [null], {
    kind: 'mapping',
    sheet: 'Notes',
    mapping: [{ sheet: 'Notes', role: null }],
  });
  if ('problem' in mapped) throw new Error(mapped.problem);
  const chosen = writeChoice(workbook, [null, mapped.states[0]!], settings(0.3));
  const states = 'problem' in chosen ? [] : chosen.states.map((state) => readState(state).state);
  expect(states.map((state) => state.settings)).toEqual([{ genderGoal: 0.3 }, { genderGoal: 0.3 }]);
  expect(states.map((state) => state.mappings)).toEqual([[], [{ sheet: 'Notes', role: null }]]);
});

test('settings that cannot be are refused in words', () => {
  expect(writeChoice(workbook, [null], settings(25))).toEqual({
    problem: 'genderGoal has to be a number from 0 to 1.',
  });
});
