import type { EvaluationMean } from '../../../indicators/evaluationFigures';
import { levels } from '../../../read/cells/vocabulary';
import { activityPlaces } from '../evidencePlaces';
import { buildTable } from '../buildTable';
import { countReasons } from '../countReasons';
import { countWords } from '../countWords';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';

interface EvaluationRow extends EvaluationMean {
  readonly label: string;
}

/** The mean evaluation by level and fiscal year, where answers in words were counted; they have to be explained. */
export function buildEvaluations({ figures: { evaluation } }: SummaryInput): readonly SummaryPart[] {
  if (evaluation === null || evaluation.worded.length === 0) return [];
  return [
    buildTable<EvaluationRow>({
      id: 'evaluations',
      heading: `Evaluation by participants, out of ${evaluation.of}`,
      columns: [
        { id: 'group', header: 'Level or fiscal year', width: 26, write: ({ label }) => textCell(label) },
        {
          id: 'activities',
          header: 'Activities',
          width: 11,
          write: ({ rated }) => numberCell(rated.length, activityPlaces(rated, 'evaluation')),
        },
        {
          id: 'mean',
          header: 'Mean',
          width: 10,
          write: ({ mean, rated }) => numberCell(mean, activityPlaces(rated, 'evaluation'), 'decimal'),
        },
      ],
      rows: [
        ...evaluation.byLevel.map(({ level, ...mean }) => ({ label: levels[level][0], ...mean })),
        ...evaluation.byFiscalYear.map(({ fiscalYear, ...mean }) => ({ label: fiscalYear, ...mean })),
      ],
      totals: [{ label: 'All', ...evaluation }],
      remarks: [
        ...evaluation.caveats,
        ...countReasons(evaluation.leftOut).map(
          ({ reason, rows }) => `Left out: ${countWords(rows, 'row')}, ${reason}.`,
        ),
      ],
      whenEmpty: '',
    }),
  ];
}
