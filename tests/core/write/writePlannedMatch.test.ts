import { emptyState, formatState, readState } from '../../../src/core/model/state';
import { writeChoice } from '../../../src/core';
import { writePlannedMatch } from '../../../src/core/write/writePlannedMatch';
import { snapshotFrom } from '../../support/snapshotFrom';

const say = (state: string | null, planned: string, held: string, isSame: boolean | null) => {
  const written = writePlannedMatch(state, { planned, held, isSame });
  if ('problem' in written) throw new Error(written.problem);
  return written.state;
};
const kept = (state: string | null) =>
  readState(state).state.plannedMatches?.map(
    ({ planned, held, isSame }) => `${planned} ${isSame ? '=' : 'not'} ${held}`,
  );

test('keeps what is said, and takes it back without a trace', () => {
  const said = say(null, 'a', 'x', true);
  expect(kept(said)).toEqual(['a = x']);
  expect(say(said, 'a', 'x', null)).toBe(formatState(emptyState));
  expect(say(null, 'a', 'x', null)).toBeNull();
});

test('a planned activity is one held one, and not any number of others', () => {
  const refused = say(say(say(null, 'a', 'x', false), 'a', 'y', true), 'a', 'z', true);
  expect(kept(refused)).toEqual(['a not x', 'a = z']);
  expect(kept(say(refused, 'a', 'x', true))).toEqual(['a = x']);
  expect(kept(say(refused, 'b', 'z', true))).toEqual(['a not x', 'a = z', 'b = z']);
});

test('stays the same to the byte when nothing changes', () => {
  const said = say(say(null, 'a', 'x', true), 'b', 'y', false);
  expect(say(said, 'a', 'x', true)).toBe(said);
});

test('is refused in one sentence where too much was said', () => {
  const plannedMatches = Array.from({ length: 5000 }, (_, index) => ({
    planned: `p${index}`,
    held: 'x',
    isSame: false,
  }));
  const state = formatState({ ...emptyState, plannedMatches });
  expect(writePlannedMatch(state, { planned: 'more', held: 'x', isSame: false })).toEqual({
    problem: 'No more than 5000 planned activities can be confirmed in one workbook.',
  });
});

test('as a choice it is kept in every state an undo would bring back', () => {
  const chosen = writeChoice(snapshotFrom({ Plan: [] }), [null, formatState(emptyState)], {
    ...{ kind: 'plannedMatch', planned: 'a', held: 'x', isSame: true },
  });
  expect('states' in chosen && chosen.states.map(kept)).toEqual([['a = x'], ['a = x']]);
});

test('a state from elsewhere that says more than that, or anything else, is not taken', () => {
  const damaged = (plannedMatches: unknown[]) =>
    readState(`<state xmlns="urn:plan-monitor:1">${JSON.stringify({ version: 1, plannedMatches })}</state>`).isDamaged;
  const one = { planned: 'a', held: 'x', isSame: true };
  expect(damaged([one])).toBe(false);
  expect(damaged(Array.from({ length: 5001 }, () => one))).toBe(true);
  expect(damaged([{ ...one, title: 'a text' }])).toBe(true);
  expect(damaged([{ ...one, held: 'a title that is no digest' }])).toBe(true);
});
