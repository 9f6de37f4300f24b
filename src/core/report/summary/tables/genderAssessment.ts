import type { AssessedPart, AssessmentFigures } from '../../../indicators/gender/assessmentFigures';
import { keyElements } from '../../../read/assessment/genderPrinciples';
import { assessmentLevels, assessmentScale } from '../../../read/cells/assessmentLevels';
import { describeAssessment, latestAssessments } from '../assessmentWords';
import { buildTable, type TableColumn } from '../buildTable';
import { levelLooks } from '../chartColours';
import { countReasons } from '../countReasons';
import { countWords } from '../countWords';
import { levelPlaces, meanColumns } from '../meanColumns';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';
import { withChart } from '../withChart';

interface PrincipleRow extends AssessedPart {
  /** Null for all principles. */
  readonly number: number | null;
  readonly label: string;
}

/** The levels of the gender assessment by principle, and what they were the time before. */
export function buildGenderAssessment(figures: AssessmentFigures): readonly SummaryPart[] {
  const { latest } = figures;
  const hasBefore = latest.change !== null;
  const table = buildTable<PrincipleRow>({
    id: 'genderAssessment',
    heading: 'Gender assessment by principle',
    columns: [
      { id: 'number', header: 'No.', width: 6, write: ({ number }) => textCell(number === null ? '' : String(number)) },
      { id: 'principle', header: 'Principle', width: 34, write: ({ label }) => textCell(label) },
      ...assessmentLevels.map((level): TableColumn<PrincipleRow> => ({
        id: `level${level}`,
        header: `Level ${level}`,
        width: 7,
        write: ({ distribution, assessed }) =>
          numberCell(
            distribution[level],
            levelPlaces(assessed.filter((one) => one.level.kind === 'level' && one.level.level === level)),
          ),
      })),
      {
        id: 'notApplicable',
        header: 'N/A',
        width: 7,
        write: ({ notApplicable }) => numberCell(notApplicable.length, levelPlaces(notApplicable)),
      },
      ...meanColumns<PrincipleRow>(hasBefore),
    ],
    rows: latest.byPrinciple.map(({ principle, ...part }) => ({
      number: principle.number,
      label: principle.name,
      ...part,
    })),
    totals: [{ number: null, label: 'All', ...latest }],
    remarks: remarksOf(figures),
    whenEmpty: '',
  });
  return withChart(table, {
    id: 'genderAssessmentMeans',
    type: 'column',
    title: hasBefore ? 'Mean level by principle, now and before' : 'Mean level by principle',
    category: 'number',
    series: (hasBefore ? ['mean', 'before'] : ['mean']).map((column, at) => ({ column, ...levelLooks[at * 2]! })),
    categoryTitle: 'Principle',
    valueTitle: 'Mean level',
    valueFormat: '0.0',
    from: 0,
    to: 5,
    legend: hasBefore ? 'bottom' : 'none',
    showsValues: true,
  });
}

function remarksOf(figures: AssessmentFigures): readonly string[] {
  const { latest, leftOut } = figures;
  const unplaced = latest.indicators.filter(({ principle }) => principle === null).length;
  return [
    `Assessed: ${latestAssessments(figures)
      .map(({ assessment }) => describeAssessment(assessment))
      .join('; ')}.`,
    ...beforeRemarks(figures),
    `Key elements with a level: ${latest.keyElementsAssessed} of ${keyElements.length}.`,
    `Scale: ${assessmentScale.map(({ level, word }) => `${level} ${word}`).join(', ')}; N/A is in no mean.`,
    ...(unplaced > 0 ? [`Only in the last row: ${countWords(unplaced, 'indicator')} of no known principle.`] : []),
    ...countReasons(leftOut).map(({ reason, rows }) => `Left out: ${countWords(rows, 'indicator')}, ${reason}.`),
  ];
}

function beforeRemarks(figures: AssessmentFigures): readonly string[] {
  if (figures.latest.change === null) return [];
  const before = latestAssessments(figures).flatMap(({ previous }) => previous ?? []);
  return [
    `Before: ${before.map(describeAssessment).join('; ')}. Before and change speak of the key elements that have a level both times.`,
  ];
}
