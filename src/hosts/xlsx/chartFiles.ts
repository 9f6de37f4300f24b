import type { Chart, PatchCell } from '../../core';
import { emptyWorkbook } from './emptyWorkbook';
import { buildChartPart } from './write/charts/chartPart';
import { drawingDialect } from './write/charts/drawingDialect';
import { patchXlsx, readXlsx } from './xlsxWorkbook';

/** A chart that stands outside a workbook, such as on a slide. */
export interface ChartFiles {
  /** The text of the chart's part; its relationship `rId1` leads to the workbook. */
  readonly chart: string;
  /** A workbook with the cells it shows and nothing else. */
  readonly workbook: Uint8Array;
}

/**
 * A native chart with its figures in a workbook of its own, drawn as the charts on sheets are.
 * @param cells from A1 on the chart's data sheet, row by row; texts stay texts, whatever they look like.
 */
export function buildChartFiles(chart: Chart, cells: readonly (readonly PatchCell[])[]): ChartFiles {
  const empty = readXlsx(emptyWorkbook(chart.dataSheet), '');
  const workbook = patchXlsx(empty, [{ op: 'writeCells', sheet: chart.dataSheet, row: 1, column: 1, cells }]);
  const part = buildChartPart(chart, readXlsx(workbook, '').snapshot, drawingDialect(undefined));
  const link = '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>';
  return { chart: part.replace(/<\/c:chartSpace>$/, `${link}</c:chartSpace>`), workbook };
}
