import { workshopsInWindow } from '../../../indicators/participation';
import { fiscalYearOf, periodsOfTerm, type Period } from '../../../model/period';
import { isWithin } from '../../../workbook/calendar';
import { buildTable } from '../buildTable';
import { singleLook } from '../chartColours';
import { activityPlaces } from '../evidencePlaces';
import { numberCell, textCell } from '../summaryCells';
import type { SummaryInput } from '../summaryInput';
import type { SummaryPart } from '../summarySheet';
import { withChart } from '../withChart';
import { whyNoWorkshops } from '../workshopWords';

/** Workshops and participants by quarter, with a chart; quarters without workshops between others are shown too. */
export function buildQuarters(input: SummaryInput): readonly SummaryPart[] {
  const { model, figures } = input;
  const workshops = workshopsInWindow(figures.workshops, model).map(({ activity }) => activity);
  const figureOf = ({ label }: Period) =>
    figures.participation.byQuarter.find(({ fiscalYear, quarter }) => `${fiscalYear} ${quarter}` === label);
  const begunIn = (quarter: Period) => workshops.filter(({ start }) => start !== null && isWithin(start, quarter));
  const table = buildTable<Period>({
    id: 'quarters',
    heading: 'By quarter',
    columns: [
      { id: 'quarter', header: 'Quarter', width: 15, write: ({ label }) => textCell(label) },
      {
        id: 'held',
        header: 'Workshops held',
        width: 11,
        write: (quarter) => numberCell(figureOf(quarter)?.held ?? 0, activityPlaces(begunIn(quarter), 'title')),
      },
      {
        id: 'participants',
        header: 'Participants',
        width: 13,
        write: (quarter) =>
          numberCell(figureOf(quarter)?.participants ?? null, activityPlaces(begunIn(quarter), 'participants')),
      },
    ],
    rows: quartersBetween(workshops.flatMap(({ start }) => start ?? [])),
    whenEmpty: whyNoWorkshops(input),
  });
  return withChart(table, {
    id: 'workshopsByQuarter',
    type: 'column',
    title: 'Workshops held in each quarter',
    category: 'quarter',
    series: [{ column: 'held', ...singleLook }],
    categoryTitle: null,
    valueTitle: 'Workshops',
    valueFormat: '0',
    from: 0,
    to: null,
    legend: 'none',
    showsValues: true,
  });
}

/** The quarters from the first day's to the last day's. */
function quartersBetween(days: readonly number[]): readonly Period[] {
  if (days.length === 0) return [];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const quarters = periodsOfTerm({ from: fiscalYearOf(first).from, to: fiscalYearOf(last).to }, 'quarter');
  return quarters.filter(({ from, to }) => to >= first && from <= last);
}
