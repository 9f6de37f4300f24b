import { isMarkedUnfinished } from '../../../../src/core';
import type { Command } from '../../../../src/session/command';
import { ExcelSimulator } from '../../../excel-simulator/excelSimulator';
import { endOfTalk } from '../../../excel-simulator/faults/endOfTalk';
import { held } from '../../../excel-simulator/faults/held';
import { memoEngine } from '../../../excel-simulator/faults/memoEngine';
import { EXPLORATION_MS, placesToFail } from '../../../excel-simulator/faults/placesToFail';
import { restartPane, startPane } from '../../../excel-simulator/faults/startPane';
import { planWorkbook } from '../../../support/planWorkbook';
import { sayHowMany } from '../../../support/sayHowMany';
import { sampleWorkbook } from './preparedWrite';

const engine = memoEngine();
afterAll(endOfTalk);

// What a pane that is gone was waiting for never comes: no time passes.
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date', 'hrtime', 'performance'] });
});
afterEach(() => void jest.useRealTimers());

const update: readonly Command[] = [{ type: 'previewUpdate' }, { type: 'update' }];
const summary: readonly Command[] = [
  { type: 'buildSummary' },
  { type: 'chooseSummary', choice: { meeting: 'RCP 35' } },
  { type: 'writeSummary' },
];

interface Story {
  readonly open: () => Promise<ExcelSimulator>;
  /** What is done, the last of which is broken off. */
  readonly commands: readonly Command[];
  /** So many places a request. */
  readonly tries: number;
}

const openPlan = async () => new ExcelSimulator(planWorkbook(), { excelApi: '1.13' });

/** A workbook that was updated, of which staff corrected a number since. */
async function openUpdated(): Promise<ExcelSimulator> {
  const simulator = await openPlan();
  const { session } = startPane(engine);
  for (const command of update) await session.dispatch(command);
  session.close();
  simulator.editCell('Workshops', 'F2', { kind: 'number', value: 25 });
  return simulator;
}

const stories: Readonly<Record<string, Story>> = {
  'a first update': { open: openPlan, commands: update, tries: 5 },
  'a second update': { open: openUpdated, commands: update, tries: 3 },
  'a first summary': { open: openPlan, commands: summary, tries: 3 },
  'an update of the sample': {
    open: async () => new ExcelSimulator(await sampleWorkbook(), { excelApi: '1.13' }),
    commands: update,
    tries: 3,
  },
  'a summary of the sample': {
    open: async () => new ExcelSimulator(await sampleWorkbook(), { excelApi: '1.13' }),
    commands: summary,
    tries: 2,
  },
};

/** A pane that has done all but the last command. */
async function prepare({ open, commands }: Story) {
  const simulator = await open();
  const { session } = restartPane(simulator, engine);
  for (const command of commands.slice(0, -1)) await session.dispatch(command);
  return { simulator, session, last: commands.at(-1)!, asked: simulator.requestCount };
}

test.each(Object.keys(stories))(
  'the next start repairs %s, whenever the pane was killed',
  async (name) => {
    const story = stories[name]!;
    const { simulator: whole, session: untouched, last: command, asked } = await prepare(story);
    const was = held(whole);
    await untouched.dispatch(command);
    const wanted = held(whole);
    const places = whole.exchanges.slice(asked).flatMap(({ body }, request) => {
      const actions = [...placesToFail(body, request === 0 ? 2 : story.tries), Infinity];
      return actions.map((action) => ({ request, action }));
    });
    const repaired = new Set<string>();
    for (const { request, action } of places) {
      const { simulator, session, last } = await prepare(story);
      simulator.onRequest(request + 1, { kind: 'pane-killed', actions: action });
      void session.dispatch(last);
      await simulator.paneKilled();
      session.close();
      const isBegun = isMarkedUnfinished(simulator.snapshot().state);
      const next = restartPane(simulator, engine);
      await next.session.dispatch({ type: 'repair' });
      const now = held(simulator);
      const expected = isBegun ? wanted : [was, wanted].find((one) => one === now);
      if (now !== expected) throw new Error(`Request ${request}, action ${action} was not repaired.`);
      if (isBegun) repaired.add(next.state().message?.text ?? '');
      else expect(next.state().message).toBeNull();
      next.session.close();
    }
    expect([...repaired]).toEqual([expect.stringMatching(/^Plan Monitor was interrupted the last time it wrote/)]);
    sayHowMany(`kills of the pane during ${name}`, places.length);
  },
  EXPLORATION_MS,
);
