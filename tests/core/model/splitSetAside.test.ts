import type { Finding, FindingCode } from '../../../src/core';
import { splitSetAside } from '../../../src/core/model/splitSetAside';
import { emptyState, type SetAsideEntry, type State } from '../../../src/core/model/state';
import { readState } from '../../../src/core/model/state';
import { writeSetAside } from '../../../src/core/write/writeSetAside';
import { keyOfFinding } from '../../../src/core';
import { snapshotFrom } from '../../support/snapshotFrom';

const book = snapshotFrom({
  W: [
    ['Title', 'Members'],
    ['A', 'Fijji, Fijji'],
    ['B', 'Fijji'],
  ],
});
const finding = (row: number, value: string, workbook = 0, code: FindingCode = 'member-unknown'): Finding => ({
  ...{ code, severity: 'error', params: { value }, fix: null, bullet: null },
  at: { workbook, sheet: 'W', range: { top: row, left: 2, bottom: row, right: 2 } },
});

/** The state of the book once findings were set aside. */
function stateWith(...findings: readonly Finding[]): State {
  let { state } = book;
  for (const one of findings) {
    const written = writeSetAside({ ...book, state }, keyOfFinding(one)!, { reason: 'So.', day: '2026-01-15' });
    if ('problem' in written) throw new RangeError(written.problem);
    ({ state } = written);
  }
  return readState(state).state;
}

test('a slip that a cell holds twice is one: both are set aside', () => {
  const findings = [finding(2, 'Fijji'), finding(2, 'Fijji'), finding(3, 'Fijji')];
  const { open, setAside, entries } = splitSetAside(findings, [book], [stateWith(findings[0]!)]);
  expect(open).toEqual([findings[2]]);
  expect(setAside).toEqual(findings.slice(0, 2).map((one) => ({ finding: one, reason: 'So.', day: '2026-01-15' })));
  expect(entries[0]).toHaveLength(1);
});

test('each of several workbooks has its own', () => {
  const findings = [finding(2, 'Fijji'), finding(2, 'Fijji', 1)];
  const { open } = splitSetAside(findings, [book, book], [emptyState, stateWith(findings[0]!)]);
  expect(open).toEqual([findings[0]]);
});

test('a finding without a cell is never set aside', () => {
  const whole: Finding = { ...finding(2, 'Fijji'), at: null };
  expect(splitSetAside([whole], [book], [stateWith(finding(2, 'Fijji'))]).open).toEqual([whole]);
});

test('what a state from elsewhere names costs next to nothing', () => {
  const [entry] = stateWith(finding(2, 'Fijji')).setAside!;
  const some = Array.from({ length: 5000 }, (_, index): SetAsideEntry => {
    return { ...entry!, cell: index % 2 ? 'A1:XFD1048576' : `A${index + 1}`, content: `${index}` };
  });
  const start = performance.now();
  const { open, entries } = splitSetAside([finding(2, 'Fijji')], [book], [{ ...emptyState, setAside: some }]);
  expect(performance.now() - start).toBeLessThan(3000);
  expect([open.length, entries[0]]).toEqual([1, []]);
});
