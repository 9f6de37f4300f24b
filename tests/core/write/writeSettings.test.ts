import type { Settings, WorkbookSnapshot } from '../../../src/core';
import { emptyState, formatState, readState } from '../../../src/core/model/state';
import { writeSettings } from '../../../src/core/write/writeSettings';
import { snapshotFrom } from '../../support/snapshotFrom';

const plain = snapshotFrom({ Notes: [['nothing']] });
const keep = (workbook: WorkbookSnapshot, settings: Partial<Settings>): WorkbookSnapshot => ({
  ...workbook,
  state: writeSettings(workbook, settings),
});
const settingsOf = ({ state }: WorkbookSnapshot) => readState(state).state.settings;

test('keeps what is no default, beside what was kept before', () => {
  const once = keep(plain, { genderGoal: 0.3 });
  const twice = keep(once, { atRiskAfter: 0.5 });
  expect(settingsOf(twice)).toEqual({ genderGoal: 0.3, atRiskAfter: 0.5 });
  const back = keep(twice, { genderGoal: 0.25 });
  expect(settingsOf(back)).toEqual({ atRiskAfter: 0.5 });
});

test('writes nothing when nothing changes', () => {
  expect(writeSettings(plain, { genderGoal: 0.25 })).toBeNull();
  const kept = keep(plain, { genderGoal: 0.3 });
  expect(writeSettings(kept, { genderGoal: 0.3 })).toBe(kept.state);
});

test('leaves the rest of the state as it was', () => {
  const blocks = { 'plan.1': { rows: ['a'], columns: { actual: ['b'] } } };
  const workbook = { ...plain, state: formatState({ ...emptyState, lastBlock: { plan: 1 }, blocks }) };
  const { state } = readState(writeSettings(workbook, { genderGoal: 0.3 }));
  expect(state).toEqual({ ...emptyState, lastBlock: { plan: 1 }, blocks, settings: { genderGoal: 0.3 } });
});
