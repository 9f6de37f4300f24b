import { describeFinding, formatCell } from '../../../src/core';
import { validate } from '../../../src/core/validate/validate';
import { modelFrom, type PlainSheet } from '../../support/ruleHarness';
import { publishedPlan } from '../../support/publishedPlan';
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
  const rows = publishedPlan();
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
