import { detectBlocks, type PatchCell } from '../../../src/core';
import { startExcelHost } from '../../support/startExcelHost';
import { REQUEST_BYTES } from '../../../src/hosts/excel/limits';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { canonical } from '../../support/canonical';
import { snapshotFrom, type PlainCell } from '../../support/snapshotFrom';

const ROWS = 6000;
const header: PlainCell[] = ['No.', 'Title of the workshop', 'Start date', 'Venue', 'Participants'];
const rows: PlainCell[][] = Array.from({ length: ROWS }, (_, index) => [
  index + 1,
  `Regional workshop number ${index} ${'on a subject with a long name '.repeat(6)}`,
  { date: '2026-03-01' },
  'Bangkok',
  20,
]);
const big = snapshotFrom({ Workshops: [header, ...rows], Notes: rows });

describe('a big workbook', () => {
  test('is read and written in requests that stay below the limit', async () => {
    const simulator = new ExcelSimulator(big, { excelApi: '1.13' });
    const host = startExcelHost();
    const before = await host.readSnapshot();
    expect(detectBlocks(before, 0, before.sheets[0]!)).not.toEqual([]);
    expect(canonical(before).sheets[0]).toEqual(canonical(big).sheets[0]);
    expect(before.sheets[1]!.columns[0]!.kinds).toHaveLength(40);
    const cells: PatchCell[][] = rows.map((_, index) => [{ kind: 'text', value: `${index} ${'x'.repeat(200)}` }]);
    await host.applyPatch(before, [
      { op: 'writeCells', sheet: 'Workshops', row: 2, column: 6, cells },
      { op: 'formatRange', sheet: 'Workshops', range: { top: 2, left: 6, bottom: ROWS + 1, right: 6 }, style: 'text' },
    ]);
    const after = await host.readSnapshot();
    expect(after.sheets[0]!.columns[5]!.kinds).toHaveLength(ROWS);
    const sizes = simulator.exchanges.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
    expect(sizes.length).toBeGreaterThan(12);
    expect(Math.max(...sizes)).toBeLessThan(2 * REQUEST_BYTES);
  }, 60_000);

  test('whose cells grow longer below the head is asked for in halves', async () => {
    const long = rows.map(([number], index): PlainCell[] => [
      number!,
      index < 100 ? 'short' : 'y'.repeat(900),
      1,
      2,
      3,
    ]);
    const simulator = new ExcelSimulator(snapshotFrom({ Workshops: [header, ...long] }));
    const snapshot = await startExcelHost().readSnapshot();
    expect(snapshot.sheets[0]!.columns[1]!.kinds).toHaveLength(ROWS + 1);
    expect(Math.max(...simulator.exchanges.map((exchange) => exchange.responseBytes))).toBeGreaterThan(5 * 1024 * 1024);
  }, 60_000);
});
