import { runPlan, writeChoice, applyPatch, type FindingKey, type WorkbookSnapshot } from '../../../src/core';
import { formatState, readState } from '../../../src/core/model/state';
import { writeSetAside } from '../../../src/core/write/writeSetAside';
import { insertRow, setCell, swapRows } from '../../support/editSnapshot';
import { day, planAndWorkshops } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

const office = snapshotFrom(
  planAndWorkshops({
    ...{ F4: 'Online', F5: 'By letter', P6: 'China, Atlantis, Mu, Fiji' },
    ...Object.fromEntries(
      ['J', 'K', 'L', 'M', 'N'].flatMap((letter) => [`${letter}5`, `${letter}6`].map((at) => [at, null])),
    ),
  }),
  { file: 'plan.xlsx' },
);
const JUDGED = { reason: 'As agreed.', day: '2026-01-15' };
const check = (workbook: WorkbookSnapshot) => runPlan([workbook], { today: day('2026-01-15'), withSheets: true });
const open = (workbook: WorkbookSnapshot) => check(workbook).findings.map(({ code }) => code);
const listed = (workbook: WorkbookSnapshot) =>
  check(workbook).report.setAside.map(({ code, cell, subject, reason }) => `${code} ${cell} ${subject}: ${reason}`);

/** The key of the finding of a code, the first of them or the one that speaks of something. */
function keyOf(workbook: WorkbookSnapshot, code: string, subject?: string): FindingKey {
  const found = check(workbook).report.findings.find(
    (one) => one.code === code && (subject === undefined || one.subject === subject),
  );
  if (!found || found.sheet === null) throw new RangeError(`The test finds no ${code}.`);
  return { code: found.code, sheet: found.sheet, cell: found.cell, bullet: found.bullet, subject: found.subject };
}

function setAside(workbook: WorkbookSnapshot, code: string, subject?: string): WorkbookSnapshot {
  const written = writeSetAside(workbook, keyOf(workbook, code, subject), JUDGED);
  if ('problem' in written) throw new RangeError(written.problem);
  return { ...workbook, state: written.state };
}

