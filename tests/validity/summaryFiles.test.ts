import { readFileSync } from 'node:fs';
import { parseIsoDay, runPlan, type WorkbookSnapshot } from '../../src/core';
import { patchXlsx, readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { describeReal, realWorkbook } from '../support/realWorkbooks';
import { summaryBooks } from '../support/summaryBooks';
import { describeComplaints } from '../support/validity/validatePackage';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

const options = { today: parseIsoDay('2026-01-05')!, withSheets: true };

/** The file with its summary, of this and other workbooks read as one. */
function withSummary(bytes: Uint8Array, meeting: string | null, others: readonly WorkbookSnapshot[] = []): Uint8Array {
  const workbook = readXlsx(bytes, 'plan.xlsx');
  const { summary } = runPlan([workbook.snapshot, ...others], { ...options, summary: { meeting, profile: 'FJ' } });
  return patchXlsx(workbook, summary!.patch);
}

function expectValid(bytes: Uint8Array, others: readonly WorkbookSnapshot[] = []): void {
  const first = withSummary(bytes, '34th RCP <Suva> & "others"', others);
  expect(describeComplaints(first)).toEqual([]);
  expect(Buffer.from(withSummary(first, '34th RCP <Suva> & "others"', others)).equals(Buffer.from(first))).toBe(true);
  const second = withSummary(first, '35th RCP', others);
  expect(describeComplaints(second)).toEqual([]);
}

const books = Object.entries(summaryBooks).filter(([, books]) => books().length > 0);

test.each(books)(
  'a file with a summary of %s is valid, the same when built again, and for the next meeting',
  (_, made) => {
    const [first, ...others] = made();
    expectValid(xlsxFromSnapshot(first!), others);
  },
);

test('so is the sample with its summary', () => {
  expectValid(new Uint8Array(readFileSync('assets/sample/sample.xlsx')));
});

describeReal('real workbooks', () => {
  test.each(['strategic-plan-2024-2026.xlsx', 'workshops-fy2021-22.xlsx', 'annual-work-plan-2022-2023.xlsx'])(
    '%s with its summary is valid',
    (file) => expectValid(new Uint8Array(readFileSync(realWorkbook(file)))),
  );
});
