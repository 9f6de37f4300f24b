import {
  dayOf,
  runPlan,
  SheetBuilder,
  StringPool,
  type Cell,
  type Patch,
  type WorkbookSnapshot,
} from '../../../src/core';
import { REQUEST_BYTES } from '../../../src/hosts/excel/limits';
import { startExcelHost } from '../../support/startExcelHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';

const WORKSHOPS = 40;
const MEMBERS = ['Fiji', 'Nepal', 'Samoa', 'Tonga'];
const options = { today: dayOf(2026, 6, 30), withSheets: true };

/** A plan, its workshops, and a list of people whose rows all take the same room. */
function workbookWith(participants: number): WorkbookSnapshot {
  const pool = new StringPool();
  const sheetOf = (name: string, rows: readonly (readonly (string | number)[])[]) => {
    const builder = new SheetBuilder(name, pool);
    rows.forEach((row, down) => row.forEach((value, right) => builder.set(down + 1, right + 1, cellOf(value))));
    return builder.build();
  };
  const workshops = Array.from({ length: WORKSHOPS }, (_, index) => [
    ...[100 + index, `Workshop ${index}`, '2025-03-01', '1-(a)', MEMBERS[index % MEMBERS.length]!],
  ]);
  const people = Array.from({ length: participants }, (_, index) => [
    ...[100 + (index % WORKSHOPS), `Person ${100_000 + index}`, MEMBERS[index % MEMBERS.length]!],
  ]);
  const plan = [['Specific actions', 'KPI', 'Target'], ['Pillar 1: Work together'], ['(a) Train', 'Workshops held', 5]];
  const sheets = [
    sheetOf('Plan', plan),
    sheetOf('Workshops', [['No.', 'Title', 'Start date', 'Plan action', 'Members'], ...workshops]),
    sheetOf('Participants', [['Workshop no', 'Name', 'Member'], ...people]),
  ];
  return { file: '', dateSystem: 1900, strings: pool.strings, sheets, names: [], state: null };
}

function cellOf(value: string | number): Cell {
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}
/** The requests of a check and of an update after it, with the largest size and the bytes of all answers to the check. */
async function requestsWith(participants: number, patch?: Patch) {
  const simulator = new ExcelSimulator(workbookWith(participants), { excelApi: '1.13' });
  const host = startExcelHost();
  const snapshot = await host.readSnapshot();
  const check = simulator.requestCount;
  const answered = simulator.exchanges.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  const wanted = patch ?? runPlan([snapshot], options).update.patch;
  await host.applyPatch(snapshot, wanted);
  const sizes = simulator.exchanges.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
  return { check, update: simulator.requestCount - check, answered, largest: Math.max(...sizes), patch: wanted };
}

test('the requests for 100,000 participants are those that 2 MB a request imply, and no row more', async () => {
  const few = await requestsWith(100);
  const some = await requestsWith(1_000);
  expect([few.check, few.update]).toEqual([3, 2]);
  expect([some.check, some.update]).toEqual([3, 2]);
  const bytesARow = (some.answered - few.answered) / 900;
  // What is written stands on other sheets, and is the same however many took part.
  const many = await requestsWith(100_000, few.patch);
  const full = Math.ceil((100_000 * bytesARow) / REQUEST_BYTES);
  expect(full).toBeGreaterThan(4);
  expect(many.check).toBe(few.check + full);
  expect(many.update).toBe(few.update + full);
  expect(many.largest).toBeLessThanOrEqual(REQUEST_BYTES);
}, 120_000);
