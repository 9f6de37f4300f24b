import fc from 'fast-check';
import { applyPatch, invertPatch, runPlan, writeFixes, type CellFix, type WorkbookSnapshot } from '../../../src/core';
import { canonical } from '../../support/canonical';
import { day, planAndWorkshops, type Overrides } from '../../support/ruleHarness';
import { snapshotFrom } from '../../support/snapshotFrom';

/** Slips with one safe answer, by the cell of the workshop sheet they stand in. */
const slips: Overrides = {
  C4: '2 Septmber 2024',
  D4: '45539',
  F4: 'In-persn',
  G4: ' Nationl',
  J4: '24',
  K4: ' 10',
  F5: 'Onlne\n',
  G5: 'Sub-regionl',
  P5: 'Fiji,\nSamoaa and Tongga',
  P6: '1) China; 2) Hong Kong, China; 3) Indja; 4) Fiji',
  S6: '4.2',
};

function fixesOf(workbook: WorkbookSnapshot): CellFix[] {
  const { findings } = runPlan([workbook], { today: day('2026-01-15') }).report;
  return findings.flatMap(({ sheet, fix }) => (sheet && fix?.cell ? { ...fix, sheet, cell: fix.cell } : []));
}

/** The addresses of the cells of a sheet that two workbooks hold differently. */
function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot, sheet: string): string[] {
  const [was, is] = [before, after].map((book) => canonical(book).sheets.find(({ name }) => name === sheet)!.cells);
  const all = new Set([...Object.keys(was!), ...Object.keys(is!)]);
  return [...all].filter((cell) => JSON.stringify(was![cell]) !== JSON.stringify(is![cell])).sort();
}

test('fixes change exactly the cells with slips, leave no finding there, and can be taken back', () => {
  fc.assert(
    fc.property(fc.subarray(Object.keys(slips), { minLength: 1 }), (cells) => {
      const chosen = Object.fromEntries(cells.map((cell) => [cell, slips[cell]!]));
      const workbook = snapshotFrom(planAndWorkshops(chosen));
      const fixes = fixesOf(workbook);
      const { patch, refused } = writeFixes(workbook, fixes);
      expect(refused).toEqual([]);
      const after = applyPatch(workbook, patch);
      expect(changedCells(workbook, after, 'Workshops')).toEqual([...cells].sort());
      expect(canonical(after).sheets[0]).toEqual(canonical(workbook).sheets[0]);
      expect(runPlan([after], { today: day('2026-01-15') }).report.counts).toMatchObject({ error: 0, warning: 0 });
      expect(fixesOf(after)).toEqual([]);
      expect(canonical(applyPatch(after, invertPatch(workbook, patch)))).toEqual(canonical(workbook));
      expect(writeFixes(after, fixes).patch).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('each fix keeps the rest of its cell', () => {
  const workbook = snapshotFrom(planAndWorkshops(slips));
  const { patch } = writeFixes(workbook, fixesOf(workbook));
  const texts = patch.flatMap((one) => (one.op === 'fixCell' && one.to.kind === 'text' ? [one.to.value] : []));
  expect(texts).toEqual(
    expect.arrayContaining([
      'Fiji,\nSamoa and Tonga',
      '1) China; 2) Hong Kong, China; 3) India; 4) Fiji',
      ' National',
      'Online\n',
    ]),
  );
});
