import type { WebFigures, WebYear } from '../../../indicators/publications/webFigures';
import { placeOf } from '../../../model/source';
import { formatDay } from '../../formatDay';
import { buildTable } from '../buildTable';
import { singleLook } from '../chartColours';
import { countWords } from '../countWords';
import { numberCell, shareCell, textCell } from '../summaryCells';
import type { SummaryPart } from '../summarySheet';
import { withChart } from '../withChart';

/** More years than this are no longer read from a wall. */
const MOST_YEARS = 10;

/** Visits to the website by year with their growth, and a chart. */
export function buildWebVisitYears({ years }: WebFigures): readonly SummaryPart[] {
  const shown = years.slice(-MOST_YEARS);
  const table = buildTable<WebYear>({
    id: 'webVisitYears',
    heading: 'Visits to the website',
    columns: [
      { id: 'year', header: 'Year', width: 22, write: (year) => textCell(labelOf(year)) },
      {
        id: 'visits',
        header: 'Visits',
        width: 14,
        write: ({ visits, counted }) =>
          numberCell(
            visits,
            counted.map(({ source }) => placeOf(source, 'visits')),
          ),
      },
      { id: 'growth', header: 'Growth on the year before', width: 14, write: ({ growth }) => shareCell(growth) },
    ],
    rows: shown,
    remarks: shown.flatMap(describeMissing),
    whenEmpty: 'No year or month was over by the as-of date.',
  });
  return withChart(table, {
    id: 'webVisitChart',
    type: 'column',
    title: 'Visits to the website by year',
    category: 'year',
    series: [{ column: 'visits', ...singleLook }],
    categoryTitle: null,
    valueTitle: 'Visits',
    valueFormat: '#,##0',
    from: 0,
    to: null,
    legend: 'none',
    showsValues: false,
  });
}

function labelOf({ label, isComplete, counted }: WebYear): string {
  return isComplete ? label : `${label} (${countWords(counted.length, 'month')})`;
}

function describeMissing({ label, missingMonths }: WebYear): readonly string[] {
  if (missingMonths.length === 0) return [];
  const months = missingMonths.map((day) => formatDay(day).replace(/^1 /, ''));
  return [`${label}: no number for ${months.join(', ')}.`];
}
