import type { Refusal } from './refusal';
import { refusals } from './refusals';
import { loadSwitchableSimulator } from './switchableSimulator';

/** Were a check taken out of the simulator, a wrong call would pass that is refused now. */
describe('every check of the simulator', () => {
  const simulator = loadSwitchableSimulator();
  const refusedBy = new Map<string, Refusal[]>();
  const otherwise: string[] = [];

  beforeAll(async () => {
    for (const refusal of refusals) {
      simulator.refused.clear();
      const code = await refusal.ask(simulator);
      if (code !== refusal.code) otherwise.push(`${refusal.what}: ${code}`);
      for (const check of simulator.refused) refusedBy.set(check, [...(refusedBy.get(check) ?? []), refusal]);
    }
  });

  test('is found, and with all of them on every call is refused as it should be', () => {
    expect(simulator.checks.length).toBeGreaterThan(90);
    expect(otherwise).toEqual([]);
  });

  test('is needed for a call to be refused', async () => {
    const needless: string[] = [];
    for (const check of simulator.checks) {
      simulator.off = check;
      if (!(await isMissed(refusedBy.get(check) ?? []))) needless.push(check);
    }
    simulator.off = null;
    expect(needless).toEqual([]);
  }, 60_000);

  /** Whether any call that the check refused ends otherwise without it. */
  async function isMissed(calls: readonly Refusal[]): Promise<boolean> {
    for (const { ask, code } of calls) if ((await ask(simulator)) !== code) return true;
    return false;
  }
});
