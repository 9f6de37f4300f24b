import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, markUnfinished } from '../../src/core';
import { planWorkbook } from '../support/planWorkbook';
import { runCli } from '../support/runCli';
import { temporaryFolder } from '../support/temporaryFolder';
import { xlsxFromSnapshot } from '../support/xlsxFromSnapshot';

const folder = temporaryFolder();

test('a workbook in which a write was broken off is checked with a notice, and not copied on', () => {
  const workbook = planWorkbook();
  const intent = { kind: 'update', asOf: null, window: null, meeting: null, profile: null } as const;
  const marked = applyPatch(workbook, markUnfinished(workbook, [], intent).slice(0, 1));
  const [file, out] = [join(folder, 'plan.xlsx'), join(folder, 'out.xlsx')];
  writeFileSync(file, xlsxFromSnapshot(marked));
  expect(runCli('check', file).stdout).toContain('was interrupted while it wrote to this workbook');
  for (const command of ['update', 'summary']) {
    expect(runCli(command, file, '--out', out)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Open it in Excel or in the workbench'),
    });
  }
  expect(existsSync(out)).toBe(false);
});
