import type { AddChart, Chart, ChartSeries, Patch } from '../../../../../src/core';
import { patchXlsx, readXlsx } from '../../../../../src/hosts/xlsx/xlsxWorkbook';
import { snapshotFrom, type PlainCell } from '../../../../support/snapshotFrom';

export const DATA = "It's <data> & 会議";
export const QUOTED = "'It''s <data> & 会議'";

const ROWS: PlainCell[][] = [
  ['Year', 'National', 'Regional', 'Goal'],
  ['2023/24', 4, 2, 0.25],
  ['ปี <&> "x"', 6, null, 0.25],
  ['2025/26', 8, 3, 0.25],
];

/** Two sheets: one to put charts on, and one with the years' figures. */
export const workbook = snapshotFrom({ Summary: [['RCP']], [DATA]: ROWS });

export const national = series(2, { colour: '1F3864', pattern: 'solid' });
export const regional = series(3, { colour: '2E75B6', pattern: 'stripes' });
export const goal = series(4, { colour: 'C00000', pattern: 'dots', isLine: true });

function series(column: number, look: Pick<ChartSeries, 'colour' | 'pattern' | 'isLine'>): ChartSeries {
  return { name: { row: 1, column }, values: { top: 2, left: column, bottom: 4, right: column }, ...look };
}

/** A chart of the figures with some of its properties changed. */
export function chartOf(changes: Partial<Chart> = {}): Chart {
  return {
    kind: 'column',
    title: 'Workshops by level',
    description: 'National 4, 6 and 8; regional 2 and 3.',
    dataSheet: DATA,
    categories: { top: 2, left: 1, bottom: 4, right: 1 },
    categoryTitle: 'Fiscal year',
    valueTitle: null,
    valueFormat: '#,##0',
    from: 0,
    to: null,
    legend: 'bottom',
    showsValues: true,
    series: [national, regional],
    ...changes,
  };
}

export function addChart(changes: Partial<Chart> = {}, place: Partial<AddChart> = {}): AddChart {
  const cells = { top: 3, left: 2, bottom: 20, right: 9 };
  return {
    op: 'addChart',
    sheet: 'Summary',
    name: 'PlanMonitor.levels',
    place: cells,
    chart: chartOf(changes),
    ...place,
  };
}

export const deleteLevels = { op: 'deleteChart', sheet: 'summary', name: 'planmonitor.LEVELS' } as const;

export function patched(bytes: Uint8Array, ...patch: Patch): Uint8Array {
  return patchXlsx(readXlsx(bytes, 'book.xlsx'), patch);
}
