import { sheetsInUse } from '../../../src/core/model/sheetsInUse';
import { emptyState, formatState } from '../../../src/core/model/state';
import { snapshotFrom } from '../../support/snapshotFrom';

const sheets = {
  Workshops: [
    ['Title', 'Start date', 'Participants'],
    ['Seminar', { date: '2026-02-01' }, 12],
  ],
  Lists: [['a', 'b']],
  Mapped: [['What', 'When']],
  'KPI Register': [['Action', 'KPI', 'Target']],
};
const register = { name: 'PlanMonitor.sheet.register', reference: "'KPI Register'!$A$1:$C$1", isHidden: true };

function namesInUse(mappings: (typeof emptyState)['mappings']): string[] {
  const state = formatState({ ...emptyState, mappings });
  return [...sheetsInUse(snapshotFrom(sheets, { names: [register], state }))];
}

test('sheets with a role and the product’s own are in use, others are not', () => {
  expect(namesInUse([])).toEqual(['Workshops', 'KPI Register']);
});

test('what the user says of a sheet goes before what its head says', () => {
  const mapped = { sheet: 'Mapped', role: 'outputs', headerCells: ['A90'] } as const;
  expect(namesInUse([{ ...mapped, headerCells: ['A90'] }])).toEqual(['Workshops', 'Mapped', 'KPI Register']);
  expect(namesInUse([{ sheet: 'Workshops', role: null }])).toEqual(['KPI Register']);
});
