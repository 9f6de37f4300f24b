import { readFileSync } from 'node:fs';
import { formatFigure, parseIsoDay, runPlan, type IndicatorFigure } from '../../../../src/core';
import { readXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { planResult } from '../../../support/figureHarness';
import { describeReal, realWorkbook } from '../../../support/realWorkbooks';
import { plainRows, readExamples, type Example } from './readExamples';

const examples = readExamples('targets.md');

/** The figures of an indicator, written as the examples write them. */
function written({ measure, judgement, required, indicator, missing }: IndicatorFigure): Record<string, string> {
  const { kind } = indicator.target!;
  const show = (value: number | null) => formatFigure(value, kind);
  return {
    Measure: measure!,
    Actual: show(judgement!.actual),
    'Made of': `${judgement!.result.numerator} of ${judgement!.result.denominator}`,
    Required: show(required),
    Status: judgement!.status,
    'To go': show(judgement!.status === 'Achieved' ? 0 : missing!.remaining),
    Missed: judgement!.missedPeriods.map(({ label }) => label).join(', '),
  };
}

function figuresOf({ kpi, target, deadline, tables }: Example, asOf: string): readonly IndicatorFigure[] {
  const [participants, memberStatus, outputs] = ['Participants', 'Member status', 'Outputs'].map((sheet) =>
    plainRows(tables[sheet]),
  );
  const given = {
    ...{ kpi, target, asOf, plan: plainRows(tables['Plan'])?.[0] ?? {} },
    workshops: plainRows(tables['Workshops']) ?? null,
    ...(deadline !== undefined && { deliverable: deadline }),
    ...(participants && { participants }),
    ...(memberStatus && { memberStatus }),
    ...(outputs && { outputs }),
  };
  return planResult(given).figures.indicators;
}

const cases = examples.flatMap((example) =>
  example.tables['Figures']!.map((row) => [example.target, row['As of']!, row['Part']!, example, row] as const),
);

test.each(cases)('%s as of %s, part %s', (_target, asOf, part, example, row) => {
  const figure = figuresOf(example, asOf)[Number(part) - 1]!;
  const columns = Object.keys(row).filter((column) => column !== 'As of' && column !== 'Part');
  const found = written(figure);
  const shown = Object.fromEntries(columns.map((column) => [column, found[column]]));
  expect(shown).toEqual(Object.fromEntries(columns.map((column) => [column, row[column]])));
});

test('every kind of target and every measure has an example', () => {
  const figures = cases.map(([, asOf, part, example]) => figuresOf(example, asOf)[Number(part) - 1]!);
  expect(new Set(figures.map(({ indicator }) => indicator.target!.kind)).size).toBe(6);
  expect(new Set(figures.map(({ measure }) => measure)).size).toBe(10);
});

test('there is an example for each of the 26 target cells, once', () => {
  expect(new Set(examples.map(({ target }) => target)).size).toBe(26);
  expect(examples).toHaveLength(26);
});

describeReal('the published plan', () => {
  test('has no other target cells than those of the examples', () => {
    const file = realWorkbook('strategic-plan-2024-2026.xlsx');
    const { snapshot } = readXlsx(readFileSync(file), file);
    const { plan } = runPlan([snapshot], { today: parseIsoDay('2026-06-30')! }).model;
    const cells = new Set(plan!.actions.map(({ targetText }) => targetText));
    expect([...cells].sort()).toEqual(examples.map(({ target }) => target.replace(/\s+/g, ' ')).sort());
  });
});
