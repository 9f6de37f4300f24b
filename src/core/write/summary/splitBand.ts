import type { BandRows } from './breakPages';
import type { LaidBand } from './layBand';
import type { LaidTable } from './layChart';

/** The rows of a laid band as far as pages go. */
export function bandRows({ rows, tables, charts, firstRow }: LaidBand): BandRows {
  const hasCharts = charts.length > 0;
  const header = headerAgain({ tables, hasCharts });
  return {
    heights: rows.map(({ height }) => height),
    head: tables.length === 0 ? 1 : Math.max(...tables.map(({ headerRow }) => headerRow - firstRow)) + 1,
    hasCharts,
    again: header === null ? 0 : rows[header - firstRow]!.height,
  };
}

/**
 * A band whose headers stand again above each row that begins a page; the breaks come back as they are then, counted
 * from 0. Rows that charts are bound to are not parted by headers.
 */
export function splitBand(band: LaidBand, breaks: readonly number[]) {
  const { rows, tables, charts, firstRow } = band;
  const header = headerAgain({ tables, hasCharts: charts.length > 0 });
  if (breaks.length === 0 || header === null) return { band, breaks };
  const again = rows[header - firstRow]!;
  const shift = (table: LaidTable) => breaks.filter((row) => row <= table.lastRow - firstRow).length;
  return {
    band: {
      ...band,
      rows: rows.flatMap((row, index) => (breaks.includes(index) ? [again, row] : [row])),
      tables: tables.map((table) => ({ ...table, lastRow: table.lastRow + shift(table) })),
    },
    breaks: breaks.map((row, index) => row + index),
  };
}

/** The row that the headers of all tables of a band stand in; null where there is none such. */
function headerAgain({ tables, hasCharts }: { readonly tables: readonly LaidTable[]; readonly hasCharts: boolean }) {
  const filled = tables.filter(({ table }) => table.rows.length > 0);
  const [first] = filled;
  const isOne = first !== undefined && filled.every(({ headerRow }) => headerRow === first.headerRow);
  return isOne && !hasCharts ? first.headerRow : null;
}
