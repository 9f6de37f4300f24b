import { readFileSync } from 'node:fs';
import { fixtures } from '../fixtures/fixtures';
import { describeReal, realWorkbook } from '../support/realWorkbooks';
import { describeComplaints } from '../support/validity/validatePackage';
import { updateBytes } from '../support/updateBytes';

test.each(fixtures)('$file is valid as its producer made it, and after an update', async ({ file, load }) => {
  expectValid(await load(), file);
});

test.each(['sample.xlsx', 'sample-clean.xlsx'])('%s is valid before and after an update', (file) => {
  expectValid(new Uint8Array(readFileSync(`assets/sample/${file}`)), file);
});

describeReal('real workbooks', () => {
  const files = ['strategic-plan-2024-2026.xlsx', 'workshops-fy2021-22.xlsx', 'annual-work-plan-2022-2023.xlsx'];
  test.each(files)('%s is valid before and after an update', (file) => {
    expectValid(new Uint8Array(readFileSync(realWorkbook(file))), file);
  });
});

function expectValid(bytes: Uint8Array, file: string): void {
  expect(describeComplaints(bytes)).toEqual([]);
  const updated = updateBytes(bytes, file, true).bytes;
  expect(describeComplaints(updated)).toEqual([]);
  expect(Buffer.from(updateBytes(updated, file, true).bytes).equals(Buffer.from(updated))).toBe(true);
}
