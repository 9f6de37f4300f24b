import { latestSurvey, type LatestSurvey } from '../../indicators/survey/latestSurvey';
import { ratio } from '../../indicators/ratio';
import type { SurveyFigures, SurveyNumbers } from '../../indicators/survey/surveyFigures';
import { countPlaces, replyPlaces, type AnswerCount } from '../../model/survey/surveyCounts';
import { buildTable, type TableColumn } from './buildTable';
import { cutText } from './cutText';
import { numberCell, shareCell, textCell } from './summaryCells';
import type { SummaryTable } from './summarySheet';

const LONGEST_TITLE = 60;

/** A workshop, or several together. */
export interface SurveyRow {
  /** As in every table of the page; null for several together. */
  readonly number: number | null;
  readonly label: string;
  readonly numbers: SurveyNumbers;
}

interface SurveyTable extends Pick<SummaryTable, 'id' | 'heading'> {
  readonly columns: readonly TableColumn<SurveyRow>[];
  /** Sub-totals above the total, where there are some. */
  readonly subTotals?: (latest: LatestSurvey) => readonly SurveyRow[];
  readonly remarks?: readonly string[];
}

/** A table of the survey: a row a workshop, then all of them, and the year before beside it (definition: domain 1.7). */
export function buildSurveyTable(survey: SurveyFigures, { columns, subTotals, ...parts }: SurveyTable): SummaryTable {
  const latest = latestSurvey(survey);
  const { workshops, total, previous, fiscalYear } = latest;
  const all: SurveyRow = { number: null, label: fiscalYear === null ? 'All' : `All, ${fiscalYear}`, numbers: total };
  const before = previous && { number: null, label: `For comparison, ${previous.fiscalYear}`, numbers: previous };
  return buildTable<SurveyRow>({
    ...parts,
    columns: [
      { id: 'number', header: 'No.', width: 6, write: ({ number }) => numberCell(number) },
      { id: 'workshop', header: 'Workshop', width: 50, write: ({ label }) => textCell(cutText(label, LONGEST_TITLE)) },
      ...columns,
    ],
    rows: workshops.map((numbers, index) => ({ number: index + 1, label: numbers.workshop.title, numbers })),
    totals: [...(subTotals?.(latest) ?? []), all, ...(before === null ? [] : [before])],
    whenEmpty: 'No reply counts yet.',
  });
}

/** How many replied. */
export const repliesColumn: TableColumn<SurveyRow> = {
  id: 'replies',
  header: 'Replies',
  width: 9,
  write: ({ numbers }) => numberCell(numbers.replies, replyPlaces(numbers.of)),
};

/** How many said yes, with their cells. */
export function countColumn(name: AnswerCount, header: string, width = 11): TableColumn<SurveyRow> {
  return {
    id: name,
    header,
    width,
    write: ({ numbers }) => numberCell(numbers[name], countPlaces(numbers.of, name) ?? []),
  };
}

/** A count as a share of another, of the same workshops. */
export function shareColumn(
  name: AnswerCount,
  of: AnswerCount | 'replies',
  header: string,
  width = 11,
): TableColumn<SurveyRow> {
  return {
    id: `${name}Share`,
    header,
    width,
    write: ({ numbers }) => shareCell(ratio(numbers[name], numbers[of]), countPlaces(numbers.of, name) ?? []),
  };
}
