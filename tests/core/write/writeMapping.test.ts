import { applyPatch, runPlan, type SheetMapping, type WorkbookSnapshot } from '../../../src/core';
import { formatState, readState } from '../../../src/core/model/state';
import { writeMapping } from '../../../src/core/write/writeMapping';
import { day } from '../../support/ruleHarness';
import { planWorkbook } from '../../support/planWorkbook';

const stateOf = (workbook: WorkbookSnapshot) => readState(workbook.state).state;
const keep = (
  workbook: WorkbookSnapshot,
  sheet: string,
  entries: readonly SheetMapping[] | null,
): WorkbookSnapshot => ({
  ...workbook,
  state: writeMapping(workbook, sheet, entries),
});
const run = (workbooks: WorkbookSnapshot[], mappings?: readonly SheetMapping[]) =>
  runPlan(workbooks, { today: day('2026-01-15'), mappings });
const rolesOf = (workbooks: WorkbookSnapshot[], mappings?: readonly SheetMapping[]) =>
  run(workbooks, mappings).report.sheets.map(({ file, sheet, role }) => `${file} ${sheet} ${role}`);

const women: SheetMapping = {
  sheet: 'Workshops',
  role: 'workshops',
  headerCells: ['A1'],
  columns: { women: 'H', men: 'G', observers: null, mode: 'Z' },
};

describe('what a user says of a sheet', () => {
  test('is kept with the headers of its columns, in the order of the sheets', () => {
    const workbook = keep(planWorkbook(), 'Workshops', [women]);
    const both = keep(workbook, 'plan', [{ sheet: 'Plan', role: null }]);
    expect(stateOf(both).mappings).toEqual([
      { sheet: 'Plan', role: null },
      { ...women, headers: { women: 'Men', men: 'Women' } },
    ]);
  });

  test('replaces what was said before; null takes it out; the same again writes nothing', () => {
    const first = keep(planWorkbook(), 'Workshops', [women]);
    expect(writeMapping(first, 'Workshops', [women])).toBe(first.state);
    const second = keep(first, 'WORKSHOPS', [{ sheet: 'Workshops', role: null }]);
    expect(stateOf(second).mappings).toEqual([{ sheet: 'Workshops', role: null }]);
    expect(stateOf(keep(second, 'Workshops', null)).mappings).toEqual([]);
    expect(writeMapping(planWorkbook(), 'Workshops', null)).toBeNull();
  });

  test('leaves the rest of the state as it is', () => {
    const state = { ...stateOf(planWorkbook()), settings: { genderGoal: 0.3 }, lastBlock: { plan: 4 } };
    const workbook = { ...planWorkbook(), state: formatState(state) };
    expect(stateOf(keep(workbook, 'Plan', [{ sheet: 'Plan', role: null }]))).toMatchObject({
      settings: { genderGoal: 0.3 },
      lastBlock: { plan: 4 },
    });
  });
});

describe('what is kept is used', () => {
  test('by every run, and said', () => {
    const workbook = keep(planWorkbook(), 'Plan', [{ sheet: 'Plan', role: null }]);
    expect(rolesOf([workbook])).toEqual(['plan.xlsx Workshops workshops', 'plan.xlsx Plan null']);
    expect(run([workbook]).notices).toContain('Sheets read as set by hand: Plan.');
    expect(run([planWorkbook()]).notices).toEqual([]);
  });

  test('for the sheets of its own workbook only; a mapping given wins', () => {
    const mapped = keep(planWorkbook(), 'Plan', [{ sheet: 'Plan', role: null }]);
    const other = { ...mapped, file: 'other.xlsx', state: null };
    const last = ({ length }: string[]) => length - 1;
    const roles = rolesOf([other, mapped]);
    expect(roles.filter((role) => role.endsWith('plan'))).toEqual(['other.xlsx Plan plan']);
    expect(roles[last(roles)]).toBe('plan.xlsx Plan null');
    expect(rolesOf([mapped], [{ sheet: 'Plan', role: 'plan' }])).toEqual([
      'plan.xlsx Plan plan',
      'plan.xlsx Workshops workshops',
    ]);
  });

  test('and kept by an update, as one that was given is; a second update writes nothing', () => {
    const workbook = keep(planWorkbook(), 'Workshops', [women]);
    const given: SheetMapping = { sheet: 'Plan', file: 'plan.xlsx', role: 'plan', headerCells: ['A3'] };
    const elsewhere: SheetMapping = { sheet: 'Plan', file: 'b.xlsx', role: null };
    const { patch } = run([workbook], [given, elsewhere]).update;
    const updated = applyPatch(workbook, patch);
    expect(stateOf(updated).mappings).toEqual([
      { sheet: 'Plan', role: 'plan', headerCells: ['A3'] },
      { ...women, headers: { women: 'Men', men: 'Women' } },
    ]);
    expect(run([updated]).update.patch).toEqual([]);
    expect(run([updated], [given]).update.patch).toEqual([]);
  });
});
