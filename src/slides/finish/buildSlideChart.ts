import { buildChartFiles, type ChartFiles } from '../../hosts/xlsx/chartFiles';
import { buildChartData } from '../draw/chartData';
import type { PlacedChart } from '../layout/slidePage';

/** The letters of charts on sheets, in hundredths of a point. */
const SHEET_LETTERS = 1200;

/** The chart of a slide with its workbook: as on the sheet, its letters as large as the slide's. */
export function buildSlideChart({ chart: shown, table, size }: PlacedChart): ChartFiles {
  const { chart, cells } = buildChartData(shown, table);
  const files = buildChartFiles(chart, cells);
  const larger = size * 100 - SHEET_LETTERS;
  return {
    ...files,
    chart: files.chart.replace(/ sz="(\d+)"/g, (_, letters: string) => ` sz="${Number(letters) + larger}"`),
  };
}
