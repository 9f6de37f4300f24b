import {
  applyPatch,
  isMarkedUnfinished,
  runPlan,
  writeRemoval,
  dayOf,
  type WorkbookSnapshot,
} from '../../../../src/core';
import type { Command } from '../../../../src/session/command';
import { ExcelSimulator } from '../../../excel-simulator/excelSimulator';
import { endOfTalk } from '../../../excel-simulator/faults/endOfTalk';
import { memoEngine } from '../../../excel-simulator/faults/memoEngine';
import { ordersOf, type Programs } from '../../../excel-simulator/faults/orders';
import { PanesInTurn } from '../../../excel-simulator/faults/panesInTurn';
import { EXPLORATION_MS } from '../../../excel-simulator/faults/placesToFail';
import { startPane } from '../../../excel-simulator/faults/startPane';
import { canonical } from '../../../support/canonical';
import { sayHowMany } from '../../../support/sayHowMany';
import { snapshotFrom } from '../../../support/snapshotFrom';

const engine = memoEngine();
afterAll(endOfTalk);

/** One action and one workshop. */
const book = snapshotFrom({
  Plan: [
    ['Strategic plan (2024-2026)'],
    ['Pillar 1'],
    ['Action', 'KPI', 'Target', 'Deliverable'],
    ['(a) Train', 'Number of workshops', '2', { date: '2026-06-30' }],
  ],
  Workshops: [
    ['Title', 'Start', 'Level', 'Actions', 'Participants'],
    ['Valuation', { date: '2025-03-03' }, 'national', '1-(a)', 20],
  ],
});

/** EVERY_FAULT tries every order, and not every other one. */
const TRIES_ALL = process.env['EVERY_FAULT'] !== undefined;

/** Two panes, A and B; of a write its comparison and the rest of it; a number typed, a cell typed where a column goes. */
type Step = 'A.check' | `${'A' | 'B'}.${'compare' | 'write'}` | 'number' | 'cell';

/** Reading does not touch reading, nor does typing into one cell touch another. */
function isIndependent(a: Step, b: Step): boolean {
  const reads = (step: Step) => step.endsWith('.check') || step.endsWith('.compare');
  const types = (step: Step) => step === 'number' || step === 'cell';
  return (reads(a) && reads(b) && a[0] !== b[0]) || (types(a) && types(b));
}

interface Story {
  readonly programs: Programs<Step>;
  readonly writes: Readonly<Record<'A' | 'B', 'update' | 'writeSummary'>>;
}

const bothWrite: Programs<Step> = [['A.compare', 'A.write'], ['B.compare', 'B.write'], ['number'], ['cell']];
const stories: Readonly<Record<string, Story>> = {
  'two updates': { programs: bothWrite, writes: { A: 'update', B: 'update' } },
  'an update and a summary': {
    programs: [['A.compare', 'A.write'], ['B.compare', 'B.write'], ['number']],
    writes: { A: 'update', B: 'writeSummary' },
  },
  'two updates, one after another check': {
    programs: [['A.check', 'A.compare', 'A.write'], ['B.compare', 'B.write'], ['number']],
    writes: { A: 'update', B: 'update' },
  },
};

/** Where both do the same, the order with their names changed is the same too. */
function ordersToTry({ programs, writes }: Story): readonly (readonly Step[])[] {
  const isAlike = writes.A === writes.B && programs === bothWrite;
  return ordersOf(programs, isIndependent).filter(
    (order) => !isAlike || order.find((step) => step.includes('.'))!.startsWith('A'),
  );
}

async function tell(order: readonly Step[], { writes }: Story) {
  const simulator = new ExcelSimulator(book, { excelApi: '1.13' });
  const panes = { A: startPane(engine), B: startPane(engine) };
  for (const name of ['A', 'B'] as const) {
    const { session } = panes[name];
    await session.dispatch({ type: writes[name] === 'update' ? 'previewUpdate' : 'buildSummary' });
  }
  const inTurn = new PanesInTurn(simulator);
  for (const step of order) {
    const [name, what] = step.split('.');
    if (step === 'number') simulator.editCell('Workshops', 'E2', { kind: 'number', value: 25 });
    else if (step === 'cell') simulator.editCell('Plan', 'F4', { kind: 'text', value: 'mine' });
    else {
      const { session } = panes[name === 'A' ? 'A' : 'B'];
      const command: Command = { type: writes[name === 'A' ? 'A' : 'B'] };
      if (what === 'check') await session.dispatch({ type: 'check' });
      else if (what === 'compare') await inTurn.begin(session, command);
      else await inTurn.end(session);
    }
  }
  const kinds = [panes.A, panes.B].map(({ state }) => state().message?.kind);
  for (const { session } of Object.values(panes)) session.close();
  return { workbook: simulator.snapshot(), kinds };
}

/** What staff have of a workbook: all but the product. */
function staffsOwn(workbook: WorkbookSnapshot): string {
  return JSON.stringify(canonical(applyPatch(workbook, writeRemoval(workbook).patch)));
}

/** The workbook with what was typed, as if no pane had been there. */
function typedOnly(order: readonly Step[]): string {
  const simulator = new ExcelSimulator(book);
  if (order.includes('number')) simulator.editCell('Workshops', 'E2', { kind: 'number', value: 25 });
  if (order.includes('cell')) simulator.editCell('Plan', 'F4', { kind: 'text', value: 'mine' });
  return JSON.stringify(canonical(simulator.snapshot()));
}

test.each(Object.keys(stories))(
  '%s on one workbook: nothing typed is lost, nothing is half-written, the later is told',
  async (name) => {
    const story = stories[name]!;
    const orders = ordersToTry(story).filter((_, index) => TRIES_ALL || index % 2 === 0);
    for (const order of orders) {
      const { workbook, kinds } = await tell(order, story);
      const { lost } = runPlan([workbook], { today: dayOf(2026, 1, 15), withSheets: true }).update;
      const seen = {
        order,
        isMarked: isMarkedUnfinished(workbook.state),
        lost,
        isTypedKept: staffsOwn(workbook) === typedOnly(order),
        // One that checked again after the other wrote is told that there is nothing to write.
        isTold: kinds.every((kind) => kind !== undefined),
        written: kinds.filter((kind) => kind === 'success').length,
      };
      const wanted = { order, isMarked: false, lost: [], isTypedKept: true, isTold: true };
      expect(seen).toMatchObject(wanted);
      // Two of them write only where the second checked after the first wrote.
      const most = order.indexOf('A.check') > order.indexOf('B.write') ? 2 : 1;
      expect([order, seen.written <= most]).toEqual([order, true]);
    }
    sayHowMany(`orders of ${name}`, orders.length);
  },
  EXPLORATION_MS,
);
