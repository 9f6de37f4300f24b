import { applyPatch, type FixCell, type TypedCell } from '../../../src/core';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { canonical } from '../../support/canonical';
import { snapshotFrom } from '../../support/snapshotFrom';
import { startExcelHost } from '../../support/startExcelHost';

const fixture = snapshotFrom({
  Workshops: [
    ['Title of workshop', 'Start date', 'End date', 'Participants', 'Members'],
    ['Risk', '2 Septmber 2024', { date: '2024-09-04' }, '24', 'Fiji, Tongga'],
  ],
});
const fix = (column: number, from: TypedCell, to: TypedCell): FixCell => ({
  ...{ op: 'fixCell', sheet: 'Workshops', row: 2, column, from, to },
});
const text = (value: string): TypedCell => ({ kind: 'text', value });
const all = [
  fix(2, text('2 Septmber 2024'), { kind: 'date', day: 19968 }),
  fix(4, text('24'), { kind: 'number', value: 24 }),
  fix(5, text('Fiji, Tongga'), text('Fiji, Tonga')),
];

async function open() {
  const simulator = new ExcelSimulator(fixture, { excelApi: '1.9' });
  const host = startExcelHost();
  return { simulator, host, before: await host.readSnapshot() };
}

describe('corrections in Excel', () => {
  test('change their cells and nothing else', async () => {
    const { simulator, host, before } = await open();
    await host.applyPatch(before, all);
    expect(canonical(simulator.snapshot())).toEqual(canonical(applyPatch(before, all)));
    expect(canonical(await host.readSnapshot())).toEqual(canonical(applyPatch(before, all)));
  });

  test('a cell formatted as text gets a format that lets the value be one', async () => {
    const { simulator, host, before } = await open();
    const sheet = simulator.workbook.findSheet('Workshops')!;
    for (const column of [2, 4, 5]) sheet.setLook(2, column, { numberFormat: '@', isBold: true });
    await host.applyPatch(before, all);
    expect([2, 4, 5].map((column) => sheet.look(2, column).numberFormat)).toEqual(['d mmm yyyy', 'General', '@']);
    expect([2, 4, 5].map((column) => sheet.look(2, column).isBold)).toEqual([true, true, true]);
    expect(canonical(simulator.snapshot())).toEqual(canonical(applyPatch(before, all)));
  });

  test('between comparison and write nothing that was typed is lost', async () => {
    const { simulator, host, before } = await open();
    const edit = () => simulator.editCell('Workshops', 'D2', { kind: 'number', value: 25 });
    simulator.onRequest(2, { kind: 'meanwhile', act: edit });
    await expect(host.applyPatch(before, all)).rejects.toMatchObject({ code: 'workbook-changed' });
    const sheet = simulator.workbook.findSheet('Workshops')!;
    expect([2, 4, 5].map((column) => sheet.cell(2, column)?.value)).toEqual(['2 Septmber 2024', 25, 'Fiji, Tongga']);
  });

  test('are refused, all of them, when a cell was typed over since', async () => {
    const { simulator, host, before } = await open();
    simulator.editCell('Workshops', 'D2', { kind: 'number', value: 25 });
    const now = canonical(simulator.snapshot());
    await expect(host.applyPatch(before, all)).rejects.toMatchObject({ code: 'workbook-changed' });
    await expect(host.applyPatch(await host.readSnapshot(), all)).rejects.toMatchObject({ code: 'cell-changed' });
    expect(canonical(simulator.snapshot())).toEqual(now);
  });
});
