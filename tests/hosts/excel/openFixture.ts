import type { Patch, Range, TypedCell } from '../../../src/core';
import { startExcelHost } from '../../support/startExcelHost';
import { ExcelSimulator } from '../../excel-simulator/excelSimulator';
import { snapshotFrom } from '../../support/snapshotFrom';

export const text = (value: string): TypedCell => ({ kind: 'text', value });
export const area = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right });

export const fixture = snapshotFrom(
  {
    Plan: [
      ['Action', 'Target', 'Mine'],
      ['(1) Train', 5, '3-4'],
      ['(2) Advise', { formula: '=B2*2', value: 10 }, { date: '2026-01-31' }],
    ],
    Workshops: [
      ['Title', 'Start'],
      ['Seminar', { date: '2026-02-01' }],
    ],
    Notes: [['untouched']],
  },
  {
    tables: [{ sheet: 'Plan', name: 'PlanTable', range: 'A1:B3' }],
    names: [{ name: 'PlanMonitor.plan.1.old', reference: 'Plan!$C$1:$C$3', isHidden: true }],
    state: '<state xmlns="urn:plan-monitor:1">1</state>',
  },
);

/** Every kind of operation, on two sheets. */
export const patch: Patch = [
  {
    op: 'writeCells',
    sheet: 'Plan',
    row: 1,
    column: 3,
    cells: [[text('Ours')], [{ kind: 'formula', formula: '=B2/2', value: 2.5 }], [null], [text('=x')]],
  },
  { op: 'formatRange', sheet: 'Plan', range: area(1, 3, 3, 3), style: 'header' },
  { op: 'setColumnWidth', sheet: 'Plan', column: 3, width: 20 },
  { op: 'clearOwned', sheet: 'Plan', range: area(3, 3, 3, 3) },
  { op: 'writeCells', sheet: 'Workshops', row: 1, column: 4, cells: [[text('Quarter')], [text('Q1')]] },
  { op: 'fixCell', sheet: 'Workshops', row: 2, column: 1, from: text('Seminar'), to: { kind: 'number', value: 3 } },
  { op: 'defineName', name: 'PlanMonitor.plan.1.new', sheet: 'Plan', range: area(1, 3, 3, 3) },
  { op: 'deleteName', name: 'PlanMonitor.plan.1.old' },
  { op: 'writeState', xml: '<state xmlns="urn:plan-monitor:1">2</state>' },
];

/** A host that has read the fixture, with everything the simulated workbook held then. */
export async function open(snapshot = fixture, excelApi = '1.9') {
  const simulator = new ExcelSimulator(snapshot, { excelApi });
  const host = startExcelHost({ timeoutMs: 2_000 });
  const before = await host.readSnapshot();
  return { simulator, host, before, was: simulator.workbook.describe() };
}

/** Requests of an update after a check, by their number. */
export const COMPARISON = 1;
export const WRITE = 2;
