import type { Block } from '../../read/block';
import { cellText } from '../../read/cells/cellText';
import { flattenText } from '../../read/cells/foldText';
import { readBlockRows } from '../../read/dataRows';
import { columnReader } from '../columnReader';

/** The rows of a sheet of the survey: those of one workshop or reply, and those that add some of them up. */
export interface SurveyRows {
  readonly rows: readonly number[];
  readonly totals: readonly number[];
}

/** "Sub-total of Regional Workshops", "Total (58)", "Per cent", "Reply rate"; not "Total quality management". */
const TOTAL =
  /^(?:grand |sub-? ?)?totals?(?:$|[:(\d]| (?:of|for|in|all|replies|workshops|(?:sub-? ?)?regional|national)\b)|^(?:%|per ?cents?|percentages?|rates?|shares?|reply rates?|response rates?)(?: of .{1,40})?:?$/i;

/** Sorts the rows of a survey sheet; a total may have more words than in other lists, or stand for a rate. */
export function surveyRows(block: Block): SurveyRows {
  const { data, totals } = readBlockRows(block);
  const labelOf = labelReader(block);
  const isTotal = (row: number) => TOTAL.test(labelOf(row));
  return {
    rows: data.filter((row) => !isTotal(row)),
    totals: [...totals, ...data.filter(isTotal)].sort((one, other) => one - other),
  };
}

/** Tells what a row says it is about: its workshop, or the words in the place of a Member. */
export function labelReader(block: Block): (row: number) => string {
  const [workshopOf, memberOf] = ['workshop', 'member'].map((field) =>
    columnReader(block, field, (cell) => flattenText(cellText(cell))),
  );
  return (row) => workshopOf!(row) || memberOf!(row);
}
