import fc from 'fast-check';
import { runPlan } from '../../../../src/core';
import { keyElements } from '../../../../src/core/read/assessment/genderPrinciples';
import { day } from '../../../support/ruleHarness';
import { snapshotFrom, type PlainCell } from '../../../support/snapshotFrom';

/*
 * A second computation of the figures, over the rows as they were drawn, by other means: sums kept in plain tables, no
 * reading of sheets.
 */

interface Row {
  readonly year: 2021 | 2023 | 2025;
  /** Index among the eighteen. */
  readonly element: number;
  /** Null for N/A. */
  readonly level: number | null;
}

const row: fc.Arbitrary<Row> = fc.record({
  year: fc.constantFrom(2021, 2023, 2025),
  element: fc.nat(17),
  level: fc.option(fc.nat(5), { freq: 5 }),
});

const WORDS = ['Non-existent', 'Ad hoc', 'Beginning', 'Moderate', 'Advanced', 'Full implementation'];
const writtenLevel = (level: number | null, at: number): PlainCell => {
  if (level === null) return 'N/A';
  return [level, String(level), `${level}/5`, WORDS[level]!, `${level} – ${WORDS[level]}`][at % 5]!;
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** All rows on one sheet, the year in a column. */
function sheetOf(rows: readonly Row[]): PlainCell[][] {
  return [
    ['Year', 'Principle', 'Key element', 'GEOAT indicator', 'Level'],
    ...rows.map(({ year, element, level }, at): PlainCell[] => {
      const { principle, letter, name } = keyElements[element]!;
      const said: readonly [PlainCell, PlainCell] = (
        [
          [`Principle ${principle}`, letter],
          [principle, `Key element ${letter}: ${name}`],
          [ROMAN[principle - 1]!, name],
        ] as const
      )[at % 3]!;
      return [year, ...said, `Indicator ${at}`, writtenLevel(level, at)];
    }),
  ];
}

const mean = (levels: readonly number[]) =>
  levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length;

function expected(rows: readonly Row[], isIn: (row: Row) => boolean) {
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  const [before, last] = [years.at(-2), years.at(-1)];
  const levels = (year: number | undefined, element?: number) =>
    rows
      .filter((one) => one.year === year && isIn(one) && (element === undefined || one.element === element))
      .flatMap(({ level }) => (level === null ? [] : [level]));
  const both = keyElements
    .map((_, at) => at)
    .filter((at) => levels(last, at).length > 0 && levels(before, at).length > 0);
  const now = mean(both.flatMap((at) => levels(last, at)));
  const then = mean(both.flatMap((at) => levels(before, at)));
  return {
    mean: mean(levels(last)),
    assessed: levels(last).length,
    distribution: Object.fromEntries(
      [0, 1, 2, 3, 4, 5].map((at) => [at, levels(last).filter((one) => one === at).length]),
    ),
    notApplicable: rows.filter((one) => one.year === last && isIn(one) && one.level === null).length,
    change: now === null || then === null ? null : { now, before: then, change: now - then, keyElements: both.length },
  };
}

test('random assessments give what a second computation gives', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 60 }), (rows) => {
      const { report } = runPlan([snapshotFrom({ 'Gender assessment': sheetOf(rows) })], { today: day('2026-01-15') });
      const { latest } = report.assessment!;
      expect(latest).toMatchObject(expected(rows, () => true));
      latest.byPrinciple.forEach((part) =>
        expect(part).toMatchObject(expected(rows, ({ element }) => keyElements[element]!.principle === part.principle)),
      );
      latest.byKeyElement.forEach((part, at) =>
        expect(part).toMatchObject(expected(rows, ({ element }) => element === at)),
      );
      expect(latest.keyElementsAssessed).toBe(latest.byKeyElement.filter(({ assessed }) => assessed > 0).length);
      expect(report.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
