import fc from 'fast-check';
import { issueNumbersRunOn } from '../../../src/core/validate/rules/issueNumbersRunOn';
import { issuesStandOnce } from '../../../src/core/validate/rules/issuesStandOnce';
import { formatIsoDay } from '../../../src/core';
import { modelFrom } from '../../support/ruleHarness';
import type { PlainCell } from '../../support/snapshotFrom';

const FIRST_DAY = 19_000;

/** Newsletters from some number on, 30 to 120 days apart, in any order of rows. */
const newsletters = fc
  .record({
    first: fc.integer({ min: 2, max: 400 }),
    steps: fc.array(fc.integer({ min: 30, max: 120 }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ first, steps }) =>
    steps.map((_, index) => ({
      number: first + index,
      day: FIRST_DAY + steps.slice(0, index).reduce((sum, step) => sum + step, 0),
    })),
  );

function findingsOf(issues: readonly { number: number; day: number }[]): readonly string[] {
  const rows = issues.map(({ number, day }): PlainCell[] => [{ date: formatIsoDay(day) }, 'Newsletter', number]);
  const model = modelFrom({ Outputs: [['Date', 'Type', 'Issue no.'], ...rows] });
  return [...issuesStandOnce.validate(model), ...issueNumbersRunOn.validate(model)].map(({ code }) => code);
}

test('numbers that run on give nothing, in whatever order the rows stand', () => {
  fc.assert(
    fc.property(
      newsletters.chain((issues) => fc.shuffledSubarray(issues, { minLength: issues.length })),
      (issues) => expect(findingsOf(issues)).toEqual([]),
    ),
    { numRuns: 60 },
  );
});

test('a mistyped number gives one finding, whatever it became', () => {
  const slip = newsletters.chain((issues) =>
    fc.record({
      issues: fc.constant(issues),
      at: fc.nat(issues.length - 1),
      number: fc.integer({ min: 2, max: 400 }),
    }),
  );
  fc.assert(
    fc.property(slip, ({ issues, at, number }) => {
      fc.pre(number !== issues[at]!.number);
      const slipped = issues.map((issue, index) => (index === at ? { ...issue, number } : issue));
      const found = findingsOf(slipped);
      expect(found).toHaveLength(1);
    }),
    { numRuns: 120 },
  );
});

test('a row that is left out gives a gap, unless it is the first or the last', () => {
  const missing = newsletters.chain((issues) =>
    fc.tuple(fc.constant(issues), fc.integer({ min: 1, max: issues.length - 2 })),
  );
  fc.assert(
    fc.property(missing, ([issues, at]) => {
      expect(findingsOf(issues.filter((_, index) => index !== at))).toEqual(['issue-gap']);
    }),
    { numRuns: 60 },
  );
});
