import type { Command } from '../../../../src/session/command';
import { ExcelSimulator } from '../../../excel-simulator/excelSimulator';
import { endOfTalk } from '../../../excel-simulator/faults/endOfTalk';
import { memoEngine } from '../../../excel-simulator/faults/memoEngine';
import { EXPLORATION_MS } from '../../../excel-simulator/faults/placesToFail';
import { restartPane, startPane } from '../../../excel-simulator/faults/startPane';
import type { Staff } from '../../../excel-simulator/staff';
import { canonical } from '../../../support/canonical';
import { planWorkbook } from '../../../support/planWorkbook';
import { sayHowMany } from '../../../support/sayHowMany';

const engine = memoEngine();
afterAll(endOfTalk);
/** Renaming is told from here on. */
const EXCEL = { excelApi: '1.17' };
/** EVERY_FAULT tries each edit before each request. */
const TRIES_ALL = process.env['EVERY_FAULT'] !== undefined;
const settled = () => new Promise((resolve) => setTimeout(resolve, 12));

type Edit = (staff: Staff) => void;

/** What other people do, in staff's own cells and where the product writes. */
const edits: Readonly<Record<string, Edit>> = {
  'a number typed': (staff) => staff.editCell('Workshops', 'F2', { kind: 'number', value: 77 }),
  'a row typed below': (staff) => staff.editCell('Workshops', 'A4', { kind: 'text', value: 'Audit' }),
  'a cell typed where a column goes': (staff) => staff.editCell('Plan', 'G4', { kind: 'text', value: 'mine' }),
  'rows inserted': (staff) => staff.insertRows('Plan', 4, 2),
  'a row deleted': (staff) => staff.deleteRows('Workshops', 2, 1),
  'a column inserted': (staff) => staff.insertColumns('Workshops', 3, 1),
  'a column deleted': (staff) => staff.deleteColumns('Workshops', 8, 1),
  'rows sorted': (staff) => staff.sortRows('Workshops', 'A2:I3', { key: 0, isAscending: true }),
  'a sheet renamed': (staff) => staff.renameSheet('Workshops', 'Events'),
  'a sheet deleted': (staff) => staff.deleteSheet('Workshops'),
  'a filter added': (staff) => staff.filterRows('Workshops', 'A1:I3', [3]),
};

const update: readonly Command[] = [{ type: 'previewUpdate' }, { type: 'update' }];

interface Story {
  readonly before: readonly Command[];
  /** What the pane does while somebody gets in before each of its requests. */
  readonly commands: readonly Command[];
  /** Checks as the pane then had it. */
  readonly check: Command;
}

const chooseAsOf: Command = { type: 'chooseAsOf', asOf: 20_000 };
const stories: Readonly<Record<string, Story>> = {
  'a first update': { before: [], commands: update, check: { type: 'check' } },
  'a second update': { before: update, commands: [chooseAsOf, { type: 'update' }], check: chooseAsOf },
  'a summary': {
    before: [{ type: 'buildSummary' }],
    commands: [{ type: 'writeSummary' }],
    check: { type: 'check' },
  },
};

/** A pane on a workbook, after what was done before. */
async function open(before: readonly Command[]) {
  const simulator = new ExcelSimulator(planWorkbook(), EXCEL);
  const pane = restartPane(simulator, engine);
  for (const command of before) await pane.session.dispatch(command);
  await settled();
  return { simulator, ...pane };
}

/** What is left of a workbook once the product is taken out of it; widths of columns stay as it set them. */
async function withoutProduct(simulator: ExcelSimulator): Promise<string> {
  simulator.restartPane();
  const { session } = startPane(engine);
  await session.dispatch({ type: 'removeProduct' });
  session.close();
  return JSON.stringify(canonical(simulator.snapshot()));
}

test.each(Object.keys(stories))(
  'what other people do during %s is never lost, and the figures are then out of date',
  async (name) => {
    const { before, commands, check } = stories[name]!;
    const quiet = await open(before);
    const asked = quiet.simulator.requestCount;
    for (const command of commands) await quiet.session.dispatch(command);
    const requests = quiet.simulator.requestCount - asked;
    quiet.session.close();
    let tried = 0;
    for (const [turn, [what, edit]] of Object.entries(edits).entries()) {
      const control = await open(before);
      edit(control.simulator.staff);
      control.session.close();
      const wanted = await withoutProduct(control.simulator);
      // Each edit gets in before every other request, so that all are tried with half of the edits.
      for (let request = TRIES_ALL ? 1 : 1 + (turn % 2); request <= requests; request += TRIES_ALL ? 1 : 2) {
        const { simulator, session, state } = await open(before);
        simulator.onRequest(request, { kind: 'meanwhile', act: () => edit(simulator.staff) });
        for (const command of commands) await session.dispatch(command);
        await settled();
        const { result, isOutOfDate } = state();
        session.close();
        const fresh = restartPane(simulator, engine);
        await fresh.session.dispatch(check);
        const isSame = JSON.stringify(result?.report) === JSON.stringify(fresh.state().result?.report);
        fresh.session.close();
        expect([what, request, isSame || isOutOfDate]).toEqual([what, request, true]);
        if ((await withoutProduct(simulator)) !== wanted)
          throw new Error(`${what} before request ${request} was lost.`);
        tried++;
      }
    }
    sayHowMany(`edits by others during ${name}`, tried);
  },
  EXPLORATION_MS,
);
