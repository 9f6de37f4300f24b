import fc from 'fast-check';
import { applyPatch, dayOf, runPlan, type WorkbookSnapshot } from '../../../../../src/core';
import { writeSample } from '../../../../../src/core/write/starters/sample/writeSample';
import { snapshotFrom } from '../../../../support/snapshotFrom';

const emptyBook = snapshotFrom({ Sheet1: [] });

function withSample(workbook: WorkbookSnapshot, today: number) {
  const { patch, sheets } = writeSample(workbook, today);
  const after = applyPatch(workbook, patch);
  return { after, sheets, result: runPlan([after], { today, withSheets: true }) };
}

test('is read as a plan and its workshops, with a slip of four kinds', () => {
  const { result } = withSample(emptyBook, dayOf(2026, 1, 15));
  expect(result.report.sheets.map(({ sheet, role, rows, unmatched }) => [sheet, role, rows, unmatched])).toEqual([
    ['Sample plan', 'plan', 8, []],
    ['Sample workshops', 'workshops', 12, []],
  ]);
  expect(new Set(result.report.plan.map(({ action }) => action!.split('-')[0])).size).toBe(4);
  expect(result.report.findings.map(({ code, cell }) => `${code} ${cell}`).sort()).toEqual([
    'action-unknown F10',
    'gender-sum I9',
    'member-unknown G4',
    'number-as-text H6',
  ]);
  expect(result.report.findings.filter(({ fix }) => fix !== null)).toHaveLength(2);
});

test('shows statuses of several kinds, and what has no data', () => {
  const { result } = withSample(emptyBook, dayOf(2026, 1, 15));
  const statuses = new Set(result.report.indicators.map(({ status }) => status));
  expect([...statuses].sort()).toEqual(['Achieved', 'At risk', 'No data', 'Off track', 'On track']);
  expect(result.report.indicators.find(({ measure }) => measure === 'women-share')!.actual).toBeGreaterThan(0.25);
  expect(result.update.cellsWritten).toBeGreaterThan(100);
});

test('whenever it is added: the same slips, workshops held and workshops to come', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(2024, 7, 1), max: dayOf(2045, 6, 30) }), (today) => {
      const { result } = withSample(emptyBook, today);
      const { findings, term } = result.report;
      expect(findings.map(({ code }) => code)).toHaveLength(4);
      expect(term!.from! < result.report.asOf! && result.report.asOf! <= term!.to!).toBe(true);
      expect(result.model.activities.filter(({ end }) => (end ?? 0) <= today).length).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: 40 },
  );
});

test('stands behind the sheets of a workbook and leaves them, and the names they have, as they are', () => {
  const office = snapshotFrom({ 'Sample plan': [['Mine']], 'sample WORKSHOPS 2': [['Mine too']] });
  const { after, sheets } = withSample(office, dayOf(2026, 1, 15));
  expect(sheets).toEqual(['Sample plan 2', 'Sample workshops']);
  expect(after.sheets.slice(0, 2)).toEqual(office.sheets);
  expect(after.sheets.slice(2).map(({ name }) => name)).toEqual(sheets);
  expect(after.names).toEqual([]);
  expect(after.state).toBeNull();
});