describe('a finding set aside', () => {
  test('is listed with its reason and in no count', () => {
    const { counts } = check(office).report;
    const workbook = setAside(office, 'mode-unknown');
    expect(open(workbook)).not.toContain('mode-unknown');
    expect(listed(workbook)).toEqual(['mode-unknown F5 By letter: As agreed.']);
    expect(check(workbook).report.counts).toEqual({ ...counts, warning: counts.warning - 1 });
    expect(check(workbook).report.setAside[0]).toMatchObject({ day: '2026-01-15', message: expect.any(String) });
  });

  test('is the one of its cell that was meant', () => {
    const workbook = setAside(office, 'member-unknown', 'Mu');
    expect(listed(workbook)).toEqual(['member-unknown P6 Mu: As agreed.']);
    expect(check(workbook).report.findings).toContainEqual(expect.objectContaining({ subject: 'Atlantis' }));
  });

  test('comes back when its cell changes, and stays when others do', () => {
    const workbook = setAside(office, 'mode-unknown');
    expect(listed(setCell(workbook, 'Workshops', 5, 6, { kind: 'text', value: 'By mail' }))).toEqual([]);
    expect(listed(setCell(workbook, 'Workshops', 5, 5, { kind: 'text', value: 'Suva' }))).toHaveLength(1);
    expect(listed(setCell(workbook, 'Workshops', 4, 6, { kind: 'text', value: 'Hybrid' }))).toHaveLength(1);
  });

  test('moves with its row', () => {
    const workbook = setAside(office, 'mode-unknown');
    expect(listed(insertRow(workbook, 'Workshops', 5))).toEqual(['mode-unknown F6 By letter: As agreed.']);
    const columns = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(listed(swapRows(workbook, 'Workshops', 4, 5, columns))).toEqual(['mode-unknown F4 By letter: As agreed.']);
  });

  test('of an empty cell, one of several, is not taken for another when rows are inserted', () => {
    const codes = ['actuals-missing'];
    const workbook = setAside(office, codes[0]!);
    const [was] = listed(workbook);
    expect(was).toMatch(/^actuals-missing J5/);
    expect(listed(insertRow(workbook, 'Workshops', 5))).toEqual([was!.replace('J5', 'J6')]);
    expect(open(insertRow(workbook, 'Workshops', 5))).toContain('actuals-missing');
  });

  test('survives an update, settings and mappings', () => {
    const workbook = setAside(office, 'mode-unknown');
    const updated = applyPatch(workbook, check(workbook).update.patch);
    expect(listed(updated)).toHaveLength(1);
    expect(check(updated).update.patch).toEqual([]);
    const settings = writeChoice(updated, [updated.state], { kind: 'settings', settings: { genderGoal: 0.3 } });
    const mapping = writeChoice(updated, [updated.state], { kind: 'mapping', sheet: 'Plan', mapping: null });
    for (const chosen of [settings, mapping]) {
      if ('problem' in chosen) throw new RangeError(chosen.problem);
      expect(listed({ ...updated, state: chosen.states[0]! })).toHaveLength(1);
    }
  });

  test('is forgotten by the next update once its cell changed, and kept at its new address when it moved', () => {
    const workbook = setAside(office, 'mode-unknown');
    const changed = setCell(workbook, 'Workshops', 5, 6, { kind: 'text', value: 'By mail' });
    const after = applyPatch(changed, check(changed).update.patch);
    expect(readState(after.state).state.setAside).toBeUndefined();
    const moved = insertRow(workbook, 'Workshops', 5);
    const kept = readState(applyPatch(moved, check(moved).update.patch).state).state.setAside!;
    expect(kept.map(({ cell }) => cell)).toEqual(['F6']);
  });

  test('is kept while only the day hides it', () => {
    const workbook = setAside(office, 'actuals-missing');
    const early = runPlan([workbook], { today: day('2024-07-02'), withSheets: true });
    expect(early.report.setAside).toEqual([]);
    expect(listed(applyPatch(workbook, early.update.patch))).toHaveLength(1);
  });

  test('is brought back, also after it moved', () => {
    const workbook = insertRow(setAside(office, 'mode-unknown'), 'Workshops', 5);
    const [found] = check(workbook).report.setAside;
    const key = { ...found!, sheet: found!.sheet!, cell: found!.cell! };
    const back = writeSetAside(workbook, key, null);
    if ('problem' in back) throw new RangeError(back.problem);
    expect(open({ ...workbook, state: back.state })).toContain('mode-unknown');
    expect(back.state).toBe(formatState({ version: 1, settings: {}, mappings: [], lastBlock: {}, blocks: {} }));
  });

  test('takes the last reason given', () => {
    const once = setAside(office, 'mode-unknown');
    const [found] = check(once).report.setAside;
    const key = { ...found!, sheet: found!.sheet!, cell: found!.cell! };
    const again = writeSetAside(once, key, { reason: 'Better words.', day: '2026-01-16' });
    if ('problem' in again) throw new RangeError(again.problem);
    expect(listed({ ...once, state: again.state })).toEqual(['mode-unknown F5 By letter: Better words.']);
  });

  test('keeps no text of the cell', () => {
    const { state } = setAside(office, 'member-unknown', 'Mu');
    for (const word of ['Atlantis', 'Mu', 'China', 'Fiji']) expect(state).not.toContain(`"${word}`);
    expect(state).toContain('As agreed.');
  });
});

describe('what cannot be set aside', () => {
  test('a cell that is not there', () => {
    const key = { ...keyOf(office, 'mode-unknown'), sheet: 'Gone' };
    expect(writeSetAside(office, key, JUDGED)).toEqual({ problem: 'There is no Gone F5 any more. Check again.' });
  });

  test('a finding without a reason', () => {
    const choice = {
      kind: 'setAside',
      finding: keyOf(office, 'mode-unknown'),
      reason: ' ',
      day: '2026-01-15',
    } as const;
    expect(writeChoice(office, [null], choice)).toEqual({
      problem: 'Say in a few words why this finding is set aside.',
    });
  });

  test('nothing is written into a workbook without a state to bring back what was never set aside', () => {
    expect(writeSetAside(office, keyOf(office, 'mode-unknown'), null)).toEqual({ state: null });
  });
});
