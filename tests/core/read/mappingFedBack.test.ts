import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPlan, type SheetMapping, type WorkbookSnapshot } from '../../../src/core';
import { day } from '../../support/ruleHarness';
import { parseShapes } from '../../support/shapes/parseShapes';

const folder = join(__dirname, '../shapes');
const shapes = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => parseShapes(readFileSync(join(folder, file), 'utf8')));

const check = (workbooks: readonly WorkbookSnapshot[], mappings: readonly SheetMapping[] = []) =>
  runPlan(workbooks, { today: day('2026-01-15'), mappings }).report;

test.each(shapes)('$name: what was detected, fed back, reads the same', ({ workbooks }) => {
  const detected = check(workbooks);
  const fedBack = check(workbooks, detected.sheets);
  // A role the user gave is not ambiguous any more.
  const findings = detected.findings.filter(({ code }) => code !== 'role-ambiguous');
  expect(fedBack).toEqual({ ...detected, findings, counts: fedBack.counts });
});
