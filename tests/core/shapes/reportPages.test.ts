import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeFinding, formatCell } from '../../../src/core';
import { validate } from '../../../src/core/validate/validate';
import { modelFrom, type PlainSheet } from '../../support/ruleHarness';
import { reportPlan } from '../../support/reportPlan';
import { sayWhySkipped } from '../../support/sayWhySkipped';

const ACTIONS = [37, 2, 12, 3];

/** Errors and warnings of a plan sheet in words; notes about shared or skipped milestones are of the plan itself. */
function slipsOf(Plan: PlainSheet): string[] {
  return validate(modelFrom({ Plan }, { today: '2024-06-30' }))
    .filter(({ severity }) => severity !== 'note')
    .map(
      (finding) =>
        `${finding.code} ${finding.at && formatCell(finding.at.range.top, finding.at.range.left)} ${describeFinding(finding)}`,
    );
}

function actionsOf(Plan: PlainSheet) {
  return modelFrom({ Plan }, { today: '2024-06-30' }).plan!.actions;
}

describe('a plan in the page layout of the annual report', () => {
  test.each([
    ['whole rows', Infinity],
    ['rows of 40 characters', 40],
    ['rows of 24 characters', 24],
  ])('reads without a finding: %s', (_, width) => {
    const plan = reportPlan(width);
    const actions = actionsOf(plan);
    expect(ACTIONS.map((_count, index) => actions.filter(({ pillar }) => pillar === index + 1).length)).toEqual(
      ACTIONS,
    );
    expect(slipsOf(plan)).toEqual([]);
  });

  test('the same indicators and texts, however the rows run on', () => {
    const partsOf = (width: number) =>
      actionsOf(reportPlan(width)).map(({ ref, rsp, indicators, deliverable, isUponRequest }) => ({
        ...{ ref, rsp, indicators, isUponRequest },
        by: deliverable.kind,
      }));
    expect(partsOf(40)).toEqual(partsOf(Infinity));
    expect(partsOf(24)).toEqual(partsOf(Infinity));
    const text = actionsOf(reportPlan()).find(({ ref }) => ref === '1-(s)')!.text;
    expect(text).toBe('Assist Members with subject number 19 of the pillar and what belongs to it (e.g. CBM)');
  });
});

describe('the plan 2022-2024 of the published report', () => {
  const rows = readReport();
  const run = rows ? test : test.skip;
  if (!rows) sayWhySkipped('the plan 2022-2024 of the published report', 'its text is not beside REAL_WORKBOOKS');

  run('54 actions in its own page layout, without a false finding', () => {
    const actions = actionsOf(rows!);
    expect(ACTIONS.map((_count, index) => actions.filter(({ pillar }) => pillar === index + 1).length)).toEqual(
      ACTIONS,
    );
    expect(actions.find(({ ref }) => ref === '1-(s)')!.text).toMatch(/\(CBM\)$/);
    expect(actions.every(({ indicators }) => indicators.every(({ target }) => target !== null))).toBe(true);
    expect(slipsOf(rows!)).toEqual([]);
  });
});

/** The plan's pages as rows of cells, from its title to the work plan; null where the report's text is not at hand. */
function readReport(): string[][] | null {
  const folder = join(process.env['REAL_WORKBOOKS'] ?? '', '..', 'reference');
  if (!process.env['REAL_WORKBOOKS'] || !existsSync(folder)) return null;
  const title = /^## ROCB A\/P Strategic Action Plan \(2022-2024\)$/m;
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const report = texts.find((text) => title.test(text));
  if (!report) return null;
  const plan = report.slice(report.search(title)).split(/^## ROCB A\/P Annual Work Plan/m)[0]!;
  return plan
    .split('\n')
    .filter((line) => !/^[-\t ]*$/.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .replace(/ <sup>|<\/sup>/g, '')
        .split('\t'),
    );
}
