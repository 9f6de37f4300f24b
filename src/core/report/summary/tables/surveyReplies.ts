import { latestSurvey, type LatestSurvey } from '../../../indicators/survey/latestSurvey';
import type { SurveyFigures } from '../../../indicators/survey/surveyFigures';
import type { Place } from '../../../findings/finding';
import { placeOf } from '../../../model/source';
import { replyPlaces } from '../../../model/survey/surveyCounts';
import { singleLook } from '../chartColours';
import { countReasons } from '../countReasons';
import { countWords } from '../countWords';
import { numberCell, shareCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';
import { buildSurveyTable, repliesColumn, type SurveyRow } from '../surveyTable';
import { withChart } from '../withChart';

/** Table 1: who took part and who replied, sub-regional and regional workshops apart, with a chart of the rates. */
export function buildSurveyReplies(survey: SurveyFigures): readonly SummaryPart[] {
  const table = buildSurveyTable(survey, {
    id: 'surveyReplies',
    heading: 'Table 1. Administrations that took part, and replies',
    columns: [
      {
        id: 'administrations',
        header: 'Took part',
        width: 11,
        write: (row) => numberCell(row.numbers.administrations, administrationPlaces(row)),
      },
      repliesColumn,
      {
        id: 'rate',
        header: 'Reply rate',
        width: 12,
        bar: { from: 0, to: 1 },
        write: ({ numbers }) => shareCell(numbers.replyRate, replyPlaces(numbers.of)),
      },
    ],
    subTotals: levelRows,
    remarks: remarksOf(survey),
  });
  return withChart(table, {
    id: 'replyRates',
    type: 'column',
    title: 'Reply rate of each workshop, by its number',
    category: 'number',
    series: [{ column: 'rate', ...singleLook }],
    categoryTitle: 'Workshop',
    valueTitle: 'Reply rate',
    valueFormat: '0%',
    from: 0,
    to: 1,
    legend: 'none',
    showsValues: true,
  });
}

function levelRows({ subRegional, regional }: LatestSurvey): readonly SurveyRow[] {
  return [
    { number: null, label: 'Sub-regional workshops', numbers: subRegional },
    { number: null, label: 'Regional workshops', numbers: regional },
  ].filter(({ numbers }) => numbers.of.length > 0);
}

function administrationPlaces({ numbers }: SurveyRow): readonly Place[] {
  return numbers.of.flatMap(({ activity }) => (activity ? [placeOf(activity.source, 'administrations')] : []));
}

/** Of the workshops in the table, and of all rows that count nowhere. */
function remarksOf(survey: SurveyFigures): readonly string[] {
  const unknown = latestSurvey(survey).workshops.filter(({ administrations }) => administrations === null).length;
  return [
    ...(unknown > 0
      ? [
          `Without a reply rate: ${countWords(unknown, 'workshop')} of which nothing says how many administrations took part.`,
        ]
      : []),
    ...countReasons(survey.leftOut).map(({ reason, rows }) => `Left out: ${countWords(rows, 'row')}, ${reason}.`),
  ];
}
