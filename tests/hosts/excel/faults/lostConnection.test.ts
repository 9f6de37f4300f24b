import { ExcelSimulator } from '../../../excel-simulator/excelSimulator';
import { endOfTalk } from '../../../excel-simulator/faults/endOfTalk';
import { DISCONNECT, TIME_OUT, type Fault } from '../../../excel-simulator/faults/fault';
import { held } from '../../../excel-simulator/faults/held';
import { memoEngine } from '../../../excel-simulator/faults/memoEngine';
import { startPane } from '../../../excel-simulator/faults/startPane';
import { planWorkbook } from '../../../support/planWorkbook';
import { sayHowMany } from '../../../support/sayHowMany';

const engine = memoEngine();
afterAll(endOfTalk);
const settled = () => new Promise((resolve) => setTimeout(resolve, 12));

const faults: Readonly<Record<string, Fault>> = {
  'the answer is lost': { kind: 'reply-lost' },
  'there is no connection': DISCONNECT,
  'the session has timed out': TIME_OUT,
};

async function prepared() {
  const simulator = new ExcelSimulator(planWorkbook(), { excelApi: '1.13' });
  const pane = startPane(engine, 1_000);
  await pane.session.dispatch({ type: 'previewUpdate' });
  await settled();
  return { simulator, ...pane };
}

test.each(Object.keys(faults))(
  '%s at any request of an update: all of it or nothing, with a sentence',
  async (name) => {
    let tried = 0;
    for (const request of [1, 2]) {
      const { simulator, session, state } = await prepared();
      const was = held(simulator);
      simulator.onRequest(request, faults[name]!);
      await session.dispatch({ type: 'update' });
      expect(held(simulator)).toBe(was);
      expect(state()).toMatchObject({
        activity: 'idle',
        message: { kind: 'error', text: 'Excel did not answer. Check again to see what the workbook holds.' },
      });
      await session.dispatch({ type: 'previewUpdate' });
      await session.dispatch({ type: 'update' });
      expect(state().message).toMatchObject({ kind: 'success' });
      session.close();
      tried++;
    }
    sayHowMany(`requests at which ${name}`, tried);
  },
);

test('a connection that stays away leaves the mark, and the next start repairs', async () => {
  const { simulator, session, state } = await prepared();
  simulator.onRequest(2, { kind: 'reply-lost' });
  for (const request of [3, 4, 5]) simulator.onRequest(request, DISCONNECT);
  await session.dispatch({ type: 'update' });
  expect(state().message).toMatchObject({ kind: 'error' });
  session.close();
  simulator.restartPane();
  const next = startPane(engine);
  await next.session.dispatch({ type: 'repair' });
  await next.session.dispatch({ type: 'check' });
  expect(next.state().result).toMatchObject({ unfinished: null, update: { patch: [], lost: [], typedOver: [] } });
  next.session.close();
});

test('a cell that is edited for a while holds an update back, at whatever request', async () => {
  for (const request of [1, 2]) {
    const { simulator, session, state } = await prepared();
    simulator.onRequest(request, { kind: 'cell-edit', ms: 20 });
    await session.dispatch({ type: 'update' });
    expect(state().message).toMatchObject({ kind: 'success' });
    session.close();
  }
});
