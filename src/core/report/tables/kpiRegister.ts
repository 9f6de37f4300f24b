import type { IndicatorFigure } from '../../indicators/computeIndicators';
import type { Figures } from '../../indicators/figures';
import type { Model } from '../../model/model';
import { measureNames } from '../../model/measure';
import { periodsOfTerm } from '../../model/period';
import { REGISTER_ID, type MeasureEntry } from '../../read/measureEntries';
import { patchCellFrom } from '../../workbook/patchCellFrom';
import { formatDay } from '../formatDay';
import { registerColumns } from './registerColumns';
import { blank, number, text, type ReportCell, type ReportColumn, type ReportTable } from './reportTable';
import { SourceRows } from './sourceRows';
import { styleOfTarget } from './styleOfTarget';
import { yearValue } from './yearValue';

/**
 * The KPI register: a row an indicator, all numbers as numbers, a column a fiscal year of the term (definition: workbook
 * 2.3). Measures that staff typed for indicators the plan does not have any more stand in rows at the end. Null without a
 * plan that has indicators.
 */
export function buildKpiRegister(model: Model, { indicators }: Figures): ReportTable | null {
  if (indicators.length === 0) return null;
  const term = model.plan?.term ?? null;
  const years = term === null ? [] : periodsOfTerm(term, 'year');
  const yearColumns = years.map(({ label }, index): ReportColumn => {
    return { id: `year${index + 1}`, header: label, pattern: /^FY\d{4}\/\d\d$/, width: 11 };
  });
  const sources = new SourceRows(model);
  const { byIndicator, unmatched } = model.measureOverrides;
  const rowOf = (figure: IndicatorFigure) => [
    ...registerColumns.map((column) =>
      column.id === 'override' ? entryCell(byIndicator.get(figure.indicator), model) : column.write(figure),
    ),
    ...years.map((year) => number(yearValue(figure, year, model, sources), styleOfTarget(figure.indicator.target))),
  ];
  const asOf = formatDay(model.asOf);
  return {
    id: REGISTER_ID,
    sheet: 'KPI Register',
    table: 'PlanMonitorRegister',
    lines: [
      text('KPI Register', 'title'),
      text(
        `As of ${asOf}. Written by Plan Monitor and written anew at each update. To have an indicator measured another way, choose a measure in its cell under "Measure override": what you enter there stays yours.`,
        'caption',
      ),
    ],
    frozenColumns: 2,
    footer: `As of ${asOf}`,
    columns: [
      ...registerColumns.map(({ id, header, width }): ReportColumn => {
        return { id, header, width, ...(id === 'override' && { choices: measureNames }) };
      }),
      ...yearColumns,
    ],
    rows: [...indicators.map(rowOf), ...unmatched.map((entry) => lostRow(entry, model, years.length))],
  };
}

/** What staff typed, as they typed it. */
function entryCell(entry: MeasureEntry | undefined, model: Model): ReportCell {
  if (entry === undefined) return blank;
  return { cell: patchCellFrom(entry.cell, model.workbooks[entry.place.workbook]!), style: 'text' };
}

function lostRow(entry: MeasureEntry, model: Model, years: number): readonly ReportCell[] {
  const cells = new Map<string, ReportCell>([
    ['action', text(entry.action)],
    ['part', number(entry.part)],
    ['override', entryCell(entry, model)],
    ['caveats', text('This indicator is no longer in the plan.')],
  ]);
  return [...registerColumns.map(({ id }) => cells.get(id) ?? blank), ...Array.from({ length: years }, () => blank)];
}
