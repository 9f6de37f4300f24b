import { dayOf } from '../../../src/core';
import { directEngine } from '../../../src/session/directEngine';
import { Session } from '../../../src/session/session';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { canonical } from '../../support/canonical';
import { planWorkbook } from '../../support/planWorkbook';
import { startExcelHost } from '../../support/startExcelHost';

test('a summary built again is undone in its cells, says so, and looks as it should once it is built again', async () => {
  const simulator = new ExcelSimulator(planWorkbook(), { excelApi: '1.13' });
  const host = startExcelHost();
  const session = new Session(host, directEngine, () => dayOf(2026, 1, 15));
  const build = async () => {
    await session.dispatch({ type: 'check' });
    await session.dispatch({ type: 'buildSummary' });
    await session.dispatch({ type: 'writeSummary' });
    return simulator.workbook.sheets.map((sheet) => ({
      ...{ name: sheet.name, widths: [...sheet.widths].sort(), heights: [...sheet.heights].sort() },
      ...{ charts: sheet.charts.map(({ name, look }) => ({ name, look })), bars: sheet.formats.length },
      // How an empty cell is to be written in is not seen.
      looks: [...sheet.entries()].map(([row, column]) => [row, column, sheet.look(row, column)]),
    }));
  };
  await build();
  simulator.staff.editCell('Workshops', 'A4', { kind: 'text', value: 'One more' });
  simulator.staff.editCell('Workshops', 'B4', { kind: 'date', day: dayOf(2025, 9, 1) });
  const cellsOf = () => {
    const { sheets } = canonical(simulator.snapshot());
    return sheets.map(({ name, cells }) => ({ name, cells }));
  };
  const cells = cellsOf();
  const built = await build();
  expect(cellsOf()).not.toEqual(cells);

  await session.dispatch({ type: 'undo' });
  expect(session.getState().message!.text).toMatch(/undone\. How its sheets look here stays as it was built last/);
  expect(cellsOf()).toEqual(cells);

  expect(await build()).toEqual(built);
  session.close();
});
